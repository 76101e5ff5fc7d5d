"""When people were last seen by anything: a purchase by name, a session, 当番, a delivery, an answer on the telephone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model.activity_words import CANCELLED
from salon_app.model.errands import DELIVERED
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.store import tables

ATTENDANCE: Any = tables.AttendanceRow
DUTY: Any = tables.DutyRow
ERRAND: Any = tables.ErrandRow
MEETING: Any = tables.SessionRow
SALE: Any = tables.SaleRow
STEP: Any = tables.ErrandStepRow


def purchases(session: Session, since: date, on: date) -> dict[int, list[date]]:
    """Dates, in order, on which people bought something by name (宛名, つけ), by person; slips taken back are none."""
    void = aliased(SALE)
    query = (select(KEPT_ID.label("who"), SALE.business_date).distinct()
             .join(PERSON, PERSON.c.id == SALE.customer_id)
             .where(SALE.customer_id.is_not(None), SALE.business_date.between(since, on), SALE.kind == "sale",
                    ~select(void.id).where(void.original_id == SALE.id, void.kind == "void").exists())
             .order_by("who", SALE.business_date))
    rows = session.connection().execute(query).all()
    return {who: [day for _, day in days] for who, days in groupby(rows, key=lambda row: row[0])}


def open_days(session: Session, since: date, on: date) -> Sequence[date]:
    """Dates on which anything was sold, in order."""
    return session.connection().execute(
        select(SALE.business_date).distinct().where(SALE.business_date.between(since, on))
        .order_by(SALE.business_date)).scalars().all()


def deliveries(session: Session, since: date, on: date, people: Collection[int]) -> dict[int, date]:
    """The last date since then on which an errand was handed over at the door, by person."""
    return {row[0]: row[1] for row in session.connection().execute(
        select(ERRAND.person_id, func.max(STEP.business_date)).join(STEP, STEP.errand_id == ERRAND.id)
        .where(STEP.state == DELIVERED, STEP.back.is_(False), STEP.business_date.between(since, on), ERRAND.person_id.in_(people))
        .group_by(ERRAND.person_id))}


def last_there(session: Session, since: date, on: date, people: Collection[int]) -> dict[int, date]:
    """The last date since then on which somebody was at a session or on duty, by person."""
    sessions = (select(ATTENDANCE.person_id, func.max(MEETING.day)).join(MEETING, MEETING.id == ATTENDANCE.session_id)
                .where(MEETING.day.between(since, on), MEETING.state != CANCELLED, ATTENDANCE.person_id.in_(people))
                .group_by(ATTENDANCE.person_id))
    duty = (select(DUTY.person_id, func.max(DUTY.business_date))
            .where(DUTY.business_date.between(since, on), DUTY.person_id.in_(people)).group_by(DUTY.person_id))
    found: dict[int, date] = {}
    for query in (sessions, duty):
        for who, day in session.connection().execute(query):
            found[who] = max(day, found.get(who, day))
    return found
