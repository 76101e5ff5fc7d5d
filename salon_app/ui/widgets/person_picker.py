"""Choosing people by large name buttons: box, name, 号棟. Chosen ones carry four signs, not one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import keep, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import Scroll
from salon_app.ui.widgets.tile_grid import TileGrid


@dataclass(frozen=True)
class Choice:
    """Someone who can be chosen; `note` stands below the name (号棟)."""

    id: int
    name: str
    note: str = ""


class NameButton(Button):
    """A box that is ticked, the name, and below it the note and the word of the chosen state."""

    def __init__(self, choice: Choice, word: str = "") -> None:
        super().__init__(choice.name, height=look().px(66, 104))
        self.choice = choice
        self._word = word
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)
        self._say()

    def _say(self) -> None:
        state = self._word if self.isChecked() else ""
        self.setAccessibleName(" ".join(filter(None, (self.choice.name, self.choice.note, state))))

    def _second(self) -> str:
        state = self._word if self.isChecked() else ""
        return "  ".join(filter(None, (self.choice.note, state)))

    def sizeHint(self) -> QSize:
        worn = look()
        second = "  ".join(filter(None, (self.choice.note, self._word)))
        text = max(self._bold_width(self.choice.name), width_of(second, worn.font()))
        return QSize(round(text) + worn.px(58, 78) + worn.px(14, 10), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        side = worn.px(32, 44)
        box = QRectF(worn.px(13, 12), (self.height() - side) / 2, side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(worn.color("primary" if chosen else "edge"), 2))
        painter.setBrush(worn.color("primary" if chosen else "raised"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), worn.px(4), worn.px(4))
        if chosen:
            inset = side * 0.15
            paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), worn.color("on_primary"))
        left = box.right() + worn.px(13, 10)
        painter.setPen(colour)
        painter.setFont(self.label_font())
        second = self._second()
        top = QRectF(left, 0, self.width() - left, self.height())
        if second:
            half = self.height() / 2
            top = QRectF(left, half - half * 0.72, self.width() - left, half * 0.72)
            painter.setFont(worn.font())
            painter.setPen(worn.color("on_selection" if chosen else "muted"))
            below = QRectF(left, half, self.width() - left, half * 0.72)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, second)
        painter.setFont(self.label_font())
        painter.setPen(colour)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, keep(self.choice.name))


class PersonPicker(QWidget):
    """A wall of name buttons. `many=False`: one at a time. `picked(ids)` after each press."""

    picked = Signal(object)

    def __init__(self, *, many: bool = True, word: str = "", least_ems: float = 12.0) -> None:
        super().__init__()
        self._many, self._word = many, word
        self._buttons: list[NameButton] = []
        self.grid = TileGrid(least_ems, gap=look().px(8, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(look().px(2), look().px(2), look().px(2), look().px(6))
        inner.addWidget(self.grid)
        inner.addStretch(1)
        self.view = Scroll(holder)
        column.addWidget(self.view)

    def set_choices(self, choices: Sequence[Choice], chosen: Collection[int] = ()) -> None:
        """Offer these people; `chosen` are ticked."""
        self._buttons = []
        for choice in choices:
            button = NameButton(choice, self._word)
            button.setChecked(choice.id in chosen)
            button.clicked.connect(lambda _checked=False, pressed=button: self._press(pressed))
            self._buttons.append(button)
        self.grid.set_tiles(self._buttons)

    def chosen(self) -> tuple[int, ...]:
        """Ids of the ticked ones, in the order shown."""
        return tuple(button.choice.id for button in self._buttons if button.isChecked())

    def buttons(self) -> list[NameButton]:
        """The buttons, in the order shown."""
        return list(self._buttons)

    def _press(self, pressed: NameButton) -> None:
        if not self._many:
            for button in self._buttons:
                button.setChecked(button is pressed)
        self.picked.emit(self.chosen())
