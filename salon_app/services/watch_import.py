"""Results of the automatic call service from its CSV: columns mapped once and remembered, a second import doubles nothing."""

from __future__ import annotations

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.services.watch_calls.calls import WatchCallsService
from salon_app.services.watch_calls.plans import WatchPlansService
from salon_app.store.unit_of_work import UnitOfWork


class WatchImportService:
    """As people_import and sales_import: look at a file, show what would come of it, take it. CLI kind `watch-results`."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 plans: WatchPlansService, calls: WatchCallsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
        self._plans = plans
        self._calls = calls
