"""Today's round, the results of calls and visits, and the clock of silence. What is due follows from model/watch.next_step.

Nothing is lost between days: an unanswered call stays in the round, with its next step, until the person speaks or a case
has taken over. Two who record the same call are told of one another.
"""

from __future__ import annotations

from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.watch_calls.plans import WatchPlansService
from salon_app.services.watch_calls.values import RoundLine, WatchAttempt
from salon_app.store.unit_of_work import UnitOfWork


class WatchCallsService:
    """Commands and queries."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, plans: WatchPlansService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._plans = plans

    # queries

    def round(self, on: date | None = None) -> tuple[RoundLine, ...]:
        """The calls of a date (today) in order of time: planned for it, left over from before, and answered on it.

        Reads only what is open or of that date, however many years of calls there are.
        """
        raise NotImplementedError

    def waiting(self) -> tuple[int, int, int]:
        """How many calls are due now (or later today), visits due, cases open: for 今日."""
        raise NotImplementedError

    def history(self, person_id: int, *, most: int = 100) -> tuple[WatchAttempt, ...]:
        """Attempts of a person, newest first; merged entries too."""
        raise NotImplementedError

    def over_closing(self, start: date, end: date) -> tuple[RoundLine, ...]:
        """休みの間に電話・訪問する方: everybody whose call or visit falls on dates the salon is closed, by date and time, the
        silent ones with the visit that comes due in between."""
        raise NotImplementedError

    def checks(self, on: date | None = None) -> dict[str, tuple[int | None, int]]:
        """本日の確認: morning, noon, evening that were ticked: by whom, and at which minute of the day."""
        raise NotImplementedError

    # commands

    def record(self, plan_id: int, result: str, *, slot_on: date | None = None, on: date | None = None, time: int | None = None,
               kind: str = "call", caller_id: int | None = None, note: str = "", seen: int | None = None,
               by: int | None = None) -> WatchAttempt:
        """What a call (or visit) brought, at a date and time (now). An answer closes the silence; 体調不良 and 要連絡 open a
        case; a visit that met nobody opens one for silence.

        `seen`: the newest attempt the page showed (0: none). Raises RuleProblem where somebody has recorded meanwhile
        (who and what), InputProblem (field: date, time, result) for the future, or a time before the round's call.
        """
        raise NotImplementedError

    def correct(self, attempt_id: int, *, result: str | None = None, time: int | None = None, note: str | None = None,
                reason: str, by: int | None = None) -> None:
        """A result was entered wrongly: changed with a reason, and the clock runs from what is true. A case that was
        opened by it stays open until it is ended (said as its first step). Raises InputProblem (field: reason …)."""
        raise NotImplementedError

    def check(self, part: str, *, on: date | None = None, by: int | None = None) -> None:
        """本日の確認 of a part of the day, once each; not before the day itself."""
        raise NotImplementedError
