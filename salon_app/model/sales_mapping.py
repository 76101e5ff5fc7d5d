"""Which column of a sales file is what: proposed from the headers' words and from what the columns hold.

The person may override every choice. Nothing is read into values here beyond a sample.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from salon_app.model import sales_words as words
from salon_app.model.imported_columns import ColumnSample, chosen_columns
from salon_app.model.sales_words import NUMERIC, SEVERAL, WORDS, Role, fold, role_name
from salon_app.model.table_values import Cell, is_day, is_number, read_number, read_time
from salon_app.model.texts import translate

SAMPLE = 300
_ORDER = (Role.ORIGINAL, Role.DATE, Role.TIME, Role.RECEIPT, Role.KIND, Role.BARCODE, Role.ITEM, Role.QUANTITY,
          Role.PRICE, Role.DISCOUNT, Role.TAX, Role.AMOUNT, Role.TOTAL, Role.PAYMENT, Role.CATEGORY)

Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class ColumnMapping:
    """Positions of columns by role, and how some of them are to be read.

    `discount_inside`: the amount is already reduced. `discount_positive`: 180 means 180 less. `tax_outside`: the tax
    column comes on top of the amount. `totals_repeat`: the receipt's total stands on each of its lines.
    `totals_count`: the receipt's own total goes before its lines (not where the file gives the tax of each line, for
    a total may hold tips; nor where it doesn't fit the lines, as お預り doesn't).
    """

    headers: tuple[str, ...]
    columns: Mapping[Role, tuple[int, ...]] = field(default_factory=dict)
    discount_inside: bool = False
    discount_positive: bool = False
    tax_outside: bool = False
    totals_repeat: bool = True
    totals_count: bool = False

    def at(self, role: Role) -> int | None:
        """The column of a role, or None."""
        found = self.columns.get(role, ())
        return found[0] if found else None

    def header(self, role: Role) -> str:
        """The header or headers of a role, as `--map` takes them; '' without a column."""
        return "+".join(self.headers[at] for at in self.columns.get(role, ()))

    def named(self) -> dict[str, str]:
        """Role → header(s), for people and for keeping."""
        return {str(role): self.header(role) for role in Role if role in self.columns}


def signature(headers: Sequence[str]) -> str:
    """By which a mapping is remembered: the same headers in the same order."""
    return "|".join(fold(header) for header in headers)


def propose(headers: Sequence[str], rows: Rows, *, today: date,
            chosen: Mapping[str, str] | None = None) -> ColumnMapping:
    """The mapping of a file with these headers and rows. `chosen` (role → header, '' for none) goes first.

    Raises InputProblem for an unknown role or header in `chosen`.
    """
    sample = _Sample(headers, rows[:SAMPLE], today)
    given = chosen_columns(headers, chosen or {}, Role, several=SEVERAL)
    columns: dict[Role, tuple[int, ...]] = {role: found for role, found in given.items() if found}
    taken = {at for found in columns.values() for at in found}
    for role in _ORDER:
        if role not in given:
            at = _by_header(role, sample, taken)
            if at is not None:
                columns[role] = (at,)
                taken.add(at)
    _by_content(sample, columns, given, taken)
    if Role.PAID not in given:
        paid = tuple(at for at, header in enumerate(headers) if at not in taken and sample.is_money(at)
                     and words.PAID_COLUMN.fullmatch(fold(header)) and not words.NOT_PAID.fullmatch(fold(header)))
        if paid:
            columns[Role.PAID] = paid
    mapping = ColumnMapping(tuple(headers), columns)
    return _readings(mapping, sample, rows, given)


class _Sample(ColumnSample):
    """What the columns of a sales file can be."""

    def __init__(self, headers: Sequence[str], rows: Rows, today: date) -> None:
        super().__init__(headers, rows, today)
        self.folded = [fold(header) for header in headers]

    def is_date(self, at: int) -> bool:
        return self.share(at, "date", lambda cell: is_day(cell, today=self._today)) >= 0.5

    def has_time(self, at: int) -> bool:
        return self.share(at, "time", lambda cell: read_time(cell) is not None) >= 0.5

    def is_money(self, at: int) -> bool:
        return self.share(at, "number", is_number) >= 0.8

    def is_text(self, at: int) -> bool:
        texts = self.share(at, "text", lambda cell: isinstance(cell, str) and not is_number(cell))
        return texts >= 0.5 and not self.is_date(at)

    def fits(self, role: Role, at: int) -> bool:
        """Whether the contents can be what the role says; an empty column fits only where lines may lack it."""
        if not self.cells[at]:
            return role in (Role.ORIGINAL, Role.DISCOUNT, Role.BARCODE, Role.CATEGORY)
        if role is Role.DATE:
            return self.is_date(at)
        if role is Role.TIME:
            return self.has_time(at)
        if role in NUMERIC:
            return self.is_money(at) and not self._long_ids(at)
        if role is Role.ITEM:
            return self.is_text(at)
        if role is Role.KIND:
            return self.share(at, "kind", _is_kind) >= 0.8 and len(set(self.cells[at])) <= 12
        if role is Role.PAYMENT:
            return self.is_text(at) and len(set(self.cells[at])) <= 20
        return not self.is_date(at) or role is Role.CATEGORY

    def _long_ids(self, at: int) -> bool:
        return self.share(at, "long", lambda cell: len(str(cell)) > 15) > 0.2


def _is_kind(cell: Cell) -> bool:
    text = str(cell).casefold()
    return any(found.fullmatch(text) for found in (words.RETURN_WORDS, words.VOID_WORDS, words.SALE_WORDS))


def _by_header(role: Role, sample: _Sample, taken: set[int]) -> int | None:
    for pattern in WORDS[role]:
        compiled = re.compile(pattern)
        for at, folded in enumerate(sample.folded):
            if at not in taken and compiled.fullmatch(folded) and sample.fits(role, at):
                return at
    return None


def _by_content(sample: _Sample, columns: dict[Role, tuple[int, ...]], given: Mapping[Role, tuple[int, ...]],
                taken: set[int]) -> None:
    """What the words left open: files without a header, or with words nobody knows."""
    free = [at for at in range(len(sample.headers)) if at not in taken and sample.cells[at]]

    def take(role: Role, at: int) -> None:
        columns[role] = (at,)
        if at in free:
            free.remove(at)

    def open_role(role: Role) -> bool:
        return role not in columns and role not in given

    if open_role(Role.DATE):
        for at in [at for at in free if sample.is_date(at)][:1]:
            take(Role.DATE, at)
    if open_role(Role.TIME):
        dated = columns.get(Role.DATE, ())
        for at in [at for at in (*free, *dated) if sample.has_time(at)][:1]:
            take(Role.TIME, at)
    if open_role(Role.ITEM):
        texts = [at for at in free if sample.is_text(at) and not words.NOT_PAID.fullmatch(sample.folded[at])]
        nameless = [translate("Import", "{number}列目").format(number=at + 1) for at in range(len(sample.headers))]
        if texts and list(sample.headers) == nameless:
            take(Role.ITEM, max(texts, key=lambda at: len(set(sample.cells[at]))))
    numbers = [at for at in free if sample.is_money(at)]
    if open_role(Role.AMOUNT) and open_role(Role.PRICE) and open_role(Role.QUANTITY):
        triple = _product_of(sample, numbers)
        if triple is not None:
            for role, at in zip((Role.QUANTITY, Role.PRICE, Role.AMOUNT), triple, strict=True):
                take(role, at)


def _product_of(sample: _Sample, numbers: Sequence[int]) -> tuple[int, int, int] | None:
    """Columns (quantity, price, amount) with quantity × price = amount on nearly all lines."""
    values = {at: [read_number(cell) if is_number(cell) else None for cell in sample.cells[at]] for at in numbers}
    for quantity in numbers:
        for price in numbers:
            for amount in numbers:
                if len({quantity, price, amount}) < 3:
                    continue
                triples = [(a, b, c) for a, b, c in zip(values[quantity], values[price], values[amount], strict=False)
                           if a is not None and b is not None and c is not None]
                right = sum(a * b == c for a, b, c in triples)
                small = sum(abs(a) <= abs(b) for a, b, _ in triples)
                if triples and right * 10 >= len(triples) * 9 and small * 2 > len(triples):
                    return quantity, price, amount
    return None


def _readings(mapping: ColumnMapping, sample: _Sample, rows: Rows,
              given: Mapping[Role, tuple[int, ...]]) -> ColumnMapping:
    """How discount, tax and totals are to be read, from the words and the arithmetic of the rows."""
    table = _Numbers(rows)
    amount, discount, tax = mapping.at(Role.AMOUNT), mapping.at(Role.DISCOUNT), mapping.at(Role.TAX)
    amount_word = sample.folded[amount] if amount is not None else ""
    inside, positive = False, False
    if discount is not None:
        found = [value for value in table.column(discount) if value]
        mixed = bool(re.search("割増", sample.folded[discount]))
        positive = bool(found) and not mixed and all(value > 0 for value in found)
        inside = amount is not None and _discount_inside(mapping, table, amount_word, positive)
    outside = False
    if tax is not None:
        tax_word = sample.folded[tax]
        outside = Role.TAX in given or (not words.TAX_COLUMN_INSIDE.fullmatch(tax_word)
                                        and not words.TAX_INSIDE.fullmatch(amount_word)
                                        and bool(words.TAX_OUTSIDE.fullmatch(amount_word)
                                                 or words.TAX_COLUMN_OUTSIDE.fullmatch(tax_word)))
    found_as = replace(mapping, discount_inside=inside, discount_positive=positive, tax_outside=outside)
    totals = mapping.columns.get(Role.TOTAL, ()) or mapping.columns.get(Role.PAID, ())
    if not totals:
        return found_as
    receipts = _receipts(mapping, table)
    repeat = _totals_repeat(receipts, table, totals)
    count = not outside and (bool({Role.TOTAL, Role.PAID} & set(given)) or _totals_fit(mapping, receipts, table, totals,
                                                                                       repeat))
    return replace(found_as, totals_repeat=repeat, totals_count=count)


class _Numbers:
    """Rows as numbers, each distinct cell read once."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self._read: dict[Cell, Decimal | None] = {}

    def value(self, row: Sequence[Cell], at: int | None) -> Decimal | None:
        if at is None:
            return None
        cell = row[at]
        if cell not in self._read:
            self._read[cell] = read_number(cell) if cell != "" and is_number(cell) else None
        return self._read[cell]

    def column(self, at: int) -> list[Decimal | None]:
        return [self.value(row, at) for row in self.rows]


