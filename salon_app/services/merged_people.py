"""名寄せ and money: rows that are never changed stay with the entry they were booked on. Asked here, they are found through
the entry that is kept. One entry is never merged into one that is merged itself.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, or_, select

from salon_app.services.people_rows import PERSON

KEPT_ID: Any = func.coalesce(PERSON.c.merged_into_id, PERSON.c.id)
"""The entry that stands for a row of `PERSON` now: itself, or the one it was merged into."""


def entries_of(person_id: int) -> Any:
    """Ids of all entries that are this person now, for `column.in_(…)`."""
    return select(PERSON.c.id).where(or_(PERSON.c.id == person_id, PERSON.c.merged_into_id == person_id))
