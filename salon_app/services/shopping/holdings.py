"""預り金残高: whose money is held, where it lies, how old it is, and whether everything agrees."""

from __future__ import annotations

from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.values import Holding, InHand, Money, Slip
from salon_app.store.unit_of_work import UnitOfWork


class HoldingsService:
    """Queries only. Yen; ages in days counted from the business date the money came."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people

    def now(self) -> InHand:
        """Where errand money lies at this moment and what is owed for it."""
        raise NotImplementedError

    def by_person(self, *, until: date | None = None) -> tuple[Holding, ...]:
        """預り金残高一覧 at the end of `until` (or now): everyone for whom money is held or who still has to give some
        (negative), the oldest first."""
        raise NotImplementedError

    def entries(self, errand_id: int) -> tuple[Money, ...]:
        """All entries of an errand's money with their mirrors, oldest first."""
        raise NotImplementedError

    def slips(self, errand_id: int) -> tuple[Slip, ...]:
        """預り証 of an errand, oldest first; void ones are marked."""
        raise NotImplementedError
