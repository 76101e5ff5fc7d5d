"""What is ticked below the rows of an errand's own sheet: brought at a time, nobody at home, or not wanted any more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.problems import InputProblem
from salon_app.services.shopping.values import Errand
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.not_home_part import NotHomePart
from salon_app.ui.widgets.time_edit import TimeEdit

NOT_YET = ""


@dataclass(frozen=True)
class Ending:
    """What was ticked, as the service takes it."""

    delivered: str = NOT_YET
    on: date | None = None
    time: int | None = None
    kept_at: str = ""
    again_on: date | None = None
    note: str = ""
    bearer: str = ""


class EndingPart(QWidget):
    """`value()` raises InputProblem; `missing()` says what is still to be chosen."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        worn = look()
        self.what = ChoiceRows([
            (NOT_YET, self.tr("まだお届けしていない")), (errands.DELIVERED, self.tr("お届けした")),
            (errands.NOT_HOME, self.tr("不在だった（持ち帰り）")), (errands.UNWANTED, self.tr("いらないと言われた"))], NOT_YET)
        self.date = DateChoice(today)
        self.time = TimeEdit(field="time", placeholder=self.tr("例　15:00"))
        self.time.setMaximumWidth(worn.ems(8))
        self.away = NotHomePart(today)
        self.bearer = ChoiceRows([
            (errands.BY_SALON, self.tr("サロンが買い取る"), self.tr("レジのお金を預り金の袋に入れ、サロンの仕入にします。")),
            (errands.BY_PERSON, self.tr("依頼した方が支払う"), self.tr("代金は、お預りしたお金から払ったままにします。"))])
        self.fields = {
            "delivered": Field(self.tr("お届けは、どうでしたか"), self.what), "date": Field(self.tr("お届けの日"), self.date),
            "time": Field(self.tr("時刻（書いてあれば）"), self.time),
            "bearer": Field(self.tr("その代金は、どうしますか"), self.bearer)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        for part in (self.fields["delivered"], self.fields["bearer"], self.away, self.fields["date"], self.fields["time"]):
            column.addWidget(part)
        self.fields |= self.away.fields
        for signal in (self.what.chosen, self.bearer.chosen):
            signal.connect(lambda _value: self._told())
        for told in (self.date.changed, self.time.changed, self.away.changed):
            told.connect(self._told)
        self.time.submitted.connect(lambda: self.time.focusNextPrevChild(True))
        self._show()

    def begin(self, errand: Errand) -> None:
        """As the books have it."""
        known = errand.state in errands.AFTER_SHOPPING
        self.restore({"what": errand.state if known else NOT_YET})
        if known and errand.delivered_on is not None:
            self.date.set_value(errand.delivered_on)
        if errand.state == errands.DELIVERED:
            self.time.set_value(errand.delivered_time)
        if errand.state == errands.NOT_HOME:
            self.away.show_kept(errand.kept_at, errand.again_on)

    def missing(self) -> str:
        """What has to be chosen before this can be taken over, '' for nothing."""
        what = self.what.value()
        try:
            self.value()
        except InputProblem:
            return self.tr("お届けの日と時刻を確かめてください")
        if what == errands.NOT_HOME and not self.away.kept_at():
            return self.tr("品物をどこに置いたか、選んでください")
        if what == errands.NOT_HOME and not self.away.again_said():
            return self.tr("もう一度お届けする日を選んでください")
        if what == errands.UNWANTED and not self.bearer.value():
            return self.tr("代金をどうするか、選んでください")
        return ""

    def value(self) -> Ending:
        """What is ticked. Raises InputProblem for a date or time that can't be read."""
        what = self.what.value()
        if what == NOT_YET:
            return Ending()
        on, time = None if self.date.is_today() else self.date.value(), self.time.value()
        if what == errands.NOT_HOME:
            return Ending(what, on, time, self.away.kept_at(), self.away.again_on(), self.away.note.text())
        return Ending(what, on, time, bearer=self.bearer.value() or "" if what == errands.UNWANTED else "")

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"what": self.what.value(), "date": self.date.state(), "time": self.time.text(), "away": self.away.state(),
                "bearer": self.bearer.value()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state` gave."""
        self.what.set_value(state.get("what", NOT_YET))
        self.date.restore(state.get("date", {}))
        self.time.setText(state.get("time", ""))
        if "away" in state:
            self.away.restore(state["away"])
        else:
            self.away.begin()
        self.bearer.set_value(state.get("bearer"))
        self._show()

    def _told(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        what = self.what.value()
        self.away.setVisible(what == errands.NOT_HOME)
        self.fields["bearer"].setVisible(what == errands.UNWANTED)
        for key in ("date", "time"):
            self.fields[key].setVisible(what != NOT_YET)
