"""印刷待ち, and the sheets with a 用紙番号 that people type back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list


class PrintJobRow(SQLModel, table=True):
    """A PDF waiting for a printer; `file` is its name in the data folder's print-queue."""

    __tablename__ = "print_job"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    title: str
    file: str
    done_at: datetime | None = instant(nullable=True)


class PrintedSheetRow(SQLModel, table=True):
    """A print-out with its 用紙番号 and row map. A number of a row, once printed, belongs to that row.

    `kind` is the key of the document, `subject_id` what it is about (a session, an activity, an errand, a shop or 0 for
    none). `rows` are [row number, id of a person or of an errand's line, or null for a blank row]; `start` and `end` are
    the dates it covers.
    """

    __tablename__ = "printed_sheet"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(index=True)
    kind: str
    subject_id: int = Field(index=True)
    start: date
    end: date
    rows: list[Any] = json_list()
    printed_at: datetime = instant()
    printed_by: int | None = Field(default=None, foreign_key="person.id")
    closed_at: datetime | None = instant(nullable=True)
