"""Every block but tables on paper: measures it once and returns a piece that can be drawn where it lands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reportlab.graphics import renderPDF
from reportlab.lib.utils import ImageReader

from salon_app.reports.kit import calendar_layout, charts, choices_layout, diagram_layout, slip_layout, values
from salon_app.reports.kit.flow import Break, Piece, Section, SideBySide
from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.images import image_of
from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Amount,
    Block,
    Boxes,
    Calendar,
    Chart,
    Choices,
    Columns,
    CutLine,
    Diagram,
    Field,
    Fields,
    Kind,
    Kpi,
    Lines,
    MonthCalendar,
    Name,
    Page,
    PageBreak,
    Picture,
    Pictures,
    ReportModel,
    Seal,
    SlipHead,
    Table,
    Text,
)
from salon_app.reports.kit.pen import HEAVY, MEDIUM, MM, THIN, Pen
from salon_app.reports.kit.slip_layout import Drawn
from salon_app.reports.kit.table_layout import PAD, TableLayout, TablePiece, draw_name
from salon_app.reports.kit.typeset import Fit, Typesetter

ROW_HEIGHTS = (6.4, 6.0, 5.7, 5.5, 5.3)
"""Rows that are only printed, in mm: the tallest that doesn't cost another page is taken."""
TEXT_LEADING = 1.62
SLIP_GAP, A5_GAP = 3.2 * MM, 2.6 * MM
NAME_ROW = 12.0 * MM


class Maker:
    """Turns the blocks of one document into pieces; tables are measured once however often pages are tried."""

    def __init__(self, model: ReportModel, setter: Typesetter) -> None:
        self.model, self.setter = model, setter
        self._tables: dict[tuple[int, float], TableLayout] = {}
        self._others: dict[tuple[int, float], Piece] = {}

    def pieces(self, base: float) -> list[Piece]:
        """All blocks as pieces, with rows of `base` points where the table leaves the choice."""
        numbers = (str(n) for n in range(1, 1000)) if self.model.numbered else iter(lambda: "", None)
        return self._stack(self.model.blocks, self.model.page.body_width * MM, base, numbers)

    def _stack(self, blocks: Sequence[Block], width: float, base: float, numbers: Iterator[str]) -> list[Piece]:
        found: list[Piece] = []
        for block in blocks:
            if isinstance(block, PageBreak):
                found.append(Break())
                continue
            number = next(numbers) if block.title else ""
            inner = self._piece(block, width, base, numbers)
            plain = not block.title and not block.notes
            piece = inner if plain else Section(block, number, inner, self.setter, width)
            if self.model.page is Page.A5_PORTRAIT:
                piece.gap = min(piece.gap, SLIP_GAP if self.model.slip else A5_GAP)
            found.append(piece)
        return found

    def _piece(self, block: Block, width: float, base: float, numbers: Iterator[str]) -> Piece:
        key = (id(block), width)
        if isinstance(block, Table):
            layout = self._tables.get(key)
            if layout is None:
                layout = self._tables[key] = TableLayout(block, width, self.setter, self.model.calendar)
            return TablePiece(layout, _row_height(block, base))
        if isinstance(block, Columns):
            return self._side_by_side(block, width, base, numbers)
        piece = self._others.get(key)
        if piece is None:
            piece = self._others[key] = self._other(block, width)
        return piece

    def _other(self, block: Block, width: float) -> Piece:
        setter = self.setter
        match block:
            case Text():
                return TextPiece(block, width, setter)
            case Fields():
                return _fields(block, width, setter, self.model.calendar)
            case Lines():
                return Drawn(block.count * block.pitch * MM, lambda pen, x, top: _lines(block, width, pen, x, top))
            case Chart():
                drawing = charts.draw(block, width, setter.fonts)
                return Drawn(drawing.height, lambda pen, x, top: renderPDF.draw(
                    drawing, pen.canvas, x, top - drawing.height))
            case Pictures():
                return _pictures(block, width, setter)
            case Boxes():
                return Drawn(block.height * MM, lambda pen, x, top: _boxes(block, width, pen, x, top))
            case Diagram():
                return Drawn(block.height * MM, lambda pen, x, top: diagram_layout.draw(block, pen, x, top))
            case Choices():
                return choices_layout.piece(block, width, setter)
            case MonthCalendar():
                return Drawn(block.height * MM, lambda pen, x, top: calendar_layout.draw(block, width, pen, x, top))
            case SlipHead() | Addressee() | Amount() | Seal() | CutLine():
                return slip_layout.piece(block, width)
            case _:
                raise TypeError(block)

    def _side_by_side(self, block: Columns, width: float, base: float, numbers: Iterator[str]) -> Piece:
        widths = [one * MM for one in block.widths]
        gap = (width - sum(widths)) / max(len(widths) - 1, 1)
        offsets = [sum(widths[:i]) + gap * i for i in range(len(widths))]
        stacks = [self._stack(column, one, base, numbers)
                  for column, one in zip(block.columns, widths, strict=True)]
        return SideBySide(stacks, offsets, whole=block.whole)


