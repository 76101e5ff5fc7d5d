"""The rows that imported past sales become: products, slips with lines and payments, ledger legs. The bulk path.

Everything posts against 過去分, never the till. What is imported is decided in `sales_import.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model.past_lines import PastLine
from salon_app.model.past_slips import BookOriginal, PastSlip, Returnable, take_back
from salon_app.model.sales_words import fold_item
from salon_app.model.slip import DISCOUNT, ITEM, MAX_AMOUNT
from salon_app.services.business_day import BusinessDay
from salon_app.services.sale_values import Sale
from salon_app.services.sales import SalesService
from salon_app.store.tables import (
    AccountRow,
    CategoryRow,
    LegRow,
    MovementRow,
    PaymentKindRow,
    ProductRow,
    ProductVersionRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
)
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

NOON = time(12)
PAST, OTHER, REDUCTION = "過去分", "その他", "値引き"
"""Names that are kept in the books, in Japanese like the salon's other accounts and categories."""
MOST_KINDS = 20
"""A file with more kinds of payment than this keeps them under 過去分 alone."""


@dataclass(frozen=True)
class Item:
    """A product as lines need it."""

    product_id: int | None
    name: str
    category_id: int | None
    program_id: int | None
    rate: int | None


def known_items(session: Session) -> dict[str, Item]:
    """The products in the books by the name folded for comparing; of two with one name the one on sale."""
    newest = select(func.max(ProductVersionRow.id)).group_by(col(ProductVersionRow.product_id))
    rates = dict(session.exec(select(ProductVersionRow.product_id, ProductVersionRow.rate_here)
                              .where(col(ProductVersionRow.id).in_(newest))).all())
    rows = session.exec(
        select(ProductRow.id, ProductRow.name, ProductRow.category_id, CategoryRow.program_id)
        .join(CategoryRow, col(CategoryRow.id) == ProductRow.category_id)
        .order_by(col(ProductRow.on_sale), col(ProductRow.id).desc())).all()
    return {fold_item(name): Item(known(product_id), name, category_id, program_id, rates.get(known(product_id)))
            for product_id, name, category_id, program_id in rows}


class BookLinks:
    """Finds the originals of returns among the sales that are in the books already."""

    def __init__(self, uow: UnitOfWork, sales: SalesService) -> None:
        self._uow = uow
        self._sales = sales

    def find(self, refunds: Sequence[PastSlip]) -> None:
        """Set `book` of each return whose original is an earlier imported sale with what comes back still left."""
        numbers = sorted({number for refund in refunds for number in refund.wanted})
        candidates: dict[str, list[tuple[int, date]]] = defaultdict(list)
        with self._uow.read() as session:
            for chunk in (numbers[at:at + 500] for at in range(0, len(numbers), 500)):
                for sale_id, number, day in session.exec(
                        select(col(SaleRow.id), col(SaleRow.external_no), col(SaleRow.business_date)).where(
                            SaleRow.source == "import", SaleRow.kind == "sale",
                            col(SaleRow.external_no).in_(chunk))).all():
                    candidates[str(number)].append((known(sale_id), day))
            left: dict[int, Returnable] = {}
            for refund in refunds:
                refund.book, refund.matches, refund.kind = None, [], "return"
                self._link(refund, candidates, left)

    def _link(self, refund: PastSlip, candidates: dict[str, list[tuple[int, date]]],
              left: dict[int, Returnable]) -> None:
        for number in refund.wanted:
            found = [sale_id for sale_id, day in candidates.get(number, ()) if day <= refund.day]
            if len(found) != 1:
                continue
            sale = self._sales.get(found[0])
            if sale.state == "void":
                return
            lines = [line for line in sale.lines if line.kind == ITEM]
            if found[0] not in left:
                left[found[0]] = Returnable.of(((fold_item(line.name), at, line.quantity - line.returned)
                                                for at, line in enumerate(lines)), self._rest(sale))
                left[found[0]].whole = sale.total
            if take_back(refund, left[found[0]]):
                refund.book = BookOriginal(sale.id, sale.movement_id, tuple(line.id for line in lines))
            return

    def _rest(self, sale: Sale) -> int:
        if not sale.state:
            return sale.total
        with self._uow.read() as session:
            undone = select(SaleRow.original_id).where(SaleRow.kind == "return_void")
            back = session.exec(select(func.coalesce(func.sum(SaleRow.total), 0)).where(
                SaleRow.original_id == sale.id, col(SaleRow.id).not_in(undone))).one()
            return sale.total + int(back)


