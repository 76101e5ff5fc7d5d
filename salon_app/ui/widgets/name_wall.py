"""Names to choose from, and a line to add one that is missing: for 当番 wherever it is asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, PersonPicker


class NameWall(QWidget):
    """`picked(ids)` after each press, `add_wanted(text)` when a name was typed. The page saves the name."""

    picked = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, *, lead: str, word: str, empty: str, add: str) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 8))
        self._lead = Label(lead, wrap=True)
        column.addWidget(self._lead)
        self.picker = PersonPicker(word=word)
        self.picker.picked.connect(self.picked)
        column.addWidget(self.picker, 1)
        self._empty = EmptyState(empty, icon="person")
        column.addWidget(self._empty, 1)
        self.name = LineEdit()
        self.name.submitted.connect(self._add)
        self.field = Field(self.tr("名前がないとき"), self.name, beside=8)
        button = Button(add, "plus", height=worn.field)
        button.clicked.connect(self._add)
        self.field.add_beside(button)
        column.addWidget(self.field)

    def set_choices(self, choices: Sequence[Choice], chosen: Collection[int]) -> None:
        """Offer these people, `chosen` ticked; without any, the sentence that says what belongs here."""
        self.picker.set_choices(choices, chosen)
        self.picker.setVisible(bool(choices))
        self._lead.setVisible(bool(choices))
        self._empty.setVisible(not choices)

    def _add(self) -> None:
        commit_preedit(self.name)
        self.add_wanted.emit(self.name.text())
