"""金額と期間: how much was awarded for which period and 事業, and how it is reckoned."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from salon_app.model import grants
from salon_app.model.grant_words import paid_words, parse_rate, rate_words, rounding_words
from salon_app.model.problems import InputProblem
from salon_app.services.cashbook import MAX_BALANCE
from salon_app.services.grants.values import Grant
from salon_app.services.products import Program
from salon_app.ui.pages.grants.several_keys import SeveralKeys
from salon_app.ui.pages.grants.step import Step
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit, LineEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.form_section import side_by_side
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.shop_edit import Around

USUAL_RATES = (Fraction(1), Fraction(3, 4), Fraction(2, 3), Fraction(1, 2))


class TermsStep(Step):
    """The 対象期間 is needed: it is not the fiscal year, though often the same."""

    def __init__(self, today: Callable[[], date], this_year: Callable[[], tuple[date, date]]) -> None:
        super().__init__(today)
        left, right = self.sides
        self._this_year = this_year
        self.starts = DateEdit(today=today, field="starts", placeholder=self.tr("例　4/1"))
        self.ends = DateEdit(today=today, field="ends", placeholder=self.tr("例　令和9年3月31日"),
                             not_before=self.begins)
        left.addLayout(side_by_side(
            self.field("starts", self.tr("対象期間のはじめ"), self.starts),
            self.field("ends", self.tr("対象期間のおわり"), self.ends), narrow=self.narrow))
        year = Button(self.tr("今年度にする"), "calendar")
        year.clicked.connect(self._take_year)
        left.addWidget(year, 0, Qt.AlignmentFlag.AlignLeft)
        self.outside = Notice(tone="warning")
        left.addWidget(self.outside)
        self.amount = YenEdit(field="amount", maximum=MAX_BALANCE)
        left.addWidget(self.field("amount", self.tr("交付決定額（円）"), self.amount))
        self.decided_on = DateEdit(today=today, field="decided_on", placeholder=self.tr("交付決定通知書の日付"))
        left.addWidget(self.field("decided_on", self.tr("交付決定の日"), self.decided_on, hint=self.tr(
            "これより前の支出は、助成の対象にならないことがあります。")))
        self.programs = SeveralKeys(least_ems=8)
        self.programs.changed.connect(self.changed)
        self.fields["program_ids"] = Field(self.tr("助成の対象になる事業"), self.programs, hint=self.tr(
            "選ばなければ、すべての事業が対象です。"))
        left.addWidget(self.fields["program_ids"])
        left.addStretch(1)
        self._make_reckoning(right)
        right.addStretch(1)

    def _make_reckoning(self, right: QVBoxLayout) -> None:
        paid = ChoiceKeys([(one, paid_words(one)) for one in (grants.ADVANCE, grants.ACTUALS)], grants.ADVANCE)
        right.addWidget(self.field("paid", self.tr("支払われ方"), paid, hint=self.tr(
            "概算払いは先に受け取り、精算払いは報告のあとに受け取ります。")))
        self.rate = LineEdit(placeholder=self.tr("例　3/4、75%、全額"))
        self.rates = ChoiceWall([(rate_words(one), rate_words(one)) for one in USUAL_RATES], least_ems=4.5)
        self.rates.chosen.connect(self._take_rate)
        self.hold("rate", self.rate)
        self.rate.textEdited.connect(lambda _text: self._follow())
        self.fields["rate"] = Field(self.tr("補助率"), Around(self.rates, self.rate), hint=self.tr(
            "対象になる支出のうち、助成金で出せる割合です。"))
        right.addWidget(self.fields["rate"])
        self.cap = YenEdit(field="cap", placeholder=self.tr("なければ空欄"), maximum=MAX_BALANCE)
        right.addWidget(self.field("cap", self.tr("助成額の上限（円）"), self.cap))
        rounding = ChoiceWall([(one, rounding_words(one)) for one in grants.ROUNDINGS], 1, least_ems=11)
        right.addWidget(self.field("rounding", self.tr("助成額の端数"), rounding))
        unit = ChoiceKeys([(1, self.tr("円")), (1_000, self.tr("千円"))], 1)
        right.addWidget(self.field("unit", self.tr("報告書の単位"), unit))

    def offer_programs(self, programs: Sequence[Program]) -> None:
        """事業 in use, and those this grant has."""
        self.programs.offer([(one.id, one.name) for one in programs])

    # --- values ------------------------------------------------------------------------------------

    def fill(self, grant: Grant | None) -> None:
        self.starts.set_value(grant.starts if grant else None)
        self.ends.set_value(grant.ends if grant else None)
        self.amount.set_value(grant.amount if grant else None)
        self.decided_on.set_value(grant.decided_on if grant else None)
        self.programs.set_values(grant.program_ids if grant else ())
        self.choose("paid", grant.paid if grant else grants.ADVANCE)
        self.rate.setText(rate_words(grant.rate if grant else Fraction(1)))
        self.cap.set_value(grant.cap if grant else None)
        self.choose("rounding", grant.rounding if grant else 1)
        self.choose("unit", grant.unit if grant else 1)
        self.outside.say("")
        self._follow()

    def values(self) -> dict[str, Any]:
        return {
            "starts": self.starts.required(), "ends": self.ends.required(), "amount": self.amount.value() or 0,
            "decided_on": self.decided_on.value(), "program_ids": self.programs.values(), "paid": self.chosen("paid"),
            "rate": parse_rate(self.rate.text()), "cap": self.cap.value(), "rounding": self.chosen("rounding"),
            "unit": self.chosen("unit")}

    def missing(self) -> str:
        both = self.starts.text().strip() and self.ends.text().strip()
        return "" if both else self.tr("対象期間を入れてください")

    def begins(self) -> date | None:
        """対象期間のはじめ, None while it can't be read."""
        try:
            return self.starts.value()
        except InputProblem:
            return None

    def ends_on(self) -> date | None:
        """対象期間のおわり, None while it can't be read."""
        period = self.period()
        return period[1] if period is not None else None

    def period(self) -> tuple[date, date] | None:
        """The 対象期間 as it is typed, None while it can't be read."""
        try:
            start, end = self.starts.value(), self.ends.value()
        except InputProblem:
            return None
        return (start, end) if start is not None and end is not None else None

    # --- what is typed -----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        return {**super().state(), "program_ids": list(self.programs.values())}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self.programs.set_values(state.get("program_ids", ()))
        self._follow()

    def _follow(self) -> None:
        self.rates.set_value(self.rate.text().strip() or None)

    def _take_rate(self, words: object) -> None:
        self.rate.setText(str(words))
        self.fields["rate"].set_error("")
        self._follow()
        self.changed.emit()

    def _take_year(self) -> None:
        start, end = self._this_year()
        self.starts.set_value(start)
        self.ends.set_value(end)
        self.changed.emit()
