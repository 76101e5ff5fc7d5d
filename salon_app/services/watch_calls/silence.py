"""How long somebody is silent: when they were heard last, what nobody has answered since, and with which planned call it began.

Worked out from attempts and ended cases whenever it is asked, never kept: an entry taken back, or a clock that was wrong
for a while, leaves no trace in it. An attempt dated in the future counts as made today, an answer dated there not at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model import watch
from salon_app.model.watch import Attempt, Next, next_step
from salon_app.services.watch_calls.rows import ATTEMPT, ATTEMPTS, CASE, PLAN, attempts_of
from salon_app.services.watch_calls.values import WatchAttempt, WatchPlan

_NEVER = date.min
RECENT_DAYS = 14


@dataclass(frozen=True)
class Silence:
    """A planned call of date `slot_on` at `time` (minutes) that the person has not answered. `attempts`: made for it."""

    slot_on: date
    time: int
    attempts: tuple[WatchAttempt, ...] = ()

    def next(self, plan: WatchPlan, day: date) -> Next:
        """What is due on a date."""
        tried = tuple(Attempt(min(one.business_date, day), one.time, one.result, one.kind) for one in self.attempts)
        due = next_step(self.slot_on, self.time, tried, plan.rule, day)
        assert due is not None
        return due


@dataclass(frozen=True)
class _Heard:
    """The last dates on which somebody spoke, was met by the outcome of a case, and was rung at all."""

    spoke: date
    met: date
    rung: date

    @property
    def last(self) -> date:
        """After which an attempt that brought nobody is a silence."""
        return max(self.spoke, self.met)

    @property
    def next_call(self) -> date:
        """From which on a planned call is open: on the day a case ended, the day's own call, if nobody has rung yet, stays."""
        after = timedelta(days=1)
        return max(self.spoke + after, self.met + after if self.rung == self.met else self.met)


def heard_by_plan(session: Session, on: date, plan_ids: Sequence[int]) -> dict[int, date]:
    """The last date up to `on` on which the person of a plan spoke, or a case ended in which they were met; by plan."""
    return {plan_id: heard.last for plan_id, heard in _heard(session, on, plan_ids).items() if heard.last > _NEVER}


def heard_by_person(session: Session, on: date, person_ids: Collection[int]) -> dict[int, date]:
    """As `heard_by_plan`, by person."""
    plans: dict[int, int] = {row[0]: row[1] for row in session.connection().execute(
        select(PLAN.c.id, PLAN.c.person_id).where(PLAN.c.person_id.in_(person_ids)))}
    found: dict[int, date] = {}
    for plan_id, heard in heard_by_plan(session, on, list(plans)).items():
        found[plans[plan_id]] = max(heard, found.get(plans[plan_id], heard))
    return found


def last_well(session: Session, plan_ids: Collection[int]) -> dict[int, date]:
    """The last date of 異常なし, by plan."""
    return {row[0]: row[1] for row in session.connection().execute(
        select(ATTEMPT.c.plan_id, func.max(ATTEMPT.c.business_date))
        .where(ATTEMPT.c.plan_id.in_(plan_ids), ATTEMPT.c.result == watch.OK).group_by(ATTEMPT.c.plan_id))}


def silences(session: Session, plans: Iterable[WatchPlan], day: date, today: date) -> dict[int, Silence]:
    """By plan, what is open on a date. What is known today counts for a later one, what was known then for an earlier.

    A call that was tried and not answered stays open whatever else happens (休止 that begins later, the plan's end): only
    an answer, a case's outcome or a 休止 of that very date explains it. One that nobody tried is open until then.
    """
    those = {plan.id: plan for plan in plans}
    heard = _heard(session, min(day, today), list(those))
    tried = _tried(session, {plan_id: one.last for plan_id, one in heard.items()}, day, today)
    found = {}
    for plan in those.values():
        attempts = tuple(one for one in tried.get(plan.id, ())
                         if not any(pause.covers(one.business_date) for pause in plan.pauses))
        silence = (_begun(plan, attempts, heard[plan.id].last, day) if attempts
                   else _planned(plan, heard[plan.id].next_call, day, today))
        if silence is not None:
            found[plan.id] = silence
    return found


def time_of(plan: WatchPlan, day: date) -> int:
    """At which minute of a date somebody is rung; their usual one where the date is none of theirs."""
    return next((one.time for one in plan.slots if one.weekday == day.weekday()), plan.slots[0].time)


def next_planned(plan: WatchPlan, day: date) -> date:
    """The first date from `day` on that is one of the plan's and lies in no 休止 that ends."""
    while True:
        pause = next((one for one in plan.pauses if one.covers(day) and one.end is not None), None)
        if pause is not None and pause.end is not None:
            day = pause.end + timedelta(days=1)
        elif any(one.falls_on(day) for one in plan.slots):
            return day
        else:
            day += timedelta(days=1)


