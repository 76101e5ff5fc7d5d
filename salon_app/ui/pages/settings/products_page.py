"""商品とねだん: the products by category, each opening its form; the order of the tiles is changed by 上へ / 下へ."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar


class ProductsPage(Page):
    """Products no longer on sale stay in the list: past slips name them."""

    tables = frozenset({"product", "product_version", "category"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._category: int | None = None
        self._products: list[Product] = []
        self._tabs = TabBar()
        self._tabs.changed.connect(self._choose_tab)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go("product", product_id=self._products[at].id))
        self._empty = EmptyState(self.tr("この分類の商品はまだありません。"), icon="coffee")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addStretch(1)
        self._scroll = ScrollArea(inner)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8))
        outer.addWidget(self._tabs)
        outer.addWidget(self._scroll, 1)
        categories = Button(self.tr("分類"), "list")
        categories.clicked.connect(lambda: self.ctx.go("categories"))
        self.set_side_buttons(categories)
        self.set_main(self.tr("商品を加える"), lambda: self.ctx.go("product", category_id=self._category), icon="plus")

    def shown(self, args: Args) -> None:
        self._category = args.get("category_id", self._category)

    def refresh(self) -> None:
        self._categories = self.ctx.salon.products.categories()
        ids = [one.id for one in self._categories]
        if self._category not in ids:
            self._category = ids[0] if ids else None
        at = ids.index(self._category) if self._category is not None else 0
        self._tabs.set_words([one.name for one in self._categories], at)
        self._show()

    def _choose_tab(self, at: int) -> None:
        self._category = self._categories[at].id
        self._show()

    def _show(self) -> None:
        every = self.ctx.salon.products.all()
        self._products = [one for one in every if one.category_id == self._category]
        self._products.sort(key=lambda one: not one.on_sale)
        self.list.set_rows([self._row(one) for one in self._products])
        self._empty.setVisible(not self._products)
        self._scroll.set_count(self.tr("{count}品。").format(count=len(self._products)) if self._products else "")

    def _row(self, product: Product) -> ListRow:
        price = (self.tr("ねだんは会計のときに入れる") if product.price is None
                 else self.tr("{price}円").format(price=format_yen(product.price)))
        right = None if product.on_sale else Chip(self.tr("売っていない"), "plain")
        return ListRow(product.name, price, icon=product.icon, right=right, arrow=True,
                       label_width=0 if look().scale >= 150 else 16)
