"""月締め: the treasurer locks a month once what was counted agrees with the books."""

from __future__ import annotations

from datetime import date
from typing import NoReturn

from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.store.unit_of_work import UnitOfWork


class MonthLocksService:
    """Commands and queries of locked months."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook

    def state(self, month: date) -> NoReturn:
        """What agrees and what does not in a month (its first day)."""
        raise NotImplementedError
