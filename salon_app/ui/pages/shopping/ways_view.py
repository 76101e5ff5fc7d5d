"""ほかの手続き as a list under headings, and beside it (in large type in its place) what a deed asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.pages.shopping.ways import Way
from salon_app.ui.theme import look
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class WaysView(QWidget):
    """`chosen(way)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lists: list[tuple[ListBox, Sequence[Way]]] = []
        inner = QWidget()
        self._inside = QVBoxLayout(inner)
        self._inside.setContentsMargins(0, 0, look().px(8), look().px(8))
        self._inside.setSpacing(look().px(8, 6))
        self.area = ScrollArea(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Way]]]) -> None:
        """These ways."""
        emptied(self._inside)
        self.lists = []
        for head, ways in groups:
            self._inside.addWidget(Label(head, step="strong-bold"))
            box = ListBox()
            box.set_rows([ListRow(way.words, way.about, icon=way.icon, arrow=True, bold=True) for way in ways])
            box.row_pressed.connect(lambda at, held=ways: self.chosen.emit(held[at]))
            self._inside.addWidget(box)
            self.lists.append((box, ways))
        self._inside.addStretch(1)

    def row(self, words: str) -> ListRow | None:
        """The line with these words, None where there is none now."""
        for box, ways in self.lists:
            for row, way in zip(box.rows(), ways, strict=True):
                if way.words == words and isinstance(row, ListRow):
                    return row
        return None

    def reveal(self, words: str) -> None:
        """Scroll the line into view: its list has become narrower."""
        row = self.row(words)
        if row is not None:
            self.area.view.ensureWidgetVisible(row, 0, look().target // 2)

    def mark(self, words: str) -> None:
        """The line in hand."""
        for box, ways in self.lists:
            box.set_current(next((at for at, way in enumerate(ways) if way.words == words), None))
