"""The sentence after an action: bar, sign, words and 元に戻す. It lives in a foot and covers nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label


@dataclass(frozen=True)
class ToastText:
    """What the toast says; `undo` offers 元に戻す, `warning` shows △ instead of ✓."""

    sentence: str
    undo: bool = False
    warning: bool = False


class ToastBar(QWidget):
    """Empty and flat until `set_toast`; keeps its height, so that nothing moves when it speaks."""

    undo_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._toast: ToastText | None = None
        row = QHBoxLayout(self)
        left = worn.px(50, 62) if worn.scale < 200 else worn.px(14)
        row.setContentsMargins(left, worn.px(4, 0), worn.px(7, 6), worn.px(4, 0))
        row.setSpacing(worn.gap)
        self._label = Label(wrap=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._undo = Button(self.tr("元に戻す"), "undo", height=worn.px(44, 76), padding=worn.px(13, 10))
        self._undo.clicked.connect(self.undo_pressed)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(worn.px(54, 90))
        self.set_toast(None)

    def set_toast(self, toast: ToastText | None) -> None:
        """Say this, or nothing."""
        self._toast = toast
        self._label.setVisible(toast is not None)
        self._undo.setVisible(toast is not None and toast.undo)
        self._label.setText(toast.sentence if toast else "")
        self._label.set_tone("warning" if toast and toast.warning else "text")
        self.setAccessibleName(toast.sentence if toast else "")
        self.update()

    def toast(self) -> ToastText | None:
        """What it says now."""
        return self._toast

    def sizeHint(self) -> QSize:
        return QSize(look().ems(20), max(look().px(54, 90), super().heightForWidth(self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(look().px(54, 90), super().heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._toast is None:
            return
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = worn.line / 2
        painter.setBrush(worn.color("raised"))
        painter.setPen(QPen(worn.color("line"), worn.line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), worn.px(4), worn.px(4))
        sign = worn.color("warning" if self._toast.warning else "ok")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, 0, worn.px(5) + (3 if worn.line > 1 else 0), self.height()), sign)
        if worn.scale < 200:  # at 200% the bar alone carries the sign: the sentence needs the room
            side = worn.px(22, 34)
            paint_icon(painter, "warning" if self._toast.warning else "check",
                       QRectF(worn.px(18, 12), (self.height() - side) / 2, side, side), sign)
