"""Which column of an old roster is what: proposed from the headers' words and from what the columns hold.

The person may override every choice. Nothing is read into values here beyond a sample.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from salon_app.model import roster_words as words
from salon_app.model.imported_columns import ColumnSample, chosen_columns
from salon_app.model.kana import is_reading, phone_key
from salon_app.model.roster_words import SEVERAL, WORDS, Role, fold_roster, role_name
from salon_app.model.table_values import Cell, is_day, is_number
from salon_app.model.texts import translate

SAMPLE = 300
EXCEL_DATES = (10_000, 60_000)
"""Numbers that are days of Excel's calendar where a birthday is told: 1927 to 2064."""
_ORDER = (Role.FAMILY_READING, Role.GIVEN_READING, Role.READING, Role.FAMILY, Role.GIVEN, Role.NAME, Role.BODY,
          Role.POSTCODE, Role.BLOCK, Role.ROOM, Role.BIRTH, Role.AGE, Role.SEX, Role.KIND, Role.NUMBER)
_REPEATED = re.compile(r"（[0-9]+）$")
_PERSONS = re.compile(r".*(氏名|姓名)")
_ADDRESS = re.compile(r".*(県|都|府|道|市|区|町|村|丁目|番地|番|号).*[0-9０-９].*")
_POSTCODE = re.compile(r"〒?[0-9]{3}[-ー‐−]?[0-9]{4}")
_YEAR = re.compile(r".*(年|生|[SHTRMsht昭平大令明][0-9０-９元]).*")
_WESTERN = re.compile(r"(1[89]|20)[0-9]{2}([0-9]{4})?")
_AGE = re.compile(r"満?[0-9]{1,3}([歳才].*|代.*)?")

Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class ColumnMapping:
    """Positions of columns by role. `emails` are columns that the roster has no place for."""

    headers: tuple[str, ...]
    columns: Mapping[Role, tuple[int, ...]] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    def at(self, role: Role) -> int | None:
        """The (first) column of a role, or None."""
        found = self.columns.get(role, ())
        return found[0] if found else None

    def all(self, role: Role) -> tuple[int, ...]:
        """All columns of a role."""
        return self.columns.get(role, ())

    def header(self, role: Role) -> str:
        """The header or headers of a role, as `--map` takes them; '' without a column."""
        return "+".join(self.headers[at] for at in self.columns.get(role, ()))

    def named(self) -> dict[str, str]:
        """Role → header(s), for people and for keeping."""
        return {str(role): self.header(role) for role in Role if self.columns.get(role)}


def signature(headers: Sequence[str]) -> str:
    """By which a mapping is remembered: the same headers in the same order, of a roster."""
    return "people:" + "|".join(fold_roster(header) for header in headers)


def propose(headers: Sequence[str], rows: Rows, *, today: date,
            chosen: Mapping[str, str] | None = None) -> ColumnMapping:
    """The mapping of a roster with these headers and rows. `chosen` (role → header, '' for none) goes first.

    Raises InputProblem for an unknown role or header in `chosen`.
    """
    sample = _Sample(headers, rows[:SAMPLE], today)
    given = chosen_columns(headers, chosen or {}, Role, several=SEVERAL, folded=fold_roster)
    found = _Proposal(sample, given)
    found.by_headers()
    found.names_apart()
    found.by_contents()
    taken = found.taken
    emails = [at for at in sample.filled() if at not in taken and words.EMAIL.fullmatch(sample.folded[at])]
    unused = [at for at in sample.filled() if at not in taken and at not in emails]
    return ColumnMapping(tuple(headers), {role: at for role, at in found.columns.items() if at},
                         tuple(headers[at] for at in unused), tuple(headers[at] for at in emails))


def missing(mapping: ColumnMapping) -> tuple[str, ...]:
    """Names of what must be known and isn't: a name of a person or of a body."""
    telling = (Role.NAME, Role.FAMILY, Role.GIVEN, Role.BODY)
    return () if any(mapping.at(role) is not None for role in telling) else (role_name(Role.NAME),)


