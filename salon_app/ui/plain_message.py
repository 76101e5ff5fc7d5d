"""The one window for what stops the program before its own window can open: a sentence and a button to close."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import MainButton
from salon_app.ui.widgets.label import Label


class PlainMessage(QDialog):
    """Shown with exec(): there is nothing else to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        worn = look()
        self.setWindowTitle(QCoreApplication.translate("PlainMessage", "サロンの記録を開けません"))
        self.setMinimumWidth(worn.ems(30))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[worn.px(28)] * 4)
        column.setSpacing(worn.px(24))
        row = QHBoxLayout()
        row.setSpacing(worn.px(16))
        sign = Label()
        sign.setPixmap(icon_pixmap("warning", worn.px(40), worn.palette.warning, self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(Label(sentence, wrap=True), 1)
        column.addLayout(row)
        button = MainButton(QCoreApplication.translate("PlainMessage", "閉じる"))
        button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button)
        column.addLayout(foot)


def tell(sentence: str) -> None:
    """Show the sentence and wait until it was read."""
    PlainMessage(sentence).exec()
