"""A muted label and what belongs to it, with a thin line below: for the details of a person or of an errand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


class DetailLine(QWidget):
    """`DetailLine("区分", Label("会員"))`."""

    def __init__(self, label: str, content: QWidget) -> None:
        super().__init__()
        worn = look()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, worn.px(8, 4), 0, worn.px(8, 4))
        grid.setHorizontalSpacing(worn.px(12))
        self.label = Label(label, tone="muted", wrap=True)
        self.label.setFixedWidth(worn.ems(6.5))
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(content, 0, 1)
        grid.setColumnStretch(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        QPainter(self).fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))
