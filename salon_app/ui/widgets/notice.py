"""A kind word beside the place it is about: a sign, a sentence, and what can be done about it. It never stops anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label, Tone


class Notice(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(
        self, action: str = "", icon: str = "", callback: Callable[[], None] | None = None, *, tone: Tone = "text",
    ) -> None:
        super().__init__()
        worn = look()
        row: QBoxLayout = QVBoxLayout(self) if worn.scale >= 150 and action else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(12, 6))
        said = QHBoxLayout()
        said.setSpacing(worn.px(8, 6))
        sign = Label()
        sign.setPixmap(icon_pixmap("warning", worn.px(22, 34), worn.palette.warning, self.devicePixelRatioF()))
        said.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter if action else Qt.AlignmentFlag.AlignTop)
        self._sentence = Label(tone=tone, wrap=True)
        said.addWidget(self._sentence, 1)
        row.addLayout(said, 1)
        self.button: Button | None = None
        if action:
            self.button = Button(action, icon, height=worn.target, max_lines=2)
            if callback is not None:
                self.button.clicked.connect(lambda: callback())
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, sentence: str) -> None:
        """This, or nothing with the empty text."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text() if not self.isHidden() else ""
