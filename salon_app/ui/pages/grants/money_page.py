"""助成金の入金と返納: what came, went back and is carried over; one more is written, a wrong one taken back with a reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.model.grant_words import money_words
from salon_app.model.stored_words import REVERSAL_REASONS
from salon_app.model.yen import format_yen
from salon_app.services.figures.grants import GrantFinance
from salon_app.services.grants.values import GrantMoney
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.lens_state import money_sums
from salon_app.ui.pages.grants.money_section import MoneySection
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.scroll_area import ScrollArea

WRITING, TAKING_BACK = 0, 1


class GrantMoneyPage(Page):
    """Arguments: `grant_id`, and `kind` to begin with. A draft is kept for each grant."""

    tables = frozenset({"grant_award", "grant_money", "expense", "expense_line", "expense_share", "account", "leg"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._grant_id = 0
        self._money: tuple[GrantMoney, ...] = ()
        self._wrong: GrantMoney | None = None
        self._finance: GrantFinance | None = None
        self.form = MoneySection(self._day)
        self.form.changed.connect(self._changed)
        self.reason = ReasonChoice(REVERSAL_REASONS)
        self.reason.changed.connect(self._say)
        self.fields = {**self.form.fields, "reason": Field(self.tr("取り消すわけ"), self.reason)}
        self.give_up = Button(self.tr("書きかけを消す"), "trash")
        self.give_up.clicked.connect(self._give_up)
        self.sums, self.list = ListBox(), ListBox()
        self.list.row_pressed.connect(lambda at: self._begin_taking_back(self._money[at]))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._writing_view())
        self.stack.addWidget(self._taking_back_view())
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._later = later(self, self._keep)

    def _writing_view(self) -> QWidget:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10, 8))
        self.so_far = Label(self.tr("これまでの記録（押すと取り消せます）"), step="strong-bold", wrap=True)
        for part in (self.sums, self.so_far, self.list):
            column.addWidget(part)
        view = QWidget()
        clear = QHBoxLayout()
        clear.addWidget(self.give_up)
        clear.addStretch(1)
        list_and_form(view, listed, [self.form, clear], form_first=True)
        return view

    def _taking_back_view(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(look().ems(44))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look().px(8), look().px(12))
        column.setSpacing(look().px(14, 12))
        self.wrong = Label(step="strong-bold", wrap=True)
        about = Label(self.tr("もとの記録は残り、今日の日付で反対の記録がつきます。"), tone="muted", wrap=True)
        for part in (self.wrong, self.fields["reason"], about):
            column.addWidget(part)
        column.addStretch(1)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        self._grant_id = args["grant_id"]
        self.clear_errors()
        self.stack.setCurrentIndex(WRITING)
        self._offer_places()
        kept = salon.drafts.kept(self._draft())
        self._begin(kept)
        if args.get("kind") and not kept:
            self.form.choose("kind", args["kind"])
            self.form.follow()
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept and look().scale < 150 else "")

    def refresh(self) -> None:
        salon = self.ctx.salon
        finance = self._finance = salon.figures.grant_finance(self._grant_id)
        assert finance.grant is not None
        self.set_title(self.tr("入金と返納"), finance.grant.title)
        self._offer_places()
        self._money = salon.grants.money(self._grant_id)
        self.sums.set_rows([
            ListRow(one.label, pressable=False, bold=one.warning, height=look().target,
                    right=Label(self.tr("{yen}円").format(yen=format_yen(one.yen)), step="strong", right=True,
                                tone="warning" if one.warning else "text"))
            for one in money_sums(finance, self.ctx.today())])
        self.list.set_rows([self._row(one) for one in self._money])
        self.so_far.setVisible(bool(self._money))
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.stack.currentIndex() == WRITING:
            return False
        self._turn(WRITING)
        return True

    def state(self) -> Args:
        return {"grant_id": self._grant_id, "form": self.form.state()} if self._grant_id else {}

    def restore(self, state: Args) -> None:
        self._grant_id = state["grant_id"]
        self._offer_places()
        self._begin(state["form"])
        self.refresh()

    # --- what is shown -----------------------------------------------------------------------------

    def _day(self) -> date:
        return self.ctx.salon.days.status().business_date

    def _row(self, one: GrantMoney) -> ListRow:
        yen = self.tr("{yen}円").format(yen=format_yen(one.amount))
        right = Chip(self.tr("取消ずみ　{yen}").format(yen=yen), "warning") if one.taken_back else Label(
            yen, step="strong", right=True)
        return ListRow(money_words(one.kind), one.note, above=full_day(one.day), right=right, arrow=not one.taken_back,
                       pressable=not one.taken_back)

    def _offer_places(self) -> None:
        book = self.ctx.salon.cashbook
        self.form.offer_places([one for one in book.hand_places() if not one.two_people], book.account_id("bank"))

    def _begin(self, typed: Args) -> None:
        self.form.begin(self.ctx.salon.cashbook.account_id("bank"))
        if typed:
            self.form.restore(typed)
            self.form.follow()

    def _say(self) -> None:
        if self.stack.currentIndex() == TAKING_BACK:
            ready = bool(self.reason.value())
            words = self.tr("この記録を取り消す") if ready else self.tr("わけを選んでください")
            self.set_main(words, self._take_back, enabled=ready, icon="close")
            return
        if self._finance is not None:
            self.form.tell(self._finance)
        missing = self.form.missing()
        self.set_main(missing or self.form.words(), self._save, enabled=not missing, icon="yen")

    # --- writing -----------------------------------------------------------------------------------

    def _draft(self) -> str:
        return f"grant_money/{self._grant_id}"

    def _changed(self) -> None:
        self._later.start()
        self._say()

    def _keep(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.keep(self._draft(), {} if self.form.blank() else self.form.state())

    def _give_up(self) -> None:
        self._forget()
        self.clear_errors()
        self.give_up.hide()
        self.set_hint("")
        self._say()

    def _forget(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self._begin({})

    def _save(self) -> None:
        self.clear_errors()
        self.form.take_pending()
        typed, service, by = self.form.typed(), self.ctx.salon.grants, self.ctx.by()
        if typed.place_id is None:
            service.carry(self._grant_id, kind=typed.kind, amount=typed.amount, on=typed.on, note=typed.note, by=by)
        else:
            write = service.receive if typed.kind == grants.RECEIVED else service.give_back
            write(self._grant_id, amount=typed.amount, on=typed.on, place_id=typed.place_id, note=typed.note, by=by)
        self._forget()
        self.ctx.toast(self.tr("{kind} {yen}円を書きました。").format(
            kind=money_words(typed.kind), yen=format_yen(typed.amount)), undo=True)
        self.ctx.back()

    # --- taking back ---------------------------------------------------------------------------------

    def _begin_taking_back(self, one: GrantMoney) -> None:
        self.clear_errors()
        self._wrong = one
        self.wrong.setText(self.tr("{day}の{kind} {yen}円を取り消します").format(
            day=full_day(one.day), kind=money_words(one.kind), yen=format_yen(one.amount)))
        self.reason.offer(REVERSAL_REASONS)
        self._turn(TAKING_BACK)
        self.reason.wall.setFocus()

    def _turn(self, view: int) -> None:
        self.stack.setCurrentIndex(view)
        self.give_up.setVisible(view == WRITING and bool(self.ctx.salon.drafts.kept(self._draft())))
        self._say()

    def _take_back(self) -> None:
        assert self._wrong is not None
        self.clear_errors()
        self.ctx.salon.grants.take_back_money(self._wrong.id, reason=self.reason.value(), by=self.ctx.by())
        self._turn(WRITING)
        self.ctx.toast(self.tr("{kind} {yen}円を取り消しました。").format(
            kind=money_words(self._wrong.kind), yen=format_yen(self._wrong.amount)), undo=True)
