"""つけ（未収）: who owes what, behind one tap, and taking the money."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.tabs import TabBalance
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class TabsPage(Page):
    """Names stand here because somebody pressed to see them."""

    tables = frozenset({"leg", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._balances: tuple[TabBalance, ...] = ()
        self._chosen: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._empty = EmptyState(self.tr("つけの残っている方はいません。"), icon="check")
        self.amount = YenEdit(field="amount")
        self.amount.changed.connect(self._say)
        self.amount.submitted.connect(self.guarded(self._pay))
        self.fields["amount"] = Field(self.tr("うけとる金額"), self.amount, unit=self.tr("円"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(12, 8))
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addWidget(self.fields["amount"])
        column.addStretch(1)
        self._scroll = ScrollArea(inner)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def shown(self, args: Args) -> None:
        self._chosen = args.get("person_id")
        self.clear_errors()

    def refresh(self) -> None:
        self._balances = self.ctx.salon.tabs.balances()
        today = self.ctx.today()
        self.list.set_rows([
            ListRow("　".join(filter(None, (one.name, one.block))),
                    above=self.tr("{day}から").format(day=short_day(one.since, today)),
                    right=Label(self.tr("{amount}円").format(amount=format_yen(one.amount)), step="title"))
            for one in self._balances])
        self._empty.setVisible(not self._balances)
        total = sum(one.amount for one in self._balances)
        self._scroll.set_count(self.tr("{count}名　合計 {total}円。").format(
            count=len(self._balances), total=format_yen(total)) if self._balances else "")
        index = next((at for at, one in enumerate(self._balances) if one.person_id == self._chosen), None)
        self.list.set_current(index)
        self.fields["amount"].setVisible(index is not None)
        if index is not None and not self.amount.text():
            self.amount.set_value(abs(self._balances[index].amount))
        self._say()

    def _choose(self, index: int) -> None:
        self._chosen = self._balances[index].person_id
        self.amount.set_value(abs(self._balances[index].amount))
        self.refresh()

    def _owes(self) -> int:
        """Yen the one in hand still owes; negative: the salon does, for a slip taken back after it was paid."""
        return next((one.amount for one in self._balances if one.person_id == self._chosen), 0)

    def _say(self) -> None:
        name = next((one.name for one in self._balances if one.person_id == self._chosen), "")
        amount = self.amount.so_far()
        if not name:
            self.set_main(self.tr("どなたの分かを押してください"), enabled=False)
        elif not amount:
            self.set_main(self.tr("金額を入れてください"), enabled=False)
        elif self._owes() < 0:
            self.set_main(self.tr("{amount}円をお返しする").format(amount=format_yen(amount)), self._pay)
        else:
            self.set_main(self.tr("{amount}円をうけとる").format(amount=format_yen(amount)), self._pay)

    def _pay(self) -> None:
        if self._chosen is None:
            return
        self.clear_errors()
        amount = self.amount.required()
        back = self._owes() < 0
        self.ctx.salon.tabs.pay(self._chosen, -amount if back else amount, by=self.ctx.by())
        self.amount.set_value(None)
        self._chosen = None
        words = self.tr("つけ {amount}円をお返ししました。") if back else self.tr("つけ {amount}円をうけとりました。")
        self.ctx.toast(words.format(amount=format_yen(amount)), undo=True)
        self.refresh()
