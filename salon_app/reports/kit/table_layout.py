"""Tables on paper: column widths, row heights, ruling, merged names and labels, and where they may break.

Long tables are the reason for the plain lists here: each cell is shaped once, and a page is drawn from slices.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate

from salon_app.reports.kit import call_cells, items, values
from salon_app.reports.kit.call_cells import CalleeText
from salon_app.reports.kit.flow import Piece
from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.items import ItemText
from salon_app.reports.kit.model import (
    Align,
    Calendar,
    Callee,
    Column,
    Hatched,
    Item,
    Kind,
    Name,
    Numeral,
    Row,
    RowStyle,
    Table,
    Tick,
    TickGrid,
)
from salon_app.reports.kit.pen import HEAVY, MEDIUM, MM, THIN, Pen
from salon_app.reports.kit.typeset import Fit, Typesetter

PAD = 1.6 * MM
NARROW = 8.0 * MM  # columns of a single mark or number, which keep half of it
HEAD_SIZE = 9.5
LARGER = 3.5  # points, of a calculation's result
_BOLD = frozenset((RowStyle.STRONG, RowStyle.RESULT, RowStyle.SUBTOTAL, RowStyle.TOTAL))
_LABEL_ALIGN = {RowStyle.SUBTOTAL: Align.RIGHT, RowStyle.TOTAL: Align.CENTER, RowStyle.COMPARISON: Align.CENTER}
_MERGES_UP_TO = frozenset((Kind.YEN, Kind.COUNT, Kind.PERCENT))
_FIGURE_KINDS = _MERGES_UP_TO | {Kind.NUMBER}

Special = Tick | Name | Numeral | TickGrid | Hatched
Content = Fit | Special | ItemText | CalleeText


@dataclass(slots=True)
class _Line:
    """A prepared row: its cells (from, to, content, align), how tall its content is, and where it is merged."""

    cells: list[tuple[int, int, Content, Align]]
    need: float
    span: tuple[int, int] | None = None


class TableLayout:
    """Everything about a table that doesn't change from page to page."""

    def __init__(self, table: Table, width: float, setter: Typesetter, calendar: Calendar) -> None:
        self.table, self.width, self.setter, self.calendar = on_paper(table), width, setter, calendar
        table = self.table
        self.edges = edges(table.columns, width)
        self._aligns = [values.align_of(column) for column in table.columns]
        self._fits: dict[tuple[int, str, bool, bool], Fit] = {}
        self.once = sum(1 for column in table.columns if column.once)
        self.head = self._head()
        self.head_height = 0.0
        if table.head:
            self.head_height = max(6.2 * MM, max(fit.height for _, _, fit in self.head) + 1.4 * MM)
        self.lines = [self._prepare(row) for row in table.rows]
        self.groups = self._groups()
        self.calculation = any(row.style in (RowStyle.STRONG, RowStyle.RESULT) for row in table.rows)

    def heights(self, base: float) -> list[float]:
        """Height of each row when plain rows are `base` points tall."""
        return [max(base, line.need, (row.height or 0) * MM)
                for line, row in zip(self.lines, self.table.rows, strict=True)]

    def _head(self) -> list[tuple[int, int, Fit]]:
        """Head cells (from, to, title); one without a title belongs to its left neighbour."""
        found: list[tuple[int, int, Fit]] = []
        columns = self.table.columns
        for index, column in enumerate(columns):
            if index and not column.title:
                continue
            end = index + 1
            while end < len(columns) and not columns[end].title:
                end += 1
            room = self.edges[end] - self.edges[index] - 1.2 * MM
            found.append((index, end, self.setter.fit(column.title, room, HEAD_SIZE, Style.WORDS_BOLD)))
        return found

    def _fit(self, index: int, text: str, bold: bool, to: int = 0, *, larger: bool = False) -> Fit:
        """The cell's text in its column; `to` beyond the next column for a merged cell; `larger` for a result."""
        if to <= index + 1:
            found = self._fits.get((index, text, bold, larger))
            if found is not None:
                return found
        column = self.table.columns[index]
        figures = column.kind in values.FIGURES and to <= index + 1
        style = Style((2 if figures else 0) + (1 if bold or column.bold else 0))
        wide = self.edges[to or index + 1] - self.edges[index]
        room = wide - (2 * PAD if wide >= NARROW else PAD)
        size = (column.size or self.table.size) + (LARGER if larger and figures else 1.0 if larger else 0.0)
        fit = self.setter.wrapped(text, room, size, style) if column.wraps else self.setter.fit(
            text, room, size, style, whole=figures or text.isdecimal())  # a number never stands on two lines
        if to <= index + 1:
            self._fits[index, text, bold, larger] = fit
        return fit

    def _prepare(self, row: Row) -> _Line:
        columns = self.table.columns
        bold = row.style in _BOLD
        line = _Line([], 0.0)
        label_end = row.label_from
        if row.label:
            label_end = row.label_to or self._label_end(row)
            fit = self._fit(row.label_from, row.label, bold, max(label_end, row.label_from + 1),
                            larger=row.style is RowStyle.RESULT)
            line.cells.append((row.label_from, label_end, fit, _LABEL_ALIGN.get(row.style, Align.LEFT)))
            line.span = (row.label_from, label_end) if label_end > row.label_from + 1 else None
            line.need = _need(fit)
        for index, value in enumerate(row.cells):
            if value is None or (row.label and row.label_from <= index < label_end):
                continue
            if isinstance(value, Special):
                line.cells.append((index, index + 1, value, self._aligns[index]))
                line.need = max(line.need, _special_need(value))
                continue
            if isinstance(value, Item | Callee):
                room = self.edges[index + 1] - self.edges[index] - 2 * PAD
                words = (items.shape(value, room, self.setter) if isinstance(value, Item)
                         else call_cells.shape(value, room, self.setter))
                line.cells.append((index, index + 1, words, Align.LEFT))
                line.need = max(line.need, words.height + 2.4 * MM)
                continue
            column = columns[index]
            text = values.text(value, column.kind, self.calendar)
            fit = self._fit(index, text, bold or column.once, larger=row.style is RowStyle.RESULT)
            if len(fit.lines) > 1 or fit.size > 13:
                line.need = max(line.need, _need(fit))
            align = self._aligns[index]
            if type(value) is str and column.kind in _FIGURE_KINDS and align is Align.RIGHT:
                align = Align.CENTER if len(text) <= 3 else Align.LEFT  # 「休み」, a dash, among figures
            line.cells.append((index, index + 1, fit, align))
        return line

    def _label_end(self, row: Row) -> int:
        for index in range(row.label_from + 1, len(self.table.columns)):
            if row.cells[index] is not None or self.table.columns[index].kind in _MERGES_UP_TO:
                return index
        return len(self.table.columns)

    def _groups(self) -> list[bool]:
        """For each row: it begins a new group (its first once-column differs from the row above)."""
        if not self.once:
            return []
        first = next(i for i, column in enumerate(self.table.columns) if column.once)
        begins, last = [], object()
        for row in self.table.rows:
            value = object() if row.style in (RowStyle.TOTAL, RowStyle.COMPARISON) else row.cells[first]
            begins.append(value != last)
            last = value
        return begins


