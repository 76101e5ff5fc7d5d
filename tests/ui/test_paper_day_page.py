"""まとめて入力 in the real window: the sheet from top to bottom, every payment, drafts, and the day it belongs to."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model.chart_of_accounts import PAYMENT_KINDS
from salon_app.services.day_values import Visitors
from salon_app.ui.pages.paper_days.form_state import PaperForm
from salon_app.ui.pages.paper_days.page import PaperDayPage
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.conftest import MakeWindow
from tests.ui.hands import click, current, main_button, main_says, opened, press_main, settle, toast, type_into

TICKET = next(seed.unit_value or 0 for seed in PAYMENT_KINDS if seed.code == "ticket")


def another_day(page: PaperDayPage, typed: str) -> None:
    click(page.date.keys.buttons()[2])
    type_into(page.date.edit, typed)


def names(page: PaperDayPage) -> list[str]:
    return [row.product.name for row in page.sheet.rows.values()]


def test_the_goods_stand_in_the_order_of_the_printed_sheet(window: SalonWindow) -> None:
    fresh = next(one for one in window.salon.products.categories() if one.name == "生鮮食品")
    window.salon.products.save(name="なす", price=80, category_id=fresh.id)
    cafe = window.salon.products.categories()[0]
    window.salon.products.save(name="おしるこ", price=200, category_id=cafe.id)
    window.salon.products.save(name="去年のお茶", price=200, category_id=cafe.id, on_sale=False)
    page = opened(window, "paper_day", PaperDayPage)
    assert names(page) == ["コーヒー", "紅茶", "クッキー", "キャベツ", "おしるこ", "なす"]


def test_enter_leads_down_and_the_sum_runs_along(app: QApplication, window: SalonWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    assert main_says(page) == "× 売れた数を入れてください"
    lines = list(page.sheet.rows.values())
    lines[0].count.edit.setFocus()
    for digits in ("12", "", "3"):
        held = app.focusWidget()
        assert isinstance(held, LineEdit)
        QTest.keyClicks(held, digits)
        QTest.keyClick(held, Qt.Key.Key_Return)
    assert app.focusWidget() is lines[3].count.edit
    QTest.keyClick(lines[3].count.edit, Qt.Key.Key_Return)
    assert app.focusWidget() is page.rest.other
    QTest.keyClicks(page.rest.other, "850")
    QTest.keyClick(page.rest.other, Qt.Key.Key_Return)
    assert app.focusWidget() is page.rest.visitors[0]
    assert page.total.text() == "2,950円"
    assert [row.amount.text() for row in lines] == ["1,800円", "", "300円", ""]
    assert main_says(page) == "今日の 2,950円をまとめて入れる"


def test_plus_and_minus(window: SalonWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    coffee = next(iter(page.sheet.rows.values()))
    for _each in range(3):
        click(coffee.count.more)
    click(coffee.count.less)
    assert page.total.text() == "300円"
    for _each in range(3):
        click(coffee.count.less)
    assert page.total.text() == "0円" and page.paper == PaperForm()


def test_a_whole_day_goes_into_the_books_marked_from_paper(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "paper_day", PaperDayPage)
    coffee, tea = list(page.sheet.rows.values())[:2]
    type_into(coffee.count.edit, "20")
    type_into(tea.count.edit, "4")
    for edit, digits in zip(page.rest.visitors, ("6", "11", "2"), strict=True):
        type_into(edit, digits)
    type_into(page.rest.tickets, "2")
    type_into(page.rest.free, "150")
    click(page.rest.add_tab)
    assert main_says(page) == "× 金額を入れてください"
    type_into(page.tab_step.amount, "300")
    assert main_says(page) == "× どなたのつけかを押してください"
    click(next(one for one in page.tab_step.picker.buttons() if one.choice.name == "見本 太郎"))
    press_main(window, "見本 太郎さんのつけ 300円を加える")
    assert len(page.rest.tabs.rows()) == 1
    another_day(page, "11/18")
    press_main(window, "11月18日の 3,450円をまとめて入れる")
    assert toast(window) == "11月18日の 3,450円を、紙から入れました。"
    day = date(2026, 11, 18)
    sale, = salon.paper_days.entered(day)
    assert (sale.source, sale.total) == ("paper", 3_450)
    assert {payment.name.partition("（")[0]: payment.face for payment in sale.payments}["無料"] == 150
    assert sale.cash == 3_450 - 300 - 2 * TICKET
    assert salon.tabs.of(next(one.id for one in salon.people.all() if one.name == "見本 太郎")) == 300
    assert salon.days.visitors(day) == Visitors(6, 11, 2)
    assert salon.drafts.kept("paper_day") == {}
    again = opened(window, "paper_day", PaperDayPage)
    assert again.paper == PaperForm() and again.date.is_today()


def test_cash_of_a_counted_till_is_exchanged_for_its_difference(window: SalonWindow) -> None:
    salon = window.salon
    salon.days.close_uncounted()
    page = opened(window, "paper_day", PaperDayPage)
    type_into(next(iter(page.sheet.rows.values())).count.edit, "2")
    press_main(window, "今日の 300円をまとめて入れる")
    assert toast(window) == "今日の 300円を、紙から入れました。レジは数えたあとなので、現金は過不足と入れかえました。"
    assert salon.cashbook.balance(salon.cashbook.account_id("till")) == 250


def test_cash_in_another_place(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "paper_day", PaperDayPage)
    type_into(next(iter(page.sheet.rows.values())).count.edit, "2")
    assert page.rest.place.buttons()[0].isChecked()
    safe = next(one for one in page.rest.place.buttons() if one.words() == "金庫")
    click(safe)
    press_main(window, "今日の 300円をまとめて入れる")
    assert salon.cashbook.balance(salon.cashbook.account_id("safe")) == 300


def test_a_day_that_was_entered_is_told(window: SalonWindow) -> None:
    salon = window.salon
    coffee = salon.products.all()[0]
    salon.paper_days.enter(date(2026, 11, 18), {coffee.id: 2})
    salon.days.set_visitors(date(2026, 11, 18), Visitors(3, 4, 0))
    page = opened(window, "paper_day", PaperDayPage)
    assert not page.already.isVisible()
    another_day(page, "11/18")
    assert page.already.isVisible() and page.already.text() == "この日は、もう紙から 300円を入れてあります"
    assert not page.rest.visitors_field.isHidden()
    click(page.date.keys.buttons()[0])
    assert not page.already.isVisible()


def test_prices_are_those_of_the_day(window: SalonWindow, fixed_clock: FixedClock) -> None:
    salon = window.salon
    salon.days.close_uncounted()
    fixed_clock.advance(days=2)
    coffee = salon.products.all()[0]
    salon.products.save(product_id=coffee.id, name=coffee.name, price=180, category_id=coffee.category_id)
    page = opened(window, "paper_day", PaperDayPage)
    row = page.sheet.rows[coffee.id]
    type_into(row.count.edit, "2")
    assert page.total.text() == "360円"
    another_day(page, "11/22")
    assert page.total.text() == "300円" and row.price.text() == "150円"


def test_a_product_without_price_asks_what_the_paper_says(window: SalonWindow) -> None:
    salon = window.salon
    jam = salon.products.save(name="ジャム", price=None, category_id=salon.products.categories()[0].id)
    page = opened(window, "paper_day", PaperDayPage)
    row = page.sheet.rows[jam.id]
    type_into(row.count.edit, "2")
    assert main_says(page) == "× 「ジャム」のねだんを入れてください"
    type_into(row.price_edit, "350")
    press_main(window, "今日の 700円をまとめて入れる")
    sale, = salon.paper_days.entered(date(2026, 11, 22))
    assert sale.total == 700
    assert salon.cashbook.balance(salon.cashbook.account_id("till")) == 250 + 700


def test_more_paid_than_sold_is_told_beside_it(window: SalonWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    type_into(next(iter(page.sheet.rows.values())).count.edit, "1")
    type_into(page.rest.free, "500")
    assert page.rest.payments_field.error() == "売れた金額より 350円 多くなっています。"
    assert main_says(page) == "× つけや回数券が、売れた金額をこえています"


def test_a_count_that_cannot_be_read_is_told_in_its_line(window: SalonWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    first, second = list(page.sheet.rows.values())[:2]
    type_into(first.count.edit, "2")
    type_into(second.count.edit, "3x")
    button = main_button(page)
    click(button)
    assert "数として読めません" in second.error() and second.count.edit.text() == "3x"
    assert window.salon.paper_days.entered(date(2026, 11, 22)) == ()


def test_half_typed_sheets_survive_a_kill(app: QApplication, window: SalonWindow, make_window: MakeWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    coffee = next(iter(page.sheet.rows.values()))
    type_into(coffee.count.edit, "7")
    type_into(page.rest.other, "90")
    another_day(page, "11/18")
    while page.keeping():  # the draft is written shortly after the last key
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    again = opened(make_window(), "paper_day", PaperDayPage)
    assert main_says(again) == "11月18日の 1,140円をまとめて入れる"
    assert next(iter(again.sheet.rows.values())).count.edit.text() == "7"
    click(again.clear)
    assert main_says(again) == "× 売れた数を入れてください"
    again.ctx.shell.undo()
    assert main_says(again) == "11月18日の 1,140円をまとめて入れる"


@pytest.mark.parametrize("scale", [125, 200])
def test_a_change_of_size_keeps_the_sheet(app: QApplication, window: SalonWindow, scale: int) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    type_into(next(iter(page.sheet.rows.values())).count.edit, "7")
    window.change_look(scale=scale)
    app.processEvents()
    settle(window)
    rebuilt = current(window, PaperDayPage)
    assert rebuilt is not page
    assert rebuilt.total.text() == "1,050円"


def test_back_from_the_names_leads_to_the_sheet(window: SalonWindow) -> None:
    page = opened(window, "paper_day", PaperDayPage)
    click(page.rest.add_tab)
    window.back()
    assert window.current_key() == "paper_day" and page.steps.currentIndex() == 0
