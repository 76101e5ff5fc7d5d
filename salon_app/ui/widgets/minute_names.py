"""The button that shows the names in a list for a minute: customers see this screen, and counts come before names."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.widgets.button import Button


class MinuteNames(Button):
    """`turned` when the list has to be shown anew; call `conceal()` when the page is left."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__("", "eye", max_lines=2)
        self.setCheckable(True)
        self.clicked.connect(lambda: self._turn(self.isChecked()))
        self.hide_timer = later(self, self.conceal, HIDE_AFTER_MS)
        self._say()

    def names(self) -> bool:
        """Are names to be shown now?"""
        return self.isChecked()

    def conceal(self) -> None:
        """Names go."""
        if self.isChecked():
            self._turn(False)

    def _turn(self, shown: bool) -> None:
        self.setChecked(shown)
        if shown:
            self.hide_timer.start()
        else:
            self.hide_timer.stop()
        self._say()
        self.turned.emit()

    def _say(self) -> None:
        self.set_text(self.tr("お名前をかくす") if self.isChecked() else self.tr("お名前を出す"))
