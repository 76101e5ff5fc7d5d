"""Who of a roster's file is in the book already: by their own number, or by name and reading with something that agrees.

On one estate two people may bear one name; where the file doesn't tell them apart, the person decides (`Doubt`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from salon_app.model.kana import search_key
from salon_app.services.people_import_lines import Entry
from salon_app.services.people_rows import birth_of
from salon_app.services.people_traits import Traits, traits

NEW, LEFT_OUT = 0, -1
"""What may be decided instead of an entry's id."""

_PLACE, _ROOM, _PHONE, _BIRTH, _YEAR, _ADDRESS = 2, 1, 2, 3, 1, 1


@dataclass(frozen=True)
class Doubt:
    """A line that may be one of `candidates` (ids); `chosen` is what happens unless the person decides: an id or NEW.

    `number`: the file's own number belongs to somebody of another name.
    """

    line: int
    candidates: tuple[int, ...]
    chosen: int
    number: bool = False


@dataclass
class Matches:
    """Entry (by its position) → id in the book, NEW or LEFT_OUT; what is in doubt; who may be twice in the file."""

    ids: dict[int, int] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    twice: list[tuple[int, int]] = field(default_factory=list)


class Book:
    """The roster as it is, ready to be compared with."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self.rows: dict[int, Mapping[str, Any]] = {}
        self._traits: dict[int, Traits] = {}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_number: dict[str, list[int]] = defaultdict(list)
        for row in rows:
            person_id = int(row["id"])
            self.rows[person_id] = row
            key = row["search_key"].partition("\n")[0] or search_key(row["name"])  # the name's key stands first
            self._by_name[key].append(person_id)
            if row["own_number"]:
                self._by_number[row["own_number"]].append(person_id)

    def _known(self, person_id: int) -> Traits:
        """The traits of somebody in the book, worked out when they are asked for."""
        found = self._traits.get(person_id)
        if found is None:
            row = self.rows[person_id]
            found = self._traits[person_id] = traits(row, birth_of(row))
        return found

    def match(self, entries: Sequence[Entry], decisions: Mapping[int, int]) -> Matches:
        """Find each entry in the book. `decisions`: line → id, NEW or LEFT_OUT, as the person said.

        Certain ones first, so that nobody is taken for another line's twin; each person of the book stands for one line.
        """
        found = Matches()
        told = [entry.traits for entry in entries]
        names = Counter(one.name for one in told)
        taken: set[int] = set()
        open_ones = []
        for at, entry in enumerate(entries):
            decided = decisions.get(entry.line)
            if decided is not None and (decided in (NEW, LEFT_OUT) or (decided in self.rows and decided not in taken)):
                found.ids[at] = decided
                taken.add(decided)
            else:
                open_ones.append(at)
        rest = []
        for at in open_ones:
            certain = self._certain(entries[at], told[at], taken)
            if certain is None:
                rest.append(at)
            else:
                found.ids[at] = certain
                taken.add(certain)
        for at in rest:
            person_id, doubt = self._likely(entries[at].line, told[at], taken, alone=names[told[at].name] == 1)
            found.ids[at] = person_id
            taken.add(person_id)
            if doubt is not None:
                found.doubts.append(doubt)
        for line, decided in decisions.items():  # what was decided stays on the page, to be changed again
            at = next((at for at, entry in enumerate(entries) if entry.line == line), -1)
            if at >= 0 and found.ids.get(at) == decided:
                same = [one for one in self._named(told[at]) if one == decided or one not in taken]
                found.doubts.append(Doubt(line, tuple(same), decided))
        found.doubts.sort(key=lambda doubt: doubt.line)
        found.twice = _twice(entries, told)
        return found

    def _named(self, told: Traits) -> list[int]:
        """People of the same name who can be meant: nothing that is known contradicts it."""
        return [one for one in self._by_name.get(told.name, ()) if not _contradicts(told, self._known(one))]

    def _certain(self, entry: Entry, told: Traits, taken: set[int]) -> int | None:
        """The one person who has the same number, or whose name and something else agree.

        Of several that agree as well, the one who has more of the line word by word; any of those who have all of it.
        """
        for one in self._by_number.get(told.number, ()) if told.number else ():
            if one not in taken and _same_person(told, self._known(one)):
                return one
        scores = {one: score for one in self._named(told) if one not in taken
                  and (score := _agreement(told, self._known(one))) > 0}
        best = [one for one, score in scores.items() if score == max(scores.values())]
        if len(best) > 1:
            equal = {one: sum(self.rows[one].get(name) == value for name, value in entry.values.items()) for one in best}
            best = [one for one in best if equal[one] == max(equal.values())]
            if equal[best[0]] == len(entry.values):
                return best[0]
        return best[0] if len(best) == 1 else None

    def _likely(self, line: int, told: Traits, taken: set[int], *, alone: bool) -> tuple[int, Doubt | None]:
        """Who may be meant where nothing agrees for certain."""
        owners = tuple(one for one in self._by_number.get(told.number, ()) if one not in taken) if told.number else ()
        if owners:
            return NEW, Doubt(line, owners, NEW, number=True)
        named = [one for one in self._named(told) if one not in taken]
        if not named:
            return NEW, None
        nearby = [one for one in named if not _elsewhere(told, self._known(one))]
        if len(nearby) == 1 and alone:
            return nearby[0], Doubt(line, (nearby[0],), nearby[0]) if told.told else None
        without = [one for one in nearby if not self._known(one).told]
        if not told.told and without:
            return without[0], None
        return NEW, Doubt(line, tuple(named), NEW)


def _contradicts(told: Traits, known: Traits) -> bool:
    return (told.body != known.body or not told.birth.may_be(known.birth)
            or bool(told.reading and known.reading and told.reading != known.reading)
            or bool(told.number and known.number and told.number != known.number)
            or {told.sex, known.sex} == {"male", "female"})


def _elsewhere(told: Traits, known: Traits) -> bool:
    return bool((told.block and known.block and told.block != known.block)
                or (told.room and known.room and told.room != known.room))


def _agreement(told: Traits, known: Traits) -> int:
    """How much beside the name agrees; 0: nothing, or they live elsewhere and no phone or birthday says it is them."""
    score = 0
    if told.phones & known.phones:
        score += _PHONE
    if told.birth.date is not None and told.birth.date == known.birth.date:
        score += _BIRTH
    moved = _elsewhere(told, known)
    if moved and not score:
        return 0
    if not moved and told.block and told.block == known.block:
        score += _PLACE + (_ROOM if told.room and told.room == known.room else 0)
    if told.address and told.address == known.address:
        score += _ADDRESS
    if not score:
        return 0
    both_known = told.birth.known and known.birth.known and told.birth.date is None
    return score + (_YEAR if both_known else 0)


def _same_person(told: Traits, known: Traits) -> bool:
    """Whether a number that is the same belongs to the same person: the name, or much else, is the same too."""
    if told.body != known.body:
        return False
    alike = told.name == known.name or bool(told.reading and told.reading == known.reading)
    married = bool(told.given and search_key(told.given) == search_key(known.given) and told.birth.may_be(known.birth))
    return alike or married or bool(told.birth.date and told.birth.date == known.birth.date)


def _twice(entries: Sequence[Entry], told: Sequence[Traits]) -> list[tuple[int, int]]:
    """Lines that may be the same person as an earlier line: name and something else agree, but not everything."""
    seen: dict[str, list[int]] = defaultdict(list)
    found = []
    for at, one in enumerate(told):
        first = next((other for other in seen[one.name] if not _contradicts(one, told[other])
                      and _agreement(one, told[other]) > 0), None)
        if first is not None:
            found.append((entries[at].line, entries[first].line))
        seen[one.name].append(at)
    return found


def without_repeats(entries: Iterable[Entry]) -> tuple[list[Entry], list[tuple[int, int]]]:
    """Entries without those that say exactly the same as an earlier line, and those lines with the earlier one's.

    A body may be listed once for each thing it does: its whole lines must be the same, also in columns of no use here.
    """
    seen: dict[object, int] = {}
    kept, repeated = [], []
    for entry in entries:
        said = sorted((name, str(value)) for name, value in entry.values.items())
        key = entry.cells if entry.body else repr((said, entry.birth))
        if key in seen:
            repeated.append((entry.line, seen[key]))
        else:
            seen[key] = entry.line
            kept.append(entry)
    return kept, repeated