def _discount_inside(mapping: ColumnMapping, table: _Numbers, amount_word: str, positive: bool) -> bool:
    """Whether the amount is already reduced: quantity × price decides where it can, else the header's words."""
    quantity, price = mapping.at(Role.QUANTITY), mapping.at(Role.PRICE)
    before = after = 0
    for row in table.rows:
        amount, less = table.value(row, mapping.at(Role.AMOUNT)), table.value(row, mapping.at(Role.DISCOUNT))
        each = table.value(row, price)
        pieces = table.value(row, quantity) if quantity is not None else Decimal(1)
        if amount is None or not less or each is None or pieces is None:
            continue
        whole = abs(each * pieces)
        before += abs(amount) == whole
        after += abs(amount) == whole - (less if positive else -less)
    if before != after:
        return after > before
    return bool(words.AFTER_DISCOUNT.fullmatch(amount_word)) or not (
        words.BEFORE_DISCOUNT.fullmatch(amount_word) or amount_word in ("金額", "amount"))


def _receipts(mapping: ColumnMapping, table: _Numbers) -> list[list[Sequence[Cell]]]:
    """The rows of each receipt; a row without a receipt number is one of its own."""
    receipt, day = mapping.at(Role.RECEIPT), mapping.at(Role.DATE)
    groups: dict[object, list[Sequence[Cell]]] = defaultdict(list)
    for number, row in enumerate(table.rows):
        key = number if receipt is None else (row[receipt], "" if day is None else row[day])
        groups[key].append(row)
    return list(groups.values())


