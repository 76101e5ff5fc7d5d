"""売上: recording slips, 取消, 返品 and drafts. Every slip posts to the ledger in the same transaction."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import exists, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.returns import refund_by_kind
from salon_app.model.slip import ADVANCE, REDUCTIONS, Slip, SlipLine
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.cashbook_values import Leg, negated
from salon_app.services.days import DaysService
from salon_app.services.payment_kinds import PaymentKind, PaymentKindsService
from salon_app.services.sale_posting import (
    Ledger,
    Paid,
    given_back,
    line_values,
    mirror_values,
    payment_values,
    sale_values,
    voided,
)
from salon_app.services.sale_values import Sale, SaleLine, SalePayment
from salon_app.store.tables import SaleLineRow, SalePaymentRow, SaleRow, TillPeriodRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

__all__ = ["Sale", "SaleLine", "SalePayment", "SalesService"]

OPEN_SLIP, HELD = "slip/open", "slip/held/"


class SalesService:
    """Commands and queries of the counter."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, days: DaysService, cashbook: CashbookService,
                 kinds: PaymentKindsService) -> None:
        self._uow = uow
        self._day = day
        self._days = days
        self._cashbook = cashbook
        self.kinds = kinds
        self.ledger = Ledger(kinds, cashbook.account_id)

    # commands

    def record(self, slip: Slip, *, by: int | None = None, draft_key: str | None = OPEN_SLIP) -> Sale:
        """会計: post the slip and forget its draft. Raises InputProblem or PreviousDayOpen; nothing is kept then."""
        with self._uow.operation(Op.SALE_RECORDED, by=by) as operation:
            period = self._days.require_period(operation)
            sale = self.write(operation, slip, on=period.business_date, at=self._day.clock.now(), by=by,
                              period_id=period.id)
            if draft_key is not None:
                operation.forget_draft(draft_key)
            operation.subject.update(sale_id=sale.id, items=sale.short_summary, total=sale.total)
        return sale

    def void(self, sale_id: int, *, reason: str, by: int | None = None, undoes: int | None = None) -> Sale:
        """取消 of a whole slip (or of a 返品) by its mirror, dated today: the slip's own day while that is open."""
        if not reason.strip():
            raise InputProblem(translate("Sales", "取消の理由を選んでください。"), field="reason")
        with self._uow.operation(Op.SALE_VOIDED, by=by, undoes=undoes) as operation:
            original = self.get(sale_id)
            if original.kind not in ("sale", "return"):
                raise RuleProblem(translate("Sales", "取消の記録は、取り消せません。もう一度会計してください。"))
            if original.state == "void":
                raise RuleProblem(translate("Sales", "この会計は、もう取り消してあります。"))
            if original.state == "returned":
                raise RuleProblem(translate("Sales", "返品のあった会計です。残りも返品で戻してください。"))
            lines, line_ids, payments = voided(original)
            legs: tuple[Leg, ...] = ()
            if original.movement_id is not None:
                legs = negated(self._cashbook.movement(original.movement_id).legs)
            kind = "void" if original.kind == "sale" else "return_void"
            void_id = self._mirror(operation, original, kind, lines, line_ids, payments, legs, reason, by,
                                   donated=-original.donated)
            operation.subject.update(sale_id=sale_id, items=original.short_summary, total=original.total, reason=reason)
        return self.get(void_id)

    def refund(self, original: Sale, quantities: Mapping[int, int]) -> int:
        """Yen that a 返品 of `{line id: pieces}` would give back. Raises InputProblem when more comes back than was sold."""
        return -sum(line.amount for line in given_back(original, quantities)[0])

    def give_back(self, sale_id: int, quantities: Mapping[int, int], *, reason: str, by: int | None = None) -> Sale:
        """返品 of `{line id: pieces}` against the original; what is refunded follows how it was paid (つけ first).

        Raises InputProblem when more comes back than was sold, RuleProblem on a slip already taken back.
        """
        if not reason.strip():
            raise InputProblem(translate("Sales", "返品の理由を選んでください。"), field="reason")
        with self._uow.operation(Op.SALE_RETURNED, by=by) as operation:
            original = self.get(sale_id)
            if original.kind != "sale" or original.state == "void":
                raise RuleProblem(translate("Sales", "取り消した会計や返品の記録からは、返品できません。"))
            if original.customer_id is None and any(
                    payment.amount and self.kinds.by_id(payment.kind_id).needs_person
                    for payment in original.payments):
                raise RuleProblem(translate(
                    "Sales", "何人かのつけをまとめて入力した会計です。取り消して、もう一度入力してください。"))
            lines, ids = given_back(original, quantities)
            refund = -sum(line.amount for line in lines)
            parts = refund_by_kind(refund, self._paid_so_far(operation.session, original),
                                   cash_id=self.kinds.by_code("cash").id)
            payments = [(kind_id, -amount, -count, 0) for kind_id, amount, count in parts]
            legs = self.ledger.legs(lines, [(kind_id, amount) for kind_id, amount, _, _ in payments], 0,
                                    original.customer_id)
            return_id = self._mirror(operation, original, "return", lines, ids, payments, legs, reason, by, donated=0)
            result = self.get(return_id)
            operation.subject.update(sale_id=sale_id, items=result.short_summary, total=refund, reason=reason)
        return result

    def write(self, operation: Operation, slip: Slip, *, on: date, at: datetime, by: int | None,
              period_id: int | None, source: str = "counter", cash_account_id: int | None = None,
              owed_by: Mapping[int, int] | None = None) -> Sale:
        """Check and post a slip inside an open operation; returns it as it is kept. Yen only, all rules checked.

        `cash_account_id` takes the cash instead of the till; `owed_by` ({person: yen}) shares つけ over several people.
        """
        posting = self.ledger.posting(slip, cash_account_id=cash_account_id, owed_by=owed_by)
        movement_id = None
        if posting.legs:
            movement_id = self._cashbook.post(operation, on=on, kind="sale", legs=posting.legs, person_id=by,
                                              period_id=period_id, at=at)
        values = sale_values(posting, on=on, number=self._next_number(operation.session, on), period_id=period_id,
                             at=at, by=by, source=source, movement_id=movement_id)
        sale_id = operation.insert(SaleRow, **values)
        lines = line_values(sale_id, on, posting.slip.lines)
        line_ids = operation.insert_many(SaleLineRow, lines)
        payments = payment_values(sale_id, on, posting.payments)
        operation.insert_many(SalePaymentRow, payments)
        # Put together from what was written: reading it back would cost a third of the whole.
        return self._sale(SaleRow(id=sale_id, **values),
                          [SaleLineRow(id=line_id, **line) for line_id, line in zip(line_ids, lines, strict=True)],
                          [SalePaymentRow(**payment) for payment in payments], (), {}, self._drawer())

    # drafts: half-entered and held slips

    def open_slip(self) -> Slip:
        """The half-entered slip, as it was before a power cut; an empty one if there is none."""
        kept = self._uow.draft(OPEN_SLIP)
        return Slip.from_json(kept) if kept else Slip()

    def keep_open_slip(self, slip: Slip) -> None:
        """Keep the half-entered slip on the disk; an empty one is forgotten."""
        self._uow.put_draft(OPEN_SLIP, slip.to_json() if slip.lines else None)

    def hold(self, slip: Slip) -> str:
        """保留: put the slip aside; returns its key. The open slip becomes empty."""
        if not slip.lines:
            raise InputProblem(translate("Sales", "保留にする伝票がありません。"), field="lines")
        key, kept = self._held(slip)
        self._uow.put_drafts({key: kept, OPEN_SLIP: None})
        return key

    def held(self) -> tuple[tuple[str, datetime, Slip], ...]:
        """Slips put aside, oldest first: key, when, slip."""
        return tuple((key, datetime.fromisoformat(value["held_at"]), Slip.from_json(value))
                     for key, value in self._uow.drafts(HELD).items())

    def recall(self, key: str) -> Slip:
        """呼び出す: the held slip becomes the open one again; one that was being entered is held instead."""
        kept = self._uow.draft(key)
        if kept is None:
            raise RuleProblem(translate("Sales", "その伝票は、もう呼び出されています。"))
        slip = Slip.from_json(kept)
        present = self.open_slip()
        aside = dict([self._held(present)]) if present.lines else {}
        self._uow.put_drafts({**aside, OPEN_SLIP: slip.to_json(), key: None})
        return slip

    def _held(self, slip: Slip) -> tuple[str, dict[str, Any]]:
        held_at = self._day.clock.now().isoformat()
        return f"{HELD}{uuid.uuid4().hex}", {**slip.to_json(), "held_at": held_at}

    # queries

    def get(self, sale_id: int) -> Sale:
        """One slip. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(SaleRow, sale_id)
            if row is None:
                raise RuleProblem(translate("Sales", "その会計は見つかりません。"))
            return self._sales(session, [row])[0]

    def received(self, sale_id: int) -> tuple[int, int]:
        """Yen of a slip that were received and not handed back, and yen of them in the drawer; つけ isn't received yet."""
        self.get(sale_id)
        with self._uow.read() as session:
            rows = session.exec(
                select(SalePaymentRow.payment_kind_id, func.sum(SalePaymentRow.amount))
                .join(SaleRow, col(SaleRow.id) == SalePaymentRow.sale_id)
                .where(or_(col(SaleRow.id) == sale_id, col(SaleRow.original_id) == sale_id), _still_counts())
                .group_by(col(SalePaymentRow.payment_kind_id))).all()
        paid = [(self.kinds.by_id(kind_id), int(amount)) for kind_id, amount in rows]
        return (sum(amount for kind, amount in paid if not kind.needs_person),
                sum(amount for kind, amount in paid if kind.enters_drawer))

    def on_day(self, day: date) -> tuple[Sale, ...]:
        """All slips of a business date, in order."""
        return self.between(day, day)

    def between(self, start: date, end: date, *, kinds: Sequence[str] = ("sale", "void", "return", "return_void"),
                ) -> tuple[Sale, ...]:
        """Slips of the business dates from `start` to `end`, in order."""
        with self._uow.read() as session:
            rows = session.exec(
                select(SaleRow).where(SaleRow.business_date >= start, SaleRow.business_date <= end,
                                      col(SaleRow.kind).in_(kinds))
                .order_by(col(SaleRow.business_date), col(SaleRow.number))).all()
            return self._sales(session, rows)

    def day_total(self, day: date) -> int:
        """売上 of a date in yen: all lines but 回数券の販売 (前受金), less what was taken back on that date."""
        with self._uow.read() as session:
            return int(session.exec(select(func.coalesce(func.sum(SaleLineRow.amount), 0)).where(
                SaleLineRow.business_date == day, SaleLineRow.kind != ADVANCE)).one())

    def slip_count(self, day: date) -> int:
        """会計件数 of a date: slips less those taken back on that date."""
        with self._uow.read() as session:
            counts = dict(session.exec(select(SaleRow.kind, func.count()).where(
                SaleRow.business_date == day).group_by(col(SaleRow.kind))).all())
            return int(counts.get("sale", 0)) - int(counts.get("void", 0))

    # parts

    def _mirror(self, operation: Operation, original: Sale, kind: str, lines: Sequence[SlipLine],
                line_ids: Sequence[int], payments: Sequence[Paid], legs: Sequence[Leg],
                reason: str, by: int | None, *, donated: int) -> int:
        period: TillPeriodRow = self._days.require_period(operation)
        now, on = self._day.clock.now(), period.business_date
        movement_id = None
        if legs:
            movement_id = self._cashbook.post(
                operation, on=on, kind=kind, legs=legs, reason=reason, person_id=by, period_id=period.id, at=now,
                reverses_id=original.movement_id if kind != "return" else None)
        sale_id = operation.insert(SaleRow, **mirror_values(
            original, kind, lines, on=on, number=self._next_number(operation.session, on), period_id=period.id, at=now,
            by=by, reason=reason, donated=donated, movement_id=movement_id))
        operation.insert_many(SaleLineRow, line_values(sale_id, on, lines, line_ids))
        operation.insert_many(SalePaymentRow, payment_values(sale_id, on, payments))
        return sale_id

    def _paid_so_far(self, session: Session, original: Sale) -> list[tuple[PaymentKind, int, int]]:
        """What is left of each payment after earlier returns: kind, yen, tickets."""
        returned = session.exec(
            select(SalePaymentRow.payment_kind_id, func.sum(SalePaymentRow.amount), func.sum(SalePaymentRow.count))
            .join(SaleRow, col(SaleRow.id) == SalePaymentRow.sale_id)
            .where(SaleRow.original_id == original.id, _still_counts())
            .group_by(col(SalePaymentRow.payment_kind_id))).all()
        back = {kind_id: (int(amount), int(count)) for kind_id, amount, count in returned}
        return [(self.kinds.by_id(payment.kind_id), payment.amount + back.get(payment.kind_id, (0, 0))[0],
                 payment.count + back.get(payment.kind_id, (0, 0))[1]) for payment in original.payments]

    def _next_number(self, session: Session, on: date) -> int:
        return int(session.exec(
            select(func.coalesce(func.max(SaleRow.number), 0)).where(SaleRow.business_date == on)).one()) + 1

    def _sales(self, session: Session, rows: Sequence[SaleRow]) -> tuple[Sale, ...]:
        ids = [known(row.id) for row in rows]
        mirrors: dict[int, list[SaleRow]] = {}
        lines: dict[int, list[SaleLineRow]] = {}
        payments: dict[int, list[SalePaymentRow]] = {}
        for chunk in (ids[at:at + 500] for at in range(0, len(ids), 500)):
            for mirror in session.exec(select(SaleRow).where(col(SaleRow.original_id).in_(chunk),
                                                             _still_counts())):
                mirrors.setdefault(known(mirror.original_id), []).append(mirror)
            for line in session.exec(select(SaleLineRow).where(col(SaleLineRow.sale_id).in_(chunk))
                                     .order_by(col(SaleLineRow.id))):
                lines.setdefault(line.sale_id, []).append(line)
            for payment in session.exec(select(SalePaymentRow).where(col(SalePaymentRow.sale_id).in_(chunk))
                                        .order_by(col(SalePaymentRow.id))):
                payments.setdefault(payment.sale_id, []).append(payment)
        returned = self._returned(session, [known(mirror.id) for found in mirrors.values() for mirror in found
                                            if mirror.kind == "return"])
        drawer = self._drawer()
        return tuple(self._sale(row, lines.get(known(row.id), []), payments.get(known(row.id), []),
                                mirrors.get(known(row.id), []), returned, drawer) for row in rows)

    def _returned(self, session: Session, return_ids: Sequence[int]) -> dict[int, int]:
        if not return_ids:
            return {}
        rows = session.exec(
            select(SaleLineRow.original_line_id, func.sum(SaleLineRow.quantity))
            .where(col(SaleLineRow.sale_id).in_(return_ids), col(SaleLineRow.kind).not_in(REDUCTIONS))
            .group_by(col(SaleLineRow.original_line_id))).all()
        return {known(line_id): -int(quantity) for line_id, quantity in rows}

    def _drawer(self) -> frozenset[int]:
        return frozenset(kind.id for kind in self.kinds.all(with_inactive=True) if kind.enters_drawer)

    def _sale(self, row: SaleRow, lines: Sequence[SaleLineRow], payments: Sequence[SalePaymentRow],
              mirrors: Sequence[SaleRow], returned: Mapping[int, int], drawer: frozenset[int]) -> Sale:
        voided = any(mirror.kind in ("void", "return_void") for mirror in mirrors)
        state = "void" if voided else "returned" if mirrors else ""
        return Sale(
            id=known(row.id), business_date=row.business_date, number=row.number, period_id=row.period_id,
            sold_at=row.sold_at, kind=row.kind, original_id=row.original_id, reason=row.reason,
            person_id=row.person_id, customer_id=row.customer_id, total=row.total, tendered=row.tendered,
            change=row.change, donated=row.donated, source=row.source, movement_id=row.movement_id, state=state,
            lines=tuple(SaleLine(known(line.id), line.kind, line.product_id, line.name, line.category_id,
                                 line.program_id, line.quantity, line.unit_price, line.amount, line.rate, line.away,
                                 returned.get(known(line.id), 0)) for line in lines),
            payments=tuple(SalePayment(payment.payment_kind_id, self.kinds.by_id(payment.payment_kind_id).name,
                                       payment.amount, payment.count, payment.face) for payment in payments),
            drawer_kinds=drawer)


def _still_counts() -> Any:
    """Not a return that was itself taken back. Asked slip by slip: that stays quick however many years there are."""
    undone = aliased(SaleRow)
    return ~exists().where(col(undone.original_id) == col(SaleRow.id), col(undone.kind) == "return_void")
