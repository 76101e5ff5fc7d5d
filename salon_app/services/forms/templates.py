"""Templates of the funders' own forms."""

from __future__ import annotations

from typing import NoReturn

from salon_app.services.business_day import BusinessDay
from salon_app.store.unit_of_work import UnitOfWork


class FormsService:
    """Commands and queries of templates."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def all(self) -> NoReturn:
        """Every template."""
        raise NotImplementedError
