"""A product as a tile: tinted icon, name below left, price bottom right. Short of space the icon goes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button

if TYPE_CHECKING:
    from salon_app.services.pictures import PicturesService


class Tile(Button):
    """`wide` takes two columns with the words in a line and a larger icon (コーヒー)."""

    def __init__(
        self, name: str, price: str, *, icon: str = "box", tint: str = "灰", wide: bool = False,
        picture: QPixmap | None = None,
    ) -> None:
        worn = look()
        super().__init__(name, height=worn.px(130, 97))
        self._price, self._icon, self._tint, self._wide = price, icon, tint, wide and worn.scale < 150
        self._picture = picture
        if self._wide:
            self.setProperty("columns", 2)
        self.setAccessibleName(f"{name} {price}")
        self.setFixedHeight(self._usual_height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _with_icon(self) -> bool:
        return look().scale < 150

    def _usual_height(self) -> int:
        worn = look()
        return worn.px(130, 190) if self._with_icon() else self._words_height() + worn.px(16, 22)

    @staticmethod
    def _words_height() -> int:
        worn = look()
        heights = (QFontMetricsF(worn.font(step)).height() for step in ("bold", "strong"))
        return round(sum(heights))

    def least_height(self) -> int:
        """Name and price, and a small icon while there are icons."""
        worn = look()
        return self._words_height() + worn.px(34) + worn.px(28) if self._with_icon() else self._words_height() + worn.px(13, 12)

    def most_height(self) -> int:
        """Where more would be waste."""
        return round(self._usual_height() * 1.25)

    def sizeHint(self) -> QSize:
        return QSize(look().ems(8.5), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(6), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        if self._with_icon():
            self._paint_icon(painter)
        pad = worn.px(12, 16)
        name_font = worn.font("strong-bold" if self._wide else "bold")
        price_font = worn.font("strong")
        if self._wide:
            name_font.setPointSizeF(name_font.pointSizeF() * 1.25)
            price_font.setPointSizeF(price_font.pointSizeF() * 1.15)
        painter.setPen(colour)
        bottom = self.height() - (worn.px(10) if self._with_icon() else worn.px(6, 4))
        price_height = QFontMetricsF(price_font).height()
        painter.setFont(price_font)
        painter.drawText(QRectF(pad, bottom - price_height, self.width() - 2 * pad, price_height),
                         Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._price)
        painter.setFont(name_font)
        height = QFontMetricsF(name_font).height()
        if self._wide:
            room = self.width() - 2 * pad - width_of(self._price, price_font)
            area = QRectF(pad, bottom - height, room, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, glued(self.words()))
            return
        room = self.width() - 2 * pad
        rows = lines(self.words(), name_font, room, anywhere=False)
        if any(width_of(row, name_font) > room for row in rows):
            rows = lines(self.words(), name_font, room)
        if len(rows) > 1 and self._with_icon():  # a long name takes the icon's side: two lines above the price
            rows = rows[:2] if len(rows) == 2 else self._shrunk(painter, room)
        air = worn.px(6) if len(rows) == 1 and self.height() >= self._usual_height() else 0
        top = bottom - price_height - height * len(rows) - air
        if not self._with_icon():
            top = worn.px(6, 4)
            if len(rows) > 1:
                rows = self._shrunk(painter, room)
                height = QFontMetricsF(painter.font()).height()
        for index, row in enumerate(rows):
            painter.drawText(QRectF(pad, top + index * height, room, height), Qt.AlignmentFlag.AlignVCenter, glued(row))

    def _shrunk(self, painter: QPainter, room: float) -> list[str]:
        """Three lines of name become two in the base size: smaller than cut, never smaller than the base."""
        font = look().font("bold")
        painter.setFont(font)
        rows = lines(self.words(), font, room)
        while len(rows) > 2 and font.pointSizeF() > 9:
            font.setPointSizeF(font.pointSizeF() - 0.5)
            rows = lines(self.words(), font, room)
        painter.setFont(font)
        return rows

    def _paint_icon(self, painter: QPainter) -> None:
        worn = look()
        words = self._words_height() * (0.6 if self._wide else 1)  # beside one another on the wide one
        side = min(worn.px(60, 84) if self._wide else worn.px(44, 60), self.height() - round(words) - worn.px(28))
        area = QRectF(worn.px(11), worn.px(11), side, side)
        if self._picture is not None and not self._picture.isNull():
            painter.drawPixmap(area.toRect(), self._picture)
            return
        if worn.palette.name != "high_contrast":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.palette.tint(self._tint)))
            painter.drawRoundedRect(area, worn.px(4), worn.px(4))
        inner = side * (0.6 if self._wide else 0.55)
        inset = (side - inner) / 2
        paint_icon(painter, self._icon, area.adjusted(inset, inset, -inset, -inset), worn.color("text"))


def tile_picture(pictures: PicturesService, name: str | None) -> QPixmap | None:
    """A kept picture cut square for a tile; None without one, or when its file is gone."""
    path = pictures.path(name) if name else None
    if path is None:
        return None
    side = look().px(60, 84) * 2
    whole = QPixmap(str(path)).scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
    if whole.isNull():
        return None
    return whole.copy((whole.width() - side) // 2, (whole.height() - side) // 2, side, side)
