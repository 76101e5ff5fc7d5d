"""Counting people: −, the number (typed too), ＋. Large ones for the page 来店者数, lines of them at the close."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.services.day_values import Visitors
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import Card

MOST = 9_999


class CounterLine(QWidget):
    """`男 − 17 ＋ 名` in one line. `changed` after each step and each thing typed."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, label: str, *, label_width: int) -> None:
        super().__init__()
        worn = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(8, 8))
        name = Label(label)
        name.setFixedWidth(label_width)
        self.minus = SquareButton("minus", self.tr("{label} 1名減らす").format(label=label), side=worn.field)
        self.plus = SquareButton("plus", self.tr("{label} 1名増やす").format(label=label), side=worn.field)
        self.edit = CountEdit(0, maximum=MOST)
        self.edit.setAccessibleName(label)
        self.edit.setFixedWidth(worn.px(104, 150))
        self.edit.changed.connect(self.changed)
        self.edit.submitted.connect(self.submitted)
        self.minus.clicked.connect(lambda: self._step(-1))
        self.plus.clicked.connect(lambda: self._step(1))
        for widget in (name, self.minus, self.edit, self.plus, Label(self.tr("名"))):
            row.addWidget(widget)
        row.addStretch(1)

    def value(self) -> int:
        """People counted; an empty field is nobody. Raises InputProblem for what can't be read."""
        return self.edit.value() or 0

    def set_value(self, value: int) -> None:
        """Show a number."""
        self.edit.set_value(value)

    def _step(self, step: int) -> None:
        try:
            before = self.value()
        except InputProblem:
            before = 0
        self.set_value(max(0, min(MOST, before + step)))
        self.changed.emit()


class VisitorLines(QWidget):
    """男, 女, 子ども under one another. Enter leads down; after the last one `finished`."""

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        labels = (self.tr("男"), self.tr("女"), self.tr("子ども"))
        width = round(max(width_of(label, worn.font()) for label in labels)) + worn.px(12)
        self.lines = [CounterLine(label, label_width=width) for label in labels]
        self.total = Label(tone="muted")
        for at, line in enumerate(self.lines):
            line.changed.connect(self._changed)
            line.submitted.connect(lambda here=at: self._next(here))
            column.addWidget(line)
        column.addWidget(self.total)

    def value(self) -> Visitors:
        """The three counts. Raises InputProblem for what can't be read."""
        men, women, children = (line.value() for line in self.lines)
        return Visitors(men, women, children)

    def set_value(self, visitors: Visitors) -> None:
        """Show counts."""
        for line, count in zip(self.lines, (visitors.men, visitors.women, visitors.children), strict=True):
            line.set_value(count)
        self._say()

    def take_focus(self) -> None:
        """To the first field."""
        self.lines[0].edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        try:
            self.total.setText(self.tr("あわせて {count}名").format(count=self.value().total))
        except InputProblem:
            self.total.setText("")

    def _next(self, at: int) -> None:
        if at + 1 < len(self.lines):
            self.lines[at + 1].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()


class CounterCard(Card):
    """One kind of visitor, large: the number, a ＋1 as wide as the card, and a small − below."""

    stepped = Signal(int)

    def __init__(self, label: str) -> None:
        super().__init__(edge=False)
        worn = look()
        head = Label(label, step="strong-bold")
        self.column.addWidget(head)
        self.figure = FigureLabel("0", self.tr("名"), step="large" if worn.scale < 150 else "figure")
        self.column.addWidget(self.figure)
        self.column.addSpacing(worn.px(8, 2))
        self.plus = Button(self.tr("＋1名"), step="title", height=worn.px(92, 120))
        self.plus.setAccessibleName(self.tr("{label} 1名増やす").format(label=label))
        self.minus = Button(self.tr("1名減らす"), "minus", height=worn.target)
        self.minus.setAccessibleName(self.tr("{label} 1名減らす").format(label=label))
        for button in (self.plus, self.minus):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.column.addWidget(button)
        self.plus.clicked.connect(lambda: self.stepped.emit(1))
        self.minus.clicked.connect(lambda: self.stepped.emit(-1))

    def show_count(self, count: int) -> None:
        """Show a number."""
        self.figure.set_figure(str(count))
        self.minus.setEnabled(count > 0)
