"""Who is rung when, by whom, and who looks in when nobody answers; 休止 with a date on which it ends by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from salon_app.model.watch import Rule
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.watch_calls.values import Slot, WatchPlan
from salon_app.store.unit_of_work import UnitOfWork


class WatchPlansService:
    """Commands and queries. One plan a person; an ended one is kept."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents

    def all(self, *, with_ended: bool = False) -> tuple[WatchPlan, ...]:
        """Plans in 五十音 order of the people."""
        raise NotImplementedError

    def get(self, plan_id: int) -> WatchPlan:
        """One plan. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def of(self, person_id: int) -> WatchPlan | None:
        """The plan of a person that has not ended, or None."""
        raise NotImplementedError

    def save(self, *, plan_id: int | None = None, person_id: int, slots: Sequence[Slot], caller_id: int | None = None,
             rule: Rule | None = None, neighbour_id: int | None = None, neighbour: str = "", neighbour_phone: str = "",
             doctor: str = "", doctor_phone: str = "", key_note: str = "", notes: str = "", since: date | None = None,
             by: int | None = None) -> int:
        """Add or change a plan; returns its id. Raises InputProblem (field: person, slots, time, rule, neighbour, phone) for
        a person without a telephone (unless it has none but is visited), two plans for one, a time that does not exist, a
        neighbour who is the person."""
        raise NotImplementedError

    def end(self, plan_id: int, *, on: date | None = None, reason: str, by: int | None = None) -> None:
        """The calls end. Raises RuleProblem while a case of the person is open, InputProblem (field: reason)."""
        raise NotImplementedError

    def pause(self, plan_id: int, *, start: date, end: date | None, why: str, note: str = "", by: int | None = None) -> int:
        """休止 from a date to a date (None: until said otherwise). Raises InputProblem (field: start, end)."""
        raise NotImplementedError

    def resume(self, plan_id: int, *, on: date | None = None, by: int | None = None) -> None:
        """再開 before the pause's own end: `on` (today) is the first day of calls again."""
        raise NotImplementedError
