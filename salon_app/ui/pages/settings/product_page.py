"""商品を加える・直す: name, price, category and how its tile looks. A new price counts from now on; past days stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.context import Args, PageContext
from salon_app.ui.icons import icon_names
from salon_app.ui.page import Page
from salon_app.ui.palette import TINTS
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, LineEdit, YenEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tile import Tile, tile_picture
from salon_app.ui.widgets.tile_grid import TileGrid

GOODS_ICONS = ("coffee", "tea", "glass", "teapot", "milk", "bottle", "cookie", "candy", "cake", "toast", "bread", "onigiri",
               "rice", "noodles", "bowl", "egg", "fish", "cabbage", "carrot", "apple", "flower", "tissue", "toilet-paper",
               "soap", "ticket", "gift", "craft", "bag", "box")


class ProductPage(Page):
    """Left the questions, right the tile as it will look."""

    tables = frozenset({"category"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._product: Product | None = None
        self._icon = "box"
        self._picture: str | None = None
        form = QWidget()
        self._form = QVBoxLayout(form)
        self._form.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        self._form.setSpacing(worn.px(12, 8))
        self.name, self.reading, self.barcode = LineEdit(), LineEdit(), LineEdit()
        self.price, self.tickets = YenEdit(field="price"), CountEdit(maximum=100, field="tickets")
        self._add("name", self.tr("商品の名前"), self.name)
        self._add("price", self.tr("ねだん（税込）"), self.price, unit=self.tr("円"),
                  hint=self.tr("空けておくと、会計のときに金額を聞きます。"))
        self.price.setMaximumWidth(worn.ems(10))
        self._category_place = QVBoxLayout()
        self._form.addWidget(Label(self.tr("分類")))
        self._form.addLayout(self._category_place)
        self._categories: ChoiceRows | None = None
        self.favourite = CheckRow(self.tr("「いつもの」に出す"))
        self.on_sale = CheckRow(self.tr("いま売っている"))
        self._form.addWidget(self.favourite)
        self._form.addWidget(self.on_sale)
        self._add("reading", self.tr("ふりがな"), self.reading)
        self._add("barcode", self.tr("バーコード"), self.barcode, hint=self.tr("バーコード読み取り機を使うときだけ入れます。"))
        self.rate_here = ChoiceKeys([(10, "10%"), (8, "8%"), (None, self.tr("なし"))], 10)
        self.rate_away = ChoiceKeys([(10, "10%"), (8, "8%"), (None, self.tr("なし"))], 8)
        self._rates = QWidget()
        rates = QVBoxLayout(self._rates)
        rates.setContentsMargins(0, 0, 0, 0)
        rates.addWidget(Label(self.tr("消費税（店内で食べる・使う）")))
        rates.addWidget(self.rate_here)
        rates.addWidget(Label(self.tr("消費税（持ち帰り）")))
        rates.addWidget(self.rate_away)
        self._form.addWidget(self._rates)
        self._add("tickets", self.tr("回数券のときは、つづりの枚数"), self.tickets, unit=self.tr("枚"),
                  hint=self.tr("入れると、売った日の売上ではなく「前受金」になり、使った日の売上になります。"))
        self.tickets.setMaximumWidth(worn.ems(6))
        self._form.addStretch(1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(8))
        column.addWidget(Label(self.tr("売上の画面での見え方"), step="strong-bold"))
        self._tile_place = QVBoxLayout()
        column.addLayout(self._tile_place)
        photo = QHBoxLayout()
        photo.setSpacing(worn.gap)
        choose = Button(self.tr("写真を選ぶ"), "folder", height=worn.target)
        choose.clicked.connect(self.guarded(self._choose_photo))
        self._no_photo = Button(self.tr("写真をやめる"), "close", height=worn.target)
        self._no_photo.clicked.connect(lambda: self._set_picture(None))
        photo.addWidget(choose)
        photo.addWidget(self._no_photo)
        photo.addStretch(1)
        column.addLayout(photo)
        column.addWidget(Label(self.tr("色")))
        words = {
            "茶": self.tr("茶"), "桃": self.tr("桃"), "若草": self.tr("若草"), "空": self.tr("空"), "藤": self.tr("藤"),
            "黄": self.tr("黄"), "灰": self.tr("灰"),
        }
        self.tint = ChoiceWall([(tint, words[tint]) for tint in TINTS], TINTS[-1], least_ems=5.0)
        self.tint.chosen.connect(lambda _tint: self._show_tile())
        column.addWidget(self.tint)
        column.addWidget(Label(self.tr("絵")))
        icons = TileGrid(2.6, gap=worn.px(6))
        self._icon_buttons: dict[str, SquareButton] = {}
        for name in GOODS_ICONS:
            if name in icon_names():
                button = SquareButton(name, name)
                button.setCheckable(True)
                button.clicked.connect(lambda _checked=False, chosen=name: self._choose_icon(chosen))
                self._icon_buttons[name] = button
        icons.set_tiles(list(self._icon_buttons.values()))
        column.addWidget(icons)
        column.addStretch(1)
        self.name.textChanged.connect(lambda _text: self._show_tile())
        self.price.changed.connect(self._show_tile)
        row = QVBoxLayout(self.body) if worn.scale >= 150 else QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        if worn.scale >= 150:
            both = QWidget()
            under = QVBoxLayout(both)
            under.addWidget(form)
            under.addWidget(side)
            row.addWidget(ScrollArea(both))
        else:
            row.setSpacing(worn.margin)
            row.addWidget(ScrollArea(form), 3)
            row.addWidget(ScrollArea(side, sentence=False), 2)
        self._up, self._down = Button(self.tr("前へ"), "chevron-up"), Button(self.tr("後ろへ"), "chevron-down")
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self.set_side_buttons(self._up, self._down)

    def _add(self, key: str, words: str, edit: LineEdit, *, unit: str = "", hint: str = "") -> None:
        self.fields[key] = Field(words, edit, unit=unit, hint=hint)
        self._form.addWidget(self.fields[key])

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        product_id = args.get("product_id")
        self._product = product = salon.products.get(product_id) if product_id else None
        categories = salon.products.categories()
        if self._categories is not None:
            self._category_place.removeWidget(self._categories)
            self._categories.deleteLater()
        chosen = product.category_id if product else args.get("category_id") or categories[0].id
        self._categories = ChoiceRows([(one.id, one.name) for one in categories], chosen)
        self._category_place.addWidget(self._categories)
        self.name.setText(product.name if product else "")
        self.reading.setText(product.reading if product else "")
        self.barcode.setText(product.barcode or "" if product else "")
        self.price.set_value(product.price if product else None)
        self.tickets.set_value(product.tickets or None if product else None)
        self.favourite.setChecked(product.favourite if product else False)
        self.on_sale.setChecked(product.on_sale if product else True)
        self.rate_here.set_value(product.rate_here if product else 10)
        self.rate_away.set_value(product.rate_away if product else 8)
        self._rates.setVisible(salon.settings.get().pays_consumption_tax)
        self.tint.set_value(product.tint if product else TINTS[-1])
        self._picture = product.picture if product else None
        self._no_photo.setVisible(self._picture is not None)
        self._choose_icon(product.icon if product else "box")
        self.set_title(self.tr("商品を直す") if product else self.tr("商品を加える"))
        for button in (self._up, self._down):
            button.setVisible(product is not None)
        self.set_main(self.tr("この内容にする") if product else self.tr("この商品を加える"), self._save)
        self.clear_errors()
        if product is None:
            self.name.setFocus()

    def _choose_icon(self, name: str) -> None:
        self._icon = name
        for key, button in self._icon_buttons.items():
            button.setChecked(key == name)
        self._show_tile()

    def _choose_photo(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("商品の写真"), "", "*.jpg *.jpeg *.png")
        if chosen:
            self.take_photo(Path(chosen))

    def take_photo(self, path: Path) -> None:
        """Keep a photo and show it on the tile. Raises InputProblem for what is no picture."""
        self._set_picture(self.ctx.salon.pictures.add(path))

    def _set_picture(self, name: str | None) -> None:
        self._picture = name
        self._no_photo.setVisible(name is not None)
        self._show_tile()

    def _show_tile(self) -> None:
        emptied(self._tile_place)
        price = self.price.text().strip()
        words = self.tr("{price}円").format(price=price) if price else self.tr("金額を入れる")
        tile = Tile(self.name.text() or self.tr("商品の名前"), words, icon=self._icon, tint=str(self.tint.value()),
                    picture=tile_picture(self.ctx.salon.pictures, self._picture))
        tile.setMaximumWidth(look().ems(11))
        self._tile_place.addWidget(tile)

    def _save(self) -> None:
        self.clear_errors()
        for edit in (self.name, self.reading, self.barcode):
            edit.take_pending()
        assert self._categories is not None
        present = self._product
        product = self.ctx.salon.products.save(
            product_id=present.id if present else None, name=self.name.text(), price=self.price.value(),
            category_id=self._categories.value(), reading=self.reading.text(), barcode=self.barcode.text(),
            rate_here=self.rate_here.value(), rate_away=self.rate_away.value(), tint=str(self.tint.value()),
            icon=self._icon, picture=self._picture, favourite=self.favourite.isChecked(),
            on_sale=self.on_sale.isChecked(), tickets=self.tickets.value() or 0, by=self.ctx.by())
        price = "" if product.price is None else self.tr("{price}円").format(price=format_yen(product.price))
        self.ctx.toast(self.tr("「{name}」{price}を登録しました。").format(name=product.name, price=price), undo=True)
        self.ctx.back()

    def _move(self, step: int) -> None:
        if self._product is None:
            return
        ids = [one.id for one in self.ctx.salon.products.all()]
        same = [one.id for one in self.ctx.salon.products.all() if one.category_id == self._product.category_id]
        at = same.index(self._product.id)
        if 0 <= at + step < len(same):
            here, there = ids.index(same[at]), ids.index(same[at + step])
            ids[here], ids[there] = ids[there], ids[here]
            self.ctx.salon.products.reorder(ids, by=self.ctx.by())
            self.ctx.toast(self.tr("「{name}」の順番を変えました。").format(name=self._product.name), undo=True)