class _Sample(ColumnSample):
    """What the columns of a roster can be."""

    def __init__(self, headers: Sequence[str], rows: Rows, today: date) -> None:
        super().__init__(headers, rows, today)
        self.folded = [fold_roster(_REPEATED.sub("", header)) for header in headers]
        self.rows = len(rows)

    def filled(self) -> list[int]:
        """Columns that hold anything."""
        return [at for at in range(len(self.headers)) if self.cells[at]]

    def nameless(self, at: int) -> bool:
        """Whether a column has no header of its own."""
        return at < len(self.headers) and (
            self.headers[at] == translate("Import", "{number}列目").format(number=at + 1))

    def is_text(self, at: int) -> bool:
        """Words rather than numbers or dates."""
        return self.share(at, "text", lambda cell: isinstance(cell, str) and not is_number(cell)
                          and not is_day(cell, today=self._today)) >= 0.5

    def is_kana(self, at: int) -> bool:
        return self.share(at, "kana", lambda cell: is_reading(str(cell))) >= 0.7

    def is_short(self, at: int, letters: int) -> bool:
        return self.share(at, f"short{letters}", lambda cell: len(str(cell).strip()) <= letters) >= 0.8

    def is_phone(self, at: int, least: int = 6) -> bool:
        return self.share(at, f"phone{least}", lambda cell: _is_phone(cell, least)) >= 0.5

    def is_address(self, at: int) -> bool:
        return self.share(at, "address", lambda cell: bool(_ADDRESS.match(str(cell)))) >= 0.6

    def is_postcode(self, at: int) -> bool:
        return self.share(at, "postcode", _is_postcode) >= 0.7

    def may_be_postcode(self, at: int) -> bool:
        """As `is_postcode` where the header says so: Excel takes the zeros in front of 060-0042 away."""
        return self.share(at, "maybe postcode", lambda cell: _is_postcode(cell) or (
            isinstance(cell, int) and 10_000 <= cell <= 9_999_999)) >= 0.7

    def is_sex(self, at: int) -> bool:
        return self.share(at, "sex", lambda cell: fold_roster(str(cell)) in words.SEXES) >= 0.7

    def is_birth(self, at: int) -> bool:
        return self.share(at, "birth", self._is_birth) >= 0.5

    def may_be_birth(self, at: int) -> bool:
        """As `is_birth` where the header says so: some may be unreadable, or dates that Excel shows as quantities."""
        return self.share(at, "maybe birth", lambda cell: self._is_birth(cell) or (
            isinstance(cell, int) and EXCEL_DATES[0] <= cell <= EXCEL_DATES[1])) >= 0.3

    def is_body(self, at: int) -> bool:
        """Names of institutions rather than of people."""
        return self.share(at, "body", lambda cell: bool(words.A_BODY.fullmatch(fold_roster(str(cell))))) >= 0.5

    def is_name(self, at: int) -> bool:
        """Could be people's names: short words, nearly all different, not kana alone, no addresses."""
        different = len(set(self.cells[at])) * 10 >= len(self.cells[at]) * 6
        return self.is_text(at) and self.is_short(at, 12) and different and not (self.is_address(at) or self.is_sex(at))

    def _is_birth(self, cell: Cell) -> bool:
        if isinstance(cell, date):
            return True
        text = str(cell).strip()
        return is_day(cell, today=self._today) or bool(_YEAR.fullmatch(text) or _WESTERN.fullmatch(text))

    def fits(self, role: Role, at: int) -> bool:
        """Whether the contents can be what the role says; an empty column can."""
        if not self.cells[at]:
            return True
        tests: dict[Role, Callable[[int], bool]] = {
            Role.READING: self.is_kana, Role.FAMILY_READING: self.is_kana, Role.GIVEN_READING: self.is_kana,
            Role.NAME: self.is_text, Role.FAMILY: self.is_text, Role.GIVEN: self.is_text, Role.BODY: self.is_text,
            Role.BLOCK: lambda one: self.is_short(one, 12), Role.ROOM: lambda one: self.is_short(one, 12),
            Role.POSTCODE: self.may_be_postcode, Role.PHONE: self.is_phone, Role.BIRTH: self.may_be_birth, Role.SEX: self.is_sex,
            Role.AGE: lambda one: self.share(one, "age", _is_age) >= 0.7,
            Role.KIND: lambda one: self.share(one, "kind", _is_kind) >= 0.6,
            Role.NUMBER: lambda one: len(set(self.cells[one])) * 10 >= len(self.cells[one]) * 9,
        }
        return tests[role](at) if role in tests else True


