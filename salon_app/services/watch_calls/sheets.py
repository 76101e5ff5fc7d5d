"""電話かけ表: the round on paper with row numbers and 用紙番号, typed back with the paper's times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.sheets import SheetsService
from salon_app.services.watch_calls.calls import WatchCallsService
from salon_app.services.watch_calls.values import RoundLine
from salon_app.store.unit_of_work import UnitOfWork

SHEET = "watch-sheet"


@dataclass(frozen=True)
class WatchSheetRow:
    """A row of the sheet: `line` as it stands now; `paused`: hatched on paper."""

    number: int
    line: RoundLine
    paused: bool = False


@dataclass(frozen=True)
class WatchSheet:
    """`code` '' while no number is issued. `caller_id` None: everybody's."""

    code: str
    on: date
    part: str
    caller_id: int | None
    rows: tuple[WatchSheetRow, ...]


@dataclass(frozen=True)
class TypedCall:
    """A tick on the sheet: row, which try (1 or 2), the result and the time written beside it."""

    number: int
    result: str
    time: int | None = None
    attempt: int = 1
    note: str = ""


class WatchSheetsService:
    """What stands on the sheet, its number, and what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, sheets: SheetsService, calls: WatchCallsService) -> None:
        self._uow = uow
        self._day = day
        self._sheets = sheets
        self._calls = calls

    def sheet(self, on: date, *, part: str = "", caller_id: int | None = None) -> WatchSheet:
        """The sheet of a date (of 朝・昼・夕 where said; of one who rings): issued, or as it would be."""
        raise NotImplementedError

    def issue(self, on: date, *, part: str = "", caller_id: int | None = None, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for it; the newest one again while nothing has changed."""
        raise NotImplementedError

    def find(self, code: str) -> WatchSheet:
        """The sheet behind a typed number. Raises InputProblem (field: numbers), by name for another kind."""
        raise NotImplementedError

    def enter(self, code: str, calls: Sequence[TypedCall], *, by: int | None = None) -> int:
        """What came back, as one operation (Op.WATCH_SHEET_TYPED): the clock runs from the paper's times. How many people.

        A call that was recorded meanwhile is not doubled. Raises InputProblem (field: numbers, time, result), all or
        nothing.
        """
        raise NotImplementedError
