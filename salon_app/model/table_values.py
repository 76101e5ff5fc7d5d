"""Cells of other people's tables as values: numbers with any sign and currency, dates and times in many forms.

What a column means is `sales_mapping.py`; what a salon's own forms accept is `yen.py` and `date_reading.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from salon_app.model.date_reading import parse_date
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.texts import translate
from salon_app.model.yen import ascii_digits, excerpt

Cell = str | int | float | bool | date | datetime | time

_MINUS = "-△▲−‐‑‒–—ー"
_CURRENCY = re.compile(r"[¥$€£]|円|えん|JPY|USD|EUR|GBP|yen", re.IGNORECASE)
_PLAIN = re.compile(r"[0-9]{1,15}(\.[0-9]{0,10})?|\.[0-9]{1,10}")
_THOUSANDS = re.compile(r"[0-9]{1,3}(,[0-9]{3}){1,4}(\.[0-9]{0,10})?")
_COMMA_DECIMAL = re.compile(r"([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3}){1,4}),[0-9]{1,2}")
_COUNTER = re.compile(r"(?<=[0-9])(個|点|コ|本|枚|杯|袋|人|名|つ)$")

_SLASHED = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")
_TIME = re.compile(
    r"(?P<half>午前|午後|AM|PM)?(?P<hour>[0-9]{1,2})[:時](?P<minute>[0-9]{1,2})(?:[:分](?P<second>[0-9]{1,2})(?:\.[0-9]+)?秒?|分)?"
    r"(?P<after>AM|PM)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class DateOrder(StrEnum):
    """Which comes first in 2/8/2025."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"


def read_number(cell: Cell) -> Decimal | None:
    """The number in a cell, None where it is empty or a dash. Reads $30.00, -$3.00, １，２００, (150), △150, 1.234,50.

    Raises InputProblem for anything else.
    """
    if isinstance(cell, int) and not isinstance(cell, bool):
        return Decimal(cell)
    if isinstance(cell, float):
        return Decimal(repr(cell))
    if not isinstance(cell, str):
        raise _no_number(str(cell))
    if cell.isascii() and cell.isdigit() and len(cell) <= 15:
        return Decimal(cell)
    text = _CURRENCY.sub("", ascii_digits(cell)).replace("マイナス", "-").replace("'", "")
    negative = False
    if text.startswith("(") and text.endswith(")"):
        text, negative = text[1:-1], True
    text = text.removeprefix("+")
    if text and text[0] in _MINUS:
        text, negative = text[1:], True
    elif len(text) > 1 and text[-1] in _MINUS:
        text, negative = text[:-1], True
    text = _COUNTER.sub("", text)
    if not text:
        return None
    if _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    elif _COMMA_DECIMAL.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    if not _PLAIN.fullmatch(text):
        raise _no_number(cell)
    value = Decimal(text)
    return -value if negative else value


def is_number(cell: Cell) -> bool:
    """Whether a cell that is not empty holds a number."""
    try:
        return read_number(cell) is not None
    except InputProblem:
        return False


def read_time(cell: Cell) -> time | None:
    """The time of day in a cell, also at the end of a date; None where there is none that can be read."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    if not isinstance(cell, str):
        return None
    for part in (cell, *reversed(re.split(r"[\sT]+", cell.strip(), maxsplit=1))):
        match = _TIME.fullmatch(ascii_digits(part))
        if match:
            hour = int(match["hour"])
            half = (match["half"] or match["after"] or "").upper()
            if half in ("午後", "PM") and hour < 12:
                hour += 12
            elif half in ("午前", "AM") and hour == 12:
                hour = 0
            try:
                return time(hour, int(match["minute"]), int(match["second"] or 0))
            except ValueError:
                return None
    return None


def date_order(cells: Iterable[Cell]) -> tuple[DateOrder | None, bool]:
    """Day or month first, judged by a whole column, and whether its contents decide it; (None, True): no such dates.

    Where each reading is possible, the one under which the dates lie closer together is taken (a till's file runs
    day by day), and the caller says so.
    """
    pairs = set()
    for cell in cells:
        if isinstance(cell, str) and (match := _SLASHED.match(ascii_digits(cell))):
            pairs.add((int(match[1]), int(match[2]), int(match[3])))
    if not pairs:
        return None, True
    if any(first > 12 for first, _, _ in pairs):
        return DateOrder.DAY_FIRST, True
    if any(second > 12 for _, second, _ in pairs):
        return DateOrder.MONTH_FIRST, True
    month_first = {date(year, first, second) for first, second, year in pairs if year > 0}
    day_first = {date(year, second, first) for first, second, year in pairs if year > 0}
    if _span(day_first) < _span(month_first):
        return DateOrder.DAY_FIRST, False
    return DateOrder.MONTH_FIRST, False


def read_day(cell: Cell, *, today: date, order: DateOrder | None) -> date:
    """The date in a cell, a time of day behind it put aside. `order` is for 2/8/2025. Raises InputProblem."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        raise _no_date(str(cell))
    text = cell.strip()
    try:
        if _ISO.fullmatch(text[:10]) and (len(text) == 10 or text[10] in " T"):
            return date.fromisoformat(text[:10])
        words = text.split()
        head = words[0] if words else ""
        if match := _SLASHED.fullmatch(ascii_digits(head)):
            first, second, year = int(match[1]), int(match[2]), int(match[3])
            if order is DateOrder.DAY_FIRST:
                first, second = second, first
            return date(year, first, second)
    except ValueError as error:
        raise _no_date(text) from error
    if not any(letter.isdigit() or letter == "元" for letter in text):
        raise _no_date(text)
    return parse_date(text, today=today)


def is_day(cell: Cell, *, today: date) -> bool:
    """Whether a cell holds a date in any order."""
    if isinstance(cell, str) and (match := _SLASHED.match(ascii_digits(cell))):
        return int(match[1]) <= 31 and int(match[2]) <= 31
    if isinstance(cell, str) and not re.search(r"[/\-.年月]|^\s*[12][0-9]{7}\s*$", cell):
        return False
    try:
        read_day(cell, today=today, order=None)
    except Problem:
        return False
    return True


def _span(days: set[date]) -> int:
    return (max(days) - min(days)).days if days else 0


def _no_number(text: str) -> InputProblem:
    return InputProblem(translate("Import", "「{text}」は数字として読めません。").format(text=excerpt(text)))


def _no_date(text: str) -> InputProblem:
    return InputProblem(translate("Import", "「{text}」は日付として読めません。").format(text=excerpt(text)))
