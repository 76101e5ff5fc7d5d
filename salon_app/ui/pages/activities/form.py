"""Parts of a form under their names: fields, what was typed as plain values, and saying that something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, DateEdit, LineEdit, TextEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.list_box import ListBox, ListRow

Part = LineEdit | TextEdit | CheckRow | ChoiceKeys | ChoiceWall
SUGGESTED = 3


class FormParts:
    """Holds what a form is made of. `changed` is called after each change by a person."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.parts: dict[str, Part] = {}
        self.fields: dict[str, Field] = {}

    def field(self, key: str, label: str, part: Part, *, hint: str = "", unit: str = "") -> Field:
        """A field around a part; both are found again under `key`."""
        self.hold(key, part)
        self.fields[key] = Field(label, part, hint=hint, unit=unit)
        return self.fields[key]

    def hold(self, key: str, part: Part) -> Part:
        """Remember a part without a field around it."""
        self.parts[key] = part
        if isinstance(part, LineEdit):
            part.textEdited.connect(lambda _text: self._typed(key))
            part.editingFinished.connect(self._changed)
        elif isinstance(part, TextEdit):
            part.textChanged.connect(lambda: self._typed(key))
        elif isinstance(part, CheckRow):
            part.clicked.connect(lambda _on=False: self._typed(key))
        else:
            part.chosen.connect(lambda _value: self._typed(key))
        return part

    def text(self, key: str) -> str:
        """What is typed there."""
        part = self.parts[key]
        assert isinstance(part, (LineEdit, TextEdit))
        return part.text() if isinstance(part, LineEdit) else part.toPlainText()

    def number(self, key: str) -> int | None:
        """The amount, count or minutes typed there; None when empty. Raises InputProblem."""
        part = self.parts[key]
        assert not isinstance(part, (TextEdit, DateEdit, CheckRow))
        found = getattr(part, "value")()  # noqa: B009  # yen, counts and times share the name
        return int(found) if found is not None else None

    def chosen(self, key: str) -> Any:
        """What is chosen or ticked there."""
        part = self.parts[key]
        if isinstance(part, CheckRow):
            return part.isChecked()
        assert isinstance(part, (ChoiceKeys, ChoiceWall))
        return part.value()

    def show(self, key: str, value: Any) -> None:
        """Show a value there: a text, a number, a choice."""
        part = self.parts[key]
        if isinstance(part, CheckRow):
            part.setChecked(bool(value))
        elif isinstance(part, TextEdit):
            part.setPlainText(str(value or ""))
        elif isinstance(part, (ChoiceKeys, ChoiceWall, YenEdit, CountEdit, DateEdit)) or hasattr(part, "set_value"):
            part.set_value(value)
        else:
            part.setText(str(value or ""))

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for part in self.parts.values():
            commit_preedit(part)

    def state(self) -> dict[str, Any]:
        """All of it as plain values, numbers as they were typed."""
        return {key: self.text(key) if isinstance(part, (LineEdit, TextEdit)) else self.chosen(key)
                for key, part in self.parts.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        for key, part in self.parts.items():
            if key not in state:
                continue
            if isinstance(part, LineEdit):
                part.setText(str(state[key]))
            else:
                self.show(key, state[key])

    def _typed(self, key: str) -> None:
        if key in self.fields:
            self.fields[key].set_error("")
        self._changed()


class InstructorEdit(QWidget):
    """講師: written in words, or one of the roster who is offered while the name is typed."""

    def __init__(self, find: Callable[[str], Sequence[Person]], changed: Callable[[], None]) -> None:
        super().__init__()
        self._find, self._changed = find, changed
        self.person_id: int | None = None
        self._offered: tuple[Person, ...] = ()
        self.edit = LineEdit()
        self.edit.setAccessibleName(self.tr("講師"))
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.list = ListBox()
        self.list.row_pressed.connect(self._take)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6, 4))
        column.addWidget(self.edit)
        column.addWidget(self.list)
        self.setFocusProxy(self.edit)

    def show_instructor(self, person_id: int | None, name: str) -> None:
        """Who teaches."""
        self.person_id = person_id
        self.edit.setText(name)
        self._offer(())

    def words(self) -> str:
        """The name as typed; '' where it is somebody of the roster."""
        commit_preedit(self.edit)
        return "" if self.person_id is not None else self.edit.text().strip()

    def _typed(self) -> None:
        self.person_id = None
        text = self.edit.text().strip()
        self._offer(tuple(one for one in self._find(text) if not one.is_body)[:SUGGESTED] if text else ())
        self._changed()

    def _offer(self, people: tuple[Person, ...]) -> None:
        self._offered = people
        self.list.set_rows([ListRow(one.name, "　".join(filter(None, (one.block, self.tr("名簿の方")))), height=look().target)
                            for one in people])

    def _take(self, at: int) -> None:
        self.person_id = self._offered[at].id
        self.edit.setText(self._offered[at].name)
        self._offer(())
        self._changed()


def columns(parent: QWidget, count: int = 2) -> list[QVBoxLayout]:
    """Columns of a form side by side; one below the other at large type."""
    worn = look()
    narrow = worn.scale >= 150
    row: QBoxLayout = QVBoxLayout(parent) if narrow else QHBoxLayout(parent)
    row.setContentsMargins(0, worn.px(4, 2), worn.px(8), worn.px(12))
    row.setSpacing(worn.px(28, 10))
    sides = []
    for _ in range(count):
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 10))
        sides.append(column)
        row.addWidget(side, 1)
    if narrow:
        row.addStretch(1)
    return sides


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Fields on one line."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(12, 10))
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
