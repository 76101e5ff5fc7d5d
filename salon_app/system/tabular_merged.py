"""Which cells of an Excel sheet were merged downwards: their text stands only in the first row of the file."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from salon_app.system.atomic import read_problem
from salon_app.system.tabular import TableFile
from salon_app.system.tabular_kind import broken_package

_MARK = b"<mergeCell "


def with_merged_cells(table: TableFile, path: Path) -> TableFile:
    """The table with what a cell merged over several rows says in each of them. For `table` as read from `path`.

    Raises as `read_table` does.
    """
    if not table.sheet or not _has_merged(path):
        return table
    rows = {row.line: list(row.cells) for row in table.rows}
    for first, last, column in _merged_down(path, table.sheet):
        if first in rows and column < len(rows[first]):
            for line in range(first + 1, last + 1):
                if line in rows and rows[line][column] == "":
                    rows[line][column] = rows[first][column]
    return replace(table, rows=tuple(row._replace(cells=tuple(rows[row.line])) for row in table.rows))


def _has_merged(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as package:
            return any(_MARK in package.read(part) for part in package.namelist() if part.startswith("xl/worksheets/sheet"))
    except OSError as error:
        raise read_problem(error, path) from error
    except zipfile.BadZipFile as error:
        raise broken_package(path.name) from error


def _merged_down(path: Path, sheet: str) -> list[tuple[int, int, int]]:
    """First and last line (from 1) and column (from 0) of the first cell."""
    import openpyxl  # heavy: only for workbooks that need it

    try:
        book: Any = openpyxl.load_workbook(path, data_only=True)
        ranges = list(book[sheet].merged_cells.ranges)
        book.close()
    except Exception as error:  # openpyxl lets KeyError, ValueError, XML and zip errors of damaged files through
        raise broken_package(path.name) from error
    return [(one.min_row, one.max_row, one.min_col - 1) for one in ranges if one.max_row > one.min_row]
