"""A grid whose number of columns follows from its width: tiles, name buttons, keys. All of one width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.emptied import emptied


class TileLayout(QLayout):
    """Columns at least `least` pixels wide; a widget with the property `columns` = 2 takes two of them."""

    def __init__(self, least: int, *, gap: int | None = None, most: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._least, self._most = max(least, 1), most
        self._gap = look().gap if gap is None else gap

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

    def columns(self, width: int) -> int:
        """How many columns fit into `width` pixels."""
        widest = max((item.minimumSize().width() for item in self._items if _span(item) == 1), default=0)
        least = max(self._least, widest)
        count = max(1, (width + self._gap) // (least + self._gap))
        return min(count, self._most) if self._most else count

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(max(min(widest, self._least * 2), 1), tallest)

    def _place(self, rect: QRect, *, move: bool) -> int:
        columns = self.columns(rect.width())
        cell = (rect.width() - self._gap * (columns - 1)) / columns
        column, y, tallest = 0, rect.y(), 0
        row: list[tuple[QLayoutItem, int, int]] = []
        for item in (one for one in self._items if (widget := one.widget()) is not None and not widget.isHidden()):
            span = min(_span(item), columns)
            if column + span > columns:
                _settle(row, y, tallest, move=move)
                row, column, y, tallest = [], 0, y + tallest + self._gap, 0
            width = int(cell * span + self._gap * (span - 1))  # rounded up, the last column would stick out by a pixel
            row.append((item, round(rect.x() + column * (cell + self._gap)), width))
            tallest = max(tallest, _height(item, width))
            column += span
        _settle(row, y, tallest, move=move)
        return y + tallest - rect.y()


def _settle(row: list[tuple[QLayoutItem, int, int]], y: int, height: int, *, move: bool) -> None:
    """All of a row are as tall as its tallest."""
    for item, x, width in row if move else ():
        if (widget := item.widget()) is not None:
            widget.setGeometry(x, y, width, height)


def _height(item: QLayoutItem, width: int) -> int:
    widget = item.widget()
    return widget.heightForWidth(width) if widget is not None and widget.hasHeightForWidth() else item.sizeHint().height()


def _span(item: QLayoutItem) -> int:
    widget = item.widget()
    return int(widget.property("columns") or 1) if widget is not None else 1


class TileGrid(QWidget):
    """`TileGrid(8.5)`: columns at least 8.5 characters wide."""

    def __init__(self, least_ems: float, *, gap: int | None = None, most: int = 0) -> None:
        super().__init__()
        self.tiles = TileLayout(look().ems(least_ems), gap=gap, most=most)
        self.tiles.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self.tiles)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tiles(self, widgets: Sequence[QWidget]) -> None:
        """Show these instead of the former ones."""
        emptied(self.tiles)
        for widget in widgets:
            self.tiles.addWidget(widget)
            widget.show()
        self.updateGeometry()
