"""Rows collected for a month at a time and written in bulk, with the balances as they stand in between.

A slip's rows come from the same functions as the counter's (sale_posting, cashbook, day_rows). No chance and no
calendar here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import SQLModel, func, select

from salon_app.model.returns import refund_by_kind
from salon_app.model.slip import Slip
from salon_app.services.cashbook_values import Leg, leg_values, movement_values, negated
from salon_app.services.day_rows import count_values, difference_legs, period_values, to_safe_legs
from salon_app.services.day_values import PlaceCount
from salon_app.services.sale_posting import (
    Ledger,
    Paid,
    Posting,
    given_back,
    line_values,
    mirror_values,
    payment_values,
    sale_values,
    voided,
)
from salon_app.services.sale_values import Sale, SaleLine, SalePayment
from salon_app.store.tables import (
    AttendanceRow,
    CustodySlipRow,
    DutyRow,
    ErrandLineRow,
    ErrandMoneyRow,
    ErrandRow,
    ErrandSettlementRow,
    ErrandStepRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantMoneyRow,
    LegRow,
    MoneyCountRow,
    MovementRow,
    NoteRow,
    ReceiptRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
    SessionFeeRow,
    SessionRow,
    SpoilageRow,
    TillPeriodRow,
    VisitorsRow,
)
from salon_app.store.unit_of_work import Operation

Rows = type[SQLModel]

WRITTEN: tuple[Rows, ...] = (
    TillPeriodRow, MovementRow, LegRow, SaleRow, SaleLineRow, SalePaymentRow, MoneyCountRow, DutyRow, VisitorsRow,
    SpoilageRow, ReceiptRow, NoteRow, SessionRow, AttendanceRow, SessionFeeRow,
    ErrandRow, ErrandLineRow, ErrandStepRow, ErrandMoneyRow, CustodySlipRow, ErrandSettlementRow,
    ExpenseRow, ExpenseLineRow, ExpenseShareRow, GrantMoneyRow)
"""In this order, so that each row's references are there before it."""

SESSION: dict[str, Any] = {"state": "planned", "cancel_reason": "", "unnamed_men": 0, "unnamed_women": 0, "confirmed_at": None,
                           "confirmed_by": None, "confirmed_counts": {}, "content": "", "outcome": ""}
"""What the sample says of some sessions only: rows written together have the same columns."""


@dataclass(frozen=True)
class Sold:
    """A slip in the books, as much of it as a 取消 or 返品 needs."""

    sale_id: int
    first_line_id: int
    posting: Posting
    movement_id: int | None
    on: date
    at: datetime
    source: str


