"""The cash book on the screen: a table of one place's month, each line pressed once to open it. Draws; reads nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter

from salon_app.model.yen import format_yen
from salon_app.ui.date_words import day_in_month
from salon_app.ui.pages.cashbook.entries import EntryLine
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.press_table import Index, Line, PressTable, RowPainter, broken, height_of

DAY, WHAT, IN, OUT, BALANCE = range(5)
LEAST_FIGURE = "999,999"


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


class _Painter(RowPainter):
    """内容 bold with what it is about below it, figures right."""

    def __init__(self, table: EntryTable) -> None:
        super().__init__(table)
        self._book = table.book

    def height(self, line: EntryLine, width: int) -> int:
        """Pixels a row needs when its 内容 has `width`."""
        count = len(self._what(line, width - 2 * look().px(12)))
        return height_of(max(count, 2) if self._book.narrow else count)

    def _what(self, line: EntryLine, width: float) -> list[Line]:
        """内容 as it stands while the row is in hand: so a row keeps its height."""
        title = f"{day_words(line.day)}　{line.title}".strip() if self._book.narrow else line.title
        mark = self._book.mark_words(line)
        return broken([(title, "bold", "text"), (line.about, "base", "muted"), (f"△ {mark}" if mark else "", "base", "warning")],
                      width)

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        line, book, column = self._book.lines[index.row()], self._book, index.column()
        if column == (0 if book.narrow else WHAT):
            found = self._what(line, area.width())
            if line.opens and not chosen:
                found = [(words, "base", role) for words, _step, role in found]
            self.draw_lines(painter, area, found, chosen)
            return
        day = not book.narrow and column == DAY
        *above, last = book.words(line, column).split("\n")
        plain: list[Line] = [(words, "base", "muted") for words in above]
        plain.append((last, "base", "muted") if day else (last, "strong", "text"))
        self.draw_lines(painter, area, plain, chosen, right=not day, step=QFontMetricsF(look().font("strong")).height())


class EntryTable(PressTable):
    """`opened(line)` when a line is pressed, or Enter on the row in hand."""

    opened = Signal(object)

    def __init__(self, *, narrow: bool) -> None:
        book = EntryModel(narrow=narrow)
        # each narrow cell says itself what it is
        super().__init__(book, stretch=0 if narrow else WHAT, headed=not narrow)
        self.book = book
        self._at_end = True
        self.setAccessibleName(self.tr("出納帳"))
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)

    def set_lines(self, found: tuple[EntryLine, ...], *, in_hand: Callable[[EntryLine], bool] | None = None) -> None:
        """Show these; the line `in_hand` accepts is marked, else the end is in view, where new lines are written."""
        self.hovered = -1
        self.book.set_lines(found)
        self._set_widths()
        marked = next((at for at, line in enumerate(found) if in_hand is not None and in_hand(line)), None)
        self._at_end = marked is None
        self.fit_rows()
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

    def opens(self, row: int) -> bool:
        return bool(self.book.lines[row].opens)

    def open_row(self, row: int) -> None:
        self.opened.emit(self.book.lines[row])

    def first_row(self) -> int:
        return max((at for at, line in enumerate(self.book.lines) if line.opens), default=-1)

    def row_height(self, row: int) -> int:
        return self._painter.height(self.book.lines[row], self.columnWidth(0 if self.book.narrow else WHAT))

    def fit_rows(self) -> None:
        super().fit_rows()
        if self._at_end:
            self.scrollToBottom()
