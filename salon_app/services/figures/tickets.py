"""利用券 of 買いもの代行: how many were sold, used and not used yet, by the 年度 they were sold in (DOMAIN e-13).

A ticket is income when it is used; until then it is 前受金. Whoever uses one uses the oldest of theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, func, select
from sqlmodel import Session

from salon_app.model import errands
from salon_app.model.dates import fiscal_year
from salon_app.services.figures.columns import ERRAND_MONEY, ERRAND_TICKET, LEG
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import ErrandMoneyRow, ErrandTicketRow, LegRow


@dataclass(frozen=True)
class TicketYear:
    """利用券 sold in a 年度: pieces and yen, those used and not used when the period ended."""

    year: int
    sold: int
    sold_yen: int
    unused: int
    unused_yen: int

    @property
    def used(self) -> int:
        """Pieces used."""
        return self.sold - self.unused


@dataclass(frozen=True)
class TicketFigures:
    """`sold` pieces for `sold_yen` in the period; all ever sold by 年度, the oldest first. `unmatched`: pieces used of
    which no sale is on record; `balance`: yen of 前受金 when the period ended."""

    sold: int
    sold_yen: int
    years: tuple[TicketYear, ...]
    unmatched: int
    balance: int

    @property
    def ever(self) -> bool:
        """Whether any was sold or used until the period ended."""
        return bool(self.years or self.unmatched or self.balance)


def tickets(session: Session, start: date, end: date, *, account_id: int, first_month: int) -> TicketFigures:
    """利用券 up to the end of a period; 年度 begin in `first_month`."""
    legs, balance = session.connection().execute(
        select(func.count(), func.coalesce(func.sum(LEG.amount), 0)).select_from(LegRow)
        .where(LEG.account_id == account_id, LEG.business_date <= end)).one()
    if not legs:
        return TicketFigures(0, 0, (), 0, 0)
    sold = session.connection().execute(
        select(KEPT_ID, ERRAND_TICKET.business_date, ERRAND_TICKET.count, ERRAND_TICKET.unit).select_from(ErrandTicketRow)
        .join(PERSON, PERSON.c.id == ERRAND_TICKET.person_id).where(ERRAND_TICKET.business_date <= end)
        .order_by(ERRAND_TICKET.business_date, ERRAND_TICKET.id)).all()
    times = func.sum(case((ERRAND_MONEY.amount > 0, 1), else_=-1))
    used: dict[int, int] = dict(session.connection().execute(
        select(KEPT_ID, times).select_from(LegRow).join(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
        .join(PERSON, PERSON.c.id == LEG.person_id)
        .where(LEG.account_id == account_id, LEG.business_date <= end, ERRAND_MONEY.kind == errands.FEE)
        .group_by(KEPT_ID)).all())
    inside = [(count, unit) for _, day, count, unit in sold if day >= start]
    return TicketFigures(
        sum(count for count, _ in inside), sum(count * unit for count, unit in inside), _years(sold, used, first_month),
        sum(used.values()) - sum(min(used.get(person, 0), had) for person, had in _had(sold).items()), -int(balance))


def _had(sold: Sequence[Any]) -> dict[int, int]:
    found: dict[int, int] = {}
    for person, _, count, _ in sold:
        found[person] = found.get(person, 0) + count
    return found


def _years(sold: Sequence[Any], used: Mapping[int, int], first_month: int) -> tuple[TicketYear, ...]:
    left = dict(used)
    years: dict[int, list[int]] = {}
    for person, day, count, unit in sold:
        gone = min(count, left.get(person, 0))
        left[person] = left.get(person, 0) - gone
        sums = years.setdefault(fiscal_year(day, first_month), [0, 0, 0, 0])
        for at, more in enumerate((count, count * unit, count - gone, (count - gone) * unit)):
            sums[at] += more
    return tuple(TicketYear(year, *years[year]) for year in sorted(years))
