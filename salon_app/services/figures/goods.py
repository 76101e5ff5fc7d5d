"""売上 by day, category and product. One pass over the scope's lines, so that every table of a report agrees.

売上 is what was sold, tax included, less reductions, voids and returns; 回数券の販売 (advance) is not 売上.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, func, select
from sqlmodel import Session

from salon_app.model.slip import ADVANCE, ITEM
from salon_app.services.figures.columns import LINE
from salon_app.services.figures.scope import Scope


@dataclass(frozen=True)
class ProductSales:
    """One product: pieces and yen at the price asked; `price` is None where it changed within the scope."""

    product_id: int | None
    name: str
    category_id: int | None
    price: int | None
    quantity: int
    amount: int


@dataclass(frozen=True)
class Reduction:
    """`amount` yen (negative) by which a category's sales were reduced; kinds as in model/slip.py."""

    category_id: int | None
    kind: str
    amount: int


@dataclass(frozen=True)
class GoodsFigures:
    """Yen. `days`: 売上 by date and category; `advance`: 回数券 sold (前受金), not part of any other figure.

    `taxed`: something was sold with a tax rate. That is asked of the slips, not of today's setting: a salon that becomes
    exempt keeps the papers of its taxed years.
    """

    days: dict[date, dict[int | None, int]]
    products: tuple[ProductSales, ...]
    reductions: tuple[Reduction, ...]
    advance: int
    advance_count: int
    taxed: bool

    @property
    def categories(self) -> dict[int | None, int]:
        """売上 by category."""
        totals: dict[int | None, int] = {}
        for amounts in self.days.values():
            for category_id, amount in amounts.items():
                totals[category_id] = totals.get(category_id, 0) + amount
        return totals

    @property
    def total(self) -> int:
        """売上."""
        return sum(sum(amounts.values()) for amounts in self.days.values())


def goods(session: Session, scope: Scope) -> GoodsFigures:
    """売上 of the scope by day, category and product; products with the most yen first."""
    loose_name = case((LINE.product_id.is_(None), LINE.name), else_=None)
    rows = session.connection().execute(
        select(
            LINE.business_date, LINE.category_id, LINE.kind,
            LINE.product_id, loose_name, func.min(LINE.unit_price),
            func.max(LINE.unit_price), func.sum(LINE.quantity), func.sum(LINE.amount), func.max(LINE.rate),
            func.max(LINE.name))
        .where(*scope.lines())
        .group_by(LINE.business_date, LINE.category_id, LINE.kind,
                  LINE.product_id, loose_name)).all()
    return _rolled_up(rows)


def _rolled_up(rows: Iterable[Any]) -> GoodsFigures:
    days: dict[date, dict[int | None, int]] = {}
    products: dict[tuple[int | None, str | None, int | None], list[int]] = {}
    reductions: dict[tuple[int | None, str], int] = {}
    advance = advance_count = 0
    taxed = False
    called: dict[int | None, tuple[date, str]] = {}  # as it was called when it was last sold, not as it is called today
    for day, category_id, kind, product_id, name, low, high, quantity, amount, rate, sold_as in rows:
        if kind == ADVANCE:
            advance += amount
            advance_count += quantity
            continue
        taxed = taxed or rate is not None
        amounts = days.setdefault(day, {})
        amounts[category_id] = amounts.get(category_id, 0) + amount
        if kind != ITEM:
            reductions[category_id, kind] = reductions.get((category_id, kind), 0) + amount
            continue
        called[product_id] = max(called.get(product_id, (day, sold_as)), (day, sold_as))
        known = products.get((product_id, name, category_id))
        if known is None:
            products[product_id, name, category_id] = [low, high, quantity, amount]
        else:
            known[0], known[1] = min(known[0], low), max(known[1], high)
            known[2] += quantity
            known[3] += amount
    found = [ProductSales(product_id, name or "" if product_id is None else called[product_id][1], category_id,
                          low if low == high else None, quantity, amount)
             for (product_id, name, category_id), (low, high, quantity, amount) in products.items()]
    return GoodsFigures(
        days, tuple(sorted(found, key=lambda one: (-one.amount, -one.quantity, one.name, one.category_id or 0))),
        tuple(Reduction(category_id, kind, amount) for (category_id, kind), amount in reductions.items()),
        advance, advance_count, taxed)


def by_day_and_category(session: Session, start: date, end: date) -> dict[date, dict[int | None, int]]:
    """売上 in yen by business date and category: the light question, for comparisons and years."""
    rows = session.connection().execute(
        select(LINE.business_date, LINE.category_id, func.sum(LINE.amount))
        .where(LINE.business_date >= start, LINE.business_date <= end, LINE.kind != ADVANCE)
        .group_by(LINE.business_date, LINE.category_id)).all()
    days: dict[date, dict[int | None, int]] = {}
    for day, category_id, amount in rows:
        days.setdefault(day, {})[category_id] = int(amount)
    return days


def by_category(session: Session, start: date, end: date) -> dict[int | None, int]:
    """売上 in yen by category between two business dates."""
    rows = session.connection().execute(
        select(LINE.category_id, func.sum(LINE.amount))
        .where(LINE.business_date >= start, LINE.business_date <= end, LINE.kind != ADVANCE)
        .group_by(LINE.category_id)).all()
    return {category_id: int(amount) for category_id, amount in rows}

