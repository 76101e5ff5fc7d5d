"""受付名簿 and 出席簿 before they are printed: who stands on them in which row, and the 用紙番号 that fixes it.

On a sheet are いつもの方, those with a 予約 and those already present. Where an activity has none of these, everybody who
came to it within a year; where nobody came yet, all active participants. Whoever refused or withdrew 名簿掲載 is left out
and counted; whoever was not asked is on it. Blank rows for 当日参加 fill the last page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session, col, or_, select

from salon_app.model.dates import month_range
from salon_app.model.operations import Op
from salon_app.model.people_words import PARTICIPANT, ROSTER
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.people_values import Person
from salon_app.services.settings import SettingsService
from salon_app.services.sheets import SheetsService
from salon_app.store.tables import ActivityMemberRow, AttendanceRow, ReservationRow, SessionRow
from salon_app.store.unit_of_work import UnitOfWork

SHEET, GRID = "attendance-sheet", "attendance-grid"
"""The keys of the two documents, and the kinds of their 用紙番号."""


@dataclass(frozen=True)
class Capacity:
    """Rows that fit on a page: the only one, the first of several, one in the middle, the last."""

    only: int
    first: int
    middle: int
    last: int

    def rows(self, least: int) -> int:
        """All rows of the fewest pages that hold `least`."""
        if least <= self.only:
            return self.only
        more = max(0, -(-(least - self.first - self.last) // self.middle))
        return self.first + more * self.middle + self.last


SHEET_ROWS, GRID_ROWS = Capacity(19, 22, 23, 20), Capacity(12, 14, 15, 12)
"""As the two documents are laid out (proved in tests/reports/test_attendance_documents.py)."""


@dataclass(frozen=True)
class SheetRow:
    """A row of a sheet. `person` None: a blank row, or (with `name`) somebody with a 予約 who is not in the roster: typing
    its number asks for the name. `withheld`: consent was withdrawn after printing, the row stays and the name does not."""

    number: int
    person: Person | None = None
    name: str = ""
    companions: int = 0
    withheld: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sheet to be printed. `code` '' while no number is issued. `left_out`: people without consent to 名簿掲載."""

    code: str
    rows: tuple[SheetRow, ...]
    left_out: int

    @property
    def named(self) -> int:
        """Rows with a name."""
        return sum(1 for row in self.rows if row.person is not None or row.name)


@dataclass(frozen=True)
class _Expected:
    """Ids of people in 五十音 order and bare names with companions; companions of people by id."""

    people: tuple[int, ...]
    names: tuple[tuple[str, int], ...]
    companions: dict[int, int]


