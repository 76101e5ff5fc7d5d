"""A count with − and ＋ beside it: one tap more, one less, or typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salon_app.model.problems import InputProblem
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import SquareButton
from salon_app.ui.widgets.edits import CountEdit


class Stepper(QWidget):
    """`what` is read out with − and ＋. `changed` after each step and each typed digit, `submitted` on Enter."""

    changed = Signal()
    submitted = Signal()
    sentence_changed = Signal(str)

    def __init__(
        self, what: str, value: int | None = None, *, field: str = "", minimum: int = 0, maximum: int = 9_999,
    ) -> None:
        super().__init__()
        self._limits = (minimum, maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6))
        side = look().px(48, 64)
        self.less = SquareButton("minus", self.tr("{what}をひとつ減らす").format(what=what), side=side)
        self.more = SquareButton("plus", self.tr("{what}をひとつ増やす").format(what=what), side=side)
        self.edit = CountEdit(value, field=field, minimum=minimum, maximum=maximum)
        self.edit.setAccessibleName(what)
        self.edit.setFixedWidth(look().ems(4.6))
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.edit.changed.connect(self.changed)
        self.edit.submitted.connect(self.submitted)
        self.edit.sentence_changed.connect(self.sentence_changed)
        for part in (self.less, self.edit, self.more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)

    def value(self) -> int | None:
        """The number, None when empty. Raises InputProblem when it can't be read."""
        return self.edit.value()

    def now(self) -> int:
        """The number as far as it can be read, for sums shown while typing."""
        try:
            return self.edit.value() or 0
        except InputProblem:
            return 0

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.edit.set_value(value)

    def _step(self, step: int) -> None:
        least, most = self._limits
        value = max(least, min(most, self.now() + step))
        self.edit.set_value(value or None)
        self.changed.emit()
