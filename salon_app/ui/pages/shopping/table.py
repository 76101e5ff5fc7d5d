"""All errands as a table, a line each, pressed once to open. Draws; reads nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter

from salon_app.model.errands import state_words
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Card
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.shopping.form_state import passed
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.press_table import Index, Line, PressTable, RowPainter, broken, height_of

NUMBER, DAY, WHO, SHOP, HELPER, STATE, SPENT = range(7)
MOST_EMS = 9.5
"""Shops and helpers take their widest name's room up to this many characters; longer ones take a second line."""


class ErrandModel(QAbstractTableModel):
    """Wide: 番号, 受付, お名前, 店, 担当, いま, 代金. `narrow`: who and what in one cell, いま and 代金 in the other."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        self.narrow = narrow
        self.cards: tuple[Card, ...] = ()
        self.today = date.min
        self._heads = ([self.tr("依頼"), self.tr("いま・代金")] if narrow else
                       [self.tr("番号"), self.tr("受付"), self.tr("お名前"), self.tr("店"), self.tr("担当"), self.tr("いま"),
                        self.tr("代金")])

    def set_cards(self, cards: tuple[Card, ...], today: date) -> None:
        """Show these."""
        self.beginResetModel()
        self.cards, self.today = cards, today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.cards)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._heads)

    def right(self, column: int) -> bool:
        """Do the words of a column stand at its right end?"""
        return column == (1 if self.narrow else SPENT)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.right(section) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = " ".join(words for words, *_ in self.parts(self.cards[index.row()], index.column()) if words)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()]} {words}"
        return None

    def parts(self, card: Card, column: int) -> list[Line]:
        """The lines of a cell."""
        late = card.late or passed(card, self.today)
        words = state_words(card.state)
        state: Line = (self.tr("△ {state}").format(state=words), "bold", "warning") if late else (words, "base", "text")
        spent = self.tr("{amount}円").format(amount=format_yen(card.account.spent)) if card.account.spent else ""
        who = "　".join(filter(None, (card.name, card.block)))
        day = short_day(card.received_on, self.today)
        cells: list[list[Line]]
        if self.narrow:
            about = "　".join(filter(None, (card.number, day, card.shop)))
            cells = [[(who, "bold", "text"), (about, "base", "muted")], [state, (spent, "base", "text")]]
        else:
            cells = [[(card.number, "base", "muted")], [(day, "base", "text")], [(who, "bold", "text")],
                     [(card.shop, "base", "text")], [(card.helper, "base", "text")], [state], [(spent, "strong", "text")]]
        return cells[column]


class _Painter(RowPainter):
    """Each part of a cell in as many lines as it needs."""

    def __init__(self, table: ErrandTable) -> None:
        super().__init__(table)
        self._model = table.errands

    def paint_cell(self, painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        found = broken(self._model.parts(self._model.cards[index.row()], index.column()), area.width())
        self.draw_lines(painter, area, found, chosen, right=self._model.right(index.column()))


class ErrandTable(PressTable):
    """`opened(card)` when a line is pressed, or Enter on the row in hand."""

    opened = Signal(object)

    def __init__(self, *, narrow: bool) -> None:
        errands = ErrandModel(narrow=narrow)
        super().__init__(errands, stretch=0 if narrow else WHO, headed=not narrow)
        self.errands = errands
        self.setAccessibleName(self.tr("依頼の一覧"))
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)

    def set_cards(self, cards: tuple[Card, ...], today: date) -> None:
        """Show these."""
        if (cards, today) == (self.errands.cards, self.errands.today):
            return
        self.hovered = -1
        self.errands.set_cards(cards, today)
        self._set_widths()
        self.fit_rows()

    def _set_widths(self) -> None:
        """As wide as their widest words; お名前 takes the rest."""
        worn, book = look(), self.errands
        pad, most = 2 * worn.px(12), worn.ems(MOST_EMS)
        for column in range(book.columnCount()):
            if column == (0 if book.narrow else WHO):
                continue
            words = {(text, step) for card in book.cards for text, step, _role in book.parts(card, column)}
            wide = max((width_of(text, worn.font(step)) for text, step in words), default=0.0)
            head = width_of(str(book.headerData(column, Qt.Orientation.Horizontal)), worn.font())
            self.setColumnWidth(column, round(max(min(wide, most), head) + 1) + pad)

    def row_height(self, row: int) -> int:
        worn, book = look(), self.errands
        pad = 2 * worn.px(12)
        most = max(len(broken(book.parts(book.cards[row], column), self.columnWidth(column) - pad))
                   for column in range(book.columnCount()))
        return height_of(most)

    def opens(self, row: int) -> bool:
        return True

    def open_row(self, row: int) -> None:
        self.opened.emit(self.errands.cards[row])