class AttendanceSheetsService:
    """What stands on the sheets, and the command that gives them a number."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, activities: ActivitiesService,
                 people: PeopleService, consents: ConsentsService, sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._activities = activities
        self._people = people
        self._consents = consents
        self._sheets = sheets

    # 受付名簿

    def sheet(self, session_id: int, *, blank_rows: int | None = None) -> Sheet:
        """The 受付名簿 of a session: the newest one issued, else what issuing one now would print."""
        held = self._activities.session(session_id)
        with self._uow.read() as session:
            expected = self._expected(session, held.activity_id, (session_id,), held.day, held.day)
            issued = self._sheets.newest(SHEET, session_id)
            if issued is not None:
                return self._issued(issued, expected, held.day)
            return self._planned(expected, held.day, SHEET_ROWS, blank_rows)

    def issue(self, session_id: int, *, blank_rows: int | None = None, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for a session's 受付名簿 as it would be printed now. The newest one again while nothing has changed."""
        held = self._activities.session(session_id)
        with self._uow.read() as session:
            expected = self._expected(session, held.activity_id, (session_id,), held.day, held.day)
            planned = self._planned(expected, held.day, SHEET_ROWS, blank_rows)
            issued = self._sheets.newest(SHEET, session_id)
        return self._number(SHEET, session_id, held.day, held.day, planned, issued, by)

    # 出席簿

    def grid(self, activity_id: int, month: date, *, blank_rows: int | None = None) -> Sheet:
        """The 出席簿 of an activity for the month `month` lies in, as `sheet`."""
        start, end = month_range(month)
        with self._uow.read() as session:
            expected = self._expected(session, activity_id, self._session_ids(activity_id, start, end), start, end)
            issued = self._issued_grid(activity_id, start)
            if issued is not None:
                return self._issued(issued, expected, end)
            return self._planned(expected, end, GRID_ROWS, blank_rows)

    def issue_grid(self, activity_id: int, month: date, *, blank_rows: int | None = None,
                   by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for an activity's 出席簿 of a month, as `issue`."""
        start, end = month_range(month)
        with self._uow.read() as session:
            expected = self._expected(session, activity_id, self._session_ids(activity_id, start, end), start, end)
            planned = self._planned(expected, end, GRID_ROWS, blank_rows)
            issued = self._issued_grid(activity_id, start)
        return self._number(GRID, activity_id, start, end, planned, issued, by)

    def issue_between(self, kind: str, start: date, end: date, *, activity_id: int | None = None,
                      blank_rows: int | None = None, by: int | None = None) -> tuple[PrintedSheet, ...]:
        """Numbers for everything a document of this kind prints for a period: a sheet a session, or a grid an activity and
        month. Cancelled sessions get none."""
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            sessions = self._activities.sessions(start, end, activity_id=activity_id, with_cancelled=False)
            if kind == SHEET:
                return tuple(self.issue(one.id, blank_rows=blank_rows, by=by) for one in sessions)
            months = dict.fromkeys((one.activity_id, one.day.replace(day=1)) for one in sessions)
            return tuple(self.issue_grid(one, month, blank_rows=blank_rows, by=by) for one, month in months)

    def pending(self, kind: str, start: date, end: date, *, activity_id: int | None = None, session_id: int | None = None,
                blank_rows: int | None = None) -> int:
        """How many of the sheets a document of this kind would print have no number yet, or one that was given before
        the people on it changed. A sheet of a past day counts as it was printed."""
        sessions = ((self._activities.session(session_id),) if session_id is not None
                    else self._activities.sessions(start, end, activity_id=activity_id, with_cancelled=False))
        sessions = tuple(one for one in sessions if not one.cancelled)
        if kind == SHEET:
            return sum(self._stale(SHEET, one.id, one.activity_id, (one.id,), one.day, one.day, SHEET_ROWS, blank_rows)
                       for one in sessions)
        months = dict.fromkeys((one.activity_id, month_range(one.day)) for one in sessions)
        return sum(self._stale(GRID, one, one, self._session_ids(one, *month), *month, GRID_ROWS, blank_rows)
                   for one, month in months)

    def _stale(self, kind: str, subject_id: int, activity_id: int, session_ids: Sequence[int], start: date, end: date,
               capacity: Capacity, blank_rows: int | None) -> bool:
        with self._uow.read() as session:
            issued = self._sheets.newest(kind, subject_id, on=start)
            if issued is None or end < self._day.calendar_day():
                return issued is None
            planned = self._planned(self._expected(session, activity_id, session_ids, start, end), end, capacity, blank_rows)
            return issued.rows != _map(planned)

    # who stands where

    def _planned(self, expected: _Expected, on: date, capacity: Capacity, blank_rows: int | None) -> Sheet:
        people = {one.id: one for one in self._people.all(with_inactive=True)}
        refused = self._consents.standing(ROSTER, expected.people, on=on).refused
        shown = [people[one] for one in expected.people if one not in refused]
        rows = [SheetRow(number, person, companions=expected.companions.get(person.id, 0))
                for number, person in enumerate(shown, 1)]
        rows += [SheetRow(number, name=name, companions=companions)
                 for number, (name, companions) in enumerate(expected.names, len(rows) + 1)]
        blanks = self._settings.get().sheet_blank_rows if blank_rows is None else blank_rows
        rows += [SheetRow(number) for number in range(len(rows) + 1, capacity.rows(len(rows) + max(blanks, 5)) + 1)]
        return Sheet("", tuple(rows), len(refused))

    def _issued(self, issued: PrintedSheet, expected: _Expected, on: date) -> Sheet:
        people = {one.id: one for one in self._people.all(with_inactive=True)}
        numbered = [(number, self._heir(person_id, people)) for number, person_id in issued.rows]
        ids = {person.id for _, person in numbered if person is not None}
        refused = self._consents.standing(ROSTER, ids | set(expected.people), on=on).refused
        names = iter(expected.names)
        rows = []
        for number, person in numbered:
            if person is None:
                name, companions = next(names, ("", 0))
                rows.append(SheetRow(number, name=name, companions=companions))
            elif person.id in refused:
                rows.append(SheetRow(number, withheld=True))
            else:
                rows.append(SheetRow(number, person, companions=expected.companions.get(person.id, 0)))
        return Sheet(issued.code, tuple(rows), len(refused - ids))

    def _number(self, kind: str, subject_id: int, start: date, end: date, planned: Sheet, issued: PrintedSheet | None,
                by: int | None) -> PrintedSheet:
        rows = _map(planned)
        if issued is not None and issued.open and issued.rows == rows:
            return issued
        return self._sheets.issue(kind, subject_id, start=start, end=end, rows=rows, by=by)

    def _issued_grid(self, activity_id: int, start: date) -> PrintedSheet | None:
        return self._sheets.newest(GRID, activity_id, on=start)

    def _session_ids(self, activity_id: int, start: date, end: date) -> tuple[int, ...]:
        return tuple(one.id for one in self._activities.sessions(start, end, activity_id=activity_id))

    def _heir(self, person_id: int | None, people: dict[int, Person]) -> Person | None:
        """The person of a row; of a merged entry the one it went into."""
        if person_id is None or person_id in people:
            return people.get(person_id) if person_id is not None else None
        return people.get(self._people.current_id(person_id))

    def _expected(self, session: Session, activity_id: int, session_ids: Sequence[int], start: date, end: date) -> _Expected:
        reserved = session.exec(
            select(ReservationRow.person_id, ReservationRow.name, ReservationRow.companions)
            .where(col(ReservationRow.session_id).in_(session_ids), ReservationRow.state == "reserved")
            .order_by(col(ReservationRow.id))).all()
        members = session.exec(
            select(ActivityMemberRow.person_id).where(
                ActivityMemberRow.activity_id == activity_id,
                or_(col(ActivityMemberRow.since).is_(None), col(ActivityMemberRow.since) <= end),
                or_(col(ActivityMemberRow.until).is_(None), col(ActivityMemberRow.until) >= start))).all()
        there = session.exec(
            select(AttendanceRow.person_id).where(col(AttendanceRow.session_id).in_(session_ids))).all()
        everybody = self._people.all(with_inactive=True)
        staying = {one.id for one in everybody if one.active}
        known_ids = {one.id for one in everybody}
        ids = {one if one in known_ids else self._people.current_id(one) for one in there}
        ids |= staying & ({*members} | {one for one, _, _ in reserved if one is not None})
        names = tuple((name, companions) for one, name, companions in reserved if one is None)
        if not ids and not names:
            came = session.exec(
                select(AttendanceRow.person_id).join(SessionRow, col(SessionRow.id) == AttendanceRow.session_id)
                .where(SessionRow.activity_id == activity_id, SessionRow.day >= end - timedelta(days=365),
                       SessionRow.day <= end)).all()
            ids = staying & set(came)
            if not ids:
                ids = {one.id for one in everybody if one.active and PARTICIPANT in one.kinds and not one.is_body}
        companions: dict[int, int] = {}
        for one, _, more in reserved:
            if one is not None and more:
                companions[one] = max(companions.get(one, 0), more)
        return _Expected(_in_order(everybody, ids), names, companions)


def _map(sheet: Sheet) -> tuple[tuple[int, int | None], ...]:
    """Row numbers with the person each belongs to."""
    return tuple((row.number, row.person.id if row.person is not None else None) for row in sheet.rows)


def _in_order(everybody: Iterable[Person], ids: set[int]) -> tuple[int, ...]:
    return tuple(one.id for one in everybody if one.id in ids)
