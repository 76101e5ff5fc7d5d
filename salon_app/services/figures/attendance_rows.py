"""What attendance figures are counted from: sessions of a period, who was there, and what is known of them. No sums here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model.activity_words import CANCELLED, FIXED
from salon_app.model.births import Birth
from salon_app.services.figures.columns import ACTIVITY, ATTENDANCE, CLASSIFICATION, FEE, GIVEN, PERSON, SESSION
from salon_app.store.tables import AttendanceRow, PhotoRow, SessionFeeRow, SessionRow

_CHUNK = 900


class Presence(NamedTuple):
    """Somebody at a session; of merged entries it is the one that is left."""

    person_id: int
    role: str
    walk_in: bool
    left_early: int | None  # minutes since midnight


class HeldSession(NamedTuple):
    """One session as it is counted. Times in minutes since midnight, `fees` yen received for it.

    `unnamed`: men, women, children, others counted without a name.
    """

    id: int
    activity_id: int
    program_id: int | None
    title: str
    day: date
    starts: int | None
    ends: int | None
    place: str
    form: str
    counted: bool
    state: str
    cancel_reason: str
    unnamed: tuple[int, int, int, int]
    fees: int

    @property
    def cancelled(self) -> bool:
        """中止: 0回."""
        return self.state == CANCELLED

    @property
    def fixed(self) -> bool:
        """人数確定."""
        return self.state in FIXED

    @property
    def minutes(self) -> int | None:
        """How long it was planned to last; None where a time is missing."""
        return None if self.starts is None or self.ends is None else self.ends - self.starts


@dataclass(frozen=True)
class KnownPerson:
    """What is counted of a person."""

    sex: str
    birth: Birth


@dataclass(frozen=True)
class Rule:
    """A counted 区分: by age in full years (both ends included), or given to people between dates."""

    id: int
    name: str
    least_age: int | None
    most_age: int | None
    given: Mapping[int, tuple[tuple[date | None, date | None], ...]]

    @property
    def by_age(self) -> bool:
        """Whether it follows from the birth."""
        return self.least_age is not None or self.most_age is not None

    def holds(self, person_id: int, person: KnownPerson, day: date, age_day: date) -> bool:
        """Whether somebody belongs to it at a session of `day`; ages are those of `age_day`, and only where certain."""
        if not self.by_age:
            return any((since is None or since <= day) and (until is None or day <= until)
                       for since, until in self.given.get(person_id, ()))
        ages = person.birth.ages(age_day)
        if ages is None:
            return False
        return (self.least_age is None or self.least_age <= ages[0]) and (
            self.most_age is None or ages[1] <= self.most_age)


@dataclass(frozen=True)
class Facts:
    """Everything of a period, read once; `presences` by session id."""

    sessions: tuple[HeldSession, ...]
    presences: Mapping[int, tuple[Presence, ...]]
    people: Mapping[int, KnownPerson]
    rules: tuple[Rule, ...]


def read(session: Session, start: date, end: date, *, activity_ids: Collection[int] | None,
         program_ids: Collection[int] | None, session_id: int | None = None) -> Facts:
    """Facts of the sessions from `start` to `end`, both included; of some activities, 事業 or one session where given."""
    wanted: list[Any] = [SESSION.day >= start, SESSION.day <= end]
    if activity_ids is not None:
        wanted.append(SESSION.activity_id.in_(activity_ids))
    if program_ids is not None:
        wanted.append(SESSION.program_id.in_(program_ids))
    if session_id is not None:
        wanted.append(SESSION.id == session_id)
    sessions = _sessions(session, wanted)
    rows = session.connection().execute(
        select(ATTENDANCE.session_id, ATTENDANCE.person_id, ATTENDANCE.role, ATTENDANCE.walk_in,
               ATTENDANCE.left_early)
        .select_from(SessionRow).join(AttendanceRow, ATTENDANCE.session_id == SESSION.id)
        .where(*wanted)).all()
    people, heirs = _people(session, {row[1] for row in rows})
    there: dict[int, dict[int, Presence]] = {}
    for session_id, person_id, role, walk_in, left_early in rows:
        person_id = heirs.get(person_id, person_id)
        there.setdefault(session_id, {}).setdefault(person_id, Presence(person_id, role, walk_in, left_early))
    presences = {session_id: tuple(found.values()) for session_id, found in there.items()}
    return Facts(sessions, presences, people, _rules(session, people, heirs))


def photographed(session: Session, start: date, end: date) -> frozenset[int]:
    """Ids of the sessions from `start` to `end` that have photos."""
    return frozenset(session.connection().execute(
        select(SESSION.id).select_from(SessionRow).join(PhotoRow, col(PhotoRow.session_id) == SESSION.id)
        .where(SESSION.day >= start, SESSION.day <= end).distinct()).scalars())


def _sessions(session: Session, wanted: list[Any]) -> tuple[HeldSession, ...]:
    fees: dict[int, int] = dict(session.connection().execute(
        select(FEE.session_id, func.sum(FEE.amount))
        .select_from(SessionRow).join(SessionFeeRow, FEE.session_id == SESSION.id)
        .where(*wanted, FEE.of_sum_id.is_(None), FEE.taken_back.is_(False)).group_by(FEE.session_id)).all())
    names: dict[int, str] = dict(session.connection().execute(select(ACTIVITY.id, ACTIVITY.name)).all())
    rows = session.connection().execute(
        select(SESSION.id, SESSION.activity_id, SESSION.program_id, SESSION.title, SESSION.day, SESSION.starts,
               SESSION.ends, SESSION.place, SESSION.form, SESSION.counted, SESSION.state, SESSION.cancel_reason,
               SESSION.unnamed_men, SESSION.unnamed_women, SESSION.unnamed_children, SESSION.unnamed_others)
        .where(*wanted).order_by(SESSION.day, SESSION.starts, SESSION.id)).all()
    return tuple(HeldSession(row[0], row[1], row[2], row[3] or names[row[1]], row[4], row[5], row[6], row[7], row[8],
                             row[9], row[10], row[11], (row[12], row[13], row[14], row[15]), int(fees.get(row[0], 0)))
                 for row in rows)


def _people(session: Session, ids: set[int]) -> tuple[dict[int, KnownPerson], dict[int, int]]:
    """What is known of people by id, and for merged entries the id they went into (at last)."""
    found: dict[int, KnownPerson] = {}
    merged: dict[int, int] = {}
    missing = ids
    while missing:
        for chunk in _chunks(missing):
            for row in session.connection().execute(
                    select(PERSON.id, PERSON.sex, PERSON.birth_date, PERSON.birth_year_from, PERSON.birth_year_to,
                           PERSON.merged_into_id).where(PERSON.id.in_(chunk))):
                found[row[0]] = KnownPerson(row[1], Birth(row[2], row[3], row[4]))
                if row[5] is not None:
                    merged[row[0]] = row[5]
        missing = set(merged.values()) - found.keys()
    heirs = {}
    for person_id in merged:
        heir, passed = person_id, set()
        while heir in merged and heir not in passed:
            passed.add(heir)
            heir = merged[heir]
        heirs[person_id] = heir
    return found, heirs


def _rules(session: Session, people: Iterable[int], heirs: Mapping[int, int]) -> tuple[Rule, ...]:
    rules = session.connection().execute(
        select(CLASSIFICATION.id, CLASSIFICATION.name, CLASSIFICATION.least_age, CLASSIFICATION.most_age)
        .where(CLASSIFICATION.counted, CLASSIFICATION.active).order_by(CLASSIFICATION.sort, CLASSIFICATION.id)).all()
    given: dict[int, dict[int, list[tuple[date | None, date | None]]]] = {row.id: {} for row in rules}
    if any(row.least_age is None and row.most_age is None for row in rules):
        for chunk in _chunks(people):
            for person_id, rule_id, since, until in session.connection().execute(
                    select(GIVEN.person_id, GIVEN.classification_id, GIVEN.since, GIVEN.until)
                    .where(GIVEN.person_id.in_(chunk))):
                if rule_id in given:
                    given[rule_id].setdefault(heirs.get(person_id, person_id), []).append((since, until))
    return tuple(Rule(row.id, row.name, row.least_age, row.most_age,
                      {person: tuple(spans) for person, spans in given[row.id].items()}) for row in rules)


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for at in range(0, len(ordered), _CHUNK):
        yield ordered[at:at + _CHUNK]
