"""行事の取りこみ: a list of events as people type them (ranges, 随時, ①②, no year), shown first, then taken over.

What the words of dates and times mean is in the model (`event_schedule.py`); what is not understood is kept as words with
its activity and listed, never dropped and never guessed. A second import adds only what is new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from salon_app.model.event_words import EventRole, propose, role_words
from salon_app.model.event_years import YearRule, find_year, year_of_dates
from salon_app.model.imported_columns import LineRemark, columns_lacking
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.sales_words import fold
from salon_app.model.texts import translate
from salon_app.services.activities import ActivitiesService
from salon_app.services.business_day import BusinessDay
from salon_app.services.events_import_rows import EventRecord, EventsWriter, NotUnderstood, read_records
from salon_app.services.imports import FileImports, FileOptions, FilePreview, check_lines, digest_of
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.tabular import NO_HEADER, TableFile, read_table
from salon_app.system.tabular_merged import with_merged_cells

SEARCHED_LINES = 20
NEEDED = (EventRole.NAME, EventRole.DATE)


@dataclass(frozen=True)
class EventsOptions(FileOptions):
    """`year` for dates without one, as typed: `2025`, `令和7年度`, `2025-10`. `strict` refuses a file in which anything is not
    understood."""

    year: str = ""


@dataclass(frozen=True)
class EventsPreview(FilePreview):
    """`rows` counts the file's records, `imported` those that are taken over; `sheets` are those that were read. `sessions`
    are new ones, `present` those that are in the books already. `asks_year`: dates lack their year, and nothing says which;
    it must be given first.
    """

    options: EventsOptions
    new_activities: int
    sessions: int
    present: int
    asks_year: bool
    without_year: bool
    records: tuple[EventRecord, ...] = field(repr=False)

    @property
    def not_understood(self) -> tuple[NotUnderstood, ...]:
        """Each thing that could not be understood, in the order of the file."""
        return tuple(one for record in self.records for one in record.not_understood)


@dataclass(frozen=True)
class EventsResult:
    """What was taken over: records, and of them new activities and new sessions."""

    imported: int
    new_activities: int
    sessions: int


class EventsImportService(FileImports[EventsOptions, EventsPreview, EventsResult]):
    """Lists of events."""

    kind = "events"

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService) -> None:
        super().__init__(uow, day)
        self._activities = activities

    def preview(self, path: Path, options: EventsOptions | None = None, *,
                progress: Progress | None = None) -> EventsPreview:
        """As in general; also InputProblem (field: year) for a year that is none."""
        options, watch = options or EventsOptions(), progress or NoProgress()
        given = find_year(options.year)
        if options.year.strip() and given is None:
            sentence = translate("Events", "「{year}」は年として読めません。2025 や 令和7年度 のように入れてください。")
            raise InputProblem(sentence.format(year=options.year.strip()), field="year")
        watch.step(0, 0, translate("Import", "ファイルを読んでいます"))
        digest = digest_of(path)
        tables, notes = _tables(path, options)
        records: list[EventRecord] = []
        rejected: list[LineRemark] = []
        without_year = False
        for table, columns in tables:
            rule, source = (given, "") if given else _year_rule(path, table, columns[EventRole.DATE])
            read = read_records(table, columns, rule, table.sheet if len(tables) > 1 else "", watch)
            records += read.records
            rejected += read.rejected
            notes += table.notes
            lacking = read.used_rule or any(one.needs_year for one in read.records)
            without_year |= lacking
            if source and lacking:
                notes.append(source)
        with self._uow.read() as session:
            new_activities, sessions, present = EventsWriter(session, self._activities.all()).compare(records)
            already = self._imported_on(digest)
        first, columns = tables[0]
        return EventsPreview(
            path=path, digest=digest, options=options, columns={str(role): first.headers[at] for role, at in columns.items()},
            headers=first.headers, encoding=first.encoding, sheet=first.sheet,
            sheets=tuple(table.sheet for table, _ in tables if table.sheet), rows=len(records) + len(rejected),
            imported=len(records), new_activities=new_activities, sessions=sessions, present=present,
            rejected=tuple(rejected), asks_year=any(one.needs_year for one in records), without_year=without_year,
            already_imported=already,
            notes=tuple(dict.fromkeys([*notes, *_notes(records, present)])), records=tuple(records))

    def commit_all(self, previews: Sequence[EventsPreview], *, by: int | None = None,
                   progress: Progress | None = None) -> tuple[EventsResult, ...]:
        """All of them or nothing. Raises InputProblem (field: year) while a year is missing, else as `check_lines`."""
        watch, results = progress or NoProgress(), []
        with self._uow.operation(Op.EVENTS_IMPORTED, by=by) as operation:
            for number, preview in enumerate(previews):
                watch.step(number, len(previews), translate("Import", "取りこんでいます"))
                _check(preview)
                before = len(operation.changes)
                added = EventsWriter(operation.session, self._activities.all()).write(operation, preview.records)
                if len(operation.changes) > before:  # the same file again adds nothing, and leaves no line in the log
                    self._keep_batch(operation, preview, imported=preview.imported)
                results.append(EventsResult(preview.imported, *added))
            operation.subject.update(
                count=sum(one.imported for one in results), sessions=sum(one.sessions for one in results),
                files=[preview.path.name for preview in previews])
        watch.step(len(previews), len(previews), translate("Import", "取りこみました"))
        return tuple(results)


def _tables(path: Path, options: EventsOptions) -> tuple[list[tuple[TableFile, dict[EventRole, int]]], list[str]]:
    """The sheets that are lists of events, with their columns, and notes about those that are none."""
    first = _read(path, options, options.sheet)
    several = options.sheet is None and len(first.sheets) > 1
    found, notes = [], []
    for sheet in first.sheets if several else (first.sheet,):
        try:
            table = first if sheet == first.sheet else _read(path, options, sheet)
            columns = propose(table.headers, options.columns)
        except InputProblem:
            if not several:
                raise
            columns = {}
        if all(role in columns for role in NEEDED):
            found.append((with_merged_cells(table, path), columns))
        elif several:
            notes.append(translate("Events", "シート「{sheet}」は行事の表ではないので、読みませんでした。").format(sheet=sheet))
    if not found:
        columns = propose(first.headers, options.columns)
        raise columns_lacking([role_words(role) for role in NEEDED if role not in columns], first.headers)
    return found, notes


def _read(path: Path, options: EventsOptions, sheet: str | None) -> TableFile:
    """One sheet; where no line looks like a header, the first whose words are those of a list of events is one."""
    def table(line: int | None) -> TableFile:
        return read_table(path, header_line=line, sheet=sheet, encoding=options.encoding)

    found = table(options.header_line)
    if options.header_line is not None or all(role in propose(found.headers) for role in NEEDED):
        return found
    wanted = {fold(header) for header in options.columns.values() if header.strip()}
    for row in table(NO_HEADER).rows[:SEARCHED_LINES]:
        texts = [str(cell) for cell in row.cells]
        if all(role in propose(texts) for role in NEEDED) or (wanted and wanted <= {fold(text) for text in texts}):
            return table(row.line)
    return found


def _year_rule(path: Path, table: TableFile, date_column: int) -> tuple[YearRule | None, str]:
    """What tells the year of dates without one, in words too; None where nothing does, or two places differ."""
    real = [cell.date() if isinstance(cell, datetime) else cell for row in table.rows
            for cell in (row.cells[date_column],) if isinstance(cell, date)]
    places = (
        (year_of_dates(real), translate("Events", "ほかの行の日付")),
        (find_year(" ".join(table.above)), translate("Events", "表題")),
        (find_year(table.sheet), translate("Events", "シート名")),
        (find_year(path.stem), translate("Events", "ファイル名")))
    told = [(rule, place) for rule, place in places if rule is not None]
    if not told:
        return None, ""
    rule, place = told[0]
    for other, elsewhere in told[1:]:
        if not rule.agrees(other):
            sentence = translate("Events", "{place}では{year}、{elsewhere}では{other}です。"
                                           "年のない日付が何年か、入れてください。")
            return None, sentence.format(place=place, year=rule.words, elsewhere=elsewhere, other=other.words)
    sentence = translate("Events", "年のない日付は、{place}から{year}とみました。")
    return rule, sentence.format(place=place, year=rule.words)


def _notes(records: Sequence[EventRecord], present: int) -> list[str]:
    notes = []
    unread = sum(one.fee_unread for one in records)
    if unread:
        sentence = translate("Events", "参加費がひとつの金額でない行事が{count}件あります。言葉のまま「内容」に入れます。")
        notes.append(sentence.format(count=unread))
    if present:
        sentence = translate("Events", "同じ行事・日・時刻の開催が{count}回、もうあります（入れません）。")
        notes.append(sentence.format(count=present))
    return notes


def _check(preview: EventsPreview) -> None:
    name = preview.path.name
    if preview.asks_year:
        line = next(one.line for one in preview.records if one.needs_year)
        sentence = translate("Events", "「{name}」の{line}行目は、何年の日付か分かりません。年を入れてください。")
        raise InputProblem(sentence.format(name=name, line=line), field="year")
    wrong = [*((one.line, one.reason) for one in preview.rejected),
             *((one.line, one.reason) for one in preview.not_understood)]
    if preview.options.strict and wrong:
        sentence = translate("Events", "「{name}」に分からないところが{count}か所あります（{line}行目：{reason}）。"
                                       "何も取りこんでいません。")
        raise RuleProblem(sentence.format(name=name, count=len(wrong), line=wrong[0][0], reason=wrong[0][1]))
    check_lines(preview, preview.records)
