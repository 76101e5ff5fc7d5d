"""What a slip becomes in the books: its payments, its ledger legs and the values of its rows.

Pure functions, shared by the counter, まとめて入力 and the sample salon, so that a slip is posted one way only.
Nothing here reads or writes the database.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol

from salon_app.model import stored_words
from salon_app.model.problems import InputProblem
from salon_app.model.returns import SoldLine, returned_lines
from salon_app.model.slip import ADVANCE, FREE, MAX_AMOUNT, OVERALL, REDUCTIONS, Payment, Slip, SlipLine
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_COUNT
from salon_app.services.cashbook import Leg
from salon_app.services.payment_kinds import PaymentKind
from salon_app.services.sale_values import Sale

Paid = tuple[int, int, int, int]
"""A payment: kind id, yen counted as 売上, tickets, face value given free."""


class Kinds(Protocol):
    """The salon's kinds of payment."""

    def by_code(self, code: str) -> PaymentKind: ...
    def by_id(self, kind_id: int) -> PaymentKind: ...


@dataclass(frozen=True)
class Posting:
    """A checked slip: 無料 turned into reductions, the rest of the total paid in cash."""

    slip: Slip
    payments: tuple[Paid, ...]
    legs: tuple[Leg, ...]
    tendered: int
    change: int
    donated: int


@dataclass(frozen=True)
class Ledger:
    """Where a slip posts to: the program's accounts by code, and the kinds of payment."""

    kinds: Kinds
    account_id: Callable[[str], int]

    def posting(self, slip: Slip, *, cash_account_id: int | None = None,
                owed_by: Mapping[int, int] | None = None) -> Posting:
        """Check a slip and work out what it posts. Raises InputProblem; all amounts in yen.

        `cash_account_id` takes the cash instead of the till; `owed_by` shares つけ over several people.
        """
        if not slip.lines:
            raise InputProblem(translate("Sales", "商品を選んでください。"), field="lines")
        if not 0 <= slip.total <= MAX_AMOUNT:
            raise InputProblem(translate("Sales", "合計は0円から9,999,999円までです。"), field="lines")
        if any(not _is_sold(line) for line in slip.lines):
            raise InputProblem(translate("Sales", "数は1から9,999まで、ねだんは0円から9,999,999円までです。"), field="lines")
        slip, free = self._with_free(replace(slip, payments=_by_kind(slip.payments)))
        paid = [(self.kinds.by_id(payment.kind_id), payment) for payment in slip.payments]
        cash = self.kinds.by_code("cash")
        rest = slip.total - sum(payment.amount for _, payment in paid)
        if rest > 0 and all(kind.id != cash.id for kind, _ in paid):
            paid.append((cash, Payment(cash.id, rest)))
        elif rest != 0:
            sentence = translate("Sales", "支払いの合計が、会計の{total}円と合いません。")
            raise InputProblem(sentence.format(total=f"{slip.total:,}"), field="payments")
        for kind, payment in paid:
            _check_payment(kind, payment, slip, owed_by)
        cash_due = sum(payment.amount for kind, payment in paid if kind.id == cash.id)
        if cash_due == 0:  # where nothing is paid in cash, nothing is taken and there is no change to give or to donate
            slip = replace(slip, tendered=None, donate_change=False)
        change = slip.change(cash_due)
        donated = change if slip.donate_change else 0
        legs = self.legs(slip.lines, [(kind.id, payment.amount) for kind, payment in paid], donated, slip.customer_id,
                         cash_account_id=cash_account_id, owed_by=owed_by)
        payments = (*((kind.id, payment.amount, payment.count, 0) for kind, payment in paid), *free)
        return Posting(slip, payments, legs, cash_due if slip.tendered is None else slip.tendered, change - donated,
                       donated)

    def legs(self, lines: Sequence[SlipLine], payments: Sequence[tuple[int, int]], donated: int,
             customer_id: int | None, *, cash_account_id: int | None = None,
             owed_by: Mapping[int, int] | None = None) -> tuple[Leg, ...]:
        """Legs of lines and of payments `(kind id, yen)`; お釣りの寄付 is income of its own. They sum to zero."""
        sales_id, ahead_id = self.account_id("sales"), self.account_id("received_ahead")
        cash_id = self.kinds.by_code("cash").id
        sums: dict[tuple[int, int | None, int | None], int] = {}

        def add(account_id: int, amount: int, program_id: int | None = None, person_id: int | None = None) -> None:
            key = (account_id, program_id, person_id)
            sums[key] = sums.get(key, 0) + amount

        for kind_id, amount in payments:
            kind = self.kinds.by_id(kind_id)
            account_id = kind.account_id or sales_id
            if kind_id == cash_id and cash_account_id is not None:
                account_id = cash_account_id
            if kind.needs_person and owed_by:
                for person_id, owed in owed_by.items():
                    add(account_id, owed, person_id=person_id)
            else:
                add(account_id, amount, person_id=customer_id if kind.needs_person else None)
        if donated:
            add(self.account_id("till"), donated)
            add(self.account_id("donations"), -donated)
        for line in lines:
            add(ahead_id if line.kind == ADVANCE else sales_id, -line.amount, line.program_id)
        return tuple(Leg(account, amount, program, person)
                     for (account, program, person), amount in sums.items() if amount)

    def _with_free(self, slip: Slip) -> tuple[Slip, list[Paid]]:
        """無料: what a kind without income pays becomes a reduction, so that 売上 stays true."""
        free: list[Paid] = []
        kept = []
        for payment in slip.payments:
            kind = self.kinds.by_id(payment.kind_id)
            if kind.income_now:
                kept.append(payment)
            else:
                slip = slip.reduced_overall(payment.amount, kind=FREE, name=kind.name)
                free.append((kind.id, 0, payment.count, payment.amount))
        return replace(slip, payments=tuple(kept)), free


