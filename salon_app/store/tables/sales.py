"""Slips: sales, their voids and returns, with the lines and payments as they were at the moment of sale."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class PaymentKindRow(SQLModel, table=True):
    """A kind of payment (支払方法) that the salon may edit."""

    __tablename__ = "payment_kind"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    code: str | None = Field(default=None, unique=True)
    name: str
    account_id: int | None = Field(default=None, foreign_key="account.id")
    enters_drawer: bool = False
    income_now: bool = True
    unit_value: int | None = None  # yen per ticket, for kinds paid by count
    needs_person: bool = False
    sort: int = 0
    active: bool = True


class SaleRow(SQLModel, table=True):
    """A slip. `kind` is sale, void (取消) or return (返品); the last two point at their original and are negative."""

    __tablename__ = "sale"
    __table_args__ = (UniqueConstraint("business_date", "number"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    business_date: date
    number: int
    period_id: int | None = Field(default=None, foreign_key="till_period.id", index=True)
    sold_at: datetime = instant()
    kind: str = "sale"
    original_id: int | None = Field(default=None, foreign_key="sale.id", index=True)
    reason: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id")
    customer_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    total: int
    tendered: int = 0
    change: int = 0
    donated: int = 0
    source: str = "counter"  # counter, paper (紙から), import
    batch_id: int | None = Field(default=None, foreign_key="import_batch.id", index=True)
    external_no: str | None = None
    movement_id: int | None = Field(default=None, foreign_key="movement.id")


class SaleLineRow(SQLModel, table=True):
    """A line of a slip. `kind` as in model/slip.py: item; discount (値引き) and markdown (おつとめ品) of the item before;
    overall (値引き of the slip) and free (無料) by category; advance (回数券の販売, not 売上)."""

    __tablename__ = "sale_line"
    __table_args__ = (Index("ix_sale_line_business_date", "business_date"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    sale_id: int = Field(foreign_key="sale.id", index=True)
    business_date: date
    kind: str = "item"
    product_id: int | None = Field(default=None, foreign_key="product.id")
    name: str
    category_id: int | None = Field(default=None, foreign_key="category.id")
    program_id: int | None = Field(default=None, foreign_key="program.id")
    quantity: int
    unit_price: int
    amount: int
    rate: int | None = None
    away: bool = False
    original_line_id: int | None = Field(default=None, foreign_key="sale_line.id")


class SalePaymentRow(SQLModel, table=True):
    """How a slip was paid: yen counted as 売上 of that kind, tickets by count, or the face value given free."""

    __tablename__ = "sale_payment"
    __table_args__ = (Index("ix_sale_payment_business_date", "business_date"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    sale_id: int = Field(foreign_key="sale.id", index=True)
    business_date: date
    payment_kind_id: int = Field(foreign_key="payment_kind.id")
    amount: int
    count: int = 0
    face: int = 0


class ImportBatchRow(SQLModel, table=True):
    """One imported file: its digest, so that the same file twice is noticed, and what came of it."""

    __tablename__ = "import_batch"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    kind: str
    file_name: str
    digest: str = Field(index=True)
    rows: int
    imported: int
    rounding: int = 0  # yen by which stated rounding changed the total


class ReceiptRow(SQLModel, table=True):
    """領収書: an issued receipt with its number (R8-0147), never reused."""

    __tablename__ = "receipt"
    __table_args__ = (UniqueConstraint("fiscal_year", "seq"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    fiscal_year: int
    seq: int
    issued_on: date
    at: datetime = instant()
    addressee: str
    honorific: str = "様"
    description: str
    amount: int
    cash: int = 0
    other: int = 0
    sale_id: int | None = Field(default=None, foreign_key="sale.id", index=True)
    movement_id: int | None = Field(default=None, foreign_key="movement.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    reprints: int = 0
