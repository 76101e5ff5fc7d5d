"""Documents as Excel sheets: the same tables with real numbers, dates and live formulas. One door: `render_xlsx`.

A document is one sheet; a table that names a `sheet` stands alone there, with its head frozen and repeated on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.reports.kit import values, xlsx_chart
from salon_app.reports.kit.calendar_layout import WEEKDAYS, weeks
from salon_app.reports.kit.formulas import Formulas, place
from salon_app.reports.kit.images import image_of
from salon_app.reports.kit.model import (
    Addressee,
    Amount,
    Block,
    Boxes,
    Calc,
    Chart,
    Choices,
    Columns,
    Diagram,
    Fields,
    Kind,
    Label,
    Lines,
    MonthCalendar,
    Page,
    PageBreak,
    Pictures,
    ReportModel,
    Row,
    RowStyle,
    Share,
    SlipHead,
    Table,
    Text,
)
from salon_app.reports.kit.sheet_names import SheetNames
from salon_app.reports.kit.xlsx_book import DECIMAL, FORMATS, Book, Look
from salon_app.reports.kit.xlsx_columns import Shape, half_widths, is_narrow, label_end, pair_column

_BOLD = frozenset((RowStyle.STRONG, RowStyle.RESULT, RowStyle.SUBTOTAL, RowStyle.TOTAL))
_LABEL_LOOK = {RowStyle.TOTAL: "centerContinuous", RowStyle.COMPARISON: "centerContinuous", RowStyle.SUBTOTAL: "right"}
_WIDEST = 44
ROW_HEIGHT = 18.0
WRITTEN = 8.0  # mm: rows of this height and more are written on
PAPER_SIZES = {Page.A5_PORTRAIT: 11, Page.A3_LANDSCAPE: 8}  # all others are A4
EVIDENCE = "根拠"
SEAL_WIDTH, SEAL_HEIGHT = 8.5, 40.0


def render_xlsx(models: ReportModel | Sequence[ReportModel], progress: Progress | None = None) -> bytes:
    """The documents as one workbook, each on its own sheet or sheets.

    Raises Cancelled through `progress`; its steps are documents.
    """
    if isinstance(models, ReportModel):
        models = (models,)
    book = Book(models[0].made_at)
    book.workbook.properties.creator, book.workbook.properties.title = models[0].salon, models[0].footer_name
    names = SheetNames()
    for number, model in enumerate(models):
        if progress is not None:
            progress.step(number, len(models), translate("Reports", "シートを作っています"))
        _Document(model, book, names, several=len(models) > 1).write()
    del book.workbook["Sheet"]
    data = book.save()
    if progress is not None:
        progress.step(len(models), len(models), translate("Reports", "シートを作りました"))
    return data


class _Document:
    """One model on its sheets."""

    def __init__(self, model: ReportModel, book: Book, names: SheetNames, *, several: bool) -> None:
        self.model, self.book, self.names = model, book, names
        self.formulas = Formulas()
        title = f"{model.title} {model.period or model.number}" if several else model.title
        self.main = _Sheet(self, names.free(title))
        self.waiting: list[Callable[[], None]] = []  # formulas, until every table has its place
        self.section = 0

    def write(self) -> None:
        self.main.head()
        if self.model.letter is not None:
            for words in self.model.letter.lines:
                self.main.line(words)
            self.main.row += 1
        for kpi in self.model.kpis:
            words = "　".join(kpi.details)
            self.main.pair(kpi.label, kpi.value, Kind.YEN, "　".join(filter(None, (kpi.unit, words))), bold=True)
        if self.model.kpis:
            self.main.row += 1
        self._blocks(self.model.blocks)
        self.main.foot()
        self.main.finish()
        self._evidence()
        for resolve in self.waiting:
            resolve()

    def _blocks(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, Columns):
                self._heading(self.main, block)
                for column in block.columns:
                    self._blocks(column)
            elif isinstance(block, Table) and block.sheet:
                alone = _Sheet(self, self.names.free(block.sheet))
                alone.head()
                self._heading(alone, block)
                alone.table(block)
                alone.foot()
                alone.finish()
            else:
                self._heading(self.main, block)
                self.main.block(block)

    def _evidence(self) -> None:
        """The rows behind the figures, table below table on a sheet of their own."""
        if not self.model.evidence:
            return
        sheet = _Sheet(self, self.names.free(EVIDENCE))
        sheet.head()
        for table in self.model.evidence:
            sheet.line("　".join(filter(None, (table.title, table.remark))), Look(bold=True, size=12))
            sheet.block(table)
        sheet.finish()

    def _heading(self, sheet: _Sheet, block: Block) -> None:
        if isinstance(block, PageBreak) or not block.title:
            return
        self.section += 1
        number = f"{self.section}　" if self.model.numbered else ""
        sheet.line(number + "　".join(filter(None, (block.title, block.remark))), Look(bold=True, size=12))

    def cell_value(self, sheet: _Sheet, row: int, column: int, value: Any, look: Look, table: str, key: str) -> None:
        """Writes a value; what other cells explain becomes a formula once all tables are placed."""
        if not isinstance(value, Calc | Share):
            self.book.put(sheet.ws, row, column, value, look)
            return
        cell = self.book.put(sheet.ws, row, column, None, look)

        def resolve() -> None:
            text = self.formulas.write(value, sheet.ws.title, table, key)
            self.book.formula(sheet.ws, cell, text, str(value.value))

        self.waiting.append(resolve)


class _Sheet:
    """One sheet being filled from the top; columns get their widths at the end."""

    def __init__(self, document: _Document, name: str) -> None:
        self.document, self.model, self.book = document, document.model, document.book
        self.ws: Worksheet = self.book.workbook.create_sheet(name)
        self.ws.sheet_format.defaultRowHeight, self.ws.sheet_format.customHeight = ROW_HEIGHT, True
        self.row = 1
        self.widths: dict[int, float] = {}
        self.pairs: list[tuple[int, str, Any, Kind, str, bool]] = []
        self.charts: list[tuple[int, Chart]] = []
        self.tables: list[int] = []  # row of each table's head

    # ---- lines of words

    def line(self, text: str, look: Look | None = None) -> None:
        """One line from column A."""
        self.book.put(self.ws, self.row, 1, text, look or Look())
        self.row += 1

    def head(self) -> None:
        model = self.model
        mark = f"　【{model.mark}】" if model.mark else ""
        subtitle = f"（{model.subtitle}）" if model.subtitle else ""
        self.line(f"{model.title}{subtitle}{mark}", Look(bold=True, size=16))
        code = f"用紙番号　{model.sheet_code}" if model.sheet_code else ""
        self.line("　".join(filter(None, (model.salon, model.number, code, *model.corner))), Look(bold=bool(code)))
        if model.period or model.unit:
            self.line("　".join(filter(None, (model.period, model.period_detail, model.unit))), Look(bold=True))
        self.row += 1

    def foot(self) -> None:
        model = self.model
        if model.seals:
            for index, label in enumerate(model.seals, 1):
                self.book.put(self.ws, self.row, index, label, Look(size=9, align="center", frame=True))
                self.book.put(self.ws, self.row + 1, index, None, Look(frame=True))
                self.widths[index] = max(self.widths.get(index, 0), SEAL_WIDTH)
            self.ws.row_dimensions[self.row + 1].height = SEAL_HEIGHT
            self.row += 3
        if model.basis:
            self.line(model.basis_title, Look(bold=True, size=10))
            for sentence in model.basis:
                self.line(f"・{sentence}", Look(size=10))
        made = values.day_text(model.made_at.date(), model.calendar) + " " + values.sentence_time(model.made_at)
        self.line(f"{model.made_word}　{made}", Look(size=10))

    def pair(self, label: str, value: Any, kind: Kind = Kind.TEXT, unit: str = "", *, bold: bool = False) -> None:
        """A label with its value, placed when the columns' widths are known."""
        self.pairs.append((self.row, label, value, kind, unit, bold))
        self.row += 1

    # ---- blocks

    def block(self, block: Block) -> None:
        """Any block but those in columns."""
        match block:
            case Table():
                self.table(block)
            case PageBreak():
                self.ws.row_breaks.append(Break(id=self.row - 1))
            case Fields():
                for field in (field for row in block.rows for field in row):
                    bare = values.plain(field.value)
                    for at, line in enumerate(bare.split("\n") if isinstance(bare, str) else (bare,)):
                        self.pair("" if at else field.label, line, field.kind)
            case Boxes():
                for box in block.boxes:
                    self.pair(f"{box.sign} {box.label}".strip(), box.value, Kind.YEN, box.unit)
            case Text():
                for paragraph in block.paragraphs:
                    self.line(paragraph)
            case Lines():
                self.row += block.count
            case Chart():
                self._chart(block)
            case Pictures():
                self._pictures(block)
            case Choices():
                for words in filter(None, (block.lead, *(f"□ {label}" for label in block.labels))):
                    self.line(words)
            case MonthCalendar():
                self._calendar(block)
            case Diagram(data=None):
                for shape in (one for one in block.shapes if isinstance(one, Label) and one.text):
                    self.line(shape.text)
            case Diagram():
                for inner in block.data or ():
                    self.block(inner)
            case SlipHead():
                mark = f"【{block.mark}】" if block.mark else ""
                self.line("　".join(filter(None, (block.whose, block.name, mark, block.number, block.day))), Look(bold=True))
            case Addressee():
                self.line(f"{block.name}　{block.honorific}", Look(bold=True))
            case Amount():
                self.pair(block.label, block.yen, Kind.YEN, "円", bold=True)
            case _:
                pass  # a box for a seal, a cutting line: paper only
        if not isinstance(block, PageBreak):
            for note in block.notes:
                self.line(note, Look(size=10))
            self.row += 1

    def table(self, table: Table) -> None:
        """Head and rows with their formulas."""
        self.tables.append(self.row)
        if table.head:
            head = Look(bold=True, size=10, align="center", frame=True, wrap=True)
            for index, column in enumerate(table.columns, 1):
                title = column.data_title or column.title
                longest = max(map(half_widths, title.split("\n")))
                self.book.put(self.ws, self.row, index, title, head)
                self.widths[index] = max(self.widths.get(index, 0), longest + (1.6 if is_narrow(column) else 2))
            if any("\n" in column.title for column in table.columns):
                self.ws.row_dimensions[self.row].height = 2 * ROW_HEIGHT
            self.row += 1
        self.document.formulas.places[table.key] = place(table, self.ws.title, self.row)
        columns = [Shape(column, self.model) for column in table.columns]
        above: Row | None = None
        written_on = table.row_height * 72 / 25.4 if table.row_height and table.row_height >= WRITTEN else 0.0
        for row in table.rows:
            lines = 1 + max((value.count("\n") for value in row.cells if type(value) is str), default=0)
            if written_on or lines > 1:
                self.ws.row_dimensions[self.row].height = max(written_on, lines * 15.0, ROW_HEIGHT)
            self._table_row(table, row, above, columns)
            above = row
            self.row += 1
        for index, shape in enumerate(columns, 1):
            wide, least = (shape.longest + 1.6, 0.0) if shape.narrow else (shape.longest + 3, 5.5)
            self.widths[index] = max(self.widths.get(index, 0), min(wide, _WIDEST), least)

    def _table_row(self, table: Table, row: Row, above: Row | None, columns: list[Shape]) -> None:
        bold = row.style in _BOLD
        heavy = row.style in (RowStyle.TOTAL, RowStyle.RESULT) and above is not None
        end = row.label_to or label_end(row, table.columns) if row.label else row.label_from
        put = self.document.cell_value
        for index, value in enumerate(row.cells):
            shape = columns[index]
            if row.label and row.label_from <= index < end:
                self._label(row, index, end, bold, heavy)
                continue
            bare = values.plain(value) if not isinstance(value, Calc | Share) else value
            if shape.once and above is not None and above.cells[index] == value:
                bare = None
            if isinstance(bare, datetime):
                bare = bare.replace(tzinfo=None)
            put(self, self.row, index + 1, bare, shape.look(bare, bold, heavy), table.key, shape.key)

    def _label(self, row: Row, index: int, end: int, bold: bool, heavy: bool) -> None:
        align = _LABEL_LOOK.get(row.style, "left")
        at = end - 1 if align == "right" else row.label_from
        look = Look(format="@", bold=bold, align=align, frame=True, top=1.2 if heavy else 0.0)
        self.book.put(self.ws, self.row, index + 1, row.label if index == at else None, look)

    def _calendar(self, block: MonthCalendar) -> None:
        """A row a week, each day's words in one cell."""
        head, cell = Look(bold=True, size=11, align="center", frame=True), Look(format="@", align="left", frame=True, wrap=True)
        for index, word in enumerate(WEEKDAYS, 1):
            self.book.put(self.ws, self.row, index, word, head)
            self.widths[index] = max(self.widths.get(index, 0), 20.0)
        for week in weeks(block.days):
            self.row += 1
            tallest = 2
            for index, one in enumerate(week, 1):
                lines = [f"{one.day.day}　{one.word}".rstrip("　")] if one is not None else []
                for event in one.events if one is not None else ():
                    lines += [event.text, *([event.detail] if event.detail else [])]
                words = "\n".join(lines)  # an event's own text has lines too
                self.book.put(self.ws, self.row, index, words or None, cell)
                tallest = max(tallest, sum(1 + half_widths(line) // 19 for line in words.split("\n")))
            self.ws.row_dimensions[self.row].height = min(tallest, 20) * 16.0
        self.row += 1

    def _chart(self, chart: Chart) -> None:
        """The figures first, then the chart over rows kept free for it."""
        self.charts.append((self.row, chart))
        self.row += len(chart.categories) + 1 + xlsx_chart.ROWS

    def _pictures(self, block: Pictures) -> None:
        from openpyxl.drawing.image import Image

        for picture in block.pictures:
            image = Image(image_of(picture))
            scale = min(1.0, 320 / image.width)
            image.width, image.height = image.width * scale, image.height * scale
            self.ws.add_image(image, f"A{self.row}")
            self.row += int(image.height / 20) + 1
            self.line(picture.caption)

    # ---- the finished sheet

    def finish(self) -> None:
        """Widths, label pairs, charts, freezing and paper."""
        ws, model = self.ws, self.model
        if not self.widths:
            self.widths = {1: 26.0, 2: 16.0}
        column = pair_column(self.widths)
        for row, label, value, kind, unit, bold in self.pairs:
            self._pair(row, column, label, value, kind, unit, bold)
        for row, chart in self.charts:
            xlsx_chart.add(self.book, ws, row, column, chart, max(sum(self.widths.values()), 60))
        for index, width in self.widths.items():
            ws.column_dimensions[get_column_letter(index)].width = width
        single = len(self.tables) == 1
        top = self.tables[0] if single and self.tables[0] < 14 else 3
        ws.freeze_panes = f"A{top + 1}"
        ws.print_title_rows = f"{top}:{top}" if single else "1:3"
        self._paper(model.page)

    def _pair(self, row: int, column: int, label: str, value: Any, kind: Kind, unit: str, bold: bool) -> None:
        self.book.put(self.ws, row, 1, label, Look(bold=bold))
        whole = isinstance(value, int | Decimal | Calc)
        number = DECIMAL if isinstance(value, Decimal) else FORMATS[kind] if whole or kind is not Kind.YEN else "@"
        look = Look(format=number, bold=bold, figures=whole, align="right" if whole else "left")
        self.document.cell_value(self, row, column, value, look, "", "")
        if unit:
            self.book.put(self.ws, row, column + 1, unit, Look())

    def _paper(self, page: Page) -> None:
        ws, model = self.ws, self.model
        _, _, left, top, right, bottom = page.value
        ws.page_setup.paperSize = PAPER_SIZES.get(page, 9)
        ws.page_setup.orientation = "landscape" if page.landscape else "portrait"
        ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
        ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        margins = ws.page_margins
        margins.left, margins.right = left / 25.4, right / 25.4
        margins.top, margins.bottom = top / 25.4, (bottom + 6) / 25.4
        margins.header = margins.footer = 6 / 25.4
        ws.oddFooter.left.text = model.footer_name.replace("&", "&&")
        ws.oddFooter.center.text = "&P / &N"
        ws.oddFooter.left.size = ws.oddFooter.center.size = 9
