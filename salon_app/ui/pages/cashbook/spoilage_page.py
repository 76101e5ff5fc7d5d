"""廃棄メモ: what could not be sold any more: which product, how many, why. No money moves."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.dates import month_range
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_month, short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stepper import Stepper
from salon_app.ui.widgets.tab_bar import TabBar


class SpoilagePage(Page):
    """Product and reason at the left, the month's notes at the right."""

    tables = frozenset({"spoilage", "product", "category"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        narrow = worn.scale >= 150
        self._products: tuple[Product, ...] = ()
        self._categories: tuple[int, ...] = ()
        self._offered: tuple[tuple[int, str], ...] = ()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        column.setSpacing(worn.px(12, 10))
        self.tabs = TabBar()
        self.tabs.changed.connect(lambda _at: self._offer())
        column.addWidget(self.tabs)
        self.product = ChoiceWall(least_ems=8.0)
        self.product.chosen.connect(lambda _value: self._say())
        column.addWidget(self.product)
        self.quantity = Stepper(self.tr("数"), 1, field="quantity", minimum=1)
        self.quantity.changed.connect(self._say)
        self.fields["quantity"] = Field(self.tr("いくつ"), self.quantity)
        self.fields["quantity"].add_beside(Label(""))
        column.addWidget(self.fields["quantity"])
        reasons = (*stored_words.SPOILAGE_REASONS, stored_words.OTHER)
        self.reason = ChoiceWall([(one, stored_words.shown(one)) for one in reasons], reasons[0], least_ems=6.5)
        self.reason.chosen.connect(lambda _value: self._say())
        column.addWidget(Field(self.tr("わけ"), self.reason))
        self.other = LineEdit()
        self.other.textEdited.connect(lambda _text: self._say())
        self.fields["reason"] = Field(self.tr("わけをひとこと"), self.other)
        column.addWidget(self.fields["reason"])
        self.date = DateChoice(lambda: self.ctx.salon.days.status().business_date)
        self.date.changed.connect(self._say)
        self.fields["date"] = Field(self.tr("日付"), self.date)
        column.addWidget(self.fields["date"])
        month = QVBoxLayout()
        month.setSpacing(worn.px(8, 6))
        self.head = Label(step="strong-bold")
        self.list = ListBox()
        self.empty = EmptyState(self.tr("この月の廃棄メモは、まだありません。"), icon="check")
        month.addWidget(self.head)
        month.addWidget(self.list)
        month.addWidget(self.empty)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if narrow:
            column.addLayout(month)
            column.addStretch(1)
            row.addWidget(ScrollArea(inner))
            return
        column.addStretch(1)
        row.addWidget(ScrollArea(inner), 1)
        side = QWidget()
        month.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        month.addStretch(1)
        side.setLayout(month)
        holder = ScrollArea(side)
        holder.setFixedWidth(worn.px(430, 600))
        row.addWidget(holder)

    def shown(self, args: Args) -> None:
        self.clear_errors()

    def refresh(self) -> None:
        salon = self.ctx.salon
        self._products = salon.products.all()
        present = {one.category_id for one in self._products}
        categories = [one for one in salon.products.categories() if one.id in present]
        ids = tuple(one.id for one in categories)
        if ids != self._categories:
            self._categories = ids
            self.tabs.set_words([one.name for one in categories])
        self._offer()
        self._show_month()

    def state(self) -> Args:
        return {"tab": self.tabs.current(), "product": self.product.value(), "quantity": self.quantity.edit.text(),
                "reason": self.reason.value(), "other": self.other.text(), "date": self.date.state()}

    def restore(self, state: Args) -> None:
        self.refresh()
        self.tabs.choose(state["tab"])
        self.product.set_value(state["product"])
        self.quantity.edit.setText(state["quantity"])
        self.reason.set_value(state["reason"])
        self.other.setText(state["other"])
        self.date.restore(state["date"])
        self._say()

    def _offer(self) -> None:
        at = self.tabs.current()
        under = self._categories[at] if 0 <= at < len(self._categories) else None
        shown = tuple((one.id, one.name) for one in self._products if one.category_id == under)
        if shown != self._offered:
            self._offered = shown
            self.product.set_choices(shown, self.product.value())
        self._say()

    def _show_month(self) -> None:
        today = self.ctx.salon.days.status().business_date
        found = self.ctx.salon.products.spoilage(*month_range(today))
        self.head.setText(self.tr("{month}の廃棄").format(month=long_month(today)))
        rows = [ListRow(
            self.tr("{name}　{count}点").format(name=one.name, count=one.quantity),
            self.tr("{day}　{reason}").format(day=short_day(one.business_date, today), reason=stored_words.shown(one.reason)),
            right=Label(self.tr("{amount}円").format(amount=format_yen(one.amount)), right=True), pressable=False)
            for one in reversed(found)]
        if rows:
            total = sum(one.amount for one in found)
            rows.append(ListRow(self.tr("合計（売値で）"), pressable=False, bold=True, right=Label(
                self.tr("{amount}円").format(amount=format_yen(total)), step="strong-bold", right=True)))
        self.list.set_rows(rows)
        self.empty.setVisible(not rows)

    def chosen(self) -> Product | None:
        """The product chosen."""
        return next((one for one in self._products if one.id == self.product.value()), None)

    def reason_words(self) -> str:
        """The reason chosen or typed; empty when その他 was left blank."""
        value = str(self.reason.value())
        return self.other.text().strip() if value == stored_words.OTHER else value

    def _say(self) -> None:
        self.fields["reason"].setVisible(self.reason.value() == stored_words.OTHER)
        product = self.chosen()
        try:
            count = self.quantity.value()
        except InputProblem:
            count = None
        if not self._products:
            self.set_main(self.tr("商品を登録すると書けます"), self._note, enabled=False)
        elif product is None:
            self.set_main(self.tr("商品を選んでください"), self._note, enabled=False)
        elif not count:
            self.set_main(self.tr("数を入れてください"), self._note, enabled=False)
        elif not self.reason_words():
            self.set_main(self.tr("わけを書いてください"), self._note, enabled=False)
        else:
            self.set_main(self.tr("{name} {count}点を廃棄メモに書く").format(name=product.name, count=count), self._note)

    def _note(self) -> None:
        commit_preedit(self.other)
        self.clear_errors()
        product = self.chosen()
        assert product is not None
        count = self.quantity.edit.required()
        self.ctx.salon.products.note_spoilage(
            product_id=product.id, quantity=count, reason=self.reason_words(), on=self.date.value(), by=self.ctx.by())
        self.product.set_value(None)
        self.quantity.set_value(1)
        self.other.setText("")
        self.ctx.toast(self.tr("{name} {count}点を廃棄メモに書きました。").format(name=product.name, count=count), undo=True)
        self.refresh()
