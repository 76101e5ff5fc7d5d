"""Cells of papers for telephoning: whom to ring with the number large, and boxes to tick for what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.items import fit_words
from salon_app.reports.kit.model import Align, Callee, TickGrid
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, MM, THIN, Pen
from salon_app.reports.kit.typeset import Fit, Typesetter

NAME, WRAPPED, PHONE, SMALL = 14.0, 11.5, 14.5, 9.0  # points
BETWEEN = 1.5 * MM
PITCH, TIME_LINE = 6.0 * MM, 7.0 * MM
BOX, AFTER, WORDS = 4.6 * MM, 1.6 * MM, 11.0
EDGE = 1.8 * MM


@dataclass(frozen=True, slots=True)
class CalleeText:
    """A Callee in its column: measured, ready to be drawn."""

    reading: Fit
    block: Fit
    lines: tuple[Fit, ...]

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return SMALL + sum(BETWEEN + line.height for line in self.lines)

    def draw(self, pen: Pen, left: float, right: float, middle: float) -> None:
        """All lines, together centred on the height `middle`."""
        y = middle + self.height / 2
        pen.fitted(left, right, y - SMALL / 2, self.reading, Align.LEFT)
        pen.fitted(left, right, y - SMALL / 2, self.block, Align.RIGHT)
        y -= SMALL
        for line in self.lines:
            y -= BETWEEN
            pen.fitted(left, right, y - line.height / 2, line, Align.LEFT)
            y -= line.height


def shape(callee: Callee, room: float, setter: Typesetter) -> CalleeText:
    """`callee` in a column with `room` points; a number is never broken."""
    block = setter.fit(callee.block, room * 0.45, SMALL, Style.WORDS, whole=True)
    taken = max(line.em for line in block.lines) * block.size * block.squeeze
    lines = [fit_words(callee.name, room, NAME, WRAPPED, Style.WORDS_BOLD, setter)]
    if callee.phone:
        lines.append(setter.fit(callee.phone, room, PHONE, Style.FIGURES_BOLD, whole=True))
    if callee.note:
        style = Style.WORDS_BOLD if callee.strong else Style.WORDS
        lines.append(fit_words(callee.note, room, SMALL, SMALL, style, setter))
    return CalleeText(setter.fit(callee.reading, room - taken - AFTER, SMALL, Style.WORDS, whole=True), block, tuple(lines))


def grid_height(grid: TickGrid) -> float:
    """How tall its cell has to be, in points."""
    return -(-len(grid.labels) // grid.across) * PITCH + (TIME_LINE if grid.lead or grid.tail else 0.0)


def draw_grid(pen: Pen, grid: TickGrid, left: float, right: float, top: float, bottom: float) -> None:
    """The line for the time, a hairline, and the boxes below it in the cell between the four edges."""
    low = bottom
    if grid.lead or grid.tail:
        line = top - TIME_LINE
        base = (top + line) / 2 - SMALL * CENTER_OF_LETTERS
        pen.text(left + EDGE, base, grid.lead, SMALL)
        pen.text(right - EDGE, base, grid.tail, WORDS - 1, align=Align.RIGHT)
        pen.line(left, line, right, line, THIN)
        top = line
    down = -(-len(grid.labels) // grid.across)
    columns = [grid.labels[at:at + down] for at in range(0, len(grid.labels), down)]
    wide = [BOX + AFTER + max(pen.type.width(words, Style.WORDS, WORDS) for words in column) for column in columns]
    spare = (right - left - sum(wide)) / (len(columns) + 1)
    x = left + max(spare, EDGE)
    room = (right - x - EDGE) / max(sum(wide), right - x - EDGE)  # narrower letters where the cell is narrow
    for column, taken in zip(columns, wide, strict=True):
        for row, words in enumerate(column):
            middle = top - (row + 0.5) * (top - low) / down
            pen.tick_box(x, middle, BOX)
            fit = pen.type.fit(words, taken * room - BOX - AFTER + 0.1, WORDS, Style.WORDS, whole=True)
            pen.fitted(x + BOX + AFTER, right, middle, fit, Align.LEFT)
        x += taken * room + max(spare, 0.0)
