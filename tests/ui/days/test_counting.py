"""Counting money: by keyboard, by touch, half counted, mistyped, in several places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.services.day_values import Visitors
from salon_app.services.shopping.values import Request, WantedLine
from tests.ui.conftest import MakeWindow
from tests.ui.days.conftest import FLOAT, Hands

if TYPE_CHECKING:
    from salon_app.salon import Salon


def test_the_whole_close_by_keyboard_alone(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("1", "1", "5", "", "2", "1")  # 10,000 5,000 1,000 500 100 50: 20,250
    hands.type("", "", "")
    assert hands.main() == "まだの4つは0枚として、20,250円で終える"
    hands.enter()  # the focus is on the main button
    assert hands.closing.form().step == "difference"
    hands.enter()
    hands.type("", "12", "31", "2")
    assert hands.main() == "250円を金庫へ移して締める"
    hands.enter()
    assert hands.window.current_key() in ("reports", "today")
    assert hands.toast() == "締めました。250円を金庫へ移します。"
    period = hands.salon.days.periods(hands.salon.clock.today(), hands.salon.clock.today())[-1]
    assert (period.to_safe, period.counted, period.closed_at is not None) == (250, True, True)
    assert (hands.balance("till"), hands.balance("safe"), hands.balance("over_short")) == (FLOAT, 250, 0)
    assert hands.salon.days.visitors(hands.salon.clock.today()) == Visitors(12, 31, 2)
    assert hands.salon.days.kept_count("closing") is None


def test_what_should_be_there_is_shown_only_after_counting(hands: Hands) -> None:
    hands.go("close_day")
    page = hands.closing
    words = [label.text() for label in page.count.findChildren(type(page.count._hint))]
    assert not any("20,250" in word for word in words)
    assert any("数え終えると出ます" in word for word in words)
    hands.salon.settings.change(show_expected_first=True)
    hands.settle()
    assert any("20,250円" in label.text() for label in page.count.findChildren(type(page.count._hint)))


def test_a_second_look_leads_back_to_the_same_count(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.closing.difference.recount.emit(hands.till)
    hands.settle()
    assert hands.closing.form().step == "count"
    assert hands.closing.count.sheet.tally().total == FLOAT
    hands.closing.count.sheet.rows[5].loose.setFocus(Qt.FocusReason.TabFocusReason)
    hands.type("5")
    hands.press_main()
    assert hands.main() == "合いました。つり銭を決める"


def test_by_touch_the_number_pad_counts_and_leads_on(hands: Hands) -> None:
    hands.go("close_day")
    page = hands.closing
    pad = page.count.pad.keys()
    keys = {key.words(): key for key in pad}
    QTest.mouseClick(page.count.sheet.rows[0].loose, Qt.MouseButton.LeftButton)
    for word in ("2", "5", "1字消す", "次へ", "次へ", "次へ", "1"):
        QTest.mouseClick(keys[word], Qt.MouseButton.LeftButton)
    hands.settle()
    assert page.form().tally(hands.till).loose == {10_000: 2, 500: 1}
    rolls = page.count.sheet.rows[3].rolls
    assert rolls is not None
    QTest.mouseClick(rolls, Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys["1"], Qt.MouseButton.LeftButton)
    hands.settle()
    assert page.count.figure.text() == "45,500円"


def test_a_field_that_was_left_is_undone_from_the_top_bar(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2", "8")
    assert "5,000円 8枚" in hands.window.top_bar.undo.words().replace("\n", "")
    hands.window.undo()
    hands.settle()
    assert hands.closing.form().tally(hands.till).loose == {10_000: 2}


def test_what_cannot_be_a_count_gets_a_sentence_and_stays(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("２", "abc")
    row = hands.closing.count.sheet.rows[1]
    assert row.loose.text() == "abc"
    assert "数として読めません" in row._sentence.text() and row._sentence.isVisible()
    assert hands.closing.count.sheet.rows[0].loose.text() == "2"
    hands.press_main()
    assert hands.closing.form().step == "count"


def test_a_total_too_large_is_said_at_once(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("9999")
    assert hands.main() == "枚数をお確かめください"


def test_half_counted_money_survives_a_kill(hands: Hands, make_window: MakeWindow, app: QApplication) -> None:
    hands.go("close_day")
    hands.type("1", "2")
    focused = app.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "14")  # not even left with Enter
    hands.settle()
    other = Hands(app, make_window())  # the first window never got the chance to save anything
    assert other.main() == "レジ締めを続ける"
    other.press_main()
    assert other.closing.form().tally(other.till).loose == {10_000: 1, 5_000: 2, 1_000: 14}
    assert other.closing.count.figure.text() == "34,000円"


def test_put_aside_and_gone_on_with_later(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("1")
    foot = hands.closing.foot
    assert foot is not None
    foot._left[0].click()
    hands.settle()
    assert hands.window.current_key() == "today"
    assert "残しました" in hands.toast()
    hands.press_main()
    assert hands.closing.form().tally(hands.till).loose == {10_000: 1}


def test_several_places_one_after_another(trading: Salon, app: QApplication, make_window: MakeWindow) -> None:
    for code in ("custody_bag", "fee_bag"):
        place = next(one for one in trading.cashbook.places() if one.code == code)
        trading.cashbook.save_account(account_id=place.id, name=place.name, counted=True)
    fee_bag = trading.cashbook.account_id("fee_bag")
    trading.cashbook.cash_in(place_id=fee_bag, account_id=trading.cashbook.account_id("fees"), amount=3_000,
                             summary="折り紙教室")
    hands = Hands(app, make_window())
    hands.go("close_day")
    hands.type("2", "", "", "", "2", "1")
    hands.press_main()
    page = hands.closing
    assert page.form().place == trading.cashbook.account_id("custody_bag")
    assert hands.main() == "空なので、0円で終える"
    page._skip.click()
    hands.settle()
    assert page.form().place == fee_bag
    hands.type("", "", "2")
    hands.press_main()
    assert page.form().step == "difference"
    assert hands.main() == "1,000円足りないと記録して、つぎへ"
    hands.press_main()
    hands.press_main()
    counted = {one.account_id for one in trading.days.counts(1, "closing")}
    assert counted == {hands.till, fee_bag}
    assert trading.cashbook.balance(fee_bag) == 2_000


def test_a_change_of_look_loses_nothing_that_was_counted(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("1", "2")
    hands.window.change_look(scale=150, theme="dark")
    hands.settle()
    assert hands.closing.count.sheet.tally().loose == {10_000: 1, 5_000: 2}
    hands.press_main()
    hands.closing.difference.note.setText("両替")
    hands.window.change_look(scale=100)
    hands.settle()
    assert hands.closing.difference.note.text() == "両替"


def test_others_money_is_counted_apart_and_said_before_going_home(
        trading: Salon, app: QApplication, make_window: MakeWindow) -> None:
    helper = trading.people.save(name="例田 一郎", reading="れいだ いちろう", helper=True).id
    kept, out = (trading.errands.request(Request(
        trading.people.save(name=name, reading=reading).id, (WantedLine("牛乳"),))) for name, reading in (
            ("見本 トシ", "みほん とし"), ("見本 キヨ", "みほん きよ")))
    for errand in (kept, out):
        trading.errands.assign(errand, helper)
        trading.custody.receive(errand, 2_000)
    trading.custody.set_out(out)
    hands = Hands(app, make_window())
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    bag = trading.cashbook.account_id("custody_bag")
    assert hands.closing.form().place == bag
    hands.type("", "", "2")
    hands.press_main()
    hands.press_main()
    assert hands.closing.form().step == "finish"
    words = hands.closing.finish.custody.text()
    assert "2名分" in words and "袋に 2,000円" in words and "例田 一郎さん 2,000円" in words
    hands.press_main()
    assert trading.days.counts(1, "closing")[-1].account_id == bag
    assert trading.cashbook.balance(bag) == 2_000
