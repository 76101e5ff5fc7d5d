"""お手伝い（担い手）の時間: from 当番's 来た / 帰った and from sessions; no hour twice, what was not written down is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from salon_app.model.activity_words import HELPER, INSTRUCTOR
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.store.tables import ActivityRow, AttendanceRow, DutyRow, SessionRow
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class NotWritten:
    """未記入: somebody helped on `day`, but not until when. `title` of the session, '' for 当番."""

    day: date
    title: str


@dataclass(frozen=True)
class HelperHours:
    """Minutes of one person in a period. What 当番 and sessions share on a day is in both, and once in `minutes`.

    `days` are dates on which they helped, those without a time in them.
    """

    person_id: int
    name: str
    reading: str
    minutes: int
    duty_minutes: int
    session_minutes: int
    days: int
    sessions: int
    not_written: tuple[NotWritten, ...]


@dataclass(frozen=True)
class _Time:
    """One piece of help; minutes since midnight of its date, `until` None where it isn't known."""

    person_id: int
    day: date
    title: str
    since: int
    until: int | None


class HelperHoursService:
    """Queries only."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people

    def between(self, start: date, end: date) -> tuple[HelperHours, ...]:
        """Everybody who was on duty or helped (taught) at a session from `start` to `end`, in 五十音 order.

        A coming without 帰った, a session without an end, and a 帰った before the 来た (the clock was set) give no minutes:
        they are listed. Whoever is here now has no 帰った yet.
        """
        with self._uow.read() as session:
            duty = self._duty(session, start, end)
            taught = _sessions(session, start, end)
        times: dict[int, tuple[list[_Time], list[_Time]]] = {}
        for at, pieces in enumerate((duty, taught)):
            for one in pieces:
                times.setdefault(one.person_id, ([], []))[at].append(one)
        return tuple(_hours(one.id, one.name, one.reading, *times[one.id])
                     for one in self._people.all(with_inactive=True) if one.id in times)

    def _duty(self, session: Session, start: date, end: date) -> list[_Time]:
        rows = session.connection().execute(
            select(col(DutyRow.person_id), col(DutyRow.business_date), col(DutyRow.came_at), col(DutyRow.left_at))
            .where(col(DutyRow.business_date).between(start, end)).order_by(col(DutyRow.business_date), col(DutyRow.id)))
        return [_Time(person_id, day, "", self._minutes(day, came_at), self._minutes(day, left_at) if left_at else None)
                for person_id, day, came_at, left_at in rows]

    def _minutes(self, day: date, instant: datetime) -> int:
        """Minutes since midnight of a business date, which may end after the next one."""
        local = self._day.clock.local(instant)
        return (local.date() - day).days * 24 * 60 + local.hour * 60 + local.minute


def _sessions(session: Session, start: date, end: date) -> list[_Time]:
    rows = session.connection().execute(
        select(col(AttendanceRow.person_id), col(SessionRow.day), col(SessionRow.title), col(ActivityRow.name),
               col(SessionRow.starts), col(SessionRow.ends), col(AttendanceRow.came_late), col(AttendanceRow.left_early))
        .join(SessionRow, col(SessionRow.id) == col(AttendanceRow.session_id))
        .join(ActivityRow, col(ActivityRow.id) == col(SessionRow.activity_id))
        .where(col(SessionRow.day).between(start, end), col(AttendanceRow.role).in_((HELPER, INSTRUCTOR)))
        .order_by(col(SessionRow.day), col(SessionRow.starts), col(SessionRow.id)))
    found = []
    for person_id, day, title, name, starts, ends, came_late, left_early in rows:
        since = came_late if came_late is not None else starts
        until = left_early if left_early is not None else ends
        found.append(_Time(person_id, day, title or name, since or 0, until if since is not None else None))
    return found


def _hours(person_id: int, name: str, reading: str, duty: list[_Time], taught: list[_Time]) -> HelperHours:
    every = (*duty, *taught)
    missing = sorted((NotWritten(one.day, one.title) for one in every if one.until is None or one.until < one.since),
                     key=lambda one: one.day)
    return HelperHours(person_id, name, reading, _covered(every), _covered(duty), _covered(taught),
                       len({one.day for one in every}), len(taught), tuple(missing))


def _covered(times: Iterable[_Time]) -> int:
    """Minutes that at least one of the times covers; overlaps of a date count once."""
    total = 0
    reached: tuple[date, int] | None = None
    for one in sorted((one for one in times if one.until is not None), key=lambda one: (one.day, one.since)):
        assert one.until is not None
        since = max(one.since, reached[1]) if reached is not None and reached[0] == one.day else one.since
        if one.until > since:
            total += one.until - since
            reached = (one.day, one.until)
    return total