class PastSalesWriter:
    """Writes the slips of one file inside an open operation."""

    def __init__(self, day: BusinessDay) -> None:
        self._day = day

    def write(self, operation: Operation, slips: Sequence[PastSlip], *, batch_id: int, by: int | None, unit: Decimal,
              taxed: bool) -> int:
        """Everything of one file; returns how many products are new."""
        before = known_items(operation.session)
        items = _products(operation, slips, before, unit, self._day.clock.now())
        batch = _Batch(operation, self._day, slips, items, batch_id, by, taxed)
        batch.write([slip for slip in slips if slip.kind == "sale"])
        batch.write([slip for slip in slips if slip.kind != "sale"])
        return len(items) - len(before)


def _products(operation: Operation, slips: Iterable[PastSlip], present: dict[str, Item], unit: Decimal,
              now: datetime) -> dict[str, Item]:
    """Known items and, for names that are new, products off the counter's tiles (on_sale False)."""
    new: dict[str, PastLine] = {}
    prices: dict[str, Counter[int]] = defaultdict(Counter)
    for slip in slips:
        for line in slip.lines:
            if line.key in present:
                continue
            new.setdefault(line.key, line)
            if unit == 1 and line.quantity > 0:
                prices[line.key][_unit_price(line.amount - line.discount, line.quantity)] += 1
    if not new:
        return present
    session = operation.session
    rows = session.exec(select(CategoryRow.id, CategoryRow.name, CategoryRow.program_id)
                        .order_by(col(CategoryRow.sort), col(CategoryRow.id))).all()
    by_name = {fold_item(name): (known(row_id), program_id) for row_id, name, program_id in rows}
    other = by_name.get(fold_item(OTHER)) or (known(rows[-1][0]), rows[-1][2])
    places = {key: by_name.get(fold_item(line.category), other) for key, line in new.items()}
    sort = int(session.exec(select(func.coalesce(func.max(ProductRow.sort), 0))).one())
    codes = _free_barcodes(session, new)
    ids = operation.insert_many(ProductRow, [
        {"name": line.name, "reading": "", "category_id": places[key][0], "barcode": codes.get(key),
         "sort": sort + number, "on_sale": False} for number, (key, line) in enumerate(new.items(), start=1)])
    versions = []
    for product_id, key in zip(ids, new, strict=True):
        price = max(prices[key], key=lambda one: (prices[key][one], one)) if prices[key] else None
        versions.append({"product_id": product_id, "valid_from": now,
                         "price": price if price and price <= MAX_AMOUNT else None, "rate_here": 10, "rate_away": 8})
    operation.insert_many(ProductVersionRow, versions)
    return {**present, **{key: Item(product_id, line.name, *places[key], 10)
                          for product_id, (key, line) in zip(ids, new.items(), strict=True)}}


def _free_barcodes(session: Session, new: dict[str, PastLine]) -> dict[str, str]:
    """Codes that are real barcodes (JAN with its check digit) and belong to no other product."""
    codes: dict[str, str] = {}
    for key, line in new.items():
        if is_jan(line.code) and line.code not in codes.values():
            codes[key] = line.code
    wanted = list(codes.values())
    taken: set[str | None] = set()
    for chunk in (wanted[at:at + 500] for at in range(0, len(wanted), 500)):
        taken |= set(session.exec(select(ProductRow.barcode).where(col(ProductRow.barcode).in_(chunk))).all())
    return {key: code for key, code in codes.items() if code not in taken}


def is_jan(code: str) -> bool:
    """Whether `code` is a barcode of 8 or 13 digits with the right check digit."""
    if len(code) not in (8, 13) or not (code.isascii() and code.isdigit()):
        return False
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(code[:-1])))
    return (10 - total % 10) % 10 == int(code[-1])


