"""The six results of a call in a round as large keys with their figures: two that tell, four that don't."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from salon_app.model.phone_trees import NOT_TOLD, RESULTS, TOLD, result_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.label import Label


class ResultKeys(QWidget):
    """`chosen` when a person chooses. A message left is not among those who know."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.keys: dict[str, KeyButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn.px(12, 8))
        grid.setVerticalSpacing(worn.px(6, 6))
        narrow = worn.scale >= 150
        heads = (Label(self.tr("伝わったとき"), step="bold"), Label(self.tr("伝わらなかったとき"), step="bold"))
        for number, result in enumerate(RESULTS, start=1):
            key = self.keys[result] = KeyButton(f"{number}　{result_words(result)}", checkable=True, step="strong")
            key.setFixedHeight(worn.px(56, 72))
            key.clicked.connect(lambda _checked=False, held=result: self._choose(held))
        grid.addWidget(heads[0], 0, 0, 1, 2 if narrow else 1)
        grid.addWidget(heads[1], *((2, 0, 1, 2) if narrow else (0, 1, 1, 2)))
        for at, result in enumerate(TOLD):
            grid.addWidget(self.keys[result], 1 if narrow else 1 + at, at if narrow else 0)
        for at, result in enumerate(NOT_TOLD):
            grid.addWidget(self.keys[result], (3 if narrow else 1) + at // 2, at % 2 + (0 if narrow else 1))
        for column in range(2 if narrow else 3):
            grid.setColumnStretch(column, 1)

    def value(self) -> str:
        """The result chosen, '' for none."""
        return next((result for result, key in self.keys.items() if key.isChecked()), "")

    def set_value(self, result: str) -> None:
        """Choose without telling."""
        for held, key in self.keys.items():
            key.setChecked(held == result)
            key.set_icon("check" if held == result else "")

    def press_number(self, digit: str) -> bool:
        """As a key of the keyboard; whether it was one of 1 to 6."""
        if digit.isdecimal() and 1 <= int(digit) <= len(RESULTS):
            self._choose(RESULTS[int(digit) - 1])
            self.keys[self.value()].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _choose(self, result: str) -> None:
        self.set_value(result)
        self.chosen.emit()
