"""One thing asked for: in the person's own words, how many, which, and whether something else may be bought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.errands import SAME_KIND, SUBSTITUTES, outcome_words, substitute_words
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Line, WantedLine
from salon_app.ui.theme import look
from salon_app.ui.wanted_items import blank, counted, with_count
from salon_app.ui.widgets.button import KeyButton, SquareButton
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.notice import Notice

QUANTITIES = (1, 2, 3)
QUANTITY_EMS = 5.0
ITEM_SHARE, DETAIL_SHARE = 6, 11
"""How the width of a row is shared; what is beside the detail takes its part of it."""


def in_one_row() -> bool:
    """Whether everything about a thing stands side by side; larger type takes two rows."""
    return look().scale <= 100


def substitute_keys() -> ChoiceKeys:
    """Whether something else may be bought."""
    keys = ChoiceKeys([(one, substitute_words(one)) for one in SUBSTITUTES], SAME_KIND, sign=False)
    keys.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return keys


class LineHeads(QWidget):
    """The words above the columns of the rows."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(6))
        count = Label(self.tr("数"), tone="muted")
        count.setFixedWidth(worn.ems(QUANTITY_EMS) + len(QUANTITIES) * (worn.target + worn.px(6)))
        row.addWidget(Label(self.tr("買うもの（聞いたとおりに）"), tone="muted"), ITEM_SHARE)
        row.addWidget(count)
        end = worn.px(44, 60)
        if in_one_row():
            rest = QWidget()
            inner = QHBoxLayout(rest)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(worn.px(6))
            inner.addWidget(Label(self.tr("銘柄・大きさなど"), tone="muted"), 1)
            other = Label(self.tr("代わりの品"), tone="muted")
            other.setFixedWidth(substitute_keys().sizeHint().width())
            inner.addWidget(other)
            row.addWidget(rest, DETAIL_SHARE)
        row.addSpacing(end)


class LineRow(QWidget):
    """`changed` when somebody types or presses, `away` for −, `done` on the Enter in its last field."""

    changed = Signal()
    away = Signal()
    done = Signal()

    def __init__(self, line: WantedLine) -> None:
        super().__init__()
        self._id = line.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6, 4))
        self._make_parts()
        first = QHBoxLayout()
        first.setSpacing(look().px(6))
        first.addWidget(self.item, ITEM_SHARE)
        first.addWidget(self.quantity)
        for key in self.keys:
            first.addWidget(key)
        column.addLayout(first)
        if in_one_row():
            first.addWidget(self.rest, DETAIL_SHARE)
        else:
            column.addWidget(self.rest)
        first.addWidget(self.minus)
        self._error = Notice(tone="warning")
        column.addWidget(self._error)
        self._show(line)

    def _make_parts(self) -> None:
        worn = look()
        self.item = LineEdit()
        self.item.setAccessibleName(self.tr("品名"))
        self.quantity = LineEdit()
        self.quantity.setAccessibleName(self.tr("数"))
        self.quantity.setFixedWidth(worn.ems(QUANTITY_EMS))
        self.detail = LineEdit(placeholder="" if in_one_row() else self.tr("銘柄・大きさなど"))
        self.detail.setAccessibleName(self.tr("銘柄・大きさなど"))
        self.keys: list[KeyButton] = []
        for number in QUANTITIES:
            key = KeyButton(str(number), checkable=True)
            key.setFixedSize(worn.target, worn.field)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # typing goes on where it was; the keyboard types the number
            key.setAccessibleName(self.tr("数を{number}にする").format(number=number))
            key.clicked.connect(lambda _on=False, held=number: self._count(held))
            self.keys.append(key)
        self.minus = SquareButton("minus", self.tr("この行を消す"))
        self.minus.clicked.connect(lambda: self.away.emit())
        self.substitute = substitute_keys()
        self.substitute.setAccessibleName(self.tr("代わりの品"))
        self.substitute.chosen.connect(lambda _value: self.changed.emit())
        self.rest = QWidget()
        row = QHBoxLayout(self.rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(6))
        row.addWidget(self.detail, 1)
        if not in_one_row():
            row.addWidget(Label(self.tr("代わり")))
        row.addWidget(self.substitute)
        for part in (self.minus, self.rest) if in_one_row() else (self.minus,):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # what is beside it stays where it is
            part.setSizePolicy(policy)
        for edit in (self.item, self.quantity, self.detail):
            edit.textEdited.connect(lambda _text: self._typed())
            edit.textChanged.connect(lambda _text: self._follow())
        self.item.submitted.connect(lambda: self.done.emit() if self.is_blank() else self.quantity.setFocus())
        self.quantity.submitted.connect(self.detail.setFocus)
        self.detail.submitted.connect(self.done)

    # --- values ------------------------------------------------------------------------------------

    def value(self) -> WantedLine:
        """As it stands, blanks at its ends and all."""
        return WantedLine(self.item.text(), self.quantity.text(), self.detail.text(), self.substitute.value(), self._id)

    def is_blank(self) -> bool:
        """Nothing is written on it."""
        return blank(self.value())

    def _show(self, line: WantedLine) -> None:
        self.item.setText(line.item)
        self.quantity.setText(line.quantity)
        self.detail.setText(line.detail)
        self.substitute.set_value(line.substitute)
        self._follow()

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for edit in (self.item, self.quantity, self.detail):
            commit_preedit(edit)

    def set_error(self, sentence: str) -> None:
        """What is wrong with it, or nothing."""
        self._error.say(sentence)
        self.item.setProperty("wrong", bool(sentence))
        self.item.style().unpolish(self.item)
        self.item.style().polish(self.item)
        self.item.setAccessibleDescription(sentence)

    def error(self) -> str:
        """The sentence shown now."""
        return self._error.sentence()

    def _count(self, number: int) -> None:
        self.quantity.setText(with_count(self.quantity.text(), number))
        self._typed()

    def _typed(self) -> None:
        self.set_error("")
        self.changed.emit()

    def _follow(self) -> None:
        now, empty = counted(self.quantity.text()), self.is_blank()
        for number, key in zip(QUANTITIES, self.keys, strict=True):
            key.setChecked(number == now)
        self.minus.setVisible(not empty)
        self.rest.setVisible(not empty)


class BoughtRow(QWidget):
    """A line of which something became already: shown, no longer changed here."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        worn = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(12, 10), 0, 0, 0)
        row.setSpacing(worn.px(12, 8))
        row.addWidget(Label(" ".join(filter(None, (line.name, line.quantity))), wrap=True), 1)
        if line.price is not None:
            row.addWidget(Label(self.tr("{price}円").format(price=format_yen(line.price)), right=True))
        row.addWidget(Chip(outcome_words(line.outcome), "ok"))
        self.setMinimumHeight(worn.target)

    def value(self) -> WantedLine:
        """As it was asked for."""
        one = self.line
        return WantedLine(one.item, one.quantity, one.detail, one.substitute, one.id)
