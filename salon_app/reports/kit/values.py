"""Values as people read them: the same words on paper, in the CSV's text columns and in Excel's formats."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from salon_app.model.dates import month_day, seireki, wareki
from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import (
    Align,
    Calc,
    Calendar,
    Callee,
    Column,
    Hatched,
    Item,
    Kind,
    Name,
    Numeral,
    Share,
    Tick,
    TickGrid,
    Value,
)

FIGURES = frozenset((Kind.YEN, Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.TIME, Kind.CODE))
"""Kinds set in the face whose digits have one width."""

_RIGHT = frozenset((Kind.YEN, Kind.COUNT, Kind.NUMBER, Kind.PERCENT))


def align_of(column: Column) -> Align:
    """Words left, figures right, codes, marks, dates and times centred, unless the column says otherwise."""
    if column.align is not None:
        return column.align
    if column.kind in _RIGHT:
        return Align.RIGHT
    return Align.LEFT if column.kind is Kind.TEXT else Align.CENTER


def plain(value: Value) -> str | int | Decimal | date | datetime | time | None:
    """The bare value behind a cell: a Calc's number, a name's text."""
    if isinstance(value, Calc | Share | Numeral):
        return value.value
    if isinstance(value, Name | Item):
        return value.text
    if isinstance(value, Tick):
        return value.label
    if isinstance(value, Callee):
        return value.name
    if isinstance(value, TickGrid):
        return None
    if isinstance(value, Hatched):
        return value.text or None
    return value


def clock_text(value: time | datetime) -> str:
    """`9:58`, as tables print it."""
    return f"{value.hour}:{value.minute:02d}"


def sentence_time(value: datetime) -> str:
    """`16時12分`, as sentences and footers print it."""
    return f"{value.hour}時{value.minute:02d}分"


def day_text(value: date, calendar: Calendar) -> str:
    """`令和8年11月20日` or `2026年11月20日`."""
    return wareki(value) if calendar is Calendar.WAREKI else seireki(value)


def text(value: Value, kind: Kind, calendar: Calendar = Calendar.WAREKI) -> str:
    """What stands in the cell; empty for None."""
    if type(value) is str:
        return value
    bare = plain(value)
    if bare is None:
        return ""
    if isinstance(bare, str):
        return bare
    if isinstance(bare, int):
        return format_yen(bare)
    if isinstance(bare, Decimal):
        return _decimal(bare, kind)
    if isinstance(bare, time):
        return clock_text(bare)
    if isinstance(bare, datetime) and kind in (Kind.TIME, Kind.MOMENT):
        clock = clock_text(bare)
        return clock if kind is Kind.TIME else f"{bare.month}月{bare.day}日 {clock}"
    return month_day(bare) if kind is Kind.DAY else day_text(bare, calendar)


def _decimal(value: Decimal, kind: Kind) -> str:
    words = f"{abs(value):,.1f}" if kind is Kind.PERCENT else f"{abs(value):,}"
    return f"△{words}" if value < 0 else words
