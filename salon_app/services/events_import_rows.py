"""The rows of a list of events as records, and the activities and sessions that they become inside an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model import repeats
from salon_app.model.event_schedule import Occurrence, read_schedule
from salon_app.model.event_words import EventRole, read_capacity, read_fee, role_words, says_more
from salon_app.model.event_years import YearRule
from salon_app.model.imported_columns import LineRemark
from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.sales_words import fold
from salon_app.model.table_values import Cell
from salon_app.model.texts import translate
from salon_app.services import activities_rows as rows
from salon_app.services.activities_checks import check_name, check_values
from salon_app.services.activities_values import Activity
from salon_app.store.tables import ActivityRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation
from salon_app.system.tabular import TableFile

SOURCE = "import"
STEP = 500
"""Rows between two steps of the progress shown."""
Key = tuple[int, date, int | None]
"""By what a session is the same one: activity, date, start in minutes."""


@dataclass(frozen=True)
class NotUnderstood:
    """Words about when that could not be understood. The event is kept all the same, with these words."""

    line: int
    sheet: str
    name: str
    words: str
    reason: str


@dataclass(frozen=True)
class EventRecord:
    """One line of the file: the activity as it would be added, and its dates. `key`: its name for comparing."""

    line: int
    sheet: str
    key: str
    activity: Activity
    occurrences: tuple[Occurrence, ...]
    not_understood: tuple[NotUnderstood, ...] = ()
    needs_year: bool = False
    fee_unread: bool = False


@dataclass
class RecordsRead:
    """What a sheet holds."""

    records: list[EventRecord] = field(default_factory=list)
    rejected: list[LineRemark] = field(default_factory=list)
    used_rule: bool = False


def read_records(table: TableFile, columns: Mapping[EventRole, int], rule: YearRule | None, sheet: str,
                 watch: Progress) -> RecordsRead:
    """The records of one sheet; `rule` fills missing years."""
    found = RecordsRead()
    for at, row in enumerate(table.rows):
        if at % STEP == 0:
            watch.step(at, len(table.rows), translate("Import", "行を読みとっています"))
        if row.problem:
            found.rejected.append(LineRemark(row.line, row.problem))
            continue

        def cell(role: EventRole, cells: Sequence[Cell] = row.cells) -> Cell:
            return cells[columns[role]] if role in columns else ""

        try:
            name = check_name(_text(cell(EventRole.NAME)))
        except InputProblem as problem:
            found.rejected.append(LineRemark(row.line, problem.sentence))
            continue
        record, used = _record(row.line, sheet, name, cell, rule)
        found.used_rule |= used
        found.records.append(record)
    return found


def _record(line: int, sheet: str, name: str, cell: Callable[[EventRole], Cell],
            rule: YearRule | None) -> tuple[EventRecord, bool]:
    when, starts, ends = (cell(role) for role in (EventRole.DATE, EventRole.STARTS, EventRole.ENDS))
    schedule = read_schedule(when, starts, ends, rule=rule, name=name)
    fee = read_fee(str(cell(EventRole.FEE)))
    words = "　".join(text for text in dict.fromkeys(_text(part) for part in (when, starts, ends)) if text)
    same = {(one.starts, one.ends) for one in schedule.occurrences}
    begin, finish = next(iter(same)) if len(same) == 1 else (schedule.starts, schedule.ends)
    activity = Activity(
        name=name, place=_text(cell(EventRole.PLACE)), starts=begin, ends=finish,
        instructor=_text(cell(EventRole.INSTRUCTOR)), capacity=read_capacity(str(cell(EventRole.CAPACITY))),
        fee=fee[0] if fee else 0, material_fee=fee[1] if fee else 0, bring=_text(cell(EventRole.BRING)),
        audience=_text(cell(EventRole.AUDIENCE)), content=_content(cell),
        repeat=schedule.repeat or repeats.Repeat(), schedule_note=words if schedule.reasons else "")
    check_values(rows.activity_values(activity))
    missed = tuple(NotUnderstood(line, sheet, name, words, reason) for reason in schedule.reasons)
    record = EventRecord(line, sheet, fold(name), activity, schedule.occurrences, missed, schedule.needs_year, fee is None)
    return record, schedule.by_rule


def _content(cell: Callable[[EventRole], Cell]) -> str:
    """The description, and in words what has no field of its own or was more than a number."""
    lines = [str(cell(EventRole.CONTENT)).strip()]
    for role in (EventRole.FEE, EventRole.CAPACITY, EventRole.APPLICATION, EventRole.CONTACT, EventRole.PHONE, EventRole.URL):
        words = _text(cell(role))
        if words and (role not in (EventRole.FEE, EventRole.CAPACITY) or says_more(words)):
            lines.append(translate("Events", "{what}：{words}").format(what=role_words(role), words=words))
    return "\n".join(line for line in lines if line.strip("-―－ "))


def _text(cell: Cell) -> str:
    """A cell on one line; a dash says nothing."""
    text = " ".join(str(cell).split())
    if isinstance(cell, date):
        text = f"{cell.year}年{cell.month}月{cell.day}日"
    elif hasattr(cell, "hour"):
        text = f"{cell:%H:%M}"
    return "" if not text.strip("-―－ー‐") else text


class EventsWriter:
    """Puts records into the books; what is there already is left alone."""

    def __init__(self, session: Session, activities: Iterable[Activity]) -> None:
        connection = session.connection()
        self._activities: dict[str, Activity] = {}
        for one in activities:
            self._activities.setdefault(fold(one.name), one)
        self._present: set[Key] = set()
        for row in connection.execute(select(col(SessionRow.activity_id), col(SessionRow.day), col(SessionRow.moved_from),
                                             col(SessionRow.starts))):
            self._present.add((row.activity_id, row.day, row.starts))
            if row.moved_from is not None:  # a volunteer moved it: the file doesn't bring the old date back
                self._present.add((row.activity_id, row.moved_from, row.starts))
        self._sort = connection.execute(select(func.coalesce(func.max(col(ActivityRow.sort)), 0))).scalar_one()
        self._added = 0

    def compare(self, records: Iterable[EventRecord]) -> tuple[int, int, int]:
        """How many activities and sessions would be new, and how many sessions are there already (or twice)."""
        before, new, there = len(self._activities), 0, 0
        for record in records:
            self._added -= 1  # an id that no row has
            activity = self._activities.setdefault(record.key, replace(record.activity, id=self._added))
            fresh = self._fresh(activity.id, record)
            new += len(fresh)
            there += len(record.occurrences) - len(fresh)
        return len(self._activities) - before, new, there

    def write(self, operation: Operation, records: Iterable[EventRecord]) -> tuple[int, int]:
        """Add what is new; returns how many activities and how many sessions."""
        before, sessions = len(self._activities), []
        for record in records:
            activity = self._activities.get(record.key)
            if activity is None:
                self._sort += 1
                values = rows.activity_values(record.activity)
                activity = replace(record.activity, id=operation.insert(ActivityRow, sort=self._sort, **values))
            elif record.activity.schedule_note and record.activity.schedule_note not in activity.schedule_note.split("\n"):
                note = "\n".join(one for one in (activity.schedule_note, record.activity.schedule_note) if one)
                operation.update(ActivityRow, activity.id, schedule_note=note)
                activity = replace(activity, schedule_note=note)
            self._activities[record.key] = activity
            sessions += [_session_values(activity, record.activity, one) for one in self._fresh(activity.id, record)]
        operation.insert_many(SessionRow, sessions)
        return len(self._activities) - before, len(sessions)

    def _fresh(self, activity_id: int, record: EventRecord) -> list[Occurrence]:
        found = []
        for one in record.occurrences:
            key = (activity_id, one.day, one.starts)
            if key not in self._present:
                self._present.add(key)
                found.append(one)
        return found


def _session_values(activity: Activity, given: Activity, one: Occurrence) -> dict[str, Any]:
    title = translate("Events", "{name}（{part}）").format(name=activity.name, part=one.label) if one.label else ""
    return {**{name: getattr(given, name) for name in rows.SESSION_VALUES}, "activity_id": known(activity.id), "day": one.day,
            "starts": one.starts, "ends": one.ends, "title": title, "program_id": activity.program_id,
            "form": activity.form, "counted": activity.counted, "source": SOURCE}
