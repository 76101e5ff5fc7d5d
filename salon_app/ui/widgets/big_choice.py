"""A way to go, as a large card that is pressed anywhere: icon, word, and a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button


class BigChoice(Button):
    """For a screen that is nothing but a few ways on; the usual one is filled (`main=True`)."""

    def __init__(self, text: str, sentence: str, icon: str, *, main: bool = False) -> None:
        super().__init__(text, icon, kind="main" if main else "usual", height=look().px(104, 120))
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> int:
        return look().px(92, 92)

    def _rows(self, width: float) -> tuple[list[str], list[str]]:
        room = width - self._left() - look().px(56, 60)
        return lines(self.words(), look().font("title"), room), lines(self._sentence, look().font(), room)

    def _high(self, width: float) -> float:
        title, sentence = self._rows(width)
        step = QFontMetricsF(look().font()).height() * 1.15
        return len(title) * QFontMetricsF(look().font("title")).height() * 1.15 + len(sentence) * step

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._height, round(self._high(width)) + look().px(36, 24))

    def sizeHint(self) -> QSize:
        wide = min(round(width_of(self._sentence, look().font())) + look().px(150), look().ems(40))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(14), self._height)

    def words_fit(self) -> bool:
        return self.height() + 2 >= self.heightForWidth(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        side = worn.px(44, 52)
        area = QRectF((self._left() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, self.icon_name, area, colour)
        arrow = worn.px(26, 36)
        paint_icon(painter, "chevron-right", QRectF(
            self.width() - arrow - worn.px(16, 12), (self.height() - arrow) / 2, arrow, arrow), colour)
        title, sentence = self._rows(self.width())
        top = (self.height() - self._high(self.width())) / 2
        painter.setPen(colour)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for rows, font in ((title, worn.font("title")), (sentence, worn.font())):
            painter.setFont(font)
            step = QFontMetricsF(font).height() * 1.15
            for row in rows:
                painter.drawText(QRectF(self._left(), top, self.width(), step), align, glued(row))
                top += step
