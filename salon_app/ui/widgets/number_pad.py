"""The number pad for touch: ten digits, 1字消す, 次へ. It types into whichever number field was used last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.edits import LineEdit


class NumberPad(QWidget):
    """Keys never take the focus, so the field keeps it. `next_pressed` also when no field is in hand."""

    next_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(6))
        words = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", self.tr("1字消す"), self.tr("次へ"))
        self._keys: list[KeyButton] = []
        for at, word in enumerate(words):
            key = KeyButton(word, step="title" if word.isdigit() else "base")
            if word.isdigit():
                key.clicked.connect(lambda _checked=False, digit=word: self._type(digit))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(key, at // 3, at % 3)
            self._keys.append(key)
        self._keys[10].clicked.connect(self._erase)
        self._keys[11].clicked.connect(self.next_pressed)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # a press on the pad would give the focus to the page below; the proxy tells Qt that the field already has it
        if isinstance(new, LineEdit) and new.window() is self.window():
            self.setFocusProxy(new)

    def keys(self) -> list[KeyButton]:
        """The keys in reading order."""
        return list(self._keys)

    def _field(self) -> LineEdit | None:
        field = QApplication.focusWidget()
        return field if isinstance(field, LineEdit) and not field.isReadOnly() else None

    def _type(self, digit: str) -> None:
        field = self._field()
        if field is not None:
            field.type_digits(digit)

    def _erase(self) -> None:
        field = self._field()
        if field is not None:
            field.erase_last()
