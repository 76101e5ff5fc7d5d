"""The lines of the slip: name, −, quantity, ＋, amount. Row widgets are kept and reused, so that a tap paints at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.slip import REDUCTIONS, Slip, SlipLine
from salon_app.model.yen import format_yen
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import Scroll


class SlipRow(QWidget):
    """One line. Reductions (値引き) have a − that takes them away and no ＋."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._current = False
        self.at = 0
        self.setMinimumHeight(worn.px(52, 64))  # a long name takes more lines: it is not cut
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(16, 14), 0, worn.px(16, 12), 0)
        row.setSpacing(worn.px(6, 4))
        self._name = Label(wrap=True)
        self._away = Button("", height=worn.px(44, 60), padding=worn.px(8, 4))
        self.minus = SquareButton("minus", self.tr("1つ減らす"))
        self._quantity = Label(step="strong-bold")
        self._quantity.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._quantity.setMinimumWidth(worn.px(30, 40))
        self.plus = SquareButton("plus", self.tr("1つ増やす"))
        self._amount = Label(step="strong", right=True)
        self._amount.setMinimumWidth(worn.px(86, 124))
        row.addWidget(self._name, 1)
        for widget in (self._away, self.minus, self._quantity, self.plus, self._amount):
            row.addWidget(widget)
        self.away = self._away

    def show_line(self, at: int, line: SlipLine, *, current: bool, can_be_away: bool) -> None:
        """Show line `at` of the slip."""
        self.at = at
        self._current = current
        reduction = line.kind in REDUCTIONS
        self._name.setText(stored_words.shown(line.name))
        self._name.set_step("bold" if current else "base")
        self._quantity.setText("" if reduction else str(line.quantity))
        self._amount.setText(self.tr("{amount}円").format(amount=format_yen(line.amount)))
        self.plus.setVisible(not reduction)
        self._quantity.setVisible(not reduction)
        self._away.setVisible(can_be_away)
        self._away.set_text(self.tr("持ち帰り") if line.away else self.tr("店内"))
        self.setAccessibleName(f"{line.name} {line.quantity} {self._amount.text()}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), worn.color("selection"))
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


class SlipLines(QWidget):
    """All lines, scrolling to the last one touched; 「あと n行」 while there is more below."""

    quantity_wanted = Signal(int, int)
    away_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SlipRow] = []
        self._slip = Slip()
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = Scroll(inner)
        self._more = Button("", "chevron-down", kind="flat", height=look().px(44, 56))
        self._more.clicked.connect(lambda: self._scroll.page(1))
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll)
        column.addWidget(self._more)
        column.addStretch(1)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, _high: self._follow())
        bar.valueChanged.connect(lambda _value: self._say_more())

    def show_slip(self, slip: Slip, rated: frozenset[int]) -> None:
        """Show the slip; `rated` are products whose rate differs between 店内 and 持ち帰り."""
        self._slip = slip
        while len(self._rows) < len(slip.lines):
            self._add_row()
        for at, row in enumerate(self._rows):
            if at < len(slip.lines):
                line = slip.lines[at]
                row.show_line(at, line, current=at == slip.last_touched,
                              can_be_away=line.product_id in rated and line.kind not in REDUCTIONS)
            row.setVisible(at < len(slip.lines))
        self._follow()

    def rows(self) -> list[SlipRow]:
        """The rows in view, for tests and the keyboard."""
        return self._rows[: len(self._slip.lines)]

    def _add_row(self) -> None:
        row = SlipRow()
        row.minus.clicked.connect(lambda: self._step(row, -1))
        row.plus.clicked.connect(lambda: self._step(row, 1))
        row.away.clicked.connect(lambda: self.away_wanted.emit(row.at))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _step(self, row: SlipRow, step: int) -> None:
        line = self._slip.lines[row.at]
        self.quantity_wanted.emit(row.at, 0 if line.kind in REDUCTIONS else line.quantity + step)

    def _follow(self) -> None:
        at = self._slip.last_touched
        if at is not None and at < len(self._rows):
            self._scroll.ensureWidgetVisible(self._rows[at], 0, 0)
        self._say_more()

    def _say_more(self) -> None:
        bar = self._scroll.verticalScrollBar()
        height = look().px(52, 64)
        below = max(0, -(-(bar.maximum() - bar.value()) // height))
        if (below > 0) != self._more.isVisibleTo(self):
            self._more.setVisible(below > 0)
            self._column_fits()
        self._more.set_text(self.tr("あと {count}行").format(count=below))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole lines only: what is left over stays empty below them."""
        super().resizeEvent(event)
        self._column_fits()

    def _column_fits(self) -> None:
        row = look().px(52, 64)
        room = self.height() - (self._more.height() if self._more.isVisibleTo(self) else 0)
        self._scroll.setFixedHeight(max(room // row, 1) * row)
