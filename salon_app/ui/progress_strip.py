"""One strip at the foot of the window while something runs: what, how far, and 中止."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from salon_app.ui.tasks import Strip
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label


class ProgressStrip(QWidget):
    """Hidden while nothing runs."""

    cancel_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.setFixedHeight(worn.px(52, 92))
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(20, 14), worn.px(3), worn.px(12, 8), worn.px(3))
        row.setSpacing(worn.px(14, 10))
        self._what = Label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._share = Label()
        self._stop = Button(self.tr("中止"), "close", height=worn.px(44, 78), padding=worn.px(12))
        self._stop.clicked.connect(self.cancel_pressed)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(self._share)
        row.addWidget(self._stop)
        self.hide()

    def show_strip(self, strip: Strip | None) -> None:
        """Where the work stands; None when nothing runs."""
        self.setVisible(strip is not None)
        if strip is None:
            return
        self._what.setText(strip.label or strip.title)
        self._bar.setRange(0, strip.total)  # 0 to 0 moves by itself: the length is not known yet
        self._bar.setValue(strip.done)
        share = strip.done * 100 // strip.total if strip.total else 0
        self._share.setText(self.tr("{share}%").format(share=share) if strip.total else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("window"))
        painter.fillRect(0, 0, self.width(), worn.line, worn.color("edge"))
