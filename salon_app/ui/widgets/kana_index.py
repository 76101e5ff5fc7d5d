"""あかさたな tabs for lists of names. Which row a reading belongs to is model/kana's business."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.model.kana import INDEX_ROWS
from salon_app.ui.widgets.tab_bar import TabBar


class KanaIndex(TabBar):
    """`row_chosen("")` for 全員, else the kana that heads the row."""

    row_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__((), even=True)
        self.set_words((self.tr("全員"), *INDEX_ROWS))
        self.changed.connect(lambda index: self.row_chosen.emit(INDEX_ROWS[index - 1] if index > 0 else ""))
