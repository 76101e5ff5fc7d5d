"""ほかの操作: at large type the counter has no room for these, so they stand here."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

HOLD = ""


class MorePage(Page):
    """Leads on; 戻る leads back to the counter."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._keys: list[str] = []
        self.list = ListBox()
        self.list.row_pressed.connect(self._open)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def refresh(self) -> None:
        sales = self.ctx.salon.sales
        started = bool(sales.open_slip().lines)
        held = len(sales.held())
        choices = [
            (self.tr("今日の会計"), "list", "sales_day", True),
            (self.tr("その他の金額"), "yen", "sales_other", True),
            (self.tr("値引き"), "discount", "sales_discount", started),
            (self.tr("この伝票を保留にする"), "pause", HOLD, started),
            (self.tr("保留を呼び出す {count}件").format(count=held), "box", "sales_held", held > 0),
        ]
        shown = [choice for choice in choices if choice[3]]
        self._keys = [key for _words, _icon, key, _shown in shown]
        self.list.set_rows([ListRow(words, icon=icon, arrow=bool(key)) for words, icon, key, _shown in shown])

    def _open(self, at: int) -> None:
        if self._keys[at] != HOLD:
            self.ctx.go(self._keys[at])
            return
        sales = self.ctx.salon.sales
        sales.hold(sales.open_slip())
        self.ctx.toast(self.tr("伝票を保留にしました。「ほか」から呼び出せます。"))
        self.ctx.back_to("sales")
