"""電話かけ表: the round on paper with row numbers and 用紙番号, typed back with the paper's times.

Rows of the print-outs stand for plans (PrintedSheet.rows: row number, plan id).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.watch import PARTS, part_of
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.other_sheets import other_kind
from salon_app.services.sheets import SheetsService
from salon_app.services.watch_calls.calls import PAUSED, WatchCallsService
from salon_app.services.watch_calls.sheet_typing import SheetTyping
from salon_app.services.watch_calls.sheet_values import SHEET, TypedCall, WatchSheet, WatchSheetRow
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["SHEET", "TypedCall", "WatchSheet", "WatchSheetRow", "WatchSheetsService"]

AWAITED_DAYS = 14
_PARTS = ("", *PARTS)


class WatchSheetsService:
    """What stands on the sheet, its number, and what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, sheets: SheetsService, calls: WatchCallsService) -> None:
        self._uow = uow
        self._day = day
        self._sheets = sheets
        self._calls = calls
        self._typing = SheetTyping(day, sheets, calls)

    # queries

    def sheet(self, on: date, *, part: str = "", caller_id: int | None = None) -> WatchSheet:
        """The sheet of a date (of 朝・昼・夕 where said; of one who rings): issued, or as it would be.

        On it is the round of that date: with those on 休止, and those who have answered already.
        """
        if part not in _PARTS:
            raise ValueError(f"an unknown part of the day: {part!r}")
        with self._uow.read():
            lines = [line for line in self._calls.round(on)
                     if (not part or part_of(line.time) == part) and caller_id in (None, line.plan.caller_id)]
            rows = tuple(WatchSheetRow(number, line, line.state == PAUSED) for number, line in enumerate(lines, 1))
            planned = WatchSheet("", on, part, caller_id, rows)
            issued = self._sheets.newest(SHEET, _subject(part, caller_id), on=on)
        same = issued is not None and issued.open and issued.rows == _map(planned)
        return WatchSheet(issued.code if issued is not None and same else "", on, part, caller_id, rows)

    def find(self, code: str) -> WatchSheet:
        """The sheet behind a typed number, its lines as they are now. Raises InputProblem (field: numbers), by name for
        another kind."""
        with self._uow.read():
            issued = self._sheets.find(code)
            if issued.kind != SHEET:
                raise InputProblem(other_kind(issued, wanted=translate("Watch", "電話かけ表")), field="numbers")
            return self._printed(issued)

    def out(self) -> tuple[WatchSheet, ...]:
        """Sheets of the last two weeks that wait to be typed back, the newest first: printed, not typed, and somebody on them
        of whom nothing has been recorded for that date."""
        since = self._day.clock.today() - timedelta(days=AWAITED_DAYS)
        with self._uow.read():
            found = [self._printed(issued) for issued in self._sheets.out(SHEET) if issued.start >= since]
        return tuple(one for one in found if any(
            not row.paused and all(tried.business_date != one.on for tried in row.line.attempts) for row in one.rows))

    # commands

    def issue(self, on: date, *, part: str = "", caller_id: int | None = None, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for it; the newest one again while nothing has changed. Raises RuleProblem where nobody is to be rung."""
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            sheet = self.sheet(on, part=part, caller_id=caller_id)
            if not sheet.rows:
                raise RuleProblem(translate("Watch", "この日にかける電話はありません。"))
            if sheet.code:
                return self._sheets.find(sheet.code)
            return self._sheets.issue(SHEET, _subject(part, caller_id), start=on, end=on, rows=_map(sheet), by=by)

    def enter(self, code: str, calls: Sequence[TypedCall], *, caller_id: int | None = None, by: int | None = None) -> int:
        """What came back, as one operation (Op.WATCH_SHEET_TYPED): the clock runs from the paper's times. How many people.

        `caller_id`: かける人 as written on it, where not the one it was printed for. A call that was recorded meanwhile is
        not doubled, and a sheet typed before is put right. Raises InputProblem (field: numbers, time, result), all or
        nothing.
        """
        with self._uow.operation(Op.WATCH_SHEET_TYPED, by=by) as operation:
            count = self._typing.enter(operation, self.find(code), self._sheets.find(code), calls, caller_id, by)
            operation.subject.clear()  # the calls within have left words of their own
            operation.subject.update(count=count, code=code)
        return count

    # parts

    def _printed(self, issued: PrintedSheet) -> WatchSheet:
        """A sheet as it was printed, its lines as they are now."""
        part, caller_id = _part_and_caller(issued.subject_id)
        lines = self._calls.lines([plan_id for _, plan_id in issued.rows if plan_id is not None], issued.start)
        rows = tuple(WatchSheetRow(number, lines[plan_id], any(one.covers(issued.start) for one in lines[plan_id].plan.pauses))
                     for number, plan_id in issued.rows if plan_id is not None and plan_id in lines)
        return WatchSheet(issued.code, issued.start, part, caller_id, rows, typed=not issued.open)


def _map(sheet: WatchSheet) -> tuple[tuple[int, int | None], ...]:
    """Row numbers with the plan each belongs to."""
    return tuple((row.number, row.line.plan.id) for row in sheet.rows)


def _subject(part: str, caller_id: int | None) -> int:
    """Part of the day and caller as the one number by which print-outs are told apart."""
    return (caller_id or 0) * len(_PARTS) + _PARTS.index(part)


def _part_and_caller(subject_id: int) -> tuple[str, int | None]:
    caller_id, part = divmod(subject_id, len(_PARTS))
    return _PARTS[part], caller_id or None
