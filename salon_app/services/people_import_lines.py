"""Rows of an old roster as entries to be, and the lines that cannot be, with the reason. Nothing is stored here.

What a cell holds that has no place (a phone with letters, 昭和70年) is said by its line and kept in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from salon_app.model import roster_cells as cells
from salon_app.model.births import Birth, check_birth, parse_birth
from salon_app.model.imported_columns import LineRemark
from salon_app.model.kana import is_reading
from salon_app.model.people_mapping import EXCEL_DATES, ColumnMapping, kind_words_of
from salon_app.model.phones import line_key
from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.roster_words import (
    ADDRESS_BEFORE,
    DITTO,
    HONORIFIC,
    KINDS,
    SEXES,
    SUM_NAMES,
    Role,
    fold_roster,
    role_name,
)
from salon_app.model.table_values import Cell
from salon_app.model.texts import in_japanese, translate
from salon_app.services import people_checks as checks
from salon_app.services.people_names import check_reading, name_columns
from salon_app.services.people_traits import Traits, traits
from salon_app.services.people_values import Phone
from salon_app.system.tabular import TableFile, TableRow

_EXCEL_EPOCH = date(1899, 12, 30)
_STEP = 2_000
_CONTINUED = frozenset({Role.FAMILY, Role.FAMILY_READING, Role.BLOCK, Role.ROOM, Role.POSTCODE, Role.ADDRESS, Role.PHONE,
                        Role.KIND})
"""Where 同上 and 〃 are taken from the line above."""


@dataclass(frozen=True)
class Entry:
    """A person or body as one line of the file tells them. `values` are columns of the roster, only those told.

    `phones` in `values` are as the roster keeps them; `birth` is apart. `body` is an institution. `cells` is the line.
    """

    line: int
    name: str
    reading: str
    body: bool
    values: Mapping[str, Any]
    birth: Birth
    cells: tuple[Cell, ...] = field(default=(), repr=False)

    @cached_property
    def traits(self) -> Traits:
        """What tells this one from others of the same name."""
        return traits(self.values, self.birth)


@dataclass
class ReadRoster:
    """All lines of a file. The counts are of lines: readings drafted from Excel's, zeros put before a number, ages, 様."""

    entries: list[Entry] = field(default_factory=list)
    rejected: list[LineRemark] = field(default_factory=list)
    remarks: list[LineRemark] = field(default_factory=list)
    drafts: int = 0
    zeros: int = 0
    ages: int = 0
    honorifics: int = 0
    dittos: int = 0


def read_lines(table: TableFile, mapping: ColumnMapping, *, today: date, as_of: date, progress: Progress) -> ReadRoster:
    """The entries of a table, read on `today`; ages in it are those of `as_of`."""
    found = ReadRoster()
    reader = _Reader(table, mapping, today, as_of, found)
    said = translate("Import", "行を読みとっています")
    for at, row in enumerate(table.rows):
        if at % _STEP == 0:
            progress.step(at, len(table.rows), said)
        reason = row.problem or reader.read(row)
        if reason:
            found.rejected.append(LineRemark(row.line, reason))
    return found


