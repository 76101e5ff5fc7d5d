"""A slip being written: its lines, discounts, payments and the rules for its total. Pure values; yen are integers.

Nothing here posts or stores. A slip turns into JSON and back, so that half-entered work survives a power cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from salon_app.model import stored_words
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

MAX_AMOUNT = 9_999_999
ITEM, ADVANCE = "item", "advance"
DISCOUNT, MARKDOWN = "discount", "markdown"
OVERALL, FREE = "overall", "free"
ATTACHED = frozenset({DISCOUNT, MARKDOWN})
"""Reductions of the item line before them."""
REDUCTIONS = ATTACHED | {OVERALL, FREE}
"""OVERALL and FREE reduce every item of the same category, programme and rate alike."""


@dataclass(frozen=True)
class SlipLine:
    """`quantity` × `unit_price` yen, tax included. A reduction (値引き, おつとめ品) has a negative unit price.

    `exact`: yen of the whole line where that product isn't it (imported lines, whose price was rounded).
    """

    name: str
    unit_price: int
    quantity: int = 1
    product_id: int | None = None
    category_id: int | None = None
    program_id: int | None = None
    rate: int | None = None
    away: bool = False
    kind: str = ITEM
    exact: int | None = None

    @property
    def amount(self) -> int:
        """Yen, negative for a reduction."""
        return self.quantity * self.unit_price if self.exact is None else self.exact


@dataclass(frozen=True)
class Payment:
    """`amount` yen of the slip paid by a kind of payment; `count` tickets where the kind counts tickets."""

    kind_id: int
    amount: int
    count: int = 0


@dataclass(frozen=True)
class Slip:
    """What is being sold. Without `payments` the whole total is paid in cash."""

    lines: tuple[SlipLine, ...] = ()
    payments: tuple[Payment, ...] = ()
    tendered: int | None = None
    donate_change: bool = False
    customer_id: int | None = None
    last_touched: int | None = field(default=None, compare=False)

    @property
    def total(self) -> int:
        """Yen to be paid."""
        return sum(line.amount for line in self.lines)

    @property
    def item_count(self) -> int:
        """点数: pieces of goods, reductions not counted."""
        return sum(line.quantity for line in self.lines if line.kind not in REDUCTIONS)

    def added(self, line: SlipLine) -> Slip:
        """One more of `line`: an equal line grows, else it comes at the end."""
        for at, present in enumerate(self.lines):
            if replace(present, quantity=line.quantity) == line and line.kind not in REDUCTIONS:
                return self.with_quantity(at, present.quantity + line.quantity)
        if abs(line.amount) > MAX_AMOUNT:
            raise InputProblem(translate("Sales", "金額は9,999,999円までです。"), field="amount")
        return replace(self, lines=(*self.lines, line), last_touched=len(self.lines))

    def with_quantity(self, at: int, quantity: int) -> Slip:
        """Line `at` with another quantity; 0 removes it, together with the reductions that directly follow it."""
        if quantity > 9999 or abs(quantity * self.lines[at].unit_price) > MAX_AMOUNT:
            raise InputProblem(translate("Sales", "数は9,999まで、金額は9,999,999円までです。"), field="quantity")
        if quantity > 0:
            line = replace(self.lines[at], quantity=quantity)
            return replace(self, lines=(*self.lines[:at], line, *self.lines[at + 1:]), last_touched=at)
        end = at + 1
        if self.lines[at].kind not in REDUCTIONS:
            while end < len(self.lines) and self.lines[end].kind in ATTACHED:
                end += 1
        left = (*self.lines[:at], *self.lines[end:])
        return replace(self, lines=left, last_touched=min(at, len(left) - 1) if left else None)

    def reduced(self, at: int, yen: int, *, kind: str = DISCOUNT, name: str = "") -> Slip:
        """値引き of `yen` on line `at`; it may not be more than the line is worth. Raises InputProblem."""
        line = self.lines[at]
        worth = line.amount
        for later in self.lines[at + 1:]:
            if later.kind not in ATTACHED:
                break
            worth += later.amount
        if line.kind != ITEM or not 0 < yen <= worth:
            raise InputProblem(translate("Sales", "値引きは1円から{most}円までです。").format(most=f"{worth:,}"), field="amount")
        label = name or (stored_words.MARKDOWN if kind == MARKDOWN else stored_words.DISCOUNT)
        reduction = SlipLine(
            name=label, unit_price=-yen, category_id=line.category_id, program_id=line.program_id, rate=line.rate,
            away=line.away, kind=kind, product_id=line.product_id)
        return replace(self, lines=(*self.lines[:at + 1], reduction, *self.lines[at + 1:]), last_touched=at)

    def reduced_overall(self, yen: int, *, kind: str = OVERALL, name: str = "") -> Slip:
        """値引き of `yen` on the whole slip, shared over category and tax rate by largest remainder."""
        if not 0 < yen <= self.total:
            raise InputProblem(
                translate("Sales", "値引きは1円から{most}円までです。").format(most=f"{self.total:,}"), field="amount")
        groups: dict[tuple[int | None, int | None, int | None, bool], int] = {}
        for line in self.lines:
            if line.kind != ADVANCE:
                key = (line.category_id, line.program_id, line.rate, line.away)
                groups[key] = groups.get(key, 0) + line.amount
        groups = {key: amount for key, amount in groups.items() if amount > 0}
        if sum(groups.values()) < yen:
            raise InputProblem(translate("Sales", "回数券の代金からは値引きできません。"), field="amount")
        shares = share(yen, tuple(groups.values()))
        label = name or stored_words.DISCOUNT
        reductions = tuple(
            SlipLine(name=label, unit_price=-part, category_id=key[0], program_id=key[1], rate=key[2], away=key[3],
                     kind=kind) for key, part in zip(groups, shares, strict=True) if part)
        return replace(self, lines=(*self.lines, *reductions))

    def change(self, cash_due: int) -> int:
        """お釣り in yen for the cash part. Raises InputProblem when お預り is too small."""
        tendered = cash_due if self.tendered is None else self.tendered
        if tendered < cash_due:
            raise InputProblem(translate("Sales", "お預りが{short}円足りません。").format(short=f"{cash_due - tendered:,}"),
                               field="tendered")
        if tendered > MAX_AMOUNT:
            raise InputProblem(translate("Sales", "金額は9,999,999円までです。"), field="tendered")
        return tendered - cash_due

    def to_json(self) -> dict[str, Any]:
        """Plain values that `from_json` reads back."""
        return asdict(self)

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Slip:
        """The slip kept by `to_json`."""
        return Slip(
            lines=tuple(SlipLine(**line) for line in value["lines"]),
            payments=tuple(Payment(**payment) for payment in value["payments"]),
            **{key: value[key] for key in ("tendered", "donate_change", "customer_id", "last_touched")})


def share(amount: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """`amount` split over `weights` (all > 0) without losing a yen: floors, then largest remainders."""
    whole = sum(weights)
    parts = [amount * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda at: (-(amount * weights[at] % whole), at))
    for at in order[: amount - sum(parts)]:
        parts[at] += 1
    return tuple(parts)
