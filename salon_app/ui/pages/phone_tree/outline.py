"""The tree as an outline: a row a person, indented under who rings them, with lines as on paper. Draws; reads nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.pages.phone_tree.form_state import ChipWords, OutlineRow
from salon_app.ui.text import lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.list_box import paint_sheet
from salon_app.ui.widgets.press_table import Index, PressTable, RowPainter

_SINGLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
STEP, MOST_INDENT = 1.7, 0.3
"""Characters a level is indented; all levels together take at most this part of the width."""


class _Rows(QAbstractTableModel):
    """One column."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].words
        return None


class _Painter(RowPainter):
    """Lines to who rings, number, name, 号棟; the chips behind, or on a second line where there is no room."""

    def __init__(self, table: _Table) -> None:
        super().__init__(table)
        self._rows = table.rows_model

    def left(self, row: OutlineRow, width: float) -> float:
        """Where the words of a row begin."""
        deepest = max((one.place.depth for one in self._rows.rows), default=0)
        step = min(look().ems(STEP), width * MOST_INDENT / max(deepest, 1))
        return row.place.depth * step

    def figures(self) -> float:
        """Room for the longest number."""
        worn = look()
        return max(worn.ems(1.8), width_of(str(len(self._rows.rows)), worn.font()) + worn.px(6))

    def name_lines(self, row: OutlineRow, width: float) -> list[str]:
        """The name, on more lines where it is long."""
        worn = look()
        font, name = worn.font("bold"), row.place.name
        room = width - self.left(row, width) - self.figures() - worn.ems(0.6)
        return [name] if width_of(name, font) <= room else lines(name, font, room)

    def broken(self, row: OutlineRow, width: float) -> bool:
        """Do the chips stand on a line of their own?"""
        worn = look()
        names = self.name_lines(row, width)
        used = self.left(row, width) + self.figures() + worn.ems(0.6) + width_of(names[-1], worn.font("bold"))
        if row.place.block:
            used += worn.gap + width_of(row.place.block, worn.font())
        return bool(row.chips) and used + worn.gap + self.chips_width(row.chips) > width

    def chips_width(self, chips: Sequence[ChipWords]) -> float:
        """All of them beside each other."""
        return sum(_chip_width(chip) for chip in chips) + look().px(6) * (len(chips) - 1)

    def line_height(self) -> float:
        """Of one line of a row."""
        worn = look()
        return max(QFontMetricsF(worn.font("bold")).height() * 1.15, worn.px(32, 54) + worn.px(4))

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        worn = look()
        row = self._rows.rows[index.row()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._guides(painter, row, area)
        ink = worn.color("on_selection" if chosen else "text" if row.enabled else "muted")
        muted = worn.color("on_selection" if chosen else "muted")
        left, step = area.left() + self.left(row, area.width()), self.line_height()
        names, below = self.name_lines(row, area.width()), self.broken(row, area.width())
        top = area.top() + (area.height() - step * (len(names) + below)) / 2
        painter.setFont(worn.font())
        painter.setPen(muted)
        number = QRectF(left, top, self.figures(), step)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | _SINGLE, str(row.place.number))
        left += self.figures() + worn.ems(0.6)
        painter.setPen(ink)
        painter.setFont(worn.font("bold" if row.enabled else "base"))
        for at, name in enumerate(names):
            painter.drawText(QRectF(left, top + at * step, area.right() - left + 2, step), _SINGLE, name)
        top += (len(names) - 1) * step
        at_block = left + width_of(names[-1], worn.font("bold")) + worn.gap
        painter.setFont(worn.font())
        painter.setPen(muted)
        painter.drawText(QRectF(at_block, top, area.right() - at_block, step), _SINGLE, row.place.block)
        at_chips = left if below else area.right() + 1 - self.chips_width(row.chips)
        for chip in row.chips:
            at_chips += paint_chip(painter, at_chips, top + below * step + step / 2, chip) + worn.px(6)

    def _guides(self, painter: QPainter, row: OutlineRow, area: QRect) -> None:
        """The lines that lead to who rings."""
        worn = look()
        depth = row.place.depth
        if not depth:
            return
        step = self.left(row, area.width()) / depth
        painter.setPen(QPen(worn.color("edge"), worn.line))
        middle = area.top() + area.height() / 2
        for level, goes_on in enumerate(row.guides):
            x = round(area.left() + level * step + worn.ems(1.2)) + 0.5
            own = level == depth - 1
            if goes_on or own:
                painter.drawLine(QRectF(x, area.top(), 0, area.height() + worn.line if goes_on else area.height() / 2).topLeft(),
                                 QRectF(x, area.bottom() + 1 + worn.line if goes_on else middle, 0, 0).topLeft())
            if own:
                end = area.left() + depth * step + self.figures() - width_of(str(row.place.number), worn.font()) - worn.px(4)
                painter.drawLine(QRectF(x, middle, 0, 0).topLeft(), QRectF(max(end, x), middle, 0, 0).topLeft())


