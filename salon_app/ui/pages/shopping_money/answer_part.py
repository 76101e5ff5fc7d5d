"""What is done about the result of a settlement: お釣り whole or another sum, 不足 now, later, or accepted by somebody."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.context import PageContext
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall

NOW, LATER, ACCEPT = "now", "later", "accept"


class AnswerPart(QWidget):
    """`show_change` with the yen as they stand; then `way`, `refund`, `accepted_by`, `reason` and `amount` answer."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._change = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        self.short = ChoiceRows([
            (NOW, self.tr("いま追加でいただく"), self.tr("いただいてから、精算を終えます。")),
            (LATER, self.tr("後日いただく"), self.tr("いただくまで、この依頼は終わりません。")),
            (ACCEPT, self.tr("差額を了承する"), self.tr("だれが、なぜ了承したかを残します。"))])
        self.other = CheckRow(self.tr("ちがう金額をお返しする"))
        self.amount, self.back = YenEdit(field="amount"), YenEdit(field="refund")
        self.who = HelperWall(ctx)
        self.why = LineEdit(placeholder=self.tr("例　レシートが見つからず、代金が分からない"))
        for edit in (self.amount, self.back):
            edit.setFixedWidth(worn.ems(7))
        self.fields = {
            "short": Field(self.tr("足りない分は、どうしますか"), self.short),
            "amount": Field(self.tr("いただいた金額"), self.amount, unit=self.tr("円")),
            "refund": Field(self.tr("お返しする金額"), self.back, unit=self.tr("円")),
            "accepted_by": Field(self.tr("差額を了承した方"), self.who),
            "reason": Field(self.tr("差額のわけ"), self.why)}
        column.addWidget(self.fields["short"])
        column.addWidget(self.other)
        for key in ("amount", "refund", "accepted_by", "reason"):
            column.addWidget(self.fields[key])
        self.short.chosen.connect(self._chosen)
        self.other.clicked.connect(lambda _on=False: self._chosen(None))
        self.who.chosen.connect(lambda _value: self.changed.emit())
        for line in (self.amount, self.back, self.why):
            line.textEdited.connect(lambda _text: self.changed.emit())
            line.submitted.connect(lambda held=line: held.focusNextPrevChild(True))

    def begin(self, helper_id: int | None, helper: str) -> None:
        """Nothing said yet."""
        self.who.offer(helper_id, helper)
        self.restore({"short": None, "other": False, "amount": "", "refund": "", "who": None, "why": ""})

    def show_change(self, change: int) -> None:
        """お釣り (negative: 不足) as it stands now; what is typed for another one stays where it still makes sense."""
        if change != self._change:
            self._change = change
            if self.short.value() == NOW and change < 0:
                self.amount.set_value(-change)
        self._show()

    # --- what is answered ------------------------------------------------------------------------------

    def way(self) -> str | None:
        """What is done about 不足; None where nothing is missing, or nothing said."""
        chosen: str | None = self.short.value()
        return chosen if self._change < 0 else None

    def refund(self) -> int | None:
        """Yen handed back; None while they can't be read."""
        if self._change <= 0:
            return 0
        if not self.other.isChecked():
            return self._change
        try:
            return self.back.value()
        except InputProblem:
            return None

    def difference(self) -> int:
        """Yen that somebody has to accept: left over, or (negative) missing."""
        if self._change < 0:
            return self._change if self.way() == ACCEPT else 0
        return self._change - (self.refund() or 0)

    def taken(self) -> int | None:
        """Yen received now; None while they can't be read."""
        try:
            return self.amount.value() or None
        except InputProblem:
            return None

    def missing(self) -> str:
        """What has to be said first; '' where nothing."""
        if self._change < 0 and self.way() is None:
            return self.tr("足りない{yen}円をどうするか、選んでください").format(yen=format_yen(-self._change))
        if self.way() == NOW:
            return "" if self.taken() else self.tr("いただいた金額を入れてください")
        if self.refund() is None:
            return self.tr("お返しする金額を入れてください")
        if not self.difference() or self.way() == LATER:
            return ""
        if self.who.value() is None:
            return self.tr("差額を了承した方を選んでください")
        commit_preedit(self.why)
        return "" if self.why.text().strip() else self.tr("差額のわけを書いてください")

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"short": self.short.value(), "other": self.other.isChecked(), "amount": self.amount.text(),
                "refund": self.back.text(), "who": self.who.value(), "why": self.why.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        self.short.set_value(state["short"])
        self.other.setChecked(state["other"])
        self.amount.setText(state["amount"])
        self.back.setText(state["refund"])
        self.who.set_value(state["who"])
        self.why.setText(state["why"])
        self._show()

    def _chosen(self, way: object) -> None:
        if way == NOW and not self.amount.text().strip():
            self.amount.set_value(-self._change)
        self._show()
        if way is None and self.other.isChecked():
            self.back.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        short, more = self._change < 0, self._change > 0
        self.fields["short"].setVisible(short)
        self.other.setVisible(more)
        self.fields["amount"].setVisible(self.way() == NOW)
        self.fields["refund"].setVisible(more and self.other.isChecked())
        accepted = self.way() == ACCEPT or (more and self.other.isChecked() and self.difference() != 0)
        self.fields["accepted_by"].setVisible(accepted)
        self.fields["reason"].setVisible(accepted)
        self.setVisible(short or more)