def voided(original: Sale) -> tuple[list[SlipLine], list[int], list[Paid]]:
    """Lines, ids of the lines they mirror, and payments of a 取消."""
    lines = [SlipLine(line.name, line.unit_price, -line.quantity, line.product_id, line.category_id, line.program_id,
                      line.rate, line.away, line.kind,
                      None if line.amount == line.quantity * line.unit_price else -line.amount)
             for line in original.lines]
    payments = [(payment.kind_id, -payment.amount, -payment.count, -payment.face) for payment in original.payments]
    return lines, [line.id for line in original.lines], payments


def given_back(original: Sale, quantities: Mapping[int, int]) -> tuple[list[SlipLine], list[int]]:
    """Lines of a 返品 of `{line id: pieces}` and the ids they mirror. Raises InputProblem when too much comes back."""
    sold = [SoldLine(line.id, line.kind, line.quantity, line.unit_price, line.amount, line.returned,
                     (line.category_id, line.program_id, line.rate, line.away)) for line in original.lines]
    by_id = {line.id: line for line in original.lines}
    reduced = {line.kind for line in original.lines if line.kind in REDUCTIONS}
    kind = reduced.pop() if len(reduced) == 1 else OVERALL  # 無料 comes back as 無料, so that its figure stays true
    lines, ids = [], []
    for part in returned_lines(sold, quantities):
        line = by_id[part.line_id]
        lines.append(SlipLine(line.name, line.unit_price, -part.quantity, line.product_id, line.category_id,
                              line.program_id, line.rate, line.away, line.kind))
        ids.append(line.id)
        if part.reduction:
            lines.append(SlipLine(stored_words.DISCOUNT_BACK, part.reduction, 1, None, line.category_id,
                                  line.program_id, line.rate, line.away, kind))
            ids.append(line.id)
    return lines, ids


def sale_values(posting: Posting, *, on: date, number: int, period_id: int | None, at: datetime, by: int | None,
                source: str, movement_id: int | None) -> dict[str, Any]:
    """Column values of a slip's own row."""
    slip = posting.slip
    return {"business_date": on, "number": number, "period_id": period_id, "sold_at": at, "kind": "sale",
            "original_id": None, "reason": "", "person_id": by, "customer_id": slip.customer_id, "total": slip.total,
            "tendered": posting.tendered, "change": posting.change, "donated": posting.donated, "source": source,
            "batch_id": None, "external_no": None, "movement_id": movement_id}


def mirror_values(original: Sale, kind: str, lines: Sequence[SlipLine], *, on: date, number: int,
                  period_id: int | None, at: datetime, by: int | None, reason: str, donated: int,
                  movement_id: int | None) -> dict[str, Any]:
    """Column values of the row of a 取消 or 返品."""
    return {"business_date": on, "number": number, "period_id": period_id, "sold_at": at, "kind": kind,
            "original_id": original.id, "reason": reason.strip(), "person_id": by,
            "customer_id": original.customer_id, "total": sum(line.amount for line in lines), "tendered": 0,
            "change": 0, "donated": donated, "source": original.source if original.source == "paper" else "counter",
            "batch_id": None, "external_no": None, "movement_id": movement_id}


def line_values(sale_id: int, on: date, lines: Sequence[SlipLine],
                original_ids: Sequence[int | None] | None = None) -> list[dict[str, Any]]:
    """Column values of a slip's lines."""
    return [
        {"sale_id": sale_id, "business_date": on, "kind": line.kind, "product_id": line.product_id, "name": line.name,
         "category_id": line.category_id, "program_id": line.program_id, "quantity": line.quantity,
         "unit_price": line.unit_price, "amount": line.amount, "rate": line.rate, "away": line.away,
         "original_line_id": original_ids[at] if original_ids is not None else None}
        for at, line in enumerate(lines)]


def payment_values(sale_id: int, on: date, payments: Sequence[Paid]) -> list[dict[str, Any]]:
    """Column values of a slip's payments."""
    return [{"sale_id": sale_id, "business_date": on, "payment_kind_id": kind_id, "amount": amount, "count": count,
             "face": face} for kind_id, amount, count, face in payments]


def _is_sold(line: SlipLine) -> bool:
    """Whether a line sells something, or takes something off: at the counter goods only come back by 返品."""
    if line.kind in REDUCTIONS:
        return line.quantity > 0 >= line.unit_price
    return 0 < line.quantity <= MAX_COUNT and 0 <= line.unit_price <= MAX_AMOUNT


def _by_kind(payments: Sequence[Payment]) -> tuple[Payment, ...]:
    """One payment a kind, so that a 返品 finds what is left of it."""
    merged: dict[int, Payment] = {}
    for one in payments:
        before = merged.get(one.kind_id, Payment(one.kind_id, 0))
        merged[one.kind_id] = replace(one, amount=before.amount + one.amount, count=before.count + one.count)
    return tuple(merged.values())


def _check_payment(kind: PaymentKind, payment: Payment, slip: Slip, owed_by: Mapping[int, int] | None) -> None:
    if payment.amount < 0 or (payment.amount == 0 and slip.total > 0):
        raise InputProblem(translate("Sales", "支払いの金額を入れてください。"), field="payments")
    if kind.needs_person and slip.customer_id is None and not owed_by:
        raise InputProblem(translate("Sales", "「{kind}」は、どなたの分かを選んでください。").format(kind=kind.name),
                           field="customer")
    if kind.unit_value is not None and payment.amount > payment.count * kind.unit_value:
        raise InputProblem(translate("Sales", "{kind}の枚数が足りません。").format(kind=kind.name), field="payments")
