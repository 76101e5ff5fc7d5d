"""A telephone number in very large figures. It becomes smaller rather than being cut."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.ui.text import width_of
from salon_app.ui.theme import look

LEAST = 0.4
"""The smallest it is drawn, as a part of its usual size."""


class LargeNumber(QWidget):
    """One line, from the left. `text()` reads it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_number(self, text: str) -> None:
        """Another number."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The number shown."""
        return self._text

    def _font(self, part: float = 1.0) -> QFont:
        font = look().font("large")
        font.setPointSizeF(font.pointSizeF() * part)
        return font

    def sizeHint(self) -> QSize:
        whole = self._font()
        return QSize(round(width_of(self._text, whole)) + 6, round(QFontMetricsF(whole).capHeight() * 1.25))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(width_of(self._text, self._font(LEAST))) + 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        part = 1.0
        while part > LEAST and width_of(self._text, self._font(part)) > self.width():
            part -= 0.05
        font = self._font(part)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(look().color("text"))
        base = (self.height() + QFontMetricsF(font).capHeight()) / 2
        painter.drawText(QPointF(0, base), self._text)
