"""返品: what comes back of a slip and how it is refunded, to the yen, over any number of partial returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from salon_app.model.problems import InputProblem
from salon_app.model.slip import ADVANCE, ATTACHED, ITEM, REDUCTIONS, share
from salon_app.model.texts import translate


@dataclass(frozen=True)
class SoldLine:
    """A line as sold with the quantity already returned; `group` is category, programme, rate and in/out."""

    line_id: int
    kind: str
    quantity: int
    unit_price: int
    amount: int
    returned: int
    group: tuple[Any, ...]


@dataclass(frozen=True)
class ReturnedLine:
    """`quantity` pieces of a line come back; `reduction` yen of its discount are taken back with them."""

    line_id: int
    quantity: int
    reduction: int


class RefundKind(Protocol):
    """What refunding needs to know of a kind of payment."""

    @property
    def id(self) -> int: ...
    @property
    def code(self) -> str | None: ...
    @property
    def unit_value(self) -> int | None: ...


def net_amounts(lines: Sequence[SoldLine]) -> dict[int, int]:
    """What each item line finally cost in yen, after its own and the slip's reductions."""
    net: dict[int, int] = {}
    last = 0
    for line in lines:
        if line.kind in (ITEM, ADVANCE):
            net[line.line_id], last = line.amount, line.line_id
        elif line.kind in ATTACHED:
            net[last] += line.amount
    for overall in (line for line in lines if line.kind in REDUCTIONS - ATTACHED):
        targets = [line for line in lines if line.kind == ITEM and line.group == overall.group and net[line.line_id] > 0]
        parts = share(-overall.amount, tuple(net[line.line_id] for line in targets))
        for line, part in zip(targets, parts, strict=True):
            net[line.line_id] -= part
    return net


def returned_lines(lines: Sequence[SoldLine], quantities: Mapping[int, int]) -> tuple[ReturnedLine, ...]:
    """The lines of a 返品 slip. Raises InputProblem when nothing or more than is left comes back.

    A line's refund is cumulative: whatever the order of partial returns, all of it refunds what it cost.
    """
    net = net_amounts(lines)
    result = []
    for line in lines:
        quantity = quantities.get(line.line_id, 0)
        if quantity == 0:
            continue
        if line.kind not in (ITEM, ADVANCE) or not 0 < quantity <= line.quantity - line.returned:
            raise InputProblem(translate("Sales", "返品の数が、売った数より多くなっています。"), field="quantity")
        before = net[line.line_id] * line.returned // line.quantity
        after = net[line.line_id] * (line.returned + quantity) // line.quantity
        result.append(ReturnedLine(line.line_id, quantity, quantity * line.unit_price - (after - before)))
    if not result:
        raise InputProblem(translate("Sales", "返品する商品を選んでください。"), field="quantity")
    return tuple(result)


def refund_by_kind(refund: int, paid: Sequence[tuple[RefundKind, int, int]], *, cash_id: int,
                   ) -> tuple[tuple[int, int, int], ...]:
    """How `refund` yen go back: つけ first, then other kinds, whole tickets, and the rest in cash.

    A ticket goes back for what it paid, which may be less than it is worth (a cabbage at 128 yen for one of 150).
    `paid` holds what is left of each payment: kind, yen, tickets. Returns (kind id, yen, tickets).
    """
    order = sorted(paid, key=lambda one: {"tab": 0, "ticket": 2}.get(one[0].code or "", 1))
    result: list[tuple[int, int, int]] = []
    left = refund
    for kind, amount, count in order:
        if kind.id == cash_id:
            continue
        part, tickets = min(left, amount), 0
        if kind.unit_value and count:
            worth = min(kind.unit_value, -(-amount // count))
            tickets = count if part == amount else min(count, part // worth)
            part = min(part, tickets * worth)
        elif kind.unit_value:
            part = 0
        if part:
            result.append((kind.id, part, tickets))
            left -= part
    return (*result, (cash_id, left, 0)) if left else tuple(result)
