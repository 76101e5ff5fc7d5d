"""The cash book on the screen: a table of one place's month, each line pressed once to open it. Draws; reads nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
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

from salon_app.model.yen import format_yen
from salon_app.ui.date_words import day_in_month
from salon_app.ui.pages.cashbook.entries import EntryLine
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look

Index = QModelIndex | QPersistentModelIndex
DAY, WHAT, IN, OUT, BALANCE = range(5)
LEAST_FIGURE = "999,999"
LEADING = 1.15


def day_words(day: date | None) -> str:
    """`22日（日）`, `22 Sun` in English; nothing without a day."""
    return day_in_month(day) if day else ""


class EntryModel(QAbstractTableModel):
    """Wide: 日, 内容, 入金, 出金, 残高. `narrow`: 内容 (with the day), 入出金, 残高."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        self.narrow = narrow
        self.lines: tuple[EntryLine, ...] = ()
        self._heads = ([self.tr("内容"), self.tr("入金・出金"), self.tr("残高")] if narrow else
                       [self.tr("日"), self.tr("内容"), self.tr("入金"), self.tr("出金"), self.tr("残高")])

    def set_lines(self, found: tuple[EntryLine, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = section > (0 if self.narrow else WHAT)
            return int((Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft)
                       | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (self._heads[index.column()], self.words(line, index.column()))))
        return None

    def words(self, line: EntryLine, column: int) -> str:
        """What stands in a cell, as read out."""
        if self.narrow:
            balance = self.tr("残高\n{amount}").format(amount=format_yen(line.balance))
            return (self._what(line), self._moved(line), balance)[column]
        return (day_words(line.day), self._what(line), _yen(line.money_in), _yen(line.money_out),
                format_yen(line.balance))[column]

    def mark_words(self, line: EntryLine) -> str:
        """The warning below a line that was taken back, or takes one back."""
        return {"reversed": self.tr("取消ずみ"), "reversal": self.tr("取消の記録"), "": ""}[line.mark]

    def _moved(self, line: EntryLine) -> str:
        if not line.opens and line.money_in is not None and line.money_out is not None:
            return self.tr("入金 {money_in}\n出金 {money_out}").format(
                money_in=format_yen(line.money_in), money_out=format_yen(line.money_out))
        if line.money_in is not None:
            return self.tr("入金\n{amount}").format(amount=format_yen(line.money_in))
        if line.money_out is not None:
            return self.tr("出金\n{amount}").format(amount=format_yen(line.money_out))
        return ""

    def _what(self, line: EntryLine) -> str:
        return "\n".join(filter(None, (line.title, line.about)))


def _yen(amount: int | None) -> str:
    return "" if amount is None else format_yen(amount)


class _Painter(QStyledItemDelegate):
    """Row in hand: selection ground, bar, bold. One thin line below each row, none between columns."""

    def __init__(self, table: EntryTable) -> None:
        super().__init__(table)
        self._table = table

    def height(self, line: EntryLine, width: int) -> int:
        """Pixels a row needs when its 内容 has `width`."""
        worn = look()
        rows = sum(len(part) for part in self._rows(line, width - 2 * worn.px(12)))
        step = QFontMetricsF(worn.font()).height() * LEADING
        if self._table.book.narrow:
            rows = max(rows, 2)
        return max(worn.px(50, 76), round(rows * step) + worn.px(16, 14))

    def _rows(self, line: EntryLine, width: float) -> tuple[list[str], list[str], list[str]]:
        worn = look()
        title = line.title
        if self._table.book.narrow:
            title = f"{day_words(line.day)}　{title}".strip()
        mark = self._table.book.mark_words(line)
        return (lines(title, worn.font("bold"), width), lines(line.about, worn.font(), width) if line.about else [],
                lines(f"△ {mark}", worn.font(), width) if mark else [])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn = look()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line = self._table.book.lines[index.row()]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, worn.color("selection"))
            if index.column() == 0:
                painter.fillRect(QRect(area.left(), area.top(), worn.px(5), area.height()), worn.color("primary"))
        elif index.row() == self._table.hovered:
            painter.fillRect(area, worn.color("hover"))
        painter.fillRect(QRect(area.left(), area.bottom() + 1 - worn.line, area.width(), worn.line),
                         worn.color("line"))
        side = worn.px(12)  # as the heads have it
        inner = QRectF(area).adjusted(side, 0, -side, -worn.line)
        book = self._table.book
        ink, soft = ("on_selection", "on_selection") if chosen else ("text", "muted")
        if index.column() == (0 if book.narrow else WHAT):
            self._paint_what(painter, inner, line, ink, soft, chosen)
        else:
            self._paint_plain(painter, inner, book.words(line, index.column()), index.column(), ink, soft)
        painter.restore()

    def _paint_what(self, painter: QPainter, inner: QRectF, line: EntryLine, ink: str, soft: str, chosen: bool) -> None:
        worn = look()
        title, about, mark = self._rows(line, inner.width())
        step = QFontMetricsF(worn.font()).height() * LEADING
        top = inner.top() + (inner.height() - step * (len(title) + len(about) + len(mark))) / 2
        parts = ((title, worn.font("bold" if chosen or not line.opens else "base"), ink), (about, worn.font(), soft),
                 (mark, worn.font(), soft if chosen else "warning"))
        for rows, font, role in parts:
            painter.setFont(font)
            painter.setPen(worn.color(role))
            for row in rows:
                painter.drawText(QRectF(inner.left(), top, inner.width() + 4, step),
                                 Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, glued(row))
                top += step

    def _paint_plain(self, painter: QPainter, inner: QRectF, text: str, column: int, ink: str, soft: str) -> None:
        worn = look()
        day = not self._table.book.narrow and column == DAY
        align = Qt.AlignmentFlag.AlignLeft if day else Qt.AlignmentFlag.AlignRight
        parts = text.split("\n")
        step = QFontMetricsF(worn.font("strong")).height()
        top = inner.top() + (inner.height() - step * len(parts)) / 2
        for at, part in enumerate(parts):
            small = day or at < len(parts) - 1
            painter.setFont(worn.font("base" if small else "strong"))
            painter.setPen(worn.color(soft if small else ink))
            painter.drawText(QRectF(inner.left(), top, inner.width(), step), align | Qt.AlignmentFlag.AlignVCenter, part)
            top += step


