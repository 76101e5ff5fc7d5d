"""Free drawings on paper: frames, cards of people, strokes, labels and circles for stamps (連絡網図, places to paste)."""

from __future__ import annotations

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Card, Circle, Diagram, Frame, Label, Stroke
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, HEAVY, MEDIUM, MM, Pen
from salon_app.reports.kit.typeset import Fit

TAG = 10.6 * MM
NUMBER = 6.2 * MM
EDGE = 1.3 * MM
BELOW = 10.5  # points
NARROWEST = 0.7


def draw(block: Diagram, pen: Pen, x: float, top: float) -> None:
    """The drawing with its top left corner at (x, top), in points."""
    for shape in block.shapes:
        if isinstance(shape, Frame):
            low = top - (shape.y + shape.height) * MM
            if shape.black:
                pen.fill(x + shape.x * MM, low, shape.width * MM, shape.height * MM)
            pen.rect(x + shape.x * MM, low, shape.width * MM, shape.height * MM, shape.weight)
        elif isinstance(shape, Card):
            _card(shape, pen, x + shape.x * MM, top - shape.y * MM)
        elif isinstance(shape, Stroke):
            for (x1, y1), (x2, y2) in zip(shape.points, shape.points[1:], strict=False):
                ends = (x + x1 * MM, top - y1 * MM, x + x2 * MM, top - y2 * MM)
                if shape.dotted:
                    pen.dashed(*ends, pattern="0.6 2.2", weight=shape.weight)
                else:
                    pen.line(*ends, shape.weight)
        elif isinstance(shape, Circle):
            middle = top - shape.y * MM
            pen.dotted_circle(x + shape.x * MM, middle, shape.radius * MM)
            pen.text(x + shape.x * MM, middle - 9 * CENTER_OF_LETTERS, shape.label, 9, align=Align.CENTER)
        else:
            _label(shape, pen, x, top)


def _label(shape: Label, pen: Pen, x: float, top: float) -> None:
    style = Style.WORDS_BOLD if shape.bold else Style.WORDS
    at, base = x + shape.x * MM, top - shape.y * MM
    if not shape.width:
        pen.text(at, base, shape.text, shape.size, style, align=shape.align, white=shape.white)
        return
    fit = pen.type.fit(shape.text, shape.width * MM, shape.size, style)
    line = fit.lines[0]
    width = line.em * fit.size * fit.squeeze
    at -= width if shape.align is Align.RIGHT else width / 2 if shape.align is Align.CENTER else 0
    for line in fit.lines:
        pen.shaped(at, base, line, fit.size, fit.squeeze, white=shape.white)
        base -= fit.size * 1.28


def _card(card: Card, pen: Pen, left: float, top: float) -> None:
    width, height = card.width * MM, card.height * MM
    right, start = left + width, left
    if card.tag:
        pen.fill(left, top - height, TAG, height)
        words = pen.type.fit(card.tag, TAG - EDGE, card.size - 2, Style.WORDS_BOLD, whole=True)
        base = top - height / 2 - words.size * CENTER_OF_LETTERS
        at = left + (TAG - words.lines[0].em * words.size * words.squeeze) / 2
        pen.shaped(at, base, words.lines[0], words.size, words.squeeze, white=True)
        start += TAG
    pen.rect(left, top - height, width, height, HEAVY if card.tag else MEDIUM)
    number = pen.type.shape(str(card.number), Style.WORDS)
    at, start = start + EDGE, start + EDGE + max(NUMBER * card.size / 11, number.em * card.size + EDGE)
    end = right - EDGE - (pen.type.width(card.mark, Style.WORDS_BOLD, card.size) if card.mark else 0.0)
    name = _two_lines(card.name, end - start, card.size, pen)
    below = pen.type.fit(card.below, width - (TAG if card.tag else 0.0) - 2 * EDGE, BELOW + (card.size - 11), Style.FIGURES,
                         whole=True)
    spare = (height - name.height - (below.size if card.below else 0.0)) / (3 if card.below else 2)
    middle = top - spare - name.height / 2
    first = top - spare - name.size / 2 - card.size * CENTER_OF_LETTERS
    pen.shaped(at, first, number, card.size)
    pen.fitted(start, end, middle, name, Align.LEFT)
    pen.text(right - EDGE, first, card.mark, card.size, Style.WORDS_BOLD, align=Align.RIGHT)
    low = top - height + spare + below.size / 2
    pen.fitted(left + (TAG if card.tag else 0.0) + EDGE, right, low, below, Align.LEFT)


def _two_lines(name: str, room: float, size: float, pen: Pen) -> Fit:
    """A name on one line, or on two of about the same length that are as narrow as they have to be."""
    fit = pen.type.fit(name, room, size, Style.WORDS_BOLD, whole=True)
    if fit.squeeze >= NARROWEST:
        return fit
    breaks = [at for at, letter in enumerate(name) if letter in " 　・" and at] or [len(name) // 2]
    at = min(breaks, key=lambda one: abs(2 * one - len(name))) + 1
    lines = tuple(pen.type.shape(half.strip(), Style.WORDS_BOLD) for half in (name[:at], name[at:]))
    return Fit(lines, fit.size, min(1.0, room / (max(line.em for line in lines) * fit.size)), Style.WORDS_BOLD)
