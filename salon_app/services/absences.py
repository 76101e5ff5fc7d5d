"""しばらく来ていない方: those whose own rhythm of coming has broken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from salon_app.model.activity_words import CANCELLED, FIXED
from salon_app.model.dates import add_months
from salon_app.model.rhythm import LEAST_DAYS, LEAST_VISITS, Pauses, most_away, rhythm, usual_gap
from salon_app.services.activities_values import Absence
from salon_app.services.people import PeopleService
from salon_app.store.tables import ActivityRow, AttendanceRow, SessionRow
from salon_app.store.unit_of_work import UnitOfWork


class AbsencesService:
    """Queries only."""

    def __init__(self, uow: UnitOfWork, people: PeopleService) -> None:
        self._uow = uow
        self._people = people

    def list(self, on: date) -> tuple[Absence, ...]:
        """Active people who came at least four times in the year before their last visit and have been away, not counting
        days without any session, longer than twice their usual gap and two weeks. Longest away first.

        Days count as without any session where the salon itself paused longer than it usually does (年末年始, a closed
        week), and since the last session whose attendance has been entered. Who has been away for a year is not waited
        for any more.
        """
        since = add_months(on, -24)
        with self._uow.read() as session:
            visits = _visits(session, since, on)
            pauses = Pauses(_held_days(session, since, on), on)
            found = [(person_id, days, away) for person_id, group in groupby(visits, key=lambda visit: visit[0])
                     if (days := rhythm([day for _, day in group])) and
                     (away := pauses.away_since(days[-1])) > most_away(usual_gap(days))]
            titles = _last_titles(session, [(person_id, days[-1]) for person_id, days, _ in found])
        people = {one.id: one for one in self._people.all() if not one.is_body}
        listed = [Absence(person_id, people[person_id].name, days[-1], titles.get((person_id, days[-1]), ""),
                          round(usual_gap(days)), away)
                  for person_id, days, away in found if person_id in people]
        order = {person_id: at for at, person_id in enumerate(people)}
        return tuple(sorted(listed, key=lambda one: (-one.days_away, order[one.person_id])))


def _visits(session: Session, since: date, on: date) -> Sequence[tuple[int, date]]:
    """Person and day of everybody who came often enough and not only long ago, by person and day."""
    came = (select(col(AttendanceRow.person_id), col(SessionRow.day)).distinct()
            .join(SessionRow, col(SessionRow.id) == col(AttendanceRow.session_id))
            .where(col(SessionRow.day).between(since, on), col(SessionRow.state) != CANCELLED)).cte("came")
    often = (select(came.c.person_id).group_by(came.c.person_id)
             .having(func.count() >= LEAST_VISITS, func.max(came.c.day) > add_months(on, -12),
                     func.max(came.c.day) < on - timedelta(days=LEAST_DAYS)))
    query = select(came.c.person_id, came.c.day).where(came.c.person_id.in_(often)).order_by(came.c.person_id, came.c.day)
    return session.connection().execute(query).all()


def _held_days(session: Session, since: date, on: date) -> Sequence[date]:
    """Days with a session whose attendance is known: fixed, or somebody has been marked."""
    marked = select(col(AttendanceRow.id)).where(col(AttendanceRow.session_id) == col(SessionRow.id)).exists()
    query = (select(col(SessionRow.day)).distinct()
             .where(col(SessionRow.day).between(since, on), col(SessionRow.state) != CANCELLED,
                    or_(col(SessionRow.state).in_(FIXED), marked)).order_by(col(SessionRow.day)))
    return session.connection().execute(query).scalars().all()


def _last_titles(session: Session, visits: Sequence[tuple[int, date]]) -> dict[tuple[int, date], str]:
    """What somebody came to on their last day; the latest of that day."""
    if not visits:
        return {}
    query = (select(col(AttendanceRow.person_id), col(SessionRow.day), col(SessionRow.title), col(ActivityRow.name))
             .join(SessionRow, col(SessionRow.id) == col(AttendanceRow.session_id))
             .join(ActivityRow, col(ActivityRow.id) == col(SessionRow.activity_id))
             .where(col(AttendanceRow.person_id).in_([person_id for person_id, _ in visits]),
                    col(SessionRow.day).in_({day for _, day in visits}))
             .order_by(col(SessionRow.day), col(SessionRow.starts), col(SessionRow.id)))
    return {(person_id, day): title or name for person_id, day, title, name in session.connection().execute(query)}
