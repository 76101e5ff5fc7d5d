"""How large cells are, and how much text can be seen in one. Estimates: only the program that prints knows its letters."""

from __future__ import annotations

import math
from dataclasses import dataclass

from salon_app.system.xlsx_form.references import Area, Cell
from salon_app.system.xlsx_form.sheet import Sheet

_DIGIT, _PADDING = 7, 5
"""Pixels of a digit of the usual letters, and what a column has beside its digits."""
_USUAL_WIDTH, _USUAL_HEIGHT = 8.43, 15.0
_PIXELS_A_POINT = 96 / 72
_LINE = 1.25
"""Height of a line of text in times of its letters."""
_NARROW = 0.55
"""Width of a half-width sign in times of its letters."""


@dataclass(frozen=True)
class Room:
    """What can be seen in a cell: full-width letters a line, and lines."""

    letters: int
    lines: int

    def lines_of(self, text: str) -> int:
        """Lines the text takes."""
        return sum(max(1, math.ceil(width_of(one) / self.letters)) for one in text.split("\n"))

    def holds(self, text: str) -> bool:
        """Whether all of it can be seen."""
        return self.lines_of(text) <= self.lines


class Measures:
    """The columns' and rows' sizes of a sheet, in pixels at 100 %; hidden ones are 0."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        markup = sheet.markup
        usual = markup.root.child("sheetFormatPr")
        of = markup.attributes(usual) if usual is not None else {}
        self._usual_width = float(of.get("defaultColWidth", _USUAL_WIDTH))
        self._usual_height = float(of.get("defaultRowHeight", _USUAL_HEIGHT))
        columns = markup.root.child("cols")
        listed = [markup.attributes(one) for one in (columns.children if columns is not None else ())]
        self._widths = [(int(one["min"]), int(one["max"]), 0.0 if one.get("hidden") in ("1", "true") else
                         float(one.get("width", self._usual_width))) for one in listed]

    def width(self, column: int) -> int:
        """Pixels of a column."""
        width = next((width for first, last, width in self._widths if first <= column <= last), self._usual_width)
        return round(width * _DIGIT + _PADDING) if width else 0

    def height(self, row: int) -> int:
        """Pixels of a row."""
        node = self._sheet.rows.get(row)
        of = self._sheet.markup.attributes(node) if node is not None else {}
        if of.get("hidden") in ("1", "true"):
            return 0
        return round(float(of.get("ht", self._usual_height)) * _PIXELS_A_POINT)

    def fixed(self, area: Area) -> bool:
        """Whether its height stays as it is: merged, or given by hand. Others grow with their text."""
        node = self._sheet.rows.get(area.top)
        of = self._sheet.markup.attributes(node) if node is not None else {}
        return area.top != area.bottom or area.left != area.right or of.get("customHeight") in ("1", "true")

    def room(self, place: Cell) -> Room | None:
        """What can be seen in the cell; None where text goes on beside it or its row grows."""
        area, style = self._sheet.area(place), self._sheet.style(place)
        if not self.fixed(area) or (not style.wraps and area.left == area.right):
            return None
        width = sum(self.width(one) for one in range(area.left, area.right + 1))
        height = sum(self.height(one) for one in range(area.top, area.bottom + 1))
        letter = style.points * _PIXELS_A_POINT
        lines = max(1, int((height + 2) / (letter * _LINE))) if style.wraps else 1
        return Room(max(1, int((width - _PADDING) / letter)), lines)

    def lines_high(self, place: Cell, lines: int) -> float:
        """Points a row needs for so many lines in this cell."""
        return round(lines * self._sheet.style(place).points * _LINE + 3, 2)


def width_of(text: str) -> float:
    """Width in full-width letters."""
    return sum(_NARROW if ord(one) < 0x2000 or 0xFF61 <= ord(one) <= 0xFF9F else 1.0 for one in text)
