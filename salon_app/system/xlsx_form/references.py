"""Cell references: reading them, and moving them when rows come in between. No files here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

MOST_ROWS = 1_048_576

_CELL = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})")
_SHEET = r"(?:'(?:[^']|'')*'|[\w.]+)!"
_REF = r"\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}"
_TOKEN = re.compile(
    rf'''(?P<text>"(?:[^"]|"")*")
    |(?P<foreign>\[\d+\][^!]*!(?:{_REF}(?::{_REF})?)?)
    |(?P<bracket>\[[^\]]*\])
    |(?P<sheet>{_SHEET})?(?:(?P<first>{_REF})(?::(?P<last>{_REF}))?|(?P<rows>\$?[1-9]\d*:\$?[1-9]\d*))(?![\w.(!])
    |(?P<word>[\w.\\?]+!?)
    |(?P<other>.)''', re.VERBOSE | re.DOTALL)


class Cell(NamedTuple):
    """Row and column, both from 1."""

    row: int
    column: int

    @property
    def name(self) -> str:
        """`G9`."""
        return f"{letters(self.column)}{self.row}"


class Area(NamedTuple):
    """A rectangle of cells, from 1, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def name(self) -> str:
        """`A1:B2`, or `A1` for one cell."""
        first = Cell(self.top, self.left).name
        return first if self.top == self.bottom and self.left == self.right else f"{first}:{Cell(self.bottom, self.right).name}"

    def holds(self, cell: Cell) -> bool:
        """Whether the cell lies in it."""
        return self.top <= cell.row <= self.bottom and self.left <= cell.column <= self.right


@dataclass(frozen=True)
class Insertion:
    """`count` new rows before row `at` of a sheet. `after_list`: an area in a formula that ends right before takes them in."""

    sheet: str
    at: int
    count: int
    after_list: bool = False

    def row(self, number: int) -> int:
        """Where a row lies afterwards."""
        return number + self.count if number >= self.at else number

    def area(self, area: Area) -> Area:
        """Where an area lies afterwards; one across the new rows takes them in."""
        return Area(self.row(area.top), area.left, self.row(area.bottom), area.right)

    def end(self, number: int) -> int:
        """Where the last row of an area in a formula lies afterwards."""
        return number + self.count if self.after_list and number == self.at - 1 else self.row(number)


def letters(column: int) -> str:
    """1 → A, 28 → AB."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def column_of(written: str) -> int:
    """AB → 28."""
    number = 0
    for letter in written.upper():
        number = number * 26 + ord(letter) - 64
    return number


def cell_of(written: str) -> Cell:
    """`$G$9` → row and column. Raises ValueError."""
    found = _CELL.fullmatch(written.strip())
    if found is None:
        raise ValueError(written)
    return Cell(int(found[4]), column_of(found[2]))


def area_of(written: str) -> Area:
    """`A1:B2` or `A1`. Raises ValueError."""
    first, _, last = written.partition(":")
    start, end = cell_of(first), cell_of(last or first)
    return Area(min(start.row, end.row), min(start.column, end.column), max(start.row, end.row), max(start.column, end.column))


def moved_list(written: str, insertion: Insertion) -> str:
    """A list of areas as in `sqref`, afterwards; one that can't be read stays as it is."""
    return " ".join(_moved_area(one, insertion) for one in written.split())


def moved_formula(formula: str, insertion: Insertion, own_sheet: str) -> str:
    """A formula of the sheet `own_sheet` ('' for a defined name) with its references moved."""
    parts: list[str] = []
    for token in _TOKEN.finditer(formula):
        parts.append(_moved_token(token, insertion, own_sheet) if token["first"] or token["rows"] else token[0])
    return "".join(parts)


