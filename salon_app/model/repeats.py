"""How often an activity is held, and on which dates that falls. 祝日 and 年末年始 are told, not silently dropped."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from salon_app.model.holidays import day_note, holiday_name, is_year_end
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

WEEK, MONTH = "week", "month"
LAST = -1
MOST_WEEKS = 12
"""Longer rhythms are planned date by date."""


@dataclass(frozen=True)
class Repeat:
    """How often an activity is held. `every`: "", week, month.

    week: on `weekday` (0 Monday), each `interval` weeks counted from the week of `anchor`. month: on the `nth` (1 to 5,
    −1 the last) `weekday` and on the `more_nths` of it too (第1・第3), or on `month_day`; a month that is shorter has it on
    its last day. 祝日 and 年末年始 are left out where `skip_holidays` and `skip_year_end` say so.
    """

    every: str = ""
    interval: int = 1
    weekday: int | None = None
    nth: int | None = None
    month_day: int | None = None
    skip_holidays: bool = True
    skip_year_end: bool = True
    anchor: date | None = None
    more_nths: tuple[int, ...] = ()

    @property
    def nths(self) -> tuple[int, ...]:
        """Which of a month's weekdays, in order, the last one last."""
        wanted = {*self.more_nths, *(() if self.nth is None else (self.nth,))}
        return tuple(sorted(wanted, key=lambda nth: (nth == LAST, nth)))


def check(repeat: Repeat) -> Repeat:
    """The repeat with only what counts for its `every`. Raises InputProblem (field: repeat) for what no calendar has."""
    if not repeat.every:
        return Repeat(skip_holidays=repeat.skip_holidays, skip_year_end=repeat.skip_year_end)
    if repeat.every == WEEK:
        if repeat.weekday is None or not 0 <= repeat.weekday <= 6:
            raise _wrong(translate("Activities", "くり返しの曜日を選んでください。"))
        if not 1 <= repeat.interval <= MOST_WEEKS:
            raise _wrong(translate("Activities", "くり返しは、1週から{most}週ごとまでです。").format(most=MOST_WEEKS))
        return replace(repeat, nth=None, month_day=None, more_nths=())
    if repeat.every != MONTH:
        raise ValueError(f"an unknown repeat: {repeat.every!r}")
    if repeat.month_day is not None:
        if not 1 <= repeat.month_day <= 31:
            raise _wrong(translate("Activities", "毎月の日は、1日から31日までです。"))
        return replace(repeat, interval=1, weekday=None, nth=None, more_nths=(), anchor=None)
    if repeat.weekday is None or not 0 <= repeat.weekday <= 6 or not repeat.nths:
        raise _wrong(translate("Activities", "第何曜日か、毎月何日かを選んでください。"))
    if any(nth != LAST and not 1 <= nth <= 5 for nth in repeat.nths):
        raise _wrong(translate("Activities", "曜日は、第1から第5、または最後の中から選んでください。"))
    return replace(repeat, interval=1, month_day=None, anchor=None)


def dates(repeat: Repeat, start: date, end: date) -> tuple[tuple[date, str], ...]:
    """The dates from `start` to `end` (both included), each with '' or why it is left out."""
    return tuple((day, left_out(repeat, day)) for day in _all_days(repeat, start, end))


def left_out(repeat: Repeat, day: date) -> str:
    """`勤労感謝の日`, `年末年始`, or '' where the activity is held."""
    if (repeat.skip_holidays and holiday_name(day)) or (repeat.skip_year_end and is_year_end(day)):
        return day_note(day)
    return ""


def first_on(weekday: int, day: date) -> date:
    """The first date with this weekday on or after `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def anchored(repeat: Repeat, starts: date) -> Repeat:
    """A rhythm of several weeks, counted from its first date on or after `starts` unless it says from where."""
    if repeat.every != WEEK or repeat.interval == 1 or repeat.anchor is not None or repeat.weekday is None:
        return repeat
    return replace(repeat, anchor=first_on(repeat.weekday, starts))


def as_plain(repeat: Repeat) -> dict[str, Any]:
    """As the file keeps it; empty for no repeat."""
    if not repeat.every:
        return {}
    kept = asdict(repeat)
    return {**kept, "anchor": repeat.anchor.isoformat() if repeat.anchor else None, "more_nths": list(repeat.more_nths)}


def from_plain(kept: Mapping[str, Any]) -> Repeat:
    """What `as_plain` wrote."""
    if not kept:
        return Repeat()
    anchor = kept.get("anchor")
    return Repeat(**{**kept, "anchor": date.fromisoformat(anchor) if anchor else None,
                     "more_nths": tuple(kept.get("more_nths", ()))})


def _all_days(repeat: Repeat, start: date, end: date) -> Iterator[date]:
    if repeat.every == WEEK and repeat.weekday is not None:
        step = repeat.interval * 7
        day = first_on(repeat.weekday, start)
        if repeat.anchor is not None:
            anchor = repeat.anchor + timedelta(days=repeat.weekday - repeat.anchor.weekday())
            day += timedelta(days=(anchor - day).days % step)
        while day <= end:
            yield day
            day += timedelta(days=step)
    elif repeat.every == MONTH:
        for year, month in _months(start, end):
            yield from (day for day in _days_of_month(repeat, year, month) if start <= day <= end)


def _months(start: date, end: date) -> Iterator[tuple[int, int]]:
    for index in range(start.year * 12 + start.month - 1, end.year * 12 + end.month):
        yield index // 12, index % 12 + 1


def _days_of_month(repeat: Repeat, year: int, month: int) -> tuple[date, ...]:
    length = calendar.monthrange(year, month)[1]
    if repeat.month_day is not None:
        return (date(year, month, min(repeat.month_day, length)),)
    if repeat.weekday is None:
        return ()
    first = 1 + (repeat.weekday - date(year, month, 1).weekday()) % 7
    found = range(first, length + 1, 7)
    days = {found[nth - 1] if nth != LAST else found[-1] for nth in repeat.nths if nth == LAST or nth <= len(found)}
    return tuple(date(year, month, day) for day in sorted(days))


def _wrong(sentence: str) -> InputProblem:
    return InputProblem(sentence, field="repeat")