def _is_phone(cell: Cell, least: int) -> bool:
    digits = len(phone_key(str(cell)))
    return digits >= least and digits * 3 >= len(str(cell).strip()) and not isinstance(cell, date)


def _is_postcode(cell: Cell) -> bool:
    text = str(cell).strip()
    return bool(_POSTCODE.fullmatch(text)) or (len(phone_key(text)) == 7 and len(text) <= 9)


def _is_age(cell: Cell) -> bool:
    text = fold_roster(str(cell))
    return bool(_AGE.fullmatch(text)) and int(re.findall(r"[0-9]+", text)[0]) <= 125


def _is_kind(cell: Cell) -> bool:
    parts = kind_words_of(str(cell))
    return bool(parts) and all(part in words.KINDS for part in parts)


def kind_words_of(text: str) -> list[str]:
    """「会員・お手伝い」 as folded words."""
    return [fold_roster(part) for part in re.split(r"[、,，・/／\s]+", text) if part.strip()]


class _Proposal:
    """Columns by role, filled in step by step; what the person gave is never touched."""

    def __init__(self, sample: _Sample, given: Mapping[Role, tuple[int, ...]]) -> None:
        self._sample = sample
        self._given = given
        self.columns: dict[Role, tuple[int, ...]] = dict(given)

    @property
    def taken(self) -> set[int]:
        return {at for found in self.columns.values() for at in found}

    def _open(self, role: Role) -> bool:
        return not self.columns.get(role) and role not in self._given

    def by_headers(self) -> None:
        """Each role by its words, those of several columns with the nameless columns behind them."""
        for role in _ORDER:
            if role not in self._given and not (role is Role.BODY and self._everybody_is_named()):
                at = next(self._matching(role), None)
                if at is not None:
                    self.columns[role] = (at,)
        self._persons_or_bodies()
        if Role.PHONE not in self._given:
            phones = [at for at in self._matching(Role.PHONE) if not words.NO_PHONE.fullmatch(self._sample.folded[at])]
            self.columns[Role.PHONE] = self._with_followers(phones, self._sample.is_phone)
        if Role.ADDRESS not in self._given:
            self.columns[Role.ADDRESS] = self._address()
        if Role.NOTES not in self._given:
            self.columns[Role.NOTES] = tuple(sorted(set(self._matching(Role.NOTES))))

    def _matching(self, role: Role) -> Iterator[int]:
        """Free columns whose header has a word of the role and whose contents fit, the better words and fuller first."""
        sample = self._sample
        for pattern in WORDS[role]:
            compiled = re.compile(pattern)
            fitting = [at for at, folded in enumerate(sample.folded)
                       if compiled.fullmatch(folded) and at not in self.taken and sample.fits(role, at)]
            yield from sorted(fitting, key=lambda at: not sample.cells[at])

    def _everybody_is_named(self) -> bool:
        """Whether each row has a person's name, so that a body beside it is where they belong to, not an entry."""
        found = self.columns.get(Role.NAME) or self.columns.get(Role.FAMILY)
        return found is not None and found != () and len(self._sample.cells[found[0]]) == self._sample.rows

    def _persons_or_bodies(self) -> None:
        """A column headed 名前 or name may hold names of institutions."""
        at = (self.columns.get(Role.NAME) or (None,))[0]
        if at is None or Role.NAME in self._given or not self._open(Role.BODY):
            return
        if self._sample.is_body(at) and not _PERSONS.fullmatch(self._sample.folded[at]):
            self.columns[Role.BODY], self.columns[Role.NAME] = (at,), ()

    def _with_followers(self, found: Sequence[int], fits: Callable[[int], bool]) -> tuple[int, ...]:
        sample, taken = self._sample, self.taken
        whole = set(found)
        for start in found:
            at = start + 1
            while sample.nameless(at) and at not in taken and (not sample.cells[at] or fits(at)):
                whole |= {at} if sample.cells[at] else set()
                at += 1
        return tuple(sorted(whole))

    def _address(self) -> tuple[int, ...]:
        sample = self._sample
        found = list(self._matching(Role.ADDRESS))
        whole = set(self._with_followers(found, lambda at: not sample.is_phone(at, 9)))
        parts = [at for at in sample.filled() if at not in self.taken]
        whole |= {at for at in parts if words.ADDRESS_AFTER.fullmatch(sample.folded[at])}
        if whole:
            whole |= {at for at in parts if words.ADDRESS_BEFORE.fullmatch(sample.folded[at]) and sample.is_text(at)}
        return tuple(sorted(whole))

    def names_apart(self) -> None:
        """姓 and 名 where one of them, or both readings, lack a header that tells; 名 alone is a whole name."""
        if self._open(Role.NAME) and not self.columns.get(Role.FAMILY) and self.columns.get(Role.GIVEN):
            self._move(Role.GIVEN, Role.NAME)
        for role, first, second in ((Role.NAME, Role.FAMILY, Role.GIVEN), (Role.FAMILY, Role.FAMILY, Role.GIVEN),
                                    (Role.READING, Role.FAMILY_READING, Role.GIVEN_READING)):
            self._split(role, first, second)
        if self._open(Role.NAME) and self.columns.get(Role.FAMILY) and not self.columns.get(Role.GIVEN):
            self._move(Role.FAMILY, Role.NAME)
        if self.columns.get(Role.FAMILY) and self.columns.get(Role.READING) and self._open(Role.FAMILY_READING) \
                and self._open(Role.GIVEN_READING) and Role.READING not in self._given:
            again = next(self._matching(Role.READING), None)
            if again is not None:
                pair = sorted((self.columns[Role.READING][0], again))
                self.columns[Role.READING] = ()
                self.columns[Role.FAMILY_READING], self.columns[Role.GIVEN_READING] = (pair[0],), (pair[1],)

    def _move(self, role: Role, to: Role) -> None:
        if role not in self._given:
            self.columns[to], self.columns[role] = self.columns[role], ()

    def _split(self, role: Role, first: Role, second: Role) -> None:
        """氏名 over two columns, the second without a header: 姓 and 名, or the name and its reading."""
        sample = self._sample
        at = (self.columns.get(role) or (None,))[0]
        if at is None or role in self._given or not self._open(second):
            return
        beside = at + 1
        if not sample.nameless(beside) or beside in self.taken or not sample.cells[beside]:
            return
        if role is not Role.READING and sample.is_kana(beside) and not sample.is_kana(at):
            if self._open(Role.READING):
                self.columns[Role.READING] = (beside,)
            return
        whole = sample.share(at, "blank", lambda cell: len(str(cell).split()) > 1)
        if whole < 0.2 and sample.is_text(beside) and sample.is_short(at, 6) and sample.is_short(beside, 6):
            self.columns[role] = ()
            self.columns[first], self.columns[second] = (at,), (beside,)

    def by_contents(self) -> None:
        """What the words left open: files without a header, or with words nobody knows."""
        sample = self._sample
        named = any(self.columns.get(role) for role in (Role.NAME, Role.FAMILY, Role.BODY))
        tests: list[tuple[Role, Callable[[int], bool], bool]] = [
            (Role.SEX, sample.is_sex, False), (Role.POSTCODE, sample.is_postcode, True),
            (Role.PHONE, lambda at: sample.is_phone(at, 9), True), (Role.BIRTH, sample.is_birth, True),
            (Role.ADDRESS, sample.is_address, True)]
        if not named:
            tests.append((Role.NAME, lambda at: sample.is_name(at) and not sample.is_kana(at), True))
        if not self.columns.get(Role.FAMILY_READING):
            tests.append((Role.READING, sample.is_kana, True))
        if not named:
            tests.append((Role.NAME, sample.is_name, True))
        for role, test, only_nameless in tests:
            if self._open(role):
                free = (at for at in sample.filled() if at not in self.taken and (not only_nameless or sample.nameless(at)))
                at = next((one for one in free if test(one)), None)
                if at is not None:
                    self.columns[role] = (at,)
