"""その他の金額: an amount for what is not in the list, or the price of a product that has none."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.number_pad import NumberPad
from salon_app.ui.widgets.scroll_area import ScrollArea


class OtherAmountPage(Page):
    """Never blocks a volunteer: what is sold need not be registered."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._product: Product | None = None
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 8))
        self._about = Label(wrap=True)
        column.addWidget(self._about)
        self.amount = YenEdit(field="price")
        self.amount.changed.connect(self._say)
        self.amount.submitted.connect(self.guarded(self._add))
        self.fields["price"] = Field(self.tr("金額"), self.amount, unit=self.tr("円"))
        column.addWidget(self.fields["price"])
        self.name = LineEdit(placeholder=self.tr("例　手作りジャム"))
        self.fields["name"] = Field(self.tr("品名（入れなくてもかまいません）"), self.name)
        column.addWidget(self.fields["name"])
        self._categories_label = Label(self.tr("分類"))
        column.addWidget(self._categories_label)
        self._choices_place = QVBoxLayout()
        column.addLayout(self._choices_place)
        column.addStretch(1)
        self._choices: ChoiceRows | None = None
        self._pad = NumberPad()
        self._pad.next_pressed.connect(self.guarded(self._add))
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(ScrollArea(left, sentence=False), 1)
        if worn.scale < 150:
            side = QVBoxLayout()
            side.addWidget(self._pad)
            side.addStretch(1)
            holder = QWidget()
            holder.setLayout(side)
            holder.setFixedWidth(worn.px(400))
            row.addWidget(holder)

    def shown(self, args: Args) -> None:
        product_id = args.get("product_id")
        self._product = self.ctx.salon.products.get(product_id) if product_id else None
        self.amount.set_value(None)
        self.name.setText("")
        named = self._product is not None
        self._about.setText(
            self.tr("「{name}」のねだんを入れてください。").format(name=self._product.name) if self._product else
            self.tr("一覧にない品物は、金額だけで会計できます。"))
        self.fields["name"].setVisible(not named)
        categories = self.ctx.salon.products.categories()
        if self._choices is not None:
            self._choices_place.removeWidget(self._choices)
            self._choices.deleteLater()
        self._choices = ChoiceRows([(one.id, one.name) for one in categories],
                                   categories[-1].id if categories else None)
        self._choices_place.addWidget(self._choices)
        self._choices.setVisible(not named)
        self._categories_label.setVisible(not named)
        self.clear_errors()
        self._say()
        self.amount.setFocus()

    def _say(self) -> None:
        amount = self.amount.so_far()
        if amount:
            self.set_main(self.tr("{amount}円を伝票に入れる").format(amount=format_yen(amount)), self._add)
        else:
            self.set_main(self.tr("金額を入れてください"), enabled=False)

    def _add(self) -> None:
        self.clear_errors()
        salon = self.ctx.salon
        amount = self.amount.required()
        if self._product is not None:
            line = salon.products.line(self._product, price=amount)
        else:
            category = self._choices.value() if self._choices is not None else None
            line = salon.products.other_line(amount, name=self.name.text(), category_id=category)
        salon.sales.keep_open_slip(salon.sales.open_slip().added(line))
        self.ctx.toast(self.tr("{name} {amount}円を入れました。").format(name=line.name, amount=format_yen(amount)))
        self.ctx.back_to("sales")
