"""What is to be bought, line by line. A new empty line is always there; − takes one away and 元に戻す brings it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.shopping.errands import MOST_LINES
from salon_app.services.shopping.values import Line, WantedLine
from salon_app.ui.theme import look
from salon_app.ui.wanted_items import same_item
from salon_app.ui.widgets.wanted_line import BoughtRow, LineHeads, LineRow, in_one_row


class LinesEdit(QWidget):
    """`changed` after each change by a person, `taken_away(at, line)` after −, `left` on Enter in the empty line."""

    changed = Signal()
    taken_away = Signal(int, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.rows: list[LineRow] = []
        self._bought: list[BoughtRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 4))
        self._bought_column = QVBoxLayout()
        self._bought_column.setSpacing(worn.px(4, 2))
        column.addLayout(self._bought_column)
        column.addWidget(LineHeads())
        self._column = QVBoxLayout()
        self._column.setSpacing(worn.px(8 if in_one_row() else 12, 12))
        column.addLayout(self._column)
        self.set_lines(())

    # --- values ------------------------------------------------------------------------------------

    def values(self) -> tuple[WantedLine, ...]:
        """Bought ones first, then each line with something on it, as typed."""
        return (*self.bought_values(), *self.open_values())

    def bought_values(self) -> tuple[WantedLine, ...]:
        """The lines that are done with."""
        return tuple(row.value() for row in self._bought)

    def open_values(self) -> tuple[WantedLine, ...]:
        """The lines that can still be changed."""
        return tuple(row.value() for row in self.rows if not row.is_blank())

    def count(self) -> int:
        """How many things are asked for."""
        return len(self._bought) + sum(1 for row in self.rows if row.item.text().strip())

    def set_bought(self, lines: Sequence[Line]) -> None:
        """Lines that are done with, above the others."""
        for old in self._bought:
            _drop(old)
        self._bought = [BoughtRow(line) for line in lines]
        for row in self._bought:
            self._bought_column.addWidget(row)

    def set_lines(self, lines: Sequence[WantedLine]) -> None:
        """Show these, and an empty one below."""
        for old in self.rows:
            _drop(old)
        self.rows = []
        for line in lines:
            self._insert(len(self.rows), line)
        self._keep_an_empty_one()

    def put_in(self, at: int, line: WantedLine) -> None:
        """A line at its place among the others."""
        self._insert(min(at, len(self.rows)), line)
        self._keep_an_empty_one()

    def append(self, lines: Sequence[WantedLine]) -> list[LineRow]:
        """Below what is written; the new rows."""
        at = next((place for place, row in enumerate(self.rows) if row.is_blank()), len(self.rows))
        new = [self._insert(at + offset, line) for offset, line in enumerate(lines)]
        self._keep_an_empty_one()
        return new

    def remove(self, rows: Sequence[LineRow]) -> None:
        """Take these away again, without telling; those that have gone already are no matter."""
        for row in rows:
            if row in self.rows:
                self.rows.remove(row)
                _drop(row)
        self._keep_an_empty_one()

    def of_item(self, item: str) -> LineRow | None:
        """The line that asks for this thing."""
        return next((row for row in self.rows if not row.is_blank() and same_item(row.item.text(), item)), None)

    def take_away(self, row: LineRow) -> None:
        """As − does."""
        at, line = self.rows.index(row), row.value()
        self.remove([row])
        self.rows[min(at, len(self.rows) - 1)].item.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken_away.emit(at, line)

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for row in self.rows:
            row.take_pending()

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for row in self.rows:
            row.set_error("")

    def begin(self) -> None:
        """The keyboard goes to the first empty line."""
        self.rows[-1].item.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- rows --------------------------------------------------------------------------------------

    def _insert(self, at: int, line: WantedLine) -> LineRow:
        row = LineRow(line)
        row.changed.connect(self._row_changed)
        row.away.connect(lambda: self.take_away(row))
        row.done.connect(lambda: self._on_from(row))
        self.rows.insert(at, row)
        self._column.insertWidget(at, row)
        return row

    def _row_changed(self) -> None:
        self._keep_an_empty_one()
        self.changed.emit()

    def _keep_an_empty_one(self) -> None:
        if (not self.rows or not self.rows[-1].is_blank()) and len(self.rows) + len(self._bought) < MOST_LINES:
            self._insert(len(self.rows), WantedLine(""))

    def _on_from(self, row: LineRow) -> None:
        at = self.rows.index(row) + 1
        if row.is_blank() or at == len(self.rows):
            self.left.emit()
        else:
            self.rows[at].item.setFocus(Qt.FocusReason.TabFocusReason)


def _drop(widget: QWidget) -> None:
    holder = widget.parentWidget()
    layout = holder.layout() if holder is not None else None
    if layout is not None:
        layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
