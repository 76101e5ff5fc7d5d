"""The rows of a 買いもの票 below each other; Enter leads down as on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salon_app.services.shopping.sheet_values import SHEET, ErrandSheet
from salon_app.ui.pages.shopping_sheets.sheet_row import SheetRowEdit
from salon_app.ui.widgets.list_box import ListBox


class SheetRows(QWidget):
    """`changed` when a person changes a row, `finished` on Enter in the last one."""

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, SheetRowEdit] = {}
        self._in_hand: SheetRowEdit | None = None
        self._box = ListBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def set_sheet(self, sheet: ErrandSheet) -> None:
        """Show its rows as the books have them."""
        own = sheet.kind == SHEET
        owners = [] if own else [(errand.id, errand.name) for errand in sheet.errands]
        self._in_hand = None
        self.rows = {}
        for row in sheet.rows:
            name = "" if own or row.errand is None else self.tr("{name}さん").format(name=row.errand.name)
            edit = SheetRowEdit(row, whose=name, owners=owners)
            edit.show_books()
            edit.changed.connect(self.changed)
            edit.next_wanted.connect(lambda held=edit: self._down(held))
            self.rows[row.number] = edit
        self._box.set_rows(list(self.rows.values()))

    def typed(self) -> dict[str, Any]:
        """All rows as plain values, by their numbers."""
        return {str(number): row.typed() for number, row in self.rows.items()}

    def retype(self, values: Mapping[str, Any]) -> None:
        """Show again what `typed` gave; rows that are not on the sheet any more are left out."""
        for number, row in self.rows.items():
            if str(number) in values:
                row.retype(values[str(number)])

    def missing(self) -> str:
        """What has to be entered before the sheet can be taken over, '' for nothing."""
        return next(filter(None, (row.missing() for row in self.rows.values())), "")

    def open_numbers(self) -> list[int]:
        """Rows of which nobody has said what became of them."""
        return [number for number, row in self.rows.items() if row.open()]

    def begin(self) -> None:
        """The keyboard goes to the first row that is not done."""
        first = next((row for row in self.rows.values() if row.open()), next(iter(self.rows.values()), None))
        if first is not None:
            first.take_focus()

    def _down(self, row: SheetRowEdit) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + 1
        while at < len(rows) and rows[at].settled:
            at += 1
        if at == len(rows) or row.blank():
            self.finished.emit()
        else:
            rows[at].take_focus()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        row: QWidget | None = new
        while row is not None and not isinstance(row, SheetRowEdit):
            row = row.parentWidget()
        if row is None or row.parentWidget() is not self._box or row is self._in_hand:
            return
        if self._in_hand is not None:
            self._in_hand.set_in_hand(False)
        row.set_in_hand(True)
        self._in_hand = row