class TablePiece(Piece):
    """Rows `start` to `end` of a table under its (repeated) column heads."""

    def __init__(self, layout: TableLayout, base: float, start: int = 0, end: int | None = None,
                 sums: list[float] | None = None) -> None:
        self.layout, self.base, self.start = layout, base, start
        self.end = len(layout.lines) if end is None else end
        self.sums = sums or [0.0, *accumulate(layout.heights(base))]
        self.height = layout.head_height + self.sums[self.end] - self.sums[start]

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        room -= self.layout.head_height
        fits = min(bisect_right(self.sums, self.sums[self.start] + room + 0.05) - 1, self.end)
        if fits >= self.end:
            return self, None
        if self.layout.calculation and not fresh:
            return None, self  # お釣り, 過不足, 差引: the sum and its parts stay on one page
        at = fits
        while at > self.start + 1 and not self._may_break(at):
            at -= 1
        if at < self.start + 2 and not (fresh and fits > self.start):
            return None, self
        if at < self.start + 2:
            at = fits  # a page full of rows that belong together: they are split rather than lost
        return self._slice(self.start, at), self._slice(at, self.end)

    def _slice(self, start: int, end: int) -> TablePiece:
        return TablePiece(self.layout, self.base, start, end, self.sums)

    def _may_break(self, at: int) -> bool:
        """No break right before a subtotal, a comparison or an interim result, nor within two rows above a total."""
        rows = self.layout.table.rows
        if rows[at].style in (RowStyle.SUBTOTAL, RowStyle.COMPARISON, RowStyle.TOTAL, RowStyle.STRONG, RowStyle.RESULT):
            return False
        return not (at + 1 < self.end and rows[at + 1].style is RowStyle.TOTAL)

    # ---- drawing

    def draw(self, pen: Pen, x: float, top: float) -> None:
        layout, table = self.layout, self.layout.table
        left, right = x, x + layout.width
        y = top
        if table.head:
            y -= layout.head_height
            middle = y + layout.head_height / 2
            for start, end, fit in layout.head:
                pen.fitted(x + layout.edges[start], x + layout.edges[end], middle, fit, Align.CENTER)
        self._hatch(pen, x, y, y + self.sums[self.start] - self.sums[self.end])
        zero = y + self.sums[self.start]
        for index in range(self.start, self.end):
            self._draw_cells(pen, index, x, zero - self.sums[index], zero - self.sums[index + 1])
        bottom = zero - self.sums[self.end]
        self._rules(pen, left, right, zero)
        self._uprights(pen, x, top, zero, bottom)
        pen.rect(left, bottom, layout.width, top - bottom, table.frame)

    def _hatch(self, pen: Pen, x: float, top: float, bottom: float) -> None:
        """Columns that are not in use, each in one go."""
        edges = self.layout.edges
        for at, column in enumerate(self.layout.table.columns):
            if column.hatched:
                pen.hatch(x + edges[at], bottom, edges[at + 1] - edges[at], top - bottom)

    def _draw_cells(self, pen: Pen, index: int, x: float, top: float, bottom: float) -> None:
        layout = self.layout
        edges, middle = layout.edges, (top + bottom) / 2
        repeats = bool(layout.groups) and not layout.groups[index] and index != self.start
        for start, end, content, align in layout.lines[index].cells:
            left, right = x + edges[start], x + edges[end]
            if isinstance(content, Fit):
                if not (repeats and layout.table.columns[start].once and end == start + 1):
                    pen.fitted(left + PAD, right - PAD, middle, content, align)
            else:
                _draw_special(pen, content, left, right, top, bottom)

    def _rules(self, pen: Pen, left: float, right: float, zero: float) -> None:
        layout, table = self.layout, self.layout.table
        if table.head:
            pen.line(left, zero - self.sums[self.start], right, zero - self.sums[self.start], MEDIUM)
        for index in range(self.start + 1, self.end):
            above, below = table.rows[index - 1], table.rows[index]
            y = zero - self.sums[index]
            start = left
            if below.style in (RowStyle.TOTAL, RowStyle.RESULT) and above.style is not below.style:
                weight = HEAVY
            else:
                ends = above.rule_below or above.style is RowStyle.TOTAL
                fifth = table.rule_every and index % table.rule_every == 0
                weight = MEDIUM if ends or fifth or (layout.groups and layout.groups[index]) else THIN
            if layout.groups and not layout.groups[index]:
                start = left + layout.edges[layout.once]
            pen.line(start, y, right, y, weight)

    def _uprights(self, pen: Pen, x: float, top: float, zero: float, bottom: float) -> None:
        layout = self.layout
        merged = [(i, layout.lines[i].span) for i in range(self.start, self.end) if layout.lines[i].span]
        for column in range(1, len(layout.edges) - 1):
            at = x + layout.edges[column]
            begin = top if any(start == column for start, _, _ in layout.head) else zero - self.sums[self.start]
            for index, span in merged:
                if span is not None and span[0] < column < span[1]:
                    end = zero - self.sums[index]
                    if begin > end + 0.05:
                        pen.line(at, begin, at, end, THIN)
                    begin = zero - self.sums[index + 1]
            if begin > bottom + 0.05:
                pen.line(at, begin, at, bottom, THIN)


