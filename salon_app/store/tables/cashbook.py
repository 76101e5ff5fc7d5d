"""The one ledger: accounts, movements, and legs that sum to zero. Amounts are yen; debit positive, credit negative."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class AccountRow(SQLModel, table=True):
    """置き場所 (kind money) or 科目 (every other kind). `code` is set for those the program itself posts to.

    `npo_group`: where it stands in the 活動計算書; '': where the program's own stand.
    """

    __tablename__ = "account"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    code: str | None = Field(default=None, unique=True)
    name: str
    kind: str  # money, receivable, custody, payable, income, expense, net_assets
    is_bank: bool = False
    counted: bool = False
    two_people: bool = False  # opened by two named people (寄付箱)
    sort: int = 0
    active: bool = True
    npo_group: str = Field(default="", sa_column_kwargs={"server_default": ""})


class MovementRow(SQLModel, table=True):
    """A movement of money on a business date; corrected only by a movement that reverses it."""

    __tablename__ = "movement"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    business_date: date = Field(index=True)
    at: datetime = instant()
    kind: str
    summary: str = ""
    counterpart: str = ""  # 支払先・受取先
    reason: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id")
    witness_id: int | None = Field(default=None, foreign_key="person.id")
    category_id: int | None = Field(default=None, foreign_key="category.id")
    period_id: int | None = Field(default=None, foreign_key="till_period.id", index=True)
    reverses_id: int | None = Field(default=None, foreign_key="movement.id", index=True)


class LegRow(SQLModel, table=True):
    """One side of a movement: `amount` yen into (＋) or out of (−) an account."""

    __tablename__ = "leg"
    __table_args__ = (
        Index("ix_leg_account_id_business_date", "account_id", "business_date", "amount", "program_id"),
        Index("ix_leg_account_id_person_id", "account_id", "person_id", "business_date", "amount",
              sqlite_where=text("person_id IS NOT NULL")),
        AUTOINCREMENT,
    )
    id: int | None = Field(default=None, primary_key=True)
    movement_id: int = Field(foreign_key="movement.id", index=True)
    business_date: date
    account_id: int = Field(foreign_key="account.id")
    amount: int
    program_id: int | None = Field(default=None, foreign_key="program.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")
