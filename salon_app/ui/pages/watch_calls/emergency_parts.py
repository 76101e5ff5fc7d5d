"""緊急時の手順 on the screen: its parts as cards, whole on a page or the two numbers beside a case."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.emergency_steps import EmergencyPart, emergency_steps, not_replaced
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.notice import Notice


class EmergencyCard(Card):
    """A heading and its lines, each with its dot."""

    def __init__(self, part: EmergencyPart) -> None:
        super().__init__()
        worn = look()
        self.set_warning(bool(part.number))
        self.column.addWidget(Label(part.title, step="strong-bold", tone="warning" if part.number else "text", wrap=True))
        for words in part.lines:
            row = QHBoxLayout()
            row.setSpacing(worn.px(6, 6))
            dot = Label("・")
            row.addWidget(dot)
            row.addWidget(Label(words, wrap=True), 1)
            self.column.addLayout(row)
        self.column.addStretch(1)


class EmergencyPanel(QWidget):
    """The parts with a number to ring, under the sentence that nothing here replaces them."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10, 8))
        above = Notice(tone="warning")
        column.addWidget(above)
        above.say(not_replaced())
        for part in emergency_steps():
            if part.number:
                column.addWidget(EmergencyCard(part))