def _row_height(table: Table, base: float) -> float:
    """Height of the table's rows when those left to the kit are `base` points tall."""
    if table.row_height is None:
        return base
    if table.least_height is None:
        return table.row_height * MM
    share = (base / MM - ROW_HEIGHTS[-1]) / (ROW_HEIGHTS[0] - ROW_HEIGHTS[-1])
    return (table.least_height + (table.row_height - table.least_height) * share) * MM


class TextPiece(Piece):
    """Wrapped paragraphs, in a frame or not; split between lines, never leaving a single one."""

    def __init__(self, block: Text, width: float, setter: Typesetter, lines: list[tuple[str, bool]] | None = None,
                 least: float | None = None) -> None:
        self.block, self.width, self.setter = block, width, setter
        self.pad = 3 * MM if block.boxed else 0.0
        self.line = block.size * (TEXT_LEADING if block.size > 10 else 1.45)
        self.lines = self._wrapped() if lines is None else lines
        if block.size <= 9 and not block.boxed:
            self.gap = 1.2 * MM  # a remark, not a block of its own
        self.least = block.min_height * MM if least is None else least
        self.height = max(self.least, len(self.lines) * self.line + 2 * self.pad * 0.6)

    def _wrapped(self) -> list[tuple[str, bool]]:
        found: list[tuple[str, bool]] = []
        for index, paragraph in enumerate(self.block.paragraphs):
            bold = self.block.bold_first and index == 0
            style = Style.WORDS_BOLD if bold else Style.WORDS
            if self.block.whole:
                found.append((paragraph, bold))
                continue
            for line in self.setter.wrap(paragraph, self.width - 2 * self.pad, self._size(bold), style):
                found.append((line, bold))
        return found

    def _size(self, bold: bool) -> float:
        return self.block.size + 1.5 if bold else self.block.size

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        at = min(int((room - 2 * self.pad * 0.6) / self.line), len(self.lines) - 2)
        if at < 2:
            return None, self
        upper = TextPiece(self.block, self.width, self.setter, self.lines[:at], 0.0)
        return upper, TextPiece(self.block, self.width, self.setter, self.lines[at:], 0.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if self.block.boxed:
            pen.rect(x, top - self.height, self.width, self.height, MEDIUM)
        y = top - self.pad * 0.6
        at = {Align.LEFT: x + self.pad, Align.CENTER: x + self.width / 2, Align.RIGHT: x + self.width - self.pad}
        for line, bold in self.lines:
            style = Style.WORDS_BOLD if bold else Style.WORDS
            if self.block.whole:
                fit = self.setter.fit(line, self.width - 2 * self.pad, self._size(bold), style, whole=True)
                pen.fitted(x + self.pad, x + self.width - self.pad, y - self.line / 2, fit, self.block.align)
                y -= self.line
                continue
            pen.text(at[self.block.align], y - self.line / 2 - self._size(bold) * 0.37, line, self._size(bold), style,
                     align=self.block.align)
            y -= self.line


class Stack(Piece):
    """Pieces that keep their order and may part between one another."""

    def __init__(self, pieces: list[Drawn]) -> None:
        self.pieces = pieces
        self.height = sum(piece.height for piece in pieces)

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        taken, used = 0, 0.0
        while taken < len(self.pieces) and used + self.pieces[taken].height <= room:
            used += self.pieces[taken].height
            taken += 1
        if taken in (0, len(self.pieces)):
            return (None, self) if taken == 0 else (self, None)
        return Stack(self.pieces[:taken]), Stack(self.pieces[taken:])

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for piece in self.pieces:
            piece.draw(pen, x, top)
            top -= piece.height


def _fields(block: Fields, width: float, setter: Typesetter, calendar: Calendar) -> Piece:
    label_width = block.label_width * MM
    rows: list[tuple[float, list[tuple[float, float, Field, Fit | Name]]]] = []
    for row in block.rows:
        fixed = sum((f.width or 0) * MM for f in row) + label_width * len(row)
        free = max(width - fixed, 0) / max(sum(1 for f in row if f.width is None), 1)
        cells, x, tall = [], 0.0, block.row_height * MM
        for field in row:
            wide = field.width * MM if field.width is not None else free
            content, need = _field_content(field, wide - 2 * PAD, setter, calendar)
            cells.append((x, wide, field, content))
            tall = max(tall, need)
            x += label_width + wide
        rows.append((tall, cells))
    height = sum(tall for tall, _ in rows)

    def draw(pen: Pen, x: float, top: float) -> None:
        y = top
        for tall, cells in rows:
            if y < top:
                pen.line(x, y, x + width, y, THIN)
            for at, wide, field, content in cells:
                middle = y - tall / 2
                left = x + at
                if at:
                    pen.line(left, y, left, y - tall, THIN)
                pen.line(left + label_width, y, left + label_width, y - tall, THIN)
                bold = setter.fit(field.label, label_width - 2 * PAD, 10.5, Style.WORDS_BOLD)
                pen.fitted(left + PAD, left + label_width - PAD, middle, bold, Align.LEFT)
                start, end = left + label_width + PAD, left + label_width + wide - PAD
                if isinstance(content, Name):
                    draw_name(pen, content, start, end, y, y - tall)
                    continue
                pen.fitted(start, end, middle, content, Align.RIGHT if field.kind in (Kind.YEN, Kind.COUNT) else Align.LEFT)
            y -= tall
        pen.rect(x, y, width, top - y, block.frame)

    return Drawn(height, draw)


def _field_content(field: Field, room: float, setter: Typesetter, calendar: Calendar) -> tuple[Fit | Name, float]:
    """The value of a field as it is drawn, and how tall its row has to be."""
    if isinstance(field.value, Name):
        return field.value, NAME_ROW
    style = Style.WORDS_BOLD if field.bold else Style.WORDS
    words = values.text(field.value, field.kind, calendar)
    fit = setter.wrapped(words, room, field.size, style) if field.wraps else setter.fit(words, room, field.size, style)
    return fit, fit.height + 2.6 * MM


def _lines(block: Lines, width: float, pen: Pen, x: float, top: float) -> None:
    for number in range(1, block.count + 1):
        y = top - number * block.pitch * MM
        pen.line(x, y, x + width, y, THIN)


def _pictures(block: Pictures, width: float, setter: Typesetter) -> Piece:
    gap = 5 * MM
    wide = (width - gap * (block.across - 1)) / block.across
    rows = [block.pictures[i : i + block.across] for i in range(0, len(block.pictures), block.across)]
    return Stack([_picture_row(row, wide, gap, block.height * MM, setter) for row in rows])


def _picture_row(row: Sequence[Picture], wide: float, gap: float, height: float, setter: Typesetter) -> Drawn:
    captions = [setter.fit(picture.caption, wide, 9, Style.WORDS) for picture in row]
    foot = max(caption.height for caption in captions) + 2.4 * MM

    def draw(pen: Pen, x: float, top: float) -> None:
        for picture, caption in zip(row, captions, strict=True):
            image = ImageReader(image_of(picture))
            columns, lines = image.getSize()
            scale = min(wide / columns, height / lines)
            w, h = columns * scale, lines * scale
            left, low = x + (wide - w) / 2, top - height + (height - h) / 2
            pen.canvas.drawImage(image, left, low, w, h)
            pen.rect(left, low, w, h, THIN)
            pen.fitted(x, x + wide, top - height - caption.height / 2 - 1.5 * MM, caption, Align.CENTER)
            x += wide + gap

    return Drawn(height + foot + 2 * MM, draw)


def shares(widths: Sequence[float | None], total: float) -> list[float]:
    """Widths in points: given ones (mm) as they are, the others an equal share of the rest."""
    fixed = sum((w or 0) * MM for w in widths)
    free = (total - fixed) / max(sum(1 for w in widths if w is None), 1)
    return [w * MM if w is not None else free for w in widths]


def _boxes(block: Boxes, width: float, pen: Pen, x: float, top: float) -> None:
    height = block.height * MM
    _band(pen, x, top, width, height, [box.width for box in block.boxes], lambda i, left, right: _box(
        block, i, pen, left, right, top, height))


def _box(block: Boxes, index: int, pen: Pen, left: float, right: float, top: float, height: float) -> None:
    box = block.boxes[index]
    label = f"{box.sign} {box.label}" if box.sign else box.label
    fit = pen.type.fit(label, right - left - 2 * PAD, 9.5, Style.WORDS_BOLD)
    pen.fitted(left + PAD, right - PAD, top - 3.4 * MM, fit, Align.LEFT)
    _figure(pen, values.text(box.value, Kind.YEN), box.unit, left, right, top - height + 2.6 * MM, 15)


def kpi_height(kpis: Sequence[Kpi]) -> float:
    """Height of the band of large figures in points."""
    return (17.0 if any(kpi.details for kpi in kpis) else 13.4) * MM


def draw_kpis(kpis: Sequence[Kpi], width: float, pen: Pen, x: float, top: float) -> None:
    """The band of at most four large figures, label above and unit behind."""
    height = kpi_height(kpis)

    def one(index: int, left: float, right: float) -> None:
        kpi = kpis[index]
        fit = pen.type.fit(kpi.label, right - left - 2 * PAD, 9.5, Style.WORDS_BOLD)
        pen.fitted(left + PAD, right - PAD, top - 3.2 * MM, fit, Align.LEFT)
        for row, line in enumerate(kpi.details):
            pen.text(left + PAD, top - (8.6 + 4.0 * row) * MM, line, 9)
        base = top - height + (3.0 if height > 15 * MM else 2.2) * MM
        _figure(pen, values.text(kpi.value, Kind.YEN), kpi.unit, left, right, base, 19)

    _band(pen, x, top, width, height, [kpi.width for kpi in kpis], one)


def _band(pen: Pen, x: float, top: float, width: float, height: float, widths: Sequence[float | None],
          one: Callable[[int, float, float], None]) -> None:
    pen.rect(x, top - height, width, height, HEAVY)
    left = x
    for index, wide in enumerate(shares(widths, width)):
        if index:
            pen.line(left, top, left, top - height, MEDIUM)
        one(index, left, left + wide)
        left += wide


def _figure(pen: Pen, words: str, unit: str, left: float, right: float, base: float, size: float) -> None:
    """A large figure at the right edge, smaller if it doesn't fit, with its unit behind it."""
    taken = pen.text(right - PAD, base, unit, 10, align=Align.RIGHT) + 1.4 * MM if unit else 0.0
    room = right - left - 2 * PAD - taken
    em = pen.type.shape(words, Style.WORDS_BOLD).em
    size = min(size, room / em) if em else size
    pen.text(right - PAD - taken, base, words, size, Style.WORDS_BOLD, align=Align.RIGHT)
