"""Chips one after another, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.emptied import emptied


class FlowLayout(QLayout):
    """Left to right, and on in the next line where the width ends."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = look().px(8, 6)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self._gap for item in self._items) - self._gap
        return QSize(max(wide, 0), max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0),
                     max((item.sizeHint().height() for item in self._items), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lines from the top, what is less high than its line in the middle of it; the height of all."""
        x, y = rect.x(), rect.y()
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            size = item.sizeHint()
            if line and x + size.width() > rect.right() + 1:
                x, y = rect.x(), y + self._end_line(line, move=move) + self._gap
                line = []
            line.append((item, QRect(x, y, size.width(), size.height())))
            x += size.width() + self._gap
        return y + self._end_line(line, move=move) - rect.y()

    @staticmethod
    def _end_line(line: Sequence[tuple[QLayoutItem, QRect]], *, move: bool) -> int:
        tallest = max((place.height() for _, place in line), default=0)
        if move:
            for item, place in line:
                item.setGeometry(place.translated(0, (tallest - place.height()) // 2))
        return tallest


class ChipRow(QWidget):
    """Holds chips (or small buttons); without any it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Sequence[QWidget]) -> None:
        """Show these instead of the former ones."""
        emptied(self._flow)
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        if not chips or self.parentWidget() is not None:  # shown without a parent it would be a window of its own
            self.setVisible(bool(chips))
        self.updateGeometry()
