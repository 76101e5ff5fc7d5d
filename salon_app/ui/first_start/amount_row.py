"""A line of a list that is ticked and carries an amount: a 置き場所 with its 残高, a product with its price."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.label import Label


class AmountRow(QWidget):
    """`ticked` None: always taken, without a box. What is wrong is said below, across the whole line."""

    changed = Signal()

    def __init__(self, name: str, says: str, ticked: bool | None, typed: str, *, field: str, placeholder: str = "") -> None:
        super().__init__()
        worn = look()
        self.name = name
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn.px(8))
        grid.setVerticalSpacing(worn.px(2))
        side: QWidget
        self.box: CheckRow | None = None
        if ticked is None:
            side = Label(name)
            side.setContentsMargins(worn.px(44, 58), 0, 0, 0)
        else:
            side = self.box = CheckRow(name)
            self.box.setChecked(ticked)
            self.box.toggled.connect(lambda _on: self._toggled())
        side.setMinimumWidth(worn.ems(9.8))
        self.amount = YenEdit(field=field, placeholder=placeholder)
        self.amount.setText(typed)
        self.amount.setAccessibleName(says)
        self.amount.setMinimumWidth(worn.ems(8.8))
        self.amount.setMaximumWidth(worn.ems(11))
        self.amount.setEnabled(ticked is not False)
        self.amount.textChanged.connect(lambda _text: self.changed.emit())
        self.amount.sentence_changed.connect(self.set_error)
        self._error = QWidget()
        line = QHBoxLayout(self._error)
        line.setContentsMargins(worn.px(10), 0, 0, worn.px(4))
        line.setSpacing(worn.px(6))
        sign = Label()
        sign.setPixmap(icon_pixmap("warning", worn.px(22, 34), worn.palette.warning, self.devicePixelRatioF()))
        self._sentence = Label(tone="warning", wrap=True)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)
        self._error.hide()
        grid.addWidget(side, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.amount, 0, 1)
        grid.addWidget(Label(self.tr("円")), 0, 2)
        grid.addWidget(self._error, 1, 0, 1, 4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def taken(self) -> bool:
        """Is the line ticked, or always taken?"""
        return self.box is None or self.box.isChecked()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or nothing. What was typed stays."""
        self._sentence.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.amount.setProperty("wrong", bool(sentence))
        self.amount.style().unpolish(self.amount)
        self.amount.style().polish(self.amount)
        self.amount.setAccessibleDescription(sentence)
        self.updateGeometry()

    def error(self) -> str:
        """The sentence shown now."""
        return self._sentence.text() if self._error.isVisibleTo(self) else ""

    def take_focus(self) -> None:
        """Lead the person to the amount."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self) -> None:
        self.amount.setEnabled(self.taken())
        self.set_error("")
        self.changed.emit()