def _total(row: Sequence[Cell], table: _Numbers, totals: Sequence[int]) -> Decimal:
    return sum((table.value(row, at) or Decimal(0) for at in totals), Decimal(0))


def _totals_repeat(receipts: Sequence[Rows], table: _Numbers, totals: Sequence[int]) -> bool:
    """Whether the total stands on each line of a receipt again, or must be added up; receipts of many lines tell."""
    several = [{_total(row, table, totals) for row in rows} for rows in receipts if len(rows) > 1]
    return sum(len(found) == 1 for found in several) * 10 >= len(several) * 9


def _totals_fit(mapping: ColumnMapping, receipts: Sequence[Rows], table: _Numbers, totals: Sequence[int],
                repeat: bool) -> bool:
    """Whether nearly every total is what its lines make, give or take a tax and a discount. Money handed over isn't."""
    amount, price, quantity = mapping.at(Role.AMOUNT), mapping.at(Role.PRICE), mapping.at(Role.QUANTITY)
    right = wrong = 0
    for rows in receipts:
        lines = Decimal(0)
        for row in rows:
            each = table.value(row, price) or Decimal(0)
            pieces = table.value(row, quantity) if quantity is not None else None
            whole = table.value(row, amount) if amount is not None else None
            lines += abs(each * (Decimal(1) if pieces is None else pieces) if whole is None else whole)
        total = abs(_total(rows[0], table, totals) if repeat else
                    sum((_total(row, table, totals) for row in rows), Decimal(0)))
        if lines:
            fits = lines * Decimal("0.5") <= total <= lines * Decimal("1.12")
            right, wrong = right + fits, wrong + (not fits)
    return wrong * 5 <= right


def missing(mapping: ColumnMapping) -> tuple[str, ...]:
    """Names of what must be known and isn't: a date, and an item or an amount."""
    lacking = [] if mapping.at(Role.DATE) is not None else [role_name(Role.DATE)]
    telling = (Role.ITEM, Role.BARCODE, Role.AMOUNT, Role.PRICE, Role.TOTAL, Role.PAID)
    if all(mapping.at(role) is None for role in telling):
        lacking.append(role_name(Role.ITEM))
    return tuple(lacking)
