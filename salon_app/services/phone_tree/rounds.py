"""A round: message, calls with their results, whom to ring next, reports back, the end; and the slips typed back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.phone_tree.trees import PhoneTreesService
from salon_app.services.phone_tree.values import TreeRound
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


class TreeRoundsService:
    """Commands and queries."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, trees: PhoneTreesService, sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._trees = trees
        self._sheets = sheets

    def running(self) -> TreeRound | None:
        """The round under way, or None."""
        raise NotImplementedError

    def get(self, round_id: int) -> TreeRound:
        """One round with its calls. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def between(self, start: date, end: date) -> tuple[TreeRound, ...]:
        """Rounds of a period, newest first."""
        raise NotImplementedError

    def start(self, kind: str, message: str, *, by: int | None = None) -> int:
        """Begin 訓練 or 本番 with the version in force. Raises InputProblem (field: message), RuleProblem without a version or
        while another is under way."""
        raise NotImplementedError

    def call(self, round_id: int, node_id: int, result: str, *, caller_id: int | None = None, time: datetime | None = None,
             seen: int | None = None, by: int | None = None) -> None:
        """What a call brought. `seen`: how many calls the page had shown. Raises RuleProblem for somebody already told (by
        whom, when), a round that has ended, InputProblem (field: time) for the future or before the start."""
        raise NotImplementedError

    def report_back(self, round_id: int, node_id: int, *, time: datetime | None = None, by: int | None = None) -> None:
        """A last one rang the 発信元 back."""
        raise NotImplementedError

    def end(self, round_id: int, *, note: str = "", by: int | None = None) -> None:
        """The round is over; who is not told stays on its record."""
        raise NotImplementedError

    def slips(self, tree_id: int) -> tuple[CallerSlip, ...]:
        """通話票 of every caller of a version, as issued or as they would be."""
        raise NotImplementedError

    def issue_slips(self, tree_id: int, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for the slips; the newest one again while the tree has not changed."""
        raise NotImplementedError

    def enter(self, round_id: int, code: str, calls: Sequence[TypedTreeCall], *, by: int | None = None) -> int:
        """What came back on a slip, as one operation (Op.TREE_SHEET_TYPED), all or nothing; how many calls it added."""
        raise NotImplementedError