class _Reader:
    """Reads one line after another; 〃 is what stands in the line above."""

    def __init__(self, table: TableFile, mapping: ColumnMapping, today: date, as_of: date, found: ReadRoster) -> None:
        self._readings = table.readings
        self._excel = not table.delimiter
        self._mapping = mapping
        self._today, self._as_of = today, as_of
        self._found = found
        self._above: dict[int, Cell] = {}
        self._continued = {at for role in _CONTINUED for at in mapping.all(role)}
        self._address = tuple((at, bool(ADDRESS_BEFORE.fullmatch(fold_roster(mapping.headers[at]))))
                              for at in mapping.all(Role.ADDRESS))
        self._labels = {at: cells.header_label(mapping.headers[at]) for at in mapping.all(Role.PHONE)}
        self._births: dict[tuple[Cell, bool], Birth | str] = {}

    def read(self, row: TableRow) -> str:
        """Add the entry of a line; returns why there is none, or ''."""
        line = _Line(row, self._carried(row))
        name, family, given, body = self._name(line)
        if not name:
            return translate("Import", "お名前がありません。")
        if SUM_NAMES.fullmatch(fold_roster(name)):
            return translate("Import", "「{name}」は人の名前ではないとみて、入れません。").format(name=name)
        if not any(letter.isalpha() for letter in name):
            return translate("Import", "「{name}」は、お名前として読めません。").format(name=name)
        try:
            values = name_columns({}, name=name, family=family, given=given, is_body=body)
        except InputProblem as problem:
            return problem.sentence
        whole = str(values["name"])
        reading = self._reading(line, whole)
        self._places(line, values)
        phones = self._phones(line)
        birth = self._birth(line)
        self._kinds(line, values)
        number = cells.one_line(line.text(self._mapping.at(Role.NUMBER)))
        if number:
            self._checked(line, Role.NUMBER, values, "own_number", lambda: checks.check_line(number, field="number"), number)
        self._notes(line, values)
        if reading:
            values["reading"] = reading
        if phones:
            values["phones"] = phones
        self._found.entries.append(Entry(row.line, whole, reading, body, values, birth, row.cells))
        self._found.remarks += [LineRemark(row.line, said) for said in line.said]
        return ""

    def _carried(self, row: TableRow) -> Sequence[Cell]:
        """The cells with 〃 and 同上 replaced by what the line above has there."""
        carried: list[Cell] | None = None
        for at in self._continued:
            cell = row.cells[at]
            if isinstance(cell, str) and cell.strip() in DITTO and at in self._above:
                carried = list(row.cells) if carried is None else carried
                carried[at] = self._above[at]
            elif cell != "":
                self._above[at] = cell
        if carried is not None:
            self._found.dittos += 1
        return row.cells if carried is None else carried

    # names

    def _name(self, line: _Line) -> tuple[str, str | None, str | None, bool]:
        """The name, its parts where the file has them apart, and whether it is a body's."""
        at = self._mapping.at
        name = cells.one_line(line.text(at(Role.NAME)))
        family, given = (cells.one_line(line.text(at(role))) for role in (Role.FAMILY, Role.GIVEN))
        body = cells.one_line(line.text(at(Role.BODY)))
        if not (name or family or given):
            return body, None, None, True
        if body:
            line.keep(self._mapping.headers[at(Role.BODY) or 0], body)
        if not name or "".join(name.split()) == "".join((family + given).split()):
            return name or " ".join(filter(None, (family, given))), *self._parts(family, given), False
        plain = HONORIFIC.sub("", name)
        if plain and plain != name:
            self._found.honorifics += 1
            name = plain
        name, line.bracketed = cells.name_and_reading(name)
        return name, None, None, False

    @staticmethod
    def _parts(family: str, given: str) -> tuple[str | None, str | None]:
        return (family, given) if family and given else (None, None)

    def _reading(self, line: _Line, name: str) -> str:
        """The column's reading before the one in brackets, before the one that Excel keeps."""
        at = self._mapping.at
        told = cells.one_line(line.text(at(Role.READING)))
        if not told:
            told = " ".join(filter(None, (cells.one_line(line.text(at(role)))
                                          for role in (Role.FAMILY_READING, Role.GIVEN_READING))))
        if cells.is_nothing(told):
            told = ""
        elif not is_reading(told):
            line.lacks(Role.READING, told, translate("Import", "「{text}」は、ふりがなとして読めません。").format(text=told))
            told = ""
        told = told or line.bracketed
        if not told:
            told = self._excel_reading(line.row.line)
            self._found.drafts += bool(told)
        try:
            return check_reading(told, name)
        except InputProblem as problem:
            line.lacks(Role.READING, told, problem.sentence)
            return ""

    def _excel_reading(self, line: int) -> str:
        if not self._readings:
            return ""
        for roles in ((Role.NAME,), (Role.FAMILY, Role.GIVEN), (Role.BODY,)):
            places = [place for role in roles if (place := self._mapping.at(role)) is not None]
            parts = [self._readings.get((line, place), "") for place in places]
            if parts and all(parts):
                return cells.reading_draft(" ".join(parts))
        return ""

    # where and how

    def _places(self, line: _Line, values: dict[str, Any]) -> None:
        at = self._mapping.at
        block, room = (cells.one_line(line.text(at(role))) for role in (Role.BLOCK, Role.ROOM))
        if re.fullmatch(r"[0-9０-９]{1,3}", block):  # 3 under 号棟 is 3号棟
            word = re.search("号棟|棟", self._mapping.headers[at(Role.BLOCK) or 0])
            block += word[0] if word else ""
        if both := cells.split_place(room if not block else block if not room else ""):
            block, room = both
        for role, column, text in ((Role.BLOCK, "block", block), (Role.ROOM, "room", room)):
            if not cells.is_nothing(text):
                self._checked(line, role, values, column, lambda column=column, text=text: checks.check_line(  # type: ignore[misc]
                    text, field=column), text)
        postcode = line.text(at(Role.POSTCODE))
        if isinstance(line.cell(at(Role.POSTCODE)), int) and len(postcode) <= 7:
            postcode = f"{postcode.zfill(7)[:3]}-{postcode.zfill(7)[3:]}"
        if not cells.is_nothing(postcode):
            self._checked(line, Role.POSTCODE, values, "postcode", lambda: checks.check_postcode(postcode), postcode)
        address = cells.join_address([(line.text(place), known) for place, known in self._address])
        if address:
            self._checked(line, Role.ADDRESS, values, "address", lambda: checks.check_line(
                address, field="address", most=checks.LONGEST_ADDRESS), address)

    def _phones(self, line: _Line) -> list[dict[str, str]]:
        found: list[Phone] = []
        for place in self._mapping.all(Role.PHONE):
            lost = cells.with_lost_zero(line.cell(place))
            self._found.zeros += bool(lost)
            split = cells.split_phones(lost or line.text(place))
            found += [Phone(number, label or self._labels[place]) for number, label in split.numbers]
            for other in split.others:
                said = translate("Import", "「{text}」は電話番号として読めません。").format(text=other)
                line.lacks(Role.PHONE, other, said)
        kept: dict[str, dict[str, str]] = {}
        for one in found:
            try:
                for phone in checks.check_phones([one]):
                    kept.setdefault(line_key(phone["number"]), phone)
            except InputProblem as problem:
                line.lacks(Role.PHONE, one.number, problem.sentence)
        numbers = list(kept.values())
        for extra in numbers[checks.MOST_PHONES:]:
            said = translate("Import", "電話番号が{most}個より多くあります。").format(most=checks.MOST_PHONES)
            line.lacks(Role.PHONE, extra["number"], said)
        return numbers[:checks.MOST_PHONES]

    # who

    def _birth(self, line: _Line) -> Birth:
        """The date or year of birth; where there is none that can be read, what the age leaves open."""
        birth = Birth()
        for role in (Role.BIRTH, Role.AGE):
            cell = line.cell(self._mapping.at(role))
            text = cells.cell_text(cell)
            if birth.known or cells.is_nothing(text):
                continue
            key = (cell, role is Role.AGE)
            if key not in self._births:
                self._births[key] = self._read_birth(cell, text, role)
            read = self._births[key]
            if isinstance(read, str):
                line.lacks(role, text, read)
            else:
                birth = read
                self._found.ages += role is Role.AGE
        return birth

    def _read_birth(self, cell: Cell, text: str, role: Role) -> Birth | str:
        """A birth, or the sentence that says why it can't be."""
        try:
            if isinstance(cell, date):
                born = cell.date() if isinstance(cell, datetime) else cell
                return check_birth(Birth(born), today=self._today)
            if role is Role.AGE:
                return parse_birth(f"{text}歳" if re.fullmatch(r"[0-9０-９]+", text) else text, today=self._as_of)
            first, last = EXCEL_DATES
            if self._excel and isinstance(cell, int) and first <= cell <= last:  # a date without a date's format
                return check_birth(Birth(_EXCEL_EPOCH + timedelta(days=cell)), today=self._today)
            return parse_birth(cells.one_line(text), today=self._today)
        except InputProblem as problem:
            return problem.sentence

    def _kinds(self, line: _Line, values: dict[str, Any]) -> None:
        sex = line.text(self._mapping.at(Role.SEX))
        code = SEXES.get(fold_roster(sex)) if sex else None
        if code is not None:
            values["sex"] = code
        elif not cells.is_nothing(sex):
            line.lacks(Role.SEX, sex, translate("Import", "「{text}」は性別として読めません。").format(text=sex))
        told = line.text(self._mapping.at(Role.KIND))
        words = [] if cells.is_nothing(told) else kind_words_of(told)
        kinds = {KINDS[word] for word in words if word in KINDS}
        if kinds:
            values["kinds"] = checks.check_kinds(kinds)
        if any(word not in KINDS for word in words):
            line.lacks(Role.KIND, told, translate("Import", "「{text}」は種別にありません。").format(text=told))

    def _notes(self, line: _Line, values: dict[str, Any]) -> None:
        """The columns of remarks, and what had no place elsewhere, one under another."""
        columns = self._mapping.all(Role.NOTES)
        texts = []
        for place in columns:
            text = line.text(place)
            if text:
                header = self._mapping.headers[place]
                texts.append(text if len(columns) == 1 else f"{header}：{text}")
        notes = "\n".join([*texts, *line.kept])
        if len(notes) > checks.LONGEST_NOTE:
            line.said.append(translate("Import", "備考が長すぎるので、{most}字までを入れます。").format(most=checks.LONGEST_NOTE))
            notes = notes[:checks.LONGEST_NOTE]
        if notes:
            values["notes"] = checks.check_note(notes)

    @staticmethod
    def _checked(line: _Line, role: Role, values: dict[str, Any], column: str, check: Callable[[], str], text: str) -> None:
        try:
            values[column] = check()
        except InputProblem as problem:
            line.lacks(role, text, problem.sentence)


class _Line:
    """One line while it is read: its cells, what is to be said, and what goes into the notes."""

    def __init__(self, row: TableRow, row_cells: Sequence[Cell]) -> None:
        self.row = row
        self._cells = row_cells
        self.said: list[str] = []
        self.kept: list[str] = []
        self.bracketed = ""

    def cell(self, at: int | None) -> Cell:
        """The cell of a column; '' without one."""
        return "" if at is None else self._cells[at]

    def text(self, at: int | None) -> str:
        """What stands in the cell of a column."""
        return "" if at is None else cells.cell_text(self._cells[at])

    def keep(self, what: str, text: str) -> None:
        """Put it into the notes under its name."""
        self.kept.append(f"{what}：{text}")

    def lacks(self, role: Role, text: str, sentence: str) -> None:
        """It has no place: say so, and put it into the notes."""
        with in_japanese():  # it is stored
            self.keep(role_name(role), text)
        self.said.append(translate("Import", "{sentence}備考に入れます。").format(sentence=sentence))
