"""名簿: people and bodies, found as they are typed. Names are stored as written; only keys are folded (DOMAIN e-25 to e-31)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlmodel import select

from salon_app.model.births import Birth
from salon_app.model.kana import phone_key, search_key, search_words, sort_key
from salon_app.model.operations import Op
from salon_app.model.people_words import HELPER, PARTICIPANT
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.people_values import EmergencyContact, GivenClassification, Person, PersonCard, Phone
from salon_app.store.remembered import Remembered
from salon_app.store.tables import PersonRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["PeopleService", "Person"]


class PeopleService:
    """Commands and queries of the roster."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._present = Remembered(uow, self._load, "person")

    # queries

    def all(self, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People and bodies in 五十音 order of their readings; merged ones are never in it."""
        return tuple(one for one in self._present.get() if one.active or with_inactive)

    def get(self, person_id: int) -> Person | None:
        """One person (also one who was merged into another), or None."""
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

    def search(self, text: str, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People whose name, reading, 号棟 or phone holds each word of `text`, folded, in 五十音 order."""
        wanted = search_words(text)
        digits = phone_key(text)
        return tuple(
            one for one in self.all(with_inactive=with_inactive)
            if (wanted and all(word in one.search_key for word in wanted)) or (len(digits) >= 3 and digits in one.phone_key))

    def card(self, person_id: int) -> PersonCard:
        """Everything of one person. Raises RuleProblem if there is none."""
        raise NotImplementedError

    # commands

    def save(self, *, person_id: int | None = None, name: str | None = None, reading: str | None = None,
             block: str | None = None, helper: bool | None = None, active: bool | None = None,
             family: str | None = None, given: str | None = None, is_body: bool | None = None,
             room: str | None = None, postcode: str | None = None, address: str | None = None,
             phones: Sequence[Phone] | None = None, birth: Birth | None = None, sex: str | None = None,
             kinds: Collection[str] | None = None, lives_alone: bool | None = None, elderly_couple: bool | None = None,
             care_mark: bool | None = None, notes: str | None = None, left_on: date | None = None,
             contacts: Sequence[EmergencyContact] | None = None,
             classifications: Sequence[GivenClassification] | None = None, by: int | None = None) -> Person:
        """Add somebody or change an entry; what is not given (None) stays as it is.

        The name is given whole (`name`; with exactly one blank it has 姓 and 名, else it stays 未分割) or as `family` and
        `given`. Raises InputProblem (field: name, reading, phones, birth, left_on …) with a sentence.
        """
        changes: dict[str, object] = {}
        present = self.get(person_id) if person_id is not None else None
        whole = (name if name is not None else present.name if present else "").strip()
        if not whole:
            raise InputProblem(translate("People", "お名前を入れてください。"), field="name")
        given_reading = (reading if reading is not None else present.reading if present else "").strip()
        given_block = (block if block is not None else present.block if present else "").strip()
        now = set(kinds if kinds is not None else present.kinds if present else ())
        if helper is not None:
            now = now | {HELPER} if helper else now - {HELPER}
        if present is None and not now:
            now = {PARTICIPANT}
        parts = whole.split()
        changes = {
            "name": whole, "family": parts[0] if len(parts) == 2 else "", "given": parts[1] if len(parts) == 2 else "",
            "reading": given_reading, "block": given_block, "kinds": sorted(now),
            "search_key": search_key(f"{whole} {given_reading} {given_block}"), "sort_key": sort_key(given_reading or whole)}
        if active is not None:
            changes["active"] = active
        with self._uow.operation(Op.PERSON_SAVED, by=by) as operation:
            if person_id is None:
                person_id = operation.insert(PersonRow, **changes)
            else:
                operation.update(PersonRow, person_id, **changes)
            operation.subject["person_id"] = person_id
            person = self.get(person_id)
        assert person is not None
        return person

    def _load(self) -> tuple[Person, ...]:
        with self._uow.read() as session:
            rows = session.exec(select(PersonRow)).all()
            people = [_person(row) for row in rows if row.merged_into_id is None]
        return tuple(sorted(people, key=lambda one: (one.sort_key, one.id)))


def _person(row: PersonRow) -> Person:
    return Person(
        known(row.id), row.name, row.reading, row.block, frozenset(row.kinds), row.active, row.family, row.given, row.room,
        row.birth_date.year if row.birth_date else row.birth_year_from if row.birth_year_from == row.birth_year_to else None,
        row.sex, row.is_body, row.care_mark, row.sort_key or sort_key(row.reading or row.name),
        row.search_key or search_key(f"{row.name} {row.reading} {row.block}"), row.phone_key)
