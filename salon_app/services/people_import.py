"""名簿の取りこみ: an old roster (Excel, CSV) is shown first, then taken over whole or not at all; again, it updates.

What cells mean is in `people_import_lines.py`, who is in the book already in `people_import_match.py`, what changes in
`people_import_rows.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from salon_app.model import people_mapping
from salon_app.model.births import Birth, birth_words
from salon_app.model.dates import wareki
from salon_app.model.imported_columns import LineRemark, columns_lacking
from salon_app.model.operations import Op
from salon_app.model.people_mapping import ColumnMapping
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.roster_cells import told_on
from salon_app.model.roster_words import Role
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.imports import (
    FileImports,
    FileOptions,
    FilePreview,
    check_lines,
    digest_of,
    remember_columns,
    remembered_columns,
)
from salon_app.services.people import PeopleService
from salon_app.services.people_import_lines import Entry, ReadRoster, read_lines
from salon_app.services.people_import_match import LEFT_OUT, NEW, Book, Matches, without_repeats
from salon_app.services.people_import_rows import changed_words, changes_of, new_row
from salon_app.services.people_rows import PERSON
from salon_app.services.people_values import Person
from salon_app.services.settings import SettingsService
from salon_app.store.tables import PersonRow
from salon_app.store.unit_of_work import Operation, UnitOfWork
from salon_app.system.tabular import TableFile

__all__ = ["LEFT_OUT", "NEW", "DoubtfulLine", "ImportOptions", "ImportPreview", "ImportResult", "LineRemark",
           "PeopleImportService", "PlannedLine"]

FIRST_ROWS, CHUNK = 12, 5_000


@dataclass(frozen=True)
class ImportOptions(FileOptions):
    """`columns`: several headers with + between. `as_of`: the date on which ages are told. `decisions`: line → id of the
    person meant, NEW, or LEFT_OUT."""

    as_of: date | None = None
    decisions: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class PlannedLine:
    """What becomes of one line: `state` is new, updated or unchanged; `changed` names what an update changes."""

    line: int
    name: str
    reading: str
    place: str
    phones: str
    birth: str
    state: str
    changed: tuple[str, ...]


@dataclass(frozen=True)
class DoubtfulLine:
    """A line that may be somebody of the book; `chosen` is what happens unless the person decides: an id, NEW or LEFT_OUT.

    `number`: the file's number belongs to one of the candidates, who has another name.
    """

    line: int
    name: str
    place: str
    candidates: tuple[Person, ...]
    chosen: int
    number: bool

    @property
    def sentence(self) -> str:
        """What is in doubt and what happens, in words."""
        names = translate("Import", "、").join(f"{one.name}（{who}）" if (who := which_one(one)) else one.name
                                              for one in self.candidates)
        if self.number:
            words = translate("Import", "同じ会員番号の方が名簿にいます：{names}。")
        else:
            words = translate("Import", "同じお名前の方が名簿にいます：{names}。")
        what = {NEW: translate("Import", "別の方として入れます。"), LEFT_OUT: translate("Import", "入れません。")}
        return words.format(names=names) + what.get(self.chosen, translate("Import", "同じ方として入れます。"))


def which_one(person: Person) -> str:
    """What tells people of one name apart: 号棟, 号室 and the year of birth."""
    born = birth_words(Birth(None, person.birth_year, person.birth_year)) if person.birth_year else ""
    return translate("Import", "、").join(filter(None, (person.block, person.room, born)))


@dataclass(frozen=True)
class ImportPreview(FilePreview):
    """Each line is new, updated, unchanged (all of these count as imported) or rejected. `remarks` are said of lines that are
    taken over. `bodies` of the entries are institutions, `unread` have no reading.
    """

    options: ImportOptions
    mapping: ColumnMapping
    delimiter: str
    header_line: int | None
    as_of: date
    new: int
    updated: int
    unchanged: int
    bodies: int
    unread: int
    remarks: tuple[LineRemark, ...]
    doubts: tuple[DoubtfulLine, ...]
    first_rows: tuple[PlannedLine, ...]
    entries: tuple[Entry, ...] = field(repr=False)


@dataclass(frozen=True)
class ImportResult:
    """What was taken over."""

    batch_id: int
    new: int
    updated: int
    unchanged: int


@dataclass(frozen=True)
class _Plan:
    """Rows to insert, columns to change by id, and how many lines change nothing."""

    new: tuple[Entry, ...]
    changes: Mapping[int, dict[str, Any]]
    unchanged: int
    left_out: tuple[Entry, ...]
    lines: tuple[PlannedLine, ...]
    said: tuple[LineRemark, ...]
    matches: Matches


class PeopleImportService(FileImports[ImportOptions, ImportPreview, ImportResult]):
    """Rosters."""

    kind = "people"

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService) -> None:
        super().__init__(uow, day)
        self._settings = settings
        self._people = people

    def preview(self, path: Path, options: ImportOptions | None = None, *,
                progress: Progress | None = None) -> ImportPreview:
        options, watch = options or ImportOptions(), progress or NoProgress()
        watch.step(0, 0, translate("Import", "ファイルを読んでいます"))
        table = options.table(path)
        digest, today = digest_of(path), self._day.calendar_day()
        mapping = people_mapping.propose(table.headers, [row.cells for row in table.rows if not row.problem], today=today,
                                         chosen={**remembered_columns(self._settings, people_mapping.signature(table.headers)),
                                                **options.columns})
        lacking = people_mapping.missing(mapping)
        if lacking:
            raise columns_lacking(lacking, table.headers)
        as_of = options.as_of or told_on([*(mapping.headers[at] for at in mapping.all(Role.AGE)), *table.above],
                                         today=today) or today
        found = read_lines(table, mapping, today=today, as_of=as_of, progress=watch)
        entries, repeated = without_repeats(found.entries)
        watch.step(0, 0, translate("Import", "名簿と照らし合わせています"))
        with self._uow.read():
            plan = self._plan(entries, options)
            already = self._imported_on(digest)
            doubts = self._doubts(plan.matches, entries)
        again = translate("Import", "{line}行目と同じ内容なので、入れません。")
        decided = translate("Import", "入れないことにした行です。")
        rejected = [*found.rejected, *(LineRemark(line, again.format(line=first)) for line, first in repeated),
                    *(LineRemark(entry.line, decided) for entry in plan.left_out)]
        remarks = [*found.remarks, *plan.said]
        return ImportPreview(
            path=path, digest=digest, options=options, mapping=mapping, headers=mapping.headers, columns=mapping.named(),
            encoding=table.encoding, delimiter=table.delimiter,
            header_line=table.header_line, sheet=table.sheet, sheets=table.sheets, as_of=as_of, rows=len(table.rows),
            imported=len(plan.new) + len(plan.changes) + plan.unchanged, new=len(plan.new), updated=len(plan.changes),
            unchanged=plan.unchanged,
            bodies=sum(entry.body for entry in entries), unread=sum(not entry.reading for entry in entries),
            rejected=tuple(sorted(rejected, key=lambda one: one.line)), remarks=tuple(sorted(remarks, key=lambda one: one.line)),
            doubts=doubts, notes=_notes(table, mapping, found, as_of, already), already_imported=already,
            first_rows=plan.lines, entries=tuple(entries))

    def commit_all(self, previews: Sequence[ImportPreview], *, by: int | None = None,
                   progress: Progress | None = None) -> tuple[ImportResult, ...]:
        """Several files in one operation, each compared with the book as the one before leaves it: all or nothing.

        元に戻す takes it back. Raises RuleProblem for rejected lines of a strict file, InputProblem for a file without
        anybody.
        """
        watch, results = progress or NoProgress(), []
        with self._uow.operation(Op.PEOPLE_IMPORTED, by=by) as operation:
            for preview in previews:
                check_lines(preview, preview.entries)
                plan = self._plan(preview.entries, preview.options)
                _write(operation, plan, watch)
                batch_id = self._keep_batch(operation, preview, imported=len(preview.entries) - len(plan.left_out))
                results.append(ImportResult(batch_id, len(plan.new), len(plan.changes), plan.unchanged))
                remember_columns(self._settings, people_mapping.signature(preview.headers), preview, Role, by=by)
            operation.subject.clear()
            operation.subject.update(
                count=sum(one.new + one.updated for one in results), files=[one.path.name for one in previews],
                batches=[one.batch_id for one in results], new=sum(one.new for one in results),
                updated=sum(one.updated for one in results))
        return tuple(results)

    # parts

    def _plan(self, entries: Sequence[Entry], options: ImportOptions) -> _Plan:
        """Compare the entries with the book as it is now."""
        with self._uow.read() as session:
            rows = session.connection().execute(select(PERSON).where(PERSON.c.merged_into_id.is_(None))).mappings()
            book = Book(dict(row) for row in rows)
        matches = book.match(entries, options.decisions)
        new, left_out, unchanged = [], [], 0
        lines: list[PlannedLine] = []
        changes: dict[int, dict[str, Any]] = {}
        maybe = translate("Import", "{line}行目と同じ方（ところ）かもしれません。別に入れます。")
        said = [LineRemark(line, maybe.format(line=first)) for line, first in matches.twice]
        for at, entry in enumerate(entries):
            person_id = matches.ids[at]
            changed: dict[str, Any] = {}
            if person_id == LEFT_OUT:
                left_out.append(entry)
                continue
            if person_id == NEW:
                new.append(entry)
            else:
                changed, sentences = changes_of(book.rows[person_id], entry)
                said += [LineRemark(entry.line, one) for one in sentences]
                if changed:
                    changes[person_id] = changed
                else:
                    unchanged += 1
            if len(lines) < FIRST_ROWS:
                state = "new" if person_id == NEW else "updated" if changed else "unchanged"
                lines.append(self._planned(entry, state, changed))
        return _Plan(tuple(new), changes, unchanged, tuple(left_out), tuple(lines), tuple(said), matches)

    def _planned(self, entry: Entry, state: str, changed: Mapping[str, Any]) -> PlannedLine:
        values = entry.values
        phones = translate("Import", "、").join(one["number"] for one in values.get("phones", ()))
        return PlannedLine(entry.line, entry.name, entry.reading, _place(entry) or str(values.get("address", "")), phones,
                           birth_words(entry.birth), state, tuple(changed_words(changed)))

    def _doubts(self, matches: Matches, entries: Sequence[Entry]) -> tuple[DoubtfulLine, ...]:
        by_line = {entry.line: entry for entry in entries}
        people = self._people.some(one for doubt in matches.doubts for one in doubt.candidates)
        return tuple(DoubtfulLine(
            doubt.line, by_line[doubt.line].name, _place(by_line[doubt.line]),
            tuple(people[one] for one in doubt.candidates if one in people), doubt.chosen, doubt.number)
            for doubt in matches.doubts)


def _place(entry: Entry) -> str:
    return "-".join(filter(None, (str(entry.values.get(column, "")) for column in ("block", "room"))))


def _write(operation: Operation, plan: _Plan, watch: Progress) -> None:
    total, said = len(plan.new) + len(plan.changes), translate("Import", "名簿に入れています")
    for start in range(0, len(plan.new), CHUNK):
        watch.step(start, total, said)
        operation.insert_many(PersonRow, [new_row(entry) for entry in plan.new[start:start + CHUNK]])
    for at, (person_id, changed) in enumerate(plan.changes.items()):
        if at % 500 == 0:
            watch.step(len(plan.new) + at, total, said)
        operation.update(PersonRow, person_id, **changed)
    watch.step(total, total, translate("Import", "名簿に入れました"))


def _notes(table: TableFile, mapping: ColumnMapping, found: ReadRoster, as_of: date, already: date | None) -> tuple[str, ...]:
    """What a person should know before saying yes."""
    notes = list(table.notes)
    comma = translate("Import", "、")
    if already is not None:
        sentence = translate("Import", "このファイルは{date}に取りこみ済みです。変わったところだけを入れます。")
        notes.append(sentence.format(date=wareki(already)))
    if len(table.sheets) > 1:
        others = comma.join(one for one in table.sheets if one != table.sheet)
        notes.append(translate("Import", "シート「{sheet}」を読みました。ほかに {others} があります。").format(
            sheet=table.sheet, others=others))
    if found.ages:
        sentence = translate("Import", "年齢{count}名分は、{date}現在として、生まれた年の範囲にしました。")
        notes.append(sentence.format(count=f"{found.ages:,}", date=wareki(as_of)))
    if found.drafts:
        sentence = translate("Import", "Excelが覚えている読みを、ふりがなの下書きにしました（{count}名）。お確かめください。")
        notes.append(sentence.format(count=f"{found.drafts:,}"))
    if found.zeros:
        sentence = translate("Import", "電話番号の頭の0が消えていた{count}か所に、0を補いました。")
        notes.append(sentence.format(count=f"{found.zeros:,}"))
    if found.dittos:
        sentence = translate("Import", "「〃」「同上」の{count}行は、すぐ上の行と同じとしました。")
        notes.append(sentence.format(count=f"{found.dittos:,}"))
    if found.honorifics:
        notes.append(translate("Import", "お名前の後ろの「様」は取りました（{count}名）。").format(count=f"{found.honorifics:,}"))
    if mapping.emails:
        notes.append(translate("Import", "メールアドレスの列は、名簿に欄がないので入れません：{columns}").format(
            columns=comma.join(mapping.emails)))
    if mapping.unused:
        notes.append(translate("Import", "使わない列：{columns}").format(columns=comma.join(mapping.unused)))
    return tuple(notes)
