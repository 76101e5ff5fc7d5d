"""Repeats: the dates a rhythm gives, with 祝日 and 年末年始 told, and what is no rhythm."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model import repeats
from salon_app.model.problems import InputProblem
from salon_app.model.repeats import Repeat

WEDNESDAY = 2


def _days(repeat: Repeat, start: date, end: date) -> list[str]:
    return [f"{day:%m-%d}" + (f" {why}" if why else "") for day, why in repeats.dates(repeat, start, end)]


def test_second_and_fourth_mondays_leave_out_holidays_and_say_which() -> None:
    mondays = Repeat("month", weekday=0, nth=2, more_nths=(4,))
    assert _days(mondays, date(2026, 10, 1), date(2026, 12, 31)) == [
        "10-12 スポーツの日", "10-26", "11-09", "11-23 勤労感謝の日", "12-14", "12-28"]
    always = Repeat("month", weekday=0, nth=4, skip_holidays=False)
    assert _days(always, date(2026, 11, 1), date(2026, 11, 30)) == ["11-23"]


def test_the_turn_of_the_year_is_told_unless_the_salon_is_open() -> None:
    thursdays = Repeat("week", weekday=3)
    assert _days(thursdays, date(2026, 12, 24), date(2027, 1, 7)) == ["12-24", "12-31 年末年始", "01-07"]
    assert _days(Repeat("week", weekday=3, skip_year_end=False), date(2026, 12, 31), date(2026, 12, 31)) == ["12-31"]


def test_every_second_week_counts_from_its_anchor_wherever_the_period_begins() -> None:
    repeat = Repeat("week", interval=2, weekday=WEDNESDAY, anchor=date(2026, 11, 6))  # the week of 4 November
    for start in (date(2026, 11, 1), date(2026, 11, 5), date(2026, 11, 18)):
        assert _days(repeat, start, date(2026, 12, 2))[-2:] == ["11-18", "12-02"]
    assert _days(repeat, date(2026, 10, 1), date(2026, 10, 31)) == ["10-07", "10-21"]  # also before the anchor


def test_a_month_without_a_fifth_week_or_a_31st() -> None:
    assert _days(Repeat("month", weekday=WEDNESDAY, nth=5), date(2026, 9, 1), date(2026, 12, 31)) == ["09-30", "12-30 年末年始"]
    assert _days(Repeat("month", month_day=31), date(2028, 1, 1), date(2028, 4, 30)) == ["01-31", "02-29", "03-31", "04-30"]
    assert _days(Repeat("month", weekday=WEDNESDAY, nth=-1), date(2026, 9, 1), date(2026, 10, 31)) == ["09-30", "10-28"]


@given(st.dates(date(1960, 1, 1), date(2090, 1, 1)), st.integers(0, 800), st.integers(0, 6),
       st.sets(st.sampled_from([1, 2, 3, 4, 5, -1]), min_size=1))
def test_weekdays_of_a_month_are_what_a_calendar_on_the_wall_says(
        start: date, length: int, weekday: int, nths: set[int]) -> None:
    end = start + timedelta(days=length)
    found = {day for day, _ in repeats.dates(Repeat("month", weekday=weekday, more_nths=tuple(nths)), start, end)}
    expected = set()
    for step in range(length + 1):
        day = start + timedelta(days=step)
        last = day.day + 7 > calendar.monthrange(day.year, day.month)[1]
        if day.weekday() == weekday and ((day.day + 6) // 7 in nths or (last and -1 in nths)):
            expected.add(day)
    assert found == expected


@pytest.mark.parametrize(("repeat", "words"), [
    (Repeat("week"), "曜日"), (Repeat("week", weekday=9), "曜日"), (Repeat("week", weekday=1, interval=0), "1週から12週"),
    (Repeat("week", weekday=1, interval=53), "1週から12週"), (Repeat("month", month_day=32), "31日まで"),
    (Repeat("month", weekday=2), "第何曜日"), (Repeat("month", nth=1), "第何曜日"),
    (Repeat("month", weekday=2, nth=6), "第1から第5"), (Repeat("month", weekday=2, nth=1, more_nths=(0,)), "第1から第5")])
def test_what_no_calendar_has_is_refused(repeat: Repeat, words: str) -> None:
    with pytest.raises(InputProblem, match=words) as problem:
        repeats.check(repeat)
    assert problem.value.field == "repeat"


def test_a_repeat_comes_back_as_it_was_kept() -> None:
    for repeat in (Repeat(), Repeat("week", 2, WEDNESDAY, anchor=date(2026, 11, 4), skip_holidays=False),
                   Repeat("month", weekday=0, nth=1, more_nths=(3, -1)), Repeat("month", month_day=15)):
        assert repeats.from_plain(repeats.as_plain(repeat)) == repeat
