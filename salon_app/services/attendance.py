"""出席: who came, in what role, without a name too; 番号で入力; 人数確定, and corrections with a reason after it."""

from __future__ import annotations

from datetime import date

from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import Counts, NumbersRead, SessionCorrection, Wall
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.people_values import Person
from salon_app.services.sheets import SheetsService
from salon_app.store.unit_of_work import UnitOfWork


class AttendanceService:
    """Commands and queries of attendance. After 人数確定 each change needs a `reason` (InputProblem, field "reason")."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService, people: PeopleService,
                 sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._activities = activities
        self._people = people
        self._sheets = sheets

    def wall(self, session_id: int) -> Wall:
        """The wall of names: いつもの方, those with a 予約, those who came to the activity within a year, everybody present;
        all active participants while the activity has none of these."""
        raise NotImplementedError

    def counts(self, session_id: int) -> Counts:
        """Who came, as of now."""
        raise NotImplementedError

    def mark(self, session_id: int, person_id: int, *, role: str = "participant", walk_in: bool = False,
             reason: str = "", by: int | None = None) -> Counts:
        """Present; with another role than before it is changed, nobody counts twice. Raises RuleProblem for a cancelled
        session or one in the future."""
        raise NotImplementedError

    def unmark(self, session_id: int, person_id: int, *, reason: str = "", by: int | None = None) -> Counts:
        """Not present after all. Raises RuleProblem while a fee stands for the person."""
        raise NotImplementedError

    def set_times(self, session_id: int, person_id: int, *, came_late: int | None = None, left_early: int | None = None,
                  reason: str = "", by: int | None = None) -> None:
        """遅れて / 途中まで, in minutes since midnight; None for the whole time."""
        raise NotImplementedError

    def walk_in(self, session_id: int, *, name: str, reading: str = "", block: str = "", role: str = "participant",
                reason: str = "", by: int | None = None) -> Person:
        """当日参加 of somebody who is not in the roster yet: added with only this, and present. InputProblem without a name."""
        raise NotImplementedError

    def count_unnamed(self, session_id: int, *, men: int, women: int, children: int, others: int = 0, reason: str = "",
                      by: int | None = None) -> Counts:
        """お名前のない方, the whole number of each. Raises InputProblem (field: unnamed)."""
        raise NotImplementedError

    def read_numbers(self, session_id: int, text: str) -> NumbersRead:
        """What `text` (`VYXT 1 3 4 8-12`, widths and signs as typed) would do; nothing is stored.

        Raises InputProblem (field "numbers"): unreadable, a wrong check letter, the sheet of another session or kind (the
        sentence names the session it belongs to), no sheet printed yet.
        """
        raise NotImplementedError

    def enter_numbers(self, session_id: int, text: str, *, reason: str = "", by: int | None = None) -> NumbersRead:
        """Mark them all in one operation; blank rows are left to `walk_in`. Raises as read_numbers, for unknown numbers too."""
        raise NotImplementedError

    def confirm(self, session_id: int, *, by: int | None = None) -> Counts:
        """人数確定: the counts are fixed. Raises RuleProblem for a future or cancelled session."""
        raise NotImplementedError

    def corrections(self, start: date, end: date, *, session_id: int | None = None) -> tuple[SessionCorrection, ...]:
        """訂正 made on the business dates from `start` to `end` (or of one session at any time), oldest first."""
        raise NotImplementedError

    def of_person(self, person_id: int, start: date, end: date) -> tuple[tuple[int, date, str, str], ...]:
        """What somebody came to: session id, date, title, role; newest first."""
        raise NotImplementedError