def offset_formula(formula: str, rows: int, columns: int = 0) -> str:
    """A formula as it stands `rows` further down and `columns` further right: what has no `$` goes along."""
    parts: list[str] = []
    for token in _TOKEN.finditer(formula):
        if not token["first"]:
            parts.append(token[0])
            continue
        ends = [_CELL.sub(lambda one: _offset(one, rows, columns), one) for one in (token["first"], token["last"]) if one]
        parts.append((token["sheet"] or "") + ":".join(ends))
    return "".join(parts)


def mentioned(formula: str, own_sheet: str) -> tuple[list[tuple[str, Area]], bool]:
    """The areas a formula reads, with their sheets, and whether there is something else (names, INDIRECT, other books)."""
    areas: list[tuple[str, Area]] = []
    unclear = False
    for token in _TOKEN.finditer(formula):
        if token["first"]:
            areas.append((sheet_name(token["sheet"]) or own_sheet, area_of(token[0].removeprefix(token["sheet"] or ""))))
        elif token["rows"]:
            top, _, bottom = token["rows"].replace("$", "").partition(":")
            areas.append((sheet_name(token["sheet"]) or own_sheet, Area(int(top), 1, int(bottom), 16_384)))
        elif token["word"] or token["bracket"] or token["foreign"]:
            unclear = unclear or not _plain_word(token, formula)
    return areas, unclear


def sheet_name(prefix: str | None) -> str:
    """`'My sheet'!` → My sheet."""
    if not prefix:
        return ""
    name = prefix[:-1]
    return name[1:-1].replace("''", "'") if name.startswith("'") else name


def _plain_word(token: re.Match[str], formula: str) -> bool:
    """A number, or the name of a function that reads nothing but what stands in its brackets."""
    word = token["word"] or ""
    if re.fullmatch(r"[\d.]+(?:[eE]\d+)?", word) or word.upper() in ("TRUE", "FALSE"):
        return True
    called = formula[token.end():token.end() + 1] == "("
    return called and word.upper() not in ("INDIRECT", "OFFSET", "CELL", "INDEX", "NOW", "TODAY", "RAND", "RANDBETWEEN")


def _moved_token(token: re.Match[str], insertion: Insertion, own_sheet: str) -> str:
    sheet = token["sheet"] or ""
    if "[" in sheet or (sheet_name(sheet) or own_sheet).casefold() != insertion.sheet.casefold():
        return token[0]
    if token["rows"]:
        first, last = token["rows"].split(":")
        return f"{sheet}{_moved_number(first, insertion)}:{_moved_number(last, insertion, end=True)}"
    if not token["last"]:
        return sheet + _moved_cell(token["first"], insertion)
    return f"{sheet}{_moved_cell(token['first'], insertion)}:{_moved_cell(token['last'], insertion, end=True)}"


def _moved_cell(written: str, insertion: Insertion, *, end: bool = False) -> str:
    found = _CELL.fullmatch(written)
    assert found is not None
    row = insertion.end(int(found[4])) if end else insertion.row(int(found[4]))
    return f"{found[1]}{found[2]}{found[3]}{row}"


def _moved_number(written: str, insertion: Insertion, *, end: bool = False) -> str:
    number = int(written.lstrip("$"))
    return ("$" if written.startswith("$") else "") + str(insertion.end(number) if end else insertion.row(number))


def _moved_area(written: str, insertion: Insertion) -> str:
    try:
        area = area_of(written)
    except ValueError:
        rows = re.fullmatch(r"(\$?\d+):(\$?\d+)", written)
        return f"{_moved_number(rows[1], insertion)}:{_moved_number(rows[2], insertion)}" if rows else written
    moved = insertion.area(area)
    return written if moved == area else moved.name


def _offset(found: re.Match[str], rows: int, columns: int) -> str:
    column = column_of(found[2]) + (0 if found[1] else columns)
    row = int(found[4]) + (0 if found[3] else rows)
    if column < 1 or not 1 <= row <= MOST_ROWS:
        return "#REF!"
    return f"{found[1]}{letters(column)}{found[3]}{row}"
