"""名寄せ: which entries of the roster look like one person, and why. Works on values alone.

Entries meet only in buckets of what they share (a name and a phone, a reading and a 号棟 …), so that thousands are no
matter. Two of one name are normal on an estate, spouses share a phone: one sign alone offers nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations, pairwise

from salon_app.model.births import Birth
from salon_app.model.kana import place_keys, search_key
from salon_app.model.people_words import FEMALE, MALE
from salon_app.model.texts import translate
from salon_app.services.people_values import Person

LEAST_DIGITS = 6
"""Of a phone number that can be told from an extension."""
FULL_BUCKET = 30
"""Of more entries that share all this, only neighbours in the list are compared."""
MANY_WORDS = 10_000
"""Folded spellings that are remembered: an estate has few 号棟 and thousands of people."""
FEW = 3
"""So many entries of a name may be meant by one of which nothing but the name is known."""


@dataclass(frozen=True)
class LikelyTwins:
    """Two entries that may be one person, and why in words (同じ電話番号, 同じ読みと号棟 …)."""

    first: Person
    second: Person
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class _Entry:
    """A person as they are compared. '' and empty where nothing is known; `whole`: 姓 and 名 are both there."""

    person: Person
    birth: Birth
    name: str
    reading: str
    family: str
    whole: bool
    house: str
    flat: str
    phones: frozenset[str]

    @property
    def bare(self) -> bool:
        """Whether there is nothing but a name."""
        return not (self.house or self.phones or self.birth.known)


def likely_twins(people: Sequence[Person], births: Mapping[int, Birth],
                 different: Collection[tuple[int, int]]) -> tuple[LikelyTwins, ...]:
    """Pairs that may be one person, the likeliest first; `different` are pairs of ids, the smaller first, to leave out."""
    entries = [_entry(one, births[one.id]) for one in sorted(people, key=lambda one: one.id)]
    judged = []
    for first, second in _meetings(entries):
        ids = (first.person.id, second.person.id)
        if ids not in different:
            weight, reasons = _signs(first, second)
            if reasons:
                judged.append((-weight, first.person.sort_key, ids, LikelyTwins(first.person, second.person, reasons)))
    judged.sort(key=lambda one: one[:3])
    return tuple(one[3] for one in judged)


def _entry(person: Person, birth: Birth) -> _Entry:
    family = _key(person.family or person.name)
    return _Entry(
        person, birth, person.search_key.split("\n", 1)[0], person.sort_key.split("\x01", 1)[0] if person.reading else "",
        family, bool(person.given) or person.is_body, _house(person.block), _flat(person.room),
        frozenset(one for one in person.phone_key.split("\n") if len(one) >= LEAST_DIGITS))


@lru_cache(maxsize=MANY_WORDS)
def _key(text: str) -> str:
    return search_key(text)


@lru_cache(maxsize=MANY_WORDS)
def _house(block: str) -> str:
    return next(iter(place_keys(block, "")), "")


@lru_cache(maxsize=MANY_WORDS)
def _flat(room: str) -> str:
    return next(iter(place_keys("", room)), "")


def _meetings(entries: Sequence[_Entry]) -> Iterator[tuple[_Entry, _Entry]]:
    """Each pair of `entries` (the oldest first) that shares enough to be looked at, once, the older one first."""
    buckets: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
    names: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        names[entry.name].append(entry)
        for key in _shared(entry):
            buckets[key].append(entry)
    met: set[tuple[int, int]] = set()
    for pair in chain(_pairs(buckets.values()), _bare_pairs(names.values())):
        ids = (pair[0].person.id, pair[1].person.id)
        if ids not in met:
            met.add(ids)
            yield pair


def _shared(entry: _Entry) -> Iterator[tuple[str, ...]]:
    """What another entry must have in common to be looked at."""
    where = [("phone", one) for one in entry.phones]
    where += [("house", entry.house)] if entry.house else []
    where += [("born", str(entry.birth.year))] if entry.birth.year is not None else []
    for sign in where:
        yield ("name", entry.name, *sign)
        if entry.reading:
            yield ("reading", entry.reading, *sign)
    for one in entry.phones:
        yield ("family", entry.family, "phone", one)
    if entry.house and entry.flat:
        yield ("family", entry.family, entry.house, entry.flat)


def _pairs(buckets: Iterable[list[_Entry]]) -> Iterator[tuple[_Entry, _Entry]]:
    for bucket in buckets:
        if len(bucket) > 1:
            yield from combinations(bucket, 2) if len(bucket) <= FULL_BUCKET else pairwise(bucket)


def _bare_pairs(names: Iterable[list[_Entry]]) -> Iterator[tuple[_Entry, _Entry]]:
    """An entry with nothing but its name and the few others who bear it."""
    for bucket in names:
        if 1 < len(bucket) <= FEW:
            yield from (pair for pair in combinations(bucket, 2) if pair[0].bare or pair[1].bare)


def _signs(one: _Entry, other: _Entry) -> tuple[int, tuple[str, ...]]:
    """How much speaks for one person, and what; nothing where something speaks against it."""
    if one.person.is_body != other.person.is_body:
        return 0, ()
    contradicts = not one.birth.may_be(other.birth)
    if contradicts and one.phones.isdisjoint(other.phones):  # most pairs of one name go here
        return 0, ()
    name, reading = one.name == other.name, bool(one.reading) and one.reading == other.reading
    short = not (one.whole and other.whole) and one.family == other.family and not name
    phone = not one.phones.isdisjoint(other.phones)
    flat = bool(one.house and one.flat) and (one.house, one.flat) == (other.house, other.flat)
    house = bool(one.house) and one.house == other.house and (flat or not (one.flat and other.flat))
    day = one.birth.date is not None and one.birth.date == other.birth.date
    year = one.birth.year is not None and one.birth.year == other.birth.year
    sure = name and (phone or flat)
    if contradicts and not (name and flat):
        return 0, ()
    if {one.person.sex, other.person.sex} == {MALE, FEMALE} and not sure:
        return 0, ()
    if not (name or reading or (short and (phone or flat))):
        return 0, ()
    if not (phone or house or year or (name and (one.bare or other.bare))):
        return 0, ()
    weighed = (
        (name, 4, translate("People", "同じお名前")), (reading and not name, 2, translate("People", "同じ読み")),
        (short and not reading, 1, translate("People", "同じ名字")), (phone, 4, translate("People", "同じ電話番号")),
        (flat, 3, translate("People", "同じ号棟・号室")), (house and not flat, 2, translate("People", "同じ号棟")),
        (day, 5, translate("People", "同じ生年月日")), (year and not day, 2, translate("People", "同じ生まれ年")))
    return (sum(weight for holds, weight, _ in weighed if holds), tuple(words for holds, _, words in weighed if holds))
