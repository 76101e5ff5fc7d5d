"""科目と負担: what the money was spent on, for which 事業, and who bears it; a receipt may be divided into lines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from salon_app.model.chart_of_accounts import EXPENSE
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import ExpenseWarning, Grant
from salon_app.services.products import Program
from salon_app.ui.pages.expenses.bearers_part import BearersPart
from salon_app.ui.pages.expenses.form_state import ExpenseForm, TypedLine, shares_missing, with_account
from salon_app.ui.pages.expenses.step import Step
from salon_app.ui.theme import look
from salon_app.ui.widgets.account_wall import AccountWall
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.label import Label

NO_PROGRAM = 0
FIELDS = {"account_id": "lines", "amount": "line_amount", "description": "words", "program_id": "program", "shares": "shares"}
"""The field of this step for each part of a line as the service names it."""


class LinesStep(Step):
    """One line is in hand; keys above lead to the others. Its amount is asked unless it is the last, which takes the rest."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.form = ExpenseForm()
        self.at = 0
        self._grants: tuple[Grant, ...] = ()
        self._money_locked = False
        self.keys = ChoiceWall(least_ems=10)
        self.keys.setAccessibleName(self.tr("領収書の行"))
        self.keys.chosen.connect(self._take)
        self.above.addWidget(self.keys)
        self.divide = Button(self.tr("別の科目の行を加える"), "plus", height=worn.target, max_lines=2)
        self.divide.clicked.connect(self._divide)
        self.drop = Button(self.tr("この行をなくす"), "trash", height=worn.target, max_lines=2)
        self.drop.clicked.connect(self._drop)
        left, right = self.sides
        self.amount = YenEdit(field="line_amount")
        self.put(left, "line_amount", self.tr("この行の金額"), self.amount, unit=self.tr("円"))
        self.rest = Label(step="bold", wrap=True)
        left.addWidget(self.rest)
        self.account = AccountWall()
        self.put(left, "lines", self.tr("何に使いましたか（科目）"), self.account)
        self.program = ChoiceWall(least_ems=7)
        self.put(left, "program", self.tr("事業"), self.program)
        self.words = LineEdit(placeholder=self.tr("例　色紙 10冊"))
        self.put(left, "words", self.tr("この行の内容（書かなくてもかまいません）"), self.words)
        self.buttons = ChipRow()
        self.buttons.set_chips([self.divide, self.drop])
        left.addWidget(self.buttons)
        left.addStretch(1)
        self.bearers = BearersPart()
        self.put(right, "shares", "", self.bearers).label.hide()
        right.addStretch(1)

    # --- what there is to choose ---------------------------------------------------------------------

    def offer(self, accounts: Sequence[Account], usual: Collection[int], programs: Sequence[Program],
              grants: Sequence[Grant]) -> None:
        """科目, 事業 and grants of the books."""
        self._grants = tuple(grants)
        self.account.offer(accounts, (EXPENSE,), usual)
        choices = [*((one.id, one.name) for one in programs), (NO_PROGRAM, self.tr("どれでもない（管理費）"))]
        if [button.words() for button in self.program.buttons()] != [words for _id, words in choices]:
            self.program.set_choices(choices, self.program.value())
        self.fields["program"].setVisible(bool(programs))
        self.bearers.offer(grants)
        self.fields["shares"].setVisible(bool(grants))

    def lock_money(self, locked: bool) -> None:
        """科目, 事業 and amounts of what is booked already stay; who bears them is still chosen."""
        self._money_locked = locked
        for part in (self.account, self.program, self.amount):
            part.setEnabled(not locked)

    def show_form(self, form: ExpenseForm) -> None:
        """A form from elsewhere; the same line stays in hand."""
        self.form = form
        self.at = min(self.at, len(form.lines) - 1)
        self._show()

    def show_total(self, form: ExpenseForm) -> None:
        """Something of another step has changed: the last line takes another rest."""
        self.form = form
        self._show_keys()
        self._show_amount()

    def read(self, form: ExpenseForm) -> ExpenseForm:
        """The form with the line in hand as it stands here."""
        return self._with_line(form)

    def _line(self) -> TypedLine:
        return self.form.lines[self.at]

    def _with_line(self, form: ExpenseForm) -> ExpenseForm:
        self._follow_account()
        amount = self.amount.so_far()
        line = replace(self.bearers.line(), description=self.words.text(), program_id=self.program.value() or None,
                       amount=amount if self._divided() and not self._last() else None)
        self.form = form.with_line(self.at, line)
        self._show_keys()
        self._show_amount()
        return self.form

    def _follow_account(self) -> None:
        """Another 科目 may belong to another 費目."""
        line = self.bearers.line()
        if line.account_id != self.account.value():
            self.bearers.show_line(with_account(line, self.account.value(), self._grants), self.form.amount(self.at) or 0)

    def placed(self, problem: InputProblem) -> InputProblem:
        """What is said of a line (`lines.1.shares`) stands at its field here, with that line in hand."""
        head, _, rest = problem.field.partition(".")
        number, _, part = rest.partition(".")
        if head != "lines" or part not in FIELDS:
            return problem
        self.at = min(int(number), len(self.form.lines) - 1)
        self._show()
        return InputProblem(problem.sentence, field=FIELDS[part])

    def show_warnings(self, warnings: Sequence[ExpenseWarning]) -> None:
        here = f"lines.{self.at}."
        super().show_warnings([replace(one, field=FIELDS[one.field.removeprefix(here)]) if one.field.startswith(here) else one
                               for one in warnings])

    # --- showing ---------------------------------------------------------------------------------

    def _divided(self) -> bool:
        return len(self.form.lines) > 1

    def _last(self) -> bool:
        return self.at == len(self.form.lines) - 1

    def _show(self) -> None:
        line = self._line()
        self.account.set_value(line.account_id)
        self.program.set_value(line.program_id or NO_PROGRAM)
        self.words.setText(line.description)
        self.amount.set_value(line.amount)
        self.bearers.show_line(line, self.form.amount(self.at) or 0)
        self._show_keys()
        self._show_amount()

    def _show_keys(self) -> None:
        divided = self._divided()
        self.keys.setVisible(divided)
        self.drop.setVisible(divided and not self._money_locked)
        self.divide.setVisible(not self._money_locked)
        words = []
        for at in range(len(self.form.lines)):
            amount = self.form.amount(at)
            yen = self.tr("　{amount}円").format(amount=format_yen(amount)) if amount else ""
            words.append(self.tr("{number}行目{yen}").format(number=at + 1, yen=yen))
        if [button.words() for button in self.keys.buttons()] != words:
            self.keys.set_choices(list(enumerate(words)), self.at)
        else:
            self.keys.set_value(self.at)

    def _show_amount(self) -> None:
        amount = self.form.amount(self.at)
        self.fields["line_amount"].setVisible(self._divided() and not self._last())
        self.rest.setVisible(self._divided() and self._last())
        self.rest.setText(self.tr("この行は、残りの {amount}円").format(amount=format_yen(amount or 0)))
        self.bearers.show_amount(amount or 0)

    # --- lines -----------------------------------------------------------------------------------

    def _take(self, at: object) -> None:
        assert isinstance(at, int)
        self.at = at
        self._show()
        self.keys.buttons()[at].setFocus()
        self.changed.emit()

    def _divide(self) -> None:
        """The line in hand is given an amount, and another follows it with the rest."""
        self.form = self.form.divided(self.at)
        self._show()
        self.amount.setFocus()
        self.changed.emit()

    def _drop(self) -> None:
        self.form = self.form.without_line(self.at)
        self.at = min(self.at, len(self.form.lines) - 1)
        self._show()
        self.account.setFocus()
        self.changed.emit()

    def missing(self, form: ExpenseForm) -> str:
        """What has to be entered first; '' where nothing."""
        for at, line in enumerate(form.lines):
            where = self.tr("{number}行目の").format(number=at + 1) if len(form.lines) > 1 else ""
            amount = form.amount(at)
            if line.account_id is None:
                return self.tr("{where}科目を選んでください").format(where=where)
            if amount is None or amount <= 0:
                past = amount is not None and at == len(form.lines) - 1
                return (self.tr("行の合計が、領収書の金額をこえています") if past else
                        self.tr("{where}金額を入れてください").format(where=where))
            if missing := shares_missing(line, amount, self._grants):
                return missing
        return self.tr("分け方をお確かめください") if self.bearers.unreadable() else ""
