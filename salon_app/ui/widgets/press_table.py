"""A long table whose lines are pressed once to open them: what its users share. Rows are as high as their words need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import Step, look

Index = QModelIndex | QPersistentModelIndex
Line = tuple[str, Step, str]
"""Words in a cell, their step, and the role of the palette they are drawn in while the row is not in hand."""
LEADING = 1.15


def broken(found: Iterable[Line], width: float) -> list[Line]:
    """Each in as many lines as it needs in `width` pixels, in none where there are no words."""
    return [(text, step, role) for words, step, role in found if words for text in _lines(words, look().font(step), width)]


def _lines(words: str, font: QFont, width: float) -> list[str]:
    return [words] if "\n" not in words and width_of(words, font) <= width else lines(words, font, width)


def line_height() -> float:
    """Pixels from one line of a cell to the next."""
    return QFontMetricsF(look().font()).height() * LEADING


def height_of(count: int) -> int:
    """Pixels a row needs for cells of so many lines."""
    return max(look().px(50, 76), round(count * line_height()) + look().px(16, 14))


class RowPainter(QStyledItemDelegate):
    """Row in hand: selection ground, bar. One thin line below each row, none between columns. Derive and say the words."""

    def __init__(self, table: PressTable) -> None:
        super().__init__(table)
        self.table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn = look()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, worn.color("selection"))
            if index.column() == 0:
                painter.fillRect(QRect(area.left(), area.top(), worn.px(5), area.height()), worn.color("primary"))
        elif index.row() == self.table.hovered:
            painter.fillRect(area, worn.color("hover"))
        painter.fillRect(QRect(area.left(), area.bottom() + 1 - worn.line, area.width(), worn.line), worn.color("line"))
        side = worn.px(12)  # as the heads have it
        self.paint_cell(painter, area.adjusted(side, 0, -side, -worn.line), index, chosen)
        painter.restore()

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        """What stands in a cell, within `area`."""
        raise NotImplementedError

    def draw_lines(self, painter: QPainter, area: QRect, found: Sequence[Line], chosen: bool, *, right: bool = False,
                   step: float | None = None) -> None:
        """Lines below each other in the middle of `area`, `step` pixels apart (as `line_height`)."""
        worn, step = look(), step or line_height()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        top = area.top() + (area.height() - step * len(found)) / 2
        for words, font, role in found:
            painter.setFont(worn.font(font))
            painter.setPen(worn.color("on_selection" if chosen else role))
            painter.drawText(QRectF(area.left(), top, area.width() + (0 if right else 4), step),
                             side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, glued(words))
            top += step


class PressTable(QTableView):
    """Derive: `row_height()`, `opens()`, `open_row()`. `stretch` is the column that takes the room the others leave."""

    def __init__(self, model: QAbstractTableModel, *, stretch: int, headed: bool = True) -> None:
        super().__init__()
        worn = look()
        self.hovered = -1
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(worn.target)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setFont(worn.font())
        head.setMinimumHeight(worn.px(44, 64))
        head.setVisible(headed)
        for column in range(model.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == stretch
                                      else QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(lambda index: self._press(index.row()))

    # --- for the table to say ----------------------------------------------------------------------

    def row_height(self, row: int) -> int:
        """Pixels a row needs at the present widths."""
        raise NotImplementedError

    def opens(self, row: int) -> bool:
        """Does the row lead anywhere?"""
        raise NotImplementedError

    def open_row(self, row: int) -> None:
        """It was pressed."""
        raise NotImplementedError

    def first_row(self) -> int:
        """The row the keyboard starts from, −1 for none."""
        return 0 if self.model().rowCount() else -1

    # --- hands -------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(16), look().px(120, 160))

    def fit_rows(self) -> None:
        """Give each row its height."""
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self.row_height(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_rows()

    def _press(self, row: int) -> None:
        if 0 <= row < self.model().rowCount() and self.opens(row):
            self.open_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason or self.selectionModel().hasSelection():
            return
        if self.first_row() >= 0:
            self.selectRow(self.first_row())  # so that the arrows and Enter have a line to start from

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
