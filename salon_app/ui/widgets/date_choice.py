"""The date something happened: 今日 and 昨日 by one tap, 別の日 typed as people write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.edits import DateEdit

TODAY, YESTERDAY, OTHER = "today", "yesterday", "other"


class DateChoice(QWidget):
    """Stands in a `Field`. `today` answers the business date; `value()` raises InputProblem while 別の日 is unreadable.

    `in_a_line`: the typed date stands beside the keys, else below them.
    """

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, today: Callable[[], date], *, field: str = "date", in_a_line: bool = False) -> None:
        super().__init__()
        self._today, self._field = today, field
        parts: QBoxLayout = QHBoxLayout(self) if in_a_line else QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(look().px(10, 8))
        self.keys = ChoiceKeys([
            (TODAY, self.tr("今日")), (YESTERDAY, self.tr("昨日")), (OTHER, self.tr("別の日"))], TODAY)
        self.keys.chosen.connect(self._chosen)
        self.edit = DateEdit(today=today, field=field, placeholder=self.tr("例　8/5"))
        self.edit.setAccessibleName(self.tr("別の日"))
        self.edit.changed.connect(self.changed)
        self.edit.editingFinished.connect(self.changed)
        self.edit.sentence_changed.connect(self.sentence_changed)
        if in_a_line:
            policy = self.edit.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # the keys stay where they are
            self.edit.setSizePolicy(policy)
        self.edit.hide()
        parts.addWidget(self.keys, 1)
        parts.addWidget(self.edit, 1 if in_a_line else 0)
        self.setFocusProxy(self.keys.buttons()[0])

    def value(self) -> date:
        """The date chosen or typed. Raises InputProblem when none is typed, or it can't be read."""
        chosen = self.keys.value()
        if chosen == OTHER:
            return self.edit.required()
        return self._today() - timedelta(days=1 if chosen == YESTERDAY else 0)

    def is_today(self) -> bool:
        """Whether 今日 is chosen."""
        return bool(self.keys.value() == TODAY)

    def refused(self, problem: Problem) -> Problem:
        """`problem` with its place: what the books refuse, while another day than today is chosen, is the date."""
        refuses = isinstance(problem, RuleProblem) and not self.is_today()
        return InputProblem(problem.sentence, field=self._field) if refuses else problem

    def set_value(self, day: date) -> None:
        """Show this date."""
        away = (self._today() - day).days
        self.keys.set_value(TODAY if away == 0 else YESTERDAY if away == 1 else OTHER)
        self.edit.set_value(day if away not in (0, 1) else None)
        self._show()

    def state(self) -> dict[str, str]:
        """What was chosen and typed, as plain values."""
        return {"chosen": str(self.keys.value()), "typed": self.edit.text()}

    def restore(self, state: dict[str, str]) -> None:
        """Show again what `state()` gave."""
        self.keys.set_value(state.get("chosen", TODAY))
        self.edit.setText(state.get("typed", ""))
        self._show()

    def _chosen(self, value: object) -> None:
        self._show()
        if value == OTHER:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sentence_changed.emit("")
        self.changed.emit()

    def _show(self) -> None:
        other = self.keys.value() == OTHER
        self.edit.setVisible(other)
        self.setFocusProxy(self.edit if other else self.keys.buttons()[0])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName().data() == b"wrong":
            self.edit.setProperty("wrong", self.property("wrong"))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        return super().event(event)
