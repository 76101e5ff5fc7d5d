"""What an errand's money comes to while its sheet is typed, and who pays what is missing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Paid
from salon_app.ui.pages.shopping_sheets.typing_state import Totals, whose
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.shortage_part import WAY_OF_FUNDING, ShortagePart

LINES = 3
"""預り金, 代金 and 手数料 of an errand's own sheet."""


class PursePart(QWidget):
    """Of one errand; `named` where the sheet has several. `changed` when somebody says who pays."""

    changed = Signal()

    def __init__(self, errand: Errand, spendable: int, before: Paid, *, named: bool) -> None:
        super().__init__()
        worn = look()
        self.errand = errand
        self.spendable = spendable
        self.before = before
        self.totals = Totals(0, 0, 0)
        self._named = named
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 4))
        self._words = Label(wrap=True)
        self._lines: list[tuple[Label, Label]] = []
        column.addWidget(self._words)
        for _ in range(0 if named else LINES):
            words, figure = Label(), Label(step="strong", right=True)
            self._lines.append((words, figure))
            column.addLayout(_side_by_side(words, figure))
        self._result_words = Label(step="strong-bold")
        self.result = FigureLabel(unit=self.tr("円"), step="name" if named else "figure")
        column.addLayout(_side_by_side(self._result_words, self.result))
        self.shortage = ShortagePart(fewer=False)
        self.shortage.changed.connect(self.changed)
        self.shortage.hide()
        column.addWidget(self.shortage)

    def begin(self, totals: Totals) -> None:
        """As the purchase was paid before."""
        self.shortage.begin(self.before, WAY_OF_FUNDING.get(self.errand.funding), totals.short)
        self.show_totals(totals)

    def show_totals(self, totals: Totals) -> None:
        """What is typed now."""
        self.totals = totals
        received = self.errand.account.received
        deposit = self.tr("{yen}円").format(yen=format_yen(received)) if received else self.tr("なし")
        spent = self.tr("{yen}円").format(yen=format_yen(totals.total))
        result = totals.change
        if self._named:
            result += self.errand.fee_due  # 手数料 is taken later: what is left of the money in hand
            words = self.tr("預り金{deposit}　代金{spent}").format(deposit=deposit, spent=spent)
            self._words.setText(f"{whose(self.errand)}\n{words}")
        self._words.setVisible(self._named)
        fee = self.tr("{yen}円").format(yen=format_yen(self.errand.fee_due)) if self.errand.fee_due else ""
        shown = ((self.tr("預り金"), deposit), (self.tr("代金"), spent), (self.tr("手数料"), fee))
        for (label, figure), (words, amount) in zip(self._lines, shown, strict=False):
            label.setText(words)
            figure.setText(amount)
            label.setVisible(bool(amount))
            figure.setVisible(bool(amount))
        self._result_words.setText(
            self.tr("不足") if result < 0 else self.tr("残り") if self._named else self.tr("お釣り"))
        self.result.set_figure(format_yen(abs(result)))
        for part in (self._result_words, self.result):  # what is missing is said below
            part.setVisible(bool(received or totals.total) and not totals.short)
        self.shortage.show_short(totals.short, self.spendable)

    def paid(self) -> Paid | None:
        """How what is missing is paid; None while that is not said."""
        return self.shortage.paid(self.totals.total)

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return self.shortage.state()

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        self.shortage.restore(state)
        self.shortage.show_short(self.totals.short, self.spendable)


def _side_by_side(words: Label, figure: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(figure, 1)
    return line
