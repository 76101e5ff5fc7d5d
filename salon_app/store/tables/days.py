"""The till's day: periods between 開店 and レジ締め, counts of money, people on duty, visitors."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, UniqueConstraint
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class TillPeriodRow(SQLModel, table=True):
    """締め 第`serial`号－`branch`: from opening to close. A sale after the close opens the next branch of the day."""

    __tablename__ = "till_period"
    __table_args__ = (UniqueConstraint("serial", "branch"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    business_date: date = Field(index=True)
    serial: int
    branch: int
    opened_at: datetime = instant()
    opened_by: int | None = Field(default=None, foreign_key="person.id")
    float_amount: int = 0
    closed_at: datetime | None = instant(nullable=True)
    closed_by: int | None = Field(default=None, foreign_key="person.id")
    witness_id: int | None = Field(default=None, foreign_key="person.id")
    counted: bool = True  # False: closed without counting (未計数)
    to_safe: int = 0
    note: str = ""


class MoneyCountRow(SQLModel, table=True):
    """A count of one place by denomination: at opening, through the day (点検) or at the close."""

    __tablename__ = "money_count"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    period_id: int | None = Field(default=None, foreign_key="till_period.id", index=True)
    business_date: date = Field(index=True)
    at: datetime = instant()
    kind: str  # opening, inspection, closing, box (寄付箱), passbook (残高照合)
    account_id: int = Field(foreign_key="account.id")
    counted: int
    expected: int
    denominations: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    note: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id")
    witness_id: int | None = Field(default=None, foreign_key="person.id")


class DutyRow(SQLModel, table=True):
    """当番: one person's coming and leaving on a business date."""

    __tablename__ = "duty"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    business_date: date = Field(index=True)
    person_id: int = Field(foreign_key="person.id")
    came_at: datetime = instant()
    left_at: datetime | None = instant(nullable=True)


class VisitorsRow(SQLModel, table=True):
    """来店者数 of a business date, counted by eye; never the number of slips."""

    __tablename__ = "visitors"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    business_date: date = Field(unique=True)
    men: int = 0
    women: int = 0
    children: int = 0
    source: str = "counter"
