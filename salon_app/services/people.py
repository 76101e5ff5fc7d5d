"""名簿: people and bodies, found as they are typed. Names are stored as written; only keys are folded (DOMAIN e-25 to e-31)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from salon_app.model.births import Birth, check_birth
from salon_app.model.operations import Op
from salon_app.model.people_words import HELPER, PARTICIPANT
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services import people_checks as checks
from salon_app.services import people_rows as rows
from salon_app.services import people_saving as saving
from salon_app.services import people_search
from salon_app.services.business_day import BusinessDay
from salon_app.services.consent_rows import consents_of
from salon_app.services.people_leaving import check_leaving
from salon_app.services.people_names import check_reading, name_columns
from salon_app.services.people_rows import PERSON
from salon_app.services.people_values import (
    CLEARED,
    Cleared,
    EmergencyContact,
    GivenClassification,
    Person,
    PersonCard,
    Phone,
)
from salon_app.store.remembered import Remembered
from salon_app.store.tables import EmergencyContactRow, PersonClassificationRow, PersonRow
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["CLEARED", "PeopleService", "Person"]


@dataclass(frozen=True)
class _Roster:
    """Everybody who isn't merged, in order; those active apart."""

    everybody: tuple[Person, ...]
    active: tuple[Person, ...]
    by_id: Mapping[int, Person]


