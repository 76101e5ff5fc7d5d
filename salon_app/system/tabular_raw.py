"""What the readers of text and of Excel files hand to `tabular.py`: cells with line numbers, nothing understood yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from salon_app.model.texts import translate

Cell = str | int | float | bool | date | datetime | time
"""Text files have text cells only; Excel's have their types. An empty cell is an empty text."""

_LINES_NAMED = 5


@dataclass(frozen=True)
class RawTable:
    """Rows as (line number from 1, cells). `delimiter` is empty for Excel, `sheet` and `sheets` for text.

    `readings`: (line, column from 0) → the reading that Excel keeps beside a text.
    `open_end`: the file doesn't end with a line break. `unclosed_line`: where a quote begins that never ends.
    """

    rows: Sequence[tuple[int, tuple[Cell, ...]]]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    open_end: bool = False
    unclosed_line: int | None = None
    notes: tuple[str, ...] = ()
    readings: Mapping[tuple[int, int], str] = field(default_factory=dict)


def line_list(lines: Sequence[int]) -> str:
    """`12行目、40行目`, and 「など」 after the fifth."""
    named = translate("Import", "、").join(
        translate("Import", "{line}行目").format(line=line) for line in lines[:_LINES_NAMED]
    )
    return named + translate("Import", "など") if len(lines) > _LINES_NAMED else named
