"""名簿の取りこみ: an old roster (Excel, CSV) is shown first, then taken over whole or not at all; again, it updates."""

from __future__ import annotations

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.store.unit_of_work import UnitOfWork


class PeopleImportService:
    """Previews and takes over rosters."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
