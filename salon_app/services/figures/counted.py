"""実査: when each 置き場所 was last counted, or matched with its passbook, and what the books said then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.services.figures.columns import COUNT
from salon_app.store.tables import MoneyCountRow


@dataclass(frozen=True)
class LastCount:
    """The newest count of a place in yen, `book` as it was then. `passbook`: it was matched with its 通帳."""

    account_id: int
    day: date
    at: datetime
    counted: int
    book: int
    passbook: bool
    denominations: dict[str, Any]
    note: str
    person_id: int | None
    witness_id: int | None


def last_counts(session: Session, end: date) -> dict[int, LastCount]:
    """By account: its newest count on or before a business date."""
    newest = (select(func.max(COUNT.id)).where(COUNT.business_date <= end).group_by(COUNT.account_id))
    rows = session.scalars(select(MoneyCountRow).where(COUNT.id.in_(newest))).all()
    return {row.account_id: LastCount(row.account_id, row.business_date, row.at, row.counted, row.expected,
                                      row.kind == "passbook", dict(row.denominations), row.note, row.person_id,
                                      row.witness_id) for row in rows}
