"""印刷待ち: documents whose printing failed or had no printer."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class PrintJobRow(SQLModel, table=True):
    """A PDF waiting for a printer; `file` is its name in the data folder's print-queue."""

    __tablename__ = "print_job"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    title: str
    file: str
    done_at: datetime | None = instant(nullable=True)
