"""Boxes to tick with their words, side by side and on as many lines as they need: the answers of a questionnaire."""

from __future__ import annotations

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Choices
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, MM, Pen
from salon_app.reports.kit.slip_layout import Drawn
from salon_app.reports.kit.typeset import Typesetter

BOX = 4.6 * MM
_GAP, _AFTER = 1.8 * MM, 7.0 * MM


def piece(block: Choices, width: float, setter: Typesetter) -> Drawn:
    """The boxes as a piece `width` points wide."""
    places: list[tuple[float, int, str, float]] = []  # x, line, words, room
    lead = setter.width(block.lead, Style.WORDS, block.size) + 2 * _GAP if block.lead else 0.0
    x, line = lead, 0
    for words in block.labels:
        wide = BOX + _GAP + setter.width(words, Style.WORDS, block.size)
        if x > lead and x + wide > width:
            x, line = lead, line + 1
        places.append((x, line, words, min(wide, width) - BOX - _GAP))
        x += wide + _AFTER

    def draw(pen: Pen, left: float, top: float) -> None:
        first, last = top - 0.5 * block.pitch * MM, top - (line + 0.5) * block.pitch * MM
        base = block.size * CENTER_OF_LETTERS
        pen.text(left, first - base, block.lead, block.size)
        pen.text(left + width, last - base, block.tail, block.size, align=Align.RIGHT)
        for at, row, words, room in places:
            middle = top - (row + 0.5) * block.pitch * MM
            pen.tick_box(left + at, middle, BOX)
            start = left + at + BOX + _GAP
            pen.fitted(start, start + room + 1, middle, setter.fit(words, room + 0.5, block.size, Style.WORDS), Align.LEFT)

    return Drawn((line + 1) * block.pitch * MM, draw, gap=1.2 * MM)
