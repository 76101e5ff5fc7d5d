"""What the plans show: when somebody is rung next, since when they are on 休止, and how a plan reads in a line. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model.clock_times import clock_words
from salon_app.model.texts import translate
from salon_app.model.watch import VISIT, pause_words
from salon_app.services.watch_calls.values import Pause, RoundLine, Slot, WatchPlan
from salon_app.ui.date_words import plain_day, short_day

FAR = 400
"""Days looked ahead for the next call: beyond the longest 休止."""


@dataclass(frozen=True)
class PlanLine:
    """A weekly call in the list: of which plan, and its slot."""

    plan: WatchPlan
    slot: Slot


def pause_on(plan: WatchPlan, day: date) -> Pause | None:
    """The 休止 in force on a date."""
    return next((one for one in plan.pauses if one.covers(day)), None)


def pauses_to_come(plan: WatchPlan, day: date) -> tuple[Pause, ...]:
    """Those in force and those that begin later."""
    return tuple(one for one in plan.pauses if one.end is None or one.end >= day)


def next_planned(plan: WatchPlan, first: date) -> tuple[date, int] | None:
    """Date and time of the first planned call from a date on, 休止 left out; None where none is in sight."""
    times = {slot.weekday: slot.time for slot in plan.slots}
    for away in range(FAR):
        day = first + timedelta(days=away)
        if plan.until is not None and day > plan.until:
            return None
        if day >= plan.since and day.weekday() in times and pause_on(plan, day) is None:
            return day, times[day.weekday()]
    return None


def next_words(plan: WatchPlan, line: RoundLine | None, today: date) -> str:
    """「次 11月23日（月）」, with the time where it is not the usual one; or the visit that is due."""
    if line is not None and line.next is not None:
        day, time = max(line.next.on, today), line.next.time
        if line.next.kind == VISIT:
            return translate("WatchPlans", "{day}に訪問").format(day=_day(day, today))
    else:
        found = next_planned(plan, today if line is None else today + timedelta(days=1))
        if found is None:
            return ""
        day, time = found
    usual = {slot.weekday: slot.time for slot in plan.slots}.get(day.weekday())
    when = _day(day, today) if time is None or time == usual else f"{_day(day, today)} {clock_words(time)}"
    return translate("WatchPlans", "次 {when}").format(when=when)


def pause_line(pause: Pause) -> str:
    """「入院　11月20日から 12月3日まで」."""
    until = until_words(pause)
    start = translate("WatchPlans", "{day}から").format(day=plain_day(pause.start))
    return translate("WatchPlans", "　").join(filter(None, (pause_words(pause.why), f"{start} {until}", pause.note)))


def until_words(pause: Pause) -> str:
    """「12月3日（木）まで」, or that it is not known yet."""
    if pause.end is None:
        return translate("WatchPlans", "終わりはまだ分かりません")
    return translate("WatchPlans", "{day}まで").format(day=plain_day(pause.end))


def by_weekday(plans: Sequence[WatchPlan]) -> tuple[tuple[PlanLine, ...], ...]:
    """Seven lists, Monday first, each in order of time."""
    lines = [PlanLine(plan, slot) for plan in plans for slot in plan.slots]
    return tuple(tuple(sorted((one for one in lines if one.slot.weekday == weekday), key=lambda one: one.slot.time))
                 for weekday in range(7))


def _day(day: date, today: date) -> str:
    return short_day(day, today) if day == today else plain_day(day)
