"""Why something is done: usual reasons as keys, その他 typed. Kept as the books write them, shown in the language in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit


class ReasonChoice(QWidget):
    """Stands in a `Field`. `changed` when a reason is chosen or typed, `submitted` on Enter in the line."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, reasons: Sequence[str] = (), *, least_ems: float = 7.5) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        self.wall = ChoiceWall(least_ems=least_ems)
        self.wall.chosen.connect(lambda _value: self._pick())
        self.other = LineEdit(placeholder=self.tr("ひとこと書いてください"))
        self.other.setAccessibleName(self.tr("ひとこと書いてください"))
        self.other.textEdited.connect(lambda _text: self.changed.emit())
        self.other.submitted.connect(self.submitted)
        self.other.hide()
        column.addWidget(self.wall)
        column.addWidget(self.other)
        self.offer(reasons)

    def offer(self, reasons: Sequence[str]) -> None:
        """These reasons (as the books write them) and その他; none is chosen."""
        self.wall.set_choices([(one, stored_words.shown(one)) for one in (*reasons, stored_words.OTHER)])
        self.other.clear()
        self.other.hide()

    def value(self) -> str:
        """The reason chosen or typed; empty while there is none."""
        commit_preedit(self.other)
        chosen = str(self.wall.value() or "")
        return self.other.text().strip() if chosen == stored_words.OTHER else chosen

    def _pick(self) -> None:
        self.other.setVisible(self.wall.value() == stored_words.OTHER)
        if not self.other.isHidden():
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
