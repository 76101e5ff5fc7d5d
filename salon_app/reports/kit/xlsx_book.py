"""The workbook below the sheets: shared styles, number formats, and a writer that stores each formula's value.

openpyxl writes formulas without their results, so viewers that don't calculate show nothing; and it writes sheets
through temporary files, which a crash would leave behind with names in them. Both are mended here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from salon_app.reports.kit.model import Calendar, Kind

WORDS_FONT = "BIZ UDPゴシック"
FIGURES_FONT = "BIZ UDゴシック"
INTEGER = '#,##0;"△"#,##0'
FORMATS = {
    Kind.TEXT: "@",
    Kind.CODE: "@",
    Kind.YEN: INTEGER,
    Kind.COUNT: INTEGER,
    Kind.NUMBER: INTEGER,
    Kind.PERCENT: '0.0;"△"0.0',
    Kind.DATE: '[$-411]ggge"年"m"月"d"日"',
    Kind.DAY: '[$-411]m"月"d"日（"aaa"）"',
    Kind.TIME: "h:mm",
    Kind.MOMENT: 'm"月"d"日" h:mm',
}
DECIMAL = '#,##0.0##;"△"#,##0.0##'
WESTERN_DATE = 'yyyy"年"m"月"d"日"'

_SIDES = {0.4: "thin", 0.7: "thin", 1.2: "medium"}


@dataclass(frozen=True, slots=True)
class Look:
    """What a cell looks like; equal looks share one style. `top` and `frame` are rules in points (0: none);
    `hatched`: not in use."""

    format: str = "General"
    bold: bool = False
    size: float = 11
    figures: bool = False
    align: str = "general"
    top: float = 0.0
    frame: bool = False
    wrap: bool = False
    hatched: bool = False


@dataclass(slots=True)
class Book:
    """A workbook with its styles and the computed values of its formulas."""

    made_at: datetime
    workbook: Workbook = field(default_factory=Workbook)
    results: dict[tuple[str, int, int], str] = field(default_factory=dict)
    _styles: dict[Look, Any] = field(default_factory=dict)

    def put(self, sheet: Worksheet, row: int, column: int, value: Any, look: Look) -> Cell:
        """Writes a value that isn't a formula; text stays text whatever it begins with."""
        cell = Cell(sheet, row=row, column=column, style_array=self.style(look))
        if type(value) is str:
            # openpyxl would make a formula of 「=…」; control characters can't stand in the file at all.
            cell._value = ILLEGAL_CHARACTERS_RE.sub("", value)
            cell.data_type = "s"
        elif type(value) is int:
            cell._value = value
        elif value is not None:
            cell.value = value
        sheet._cells[row, column] = cell
        if row > sheet._current_row:
            sheet._current_row = row
        return cell

    def formula(self, sheet: Worksheet, cell: Cell, text: str, result: str) -> None:
        """Makes `cell` a formula (with its =) and keeps the value that stands beside it in the file."""
        cell._value = text
        cell.data_type = "f"
        self.results[sheet.title, cell.row, cell.column] = result

    def style(self, look: Look) -> Any:
        """The shared style of a look."""
        found = self._styles.get(look)
        if found is None:
            cell = Cell(self.workbook.worksheets[0], row=1, column=1)
            cell.font = _font(look.figures, look.size, look.bold)
            cell.number_format = look.format
            cell.alignment = _alignment(look.align, look.wrap, look.frame)
            if look.frame:
                cell.border = _border(look.top)
            if look.hatched:
                cell.fill = PatternFill("lightUp")
            found = self._styles[look] = cell._style
        return found

    def save(self) -> bytes:
        """The file's bytes; the same book made at the same time gives the same bytes."""
        stamp = self.made_at.replace(tzinfo=None, microsecond=0)
        self.workbook.properties.created = self.workbook.properties.modified = stamp
        stream = BytesIO()
        archive = _Archive(stream, "w", ZIP_DEFLATED, allowZip64=True)
        _Writer(self.workbook, archive, self.results).save()
        return stream.getvalue()


