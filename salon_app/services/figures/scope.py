"""Which slips a figure is about: those of business dates, or those of one till period. No figures here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from salon_app.services.figures.columns import LINE, PAYMENT, SALE

REDUCTION_KINDS = ("markdown", "discount", "overall", "free")


@dataclass(frozen=True)
class Scope:
    """Business dates from `start` to `end`, both included; with `period_id` only the slips of that till period."""

    start: date
    end: date
    period_id: int | None = None

    def slips(self) -> tuple[Any, ...]:
        """Conditions on sale."""
        if self.period_id is not None:
            return (SALE.period_id == self.period_id,)
        return (SALE.business_date >= self.start, SALE.business_date <= self.end)

    def lines(self) -> tuple[Any, ...]:
        """Conditions on sale_line."""
        if self.period_id is not None:
            return (LINE.sale_id.in_(self._slip_ids()),)
        return (LINE.business_date >= self.start, LINE.business_date <= self.end)

    def payments(self) -> tuple[Any, ...]:
        """Conditions on sale_payment."""
        if self.period_id is not None:
            return (PAYMENT.sale_id.in_(self._slip_ids()),)
        return (PAYMENT.business_date >= self.start, PAYMENT.business_date <= self.end)

    def _slip_ids(self) -> Any:
        return select(SALE.id).where(SALE.period_id == self.period_id)
