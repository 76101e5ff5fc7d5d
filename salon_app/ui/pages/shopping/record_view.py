"""これまでの記録: each step with who and when, and each entry of the money; what was wrong is taken back with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.errands import money_words
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Money
from salon_app.ui.pages.shopping.errand_words import can_be_taken_back, money_about, step_about, step_line
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class RecordView(QWidget):
    """`taken_back(entry)` when an entry is pressed that may be."""

    taken_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._entries: tuple[Money, ...] = ()
        self.sides: list[QWidget] = []
        self.steps, self.money = ListBox(), ListBox()
        self.money.row_pressed.connect(lambda at: self.taken_back.emit(self._entries[at]))
        self.money_head = Label(self.tr("お金の記録"), step="strong-bold")
        self.hint = Label(self.tr("まちがえた記録を押すと、取り消せます。"), tone="muted", wrap=True)
        self.no_money = Label(self.tr("お金の動きはまだありません。"), tone="muted", wrap=True)
        inner = QWidget()
        row: QBoxLayout = QVBoxLayout(inner) if worn.scale >= 150 else QHBoxLayout(inner)
        row.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        row.setSpacing(worn.margin)
        for parts in ((Label(self.tr("進みぐあいの記録"), step="strong-bold"), self.steps),
                      (self.money_head, self.hint, self.no_money, self.money)):
            side = QWidget()
            self.sides.append(side)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(8, 6))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            row.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def show_record(self, errand: Errand, entries: Sequence[Money], today: date) -> None:
        """Newest first: what happened last is looked for most."""
        self.steps.set_rows([ListRow(step_line(step), step_about(step, today), pressable=False, bold=True,
                                     height=look().px(56, 84)) for step in reversed(errand.steps)])
        self._entries = tuple(reversed(entries))
        self.money.set_rows([self._row(entry, errand, today) for entry in self._entries])
        self.no_money.setVisible(not entries)
        self.hint.setVisible(errand.open and any(can_be_taken_back(entry) for entry in entries))

    def only_money(self, only: bool) -> None:
        """While something is asked beside it, the steps give way."""
        self.sides[0].setVisible(not only)

    def _row(self, entry: Money, errand: Errand, today: date) -> ListRow:
        opens = errand.open and can_be_taken_back(entry)
        right = QWidget()
        parts = QHBoxLayout(right)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(look().gap)
        if entry.reverses_id is not None:
            parts.addWidget(Chip(self.tr("取消の記録")))
        elif entry.taken_back:
            parts.addWidget(Chip(self.tr("取消ずみ")))
        parts.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(entry.amount)), step="strong", right=True))
        return ListRow(money_words(entry.kind), money_about(entry, today), right=right, pressable=opens, arrow=opens, bold=True,
                       height=look().px(56, 84))
