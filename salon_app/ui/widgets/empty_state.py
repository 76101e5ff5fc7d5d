"""What an empty screen says: one sentence about what belongs there, and the button that starts it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label


class EmptyState(QWidget):
    """Icon, sentence, and a button if something can be started here."""

    def __init__(
        self, sentence: str, *, icon: str = "note", action: str = "", action_icon: str = "plus",
        callback: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(worn.margin, worn.px(24, 10), worn.margin, worn.px(24, 10))
        column.setSpacing(worn.px(12, 8))
        sign = Label()
        sign.setPixmap(icon_pixmap(icon, worn.px(40, 56), worn.palette.muted, self.devicePixelRatioF()))
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeft)
        self.sentence = Label(sentence, wrap=True)
        column.addWidget(self.sentence)
        self.button: Button | None = None
        if action:
            self.button = Button(action, action_icon, max_lines=2)
            if callback is not None:
                self.button.clicked.connect(lambda: callback())
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Another sentence."""
        self.sentence.setText(sentence)
