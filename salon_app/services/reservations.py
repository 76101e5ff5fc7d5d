"""予約: who is expected at a session, within its capacity, companions counted; the others wait in order (繰り上げ)."""

from __future__ import annotations

from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import Reservation
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.store.unit_of_work import UnitOfWork


class ReservationsService:
    """Commands and queries of reservations."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._activities = activities
        self._people = people

    def of(self, session_id: int) -> tuple[Reservation, ...]:
        """Reserved ones in 五十音 order, then the waiting in their order; cancelled ones last."""
        raise NotImplementedError

    def places_left(self, session_id: int) -> int | None:
        """Free places; None without a capacity. Never negative."""
        raise NotImplementedError

    def reserve(self, session_id: int, *, person_id: int | None = None, name: str = "", phone: str = "",
                companions: int = 0, note: str = "", by: int | None = None) -> Reservation:
        """Reserve; where the places do not suffice, it waits. Raises InputProblem (field: name, companions), RuleProblem
        for the same person twice, a cancelled or past session."""
        raise NotImplementedError

    def cancel(self, reservation_id: int, *, by: int | None = None) -> tuple[Reservation, ...]:
        """Give the places back; returns those waiting who fit now, in order: the call list of 繰り上げ."""
        raise NotImplementedError

    def offer(self, reservation_id: int, *, by: int | None = None) -> Reservation:
        """繰り上げの電話中."""
        raise NotImplementedError

    def accept(self, reservation_id: int, *, by: int | None = None) -> Reservation:
        """繰り上げ: a waiting one gets a place. Raises RuleProblem when it does not fit."""
        raise NotImplementedError

    def move(self, reservation_id: int, *, up: bool, by: int | None = None) -> Reservation:
        """One place up or down among the waiting."""
        raise NotImplementedError
