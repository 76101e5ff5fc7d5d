"""How Japanese lines break: never inside a name, an amount or a word where it can be helped. No widgets here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from salon_app.ui.theme import look

JOINER = "\u2060"  # WORD JOINER: invisible, forbids a break
_UNIT = "円名件点回枚杯個本つ分時日月年号棟秒人行目歳％%"
_KANJI = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆ヶ\U00020000-\U0003ffff"
_AMOUNT = re.compile(rf"[△−+-]?[0-9０-９][0-9０-９,，.:：]*[{_UNIT}]*")
_WORD = re.compile(
    rf"[ァ-ヺー]{{2,10}}(?:[{_KANJI}]{{1,3}})?(?:から|まで|[ぁ-ん])?"
    rf"|[{_KANJI}]{{2,6}}(?:から|まで|[ぁ-ん])?|[おご]?[{_KANJI}][ぁ-ん]{{1,2}}"
)
_END = re.compile(
    r"し?(?:てい|てあり|あり|い)?(?:ました|ません|ましょう|ます|ください|でした|です)か?[。、」）]*"
    r"|[ぁ-ん]{1,3}[。、」）]+"
)


def keep(text: str) -> str:
    """`text` (a name, an amount) so that no line breaks inside it."""
    return JOINER.join(text.replace(" ", "\u00a0"))


@lru_cache(maxsize=2048)
def glued(text: str) -> str:
    """A sentence in which amounts and words stay on one line."""
    for pattern in (_AMOUNT, _END, _WORD):
        text = pattern.sub(lambda match: JOINER.join(match.group()), text)
    return text


def plain(text: str) -> str:
    """The text as it was before `keep` or `glued`."""
    return text.replace(JOINER, "").replace("\u00a0", " ")


def lines(text: str, font: QFont, width: float, *, anywhere: bool = True) -> list[str]:
    """`text` broken for `width` pixels. A word longer than the line is broken, or sticks out without `anywhere`."""
    result: list[str] = []
    for part in text.split("\n"):
        layout = QTextLayout(glued(part), font)
        option = QTextOption()
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if anywhere else QTextOption.WrapMode.WordWrap
        option.setWrapMode(mode)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, 0))
            result.append(layout.text()[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return result or [""]


def width_of(text: str, font: QFont) -> float:
    """Pixels of the longest of the lines written in `text`."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(glued(part)) for part in text.split("\n")), default=0.0)


def widest_in_ems(words: Iterable[str]) -> float:
    """How many characters of the base type the widest of `words` takes in bold: for columns of labels."""
    worn = look()
    return max((width_of(one, worn.font("bold")) for one in words), default=0.0) / worn.em + 0.6
