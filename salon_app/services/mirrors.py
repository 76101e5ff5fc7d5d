"""Chains of mirrors: what took a movement back may itself be taken back, and the movement stands again."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from salon_app.store.tables import MovementRow
from salon_app.store.types import table_of


def newest(session: Session, movement_id: int) -> int:
    """The end of a movement's chain of mirrors, itself where it has none: the next mirror goes there, so that none has two."""
    query = select(col(MovementRow.id))
    while (later := session.connection().execute(
            query.where(col(MovementRow.reverses_id) == movement_id)).scalars().first()) is not None:
        movement_id = later
    return movement_id


def taken_back(session: Session, *chosen: Any) -> dict[int, int]:
    """By movement the mirror that took it back, where that stands. `chosen`: conditions on `MovementRow.reverses_id`."""
    row = table_of(MovementRow).c
    mirrors: dict[int, int] = dict(session.connection().execute(select(row.reverses_id, row.id).where(*chosen)).all())
    if not mirrors:
        return {}
    gone = taken_back(session, col(MovementRow.reverses_id).in_(mirrors.values()))
    return {original: mirror for original, mirror in mirrors.items() if mirror not in gone}
