"""買いもの票 with row numbers and 用紙番号: one errand's, or a shop's across people; and typing them back.

Rows of the print-outs stand for lines of errands (PrintedSheet.rows: row number, line id; None: a blank row).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.sheets import SheetsService
from salon_app.services.shopping.custody import CustodyService
from salon_app.services.shopping.errands import ErrandsService
from salon_app.services.shopping.values import Errand, Line, Paid
from salon_app.store.unit_of_work import UnitOfWork

SHEET, SHOP_LIST = "errand-sheet", "errand-shop-list"
"""The documents' keys, and the kinds of their 用紙番号."""
BLANK_ROWS = 2


@dataclass(frozen=True)
class ErrandSheetRow:
    """A row of a sheet: a line of an errand, or a blank one to write on."""

    number: int
    errand: Errand | None = None
    line: Line | None = None


@dataclass(frozen=True)
class ErrandSheet:
    """A sheet to be printed or typed back. `code` '' while no number is issued."""

    code: str
    kind: str
    subject_id: int  # the errand, or the shop
    title: str
    rows: tuple[ErrandSheetRow, ...]


@dataclass(frozen=True)
class TypedRow:
    """What stood in a row: outcome and price; `item` (and `errand_id` on a shop's list) for a blank row that was written on."""

    number: int
    outcome: str
    price: int | None = None
    got: str = ""
    item: str = ""
    errand_id: int | None = None


class ErrandSheetsService:
    """What stands on the sheets, the command that gives them a number, and the one that takes what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, sheets: SheetsService, errands: ErrandsService,
                 custody: CustodyService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._sheets = sheets
        self._errands = errands
        self._custody = custody
        self._people = people

    def sheet(self, errand_id: int) -> ErrandSheet:
        """買いもの票 of one errand: the newest one issued while its lines have not changed, else as it would be issued."""
        raise NotImplementedError

    def shop_list(self, shop_id: int | None, *, errand_ids: Sequence[int] | None = None) -> ErrandSheet:
        """店ごとの買いもの票: the lines of all open errands of a shop that are not bought yet (None: no shop said)."""
        raise NotImplementedError

    def issue(self, errand_id: int, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for an errand's 買いもの票; the newest one again while nothing has changed."""
        raise NotImplementedError

    def issue_shop_list(self, shop_id: int | None, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for a shop's list, as `issue`."""
        raise NotImplementedError

    def find(self, code: str) -> ErrandSheet:
        """The sheet a typed 用紙番号 belongs to. Raises InputProblem (field: numbers), also for another kind of sheet."""
        raise NotImplementedError

    def enter(self, code: str, rows: Sequence[TypedRow], *, paid: dict[int, Paid] | None = None, delivered: str = "",
              on: date | None = None, time: int | None = None, kept_at: str = "", again_on: date | None = None,
              by: int | None = None) -> tuple[int, ...]:
        """What came back on a sheet, as one operation (Op.ERRANDS_TYPED); returns the errands it changed.

        Errands that had not set out set out first. `delivered`: '' (not said), delivered, not_home or unwanted, for an
        errand's own sheet. `paid` by errand. Everything or nothing. Raises InputProblem (field: numbers, price, paid …).
        """
        raise NotImplementedError
