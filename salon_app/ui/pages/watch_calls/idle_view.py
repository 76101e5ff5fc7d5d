"""Beside the round while no call is open: what comes next, everything that is still open (without names), and the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.watch_calls.values import Case
from salon_app.ui.pages.watch_calls.case_words import case_row
from salon_app.ui.pages.watch_calls.form_state import Moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked


class IdleView(QWidget):
    """`case_pressed(case_id)`, `way_pressed(key)`. `ways`: words, what for, sign and page of each."""

    case_pressed = Signal(int)
    way_pressed = Signal(str)

    def __init__(self, ways: Sequence[tuple[str, str, str, str]]) -> None:
        super().__init__()
        self._cases: Sequence[Case] = ()
        self.card = Card()
        self.sentence = Label(step="title", wrap=True)
        self.about = Label(tone="muted", wrap=True)
        self.card.column.addWidget(self.sentence)
        self.card.column.addWidget(self.about)
        self.head = Label(step="strong-bold")
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.case_pressed.emit(self._cases[at].id))
        self.ways = ListBox()
        self.ways.set_rows([ListRow(words, about, icon=icon, arrow=True, bold=True) for words, about, icon, _ in ways])
        self.ways.row_pressed.connect(lambda at: self.way_pressed.emit(ways[at][3]))
        parts = stacked(self.card, self.head, self.list, self.ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts if look().scale >= 150 else ScrollArea(parts))  # in large type it scrolls with the round

    def show_state(self, sentence: str, about: str, cases: Sequence[Case], now: Moment) -> None:
        """The sentence of the round, and the open cases."""
        self.sentence.setText(sentence)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._cases = cases
        self.head.setText(self.tr("対応中 {count}件").format(count=len(cases)))
        self.head.setVisible(bool(cases))
        self.list.set_rows([case_row(case, now) for case in cases])
