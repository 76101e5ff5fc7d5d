"""支払い・立替の返金: out of which 置き場所, and when. What a volunteer is owed is given back together, with one signature."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import Expense
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.scroll_area import ScrollArea

SLIP = "outlay-slip"
"""The document 立替精算書."""


class ExpensePayPage(Page):
    """Arguments: `expense_id` for one, or `helper_id` for all a volunteer is owed (what stays for later is unticked)."""

    tables = frozenset({"expense", "expense_line", "account", "leg", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._expense_id: int | None = None
        self._helper_id: int | None = None
        self._owed: tuple[Expense, ...] = ()
        self._later: frozenset[int] = frozenset()
        self._printing = False
        self._ticks: dict[int, CheckRow] = {}
        self._places: tuple[Account, ...] = ()
        inner = QWidget()
        row: QBoxLayout = QVBoxLayout(inner) if worn.scale >= 150 else QHBoxLayout(inner)
        row.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        row.setSpacing(worn.px(28, 12))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(worn.px(12, 10))
            row.addLayout(column, 0 if worn.scale >= 150 else 1)
        self.whom = Label(step="strong-bold", wrap=True)
        self.total = FigureLabel(step="figure", unit=self.tr("円"))
        self.list = ListBox()
        left.addWidget(self.whom)
        left.addWidget(self.total, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.list)
        left.addStretch(1)
        self.place = ChoiceWall(least_ems=7)
        self.place.chosen.connect(lambda _value: self._say())
        self.date = DateChoice(self.business_day, field="on")
        self.date.changed.connect(self._say)
        self.fee = YenEdit(field="transfer_fee")
        self.fee.changed.connect(self._say)
        self.fields = {"place_id": Field(self.tr("どこから払いますか"), self.place),
                       "on": Field(self.tr("お金を出した日"), self.date),
                       "transfer_fee": Field(self.tr("振込手数料（なければ空けておきます）"), self.fee, unit=self.tr("円"))}
        for field in self.fields.values():
            right.addWidget(field)
        right.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        wanted = args.get("expense_id"), args.get("helper_id")
        back, self._printing = self._printing and wanted == (self._expense_id, self._helper_id), False
        if back:  # from the paper to sign: what was chosen stays
            return
        self._expense_id, self._helper_id = wanted
        self._later = frozenset()
        self.clear_errors()
        self.place.set_value(None)
        self.fee.set_value(None)
        self.date.restore({})

    def state(self) -> Args:
        return {"expense_id": self._expense_id, "helper_id": self._helper_id, "later": list(self._later),
                "place": self.place.value(), "date": self.date.state(), "fee": self.fee.text()}

    def restore(self, state: Args) -> None:
        self._expense_id, self._helper_id = state["expense_id"], state["helper_id"]
        self._later = frozenset(state["later"])
        self.refresh()
        self.place.set_value(state["place"])
        self.date.restore(state["date"])
        self.fee.setText(state["fee"])
        self._say()

    def refresh(self) -> None:
        salon = self.ctx.salon
        if self._helper_id is not None:
            self._owed = salon.expenses.owed_to_helpers().get(self._helper_id, ())
        elif self._expense_id is not None:
            one = salon.expenses.get(self._expense_id)
            self._owed = (one,) if one.paid_on is None and one.taken_back_on is None else ()
        places = tuple(one for one in salon.cashbook.hand_places() if not one.two_people)
        if places != self._places:
            self._places = places
            self.place.set_choices([(one.id, one.name) for one in places], self.place.value())
        self._show()
        self._offer_slip()
        self._say()

    def _offer_slip(self) -> None:
        """The paper to sign, for what a volunteer is owed."""
        if self.helper_id() is None or not self._prints():
            self.set_side_buttons()
            return
        slip = Button(self.tr("立替精算書を印刷する"), "print", max_lines=2)
        slip.clicked.connect(self._print)
        self.set_side_buttons(slip)

    def business_day(self) -> date:
        """Today for the books."""
        return self.ctx.salon.days.status().business_date

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(self.date.refused(problem))

    # --- showing ---------------------------------------------------------------------------------

    def helper_id(self) -> int | None:
        """Whom a 立替 is given back to."""
        return self._helper_id if self._helper_id is not None else self._owed[0].helper_id if self._owed else None

    def _show(self) -> None:
        today, helper = self.business_day(), self.helper_id()
        if helper is not None:
            self.set_title(self.tr("立替の返金"))
            self.whom.setText(self.tr("{name}さんに返すお金").format(name=self.ctx.salon.people.name(helper)))
            self.fields["place_id"].label.setText(self.tr("どこから返しますか"))
        elif self._owed:
            self.set_title(self.tr("未払いの支払い"))
            self.whom.setText(self.tr("{payee}に払うお金").format(payee=self._owed[0].payee))
            self.fields["place_id"].label.setText(self.tr("どこから払いますか"))
        else:
            self.whom.setText(self.tr("まだ払っていないものは、ありません。"))
        self._ticks = {}
        rows: list[QWidget] = []
        for one in self._owed:
            words = self.tr("{payee}　{amount}円").format(payee=one.payee, amount=format_yen(one.amount))
            about = "　".join(filter(None, (short_day(one.evidence_on, today), one.description)))
            if len(self._owed) == 1:
                rows.append(_quiet(words, about))
                continue
            tick = CheckRow(words, about)
            tick.setChecked(one.id not in self._later)
            tick.clicked.connect(lambda _on=False: self._ticked())
            self._ticks[one.id] = tick
            rows.append(tick)
        self.list.set_rows(rows)

    def chosen(self) -> tuple[Expense, ...]:
        """What is paid now."""
        return tuple(one for one in self._owed if one.id not in self._later)

    def _ticked(self) -> None:
        self._later = frozenset(one for one, tick in self._ticks.items() if not tick.isChecked())
        self._say()

    def _bank(self) -> bool:
        return any(one.id == self.place.value() and one.is_bank for one in self._places)

    def _say(self) -> None:
        chosen = self.chosen()
        amount = sum(one.amount for one in chosen)
        self.total.set_figure(format_yen(amount))
        for field in self.fields.values():
            field.setVisible(bool(self._owed))
        self.total.setVisible(bool(self._owed))
        self.fields["transfer_fee"].setVisible(self._bank() and len(chosen) == 1)
        fee = self._fee()
        self._tell_balance(amount + fee)
        if not self._owed:
            self.set_main(self.tr("もどる"), self.ctx.back, icon="back")
            return
        missing = self._missing(chosen)
        place = next((one.name for one in self._places if one.id == self.place.value()), "")
        helper = self.helper_id()
        if helper is not None:
            words = (self.tr("{place}から {name}さんに {amount}円を返す（手数料 {fee}円）") if fee else
                     self.tr("{place}から {name}さんに {amount}円を返す"))
        else:
            words = (self.tr("{place}から {payee}に {amount}円を払う（手数料 {fee}円）") if fee else
                     self.tr("{place}から {payee}に {amount}円を払う"))
        said = words.format(place=place, name=self.ctx.salon.people.name(helper), payee=self._owed[0].payee,
                            amount=format_yen(amount), fee=format_yen(fee))
        self.set_main(missing or said, self._pay, enabled=not missing)

    def _fee(self) -> int:
        """Yen the bank takes for the transfer; what can't be read is said beside its field."""
        if not self.fields["transfer_fee"].isVisibleTo(self):
            return 0
        return self.fee.so_far() or 0

    def _missing(self, chosen: tuple[Expense, ...]) -> str:
        if not chosen:
            return self.tr("返すものに印をつけてください")
        if self.place.value() is None:
            return self.tr("お金の置き場所を選んでください")
        try:
            self.date.value()
        except InputProblem:
            return self.tr("日付を入れてください")
        return ""

    def _tell_balance(self, amount: int) -> None:
        chosen = self.place.value()
        hint = ""
        if chosen is not None:
            balance = self.ctx.salon.cashbook.balance(chosen)
            name = next((one.name for one in self._places if one.id == chosen), "")
            hint = self.tr("{place}の残高は {amount}円です。").format(place=name, amount=format_yen(balance))
            if amount > balance:
                hint += self.tr("それより多い金額です。お確かめください。")
        self.fields["place_id"].set_hint(hint)

    # --- what is done --------------------------------------------------------------------------------

    def _pay(self) -> None:
        self.clear_errors()
        chosen, salon = self.chosen(), self.ctx.salon
        place_id, on = self.place.value(), self.date.value()
        amount, helper = sum(one.amount for one in chosen), self.helper_id()
        if len(chosen) == 1:
            fee = (self.fee.value() or 0) if self._bank() else 0
            salon.expenses.pay(chosen[0].id, place_id=place_id, on=on, transfer_fee=fee, by=self.ctx.by())
        else:
            salon.expenses.pay_all([one.id for one in chosen], place_id=place_id, on=on, by=self.ctx.by())
        words = self.tr("{amount}円を返しました。") if helper is not None else self.tr("{amount}円を払いました。")
        self.ctx.back()
        self.ctx.toast(words.format(amount=format_yen(amount)), undo=True)

    def _prints(self) -> bool:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        return "reports" in self.ctx.shell.page_keys() and any(spec.key == SLIP for spec in REPORTS)

    def _print(self) -> None:
        self._printing = True
        if self._expense_id is not None:
            self.ctx.go("reports", key=SLIP, expense_id=self._expense_id, person_id=self.helper_id())
        else:
            self.ctx.go("reports", key=SLIP, person_id=self._helper_id)


def _quiet(words: str, about: str) -> QWidget:
    """The only one: nothing to tick."""
    worn = look()
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(worn.px(14, 12), worn.px(10, 8), worn.px(14, 12), worn.px(10, 8))
    column.setSpacing(worn.px(2))
    column.addWidget(Label(words, step="bold", wrap=True))
    column.addWidget(Label(about, tone="muted", wrap=True))
    return row
