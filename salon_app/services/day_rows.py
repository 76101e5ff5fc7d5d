"""What opening, counting and closing the till become in the books: row values and ledger legs.

Pure functions, shared by the counter and the sample salon. Nothing here reads or writes the database.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from salon_app.services.cashbook import Leg
from salon_app.services.day_values import PlaceCount


def period_values(*, on: date, serial: int, branch: int, at: datetime, by: int | None,
                  float_amount: int) -> dict[str, Any]:
    """Column values of a till period that has just been opened with `float_amount` yen."""
    return {"business_date": on, "serial": serial, "branch": branch, "opened_at": at, "opened_by": by,
            "float_amount": float_amount, "closed_at": None, "closed_by": None, "witness_id": None, "counted": True,
            "to_safe": 0, "note": ""}


def count_values(count: PlaceCount, *, on: date, period_id: int | None, at: datetime, kind: str, expected: int,
                 by: int | None, witness: int | None) -> dict[str, Any]:
    """Column values of a count of one place beside the `expected` yen of the book."""
    return {"period_id": period_id, "business_date": on, "at": at, "kind": kind, "account_id": count.account_id,
            "counted": count.amount, "expected": expected, "denominations": dict(count.denominations),
            "note": count.note, "person_id": by, "witness_id": witness}


def difference_legs(account_id: Callable[[str], int], place_id: int, difference: int) -> tuple[Leg, Leg]:
    """`difference` = counted − expected yen of a place, against 現金過不足."""
    return Leg(place_id, difference), Leg(account_id("over_short"), -difference)


def to_safe_legs(account_id: Callable[[str], int], amount: int) -> tuple[Leg, Leg]:
    """売上金 of `amount` yen from the till to the safe."""
    return Leg(account_id("safe"), amount), Leg(account_id("till"), -amount)
