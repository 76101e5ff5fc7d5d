"""Rows of activities and sessions as values, and the one query that reads sessions with their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import col

from salon_app.model import repeats
from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.store.tables import ActivityRow, PersonRow, SessionRow
from salon_app.store.types import known

SESSION_VALUES = ("program_id", "starts", "ends", "place", "form", "instructor_id", "instructor", "capacity", "fee",
                  "material_fee", "bring", "counted")
"""What a new session takes from its activity; from then on they are the session's own."""

_COLUMNS = tuple(col(getattr(SessionRow, name)) for name in (
    "id", "activity_id", "title", "day", "starts", "ends", "place", "form", "program_id", "instructor_id", "instructor",
    "capacity", "fee", "material_fee", "bring", "counted", "state", "cancel_reason", "content", "outcome", "issues",
    "confirmed_at", "confirmed_by", "source", "moved_from"))


def activity(row: ActivityRow) -> Activity:
    """A row as its value."""
    return Activity(
        id=known(row.id), name=row.name, program_id=row.program_id, kind=row.kind, form=row.form, place=row.place,
        starts=row.starts, ends=row.ends, instructor_id=row.instructor_id, instructor=row.instructor,
        capacity=row.capacity, fee=row.fee, material_fee=row.material_fee, bring=row.bring, audience=row.audience,
        publicity=row.publicity, content=row.content, counted=row.counted, repeat=repeats.from_plain(row.repeat),
        schedule_note=row.schedule_note, active=row.active)


def activity_values(value: Activity) -> dict[str, Any]:
    """The columns of an activity, without its id and order."""
    return {
        "name": value.name, "program_id": value.program_id, "kind": value.kind, "form": value.form, "place": value.place,
        "starts": value.starts, "ends": value.ends, "instructor_id": value.instructor_id, "instructor": value.instructor,
        "capacity": value.capacity, "fee": value.fee, "material_fee": value.material_fee, "bring": value.bring,
        "audience": value.audience, "publicity": value.publicity, "content": value.content, "counted": value.counted,
        "repeat": repeats.as_plain(value.repeat), "schedule_note": value.schedule_note, "active": value.active}


def sessions_query() -> Select[Any]:
    """Sessions with the names of their activities and instructors, in order of date and time."""
    return (select(*_COLUMNS, col(ActivityRow.name), col(ActivityRow.kind), col(PersonRow.name))
            .join(ActivityRow, col(ActivityRow.id) == col(SessionRow.activity_id))
            .outerjoin(PersonRow, col(PersonRow.id) == col(SessionRow.instructor_id))
            .order_by(col(SessionRow.day), col(SessionRow.starts), col(SessionRow.id)))


def session(found: Sequence[Any]) -> ActivitySession:
    """A line of `sessions_query` as its value."""
    (session_id, activity_id, title, day, starts, ends, place, form, program_id, instructor_id, instructor, capacity, fee,
     material_fee, bring, counted, state, cancel_reason, content, outcome, issues, confirmed_at, confirmed_by, source,
     moved_from, activity_name, kind, person_name) = found
    return ActivitySession(
        session_id, activity_id, title or activity_name, day, starts, ends, place, form, kind, program_id, instructor_id,
        person_name or instructor, capacity, fee, material_fee, bring, counted, state, cancel_reason, content, outcome,
        issues, confirmed_at, confirmed_by, source, moved_from)
