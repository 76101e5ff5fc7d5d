"""Grouped bars as one drawing, for the page (as vectors) and for the screen (as SVG). Black ink only.

At most three series: white, hatched, black in the order of time; a value above each bar; dotted grid.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Group, Line, Path, Rect, String
from reportlab.lib.colors import black, white

from salon_app.reports.kit.fonts import FontSet, Style
from salon_app.reports.kit.model import Align, Chart, Fill, Series

MM = 72 / 25.4
_GRID = 0.4
_OUTLINE = 0.5
_HATCH = 5.4
_VALUE, _SMALL, _NAME = 9.0, 9.0, 10.0


def draw(chart: Chart, width: float, fonts: FontSet) -> Drawing:
    """The chart in its frame; `width` in points, the height as the chart says (mm)."""
    return _Bars(chart, width, fonts).drawing


def to_svg(drawing: Drawing, fonts: FontSet) -> str:
    """The same drawing for the screen, with the families' names as the window's fonts know them."""
    svg = str(renderSVG.drawToString(drawing))
    # QtSvg knows no clipping: it would draw the clip path, a black area over everything.
    svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL).replace("clip-path: url(#clip)", "")
    # ReportLab turns texts upright around whole points, which sets some of them too low.
    svg = re.sub(r'(<text [^>]*?y="([-\d.]+)"[^>]*translate\(0,)-?\d+\)',
                 lambda match: f"{match[1]}{2 * float(match[2]):.2f})", svg)
    for number, face in enumerate(fonts.main):
        weight = "bold" if number % 2 else "normal"
        svg = svg.replace(f"font-family: {face.name};", f"font-family: '{face.css}'; font-weight: {weight};")
    return svg


def steps(highest: Decimal, lowest: Decimal = Decimal(0)) -> list[Decimal]:
    """Grid values from 0 (or below it) up to the one at or above the highest, four to six of them."""
    span = max(highest, Decimal(0)) - min(lowest, Decimal(0))
    if span <= 0:
        return [Decimal(0), Decimal(1)]
    power = Decimal(10) ** (span.adjusted() - 1)
    round_numbers = map(Decimal, ("1", "2", "2.5", "5", "10", "20", "25", "50"))
    step = next(number * power for number in round_numbers if number * power * 5 >= span)
    first, last = math.floor(min(lowest, Decimal(0)) / step), math.ceil(max(highest, Decimal(0)) / step)
    return [step * number for number in range(first, last + 1)]


class _Bars:
    def __init__(self, chart: Chart, width: float, fonts: FontSet) -> None:
        self.chart, self.fonts = chart, fonts
        self.width, self.height = width, chart.height * MM
        self.drawing = Drawing(width, self.height)
        caption_lines = max((len(lines) for lines in chart.captions), default=0)
        self.left, self.right = 13.0 * MM, width - 2.5 * MM
        self.bottom = (6.4 + 4.2 * caption_lines) * MM
        numbers = [self._scaled(v) for series in chart.series for v in series.values if v is not None]
        self.grid = steps(max(numbers, default=Decimal(0)), min(numbers, default=Decimal(0)))
        self.slot = (self.right - self.left) / max(len(chart.categories), 1)
        self.bar = min(11.4 * MM, self.slot * 0.9 / max(len(chart.series), 1))
        labels = [self._words(v) for series in chart.series for v in series.values]
        widest = max((fonts.shape(label, Style.WORDS_BOLD).em * _VALUE for label in labels), default=0)
        self.upright = widest <= self.bar + 1.6  # otherwise the values stand turned above their bars
        head = 9.0 * MM + (4.6 * MM if self.upright else widest + 2 * MM)
        self.top = self.height - head
        self._frame()
        self._legend()
        for index in range(len(chart.categories)):
            self._category(index)
        self.drawing.add(Line(self.left, self._y(Decimal(0)), self.right, self._y(Decimal(0)),
                              strokeWidth=0.7, strokeColor=black))

    def _scaled(self, value: int | Decimal) -> Decimal:
        return Decimal(value) / self.chart.scale

    def _words(self, value: int | Decimal | None) -> str:
        if value is None:
            return ""
        unit = Decimal(1).scaleb(-self.chart.decimals)
        found = self._scaled(value).quantize(unit, ROUND_HALF_UP)
        words = f"{abs(found):,}"
        return f"△{words}" if found < 0 else words

    def _y(self, value: Decimal) -> float:
        share = (value - self.grid[0]) / (self.grid[-1] - self.grid[0])
        return self.bottom + float(share) * (self.top - self.bottom)

    def _frame(self) -> None:
        self.drawing.add(Rect(0, 0, self.width, self.height, fillColor=None, strokeColor=black, strokeWidth=0.7))
        for value in self.grid:
            y = self._y(value)
            self.drawing.add(Line(self.left, y, self.right, y, strokeWidth=_GRID, strokeColor=black,
                                  strokeDashArray=[0.6, 2.2]))
            words = f"{value.normalize():,f}"
            self._text(self.left - 1.6 * MM, y - 3.2, words.replace("-", "△"), _VALUE, Style.WORDS, Align.RIGHT)

    def _legend(self) -> None:
        entries = [(series, self.fonts.shape(series.name, Style.WORDS).em * _NAME) for series in self.chart.series]
        box, gap = 6.0 * MM, 6.0 * MM
        total = sum(box + 1.5 * MM + wide for _, wide in entries) + gap * (len(entries) - 1)
        x, y = max((self.width - total) / 2, 2 * MM), self.height - 7.0 * MM
        for series, wide in entries:
            self._box(x, y, box, 4.2 * MM, series.fill)
            self._text(x + box + 1.5 * MM, y + 2.6, series.name, _NAME, Style.WORDS)
            x += box + 1.5 * MM + wide + gap

    def _category(self, index: int) -> None:
        middle = self.left + (index + 0.5) * self.slot
        x = middle - self.bar * len(self.chart.series) / 2
        for series in self.chart.series:
            value = series.values[index]
            if value is not None:
                self._bar(x, series, value)
            x += self.bar
        y = self.bottom - 4.6 * MM
        self._text(middle, y, self.chart.categories[index], self._name_size(index), Style.WORDS_BOLD, Align.CENTER)
        for line in self.chart.captions[index] if index < len(self.chart.captions) else ():
            y -= 4.2 * MM
            self._text(middle, y, line, _SMALL, Style.WORDS, Align.CENTER)

    def _name_size(self, index: int) -> float:
        em = self.fonts.shape(self.chart.categories[index], Style.WORDS_BOLD).em
        return min(_NAME, max(9.0, (self.slot - 2) / em)) if em else _NAME

    def _bar(self, x: float, series: Series, value: int | Decimal) -> None:
        scaled = self._scaled(value)
        zero, end = self._y(Decimal(0)), self._y(scaled)
        low, high = min(zero, end), max(zero, end)
        if high - low > 0.4:
            self._box(x + 0.5 * MM, low, self.bar - 1.0 * MM, high - low, series.fill)
        style = Style.WORDS_BOLD if series.fill is Fill.BLACK else Style.WORDS
        words, middle = self._words(value), x + self.bar / 2
        if self.upright:
            wide = self.fonts.shape(words, style).em * _VALUE
            self.drawing.add(Rect(middle - wide / 2 - 0.6, high + 1.4, wide + 1.2, _VALUE * 0.9,
                                  fillColor=white, strokeColor=None))  # the grid stops behind a value
            self._text(middle, high + 2.2, words, _VALUE, style, Align.CENTER)
        else:
            turned = Group(*self._strings(0, 0, words, _VALUE, style))
            turned.translate(middle + 3.2, high + 2.2)
            turned.rotate(90)
            self.drawing.add(turned)

    def _box(self, x: float, y: float, width: float, height: float, fill: Fill) -> None:
        color = black if fill is Fill.BLACK else white
        self.drawing.add(Rect(x, y, width, height, fillColor=color, strokeColor=black, strokeWidth=_OUTLINE))
        if fill is not Fill.HATCHED:
            return
        lines = Path(strokeWidth=_GRID, strokeColor=black, fillColor=None)
        first, last = int((x - y - height) // _HATCH) + 1, int((x + width - y) // _HATCH)
        for offset in (number * _HATCH for number in range(first, last + 1)):
            low, high = max(x, y + offset), min(x + width, y + height + offset)
            if high > low:
                lines.moveTo(low, low - offset)
                lines.lineTo(high, high - offset)
        self.drawing.add(lines)

    def _text(self, x: float, y: float, text: str, size: float, style: Style, align: Align = Align.LEFT) -> None:
        wide = self.fonts.shape(text, style).em * size
        x -= wide if align is Align.RIGHT else wide / 2 if align is Align.CENTER else 0
        for string in self._strings(x, y, text, size, style):
            self.drawing.add(string)

    def _strings(self, x: float, y: float, text: str, size: float, style: Style) -> Iterator[Any]:
        for face, part in self.fonts.shape(text, style).runs:
            yield String(x, y, part, fontName=face.name, fontSize=size, fillColor=black)
            x += sum(map(face.widths.__getitem__, part)) * size
