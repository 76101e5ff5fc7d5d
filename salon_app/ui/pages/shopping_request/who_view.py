"""Whose errand it is: found by name, ふりがな or 号棟, under あかさたな, or added to the roster with name and 号棟."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.theme import look
from salon_app.ui.widgets.kana_index import KanaIndex
from salon_app.ui.widgets.person_search import PersonSearch


class WhoView(QWidget):
    """`picked(person)`; `wanted(name, reading, block)` for somebody new. `find(text, row)` answers people for what is typed,
    else for a row of あかさたな ('' for all)."""

    picked = Signal(object)
    wanted = Signal(str, str, str)

    def __init__(self, find: Callable[[str, str], Sequence[Person]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.index = KanaIndex()
        self.search = PersonSearch(lambda text: find(text, self.index.row()), label=self.tr("どなたの買いものですか"))
        assert self.search.add is not None
        self.add = self.search.add
        self.fields = {"name": self.search.field, **self.add.fields}
        inner = self.search.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(1, self.index)  # below the line, as in 名簿
        column.addWidget(self.search)
        self.index.row_chosen.connect(lambda _row: self._choose_row())
        self.search.edit.textChanged.connect(self._typed)
        self.search.other.clicked.connect(self._make_room)
        self.search.picked.connect(self.picked)
        self.add.wanted.connect(self.wanted)

    def begin(self) -> None:
        """Ready for the next name."""
        self.index.show_row("")
        self.search.clear()

    def _typed(self, text: str) -> None:
        self.index.show_row("")
        self.index.setVisible(not text.strip() or look().scale < 150)  # in large type the names found need the room

    def _make_room(self) -> None:
        """Somebody who isn't in the list: what is typed of them takes the room."""
        self.index.hide()
        self.search.list.setVisible(look().scale < 150)

    def _choose_row(self) -> None:
        row = self.index.row()
        self.search.edit.clear()
        self.index.show_row(row)
        self.search.refresh()
