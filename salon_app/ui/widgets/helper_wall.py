"""Which of the helpers: the 担当 and those on duty first, everybody else behind one key (a few are shown at once)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import PageContext
from salon_app.ui.widgets.choice_row import ChoiceWall

MORE = 0
"""The key that shows the others."""
FEW = 12


class HelperWall(QWidget):
    """Stands in a `Field`. `chosen` when a person chooses."""

    chosen = Signal(object)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._first: dict[int, str] = {}
        self._all = False
        self.wall = ChoiceWall(least_ems=7)
        self.wall.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wall)
        self.setFocusProxy(self.wall)

    def offer(self, helper_id: int | None, helper: str) -> None:
        """Offer the 担当 and those on duty; who is chosen stays chosen."""
        first = {helper_id: helper} if helper_id is not None else {}
        self._first = {**first, **{one.id: one.name for one in self._ctx.duty()}}
        self._show(self.wall.value())

    def value(self) -> int | None:
        """Who is chosen."""
        chosen: int | None = self.wall.value()
        return chosen or None

    def set_value(self, person_id: int | None) -> None:
        """Choose without telling; one who is not among the first is shown too."""
        self._all = person_id is not None and person_id not in self._first
        self._show(person_id)

    def _show(self, chosen: int | None) -> None:
        others = {one.id: one.name for one in self._ctx.salon.people.helpers() if one.id not in self._first}
        everybody = self._all or (not self._first and len(others) <= FEW)  # a key alone would ask for one more press
        shown = {**self._first, **(others if everybody else {})}
        choices = list(shown.items())
        if others and not everybody:
            choices.append((MORE, self.tr("ほかの方")))
        self.wall.set_choices(choices, chosen)

    def _chosen(self, value: object) -> None:
        if value == MORE:
            self._all = True
            self._show(None)
            self.wall.buttons()[len(self._first)].setFocus()
        self.chosen.emit(value)
