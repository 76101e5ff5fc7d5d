"""Rows as the correction log keeps them: plain JSON values, fingerprints, and back to the columns' own values.

Nothing here reads or writes the file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import cache, partial
from typing import Any

from sqlalchemy import Column, Date, Table

from salon_app.store.types import UtcInstant

_AS_IT_IS = frozenset({int, str, type(None)})


def dump_json(value: Any) -> str:
    """JSON as it is kept in the file: short, readable Japanese."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it; instants in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else value


def typed(table: Table, image: Mapping[str, Any]) -> dict[str, Any]:
    """An image's plain values as the columns' Python values."""
    return {key: _typed_value(table, key, value) for key, value in image.items()}


def completed(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a whole row without its id: what is not given has the column's default or is empty."""
    row = {**{key: value() if callable(value) else value for key, value in _defaults(table).items()}, **values}
    if len(row) > len(_defaults(table)):
        raise TypeError(f"{table.name} has no {sorted(row.keys() - _defaults(table).keys())}")
    return row


def fingerprint(table: Table, rows: Iterable[Mapping[str, Any]]) -> str:
    """A short digest of whole rows (ids left out), the same for values on their way in and for rows read back."""
    columns = tuple(_defaults(table))
    hasher = hashlib.blake2b(digest_size=6)
    for row in rows:
        values = [row[column] for column in columns]
        hasher.update(repr([value if type(value) in _AS_IT_IS else _canonical(value) for value in values]).encode())
    return hasher.hexdigest()


def _canonical(value: Any) -> Any:
    if isinstance(value, bool | date):  # a datetime is a date
        return str(plain(value))
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _typed_value(table: Table, key: str, value: Any) -> Any:
    kind = table.c[key].type
    if value is not None and isinstance(kind, UtcInstant):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if value is not None and isinstance(kind, Date) else value


@cache
def _defaults(table: Table) -> dict[str, Any]:
    """Values by column, or (for lists and the like) what makes a new one."""
    return {column.name: _default(column) for column in table.columns if column.name != "id"}


def _default(column: Column[Any]) -> Any:
    if column.default is None:
        return None
    value = column.default.arg  # type: ignore[attr-defined]
    return partial(value, None) if callable(value) else value  # SQLAlchemy hands its context to what makes a default
