"""How words fit a width: squeezed, made smaller, wrapped by 禁則, in that order; nothing is ever cut.

Measures only; the pen draws what comes out. All lengths are points.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from salon_app.reports.kit.clusters import is_selector
from salon_app.reports.kit.fonts import FontSet, Shaped, Style

SQUEEZE = 0.82
SMALLEST = 9.0
LEADING = 1.28

_NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】〉》〕］｝〟’”,.:;?!)]}%％‰℃゛゜ヽヾゝゞ々ー～〜"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ円年月日時分名件枚本個回様"
)
_NOT_LAST = frozenset("（「『【〈《〔［｛〝‘“([{￥¥△＃#№")
_UNITS = frozenset("円年月日時分名件枚本個回様")  # stay with the number or name before them, but may begin a word


@dataclass(frozen=True, slots=True)
class Fit:
    """Lines of one size, horizontally scaled by `squeeze`."""

    lines: tuple[Shaped, ...]
    size: float
    squeeze: float
    style: Style

    @property
    def height(self) -> float:
        """Height of the lines in points."""
        return self.size * (1 + (len(self.lines) - 1) * LEADING)


@dataclass(slots=True)
class Typesetter:
    """Measures for one document and remembers which of its characters no face has."""

    fonts: FontSet
    missing: dict[str, None] = field(default_factory=dict)
    plain: dict[str, None] = field(default_factory=dict)

    def shape(self, text: str, style: Style) -> Shaped:
        """The text's runs and width; what couldn't be shown as written is remembered."""
        shaped = self.fonts.shape(text, style)
        if shaped.missing or shaped.plain:
            self.missing.update(dict.fromkeys(shaped.missing))
            self.plain.update(dict.fromkeys(shaped.plain))
        return shaped

    def width(self, text: str, style: Style, size: float) -> float:
        """The natural width of one line in points."""
        return self.shape(text, style).em * size

    def fit(self, text: str, width: float, size: float, style: Style, *, whole: bool = False) -> Fit:
        """`text` in `width`: natural, else squeezed to 82%, else smaller down to 9 pt, else wrapped.

        `whole` keeps it on one line at any price (figures): then it is squeezed further.
        """
        if "\n" in text:
            return self._lines(text.split("\n"), width, size, style)
        shaped = self.shape(text, style)
        natural = shaped.em * size
        if natural <= width or not text:
            return Fit((shaped,), size, 1.0, style)
        if natural * SQUEEZE <= width:
            return Fit((shaped,), size, width / natural, style)
        smaller = width / (shaped.em * SQUEEZE)
        if smaller >= SMALLEST or whole:
            least = min(size, SMALLEST)
            return Fit((shaped,), max(smaller, least), min(SQUEEZE, width / (shaped.em * max(smaller, least))), style)
        small = min(size, SMALLEST)
        return Fit(tuple(self.shape(line, style) for line in self.wrap(text, width, small, style)), small, 1.0, style)

    def wrapped(self, text: str, width: float, size: float, style: Style) -> Fit:
        """`text` in `width` at its own size, on as many lines as it needs."""
        return Fit(tuple(self.shape(line, style) for line in self.wrap(text, width, size, style)), size, 1.0, style)

    def _lines(self, lines: list[str], width: float, size: float, style: Style) -> Fit:
        shaped = [self.shape(line, style) for line in lines]
        widest = max(one.em for one in shaped)
        if widest * size * SQUEEZE <= width:
            return Fit(tuple(shaped), size, min(1.0, width / (widest * size or 1)), style)
        smaller = width / (widest * SQUEEZE)
        if smaller >= SMALLEST:
            return Fit(tuple(shaped), smaller, SQUEEZE, style)
        small = min(size, SMALLEST)
        wrapped = [self.shape(part, style) for line in lines for part in self.wrap(line, width, small, style)]
        return Fit(tuple(wrapped), small, 1.0, style)

    def wrap(self, text: str, width: float, size: float, style: Style, *, indent: float = 0.0) -> list[str]:
        """Lines no wider than `width` (the first narrower by `indent`), broken by 禁則; line breaks are kept."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line, used, room = "", 0.0, width - indent
            for unit in units(paragraph):
                taken = self.width(unit, style, size)
                if line and used + taken > room + 0.01:
                    lines.append(line)
                    line, used, room = "", 0.0, width
                    unit = unit.lstrip(" \u3000") or unit
                    taken = self.width(unit, style, size)
                if taken > room and len(unit) > 1:  # longer than a line: broken anywhere but before a selector
                    for char in _bare_units(unit):
                        wide = self.width(char, style, size)
                        if line and used + wide > room + 0.01:
                            lines.append(line)
                            line, used, room = "", 0.0, width
                        line, used = line + char, used + wide
                    continue
                line, used = line + unit, used + taken
            lines.append(line)
        return lines


def units(text: str) -> list[str]:
    """Pieces between which a line may break: single Japanese characters with their 禁則 neighbours, whole words."""
    found: list[str] = []
    for char in _bare_units(text):
        last = found[-1] if found else ""
        if last and (last[-1] in _NOT_LAST or (char in _NOT_FIRST and _sticks(char, last)) or _word(last, char)):
            found[-1] = last + char
        else:
            found.append(char)
    return found


def _sticks(char: str, before: str) -> bool:
    return char not in _UNITS or before[-1].isdigit()


def _word(before: str, char: str) -> bool:
    return _latin(before[-1]) and _latin(char[0])


def _latin(char: str) -> bool:
    return "!" <= char <= "~" or "０" <= char <= "９"


def _bare_units(text: str) -> list[str]:
    """Characters with the selectors and combining marks that follow them."""
    found: list[str] = []
    for char in text:
        if found and char > "\u02ff" and (is_selector(char) or unicodedata.combining(char) or char == "\u200d"):
            found[-1] += char
        else:
            found.append(char)
    return found
