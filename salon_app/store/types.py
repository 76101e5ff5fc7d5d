"""Column types shared by the tables. No tables here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcInstant(TypeDecorator[datetime]):
    """An aware instant, kept as UTC. A naive datetime is a bug and is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def known(row_id: int | None) -> int:
    """The id of a row that is in the database."""
    assert row_id is not None
    return row_id


def table_of(row: Any) -> Any:
    """The table of a row class: its columns (`.c`) are asked without the objects of the ORM, where rows are many."""
    return row.__table__
