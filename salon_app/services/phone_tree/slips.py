"""通話票: each caller's slip on paper with row numbers and 用紙番号, and typing it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.phone_tree.rounds import TreeRoundsService
from salon_app.services.phone_tree.trees import PhoneTreesService
from salon_app.services.sheets import SheetsService
from salon_app.store.unit_of_work import UnitOfWork

SLIPS = "phone-tree-slips"


@dataclass(frozen=True)
class SlipRow:
    """A row of a caller's slip: whom to ring, in order (their own, then the branches to take over if not reached)."""

    number: int
    node_id: int
    below: bool = False  # only where the one above is not reached


@dataclass(frozen=True)
class CallerSlip:
    """通話票 of one caller. Row numbers run through all slips of a print-out. `code` '' while not issued."""

    code: str
    caller_id: int
    rows: tuple[SlipRow, ...]


@dataclass(frozen=True)
class TypedTreeCall:
    """A tick on a slip: row, result, and the minute of the day written beside it."""

    number: int
    result: str
    time: int | None = None


class TreeSlipsService:
    """What stands on the slips, their number, and what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, trees: PhoneTreesService, rounds: TreeRoundsService,
                 sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._trees = trees
        self._rounds = rounds
        self._sheets = sheets

    def slips(self, tree_id: int) -> tuple[CallerSlip, ...]:
        """通話票 of every caller of a version, as issued or as they would be."""
        raise NotImplementedError

    def issue(self, tree_id: int, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for the slips; the newest one again while the tree has not changed."""
        raise NotImplementedError

    def find(self, code: str) -> tuple[CallerSlip, ...]:
        """The slips behind a typed number. Raises InputProblem (field: numbers), by name for another kind."""
        raise NotImplementedError

    def enter(self, round_id: int, code: str, calls: Sequence[TypedTreeCall], *, by: int | None = None) -> int:
        """What came back on a slip, as one operation (Op.TREE_SHEET_TYPED), all or nothing; how many calls it added."""
        raise NotImplementedError
