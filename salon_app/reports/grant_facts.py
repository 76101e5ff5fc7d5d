"""Everything that is told to a funder of one period, collected once: the documents and the funder's own forms read the same.

One grant with its own 事業, income and receipts, or the whole salon. Yen are integers; no words of a document here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from salon_app.reports.activity_parts import ShownPhotos, shown_photos, tallies
from salon_app.services import Services
from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Standing
from salon_app.services.questionnaires_values import Tally
from salon_app.services.settings import SalonSettings

if TYPE_CHECKING:
    from salon_app.services.figures.grants import GrantExpenses, GrantFinance
    from salon_app.services.grants.values import Grant


@dataclass(frozen=True)
class ExpenseFacts:
    """What a list of receipts or payments is made of. `grant` None: the whole salon."""

    grant: Grant | None
    start: date
    end: date
    settings: SalonSettings
    finance: GrantExpenses


@dataclass(frozen=True)
class GrantFacts(ExpenseFacts):
    """`grant` None: the whole salon. `attendance`: of the 事業 the grant covers (all of them where it names none).

    `sessions`: those held, in order of date, with 内容・成果・課題; `activities` they belong to; `programs`: names of the 事業
    covered. `photos`: those that may be shown today; `tallies`: アンケート of these sessions with the comments picked.
    """

    finance: GrantFinance
    attendance: AttendanceFigures
    sessions: tuple[ActivitySession, ...]
    activities: tuple[Activity, ...]
    programs: tuple[str, ...]
    photos: ShownPhotos
    tallies: tuple[Tally, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """実施場所, each once."""
        return _each_once(one.place for one in self.sessions)

    @property
    def audiences(self) -> tuple[str, ...]:
        """対象者 as the activities say, each once."""
        return _each_once(one.audience for one in self.activities)

    @property
    def publicities(self) -> tuple[str, ...]:
        """知らせ方 as the activities say, each once."""
        return _each_once(one.publicity for one in self.activities)

    @property
    def instructors(self) -> tuple[str, ...]:
        """講師, each once."""
        return _each_once(one.instructor_name for one in self.sessions)


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    """What is listed in texts like 「掲示板、サロンだより」, each once in the order it comes."""
    parts = (part.strip() for text in texts for part in text.split("、"))
    return tuple(dict.fromkeys(part for part in parts if part))


def grant_facts(services: Services, grant_id: int | None, start: date | None = None, end: date | None = None) -> GrantFacts:
    """The facts of a grant in what lies of its 対象期間 from `start` to `end` (all of it without), or of the whole salon.

    Raises as figures.grant_finance.
    """
    finance = services.figures.grant_finance(grant_id, start, end)
    grant, start, end = finance.grant, finance.start, finance.end
    covered = grant.program_ids if grant is not None else ()
    figures = services.figures.attendance(start, end, program_ids=covered or None)
    there = {one.id: one for one in services.activities.sessions(start, end)}
    held = tuple(there[one.session.id] for one in figures.by_standing(Standing.HELD))
    wanted = {one.activity_id for one in held}
    return GrantFacts(
        grant, start, end, services.settings.get(), finance, figures, held,
        tuple(one for one in services.activities.all(with_inactive=True) if one.id in wanted),
        tuple(one.name for one in services.products.programs() if one.id in covered),
        shown_photos(services, held, on=services.day.today()), tallies(services, figures))


def expense_facts(services: Services, grant_id: int | None, start: date, end: date) -> ExpenseFacts:
    """Only what was spent, for the lists. Raises as `grant_facts`."""
    finance = services.figures.grant_expenses(grant_id, start, end)
    return ExpenseFacts(finance.grant, finance.start, finance.end, services.settings.get(), finance)
