"""Buttons: usual, key, main, and the − ＋ squares. One painter for all, so that states look alike everywhere."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import Step, look

Kind = Literal["usual", "main", "danger", "flat"]
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Button(QAbstractButton):
    """A word with an icon. Checkable ones show the chosen state; long words take a second line before they clip."""

    def __init__(
        self, text: str, icon: str = "", *, kind: Kind = "usual", step: Step = "base", height: int | None = None,
        padding: int | None = None, max_lines: int = 1, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        worn = look()
        self.kind = kind
        self.icon_name = icon
        self.step: Step = step
        self.max_lines = max_lines
        self._height = height or worn.button
        self._padding = worn.px(14, 10) if padding is None else padding
        self._hover = False
        self._words = ""
        self.set_text(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.updateGeometry)

    # --- words -------------------------------------------------------------------------------

    def set_text(self, text: str) -> None:
        """Other words; `\\n` forces a line."""
        if text == self._words:
            return
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text.replace("\n", " "))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The words as given."""
        return self._words

    def set_icon(self, icon: str) -> None:
        """Another icon, or none with the empty name."""
        self.icon_name = icon
        self.updateGeometry()
        self.update()

    def label_font(self) -> QFont:
        """Bold when chosen."""
        font = look().font(self.step)
        if self.isChecked():
            font.setWeight(QFont.Weight.Bold)
        return font

    # --- size ----------------------------------------------------------------------------------

    def _icon_room(self) -> int:
        worn = look()
        return worn.icon + worn.px(9, 6) if self.icon_name else 0

    def _bold_width(self, text: str) -> float:
        # room for the bold form is kept from the start: choosing a key must not move its neighbours
        font = look().font(self.step)
        if self.isCheckable():
            font.setWeight(QFont.Weight.Bold)
        return width_of(text, font)

    def _text_width(self) -> float:
        return self._bold_width(self._words)

    def words_fit(self) -> bool:
        """Are all words seen at the present size?"""
        font = self.label_font()
        rows = self._broken(font)
        room = self.width() - 2 * self._padding - self._icon_room() + 3
        high = QFontMetricsF(font).height() * len(rows)
        return width_of("\n".join(rows), font) <= room and high <= self.height() + 2

    def _broken(self, font: QFont) -> list[str]:
        """The lines of the words: as given while they fit, else broken between words rather than cut."""
        room = self.width() - 2 * self._padding - self._icon_room() + 2
        if width_of(self._words, font) <= room:
            return self._words.split("\n")
        return lines(self._words.replace("\n", " "), font, room, anywhere=False)

    def sizeHint(self) -> QSize:
        width = self._text_width() + self._icon_room() + 2 * self._padding + 2
        return QSize(max(round(width + 0.5), look().target), self._needed_height(width))

    def minimumSizeHint(self) -> QSize:
        if self.max_lines == 1:
            return self.sizeHint()
        font = self.label_font()
        whole = self._text_width()
        narrow = whole / self.max_lines
        while narrow < whole and not self._stands_in(narrow, font):
            narrow += look().em / 2
        width = min(narrow, whole) + self._icon_room() + 2 * self._padding + 2
        return QSize(max(round(width + 0.5), look().target), self._needed_height(width))

    def _stands_in(self, width: float, font: QFont) -> bool:
        """Do the words, broken between words only, find room in `width`?"""
        rows = lines(self._words, font, width, anywhere=False)
        return len(rows) <= self.max_lines and all(self._bold_width(row) <= width for row in rows)

    def _needed_height(self, width: float) -> int:
        count = max(self._words.count("\n") + 1, 1)
        if count == 1 and self.max_lines > 1 and width < self._text_width() + self._icon_room() + 2 * self._padding:
            count = self.max_lines
        metrics = QFontMetricsF(self.label_font())
        return max(self._height, round(count * metrics.height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL
        if enter and not self._enter_is_for_the_page():
            if not event.isAutoRepeat():  # a key held down must not sell ten coffees
                self.click()
            return
        super().keyPressEvent(event)

    def _enter_is_for_the_page(self) -> bool:
        step = self.parentWidget()
        while step is not None:
            wants = getattr(step, "wants_enter", None)
            if wants is not None:
                return bool(wants())
            step = step.parentWidget()
        return False

    # --- states --------------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def colours(self) -> tuple[str, str, str]:
        """Roles of ground, border and text in the present state; an empty border draws none."""
        hover, down = self._hover and self.isEnabled(), self.isDown()
        if not self.isEnabled():
            return "disabled", "line", "on_disabled"
        if self.kind == "main":
            return "primary_pressed" if down else "primary_hover" if hover else "primary", "", "on_primary"
        if self.kind == "danger":
            return "danger", "", "on_danger"
        if self.isChecked():
            return "pressed" if down else "selection", "primary", "text" if down else "on_selection"
        ground = "pressed" if down else "hover" if hover else "raised" if self.kind == "usual" else ""
        return ground, "edge" if self.kind == "usual" else "", "text"

    def paint_ground(self, painter: QPainter, radius: float | None = None) -> QColor:
        """Ground and border of the present state; returns the colour of what stands on it."""
        worn = look()
        ground, border, text = self.colours()
        width = worn.line
        if self.isChecked() and self.isEnabled():
            width = 4 if worn.palette.name == "high_contrast" else 2
        if border:
            pen = QPen(worn.color(border), width)
            if not self.isEnabled() and worn.palette.name == "high_contrast":
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            width = 0
        painter.setBrush(worn.color(ground) if ground else Qt.BrushStyle.NoBrush)
        inset = width / 2
        corner = worn.radius if radius is None else radius
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)
        return worn.color(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        self.paint_words(painter, colour)

    def paint_words(self, painter: QPainter, colour: QColor) -> None:
        """Icon and words, centred as one block."""
        worn = look()
        font = self.label_font()
        metrics = QFontMetricsF(font)
        room = self._icon_room()
        rows = [glued(row) for row in self._broken(font)]
        wide = max(metrics.horizontalAdvance(row) for row in rows)
        left = (self.width() - wide - room) / 2
        if room:
            icon = QRectF(left, (self.height() - worn.icon) / 2, worn.icon, worn.icon)
            paint_icon(painter, self.icon_name, icon, colour)
        painter.setFont(font)
        painter.setPen(colour)
        step = min(metrics.height() * 1.12, (self.height() - 4) / len(rows)) if len(rows) > 1 else metrics.height()
        top = (self.height() - step * len(rows)) / 2
        align = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if room else Qt.AlignmentFlag.AlignHCenter)
        for index, row in enumerate(rows):
            area = QRectF(left + room - 1, top + index * step, wide + 3, step)
            painter.drawText(area, align | Qt.TextFlag.TextSingleLine, row)


class KeyButton(Button):
    """A key of a row or pad: chosen or pressed, always of one width with its neighbours."""

    def __init__(self, text: str, icon: str = "", *, checkable: bool = False, step: Step = "base") -> None:
        super().__init__(text, icon, step=step, height=look().px(50, 64), padding=look().px(8, 4))
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class SquareButton(Button):
    """− and ＋: one icon in a square target; `says` is read out instead of a word."""

    def __init__(self, icon: str, says: str, *, side: int | None = None) -> None:
        super().__init__("", icon)
        side = side or look().px(44, 60)
        self.setFixedSize(side, side)
        self.setAccessibleName(says)

    def paint_words(self, painter: QPainter, colour: QColor) -> None:
        side = look().icon
        paint_icon(painter, self.icon_name, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side),
                   colour)


class MainButton(Button):
    """The one filled button of a page. Its words say what happens to money and people."""

    def __init__(self, text: str = "", icon: str = "", *, danger: bool = False) -> None:
        worn = look()
        super().__init__(
            text, icon, kind="danger" if danger else "main", step="strong-bold", height=worn.px(60, 90),
            padding=worn.px(28, 16), max_lines=2,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # large type: two lines leave room for the toast beside it
        long = look().scale >= 150 and self._text_width() > look().em * 10
        return self.minimumSizeHint() if long else super().sizeHint()
