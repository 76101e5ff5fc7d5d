"""Bar charts in Excel: the figures in cells, and openpyxl's own chart over them. Black ink as on paper."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties
from openpyxl.worksheet.worksheet import Worksheet

from salon_app.reports.kit.model import Chart, Fill
from salon_app.reports.kit.xlsx_book import INTEGER, Book, Look

ROWS = 20
"""Rows the chart covers below its figures."""


def add(book: Book, sheet: Worksheet, row: int, column: int, chart: Chart, width: float) -> None:
    """Writes the figures from `row` (names in column A, series from `column` on) and the chart below them.

    `width` is the sheet's in characters.
    """
    head = Look(bold=True, size=10, align="center", frame=True, wrap=True)
    cell = Look(format=INTEGER, figures=True, align="right", frame=True)
    sheet.row_dimensions[row].height = 36
    for offset, series in enumerate(chart.series):
        book.put(sheet, row, column + offset, series.name, head)
        for index, value in enumerate(series.values, 1):
            book.put(sheet, row + index, column + offset, value, cell)
    for index, name in enumerate(chart.categories, 1):
        book.put(sheet, row + index, 1, name, Look(bold=True))
    last = row + len(chart.categories)
    bars = BarChart()
    bars.type, bars.grouping, bars.overlap, bars.gapWidth = "col", "clustered", -8, 60
    bars.add_data(Reference(sheet, min_col=column, max_col=column + len(chart.series) - 1, min_row=row, max_row=last),
                  titles_from_data=True)
    bars.set_categories(Reference(sheet, min_col=1, min_row=row + 1, max_row=last))
    for drawn, series in zip(bars.series, chart.series, strict=True):
        drawn.graphicalProperties = _ink(series.fill)
    bars.y_axis.number_format = INTEGER
    bars.y_axis.scaling.min = 0 if all((v or 0) >= 0 for s in chart.series for v in s.values) else None
    bars.x_axis.delete = bars.y_axis.delete = False
    bars.y_axis.majorGridlines.spPr = _line("A0A0A0")
    bars.legend.position = "t"
    bars.width, bars.height = min(width * 0.2, 24.0), 9.2
    sheet.add_chart(bars, f"A{last + 2}")


def _ink(fill: Fill) -> Any:
    if fill is Fill.HATCHED:
        pattern = PatternFillProperties(prst="wdUpDiag", fgClr=ColorChoice(srgbClr="000000"),
                                        bgClr=ColorChoice(srgbClr="FFFFFF"))
        properties = GraphicalProperties(pattFill=pattern)
    else:
        properties = GraphicalProperties(solidFill="000000" if fill is Fill.BLACK else "FFFFFF")
    properties.line.solidFill = "000000"
    return properties


def _line(color: str) -> Any:
    properties = GraphicalProperties()
    properties.line.solidFill = color
    return properties
