"""Reads finished files back: the words on each page, the cells of a workbook, and what its formulas come to."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pypdfium2
from openpyxl.utils import range_boundaries

from salon_app.reports.kit.model import Block, Column, Kind, ReportModel, Row, Table

JAPAN = timezone(timedelta(hours=9))
_CELL = re.compile(r"(?:(?:'([^']+)'|([^\s'!(),+\-*/:]+))!)?\b([A-Z]{1,3})(\d+)(?::([A-Z]{1,3}\d+))?")


def document(*blocks: Block, **fields: Any) -> ReportModel:
    """A plain document around some blocks."""
    given: dict[str, Any] = {"key": "test", "title": "見本表", "salon": "ふれあいサロン見本",
                             "made_at": datetime(2026, 11, 20, 16, 12, tzinfo=JAPAN), "unit": "単位：円"}
    return ReportModel(**{**given, **fields}, blocks=blocks)


def long_table(count: int, **fields: Any) -> Table:
    """A table of `count` plainly numbered rows."""
    columns = (Column("number", "番号", Kind.NUMBER, width=20), Column("text", "内容"),
               Column("day", "日付", Kind.DATE, width=36), Column("amount", "金額", Kind.YEN, width=26))
    first = date(2026, 4, 1)
    rows = tuple(Row((i, f"行{i:05d}", first + timedelta(days=i % 365), i * 10)) for i in range(1, count + 1))
    return Table(key="long", columns=columns, rows=rows, **fields)


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in opened]
    finally:
        opened.close()


def picture(pdf: bytes, number: int = 0, scale: float = 2.0) -> Any:
    """A page as a grey picture (Pillow)."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return opened[number].render(scale=scale, grayscale=True).to_pil().copy()
    finally:
        opened.close()


class Workbook:
    """A workbook read twice: its formulas, and the values stored beside them."""

    def __init__(self, data: bytes) -> None:
        self.formulas = openpyxl.load_workbook(BytesIO(data))
        self.stored = openpyxl.load_workbook(BytesIO(data), data_only=True)

    def cells(self) -> list[tuple[str, str, Any, Any]]:
        """(sheet, coordinate, formula or value, stored value) of every cell that isn't empty."""
        found = []
        for sheet in self.formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        stored = self.stored[sheet.title][cell.coordinate].value
                        found.append((sheet.title, cell.coordinate, cell.value, stored))
        return found

    def result(self, sheet: str, value: Any) -> Decimal:
        """What a formula of + - / * SUM ROUND comes to, from the formulas of the cells it names."""
        if value is None or (isinstance(value, str) and not value.startswith("=")):
            return Decimal(0)
        if not isinstance(value, str):
            return Decimal(str(value))
        python = _CELL.sub(lambda m: self._python(sheet, m), value[1:])
        scope = {"SUM": lambda *parts: sum(parts, Decimal(0)), "ROUND": _round, "Decimal": Decimal}
        return Decimal(eval(python, {"__builtins__": {}}, scope))

    def _python(self, sheet: str, match: re.Match[str]) -> str:
        where = match[1] or match[2] or sheet
        area = f"{match[3]}{match[4]}" + (f":{match[5]}" if match[5] else "")
        first, top, last, bottom = range_boundaries(area)
        values = [self.result(where, self.formulas[where].cell(row, column).value)
                  for row in range(top, bottom + 1) for column in range(first, last + 1)]
        return ",".join(f"Decimal('{value}')" for value in values)


def _round(value: Decimal, digits: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
