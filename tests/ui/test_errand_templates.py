"""いつもの依頼 in the window: written once, a request by one press, skipped, changed, and never half lost."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_app.model.repeats import WEEK, Repeat
from salon_app.salon import Salon
from salon_app.services.shopping.values import WantedLine
from salon_app.ui.pages.shopping_sheets.template_page import FORM, ErrandTemplatePage
from salon_app.ui.pages.shopping_sheets.templates_page import ErrandTemplatesPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import misfits
from tests.ui.hands import click, main_says, opened, press_main, said, settle, strike

MILK = (WantedLine("牛乳 1リットル", "2本", "低脂肪でないもの"), WantedLine("食パン 6枚切り", "1袋"))


def weekly(salon: Salon, name: str, weekday: int, *, active: bool = True) -> int:
    person = salon.people.save(name=name, block="8号棟").id
    return salon.errand_templates.save(person_id=person, repeat=Repeat(WEEK, weekday=weekday), needed_time=15 * 60,
                                       shop="スーパーみほん", lines=MILK, active=active)


def test_the_coming_week_becomes_requests(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "errand_templates", ErrandTemplatesPage)
    assert page.empty.isVisible() and main_says(page) == "いつもの依頼を決める"
    weekly(salon, "架空 ふみ", 0)
    weekly(salon, "見例 正雄", 1)
    weekly(salon, "試山 昭", 2, active=False)
    page = opened(window, "errand_templates", ErrandTemplatesPage)
    assert "勤労感謝の日" in said(page) and "11月28日（土）までのお届け　2件" in said(page)
    assert main_says(page) == "2件をぜんぶ依頼にする" and len(page.list.rows()) == 2
    page.unused.click()
    assert len(page.list.rows()) == 3
    click(page.cards[0].skip)
    assert main_says(page) == "この1件を依頼にする"
    window.undo()
    settle(window)
    assert len(page.cards) == 2
    click(page.cards[1].make)
    assert [(one.name, one.needed_on, one.items) for one in salon.errands.board()] == [("見例 正雄", date(2026, 11, 24), 2)]
    assert press_main(window) == "この1件を依頼にする"
    assert len(salon.errands.board()) == 2 and page.cards == [] and main_says(page) == "いつもの依頼を決める"
    window.undo()
    settle(window)
    assert len(page.cards) == 1


def test_one_is_written_with_the_keyboard_and_the_mouse(window: SalonWindow) -> None:
    salon = window.salon
    ichiro = salon.people.search("例田 一郎")[0]
    page = opened(window, "errand_template", ErrandTemplatePage)
    assert main_says(page) == "× どなたの分か選んでください"
    strike("れいだ")
    assert page.person == ichiro and main_says(page) == "× 買うものを書いてください"
    for text in ("牛乳", "2本", "低脂肪"):
        strike(text)
    strike("")
    assert QApplication.focusWidget() is page.repeat.every.buttons()[0] and main_says(page) == "× いつお届けするか選んでください"
    page.repeat.every.buttons()[1].click()
    press_main(window)
    assert "曜日を選んでください" in page.fields["repeat"].error()
    page.repeat.weekday.buttons()[4].click()
    assert page.next.text() == "お届けは 11月26日（木）、12月10日（木）、12月24日（木） …"
    page.starts.setText("12/1")
    page.starts.textEdited.emit("12/1")
    assert page.next.text().startswith("お届けは 12月3日（木）、12月17日（木）")
    page.time.setText("25時")
    assert press_main(window) == "1週おき 木曜日の 1品に決める"
    assert page.fields["needed_time"].error() and page.time.text() == "25時"
    page.time.setText("午後3時")
    page.shop.edit.setText("八百屋 例")
    press_main(window)
    kept = salon.errand_templates.all()[0]
    assert (kept.person_id, kept.needed_time, kept.shop, kept.starts) == (ichiro.id, 15 * 60, "八百屋 例", date(2026, 12, 1))
    assert kept.lines == (WantedLine("牛乳", "2本", "低脂肪"),) and kept.repeat.anchor == date(2026, 12, 3)
    page = opened(window, "errand_template", ErrandTemplatePage, template_id=kept.id)
    page.lines.rows[0].minus.click()
    assert main_says(page) == "× 買うものを書いてください"
    window.undo()
    page.active.click()
    assert press_main(window) == "この依頼を休みにする"
    assert salon.errand_templates.all() == ()


def test_what_is_half_written_is_found_again(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    template = weekly(window.salon, "架空 ふみ", 1)
    page = opened(window, "errand_template", ErrandTemplatePage, template_id=template)
    page.lines.rows[0].item.setText("豆乳")
    page.lines.rows[0].item.textEdited.emit("豆乳")
    page.repeat.every.buttons()[2].click()
    qtbot.waitUntil(lambda: not page.keeping())
    larger = make_window(scale=200)
    again = opened(larger, "errand_template", ErrandTemplatePage, template_id=template)
    assert again.state() == page.state() and again.give_up.isVisible()
    assert misfits(larger) == []
    again.give_up.click()
    assert again.lines.values() == MILK and not larger.salon.drafts.kept(f"{FORM}{template}")
    larger.undo()
    assert again.lines.values()[0].item == "豆乳"
    opened(larger, "errand_templates", ErrandTemplatesPage)
    assert misfits(larger) == []