class EntryTable(QTableView):
    """`opened(line)` when a line is pressed, or Enter on the row in hand."""

    opened = Signal(object)

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        worn = look()
        self.hovered = -1
        self._at_end = True
        self.book = EntryModel(narrow=narrow)
        self._painter = _Painter(self)
        self.setModel(self.book)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("出納帳"))
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
        head.setVisible(not narrow)  # each narrow cell says itself what it is
        what = 0 if narrow else WHAT
        for column in range(self.book.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == what
                                      else QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(lambda index: self._open(index.row()))

    def set_lines(self, found: tuple[EntryLine, ...], *, in_hand: Callable[[EntryLine], bool] | None = None) -> None:
        """Show these; the line `in_hand` accepts is marked, else the end is in view, where new lines are written."""
        self.hovered = -1
        self.book.set_lines(found)
        self._set_widths()
        marked = next((at for at, line in enumerate(found) if in_hand is not None and in_hand(line)), None)
        self._at_end = marked is None
        self._fit()
        if marked is not None:
            self.selectRow(marked)
            self.scrollTo(self.book.index(marked, 0))

    def _set_widths(self) -> None:
        """Figures take the room of the longest one, 内容 takes the rest."""
        worn = look()
        pad = 2 * worn.px(12)
        if not self.book.narrow:
            self.setColumnWidth(DAY, round(width_of(day_in_month(date(2026, 9, 30)), worn.font())) + pad)
        for column in range(1 if self.book.narrow else IN, self.book.columnCount()):
            figures = [self.book.words(line, column) for line in self.book.lines]
            head = str(self.book.headerData(column, Qt.Orientation.Horizontal))
            wide = max(width_of(words, worn.font("strong")) for words in (LEAST_FIGURE, *figures))
            self.setColumnWidth(column, round(max(wide, width_of(head, worn.font()))) + pad)

    def lines(self) -> tuple[EntryLine, ...]:
        """The lines shown."""
        return self.book.lines

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(16), look().px(120, 160))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.book.lines) and self.book.lines[row].opens:
            self.opened.emit(self.book.lines[row])

    def _fit(self) -> None:
        width = self.columnWidth(0 if self.book.narrow else WHAT)
        for at, line in enumerate(self.book.lines):
            self.setRowHeight(at, self._painter.height(line, width))
        if self._at_end:
            self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason or self.selectionModel().hasSelection():
            return
        last = max((at for at, line in enumerate(self.book.lines) if line.opens), default=-1)
        if last >= 0:
            self.selectRow(last)  # so that the arrows and Enter have a line to start from

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
