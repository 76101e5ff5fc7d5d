"""The roster beyond names: consents, 区分, files in and out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.counter import CounterOffers

if TYPE_CHECKING:
    from salon_app.services.classifications import ClassificationsService
    from salon_app.services.consents import ConsentsService
    from salon_app.services.people_import import PeopleImportService
    from salon_app.services.vcards import VCardsService


class PeopleOffers(CounterOffers):
    """The roster beyond names: consents, 区分, files in and out."""

    @cached_property
    def consents(self) -> ConsentsService:
        """同意."""
        from salon_app.services.consents import ConsentsService

        return ConsentsService(self.uow, self.day)

    @cached_property
    def classifications(self) -> ClassificationsService:
        """区分."""
        from salon_app.services.classifications import ClassificationsService

        return ClassificationsService(self.uow, self.people)

    @cached_property
    def people_import(self) -> PeopleImportService:
        """名簿の取りこみ."""
        from salon_app.services.people_import import PeopleImportService

        return PeopleImportService(self.uow, self.day, self.settings, self.people)

    @cached_property
    def vcards(self) -> VCardsService:
        """名簿の書きだし."""
        from salon_app.services.vcards import VCardsService

        return VCardsService(self.uow, self.day, self.consents)
