"""Where fields may belong in a form, told by the words beside cells and over columns. Proposals: a person looks at them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from salon_app.system.tabular_kind import broken_package
from salon_app.system.xlsx_form.book import Book
from salon_app.system.xlsx_form.choices import Validations
from salon_app.system.xlsx_form.layout import rows_alike
from salon_app.system.xlsx_form.markup import BrokenMarkup
from salon_app.system.xlsx_form.names import folded
from salon_app.system.xlsx_form.references import Cell, letters
from salon_app.system.xlsx_form.sheet import Sheet
from salon_app.system.xlsx_form.texts import PLACEHOLDER
from salon_app.system.xlsx_form.values import FieldAt, ListAt

_EXAMPLES = ("記入例", "記載例", "見本", "要領", "選択肢")
_LEADING = re.compile(r"^(?:[0-9０-９]{1,2}[.．、)）\s　]|[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[ア-オ][.．、]|[・○●■◎※])\s*")
_DATE_TO_WRITE = re.compile(r"(?:令和)?[\s　]*年[\s　]*月[\s　]*日")
_LEAST_COLUMNS, _LONGEST_LABEL, _ROWS_TO_A_TITLE, _HEADINGS_ABOVE = 3, 30, 30, 3


@dataclass(frozen=True)
class Vocabulary:
    """Words of forms. `fields`: field → words. `lists`: list → column → words. `day`: the field of a date to be written.

    `lines`: for tables with lines printed already: the title of a part (収入) → the list whose columns they have; the field of a
    line is 「収入の{line}の{column}」.
    """

    fields: Mapping[str, tuple[str, ...]]
    lists: Mapping[str, Mapping[str, tuple[str, ...]]]
    lines: Mapping[str, str]
    day: str = ""


def guess(data: bytes, name: str, words: Vocabulary) -> tuple[tuple[FieldAt, ...], tuple[ListAt, ...]]:
    """Fields and lists where they seem to belong, on the sheets that are shown. Raises InputProblem as Book."""
    try:
        book = Book(data, name)
        guessers = [_Guesser(Sheet(book, part), words) for part in book.sheets
                    if not part.hidden and not any(one in part.name for one in _EXAMPLES)]
        for one in guessers:
            one.run()
    except (BrokenMarkup, UnicodeDecodeError, ValueError, KeyError) as error:
        raise broken_package(name) from error
    return (tuple(found for one in guessers for found in one.fields.values()),
            tuple(found for one in guessers for found in one.lists))


def list_here(data: bytes, name: str, sheet: str, row: int, listed: str, words: Vocabulary) -> ListAt:
    """The list `listed` from `row` of a sheet on: its columns by the headings above, as many rows as look alike.

    Raises InputProblem as Book; KeyError for a sheet or list that is not there.
    """
    try:
        book = Book(data, name)
        part = book.sheet(sheet)
        if part is None:
            raise KeyError(sheet)
        return _Guesser(Sheet(book, part), words).here(row, listed)
    except (BrokenMarkup, UnicodeDecodeError, ValueError) as error:
        raise broken_package(name) from error


class _Guesser:
    def __init__(self, sheet: Sheet, words: Vocabulary) -> None:
        self.sheet = sheet
        self.words = words
        self.fields: dict[Cell, FieldAt] = {}
        self.lists: list[ListAt] = []
        self._taken: set[int] = set()
        self._allowed = Validations(sheet)
        self._labels = {place: label for place, text in sheet.texts() if (label := _label(text))}
        self._by_word: dict[str, str] = {}
        for position in range(max(map(len, words.fields.values()), default=0)):
            for field, labels in words.fields.items():
                if position < len(labels):
                    self._by_word.setdefault(folded(labels[position]), field)

    def run(self) -> None:
        for row in sorted({place.row for place in self._labels}):
            if row not in self._taken:
                self._header(row)
        for place, label in self._labels.items():
            if place.row not in self._taken:
                self._beside(place, label)
        self._day()

    def here(self, row: int, listed: str) -> ListAt:
        """A list whose first item a person has pointed at."""
        found: dict[int, str] = {}
        for above in range(row - 1, max(0, row - 1 - _HEADINGS_ABOVE), -1):
            found = self._columns(above, listed) | found
        columns = found or {min((one.place.column for one in self.sheet.in_row(row)), default=1): ""}
        rows, step = rows_alike(self.sheet, row, columns)
        return ListAt(self.sheet.name, row, rows, listed, {letters(one): name for one, name in found.items()}, step)

    def _columns(self, row: int, listed: str) -> dict[int, str]:
        """The columns of a list that the headings of a row name."""
        by_word = {folded(word): column for column, several in reversed(list(self.words.lists[listed].items()))
                   for word in several}
        found: dict[int, str] = {}
        for place in sorted(place for place in self._labels if place.row == row):
            column = by_word.get(self._labels[place])
            if column is not None and column not in found.values():
                found[place.column] = column
        return found

    def _header(self, row: int) -> None:
        """A row of headings with a list below."""
        count, name, found = 0, "", dict[int, str]()
        for listed in self.words.lists:
            columns = self._columns(row, listed)
            if len(columns) > count:
                count, name, found = len(columns), listed, columns
        if count < _LEAST_COLUMNS:
            return
        first = max(self.sheet.area(Cell(row, one)).bottom for one in found) + 1
        side = self._side(row)
        if side:
            self._lines(first, side, found)
        elif all(self._free(Cell(first, one)) for one in found):
            rows, step = rows_alike(self.sheet, first, found)
            if rows // step > 1:
                pointed = {letters(column): heading for column, heading in found.items()}
                self.lists.append(ListAt(self.sheet.name, first, rows, name, pointed, step))
                self._taken |= set(range(row, first + rows))

    def _side(self, row: int) -> str:
        """The part of a table of lines that a heading row belongs to: 収入 or 支出, by the nearest title above."""
        above = sorted((place for place in self._labels if row - _ROWS_TO_A_TITLE <= place.row < row), reverse=True)
        for place in above:
            for side in self.words.lines:
                if self._labels[place].startswith(folded(side)) or f"{folded(side)}の部" in self._labels[place]:
                    return side
        return ""

    def _lines(self, first: int, side: str, found: Mapping[int, str]) -> None:
        """Lines whose names are printed: a field for each of their cells, also for lines that this grant has not."""
        columns = self.words.lists[self.words.lines[side]]
        name_column = min(found)
        by_word = {folded(word): column for column, several in columns.items() for word in several}
        row = first
        while self.sheet.text(Cell(row, name_column)):
            line = " ".join(self.sheet.text(Cell(row, name_column)).split())
            for column, heading in found.items():
                if column != name_column:
                    self._put(Cell(row, column), self._line(side, line, by_word.get(folded(heading), heading)))
            self._taken.add(row)
            row = self.sheet.area(Cell(row, name_column)).bottom + 1
        self._taken.add(first - 1)

    def _line(self, side: str, line: str, column: str) -> str:
        """The field of a printed line; it may be called otherwise here (補助対象外経費)."""
        other = self._by_word.get(_label(line), line)
        names = [f"{side}の{name}の{column}" for name in (line, other)]
        return next((found for name in names if (found := self._by_word.get(folded(name))) is not None), names[0])

    def _beside(self, place: Cell, label: str) -> None:
        """The cell right of a word, else the one below."""
        field = self._by_word.get(label)
        if field is None:
            return
        area = self.sheet.area(place)
        for target in (Cell(area.top, area.right + 1), Cell(area.bottom + 1, area.left)):
            if target.row not in self._taken and self._free(target):
                self._put(target, field)
                return

    def _day(self) -> None:
        """The first date that is left to be written."""
        if not self.words.day or any(one.field == self.words.day for one in self.fields.values()):
            return
        for place, text in self.sheet.texts():
            if _DATE_TO_WRITE.fullmatch(text.strip(" 　")) and place.row not in self._taken:
                self._put(place, self.words.day)
                return

    def _put(self, place: Cell, field: str) -> None:
        cell = self.sheet.cells.get(self.sheet.anchor(place))
        if (cell is None or cell.formula is None) and not self._allowed.at(place).words:
            self.fields.setdefault(self.sheet.anchor(place), FieldAt(self.sheet.name, self.sheet.anchor(place).name, field))

    def _free(self, place: Cell) -> bool:
        """An empty cell that looks as if something were written into it: it has lines, or is merged."""
        cell = self.sheet.cells.get(place)
        area = self.sheet.area(place)
        lined = any(self.sheet.style(place).lines) or area.left != area.right or area.top != area.bottom
        return lined and self.sheet.anchor(place) == place and not self.sheet.text(place) and (
            cell is None or cell.formula is None)


def _label(text: str) -> str:
    """A text as a label, folded; '' for one that is too long or a placeholder."""
    words = _LEADING.sub("", text.strip(" 　\n")).rstrip("：:")
    return "" if len(words) > _LONGEST_LABEL or PLACEHOLDER.search(words) else folded(words)

