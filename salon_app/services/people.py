"""名簿: for now the people the counter needs (当番, つけ): name, reading, 号棟. Names are stored as written."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import select

from salon_app.model.kana import search_key, search_words, sort_key
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.store.tables import PersonRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Person:
    """A neighbour; `block` is 号棟, `helper` お手伝い（担い手）."""

    id: int
    name: str
    reading: str
    block: str
    helper: bool
    active: bool


class PeopleService:
    """Commands and queries of the roster."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def all(self, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People in 五十音 order of their readings."""
        with self._uow.read() as session:
            rows = session.exec(select(PersonRow)).all()
        people = [_person(row) for row in rows if row.active or with_inactive]
        return tuple(sorted(people, key=lambda one: (sort_key(one.reading or one.name), one.id)))

    def get(self, person_id: int) -> Person | None:
        """One person, or None."""
        with self._uow.read() as session:
            row = session.get(PersonRow, person_id)
            return _person(row) if row is not None else None

    def name(self, person_id: int | None) -> str:
        """The name, or '' for nobody."""
        person = self.get(person_id) if person_id is not None else None
        return person.name if person else ""

    def helpers(self) -> tuple[Person, ...]:
        """Those who may be on duty."""
        return tuple(person for person in self.all() if person.helper)

    def search(self, text: str) -> tuple[Person, ...]:
        """People whose name, reading or 号棟 holds each word of `text`, folded (カナ/かな, 髙/高 …), in 五十音 order."""
        wanted = search_words(text)
        keys = ((person, search_key(f"{person.name} {person.reading} {person.block}")) for person in self.all())
        return tuple(person for person, key in keys if all(word in key for word in wanted))

    def save(self, *, person_id: int | None = None, name: str, reading: str = "", block: str = "",
             helper: bool = False, active: bool = True, by: int | None = None) -> Person:
        """Add somebody or change an entry. Raises InputProblem without a name."""
        if not name.strip():
            raise InputProblem(translate("People", "お名前を入れてください。"), field="name")
        values = {"name": name.strip(), "reading": reading.strip(), "block": block.strip(), "helper": helper,
                  "active": active, "search_key": search_key(f"{name} {reading} {block}")}
        with self._uow.operation(Op.PERSON_SAVED, by=by) as operation:
            if person_id is None:
                person_id = operation.insert(PersonRow, **values)
            else:
                operation.update(PersonRow, person_id, **values)
            operation.subject["person_id"] = person_id
        person = self.get(person_id)
        assert person is not None
        return person


def _person(row: PersonRow) -> Person:
    return Person(known(row.id), row.name, row.reading, row.block, row.helper, row.active)
