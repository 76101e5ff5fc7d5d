"""A card of the board: who, shop, since when, 担当, and the next step as its button. Painted as one: sixty have to be there
at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.model.errands import NOT_HOME
from salon_app.services.shopping.values import Card
from salon_app.ui.icons import paint_icon
from salon_app.ui.pages.shopping.form_state import (
    Row,
    all_step_words,
    card_rows,
    chip_words,
    next_step,
    passed,
    read_out,
    step_words,
)
from salon_app.ui.text import glued, keep, lines, width_of
from salon_app.ui.theme import Step, look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Chip

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_KINDS: dict[str, tuple[Step, str]] = {
    "name": ("bold", "text"), "text": ("base", "text"), "muted": ("base", "muted"), "late": ("bold", "warning")}
LEADING = 1.24
LEAST_WORDS = 12.0
"""Characters of room beside the button below which a wide card puts it under the words."""


@dataclass(frozen=True)
class _Placed:
    """A piece of text at its height within the card."""

    text: str
    kind: str
    top: float
    right: bool = False


class ErrandCard(Button):
    """Pressed, it opens the errand; `stepped` when its button is. `wide`: a row of a list, its button at the right.

    `whole` says the day wanted also where it is still to come.
    """

    stepped = Signal()

    def __init__(self, card: Card, today: date, *, wide: bool = False, whole: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(card.name, parent=parent)
        self.card, self.today, self.wide, self.whole = card, today, wide, whole
        self.late = card.late or passed(card, today)
        self._rows = card_rows(card, today, whole=whole)
        self._placed: tuple[int, list[_Placed], int] = (-1, [], 0)
        self.setAccessibleName(read_out(card, today))
        said = chip_words(card, whole=whole)
        self.chip = Chip(said, "warning" if card.state == NOT_HOME else "plain") if said else None
        if self.chip is not None:
            self.chip.setParent(self)
            self.chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        step = next_step(card)
        self.step_button: Button | None = None
        if step:
            self.step_button = Button(step_words(step), height=look().target, max_lines=2, padding=look().px(10, 10),
                                      parent=self)
            self.step_button.clicked.connect(self.stepped)
            if wide:
                widest = max(width_of(words, look().font()) for words in all_step_words())
                self.step_button.setMinimumWidth(round(widest) + look().px(24, 24))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- measures --------------------------------------------------------------------------------

    def _pad(self) -> int:
        return look().px(12, 12)

    def _button_width(self) -> int:
        button = self.step_button
        return 0 if button is None else max(button.minimumWidth(), button.sizeHint().width())

    def _beside(self, width: int) -> bool:
        """Does the button of a wide card stand at the right?"""
        if not self.wide or self.step_button is None:
            return False
        return width - self._button_width() - 3 * self._pad() >= look().ems(LEAST_WORDS)

    def _button_height(self, room: int) -> int:
        button = self.step_button
        if button is None:
            return 0
        return look().target if button.sizeHint().width() <= room else button.minimumSizeHint().height()

    def _line(self) -> float:
        return QFontMetricsF(look().font("bold")).height() * LEADING

    def _lay_out(self, width: int) -> tuple[list[_Placed], int]:
        """The pieces of text at this width, and how high the card is."""
        if self._placed[0] == width:
            return self._placed[1], self._placed[2]
        pad, button = self._pad(), self.step_button
        beside = self._beside(width)
        room = width - 2 * pad - (self._button_width() + pad if beside else 0)
        found: list[_Placed] = []
        top = float(pad) + (self._chip_sinks() if self._chip_left(room) is not None else 0)
        for row in self._joined() if self.wide else self._rows:
            top = self._place_row(row, room, top, found)
            if row.kind == "name" and self._chip_left(room) is not None:
                top += self._chip_sinks()
        if self.chip is not None and self._chip_left(room) is None:
            top += look().px(4) + self.chip.sizeHint().height()
        high = round(top) + pad
        if button is not None and not beside:
            high += look().px(8) + self._button_height(width - 2 * pad)
        elif button is not None:
            high = max(high, self._button_height(width) + 2 * pad)
        self._placed = (width, found, high)
        return found, high

    def _chip_left(self, room: int) -> int | None:
        """Where the chip of a wide card stands behind the name and 号棟; None where it stands below the words."""
        if not self.wide or self.chip is None:
            return None
        name = self._rows[0]
        left = width_of(name.text, look().font("bold")) + look().ems(0.7)
        left += width_of(name.right, look().font()) + look().ems(0.7) if name.right else 0
        return round(left) if left + self.chip.sizeHint().width() <= room else None

    def _chip_sinks(self) -> float:
        """How much higher than a line of words the chip is, above and below."""
        return 0.0 if self.chip is None else max(0.0, (self.chip.sizeHint().height() - self._line()) / 2)

    def _joined(self) -> list[Row]:
        """As few lines as a list needs: what is not late stands on one."""
        name, *rest = self._rows
        calm = "　".join(keep(row.text) for row in rest if row.kind != "late")
        return [name, *(row for row in rest if row.kind == "late"), Row(calm)]

    def _place_row(self, row: Row, room: int, top: float, found: list[_Placed]) -> float:
        """One row, in as many lines as it needs; what stands at its right goes below where both do not fit."""
        step, line = _KINDS[row.kind][0], self._line()
        font = look().font(step)
        sign = look().px(26, 40) if row.kind == "late" else 0
        right = width_of(row.right, look().font()) + look().gap if row.right else 0.0
        rows = [row.text]
        if width_of(row.text, font) > room - sign:
            rows = lines(row.text, font, room - sign)
        fits = len(rows) == 1 and (self.wide or width_of(row.text, font) + right <= room)
        for at, text in enumerate(rows):
            found.append(_Placed(text, row.kind if at == 0 or row.kind != "late" else "late-more", top))
            if row.right and at == 0 and fits:
                found.append(_Placed(row.right, "text", top, right=True))
            top += line
        if row.right and not fits:
            found.append(_Placed(row.right, "text", top))
            top += line
        return top

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1]

    def sizeHint(self) -> QSize:
        width = max(self.width(), look().ems(11))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(9), look().target)

    def words_fit(self) -> bool:
        return self.height() + 2 >= self.heightForWidth(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pad, (found, high) = self._pad(), self._lay_out(self.width())
        beside = self._beside(self.width())
        if self.chip is not None:
            room = self.width() - 2 * pad - (self._button_width() + pad if beside else 0)
            left, size = self._chip_left(room), self.chip.sizeHint()
            top = found[-1].top + self._line() + look().px(4)
            if left is not None:
                top = float(pad)
            self.chip.setGeometry(pad + (left or 0), round(top), size.width(), size.height())
        button = self.step_button
        if button is not None and beside:
            wide, tall = self._button_width(), look().target
            button.setGeometry(self.width() - pad - wide, (self.height() - tall) // 2, wide, tall)
        elif button is not None:
            tall = self._button_height(self.width() - 2 * pad)
            button.setGeometry(pad, high - pad - tall, self.width() - 2 * pad, tall)

    # --- drawing ---------------------------------------------------------------------------------

    def colours(self) -> tuple[str, str, str]:
        ground, border, text = super().colours()
        return ground, "warning" if self.late else border, text

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        pad, line = self._pad(), self._line()
        left = 0.0
        for piece in self._lay_out(self.width())[0]:
            step, role = _KINDS["late" if piece.kind == "late-more" else piece.kind]
            font = worn.font(step)
            painter.setFont(font)
            painter.setPen(QPen(worn.color(role)))
            area = QRectF(pad, piece.top, self.width() - 2 * pad, line)
            if piece.right and self.wide:
                painter.drawText(area.adjusted(left + worn.ems(0.7), 0, 0, 0), _LINE, glued(piece.text))
            elif piece.right:
                painter.drawText(area, _LINE | Qt.AlignmentFlag.AlignRight, glued(piece.text))
            else:
                words = keep(piece.text) if piece.kind == "name" else glued(piece.text)
                sign = worn.px(20, 32) if piece.kind == "late" else 0
                if sign:
                    paint_icon(painter, "warning", QRectF(pad, piece.top + (line - sign) / 2, sign, sign),
                               worn.color("warning"))
                indent = worn.px(26, 40) if piece.kind.startswith("late") else 0
                painter.drawText(area.adjusted(indent, 0, 0, 0), _LINE, words)
                left = width_of(piece.text, font)