def edges(columns: tuple[Column, ...], width: float) -> list[float]:
    """Positions of the column edges in points; columns without a width share the rest, otherwise all are scaled."""
    fixed = sum((column.width or 0) * MM for column in columns)
    growing = sum(column.grow for column in columns if column.width is None)
    if growing:
        unit = max(width - fixed, 0) / growing
        widths = [column.width * MM if column.width is not None else unit * column.grow for column in columns]
    else:
        widths = [(column.width or 0) * MM * width / fixed for column in columns]
    return [0.0, *accumulate(widths)]


def _need(fit: Fit) -> float:
    return fit.height + 1.6 * MM


def _special_need(value: Special) -> float:
    if isinstance(value, TickGrid):
        return call_cells.grid_height(value)
    if isinstance(value, Tick):
        return value.size * MM + 2.4 * MM
    if isinstance(value, Name):
        return (9.8 if value.size > 12 else 8.6) * MM
    return value.size + (11 if value.word else 2) if isinstance(value, Numeral) else 0.0


def _draw_special(
    pen: Pen, content: Special | ItemText | CalleeText, left: float, right: float, top: float, bottom: float
) -> None:
    middle = (top + bottom) / 2
    if isinstance(content, Tick):
        size = content.size * MM
        words = pen.type.fit(content.label, right - left - size - 3 * PAD, 10.5, Style.WORDS)
        taken = size + (PAD + max(line.em for line in words.lines) * words.size * words.squeeze if content.label else 0)
        at = left + max((right - left - taken) / 2, PAD)
        pen.tick_box(at, middle, size)
        if content.label:
            pen.fitted(at + size + PAD, right - PAD, middle, words, Align.LEFT)
    elif isinstance(content, TickGrid):
        call_cells.draw_grid(pen, content, left, right, top, bottom)
    elif isinstance(content, ItemText | CalleeText):
        content.draw(pen, left + PAD, right - PAD, middle)
    elif isinstance(content, Name):
        draw_name(pen, content, left + PAD, right - PAD, top, bottom)
    elif isinstance(content, Numeral):
        lift = 3.9 if content.word else 0.0
        pen.text((left + right) / 2, middle - content.size * 0.37 + lift, str(content.value), content.size,
                 Style.WORDS_BOLD, align=Align.CENTER)
        if content.word:
            pen.text((left + right) / 2, bottom + (1.7 if top - bottom < 9 * MM else 2.4), content.word, 9, align=Align.CENTER)
    else:
        pen.hatch(left, bottom, right - left, top - bottom)
        if content.text:
            fit = pen.type.fit(content.text, right - left - PAD, 9, Style.WORDS, whole=True)
            width = fit.lines[0].em * fit.size * fit.squeeze
            pen.fill((left + right - width) / 2 - 1, middle - 6, width + 2, 12, white=True)
            pen.fitted(left, right, middle, fit, Align.CENTER)


