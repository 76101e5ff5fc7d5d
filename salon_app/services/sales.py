"""売上: recording slips, 取消, 返品 and drafts. Every slip posts to the ledger in the same transaction."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.returns import SoldLine, refund_by_kind, returned_lines
from salon_app.model.slip import ADVANCE, FREE, MAX_AMOUNT, Payment, Slip, SlipLine
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService, Leg, negated
from salon_app.services.days import DaysService
from salon_app.services.payment_kinds import PaymentKind, PaymentKindsService
from salon_app.store.tables import SaleLineRow, SalePaymentRow, SaleRow, TillPeriodRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

OPEN_SLIP, HELD = "slip/open", "slip/held/"


@dataclass(frozen=True)
class SaleLine:
    """A line as sold; yen, tax included. `returned` is the quantity that has come back since."""

    id: int
    kind: str
    product_id: int | None
    name: str
    category_id: int | None
    program_id: int | None
    quantity: int
    unit_price: int
    amount: int
    rate: int | None
    away: bool
    returned: int = 0


@dataclass(frozen=True)
class SalePayment:
    """`amount` yen counted as 売上 of that kind; `face` is the value given free."""

    kind_id: int
    name: str
    amount: int
    count: int
    face: int


@dataclass(frozen=True)
class Sale:
    """A slip in the books. `state` is '', 'void' (取消済) or 'returned' (一部・全部返品)."""

    id: int
    business_date: date
    number: int
    period_id: int | None
    sold_at: datetime
    kind: str
    original_id: int | None
    reason: str
    person_id: int | None
    customer_id: int | None
    total: int
    tendered: int
    change: int
    donated: int
    source: str
    movement_id: int | None
    lines: tuple[SaleLine, ...]
    payments: tuple[SalePayment, ...]
    state: str

    @property
    def cash(self) -> int:
        """Yen of the slip that lie in the drawer (negative when handed back), お釣りの寄付 not counted."""
        return sum(payment.amount for payment in self.payments if payment.kind_id in self.drawer_kinds)

    drawer_kinds: frozenset[int] = frozenset()

    @property
    def summary(self) -> str:
        """「コーヒー 2、クッキー 1」: the first items with their quantities."""
        items = [line for line in self.lines if line.kind in ("item", ADVANCE)]
        words = translate("Sales", "、").join(f"{line.name} {abs(line.quantity)}" for line in items[:3])
        return words if len(items) <= 3 else translate("Sales", "{items} ほか").format(items=words)


class SalesService:
    """Commands and queries of the counter."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, days: DaysService, cashbook: CashbookService,
                 kinds: PaymentKindsService) -> None:
        self._uow = uow
        self._day = day
        self._days = days
        self._cashbook = cashbook
        self.kinds = kinds

    # commands

    def record(self, slip: Slip, *, by: int | None = None, draft_key: str | None = OPEN_SLIP) -> Sale:
        """会計: post the slip and forget its draft. Raises InputProblem or PreviousDayOpen; nothing is kept then."""
        with self._uow.operation(Op.SALE_RECORDED, by=by) as operation:
            period = self._days.require_period(operation)
            sale_id = self.write(operation, slip, on=period.business_date, at=self._day.clock.now(), by=by,
                                 period_id=period.id)
            if draft_key is not None:
                operation.forget_draft(draft_key)
            sale = self.get(sale_id)
            operation.subject.update(sale_id=sale_id, items=sale.summary, total=sale.total)
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
            lines = [SlipLine(line.name, line.unit_price, -line.quantity, line.product_id, line.category_id,
                              line.program_id, line.rate, line.away, line.kind) for line in original.lines]
            payments = [(payment.kind_id, -payment.amount, -payment.count, -payment.face)
                        for payment in original.payments]
            legs = ()
            if original.movement_id is not None:
                legs = negated(self._cashbook.movement(original.movement_id).legs)
            kind = "void" if original.kind == "sale" else "return_void"
            void_id = self._mirror(operation, original, kind, lines, [line.id for line in original.lines], payments,
                                   legs, reason, by, donated=-original.donated)
            operation.subject.update(sale_id=sale_id, items=original.summary, total=original.total, reason=reason)
        return self.get(void_id)

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
            sold = [SoldLine(line.id, line.kind, line.quantity, line.unit_price, line.amount, line.returned,
                             (line.category_id, line.program_id, line.rate, line.away)) for line in original.lines]
            lines, ids = [], []
            for part in returned_lines(sold, quantities):
                line = next(one for one in original.lines if one.id == part.line_id)
                lines.append(SlipLine(line.name, line.unit_price, -part.quantity, line.product_id, line.category_id,
                                      line.program_id, line.rate, line.away, line.kind))
                ids.append(line.id)
                if part.reduction:
                    lines.append(SlipLine(translate("Sales", "値引きの戻し"), part.reduction, 1, None, line.category_id,
                                          line.program_id, line.rate, line.away, "overall"))
                    ids.append(line.id)
            refund = -sum(line.amount for line in lines)
            paid = self._paid_so_far(operation.session, original)
            payments = [(kind_id, -amount, -count, 0) 
                        for kind_id, amount, count in refund_by_kind(refund, paid, cash_id=self.kinds.by_code("cash").id)]
            legs = self._legs(lines, [(kind_id, amount) for kind_id, amount, _, _ in payments], 0,
                              original.customer_id)
            return_id = self._mirror(operation, original, "return", lines, ids, payments, legs, reason, by, donated=0)
            result = self.get(return_id)
            operation.subject.update(sale_id=sale_id, items=result.summary, total=refund, reason=reason)
        return result

    def write(self, operation: Operation, slip: Slip, *, on: date, at: datetime, by: int | None,
              period_id: int | None, source: str = "counter") -> int:
        """Check and post a slip inside an open operation; returns the sale's id. Yen only, all rules checked."""
        if not slip.lines:
            raise InputProblem(translate("Sales", "商品を選んでください。"), field="lines")
        if not 0 <= slip.total <= MAX_AMOUNT:
            raise InputProblem(translate("Sales", "合計は0円から9,999,999円までです。"), field="lines")
        slip, free = self._with_free(slip)
        paid = [(self.kinds.by_id(payment.kind_id), payment) for payment in slip.payments]
        cash = self.kinds.by_code("cash")
        rest = slip.total - sum(payment.amount for _, payment in paid)
        if rest > 0 and all(kind.id != cash.id for kind, _ in paid):
            paid.append((cash, Payment(cash.id, rest)))
        elif rest != 0:
            raise InputProblem(translate("Sales", "支払いの合計が、会計の{total}円と合いません。").format(total=f"{slip.total:,}"),
                               field="payments")
        for kind, payment in paid:
            _check_payment(kind, payment, slip)
        cash_due = sum(payment.amount for kind, payment in paid if kind.id == cash.id)
        change = slip.change(cash_due)
        donated = change if slip.donate_change else 0
        legs = self._legs(slip.lines, [(kind.id, payment.amount) for kind, payment in paid], donated, slip.customer_id)
        movement_id = None
        if legs:
            movement_id = self._cashbook.post(operation, on=on, kind="sale", legs=legs, person_id=by,
                                              period_id=period_id, at=at)
        sale_id = operation.insert(
            SaleRow, business_date=on, number=self._next_number(operation.session, on), period_id=period_id,
            sold_at=at, kind="sale", original_id=None, reason="", person_id=by, customer_id=slip.customer_id,
            total=slip.total, tendered=cash_due if slip.tendered is None else slip.tendered, change=change - donated,
            donated=donated, source=source, batch_id=None, external_no=None, movement_id=movement_id)
        self._write_lines(operation, sale_id, on, slip.lines, [None] * len(slip.lines))
        self._write_payments(operation, sale_id, on, [
            *((kind.id, payment.amount, payment.count, 0) for kind, payment in paid), *free])
        return sale_id

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
        key = f"{HELD}{uuid.uuid4().hex}"
        self._uow.put_draft(key, {**slip.to_json(), "held_at": self._day.clock.now().isoformat()})
        self._uow.put_draft(OPEN_SLIP, None)
        return key

    def held(self) -> tuple[tuple[str, datetime, Slip], ...]:
        """Slips put aside, oldest first: key, when, slip."""
        return tuple((key, datetime.fromisoformat(value["held_at"]), Slip.from_json(value))
                     for key, value in self._uow.drafts(HELD).items())

    def recall(self, key: str) -> Slip:
        """呼び出す: the held slip becomes the open one again."""
        kept = self._uow.draft(key)
        if kept is None:
            raise RuleProblem(translate("Sales", "その伝票は、もう呼び出されています。"))
        slip = Slip.from_json(kept)
        self._uow.put_draft(OPEN_SLIP, slip.to_json())
        self._uow.put_draft(key, None)
        return slip

    # queries

    def get(self, sale_id: int) -> Sale:
        """One slip. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(SaleRow, sale_id)
            if row is None:
                raise RuleProblem(translate("Sales", "その会計は見つかりません。"))
            return self._sales(session, [row])[0]

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

    def slip_count(self, day: date) -> int:
        """会計件数 of a date: slips less those taken back on that date."""
        with self._uow.read() as session:
            counts = dict(session.exec(select(SaleRow.kind, func.count()).where(
                SaleRow.business_date == day).group_by(col(SaleRow.kind))).all())
            return int(counts.get("sale", 0)) - int(counts.get("void", 0))

    # parts

    def _with_free(self, slip: Slip) -> tuple[Slip, list[tuple[int, int, int, int]]]:
        """無料: what a kind without income pays becomes a reduction, so that 売上 stays true."""
        free: list[tuple[int, int, int, int]] = []
        kept = []
        for payment in slip.payments:
            kind = self.kinds.by_id(payment.kind_id)
            if kind.income_now:
                kept.append(payment)
            else:
                slip = slip.reduced_overall(payment.amount, kind=FREE, name=kind.name)
                free.append((kind.id, 0, payment.count, payment.amount))
        return replace(slip, payments=tuple(kept)), free

    def _legs(self, lines: Sequence[SlipLine], payments: Sequence[tuple[int, int]], donated: int,
              customer_id: int | None) -> tuple[Leg, ...]:
        sales_id, ahead_id = self._cashbook.account_id("sales"), self._cashbook.account_id("received_ahead")
        sums: dict[tuple[int, int | None, int | None], int] = {}

        def add(account_id: int, amount: int, program_id: int | None = None, person_id: int | None = None) -> None:
            key = (account_id, program_id, person_id)
            sums[key] = sums.get(key, 0) + amount

        for kind_id, amount in payments:
            kind = self.kinds.by_id(kind_id)
            account_id = kind.account_id or sales_id
            add(account_id, amount, person_id=customer_id if kind.needs_person else None)
        if donated:
            add(self._cashbook.account_id("till"), donated)
            add(self._cashbook.account_id("donations"), -donated)
        for line in lines:
            add(ahead_id if line.kind == ADVANCE else sales_id, -line.amount, line.program_id)
        return tuple(Leg(account, amount, program, person)
                     for (account, program, person), amount in sums.items() if amount)

    def _mirror(self, operation: Operation, original: Sale, kind: str, lines: Sequence[SlipLine],
                line_ids: Sequence[int], payments: Sequence[tuple[int, int, int, int]], legs: Sequence[Leg],
                reason: str, by: int | None, *, donated: int) -> int:
        period: TillPeriodRow = self._days.require_period(operation)
        now, on = self._day.clock.now(), period.business_date
        movement_id = None
        if legs:
            movement_id = self._cashbook.post(
                operation, on=on, kind=kind, legs=legs, reason=reason, person_id=by, period_id=period.id, at=now,
                reverses_id=original.movement_id if kind != "return" else None)
        total = sum(line.amount for line in lines)
        sale_id = operation.insert(
            SaleRow, business_date=on, number=self._next_number(operation.session, on), period_id=period.id,
            sold_at=now, kind=kind, original_id=original.id, reason=reason.strip(), person_id=by,
            customer_id=original.customer_id, total=total, tendered=0, change=0, donated=donated,
            source=original.source if original.source == "paper" else "counter", batch_id=None, external_no=None,
            movement_id=movement_id)
        self._write_lines(operation, sale_id, on, lines, line_ids)
        self._write_payments(operation, sale_id, on, payments)
        return sale_id

    def _paid_so_far(self, session: Session, original: Sale) -> list[tuple[PaymentKind, int, int]]:
        """What is left of each payment after earlier returns: kind, yen, tickets."""
        returned = session.exec(
            select(SalePaymentRow.payment_kind_id, func.sum(SalePaymentRow.amount), func.sum(SalePaymentRow.count))
            .join(SaleRow, col(SaleRow.id) == SalePaymentRow.sale_id)
            .where(SaleRow.original_id == original.id, col(SaleRow.id).not_in(_taken_back()))
            .group_by(col(SalePaymentRow.payment_kind_id))).all()
        back = {kind_id: (int(amount), int(count)) for kind_id, amount, count in returned}
        return [(self.kinds.by_id(payment.kind_id), payment.amount + back.get(payment.kind_id, (0, 0))[0],
                 payment.count + back.get(payment.kind_id, (0, 0))[1]) for payment in original.payments]

    def _next_number(self, session: Session, on: date) -> int:
        return int(session.exec(
            select(func.coalesce(func.max(SaleRow.number), 0)).where(SaleRow.business_date == on)).one()) + 1

    def _write_lines(self, operation: Operation, sale_id: int, on: date, lines: Sequence[SlipLine],
                     original_ids: Sequence[int | None]) -> None:
        operation.insert_many(SaleLineRow, [
            {"sale_id": sale_id, "business_date": on, "kind": line.kind, "product_id": line.product_id,
             "name": line.name, "category_id": line.category_id, "program_id": line.program_id,
             "quantity": line.quantity, "unit_price": line.unit_price, "amount": line.amount, "rate": line.rate,
             "away": line.away, "original_line_id": original_id}
            for line, original_id in zip(lines, original_ids, strict=True)])

    def _write_payments(self, operation: Operation, sale_id: int, on: date,
                        payments: Sequence[tuple[int, int, int, int]]) -> None:
        operation.insert_many(SalePaymentRow, [
            {"sale_id": sale_id, "business_date": on, "payment_kind_id": kind_id, "amount": amount, "count": count,
             "face": face} for kind_id, amount, count, face in payments])

    def _sales(self, session: Session, rows: Sequence[SaleRow]) -> tuple[Sale, ...]:
        ids = [known(row.id) for row in rows]
        mirrors: dict[int, list[SaleRow]] = {}
        lines: dict[int, list[SaleLineRow]] = {}
        payments: dict[int, list[SalePaymentRow]] = {}
        for chunk in (ids[at:at + 500] for at in range(0, len(ids), 500)):
            for mirror in session.exec(select(SaleRow).where(col(SaleRow.original_id).in_(chunk),
                                                             col(SaleRow.id).not_in(_taken_back()))):
                mirrors.setdefault(known(mirror.original_id), []).append(mirror)
            for line in session.exec(select(SaleLineRow).where(col(SaleLineRow.sale_id).in_(chunk))
                                     .order_by(col(SaleLineRow.id))):
                lines.setdefault(line.sale_id, []).append(line)
            for payment in session.exec(select(SalePaymentRow).where(col(SalePaymentRow.sale_id).in_(chunk))
                                        .order_by(col(SalePaymentRow.id))):
                payments.setdefault(payment.sale_id, []).append(payment)
        returned = self._returned(session, [known(mirror.id) for found in mirrors.values() for mirror in found
                                            if mirror.kind == "return"])
        drawer = frozenset(kind.id for kind in self.kinds.all(with_inactive=True) if kind.enters_drawer)
        return tuple(self._sale(row, lines.get(known(row.id), []), payments.get(known(row.id), []),
                                mirrors.get(known(row.id), []), returned, drawer) for row in rows)

    def _returned(self, session: Session, return_ids: Sequence[int]) -> dict[int, int]:
        if not return_ids:
            return {}
        rows = session.exec(
            select(SaleLineRow.original_line_id, func.sum(SaleLineRow.quantity))
            .where(col(SaleLineRow.sale_id).in_(return_ids), SaleLineRow.kind != "overall")
            .group_by(col(SaleLineRow.original_line_id))).all()
        return {known(line_id): -int(quantity) for line_id, quantity in rows}

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


def _taken_back() -> Any:
    """Ids of returns that were themselves taken back: they count no longer."""
    return select(SaleRow.original_id).where(SaleRow.kind == "return_void")


def _check_payment(kind: PaymentKind, payment: Payment, slip: Slip) -> None:
    if payment.amount < 0 or (payment.amount == 0 and slip.total > 0):
        raise InputProblem(translate("Sales", "支払いの金額を入れてください。"), field="payments")
    if kind.needs_person and slip.customer_id is None:
        raise InputProblem(translate("Sales", "「{kind}」は、どなたの分かを選んでください。").format(kind=kind.name),
                           field="customer")
    if kind.unit_value is not None and payment.amount > payment.count * kind.unit_value:
        raise InputProblem(translate("Sales", "{kind}の枚数が足りません。").format(kind=kind.name), field="payments")
