"""One row of a 買いもの票 on the screen: its number, what was asked for, the price, and whether it was to be had."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.row_prices import means_nothing
from salon_app.services.shopping.sheet_values import ErrandSheetRow, TypedRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

BOUGHT = (errands.BOUGHT, errands.SUBSTITUTED)
Owner = tuple[int, str]
"""An errand on the sheet, and whose it is."""


class SheetRowEdit(QWidget):
    """`changed` after each change by a person, `next_wanted` on Enter in its last field.

    Typing a price says 買えた, なし or × says なかった. A blank row has a field for what was written; on a shop's list it
    asks whose it is (`owners`).
    """

    changed = Signal()
    next_wanted = Signal()

    def __init__(self, row: ErrandSheetRow, *, whose: str = "", owners: Sequence[Owner] = ()) -> None:
        super().__init__()
        worn = look()
        self.row = row
        self.in_hand = False
        self.settled = row.line is not None and bool(row.line.unwanted)
        number = row.number
        self.item = LineEdit(placeholder=self.tr("書き足した品"))
        self.item.setAccessibleName(self.tr("{number}番に書き足した品").format(number=number))
        self.price = YenEdit(field="price")
        self.price.setAccessibleName(self.tr("{number}番の代金").format(number=number))
        self.price.setFixedWidth(worn.ems(5.6))
        self.outcome = ChoiceKeys([(errands.BOUGHT, self.tr("買えた")), (errands.SUBSTITUTED, self.tr("代わり")),
                                   (errands.UNAVAILABLE, self.tr("なし"))], sign=False)
        for key, words in zip(self.outcome.buttons(), (errands.BOUGHT, errands.SUBSTITUTED, errands.UNAVAILABLE), strict=True):
            key.setAccessibleName(self.tr("{number}番 {outcome}").format(number=number, outcome=errands.outcome_words(words)))
        self.got = LineEdit(placeholder=self.tr("例　ロールパン"))
        self.got_field = Field(self.tr("代わりに買った品"), self.got, beside=8.4)
        self.owner = ChoiceWall(owners, least_ems=7)
        self.owner_field = Field(self.tr("どなたの分ですか"), self.owner)
        self._error = Label(tone="warning", wrap=True)
        self._error.hide()
        self._number = Label(str(number), step="strong-bold", right=True)
        self._number.setFixedWidth(worn.ems(1.8))
        self._name = Label("" if row.line is None else row.line.item, step="bold", wrap=True)
        self._more = Label(_about(row, whose), tone="muted", wrap=True)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        worn = look()
        grid = QGridLayout(self)
        grid.setContentsMargins(worn.px(8, 6), worn.px(5, 4), worn.px(8, 6), worn.px(5, 4) + worn.line)
        grid.setHorizontalSpacing(worn.px(10, 8))
        grid.setVerticalSpacing(worn.px(4))
        grid.addWidget(self._number, 0, 0)
        what: QWidget | QLayout = self.item
        if self.row.line is not None:
            what = QVBoxLayout()
            what.setSpacing(0)
            what.addWidget(self._name)
            if self._more.text():
                what.addWidget(self._more)
        if isinstance(what, QLayout):
            grid.addLayout(what, 0, 1)
        else:
            grid.addWidget(what, 0, 1)
        for column, part in enumerate((self.price, Label(self.tr("円")), self.outcome), start=2):
            grid.addWidget(part, 0, column)
        self.outcome.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for below, part in enumerate((self.got_field, self.owner_field, self._error), start=1):
            grid.addWidget(part, below, 1, 1, 4)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.price.changed.connect(self._priced)
        self.price.sentence_changed.connect(self._price_said)
        self.price.submitted.connect(self._price_entered)
        self.outcome.chosen.connect(lambda _value: self._decided())
        self.item.textEdited.connect(lambda _text: self._told())
        self.item.submitted.connect(self._item_entered)
        self.got.textEdited.connect(lambda _text: self._told())
        self.got.submitted.connect(self.next_wanted)
        self.owner.chosen.connect(lambda _value: self._told())

    # --- what is entered ---------------------------------------------------------------------------

    def blank(self) -> bool:
        """A row without a printed thing on which nothing is written."""
        return self.row.line is None and not self.item.text().strip() and self.outcome.value() is None

    def open(self) -> bool:
        """A printed thing of which nobody has said what became of it."""
        return self.row.line is not None and self.outcome.value() is None and not self._dropped()

    def errand_id(self) -> int | None:
        """Whose row it is as it stands."""
        return self.row.errand.id if self.row.errand is not None else self.owner.value()

    def amount(self) -> int:
        """Yen of the row as far as they can be read, for sums shown while typing."""
        if self.outcome.value() not in BOUGHT:
            return 0
        return self.price.so_far() or 0

    def missing(self) -> str:
        """What has to be entered before the row can be taken over, '' for nothing."""
        number, outcome = self.row.number, self.outcome.value()
        if self.row.line is None and not self.blank():
            if not self.item.text().strip():
                return self.tr("{number}番に書き足した品の名前を入れてください").format(number=number)
            if self.errand_id() is None:
                return self.tr("{number}番がどなたの分か選んでください").format(number=number)
            if outcome is None:
                return self.tr("{number}番の代金を入れてください").format(number=number)
        if outcome not in BOUGHT or self.settled:
            return ""
        found = self.price.so_far()
        return "" if found is not None else self.tr("{number}番の代金を入れてください").format(number=number)

    def value(self) -> TypedRow:
        """The row as the service takes it. Raises InputProblem."""
        for edit in (self.item, self.got):
            commit_preedit(edit)
        outcome = self.outcome.value() or ""
        line = self.row.line
        if line is not None and (self.settled or (not outcome and self._dropped())):
            return TypedRow(self.row.number, line.outcome, line.price, line.got)
        return TypedRow(
            self.row.number, outcome, self.price.required() if outcome in BOUGHT else None,
            self.got.text().strip() if outcome == errands.SUBSTITUTED else "", self.item.text().strip(), self.owner.value())

    def _dropped(self) -> bool:
        """Fewer goods were agreed on: so it stays unless something else is said."""
        return self.row.line is not None and self.row.line.outcome == errands.DROPPED

    def put(self, price: int | None) -> None:
        """As the quick field says: a price, or なかった for None. What was said to be a substitute stays one."""
        if self.settled:
            return
        if price is None:
            self.outcome.set_value(errands.UNAVAILABLE)
        elif self.outcome.value() not in BOUGHT:
            self.outcome.set_value(errands.BOUGHT)
        self.price.set_value(price)
        self._show()

    def typed(self) -> dict[str, Any]:
        """As plain values, numbers as they were typed."""
        return {"outcome": self.outcome.value(), "price": self.price.text(), "got": self.got.text(), "item": self.item.text(),
                "owner": self.owner.value()}

    def retype(self, values: Mapping[str, Any]) -> None:
        """Show again what `typed` gave."""
        if self.settled:
            return
        self.outcome.set_value(values.get("outcome"))
        self.price.setText(values.get("price", ""))
        self.got.setText(values.get("got", ""))
        self.item.setText(values.get("item", ""))
        self.owner.set_value(values.get("owner"))
        self._show()

    # --- what is shown -------------------------------------------------------------------------------

    def show_books(self) -> None:
        """As it was typed before."""
        line = self.row.line
        if line is None:
            return
        shown = line.outcome if line.outcome in (*BOUGHT, errands.UNAVAILABLE) else None
        self.outcome.set_value(shown)
        self.price.set_value(line.price)
        self.got.setText(line.got)
        self._show()

    def take_focus(self) -> None:
        """To where the next thing is typed."""
        edit = self.item if self.row.line is None and not self.item.text() else self.price
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()

    def set_error(self, sentence: str) -> None:
        """What is wrong with this row."""
        self._error.setText(f"△ {sentence}" if sentence else "")
        self._error.setVisible(bool(sentence))

    def error(self) -> str:
        """The sentence shown now."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def set_in_hand(self, in_hand: bool) -> None:
        """The row the person is on."""
        self.in_hand = in_hand
        self._number.set_tone("on_selection" if in_hand else "text")
        self._name.set_tone("on_selection" if in_hand else "text")
        self._more.set_tone("on_selection" if in_hand else "muted")
        self.update()

    def _show(self) -> None:
        outcome = self.outcome.value()
        written = self.row.line is not None or bool(self.item.text().strip())
        for part in (self.price, self.outcome, self.got, self.item):
            part.setEnabled(not self.settled)
        self.got_field.setVisible(outcome == errands.SUBSTITUTED)
        self.owner_field.setVisible(self.row.errand is None and written)
        if self.settled:
            self.set_error(self.tr("不要になった品です。代金は、依頼の画面で「不要」を戻してから直します。"))

    # --- what happens --------------------------------------------------------------------------------

    def _told(self) -> None:
        self.set_error("")
        self._show()
        self.changed.emit()

    def _priced(self) -> None:
        """A price means 買えた; taking it away again leaves the row open."""
        text = self.price.text().strip()
        if means_nothing(text):
            self.outcome.set_value(errands.UNAVAILABLE)
        elif text and self.outcome.value() not in BOUGHT:
            self.outcome.set_value(errands.BOUGHT)
        elif not text and self.outcome.value() == errands.BOUGHT:
            self.outcome.set_value(None)
        self._told()

    def _price_said(self, sentence: str) -> None:
        if sentence and means_nothing(self.price.text()):
            self.price.clear()
            sentence = ""
        self.set_error(sentence)

    def _price_entered(self) -> None:
        if self.price.check() or means_nothing(self.price.text()) or self.outcome.value() == errands.UNAVAILABLE:
            self.next_wanted.emit()

    def _item_entered(self) -> None:
        if self.item.text().strip():
            self.price.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.next_wanted.emit()

    def _decided(self) -> None:
        if self.outcome.value() == errands.UNAVAILABLE:
            self.price.set_value(None)
        self._told()
        if self.outcome.value() == errands.SUBSTITUTED:
            QTimer.singleShot(0, self.got, self._to_got)  # once it has its place, it is scrolled into view
        elif self.outcome.value() == errands.BOUGHT and not self.price.text().strip():
            self.price.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_got(self) -> None:
        self.got.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("selection" if self.in_hand else "raised"))
        if self.in_hand:
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


def _about(row: ErrandSheetRow, whose: str) -> str:
    """On a shop's list whose, then how many and which."""
    if row.line is None:
        return ""
    dropped = errands.outcome_words(errands.DROPPED) if row.line.outcome == errands.DROPPED else ""
    return "　".join(filter(None, (whose, row.line.quantity, row.line.detail, dropped)))
