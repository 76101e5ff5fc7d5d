"""参加の集計: 回数, 延べ and 実, men and women, ages, 区分, 担い手 apart; each figure can list the rows behind it.

延べ counts attendances, 実 different people within the whole period asked for: it is never added up from months.
People without a name are in 延べ and never in 実 (DOMAIN e-18 to e-24).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TypeVar

from sqlmodel import Session

from salon_app.model.activity_words import HELPER, INSTRUCTOR, PARTICIPANT, VISITOR
from salon_app.model.people_words import NOT_ASKED, UNANSWERED
from salon_app.services.activities_values import Counts
from salon_app.services.figures import attendance_rows
from salon_app.services.figures.attendance_rows import Facts, HeldSession, KnownPerson, Presence, Rule

K = TypeVar("K")
MEETING = "meeting"
OLDEST_BAND = 90
"""90歳以上 is one band."""
_TENTH = Decimal("0.1")


class Standing(StrEnum):
    """How a session counts."""

    HELD = "held"  # 1回
    CANCELLED = "cancelled"  # 中止: 0回
    PLANNED = "planned"  # still to come
    UNRECORDED = "unrecorded"  # past, but nobody is recorded and nothing confirmed: not counted
    UNCOUNTED = "uncounted"  # kept out of 参加者 figures (役員会)


@dataclass(frozen=True)
class Heads:
    """延べ and 実 of people with a name."""

    total: int = 0
    unique: int = 0


@dataclass(frozen=True)
class Unnamed:
    """無記名: people counted without a name."""

    men: int = 0
    women: int = 0
    children: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.men + self.women + self.children + self.others


@dataclass(frozen=True)
class Part:
    """Sessions counted together. `sessions` 開催回数, `days` 開催日数, `minutes` 実施時間 (of those with times;
    `untimed` had none), `named` participants with a name, `walk_ins` 当日参加 of them, `fees` yen received."""

    sessions: int = 0
    days: int = 0
    minutes: int = 0
    untimed: int = 0
    named: Heads = Heads()
    walk_ins: int = 0
    unnamed: Unnamed = Unnamed()
    helpers: Heads = Heads()
    instructors: Heads = Heads()
    visitors: Heads = Heads()
    fees: int = 0

    @property
    def total(self) -> int:
        """参加者 延べ: 無記名 in it, without 担い手, 講師 and 見学."""
        return self.named.total + self.unnamed.total

    @property
    def unique(self) -> int:
        """参加者 実: different people of the roster within the whole period; 無記名 are never in it."""
        return self.named.unique

    @property
    def average(self) -> Decimal | None:
        """参加者 延べ ÷ 開催回数, half up to one decimal; None without a session."""
        return (Decimal(self.total) / self.sessions).quantize(_TENTH, ROUND_HALF_UP) if self.sessions else None


@dataclass(frozen=True)
class SessionCount:
    """One session with who came to it, and how it counts."""

    session: HeldSession
    standing: Standing
    counts: Counts
    walk_ins: int


@dataclass(frozen=True)
class RuleCount:
    """うち区分: participants who belonged to it on the session's day."""

    id: int
    name: str
    by_age: bool
    heads: Heads


