"""The lists of a form: which rows look alike, where `{{list.column}}` stands, which numbers are printed already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from salon_app.system.xlsx_form.names import split_list
from salon_app.system.xlsx_form.references import Cell, letters
from salon_app.system.xlsx_form.sheet import Sheet
from salon_app.system.xlsx_form.texts import PLACEHOLDER
from salon_app.system.xlsx_form.values import ListAt

_MOST_ROWS = 2_000
_THOUSANDS = re.compile(r"単位\s*[：:は]?\s*[（(]?千円|[（(]千円[）)]")


def rows_alike(sheet: Sheet, row: int, columns: Iterable[int]) -> tuple[int, int]:
    """How many rows from `row` on form a list, and how many of them one item takes.

    Rows belong to it as long as they are empty in these columns, merged and lined as the first.
    """
    wanted = sorted(set(columns))
    step = max((sheet.area(Cell(row, one)).bottom - row + 1 for one in wanted), default=1)
    shape = _shape(sheet, row, wanted)
    items = 1
    while items < _MOST_ROWS:
        following = row + items * step
        if _shape(sheet, following, wanted) != shape or any(_used(sheet, Cell(following, one)) for one in wanted):
            break
        items += 1
    return items * step, step


def lists_written(sheet: Sheet) -> Iterator[ListAt]:
    """The lists whose columns are written into the first row as `{{list.column}}`."""
    found: dict[tuple[int, str], dict[str, str]] = {}
    for place, text in sheet.texts():
        written = PLACEHOLDER.fullmatch(text.strip())
        name, column = split_list(written[1]) if written is not None else ("", "")
        if name:
            found.setdefault((place.row, name), {})[letters(place.column)] = column
    for (row, name), columns in found.items():
        rows, step = rows_alike(sheet, row, [_column(sheet, row, one) for one in columns])
        yield ListAt(sheet.name, row, rows, name, columns, step)


def says_thousands(texts: Iterable[str]) -> bool:
    """Whether a sheet asks for yen in 千円: 「（単位：千円）」, 「決算額（千円）」."""
    return any(_THOUSANDS.search(one) for one in texts)


def numbers_printed(sheet: Sheet, at: ListAt) -> dict[int, int]:
    """Columns of a list in which the form counts 1, 2, 3 already, and the number in the first row."""
    found: dict[int, int] = {}
    for cell in sheet.in_row(at.row):
        column = cell.place.column
        texts = [sheet.text(Cell(row, column)) for row in range(at.row, at.row + at.rows, at.step)]
        if len(texts) > 1 and cell.formula is None and all(one.isdecimal() for one in texts):
            first = int(texts[0])
            if [int(one) for one in texts] == list(range(first, first + len(texts))):
                found[column] = first
    return found


def _column(sheet: Sheet, row: int, written: str) -> int:
    return next(cell.place.column for cell in sheet.in_row(row) if letters(cell.place.column) == written)


def _shape(sheet: Sheet, row: int, columns: list[int]) -> list[tuple[int, int, int, bool]]:
    found: list[tuple[int, int, int, bool]] = []
    for column in columns:
        area = sheet.area(Cell(row, column))
        found.append((area.top - row, area.bottom - row, area.right, any(sheet.style(Cell(row, column)).lines)))
    return found


def _used(sheet: Sheet, place: Cell) -> bool:
    cell = sheet.cells.get(place)
    return cell is not None and (cell.formula is not None or bool(sheet.text(place)))
