"""謝礼・立替・利用券: paying volunteers and shops what is owed to them, and selling tickets. One kind at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.people_values import Person
from salon_app.services.shopping.payouts import Owed
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

PAYOUTS, ADVANCED, SHOPS, TICKETS = "payouts", "advanced", "shops", "tickets"
PARTS = (PAYOUTS, ADVANCED, SHOPS, TICKETS)


@dataclass(frozen=True)
class Part:
    """One kind of debt: what stands when there is none, the words of the button and the toast, and how it is read and paid."""

    nothing: str
    pay: str
    paid: str
    owed: Callable[[], tuple[Owed, ...]]
    settle: Callable[[int], int]


class PayoutsPage(Page):
    """Money leaves the till (or comes in, for tickets); each payment says so on its button."""

    tables = frozenset({"errand", "errand_money", "errand_ticket", "leg", "person", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._owed: tuple[Owed, ...] = ()
        self._chosen: int | None = None
        self._buyer: Person | None = None
        self._parts = self._kinds_of_debt()
        self.tabs = TabBar((self.tr("謝礼"), self.tr("担当の立替"), self.tr("店に後払い"), self.tr("利用券")))
        self.tabs.changed.connect(lambda _at: self._turn())
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._nothing = EmptyState("", icon="check")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(12, 8))
        self._sale = self._build_sale()
        column.addWidget(self._sale)
        self._left = Label(self.tr("買った方と、まだ使っていない枚数"), step="strong-bold")
        column.addWidget(self._left)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(12, 8))
        outer.addWidget(self.tabs)
        outer.addWidget(ScrollArea(inner), 1)

    def _kinds_of_debt(self) -> dict[str, Part]:
        payouts, by = self.ctx.salon.payouts, self.ctx.by
        return {
            PAYOUTS: Part(self.tr("払っていない謝礼はありません。"), self.tr("{name}さんに謝礼 {yen}円を払う"),
                          self.tr("{yen}円をレジからお渡しください。"), payouts.due, lambda who: payouts.pay_out(who, by=by())),
            ADVANCED: Part(self.tr("返していない立替はありません。"), self.tr("{name}さんに立替 {yen}円を返す"),
                           self.tr("{yen}円をレジからお返しください。"), payouts.advanced,
                           lambda who: payouts.repay(who, by=by())),
            SHOPS: Part(self.tr("店への払い残しはありません。"), self.tr("{name}に {yen}円を払う"),
                        self.tr("{yen}円をレジからお払いください。"), payouts.shop_owed,
                        lambda shop: payouts.pay_shop(shop, by=by())),
        }

    def _build_sale(self) -> QWidget:
        worn = look()
        people = self.ctx.salon.people
        self.search = PersonSearch(lambda text: people.search(text) if text else people.all(), label=self.tr("利用券を買う方"),
                                   adding=False)
        self.search.picked.connect(self._take)
        self._who = Label(step="name", wrap=True)
        self.other = Button(self.tr("ほかの方にする"), "search")
        self.other.clicked.connect(lambda: self._take(None))
        self.count = CountEdit(field="count", maximum=100)
        self.count.changed.connect(self._say)
        self.count.submitted.connect(self.guarded(self._sell))
        self.fields["count"] = Field(self.tr("枚数"), self.count, unit=self.tr("枚"))
        self._chosen_buyer = QWidget()
        row = QHBoxLayout(self._chosen_buyer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.gap)
        row.addWidget(self._who, 1)
        row.addWidget(self.fields["count"], 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        sale = QWidget()
        column = QVBoxLayout(sale)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 8))
        column.addWidget(self.search)
        column.addWidget(self._chosen_buyer)
        return sale

    # --- where we are --------------------------------------------------------------------------

    def part(self) -> str:
        """The kind that is shown."""
        return PARTS[self.tabs.current()]

    def shown(self, args: Args) -> None:
        self.clear_errors()
        if "part" in args:
            self.tabs.choose(PARTS.index(args["part"]))

    def state(self) -> Args:
        return {"part": self.part(), "chosen": self._chosen, "count": self.count.text(),
                "buyer": self._buyer.id if self._buyer else None}

    def restore(self, state: Args) -> None:
        self.tabs.choose(PARTS.index(state["part"]))
        self._chosen = state["chosen"]
        self._buyer = self.ctx.salon.people.get(state["buyer"]) if state["buyer"] else None
        self.count.setText(state["count"])
        self.refresh()

    def _turn(self) -> None:
        self._chosen = None
        self.clear_errors()
        self.refresh()

    # --- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        selling = self.part() == TICKETS
        self._sale.setVisible(selling)
        self.search.setVisible(selling and self._buyer is None)
        self._chosen_buyer.setVisible(selling and self._buyer is not None)
        if selling:
            self._show_tickets()
        else:
            self._show_owed()
        self._say()

    def _show_owed(self) -> None:
        part = self._parts[self.part()]
        self._owed = part.owed()
        if len(self._owed) == 1:
            self._chosen = self._owed[0].id
        today = self.ctx.today()
        self.list.set_rows([
            ListRow(one.name, above=self.tr("{day}から {count}件").format(
                day=short_day(one.since, today), count=len(one.errands)),
                    right=Label(self.tr("{amount}円").format(amount=format_yen(one.amount)), step="title"))
            for one in self._owed])
        self.list.set_current(next((at for at, one in enumerate(self._owed) if one.id == self._chosen), None))
        self._left.hide()
        self._nothing.set_sentence(part.nothing)
        self._show_rows(bool(self._owed))

    def _show_tickets(self) -> None:
        found = self.ctx.salon.payouts.tickets()
        self.list.set_rows([
            ListRow(self.tr("　").join(filter(None, (one.name, one.block))), pressable=False,
                    above=self.tr("買った {sold}枚、使った {used}枚").format(sold=one.sold, used=one.used),
                    right=Label(self.tr("残り {left}枚").format(left=one.left), step="title"))
            for one in found])
        if self._buyer is not None:
            self._who.setText(self.tr("　").join(filter(None, (self._buyer.name, self._buyer.block))))
        self._left.setVisible(bool(found))
        self._nothing.set_sentence(self.tr("利用券はまだ売っていません。"))
        self._show_rows(bool(found))

    def _show_rows(self, some: bool) -> None:
        self.list.setVisible(some)
        self._nothing.setVisible(not some)

    def _say(self) -> None:
        if self.part() == TICKETS:
            self._say_sale()
            return
        chosen = next((one for one in self._owed if one.id == self._chosen), None)
        if chosen is not None:
            words = self._parts[self.part()].pay if chosen.amount > 0 else self.tr("{name}さんから {yen}円を返していただく")
            self.set_main(words.format(name=chosen.name, yen=format_yen(abs(chosen.amount))), self._pay, icon="yen")
        else:
            self.set_main(self.tr("払う相手を押してください") if self._owed else self.tr("払うものはありません"), enabled=False)

    def _say_sale(self) -> None:
        unit = self.ctx.salon.settings.get().errand_fee
        try:
            count = self.count.value() or 0
        except InputProblem:
            count = 0
        if self._buyer is None:
            self.set_main(self.tr("買う方を選んでください"), enabled=False)
        elif not count:
            self.set_main(self.tr("枚数を入れてください"), enabled=False)
        else:
            self.set_main(self.tr("{count}枚を売り、{yen}円をレジに入れる").format(count=count, yen=format_yen(count * unit)),
                          self._sell, icon="ticket")

    # --- doing ---------------------------------------------------------------------------------

    def _choose(self, at: int) -> None:
        if self.part() != TICKETS:
            self._chosen = self._owed[at].id
            self.list.set_current(at)
            self._say()

    def _take(self, person: Person | None) -> None:
        self._buyer = person
        self.refresh()
        if person is not None:
            self.count.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _pay(self) -> None:
        if self._chosen is None:
            return
        part = self._parts[self.part()]
        yen = part.settle(self._chosen)
        self._chosen = None
        words = part.paid if yen > 0 else self.tr("{yen}円をレジに入れてください。")
        self.ctx.toast(words.format(yen=format_yen(abs(yen))), undo=True)
        self.refresh()

    def _sell(self) -> None:
        if self._buyer is None:
            return
        self.clear_errors()
        yen = self.ctx.salon.payouts.sell_tickets(self._buyer.id, self.count.required(), by=self.ctx.by())
        self._buyer = None
        self.count.set_value(None)
        self.search.clear()
        self.ctx.toast(self.tr("{yen}円をレジに入れてください。").format(yen=format_yen(yen)), undo=True)
        self.refresh()
