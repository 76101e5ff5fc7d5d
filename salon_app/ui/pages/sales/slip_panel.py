"""伝票: the right third of the counter. Lines, sums of fixed height, keys of お預り, and the main button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.slip import Slip
from salon_app.model.yen import format_yen
from salon_app.services.payment_kinds import PaymentKind
from salon_app.ui.pages.sales.form_state import KEYS, cash_due, change_of, main_words, other_payments
from salon_app.ui.pages.sales.slip_lines import SlipLines
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, KeyButton, MainButton
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.label import FigureLabel, Label


@dataclass(frozen=True)
class Finished:
    """What stays on the panel after 会計 until the next tap: the change to hand back."""

    total: int
    tendered: int
    change: int


class TenderedEdit(YenEdit):
    """お預り as a field; digits of a scanner that land here are handed on whole."""

    scanned = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self.text().strip()) > 7:
            code = self.text().strip()
            self.set_value(None)
            self.scanned.emit(code)
            return
        super().keyPressEvent(event)


class SlipPanel(QWidget):
    """Shows a slip and tells what was pressed; it decides nothing."""

    quantity_wanted = Signal(int, int)
    away_wanted = Signal(int)
    key_pressed = Signal(object)  # yen, or None for ちょうど
    tendered_typed = Signal(object)  # yen, or None when emptied
    scanned = Signal(str)
    hold_pressed = Signal()
    recall_pressed = Signal()
    other_pressed = Signal()
    main_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.setFixedWidth(worn.px(444, 536))
        self._large_type = worn.scale >= 150
        self._typing = False
        side = worn.px(16, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0 if self._large_type else worn.px(10), 0, worn.px(12, 10))
        column.setSpacing(0)
        head = QWidget()
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(side, 0, side, worn.px(4, 2))
        head_row.setSpacing(worn.px(8, 6))
        head_row.addWidget(Label(self.tr("伝票"), step="strong-bold"), 1)
        self.recall = Button(self.tr("呼び出す"), "box", height=worn.target, padding=worn.px(12, 8))
        self.hold = Button(self.tr("保留"), "pause", height=worn.target, padding=worn.px(12, 8))
        self.recall.clicked.connect(self.recall_pressed)
        self.hold.clicked.connect(self.hold_pressed)
        head_row.addWidget(self.recall)
        head_row.addWidget(self.hold)
        if self._large_type:  # these stand under ほか then
            head.hide()
        column.addWidget(head)
        self.lines = SlipLines()
        self.lines.quantity_wanted.connect(self.quantity_wanted)
        self.lines.away_wanted.connect(self.away_wanted)
        column.addWidget(self.lines, 1)
        self._sums = self._build_sums(side)
        column.addWidget(self._sums)
        column.addLayout(self._build_keys(side))
        self.main = MainButton()
        self.main.clicked.connect(self.main_pressed)
        foot = QHBoxLayout()
        foot.setContentsMargins(side, worn.px(10, 8), side, 0)
        foot.addWidget(self.main, 1)
        column.addLayout(foot)

    def _build_sums(self, side: int) -> QWidget:
        worn = look()
        box = QWidget()
        box.setFixedHeight(worn.px(204, 170))
        column = QVBoxLayout(box)
        column.setContentsMargins(side, worn.px(12, 6), side, worn.px(6, 2))
        column.setSpacing(worn.px(6, 0))
        small = QHBoxLayout()
        self._small_label = Label()
        self._small_amount = Label(step="strong-bold", right=True)
        small.addWidget(self._small_label)
        small.addWidget(self._small_amount, 1)
        tendered = QHBoxLayout()
        tendered.setSpacing(worn.px(10, 8))
        if self._large_type:  # one row less: the sum stands in the place of the label
            tendered.addLayout(small, 1)
        else:
            column.addLayout(small)
            tendered.addWidget(Label(self.tr("お預り")))
            tendered.addStretch(1)
        self.tendered = TenderedEdit(placeholder=self.tr("数字でも入れられます") if worn.scale < 125 else "")
        self.tendered.setAccessibleName(self.tr("お預り"))
        self.tendered.setMinimumHeight(worn.px(46, 60))
        self.tendered.changed.connect(self._typed)
        self.tendered.submitted.connect(self.main_pressed)
        self.tendered.scanned.connect(self.scanned)
        self.tendered.setFixedWidth(worn.px(300, 220))
        tendered.addWidget(self.tendered)
        figure = QHBoxLayout()
        self._figure_label = Label(step="title")
        self._count = Label(tone="muted")
        self.figure = FigureLabel("0", self.tr("円"), step="large")
        figure.addWidget(self._figure_label, 0, Qt.AlignmentFlag.AlignVCenter)
        figure.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        figure.addWidget(self.figure, 1)
        self._rows = (tendered, figure)
        self._column = column
        column.addLayout(figure, 1)
        column.addLayout(tendered)
        return box

    def _build_keys(self, side: int) -> QGridLayout:
        worn = look()
        grid = QGridLayout()
        grid.setContentsMargins(side, 0, side, 0)
        grid.setSpacing(worn.px(8, 8))
        self.exact = KeyButton(self.tr("ちょうど"), checkable=True)
        self.keys: dict[int, KeyButton] = {}
        unit = "{amount}" if self._large_type else self.tr("{amount}円")
        buttons: list[KeyButton] = [self.exact]
        for amount in KEYS:
            key = KeyButton(unit.format(amount=format_yen(amount)), checkable=True)
            key.clicked.connect(lambda _checked=False, yen=amount: self.key_pressed.emit(yen))
            self.keys[amount] = key
            buttons.append(key)
        self.exact.clicked.connect(lambda: self.key_pressed.emit(None))
        self.other = KeyButton(self.tr("ほか") if self._large_type else self.tr("ほかの支払い"), checkable=True)
        self.other.clicked.connect(self.other_pressed)
        buttons.append(self.other)
        for at, button in enumerate(buttons):
            grid.addWidget(button, at // 3, at % 3)
        return grid

    def show_slip(
        self, slip: Slip, kinds: Sequence[PaymentKind], rated: frozenset[int], held: int,
        finished: Finished | None, blocked: str,
    ) -> None:
        """Show everything of a slip; `blocked` replaces the main button's words (an earlier day to be closed)."""
        self.lines.show_slip(slip, rated)
        self.recall.set_text(self.tr("呼び出す {count}件").format(count=held))
        self.recall.setVisible(held > 0)
        self.hold.setEnabled(bool(slip.lines))
        if not self._typing:
            shown = finished.tendered if finished is not None and not slip.lines else slip.tendered
            self.tendered.set_value(shown or None)
        self._show_sums(slip, finished)
        due = cash_due(slip)
        self.exact.setEnabled(bool(slip.lines) and due > 0)
        self.exact.setChecked(slip.tendered is not None and slip.tendered == due and due > 0)
        for amount, key in self.keys.items():
            key.setEnabled(bool(slip.lines) and due > 0)
            key.setChecked(slip.tendered == amount and slip.tendered != due)
        self.other.setEnabled(bool(slip.lines))
        self.other.setChecked(bool(slip.payments))
        self.tendered.setEnabled(bool(slip.lines) and due > 0)
        words = main_words(slip, kinds)
        self.main.set_text(blocked or words.text)
        self.main.setEnabled(bool(blocked) or words.enabled)

    def _show_sums(self, slip: Slip, finished: Finished | None) -> None:
        change = change_of(slip)
        if finished is not None and not slip.lines:
            self._small_label.setText(self.tr("合計") if self._large_type else self.tr("会計しました  合計"))
            self._small_amount.setText(self.tr("{amount}円").format(amount=format_yen(finished.total)))
            self._figure_label.setText(self.tr("お釣り"))
            self._count.setText("")
            self.figure.set_figure(format_yen(finished.change))
            self._put_figure_last(True)
        elif slip.tendered is not None and change is not None and slip.lines:
            self._small_label.setText(self.tr("合計") if self._large_type else
                                      self.tr("合計  {count}点").format(count=slip.item_count))
            self._small_amount.setText(self._paid_words(slip))
            self._figure_label.setText(self.tr("お釣り"))
            self._count.setText("")
            self.figure.set_figure(format_yen(change))
            self._put_figure_last(True)
        else:
            self._small_label.setText(self.tr("お預り") if self._large_type else "")
            others = other_payments(slip)
            self._small_amount.setText(
                self.tr("うち現金 {amount}円").format(amount=format_yen(slip.total - others)) if others else "")
            self._figure_label.setText(self.tr("合計"))
            self._count.setText(self.tr("{count}点").format(count=slip.item_count) if slip.lines else "")
            self.figure.set_figure(format_yen(slip.total))
            self._put_figure_last(False)

    def _paid_words(self, slip: Slip) -> str:
        total = self.tr("{amount}円").format(amount=format_yen(slip.total))
        if slip.payments:
            return self.tr("{total}（現金 {cash}円）").format(total=total, cash=format_yen(cash_due(slip)))
        return total

    def _put_figure_last(self, last: bool) -> None:
        """The large figure stands below お預り once there is change; nothing else moves."""
        tendered, figure = self._rows
        if (self._column.indexOf(figure) > self._column.indexOf(tendered)) == last:
            return
        self._column.removeItem(tendered)
        self._column.insertLayout(self._column.indexOf(figure) + (0 if last else 1), tendered)

    def _typed(self) -> None:
        self._typing = True  # what is being typed stays as it is until it is left
        try:
            self.tendered_typed.emit(self.tendered.value())
        except InputProblem:
            # the sentence comes when the field is left or Enter is pressed; a half-typed number is no error
            self.tendered_typed.emit(None)
        finally:
            self._typing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("raised"))
        painter.fillRect(0, 0, worn.line, self.height(), worn.color("line"))
        top = self._sums.y()
        painter.fillRect(0, top, self.width(), worn.line + 1, worn.color("text"))
        if not self._large_type:
            painter.fillRect(0, self.lines.y() - worn.line, self.width(), worn.line, worn.color("edge"))
