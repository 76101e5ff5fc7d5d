"""A time of day, typed as people write it: 「13:30」「1330」「午後1時半」. Read back as 13:30 on leaving."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from salon_app.model.clock_times import clock_words, parse_clock
from salon_app.model.problems import InputProblem
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit, commit_preedit


class TimeEdit(LineEdit):
    """Minutes since midnight. What can't be read stays, with its sentence in the Field around it."""

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, value: int | None = None, *, field: str = "", placeholder: str = "") -> None:
        super().__init__("", placeholder=placeholder)
        self._field = field
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setMinimumWidth(look().ems(5.5))
        self.set_value(value)
        self.textEdited.connect(lambda _text: self._typed())
        self.editingFinished.connect(self.check)

    def value(self) -> int | None:
        """The time typed, None when empty. Raises InputProblem when it can't be read."""
        commit_preedit(self)
        return parse_clock(self.text(), field=self._field) if self.text().strip() else None

    def set_value(self, value: int | None) -> None:
        """Show a time, or nothing."""
        self.setText("" if value is None else clock_words(value))
        self.sentence_changed.emit("")

    def check(self) -> bool:
        """Write the time as 13:30, or show the sentence; what was typed stays."""
        try:
            found = self.value()
        except InputProblem as problem:
            self.sentence_changed.emit(str(problem))
            return False
        if found is not None and self.text() != clock_words(found):
            self.setText(clock_words(found))
        self.sentence_changed.emit("")
        return True

    def _typed(self) -> None:
        self.sentence_changed.emit("")
        self.changed.emit()
