"""Attempts, cases and their steps between the file's rows and the values handed out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.services.people_rows import PERSON
from salon_app.services.watch_calls.values import Case, CaseStep, WatchAttempt
from salon_app.store.tables import WatchAttemptRow, WatchCaseRow, WatchPauseRow, WatchPlanRow, WatchStepRow
from salon_app.store.types import table_of

ATTEMPT: Any = table_of(WatchAttemptRow)
CASE: Any = table_of(WatchCaseRow)
PAUSE: Any = table_of(WatchPauseRow)
PLAN: Any = table_of(WatchPlanRow)
STEP: Any = table_of(WatchStepRow)
_WHO: Any = PERSON.alias("who")

ATTEMPTS = (select(ATTEMPT, func.coalesce(_WHO.c.name, "").label("caller_name"))
            .outerjoin(_WHO, _WHO.c.id == ATTEMPT.c.caller_id))
CASES = (select(CASE, PERSON.c.name, PERSON.c.block, func.coalesce(_WHO.c.name, "").label("next_name"))
         .join(PERSON, PERSON.c.id == CASE.c.person_id).outerjoin(_WHO, _WHO.c.id == CASE.c.next_person_id))


def attempts_of(session: Session, query: Any) -> tuple[WatchAttempt, ...]:
    """Attempts from a narrowing of ATTEMPTS."""
    return tuple(
        WatchAttempt(row["id"], row["person_id"], row["kind"], row["slot_on"], row["business_date"], row["time"], row["at"],
                     row["by"], row["caller_id"], row["caller_name"], row["result"], row["note"], row["case_id"], row["source"],
                     row["plan_id"])
        for row in session.connection().execute(query).mappings())


def cases_of(session: Session, query: Any, now: datetime, *, whole: bool = False) -> tuple[Case, ...]:
    """Cases from a narrowing of CASES; `whole`: with their steps and attempts. `now` is wall time."""
    rows = session.connection().execute(query).mappings().all()
    steps = _steps(session, [row["id"] for row in rows]) if whole else {}
    attempts: dict[int, list[WatchAttempt]] = {}
    if whole:
        for one in attempts_of(session, ATTEMPTS.where(ATTEMPT.c.case_id.in_([row["id"] for row in rows]))
                               .order_by(ATTEMPT.c.id)):
            attempts.setdefault(one.case_id or 0, []).append(one)
    return tuple(_case(row, now, steps.get(row["id"], ()), tuple(attempts.get(row["id"], ()))) for row in rows)


def minute_of(now: datetime | time) -> int:
    """Minutes since midnight of a wall time."""
    return now.hour * 60 + now.minute


def _steps(session: Session, case_ids: Iterable[int]) -> dict[int, tuple[CaseStep, ...]]:
    rows = session.connection().execute(
        select(STEP, func.coalesce(_WHO.c.name, "").label("by_name")).outerjoin(_WHO, _WHO.c.id == STEP.c.by)
        .where(STEP.c.case_id.in_(list(case_ids))).order_by(STEP.c.id)).mappings()
    found: dict[int, list[CaseStep]] = {}
    for row in rows:
        found.setdefault(row["case_id"], []).append(CaseStep(
            row["id"], row["kind"], row["business_date"], row["time"], row["at"], row["by"], row["by_name"], row["who"],
            row["note"]))
    return {case_id: tuple(steps) for case_id, steps in found.items()}


def _case(row: Mapping[Any, Any], now: datetime, steps: tuple[CaseStep, ...], attempts: tuple[WatchAttempt, ...]) -> Case:
    due = row["next_on"]
    late = row["ended_on"] is None and due is not None and (
        due < now.date() or (due == now.date() and row["next_time"] is not None and row["next_time"] < minute_of(now)))
    return Case(row["id"], row["person_id"], row["name"], row["block"], row["cause"], row["opened_on"], row["opened_time"],
                row["opened_by"], row["next_step"], row["next_person_id"], row["next_name"] or row["next_who"], due,
                row["next_time"], late, row["ended_on"], row["ended_by"], row["outcome"], row["outcome_note"], steps, attempts)
