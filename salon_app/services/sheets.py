"""用紙番号: print-outs that people type back, each with its number and the rows it was printed with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.store.unit_of_work import UnitOfWork


class SheetsService:
    """Issues numbers and finds the sheet behind one (PAPER: four letters, oldest reused after two years)."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def issue(self, kind: str, subject_id: int, *, start: date, end: date, rows: Sequence[tuple[int, int | None]],
              by: int | None = None) -> PrintedSheet:
        """A new number for a print-out about to be made; `kind` is the document's key."""
        raise NotImplementedError

    def newest(self, kind: str, subject_id: int, *, on: date | None = None) -> PrintedSheet | None:
        """The last print-out of a subject (that covers a date), or None: 未発行."""
        raise NotImplementedError

    def find(self, code: str) -> PrintedSheet:
        """The open sheet with this number. Raises InputProblem (field "numbers"): wrong check letter, never printed."""
        raise NotImplementedError

    def close(self, sheet_id: int, *, by: int | None = None) -> None:
        """What was on it has been typed in."""
        raise NotImplementedError
