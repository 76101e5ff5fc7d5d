"""区分 that the salon defines (要支援者等, 65歳以上, 区内 …): given with dates, or following from the age."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from salon_app.services.people import PeopleService
from salon_app.services.people_values import Classification
from salon_app.store.unit_of_work import UnitOfWork


class ClassificationsService:
    """Commands and queries of 区分."""

    def __init__(self, uow: UnitOfWork, people: PeopleService) -> None:
        self._uow = uow
        self._people = people

    def all(self, *, with_inactive: bool = False) -> tuple[Classification, ...]:
        """区分 in their order."""
        raise NotImplementedError

    def save(self, *, classification_id: int | None = None, name: str, least_age: int | None = None,
             most_age: int | None = None, counted: bool = True, active: bool = True,
             by: int | None = None) -> Classification:
        """Add or change one. Raises InputProblem (field: name, least_age, most_age)."""
        raise NotImplementedError

    def holders(self, classification_id: int, person_ids: Iterable[int], *, on: date) -> frozenset[int]:
        """Which of the people belong to it on a date; whose age isn't certain is not in it."""
        raise NotImplementedError
