"""名寄せ: likely duplicates, and two entries of the roster made one with everything that hangs on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from salon_app.model import stored_words
from salon_app.model.births import Birth
from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.services.attendance import AttendanceService
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.people_leaving import check_merging
from salon_app.services.people_moving import move_everything
from salon_app.services.people_rows import PERSON
from salon_app.services.people_taking import taken_over
from salon_app.services.people_twins import LikelyTwins, likely_twins
from salon_app.services.people_values import Person
from salon_app.store.tables import DifferentPeopleRow, PersonRow
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["LikelyTwins", "PeopleMergingService"]


class PeopleMergingService:
    """Offers and merges duplicates. Money stays as it was booked and is found through the entry that is kept."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, attendance: AttendanceService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._attendance = attendance

    def likely(self) -> tuple[LikelyTwins, ...]:
        """Pairs that may be the same person, the likeliest first; pairs said to be different are left out."""
        with self._uow.read() as session:
            connection = session.connection()
            births = {person_id: Birth(*birth) for person_id, *birth in connection.execute(select(
                PERSON.c.id, PERSON.c.birth_date, PERSON.c.birth_year_from, PERSON.c.birth_year_to))}
            different = {(first, second) for first, second in connection.execute(select(
                col(DifferentPeopleRow.first_id), col(DifferentPeopleRow.second_id)))}
            return likely_twins(self._people.all(with_inactive=True), births, different)

    def different(self, first_id: int, second_id: int, *, by: int | None = None) -> None:
        """These are two people: not offered again. Raises RuleProblem for the same person or one who has gone."""
        smaller, larger = sorted((first_id, second_id))
        with self._uow.operation(Op.PERSON_SAVED, by=by) as operation:
            _check_two(operation.row(PersonRow, smaller), operation.row(PersonRow, larger))
            said = operation.connection.execute(select(col(DifferentPeopleRow.id)).where(
                col(DifferentPeopleRow.first_id) == smaller, col(DifferentPeopleRow.second_id) == larger)).first()
            if said is None:
                operation.insert(DifferentPeopleRow, first_id=smaller, second_id=larger)

    def merge(self, keep_id: int, other_id: int, *, by: int | None = None) -> Person:
        """`other` becomes part of `keep`: what keep lacks is taken over, everything that hangs on other moves.

        Where both were marked at a session whose count is fixed, there is a correction. One operation that 元に戻す takes
        back. Raises RuleProblem for the same person, one merged already, a person and a body, or where both are looked
        after (見守り電話, 対応).
        """
        with self._uow.operation(Op.PERSON_MERGED, by=by, kept=keep_id, merged=other_id) as operation:
            keep, other = operation.row(PersonRow, keep_id), operation.row(PersonRow, other_id)
            _check_two(keep, other)
            if keep["is_body"] != other["is_body"]:
                raise RuleProblem(translate("People", "団体・施設と個人は、1つにまとめられません。"))
            check_merging(operation.connection, keep_id, other_id, self._day.clock.today())
            self._attendance.move_all(operation, from_id=other_id, to_id=keep_id, reason=stored_words.MERGED, by=by)
            move_everything(operation, keep_id=keep_id, other_id=other_id)
            operation.update(PersonRow, keep_id, **taken_over(keep, other))
            operation.update(PersonRow, other_id, merged_into_id=keep_id, active=False)
            kept = self._people.get(keep_id)
        assert kept is not None
        return kept


def _check_two(one: Mapping[str, Any], other: Mapping[str, Any]) -> None:
    if one["id"] == other["id"]:
        raise RuleProblem(translate("People", "別の2人を選んでください。"))
    if one["merged_into_id"] is not None or other["merged_into_id"] is not None:
        raise RuleProblem(translate("People", "もう、まとめてあります。画面を開き直してください。"))
