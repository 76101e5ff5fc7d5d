"""An input with its label, its hint and, when something is wrong, the sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


class Field(QWidget):
    """`Field("金額", YenEdit())`; label above, or left with `beside=` its width in characters."""

    def __init__(self, label: str, edit: QWidget, *, hint: str = "", unit: str = "", beside: float = 0.0) -> None:
        super().__init__()
        worn = look()
        self.edit = edit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn.gap)
        grid.setVerticalSpacing(worn.px(4))
        self.label = Label(label, wrap=bool(beside))
        self.label.setBuddy(edit)
        edit.setAccessibleName(label)
        row = 0
        column = 0
        if beside:
            self.label.setFixedWidth(worn.ems(beside))
            grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            column = 1
        else:
            grid.addWidget(self.label, 0, 0)
            row = 1
        line = self._line = QHBoxLayout()
        line.setSpacing(worn.px(8))
        line.addWidget(edit, 1)
        if unit:
            line.addWidget(Label(unit))
        line.addStretch()  # takes the room a narrow input leaves, which would else move the label
        grid.addLayout(line, row, column)
        self._hint = Label(hint, tone="muted", wrap=True)
        if not hint:  # shown without a parent it would be a window of its own for a moment
            self._hint.hide()
        grid.addWidget(self._hint, row + 1, column)
        self._error = QWidget()
        error_row = QHBoxLayout(self._error)
        error_row.setContentsMargins(0, 0, 0, 0)
        error_row.setSpacing(worn.px(6))
        self._sign = Label()
        self._sign.setPixmap(icon_pixmap("warning", worn.px(22, 34), worn.palette.warning, self.devicePixelRatioF()))
        self._sentence = Label(tone="warning", wrap=True)
        error_row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        error_row.addWidget(self._sentence, 1)
        self._error.hide()
        grid.addWidget(self._error, row + 2, column)
        grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sentence = getattr(edit, "sentence_changed", None)
        if sentence is not None:
            sentence.connect(self.set_error)

    def add_beside(self, widget: QWidget) -> None:
        """A button that belongs to the input, right of it."""
        self._line.insertWidget(self._line.count() - 1, widget)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong and what to do, or nothing with the empty text. What was typed stays."""
        self._sentence.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setProperty("wrong", bool(sentence))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(sentence)

    def error(self) -> str:
        """The sentence shown now."""
        return self._sentence.text() if self._error.isVisibleTo(self) else ""

    def set_hint(self, text: str) -> None:
        """Another hint below."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def take_focus(self) -> None:
        """Lead the person to this field, and its sentence into view once it has its place."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        step = self.parentWidget()
        while step is not None:
            if isinstance(step, QScrollArea):
                for part in (self, self.edit):  # what is typed into comes first where both don't fit
                    step.ensureWidgetVisible(part, 0, look().px(8))
            step = step.parentWidget()