def planned_before(plan: WatchPlan, day: date) -> date:
    """The planned call that a call of a date was made for: the last one until then, or the date itself."""
    days = (day - timedelta(days=back) for back in range(7))
    return next((one for one in days if one >= plan.since and any(slot.falls_on(one) for slot in plan.slots)), day)


def _heard(session: Session, on: date, plan_ids: Sequence[int]) -> dict[int, _Heard]:
    rows = session.connection().execute(
        select(PLAN.c.id, _spoke(on), _met(on), _rung(on)).where(PLAN.c.id.in_(plan_ids))).all()
    return {plan_id: _Heard(*(one or _NEVER for one in dates)) for plan_id, *dates in rows}


def _rung(on: date) -> Any:
    return _newest(ATTEMPT.c.plan_id == PLAN.c.id, ATTEMPT.c.business_date <= on)


def _spoke(on: date) -> Any:
    return _newest(ATTEMPT.c.plan_id == PLAN.c.id, ATTEMPT.c.business_date <= on, ATTEMPT.c.result.in_(watch.ANSWERS))


def _newest(*conditions: Any) -> Any:
    return (select(ATTEMPT.c.business_date).where(*conditions)
            .order_by(ATTEMPT.c.business_date.desc()).limit(1).correlate(PLAN).scalar_subquery())


def _met(on: date) -> Any:
    return (select(func.max(CASE.c.ended_on))
            .where(CASE.c.person_id == PLAN.c.person_id, CASE.c.ended_on <= on, CASE.c.outcome.in_(watch.MET))
            .correlate(PLAN).scalar_subquery())


def _tried(session: Session, heard: Mapping[int, date], day: date, today: date) -> dict[int, list[WatchAttempt]]:
    """Attempts in order that nobody answered since the person of a plan was heard last, by plan.

    Those heard lately are asked for together, and the few others by themselves: years of calls are never read.
    """
    lately = min(day, today) - timedelta(days=RECENT_DAYS)
    found: dict[int, list[WatchAttempt]] = {}
    for recent in (True, False):
        group = {plan_id: on for plan_id, on in heard.items() if (on > lately) is recent}
        if not group:
            continue
        query = ATTEMPTS.where(ATTEMPT.c.plan_id.in_(list(group)), ATTEMPT.c.business_date > min(group.values()),
                               ATTEMPT.c.result.in_(watch.NOT_REACHED))
        if day < today:
            query = query.where(ATTEMPT.c.business_date <= day)
        for one in attempts_of(session, query.order_by(ATTEMPT.c.business_date, ATTEMPT.c.time, ATTEMPT.c.id)):
            if one.business_date > group[one.plan_id]:
                found.setdefault(one.plan_id, []).append(one)
    answered = _answered_since(session, [one for some in found.values() for one in some if one.business_date > today])
    return {plan_id: [one for one in some if one.id not in answered] for plan_id, some in found.items()}


def _answered_since(session: Session, ahead: Sequence[WatchAttempt]) -> frozenset[int]:
    """Of attempts from while the clock was ahead, those after which the person spoke, in the order of entry, or was met."""
    if not ahead:
        return frozenset()
    spoke: dict[int, int] = {row[0]: row[1] for row in session.connection().execute(
        select(ATTEMPT.c.plan_id, func.max(ATTEMPT.c.id)).where(
            ATTEMPT.c.plan_id.in_([one.plan_id for one in ahead]), ATTEMPT.c.result.in_(watch.ANSWERS))
        .group_by(ATTEMPT.c.plan_id))}
    met = set(session.connection().execute(select(CASE.c.id).where(
        CASE.c.id.in_([one.case_id for one in ahead if one.case_id]), CASE.c.outcome.in_(watch.MET))).scalars())
    return frozenset(one.id for one in ahead if spoke.get(one.plan_id, 0) > one.id or one.case_id in met)


def _begun(plan: WatchPlan, attempts: tuple[WatchAttempt, ...], heard: date, day: date) -> Silence:
    began = min(one.slot_on if one.slot_on > heard else one.business_date for one in attempts)
    slot_on = min(began, day)
    return Silence(slot_on, time_of(plan, slot_on), attempts)


def _planned(plan: WatchPlan, first: date, day: date, today: date) -> Silence | None:
    """The first planned call from `first` on, that nobody has made; what lay before a 休止 was explained by it.

    Asked for a later date, calls from today on are taken as made by then.
    """
    first = max(plan.since, first)
    for pause in plan.pauses:
        if pause.start <= day:
            if pause.end is None or pause.end >= day:
                return None
            first = max(first, pause.end + timedelta(days=1))
    last = day if plan.until is None else min(day, plan.until)
    found = _slot(plan, first, last)
    if found is not None and today <= found < day:
        found = _slot(plan, day, last)
    return None if found is None else Silence(found, time_of(plan, found))


def _slot(plan: WatchPlan, first: date, last: date) -> date | None:
    found = min(slot.first_from(first) for slot in plan.slots)
    return found if found <= last else None
