"""What is wanted, as a cell: bold words on as many lines as they need, and a smaller line below them."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Item
from salon_app.reports.kit.pen import MM, Pen
from salon_app.reports.kit.typeset import SQUEEZE, Fit, Typesetter

BELOW = 0.7 * MM
DETAIL = 10.0
WRAPPED = 11.0  # words on several lines


@dataclass(frozen=True, slots=True)
class ItemText:
    """An Item in its column: measured, ready to be drawn."""

    words: Fit
    detail: Fit | None

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return self.words.height + (BELOW + self.detail.height if self.detail is not None else 0.0)

    def draw(self, pen: Pen, left: float, right: float, middle: float) -> None:
        """Both, together centred on the height `middle`."""
        top = middle + self.height / 2
        pen.fitted(left, right, top - self.words.height / 2, self.words, Align.LEFT)
        if self.detail is not None:
            pen.fitted(left, right, middle - self.height / 2 + self.detail.height / 2, self.detail, Align.LEFT)


def shape(item: Item, room: float, setter: Typesetter) -> ItemText:
    """`item` in a column with `room` points; nothing is made smaller than people read while they walk."""
    detail = fit_words(item.detail, room, DETAIL, DETAIL, Style.WORDS, setter) if item.detail else None
    return ItemText(fit_words(item.text, room, item.size, WRAPPED, Style.WORDS_BOLD, setter), detail)


def fit_words(words: str, room: float, size: float, wrapped: float, style: Style, setter: Typesetter) -> Fit:
    """`words` on one line, squeezed at most to 82%, else on several lines of `wrapped` points."""
    if "\n" not in words and setter.width(words, style, size) * SQUEEZE <= room:
        return setter.fit(words, room, size, style)
    return setter.wrapped(words, room, min(size, wrapped), style)
