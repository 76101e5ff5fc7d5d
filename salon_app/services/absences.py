"""しばらく来ていない方: those whose own rhythm of coming has broken off."""

from __future__ import annotations

from datetime import date

from salon_app.services.activities_values import Absence
from salon_app.services.people import PeopleService
from salon_app.store.unit_of_work import UnitOfWork


class AbsencesService:
    """Queries only."""

    def __init__(self, uow: UnitOfWork, people: PeopleService) -> None:
        self._uow = uow
        self._people = people

    def list(self, on: date) -> tuple[Absence, ...]:
        """Active people who came at least four times in the year before their last visit and have been away, not counting
        days without any session, longer than twice their usual gap and two weeks. Longest away first."""
        raise NotImplementedError
