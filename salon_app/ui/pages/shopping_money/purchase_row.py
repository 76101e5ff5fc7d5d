"""One line of 代金を入れる: what was asked for, what became of it, and its price."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Got, Line
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label

BOUGHT = (errands.BOUGHT, errands.SUBSTITUTED)


class PurchaseRow(QWidget):
    """Typing a price says 買えた. `next_wanted` on Enter in the price."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(self, line: Line) -> None:
        super().__init__()
        worn = look()
        self.line = line
        self._by_price = False  # 買えた was said by typing a price
        self.price = YenEdit(line.price, field="price")
        self.price.setFixedWidth(worn.ems(6.2))
        self.price.changed.connect(self._priced)
        self.price.submitted.connect(self._entered)
        self.price_field = Field(self.tr("代金"), self.price, unit=self.tr("円"), beside=2.4)
        name = self.tr("{number}番の代金").format(number=line.number)
        self.price.setAccessibleName(name)
        self.outcome = ChoiceWall([(one, errands.outcome_words(one)) for one in errands.OUTCOMES], line.outcome or None,
                                  least_ems=6.2, most=4)
        self.outcome.chosen.connect(lambda _value: self._decided())
        self.got = LineEdit(line.got, placeholder=self.tr("例　食パン 5枚切り"))
        self.got.textEdited.connect(lambda _text: self.changed.emit())
        self.got.submitted.connect(self.next_wanted)
        self.got_field = Field(self.tr("代わりに買った品"), self.got, beside=8.4)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        worn, line = look(), self.line
        column = QVBoxLayout(self)
        column.setContentsMargins(worn.px(14, 10), worn.px(10, 8), worn.px(14, 10), worn.px(10, 8))
        column.setSpacing(worn.px(8, 6))
        words = QVBoxLayout()
        words.setSpacing(0)
        asked = "　".join(filter(None, (line.item, line.quantity)))
        words.addWidget(Label(f"{line.number}　{asked}", step="bold", wrap=True))
        note = self.tr("代わりの品は{substitute}").format(substitute=errands.substitute_words(line.substitute))
        words.addWidget(Label("　".join(filter(None, (line.detail, note))), tone="muted", wrap=True))
        if line.unwanted:  # its price is settled: it is put right by taking 不要 back
            top = QHBoxLayout()
            top.addLayout(words, 1)
            salon = line.unwanted == errands.BY_SALON
            chip = Chip(self.tr("サロンが買い取り") if salon else self.tr("不要"))
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            top.addWidget(Label(self.tr("{yen}円").format(yen=format_yen(line.price or 0)), step="strong", right=True))
            column.addLayout(top)
            return
        if worn.scale < 150:
            top = QHBoxLayout()
            top.addLayout(words, 1)
            top.addWidget(self.price_field, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(top)
        else:
            column.addLayout(words)
            column.addWidget(self.price_field)
        column.addWidget(self.outcome)
        column.addWidget(self.got_field)

    # --- what is entered ---------------------------------------------------------------------------

    def price_now(self) -> int:
        """Yen of the line as far as they can be read, for sums shown while typing."""
        if self.line.unwanted:
            return self.line.price or 0
        if self.outcome.value() not in BOUGHT:
            return 0
        return self.price.so_far() or 0

    def amount(self) -> int:
        """The same, as the errand bears it: nothing where the salon has bought the goods back."""
        return 0 if self.line.unwanted == errands.BY_SALON else self.price_now()

    def missing(self) -> str:
        """What has to be entered before this line can be written; '' where nothing (or where nobody has begun it)."""
        if self.line.unwanted or self.outcome.value() not in BOUGHT:
            return ""
        number = self.line.number
        price = self.price.so_far()
        if price is None:
            return self.tr("{number}番の代金を入れてください").format(number=number)
        if self.outcome.value() == errands.SUBSTITUTED and not self.got.text().strip():
            return self.tr("{number}番の代わりの品を書いてください").format(number=number)
        return ""

    def result(self) -> Got | None:
        """What to write, None where it is as in the books. Raises InputProblem."""
        outcome = self.outcome.value()
        if self.line.unwanted or outcome is None:
            return None
        commit_preedit(self.got)
        got = self.got.text().strip() if outcome == errands.SUBSTITUTED else ""
        price = self.price.required() if outcome in BOUGHT else None
        same = (outcome, price, got) == (self.line.outcome, self.line.price, self.line.got)
        return None if same else Got(self.line.id, outcome, price, got)

    def open(self) -> bool:
        """Nobody has said what became of it."""
        return not self.line.unwanted and self.outcome.value() is None

    def takes_price(self) -> bool:
        """Can a price be typed here?"""
        return not self.line.unwanted and self.price.isEnabled()

    def typed(self) -> dict[str, Any]:
        """As plain values."""
        return {"outcome": self.outcome.value(), "price": self.price.text(), "got": self.got.text(),
                "by_price": self._by_price}

    def retype(self, values: dict[str, Any]) -> None:
        """Show again what `typed` gave."""
        if self.line.unwanted:
            return
        self.outcome.set_value(values["outcome"])
        self.price.setText(values["price"])
        self.got.setText(values["got"])
        self._by_price = values["by_price"]
        self._show()

    # --- what happens --------------------------------------------------------------------------------

    def _priced(self) -> None:
        """A price means 買えた; taking it away again leaves the line as it was."""
        empty = not self.price.text().strip()
        if self.outcome.value() is None and not empty:
            self.outcome.set_value(errands.BOUGHT)
            self._by_price = True
        elif self._by_price and empty:
            self.outcome.set_value(None)
            self._by_price = False
        self.changed.emit()

    def _decided(self) -> None:
        self._by_price = False
        self._show()
        if self.outcome.value() == errands.SUBSTITUTED:
            self.got.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.outcome.value() == errands.BOUGHT and not self.price.text().strip():
            self.price.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        outcome = self.outcome.value()
        self.price.setEnabled(outcome is None or outcome in BOUGHT)
        self.got_field.setVisible(outcome == errands.SUBSTITUTED)

    def _entered(self) -> None:
        if self.price.check():
            self.next_wanted.emit()