@dataclass(frozen=True)
class AttendanceFigures:
    """A period's figures. `total`, `months` (by first day), `activities` and `programs` hold sessions where people met;
    電話・訪問 are in `remote` alone.

    `sexes`: participants with a name (keys male, female, unanswered; not asked counts as unanswered). `bands`: by beginning
    of the age band (0, 10 … 90 for 90歳以上; None: not certain), 実 in the band of the first time somebody came. `open_sessions`:
    held and not 確定 yet. `residents` of the estate (0: not told).
    """

    start: date
    end: date
    sessions: tuple[SessionCount, ...]
    total: Part
    remote: Part
    months: Mapping[date, Part]
    activities: Mapping[int, Part]
    programs: Mapping[int | None, Part]
    sexes: Mapping[str, Heads]
    bands: Mapping[int | None, Heads]
    classes: tuple[RuleCount, ...]
    residents: int
    _facts: Facts = field(repr=False, compare=False)
    _age_day: Callable[[date], date] = field(repr=False, compare=False)

    @property
    def open_sessions(self) -> int:
        """回 held whose number is not confirmed yet."""
        return sum(1 for one in self.sessions if one.standing is Standing.HELD and not one.session.fixed)

    @property
    def coverage(self) -> Decimal | None:
        """参加者 実 in percent of the residents, half up to one decimal; None where the residents are not told."""
        if not self.residents:
            return None
        return (Decimal(self.total.unique) * 100 / self.residents).quantize(_TENTH, ROUND_HALF_UP)

    def by_standing(self, standing: Standing) -> tuple[SessionCount, ...]:
        """Sessions that count in one way, in order of date."""
        return tuple(one for one in self.sessions if one.standing is standing)

    def session_rows(self, *, month: date | None = None, activity_id: int | None = None,
                     remote: bool = False) -> tuple[int, ...]:
        """Ids of the sessions behind 開催回数, in order of date."""
        return tuple(one.id for one in self._held(month, activity_id, remote))

    def rows(self, *, role: str = PARTICIPANT, month: date | None = None, activity_id: int | None = None,
             sex: str | None = None, band: int | str | None = "all", classification_id: int | None = None,
             walk_in: bool | None = None, program_id: int | str | None = "all",
             remote: bool = False) -> tuple[tuple[int, int], ...]:
        """The attendances behind a figure: (session id, person id). As many as its 延べ of people with a name; as many
        different people as its 実 (of a band: those whose first time in the period lies in it)."""
        rule = next((one for one in self._facts.rules if one.id == classification_id), None)
        found = []
        for one in self._held(month, activity_id, remote):
            if program_id not in ("all", one.program_id):
                continue
            for here in self._facts.presences.get(one.id, ()):
                person = self._facts.people[here.person_id]
                if here.role == role and (
                        (sex is None or _sex(person) == sex)
                        and (band == "all" or _band(person, self._age_day(one.day)) == band)
                        and (walk_in is None or here.walk_in is walk_in)
                        and (rule is None or rule.holds(here.person_id, person, one.day, self._age_day(one.day)))):
                    found.append((one.id, here.person_id))
        return tuple(found)

    def aged(self, least: int) -> Heads:
        """Participants with a name who were certainly so many years old at the session (実: at one of them)."""
        rule = Rule(0, "", least, None, {})
        found = [here.person_id for one in self._held(None, None, False) for here in self._facts.presences.get(one.id, ())
                 if here.role == PARTICIPANT
                 and rule.holds(here.person_id, self._facts.people[here.person_id], one.day, self._age_day(one.day))]
        return Heads(len(found), len(set(found)))

    def everybody(self) -> Iterator[tuple[HeldSession, Presence]]:
        """Who was at which session that was not cancelled, in whatever role."""
        for one in self.sessions:
            if not one.session.cancelled:
                for here in self._facts.presences.get(one.session.id, ()):
                    yield one.session, here

    def _held(self, month: date | None, activity_id: int | None, remote: bool) -> Iterator[HeldSession]:
        for one in self.sessions:
            held = one.session
            if one.standing is Standing.HELD and (held.form != MEETING) is remote and (
                    month is None or held.day.replace(day=1) == month) and (
                    activity_id is None or held.activity_id == activity_id):
                yield held


def attendance(session: Session, start: date, end: date, *, today: date, age_day: Callable[[date], date],
               residents: int = 0, activity_ids: Collection[int] | None = None,
               program_ids: Collection[int] | None = None, session_id: int | None = None) -> AttendanceFigures:
    """Figures of the sessions from `start` to `end`. `age_day` gives the date at which ages of a session are told."""
    facts = attendance_rows.read(session, start, end, activity_ids=activity_ids, program_ids=program_ids,
                                 session_id=session_id)
    sessions = tuple(_session_count(one, facts.presences.get(one.id, ()), today) for one in facts.sessions)
    held = [one.session for one in sessions if one.standing is Standing.HELD]
    met = [one for one in held if one.form == MEETING]
    groups: tuple[dict[date, list[HeldSession]], dict[int, list[HeldSession]], dict[int | None, list[HeldSession]]]
    groups = {}, {}, {}
    for one in met:
        groups[0].setdefault(one.day.replace(day=1), []).append(one)
        groups[1].setdefault(one.activity_id, []).append(one)
        groups[2].setdefault(one.program_id, []).append(one)
    sexes, bands, classes = _details(met, facts, age_day)
    return AttendanceFigures(
        start, end, sessions, _part(met, facts), _part([one for one in held if one.form != MEETING], facts),
        {key: _part(found, facts) for key, found in groups[0].items()},
        {key: _part(found, facts) for key, found in groups[1].items()},
        {key: _part(found, facts) for key, found in groups[2].items()},
        sexes, bands, classes, residents, facts, age_day)


