"""The weekdays somebody is rung on, as keys (any of them), and a time for each that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.repeat_words import weekday_name, weekday_words
from salon_app.services.watch_calls.values import Slot
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.edits import commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.time_edit import TimeEdit

SUNDAY_FIRST = (6, 0, 1, 2, 3, 4, 5)


class SlotsEdit(QWidget):
    """Stands in a `Field` of its own. A day chosen later takes the time of the first; `changed` after each change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        keys = QHBoxLayout()
        keys.setSpacing(worn.px(6, 4))
        column.addLayout(keys)
        self.keys: dict[int, KeyButton] = {}
        self.times: dict[int, TimeEdit] = {}
        self.fields: dict[int, Field] = {}
        for weekday, words in zip(SUNDAY_FIRST, weekday_words(), strict=True):
            key = KeyButton(words, checkable=True)
            key.setAccessibleName(weekday_name(weekday))
            key.clicked.connect(lambda _on=False, held=weekday: self._pressed(held))
            keys.addWidget(key)
            time = TimeEdit(field="time", placeholder=self.tr("例　13:30"))
            time.setMaximumWidth(worn.ems(8))
            time.changed.connect(self.changed)
            time.submitted.connect(lambda part=time: part.focusNextPrevChild(True))
            self.keys[weekday], self.times[weekday] = key, time
            self.fields[weekday] = Field(weekday_name(weekday), time, beside=4.2)
            column.addWidget(self.fields[weekday])
        self.setFocusProxy(self.keys[SUNDAY_FIRST[0]])
        self._show()

    # --- values ------------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """Weekdays that are chosen, 日 first."""
        return [weekday for weekday, key in self.keys.items() if key.isChecked()]

    def value(self) -> tuple[Slot, ...]:
        """Days and times. Raises InputProblem (field: time, shown beside its day too)."""
        found = []
        for weekday in self.chosen():
            edit = self.times[weekday]
            commit_preedit(edit)
            sentence = "" if edit.check() else self.fields[weekday].error()
            time = edit.value() if not sentence else None
            if time is None:
                sentence = sentence or self.tr("何時にかけるかを入れてください。例　13:30")
                self.fields[weekday].set_error(sentence)
                edit.setFocus()
                raise InputProblem(sentence, field="time")
            found.append(Slot(weekday, time))
        return tuple(found)

    def ready(self) -> bool:
        """Is a day chosen, and something typed as its time?"""
        return bool(self.chosen()) and all(self.times[one].text().strip() for one in self.chosen())

    def put(self, slots: Sequence[Slot]) -> None:
        """Show these."""
        held = {slot.weekday: slot.time for slot in slots}
        for weekday, key in self.keys.items():
            key.setChecked(weekday in held)
            self.times[weekday].set_value(held.get(weekday))
        self._show()

    def state(self) -> dict[str, Any]:
        """Chosen days with what is typed, as plain values."""
        return {str(weekday): self.times[weekday].text() for weekday in self.chosen()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        for weekday, key in self.keys.items():
            key.setChecked(str(weekday) in state)
            self.times[weekday].setText(str(state.get(str(weekday), "")))
        self._show()

    def clear_errors(self) -> None:
        """Take the sentences away."""
        for field in self.fields.values():
            field.set_error("")

    # --- what is pressed ---------------------------------------------------------------------------

    def _pressed(self, weekday: int) -> None:
        edit = self.times[weekday]
        if self.keys[weekday].isChecked() and not edit.text().strip():
            edit.setText(next((text for one in self.chosen() if (text := self.times[one].text().strip())), ""))
        self._show()
        if self.keys[weekday].isChecked():
            edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        for weekday, key in self.keys.items():
            key.set_icon("check" if key.isChecked() else "")
            self.fields[weekday].setVisible(key.isChecked())
