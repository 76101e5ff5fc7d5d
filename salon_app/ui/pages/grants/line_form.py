"""One 費目 in its form: its name, the 科目 it takes, its budget and what it was changed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.problems import InputProblem
from salon_app.services.cashbook import MAX_BALANCE, Account
from salon_app.ui.pages.grants.form_state import TypedLine, named_by, source_words, taking_of_name
from salon_app.ui.pages.grants.several_keys import SeveralKeys
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.form_section import FormSection
from salon_app.ui.widgets.label import Label

SOURCES = (grants.FROM_ACCOUNTS, grants.FROM_GRANT, grants.FROM_OWN)


class LineForm(FormSection):
    """`show_line()`; `typed()` is the line as it stands, what can't be read left out."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        left, right = self.sides
        self._line = TypedLine()
        self._all: tuple[Account, ...] = ()
        self.head = Label(step="strong-bold", wrap=True)
        left.addWidget(self.head)
        self.source = ChoiceRows([(one, source_words(one)) for one in SOURCES], grants.FROM_ACCOUNTS)
        left.addWidget(self.field("source", self.tr("どこからのお金ですか"), self.source))
        name = LineEdit(placeholder=self.tr("例　会場費"))
        name.editingFinished.connect(self._take_of_name)
        left.addWidget(self.field("name", self.tr("費目の名前"), name))
        self.budget = YenEdit(field="budget", maximum=MAX_BALANCE)
        self.revised = YenEdit(field="revised", placeholder=self.tr("変わっていなければ空欄"), maximum=MAX_BALANCE)
        left.addWidget(self.field("budget", self.tr("予算額（円）"), self.budget))
        left.addWidget(self.field("revised", self.tr("変更後の予算額（円）"), self.revised))
        left.addWidget(self.line("note", self.tr("積算（内訳のことば）"), placeholder=self.tr("例　会場費 1,000円×12回")))
        left.addStretch(1)
        self.accounts = SeveralKeys(least_ems=7.5)
        self.fields["account_ids"] = Field(self.tr("この費目に入る科目（いくつでも）"), self.accounts, hint=self.tr(
            "この科目のお金を、この費目に数えます。"))
        right.addWidget(self.fields["account_ids"])
        right.addStretch(1)
        self.accounts.changed.connect(self._named)
        self.source.chosen.connect(lambda _value: self._follow())

    def offer_accounts(self, accounts: Sequence[Account]) -> None:
        """科目 in use."""
        self._all = tuple(accounts)

    def show_line(self, line: TypedLine) -> None:
        """Show a line."""
        self._line = line
        income = line.side == grants.INCOME_SIDE
        head = self.tr("収入の区分 {number}") if income else self.tr("支出の費目 {number}")
        self.head.setText(head.format(number=line.number))
        self.fields["name"].label.setText(self.tr("区分の名前") if income else self.tr("費目の名前"))
        kind = INCOME if income else EXPENSE
        self.accounts.offer([(one.id, one.name) for one in self._all if one.kind == kind])
        self.accounts.set_values(line.account_ids)
        self.choose("source", line.source)
        self.set_text("name", line.name)
        self.set_text("note", line.note)
        self.budget.set_value(line.budget)
        self.revised.set_value(line.revised)
        for field in self.fields.values():
            field.set_error("")
        self._follow()

    def typed(self) -> TypedLine:
        """The line as it stands; an amount that can't be read is as it was."""
        return replace(
            self._line, name=self.text("name").strip(), note=self.text("note").strip(), source=self.chosen("source"),
            account_ids=self.accounts.values() if self.chosen("source") == grants.FROM_ACCOUNTS else (),
            budget=_read(self.budget, self._line.budget), revised=_read(self.revised, self._line.revised))

    def answer(self) -> TypedLine:
        """The line when it is done. Raises InputProblem (field: name, budget, revised)."""
        self.take_pending()
        for edit in (self.budget, self.revised):
            edit.value()
        line = self.typed()
        if not line.name:
            raise InputProblem(self.tr("費目の名前を入れてください。"), field="name")
        return line

    def state(self) -> dict[str, Any]:
        return {**super().state(), "account_ids": list(self.accounts.values())}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self.accounts.set_values(state.get("account_ids", ()))
        self._follow()

    def _named(self) -> None:
        """A line without a name is called as the first 科目 that is chosen."""
        line = named_by(self.typed(), self._all)
        self.set_text("name", line.name)
        self.changed.emit()

    def _take_of_name(self) -> None:
        """会場費 takes the 科目 会場費, unless something is chosen."""
        line = self.typed()
        if line.source != grants.FROM_ACCOUNTS or not line.name:
            return
        kind = INCOME if line.side == grants.INCOME_SIDE else EXPENSE
        taking = taking_of_name(line, [one for one in self._all if one.kind == kind])
        if taking.account_ids != line.account_ids:
            self.accounts.set_values(taking.account_ids)
            self.changed.emit()

    def _follow(self) -> None:
        """科目 are asked where money comes from or goes to them."""
        self.fields["source"].setVisible(self._line.side == grants.INCOME_SIDE)
        self.fields["account_ids"].setVisible(self.chosen("source") == grants.FROM_ACCOUNTS)


def _read(edit: YenEdit, otherwise: int | None) -> int | None:
    try:
        return edit.value()
    except InputProblem:
        return otherwise
