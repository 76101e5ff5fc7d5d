"""A till's day in the window: 開店, 点検, 来店者数, レジ締め, by keyboard, by touch and in large type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model.problems import InputProblem
from salon_app.model.slip import Slip
from salon_app.services.day_values import PlaceCount, Visitors
from salon_app.system.usb import Stick
from salon_app.ui.gallery import settle
from salon_app.ui.pages.days.close_page import CloseDayPage
from salon_app.ui.pages.days.inspect_page import InspectPage
from salon_app.ui.pages.days.open_page import OpenDayPage
from salon_app.ui.pages.days.visitors_page import VisitorsPage
from salon_app.ui.pages.duty.page import DutyPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import cut_words, nameless_targets, small_targets, sticking_out

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock

FLOAT = 20_000
SOLD = 250  # what furnish() sells before a test begins


class Hands:
    """Somebody at the window, who types, taps and reads."""

    def __init__(self, app: QApplication, window: SalonWindow) -> None:
        self.app, self.window, self.salon = app, window, window.salon
        window.activateWindow()
        self.settle()

    def settle(self) -> None:
        settle(self.app, self.window)

    def go(self, page: str) -> None:
        self.window.go(page, {})
        self.settle()

    def type(self, *fields: str) -> None:
        """Each text into the field in hand, with Enter after it."""
        for text in fields:
            focused = self.app.focusWidget()
            assert focused is not None, f"nobody has the focus for {text!r}"
            if text.isascii():
                QTest.keyClicks(focused, text)
            else:  # as an input method commits it
                event = QInputMethodEvent()
                event.setCommitString(text)
                QApplication.sendEvent(focused, event)
            QTest.keyClick(focused, Qt.Key.Key_Return)
            self.settle()

    def enter(self) -> None:
        self.type("")

    def main(self) -> str:
        page = self.window.current_page()
        button = page.main_button() if page is not None else None
        return button.words() if button is not None else ""

    def press_main(self) -> None:
        page = self.window.current_page()
        assert page is not None
        button = page.main_button()
        assert button is not None and button.isEnabled(), self.main()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def toast(self) -> str:
        page = self.window.current_page()
        shown = page.toast_bar.toast() if page is not None else None
        return shown.sentence if shown else ""

    @property
    def closing(self) -> CloseDayPage:
        return cast(CloseDayPage, self.window.current_page())

    @property
    def opening(self) -> OpenDayPage:
        return cast(OpenDayPage, self.window.current_page())

    @property
    def till(self) -> int:
        return self.salon.cashbook.account_id("till")

    def balance(self, code: str) -> int:
        return self.salon.cashbook.balance(self.salon.cashbook.account_id(code))


@pytest.fixture
def trading(furnished: Salon) -> Salon:
    """A day that was opened with 20,000 yen and has sold for 250."""
    furnished.cashbook.set_opening(place_id=furnished.cashbook.account_id("till"), amount=FLOAT,
                                   on=furnished.clock.today())
    return furnished


@pytest.fixture
def closed(trading: Salon, fixed_clock: FixedClock) -> Salon:
    """The morning after: closed yesterday, the float in the till."""
    trading.days.close([PlaceCount(trading.cashbook.account_id("till"), FLOAT + SOLD)], float_left=FLOAT)
    fixed_clock.advance(days=1)
    return trading


@pytest.fixture
def hands(trading: Salon, app: QApplication, make_window: MakeWindow) -> Hands:
    return Hands(app, make_window())


@pytest.fixture
def morning(closed: Salon, app: QApplication, make_window: MakeWindow) -> Hands:
    return Hands(app, make_window())


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


def test_a_missing_coffee_is_explained_noted_and_posted_without_stopping_anybody(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "1")
    hands.press_main()
    page = hands.closing
    sentences = "".join(label.text() for label in page.difference.findChildren(type(page.count._hint)))
    assert "150円足りません。" in sentences
    assert "コーヒー" in sentences
    assert not page.difference.witness.isVisible()
    hands.type("お釣りの渡しちがい")
    assert hands.main() == "150円足りないと記録して、つぎへ"
    hands.enter()
    hands.press_main()
    assert hands.balance("over_short") == 150
    period = hands.salon.days.periods(hands.salon.clock.today(), hands.salon.clock.today())[-1]
    assert period.note == "お釣りの渡しちがい"
    assert hands.balance("till") == FLOAT


def test_a_large_difference_asks_for_a_second_person_and_never_insists(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("3")
    hands.press_main()
    page = hands.closing
    witness = page.difference.witness
    assert witness.isVisible()
    on_duty = hands.window.duty()[0].name
    assert on_duty not in [button.words() for button in witness.buttons()]
    hands.closing.difference.note.setText("銀行の両替")
    chosen = witness.buttons()[0]
    chosen.click()
    hands.settle()
    hands.press_main()
    hands.press_main()
    period = hands.salon.days.periods(hands.salon.clock.today(), hands.salon.clock.today())[-1]
    assert hands.salon.people.name(period.witness_id) == chosen.words()
    assert period.to_safe == 10_000


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


def test_back_goes_one_step_inside_the_page(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    assert hands.closing.form().step == "finish"
    hands.window.back()
    assert hands.closing.form().step == "difference"
    hands.window.back()
    assert hands.closing.form().step == "count"
    hands.window.back()
    assert hands.window.current_key() == "today"


def test_the_float_may_not_exceed_what_was_counted(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    hands.type("30000")
    assert hands.main() == "つり銭は、数えた20,000円までです"
    hands.closing.finish.usual.click()
    hands.settle()
    assert hands.main() == "金庫へは移さずに締める"


def test_yesterday_is_closed_for_its_own_date(hands: Hands, fixed_clock: FixedClock) -> None:
    yesterday = hands.salon.clock.today()
    fixed_clock.advance(days=1)
    hands.go("today")
    assert hands.main() == "昨日の分を締める"
    hands.press_main()
    assert hands.window.top_bar.title.text().startswith("昨日の分を締める")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    hands.closing.finish.visitors.lines[0].plus.click()
    hands.press_main()
    assert hands.salon.days.status().unclosed is None
    assert hands.salon.days.periods(yesterday, yesterday)[0].counted
    assert hands.salon.days.visitors(yesterday) == Visitors(1, 0, 0)
    assert hands.salon.days.visitors(hands.salon.clock.today()) == Visitors()


def test_closing_without_counting_says_what_it_means_first(hands: Hands, fixed_clock: FixedClock) -> None:
    yesterday = hands.salon.clock.today()
    fixed_clock.advance(days=1)
    hands.go("close_day")
    foot = hands.closing.foot
    assert foot is not None
    assert foot._left[0].words() == "数えずに締める"
    foot._left[0].click()
    hands.settle()
    assert hands.closing.uncounted.isVisible()
    assert hands.salon.days.status().unclosed is not None
    hands.window.back()
    assert hands.closing.count.isVisible()
    foot._left[0].click()
    hands.press_main()
    period = hands.salon.days.periods(yesterday, yesterday)[0]
    assert (period.counted, period.to_safe, period.closed_at is not None) == (False, 0, True)
    assert "未計数" in hands.toast()


def test_opening_with_a_counted_float(morning: Hands) -> None:
    assert morning.main() == "開店する"
    morning.press_main()
    page = morning.opening
    names = page.wall.picker.buttons()
    names[0].click()
    names[1].click()
    morning.settle()
    assert morning.main() == "当番 2名。つり銭へ"
    morning.press_main()
    morning.type("1", "1", "5")
    assert morning.main() == "つり銭 20,000円で開店する"
    morning.press_main()
    assert morning.window.current_key() == "today"
    status = morning.salon.days.status()
    assert status.period is not None and status.period.float_amount == FLOAT
    assert [person.name for person in morning.window.duty()] == [names[0].words(), names[1].words()]
    assert morning.balance("over_short") == 0


def test_opening_as_the_last_close_left_it(morning: Hands) -> None:
    morning.go("open_day")
    morning.press_main()
    page = morning.opening
    assert page.as_before.words() == "数えずに、前の締めのまま"  # the amount is not shown before counting
    page.as_before.click()
    morning.settle()
    assert page.as_before.words() == "前の締めのまま 20,000円"
    morning.enter()
    status = morning.salon.days.status()
    assert status.period is not None and status.period.float_amount == FLOAT
    assert morning.salon.days.counts(status.period.id, "opening") == ()


def test_a_difference_at_opening_is_shown_noted_and_posted(morning: Hands) -> None:
    morning.go("open_day")
    morning.press_main()
    morning.type("1", "1", "4", "1", "3")
    morning.press_main()
    assert morning.opening.difference.isVisible()
    morning.type("両替の書きわすれ")
    assert morning.main() == "つり銭 19,800円で開店する"
    morning.enter()
    assert morning.balance("till") == 19_800
    assert morning.balance("over_short") == 200


def test_a_name_that_is_missing_is_added_at_the_spot(morning: Hands) -> None:
    morning.go("open_day")
    morning.opening.wall.name.setFocus()
    morning.type("試 三郎")
    assert morning.main() == "当番 1名。つり銭へ"
    assert "試 三郎" in [one.name for one in morning.salon.people.helpers()]
    morning.opening.show_problem(InputProblem("お名前を入れてください。", field="name"))
    assert "お名前を入れてください" in morning.opening.wall.field.error()


def test_the_very_first_count_is_an_opening_balance(app: QApplication, salon: Salon, make_first: FirstWindow) -> None:
    hands = Hands(app, make_first(salon))
    hands.go("open_day")
    hands.press_main()
    assert not hands.opening.as_before.isVisible()
    hands.type("2")
    hands.press_main()
    assert (hands.balance("till"), hands.balance("over_short"), hands.balance("opening")) == (20_000, 0, -20_000)


def test_yesterday_comes_before_today(hands: Hands, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    hands.go("open_day")
    assert hands.main() == "昨日の分を締める"
    hands.press_main()
    assert hands.window.current_key() == "close_day"


def test_inspection_says_the_result_and_moves_no_money(hands: Hands) -> None:
    hands.go("inspect")
    hands.type("2", "", "", "", "1")
    hands.press_main()
    page = cast(InspectPage, hands.window.current_page())
    assert page.outcome.isVisible() and not page.outcome.note.isVisible()
    assert "150円足りません。" in hands.toast()
    assert (hands.balance("till"), hands.balance("over_short")) == (FLOAT + SOLD, 0)
    assert hands.salon.days.kept_count("inspection") is None
    hands.enter()
    assert hands.window.current_key() == "today"
    hands.go("inspect")
    assert page.count.sheet.tally().untouched
    assert len(hands.salon.days.counts(1, "inspection")) == 1


def test_inspection_is_told_apart_from_the_close(hands: Hands) -> None:
    hands.go("inspect")
    assert hands.window.top_bar.title.text() == "途中で数える（点検）"
    page = cast(InspectPage, hands.window.current_page())
    words = [label.text() for label in page.findChildren(type(page.count._hint)) if label.isVisible()]
    assert "点検です。お金の記録は変わりません。" in words


def test_visitors_are_saved_tap_by_tap_and_taken_back(hands: Hands) -> None:
    hands.go("visitors")
    page = cast(VisitorsPage, hands.window.current_page())
    day = hands.salon.clock.today()
    for at in (0, 1, 1, 2):
        QTest.mouseClick(page.cards[at].plus, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 2, 1)
    hands.window.undo()
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 2, 0)
    assert page.cards[2].figure.text() == "0名"
    page.cards[1].minus.click()
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 1, 0)
    assert hands.main() == "2名で戻る"


def test_today_leads_to_visitors_and_to_the_inspection(hands: Hands) -> None:
    hands.salon.days.set_visitors(hands.salon.clock.today(), Visitors(3, 5, 1))
    hands.settle()
    page = hands.window.current_page()
    assert page is not None
    rows = [row for row in page.findChildren(type(page._lines.rows()[0]))  # type: ignore[attr-defined]
            if row.label.text() == "来店者数"]
    assert rows[0].middle.text() == "男 3名、女 5名、子ども 1名"
    rows[0].click()
    assert hands.window.current_key() == "visitors"


def test_duty_comes_and_leaves_and_a_wrong_name_leaves_no_trace(hands: Hands, fixed_clock: FixedClock) -> None:
    hands.go("duty")
    page = cast(DutyPage, hands.window.current_page())
    wall = {button.choice.name: button for button in page.wall.picker.buttons()}
    wall["見本 太郎"].click()
    hands.settle()
    assert "見本 太郎" in [person.name for person in hands.window.duty()]
    {button.choice.name: button for button in page.wall.picker.buttons()}["見本 太郎"].click()
    hands.settle()
    day = hands.salon.clock.today()
    assert "見本 太郎" not in [person.name for person in hands.salon.days.duty(day)]
    fixed_clock.advance(hours=1)
    {button.choice.name: button for button in page.wall.picker.buttons()}["見本 花子"].click()
    hands.settle()
    left = [person for person in hands.salon.days.duty(day) if person.name == "見本 花子"]
    assert left[0].left_at is not None
    assert "おつかれさまでした" in hands.toast()


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("scale", "theme"),
    [(100, "light"), (125, "light"), (150, "light"), (200, "light"), (100, "high_contrast"), (200, "high_contrast")])
def test_every_step_fits(
    trading: Salon, app: QApplication, make_window: MakeWindow, scale: int, language: str, theme: str,
    fixed_clock: FixedClock,
) -> None:
    trading.settings.change(use_2000_note=True, second_person_over=100)
    place = next(one for one in trading.cashbook.places() if one.code == "fee_bag")
    trading.cashbook.save_account(account_id=place.id, name=place.name, counted=True)
    hands = Hands(app, make_window(scale=scale, language=language, theme=theme))
    found: list[str] = []

    def check(step: str) -> None:
        hands.settle()
        for look_at in (cut_words, sticking_out, small_targets, nameless_targets):
            found.extend(f"{step} {look_at.__name__}: {words}" for words in look_at(hands.window))

    hands.go("close_day")
    check("count")
    hands.type("1", "2", "abc", "3")
    check("half counted")
    hands.closing.count.sheet.rows[2].loose.set_value(None)
    hands.press_main()
    check("second place")
    hands.closing._skip.click()
    check("difference")
    hands.press_main()
    check("finish")
    fixed_clock.advance(days=1)
    hands.closing._form = type(hands.closing._form)()
    hands.salon.days.keep_count("closing", None)
    hands.go("close_day")
    check("yesterday")
    hands.closing._ask_uncounted()
    check("without counting")
    hands.press_main()
    hands.go("open_day")
    check("duty")
    hands.press_main()
    check("float")
    hands.type("1")
    hands.press_main()
    check("float differs")
    hands.press_main()
    hands.go("inspect")
    hands.type("1")
    check("inspection")
    hands.press_main()
    check("its result")
    assert found == [], "\n".join(found)


FirstWindow = Callable[["Salon"], SalonWindow]


@pytest.fixture
def make_first(app: QApplication) -> FirstWindow:
    """A window on a salon where nothing has been done yet."""
    from salon_app.ui.pages import AREAS, PAGES

    def make(salon: Salon) -> SalonWindow:
        salon.settings.change(founded=True)
        window = SalonWindow(salon, PAGES, AREAS, watch_ms=0)
        window.go("today", {})
        window.show()
        return window

    return make


def test_a_copy_follows_the_close(hands: Hands, tmp_path: Path) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "2", "1")
    hands.press_main()
    hands.press_main()
    hands.press_main()
    copies = [path for path in tmp_path.rglob("*") if "close" in path.name]
    assert len(copies) == 1


def test_a_copy_goes_to_the_stick_that_is_plugged_in(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("salon_app.ui.pages.days.close_page.find_sticks", lambda: (Stick(stick, "SALON", 1_000_000),))
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    assert hands.closing.finish.copy.isVisible() and hands.closing.finish.copy.isChecked()
    hands.press_main()
    assert len(list(stick.iterdir())) == 1
    assert hands.toast() == "USB（SALON）にも控えを取りました。"
    assert hands.salon.settings.get().usb_copied_at


def test_a_late_customer_makes_the_difference_be_looked_at_again(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "2", "1")
    hands.press_main()
    hands.press_main()
    coffee = next(one for one in hands.salon.products.all() if one.name == "コーヒー")
    hands.salon.sales.record(Slip().added(hands.salon.products.line(coffee)))
    hands.press_main()
    assert hands.salon.days.status().period is not None
    assert hands.closing.form().step == "difference"
    assert hands.main() == "150円足りないと記録して、つぎへ"


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
