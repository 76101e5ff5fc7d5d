"""What the ledger takes and gives: accounts, movements with their legs, and the columns they are kept in. Amounts are yen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salon_app.model.chart_of_accounts import ERRAND_ACCOUNTS


@dataclass(frozen=True)
class Account:
    """置き場所 (kind money) or 科目. `npo_group`: where the salon puts it in the 活動計算書 (model.npo_groups; '': as usual)."""

    id: int
    code: str | None
    name: str
    kind: str
    is_bank: bool
    counted: bool
    two_people: bool
    active: bool
    npo_group: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether people move money here by themselves; what belongs to errands is moved by 買いもの代行 only."""
        return self.code not in ERRAND_ACCOUNTS


@dataclass(frozen=True)
class Leg:
    """`amount` yen into (＋) or out of (−) an account."""

    account_id: int
    amount: int
    program_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True)
class Movement:
    """A posted movement with its legs; `reversed_by` is the movement that took it back, where that stands."""

    id: int
    business_date: date
    at: datetime
    kind: str
    summary: str
    counterpart: str
    reason: str
    person_id: int | None
    witness_id: int | None
    category_id: int | None
    reverses_id: int | None
    reversed_by: int | None
    legs: tuple[Leg, ...]

    @property
    def spent(self) -> int:
        """Yen that went from one side to the other."""
        return sum(leg.amount for leg in self.legs if leg.amount > 0)


def movement_values(*, on: date, at: datetime, kind: str, summary: str = "", counterpart: str = "", reason: str = "",
                    person_id: int | None = None, witness_id: int | None = None, category_id: int | None = None,
                    period_id: int | None = None, reverses_id: int | None = None) -> dict[str, Any]:
    """Column values of a movement."""
    return {"business_date": on, "at": at, "kind": kind, "summary": summary, "counterpart": counterpart,
            "reason": reason, "person_id": person_id, "witness_id": witness_id, "category_id": category_id,
            "period_id": period_id, "reverses_id": reverses_id}


def leg_values(movement_id: int, on: date, legs: Sequence[Leg]) -> list[dict[str, Any]]:
    """Column values of a movement's legs. Legs that do not sum to zero are a bug (ValueError)."""
    if sum(leg.amount for leg in legs) != 0 or len(legs) < 2:
        raise ValueError("the legs of a movement sum to zero")
    return [{"movement_id": movement_id, "business_date": on, "account_id": leg.account_id, "amount": leg.amount,
             "program_id": leg.program_id, "person_id": leg.person_id} for leg in legs]


def negated(legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """The legs of the mirror movement."""
    return tuple(Leg(leg.account_id, -leg.amount, leg.program_id, leg.person_id) for leg in legs)
