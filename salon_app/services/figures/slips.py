"""会計件数, corrections and reductions as counts, payments by kind, tax by rate: what is counted by slip."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import distinct, func, select
from sqlmodel import Session

from salon_app.model.slip import ADVANCE, ATTACHED
from salon_app.model.tax import RateTotal
from salon_app.services.figures.columns import LINE, PAYMENT, SALE
from salon_app.services.figures.scope import REDUCTION_KINDS, Scope
from salon_app.store.tables import SaleRow


@dataclass
class Tally:
    """件数 and yen."""

    count: int = 0
    amount: int = 0

    def add(self, count: int, amount: int) -> None:
        """Count in."""
        self.count += count
        self.amount += amount


@dataclass(frozen=True)
class SlipFigures:
    """会計件数 by date (slips less those taken back that day) and what stands beside them; yen.

    `voids` 取消 (also of a 返品), `returns` 返品 less those taken back; both negative. `donated`: お釣りの寄付.
    `sources`: 売上と前受金 by where slips came from (counter, paper, import). `loose`: 売上 of slips in no till period.
    """

    by_day: dict[date, int] = field(default_factory=dict)
    voids: Tally = field(default_factory=Tally)
    returns: Tally = field(default_factory=Tally)
    donated: Tally = field(default_factory=Tally)
    sources: dict[str, int] = field(default_factory=dict)
    loose: dict[str, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """会計件数."""
        return sum(self.by_day.values())


@dataclass(frozen=True)
class PaymentFigures:
    """One kind of payment: 件数 (slips less voids), yen counted as income, tickets, and the worth given free."""

    kind_id: int
    count: int
    amount: int
    tickets: int
    face: int


@dataclass(frozen=True)
class ReductionFigures:
    """値引き, おつとめ品, 無料: 件数 and yen (negative). おつとめ品 counts pieces of lines, the others slips."""

    kind: str
    count: int
    amount: int


def slips(session: Session, scope: Scope) -> SlipFigures:
    """会計件数, corrections, donations of change and origins of the scope's slips."""
    loose = SALE.period_id.is_(None)
    rows = session.connection().execute(
        select(SALE.business_date, SALE.kind, SALE.source, loose, func.count(),
               func.sum(SALE.total), func.sum(SALE.donated), func.count(func.nullif(SALE.donated, 0)))
        .where(*scope.slips())
        .group_by(SALE.business_date, SALE.kind, SALE.source, loose)).all()
    figures = SlipFigures()
    for day, kind, source, is_loose, count, total, donated, donors in rows:
        sign = {"sale": 1, "void": -1}.get(kind, 0)
        figures.by_day[day] = figures.by_day.get(day, 0) + sign * count
        if kind == "void":
            figures.voids.add(count, total)
        elif kind in ("return", "return_void"):
            figures.returns.add(count if kind == "return" else -count, total)
        figures.donated.add(donors if donated > 0 else -donors, donated)
        figures.sources[source] = figures.sources.get(source, 0) + total
        if is_loose:
            figures.loose[source] = figures.loose.get(source, 0) + total
    if figures.loose:
        for source, advance in _loose_advances(session, scope):
            figures.loose[source] -= int(advance)
    return figures


def _loose_advances(session: Session, scope: Scope) -> Iterable[Any]:
    """Yen of 回数券 sold on slips in no till period, by their source."""
    return session.connection().execute(
        select(SALE.source, func.sum(LINE.amount)).join(SaleRow, SALE.id == LINE.sale_id)
        .where(*scope.lines(), LINE.kind == ADVANCE, SALE.period_id.is_(None)).group_by(SALE.source)).all()


def payments(session: Session, scope: Scope) -> tuple[PaymentFigures, ...]:
    """The scope's payments by kind, in no particular order; their yen add up to 売上 and 前受金 together."""
    rows = session.connection().execute(
        select(PAYMENT.payment_kind_id, SALE.kind, func.count(),
               func.sum(PAYMENT.amount), func.sum(PAYMENT.count), func.sum(PAYMENT.face))
        .join(SaleRow, SALE.id == PAYMENT.sale_id).where(*scope.payments())
        .group_by(PAYMENT.payment_kind_id, SALE.kind)).all()
    found: dict[int, list[int]] = {}
    for kind_id, slip_kind, count, amount, tickets, face in rows:
        sums = found.setdefault(kind_id, [0, 0, 0, 0])
        sums[0] += {"sale": 1, "void": -1}.get(slip_kind, 0) * count
        sums[1] += amount
        sums[2] += tickets
        sums[3] += face
    return tuple(PaymentFigures(kind_id, *sums) for kind_id, sums in found.items())


def reductions(session: Session, scope: Scope) -> dict[str, ReductionFigures]:
    """値引き (discount: of a line, overall: of a slip), おつとめ品 (markdown) and 無料 (free) of the scope by kind."""
    rows = session.connection().execute(
        select(LINE.kind, SALE.kind, func.count(), func.count(distinct(LINE.sale_id)),
               func.sum(LINE.amount))
        .join(SaleRow, SALE.id == LINE.sale_id)
        .where(*scope.lines(), LINE.kind.in_(REDUCTION_KINDS))
        .group_by(LINE.kind, SALE.kind)).all()
    found: dict[str, ReductionFigures] = {}
    for kind, slip_kind, line_count, slip_count, amount in rows:
        counted = line_count if kind in ATTACHED else slip_count
        sign = {"sale": 1, "void": -1}.get(slip_kind, 0)
        before = found.get(kind, ReductionFigures(kind, 0, 0))
        found[kind] = ReductionFigures(kind, before.count + sign * counted, before.amount + amount)
    return found


def tax(session: Session, scope: Scope) -> tuple[RateTotal, ...]:
    """Tax inside the scope's slips: once per slip and rate, fractions cut toward zero (DOMAIN e-9); highest rate first.

    A division of integers in SQL cuts toward zero, as `model.tax.included_tax` does.
    """
    per_slip = (
        select(LINE.rate.label("rate"), func.sum(LINE.amount).label("amount"))
        .where(*scope.lines(), LINE.kind != ADVANCE)
        .group_by(LINE.sale_id, LINE.rate).subquery())
    rate, amount = per_slip.c.rate, per_slip.c.amount
    rows = session.connection().execute(
        select(rate, func.sum(amount), func.sum(amount * rate // (100 + rate))).group_by(rate)).all()
    totals = [RateTotal(one, int(yen), int(inside or 0)) for one, yen, inside in rows]
    return tuple(sorted(totals, key=lambda one: -1 if one.rate is None else one.rate, reverse=True))
