"""直したいところ: what should be mended in a version, each leading to where it is mended. Nothing is refused for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.phone_tree.values import TreeWarning
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

SHOWN = 20
"""Of so many there is a line; of the others the outline has its signs."""


class WarningsPart(QWidget):
    """`mending(TreeWarning)` when one is pressed."""

    mending = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._warnings: tuple[TreeWarning, ...] | None = None
        self.head, self.list, self.more = Label(step="strong-bold"), ListBox(), Label(tone="muted", wrap=True)
        self.list.row_pressed.connect(lambda at: self.mending.emit((self._warnings or ())[at]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        for part in (self.head, self.list, self.more):
            column.addWidget(part)

    def show_warnings(self, warnings: tuple[TreeWarning, ...]) -> None:
        """These."""
        if warnings == self._warnings:
            return
        self._warnings = warnings
        self.head.setText(self.tr("直したいところ {count}件").format(count=len(warnings)) if warnings else
                          self.tr("直したいところは、ありません。"))
        self.list.set_rows([ListRow(one.text, icon="warning", warning=True, arrow=True) for one in warnings[:SHOWN]])
        rest = len(warnings) - SHOWN
        self.more.setText(self.tr("ほかに{count}件あります。一覧の印でわかります。").format(count=rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)
