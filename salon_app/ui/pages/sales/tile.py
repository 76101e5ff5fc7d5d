"""A product's tile: tinted square with its icon, name, price. Icon goes first when space is short, name and price never."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.icons import paint_icon
from salon_app.ui.text import lines
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button


class ProductTile(Button):
    """One tap = one more on the slip."""

    def __init__(self, product: Product, *, star: bool = False, picture: QPixmap | None = None) -> None:
        super().__init__(product.name, height=look().px(130, 96))
        self.product = product
        self._star = star
        self._picture = picture
        self._with_icon = look().scale < 150
        self.setProperty("columns", 2 if star and self._with_icon else 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{product.name} {self.price_words()}")

    def price_words(self) -> str:
        """`150円`, or that it is asked for."""
        price = self.product.price
        return self.tr("金額を入れる") if price is None else self.tr("{price}円").format(price=format_yen(price))

    def sizeHint(self) -> QSize:
        return QSize(look().ems(8.5), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(7), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter)
        pad = worn.px(12, 14)
        inner = QRectF(self.rect()).adjusted(pad, worn.px(10, 6), -pad, -worn.px(8, 6))
        if self._with_icon:
            self._paint_square(painter, inner)
        painter.setPen(colour)
        price_font = worn.font("title-plain" if self._star else "strong")
        name_font = QFont(worn.font("title" if self._star else "bold"))
        if self._star and self._with_icon:
            name_font.setPointSizeF(name_font.pointSizeF() * 1.2)
            price_font.setPointSizeF(price_font.pointSizeF() * 1.1)
        price_height = QFontMetricsF(price_font).height()
        painter.setFont(price_font)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.price_words())
        painter.setFont(name_font)
        if self._star and self._with_icon:
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self.product.name)
            return
        self._paint_name(painter, inner, name_font, price_height)

    def _paint_square(self, painter: QPainter, inner: QRectF) -> None:
        worn = look()
        side = worn.px(60 if self._star else 44)
        square = QRectF(inner.left(), inner.top(), side, side)
        if worn.palette.name != "high_contrast":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.palette.tint(self.product.tint)))
            painter.drawRoundedRect(square, worn.px(4), worn.px(4))
        if self._picture is not None:
            painter.drawPixmap(square.toRect(), self._picture)
        else:
            inset = side * 0.2
            paint_icon(painter, self.product.icon, square.adjusted(inset, inset, -inset, -inset), worn.color("text"))

    def _paint_name(self, painter: QPainter, inner: QRectF, font: QFont, price_height: float) -> None:
        """Below the square while it fits; a long name takes the room beside the square, then a smaller size."""
        worn = look()
        area = QRectF(inner)
        area.setBottom(inner.bottom() - price_height)
        rows = lines(self.product.name, font, area.width())
        beside = self._with_icon and len(rows) > 1
        if self._with_icon and not beside:
            area.setTop(inner.top() + worn.px(44) + worn.px(4))
        elif beside:
            area.setLeft(inner.left() + worn.px(44) + worn.px(8))
        while font.pointSizeF() > 9 and (
            len(rows := lines(self.product.name, font, area.width())) * QFontMetricsF(font).height() > area.height()
        ):
            font.setPointSizeF(font.pointSizeF() - 0.5)
        painter.setFont(font)
        step = QFontMetricsF(font).height()
        for index, row in enumerate(rows):
            painter.drawText(QRectF(area.left(), area.top() + index * step, area.width(), step),
                             Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row)
