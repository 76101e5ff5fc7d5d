"""How much of the whole chose an option: its words, the count, and a bar below them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


class ShareRow(QWidget):
    """`share` from 0 to 1; None draws no bar (無回答)."""

    def __init__(self, option: str, words: str, share: float | None) -> None:
        super().__init__()
        worn = look()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, worn.px(6, 4), 0, worn.px(6, 4))
        grid.setVerticalSpacing(worn.px(3))
        grid.setHorizontalSpacing(worn.px(14, 10))
        grid.addWidget(Label(option, wrap=True), 0, 0)
        grid.addWidget(Label(words, step="bold", right=True), 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.setColumnStretch(0, 1)
        if share is not None:
            grid.addWidget(_Bar(share), 1, 0, 1, 2)


class _Bar(QWidget):
    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = max(0.0, min(1.0, share))
        self.setFixedHeight(look().px(10, 14))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, worn.color("window"))
        painter.fillRect(QRectF(0, 0, whole.width() * self._share, whole.height()), worn.color("primary"))
