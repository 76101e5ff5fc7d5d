"""新しい依頼 in the window: told on the telephone, typed or tapped, warned kindly, nothing lost, changed in the same form."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.model import errands
from salon_app.model.people_words import ERRAND as CONSENT
from salon_app.salon import Salon
from salon_app.services.shopping.values import Errand, Got, Request, WantedLine
from salon_app.ui.pages.shopping_request.page import RequestPage
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import misfits
from tests.ui.hands import compose, main_button, main_says, opened, press_main, said, settle, strike

SHOP = "スーパーみほん"
USUAL = (WantedLine("牛乳", "2本", "低脂肪"), WantedLine("食パン", "1袋"), WantedLine("しょうゆ", "1本", "", errands.NEVER))


def person_id(salon: Salon, name: str = "例田 一郎") -> int:
    return salon.people.search(name)[0].id


def asked_before(salon: Salon, *lines: WantedLine, on: date = date(2026, 11, 15)) -> int:
    """An errand of last week that is over."""
    done = salon.errands.request(Request(person_id(salon), lines or USUAL, shop=SHOP, received_on=on, needed_time=14 * 60,
                                         notes="戸をたたく"))
    salon.custody.end(done, errands.REFERRED, reason="店が休み", referred_to="見本の店")
    return done


def request_page(window: SalonWindow, **args: object) -> RequestPage:
    return opened(window, "errand_request", RequestPage, **args)


def key(widget: QWidget, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(widget, one)


def the_errand(salon: Salon) -> Errand:
    return salon.errands.get(salon.errands.board()[-1].id)


def items(page: RequestPage) -> list[str]:
    return [line.item for line in page.form.lines.values()]


def test_told_on_the_telephone_and_typed_without_a_mouse(window: SalonWindow) -> None:
    salon = window.salon
    window.activateWindow()
    page = request_page(window)
    assert main_says(page) == "× お名前を選んでください"
    compose(page.who.search.edit, "れいだ", "例田")
    key(page.who.search.edit, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert (page.form.strip.name.text(), page.form.strip.block.text()) == ("例田 一郎さん", "5号棟")
    assert "はじめてのご依頼です。" in said(page.form.strip) and main_says(page) == "× 買うものを書いてください"
    first = page.form.lines.rows[0]
    assert first.item.hasFocus()
    compose(first.item, "ぎゅうにゅう", "牛乳")
    key(first.item, Qt.Key.Key_Return)  # some input methods send the Enter that confirmed: it leads nowhere
    assert first.item.hasFocus()
    key(first.item, Qt.Key.Key_Return)
    assert first.quantity.hasFocus()
    strike("２本")
    assert first.keys[1].isChecked() and first.detail.hasFocus()
    strike("低脂肪")
    strike("豆腐")
    strike("1/2丁")
    assert not any(one.isChecked() for one in page.form.lines.rows[1].keys)
    key(page.form.lines.rows[1].substitute.buttons()[2], Qt.Key.Key_Space)
    page.form.lines.rows[1].detail.setFocus()
    strike("")
    assert len(page.form.lines.rows) == 3 and page.form.lines.rows[2].item.hasFocus()
    strike("")
    assert page.form.wanted.shop.hasFocus()
    strike(SHOP)
    page.form.wanted.day.edit.setFocus()
    strike("12/1")
    assert page.form.wanted.time.hasFocus()
    strike("午後2時")
    key(window, Qt.Key.Key_F12)
    errand = the_errand(salon)
    assert [(one.item, one.quantity, one.detail, one.substitute) for one in errand.lines] == [
        ("牛乳", "２本", "低脂肪", errands.SAME_KIND), ("豆腐", "1/2丁", "", errands.ASK)]
    assert (errand.shop, errand.needed_on, errand.needed_time, errand.channel, errand.received_on, errand.fee) == (
        SHOP, date(2026, 12, 1), 14 * 60, errands.PHONE, date(2026, 11, 22), 100)
    assert "2品の依頼を受けました" in said(page) and "例田" not in said(page.toast_bar)
    window.undo()
    QApplication.processEvents()  # everything that was written is there again
    assert salon.errands.board() == () and items(page) == ["牛乳", "豆腐"]
    assert main_says(page) == "2品の依頼を受ける" and salon.drafts.kept("errand/new") == page.form.state()
    press_main(window)
    page.taken.again.click()
    assert items(page) == [] and page.form.person is None and page.stack.currentWidget() is page.who
    assert salon.drafts.kept("errand/new") == {}


def test_the_same_as_last_time_without_a_keyboard(window: SalonWindow) -> None:
    salon = window.salon
    salon.shops.save("八百屋 例")
    asked_before(salon)
    page = request_page(window)
    page.who.index.choose(9)  # ら
    page.who.search.list.rows.pressed.emit(0)
    strip, form = page.form.strip, page.form
    assert strip.same.words() == "前回と同じにする\n11月15日の3品"
    assert [one.words() for one in strip.keys] == ["牛乳 2本", "食パン 1袋", "しょうゆ 1本"]
    strip.keys[1].click()
    strip.same.click()
    assert items(page) == ["食パン", "牛乳", "しょうゆ"]  # what was there already isn't asked for twice
    assert form.wanted.shop.text() == SHOP and form.wanted.shops.value() == SHOP and form.more.notes.toPlainText() == "戸をたたく"
    window.undo()
    assert items(page) == ["食パン"] and form.wanted.shop.text() == "" == form.wanted.time.text()
    strip.same.click()
    form.lines.rows[2].minus.click()
    assert items(page) == ["食パン", "牛乳"] and not strip.keys[2].isChecked()
    form.lines.rows[1].keys[2].click()
    window.undo()
    assert [(one.item, one.quantity, one.substitute) for one in form.lines.values()] == [
        ("食パン", "1袋", errands.SAME_KIND), ("牛乳", "3本", errands.SAME_KIND), ("しょうゆ", "1本", errands.NEVER)]
    strip.keys[0].click()  # pressed again: not this time
    form.wanted.shops.buttons()[1].click()
    form.wanted.day.wall.buttons()[2].click()
    form.wanted.channel.buttons()[1].click()
    form.more.fee_kind.buttons()[2].click()
    form.more.next.wall.buttons()[0].click()
    assert press_main(window) == "2品の依頼を受ける"
    errand = the_errand(salon)
    assert (errand.shop, errand.needed_on, errand.needed_time, errand.channel, errand.fee_kind, errand.next_on, errand.notes) == (
        "八百屋 例", date(2026, 11, 24), 14 * 60, errands.IN_PERSON, errands.NONE, date(2026, 12, 1), "戸をたたく")
    assert press_main(window) == "担当を決める"
    ways = []
    for _ in range(3):
        ways.append(window.current_key())
        window.back()
    assert ways == ["errand_assign", "errand", "today"]


def test_what_cannot_be_is_said_at_its_place_and_nothing_is_lost(window: SalonWindow) -> None:
    salon = window.salon
    page = request_page(window, person_id=person_id(salon))
    form = page.form
    form.lines.rows[0].quantity.setText("3")
    form.lines.rows[0].changed.emit()
    press_main(window)
    assert "品名のない行" in form.lines.rows[0].error()
    form.lines.rows[0].item.setText("あ" * 3_000)
    press_main(window)
    assert "200字まで" in form.lines.rows[0].error() and len(items(page)[0]) == 3_000
    form.lines.rows[0].item.setText("りんご")
    for edit, field in ((form.wanted.shop, "shop"), (form.more.place, "place"), (form.more.notes, "notes")):
        edit.insert("い" * 3_000) if isinstance(edit, LineEdit) else edit.insertPlainText("い" * 3_000)
        press_main(window)
        assert "字まで" in form.fields[field].error()
        edit.clear()
    form.wanted.day.edit.setText("１１／２０")
    press_main(window)
    assert form.fields["needed_on"].error() == "お届けの日が、受付の日より前になっています。"
    form.wanted.day.edit.setText("12/5")
    form.more.received.keys.buttons()[2].click()
    for wrong, sentence in (("2月30日", "2月"), ("12/1", "先の日付")):
        form.more.received.edit.setText(wrong)
        press_main(window)
        assert sentence in form.fields["date"].error()
    form.wanted.day.edit.setText("11/20")
    form.more.received.edit.setText("11/19")  # from paper: it was taken down three days ago
    form.wanted.time.setText("25時")
    press_main(window)
    assert form.fields["needed_time"].error()
    form.wanted.time.setText("")
    form.more.fee.setText("百円")
    press_main(window)
    assert form.fields["fee"].error() and salon.errands.board() == ()
    form.more.fee.setText("１５０")
    press_main(window)
    errand = the_errand(salon)
    assert (errand.received_on, errand.needed_on, errand.fee) == (date(2026, 11, 19), date(2026, 11, 20), 150)
    assert [(one.item, one.quantity) for one in errand.lines] == [("りんご", "3")]


def test_kind_words_stand_beside_their_place_and_stop_nobody(window: SalonWindow) -> None:
    salon = window.salon
    one = person_id(salon)
    first = salon.errands.request(Request(one, USUAL, shop=SHOP))
    salon.errands.request(Request(one, (WantedLine("切手"),)))
    salon.people.save(person_id=one, active=False)
    page = request_page(window)
    page.who.search.edit.setText("例田")  # who has left is found too
    page.who.search.list.rows.pressed.emit(0)
    form = page.form
    notices = {**form.strip.notices, **form.wanted.notices, "ask": form.ask}
    assert [code for code, notice in notices.items() if notice.sentence()] == ["left", "consent", "open", "week"]
    form.lines.rows[0].item.setText("日本酒と牛乳、食パン")
    form.lines.append(USUAL[:2])
    form.wanted.expected.setText("６０００")
    form.wanted.set_shop(f"{SHOP}と八百屋、くすりの例")
    form.lines.rows[0].changed.emit()
    page._later.timeout.emit()
    assert all(notices[code].sentence() for code in ("left", "consent", "open", "shops", "week", "amount", "ask"))
    assert "6,000円" in notices["amount"].sentence() and "日本酒" in form.ask.sentence()
    consent = form.strip.notices["consent"].button
    assert consent is not None
    consent.click()
    assert window.current_key() == "reports"
    window.back()
    assert items(page) == ["日本酒と牛乳、食パン", "牛乳", "食パン"]
    salon.consents.record(one, CONSENT, given_on=date(2026, 11, 22))
    QApplication.processEvents()
    assert not form.strip.notices["consent"].sentence() and str(first).zfill(4) in notices["open"].sentence()
    assert press_main(window) == "3品の依頼を受ける"


def test_namesakes_are_told_apart_and_somebody_new_is_added(window: SalonWindow) -> None:
    salon = window.salon
    other = salon.people.save(name="例田 一郎", reading="れいだ いちろう", block="9号棟")
    page = request_page(window)
    page.who.search.edit.setText("れいだ")
    assert page.stack.currentWidget() is page.who
    key(page.who.search.edit, Qt.Key.Key_Return)  # two of them: the list asks which
    assert [one.block for one in page.who.search.list.people()] == ["5号棟", "9号棟"]
    key(page.who.search.list.rows, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.form.person is not None and page.form.person.id == other.id
    assert "ほかに1名" in page.form.strip.notices["namesake"].sentence()
    page.form.lines.append([WantedLine("たまご", "1パック")])
    page.form.strip.other.click()
    page.who.search.edit.setText("架空 太郎")
    page.who.add.reading.setText("架空")
    page.who.add.button.click()
    assert "ひらがな" in page.who.fields["reading"].error()
    page.who.add.reading.setText("かくう たろう")
    page.who.add.block.setText("1号棟")
    page.who.add.button.click()
    assert page.form.strip.name.text() == "架空 太郎さん" and items(page) == ["たまご"]
    window.undo()
    QApplication.processEvents()  # not added after all: whose errand it is is asked again, what was written stays
    assert page.stack.currentWidget() is page.who and items(page) == ["たまご"]
    page.who.search.edit.setText("9号棟")
    key(page.who.search.edit, Qt.Key.Key_Return)
    press_main(window)
    assert the_errand(salon).person_id == other.id


def test_half_a_request_survives_a_power_cut_and_an_interruption(
    window: SalonWindow, make_window: MakeWindow, app: QApplication,
) -> None:
    salon = window.salon
    asked_before(salon)
    page = request_page(window)
    page._pick(salon.people.search("例田")[0])
    page.form.lines.append([WantedLine("納豆", "２個", "小粒", errands.ASK)])
    page.form.wanted.day.edit.setText("来週")
    page.form.more.weekly.click()
    page._later.timeout.emit()  # a moment later it is on the disk
    again = request_page(make_window(scale=200))
    assert again.form.state() == page.form.state() and "書きかけ" in again.foot._hint.text()  # type: ignore[union-attr]
    assert again.focusWidget() is again.form.strip.same  # large type: the name stays in view, the way on is one key away
    other = request_page(window, person_id=person_id(salon, "みほん はなこ"))  # another call meanwhile
    assert items(other) == [] and other.form.person is not None and other.form.person.name == "見本 花子"
    page = request_page(window)
    assert items(page) == ["納豆"] and page.form.wanted.day.edit.text() == "来週"
    page.give_up.click()
    assert items(page) == [] and salon.drafts.kept("errand/new") == {} and page.stack.currentWidget() is page.who
    big = request_page(again.window(), person_id=person_id(salon))  # type: ignore[arg-type]  # the window of before
    big.form.take_same()
    settle(again.window())  # type: ignore[arg-type]  # the same
    assert misfits(big.window()) == []


def test_an_errand_is_changed_in_the_same_form(window: SalonWindow) -> None:
    salon = window.salon
    helper = person_id(salon, "みほん はなこ")
    errand_id = salon.errands.request(Request(person_id(salon), USUAL, shop=SHOP, needed_on=date(2026, 11, 25), fee=200))
    page = request_page(window, errand_id=errand_id)
    assert press_main(window) == "3品の依頼に直す"
    before = salon.errands.get(errand_id)
    assert [(one.item, one.detail, one.substitute) for one in before.lines] == [
        (one.item, one.detail, one.substitute) for one in USUAL] and before.fee == 200  # nothing touched: nothing changed
    salon.errands.assign(errand_id, helper)
    salon.custody.receive(errand_id, 3_000)
    salon.custody.set_out(errand_id)
    salon.custody.buy(errand_id, [Got(before.lines[0].id, price=428)])
    page = request_page(window, errand_id=errand_id)
    assert page.form.strip.other.isHidden() and page.form.strip.same.isHidden()  # whose money it is stays
    assert [row.value().item for row in page.form.lines._bought] == ["牛乳"] and "428円" in said(page.form.lines)
    page.form.lines.rows[0].minus.click()
    page.form.lines.rows[0].quantity.setText("2本")
    page.form.lines.append([WantedLine("バナナ")])
    page._changed()
    page.form.wanted.day.wall.buttons()[-1].click()
    assert press_main(window) == "3品の依頼に直す"
    after = salon.errands.get(errand_id)
    assert [(one.number, one.item, one.quantity, one.outcome) for one in after.lines] == [
        (1, "牛乳", "2本", errands.BOUGHT), (3, "しょうゆ", "2本", ""), (4, "バナナ", "", "")]
    assert after.needed_on is None and salon.drafts.kept(f"errand/{errand_id}") == {}
    ended = salon.errands.request(Request(helper, USUAL))
    salon.custody.end(ended, errands.CANCELLED, reason="いらなくなった")
    page = request_page(window, errand_id=ended)
    button = main_button(page)
    assert not button.isEnabled() and "終わって" in button.words()


@pytest.mark.parametrize("chosen", [None, 3])
def test_it_becomes_a_weekly_one(window: SalonWindow, fixed_clock: FixedClock, chosen: int | None) -> None:
    salon = window.salon
    page = request_page(window, person_id=person_id(salon))
    page.form.lines.append(USUAL[:1])
    page._changed()
    page.form.more.weekly.click()
    if chosen is None:
        press_main(window)
        assert page.form.fields["repeat"].error() and salon.errands.board() == ()
        page.form.more.weekly.click()
        page.form.wanted.day.wall.buttons()[2].click()  # a Tuesday says which day of the week
        page.form.more.weekly.click()
    else:
        page.form.more.weekday.buttons()[chosen + 1].click()
    press_main(window)
    template = salon.errand_templates.all()[0]
    assert template.repeat.weekday == (1 if chosen is None else chosen) and template.lines == USUAL[:1]
    expected = date(2026, 12, 1) if chosen is None else date(2026, 11, 26)
    assert salon.errand_templates.due(date(2026, 12, 2))[0].day == expected
    assert len(salon.errands.board()) == 1
