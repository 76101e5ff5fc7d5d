"""What a cell's style says about filling and drawing it: date formats, wrapped lines, locked cells, letters, lines, ground."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

from salon_app.system.xlsx_form.markup import Markup, Node

T = TypeVar("T")

_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NOT_SIGNS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_USUAL_POINTS = 11.0
_INDEXED = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")


@dataclass(frozen=True)
class CellStyle:
    """One cell format. `points`: size of its letters. `ground`: RRGGBB, '' for none. `lines`: left, right, top, bottom."""

    dates: bool = False
    wraps: bool = False
    locked: bool = True
    horizontal: str = ""
    vertical: str = "bottom"
    points: float = _USUAL_POINTS
    bold: bool = False
    ground: str = ""
    lines: tuple[bool, bool, bool, bool] = (False, False, False, False)


PLAIN = CellStyle()


def read_styles(markup: Markup | None) -> tuple[CellStyle, ...]:
    """The cell formats of styles.xml in their order."""
    if markup is None:
        return (PLAIN,)
    root = markup.root
    formats = {int(markup.attribute(one, "numFmtId") or 0): markup.attribute(one, "formatCode") or ""
               for one in _children(root, "numFmts")}
    fonts = [_font(markup, one) for one in _children(root, "fonts")]
    fills = [_ground(markup, one) for one in _children(root, "fills")]
    lines = [_lines(markup, one) for one in _children(root, "borders")]
    return tuple(_style(markup, one, formats, fonts, fills, lines) for one in _children(root, "cellXfs")) or (PLAIN,)


def is_date_format(number: int, code: str) -> bool:
    """Whether a number format shows a date or a time of day."""
    if number in _BUILT_IN_DATES:
        return True
    signs = _NOT_SIGNS.sub("", code).lower()
    return any(sign in signs for sign in "ymdge") and "general" not in signs and "0" not in signs and "#" not in signs


def _children(root: Node, name: str) -> list[Node]:
    found = root.child(name)
    return found.children if found is not None else []


def _style(markup: Markup, xf: Node, formats: dict[int, str], fonts: list[tuple[float, bool]], fills: list[str],
           lines: list[tuple[bool, bool, bool, bool]]) -> CellStyle:
    of = markup.attributes(xf)
    alignment, protection = xf.child("alignment"), xf.child("protection")
    aligned = markup.attributes(alignment) if alignment is not None else {}
    number = int(of.get("numFmtId", 0))
    code = formats.get(number, "")
    points, bold = _of(fonts, of.get("fontId"), (_USUAL_POINTS, False))
    return CellStyle(
        dates=is_date_format(number, code),
        wraps=aligned.get("wrapText") in ("1", "true"),
        locked=protection is None or markup.attribute(protection, "locked") not in ("0", "false"),
        horizontal=aligned.get("horizontal", ""), vertical=aligned.get("vertical", "bottom"), points=points, bold=bold,
        ground=_of(fills, of.get("fillId"), ""), lines=_of(lines, of.get("borderId"), (False, False, False, False)))


def _of(found: list[T], number: str | None, otherwise: T) -> T:
    position = int(number or 0)
    return found[position] if position < len(found) else otherwise


def _font(markup: Markup, font: Node) -> tuple[float, bool]:
    size, bold = font.child("sz"), font.child("b")
    points = float(markup.attribute(size, "val") or _USUAL_POINTS) if size is not None else _USUAL_POINTS
    return points, bold is not None and markup.attribute(bold, "val") not in ("0", "false")


def _ground(markup: Markup, fill: Node) -> str:
    pattern = fill.child("patternFill")
    if pattern is None or markup.attribute(pattern, "patternType") in (None, "none", "gray125"):
        return ""
    colour = pattern.child("fgColor")
    of = markup.attributes(colour) if colour is not None else {}
    if len(of.get("rgb", "")) in (6, 8):
        return of["rgb"][-6:]
    position = int(of.get("indexed", -1))
    if position >= 0:
        return _INDEXED[position % 8] if position < 16 else ""
    return "EEEEEE" if of else ""


def _lines(markup: Markup, border: Node) -> tuple[bool, bool, bool, bool]:
    def there(name: str) -> bool:
        side = border.child(name)
        return side is not None and markup.attribute(side, "style") not in (None, "none")

    return there("left"), there("right"), there("top"), there("bottom")
