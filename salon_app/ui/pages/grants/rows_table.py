"""The rows behind a figure as a table, a line each, pressed once to open what it is about. Draws; reads nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter

from salon_app.ui.date_words import full_day
from salon_app.ui.pages.grants.row_lines import RowLine
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.press_table import Index, Line, PressTable, RowPainter, broken, height_of


class RowsModel(QAbstractTableModel):
    """Wide: 日付, 番号, 内容, 金額 (or 人数). `narrow`: the first three in one cell."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        self.narrow = narrow
        self.rows: tuple[RowLine, ...] = ()
        self.figures = ""

    def set_rows(self, rows: tuple[RowLine, ...], figures: str) -> None:
        """Show these; `figures`: the heading above the last column."""
        self.beginResetModel()
        self.rows, self.figures = rows, figures
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.heads())

    def heads(self) -> list[str]:
        """The words above the columns."""
        return [self.tr("内容"), self.figures] if self.narrow else [
            self.tr("日付"), self.tr("番号"), self.tr("内容"), self.figures]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == self.columnCount() - 1 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = " ".join(text for text, _step, _role in self.cell(self.rows[index.row()], index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]} {words}"
        return None

    def cell(self, row: RowLine, column: int) -> list[Line]:
        """The lines of a cell."""
        day = full_day(row.day)
        what: list[Line] = [(row.words, "bold", "text")]
        if row.about:
            what.append((row.about, "base", "muted"))
        figure: list[Line] = [(row.figure, "strong", "text")]
        if self.narrow:
            above = "　".join(filter(None, (day, row.number)))
            return [(above, "base", "muted"), *what] if not column else figure
        cells: list[list[Line]] = [[(day, "base", "text")], [(row.number, "base", "text")], what, figure]
        return cells[column]


class _Painter(RowPainter):
    """Each line of a cell in as many rows as it needs."""

    def __init__(self, table: RowsTable) -> None:
        super().__init__(table)
        self._model = table.shown

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        found = broken(self._model.cell(self._model.rows[index.row()], index.column()), area.width())
        self.draw_lines(painter, area, found, chosen, right=index.column() == self._model.columnCount() - 1)


class RowsTable(PressTable):
    """`opened(row)` when a line is pressed, or Enter on the row in hand."""

    opened = Signal(object)

    def __init__(self, *, narrow: bool) -> None:
        shown = RowsModel(narrow=narrow)
        super().__init__(shown, stretch=0 if narrow else 2)
        self.shown = shown
        self.setAccessibleName(self.tr("明細"))
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)

    def set_rows(self, rows: tuple[RowLine, ...], figures: str) -> None:
        """Show these; `figures`: the heading above the last column."""
        if (rows, figures) == (self.shown.rows, self.shown.figures):
            return
        self.hovered = -1
        self.shown.set_rows(rows, figures)
        worn, pad = look(), 2 * look().px(12)
        for column, head in enumerate(self.shown.heads()):
            if column != (0 if self.shown.narrow else 2):
                cells = [part for row in rows for part in self.shown.cell(row, column)]
                wide = max((width_of(text, worn.font(step)) for text, step, _role in cells), default=0.0)
                self.setColumnWidth(column, round(max(wide, width_of(head, worn.font())) + 2) + pad)
        if not self.shown.narrow:
            self.setColumnHidden(1, not any(row.number for row in rows))
        self.fit_rows()

    def row_height(self, row: int) -> int:
        worn = look()
        most = max(len(broken(self.shown.cell(self.shown.rows[row], column), self.columnWidth(column) - 2 * worn.px(12)))
                   for column in range(self.shown.columnCount()))
        return height_of(most)

    def opens(self, row: int) -> bool:
        return bool(self.shown.rows[row].page)

    def open_row(self, row: int) -> None:
        self.opened.emit(self.shown.rows[row])
