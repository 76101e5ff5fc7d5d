"""ご近所見守り: who looks in when nobody answers. From the roster, or a name as written, or nobody yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import PersonSearch

ROSTER, NAME, NOBODY = "roster", "name", "nobody"


class NeighbourPart(QWidget):
    """Stands in a `Field`. `find(text)` answers people of the roster. `changed` after each change by a person."""

    changed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Person]], known: Callable[[int], Person | None]) -> None:
        super().__init__()
        self._known = known
        self.person: Person | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        self.keys = ChoiceKeys([(ROSTER, self.tr("名簿から")), (NAME, self.tr("名前を書く")), (NOBODY, self.tr("まだ"))],
                               NOBODY)
        self.keys.chosen.connect(self._chosen)
        self.name = LineEdit(placeholder=self.tr("例　見本 花子"))
        self.name.setAccessibleName(self.tr("ご近所見守りの方のお名前"))
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.name.submitted.connect(lambda: self.name.focusNextPrevChild(True))
        self.who = Label(step="bold", wrap=True)
        self.search = PersonSearch(find, label=self.tr("お名前をさがす"), adding=False)
        self.search.setMinimumHeight(look().px(300, 420))
        self.search.picked.connect(self._picked)
        for part in (self.keys, self.who, self.name, self.search):
            column.addWidget(part)
        self._show()

    def put(self, person_id: int | None, name: str) -> None:
        """Show somebody of the roster, a name, or nobody."""
        self.person = self._known(person_id) if person_id is not None else None
        self.keys.set_value(ROSTER if self.person is not None else NAME if name else NOBODY)
        self.name.setText("" if self.person is not None else name)
        self._show()

    def person_id(self) -> int | None:
        """Who of the roster is chosen."""
        return self.person.id if self.person is not None and self.keys.value() == ROSTER else None

    def written(self) -> str:
        """The name that is written, where nobody of the roster is chosen."""
        commit_preedit(self.name)
        return self.name.text().strip() if self.keys.value() == NAME else ""

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"how": self.keys.value(), "person": self.person.id if self.person is not None else None,
                "name": self.name.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        person_id = state.get("person")
        self.person = self._known(person_id) if person_id is not None else None
        self.keys.set_value(state.get("how", NOBODY))
        self.name.setText(state.get("name", ""))
        self._show()

    def _chosen(self, how: object) -> None:
        if how == ROSTER:
            self.person = None
        self._show()
        if how == ROSTER:
            self.search.clear()
            self.search.edit.setFocus()
        elif how == NAME:
            self.name.setFocus()
        self.changed.emit()

    def _picked(self, person: Person) -> None:
        self.person = person
        self._show()
        self.keys.buttons()[0].setFocus()
        self.changed.emit()

    def _show(self) -> None:
        how = self.keys.value()
        self.name.setVisible(how == NAME)
        self.search.setVisible(how == ROSTER and self.person is None)
        self.who.setVisible(how != NAME and (how == NOBODY or self.person is not None))
        if how == NOBODY:
            self.who.setText(self.tr("訪問する日になったら、だれが行くかをそのとき決めます。"))
        elif self.person is not None:
            self.who.setText(" ".join(filter(None, (self.tr("{name}さん").format(name=self.person.name), self.person.block))))
