"""The sentence after an action: bar, sign, words and 元に戻す. It lives in a foot and covers nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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
    """Empty and flat until `set_toast`; keeps its height, so that nothing moves when it speaks.

    Words come first: where they need the room, 元に戻す takes two lines, and at last the top bar's button stands in for it.
    """

    undo_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._toast: ToastText | None = None
        self._heights: dict[int, int] = {}
        self._left = worn.px(50, 62) if worn.scale < 200 else worn.px(14)
        self._label = Label(wrap=True, parent=self)
        self._undo = Button(self.tr("元に戻す"), "undo", height=worn.px(44, 76), padding=worn.px(13, 10), max_lines=2,
                            parent=self)
        self._undo.clicked.connect(self.undo_pressed)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(worn.px(54, 90))
        self.set_toast(None)

    def set_toast(self, toast: ToastText | None) -> None:
        """Say this, or nothing."""
        self._toast = toast
        self._heights.clear()
        self._label.setVisible(toast is not None)
        self._label.setText(toast.sentence if toast else "")
        self._label.set_tone("warning" if toast and toast.warning else "text")
        self.setAccessibleName(toast.sentence if toast else "")
        self._place()
        self.updateGeometry()
        self.update()

    def toast(self) -> ToastText | None:
        """What it says now."""
        return self._toast

    # --- place ---------------------------------------------------------------------------------

    def _words_room(self, width: int, undo: int) -> int:
        """What is left for words beside a button `undo` pixels wide (0: none)."""
        worn = look()
        return max(width - self._left - worn.px(7, 6) - (undo + worn.gap if undo else 0), worn.target)

    def _rows(self, width: int, undo: int) -> int:
        line = max(self._label.fontMetrics().lineSpacing(), 1)
        return round(self._label.heightForWidth(self._words_room(width, undo)) / line)

    def fits(self, width: int) -> bool:
        """Do the words and 元に戻す stand side by side in `width` without a third line, each of them whole?"""
        undo = self._undo.sizeHint().width() if self._toast is not None and self._toast.undo else 0
        whole = self._label.minimumSizeHint().width() <= self._words_room(width, undo)
        return self._toast is None or (whole and self._rows(width, undo) <= 2)

    def _undo_width(self, width: int) -> int:
        """Whole, on two lines, or not at all."""
        if self._toast is None or not self._toast.undo:
            return 0
        whole, narrow = self._undo.sizeHint().width(), self._undo.minimumSizeHint().width()
        if self._rows(width, whole) <= 2:
            return whole
        return narrow if self._rows(width, narrow) <= 3 else 0

    def _place(self) -> None:
        worn = look()
        width, height = self.width(), self.height()
        undo = self._undo_width(width)
        self._label.setGeometry(self._left, 0, self._words_room(width, undo), height)
        tall = self._undo.sizeHint().height()
        self._undo.setGeometry(width - worn.px(7, 6) - undo, (height - tall) // 2, undo, tall)
        self._undo.setVisible(bool(undo))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(look().ems(20), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(8), look().px(54, 90))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = look().px(54, 90)
        if self._toast is None:
            return least
        if width not in self._heights:  # asked for many times a tap
            words = self._label.heightForWidth(self._words_room(width, self._undo_width(width)))
            self._heights[width] = max(least, words + look().px(8, 4))
        return self._heights[width]

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
