"""まとめて入力: a day written on paper, typed in as the sheet has it. Kept on the disk after every step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.day_values import Visitors
from salon_app.services.products import Product
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.paper_days.form_state import PaperForm, sheet_order
from salon_app.ui.pages.paper_days.goods_sheet import GoodsRow, GoodsSheet
from salon_app.ui.pages.paper_days.rest import RestPanel
from salon_app.ui.pages.paper_days.tab_step import TabStep
from salon_app.ui.text import keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, FigureLabel, Label
from salon_app.ui.widgets.scroll_area import ScrollArea

DRAFT = "paper_day"


class PaperDayPage(Page):
    """The sheet at the left, everything else of the day at the right; at large sizes below each other."""

    tables = frozenset({"product", "product_version", "category", "account", "sale", "visitors"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._narrow = worn.scale >= 150
        self.paper = PaperForm()
        self._prices: dict[int, Product] = {}
        self._groups: tuple[tuple[str, tuple[Product, ...]], ...] | None = None
        self._loaded = False
        self._later = later(self, self._keep)
        self.date = DateChoice(self.business_day, in_a_line=worn.scale == 100)
        self.date.changed.connect(self._date_changed)
        self.date.edit.submitted.connect(self._to_goods)
        self.fields["date"] = Field(self.tr("いつの分ですか"), self.date)
        self.already = Chip("", "warning")
        self.already.hide()
        self.total = FigureLabel(step="figure", unit=self.tr("円"))
        self.sheet = GoodsSheet()
        self.sheet.changed.connect(self._goods_changed)
        self.empty = EmptyState(self.tr("商品を登録すると、ここに並びます。その他の金額だけでも入れられます。"), icon="list")
        self.rest = RestPanel()
        self.rest.changed.connect(self._rest_changed)
        self.rest.tab_wanted.connect(self._ask_tab)
        self.rest.tab_dropped.connect(lambda person_id: self._set(self.paper.with_tab(person_id, 0)))
        self.sheet.finished.connect(self.rest.take_focus)
        self.fields["other"] = self.rest.other_field
        self.fields["payments"] = self.rest.payments_field
        self.fields["visitors"] = self.rest.visitors_field
        self.clear = Button(self.tr("書きかけを消す"), "trash")
        self.clear.clicked.connect(self._clear)
        self.tab_step = TabStep(ctx)
        self.tab_step.changed.connect(self._say)
        self.steps = QStackedWidget()
        self.steps.addWidget(self._lay_out())
        self.steps.addWidget(self.tab_step)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.steps)

    def _lay_out(self) -> QWidget:
        worn = look()
        top = QHBoxLayout()
        top.setSpacing(worn.margin)
        sum_line = QHBoxLayout()
        sum_line.addWidget(Label(self.tr("合計"), step="strong-bold"), 1, Qt.AlignmentFlag.AlignVCenter)
        sum_line.addWidget(self.total)
        goods = QWidget()
        inside = QVBoxLayout(goods)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inside.setSpacing(worn.px(10, 8))
        first = QWidget()
        if self._narrow:
            column = QVBoxLayout(first)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(8, 4))
            column.addLayout(sum_line)
            for part in (self.fields["date"], self.already, self.sheet, self.empty, self.rest, self.clear):
                inside.addWidget(part)
            inside.addStretch(1)
            column.addWidget(ScrollArea(goods), 1)
            return first
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        left = QVBoxLayout()
        left.setSpacing(worn.px(8))
        left.addWidget(self.fields["date"])
        left.addWidget(self.already)
        inside.addWidget(self.sheet)
        inside.addWidget(self.empty)
        inside.addStretch(1)
        left.addWidget(ScrollArea(goods), 1)
        row.addLayout(left, 1)
        side = QWidget()
        side.setFixedWidth(worn.px(420, 640))
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(worn.px(8))
        right.addLayout(sum_line)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inner.setSpacing(worn.px(16, 10))
        inner.addWidget(self.rest)
        inner.addWidget(self.clear)
        inner.addStretch(1)
        right.addWidget(ScrollArea(holder), 1)
        row.addWidget(side)
        return first

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self._to_sheet()
        if not self._loaded:
            self._loaded = True
            self.paper = PaperForm.from_json(self.ctx.salon.drafts.kept(DRAFT))
            self.date.restore(dict(self.paper.date))

    def refresh(self) -> None:
        salon = self.ctx.salon
        groups = sheet_order(salon.products.all(on_sale_only=True), salon.products.categories(with_inactive=True))
        if groups != self._groups:
            self._groups = groups
            self.sheet.set_goods(groups)
            self.sheet.setVisible(bool(groups))
            self.empty.setVisible(not groups)
        self.rest.set_places([(one.id, one.name) for one in salon.cashbook.hand_places()
                              if one.code != "till" and not one.is_bank and not one.two_people])
        self._read_day()
        self._show()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def state(self) -> Args:
        return {"paper": self._with_date().to_json()}

    def restore(self, state: Args) -> None:
        self._loaded = True
        self.paper = PaperForm.from_json(state["paper"])
        self.date.restore(dict(self.paper.date))
        self.refresh()

    def step_back(self) -> bool:
        if self.steps.currentIndex():
            self._to_sheet()
            self._say()
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem):
            kind, _, number = problem.field.partition("-")
            row = self.sheet.rows.get(int(number)) if kind in ("quantity", "price") and number.isdigit() else None
            if row is not None:
                row.set_error(str(problem))
                (row.price_edit if kind == "price" else row.count.edit).setFocus()
                return
        super().show_problem(problem)

    # --- what is known of the day ------------------------------------------------------------------

    def business_day(self) -> date:
        """Today for the books."""
        return self.ctx.salon.days.status().business_date

    def day(self) -> date | None:
        """The day chosen, None while it can't be read."""
        try:
            return self.date.value()
        except InputProblem:
            return None

    def _read_day(self) -> None:
        """The prices of the day, what was typed for it before, and who came."""
        salon, day = self.ctx.salon, self.day()
        self._prices = salon.paper_days.prices_on(day or self.business_day())
        self.sheet.show_prices(self._prices)
        entered = salon.paper_days.entered(day) if day is not None else ()
        self.already.setVisible(bool(entered))
        if entered:
            self.already.set_chip(self.tr("この日は、もう紙から {amount}円を入れてあります").format(
                amount=format_yen(sum(sale.total for sale in entered))), "warning")
        self.rest.show_counted(salon.days.visitors(day).total if day is not None else 0)

    # --- what was typed -------------------------------------------------------------------------------

    def _set(self, paper: PaperForm) -> None:
        self.paper = paper
        self._later.start()
        self._show_sums()

    def _goods_changed(self, row: GoodsRow) -> None:
        paper = self.paper.with_pieces(row.product.id, row.count.now())
        if row.product.price is None:
            paper = paper.with_price(row.product.id, row.typed_price())
        self._set(paper)
        row.show_amount(paper.amount(row.product))

    def _rest_changed(self) -> None:
        self._set(self.rest.read(self.paper))

    def _date_changed(self) -> None:
        self._read_day()
        self.sheet.show_amounts(self.paper)
        self._set(self.paper)

    def _with_date(self) -> PaperForm:
        return replace(self.paper, date=self.date.state())

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _keep(self) -> None:
        self._later.stop()
        kept = self._with_date()
        if kept.untouched:
            self.ctx.salon.drafts.forget(DRAFT)
        else:
            self.ctx.salon.drafts.keep(DRAFT, kept.to_json())

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.sheet.show_form(self.paper)
        self.rest.show_form(self.paper, self._tab_names())
        self._show_sums()

    def _tab_names(self) -> dict[int, str]:
        return {person_id: self.ctx.salon.people.name(person_id) for person_id in self.paper.tabs}

    def _show_sums(self) -> None:
        self._offer_clearing()
        self.total.set_figure(format_yen(self.paper.total(self._prices)))
        self.rest.show_tabs(self.paper, self._tab_names())
        self.rest.show_cash(self.paper.cash(self._prices, self._ticket_value()))
        self._say()

    def _ticket_value(self) -> int:
        return self.ctx.salon.payment_kinds.by_code("ticket").unit_value or 0

    def _say(self) -> None:
        if self.steps.currentIndex():
            self.tab_step.say(self)
            return
        self.set_hint("" if self._narrow else self.tr("「紙から」の印をつけて残します。"))
        missing = self._missing()
        if missing:
            self.set_main(missing, self._enter, enabled=False)
            return
        day = self.day()
        assert day is not None
        words = self.tr("{day}の {amount}円をまとめて入れる").format(
            day=short_day(day, self.business_day()), amount=format_yen(self.paper.total(self._prices)))
        whole = self.tr("まとめて入れる")
        self.set_main(words.replace(whole, keep(whole)) if self._narrow else words, self._enter)

    def _missing(self) -> str:
        if self.day() is None:
            return self.tr("日付を入れてください")
        priceless = self.paper.priceless(self._prices)
        if priceless is not None:
            return self.tr("「{name}」のねだんを入れてください").format(name=priceless.name)
        if not self.paper.pieces and not self.paper.other:
            return self.tr("売れた数を入れてください")
        if self.paper.cash(self._prices, self._ticket_value()) < 0:
            return self.tr("つけや回数券が、売れた金額をこえています")
        return ""

    def _offer_clearing(self) -> None:
        self.clear.setVisible(not self.paper.untouched)

    def _clear(self) -> None:
        before, self.paper = self.paper, PaperForm()
        self.push_undo(self.tr("まとめて入力の書きかけ"), lambda: self._put_back(before))
        self.refresh()
        self._keep()
        self.ctx.toast(self.tr("書きかけを消しました。"), undo=True)

    def _put_back(self, before: PaperForm) -> None:
        self.paper = before
        self.refresh()
        self._keep()

    # --- つけ ---------------------------------------------------------------------------------------------------------

    def _ask_tab(self) -> None:
        self.tab_step.begin(self.paper)
        self.steps.setCurrentIndex(1)
        self._say()

    def add_tab(self) -> None:
        """Main button of the step: the person's つけ joins the form."""
        person_id, amount = self.tab_step.answer()
        self._to_sheet()
        self._set(self.paper.with_tab(person_id, amount))

    def _to_sheet(self) -> None:
        self.steps.setCurrentIndex(0)

    def _to_goods(self) -> None:
        first = next(iter(self.sheet.rows.values()), None)
        if first is not None:
            first.count.edit.setFocus(Qt.FocusReason.TabFocusReason)

    # --- into the books --------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        self.clear_errors()
        day = self.date.value()
        for row in self.sheet.rows.values():
            row.count.value()  # what can't be read is said beside its line
        self.paper = self.rest.checked(self.paper)
        paper, salon = self.paper, self.ctx.salon
        came = None if paper.visitors == (None, None, None) else Visitors(*(count or 0 for count in paper.visitors))
        done = salon.paper_days.enter(
            day, paper.pieces, prices=paper.prices, other_amount=paper.other, tabs=paper.tabs, tickets=paper.tickets,
            free=paper.free, place_id=paper.place_id, visitors=came, by=self.ctx.by())
        salon.drafts.forget(DRAFT)
        self._later.stop()
        self.paper = PaperForm()
        self.clear_undo()
        self.date.restore({})
        sentence = self.tr("{day}の {amount}円を、紙から入れました。").format(
            day=short_day(day, self.business_day()), amount=format_yen(done.sale.total))
        if done.cash and done.cash_account_id == salon.cashbook.account_id("over_short"):
            sentence += self.tr("レジは数えたあとなので、現金は過不足と入れかえました。")
        self.ctx.toast(sentence)
        self.ctx.back()
