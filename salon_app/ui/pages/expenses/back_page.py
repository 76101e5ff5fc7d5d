"""支出の取消: a reason, and what comes back. The 支出 stays in the books; its mirrors are written today."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Expense
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.scroll_area import ScrollArea


class ExpenseBackPage(Page):
    """Argument: `expense_id`."""

    tables = frozenset({"expense", "account"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.expense: Expense | None = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        column.setSpacing(worn.px(12, 10))
        self.about = Label(step="strong-bold", wrap=True)
        self.effect = Label(wrap=True)
        self.reasons = ReasonChoice(stored_words.REVERSAL_REASONS, least_ems=13)
        self.reasons.changed.connect(self._say)
        self.fields["reason"] = Field(self.tr("取り消す理由"), self.reasons)
        for part in (self.about, self.effect, self.fields["reason"]):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        self.expense = self.ctx.salon.expenses.get(args["expense_id"])
        self.clear_errors()
        self.reasons.offer(stored_words.REVERSAL_REASONS)

    def state(self) -> Args:
        return {"expense_id": self.expense.id if self.expense is not None else 0}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    def refresh(self) -> None:
        assert self.expense is not None
        expense = self.expense = self.ctx.salon.expenses.get(self.expense.id)
        self.about.setText(self.tr("{payee}　{amount}円　{what}").format(
            payee=expense.payee, amount=format_yen(expense.amount), what=expense.description))
        place = next((one.name for one in self.ctx.salon.cashbook.accounts(with_inactive=True) if one.id == expense.place_id), "")
        effect = (self.tr("{place}の残高が {amount}円 増えます。").format(
            place=place, amount=format_yen(expense.amount + expense.transfer_fee))
            if expense.paid_on is not None else self.tr("未払いの記録がなくなります。お金は動きません。"))
        if expense.numbers:
            effect += self.tr("領収書番号は、ほかの支出には使いません。")
        self.effect.setText(effect + self.tr("もとの記録は、取消ずみとして残ります。"))
        self._say()

    def _say(self) -> None:
        if self.expense is None:
            return
        if self.expense.taken_back_on is not None:
            self.set_main(self.tr("この支出は、取り消してあります"), enabled=False)
            return
        missing = not self.reasons.value()
        words = (self.tr("取り消す理由を選んでください") if missing else
                 self.tr("この {amount}円の支出を取り消す").format(amount=format_yen(self.expense.amount)))
        self.set_main(words, self._take_back, enabled=not missing)

    def _take_back(self) -> None:
        assert self.expense is not None
        self.clear_errors()
        back = self.ctx.salon.expenses.take_back(self.expense.id, reason=self.reasons.value(), by=self.ctx.by())
        sentence = self.tr("支出を取り消しました。")
        if self.expense.paid_on is not None and self.reasons.value() in stored_words.MISWRITTEN_REASONS:
            sentence += self.tr("帳簿だけを直しました。お金は動かしません。")
        elif back > 0:
            sentence += self.tr("レジに {amount}円を戻してください。").format(amount=format_yen(back))
        elif back < 0:
            sentence += self.tr("レジから {amount}円を出してください。").format(amount=format_yen(-back))
        self.ctx.back()
        self.ctx.toast(sentence)
