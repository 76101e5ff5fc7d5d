"""Results of the automatic call service from its file: columns mapped once and remembered, a second import doubles nothing.

What cells mean is in the model (`watch_results.py`), which call a line is in `watch_import_lines.py`. A line that cannot be
taken over is named with its reason, never dropped and never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from salon_app.model import watch, watch_results
from salon_app.model.dates import wareki
from salon_app.model.imported_columns import columns_lacking
from salon_app.model.operations import Op
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.texts import translate
from salon_app.model.watch_results import WatchRole, role_words
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
from salon_app.services.settings import SettingsService
from salon_app.services.watch_calls.cases import WatchCasesService
from salon_app.services.watch_calls.plans import WatchPlansService
from salon_app.services.watch_calls.recorded import Recorded
from salon_app.services.watch_calls.rows import minute_of
from salon_app.services.watch_calls.silence import last_well, planned_before
from salon_app.services.watch_import_lines import ResultLine, Rung, read_lines
from salon_app.store.tables import WatchAttemptRow
from salon_app.store.unit_of_work import Operation, UnitOfWork
from salon_app.system.tabular import TableFile

SOURCE = "import"
FIRST_ROWS = 12
LATELY = 14
"""Days within which 体調不良 and 要連絡 open a case even where 異常なし came later."""


@dataclass(frozen=True)
class WatchPreview(FilePreview):
    """`present` of the imported are in the book already. `cases`: people for whom 対応 will be opened, `settled`: lines of
    体調不良 and 要連絡 long answered by a later 異常なし. `results` counts by result, `first_rows` are lines in words (line,
    name, date, result).
    """

    present: int
    cases: int
    settled: int
    results: Mapping[str, int]
    first_rows: tuple[tuple[int, str, date, str], ...]
    lines: tuple[ResultLine, ...] = field(repr=False)

    @property
    def new(self) -> int:
        """Calls that are not in the book yet."""
        return len(self.lines) - self.present


@dataclass(frozen=True)
class WatchResult:
    """What was taken over: lines, of them new calls, and people for whom a case was opened."""

    imported: int
    new: int
    cases: int


@dataclass(frozen=True)
class _Plan:
    """Lines not in the book yet, and those of them that open 対応."""

    new: tuple[ResultLine, ...]
    opening: frozenset[int]
    settled: int


class WatchImportService(FileImports[FileOptions, WatchPreview, WatchResult]):
    """Results of calls."""

    kind = "watch-results"

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 plans: WatchPlansService, cases: WatchCasesService) -> None:
        super().__init__(uow, day)
        self._settings = settings
        self._people = people
        self._plans = plans
        self._cases = cases

    def preview(self, path: Path, options: FileOptions | None = None, *, progress: Progress | None = None) -> WatchPreview:
        options, watching = options or FileOptions(), progress or NoProgress()
        watching.step(0, 0, translate("Import", "ファイルを読んでいます"))
        table = options.table(path)
        digest = digest_of(path)
        columns = self._columns(table, options)
        now = self._day.clock.local(self._day.clock.now())
        with self._uow.read():
            rung = Rung(self._people.all(with_inactive=True), self._plans.all(with_ended=True))
            found = read_lines(table, columns, rung, today=now.date(), minute=minute_of(now))
            planned = self._plan(found.lines)
            already = self._imported_on(digest)
        results: dict[str, int] = {}
        for line in found.lines:
            results[line.result] = results.get(line.result, 0) + 1
        return _with_notes(WatchPreview(
            path=path, digest=digest, options=options, columns={str(role): table.headers[at] for role, at in columns.items()},
            headers=table.headers, encoding=table.encoding, sheet=table.sheet, sheets=table.sheets, rows=len(table.rows),
            imported=len(found.lines),
            present=len(found.lines) - len(planned.new),
            cases=len({line.plan.person_id for line in planned.new if line.line in planned.opening}), settled=planned.settled,
            results=results, rejected=tuple(found.rejected),
            first_rows=tuple((line.line, line.plan.name, line.day, watch.result_words(line.result))
                             for line in found.lines[:FIRST_ROWS]),
            already_imported=already, notes=table.notes, lines=tuple(found.lines)))

    def commit_all(self, previews: Sequence[WatchPreview], *, by: int | None = None,
                   progress: Progress | None = None) -> tuple[WatchResult, ...]:
        """Several files in one operation, each compared with the book as the one before leaves it: all or nothing.

        元に戻す takes it back. Raises RuleProblem for rejected lines of a strict file, InputProblem for a file without any
        call.
        """
        watching, results = progress or NoProgress(), []
        with self._uow.operation(Op.WATCH_IMPORTED, by=by) as operation:
            for number, preview in enumerate(previews):
                watching.step(number, len(previews), translate("Import", "取りこんでいます"))
                check_lines(preview, preview.lines)
                results.append(self._write(operation, preview, by))
                remember_columns(self._settings, watch_results.signature(preview.headers), preview, WatchRole, by=by)
            operation.subject.clear()
            operation.subject.update(count=sum(one.new for one in results), files=[one.path.name for one in previews])
        watching.step(len(previews), len(previews), translate("Import", "取りこみました"))
        return tuple(results)

    # parts

    def _columns(self, table: TableFile, options: FileOptions) -> dict[WatchRole, int]:
        chosen = {**remembered_columns(self._settings, watch_results.signature(table.headers)), **options.columns}
        columns = watch_results.propose(table.headers, [row.cells for row in table.rows if not row.problem],
                                        today=self._day.clock.today(), chosen=chosen)
        lacking = watch_results.missing(columns)
        if lacking:
            raise columns_lacking([role_words(role) for role in lacking], table.headers)
        return columns

    def _plan(self, lines: Sequence[ResultLine]) -> _Plan:
        """Compare the lines with the book as it is now."""
        if not lines:
            return _Plan((), frozenset(), 0)
        days = [line.day for line in lines]
        with self._uow.read() as session:
            there = Recorded(session, {line.plan.id for line in lines}, min(days), max(days))
        new = tuple(line for line in lines if there.by_key(line.key) is None and not there.elsewhere(
            line.plan.id, line.day, line.time, line.result, watch.CALL, besides=SOURCE))
        telling = [line for line in new if line.result in (watch.UNWELL, watch.CONTACT)]
        with self._uow.read() as session:
            well = last_well(session, {line.plan.id for line in lines})
        for line in lines:
            if line.result == watch.OK:
                well[line.plan.id] = max(line.day, well.get(line.plan.id, line.day))
        lately = self._day.clock.today() - timedelta(days=LATELY)
        opening = frozenset(line.line for line in telling
                            if line.day >= lately or well.get(line.plan.id, date.min) <= line.day)
        return _Plan(new, opening, len(telling) - len(opening))

    def _write(self, operation: Operation, preview: WatchPreview, by: int | None) -> WatchResult:
        planned = self._plan(preview.lines)
        opened: dict[int, int] = {}
        for line in sorted(planned.new, key=lambda one: (one.day, one.time or 0)):
            if line.line in planned.opening:
                opened[line.line] = self._cases.open_within(operation, line.plan.person_id, line.result, on=line.day,
                                                            time=line.time, by=by)
        operation.insert_many(WatchAttemptRow, [
            {"plan_id": line.plan.id, "person_id": line.plan.person_id, "kind": watch.CALL,
             "slot_on": planned_before(line.plan, line.day), "business_date": line.day, "time": line.time,
             "at": self._day.clock.now(), "by": by, "caller_id": None, "result": line.result, "note": line.note,
             "case_id": opened.get(line.line), "source": SOURCE, "key": line.key} for line in planned.new])
        if planned.new:  # the same file again adds nothing, and leaves no line in the log
            self._keep_batch(operation, preview, imported=preview.imported)
        return WatchResult(preview.imported, len(planned.new), len(set(opened.values())))


def _with_notes(preview: WatchPreview) -> WatchPreview:
    """With what a person should know before saying yes."""
    notes = list(preview.notes)
    if preview.already_imported is not None:
        sentence = translate("Watch", "このファイルは{date}に取りこみ済みです。新しい電話だけを入れます。")
        notes.append(sentence.format(date=wareki(preview.already_imported)))
    if preview.present:
        notes.append(translate("Watch", "{count}件は、もう入っています（入れません）。").format(count=f"{preview.present:,}"))
    if preview.cases:
        sentence = translate("Watch", "体調不良・要連絡の方が{count}名います。取りこむと、対応を始めます。")
        notes.append(sentence.format(count=preview.cases))
    if preview.settled:
        sentence = translate("Watch", "前の体調不良・要連絡が{count}件あります。"
                                      "あとで異常なしの答えがあるので、対応は始めません。")
        notes.append(sentence.format(count=preview.settled))
    return replace(preview, notes=tuple(notes))
