"""Rows of attendance as values: the wall of names, the counts of a session, corrections. Plain queries, nothing written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from salon_app.model import activity_words as words
from salon_app.model.dates import add_months
from salon_app.services.activities_values import ActivitySession, Counts, SessionCorrection
from salon_app.store.tables import (
    ActivityMemberRow,
    ActivityRow,
    AttendanceRow,
    ReservationRow,
    SessionCorrectionRow,
    SessionFeeRow,
    SessionRow,
)

KNOWN_MONTHS = 12
"""How long somebody who came once is still looked for on the wall of names."""


@dataclass(frozen=True)
class Presence:
    """How one person came to a session."""

    id: int
    person_id: int
    role: str
    walk_in: bool
    came_late: int | None
    left_early: int | None


@dataclass(frozen=True)
class WallRows:
    """Ids of the people who belong on a wall of names, and what is marked of them."""

    usual: frozenset[int]
    reserved: frozenset[int]
    known: frozenset[int]
    present: Mapping[int, Presence]
    fees: Mapping[int, int]  # yen by person
    fee_received: int
    fee_unnamed: int
    counts: Counts


def presence(session: Session, session_id: int, person_id: int | None = None) -> dict[int, Presence]:
    """Who is marked present, by person; only one person if given."""
    query = select(*(col(getattr(AttendanceRow, name)) for name in (
        "id", "person_id", "role", "walk_in", "came_late", "left_early"))).where(col(AttendanceRow.session_id) == session_id)
    if person_id is not None:
        query = query.where(col(AttendanceRow.person_id) == person_id)
    return {row.person_id: Presence(*row) for row in session.connection().execute(query)}


def counts(session: Session, session_id: int) -> Counts:
    """Who came to a session, as the rows say now."""
    roles: dict[str, int] = dict(session.connection().execute(
        select(col(AttendanceRow.role), func.count()).where(col(AttendanceRow.session_id) == session_id)
        .group_by(col(AttendanceRow.role))).all())
    return _counts(session, session_id, roles)


def wall(session: Session, held: ActivitySession) -> WallRows:
    """Everything the wall of names of `held` shows, but for the names themselves."""
    connection = session.connection()
    usual = connection.execute(select(col(ActivityMemberRow.person_id)).where(
        col(ActivityMemberRow.activity_id) == held.activity_id,
        or_(col(ActivityMemberRow.since).is_(None), col(ActivityMemberRow.since) <= held.day),
        or_(col(ActivityMemberRow.until).is_(None), col(ActivityMemberRow.until) >= held.day))).scalars()
    reserved = connection.execute(select(col(ReservationRow.person_id)).where(
        col(ReservationRow.session_id) == held.id, col(ReservationRow.state) == "reserved",
        col(ReservationRow.person_id).is_not(None))).scalars()
    came = connection.execute(
        select(col(AttendanceRow.person_id)).distinct()
        .join(SessionRow, col(SessionRow.id) == col(AttendanceRow.session_id))
        .where(col(SessionRow.activity_id) == held.activity_id, col(SessionRow.id) != held.id, col(SessionRow.day).between(
            add_months(held.day, -KNOWN_MONTHS), add_months(held.day, KNOWN_MONTHS)))).scalars()
    present = presence(session, held.id)
    roles: dict[str, int] = {}
    for one in present.values():
        roles[one.role] = roles.get(one.role, 0) + 1
    fees: dict[int, int] = {}
    received = places = 0
    for row in connection.execute(
            select(col(SessionFeeRow.person_id), col(SessionFeeRow.count), col(SessionFeeRow.amount),
                   col(SessionFeeRow.of_sum_id))
            .where(col(SessionFeeRow.session_id) == held.id, col(SessionFeeRow.taken_back).is_(False))):
        person_id, count, amount, of_sum_id = row
        if person_id is None:
            places += count
        else:
            fees[person_id] = fees.get(person_id, 0) + amount
            places -= of_sum_id is not None
        received += amount if of_sum_id is None else 0
    return WallRows(frozenset(usual), frozenset(known for known in reserved if known is not None), frozenset(came), present,
                    fees, received, places, _counts(session, held.id, roles))


def fee_stands(session: Session, session_id: int, person_id: int) -> bool:
    """Whether a fee of this person has been received and not been taken back."""
    return session.connection().execute(select(col(SessionFeeRow.id)).where(
        col(SessionFeeRow.session_id) == session_id, col(SessionFeeRow.person_id) == person_id,
        col(SessionFeeRow.taken_back).is_(False)).limit(1)).first() is not None


def corrections(session: Session, start: date, end: date, session_id: int | None) -> tuple[SessionCorrection, ...]:
    """Corrections made between two business dates, or of one session, oldest first."""
    row = SessionCorrectionRow
    query = (select(row, col(SessionRow.title), col(ActivityRow.name), col(SessionRow.day))
             .join(SessionRow, col(SessionRow.id) == col(row.session_id))
             .join(ActivityRow, col(ActivityRow.id) == col(SessionRow.activity_id)).order_by(col(row.id)))
    query = (query.where(col(row.session_id) == session_id) if session_id is not None
             else query.where(col(row.business_date).between(start, end)))
    return tuple(
        SessionCorrection(one.session_id, title or name, day, one.business_date, one.at, one.by, one.reason, one.what,
                          one.person_id, from_plain(one.before), from_plain(one.after))
        for one, title, name, day in session.execute(query))


def of_person(session: Session, person_id: int, start: date, end: date) -> tuple[tuple[int, date, str, str], ...]:
    """Session, date, title and role of all that somebody came to, newest first."""
    query = (select(col(SessionRow.id), col(SessionRow.day), col(SessionRow.title), col(ActivityRow.name),
                    col(AttendanceRow.role))
             .join(SessionRow, col(SessionRow.id) == col(AttendanceRow.session_id))
             .join(ActivityRow, col(ActivityRow.id) == col(SessionRow.activity_id))
             .where(col(AttendanceRow.person_id) == person_id, col(SessionRow.day).between(start, end))
             .order_by(col(SessionRow.day).desc(), col(SessionRow.starts).desc(), col(SessionRow.id).desc()))
    return tuple((int(session_id), day, title or name, role)
                 for session_id, day, title, name, role in session.connection().execute(query) if session_id)


def plain(value: Counts) -> dict[str, int]:
    """Counts as the file keeps them."""
    return asdict(value)


def from_plain(kept: Mapping[str, Any]) -> Counts:
    """What `plain` wrote."""
    return Counts(**kept)


def _counts(session: Session, session_id: int, roles: Mapping[str, int]) -> Counts:
    unnamed = session.connection().execute(select(
        col(SessionRow.unnamed_men), col(SessionRow.unnamed_women), col(SessionRow.unnamed_children),
        col(SessionRow.unnamed_others)).where(col(SessionRow.id) == session_id)).one()
    return Counts(roles.get(words.PARTICIPANT, 0), roles.get(words.HELPER, 0), roles.get(words.INSTRUCTOR, 0),
                  roles.get(words.VISITOR, 0), *unnamed)
