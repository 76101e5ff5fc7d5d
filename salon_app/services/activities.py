"""行事: activities and their sessions: planned by hand or by a repeat, moved, cancelled with a reason, recorded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.store.unit_of_work import UnitOfWork


class ActivitiesService:
    """Commands and queries of activities and sessions."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people

    def all(self, *, with_inactive: bool = False) -> tuple[Activity, ...]:
        """Activities in their order."""
        raise NotImplementedError

    def get(self, activity_id: int) -> Activity:
        """One activity. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def save(self, activity: Activity, *, by: int | None = None) -> Activity:
        """Add (`id` 0) or change an activity; sessions that exist stay as they are.

        Raises InputProblem (field: name, starts, ends, capacity, fee, material_fee, repeat).
        """
        raise NotImplementedError

    def members(self, activity_id: int, on: date) -> tuple[int, ...]:
        """Ids of いつもの方 on a date."""
        raise NotImplementedError

    def set_members(self, activity_id: int, person_ids: Collection[int], *, since: date, by: int | None = None) -> None:
        """いつもの方 from a date on: new ones begin then, those left out end the day before."""
        raise NotImplementedError

    def dates(self, activity: Activity, start: date, end: date) -> tuple[tuple[date, str], ...]:
        """The dates its repeat gives, each with '' or why it is left out (勤労感謝の日, 年末年始)."""
        raise NotImplementedError

    def plan(self, activity_id: int, days: Sequence[date], *, by: int | None = None) -> tuple[ActivitySession, ...]:
        """Sessions on these dates with the activity's values; a date that has one already is left alone. The new ones.

        Raises InputProblem (field: days) for dates that cannot be.
        """
        raise NotImplementedError

    def session(self, session_id: int) -> ActivitySession:
        """One session. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def sessions(self, start: date, end: date, *, activity_id: int | None = None,
                 with_cancelled: bool = True) -> tuple[ActivitySession, ...]:
        """Sessions from `start` to `end`, in order of date and time."""
        raise NotImplementedError

    def change_session(self, session_id: int, *, by: int | None = None, **values: object) -> ActivitySession:
        """Change title, day, starts, ends, place, form, instructor_id, instructor, capacity, fee, material_fee, bring,
        counted, program_id of one session. Raises InputProblem (field as named), RuleProblem where it is fixed."""
        raise NotImplementedError

    def cancel(self, session_id: int, *, reason: str, by: int | None = None) -> ActivitySession:
        """中止 with its reason: counts 0回. Raises RuleProblem while somebody is marked present or a fee is received."""
        raise NotImplementedError

    def hold_after_all(self, session_id: int, *, by: int | None = None) -> ActivitySession:
        """A cancelled session takes place after all."""
        raise NotImplementedError

    def record(self, session_id: int, *, content: str | None = None, outcome: str | None = None,
               issues: str | None = None, by: int | None = None) -> ActivitySession:
        """内容, 成果, 課題 of a session; None stays. Allowed at any time: words are not counts."""
        raise NotImplementedError