def _unit_price(amount: int, quantity: int) -> int:
    """Price of one piece, half up; the line's amount stays what it is."""
    size, pieces = abs(amount), abs(quantity) or 1
    price = size // pieces if size % pieces == 0 else (2 * size + pieces) // (2 * pieces)
    return price if (amount < 0) == (quantity < 0) or not price else -price


class _Batch:
    """Rows of slips in a few bulk inserts. Sales first: returns point at their ids."""

    def __init__(self, operation: Operation, day: BusinessDay, slips: Sequence[PastSlip], items: dict[str, Item],
                 batch_id: int, by: int | None, taxed: bool) -> None:
        self._operation = operation
        self._clock = day.clock
        self._items = items
        self._batch_id = batch_id
        self._by = by
        self._taxed = taxed
        session = operation.session
        codes = session.exec(select(AccountRow.code, AccountRow.id).where(
            col(AccountRow.code).in_(("past", "sales")))).all()
        accounts = {code: known(row_id) for code, row_id in codes}
        self._past, self._sales = accounts["past"], accounts["sales"]
        self._kinds = self._payment_kinds(slips)
        self._numbers = self._given_numbers(session, slips)
        self._offsets: dict[date, timedelta] = {}
        self._sale_ids: dict[int, int] = {}
        self._movement_ids: dict[int, int] = {}
        self._line_ids: dict[int, list[tuple[int, int | None]]] = {}

    def write(self, slips: Sequence[PastSlip]) -> None:
        """Insert slips whose originals, if any, are written already."""
        if not slips:
            return
        times = [self._instant(slip.day, slip.at) for slip in slips]
        self._movements(slips, times)
        sale_ids = self._operation.insert_many(SaleRow, [
            {"business_date": slip.day, "number": self._numbers[id(slip)], "period_id": None, "sold_at": at,
             "kind": slip.kind, "original_id": self._original(slip), "reason": _reason(slip), "person_id": self._by,
             "customer_id": None, "total": slip.total, "tendered": 0, "change": 0, "donated": 0, "source": "import",
             "batch_id": self._batch_id, "external_no": slip.receipt or None,
             "movement_id": self._movement_ids.get(id(slip))} for slip, at in zip(slips, times, strict=True)])
        for slip, sale_id in zip(slips, sale_ids, strict=True):
            self._sale_ids[id(slip)] = sale_id
        self._lines(slips)
        self._operation.insert_many(SalePaymentRow, [
            {"sale_id": self._sale_ids[id(slip)], "business_date": slip.day,
             "payment_kind_id": self._kinds.get(name, self._kinds[""]), "amount": amount, "count": 0, "face": 0}
            for slip in slips for name, amount in slip.payments if amount])

    def _movements(self, slips: Sequence[PastSlip], times: Sequence[datetime]) -> None:
        paid = [(slip, at) for slip, at in zip(slips, times, strict=True) if slip.total]
        ids = self._operation.insert_many(MovementRow, [
            {"business_date": slip.day, "at": at, "kind": slip.kind, "reason": _reason(slip), "person_id": self._by,
             "reverses_id": self._reversed(slip)} for slip, at in paid])
        legs = []
        for movement_id, (slip, _) in zip(ids, paid, strict=True):
            self._movement_ids[id(slip)] = movement_id
            sums: dict[int | None, int] = {}
            for line in slip.lines:
                program = self._items[line.key].program_id
                sums[program] = sums.get(program, 0) - line.amount
            common = {"movement_id": movement_id, "business_date": slip.day, "person_id": None}
            legs.append({**common, "account_id": self._past, "amount": slip.total, "program_id": None})
            legs += [{**common, "account_id": self._sales, "amount": amount, "program_id": program}
                     for program, amount in sums.items() if amount]
        self._operation.insert_many(LegRow, legs)

    def _lines(self, slips: Sequence[PastSlip]) -> None:
        rows: list[dict[str, Any]] = []
        places: list[tuple[list[tuple[int, int | None]], int, int | None]] = []
        for slip in slips:
            found = self._line_ids[id(slip)] = []
            for at, line in enumerate(slip.lines):
                item = self._items[line.key]
                original = self._original_line(slip, at)
                common = {"sale_id": self._sale_ids[id(slip)], "business_date": slip.day, "product_id": item.product_id,
                          "name": item.name, "category_id": item.category_id, "program_id": item.program_id,
                          "rate": item.rate if self._taxed else None, "away": False}
                amount = line.amount - line.discount
                rows.append({**common, "kind": ITEM, "quantity": line.quantity, "amount": amount,
                             "unit_price": _unit_price(amount, line.quantity),
                             "original_line_id": original[0] if original else None})
                first = len(rows) - 1
                if line.discount:
                    pieces = 1 if line.discount < 0 else -1
                    rows.append({**common, "kind": DISCOUNT, "name": REDUCTION, "quantity": pieces,
                                 "amount": line.discount, "unit_price": line.discount * pieces,
                                 "original_line_id": original[1] if original else None})
                places.append((found, first, len(rows) - 1 if line.discount else None))
        ids = self._operation.insert_many(SaleLineRow, rows)
        for found, first, second in places:
            found.append((ids[first], None if second is None else ids[second]))

    def _original(self, slip: PastSlip) -> int | None:
        if slip.original is not None:
            return self._sale_ids[id(slip.original)]
        return slip.book.sale_id if slip.book is not None else None

    def _reversed(self, slip: PastSlip) -> int | None:
        if slip.kind != "void":
            return None
        if slip.original is not None:
            return self._movement_ids.get(id(slip.original))
        return slip.book.movement_id if slip.book is not None else None

    def _original_line(self, slip: PastSlip, at: int) -> tuple[int | None, int | None] | None:
        if slip.original is not None:
            return self._line_ids[id(slip.original)][slip.matches[at]]
        if slip.book is not None:
            return slip.book.line_ids[slip.matches[at]], None
        return None

    def _instant(self, day: date, at: time | None) -> datetime:
        """The instant of a wall time where the salon is; noon where the file gives no time."""
        guess = datetime.combine(day, at or NOON, tzinfo=UTC)
        offset = self._offsets.get(day)
        if offset is None:
            offset = self._offsets[day] = self._clock.local(guess).utcoffset() or timedelta()
        return guess - offset

    def _payment_kinds(self, slips: Sequence[PastSlip]) -> dict[str, int]:
        """過去分 and, for each kind of payment the file names, 過去分（…）; none is offered at the counter."""
        names = list(dict.fromkeys(name for slip in slips for name, _ in slip.payments if name))
        wanted = {"": PAST}
        if len(names) <= MOST_KINDS:
            wanted |= {name: f"{PAST}（{name}）" for name in names}
        session = self._operation.session
        rows = session.exec(select(PaymentKindRow.name, PaymentKindRow.id).where(
            PaymentKindRow.account_id == self._past)).all()
        present = {name: known(row_id) for name, row_id in rows}
        sort = int(session.exec(select(func.coalesce(func.max(PaymentKindRow.sort), 0))).one())
        kinds = {}
        for name, label in wanted.items():
            if label not in present:
                sort += 1
                present[label] = self._operation.insert(
                    PaymentKindRow, code=None, name=label, account_id=self._past, enters_drawer=False, income_now=True,
                    unit_value=None, needs_person=False, sort=sort, active=False)
            kinds[name] = present[label]
        return kinds

    def _given_numbers(self, session: Session, slips: Sequence[PastSlip]) -> dict[int, int]:
        """会計番号 of each slip, going on where each date's numbers end, in the order of the file."""
        days = {slip.day for slip in slips}
        last: dict[date, int] = dict(session.exec(
            select(col(SaleRow.business_date), func.max(SaleRow.number))
            .where(SaleRow.business_date >= min(days), SaleRow.business_date <= max(days))
            .group_by(col(SaleRow.business_date))).all()) if days else {}
        numbers = {}
        for slip in slips:
            numbers[id(slip)] = last[slip.day] = last.get(slip.day, 0) + 1
        return numbers


def _reason(slip: PastSlip) -> str:
    if slip.kind == "sale":
        return ""
    word = "取消" if slip.word == "void" else "返品"
    return f"{word}（過去分）" if slip.original is not None or slip.book is not None else f"{word}（元取引なし）"
