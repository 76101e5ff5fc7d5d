"""What the steps of a long form share: fields, what was typed as plain values, and saying that something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field

OneOf = ChoiceKeys | ChoiceRows | ChoiceWall
Part = LineEdit | TextEdit | CheckRow | DateChoice | OneOf


class FormSection(QWidget):
    """One step of a form in columns, below each other in large type. Derive and make the parts; `changed` after each change."""

    changed = Signal()
    columns: ClassVar[int] = 2

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        worn = look()
        self.today = today
        self.narrow = worn.scale >= 150
        self.fields: dict[str, Field] = {}
        self.parts: dict[str, Part] = {}
        row: QBoxLayout = QVBoxLayout(self) if self.narrow else QHBoxLayout(self)
        row.setContentsMargins(0, worn.px(4, 2), worn.px(8), worn.px(12))
        row.setSpacing(worn.px(28, 10))
        self.sides: list[QVBoxLayout] = []
        for _ in range(self.columns):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(12, 10))
            self.sides.append(column)
            row.addWidget(side, 1)
        if self.narrow:
            row.addStretch(1)

    # --- parts -------------------------------------------------------------------------------------

    def line(self, key: str, label: str, *, hint: str = "", placeholder: str = "") -> Field:
        """A field with one line."""
        return self.field(key, label, LineEdit(placeholder=placeholder), hint=hint)

    def field(self, key: str, label: str, part: Part, *, hint: str = "") -> Field:
        """A field around a part; both are found again under `key`."""
        self.hold(key, part)
        self.fields[key] = Field(label, part, hint=hint)
        return self.fields[key]

    def hold(self, key: str, part: Part) -> None:
        """Remember a part, and tell when it changes."""
        self.parts[key] = part
        if isinstance(part, LineEdit):
            part.textEdited.connect(lambda _text: self.changed.emit())
            part.submitted.connect(lambda: part.focusNextPrevChild(True))
        elif isinstance(part, TextEdit):
            part.textChanged.connect(self.changed)
        elif isinstance(part, CheckRow):
            part.clicked.connect(lambda _on=False: self.changed.emit())
        elif isinstance(part, DateChoice):
            part.changed.connect(self.changed)
        else:
            part.chosen.connect(lambda _value: self.changed.emit())

    def text(self, key: str) -> str:
        """What is typed there."""
        part = self.parts[key]
        assert isinstance(part, (LineEdit, TextEdit))
        return part.text() if isinstance(part, LineEdit) else part.toPlainText()

    def set_text(self, key: str, text: str) -> None:
        """Show a text there."""
        part = self.parts[key]
        assert isinstance(part, (LineEdit, TextEdit))
        _set(part, text)

    def on(self, key: str) -> bool:
        """Is it ticked?"""
        part = self.parts[key]
        assert isinstance(part, CheckRow)
        return part.isChecked()

    def chosen(self, key: str) -> Any:
        """The value chosen there."""
        part = self.parts[key]
        assert isinstance(part, OneOf)
        return part.value()

    def choose(self, key: str, value: Any) -> None:
        """Choose a value there."""
        part = self.parts[key]
        assert isinstance(part, OneOf)
        part.set_value(value)

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for part in self.parts.values():
            commit_preedit(part)

    # --- what is typed -------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {key: _value(part) for key, part in self.parts.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        for key, part in self.parts.items():
            if key in state:
                _set(part, state[key])


def side_by_side(*widgets: QWidget, narrow: bool = False) -> QBoxLayout:
    """Fields on one line; below each other where that is too narrow."""
    row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(12, 10))
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)  # labels stay on one line when one has a sentence below
    return row


def _value(part: Part) -> Any:
    if isinstance(part, LineEdit):
        return part.text()
    if isinstance(part, TextEdit):
        return part.toPlainText()
    if isinstance(part, DateChoice):
        return part.state()
    return part.isChecked() if isinstance(part, CheckRow) else part.value()


def _set(part: Part, value: Any) -> None:
    if isinstance(part, LineEdit):
        part.setText(str(value))
    elif isinstance(part, TextEdit):
        part.setPlainText(str(value))
    elif isinstance(part, CheckRow):
        part.setChecked(bool(value))
    elif isinstance(part, DateChoice):
        part.restore(value)
    else:
        part.set_value(value)