class PeopleService:
    """Commands and queries of the roster."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day
        self._present = Remembered(uow, self._load, "person")

    # queries

    def all(self, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People and bodies in 五十音 order, those without a reading last; merged ones are never in it."""
        roster = self._present.get()
        return roster.everybody if with_inactive else roster.active

    def get(self, person_id: int) -> Person | None:
        """One person (also one who was merged into another), or None."""
        with self._uow.read() as session:
            found = rows.people_of(session.connection().execute(rows.PEOPLE.where(PERSON.c.id == person_id)))
        return found[0] if found else None

    def some(self, person_ids: Iterable[int]) -> dict[int, Person]:
        """Those of the ids who are in the roster (not merged ones), by id."""
        by_id = self._present.get().by_id
        return {one: by_id[one] for one in person_ids if one in by_id}

    def name(self, person_id: int | None) -> str:
        """The name, or '' for nobody."""
        person = self.get(person_id) if person_id is not None else None
        return person.name if person else ""

    def helpers(self) -> tuple[Person, ...]:
        """Those who may be on duty."""
        return tuple(person for person in self.all() if person.helper)

    def of_row(self, row: str, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People under an あかさたな tab of model/kana (INDEX_ROWS, OTHER_ROW); everybody for ''."""
        people = self.all(with_inactive=with_inactive)
        return tuple(one for one in people if one.index_row == row) if row else people

    def without_reading(self) -> tuple[Person, ...]:
        """読み未入力: active people whose reading waits to be asked."""
        return tuple(one for one in self.all() if not one.reading)

    def search(self, text: str, *, with_inactive: bool = False) -> tuple[Person, ...]:
        """People whose name, reading, 号棟, 号室 or phone holds each word of `text`, folded, in 五十音 order.

        One letter is enough; of a phone number three figures, of a number with fewer than five its beginning or end.
        """
        return people_search.find(self.all(with_inactive=with_inactive), text)

    def same_name(self, name: str, reading: str = "") -> tuple[Person, ...]:
        """Whom a quick-add of this name may mean (also people who have left): 号棟 and birth year tell them apart."""
        return people_search.same_name(self.all(with_inactive=True), name, reading)

    def current_id(self, person_id: int) -> int:
        """The entry that stands for this one now: itself, or the one it was merged into."""
        with self._uow.read() as session:
            merged_into = session.connection().execute(
                select(PERSON.c.merged_into_id).where(PERSON.c.id == person_id)).scalar_one_or_none()
        return person_id if merged_into is None else int(merged_into)

    def card(self, person_id: int) -> PersonCard:
        """Everything of one person. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = self._row(session, person_id)
            household: tuple[Person, ...] = ()
            if row["household_id"] is not None:
                found = session.connection().execute(rows.PEOPLE.where(
                    PERSON.c.household_id == row["household_id"], PERSON.c.id != person_id,
                    PERSON.c.merged_into_id.is_(None)))
                household = tuple(sorted(rows.people_of(found), key=_in_order))
            person = self.get(person_id)
            assert person is not None
            return PersonCard(
                person=person, phones=rows.phones_of(row), postcode=row["postcode"], address=row["address"],
                birth=rows.birth_of(row), household=household, contacts=_contacts(session, person_id),
                classifications=_classifications(session, person_id), consents=consents_of(session, person_id),
                lives_alone=row["lives_alone"], elderly_couple=row["elderly_couple"], notes=row["notes"],
                left_on=row["left_on"], merged_into=row["merged_into_id"])

    # commands

    def save(self, *, person_id: int | None = None, name: str | None = None, reading: str | None = None,
             block: str | None = None, helper: bool | None = None, active: bool | None = None,
             family: str | None = None, given: str | None = None, is_body: bool | None = None,
             room: str | None = None, postcode: str | None = None, address: str | None = None,
             phones: Sequence[Phone] | None = None, birth: Birth | None = None, sex: str | None = None,
             kinds: Collection[str] | None = None, lives_alone: bool | None = None, elderly_couple: bool | None = None,
             care_mark: bool | None = None, notes: str | None = None, left_on: date | Cleared | None = None,
             contacts: Sequence[EmergencyContact] | None = None,
             classifications: Sequence[GivenClassification] | None = None, lives_with: int | None = None,
             leave_household: bool = False, by: int | None = None) -> Person:
        """Add somebody or change an entry in one operation; what is not given (None) stays as it is.

        The name is given whole (`name`; with exactly one blank it has 姓 and 名, else it stays 未分割) or as `family` and
        `given`; a body's stays whole. Birth() clears the birth, CLEARED the date of leaving. Whoever left isn't active,
        and whoever is active again hasn't left. `lives_with`: join that person's household.

        Raises InputProblem (field: name, reading, block, room, postcode, address, phones, birth, notes, lives_alone,
        left_on, contacts, classifications) with a sentence, RuleProblem for an entry that has gone or was merged, and for
        somebody who leaves but is still looked after, or looks after others (見守り電話, 対応).
        """
        with self._uow.read() as session:
            before = self._row(session, person_id) if person_id is not None else {}
        if before.get("merged_into_id") is not None:
            sentence = translate("People", "この方は「{name}」とまとめてあります。そちらを直してください。")
            raise RuleProblem(sentence.format(name=self.name(before["merged_into_id"])))
        changes = self._places_and_words(block=block, room=room, postcode=postcode, address=address, notes=notes)
        changes |= name_columns(before, name=name, family=family, given=given, is_body=is_body)
        if reading is not None or not before:
            changes["reading"] = check_reading(reading or "", changes.get("name", before.get("name", "")))
        changes |= _kinds(before, kinds, helper, bool(is_body))
        changes |= _flags(lives_alone, elderly_couple)
        changes |= self._presence(active, left_on)
        if care_mark is not None:
            changes["care_mark"] = care_mark
        if sex is not None:
            changes["sex"] = checks.check_sex(sex)
        if phones is not None:
            changes["phones"] = checks.check_phones(phones)
        if birth is not None:
            changes |= rows.birth_columns(check_birth(birth, today=self._day.calendar_day(), field="birth"))
        changes |= rows.keys({**before, **changes})
        kept_contacts = checks.check_contacts(contacts) if contacts is not None else None
        periods = checks.check_periods(classifications) if classifications is not None else None
        with self._uow.operation(Op.PERSON_SAVED, by=by) as operation:
            if person_id is None:
                person_id = operation.insert(PersonRow, **changes)
            else:
                if before["active"] and changes.get("active") is False:
                    check_leaving(operation.connection, person_id, self._day.clock.today())
                operation.update(PersonRow, person_id, **changes)
            operation.subject["person_id"] = person_id
            if kept_contacts is not None:
                saving.save_contacts(operation, person_id, kept_contacts)
            if periods is not None:
                saving.save_classifications(operation, person_id, periods)
            if leave_household:
                saving.leave_household(operation, person_id)
            if lives_with is not None:
                saving.live_together(operation, person_id, lives_with)
            person = self.get(person_id)
        assert person is not None
        return person

    def quick_add(self, name: str, *, reading: str = "", block: str = "", kinds: Collection[str] = (PARTICIPANT,),
                  by: int | None = None) -> Person:
        """Somebody new with only what is known at the counter or the door. Raises InputProblem (name, reading, block)."""
        return self.save(name=name, reading=reading, block=block, kinds=kinds, by=by)

    # parts

    def _places_and_words(self, *, block: str | None, room: str | None, postcode: str | None, address: str | None,
                          notes: str | None) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        for field, text, most in (("block", block, checks.LONGEST_WORD), ("room", room, checks.LONGEST_WORD),
                                  ("address", address, checks.LONGEST_ADDRESS)):
            if text is not None:
                changes[field] = checks.check_line(text, field=field, most=most)
        if postcode is not None:
            changes["postcode"] = checks.check_postcode(postcode)
        if notes is not None:
            changes["notes"] = checks.check_note(notes)
        return changes

    def _presence(self, active: bool | None, left_on: date | Cleared | None) -> dict[str, Any]:
        changes: dict[str, Any] = {} if active is None else {"active": active}
        if isinstance(left_on, date):
            if active:
                sentence = translate("People", "いまも来ている方に、やめた日は入れられません。")
                raise InputProblem(sentence, field="left_on")
            changes |= {"active": False, "left_on": checks.check_past(self._day, left_on, field="left_on")}
        elif left_on is CLEARED or active:
            changes["left_on"] = None
        return changes

    def _row(self, session: Session, person_id: int) -> dict[str, Any]:
        row = session.connection().execute(select(PERSON).where(PERSON.c.id == person_id)).mappings().one_or_none()
        if row is None:
            raise RuleProblem(translate("People", "その方は名簿に見つかりません。画面を開き直してください。"))
        return dict(row)

    def _load(self) -> _Roster:
        with self._uow.read() as session:
            people = rows.people_of(session.connection().execute(rows.PEOPLE.where(PERSON.c.merged_into_id.is_(None))))
        people.sort(key=_in_order)
        return _Roster(tuple(people), tuple(one for one in people if one.active), {one.id: one for one in people})


def _in_order(person: Person) -> tuple[str, int]:
    return person.sort_key, person.id


def _kinds(before: Mapping[str, Any], kinds: Collection[str] | None, helper: bool | None, is_body: bool) -> dict[str, Any]:
    """What somebody is to the salon; a new neighbour of whom nothing is said takes part."""
    now = set(kinds if kinds is not None else before.get("kinds", ()))
    if helper is not None:
        now = now | {HELPER} if helper else now - {HELPER}
    if not before and not now and not is_body:
        now = {PARTICIPANT}
    return {"kinds": checks.check_kinds(now)}


def _flags(lives_alone: bool | None, elderly_couple: bool | None) -> dict[str, Any]:
    """一人暮らし and 高齢夫婦: one of them at most."""
    if lives_alone and elderly_couple:
        sentence = translate("People", "「一人暮らし」と「高齢夫婦」は、どちらか1つにしてください。")
        raise InputProblem(sentence, field="lives_alone")
    changes = {"lives_alone": lives_alone, "elderly_couple": elderly_couple}
    if lives_alone or elderly_couple:
        return {key: bool(value) for key, value in changes.items()}
    return {key: value for key, value in changes.items() if value is not None}


def _contacts(session: Session, person_id: int) -> tuple[EmergencyContact, ...]:
    found = session.connection().execute(
        select(col(EmergencyContactRow.name), col(EmergencyContactRow.relation), col(EmergencyContactRow.phone),
               col(EmergencyContactRow.key_holder), col(EmergencyContactRow.contact_id), col(EmergencyContactRow.id))
        .where(col(EmergencyContactRow.person_id) == person_id)
        .order_by(col(EmergencyContactRow.sort), col(EmergencyContactRow.id)))
    return tuple(EmergencyContact(row.name, row.relation, row.phone, row.key_holder, row.contact_id, row.id) for row in found)


def _classifications(session: Session, person_id: int) -> tuple[GivenClassification, ...]:
    found = session.connection().execute(
        select(col(PersonClassificationRow.classification_id), col(PersonClassificationRow.since),
               col(PersonClassificationRow.until))
        .where(col(PersonClassificationRow.person_id) == person_id).order_by(col(PersonClassificationRow.id)))
    return tuple(GivenClassification(*row) for row in found)
