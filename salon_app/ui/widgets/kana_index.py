"""あかさたな tabs for lists of names. Which row a reading belongs to is model/kana's business."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.ui.widgets.tab_bar import TabBar

ROWS = ("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ")


class KanaIndex(TabBar):
    """`row_chosen("")` for 全員, else the kana that heads the row."""

    row_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__((), even=True)
        self.set_words((self.tr("全員"), *ROWS))
        self.changed.connect(lambda index: self.row_chosen.emit(ROWS[index - 1] if index > 0 else ""))