def draw_name(pen: Pen, content: Name, left: float, right: float, top: float, bottom: float) -> None:
    """A name with its reading above, in the cell between the four edges."""
    if content.mark:
        right -= pen.text(right - 2 * MM, (top + bottom) / 2 - 6, content.mark, 16, Style.WORDS_BOLD,
                          align=Align.RIGHT) + 4 * MM
    if content.note:
        right -= pen.text(right, (top + bottom) / 2 - 1.4 * MM - 3.3, content.note, 9, align=Align.RIGHT) + PAD
    tight = (9.8 * MM - (top - bottom)) / 2 if top - bottom < 9.8 * MM else 0.0
    name = pen.type.fit(content.text, right - left, content.size, Style.WORDS_BOLD)
    pen.fitted(left, right, (top + bottom) / 2 - 1.4 * MM, name, Align.LEFT)
    reading = pen.type.fit(content.reading, right - left, 9, Style.WORDS, whole=True)
    pen.fitted(left, right, top - 2.3 * MM + tight * 0.7, reading, Align.LEFT)


def on_paper(table: Table) -> Table:
    """The table without its columns for Excel and CSV."""
    kept = [at for at, column in enumerate(table.columns) if not column.data_only]
    if len(kept) == len(table.columns):
        return table

    def moved(index: int) -> int:
        return sum(1 for at in kept if at < index)

    rows = tuple(row._replace(cells=tuple(row.cells[at] for at in kept), label_from=moved(row.label_from),
                              label_to=moved(row.label_to)) for row in table.rows)
    return replace(table, columns=tuple(table.columns[at] for at in kept), rows=rows)
