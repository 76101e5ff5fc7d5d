"""The correction log, and half-entered work. Every change to any other table has its line here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class LogEntryRow(SQLModel, table=True):
    """One operation: who did what when, and the images of the rows it changed."""

    __tablename__ = "log_entry"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    op: str = Field(index=True)
    by: int | None = Field(default=None, foreign_key="person.id")
    subject: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    changes: list[Any] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    undoes_id: int | None = Field(default=None, foreign_key="log_entry.id", index=True)


class DraftRow(SQLModel, table=True):
    """Half-entered work (an open slip, a count in progress), kept through a power cut. The only unlogged writes."""

    __tablename__ = "draft"
    key: str = Field(primary_key=True)
    value: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    saved_at: datetime = instant()
