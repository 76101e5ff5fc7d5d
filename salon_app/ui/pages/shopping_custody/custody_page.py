"""預り金: whose money is held and since when, where it lies, and putting back what somebody still has in hand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Holding, InHand
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class CustodyPage(Page):
    """Names stand here because somebody pressed to see them."""

    tables = frozenset({"errand", "errand_money", "leg", "person", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._held: tuple[Holding, ...] = ()
        self._in_hand: InHand | None = None
        self._helper: int | None = None
        self.places = ListBox()
        self.places.row_pressed.connect(self._choose_helper)
        self.list = ListBox()
        self.list.row_pressed.connect(self._open)
        self._heading = Label(self.tr("お預りしている方"), step="strong-bold")
        self._empty = EmptyState(self.tr("いま、お預りしているお金はありません。"), icon="check")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(12, 8))
        column.addWidget(self.places)
        column.addWidget(self._heading)
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addStretch(1)
        self._scroll = ScrollArea(inner)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        others = Button(self.tr("謝礼・立替・利用券"), "ticket", max_lines=2)
        others.clicked.connect(lambda: self.ctx.go("errand_payouts"))
        paper = Button(self.tr("一覧を印刷する"), "print", max_lines=2)
        paper.clicked.connect(lambda: self.ctx.go("reports", key="custody"))
        self.set_left_buttons(others, paper)

    # --- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        holdings = self.ctx.salon.holdings
        self._held, self._in_hand = holdings.by_person(), holdings.now()
        carried = self._in_hand.carried_by
        if all(helper != self._helper for helper, _, _ in carried):
            self._helper = carried[0][0] if len(carried) == 1 else None
        self.places.set_rows(self._place_rows(self._in_hand))
        at = next((at for at, (helper, _, _) in enumerate(carried, start=1) if helper == self._helper), None)
        self.places.set_current(at)
        self.list.set_rows([self._row(one) for one in self._held])
        self.list.setVisible(bool(self._held))
        self._heading.setVisible(bool(self._held))
        self._empty.setVisible(not self._held)
        self._scroll.set_count(self.tr("{count}件です。").format(count=len(self._held)) if self._held else "")
        self._say()

    def _place_rows(self, now: InHand) -> list[ListRow]:
        def yen(amount: int) -> Label:
            return Label(self.tr("{amount}円").format(amount=format_yen(amount)), step="title", right=True)

        rows = [ListRow(self.tr("預り金の袋"), icon="envelope", right=yen(now.bag), pressable=False, bold=True)]
        rows += [ListRow(self.tr("{name}さんが持ち出し中").format(name=name), icon="person", right=yen(amount))
                 for _, name, amount in now.carried_by]
        owed = ((self.tr("担当の立替"), now.helper_advance), (self.tr("レジから立替"), now.till_advance),
                (self.tr("店に後払い"), now.shop_credit), (self.tr("まだいただいていない不足"), now.short))
        rows += [ListRow(words, icon="coins", right=yen(amount), pressable=False) for words, amount in owed if amount]
        return rows

    def _row(self, one: Holding) -> ListRow:
        where = []
        if one.bag:
            where.append(self.tr("袋"))
        where += [self.tr("{name}さんが持ち出し中").format(name=name) for name in one.carried_by]
        since = self.tr("{day}から").format(day=short_day(one.since, self.ctx.today()))
        amount = (self.tr("{yen}円").format(yen=format_yen(one.amount)) if one.amount >= 0 else
                  self.tr("不足 {yen}円").format(yen=format_yen(-one.amount)))
        right = Chip(amount, "warning") if one.late or one.amount < 0 else Label(amount, step="title", right=True)
        return ListRow(self.tr("　").join(filter(None, (one.name, one.block))), right=right, arrow=True,
                       above=self.tr("　").join((since, *where)), warning=one.late)

    def _say(self) -> None:
        assert self._in_hand is not None
        chosen = next((one for one in self._in_hand.carried_by if one[0] == self._helper), None)
        if chosen is not None:
            words = self.tr("{name}さんの{yen}円を袋に戻した").format(name=chosen[1], yen=format_yen(chosen[2]))
            self.set_main(words, self._put_back, icon="envelope")
        elif self._in_hand.carried_by:
            self.set_main(self.tr("袋に戻した方を押してください"), enabled=False)
        else:
            self.set_main(self.tr("買いもの代行へ"), lambda: self.ctx.go("errands"))

    # --- doing ---------------------------------------------------------------------------------

    def _choose_helper(self, at: int) -> None:
        assert self._in_hand is not None
        if 1 <= at <= len(self._in_hand.carried_by):
            self._helper = self._in_hand.carried_by[at - 1][0]
            self.places.set_current(at)
            self._say()

    def _open(self, at: int) -> None:
        self.ctx.go("errand", errand_id=self._held[at].errands[0])

    def _put_back(self) -> None:
        salon = self.ctx.salon
        mine = [card.id for card in salon.errands.board() if card.helper_id == self._helper and card.account.carried]
        yen = salon.custody.bring_back(mine, by=self.ctx.by())
        self._helper = None
        self.ctx.toast(self.tr("{yen}円を袋に入れてください。").format(yen=format_yen(yen)), undo=True)
