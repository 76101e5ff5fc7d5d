"""How far the six questions have come: a bar each, with its word where all words fit."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, width_of
from salon_app.ui.theme import look


class Bars(QWidget):
    """`here` is the question in view (None on the summary); those in `done` carry ✓."""

    def __init__(self, words: Sequence[str], done: Collection[int], here: int | None) -> None:
        super().__init__()
        worn = look()
        self._words, self._done, self._here = tuple(words), frozenset(done), here
        self._gap, self._thick = worn.px(6), worn.px(6, 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = self.tr("{at}つ目の質問").format(at=here + 1) if here is not None else self.tr("質問は終わりました")
        self.setAccessibleName(said)

    def _cell(self, width: float) -> float:
        return (width - self._gap * (len(self._words) - 1)) / len(self._words)

    def _worded(self, width: float) -> bool:
        """Do all words fit, in bold or with their ✓?"""
        worn = look()
        room = self._cell(width) + self._gap
        return all(width_of(words, worn.font()) + worn.px(23) <= room and width_of(words, worn.font("bold")) <= room
                   for words in self._words)

    def sizeHint(self) -> QSize:
        return QSize(look().ems(20), self.heightForWidth(look().px(960)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._thick + (look().px(34) if self._worded(width) else look().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell, worded = self._cell(self.width()), self._worded(self.width())
        for at, words in enumerate(self._words):
            left = at * (cell + self._gap)
            reached = self._here is None or at <= self._here
            if worn.palette.name == "high_contrast" and not reached:  # an outline: white beside green is no sign
                painter.setPen(worn.color("line"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left + 0.5, 0.5, cell - 1, self._thick - 1))
            else:
                painter.fillRect(QRectF(left, 0, cell, self._thick), worn.color("primary" if reached else "line"))
            if not worded:
                continue
            here, top = at == self._here, self._thick + worn.px(5)
            height = self.height() - top
            if at in self._done and not here:
                side = worn.px(18)
                paint_icon(painter, "check", QRectF(left, top + (height - side) / 2, side, side), worn.color("text"))
                left += side + worn.px(3)
            painter.setFont(worn.font("bold" if here else "base"))
            painter.setPen(worn.color("text" if here or at in self._done else "muted"))
            painter.drawText(QRectF(left, top, cell, height),
                             Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, glued(words))
