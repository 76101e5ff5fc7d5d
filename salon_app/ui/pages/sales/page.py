"""売上: tiles at the left, the slip at the right. Three taps sell a coffee: コーヒー → ちょうど → 会計."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.model.slip import Slip
from salon_app.model.yen import ascii_digits, format_yen
from salon_app.services.days import Period
from salon_app.services.products import Product
from salon_app.services.sales import Sale
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.pages.sales.form_state import (
    BARCODE_DIGITS,
    USUAL,
    change_of,
    main_words,
    tabs,
    tiles,
    with_key,
    without_stale_payments,
)
from salon_app.ui.pages.sales.slip_panel import Finished, SlipPanel
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, MainButton
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.scroll_area import Scroll
from salon_app.ui.widgets.tab_bar import TabBar
from salon_app.ui.widgets.tile import Tile, tile_picture
from salon_app.ui.widgets.tile_grid import TileGrid

TILE_TABLES = frozenset({"product", "product_version", "category", "payment_kind", "setting"})


class SalesPage(Page):
    """Holds the open slip as a value; every change keeps it on the disk."""

    tables = TILE_TABLES | {"sale", "till_period", "draft"}
    own_foot = True

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._slip = Slip()
        self._finished: Finished | None = None
        self._finished_sale = 0
        self._tab = USUAL
        self._tab_list: tuple[tuple[int, str], ...] = ()
        self._products: tuple[Product, ...] = ()
        self._shown_tiles: tuple[tuple[Product, ...], int] | None = None
        self._scanned = ""
        self._unclosed: Period | None = None
        self._recording = False
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_left(), 1)
        self.panel = SlipPanel()
        row.addWidget(self.panel)
        panel = self.panel
        panel.quantity_wanted.connect(self._set_quantity)
        panel.away_wanted.connect(self._switch_away)
        panel.key_pressed.connect(lambda amount: self._show(with_key(self._slip, amount)))
        panel.tendered_typed.connect(lambda yen: self._show(replace(self._slip, tendered=yen)))
        panel.scanned.connect(self.scan)
        panel.hold_pressed.connect(self._hold)
        panel.recall_pressed.connect(lambda: self._leave_for("sales_held"))
        panel.other_pressed.connect(lambda: self._leave_for("sales_pay"))
        panel.main_pressed.connect(self.checkout)

    def _build_left(self) -> QWidget:
        worn = look()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(worn.margin, worn.px(8, 4), worn.margin, worn.px(12, 10))
        column.setSpacing(worn.px(12, 8))
        self._tabs = TabBar()
        self._tabs.changed.connect(self._choose_tab)
        column.addWidget(self._tabs)
        self.grid = TileGrid(8 if worn.scale < 150 else 6, most=4 if worn.scale < 150 else 2)
        self._empty = EmptyState(
            self.tr("商品がまだありません。ここに商品のボタンがならびます。"), icon="coffee",
            action=self.tr("商品を登録する"), callback=lambda: self.ctx.go("products"))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(worn.px(2), worn.px(3), worn.px(2), worn.px(3))
        inside.addWidget(self.grid)
        inside.addWidget(self._empty)
        inside.addStretch(1)
        self._scroll = Scroll(inner)
        self._scroll.viewport().installEventFilter(self)
        column.addWidget(self._scroll, 1)
        if worn.scale >= 150:
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            column.addLayout(self._pager())
        else:
            column.addLayout(self._others())
        column.addWidget(self.toast_bar)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return left

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().gap)
        self._other = Button(self.tr("その他の金額"), "yen")
        self._discount = Button(self.tr("値引き"), "discount")
        self._day = Button("", "list")
        for button, key in ((self._other, "sales_other"), (self._discount, "sales_discount"), (self._day, "sales_day")):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, to=key: self._leave_for(to))
            row.addWidget(button, 1)
        return row

    def _pager(self) -> QHBoxLayout:
        """Large type: 上へ / 下へ; the other actions stand behind ほかの操作."""
        row = QHBoxLayout()
        row.setSpacing(look().gap)
        up, down = Button(self.tr("上へ"), "chevron-up"), Button(self.tr("下へ"), "chevron-down")
        up.clicked.connect(lambda: self._turn(-1))
        down.clicked.connect(lambda: self._turn(1))
        more = Button(self.tr("ほか"), "list")
        more.clicked.connect(lambda: self._leave_for("sales_more"))
        for button in (up, down, more):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        return row

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._slip = self.ctx.salon.sales.open_slip()
        if self._slip.lines:
            self._finished = None

    def refresh(self) -> None:
        salon = self.ctx.salon
        self._products = salon.products.all(on_sale_only=True)
        self._rated = frozenset(
            product.id for product in self._products
            if salon.settings.get().pays_consumption_tax and product.rate_here != product.rate_away)
        self._kinds = salon.payment_kinds.all()
        self._show_tabs()
        self._show_tiles()
        status = salon.days.status()
        self._unclosed = status.unclosed
        if status.clock_warning:
            self.ctx.toast(status.clock_warning, warning=True)
        if hasattr(self, "_day"):
            self._day.set_text(self.tr("今日の会計（{count}件）").format(
                count=salon.sales.slip_count(status.business_date)))
        self._held = len(salon.sales.held())
        if self._finished is not None and not self._still_stands(self._finished_sale):
            self._finished = None  # taken back: its change must not stand beside what is to be handed back
        self._show_panel()

    def _still_stands(self, sale_id: int) -> bool:
        try:
            return not self.ctx.salon.sales.get(sale_id).state
        except RuleProblem:
            return False

    def main_button(self) -> MainButton | None:
        return self.panel.main

    # --- the slip ------------------------------------------------------------------------------

    def slip(self) -> Slip:
        """The slip as it stands."""
        return self._slip

    def add(self, product: Product) -> None:
        """One more of a product; one without a price asks for the amount."""
        if product.price is None:
            self._leave_for("sales_other", product_id=product.id)
            return
        before = self._slip
        label = self.tr("{name} 1つ").format(name=product.name)
        self._show(before.added(self.ctx.salon.products.line(product)))
        self.push_undo(label, lambda: self._show(before))
        self.ctx.toast(self.tr("{name}を1つ入れました。").format(name=product.name), undo=True)

    def scan(self, code: str) -> None:
        """A barcode came in, from anywhere on the page."""
        digits = ascii_digits(code).strip()
        product = self.ctx.salon.products.by_barcode(digits)
        if product is None:
            self.ctx.toast(self.tr("バーコード {code} の商品は登録されていません。").format(code=digits), warning=True)
        else:
            self.add(product)

    def checkout(self) -> None:
        """会計: record the slip; the change stays in large figures until the next tap."""
        if self._unclosed is not None:
            self._leave_for("close_day")
            return
        if self._recording or not main_words(self._slip, self._kinds).enabled:
            return
        self._recording = True
        self._show_panel()
        slip, by, sales = self._slip, self.ctx.by(), self.ctx.salon.sales
        self.short(lambda: sales.record(slip, by=by), self._recorded)

    def _recorded(self, sale: Sale) -> None:
        self._recording = False
        self.clear_undo()
        self._slip = Slip()
        self._finished, self._finished_sale = Finished(sale.total, sale.tendered, sale.change), sale.id
        self._show_panel()
        short = look().scale >= 150  # large type: what to hand back is enough, the top bar names the sale
        words = self.tr("{items}の会計をしました。").format(items=sale.short_summary if short else sale.summary)
        if sale.change:
            back = self.tr("{change}円をお返しください。").format(change=format_yen(sale.change))
            words = back if short else words + back
        self.ctx.toast(words, undo=True)

    def show_problem(self, problem: Problem) -> None:
        self._recording = False
        self._unclosed = self.ctx.salon.days.status().unclosed
        self._show_panel()
        super().show_problem(problem)

    def _set_quantity(self, at: int, quantity: int) -> None:
        before = self._slip
        name = before.lines[at].name
        after = without_stale_payments(before.with_quantity(at, quantity))
        self._show(after)
        self.push_undo(self.tr("{name}の数").format(name=name), lambda: self._show(before))
        if quantity == 0:
            self.ctx.toast(self.tr("{name}を取りのぞきました。").format(name=name), undo=True)
        else:
            words = self.tr("{name}を{count}つにしました。") if quantity < 10 else self.tr("{name}を{count}個にしました。")
            self.ctx.toast(words.format(name=name, count=quantity), undo=True)

    def _switch_away(self, at: int) -> None:
        before, line = self._slip, self._slip.lines[at]
        product = self.ctx.salon.products.get(line.product_id or 0)
        other = self.ctx.salon.products.line(product, quantity=line.quantity, away=not line.away, price=line.unit_price)
        lines = (*before.lines[:at], other, *before.lines[at + 1:])
        self._show(replace(before, lines=lines, last_touched=at))
        self.push_undo(self.tr("{name}の店内・持ち帰り").format(name=line.name), lambda: self._show(before))

    def _hold(self) -> None:
        slip, sales = self._slip, self.ctx.salon.sales
        self._slip = Slip()
        self.clear_undo()
        self._held += 1
        self._show_panel()
        self.short(lambda: sales.hold(slip))
        self.ctx.toast(self.tr("伝票を保留にしました。「呼び出す」で続きができます。"))

    def _show(self, slip: Slip) -> None:
        """Another state of the slip: show it at once, keep it on the disk beside the window."""
        slip = without_stale_payments(slip)
        self._slip = slip
        self._finished = None
        self._show_panel()
        self.short(lambda: self.ctx.salon.sales.keep_open_slip(slip))

    def _leave_for(self, key: str, **args: object) -> None:
        """Another page of the counter, once the slip is on the disk: they share it there."""
        self.clear_undo()
        slip = self._slip
        self.short(lambda: self.ctx.salon.sales.keep_open_slip(slip), lambda _none: self.ctx.go(key, **args))

    # --- showing -------------------------------------------------------------------------------

    def _show_panel(self) -> None:
        blocked = ""
        if self._unclosed is not None:
            day = short_day(self._unclosed.business_date, self.ctx.today())
            blocked = self.tr("先に{day}の分を締める").format(day=day)
        if change_of(self._slip) == 0 and self._slip.donate_change:
            self._slip = replace(self._slip, donate_change=False)
        self.panel.show_slip(self._slip, self._kinds, self._rated, self._held, self._finished, blocked)
        if self._recording:
            self.panel.main.setEnabled(False)
        if hasattr(self, "_discount"):
            self._discount.setEnabled(bool(self._slip.lines))

    def _show_tiles(self) -> None:
        wanted = (tiles(self._products, self._tab), self._tab)
        if wanted == self._shown_tiles:
            return
        self._shown_tiles = wanted
        star = next((product.id for product in self._products if product.favourite), None)
        widgets = []
        for product in wanted[0]:
            price = (self.tr("金額を入れる") if product.price is None
                     else self.tr("{price}円").format(price=format_yen(product.price)))
            tile = Tile(product.name, price, icon=product.icon, tint=product.tint, wide=product.id == star,
                        picture=tile_picture(self.ctx.salon.pictures, product.picture))
            tile.clicked.connect(lambda _checked=False, chosen=product: self._tapped(chosen))
            widgets.append(tile)
        self.grid.set_tiles(widgets)
        self._fit_rows()
        self._empty.setVisible(not self._products)

    def _fit_rows(self) -> None:
        """As many whole rows as go: a tile is not cut in half where the eye looks for it."""
        tiles_shown = [tile for tile in self.grid.findChildren(Tile) if not tile.isHidden()]
        room = self._scroll.viewport().height() - look().px(6)
        if not tiles_shown or room <= 0:
            return
        gap, one = look().gap, tiles_shown[0]
        rows = max((room + gap) // (one.least_height() + gap), 1)
        height = max((room - gap * (rows - 1)) // rows, one.least_height())
        columns = self.grid.tiles.columns(self.grid.width())
        if sum(int(tile.property("columns") or 1) for tile in tiles_shown) <= rows * columns:
            height = min(height, one.most_height())  # all are seen: no need to fill the page
        for tile in tiles_shown:
            if tile.height() != height:
                tile.setFixedHeight(height)

    def _turn(self, step: int) -> None:
        """One screenful of whole rows up or down."""
        tile = next((tile for tile in self.grid.findChildren(Tile) if not tile.isHidden()), None)
        if tile is not None:
            row = tile.height() + look().gap
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + step * max((bar.pageStep() + look().gap) // row, 1) * row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit_rows()
        return super().eventFilter(watched, event)

    def _show_tabs(self) -> None:
        found = tabs(self.ctx.salon.products.categories(), self._products)
        if found != self._tab_list:
            self._tab_list = found
            keys = [key for key, _words in found]
            self._tab = self._tab if self._tab in keys else USUAL
            self._tabs.set_words([words for _key, words in found], keys.index(self._tab))

    def _tapped(self, product: Product) -> None:
        try:
            self.add(product)
        except InputProblem as problem:
            self.ctx.toast(str(problem), warning=True)

    def _choose_tab(self, index: int) -> None:
        self._tab = self._tab_list[index][0]
        self._show_tiles()
        self._scroll.verticalScrollBar().setValue(0)

    # --- the scanner types like a keyboard ------------------------------------------------------

    def wants_enter(self) -> bool:
        return len(self._scanned) >= BARCODE_DIGITS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digits = ascii_digits(event.text())
        if digits.isdigit():
            self._scanned += digits
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.wants_enter():
            code, self._scanned = self._scanned, ""
            self.scan(code)
        else:
            self._scanned = ""
            super().keyPressEvent(event)
