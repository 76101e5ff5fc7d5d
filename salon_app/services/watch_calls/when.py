"""Dates and times of calls, visits and steps: calendar days, also where the salon is closed; nothing lies in the future."""

from __future__ import annotations

from datetime import date

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.watch import LAST_MINUTE
from salon_app.services.business_day import FIRST_DATE
from salon_app.services.watch_calls.rows import minute_of
from salon_app.system.clock import TimeSource


def check_when(clock: TimeSource, day: date, time: int | None) -> None:
    """Raises InputProblem (field: date, time) for a date to come, a time that does not exist, or one still to come."""
    today = clock.today()
    if day > today:
        raise InputProblem(translate("Watch", "先の日付では記録できません。"), field="date")
    if day < FIRST_DATE:
        raise InputProblem(translate("Watch", "日付をお確かめください。"), field="date")
    check_time(time)
    if time is not None and day == today and time > minute_of(clock.local(clock.now())):
        raise InputProblem(translate("Watch", "まだ来ていない時刻です。"), field="time")


def check_time(time: int | None) -> None:
    """Raises InputProblem (field: time) for a time of day that does not exist."""
    if time is not None and not 0 <= time <= LAST_MINUTE:
        raise InputProblem(translate("Watch", "時刻は0:00から23:59までです。"), field="time")
