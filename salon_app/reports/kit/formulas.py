"""Formulas from the references of a report's cells: where each table landed, and how a sum is written shortly.

Knows no workbook; sheet names, rows and columns come in as numbers and words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter, quote_sheetname

from salon_app.reports.kit.model import Calc, Ref, Share, Table

MOST_TERMS = 3  # longer than this it is a SUM


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table's first row stands: sheet, row, and the sheet's column of each of its columns."""

    sheet: str
    row: int
    columns: dict[str, int]
    keys: dict[str, int]


def place(table: Table, sheet: str, row: int) -> Place:
    """The place of a table whose first data row is `row`; its columns begin in column A."""
    columns = {column.key: index for index, column in enumerate(table.columns, 1)}
    return Place(sheet, row, columns, {r.key: index for index, r in enumerate(table.rows) if r.key})


class Formulas:
    """Resolves references among the tables of one document."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}

    def write(self, value: Calc | Share, sheet: str, table: str, column: str) -> str:
        """The formula with its =, for a cell of `column` in `table` on `sheet`."""
        if isinstance(value, Share):
            part = self._cells((value.part,), sheet, table, column)[0]
            whole = self._cells((value.whole,), sheet, table, column)[0]
            return f"=ROUND({part}/{whole}*100,1)"
        plus = self._cells(value.plus, sheet, table, column)
        minus = self._cells(value.minus, sheet, table, column)
        text = _joined(plus) if plus else "0"
        return f"={text}-{_joined(minus, '-')}" if minus else f"={text}"

    def _cells(self, refs: Sequence[Ref], sheet: str, table: str, column: str) -> list[str]:
        spots: dict[str, list[tuple[int, int]]] = {}
        for ref in refs:
            where = self.places[ref.table or table]
            row = where.keys[ref.row] if isinstance(ref.row, str) else ref.row
            prefix = "" if where.sheet == sheet else f"{quote_sheetname(where.sheet)}!"
            spots.setdefault(prefix, []).append((where.row + row, where.columns[ref.column or column]))
        return [prefix + text for prefix, found in spots.items() for text in _ranges(found)]


def _joined(cells: list[str], sign: str = "+") -> str:
    """Cells and ranges added up; with `sign` - as they are written behind a minus."""
    if len(cells) <= MOST_TERMS and not any(":" in cell for cell in cells):
        return sign.join(cells)
    # Excel takes 255 arguments; sums of sums keep under it.
    parts = [cells[i : i + 200] for i in range(0, len(cells), 200)]
    return sign.join(f"SUM({','.join(part)})" for part in parts)


def _name(row: int, column: int) -> str:
    return f"{get_column_letter(column)}{row}"


def _ranges(spots: Iterable[tuple[int, int]]) -> list[str]:
    """Runs of cells below or beside one another as ranges."""
    found: list[str] = []
    run: list[tuple[int, int]] = []
    for spot in spots:
        if run:
            step = (spot[0] - run[-1][0], spot[1] - run[-1][1])
            same = len(run) == 1 or step == (run[1][0] - run[0][0], run[1][1] - run[0][1])
            if step in ((1, 0), (0, 1)) and same:
                run.append(spot)
                continue
            found.append(_range(run))
        run = [spot]
    if run:
        found.append(_range(run))
    return found


def _range(run: list[tuple[int, int]]) -> str:
    return _name(*run[0]) if len(run) == 1 else f"{_name(*run[0])}:{_name(*run[-1])}"
