"""What every table shares: one metadata with named constraints, and ids that are never used twice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from salon_app.store.types import UtcInstant

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

SQLModel.model_config["defer_build"] = True  # rows are never validated: the validators need not be built at each start

AUTOINCREMENT: dict[str, Any] = {"sqlite_autoincrement": True}
"""SQLite gives a deleted last row's id to the next one otherwise, which would break undo and references."""


def instant(*, nullable: bool = False, index: bool = False) -> Any:
    """A field holding an aware UTC instant."""
    return Field(default=None, sa_column=Column(UtcInstant(), nullable=nullable, index=index))


def json_list() -> Any:
    """A field holding a list of plain values, empty unless given."""
    return Field(default_factory=list, sa_column=Column(JSON, nullable=False, default=list))


def json_object() -> Any:
    """A field holding plain values by name, empty unless given."""
    return Field(default_factory=dict, sa_column=Column(JSON, nullable=False, default=dict))
