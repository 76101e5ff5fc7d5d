"""A volunteer's whole day: 開店, sales, a wrong entry, a return, an interruption, a difference, a forgotten close.

Walked by mouse, by keyboard alone, and at 200%; each step presses what can be read on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from salon_app.services.day_values import Visitors

if TYPE_CHECKING:
    from tests.conftest import FixedClock
    from tests.journeys.conftest import SitDown
    from tests.journeys.volunteer import Volunteer


def till(one: Volunteer) -> int:
    return one.salon.cashbook.balance(one.salon.cashbook.account_id("till"))


def open_the_day(one: Volunteer) -> None:
    assert one.main() == "開店する"
    one.press_main()
    one.press("見本 花子")
    one.press_main()
    one.types("1", "1", "5")
    assert one.main() == "つり銭 20,000円で開店する"
    one.press_main()


def sell_a_coffee(one: Volunteer) -> None:
    one.press("コーヒー")
    one.press("ちょうど")
    one.press_main()


def close_the_day(one: Volunteer, *, notes: tuple[str, ...], note: str = "") -> None:
    one.press("ホーム")
    one.press_main()
    one.types(*notes)
    one.press_main()
    if note:
        one.type_into("メモ", note)
    one.press_main()
    one.press_main()


@pytest.mark.parametrize(("scale", "keyboard"), [(100, False), (100, True), (200, False)])
def test_a_whole_day(sit_down: SitDown, fixed_clock: FixedClock, scale: int, keyboard: bool) -> None:
    fixed_clock.advance(days=1)
    one = sit_down(scale=scale, keyboard=keyboard)
    open_the_day(one)

    one.press("売上")
    sell_a_coffee(one)
    assert till(one) == 20_150

    # a wrong entry: one cup too many, taken back before paying; then a slip of the wrong person, after
    one.press("コーヒー")
    one.press("コーヒー")
    one.press("1つ減らす")
    one.press("500")
    assert one.main().replace("\n", "") == "500円お預り、350円お返し"
    one.press_main()
    assert "350円をお返しください" in one.toast()
    one.press("元に戻す") if not keyboard else one.window.undo()
    one.settle()
    assert "150円をお返しください" in one.toast()
    assert till(one) == 20_150

    # an interruption: half a slip, the window is gone, a new one shows it again
    one.press("クッキー")
    one.press("クッキー")
    one = sit_down(scale=scale, keyboard=keyboard)
    one.press("売上")
    assert one.reads("200円")
    one.press("ちょうど")
    one.press_main()
    assert till(one) == 20_350

    # a return from the day's slips
    if scale == 100:
        one.press("今日の会計")
    else:
        one.press("ほか")
        one.press("今日の会計")
    one.press(next(words for words in one.pressable() if words.startswith("13:50") and "クッキー 2" in words))
    one.press("返品をうける")
    one.type_into("クッキー", "1")
    assert one.main().replace("\n", "") == "100円ぶんの返品をうける"
    one.press_main()
    assert "100円をお返しください" in one.toast()
    assert till(one) == 20_250

    # the till is 150 yen short: said, helped with, never a reason to stop
    close_the_day(one, notes=("1", "1", "5", "", "1"), note="お釣りの渡しちがい")
    day = one.salon.clock.today()
    period = one.salon.days.periods(day, day)[-1]
    assert period.closed_at is not None and period.note == "お釣りの渡しちがい"
    assert one.salon.days.differences(day, day)[day] == -150
    assert one.salon.sales.slip_count(day) == 2


def test_a_forgotten_close_is_made_good_next_morning(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    open_the_day(one)
    one.press("売上")
    sell_a_coffee(one)
    forgotten = one.salon.clock.today()

    fixed_clock.advance(days=1)
    one = sit_down()
    one.press("売上")
    one.press("コーヒー")
    assert "先に昨日の分を締める" in one.main()
    one.press_main()
    one.types("1", "1", "5", "", "1", "1")
    one.press_main()
    one.press_main()
    one.press_main()
    closed = one.salon.days.periods(forgotten, forgotten)[-1]
    assert closed.closed_at is not None and closed.business_date == forgotten
    assert one.salon.sales.open_slip().total == 150  # the coffee that was begun is still there
    one.press("売上")
    one.press("ちょうど")
    one.press_main()
    assert one.salon.sales.slip_count(one.salon.clock.today()) == 1


def test_a_sale_after_the_close_opens_a_second_close(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    open_the_day(one)
    one.press("売上")
    sell_a_coffee(one)
    close_the_day(one, notes=("1", "1", "5", "", "1", "1"))
    one.press("売上")
    sell_a_coffee(one)
    day = one.salon.clock.today()
    first, second = one.salon.days.periods(day, day)
    assert (first.serial, second.serial, second.branch) == (first.serial, first.serial, 2)
    assert first.closed_at is not None and second.closed_at is None


def test_visitors_are_counted_by_taps_and_stand_on_the_day(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    open_the_day(one)
    one.press("来店者数")
    one.press("男 1名増やす")
    one.press("女 1名増やす")
    one.press("女 1名増やす")
    assert one.salon.days.visitors(one.salon.clock.today()) == Visitors(1, 2, 0)

