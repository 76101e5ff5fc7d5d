"""元に戻す for grants and expenses: money by mirrors, numbers stay with their expense, everything else as it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from salon_app.services.grants.booking import Booking
from salon_app.store.inverse import take_back, written
from salon_app.store.tables import ExpenseRow, GrantMoneyRow, GrantReceiptRow
from salon_app.store.unit_of_work import Operation

KEPT = frozenset({"movement", "leg", "expense", "expense_line", "grant_money", "grant_receipt"})
"""Rows that stay once they were written: they are marked as taken back. Changes of them are taken back."""


def undo(operation: Operation, changes: Sequence[Any], booking: Booking, *, reason: str, by: int | None) -> int:
    """Take an operation back inside an open one; returns the yen to hand back (negative: to ask for).

    Raises RuleProblem where something has happened since.
    """
    movements = written(changes, "movement")
    hand_back = sum(booking.mirror(operation, movement_id, reason=reason, by=by) for movement_id in reversed(movements))
    expenses = written(changes, "expense")
    for expense_id in expenses:
        row = operation.row(ExpenseRow, expense_id)
        adopted = row["movement_id"] not in movements  # a 出金 of the cash book is one again
        operation.update(ExpenseRow, expense_id, taken_back_on=booking.today(), taken_back_reason=reason,
                         movement_id=None if adopted else row["movement_id"])
    for money_id in written(changes, "grant_money"):
        operation.update(GrantMoneyRow, money_id, taken_back=True)
    for receipt_id in written(changes, "grant_receipt"):
        operation.update(GrantReceiptRow, receipt_id, retired=True)
    kept = KEPT | {"expense_share"} if expenses else KEPT
    take_back(operation, [change for change in changes
                          if not (change[0] in kept and (change[2] == "I" or _of(change, expenses)))])
    return hand_back


def _of(change: Any, expenses: Sequence[int]) -> bool:
    """Whether a change is one of an expense that the same operation added."""
    return change[0] == "expense" and change[1] in expenses
