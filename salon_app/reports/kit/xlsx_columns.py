"""A column in Excel: the looks of its cells by value, and how wide it has to be. Writes no cells."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from salon_app.reports.kit import values
from salon_app.reports.kit.model import Calc, Column, Kind, ReportModel, Row, Share
from salon_app.reports.kit.xlsx_book import DECIMAL, INTEGER, Look, date_format

PAIR_WIDTH = 24  # characters that a label needs beside its value


class Shape:
    """A column's looks, and how long its longest value is in half-width characters."""

    def __init__(self, column: Column, model: ReportModel) -> None:
        self.key, self.once = column.key, column.once
        self.format = date_format(column.kind, model.calendar)
        self.figures = column.kind in values.FIGURES
        self.align = values.align_of(column).value
        self.bold = column.bold or column.once
        self.narrow = is_narrow(column)
        self.longest = 1.0 if self.narrow else 4.0
        self.hatched = column.hatched
        self._text = column.kind in (Kind.TEXT, Kind.CODE)
        self._fixed = {Kind.DATE: 18, Kind.DAY: 15, Kind.MOMENT: 16, Kind.TIME: 7}.get(column.kind, 0)
        self._looks: dict[tuple[type, bool, bool], Look] = {}

    def look(self, value: Any, bold: bool, heavy: bool) -> Look:
        """The look of a value of this column; words among figures are text."""
        kind = type(value)
        if kind is str:
            self.longest = max(self.longest, half_widths(value))
        elif value is not None:
            bare = value.value if kind in (Calc, Share) else value
            self.longest = max(self.longest, self._fixed or len(f"{bare:,}") if isinstance(bare, int | Decimal)
                               else self._fixed)
        found = self._looks.get((kind, bold, heavy))
        if found is None:
            number = "@" if kind is str else self.format
            if kind is Decimal and self.format == INTEGER:
                number = DECIMAL
            elif self._text and kind in (int, Calc):
                number = INTEGER
            found = self._looks[kind, bold, heavy] = Look(
                number, bold or self.bold, figures=self.figures and kind is not str, align=self.align, frame=True,
                top=1.2 if heavy else 0.0, wrap=self._text and kind is str, hatched=self.hatched)
        return found


def label_end(row: Row, columns: tuple[Column, ...]) -> int:
    """Where a row's label ends (exclusive): at the first value or column of sums."""
    for index in range(row.label_from + 1, len(columns)):
        if row.cells[index] is not None or columns[index].kind in (Kind.YEN, Kind.COUNT, Kind.PERCENT):
            return index
    return len(columns)


def is_narrow(column: Column) -> bool:
    """Whether the column is one of many small ones (the days of a month)."""
    return column.width is not None and column.width <= 7.0


def half_widths(text: str) -> int:
    """Length in half-width characters."""
    return len(text.encode("cp932", "replace"))


def pair_column(widths: dict[int, float]) -> int:
    """The first column that leaves a label enough room on its left."""
    used = 0.0
    for index in sorted(widths):
        used += widths[index]
        if used >= PAIR_WIDTH:
            return index + 1
    return max(widths) + 1
