"""What is sold: categories, products, their versioned prices, and what was thrown away."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class CategoryRow(SQLModel, table=True):
    """分類: a tab on the counter and a column in the month's report."""

    __tablename__ = "category"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    sort: int = 0
    program_id: int | None = Field(default=None, foreign_key="program.id")
    active: bool = True


class ProductRow(SQLModel, table=True):
    """商品. Price and tax rate are in its versions."""

    __tablename__ = "product"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    reading: str = ""
    category_id: int = Field(foreign_key="category.id", index=True)
    barcode: str | None = Field(default=None, unique=True)
    tint: str = "灰"
    icon: str = "box"
    picture: str | None = None
    sort: int = 0
    favourite: bool = False
    on_sale: bool = True
    tickets: int = 0  # > 0: a book of tickets (回数券); its sale is an advance received (前受金)


class ProductVersionRow(SQLModel, table=True):
    """The price (yen, tax included) and rates of a product from an instant on; older lines keep theirs."""

    __tablename__ = "product_version"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    product_id: int = Field(foreign_key="product.id", index=True)
    valid_from: datetime = instant()
    price: int | None = None
    rate_here: int | None = None
    rate_away: int | None = None


class SpoilageRow(SQLModel, table=True):
    """廃棄メモ: product, quantity, value in yen at the selling price, reason. No ledger effect."""

    __tablename__ = "spoilage"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    business_date: date = Field(index=True)
    at: datetime = instant()
    product_id: int | None = Field(default=None, foreign_key="product.id")
    name: str
    category_id: int | None = Field(default=None, foreign_key="category.id")
    quantity: int
    amount: int
    reason: str
    person_id: int | None = Field(default=None, foreign_key="person.id")
