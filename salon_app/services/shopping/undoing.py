"""元に戻す for errands: rows go back as they were, money by mirrors, numbers on paper stay given out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from salon_app.model.errands import ADDED, DEPOSIT, PAID, REFUND, REPAID, SHOP_PAID
from salon_app.services.shopping.purse import Purse
from salon_app.store.inverse import take_back, written
from salon_app.store.tables import ErrandMoneyRow, ErrandRow
from salon_app.store.unit_of_work import Operation

KEPT = frozenset({"movement", "leg", "errand_money", "custody_slip", "errand_settlement"})
"""Rows that stay once they were written; changes of them are taken back."""
HANDED = (DEPOSIT, ADDED, REFUND, REPAID, SHOP_PAID)
"""Money that somebody gave or was given: it is handed back, or asked for."""


class Undone(NamedTuple):
    """Yen that hands have to move now: to hand back (negative: to ask for), from the 担当 into the envelope (negative: out
    of it to the 担当), out of the envelope into the till (negative: the other way), into the till what it had lent for a
    purchase (negative: out of it)."""

    hand_back: int = 0
    into_bag: int = 0
    bag_to_till: int = 0
    into_till: int = 0

    def plus(self, other: Undone) -> Undone:
        """Both of them."""
        return Undone(*(one + more for one, more in zip(self, other, strict=True)))


def undo(operation: Operation, changes: Sequence[Any], purse: Purse, *, reason: str, by: int | None) -> Undone:
    """Take an errand's operation back inside an open one; returns the yen to move by hand.

    Raises RuleProblem where something has happened since.
    """
    undone = Undone(_no_errands(operation, changes, purse, reason=reason, by=by))
    for money_id in sorted(written(changes, "errand_money"), reverse=True):
        money = operation.session.get_one(ErrandMoneyRow, money_id)
        undone = undone.plus(undo_money(operation, purse, money, reason=reason, by=by))
    take_back(operation, [change for change in changes if not (change[0] in KEPT and change[2] == "I")])
    return undone


def undo_money(operation: Operation, purse: Purse, money: ErrandMoneyRow, *, reason: str, by: int | None) -> Undone:
    """Take one entry back by its mirror; the yen to move by hand. Cash of a 代金 is at the shop: only the till is told."""
    bag, till = _lying(operation, purse, money)
    cash = purse.mirror(operation, money, reason=reason, by=by)
    if money.kind in HANDED:
        return Undone(cash)
    bag_now, till_now = _lying(operation, purse, money)
    into_bag, into_till = bag_now - bag if money.kind != PAID else 0, till_now - till
    through = min(abs(into_bag), abs(into_till)) * (1 if into_till > 0 else -1) if into_bag * into_till < 0 else 0
    return Undone(0, into_bag + through, through, into_till - through)


def _lying(operation: Operation, purse: Purse, money: ErrandMoneyRow) -> tuple[int, int]:
    """Yen of its errand in the envelope and (mostly negative) in the till."""
    row = operation.row(ErrandRow, money.errand_id)
    bag, till = (sum(purse.by_person(operation.session, row, code).values()) for code in ("custody_bag", "till"))
    return bag, till


def _no_errands(operation: Operation, changes: Sequence[Any], purse: Purse, *, reason: str, by: int | None) -> int:
    """Movements that are no single errand's (利用券, 謝礼) taken back; returns the yen as `undo`."""
    of_errands = {operation.row(ErrandMoneyRow, money_id)["movement_id"] for money_id in written(changes, "errand_money")}
    return sum(purse.mirror_movement(operation, movement_id, reason=reason, by=by)[1]
               for movement_id in written(changes, "movement") if movement_id not in of_errands)

