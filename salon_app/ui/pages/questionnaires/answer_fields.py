"""What a paper is typed into: options chosen by their number, and words. Enter leads on, but never the Enter of an IME."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.answer_words import TEXT
from salon_app.ui.pages.questionnaires.form_state import Ask
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.edits import TextEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.tile_grid import TileGrid

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOT_PLAIN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class NumberKey(KeyButton):
    """An option: the number to type in a small box, filled when chosen, and the words."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__(words, "dot", checkable=True)  # the name only keeps the room for the box
        self.number = number
        self.max_lines = 2
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the question has the focus: one step of Tab each
        self.setAccessibleName(f"{number} {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        side = worn.px(28, 44)
        box = QRectF(worn.px(10, 8), (self.height() - side) / 2, side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(worn.color("primary" if chosen else "edge"), worn.line))
        painter.setBrush(worn.color("primary" if chosen else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), worn.px(4), worn.px(4))
        painter.setFont(worn.font("bold"))
        painter.setPen(worn.color("on_primary" if chosen else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))
        font = self.label_font()
        painter.setFont(font)
        painter.setPen(colour)
        left = box.right() + worn.px(10, 8)
        rows = [glued(row) for row in lines(self.words(), font, self.width() - left - worn.px(4), anywhere=False)]
        step = painter.fontMetrics().height()
        top = (self.height() - step * len(rows)) / 2
        for row in rows:
            painter.drawText(QRectF(left, top, self.width() - left, step),
                             Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, row)
            top += step

    def minimumSizeHint(self) -> QSize:
        worn = look()
        bold = worn.font("bold")
        whole = width_of(self.words(), bold)
        rows = [self.words()]
        if whole > worn.em * 6:
            halves = lines(self.words(), bold, whole / 2 + worn.em, anywhere=False)
            rows = halves if len(halves) <= 2 else rows
        wide = max(width_of(row, bold) for row in rows)
        tall = len(rows) * QFontMetricsF(bold).height() + 6
        return QSize(round(wide) + worn.px(10, 8) + self._icon_room() + worn.px(10, 8), max(worn.px(50, 64), round(tall)))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _icon_room(self) -> int:
        return look().px(28, 44) + look().px(10, 8)


class AnswerKeys(QWidget):
    """The options of one question. A digit chooses, 0 or Delete clears, Enter and ↓ lead on; a press chooses or takes back."""

    typed = Signal(int)  # number of the option, 0 for none
    pressed = Signal(int)
    entered = Signal()
    stepped = Signal(int)
    took_focus = Signal()

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys = [NumberKey(number, words) for number, words in enumerate(ask.options, start=1)]
        grid = TileGrid(5.5, gap=look().px(8, 6))
        for key in self.keys:
            key.clicked.connect(lambda _checked=False, number=key.number: self._clicked(number))
        grid.set_tiles(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)

    def show_chosen(self, numbers: Collection[int]) -> None:
        """Mark these options."""
        for key in self.keys:
            key.setChecked(key.number in numbers)

    def _clicked(self, number: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.took_focus.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        digit = unicodedata.digit(event.text(), -1) if len(event.text()) == 1 else -1
        if event.modifiers() & _NOT_PLAIN:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():  # a key held down must not enter ten papers
                self.entered.emit()
        elif step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or digit == 0:
            self.typed.emit(0)
        elif 0 < digit <= len(self.keys):
            if not event.isAutoRepeat():
                self.typed.emit(digit)
        else:
            super().keyPressEvent(event)


class AnswerText(TextEdit):
    """Words. Enter leads on; Shift+Enter begins a line."""

    entered = Signal()
    stepped = Signal(int)
    took_focus = Signal()

    def __init__(self, rows: int) -> None:
        super().__init__(rows=rows)
        self._confirming = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._confirming = bool(self.pending) and bool(event.commitString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # some input methods send the Enter that confirmed the conversion on to the field
        confirmed, self._confirming = self._confirming, False
        plain = not event.modifiers() & (_NOT_PLAIN | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and plain:
            if not self.pending and not confirmed and not event.isAutoRepeat():
                self.entered.emit()
            return
        if event.modifiers() & _NOT_PLAIN and event.key() in _ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.took_focus.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.take_pending()
        super().focusOutEvent(event)


class AskRow(QWidget):
    """A question with its keys or its field; the one in hand stands on the selection ground with a bar."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        worn = look()
        self.ask = ask
        self._current = False
        self.edit: AnswerKeys | AnswerText
        if ask.kind == TEXT:
            self.edit = AnswerText(rows=2)
        else:
            self.edit = AnswerKeys(ask)
        self.field = Field(ask.words, self.edit, beside=12 if worn.scale < 150 else 0)
        self.field.label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(worn.px(14, 12), worn.px(8), worn.px(10, 6), worn.px(8))
        column.addWidget(self.field)

    def set_current(self, current: bool) -> None:
        """The question in hand, or not."""
        self._current = current
        self.field.label.set_step("bold" if current else "base")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._current:
            worn = look()
            painter = QPainter(self)
            painter.fillRect(self.rect(), worn.color("selection"))
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
