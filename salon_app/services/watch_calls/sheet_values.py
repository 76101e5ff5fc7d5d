"""電話かけ表 as values: what stands on a sheet before it is printed or typed back, and what was ticked on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from salon_app.model.watch import CALL
from salon_app.services.watch_calls.values import RoundLine

SHEET = "watch-sheet"
"""The document's key, and the kind of its 用紙番号."""


@dataclass(frozen=True)
class WatchSheetRow:
    """A row of the sheet: `line` as it stands now; `paused`: hatched on paper."""

    number: int
    line: RoundLine
    paused: bool = False


@dataclass(frozen=True)
class WatchSheet:
    """`code` '' while no number is issued. `part`: 朝・昼・夕 ('': the whole day); `caller_id` None: everybody's.

    `typed`: it was typed back already; typing it again puts that right.
    """

    code: str
    on: date
    part: str
    caller_id: int | None
    rows: tuple[WatchSheetRow, ...]
    typed: bool = False


@dataclass(frozen=True)
class TypedCall:
    """A tick on the sheet: row, which try (1 or 2), the result and the time (minutes) written beside it.

    `kind`: call, or visit where somebody went there instead.
    """

    number: int
    result: str
    time: int | None = None
    attempt: int = 1
    note: str = ""
    kind: str = CALL
