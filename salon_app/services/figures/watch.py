"""見守り電話の集計: calls and answers by kind, visits, cases by cause and outcome, days until somebody was reached, 休止, and
the counts of the 民生委員 (活動記録). Each figure can list the rows behind it.

Everything counts on its own date: a call and a visit on the day they were made, a case on the day it was opened and the day
it ended, a step on its day. So months add up to a year, but for 実 and 活動日数. 留守電, a relative, 話し中 and 休止 are never
"reached" (DOMAIN e-42).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlmodel import Session

from salon_app.model import watch
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.services.watch_calls.rows import ATTEMPT, CASE, PAUSE, PLAN, STEP

CALLS, VISITS, OPENED, ENDED, STEPS = "calls", "visits", "opened", "ended", "steps"
"""What `WatchFigures.rows` can list."""
LIAISON = (watch.FAMILY, watch.CENTRE, watch.COMMISSIONER, watch.EMERGENCY, watch.POLICE)
"""Steps that are 連絡調整: with the family and with other bodies."""
LOOKED_BACK = 62
"""Days before a period in which a call that was answered in it may have been tried first."""
_TENTH = Decimal("0.1")


class _Try(NamedTuple):
    """A call or a visit of a plan. `slot_on`: the date of the planned call it belongs to."""

    id: int
    person_id: int
    plan_id: int
    kind: str
    slot_on: date
    day: date
    result: str


class _Done(NamedTuple):
    """A step of a case."""

    id: int
    case_id: int
    kind: str
    day: date


class ToldCase(NamedTuple):
    """One case as a period tells it, without a name. `steps` of all days up to the period's end; `ended_on` None while it is
    (was) open at its end."""

    id: int
    person_id: int
    cause: str
    opened_on: date
    ended_on: date | None
    outcome: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class WatchPart:
    """What was counted together. `results`: calls by answer (model/watch.RESULTS); `met`: visits at which the person spoke.

    `people`: 実, different people that were rung or visited. `late`: planned calls that were answered, but not at the first
    try, and `late_days` Σ of the days from the planned call to the answer. `steps`: steps of cases by kind.
    `visits`: those of the plans and those within cases. `active_days`: different dates with a call, a visit or a step.
    """

    results: Mapping[str, int] = field(default_factory=dict)
    people: int = 0
    visits: int = 0
    met: int = 0
    opened: Mapping[str, int] = field(default_factory=dict)
    ended: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[str, int] = field(default_factory=dict)
    late: int = 0
    late_days: int = 0
    active_days: int = 0

    @property
    def calls(self) -> int:
        """電話の回数, 延べ."""
        return sum(self.results.values())

    @property
    def answered(self) -> int:
        """Calls at which the person spoke (1 異常なし, 2 体調不良, 3 要連絡)."""
        return sum(self.results.get(one, 0) for one in watch.ANSWERS)

    @property
    def not_reached(self) -> int:
        """All other calls."""
        return self.calls - self.answered

    @property
    def cases_opened(self) -> int:
        """対応 that began."""
        return sum(self.opened.values())

    @property
    def cases_ended(self) -> int:
        """対応 that ended."""
        return sum(self.ended.values())

    @property
    def average_days(self) -> Decimal | None:
        """Days until reached ÷ calls that were not answered at the first try, half up to one decimal; None without one."""
        return (Decimal(self.late_days) / self.late).quantize(_TENTH, ROUND_HALF_UP) if self.late else None

    @property
    def liaison(self) -> int:
        """連絡調整."""
        return sum(self.steps.get(one, 0) for one in LIAISON)


@dataclass(frozen=True)
class WatchFigures:
    """A period's figures. `months` by first day. `planned`: people with a plan in force in it, `paused` those of them on 休止 on
    some day of it (`paused_days` in all). `before`, `open_at_end`: cases open when it began and when it ended.
    """

    start: date
    end: date
    total: WatchPart
    months: Mapping[date, WatchPart]
    planned: int
    paused: int
    paused_days: int
    before: int
    cases: tuple[ToldCase, ...]
    ids: Mapping[str, tuple[int, ...]]

    @property
    def open_at_end(self) -> int:
        """Cases still open when the period ended."""
        return sum(one.ended_on is None for one in self.cases)

    @property
    def any(self) -> bool:
        """Whether the period has anything to tell."""
        return bool(self.planned or self.cases or self.total.calls or self.total.visits)

    def rows(self, what: str) -> tuple[int, ...]:
        """Ids behind a count: attempts (calls, visits), cases (opened, ended), steps (steps)."""
        return self.ids.get(what, ())


def watch_calls(session: Session, start: date, end: date) -> WatchFigures:
    """Figures of the calls, visits and cases of the dates from `start` to `end`."""
    tries = _tries(session, start - timedelta(days=LOOKED_BACK), end)
    within = [one for one in tries if one.day >= start]
    done = _steps(session, start, end)
    cases = _cases(session, start, end)
    late = _late(tries, start)
    opened = [one for one in cases if one.opened_on >= start]
    ended = [one for one in cases if one.ended_on is not None]
    months = _by_month(
        (within, lambda one: one.day), (done, lambda one: one.day), (opened, lambda one: one.opened_on),
        (ended, lambda one: one.ended_on), (late, lambda one: one[0]))
    planned, paused, days = _plans(session, start, end)
    return WatchFigures(
        start, end, _part(within, done, opened, ended, late), months, planned, paused, days,
        sum(one.opened_on < start for one in cases), cases, {
            CALLS: tuple(one.id for one in within if one.kind == watch.CALL),
            VISITS: tuple(one.id for one in within if one.kind == watch.VISIT),
            OPENED: tuple(one.id for one in opened), ENDED: tuple(one.id for one in ended),
            STEPS: tuple(one.id for one in done)})


def _by_month(*counted: tuple[Sequence[Any], Callable[[Any], date]]) -> dict[date, WatchPart]:
    """What was counted (tries, steps, cases opened and ended, late answers), each by the month of its own date."""
    found: dict[date, tuple[list[Any], ...]] = {}
    for at, (rows, day_of) in enumerate(counted):
        for row in rows:
            month = day_of(row).replace(day=1)
            found.setdefault(month, tuple([] for _ in counted))[at].append(row)
    return {month: _part(*found[month]) for month in sorted(found)}


def _part(tries: Sequence[_Try], done: Sequence[_Done], opened: Sequence[ToldCase], ended: Sequence[ToldCase],
          late: Sequence[tuple[date, int]]) -> WatchPart:
    visits = [one for one in tries if one.kind == watch.VISIT]
    steps = Counter(one.kind for one in done)
    worked = [one.day for one in done if one.kind != watch.NOTED]
    return WatchPart(
        dict(Counter(one.result for one in tries if one.kind == watch.CALL)), len({one.person_id for one in tries}),
        len(visits) + steps[watch.VISIT], sum(one.result in watch.ANSWERS for one in visits),
        dict(Counter(one.cause for one in opened)), dict(Counter(one.outcome for one in ended)), dict(steps),
        len(late), sum(days for _, days in late), len({*(one.day for one in tries), *worked}))


def _late(tries: Iterable[_Try], start: date) -> list[tuple[date, int]]:
    """Planned calls that were answered in the period after a try that was not: the day of the answer, and after how many
    days."""
    missed: set[tuple[int, date]] = set()
    found = []
    for one in tries:
        slot = one.plan_id, one.slot_on
        if one.result in watch.NOT_REACHED:
            missed.add(slot)
        elif slot in missed:
            missed.discard(slot)
            if one.day >= start:
                found.append((one.day, (one.day - one.slot_on).days))
    return found


def _tries(session: Session, start: date, end: date) -> list[_Try]:
    return [_Try(*row) for row in session.connection().execute(
        select(ATTEMPT.c.id, KEPT_ID, ATTEMPT.c.plan_id, ATTEMPT.c.kind, ATTEMPT.c.slot_on, ATTEMPT.c.business_date,
               ATTEMPT.c.result)
        .join(PERSON, PERSON.c.id == ATTEMPT.c.person_id).where(ATTEMPT.c.business_date.between(start, end))
        .order_by(ATTEMPT.c.business_date, ATTEMPT.c.time, ATTEMPT.c.id))]


def _steps(session: Session, start: date, end: date) -> list[_Done]:
    return [_Done(*row) for row in session.connection().execute(
        select(STEP.c.id, STEP.c.case_id, STEP.c.kind, STEP.c.business_date)
        .where(STEP.c.business_date.between(start, end)).order_by(STEP.c.business_date, STEP.c.id))]


def _cases(session: Session, start: date, end: date) -> tuple[ToldCase, ...]:
    """Cases that were open on some day of the period, oldest first."""
    rows: Sequence[Any] = session.connection().execute(
        select(CASE.c.id, KEPT_ID.label("person_id"), CASE.c.cause, CASE.c.opened_on, CASE.c.ended_on, CASE.c.outcome)
        .join(PERSON, PERSON.c.id == CASE.c.person_id)
        .where(CASE.c.opened_on <= end, or_(CASE.c.ended_on.is_(None), CASE.c.ended_on >= start))
        .order_by(CASE.c.opened_on, CASE.c.id)).all()
    steps: dict[int, list[str]] = {}
    for row in session.connection().execute(
            select(STEP.c.case_id, STEP.c.kind).where(
                STEP.c.case_id.in_([row.id for row in rows]), STEP.c.business_date <= end).order_by(STEP.c.id)):
        steps.setdefault(row.case_id, []).append(row.kind)
    found = []
    for row in rows:
        over = row.ended_on is not None and row.ended_on <= end
        found.append(ToldCase(row.id, row.person_id, row.cause, row.opened_on, row.ended_on if over else None,
                              row.outcome if over else "", tuple(steps.get(row.id, ()))))
    return tuple(found)


def _plans(session: Session, start: date, end: date) -> tuple[int, int, int]:
    """People with a plan in force on some day, those on 休止 on some day, and their days of it."""
    rows = session.connection().execute(
        select(PLAN.c.id, KEPT_ID.label("person_id"), PLAN.c.since, PLAN.c.until).join(PERSON, PERSON.c.id == PLAN.c.person_id)
        .where(PLAN.c.since <= end, or_(PLAN.c.until.is_(None), PLAN.c.until >= start))).all()
    held = {row.id: (row.person_id, max(start, row.since), min(end, row.until or end)) for row in rows}
    paused: set[int] = set()
    days = 0
    for pause in session.connection().execute(select(PAUSE).where(
            PAUSE.c.plan_id.in_(list(held)), PAUSE.c.start <= end, or_(PAUSE.c.end.is_(None), PAUSE.c.end >= start))):
        person, first, last = held[pause.plan_id]
        span = (min(last, pause.end or last) - max(first, pause.start)).days + 1
        if span > 0:
            paused.add(person)
            days += span
    return len({person for person, _, _ in held.values()}), len(paused), days
