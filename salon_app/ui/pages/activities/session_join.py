"""Somebody who is not on the wall: found in the whole roster, or written down with name, ふりがな and 号棟.

Blank rows of the paper sheet are asked for here too, one number after another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import PersonSearch


class JoinPanel(QWidget):
    """`picked(person)` of the roster, `wanted(name, reading, block)` for somebody new, `closed` back to the names.

    `blank_rows`: numbers of the sheet whose names are still to be asked; `skipped` when one is left out.
    """

    picked = Signal(object)
    wanted = Signal(str, str, str)
    closed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Person]]) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, worn.px(4), 0)
        column.setSpacing(worn.px(10, 6))
        head = QHBoxLayout()
        head.setSpacing(worn.px(10, 8))
        self.head = Label(step="title", wrap=True)
        head.addWidget(self.head, 1)
        self.skip = Button(self.tr("とばす"), "chevron-right", height=worn.target, max_lines=2)
        self.skip.clicked.connect(self.next_row)
        head.addWidget(self.skip)
        self.close_button = Button(self.tr("一覧にもどる"), "checklist", height=worn.target, max_lines=2)
        self.close_button.clicked.connect(self._close)
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.search = PersonSearch(find, label=self.tr("お名前（名簿にいる方は、下に出ます）"))
        self.search.picked.connect(self.picked)
        assert self.search.add is not None
        self.add = self.search.add
        self.add.wanted.connect(self.wanted)
        column.addWidget(self.search, 1)
        self.blank_rows: tuple[int, ...] = ()

    def begin(self, blank_rows: Sequence[int] = ()) -> None:
        """Ask for one who came, or for the names on these rows of the sheet."""
        self.blank_rows = tuple(blank_rows)
        self._say()
        self.search.clear()
        self.search.edit.setFocus()

    def next_row(self) -> None:
        """The name is done: the next number, or back to the wall after the last."""
        self.blank_rows = self.blank_rows[1:]
        if self.blank_rows:
            self.begin(self.blank_rows)
        else:
            self.search.clear()
            self.closed.emit()

    def _close(self) -> None:
        self.blank_rows = ()
        self.search.clear()
        self.closed.emit()

    def _say(self) -> None:
        self.skip.setVisible(bool(self.blank_rows))
        if not self.blank_rows:
            self.head.setText(self.tr("当日参加の方"))
            return
        rest = len(self.blank_rows) - 1
        words = self.tr("用紙の {number}番の方　あと {rest}名") if rest else self.tr("用紙の {number}番の方")
        self.head.setText(words.format(number=self.blank_rows[0], rest=rest))
