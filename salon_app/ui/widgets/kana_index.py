"""あかさたな tabs for lists of names. Which row a reading belongs to is model/kana's business."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.model.kana import INDEX_ROWS, OTHER_ROW
from salon_app.ui.widgets.tab_bar import TabBar


class KanaIndex(TabBar):
    """`row_chosen("")` for 全員, else the kana that heads the row; 他 (OTHER_ROW) where it is offered."""

    row_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__((), even=True)
        self._rows: tuple[str, ...] = INDEX_ROWS
        self.set_words((self.tr("全員"), *self._rows))
        self.changed.connect(lambda index: self.row_chosen.emit(self._rows[index - 1] if index > 0 else ""))

    def offer_other(self, offered: bool) -> None:
        """A last tab 他 for those whose reading is missing; the list says whether there are any."""
        rows = (*INDEX_ROWS, OTHER_ROW) if offered else INDEX_ROWS
        if rows != self._rows:
            chosen = self.row()
            self._rows = rows
            self.set_words((self.tr("全員"), *rows), rows.index(chosen) + 1 if chosen in rows else 0)

    def row(self) -> str:
        """The row chosen now, '' for 全員."""
        return self._rows[self.current() - 1] if self.current() > 0 else ""

    def show_row(self, row: str) -> None:
        """Mark a row (or 全員 for '') without telling."""
        at = self._rows.index(row) + 1 if row in self._rows else 0
        for index, tab in enumerate(self.tabs()):
            tab.setChecked(index == at)
