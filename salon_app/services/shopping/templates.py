"""いつもの依頼: what somebody asks for each week, made into a request with one tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from salon_app.model.repeats import Repeat
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.shopping.errands import ErrandsService
from salon_app.services.shopping.values import WantedLine
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Template:
    """いつもの依頼 of a person. `shop` by name; `needed_time` minutes since midnight."""

    id: int
    person_id: int
    name: str
    block: str
    repeat: Repeat
    starts: date
    needed_time: int | None
    shop: str
    place: str
    notes: str
    lines: tuple[WantedLine, ...]
    active: bool


@dataclass(frozen=True)
class Due:
    """A date on which a template's errand is wanted and was neither made nor skipped yet. `note`: 祝日 …, or ''."""

    template: Template
    day: date
    note: str = ""


class ErrandTemplatesService:
    """Commands and queries."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, errands: ErrandsService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._errands = errands
        self._people = people

    def all(self, *, with_inactive: bool = False) -> tuple[Template, ...]:
        """Templates in order of 五十音."""
        raise NotImplementedError

    def due(self, until: date) -> tuple[Due, ...]:
        """Dates from today to `until` that wait to become an errand, in order."""
        raise NotImplementedError

    def save(self, *, template_id: int | None = None, person_id: int, repeat: Repeat, starts: date | None = None,
             needed_time: int | None = None, shop: str = "", place: str = "", notes: str = "",
             lines: tuple[WantedLine, ...] = (), active: bool = True, by: int | None = None) -> int:
        """Add or change one; returns its id. Raises InputProblem (field: person, repeat, lines, item)."""
        raise NotImplementedError

    def make(self, template_id: int, day: date, *, by: int | None = None) -> int:
        """The errand of a date; returns it. Raises RuleProblem when that date's was made already."""
        raise NotImplementedError

    def skip(self, template_id: int, day: date, *, by: int | None = None) -> None:
        """Not wanted on that date."""
        raise NotImplementedError
