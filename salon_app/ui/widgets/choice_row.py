"""Choices as rows with a round mark (one of them) or a box (any of them), and keys for short ones: in a row or a wall."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, KeyButton
from salon_app.ui.widgets.tile_grid import TileGrid


class _Mark(Button):
    """A row that is pressed anywhere: its mark, its words, and a note below in muted."""

    round_mark = True

    def __init__(self, text: str, note: str = "") -> None:
        super().__init__(text, kind="flat", height=look().target)
        self._note = note
        self.setCheckable(True)
        self.setAccessibleDescription(note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> int:
        return look().px(44, 58)

    def _rows(self, width: float) -> tuple[list[str], list[str]]:
        room = width - self._left() - look().px(8)
        note = lines(self._note, look().font(), room) if self._note else []
        bold = look().font("bold")
        return lines(self.words(), bold, room), note

    def heightForWidth(self, width: int) -> int:
        words, note = self._rows(width)
        step = QFontMetricsF(look().font()).height() * 1.2
        return max(look().target, round((len(words) + len(note)) * step) + look().px(10, 8))

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        bold = look().font("bold")
        wide = max(width_of(self.words(), bold), width_of(self._note, look().font()) if self._note else 0)
        width = min(round(wide) + self._left() + look().px(12), look().ems(26))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + look().ems(4), look().target)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if (chosen and self.round_mark) or self.isDown() or self._hover:
            role = "pressed" if self.isDown() else "selection" if chosen and self.round_mark else "hover"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.color(role))
            painter.drawRoundedRect(self.rect(), worn.px(4), worn.px(4))
        words, note = self._rows(self.width())
        step = QFontMetricsF(worn.font()).height() * 1.2
        top = (self.height() - step * (len(words) + len(note))) / 2
        side = worn.px(24, 34)
        self._paint_mark(painter, QRectF(worn.px(10), top + (step - side) / 2, side, side), chosen)
        colour = "on_disabled" if not self.isEnabled() else "on_selection" if chosen and self.round_mark else "text"
        painter.setFont(worn.font("bold" if chosen and self.round_mark else "base"))
        painter.setPen(worn.color(colour))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for row in words:
            painter.drawText(QRectF(self._left(), top, self.width(), step), align, glued(row))
            top += step
        painter.setFont(worn.font())
        painter.setPen(worn.color("on_selection" if chosen and self.round_mark else "muted"))
        for row in note:
            painter.drawText(QRectF(self._left(), top, self.width(), step), align, glued(row))
            top += step

    def _paint_mark(self, painter: QPainter, area: QRectF, chosen: bool) -> None:
        worn = look()
        painter.setBrush(worn.color("raised"))
        painter.setPen(QPen(worn.color("primary" if chosen else "edge"), 2))
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        if chosen:
            inset = area.width() * 0.27
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("primary"))
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))


class RadioRow(_Mark):
    """One of several."""

    def nextCheckState(self) -> None:
        self.setChecked(True)


class CheckRow(_Mark):
    """Yes or no, with a ticked box. `toggled(bool)` and `clicked` as of any button."""

    round_mark = False

    def _paint_mark(self, painter: QPainter, area: QRectF, chosen: bool) -> None:
        worn = look()
        painter.setPen(QPen(worn.color("primary" if chosen else "edge"), 2))
        painter.setBrush(worn.color("primary" if chosen else "raised"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), worn.px(4), worn.px(4))
        if chosen:
            inset = area.width() * 0.14
            paint_icon(painter, "check", area.adjusted(inset, inset, -inset, -inset), worn.color("on_primary"))


class _OneOf(QWidget):
    """What rows and keys share: one value chosen, `chosen(value)` when a person chooses."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._values: list[Any] = []
        self._buttons: list[Button] = []

    def value(self) -> Any:
        """The chosen value, None when nothing is."""
        return next((value for value, button in zip(self._values, self._buttons, strict=True)
                     if button.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Choose without telling."""
        for held, button in zip(self._values, self._buttons, strict=True):
            button.setChecked(held == value)

    def buttons(self) -> list[Button]:
        """The buttons in order."""
        return list(self._buttons)

    def _add(self, value: Any, button: Button) -> None:
        self._values.append(value)
        self._buttons.append(button)
        button.clicked.connect(lambda _checked=False: self._press(value))

    def _press(self, value: Any) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = (Qt.Key.Key_Down, Qt.Key.Key_Right)
        back = (Qt.Key.Key_Up, Qt.Key.Key_Left)
        here = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
        if here is None or event.key() not in (*forward, *back):
            super().keyPressEvent(event)
            return
        target = max(0, min(len(self._buttons) - 1, here + (1 if event.key() in forward else -1)))
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._press(self._values[target])


class ChoiceRows(_OneOf):
    """Rows with a round mark below each other: `ChoiceRows([("npo", "NPO法人", "note"), …], value="npo")`."""

    def __init__(self, choices: Sequence[tuple[Any, str] | tuple[Any, str, str]], value: Any = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for choice in choices:
            row = RadioRow(choice[1], choice[2] if len(choice) > 2 else "")
            column.addWidget(row)
            self._add(choice[0], row)
        self.set_value(value)


class ChoiceKeys(_OneOf):
    """Keys side by side, the chosen one with ✓: `ChoiceKeys([(100, "100%"), …], value=100)`.

    With `icons`, one for each, they stand in the place of ✓ (views of a page).
    """

    def __init__(self, choices: Sequence[tuple[Any, str]], value: Any = None, *, sign: bool = True,
                 icons: Sequence[str] = ()) -> None:
        super().__init__()
        self._sign = sign and not icons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8, 6))
        for at, (held, words) in enumerate(choices):
            key = KeyButton(words, icons[at] if icons else "", checkable=True)
            row.addWidget(key)
            self._add(held, key)
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        if not self._sign:
            return
        for held, button in zip(self._values, self._buttons, strict=True):
            button.set_icon("check" if held == value else "")


class ChoiceWall(_OneOf):
    """Keys in as many columns as fit, for a dozen choices: `ChoiceWall([(3, "消耗品費"), …], least_ems=8)`."""

    def __init__(
        self, choices: Sequence[tuple[Any, str]] = (), value: Any = None, *, least_ems: float = 8.0, most: int = 0,
        sign: bool = True,
    ) -> None:
        super().__init__()
        self._sign = sign
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = TileGrid(least_ems, gap=look().px(8, 6), most=most)
        column.addWidget(self._grid)
        self.set_choices(choices, value)

    def set_choices(self, choices: Sequence[tuple[Any, str]], value: Any = None) -> None:
        """Offer these instead."""
        self._values, self._buttons = [], []
        for held, words in choices:
            key = KeyButton(words, checkable=True)
            key.max_lines = 2
            self._add(held, key)
        self._grid.set_tiles(self._buttons)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        for held, button in zip(self._values, self._buttons, strict=True):
            button.set_icon("check" if self._sign and held == value else "")
