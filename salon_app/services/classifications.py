"""区分 that the salon defines (要支援者等, 65歳以上, 区内 …): given with dates, or following from the age."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select

from salon_app.model.births import OLDEST, Birth
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import LONGEST_WORD, check_line
from salon_app.services.people_rows import PERSON
from salon_app.services.people_saving import HELD
from salon_app.services.people_values import Classification
from salon_app.store.remembered import Remembered
from salon_app.store.tables import ClassificationRow
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import Operation, UnitOfWork

MANY = 500
"""From so many people on, everybody is read instead of naming each person to the file."""

_KIND: Any = table_of(ClassificationRow)


class ClassificationsService:
    """Commands and queries of 区分."""

    def __init__(self, uow: UnitOfWork, people: PeopleService) -> None:
        self._uow = uow
        self._people = people
        self._present = Remembered(uow, self._load, "classification")

    def all(self, *, with_inactive: bool = False) -> tuple[Classification, ...]:
        """区分 in their order."""
        return tuple(one for one in self._present.get() if one.active or with_inactive)

    def get(self, classification_id: int) -> Classification:
        """One 区分. Raises RuleProblem if there is none."""
        for one in self._present.get():
            if one.id == classification_id:
                return one
        raise RuleProblem(translate("People", "その区分は見つかりません。画面を開き直してください。"))

    def save(self, *, classification_id: int | None = None, name: str, least_age: int | None = None,
             most_age: int | None = None, counted: bool = True, active: bool = True,
             by: int | None = None) -> Classification:
        """Add or change one. Raises InputProblem (field: name, least_age, most_age)."""
        wanted = check_line(name, field="name", most=LONGEST_WORD)
        if not wanted:
            raise InputProblem(translate("People", "区分の名前を入れてください。"), field="name")
        _check_ages(least_age, most_age)
        if active and any(one.name == wanted and one.id != classification_id for one in self.all()):
            raise InputProblem(translate("People", "「{name}」という区分は、もうあります。").format(name=wanted), field="name")
        values = {"name": wanted, "least_age": least_age, "most_age": most_age, "counted": counted, "active": active}
        with self._uow.operation(Op.CLASSIFICATION_SAVED, by=by) as operation:
            if classification_id is None:
                last = operation.connection.execute(select(func.max(_KIND.c.sort))).scalar_one() or 0
                classification_id = operation.insert(ClassificationRow, sort=last + 1, **values)
            else:
                if least_age is not None or most_age is not None:
                    _check_not_given(operation, classification_id)
                operation.update(ClassificationRow, classification_id, **values)
            return self.get(classification_id)

    def reorder(self, classification_ids: Sequence[int], *, by: int | None = None) -> None:
        """Show 区分 in this order."""
        with self._uow.operation(Op.CLASSIFICATION_SAVED, by=by) as operation:
            for sort, classification_id in enumerate(classification_ids, start=1):
                operation.update(ClassificationRow, classification_id, sort=sort)

    def holders(self, classification_id: int, person_ids: Iterable[int], *, on: date) -> frozenset[int]:
        """Which of the people belong to it on a date; whose age isn't certain is not in it. One query."""
        kind, wanted = self.get(classification_id), frozenset(person_ids)
        by_age = kind.least_age is not None or kind.most_age is not None
        with self._uow.read() as session:
            if not by_age:
                query = select(HELD.c.person_id).where(
                    HELD.c.classification_id == classification_id, or_(HELD.c.since.is_(None), HELD.c.since <= on),
                    or_(HELD.c.until.is_(None), HELD.c.until >= on))
                return wanted & frozenset(session.connection().execute(query).scalars())
            births = select(PERSON.c.id, PERSON.c.birth_date, PERSON.c.birth_year_from, PERSON.c.birth_year_to)
            if len(wanted) < MANY:
                births = births.where(PERSON.c.id.in_(wanted))
            return wanted & frozenset(
                person_id for person_id, *birth in session.connection().execute(births)
                if Birth(*birth).within(kind.least_age, kind.most_age, on))

    def _load(self) -> tuple[Classification, ...]:
        with self._uow.read() as session:
            rows = session.connection().execute(
                select(_KIND.c.id, _KIND.c.name, _KIND.c.least_age, _KIND.c.most_age, _KIND.c.counted, _KIND.c.active)
                .order_by(_KIND.c.sort, _KIND.c.id))
            return tuple(Classification(*row) for row in rows)


def _check_ages(least: int | None, most: int | None) -> None:
    for field, age in (("least_age", least), ("most_age", most)):
        if age is not None and not 0 <= age <= OLDEST:
            sentence = translate("People", "年齢は0歳から{most}歳までで入れてください。")
            raise InputProblem(sentence.format(most=OLDEST), field=field)
    if least is not None and most is not None and least > most:
        raise InputProblem(translate("People", "「から」の年齢が「まで」より大きくなっています。"), field="most_age")


def _check_not_given(operation: Operation, classification_id: int) -> None:
    """A 区分 that people hold by dates can't become one of age: what was given would count no more."""
    before = operation.row(ClassificationRow, classification_id)
    if before["least_age"] is not None or before["most_age"] is not None:
        return
    given = operation.connection.execute(select(func.count()).select_from(HELD).where(
        HELD.c.classification_id == classification_id)).scalar_one()
    if given:
        sentence = translate("People", "この区分は{count}名に付けてあります。年齢で決まる区分は、新しく作ってください。")
        raise InputProblem(sentence.format(count=given), field="least_age")
