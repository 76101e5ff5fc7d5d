"""保留の伝票: choose the one to go on with."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.sale_values import counted
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import clock_time, short_day
from salon_app.ui.page import Page
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class HeldPage(Page):
    """A slip that is open meanwhile is put aside in its place, so that nothing is lost."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._keys: list[str] = []
        self.list = ListBox()
        self.list.row_pressed.connect(self._recall)
        self._empty = EmptyState(self.tr("保留の伝票はありません。会計の途中で「保留」を押すと、ここに入ります。"), icon="box")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        self.set_hint(self.tr("続きをする伝票を押してください。"))

    def refresh(self) -> None:
        held = self.ctx.salon.sales.held()
        self._keys = [key for key, _at, _slip in held]
        rows = []
        for _key, at, slip in held:
            names = self.tr("、").join(counted(line.name, line.quantity) for line in slip.lines[:4])
            local = self.ctx.salon.clock.local(at)
            when = f"{short_day(local.date(), self.ctx.today())} {clock_time(at)}"
            rows.append(ListRow(names, above=when, arrow=True,
                                right=Label(self.tr("{amount}円").format(amount=format_yen(slip.total)), step="title")))
        self.list.set_rows(rows)
        self._empty.setVisible(not held)

    def _recall(self, index: int) -> None:
        sales = self.ctx.salon.sales
        present = sales.open_slip()
        if present.lines:
            sales.hold(present)
        sales.recall(self._keys[index])
        self.ctx.toast(self.tr("保留の伝票を呼び出しました。"))
        self.ctx.back_to("sales")
