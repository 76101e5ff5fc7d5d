"""A calm table of 費目 with three figures each, aligned right; a line is pressed once to see the rows behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.ui.pages.grants.lens_state import FigureRow
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

LEAST_FIGURE = "99,999"


class Figures(QWidget):
    """Figures of one line, each in its column's width. `trail`: pixels kept free at the right, as the sign of a line takes."""

    def __init__(self, texts: Sequence[str], widths: Sequence[int], *, bold: bool = False, head: bool = False,
                 warning: bool = False, trail: int = 0) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, trail, 0)
        row.setSpacing(look().px(14, 8))
        for at, (text, width) in enumerate(zip(texts, widths, strict=True)):
            last = at == len(texts) - 1
            label = Label(text, right=True, step="base" if head else "strong-bold" if bold or (warning and last) else "strong",
                          tone="muted" if head else "warning" if warning and last else "text")
            label.setFixedWidth(width)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)


class FigureTable(QWidget):
    """`pressed(row)` with the `FigureRow` of the line that was pressed; lines without rows are not pressed."""

    pressed = Signal(object)

    def __init__(self, name: str, heads: tuple[str, str, str]) -> None:
        super().__init__()
        self._name, self._heads = name, heads
        self._rows: tuple[FigureRow, ...] = ()
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self._rows[at - 1]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def set_rows(self, rows: Sequence[FigureRow], *, least: Sequence[FigureRow] = ()) -> None:
        """Show these. `least`: rows of a table above or below, so that the figures of both stand in one column."""
        self._rows = tuple(rows)
        widths = [self._width((*rows, *least), at) for at in range(len(self._heads))]
        worn = look()
        sign = worn.px(24, 34) + worn.px(14, 10)  # as ListRow draws it
        head = ListRow(self._name, right=Figures(self._heads, widths, head=True, trail=sign), pressable=False, height=worn.target)
        head.label.set_tone("muted")
        self.list.set_rows([head, *(self._line(row, widths, sign) for row in self._rows)])

    def _line(self, row: FigureRow, widths: Sequence[int], sign: int) -> ListRow:
        texts = [_words(figure) for figure in row.figures]
        opens = bool(row.asks)
        line = ListRow(row.name, row.about, bold=row.bold, arrow=opens, pressable=opens, height=look().px(52, 76),
                       right=Figures(texts, widths, bold=row.bold, warning=row.warning, trail=0 if opens else sign))
        line.middle.set_tone("warning" if row.warning else "muted")
        figures = " ".join(f"{head} {text}" for head, text in zip(self._heads, texts, strict=True) if text)
        line.setAccessibleName(" ".join(filter(None, (row.name, figures, row.about))))
        return line

    def _width(self, rows: Sequence[FigureRow], at: int) -> int:
        """As wide as the widest figure of a column."""
        worn = look()
        texts = [LEAST_FIGURE, *(_words(row.figures[at]) for row in rows)]
        wide = max(width_of(text, worn.font("strong-bold")) for text in texts)
        return round(max(wide, width_of(self._heads[at], worn.font()))) + 4


def _words(figure: int | None) -> str:
    return "" if figure is None else format_yen(figure)
