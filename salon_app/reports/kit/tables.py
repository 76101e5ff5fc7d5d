"""Builds tables whose totals add up by construction: every sum, difference and balance remembers its cells.

Only arithmetic on the table's own cells belongs here; where the figures come from is the document's affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from salon_app.reports.kit.model import Calc, Column, Kind, Ref, Row, RowStyle, Share, Table, Value

ADDED = (Kind.YEN, Kind.COUNT)
_ONE_DECIMAL = Decimal("0.1")
_PLAIN = Row(())


def amount(value: Value) -> int | None:
    """The integer behind a cell, or None where it has none."""
    if isinstance(value, Calc):
        return value.value
    return value if isinstance(value, int) else None


def percent(part: int, whole: int) -> Decimal | None:
    """`part` of `whole` in percent, half up to one decimal; None where the whole is 0."""
    if whole == 0:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(_ONE_DECIMAL, ROUND_HALF_UP)


class _Derived(NamedTuple):
    """A column that fills itself, and the keys and places of those it is made of."""

    at: int
    key: str
    running: bool
    adds: tuple[tuple[str, int], ...]
    subtracts: tuple[tuple[str, int], ...]


class TableBuilder:
    """Rows are given by column key; columns with `adds`, `subtracts` and `share_of` fill themselves."""

    def __init__(self, key: str, columns: Sequence[Column], **table: Any) -> None:
        """`table` takes the other fields of Table: title, remark, notes, row_height, rule_every, sheet …"""
        self.key = key
        self.columns = tuple(columns)
        self._table = table
        self._index = {column.key: index for index, column in enumerate(self.columns)}
        self._derived = [_Derived(
            self._index[one.key], one.key, one.running, tuple((key, self._index[key]) for key in one.adds),
            tuple((key, self._index[key]) for key in one.subtracts)) for one in self.columns if one.adds or one.subtracts]
        self._rows: list[Row] = []
        self._cells: list[list[Value]] = []
        self._open: list[int] = []  # rows since the last subtotal; closed ones too, so that sums are whole ranges
        self._closed: list[int] = []  # subtotal rows since the last total

    def row(self, *, style: RowStyle = RowStyle.NORMAL, key: str = "", rule_below: bool = False,
            height: float | None = None, **cells: Value) -> int:
        """Adds a row and returns its index. Raises KeyError for a column that isn't there."""
        index = len(self._rows)
        values: list[Value] = [None] * len(self.columns)
        for column, value in cells.items():
            values[self._index[column]] = value
        self._derive(values)
        plain = style is RowStyle.NORMAL
        if plain:
            self._open.append(index)
        if plain and not key and not rule_below and height is None:
            return self._append(_PLAIN, values)
        return self._append(Row((), style, key, rule_below=rule_below, height=height), values)

    def rows(self, rows: Iterable[Sequence[Value]]) -> None:
        """Adds many normal rows given as plain sequences in the order of the columns (the quick way)."""
        first = len(self._rows)
        for values in rows:
            cells = list(values)
            if self._derived:
                self._derive(cells)
            self._rows.append(_PLAIN)
            self._cells.append(cells)
        self._open += range(first, len(self._rows))

    def subtotal(self, label: str = "小計", *, key: str = "", **cells: Value) -> int:
        """Sums the normal rows since the last subtotal."""
        terms = tuple(self._open)
        self._open = []
        index = self._sum(label, RowStyle.SUBTOTAL, terms, key, cells)
        self._closed.append(index)
        return index

    def total(self, label: str = "合計", *, key: str = "total", **cells: Value) -> int:
        """Sums the subtotals and the normal rows under none since the last total."""
        terms = tuple(sorted((*self._closed, *self._open)))
        self._closed, self._open = [], []
        return self._sum(label, RowStyle.TOTAL, terms, key, cells)

    def comparison(self, label: str, *, key: str = "", **cells: Value) -> int:
        """A row below the total that isn't part of it: 先月, 前年同月."""
        values: list[Value] = [None] * len(self.columns)
        for column, value in cells.items():
            values[self._index[column]] = value
        self._derive(values)
        return self._append(Row((), RowStyle.COMPARISON, key, label), values)

    def difference(self, label: str, minuend: str, subtrahend: str, *, key: str = "",
                   style: RowStyle = RowStyle.COMPARISON) -> int:
        """The row with key `minuend` less the row with key `subtrahend`, where both have a number."""
        upper, lower = self._find(minuend), self._find(subtrahend)
        values: list[Value] = []
        for column, a, b in zip(self.columns, self._cells[upper], self._cells[lower], strict=True):
            more, less = amount(a), amount(b)
            known = column.kind in ADDED and more is not None and less is not None
            values.append(Calc((more or 0) - (less or 0), (Ref(upper),), (Ref(lower),)) if known else None)
        return self._append(Row((), style, key, label), values)

    def result(self, label: str, column: str, *, plus: Sequence[str], minus: Sequence[str] = (), key: str = "",
               style: RowStyle = RowStyle.STRONG, height: float | None = None, **cells: Value) -> int:
        """A row whose `column` is the rows with the keys in `plus` less those in `minus` (計算上の残高)."""
        values: list[Value] = [None] * len(self.columns)
        for name, value in cells.items():
            values[self._index[name]] = value
        at = self._index[column]
        more, less = [self._find(name) for name in plus], [self._find(name) for name in minus]
        found = sum(amount(self._cells[i][at]) or 0 for i in more) - sum(amount(self._cells[i][at]) or 0 for i in less)
        values[at] = Calc(found, tuple(Ref(i) for i in more), tuple(Ref(i) for i in less))
        return self._append(Row((), style, key, label, height=height), values)

    def closed(self, label: str, label_from: str, *, label_to: str = "", rule_below: bool = False,
               **cells: Value) -> int:
        """A row of a day that was closed: `label` (休み) runs from column `label_from` up to `label_to`."""
        values: list[Value] = [None] * len(self.columns)
        for name, value in cells.items():
            values[self._index[name]] = value
        end = self._index[label_to] if label_to else len(self.columns)
        row = Row((), RowStyle.CLOSED, "", label, self._index[label_from], end, rule_below)
        self._open.append(len(self._rows))
        return self._append(row, values)

    def value(self, row: str, column: str) -> int:
        """The number in the row with that key; raises KeyError where there is none."""
        found = amount(self._cells[self._find(row)][self._index[column]])
        if found is None:
            raise KeyError((row, column))
        return found

    def link(self, row: str, column: str) -> Calc:
        """That number for another place (a KPI, another table), which stays a formula in Excel."""
        return Calc(self.value(row, column), (Ref(row, column, self.key),))

    def build(self) -> Table:
        """The finished table."""
        self._share()
        rows = tuple(
            Row(tuple(cells)) if row is _PLAIN else
            Row(tuple(cells), row.style, row.key, row.label, row.label_from, row.label_to, row.rule_below, row.height)
            for row, cells in zip(self._rows, self._cells, strict=True)
        )
        return Table(key=self.key, columns=self.columns, rows=rows, **self._table)

    def _append(self, row: Row, cells: list[Value]) -> int:
        self._rows.append(row)
        self._cells.append(cells)
        return len(self._rows) - 1

    def _find(self, key: str) -> int:
        for index in range(len(self._rows) - 1, -1, -1):
            if self._rows[index].key == key:
                return index
        raise KeyError(key)

    def _derive(self, values: list[Value]) -> None:
        here = len(self._rows)
        for at, own, running, adds, subtracts in self._derived:
            if values[at] is not None:
                continue
            before = amount(self._cells[here - 1][at]) if running and here else None
            found = before or 0
            plus = [] if before is None else [Ref(here - 1, own)]
            minus = []
            for key, index in adds:
                if (more := amount(values[index])) is not None:
                    found += more
                    plus.append(Ref(here, key))
            for key, index in subtracts:
                if (less := amount(values[index])) is not None:
                    found -= less
                    minus.append(Ref(here, key))
            if plus or minus:
                values[at] = Calc(found, tuple(plus), tuple(minus))

    def _sum(self, label: str, style: RowStyle, terms: tuple[int, ...], key: str, given: dict[str, Value]) -> int:
        values: list[Value] = []
        refs = tuple(Ref(i) for i in terms)
        for at, column in enumerate(self.columns):
            if column.key in given:
                values.append(given[column.key])
                continue
            if column.kind not in ADDED or column.running:
                values.append(None)
                continue
            known = [found for i in terms if (found := amount(self._cells[i][at])) is not None]
            values.append(Calc(sum(known), refs) if known or not terms else None)
        for at, column in enumerate(self.columns):  # the group's name stays merged beside its subtotal
            if column.once and style is RowStyle.SUBTOTAL and terms and values[at] is None:
                values[at] = self._cells[terms[-1]][at]
        first = next((at for at, column in enumerate(self.columns) if not column.once), 0)
        return self._append(Row((), style, key, label, first if style is RowStyle.SUBTOTAL else 0), values)

    def _share(self) -> None:
        totals = [i for i, row in enumerate(self._rows) if row.style is RowStyle.TOTAL]
        for at, column in enumerate(self.columns):
            if not column.share_of or not totals:
                continue
            source = self._index[column.share_of]
            whole = amount(self._cells[totals[-1]][source]) or 0
            for i, cells in enumerate(self._cells):
                part = amount(cells[source])
                if self._rows[i].style in (RowStyle.COMPARISON, RowStyle.CLOSED) or part is None:
                    continue
                found = percent(part, whole)
                if found is not None:
                    cells[at] = Share(found, Ref(i, column.share_of), Ref(totals[-1], column.share_of))
