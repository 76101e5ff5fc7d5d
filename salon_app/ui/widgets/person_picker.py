"""Choosing people by large name buttons: box, name, 号棟. Chosen ones carry four signs, not one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import keep, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import Scroll
from salon_app.ui.widgets.tile_grid import TileGrid

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
LEAST_STRETCH = 70
"""A long name is first set narrower, to this much of its width; then it takes both lines."""


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

    def show_choice(self, choice: Choice, word: str, chosen: bool) -> None:
        """Somebody else on the same button, or the same one in another state."""
        if (choice, word, chosen) != (self.choice, self._word, self.isChecked()):
            self.choice, self._word = choice, word
            self._words = choice.name
            self.setText(choice.name.replace("&", "&&"))
            self.setChecked(chosen)
            self._say()
            self.update()

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
        self._paint_name(painter, QRectF(left, 0, self.width() - left - worn.px(6, 4), self.height()))

    def _paint_name(self, painter: QPainter, area: QRectF) -> None:
        worn = look()
        font, rows = self._fitted(area.width())
        second = self._second() if len(rows) == 1 else ""
        half = min(QFontMetricsF(worn.font()).height() * 1.08, area.height() * 0.44)
        painter.setFont(font)
        count = len(rows) + bool(second)
        top = area.center().y() - half * count / 2
        for row in rows:
            painter.drawText(QRectF(area.x(), top, area.width(), half), _LINE, keep(row))
            top += half
        if second:
            painter.setFont(worn.font())
            painter.setPen(worn.color("on_selection" if self.isChecked() else "muted"))
            painter.drawText(QRectF(area.x(), top, area.width(), half), _LINE, second)

    def _fitted(self, room: float) -> tuple[QFont, list[str]]:
        """The name on one line, set narrower where it is long, else on two: never cut."""
        name, font = self.choice.name, self.label_font()
        wide = QFontMetricsF(font).horizontalAdvance(name)
        if wide > room:
            font.setStretch(max(LEAST_STRETCH, int(100 * room / wide)))
            narrow = QFontMetricsF(font)
            if narrow.horizontalAdvance(name) > room:
                first, *rest = lines(name, font, room)
                return font, [first, narrow.elidedText("".join(rest), Qt.TextElideMode.ElideRight, room)]
        return font, [name]


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
