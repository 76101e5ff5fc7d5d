"""Which calls are in the book already, so that a paper or a file that tells of them doubles nothing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from salon_app.services.watch_calls.rows import ATTEMPT

SAME_CALL = 15
"""Minutes by which two clocks, or a clock and the time of an entry in the window, may differ for one call."""


class Recorded:
    """Attempts of some plans between two dates (both included); each stands for one told call at most."""

    def __init__(self, session: Session, plan_ids: Collection[int], start: date, end: date) -> None:
        rows = session.connection().execute(select(ATTEMPT).where(
            ATTEMPT.c.plan_id.in_(plan_ids), ATTEMPT.c.business_date.between(start, end)).order_by(ATTEMPT.c.id))
        self._keyed: dict[str, Any] = {}
        self._others: dict[tuple[int, date, str, str], list[Any]] = {}
        for row in rows:
            if row.key is not None:
                self._keyed[row.key] = row
            self._others.setdefault((row.plan_id, row.business_date, row.result, row.kind), []).append(row)

    def by_key(self, key: str) -> Any:
        """The row that this very tick or line became, or None."""
        return self._keyed.get(key)

    def elsewhere(self, plan_id: int, day: date, time: int | None, result: str, kind: str, *, besides: str) -> bool:
        """Whether the call was recorded from another source than `besides`; it then stands for no other one."""
        found = next((row for row in self._others.get((plan_id, day, result, kind), ())
                      if row.source != besides and _near(row.time, time)), None)
        if found is not None:
            self._others[plan_id, day, result, kind].remove(found)
        return found is not None


def _near(one: int | None, other: int | None) -> bool:
    return one is None or other is None or abs(one - other) <= SAME_CALL
