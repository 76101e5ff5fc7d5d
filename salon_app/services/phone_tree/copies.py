"""連絡網図 with 配布番号: who holds a copy, and which came back."""

from __future__ import annotations

from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.phone_tree.values import TreeCopy
from salon_app.store.unit_of_work import UnitOfWork


class TreeCopiesService:
    """Commands and queries. Without a number the 連絡網図 isn't printed (PAPER)."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people

    def all(self, *, only_out: bool = False) -> tuple[TreeCopy, ...]:
        """Copies, newest first; only those still out if asked."""
        raise NotImplementedError

    def give(self, tree_id: int, *, person_id: int | None = None, given_to: str = "", by: int | None = None) -> TreeCopy:
        """A number for a copy handed to somebody. Raises InputProblem (field: person) for nobody."""
        raise NotImplementedError

    def take_back(self, copy_id: int, *, on: date | None = None, by: int | None = None) -> None:
        """It came back."""
        raise NotImplementedError
