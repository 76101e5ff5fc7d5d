"""対応: opened by an answer or by silence, with steps and a named next one, on the screen until it is ended."""

from __future__ import annotations

from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.watch_calls.values import Case
from salon_app.store.unit_of_work import UnitOfWork


class WatchCasesService:
    """Commands and queries."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people

    def open_cases(self) -> tuple[Case, ...]:
        """Every open case, the one whose next step is due first at the top; whatever its age."""
        raise NotImplementedError

    def get(self, case_id: int) -> Case:
        """One case with steps and attempts. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def between(self, start: date, end: date) -> tuple[Case, ...]:
        """Cases opened, or still open, in a period."""
        raise NotImplementedError

    def open(self, person_id: int, cause: str, *, on: date | None = None, time: int | None = None, note: str = "",
             by: int | None = None) -> int:
        """A case for somebody, also without a call (a neighbour told). One that is open already is returned instead."""
        raise NotImplementedError

    def step(self, case_id: int, kind: str, *, on: date | None = None, time: int | None = None, who: str = "", note: str = "",
             by: int | None = None) -> None:
        """What was done. Raises InputProblem (field: date, time, who) and RuleProblem when it has ended."""
        raise NotImplementedError

    def plan_next(self, case_id: int, kind: str, *, person_id: int | None = None, who: str = "", on: date,
                  time: int | None = None, by: int | None = None) -> None:
        """Who does what next, by when: a named person and a time (DOMAIN e-43). Raises InputProblem (field: who, date)."""
        raise NotImplementedError

    def end(self, case_id: int, outcome: str, *, note: str = "", on: date | None = None, by: int | None = None) -> None:
        """対応終了 with its outcome. The person's silence ends where the outcome says they were met. Raises InputProblem
        (field: outcome, note: 「そのほか」 needs words)."""
        raise NotImplementedError

    def reopen(self, case_id: int, *, reason: str, by: int | None = None) -> None:
        """It was not over."""
        raise NotImplementedError
