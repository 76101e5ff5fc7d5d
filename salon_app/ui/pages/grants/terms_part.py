"""What was agreed with a funder, as lines: 対象期間, how the award is reckoned, conditions, 助成の表示, whom to ask."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.grant_words import average_words, paid_words
from salon_app.services.grants.values import Grant
from salon_app.ui.date_words import full_day
from salon_app.ui.pages.grants.lens_state import granted_words
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label


class TermsPart(QWidget):
    """`show_grant()` fills it; what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_grant(self, grant: Grant, programs: str) -> None:
        """Show another; `programs`: names of the 事業 it covers."""
        emptied(self._column)
        for label, words in self._lines(grant, programs):
            if words:
                self._column.addWidget(DetailLine(label, Label(words, wrap=True)))

    def _lines(self, grant: Grant, programs: str) -> list[tuple[str, str]]:
        decided = full_day(grant.decided_on) if grant.decided_on is not None else ""
        number = self.tr("整理番号 {number}").format(number=grant.number) if grant.number else ""
        due = full_day(grant.report_due) if grant.report_due is not None else ""
        return [
            (self.tr("対象期間"), self.tr("{start} から\n{end} まで").format(
                start=full_day(grant.starts), end=full_day(grant.ends))),
            (self.tr("事業"), programs or self.tr("すべての事業")),
            (self.tr("交付決定"), "　".join(filter(None, (decided, number)))),
            (self.tr("助成額"), granted_words(grant)),
            (self.tr("支払い"), paid_words(grant.paid)),
            (self.tr("条件"), self._conditions(grant)),
            (self.tr("助成の表示"), grant.publicity),
            (self.tr("書類の保存"), self.tr("{years}年").format(years=grant.keep_years)),
            (self.tr("報告"), "　".join(filter(None, (due, grant.addressee)))),
            (self.tr("連絡先"), "　".join(filter(None, (grant.contact, grant.contact_phone)))),
            (self.tr("メモ"), grant.notes),
        ]

    def _conditions(self, grant: Grant) -> str:
        parts = []
        if grant.min_sessions is not None:
            parts.append(self.tr("期間に{count}回以上").format(count=grant.min_sessions))
        if grant.min_average is not None:
            parts.append(self.tr("{average} {count}人以上").format(
                average=average_words(grant.average_by), count=grant.min_average))
            if grant.counts_helpers:
                parts.append(self.tr("担い手も数えます"))
        return self.tr("、").join(parts)
