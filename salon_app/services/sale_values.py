"""Slips as the services hand them out: plain values, never table rows. No queries and no posting here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from salon_app.model.slip import ADVANCE
from salon_app.model.texts import translate

GOODS_KINDS = ("item", ADVANCE)
"""Kinds of lines that are something sold, not a reduction."""


def counted(name: str, quantity: int) -> str:
    """「コーヒー 2つ」, from ten on 「コーヒー 12個」; the sign of what was taken back stays with the amount."""
    count = abs(quantity)
    words = translate("Sales", "{name} {count}つ") if count < 10 else translate("Sales", "{name} {count}個")
    return words.format(name=name, count=count)


def summary_of(items: Sequence[tuple[str, int]]) -> str:
    """「コーヒー 2つ、クッキー 1つ」: of names and quantities the first three."""
    words = translate("Sales", "、").join(counted(name, quantity) for name, quantity in items[:3])
    return words if len(items) <= 3 else translate("Sales", "{items} ほか").format(items=words)


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
        """「コーヒー 2つ、クッキー 1つ」: the first items with their quantities."""
        return summary_of([(line.name, line.quantity) for line in self.lines if line.kind in GOODS_KINDS])

    @property
    def short_summary(self) -> str:
        """「コーヒー 2つ ほか」: the first item with its quantity, for lines and toasts with little room."""
        items = [line for line in self.lines if line.kind in GOODS_KINDS]
        words = "".join(counted(line.name, line.quantity) for line in items[:1])
        return words if len(items) <= 1 else translate("Sales", "{items} ほか").format(items=words)
