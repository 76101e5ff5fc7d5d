"""Personal details behind one deliberate press, hidden again after a minute: customers see this screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label


class MinuteReveal(QWidget):
    """The details; its `button` stands wherever the page puts it. `read()` answers labels with their words when asked.

    Call `conceal()` when another person is shown and when the page is left.
    """

    def __init__(self, show: str, hide: str, nothing: str, read: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._words = (show, hide)
        self._nothing, self._read = nothing, read
        self.button = Button(show, "eye", max_lines=2)
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda: self.reveal() if self.isHidden() else self.conceal())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide_timer = later(self, self.conceal, HIDE_AFTER_MS)
        self.hide()

    def reveal(self) -> None:
        """Show them, for a minute."""
        self._empty()
        rows = [row for row in self._read() if row[1]]
        for label, words in rows:
            self._column.addWidget(DetailLine(label, Label(words, step="strong", wrap=True)))
        if not rows:
            self._column.addWidget(Label(self._nothing, wrap=True))
        self.show()
        self.hide_timer.start()
        self._say()

    def conceal(self) -> None:
        """Nothing personal stays on the screen."""
        self.hide_timer.stop()
        self.hide()
        self._empty()
        self._say()

    def _say(self) -> None:
        self.button.setChecked(not self.isHidden())
        self.button.set_text(self._words[not self.isHidden()])

    def _empty(self) -> None:
        emptied(self._column)
