"""連絡網図 with 配布番号: who holds a copy, and which came back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from salon_app.model.operations import Op
from salon_app.model.phone_trees import CURRENT
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import LONGEST_NAME, check_line
from salon_app.services.people_rows import PERSON
from salon_app.services.phone_tree.rows import TREE
from salon_app.services.phone_tree.values import TreeCopy
from salon_app.store.tables import PhoneTreeRow, TreeCopyRow
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import UnitOfWork

COPY = table_of(TreeCopyRow)


class TreeCopiesService:
    """Commands and queries. Without a number the 連絡網図 isn't printed (PAPER)."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people

    def all(self, *, only_out: bool = False) -> tuple[TreeCopy, ...]:
        """Copies, newest first; only those still out if asked."""
        query = (select(COPY, TREE.c.number, func.coalesce(PERSON.c.name, COPY.c.given_to).label("name"))
                 .join(TREE, TREE.c.id == COPY.c.tree_id).outerjoin(PERSON, PERSON.c.id == COPY.c.person_id)
                 .order_by(COPY.c.id.desc()))
        if only_out:
            query = query.where(COPY.c.returned_on.is_(None))
        with self._uow.read() as session:
            return tuple(TreeCopy(row["id"], row["number"], row["person_id"], row["name"], row["given_on"], row["returned_on"])
                         for row in session.connection().execute(query).mappings())

    def give(self, tree_id: int, *, person_id: int | None = None, given_to: str = "", by: int | None = None) -> TreeCopy:
        """A number for a copy of the version in force, handed to somebody. Raises InputProblem (field: person) for nobody or
        a name that is too long, RuleProblem for a draft or a past version."""
        name = check_line(given_to, field="person", most=LONGEST_NAME)
        if person_id is None and not name:
            raise InputProblem(translate("PhoneTree", "どなたに渡すかを決めてください。"), field="person")
        with self._uow.operation(Op.TREE_COPY_GIVEN, by=by) as operation:
            if operation.row(PhoneTreeRow, tree_id)["state"] != CURRENT:
                raise RuleProblem(translate("PhoneTree", "渡すのは、いま使っている版の図だけです。"))
            entry = None if person_id is None else self._people.current_id(person_id)
            copy_id = operation.insert(TreeCopyRow, tree_id=tree_id, person_id=entry, given_to=name,
                                       given_on=self._day.clock.today(), given_by=by)
            return next(one for one in self.all() if one.id == copy_id)

    def take_back(self, copy_id: int, *, on: date | None = None, by: int | None = None) -> None:
        """It came back. Raises RuleProblem for a second time, InputProblem (field: date) for a date before it was given."""
        with self._uow.operation(Op.TREE_COPY_RETURNED, by=by) as operation:
            row = operation.row(TreeCopyRow, copy_id)
            day = on or self._day.clock.today()
            if row["returned_on"] is not None:
                raise RuleProblem(translate("PhoneTree", "この番号の図は、もう戻っています。"))
            self._day.check_date(day)
            if day < row["given_on"]:
                raise InputProblem(translate("PhoneTree", "渡した日より前の日付です。"), field="date")
            operation.update(TreeCopyRow, copy_id, returned_on=day)
