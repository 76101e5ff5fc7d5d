"""いらないと言われた: which of the goods that were bought, and who bears their price."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Line
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field


class UnwantedPart(QWidget):
    """Ticked lines are not wanted; all of them at first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 10))
        self.checks: dict[int, CheckRow] = {}
        self._lines: tuple[Line, ...] = ()
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.bearer = ChoiceRows([
            (errands.BY_SALON, self.tr("サロンが買い取る"), self.tr("レジのお金を預り金の袋に入れ、サロンの仕入にします。")),
            (errands.BY_PERSON, self.tr("依頼した方が支払う"), self.tr("代金は、お預りしたお金から払ったままにします。"))])
        self.bearer.chosen.connect(lambda _value: self.changed.emit())
        self.reason = LineEdit(placeholder=self.tr("例　娘さんが先に買っていた"))
        self.reason.textEdited.connect(lambda _text: self.changed.emit())
        self.fields = {
            "lines": Field(self.tr("いらなくなった品に印をつけます"), self._holder),
            "bearer": Field(self.tr("その代金は、どうしますか"), self.bearer),
            "reason": Field(self.tr("わけ（書かなくてもかまいません）"), self.reason)}
        for field in self.fields.values():
            column.addWidget(field)

    def begin(self, errand: Errand) -> None:
        """The goods with a price that are still wanted."""
        self.bearer.set_value(None)
        self.reason.clear()
        self.show_lines(errand)

    def show_lines(self, errand: Errand) -> None:
        """The errand has changed: ticks stay where their lines do."""
        lines = tuple(line for line in errand.lines if line.price is not None and not line.unwanted)
        if lines == self._lines and self.checks:
            return
        off = {held for held, check in self.checks.items() if not check.isChecked()}
        emptied(self._rows)
        self._lines, self.checks = lines, {}
        words = self.tr("{number}番　{item}　{yen}円")
        for line in lines:
            check = CheckRow(words.format(number=line.number, item=line.name, yen=format_yen(line.price or 0)))
            check.setChecked(line.id not in off)
            check.clicked.connect(lambda _on=False: self.changed.emit())
            self.checks[line.id] = check
            self._rows.addWidget(check)

    def chosen(self) -> tuple[int, ...]:
        """Ids of the lines ticked."""
        return tuple(held for held, check in self.checks.items() if check.isChecked())

    def total(self) -> int:
        """Yen of the lines ticked."""
        chosen = self.chosen()
        return sum(line.price or 0 for line in self._lines if line.id in chosen)

    def state(self) -> dict[str, Any]:
        """As plain values."""
        off = [held for held, check in self.checks.items() if not check.isChecked()]
        return {"off": off, "bearer": self.bearer.value(), "reason": self.reason.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        for held, check in self.checks.items():
            check.setChecked(held not in state["off"])
        self.bearer.set_value(state["bearer"])
        self.reason.setText(state["reason"])
