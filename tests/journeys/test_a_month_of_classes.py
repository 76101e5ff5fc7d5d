"""A month of classes: planned, printed, ticked on paper, typed by numbers, paid, confirmed, corrected, reported.

Walked by mouse, by keyboard alone, and at 200%; each step presses what can be read on the screen.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock
    from tests.journeys.conftest import SitDown
    from tests.journeys.volunteer import Volunteer

PEOPLE = (("宮例 秋子", "みやれい あきこ", "8号棟"), ("村例 四郎", "むられい しろう", "5号棟"),
          ("試山 節子", "ためやま せつこ", "7号棟"))
CLASS = "13:30 折り紙教室"
FIRST = date(2026, 11, 25)


def first_class(salon: Salon) -> int:
    return salon.activities.sessions(FIRST, FIRST)[0].id


def plan_the_classes(one: Volunteer) -> None:
    one.press("行事と出席")
    assert one.main() == "行事を決める"
    one.press_main()
    one.type_into("行事の名前", "折り紙教室")
    one.type_into("始まり", "13:30")
    one.type_into("終わり", "1530")
    one.type_into("参加費", "200")
    one.press("くり返しと予定")
    one.press("毎週")
    one.press("水")
    assert one.main() == "12回の予定をたてる"
    one.press_main()
    assert "12回たてました" in one.toast()


def say_who_usually_comes(one: Volunteer) -> None:
    one.press(CLASS)
    one.press("いつもの方")
    for name, _, _ in PEOPLE:
        one.press(name)
    assert one.main() == "いつもの方 3名で続ける"
    one.press_main()


def print_the_sheet(one: Volunteer) -> str:
    one.press("受付名簿")
    assert one.main() == "番号をつけて1枚を印刷する"
    one.press_main()
    sheet = one.salon.sheets.newest("attendance-sheet", first_class(one.salon))
    assert sheet is not None and one.reads("折り紙教室")
    return sheet.code


def type_the_sheet(one: Volunteer, code: str) -> None:
    """Rows 1 and 3 came, and somebody wrote their name into the first blank row."""
    one.press("行事と出席")
    one.press(CLASS)
    one.type_into("用紙の番号", f"{code.lower()} 1 3-4")
    one.press("3名を入れる")
    assert "お名前のない番号が 1名分あります" in one.toast()
    one.type_into("お名前", "例田 あたらし")
    one.press("この方を加える")
    one.press("女をひとつ増やす")
    assert one.main() == "4名で確定する"


@pytest.mark.parametrize(("scale", "keyboard"), [(100, False), (100, True)])
def test_a_month_of_classes(sit_down: SitDown, fixed_clock: FixedClock, scale: int, keyboard: bool) -> None:
    fixed_clock.advance(days=1)
    one = sit_down(scale=scale, keyboard=keyboard)
    for name, reading, block in PEOPLE:
        one.salon.people.save(name=name, reading=reading, block=block)
    plan_the_classes(one)
    say_who_usually_comes(one)
    code = print_the_sheet(one)

    fixed_clock.advance(days=2)
    one = sit_down(scale=scale, keyboard=keyboard)
    type_the_sheet(one, code)
    one.press("参加費")
    one.press("800円を受け取る")
    assert one.salon.session_fees.received(first_class(one.salon)) == 800
    one.press_main()
    assert one.salon.activities.session(first_class(one.salon)).fixed

    # after 人数確定 a change needs its reason, and both stand in the report
    one.press("出席")
    one.press("宮例 秋子")
    one.press("書き忘れ")
    found = one.salon.attendance.corrections(FIRST, FIRST)
    assert [(each.difference, each.reason) for each in found] == [(1, "書き忘れ")]
    figures = one.salon.figures.attendance(date(2026, 11, 1), date(2026, 11, 30))
    assert (figures.total.sessions, figures.total.total, figures.total.unique) == (1, 5, 4)
    assert one.salon.checks.run().ok
