"""いつもの依頼: what somebody asks for each week, made into a request with one tap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from salon_app.model import errands, repeats
from salon_app.model.holidays import day_note
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.repeats import Repeat
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import check_line, check_note
from salon_app.services.shopping.errands import LONGEST_TEXT, ErrandsService, checked
from salon_app.services.shopping.rows import ERRAND
from salon_app.services.shopping.shops import shop_named
from salon_app.services.shopping.values import Request, WantedLine
from salon_app.store.tables import ErrandTemplateRow, ShopRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork


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
    """A date on which a template's errand is wanted and was neither made nor skipped yet.

    `note`: the 祝日 or 年末年始 that falls on it, or '': shops and salon may be closed, but people have to eat.
    """

    template: Template
    day: date
    note: str = ""


class ErrandTemplatesService:
    """Commands and queries. A date is done with once its errand was made or it was skipped, also where that errand is moved
    to another day or ends otherwise."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, errands: ErrandsService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._errands = errands
        self._people = people

    def all(self, *, with_inactive: bool = False) -> tuple[Template, ...]:
        """Templates in order of 五十音."""
        with self._uow.read() as session:
            return tuple(template for template, _ in self._all(session) if template.active or with_inactive)

    def due(self, until: date) -> tuple[Due, ...]:
        """Dates from today to `until` that wait to become an errand, in order. Who has left is not asked for."""
        today = self._day.today()
        found = []
        with self._uow.read() as session:
            made = _made(session, today, until)
            for template, row in self._all(session):
                if not template.active or not self._stays(template.person_id):
                    continue
                start = max(today, template.starts)
                found += [Due(template, day, day_note(day)) for day, _ in repeats.dates(template.repeat, start, until)
                          if day.isoformat() not in row.skipped and (template.id, day) not in made]
        return tuple(sorted(found, key=lambda one: (one.day, one.template.needed_time or 0)))

    def save(self, *, template_id: int | None = None, person_id: int, repeat: Repeat, starts: date | None = None,
             needed_time: int | None = None, shop: str = "", place: str = "", notes: str = "",
             lines: tuple[WantedLine, ...] = (), active: bool = True, by: int | None = None) -> int:
        """Add or change one; returns its id. `starts` None: today for a new one, else as it was.

        Raises InputProblem (field: person, repeat, lines, item, place, notes, shop), RuleProblem for one that has gone.
        """
        if self._people.get(person_id) is None:
            raise InputProblem(translate("Errands", "依頼する方を選んでください。"), field="person")
        rhythm = repeats.check(repeat)
        if not rhythm.every:
            raise InputProblem(translate("Errands", "いつお届けするか（毎週の曜日など）を選んでください。"), field="repeat")
        checked(lines)
        values: dict[str, Any] = {
            "person_id": self._people.current_id(person_id), "needed_time": needed_time,
            "place": check_line(place, field="place", most=LONGEST_TEXT), "notes": check_note(notes), "active": active,
            "lines": [_kept(line) for line in lines]}
        named = check_line(shop, field="shop")
        with self._uow.operation(Op.ERRAND_TEMPLATE_SAVED, by=by) as operation:
            before = None if template_id is None else operation.row(ErrandTemplateRow, template_id)
            values["starts"] = starts or (before["starts"] if before else self._day.today())
            values["repeat"] = repeats.as_plain(repeats.anchored(rhythm, values["starts"]))
            values["shop_id"] = shop_named(operation, named)
            if template_id is None:
                return operation.insert(ErrandTemplateRow, skipped=[], **values)
            operation.update(ErrandTemplateRow, template_id, **values)
            return template_id

    def make(self, template_id: int, day: date, *, by: int | None = None) -> int:
        """The errand of a date; returns it. Raises RuleProblem when that date's was made already, InputProblem (needed_on)
        for a date that has passed."""
        with self._uow.operation(Op.ERRAND_RECEIVED, by=by) as operation:
            template = self._one(operation, template_id)
            present = _made(operation.session, day, day).get((template_id, day))
            if present is not None:
                sentence = translate("Errands", "この日の分は、もう依頼にしてあります（{number}）。")
                raise RuleProblem(sentence.format(number=errands.errand_number(present)))
            errand_id = self._errands.request(
                Request(template.person_id, template.lines, shop=template.shop, needed_on=day, place=template.place,
                        needed_time=template.needed_time, notes=template.notes, template_id=template_id), by=by)
            self._done_with(operation, template_id, day)
            return errand_id

    def make_all(self, wanted: Sequence[Due], *, by: int | None = None) -> tuple[int, ...]:
        """The errands of several dates as one step, all or none. Raises as `make`."""
        with self._uow.operation(Op.ERRAND_RECEIVED, by=by):
            return tuple(self.make(one.template.id, one.day, by=by) for one in wanted)

    def skip(self, template_id: int, day: date, *, by: int | None = None) -> None:
        """Not wanted on that date."""
        with self._uow.operation(Op.ERRAND_TEMPLATE_SAVED, by=by) as operation:
            self._done_with(operation, template_id, day)

    # parts

    def _all(self, session: Session) -> list[tuple[Template, ErrandTemplateRow]]:
        query = (select(ErrandTemplateRow, ShopRow.name)
                 .outerjoin(ShopRow, col(ShopRow.id) == col(ErrandTemplateRow.shop_id)).order_by(col(ErrandTemplateRow.id)))
        found = [(self._template(row, shop or ""), row) for row, shop in session.exec(query).all()]
        order = {one.id: at for at, one in enumerate(self._people.all(with_inactive=True))}
        return sorted(found, key=lambda one: order.get(one[0].person_id, len(order)))

    def _one(self, operation: Operation, template_id: int) -> Template:
        operation.row(ErrandTemplateRow, template_id)
        return next(template for template, _ in self._all(operation.session) if template.id == template_id)

    def _template(self, row: ErrandTemplateRow, shop: str) -> Template:
        person_id = self._people.current_id(row.person_id)
        person = self._people.get(person_id)
        assert person is not None  # the roster removes nobody
        return Template(
            known(row.id), person_id, person.name, person.block, repeats.from_plain(row.repeat), row.starts, row.needed_time,
            shop, row.place, row.notes, tuple(_line(kept) for kept in row.lines), row.active)

    def _stays(self, person_id: int) -> bool:
        person = self._people.get(person_id)
        return person is not None and person.active

    def _done_with(self, operation: Operation, template_id: int, day: date) -> None:
        """Not offered again; dates that have passed need not be remembered."""
        row = operation.row(ErrandTemplateRow, template_id)
        coming = {one for one in row["skipped"] if one >= self._day.today().isoformat()}
        operation.update(ErrandTemplateRow, template_id, skipped=sorted(coming | {day.isoformat()}))


def _made(session: Session, start: date, end: date) -> dict[tuple[int, date], int]:
    """Errands by the template and the date they are of; mistakes don't count."""
    found = session.connection().execute(select(ERRAND.c.template_id, ERRAND.c.needed_on, ERRAND.c.id).where(
        ERRAND.c.template_id.is_not(None), ERRAND.c.needed_on.between(start, end), ERRAND.c.state.not_in(errands.MISTAKES)))
    return {(template_id, day): int(errand_id) for template_id, day, errand_id in found}


def _kept(line: WantedLine) -> dict[str, str]:
    """A line as the file keeps it."""
    plain = asdict(line)
    plain.pop("id")
    return {key: str(value).strip() for key, value in plain.items()}


def _line(kept: Mapping[str, Any]) -> WantedLine:
    """What `_kept` wrote."""
    return WantedLine(**kept)
