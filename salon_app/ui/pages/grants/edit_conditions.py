"""条件と報告: how often and with how many people, the phrase that has to be shown, how long papers are kept, when to report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from salon_app.model import grants
from salon_app.model.grant_words import average_words
from salon_app.services.grants.values import Grant
from salon_app.ui.pages.grants.step import Step
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import CountEdit, DateEdit, TextEdit

USUAL_YEARS = 5


class ConditionsStep(Step):
    """Nothing here has to be typed. A report is due after the 対象期間: the next 4/30 is the one after it."""

    def __init__(self, today: Callable[[], date], period_ends: Callable[[], date | None]) -> None:
        super().__init__(today)
        left, right = self.sides
        none = self.tr("なければ空欄")
        self.min_sessions = CountEdit(field="min_sessions", maximum=999, placeholder=none)
        left.addWidget(self.field("min_sessions", self.tr("期間の間に何回以上"), self.min_sessions))
        self.min_average = CountEdit(field="min_average", maximum=999, placeholder=none)
        left.addWidget(self.field("min_average", self.tr("平均で何人以上"), self.min_average))
        ways = (grants.BY_SESSION, grants.BY_MONTH, grants.BY_YEAR)
        left.addWidget(self.field("average_by", self.tr("平均のとり方"), ChoiceRows(
            [(one, average_words(one)) for one in ways], grants.BY_SESSION)))
        helpers = CheckRow(self.tr("担い手（スタッフ）も人数に入れる"))
        self.hold("counts_helpers", helpers)
        left.addWidget(helpers)
        left.addStretch(1)
        self.report_due = DateEdit(today=today, field="report_due", placeholder=self.tr("例　4/30"), not_before=period_ends)
        right.addWidget(self.field("report_due", self.tr("報告の期限"), self.report_due))
        right.addWidget(self.field("publicity", self.tr("助成の表示（ちらしなどに入れることば）"), TextEdit(
            rows=3, placeholder=self.tr("例　この事業は〇〇の助成を受けて実施しています。"))))
        self.keep_years = CountEdit(field="keep_years", minimum=1, maximum=99)
        right.addWidget(self.field("keep_years", self.tr("領収書や帳簿を残す年数"), self.keep_years))
        right.addStretch(1)

    def fill(self, grant: Grant | None) -> None:
        self.min_sessions.set_value(grant.min_sessions if grant else None)
        self.min_average.set_value(grant.min_average if grant else None)
        self.choose("average_by", grant.average_by if grant else grants.BY_SESSION)
        helpers = self.parts["counts_helpers"]
        assert isinstance(helpers, CheckRow)
        helpers.setChecked(grant.counts_helpers if grant else False)
        self.report_due.set_value(grant.report_due if grant else None)
        self.set_text("publicity", grant.publicity if grant else "")
        self.keep_years.set_value(grant.keep_years if grant else USUAL_YEARS)

    def values(self) -> dict[str, Any]:
        return {
            "min_sessions": self.min_sessions.value(), "min_average": self.min_average.value(),
            "average_by": self.chosen("average_by"), "counts_helpers": self.on("counts_helpers"),
            "report_due": self.report_due.value(), "publicity": self.text("publicity").strip(),
            "keep_years": self.keep_years.value() or USUAL_YEARS}
