"""Beside the round while no call is open: what comes next, and everything that is still open, without names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.watch_calls.values import Case
from salon_app.ui.pages.watch_calls.case_words import case_row
from salon_app.ui.pages.watch_calls.form_state import Moment
from salon_app.ui.pages.watch_calls.stacked import stacked
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox
from salon_app.ui.widgets.scroll_area import ScrollArea


class IdleView(QWidget):
    """`case_pressed(case_id)`."""

    case_pressed = Signal(int)

    def __init__(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(stacked([self.card, self.head, self.list])))

    def show_state(self, sentence: str, about: str, cases: Sequence[Case], now: Moment) -> None:
        """The sentence of the round, and the open cases."""
        self.sentence.setText(sentence)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._cases = cases
        self.head.setText(self.tr("対応中 {count}件").format(count=len(cases)))
        self.head.setVisible(bool(cases))
        self.list.set_rows([case_row(case, now) for case in cases])