@lru_cache(maxsize=64)
def _font(figures: bool, size: float, bold: bool) -> Font:
    return Font(name=FIGURES_FONT if figures else WORDS_FONT, size=size, bold=bold)


@lru_cache(maxsize=64)
def _alignment(align: str, wrap: bool, frame: bool) -> Alignment:
    indent = 1 if frame and align in ("left", "right") else 0
    return Alignment(horizontal=align, vertical="center", wrap_text=wrap, indent=indent)


@lru_cache(maxsize=8)
def _border(top: float) -> Border:
    thin = Side(style="thin")
    return Border(left=thin, right=thin, top=Side(style=_SIDES[top]) if top else thin, bottom=thin)


def date_format(kind: Kind, calendar: Calendar) -> str:
    """The number format of a kind, in the calendar of the document."""
    return WESTERN_DATE if kind is Kind.DATE and calendar is Calendar.WESTERN else FORMATS[kind]


class _Archive(ZipFile):
    """A zip whose entries carry no clock, so that equal books are equal files."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **kwargs: Any) -> None:
        name = zinfo_or_arcname.filename if isinstance(zinfo_or_arcname, ZipInfo) else zinfo_or_arcname
        info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        info.compress_type = ZIP_DEFLATED
        super().writestr(info, data, *args, **kwargs)


class _Writer(ExcelWriter):  # type: ignore[misc]  # openpyxl has no types
    """openpyxl's writer, with sheets made in memory and results beside formulas."""

    def __init__(self, workbook: Workbook, archive: ZipFile, results: dict[tuple[str, int, int], str]) -> None:
        super().__init__(workbook, archive)
        self.results = results

    def write_worksheet(self, ws: Any) -> None:
        """As openpyxl does for one sheet, but without a temporary file."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        stream = BytesIO()
        writer = _SheetWriter(ws, stream)
        writer.write()
        ws._rels = writer._rels
        rows = _rows(writer, self.workbook, self.results)
        self._archive.writestr(ws.path[1:], stream.getvalue().replace(_ROWS, rows.encode(), 1))
        self.manifest.append(ws)


_ROWS = b"@rows@"


class _SheetWriter(WorksheetWriter):  # type: ignore[misc]
    """Everything of a sheet but its rows, which take most of the time and lack the results of formulas."""

    def write_rows(self) -> None:
        """Leaves a mark where the rows belong."""
        xf = self.xf.send(True)
        with xf.element("sheetData"):
            xf.write(_ROWS.decode())
        self.xf.send(None)


def _rows(writer: _SheetWriter, workbook: Workbook, results: dict[tuple[str, int, int], str]) -> str:
    """The rows' XML, with `<v>` beside each `<f>`."""
    sheet, epoch = writer.ws, workbook.epoch
    letters: dict[int, str] = {}
    styles: dict[int, int] = {}
    found: list[str] = []
    for number, row in writer.rows():
        attributes = "".join(f' {name}="{value}"' for name, value in sheet.row_dimensions.get(number, {}))
        found.append(f'<row r="{number}"{attributes}>')
        for cell in row:
            column, array, value, kind = cell.column, cell._style, cell._value, cell.data_type
            letter = letters.get(column) or letters.setdefault(column, get_column_letter(column))
            style = styles.get(id(array))
            if style is None:  # arrays are shared and outlive this loop
                style = styles[id(array)] = cell.style_id
            start = f'<c r="{letter}{number}" s="{style}"'
            if value is None:
                found.append(start + "/>")
            elif kind == "s":
                space = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
                found.append(f'{start} t="inlineStr"><is><t{space}>{escape(value)}</t></is></c>')
            elif kind == "f":
                result = results[sheet.title, number, column]
                found.append(f"{start}><f>{escape(value[1:])}</f><v>{result}</v></c>")
            else:
                bare = to_excel(value, epoch) if kind == "d" else value
                found.append(f"{start}><v>{bare}</v></c>")
        found.append("</row>")
    return "".join(found)
