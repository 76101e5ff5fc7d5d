"""The parts of slips that are handed out (領収書, 預り証): head, name line, amount, seal box, cutting line."""

from __future__ import annotations

from collections.abc import Callable

from salon_app.model.yen import format_yen
from salon_app.reports.kit.flow import Piece
from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Addressee, Align, Amount, CutLine, Seal, SlipHead
from salon_app.reports.kit.pen import HEAVY, MEDIUM, MM, THIN, Pen
from salon_app.reports.kit.typeset import Typesetter

Draw = Callable[[Pen, float, float], None]


class Drawn(Piece):
    """A piece that is never split: its height and the function that draws it at (x, top)."""

    def __init__(self, height: float, how: Draw, gap: float | None = None) -> None:
        self.height, self.how = height, how
        if gap is not None:
            self.gap = gap

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.how(pen, x, top)


def piece(block: SlipHead | Addressee | Amount | Seal | CutLine, width: float) -> Drawn:
    """The part as a piece `width` points wide."""
    match block:
        case SlipHead():
            return Drawn(17.0 * MM, lambda pen, x, top: _head(block, width, pen, x, top), gap=0.6 * MM)
        case Addressee():
            return Drawn(6.6 * MM, lambda pen, x, top: _addressee(block, pen, x, top), gap=0.4 * MM)
        case Amount():
            return Drawn(block.height * MM, lambda pen, x, top: _amount(block, width, pen, x, top))
        case Seal():
            return Drawn((5 + block.field_height) * MM, lambda pen, x, top: seal_boxes(
                pen, x + width, top, (block.label,), block.width * MM, block.field_height * MM))
        case CutLine():
            return Drawn(13 * MM, lambda pen, x, top: _cut(block, width, pen, x, top), gap=1.0 * MM)


def mark_width(setter: Typesetter, words: str) -> float:
    """How wide the frame of `mark` is, in points."""
    return setter.width(words, Style.WORDS_BOLD, 11) + 4 * MM


def mark(pen: Pen, x: float, base: float, words: str) -> None:
    """未発行, 再発行, 練習 in a 1.2 frame, its left edge at x, on the title's baseline."""
    width = mark_width(pen.type, words)
    pen.rect(x, base - 1.9 * MM, width, 6.6 * MM, HEAVY)
    pen.text(x + 2 * MM, base, words, 11, Style.WORDS_BOLD)


def tracking(title: str) -> float:
    """Points between the letters of a title: 3 to 4 mm for three characters, 1 to 2 for longer ones."""
    if "　" in title or " " in title or len(title) > 8:
        return 1.0 * MM
    return (3.6 if len(title) <= 3 else 1.9 if len(title) <= 5 else 1.4) * MM


def seal_boxes(pen: Pen, right: float, top: float, labels: tuple[str, ...], width: float, field: float) -> None:
    """Boxes for seals ending at `right`: head of 5 mm and a field."""
    head, total = 5 * MM, width * len(labels)
    left = right - total
    pen.rect(left, top - head - field, total, head + field, MEDIUM)
    pen.line(left, top - head, right, top - head, THIN)
    for index, label in enumerate(labels):
        at = left + index * width
        if index:
            pen.line(at, top, at, top - head - field, THIN)
        pen.text(at + width / 2, top - head / 2 - 3.3, label, 9, align=Align.CENTER)


def _head(block: SlipHead, width: float, pen: Pen, x: float, top: float) -> None:
    pen.text(x, top - 4.0 * MM, block.whose, 10.5, Style.WORDS_BOLD)
    pen.text(x + width, top - 4.0 * MM, block.number, 10.5, align=Align.RIGHT)
    space = tracking(block.name)
    wide = pen.type.width(block.name, Style.WORDS_BOLD, 17) + space * (len(block.name) - 1)
    taken = wide + 4 * MM + mark_width(pen.type, block.mark) if block.mark else wide
    left = min(x + (width - wide) / 2, x + width - taken)
    pen.text(left, top - 10.6 * MM, block.name, 17, Style.WORDS_BOLD, tracking=space)
    if block.mark:
        mark(pen, left + wide + 4 * MM, top - 10.6 * MM, block.mark)
    pen.text(x + width, top - 16.4 * MM, block.day, 10.5, align=Align.RIGHT)


def _addressee(block: Addressee, pen: Pen, x: float, top: float) -> None:
    width = block.width * MM
    honorific = pen.type.width(block.honorific, Style.WORDS, 11)
    fit = pen.type.fit(block.name, width - honorific - 4 * MM, 14, Style.WORDS_BOLD)
    pen.fitted(x, x + width, top - 2.6 * MM, fit, Align.LEFT)
    pen.text(x + width - 1.5 * MM, top - 4.2 * MM, block.honorific, 11, align=Align.RIGHT)
    pen.line(x, top - 6.4 * MM, x + width, top - 6.4 * MM, MEDIUM)


def _amount(block: Amount, width: float, pen: Pen, x: float, top: float) -> None:
    height = block.height * MM
    middle = top - height / 2
    pen.rect(x, top - height, width, height, HEAVY)
    pen.text(x + 4 * MM, middle - 4.1, block.label, 11, Style.WORDS_BOLD)
    pen.text(x + width - 6 * MM, middle - 24 * 0.36, f"￥{format_yen(block.yen)}－", 24, Style.WORDS_BOLD,
             align=Align.RIGHT)


def _cut(block: CutLine, width: float, pen: Pen, x: float, top: float) -> None:
    y = top - 6.5 * MM
    right = x + width
    words = pen.type.width(block.label, Style.WORDS, 9)
    pen.dashed(x - 15 * MM, y, right - 6 * MM - words - 1.5 * MM, y, weight=MEDIUM)
    pen.dashed(right - 6 * MM + 1.5 * MM, y, right + 4 * MM, y, weight=MEDIUM)
    pen.text(right - 6 * MM - words, y - 3.2, block.label, 9)
    if block.stamp:
        middle = x + width * 0.383
        pen.dotted_circle(middle, y, 6.5 * MM)
        pen.text(middle, y - 3.3, block.stamp, 9, align=Align.CENTER)
