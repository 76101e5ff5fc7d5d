"""支出 as a table, each line pressed once to open it. Draws; reads nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from salon_app.model.yen import format_yen
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.expenses.views import ListedExpense
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.press_table import Index, Line, PressTable, RowPainter, broken, height_of

DAY, WHAT, NUMBER, AMOUNT, SHARE = range(5)
LEAST_FIGURE = "999,999"


class ExpenseModel(QAbstractTableModel):
    """Wide: 日, 内容, 番号, 金額, and in a grant's list 充当. `narrow`: 内容 (with day and number), 金額."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        self.narrow, self.shares = narrow, False
        self.today = date.min
        self.rows: tuple[ListedExpense, ...] = ()

    def set_rows(self, rows: tuple[ListedExpense, ...], today: date, *, shares: bool) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.rows, self.today, self.shares = rows, today, shares
        self.endResetModel()

    def heads(self) -> tuple[str, ...]:
        """The words above the columns."""
        if self.narrow:
            return (self.tr("支払先と内容"), self.tr("金額"))
        return (self.tr("日"), self.tr("支払先と内容"), self.tr("番号"), self.tr("金額"), self.tr("助成金の分"))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = section > (0 if self.narrow else NUMBER)
            return int((Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft)
                       | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = self.words(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]} {words}" if words else ""
        return None

    def words(self, row: ListedExpense, column: int) -> str:
        """What stands in a cell, as read out."""
        share = format_yen(row.share or 0) if self.shares else ""
        if self.narrow:  # each cell says itself what it is
            yen = self.tr("充当 {amount}円").format(amount=share) if share else self.tr("{amount}円").format(
                amount=format_yen(row.amount))
            return (self._what(row), yen)[column]
        return (short_day(row.day, self.today), self._what(row), row.numbers, format_yen(row.amount), share)[column]

    def title(self, row: ListedExpense) -> str:
        """支払先; in the narrow form with day and number before it."""
        if not self.narrow:
            return row.title
        return "　".join(filter(None, (short_day(row.day, self.today), row.numbers, row.title)))

    def _what(self, row: ListedExpense) -> str:
        return "\n".join(filter(None, (self.title(row), row.about, row.mark)))


class _Painter(RowPainter):
    """支払先 bold with what it was for below it, figures right."""

    def __init__(self, table: ExpenseTable) -> None:
        super().__init__(table)
        self._model = table.book

    def height(self, row: ListedExpense, width: int) -> int:
        """Pixels a row needs when its 内容 has `width`."""
        return height_of(len(self._what(row, width - 2 * look().px(12))))

    def _what(self, row: ListedExpense, width: float) -> list[Line]:
        return broken([(self._model.title(row), "bold", "text"), (row.about, "base", "muted"),
                       (f"△ {row.mark}" if row.mark else "", "base", "warning")], width)

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        row = self._model.rows[index.row()]
        if index.column() == (0 if self._model.narrow else WHAT):
            self.draw_lines(painter, area, self._what(row, area.width()), chosen)
            return
        worn = look()
        figure = self._model.narrow or index.column() in (AMOUNT, SHARE)
        painter.setFont(worn.font("strong" if figure else "base"))
        plain = figure or index.column() == NUMBER
        painter.setPen(worn.color("on_selection" if chosen else "text" if plain else "muted"))
        align = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(area), align | Qt.AlignmentFlag.AlignVCenter, self._model.words(row, index.column()))


class ExpenseTable(PressTable):
    """`opened(expense_id)` when a line is pressed, or Enter on the row in hand."""

    opened = Signal(int)

    def __init__(self, *, narrow: bool) -> None:
        book = ExpenseModel(narrow=narrow)
        super().__init__(book, stretch=0 if narrow else WHAT, headed=not narrow)
        self.book = book
        self.setAccessibleName(self.tr("支出の一覧"))
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)

    def set_rows(self, rows: tuple[ListedExpense, ...], today: date, *, shares: bool = False, in_hand: int | None = None) -> None:
        """Show these; the expense `in_hand` is marked."""
        self.hovered = -1
        self.book.set_rows(rows, today, shares=shares)
        if not self.book.narrow:
            self.setColumnHidden(SHARE, not shares)
            self.setColumnHidden(NUMBER, not any(row.numbers for row in rows))
        self._set_widths()
        self.fit_rows()
        marked = next((at for at, row in enumerate(rows) if row.id == in_hand), None)
        if marked is not None:
            self.selectRow(marked)
            self.scrollTo(self.book.index(marked, 0))

    def _set_widths(self) -> None:
        """Figures and days take the room of the longest one, 内容 takes the rest."""
        worn, pad = look(), 2 * look().px(12)
        for column, head in enumerate(self.book.heads()):
            if column == (0 if self.book.narrow else WHAT):
                continue
            figure = self.book.narrow or column in (AMOUNT, SHARE)
            font = worn.font("strong" if figure else "base")
            words = [self.book.words(row, column) for row in self.book.rows]
            wide = max((width_of(one, font) for one in (LEAST_FIGURE if figure else "", *words)), default=0)
            self.setColumnWidth(column, round(max(wide, width_of(head, worn.font()))) + pad)

    def opens(self, row: int) -> bool:
        return True

    def open_row(self, row: int) -> None:
        self.opened.emit(self.book.rows[row].id)

    def row_height(self, row: int) -> int:
        return self._painter.height(self.book.rows[row], self.columnWidth(0 if self.book.narrow else WHAT))
