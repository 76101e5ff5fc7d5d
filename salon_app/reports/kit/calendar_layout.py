"""A month as a calendar on paper: seven columns, a row a week, what is on in each day. Says what a day cannot hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, CalendarDay, MonthCalendar
from salon_app.reports.kit.pen import HEAVY, MEDIUM, MM, THIN, Pen
from salon_app.reports.kit.typeset import Typesetter

HEAD = 6.4 * MM
WEEKDAYS = ("日", "月", "火", "水", "木", "金", "土")
_PAD = 1.2 * MM
_DAY = 6.2 * MM  # the line with the day's number
_SMALL = 9.0
_LEADING = 1.24


def weeks(days: Sequence[CalendarDay]) -> list[list[CalendarDay | None]]:
    """The days in rows from Sunday to Saturday; None where the month has none."""
    found: list[list[CalendarDay | None]] = []
    for one in days:
        column = (one.day.weekday() + 1) % 7
        if not found or column == 0:
            found.append([None] * 7)
        found[-1][column] = one
    return found


def crowded(block: MonthCalendar, width: float) -> tuple[date, ...]:
    """Days whose box may not hold all their events, reckoned from the safe side without fonts; `width` in mm."""
    rows = weeks(block.days)
    room = block.height - HEAD / MM - (_DAY + _PAD) / MM * len(rows)
    lines = int(room / max(len(rows), 1) / (block.size * _LEADING / MM + 0.6))
    return tuple(one.day for one in block.days if sum(map(sum, _needed(block, one, width))) > lines)


def broken(block: MonthCalendar, width: float) -> bool:
    """Whether words of an event would not fit on one line."""
    return any(count > 1 for one in block.days for counts in _needed(block, one, width) for count in counts)


def _needed(block: MonthCalendar, one: CalendarDay, width: float) -> list[list[int]]:
    """Lines that each line of each event's words may need."""
    letters = (width / 7 - 2 * _PAD / MM) / (block.size / MM)
    return [[math.ceil(_length(line) / letters) for line in event.text.split("\n")] for event in one.events]


def _length(text: str) -> float:
    return sum(1.0 if ord(letter) > 0x2E7F else 0.65 for letter in text)


def draw(block: MonthCalendar, width: float, pen: Pen, x: float, top: float) -> None:
    """The calendar with its upper left corner at (x, top)."""
    rows = weeks(block.days)
    wide, tall = width / 7, (block.height * MM - HEAD) / max(len(rows), 1)
    bottom = top - block.height * MM
    for column, word in enumerate(WEEKDAYS):
        pen.text(x + (column + 0.5) * wide, top - HEAD / 2 - 4.0, word, 11, Style.WORDS_BOLD, align=Align.CENTER)
    y = top - HEAD
    for row in rows:
        for column, one in enumerate(row):
            if one is not None:
                _day(one, x + column * wide, y, wide, tall, block.size, pen)
        y -= tall
    for number in range(len(rows)):
        pen.line(x, top - HEAD - number * tall, x + width, top - HEAD - number * tall, MEDIUM)
    for column in range(1, 7):
        pen.line(x + column * wide, top, x + column * wide, bottom, THIN)
    pen.rect(x, bottom, width, top - bottom, HEAVY)


def _day(one: CalendarDay, x: float, top: float, width: float, height: float, size: float, pen: Pen) -> None:
    if one.hatched:
        pen.hatch(x, top - height, width, height)
    number = str(one.day.day)
    base = top - _DAY + 1.1 * MM
    wide = pen.type.width(number, Style.WORDS_BOLD, 14)
    if one.hatched:
        pen.fill(x + _PAD - 1, base - 2, wide + 2, 14, white=True)
    pen.text(x + _PAD, base, number, 14, Style.WORDS_BOLD)
    if one.word:
        fit = pen.type.fit(one.word, width - wide - 3 * _PAD, _SMALL, Style.WORDS, whole=True)
        taken = fit.lines[0].em * fit.size * fit.squeeze
        if one.hatched:
            pen.fill(x + width - _PAD - taken - 1, base - 2, taken + 2, 11, white=True)
        pen.shaped(x + width - _PAD - taken, base, fit.lines[0], fit.size, fit.squeeze)
    room = width - 2 * _PAD
    placed = _placed(one, room, height - _DAY - _PAD, size, pen.type)
    y = top - _DAY
    for lines in placed:
        for text, points, bold in lines:
            y -= points * _LEADING
            if one.hatched:
                pen.fill(x + _PAD - 1, y - 2, pen.type.width(text, Style.WORDS, points) + 2, points + 1, white=True)
            pen.text(x + _PAD, y + points * 0.14, text, points, Style.WORDS_BOLD if bold else Style.WORDS)
        y -= 0.6 * MM
    left = len(one.events) - len(placed)
    if left:
        pen.text(x + width - _PAD, top - height + _PAD, f"ほか{left}件", _SMALL, align=Align.RIGHT)


def _placed(one: CalendarDay, width: float, room: float, size: float, setter: Typesetter) -> list[list[tuple[str, float, bool]]]:
    """Lines of the events that fit, with their details where there is room for all of them."""
    for detailed in (True, False):
        found = [_lines(event.text, event.detail if detailed else "", width, size, setter) for event in one.events]
        if _height(found) <= room:
            return found
    spare = room - _SMALL * _LEADING  # for 「ほか2件」
    while found and _height(found) > spare:
        found.pop()
    return found


def _lines(text: str, detail: str, width: float, size: float, setter: Typesetter) -> list[tuple[str, float, bool]]:
    lines = [(line, size, True) for line in setter.wrap(text, width, size, Style.WORDS_BOLD)]
    return lines + [(line, _SMALL, False) for line in (setter.wrap(detail, width, _SMALL, Style.WORDS) if detail else ())]


def _height(events: Sequence[Sequence[tuple[str, float, bool]]]) -> float:
    return sum(points * _LEADING for lines in events for _, points, _ in lines) + 0.6 * MM * len(events)
