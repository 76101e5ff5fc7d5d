"""支出を入れる: the receipt, what it was spent on and who bears it, and how it was paid. Everything typed is kept.

The same form puts a receipt to an entry of the cash book (`movement_id`), and corrects the words, dates and shares of a
支出 (`expense_id`); money that is booked already is not typed again there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.grants.expense_checks import NOT_BY_HAND
from salon_app.services.grants.values import NewExpense
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.expenses.form_state import ExpenseForm, as_last_time, new_expense, offered_of
from salon_app.ui.pages.expenses.lines_step import LinesStep
from salon_app.ui.pages.expenses.openings import Opening, opening_of
from salon_app.ui.pages.expenses.payment_step import PaymentStep
from salon_app.ui.pages.expenses.receipt_step import ReceiptStep
from salon_app.ui.pages.expenses.step import Step
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

RECENT_DAYS = 92
ELSEWHERE = {"on": "paid_on", "place": "place_id", "date": "paid_on"}
"""Fields of a payment as its service names them."""


class ExpenseEditPage(Page):
    """Arguments: `expense_id`, `movement_id`, or for something new `grant_id` where one is to bear it."""

    tables = frozenset({"account", "program", "grant_award", "grant_line", "person", "leg"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.form = ExpenseForm()
        self._opening: Opening | None = None
        self._filling = False
        self.receipt = ReceiptStep(self.business_day)
        self.receipt.payee.editingFinished.connect(self._as_last_time)
        self.receipt.known_taken.connect(self._as_last_time)
        self.lines = LinesStep()
        self.payment = PaymentStep(ctx, self.business_day)
        self.steps: tuple[Step, ...] = (self.receipt, self.lines, self.payment)
        self.tabs = TabBar()
        self.tabs.changed.connect(self._open)
        self.stack = QStackedWidget()
        for step in self.steps:
            step.changed.connect(self._changed)
            self.fields |= step.fields
            self.stack.addWidget(ScrollArea(step))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self._later = later(self, self._keep)
        self.clear = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.clear.clicked.connect(self._clear)
        self.set_side_buttons(self.clear)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        opening = self._opening = opening_of(self.ctx.salon, args)
        self.clear_errors()
        kept = self.ctx.salon.drafts.kept(opening.draft)
        self.form = ExpenseForm.from_json(kept) if kept else opening.form
        self.lines.at = 0
        locked = opening.money_locked
        self.receipt.lock_money(locked)
        self.receipt.offer_files(opening.expense is None)
        self.receipt.offer_known(self.ctx.salon.expenses.payees() if opening.expense is None else ())
        self.lines.lock_money(locked)
        words = [self.tr("領収書"), self.tr("科目と負担"), *(() if locked else (self.tr("支払い"),))]
        self.tabs.set_words(words)
        titles = {(True, False): self.tr("領収書をつける"), (False, True): self.tr("支出の内容を直す")}
        self.set_title(titles.get((opening.adopted is not None, opening.expense is not None), self.tr("支出を入れる")))
        self._offer()
        self._show()
        self.clear.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept and look().scale < 150 else "")
        self.stack.setCurrentIndex(0)
        self.say()
        self._warn()
        self.receipt.payee.setFocus()

    def refresh(self) -> None:
        self._offer()
        self.say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def state(self) -> Args:
        return {"form": self.form.to_json(), "step": self.stack.currentIndex()}

    def restore(self, state: Args) -> None:
        self.form = ExpenseForm.from_json(state["form"])
        self._show()
        self._open(state["step"])

    def step_back(self) -> bool:
        if self.stack.currentIndex():
            self._open(self.stack.currentIndex() - 1)
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        locked = self._opening is not None and self._opening.money_locked
        if not locked and self.form.moves_money:
            problem = self.payment.paid_on.refused(problem)
        if isinstance(problem, InputProblem):
            problem = self.lines.placed(problem)
            if problem.field in ELSEWHERE:
                problem = InputProblem(problem.sentence, field=ELSEWHERE[problem.field])
            for at, step in enumerate(self.steps[:len(self.tabs.tabs())]):
                if problem.field in step.fields:
                    self._open(at)
        super().show_problem(problem)

    def business_day(self) -> date:
        """Today for the books."""
        return self.ctx.salon.days.status().business_date

    # --- filling -----------------------------------------------------------------------------------

    def _offer(self) -> None:
        """What the books have to choose from."""
        salon, today = self.ctx.salon, self.business_day()
        booked = {line.account_id for line in self.form.lines}
        accounts = [one for one in salon.cashbook.accounts(EXPENSE, with_inactive=True)
                    if one.id in booked or (one.active and one.code not in NOT_BY_HAND)]
        totals = salon.cashbook.totals(today - timedelta(days=RECENT_DAYS), today, EXPENSE)
        usual = {account_id for account_id, total in totals.items() if total}
        of_lines = {line.program_id for line in self.form.lines}
        programs = [one for one in salon.products.programs() if one.active or one.id in of_lines]
        self._fill(lambda: self.lines.offer(accounts, usual, programs,
                                            offered_of(salon.grants.all(with_closed=True), self.form)))
        self._fill(lambda: self.payment.offer(salon.cashbook.hand_places(), salon.cashbook.balances()))

    def _show(self) -> None:
        self._fill(lambda: self.receipt.show_form(self.form))
        self._fill(lambda: self.lines.show_form(self.form))
        self._fill(lambda: self.payment.show_form(self.form))

    def _fill(self, action: object) -> None:
        assert callable(action)
        self._filling = True
        try:
            action()
        finally:
            self._filling = False

    def _as_last_time(self) -> None:
        """The 支払先 is known: 科目, 事業 and bearer as last time, where nobody has chosen any."""
        if self._opening is None or self._opening.money_locked or not self.isVisible():
            return
        past = self.ctx.salon.expenses.last_of(self.receipt.payee.text().strip())
        if past is None:
            return
        form = as_last_time(self.form, past, offered_of(self.ctx.salon.grants.all()))
        if form != self.form:
            self.form = form
            self._fill(lambda: self.receipt.description.setText(form.description))
            self._fill(lambda: self.lines.show_form(form))
            self._changed()

    # --- steps -----------------------------------------------------------------------------------

    def _open(self, step: int) -> None:
        step = min(step, len(self.tabs.tabs()) - 1)
        self.stack.setCurrentIndex(step)
        for at, tab in enumerate(self.tabs.tabs()):
            tab.setChecked(at == step)
        self.say()

    def _next(self) -> None:
        self._open(self.stack.currentIndex() + 1)
        first = {1: self.lines.account, 2: self.payment.method.buttons()[0]}[self.stack.currentIndex()]
        first.setFocus()

    def missing(self, step: int) -> str:
        """What has to be entered first in a step; '' where nothing."""
        form = self.form
        return (self.receipt.missing(form), self.lines.missing(form) if step else "",
                self.payment.missing(form) if step > 1 else "")[step]

    def say(self) -> None:
        """The main button as things stand: on to the next step, and at the last one what it does to the money."""
        if self._opening is None:
            return
        here, last = self.stack.currentIndex(), len(self.tabs.tabs()) - 1
        missing = next((words for at in range(here + 1) if (words := self.missing(at))), "")
        if missing:
            self.set_main(missing, self._next, enabled=False)
        elif here < last:
            words = (self.tr("次へ　科目と負担"), self.tr("次へ　支払い"))[here]
            self.set_main(words, self._next, icon="chevron-right")
        elif self._opening.adopted is not None:
            self.set_main(self.tr("この {amount}円に領収書をつける").format(amount=format_yen(self.form.total or 0)), self._save)
        elif self._opening.expense is not None:
            self.set_main(self.tr("この内容にする"), self._save)
        else:
            names = {one.id: one.name for one in self.ctx.salon.people.helpers()}
            self.set_main(self.payment.words(self.form, names), self._save)

    # --- what is typed ---------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self._filling or self._opening is None:
            return
        form = replace(self.receipt.read(self.form), lines=self.lines.form.lines)
        self.lines.show_total(form)
        form = self.lines.read(form)
        self.form = form if self._opening.money_locked else self.payment.read(form)
        self._later.start()
        self.say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _keep(self) -> None:
        self._later.stop()
        if self._opening is None:
            return
        drafts = self.ctx.salon.drafts
        if self.form == self._opening.form or (not self._opening.money_locked and self.form.untouched):
            drafts.forget(self._opening.draft)
        else:
            drafts.keep(self._opening.draft, self.form.to_json())
        self._warn()

    def _clear(self) -> None:
        assert self._opening is not None
        before, opening = self.form, self._opening
        self._later.stop()
        self.ctx.salon.drafts.forget(opening.draft)
        self.form = opening.form
        self.lines.at = 0
        self.clear.hide()
        self.set_hint("")
        self._show()
        self._open(0)
        self.push_undo(self.tr("支出の書きかけ"), lambda: self._put_back(before))
        self.ctx.toast(self.tr("書きかけを消しました。"), undo=True)

    def _put_back(self, before: ExpenseForm) -> None:
        self.form = before
        self._show()
        self._keep()
        self.say()

    # --- kind words ------------------------------------------------------------------------------------

    def _new(self) -> NewExpense:
        """As typed. Raises InputProblem. How a booked 支出 was paid stays as it is."""
        assert self._opening is not None
        receipt_on, used_on = self.receipt.dates()
        paid_on = None if self._opening.money_locked else self.payment.date()
        new = new_expense(self.form, receipt_on=receipt_on, used_on=used_on, paid_on=paid_on)
        held = self._opening.expense
        if held is None:
            return new
        return replace(new, method=held.method, paid_on=held.paid_on, place_id=held.place_id, helper_id=held.helper_id,
                       transfer_fee=held.transfer_fee)

    def _warn(self) -> None:
        """What a town hall would ask about, beside its field. It never stops anybody."""
        assert self._opening is not None
        try:
            new = self._new()
        except InputProblem:
            return  # what can't be read is said beside its field
        held = self._opening.expense
        found = () if self.receipt.missing(self.form) else self.ctx.salon.expenses.warnings(
            new, expense_id=held.id if held is not None else None)
        if self.form.files:
            found = tuple(one for one in found if one.code != "picture")
        for step in self.steps:
            step.show_warnings(found)

    # --- into the books ----------------------------------------------------------------------------------

    def _save(self) -> None:
        assert self._opening is not None
        self.clear_errors()
        for step in self.steps:
            step.take_pending()
        self._changed()
        new, opening, salon = self._new(), self._opening, self.ctx.salon
        if opening.expense is not None:
            expense_id = opening.expense.id
            salon.expenses.change(expense_id, new, by=self.ctx.by())
            sentence = self.tr("支出の内容を直しました。")
        elif opening.adopted is not None:
            expense_id = salon.expenses.adopt(opening.adopted, new, by=self.ctx.by())
            sentence = self.tr("領収書をつけました。")
        else:
            expense_id = salon.expenses.record(new, by=self.ctx.by())
            sentence = self.tr("{payee}への支出 {amount}円を記録しました。").format(
                payee=new.payee, amount=format_yen(sum(line.amount for line in new.lines)))
            booked_on = salon.expenses.get(expense_id).booked_on
            if new.method != grants.AT_PLACE and new.receipt_on is not None and booked_on > new.receipt_on:
                sentence += self.tr("領収書の月は月締めがすんでいるので、{day}の日付で帳簿に入れました。").format(
                    day=short_day(booked_on, salon.clock.today()))
        self._later.stop()
        salon.drafts.forget(opening.draft)
        problem, pictured = self._add_files(expense_id), bool(self.form.files)
        self.clear_undo()
        self.shown({})  # blank again, also where there is nowhere to go back to
        self.ctx.back()
        shared = any(share.grant_id for line in new.lines for share in line.shares)
        if opening.expense is None and (shared or problem):
            self.ctx.go("expense", expense_id=expense_id)
        undo = not problem and not pictured  # else 元に戻す would take away the last picture only
        self.ctx.toast(sentence + problem, undo=undo, warning=bool(problem))

    def _add_files(self, expense_id: int) -> str:
        """The pictures; what can't be kept is said, the 支出 stands."""
        said = ""
        for file in self.form.files:
            try:
                self.ctx.salon.attachments.add(Path(file), expense_id=expense_id, by=self.ctx.by())
            except Problem as problem:
                said += self.tr("「{name}」は入りませんでした。{why}").format(name=Path(file).name, why=str(problem))
        return said
