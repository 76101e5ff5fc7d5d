"""支払い: out of which 置き場所 and when, who paid it for the salon, or that it is still to be paid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from salon_app.model import grants
from salon_app.model.expense_words import method_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.ui.context import PageContext
from salon_app.ui.pages.expenses.form_state import ExpenseForm
from salon_app.ui.pages.expenses.step import Step
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.helper_wall import HelperWall


class PaymentStep(Step):
    """What moves money, and when."""

    def __init__(self, ctx: PageContext, today: Callable[[], date]) -> None:
        super().__init__()
        self._places: dict[int, Account] = {}
        self._offered: list[tuple[int, str]] = []
        self._balances: Mapping[int, int] = {}
        left, right = self.sides
        self.method = ChoiceRows([
            (grants.AT_PLACE, method_words(grants.AT_PLACE), self.tr("レジや金庫から出した、口座から振り込んだ")),
            (grants.BY_HELPER, method_words(grants.BY_HELPER), self.tr("お手伝いの方が払った（立替精算）")),
            (grants.UNPAID, method_words(grants.UNPAID), self.tr("請求書だけ届いている。あとで払います"))])
        self.put(left, "method", self.tr("どのように払いましたか"), self.method)
        self.note = LineEdit()
        self.put(left, "note", self.tr("メモ（書かなくてもかまいません）"), self.note)
        left.addStretch(1)
        self.helper = HelperWall(ctx)
        self.put(right, "helper_id", self.tr("立て替えた方"), self.helper)
        self.repaid = ChoiceKeys([(False, self.tr("あとで返す")), (True, self.tr("いま返す"))], False)
        self.put(right, "repaid", self.tr("いつ返しますか"), self.repaid)
        self.place = ChoiceWall(least_ems=7)
        self.put(right, "place_id", self.tr("どこから払いましたか"), self.place)
        self.paid_on = DateChoice(today, field="paid_on")
        self.put(right, "paid_on", self.tr("お金を出した日"), self.paid_on)
        self.fee = YenEdit(field="transfer_fee")
        self.put(right, "transfer_fee", self.tr("振込手数料（なければ空けておきます）"), self.fee, unit=self.tr("円"))
        right.addStretch(1)

    def offer(self, places: Sequence[Account], balances: Mapping[int, int]) -> None:
        """置き場所 people take money from, and what lies there."""
        usable = [one for one in places if not one.two_people]
        self._places, self._balances = {one.id: one for one in usable}, balances
        offered = [(one.id, one.name) for one in usable]
        if offered != self._offered:
            self._offered = offered
            self.place.set_choices(offered, self.place.value())
        self.helper.offer(None, "")

    def show_form(self, form: ExpenseForm) -> None:
        """Write a form into the fields."""
        self.method.set_value(form.method)
        self.place.set_value(form.place_id)
        self.helper.set_value(form.helper_id)
        self.repaid.set_value(form.repaid)
        self.fee.set_value(form.transfer_fee)
        self.paid_on.restore(dict(form.paid_date or {}))
        self.note.setText(form.note)
        self._follow(form)

    def read(self, form: ExpenseForm) -> ExpenseForm:
        """The form with what is chosen here, as far as it can be read."""
        try:
            fee = self.fee.value() if self._moves_money() and self._at_bank() else None
        except InputProblem:
            fee = None
        read = replace(form, method=str(self.method.value() or ""), place_id=self.place.value(), helper_id=self.helper.value(),
                       repaid=bool(self.repaid.value()), transfer_fee=fee, paid_date=self.paid_on.state(), note=self.note.text())
        self._follow(read)
        return read

    def _moves_money(self) -> bool:
        method = self.method.value()
        return method == grants.AT_PLACE or (method == grants.BY_HELPER and bool(self.repaid.value()))

    def _at_bank(self) -> bool:
        place = self._places.get(self.place.value() or 0)
        return place is not None and place.is_bank

    def _follow(self, form: ExpenseForm) -> None:
        here, by_helper = self._moves_money(), self.method.value() == grants.BY_HELPER
        self.fields["place_id"].setVisible(here)
        self.fields["paid_on"].setVisible(here)
        self.fields["transfer_fee"].setVisible(here and self._at_bank())
        self.fields["helper_id"].setVisible(by_helper)
        self.fields["repaid"].setVisible(by_helper)
        self.fields["place_id"].label.setText(self.tr("どこから返しますか") if by_helper else self.tr("どこから払いましたか"))
        place = self._places.get(self.place.value() or 0)
        hint = ""
        if place is not None:
            balance = self._balances.get(place.id, 0)
            hint = self.tr("{place}の残高は {amount}円です。").format(place=place.name, amount=format_yen(balance))
            if (form.total or 0) > balance:
                hint += self.tr("それより多い金額です。お確かめください。")
        self.fields["place_id"].set_hint(hint)

    def date(self) -> date | None:
        """When the money moved; None where it has not. Raises InputProblem."""
        return self.paid_on.value() if self._moves_money() else None

    def missing(self, form: ExpenseForm) -> str:
        """What has to be entered first; '' where nothing."""
        if not form.method:
            return self.tr("払い方を選んでください")
        if form.method == grants.BY_HELPER and form.helper_id is None:
            return self.tr("立て替えた方を選んでください")
        if not form.moves_money:
            return ""
        if form.place_id is None:
            return self.tr("お金の置き場所を選んでください")
        for read, words in ((self.date, self.tr("日付を入れてください")), (self.fee.value, self.tr("手数料をお確かめください"))):
            try:
                read()
            except InputProblem:
                return words
        return ""

    def words(self, form: ExpenseForm, names: Mapping[int, str]) -> str:
        """What the main button does, in words of money; `names` of helpers."""
        yen, name = format_yen(form.total or 0), names.get(form.helper_id or 0, "")
        place = self._places.get(form.place_id or 0)
        if form.method == grants.BY_HELPER and form.repaid:
            return self.tr("{place}から {name}さんに {amount}円を返す").format(
                place=place.name if place else "", name=name, amount=yen)
        if form.method == grants.BY_HELPER:
            return self.tr("{name}さんの立替 {amount}円を記録する").format(name=name, amount=yen)
        if form.method == grants.UNPAID:
            return self.tr("未払い {amount}円を記録する").format(amount=yen)
        whole = format_yen((form.total or 0) + (form.transfer_fee or 0))
        return self.tr("{place}から {amount}円 払ったと記録する").format(place=place.name if place else "", amount=whole)