def _chip_width(chip: ChipWords) -> float:
    worn = look()
    icon = worn.px(18, 32) + worn.px(6) if chip.icon else 0
    return width_of(chip.text, worn.font("bold" if chip.warning else "base")) + icon + 2 * worn.px(8)


def paint_chip(painter: QPainter, x: float, middle: float, chip: ChipWords) -> float:
    """A chip from `x` on; its width."""
    worn = look()
    wide, high = _chip_width(chip), worn.px(30, 50)
    area = QRectF(x, middle - high / 2, wide, high)
    painter.setPen(QPen(worn.color("warning" if chip.warning else "line"), worn.line))
    painter.setBrush(worn.color("warning_soft" if chip.warning else "raised"))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), worn.px(4), worn.px(4))
    ink, left = worn.color("warning" if chip.warning else "text"), x + worn.px(8)
    if chip.icon:
        side = worn.px(18, 32)
        paint_icon(painter, chip.icon, QRectF(left, middle - side / 2, side, side), ink)
        left += side + worn.px(6)
    painter.setPen(ink)
    painter.setFont(worn.font("bold" if chip.warning else "base"))
    painter.drawText(QRectF(left, area.top(), wide, high), _SINGLE, chip.text)
    return wide


class _Table(PressTable):
    """`pressed_row(row)` on a press or Enter, `reached(row)` when the keyboard brings another row in hand, `left` when the
    focus goes elsewhere."""

    pressed_row = Signal(int)
    reached = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        self.rows_model = _Rows()
        super().__init__(self.rows_model, stretch=0, headed=False)
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.viewport().setAutoFillBackground(False)
        self._entering = False
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._moved(now.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entering = True  # the row the keyboard starts from is not chosen yet
        super().focusInEvent(event)
        self._entering = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _moved(self, row: int) -> None:
        if not self._entering:
            self.reached.emit(row)

    def row_height(self, row: int) -> int:
        worn = look()
        width = self.columnWidth(0) - 2 * worn.px(12)
        one = self.rows_model.rows[row]
        count = len(self._painter.name_lines(one, width)) + self._painter.broken(one, width)
        return max(worn.px(50, 72), round(count * self._painter.line_height()) + worn.px(12, 14))

    def opens(self, row: int) -> bool:
        return self.rows_model.rows[row].enabled

    def open_row(self, row: int) -> None:
        self.pressed_row.emit(row)


class Outline(QWidget):
    """`pressed(node_id)`: a row was pressed, or Enter on it; `reached(node_id)`: the arrows lead to it, where the list
    stands beside what it opens."""

    pressed = Signal(int)
    reached = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.table = _Table()
        self.table.setAccessibleName(self.tr("連絡網の一覧"))
        self.table.pressed_row.connect(lambda row: self.pressed.emit(self.rows()[row].place.id))
        self.table.reached.connect(self._reached)
        self.table.left.connect(self._mark_again)
        column = QVBoxLayout(self)
        edge = max(look().line, 1) + 1
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self._quiet = False
        self._in_hand: int | None = None

    def rows(self) -> tuple[OutlineRow, ...]:
        """What is shown."""
        return self.table.rows_model.rows

    def set_rows(self, rows: Sequence[OutlineRow], in_hand: int | None = None) -> None:
        """Show these, with a node in hand; the place in the list stays."""
        bar = self.table.verticalScrollBar()
        before = bar.value()
        self._quiet = True
        if tuple(rows) != self.rows():
            self.table.hovered = -1
            self.table.rows_model.set_rows(rows)
            self.table.fit_rows()
            bar.setValue(before)
        self._in_hand = in_hand
        self._mark(in_hand)
        self._quiet = False

    def _mark_again(self) -> None:
        """What the keyboard only passed is not marked as in hand once the focus is elsewhere."""
        self._quiet = True
        self._mark(self._in_hand)
        self._quiet = False

    def _mark(self, node_id: int | None) -> None:
        at = next((at for at, row in enumerate(self.rows()) if row.place.id == node_id), None)
        model = self.table.selectionModel()
        if at is None:
            model.clear()
        elif self.table.currentIndex().row() != at or not model.hasSelection():
            index = self.table.rows_model.index(at, 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.table.scrollTo(index)

    def _reached(self, row: int) -> None:
        if not self._quiet and 0 <= row < len(self.rows()) and self.table.hasFocus() and look().scale < 150:
            self.reached.emit(self.rows()[row].place.id)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(14), look().px(150, 160))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sheet(QPainter(self), self.rect())
