"""The tree at a glance as the pyramid on paper: the 発信元 above, a 班 a column. It scrolls; nothing in it is pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.model.texts import translate
from salon_app.services.phone_tree.values import PhoneTree, TreePlace
from salon_app.ui.icons import paint_icon
from salon_app.ui.text import width_of
from salon_app.ui.theme import look

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
INDENT, DEEPEST = 1.1, 4
"""Characters a level is indented inside its 班, as far down as this many levels."""
LEAST_POINTS = 0.6


@dataclass(frozen=True)
class _Group:
    """A 班: its places with the one that rings it first."""

    number: int
    places: tuple[TreePlace, ...]


class Pyramid(QWidget):
    """`show_tree`. As high as its columns need at the width given."""

    def __init__(self) -> None:
        super().__init__()
        self._root: TreePlace | None = None
        self._groups: tuple[_Group, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("TreePages", "連絡網の図"))

    def show_tree(self, tree: PhoneTree) -> None:
        """Draw this version."""
        self._root = next((place for place in tree.places if place.depth == 0), None)
        found: dict[int, list[TreePlace]] = {}
        for place in tree.places:
            if place.depth:
                found.setdefault(place.group, []).append(place)
        self._groups = tuple(_Group(number, tuple(places)) for number, places in found.items())
        self.updateGeometry()
        self.update()

    # --- measures --------------------------------------------------------------------------------

    def _card(self) -> int:
        return look().px(40, 56)

    def _step(self) -> int:
        return self._card() + look().px(6, 6)

    def _columns(self, width: int) -> int:
        worn = look()
        least = worn.ems(11.5)
        fit = max(1, (width - self._left() + worn.margin) // (least + worn.margin))
        return max(1, min(fit, len(self._groups)))

    def _left(self) -> int:
        return look().px(14, 12)

    def _bands(self, width: int) -> list[tuple[_Group, ...]]:
        count = self._columns(width)
        return [self._groups[at:at + count] for at in range(0, len(self._groups), count)]

    def _band_height(self, band: tuple[_Group, ...]) -> int:
        return max(len(group.places) for group in band) * self._step() + look().px(28, 24)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._card() + look().px(12) + sum(self._band_height(band) for band in self._bands(width))

    def sizeHint(self) -> QSize:
        return QSize(look().ems(30), self.heightForWidth(max(self.width(), look().ems(30))))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(12), self._card())

    # --- drawing ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._root is None:
            return
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(worn.ems(16), self.width())
        top = QRectF((self.width() - wide) / 2, 1, wide, self._card())
        trunk, left = QPointF(top.center().x(), top.bottom()), self._left()
        line = QPen(worn.color("edge"), 2)
        y = top.bottom() + worn.px(12)
        count = self._columns(self.width())
        column = (self.width() - left - worn.margin * (count - 1)) / count
        for at, band in enumerate(self._bands(self.width())):
            bus = y
            painter.setPen(line)
            heads = [left + step * (column + worn.margin) + column / 2 for step in range(len(band))]
            start, end = (trunk.x(), trunk.x()) if at == 0 else (1.0, 1.0)
            painter.drawLine(QPointF(min(start, *heads), bus), QPointF(max(end, *heads), bus))
            if at == 0:
                painter.drawLine(trunk, QPointF(trunk.x(), bus))
                if len(self._bands(self.width())) > 1:
                    painter.drawLine(QPointF(1, bus), QPointF(heads[0], bus))
            if at + 1 < len(self._bands(self.width())):
                painter.drawLine(QPointF(1, bus), QPointF(1, bus + self._band_height(band)))
            for x, group in zip(heads, band, strict=True):
                painter.setPen(line)
                painter.drawLine(QPointF(x, bus), QPointF(x, bus + worn.px(12)))
                self._group(painter, group, x - column / 2, bus + worn.px(12), column)
            y += self._band_height(band)
        self._place(painter, self._root, top, translate("TreePages", "発信元"), strong=True)

    def _group(self, painter: QPainter, group: _Group, left: float, top: float, width: float) -> None:
        worn = look()
        rows: dict[int, QRectF] = {}
        for at, place in enumerate(group.places):
            indent = min(place.depth - 1, DEEPEST) * worn.ems(INDENT)
            area = QRectF(left + indent, top + at * self._step(), width - indent, self._card())
            rows[place.id] = area
            above = rows.get(place.parent_id or 0)
            if above is not None:
                painter.setPen(QPen(worn.color("edge"), worn.line))
                x = above.left() + worn.ems(INDENT) / 2
                painter.drawLine(QPointF(x, above.bottom()), QPointF(x, area.center().y()))
                painter.drawLine(QPointF(x, area.center().y()), QPointF(area.left(), area.center().y()))
        for at, place in enumerate(group.places):
            head = translate("TreePages", "{number}班").format(number=group.number) if at == 0 else ""
            self._place(painter, place, rows[place.id], head, strong=at == 0)

    def _place(self, painter: QPainter, place: TreePlace, area: QRectF, head: str, *, strong: bool) -> None:
        worn = look()
        painter.setPen(QPen(worn.color("edge" if strong else "line"), worn.line))
        painter.setBrush(worn.color("disabled" if place.away else "raised"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), worn.px(4), worn.px(4))
        left = area.left() + worn.px(8)
        if head:
            wide = width_of(head, worn.font("bold")) + worn.px(14)
            painter.setBrush(worn.color("text"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(area.left(), area.top(), wide, area.height()), worn.px(4), worn.px(4))
            painter.setPen(worn.color("window"))
            painter.setFont(worn.font("bold"))
            painter.drawText(QRectF(area.left(), area.top(), wide, area.height()), _LINE | Qt.AlignmentFlag.AlignHCenter, head)
            left = area.left() + wide + worn.px(8)
        right = area.right() - worn.px(6)
        painter.setPen(worn.color("text"))
        painter.setFont(worn.font())
        if place.reports_back:
            wide = width_of("▲", worn.font())
            painter.drawText(QRectF(right - wide, area.top(), wide + 2, area.height()), _LINE, "▲")
            right -= wide + worn.px(4)
        if place.away:
            side = worn.px(18, 30)
            paint_icon(painter, "pause", QRectF(right - side, area.center().y() - side / 2, side, side), worn.color("text"))
            right -= side + worn.px(4)
        number = str(place.number)
        wide = max(worn.ems(1.4), width_of(number, worn.font()) + worn.px(8))
        painter.drawText(QRectF(left, area.top(), wide, area.height()), _LINE, number)
        left += wide
        font = worn.font("bold" if strong else "base")
        least = font.pointSizeF() * LEAST_POINTS
        while width_of(place.name, font) > right - left and font.pointSizeF() > least:
            font.setPointSizeF(font.pointSizeF() * 0.95)  # smaller rather than cut
        painter.setFont(font)
        painter.drawText(QRectF(left, area.top(), right - left + 2, area.height()), _LINE, QFontMetricsF(font).elidedText(
            place.name, Qt.TextElideMode.ElideRight, right - left + 2))
