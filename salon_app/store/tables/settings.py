"""The salon's own choices, its programmes (事業), months from before the program, and handover notes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class SettingRow(SQLModel, table=True):
    """One choice of the salon, by key."""

    __tablename__ = "setting"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    value: Any = Field(default=None, sa_column=Column(JSON))


class ProgramRow(SQLModel, table=True):
    """事業: a programme of activity as grants see it; sales, income and expenses each carry one."""

    __tablename__ = "program"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    sort: int = 0
    active: bool = True


class EarlierMonthRow(SQLModel, table=True):
    """Totals of a month from before the program, typed by hand (導入前・手入力)."""

    __tablename__ = "earlier_month"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    month: date = Field(unique=True)
    sessions: int | None = None
    attendances: int | None = None
    unique_people: int | None = None
    sales: int | None = None


class NoteRow(SQLModel, table=True):
    """申し送り: a note from one volunteer to the next."""

    __tablename__ = "note"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    business_date: date
    person_id: int | None = Field(default=None, foreign_key="person.id")
    text: str
    done_at: datetime | None = instant(nullable=True)
