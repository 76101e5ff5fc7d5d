"""What a card says of 見守り電話 and 連絡網: short enough to stand open on a counter, nothing of what was said. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from salon_app.model.clock_times import clock_words
from salon_app.model.texts import translate
from salon_app.model.watch import CALL, OK
from salon_app.services.watch_calls.values import RoundLine, WatchPlan
from salon_app.ui.date_words import plain_day, short_day

if TYPE_CHECKING:
    from salon_app.salon import Salon

LOOKED_AHEAD = 8
"""Days within which every week has each of its calls."""


@dataclass(frozen=True)
class PhoneLines:
    """`watch`: the next call, how the last one ended (✓ or △), 休止; '' without a plan. `tree`: the place in 連絡網."""

    watch: str = ""
    tree: str = ""


def phone_lines(salon: Salon, person_id: int) -> PhoneLines:
    """Somebody's lines as of today."""
    plan, tree = salon.watch_plans.of(person_id), salon.phone_trees.current()
    place = next((one for one in tree.places if one.person_id == person_id), None) if tree is not None else None
    words = ""
    if tree is not None and place is not None:
        words = translate("People", "第{version}版の {number}番").format(version=tree.number, number=place.number)
    if plan is None:
        return PhoneLines(tree=words)
    today, line = salon.clock.today(), salon.watch_calls.line(plan.id)
    parts = [_next(plan, line, today)]
    last = next(iter(salon.watch_calls.history(person_id, most=1)), None)
    if last is not None:
        sign = "✓" if last.result == OK else "△"
        parts.append(translate("People", "前回 {day} {sign}").format(day=short_day(last.business_date, today), sign=sign))
    return PhoneLines(translate("People", "　").join(filter(None, parts)), words)


def _next(plan: WatchPlan, line: RoundLine, today: date) -> str:
    pause = next((one for one in plan.pauses if one.covers(today)), None)
    if pause is not None and pause.end is None:
        return translate("People", "休止中")
    if pause is not None and pause.end is not None:
        return translate("People", "休止 {day}まで").format(day=plain_day(pause.end))
    if line.case_id is not None:
        return translate("People", "対応中")
    if line.next is not None and line.next.kind != CALL:
        return translate("People", "訪問を待っています")
    day, time = (line.next.on, line.next.time) if line.next is not None else _week(plan, today)
    when = short_day(day, today) if day == today else plain_day(day)
    said = " ".join(filter(None, (when, clock_words(time) if time is not None else "")))
    return translate("People", "次 {day}").format(day=said)


def _week(plan: WatchPlan, today: date) -> tuple[date, int]:
    """The planned call after today's."""
    times = {slot.weekday: slot.time for slot in plan.slots}
    days = (today + timedelta(days=away) for away in range(1, LOOKED_AHEAD))
    return next((day, times[day.weekday()]) for day in days if day.weekday() in times)
