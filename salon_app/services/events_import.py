"""行事の取りこみ: a list of events as people type them (ranges, 随時, ①②, no year), shown first, then taken over."""

from __future__ import annotations

from salon_app.services.activities import ActivitiesService
from salon_app.services.business_day import BusinessDay
from salon_app.store.unit_of_work import UnitOfWork


class EventsImportService:
    """Previews and takes over lists of events."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService) -> None:
        self._uow = uow
        self._day = day
        self._activities = activities
