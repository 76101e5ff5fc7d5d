"""領収書: whom it is from, how much, what for, and what is written on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from salon_app.model import grants
from salon_app.model.expense_words import addressee_words, evidence_words
from salon_app.model.problems import InputProblem
from salon_app.ui.pages.expenses.files_part import FilesPart
from salon_app.ui.pages.expenses.form_state import ExpenseForm
from salon_app.ui.pages.expenses.step import Step
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import DateEdit, LineEdit, YenEdit

EVIDENCE = (grants.RECEIPT, grants.SLIP, grants.INVOICE, grants.NO_EVIDENCE)
KNOWN = 6
"""Of the 支払先 so far."""
ADDRESSEES = (grants.TO_BODY, grants.TO_BLANK, grants.TO_OTHER)


class ReceiptStep(Step):
    """The receipt as it lies on the table. Fields are called as in NewExpense, the sum `amount`.

    `known_taken` when a 支払先 of earlier receipts is pressed.
    """

    known_taken = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._known: tuple[str, ...] = ()
        left, right = self.sides
        self.payee = LineEdit(placeholder=self.tr("例　見本文具店"))
        self.put(left, "payee", self.tr("支払先"), self.payee)
        self.amount = YenEdit(field="amount")
        self.put(left, "amount", self.tr("領収書の金額"), self.amount, unit=self.tr("円"))
        self.description = LineEdit(placeholder=self.tr("例　折り紙教室の色紙代"))
        self.put(left, "description", self.tr("但し書き（何の代金か）"), self.description)
        self.receipt_on = DateEdit(today=today, field="receipt_on", placeholder=self.tr("例　11/5"))
        self.put(left, "receipt_on", self.tr("領収書の日"), self.receipt_on)
        self.used_on = DateEdit(today=today, field="used_on", placeholder=self.tr("例　11/20"))
        self.put(left, "used_on", self.tr("使った日（領収書の日と同じなら、書かなくてかまいません）"), self.used_on)
        self.evidence = ChoiceWall([(one, evidence_words(one)) for one in EVIDENCE], grants.RECEIPT, least_ems=7)
        self.put(right, "evidence", self.tr("何がありますか"), self.evidence)
        self.addressee = ChoiceWall([(one, addressee_words(one)) for one in ADDRESSEES], grants.TO_BODY, least_ems=7)
        self.put(right, "addressee", self.tr("領収書の宛名"), self.addressee)
        self.files = FilesPart()
        self.put(right, "picture", self.tr("領収書の写真・PDF"), self.files)
        self.known = ChoiceWall(least_ems=9, sign=False)
        self.known.chosen.connect(self._take_known)
        self.put(right, "known", self.tr("よく使う支払先"), self.known)
        right.addStretch(1)

    def lock_money(self, locked: bool) -> None:
        """What is booked already is not typed again."""
        self.amount.setEnabled(not locked)
        self.fields["amount"].set_hint(self.tr("帳簿に書いた金額です。まちがいは、取り消して書きなおします。") if locked else "")

    def offer_known(self, payees: Sequence[str]) -> None:
        """支払先 that can be taken by a press while none is written."""
        self._known = tuple(payees)[:KNOWN]
        self.known.set_choices([(one, one) for one in self._known])
        self._follow()

    def _take_known(self, payee: object) -> None:
        self.payee.setText(str(payee))
        self.known.set_value(None)
        self.changed.emit()
        self.known_taken.emit()
        self.amount.setFocus()

    def offer_files(self, offered: bool) -> None:
        """Files of a booked 支出 are added on its own page."""
        self.fields["picture"].setVisible(offered)

    def show_form(self, form: ExpenseForm) -> None:
        """Write a form into the fields."""
        self.payee.setText(form.payee)
        if form.total_typed:
            self.amount.setText(form.total_typed)
        else:
            self.amount.set_value(form.total)
        self.description.setText(form.description)
        _show_day(self.receipt_on, form.receipt_date)
        _show_day(self.used_on, form.used_date)
        self.evidence.set_value(form.evidence)
        self.addressee.set_value(form.addressee)
        self.files.show_files(form.files)
        self._follow()

    def read(self, form: ExpenseForm) -> ExpenseForm:
        """The form with what is typed here, as far as it can be read."""
        self._follow()
        total, typed = None, ""
        try:
            total = self.amount.value()
        except InputProblem:
            typed = self.amount.text()
        return replace(
            form, payee=self.payee.text(), total=total, total_typed=typed, description=self.description.text(),
            receipt_date=_typed_day(self.receipt_on), used_date=_typed_day(self.used_on), evidence=str(self.evidence.value()),
            addressee=str(self.addressee.value()), files=self.files.files())

    def _follow(self) -> None:
        self.fields["known"].setVisible(bool(self._known) and not self.payee.text().strip())
        self.fields["addressee"].setVisible(self.evidence.value() != grants.NO_EVIDENCE)

    def dates(self) -> tuple[date | None, date | None]:
        """領収書の日 and 使った日. Raises InputProblem with its field."""
        return self.receipt_on.value(), self.used_on.value()

    def missing(self, form: ExpenseForm) -> str:
        """What has to be entered first; '' where nothing."""
        if not form.payee.strip():
            return self.tr("支払先を書いてください")
        if not form.total:
            return self.tr("領収書の金額を入れてください")
        try:
            receipt_on, _used_on = self.dates()
        except InputProblem:
            return self.tr("日付をお確かめください")
        if receipt_on is None and form.evidence != grants.NO_EVIDENCE:
            return self.tr("領収書の日を入れてください")
        return ""


def _typed_day(edit: DateEdit) -> str:
    """A date as `2026-11-05`, or as it was typed where it can't be read."""
    try:
        day = edit.value()
    except InputProblem:
        return edit.text()
    return day.isoformat() if day is not None else ""


def _show_day(edit: DateEdit, typed: str) -> None:
    try:
        edit.set_value(date.fromisoformat(typed))
    except ValueError:
        edit.setText(typed)
