"""Tables from files that somebody else wrote: CSV in any of Japan's encodings, and Excel. The door is `read_table`.

What a column means is the import's business, not this module's. No file is ever written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import read_problem
from salon_app.system.tabular_excel import read_excel
from salon_app.system.tabular_header import find_header, fold_header, unique_headers
from salon_app.system.tabular_kind import LIMIT_BYTES, Kind, recognise
from salon_app.system.tabular_raw import Cell, RawTable, line_list
from salon_app.system.tabular_text import read_text

__all__ = ["NO_HEADER", "Cell", "TableFile", "TableRow", "read_table"]

NO_HEADER = 0
_Line = tuple[int, tuple[Cell, ...]]


class TableRow(NamedTuple):
    """One record. `line` is its first line in the file (from 1); `problem` says in Japanese what is wrong with it."""

    line: int
    cells: tuple[Cell, ...]
    problem: str = ""


@dataclass(frozen=True)
class TableFile:
    """A table read from a file. Every row has as many cells as there are headers.

    `header_line` is None where the file has no header; the headers then are 「1列目」「2列目」….
    `truncated` is true where the file ends in the middle of a row; that row has a problem. `notes` are for people.
    `above` are the lines over the header (titles, 「令和8年4月1日現在」). `readings` are those that Excel keeps beside
    texts, by line and column from 0.
    """

    headers: tuple[str, ...]
    rows: tuple[TableRow, ...]
    encoding: str
    delimiter: str
    header_line: int | None
    sheet: str
    sheets: tuple[str, ...]
    truncated: bool
    notes: tuple[str, ...]
    above: tuple[str, ...] = ()
    readings: Mapping[tuple[int, int], str] = field(default_factory=dict, repr=False)

    def column(self, header: str) -> int:
        """The position of the column headed `header`, widths and blanks apart; InputProblem if there is none."""
        wanted = fold_header(header)
        for position, name in enumerate(self.headers):
            if fold_header(name) == wanted:
                return position
        sentence = translate("Import", "「{header}」という列がありません。ある列は {headers} です。")
        raise InputProblem(sentence.format(header=header, headers="・".join(self.headers)), field="column")

    def records(self) -> Iterator[tuple[int, dict[str, Cell]]]:
        """Line number and cells by header, of the rows without a problem."""
        for row in self.rows:
            if not row.problem:
                yield row.line, dict(zip(self.headers, row.cells, strict=True))


def read_table(
    path: Path,
    *,
    limit_bytes: int = LIMIT_BYTES,
    header_line: int | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
) -> TableFile:
    """The table in `path`. Finds encoding, delimiter, sheet and header line where they aren't given.

    `header_line` is the line number of the header, NO_HEADER for a file without. Raises InputProblem for what is no
    table (a picture, a PDF, an empty, huge, cut-off or old Excel file), EnvironmentProblem for what can't be read.
    """
    kind, data = _read(path, limit_bytes)
    excel = kind is Kind.EXCEL
    grid = read_excel(data, path.name, sheet) if excel else read_text(data, path.name, encoding)
    lines = [(line, cells) for line, cells in grid.rows if any(cell != "" for cell in cells)]
    if not lines:
        raise InputProblem(translate("Import", "「{name}」には何も書かれていません。").format(name=path.name))
    header_at = find_header([cells for _, cells in lines]) if header_line is None else _index(lines, header_line)
    notes = list(grid.notes)
    header: tuple[Cell, ...] = () if header_at is None else lines[header_at][1]
    body = lines if header_at is None else lines[header_at + 1 :]
    if header and str(header[0]).startswith("#"):
        body = _without_remarks(body, notes)
    width = _width([cells for _, cells in body], header, excel)
    rows = tuple(_rows(body, width, grid, notes))
    return TableFile(
        headers=unique_headers(header, width),
        rows=rows,
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        header_line=None if header_at is None else lines[header_at][0],
        sheet=grid.sheet,
        sheets=grid.sheets,
        truncated=bool(grid.open_end and rows and rows[-1].problem),
        notes=tuple(notes),
        above=tuple(" ".join(str(cell) for cell in cells if cell != "") for _, cells in lines[: header_at or 0]),
        readings=grid.readings,
    )


def _read(path: Path, limit_bytes: int) -> tuple[Kind, bytes]:
    try:
        if path.is_dir():
            raise IsADirectoryError(path)
        size = path.stat().st_size
        with open(path, "rb") as stream:
            kind = recognise(stream.read(65536), path.name, size, limit_bytes)
            stream.seek(0)
            return kind, stream.read(limit_bytes + 1)
    except OSError as error:
        raise read_problem(error, path) from error


def _index(lines: Sequence[tuple[int, Sequence[Cell]]], header_line: int) -> int | None:
    if header_line == NO_HEADER:
        return None
    for position, (line, _) in enumerate(lines):
        if line == header_line:
            return position
    sentence = translate("Import", "{line}行目は空か、ファイルの外です。見出しの行をお確かめください。")
    raise InputProblem(sentence.format(line=header_line), field="header_line")


def _without_remarks(body: list[_Line], notes: list[str]) -> list[_Line]:
    """Open-data files mark their header, and the explanations around it, with #."""
    kept = [(line, cells) for line, cells in body if not str(cells[0]).startswith("#")]
    if len(kept) < len(body):
        sentence = translate("Import", "「#」で始まる{count}行は説明とみて読みとばしました。")
        notes.append(sentence.format(count=len(body) - len(kept)))
    return kept


def _width(rows: Sequence[Sequence[Cell]], header: Sequence[Cell], excel: bool) -> int:
    """As many columns as the header or most rows have (in Excel any row), without empty ones at the end."""
    lengths = Counter(len(cells) for cells in rows)
    usual = (max(lengths) if excel else lengths.most_common(1)[0][0]) if lengths else 0
    width = max(len(header), usual)
    while width > 1 and not _used(width - 1, header, rows):
        width -= 1
    return width


def _used(position: int, header: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> bool:
    return any(cells[position] != "" for cells in (header, *rows) if position < len(cells))


def _rows(body: Sequence[_Line], width: int, grid: RawTable, notes: list[str]) -> Iterator[TableRow]:
    unfinished = translate("Import", "行が途中で切れています（{width}列のうち{found}列）。")
    surplus = translate("Import", "列が多すぎます（{width}列のところに{found}列）。")
    unclosed = translate("Import", "引用符（\"）が閉じられないまま、ファイルが終わっています。")
    blanks: tuple[Cell, ...] = ("",) * width
    short: list[int] = []
    for position, (line, cells) in enumerate(body, start=1):
        found = len(cells)
        problem = ""
        if found < width and grid.delimiter:
            if position == len(body) and grid.open_end:
                problem = unfinished.format(width=width, found=found)
            else:
                short.append(line)
        elif found > width and any(cell != "" for cell in cells[width:]):
            problem = surplus.format(width=width, found=found)
        if line == grid.unclosed_line:
            problem = unclosed
        yield TableRow(line, cells if found == width else (cells + blanks)[:width], problem)
    if short:
        sentence = translate(
            "Import",
            "列の足りない行が{count}行あります（{lines}）。足りない列は空として読みました。",
        )
        notes.append(sentence.format(count=len(short), lines=line_list(short)))
