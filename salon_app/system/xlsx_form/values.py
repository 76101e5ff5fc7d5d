"""What a form is filled with, where it goes, and what is said about it afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from salon_app.system.xlsx_form.sheet import Value

NO_VALUE, UNKNOWN, TOO_LONG, NOT_ALL_SEEN, NOT_A_CHOICE = "no_value", "unknown", "too_long", "not_all_seen", "not_a_choice"
FORMULA, LOCKED, NO_SHEET, LEFT_OVER, TALLER, ADDED, UNPLACED = (
    "formula", "locked", "no_sheet", "left_over", "taller", "added", "unplaced")


@dataclass(frozen=True)
class Rows:
    """A list: the names of its columns and its items. A value that is missing or None leaves its cell empty."""

    columns: tuple[str, ...]
    items: tuple[Mapping[str, Value | None], ...]


@dataclass(frozen=True)
class Known:
    """Everything there is to fill in, by name. None: a field that has no value just now; `quiet` ones may well have none."""

    fields: Mapping[str, Value | None]
    lists: Mapping[str, Rows]
    quiet: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Values:
    """What forms are filled with: `yen`, and the same with yen in 千円 for the sheets that ask for it."""

    yen: Known
    thousands: Known

    def of(self, *, thousands: bool) -> Known:
        """For a sheet."""
        return self.thousands if thousands else self.yen


@dataclass(frozen=True)
class FieldAt:
    """A field pointed at a cell; or `text`, words that always stand there."""

    sheet: str
    cell: str
    field: str = ""
    text: str = ""


@dataclass(frozen=True)
class ListAt:
    """A list pointed at rows: from `row`, `rows` of them, each item taking `step`. `columns`: letter → column's name.

    `grow`: rows may be added where there are more items; otherwise further copies of the form take them.
    """

    sheet: str
    row: int
    rows: int
    list: str
    columns: Mapping[str, str]
    step: int = 1
    grow: bool = True


@dataclass(frozen=True)
class Note:
    """Something a person should know about one cell. `cell` as it is called in the filled file."""

    code: str
    sentence: str
    sheet: str = ""
    cell: str = ""
    field: str = ""


@dataclass(frozen=True)
class Filled:
    """A filled form. `written`: cells filled. `added`: rows put in. `pages`: copies of the form that hold all items."""

    data: bytes
    written: int
    added: int
    pages: int
    notes: tuple[Note, ...]

    def of(self, *codes: str) -> tuple[Note, ...]:
        """The notes of these kinds."""
        return tuple(one for one in self.notes if one.code in codes)

    def with_notes(self, more: tuple[Note, ...]) -> Filled:
        """With further notes."""
        return replace(self, notes=(*self.notes, *more))
