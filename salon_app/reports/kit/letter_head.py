"""The head of a report to a funder: 文書番号 left, date right, 提出先 御中, the sender with room for a stamp."""

from __future__ import annotations

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Letter
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, MM, Pen

LINE = 6.0 * MM
FIRST = 14.0 * MM  # baseline of the sender's first line, from the top
SENDER, WORDS, STAMP = 90.0 * MM, 106.0 * MM, 7.0 * MM  # x of label and words from the body's left; radius
BELOW = 1.0 * MM


def height(letter: Letter) -> float:
    """Height in points, with the room above the title."""
    return FIRST + max(2, len(letter.sender)) * LINE + BELOW


def draw(letter: Letter, pen: Pen, x: float, top: float, width: float) -> None:
    """The head with its top left corner at (x, top), `width` points wide."""
    pen.text(x, top - 4.2 * MM, letter.number, 10.5)
    pen.text(x + width, top - 4.2 * MM, letter.day, 10.5, align=Align.RIGHT)
    addressed = f"{letter.addressee}　{letter.honorific}".rstrip()
    fit = pen.type.fit(addressed, SENDER - 4 * MM, 12, Style.WORDS_BOLD)
    base = top - 11.0 * MM
    for line in fit.lines:
        pen.shaped(x, base, line, fit.size, fit.squeeze)
        base -= fit.size * 1.3
    end = x + width - 2 * STAMP - 3 * MM
    for number, (label, words) in enumerate(letter.sender):
        base = top - FIRST - number * LINE
        pen.text(x + SENDER, base, label, 10.5)
        middle = base + 11 * CENTER_OF_LETTERS
        pen.fitted(x + WORDS, end, middle, pen.type.fit(words, end - x - WORDS, 11, Style.WORDS, whole=True), Align.LEFT)
    if letter.stamp:
        middle = top - FIRST - LINE + 2 * MM
        pen.dotted_circle(x + width - STAMP, middle, STAMP)
        pen.text(x + width - STAMP, middle - 9 * CENTER_OF_LETTERS, "印", 9, align=Align.CENTER)
