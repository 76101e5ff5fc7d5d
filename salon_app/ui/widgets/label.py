"""Words on a page: labels that break lines as Japanese should, figures with a small 円, chips."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, plain, width_of
from salon_app.ui.theme import Step, look

Tone = Literal["text", "muted", "warning", "ok", "on_selection"]


class Label(QLabel):
    """A text in one of the type steps and tones. `wrap` lets it take more lines; names and amounts stay whole."""

    def __init__(
        self, text: str = "", *, step: Step = "base", tone: Tone = "text", wrap: bool = False, right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look().font(step))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(glued(text))

    def text(self) -> str:
        return plain(super().text())

    def set_tone(self, tone: Tone) -> None:
        """Ink, muted, warning or ok."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_step(self, step: Step) -> None:
        """Another size or weight."""
        self.setFont(look().font(step))


class FigureLabel(QWidget):
    """An amount or count in large type with its unit small on the same line, aligned right."""

    def __init__(self, text: str = "", unit: str = "", *, step: Step = "figure", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step = step
        self._text, self._unit = text, unit
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def set_figure(self, text: str, unit: str | None = None) -> None:
        """Formatted figure (`1,000`, `△150`) and its unit."""
        self._text = text
        self._unit = self._unit if unit is None else unit
        self._say()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Figure and unit as read out."""
        return self._text + self._unit

    def _say(self) -> None:
        self.setAccessibleName(self.text())

    def _fonts(self, shrink: float = 1.0) -> tuple[QFont, QFont]:
        figure = look().font(self._step)
        figure.setPointSizeF(figure.pointSizeF() * shrink)
        unit = QFont(figure)
        unit.setPointSizeF(max(figure.pointSizeF() * 0.42, look().font().pointSizeF()))
        return figure, unit

    def _width(self, shrink: float = 1.0) -> float:
        figure, unit = self._fonts(shrink)
        return width_of(self._text, figure) + (look().px(6) + width_of(self._unit, unit) if self._unit else 0)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._fonts()[0])
        return QSize(round(self._width()) + 4, round(metrics.capHeight() * 1.32))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width(0.6)) + 4, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shrink = 1.0
        while self._width(shrink) > self.width() and shrink > 0.6:
            shrink -= 0.05  # a sum of seven digits is drawn smaller rather than cut
        figure, unit = self._fonts(shrink)
        painter = QPainter(self)
        painter.setPen(look().color("text"))
        cap = QFontMetricsF(figure).capHeight()
        base = (self.height() + cap) / 2
        right = float(self.width())
        if self._unit:
            right -= width_of(self._unit, unit)
            painter.setFont(unit)
            painter.drawText(QRectF(right, base - QFontMetricsF(unit).ascent(), self.width(), self.height()).topLeft()
                             + QRectF(0, QFontMetricsF(unit).ascent(), 0, 0).topLeft(), self._unit)
            right -= look().px(6)
        painter.setFont(figure)
        x = right - QFontMetricsF(figure).horizontalAdvance(self._text)
        painter.drawText(QRectF(x, base, 0, 0).topLeft(), self._text)


ChipKind = Literal["plain", "ok", "warning"]
_CHIP_ICONS: dict[ChipKind, str] = {"plain": "", "ok": "check", "warning": "warning"}


class Chip(QWidget):
    """A sign and a word about the row it stands in. Never pressed."""

    def __init__(self, text: str, kind: ChipKind = "plain", *, icon: str | None = None) -> None:
        super().__init__()
        self._kind: ChipKind = kind
        self._text = text
        self._icon = _CHIP_ICONS[kind] if icon is None else icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_chip(self, text: str, kind: ChipKind) -> None:
        """Another word and sign."""
        self._text, self._kind, self._icon = text, kind, _CHIP_ICONS[kind]
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word on it."""
        return self._text

    def _font(self) -> QFont:
        return look().font("bold" if self._kind == "warning" else "base")

    def sizeHint(self) -> QSize:
        worn = look()
        icon = worn.px(18, 32) + worn.px(8) if self._icon else 0
        return QSize(round(width_of(self._text, self._font())) + icon + 2 * worn.px(10), worn.px(32, 54))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        ground, border, text = {
            "plain": ("raised", "line", "text"), "ok": ("selection", "", "on_selection"),
            "warning": ("warning_soft", "warning", "warning"),
        }[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(worn.color(ground))
        painter.setPen(QPen(worn.color(border), worn.line) if border else Qt.PenStyle.NoPen)
        inset = worn.line / 2 if border else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), worn.px(4), worn.px(4))
        left = worn.px(10)
        colour = worn.color(text)
        if self._icon:
            side = worn.px(18, 32)
            paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), colour)
            left += side + worn.px(8)
        painter.setPen(colour)
        painter.setFont(self._font())
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self._text)
