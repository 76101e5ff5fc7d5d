"""今日の会計: the slips of a day, and what can be done with one: 取消, 返品, 領収書."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.yen import format_yen
from salon_app.services.sales import Sale
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import clock_time, long_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class SalesDayPage(Page):
    """List left, the slip in hand right."""

    tables = frozenset({"sale", "receipt"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._day: date | None = None
        self._chosen: int | None = None
        self._sales: tuple[Sale, ...] = ()
        narrow = worn.scale >= 150
        head = QHBoxLayout()
        head.setSpacing(worn.gap)
        self._before = Button(self.tr("前の日"), "chevron-left")
        self._after = Button(self.tr("次の日"), "chevron-right")
        self._date = Label(step="strong-bold", wrap=True)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        head.addWidget(self._before)
        head.addWidget(self._date, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self._after)
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._empty = EmptyState(self.tr("この日の会計はまだありません。"), icon="receipt")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inside.addWidget(self.list)
        inside.addWidget(self._empty)
        inside.addStretch(1)
        self._scroll = ScrollArea(inner)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._card = Card()
        self._detail = self._card.column
        self._card_scroll = ScrollArea(self._card, sentence=False)
        row = QVBoxLayout(self.body) if narrow else QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, worn.px(8))
        row.setSpacing(worn.margin)
        row.addWidget(left, 1)
        row.addWidget(self._card_scroll, 1 if narrow else 0)
        if not narrow:
            self._card_scroll.setFixedWidth(worn.px(470))
        self._narrow = narrow

    def shown(self, args: Args) -> None:
        if "sale_id" in args:
            sale = self.ctx.salon.sales.get(args["sale_id"])
            self._day, self._chosen = sale.business_date, sale.id
        elif self._day is None or "day" in args:
            self._day = args.get("day") or self.ctx.salon.days.status().business_date

    def refresh(self) -> None:
        assert self._day is not None
        today = self.ctx.salon.days.status().business_date
        self._sales = tuple(reversed(self.ctx.salon.sales.on_day(self._day)))
        self._date.setText(long_day(self._day))
        self._after.setEnabled(self._day < today)
        self.list.set_rows([self._row(sale) for sale in self._sales])
        self._empty.setVisible(not self._sales)
        total = sum(sale.total for sale in self._sales)
        count = self.ctx.salon.sales.slip_count(self._day)
        self._scroll.set_count(self.tr("会計 {count}件　合計 {total}円。").format(
            count=count, total=format_yen(total)) if self._sales else "")
        index = next((at for at, sale in enumerate(self._sales) if sale.id == self._chosen), None)
        self.list.set_current(index)
        self._show(self._sales[index] if index is not None else None)

    def _row(self, sale: Sale) -> ListRow:
        right = QWidget()
        line = QHBoxLayout(right)
        line.setContentsMargins(0, 0, 0, 0)
        mark = self._mark(sale)
        if mark is not None:
            line.addWidget(mark)
        line.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(sale.total)), step="strong-bold", right=True))
        time = clock_time(sale.sold_at) if sale.source == "counter" else self.tr("紙から")
        above = self.tr("{time}　番号 {number}").format(time=time, number=f"{sale.number:04d}")
        return ListRow(sale.summary or self.tr("（品物なし）"), above=above, right=right)

    def _mark(self, sale: Sale) -> Chip | None:
        words = {"void": self.tr("取消"), "return": self.tr("返品"), "return_void": self.tr("返品の取消")}
        if sale.kind in words:
            return Chip(words[sale.kind], "warning")
        if sale.state == "void":
            return Chip(self.tr("取消ずみ"), "warning")
        if sale.state == "returned":
            return Chip(self.tr("返品あり"), "plain")
        return None

    def _choose(self, index: int) -> None:
        self._chosen = self._sales[index].id
        self.refresh()

    def _turn(self, step: int) -> None:
        assert self._day is not None
        self._day += timedelta(days=step)
        self._chosen = None
        self.refresh()

    def _show(self, sale: Sale | None) -> None:
        emptied(self._detail)
        self._card_scroll.setVisible(sale is not None or not self._narrow)
        if sale is None:
            self._detail.addWidget(Label(self.tr("左の会計を押すと、ここに中身が出ます。"), tone="muted", wrap=True))
            self._detail.addStretch(1)
            return
        self._detail.addWidget(Label(self.tr("会計番号 {number:04d}").format(number=sale.number), step="strong-bold"))
        who = self.ctx.salon.people.name(sale.person_id)
        about = f"{clock_time(sale.sold_at)}　{who}".strip()
        self._detail.addWidget(Label(about, tone="muted", wrap=True))
        for line in sale.lines:
            goods = line.kind in ("item", "advance")
            name = f"{line.name} × {abs(line.quantity)}" if goods else stored_words.shown(line.name)
            self._pair(name, line.amount)
        self._pair(self.tr("合計"), sale.total, bold=True)
        for payment in sale.payments:
            self._pair(payment.name, payment.amount or payment.face)
        if sale.tendered:
            self._pair(self.tr("お預り"), sale.tendered)
            self._pair(self.tr("お釣り"), sale.change)
        if sale.donated:
            self._pair(self.tr("お釣りの寄付"), sale.donated)
        if sale.reason:
            self._detail.addWidget(Label(self.tr("理由　{reason}").format(reason=stored_words.shown(sale.reason)), wrap=True))
        self._buttons(sale)
        self._detail.addStretch(1)

    def _pair(self, name: str, amount: int, *, bold: bool = False) -> None:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(name, step="bold" if bold else "base", wrap=True), 1)
        row.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(amount)),
                            step="bold" if bold else "base", right=True))
        self._detail.addWidget(pair)

    def _buttons(self, sale: Sale) -> None:
        pages = self.ctx.shell.page_keys()
        if sale.kind == "sale" and sale.state != "void":
            back = Button(self.tr("返品をうける"), "return")
            back.clicked.connect(lambda: self.ctx.go("sales_return", sale_id=sale.id))
            self._detail.addWidget(back)
            if not sale.state:
                void = Button(self.tr("会計を取り消す"), "close")
                void.clicked.connect(lambda: self.ctx.go("sales_void", sale_id=sale.id))
                self._detail.addWidget(void)
            if sale.total > 0 and "receipt" in pages:
                receipt = Button(self.tr("領収書を出す"), "print")
                receipt.clicked.connect(lambda: self.ctx.go("receipt", sale_id=sale.id))
                self._detail.addWidget(receipt)
        elif sale.kind == "return" and sale.state != "void":
            again = Button(self.tr("この返品を取り消す"), "close")
            again.clicked.connect(lambda: self.ctx.go("sales_void", sale_id=sale.id))
            self._detail.addWidget(again)
