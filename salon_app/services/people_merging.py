"""名寄せ: likely duplicates, and two entries of the roster made one with everything that hangs on them."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.services.attendance import AttendanceService
from salon_app.services.people import PeopleService
from salon_app.services.people_values import Person
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class LikelyTwins:
    """Two entries that may be one person, and why in words (同じ電話番号, 同じ読みと号棟 …)."""

    first: Person
    second: Person
    reasons: tuple[str, ...]


class PeopleMergingService:
    """Offers and merges duplicates. Money stays as it was booked and is found through the entry that is kept."""

    def __init__(self, uow: UnitOfWork, people: PeopleService, attendance: AttendanceService) -> None:
        self._uow = uow
        self._people = people
        self._attendance = attendance

    def likely(self) -> tuple[LikelyTwins, ...]:
        """Pairs that may be the same person, the likeliest first; pairs said to be different are left out."""
        raise NotImplementedError

    def different(self, first_id: int, second_id: int, *, by: int | None = None) -> None:
        """These are two people: not offered again."""
        raise NotImplementedError

    def merge(self, keep_id: int, other_id: int, *, by: int | None = None) -> Person:
        """`other` becomes part of `keep`: what keep lacks is taken over, everything that hangs on other moves.

        One operation that 元に戻す takes back. Raises RuleProblem for the same person or one merged already.
        """
        raise NotImplementedError
