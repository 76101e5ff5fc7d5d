"""Which ids a table has given out: none is ever used twice, so the newest tells what may have been there once."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import Session


def newest_id(session: Session, table: str) -> int:
    """The highest id a table ever gave out, also where its row has been taken back; 0 for none."""
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    return int(session.connection().execute(query, {"table": table}).scalar() or 0)