class Books:
    """Balances by account, and rows waiting to be written."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.balance: dict[int, int] = {}
        self._rows: dict[Rows, list[dict[str, Any]]] = {table: [] for table in WRITTEN}
        self._next: dict[Rows, int] = {}
        self._numbers: dict[date, int] = {}
        self._serial = 0
        self._receipts: dict[int, int] = {}
        self._period: dict[str, Any] | None = None
        self.period_id: int | None = None

    def start(self, operation: Operation) -> None:
        """Number on from what is in the file."""
        for table in (TillPeriodRow, MovementRow, SaleRow, SaleLineRow, SessionRow, ErrandRow, ErrandStepRow, ErrandMoneyRow,
                      ExpenseRow, ExpenseLineRow):
            last = operation.session.exec(select(func.max(table.id))).one()
            self._next[table] = (last or 0) + 1

    def flush(self, operation: Operation) -> None:
        """Write what has been collected. A period still open is from then on changed by the counter alone."""
        for table in WRITTEN:
            rows = self._rows[table]
            operation.insert_many(table, rows, first_id=self._next[table] - len(rows) if table in self._next else None)
            self._rows[table] = []
        self._numbers.clear()

    def at_place(self, code: str) -> int:
        """Yen on one of the program's accounts now."""
        return self.balance.get(self.ledger.account_id(code), 0)

    # the ledger

    def post(self, *, on: date, at: datetime, kind: str, legs: Sequence[Leg], **values: Any) -> int:
        """A movement; one that touches the till belongs to the open period."""
        if "period_id" not in values and any(leg.account_id == self.ledger.account_id("till") for leg in legs):
            values["period_id"] = self.period_id
        movement_id = self._add(MovementRow, movement_values(on=on, at=at, kind=kind, **values))
        self._rows[LegRow] += leg_values(movement_id, on, legs)
        for leg in legs:
            self.balance[leg.account_id] = self.balance.get(leg.account_id, 0) + leg.amount
        return movement_id

    def move(self, *, on: date, at: datetime, kind: str, into: str, out_of: str, amount: int, program: int | None = None,
             **values: Any) -> int:
        """A movement of `amount` yen between two of the program's accounts; what it is for carries the 事業 `program`."""
        legs = (Leg(self.ledger.account_id(into), amount, program), Leg(self.ledger.account_id(out_of), -amount))
        return self.post(on=on, at=at, kind=kind, legs=legs, **values)

    # slips

    def sell(self, slip: Slip, *, on: date, at: datetime, by: int | None, source: str = "counter") -> Sold:
        """Post a slip."""
        posting = self.ledger.posting(slip)
        movement_id = None
        if posting.legs:
            movement_id = self.post(on=on, at=at, kind="sale", legs=posting.legs, person_id=by,
                                    period_id=self.period_id)
        sale_id = self._add(SaleRow, sale_values(
            posting, on=on, number=self._number(on), period_id=self.period_id, at=at, by=by, source=source,
            movement_id=movement_id))
        first_line_id = self._next[SaleLineRow]
        self._slip_rows(sale_id, line_values(sale_id, on, posting.slip.lines),
                        payment_values(sale_id, on, posting.payments))
        return Sold(sale_id, first_line_id, posting, movement_id, on, at, source)

    def void(self, sold: Sold, *, on: date, at: datetime, by: int | None, reason: str) -> None:
        """取消 of a slip."""
        original = self._sale(sold)
        lines, line_ids, payments = voided(original)
        movement_id = None
        if sold.movement_id is not None:
            movement_id = self.post(on=on, at=at, kind="void", legs=negated(sold.posting.legs), reason=reason,
                                    person_id=by, reverses_id=sold.movement_id, period_id=self.period_id)
        sale_id = self._add(SaleRow, mirror_values(
            original, "void", lines, on=on, number=self._number(on), period_id=self.period_id, at=at, by=by,
            reason=reason, donated=-original.donated, movement_id=movement_id))
        self._slip_rows(sale_id, line_values(sale_id, on, lines, line_ids), payment_values(sale_id, on, payments))

    def give_back(self, sold: Sold, line: int, quantity: int, *, on: date, at: datetime, by: int | None,
                  reason: str) -> None:
        """返品 of `quantity` pieces of a line of a slip that nothing has come back from yet."""
        original = self._sale(sold)
        lines, line_ids = given_back(original, {original.lines[line].id: quantity})
        paid = [(self.ledger.kinds.by_id(kind_id), amount, count)
                for kind_id, amount, count, _ in sold.posting.payments]
        parts = refund_by_kind(-sum(one.amount for one in lines), paid, cash_id=self.ledger.kinds.by_code("cash").id)
        payments: list[Paid] = [(kind_id, -amount, -count, 0) for kind_id, amount, count in parts]
        legs = self.ledger.legs(lines, [(kind_id, amount) for kind_id, amount, _, _ in payments], 0,
                                original.customer_id)
        movement_id = self.post(on=on, at=at, kind="return", legs=legs, reason=reason, person_id=by,
                                period_id=self.period_id) if legs else None
        sale_id = self._add(SaleRow, mirror_values(
            original, "return", lines, on=on, number=self._number(on), period_id=self.period_id, at=at, by=by,
            reason=reason, donated=0, movement_id=movement_id))
        self._slip_rows(sale_id, line_values(sale_id, on, lines, line_ids), payment_values(sale_id, on, payments))

    # the till

    def open_till(self, *, on: date, at: datetime, by: int, counted: PlaceCount | None) -> None:
        """開店, with the つり銭 counted (a difference is posted) or as the book says."""
        last = self._rows[TillPeriodRow][-1] if self._rows[TillPeriodRow] else None
        again = last is not None and last["business_date"] == on
        self._serial += 0 if again else 1
        branch = last["branch"] + 1 if again and last is not None else 1
        expected = self.at_place("till")
        values = period_values(on=on, serial=self._serial, branch=branch, at=at, by=by,
                               float_amount=expected if counted is None else counted.amount)
        self._period = values
        self.period_id = self._add(TillPeriodRow, values)
        if counted is not None:
            self.count(counted, on=on, at=at, kind="opening", by=by)
            self._difference(counted, on=on, at=at, by=by)

    def count(self, counted: PlaceCount, *, on: date, at: datetime, kind: str, by: int | None,
              witness: int | None = None) -> None:
        """A count of a place beside the book; posts nothing."""
        expected = self.balance.get(counted.account_id, 0)
        period_id = self.period_id if kind in ("opening", "inspection", "closing") else None
        self._rows[MoneyCountRow].append(count_values(
            counted, on=on, period_id=period_id, at=at, kind=kind, expected=expected, by=by, witness=witness))

    def close_till(self, counted: PlaceCount, *, float_left: int, at: datetime, by: int, witness: int | None) -> None:
        """レジ締め: the difference to 現金過不足, what is above the float to the safe."""
        assert self._period is not None
        on = self._period["business_date"]
        self.count(counted, on=on, at=at, kind="closing", by=by, witness=witness)
        self._difference(counted, on=on, at=at, by=by)
        to_safe = counted.amount - float_left
        if to_safe:
            self.post(on=on, at=at, kind="to_safe", legs=to_safe_legs(self.ledger.account_id, to_safe), person_id=by,
                      witness_id=witness, summary="売上金を金庫へ")
        self._period.update(closed_at=at, closed_by=by, witness_id=witness, to_safe=to_safe, note=counted.note)
        self._period = self.period_id = None

    def close_uncounted(self, *, at: datetime, by: int) -> None:
        """「数えずに締める」."""
        assert self._period is not None
        self._period.update(closed_at=at, closed_by=by, counted=False)
        self._period = self.period_id = None

    # beside the money

    def duty(self, person_id: int, *, on: date, came: datetime, left: datetime | None) -> None:
        """当番."""
        self._rows[DutyRow].append({"business_date": on, "person_id": person_id, "came_at": came, "left_at": left})

    def visitors(self, on: date, men: int, women: int, children: int, *, source: str = "counter") -> None:
        """来店者数."""
        self._rows[VisitorsRow].append({"business_date": on, "men": men, "women": women, "children": children,
                                        "source": source})

    def spoil(self, *, on: date, at: datetime, product: Mapping[str, Any], quantity: int, reason: str,
              by: int) -> None:
        """廃棄メモ of a product (`id`, `name`, `category_id`, `price`)."""
        self._rows[SpoilageRow].append({
            "business_date": on, "at": at, "product_id": product["id"], "name": product["name"],
            "category_id": product["category_id"], "quantity": quantity, "amount": quantity * product["price"],
            "reason": reason, "person_id": by})

    def receipt(self, sold: Sold, *, fiscal_year: int, addressee: str, honorific: str, description: str,
                by: int) -> None:
        """領収書 of a slip."""
        self._receipts[fiscal_year] = seq = self._receipts.get(fiscal_year, 0) + 1
        cash_id = self.ledger.kinds.by_code("cash").id
        cash = sum(amount for kind_id, amount, _, _ in sold.posting.payments if kind_id == cash_id)
        total = sold.posting.slip.total
        self._rows[ReceiptRow].append({
            "fiscal_year": fiscal_year, "seq": seq, "issued_on": sold.on, "at": sold.at, "addressee": addressee,
            "honorific": honorific, "description": description, "amount": total, "cash": cash, "other": total - cash,
            "sale_id": sold.sale_id, "movement_id": None, "person_id": by, "reprints": 0})

    def note(self, text: str, *, on: date, at: datetime, by: int, done: datetime | None) -> None:
        """申し送り."""
        self._rows[NoteRow].append({"at": at, "business_date": on, "person_id": by, "text": text, "done_at": done})

    # 行事

    def session(self, values: dict[str, Any]) -> int:
        """One 開催; returns its id."""
        return self._add(SessionRow, {**SESSION, **values})

    def attended(self, session_id: int, person_id: int, **values: Any) -> None:
        """One person at a session."""
        self._rows[AttendanceRow].append({"session_id": session_id, "person_id": person_id, **values})

    def fee_sum(self, session_id: int, count: int, amount: int, movement_id: int) -> None:
        """参加費 received as one sum of `amount` yen."""
        self._rows[SessionFeeRow].append(
            {"session_id": session_id, "count": count, "amount": amount, "movement_id": movement_id})

    # 買いもの代行 and 助成金

    def row(self, table: Rows, values: dict[str, Any]) -> int:
        """A row that others refer to: an errand, its step or its money, an expense or its line; returns its id."""
        return self._add(table, values)

    def part(self, table: Rows, values: dict[str, Any]) -> None:
        """A row that nothing else refers to: a line, a 預り証, a 精算票, a 充当."""
        self._rows[table].append(values)

    # parts

    def _add(self, table: Rows, values: dict[str, Any]) -> int:
        row_id = self._next[table]
        self._next[table] += 1
        self._rows[table].append(values)
        return row_id

    def _number(self, on: date) -> int:
        self._numbers[on] = number = self._numbers.get(on, 0) + 1
        return number

    def _slip_rows(self, sale_id: int, lines: Sequence[dict[str, Any]], payments: Sequence[dict[str, Any]]) -> None:
        for line in lines:
            self._add(SaleLineRow, line)
        self._rows[SalePaymentRow] += payments

    def _difference(self, counted: PlaceCount, *, on: date, at: datetime, by: int) -> None:
        difference = counted.amount - self.balance.get(counted.account_id, 0)
        if difference:
            self.post(on=on, at=at, kind="difference", person_id=by, reason=counted.note, summary="現金過不足",
                      legs=difference_legs(self.ledger.account_id, counted.account_id, difference))

    def _sale(self, sold: Sold) -> Sale:
        slip = sold.posting.slip
        lines = tuple(
            SaleLine(sold.first_line_id + at, line.kind, line.product_id, line.name, line.category_id, line.program_id,
                     line.quantity, line.unit_price, line.amount, line.rate, line.away)
            for at, line in enumerate(slip.lines))
        payments = tuple(SalePayment(kind_id, "", amount, count, face)
                         for kind_id, amount, count, face in sold.posting.payments)
        return Sale(
            id=sold.sale_id, business_date=sold.on, number=0, period_id=None, sold_at=sold.at, kind="sale",
            original_id=None, reason="", person_id=None, customer_id=slip.customer_id, total=slip.total,
            tendered=sold.posting.tendered, change=sold.posting.change, donated=sold.posting.donated,
            source=sold.source, movement_id=sold.movement_id, lines=lines, payments=payments, state="")
