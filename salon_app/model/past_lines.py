"""Rows of a sales file as lines of past sales, and the rows that cannot be, with the reason. Nothing is stored here.

Amounts are integers of the unit chosen (yen, or hundredths of a foreign currency), rounded half up per line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Protocol

from salon_app.model import sales_words as words
from salon_app.model.imported_columns import LineRemark
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.sales_mapping import ColumnMapping
from salon_app.model.sales_words import Role, fold, fold_item, role_name
from salon_app.model.table_values import Cell, DateOrder, read_day, read_number, read_time
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY, format_yen

FIRST_DATE = date(1950, 1, 1)
MAX_QUANTITY = 999_999
_ZERO, _ONE = Decimal(0), Decimal(1)
_CANCELLATION = re.compile(r"[Cc][0-9]{3,}")


class FileRow(Protocol):
    """A row of a table read from a file."""

    @property
    def line(self) -> int: ...
    @property
    def cells(self) -> Sequence[Cell]: ...
    @property
    def problem(self) -> str: ...


@dataclass(frozen=True)
class ReadChoices:
    """What the person decided: size of the integer unit, prices for items without, items to leave out (names)."""

    unit: Decimal = _ONE
    prices: Mapping[str, Decimal] = field(default_factory=dict)
    skip_items: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.unit not in (_ONE, Decimal("0.1"), Decimal("0.01"), Decimal("0.001")):
            raise InputProblem(translate("Import", "単位は 1、0.1、0.01、0.001 のどれかにしてください。"), field="unit")


@dataclass(slots=True)
class PastLine:
    """A line as read. `amount` after `discount` (≤ 0) and with tax; `exact` is the amount before rounding.

    `tax` is the part of `amount` that the file gave apart; `refund` is what the file itself calls it: '', return, void.
    """

    line: int
    day: date
    at: time | None
    receipt: str
    original: str
    refund: str
    name: str
    key: str
    code: str
    category: str
    payment: str
    quantity: int
    amount: int
    discount: int
    tax: int
    exact: Decimal
    total: Decimal | None
    paid: tuple[Decimal, ...] = ()


@dataclass(frozen=True)
class ReadLines:
    """All that was read. `unpriced` counts lines without any amount, `weighed` those with a fraction as quantity."""

    lines: tuple[PastLine, ...]
    rejected: tuple[LineRemark, ...]
    unpriced: int
    skipped: int
    weighed: int


class _Memo(dict[Cell, Any]):
    """Each distinct cell of a column is read once; a problem is kept in place of the value."""

    def __init__(self, read: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Cell) -> Any:
        try:
            value = self._read(cell)
        except Problem as problem:
            value = problem
        self[cell] = value
        return value


def rounded(value: Decimal) -> int:
    """四捨五入: half up by size, so that a return gives back what the sale took."""
    return int(value.quantize(_ONE, ROUND_HALF_UP))


def read_lines(rows: Iterable[FileRow], mapping: ColumnMapping, choices: ReadChoices, *, today: date,
               order: DateOrder | None) -> ReadLines:
    """Every row as a line or as rejected. `order` is how 2/8/2025 is read."""
    reader = _Reader(mapping, choices, today, order)
    for row in rows:
        if row.problem:
            reader.rejected.append(LineRemark(row.line, row.problem))
        else:
            reader.read(row.line, row.cells)
    lines = reader.with_names()
    if not any(line.amount < 0 or line.quantity < 0 for line in lines if line.refund):
        for line in lines:  # a file that writes its returns without a sign
            if line.refund:
                line.quantity, line.amount, line.discount = -line.quantity, -line.amount, -line.discount
                line.tax, line.exact = -line.tax, -line.exact
    rejected = tuple(sorted(reader.rejected, key=lambda one: one.line))
    return ReadLines(tuple(lines), rejected, reader.unpriced, reader.skipped, reader.weighed)


class _Reader:
    """Reads row after row with the columns' positions at hand."""

    def __init__(self, mapping: ColumnMapping, choices: ReadChoices, today: date, order: DateOrder | None) -> None:
        self._mapping = mapping
        self._at = {role: mapping.at(role) for role in Role}
        self._choices = choices
        self._today = today
        self._scale = _ONE / choices.unit
        self._prices = {fold_item(name): price for name, price in choices.prices.items()}
        self._skip = frozenset(fold_item(name) for name in choices.skip_items)
        self._days = _Memo(lambda cell: self._day(cell, order))
        self._times = _Memo(read_time)
        self._numbers = _Memo(read_number)
        self._texts = _Memo(lambda cell: str(cell).strip())
        self._keys = _Memo(lambda cell: fold_item(str(cell)))
        self._refunds = _Memo(_refund_word)
        self._names: dict[str, str] = {}
        self._totals = (mapping.columns.get(Role.TOTAL, ()) or mapping.columns.get(Role.PAID, ())
                        if mapping.totals_count else ())
        self._paid = mapping.columns.get(Role.PAID, ())
        self._nameless = self._at[Role.ITEM] is None and self._at[Role.BARCODE] is None
        self.lines: list[PastLine] = []
        self.rejected: list[LineRemark] = []
        self.unpriced = self.skipped = self.weighed = 0

    def read(self, number: int, cells: Sequence[Cell]) -> None:
        day = self._days[cells[self._at[Role.DATE] or 0]]
        if isinstance(day, Problem):
            self._reject(number, self._without_day(cells, day))
            return
        try:
            line = self._line(number, cells, day)
        except InputProblem as problem:
            self._reject(number, problem.sentence)
            return
        if line is not None:
            self.lines.append(line)

    def with_names(self) -> list[PastLine]:
        """The lines; what has a code but no name takes the name of another line with the code, else the code."""
        for line in self.lines:
            if not line.name:
                line.name = self._names.get(line.code, line.code)
                line.key = fold_item(line.name)
        return self.lines

    def _line(self, number: int, cells: Sequence[Cell], day: date) -> PastLine | None:
        at, texts = self._at, self._texts
        name = code = ""
        if (column := at[Role.ITEM]) is not None:
            name = texts[cells[column]]
        if (column := at[Role.BARCODE]) is not None:
            code = texts[cells[column]]
            if code and name:
                self._names.setdefault(code, name)
        if self._nameless:
            name = translate("Import", "過去の売上")
        if not name and not code:
            raise InputProblem(translate("Import", "商品名がありません。"))
        key = self._keys[name] if name else ""
        if key in self._skip:
            self.skipped += 1
            return None
        receipt = "" if (column := at[Role.RECEIPT]) is None else texts[cells[column]]
        refund = "" if (column := at[Role.KIND]) is None else self._refunds[cells[column]]
        quantity, net, discount, tax = self._money(cells, key)
        if not refund and _CANCELLATION.fullmatch(receipt) and (net < 0 or quantity < 0):
            refund = "void"
        whole = int(quantity)
        if whole != quantity:
            self.weighed += 1
            whole = 1 if quantity > 0 else -1
        if abs(whole) > MAX_QUANTITY or abs(net) > MAX_ENTRY:
            sentence = translate("Import", "数か金額が大きすぎます（金額は{limit}まで）。")
            raise InputProblem(sentence.format(limit=format_yen(MAX_ENTRY)))
        exact = net * self._scale
        amount = int(exact)
        if amount != exact:
            amount = rounded(exact)
        return PastLine(
            line=number, day=day, at=None if (column := at[Role.TIME]) is None else self._times[cells[column]],
            receipt=receipt, original="" if (column := at[Role.ORIGINAL]) is None else texts[cells[column]],
            refund=refund, name=name, key=key, code=code,
            category="" if (column := at[Role.CATEGORY]) is None else texts[cells[column]],
            payment="" if (column := at[Role.PAYMENT]) is None else texts[cells[column]],
            quantity=whole, amount=amount, discount=rounded(discount * self._scale) if discount else 0,
            tax=rounded(tax * self._scale) if tax else 0, exact=exact,
            total=self._sum(cells, self._totals) if self._totals else None,
            paid=tuple(self._number(cells, one, Role.PAID) or _ZERO for one in self._paid))

    def _money(self, cells: Sequence[Cell], key: str) -> tuple[Decimal, Decimal, Decimal, Decimal]:
        """Quantity, net amount (after discount, with tax), the discount as a negative number, and the tax on top."""
        quantity = self._value(cells, Role.QUANTITY)
        if quantity is None:
            quantity = _ONE
        base = self._value(cells, Role.AMOUNT)
        if base is None:
            price = self._value(cells, Role.PRICE)
            if price is None:
                price = self._prices.get(key)
            if price is None:
                if (self._at[Role.AMOUNT] is not None or self._at[Role.PRICE] is not None) and not self._totals:
                    raise InputProblem(translate("Import", "金額がありません。"))
                self.unpriced += 1
                price = _ZERO
            base = price * quantity
            inside = False
        else:
            inside = self._mapping.discount_inside
        tax = (self._value(cells, Role.TAX) or _ZERO) if self._mapping.tax_outside else _ZERO
        change = self._value(cells, Role.DISCOUNT)
        if not change:
            return quantity, base + tax, _ZERO, tax
        if not self._mapping.discount_positive and base >= 0 and change > 0:  # a surcharge
            return quantity, (base if inside else base + change) + tax, _ZERO, tax
        less = -abs(change) if base >= 0 else abs(change)
        return quantity, (base if inside else base + less) + tax, less, tax

    def _value(self, cells: Sequence[Cell], role: Role) -> Decimal | None:
        at = self._at[role]
        return None if at is None else self._number(cells, at, role)

    def _number(self, cells: Sequence[Cell], at: int, role: Role) -> Decimal | None:
        value = self._numbers[cells[at]]
        if isinstance(value, Problem):
            raise InputProblem(translate("Import", "{column}：{reason}").format(
                column=role_name(role), reason=value.sentence))
        return value  # type: ignore[no-any-return]  # the memo holds what read_number gives

    def _sum(self, cells: Sequence[Cell], columns: Sequence[int]) -> Decimal:
        return sum((self._number(cells, at, Role.TOTAL) or _ZERO for at in columns), _ZERO)

    def _day(self, cell: Cell, order: DateOrder | None) -> date:
        day = read_day(cell, today=self._today, order=order) if cell != "" else None
        if day is None:
            raise InputProblem(translate("Import", "日付がありません。"))
        if day < FIRST_DATE:
            raise InputProblem(translate("Import", "日付が古すぎます（1950年より前）。"))
        if day > self._today:
            raise InputProblem(translate("Import", "先の日付です。"))
        return day

    def _without_day(self, cells: Sequence[Cell], problem: Problem) -> str:
        filled = [str(cell) for cell in cells if cell != ""]
        if any(words.SUM_WORDS.fullmatch(fold(text)) for text in filled):
            return translate("Import", "合計の行とみて、読みとばしました。")
        if len(filled) * 3 <= len(cells):
            sentence = translate("Import", "{reason}ほかの欄も空で、途中で切れた行のようです。")
            return sentence.format(reason=problem.sentence)
        return problem.sentence

    def _reject(self, number: int, reason: str) -> None:
        self.rejected.append(LineRemark(number, reason))


def _refund_word(cell: Cell) -> str:
    text = str(cell).casefold()
    if words.VOID_WORDS.fullmatch(text):
        return "void"
    return "return" if words.RETURN_WORDS.fullmatch(text) else ""
