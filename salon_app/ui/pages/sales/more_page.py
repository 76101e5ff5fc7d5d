"""ほかの操作: at large type the counter has no room for these three, so they stand here."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.list_box import ListBox, ListRow


class MorePage(Page):
    """Leads on; 戻る leads back to the counter."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        choices = [
            (self.tr("その他の金額"), "yen", "sales_other"),
            (self.tr("値引き"), "discount", "sales_discount"),
            (self.tr("今日の会計"), "list", "sales_day"),
        ]
        self.list = ListBox()
        self.list.set_rows([ListRow(words, icon=icon, arrow=True) for words, icon, _key in choices])
        self.list.row_pressed.connect(lambda at: self.ctx.go(choices[at][2]))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