def _session_count(one: HeldSession, there: Sequence[Presence], today: date) -> SessionCount:
    roles = {PARTICIPANT: 0, HELPER: 0, INSTRUCTOR: 0, VISITOR: 0}
    walk_ins = 0
    for _, role, walk_in, _ in there:
        roles[role] += 1
        walk_ins += walk_in and role == PARTICIPANT
    counts = Counts(roles[PARTICIPANT], roles[HELPER], roles[INSTRUCTOR], roles[VISITOR], *one.unnamed)
    if one.cancelled:
        standing = Standing.CANCELLED
    elif not one.counted:
        standing = Standing.UNCOUNTED
    elif one.fixed or counts.total:
        standing = Standing.HELD
    else:
        standing = Standing.PLANNED if one.day >= today else Standing.UNRECORDED
    return SessionCount(one, standing, counts, walk_ins)


def _part(sessions: Sequence[HeldSession], facts: Facts) -> Part:
    people: dict[str, list[int]] = {PARTICIPANT: [], HELPER: [], INSTRUCTOR: [], VISITOR: []}
    walk_ins = 0
    for one in sessions:
        for person_id, role, walk_in, _ in facts.presences.get(one.id, ()):
            people[role].append(person_id)
            if walk_in and role == PARTICIPANT:
                walk_ins += 1
    lengths = [one.minutes for one in sessions]
    heads = {role: Heads(len(ids), len(set(ids))) for role, ids in people.items()}
    return Part(
        len(sessions), len({one.day for one in sessions}), sum(one for one in lengths if one is not None), lengths.count(None),
        heads[PARTICIPANT], walk_ins, Unnamed(*(sum(one.unnamed[at] for one in sessions) for at in range(4))),
        heads[HELPER], heads[INSTRUCTOR], heads[VISITOR], sum(one.fees for one in sessions))


def _details(sessions: Sequence[HeldSession], facts: Facts, age_day: Callable[[date], date]) -> tuple[
        dict[str, Heads], dict[int | None, Heads], tuple[RuleCount, ...]]:
    """Participants with a name by sex, age band and 区分."""
    visits: dict[int, list[HeldSession]] = {}
    for one in sessions:
        for person_id, role, _, _ in facts.presences.get(one.id, ()):
            if role == PARTICIPANT:
                visits.setdefault(person_id, []).append(one)
    by_sex: dict[str, list[int]] = {}
    by_band: dict[int | None, list[int]] = {}
    by_rule: dict[int, list[int]] = {}
    for person_id, held in visits.items():
        person = facts.people[person_id]
        _add(by_sex, _sex(person), len(held), unique=True)
        days = [age_day(one.day) for one in held]
        first, last = _band(person, days[0]), _band(person, days[-1])
        if first == last and (first is not None or not person.birth.known):
            _add(by_band, first, len(held), unique=True)
        else:  # a birthday that ends a band lies between
            for at, day in enumerate(days):
                _add(by_band, _band(person, day), 1, unique=not at)
        for rule in facts.rules:
            if rule.by_age or person_id in rule.given:
                count = _belonging(rule, person_id, person, held, days)
                if count:
                    _add(by_rule, rule.id, count, unique=True)
    found = _heads(by_rule)
    classes = tuple(RuleCount(rule.id, rule.name, rule.by_age, found.get(rule.id, Heads())) for rule in facts.rules)
    return _heads(by_sex), _heads(by_band), classes


def _belonging(rule: Rule, person_id: int, person: KnownPerson, held: Sequence[HeldSession], days: Sequence[date]) -> int:
    """At how many of the sessions somebody belonged to a 区分."""
    if not person.birth.known and rule.by_age:
        return 0
    if rule.by_age and all(rule.holds(person_id, person, held[at].day, days[at]) for at in (0, -1)):
        return len(held)  # ages only grow: in between too
    return sum(rule.holds(person_id, person, one.day, day) for one, day in zip(held, days, strict=True))


def _heads(tally: Mapping[K, Sequence[int]]) -> dict[K, Heads]:
    return {key: Heads(total, unique) for key, (total, unique) in tally.items()}


def _add(tally: dict[K, list[int]], key: K, total: int, *, unique: bool) -> None:
    found = tally.setdefault(key, [0, 0])
    found[0] += total
    found[1] += unique


def _sex(person: KnownPerson) -> str:
    return UNANSWERED if person.sex == NOT_ASKED else person.sex


def _band(person: KnownPerson, day: date) -> int | None:
    found = person.birth.band(day)
    if found is not None:
        return min(found, OLDEST_BAND)
    ages = person.birth.ages(day)
    return OLDEST_BAND if ages is not None and ages[0] >= OLDEST_BAND else None


def ordered_bands(bands: Iterable[int | None]) -> list[int | None]:
    """Bands from the youngest to the oldest, those not certain last."""
    return sorted(bands, key=lambda one: (one is None, one or 0))
