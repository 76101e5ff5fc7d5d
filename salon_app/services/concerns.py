"""気になる方: one list from what the salon sees anyway: sessions missed, coffee not drunk, nobody at home, calls unanswered."""

from __future__ import annotations

from datetime import date

from salon_app.services.absences import AbsencesService
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.watch_calls.calls import WatchCallsService
from salon_app.services.watch_calls.values import Concerns
from salon_app.store.unit_of_work import UnitOfWork


class ConcernsService:
    """Each line says why. Only who agreed to 見守り情報の共有 is named; the others are counted. Never a score."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService,
                 absences: AbsencesService, calls: WatchCallsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents
        self._absences = absences
        self._calls = calls

    def list(self, on: date | None = None) -> Concerns:
        """Everybody with a reason, the most pressing kind first (calls, errand, sessions, coffee), then the longest.

        sessions: as AbsencesService. coffee: who buys by name (つけ, 宛名) at least as often as monthly and has not for
        twice their own rhythm. errand: 不在 in the last 14 days and not seen since. calls: silent now. Whoever was seen
        since by anything (a sale, a session, a delivery, an answer) drops out.
        """
        raise NotImplementedError

    def set_aside(self, person_id: int, *, until: date, reason: str, by: int | None = None) -> None:
        """Not to be shown until a date. Raises InputProblem (field: reason, until) for none, the past, or beyond 90 days."""
        raise NotImplementedError

    def bring_back(self, person_id: int, *, by: int | None = None) -> None:
        """Shown again before that date."""
        raise NotImplementedError
