"""What the calendar, the plans and the lists of 行事 show, in words. No Qt."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model.clock_times import span_words
from salon_app.model.dates import add_months, day_note, fiscal_year, fiscal_year_range
from salon_app.model.repeat_words import repeat_words
from salon_app.model.texts import translate
from salon_app.services.activities_values import Activity, ActivitySession

THREE_MONTHS, HALF_YEAR, YEAR_END = "three_months", "half_year", "year_end"
SPANS = (THREE_MONTHS, HALF_YEAR, YEAR_END)


@dataclass(frozen=True)
class DayCell:
    """One day of the month's calendar; `note` is its holiday, `inside` whether it belongs to the month."""

    day: date
    note: str
    inside: bool
    today: bool
    sessions: tuple[ActivitySession, ...]


def month_weeks(month: date, sessions: Iterable[ActivitySession], today: date) -> tuple[tuple[DayCell, ...], ...]:
    """The weeks of a month, Sunday first, with what is held on each day."""
    held: dict[date, list[ActivitySession]] = {}
    for one in sessions:
        held.setdefault(one.day, []).append(one)
    weeks = calendar.Calendar(firstweekday=calendar.SUNDAY).monthdatescalendar(month.year, month.month)
    return tuple(tuple(DayCell(day, day_note(day), day.month == month.month, day == today, tuple(held.get(day, ())))
                       for day in week) for week in weeks)


def activity_line(activity: Activity) -> str:
    """When and where it is held: 「毎週 金曜日　13:30～15:30　集会所」."""
    when = repeat_words(activity.repeat) if activity.repeat.every else activity.schedule_note
    return "　".join(filter(None, (when, span_words(activity.starts, activity.ends), activity.place)))


def session_line(session: ActivitySession) -> str:
    """「13:30～15:30　集会所」."""
    return "　".join(filter(None, (span_words(session.starts, session.ends), session.place)))


def standing(session: ActivitySession, today: date) -> tuple[str, str]:
    """What the calendar says beside a session, and the sign before it ('' none, ok, warning)."""
    if session.cancelled:
        return translate("Activities", "中止"), ""
    if session.fixed:
        return translate("Activities", "確定"), "ok"
    if session.day < today:
        return translate("Activities", "未確定"), "warning"
    return "", ""


def span_end(span: str, today: date, start_month: int) -> date:
    """Until when a repeat is planned."""
    if span == THREE_MONTHS:
        return add_months(today, 3)
    if span == HALF_YEAR:
        return add_months(today, 6)
    end = fiscal_year_range(fiscal_year(today, start_month), start_month)[1]
    if end - today < timedelta(days=31):  # in the last month one plans the coming year
        end = fiscal_year_range(fiscal_year(today, start_month) + 1, start_month)[1]
    return end


def dates_to_plan(given: Sequence[tuple[date, str]], taken: Iterable[date]) -> tuple[date, ...]:
    """Those that are neither left out nor planned already."""
    there = set(taken)
    return tuple(day for day, why in given if not why and day not in there)


def date_note(why: str, taken: bool) -> str:
    """What stands beside a proposed date: why it is left out, or that it is planned already."""
    if why:
        return translate("Activities", "{why}のため休み").format(why=why)
    return translate("Activities", "もう予定があります") if taken else ""
