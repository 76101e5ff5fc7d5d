"""The board: open errands in columns by state. Below 11 characters a column it is one list, column after column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.errands import COLUMNS, state_words
from salon_app.services.shopping.values import Card
from salon_app.ui.pages.shopping.card import ErrandCard
from salon_app.ui.pages.shopping.form_state import columns, count_words
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.scroll_area import ScrollArea

LEAST_EMS = 11.0
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def in_columns(width: int) -> bool:
    """Is there room for columns beside each other, and a scroll bar?"""
    width -= look().px(16, 24)
    return (width - (len(COLUMNS) - 1) * look().px(14)) / len(COLUMNS) >= look().ems(LEAST_EMS)


def head_height() -> int:
    """Pixels of a column's heading with the line below it."""
    return round(QFontMetricsF(look().font("strong-bold")).height() + look().px(14, 12))


def paint_head(painter: QPainter, area: QRect, name: str, count: int) -> None:
    """A column's heading: its state, how many, and a line below."""
    worn = look()
    words = state_words(name)
    room = QRectF(area.x(), area.y(), area.width(), area.height() - worn.px(8, 6))
    painter.setPen(worn.color("text"))
    painter.setFont(worn.font("strong-bold"))
    painter.drawText(room, _LINE, words)
    left = width_of(words, painter.font()) + worn.px(10)
    painter.setFont(worn.font())
    painter.drawText(room.adjusted(left, 0, 0, 0), _LINE, count_words(count))
    painter.fillRect(area.x(), area.bottom() - 1, area.width(), 2, worn.color("text"))


class _Cards(QWidget):
    """The cards at their places. `placed` when columns or counts are others."""

    pressed = Signal(object)
    stepped = Signal(object)
    placed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.groups: list[tuple[str, list[ErrandCard]]] = [(name, []) for name, _ in COLUMNS]
        self.wide = True
        self._today: date | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cards(self, cards: Sequence[Card], today: date, *, wide: bool) -> None:
        """These; a card that has not changed stays the same widget and keeps the keyboard."""
        same = (self._today, self.wide) == (today, wide)
        self._today, self.wide = today, wide
        old = {one.card.id: one for _, group in self.groups for one in group}
        self.groups = []
        for name, group in columns(cards):
            kept = []
            for card in group:
                held = old.get(card.id)
                if held is not None and same and held.card == card:
                    kept.append(old.pop(card.id))
                else:
                    kept.append(self._card(card, today))
            self.groups.append((name, kept))
        for gone in old.values():
            gone.hide()
            gone.deleteLater()
        self._place()
        self.updateGeometry()
        self.update()

    def _card(self, card: Card, today: date) -> ErrandCard:
        made = ErrandCard(card, today, wide=self.wide, parent=self)
        made.clicked.connect(lambda _checked=False: self.pressed.emit(card))
        made.stepped.connect(lambda: self.stepped.emit(card))
        made.show()
        return made

    # --- place -----------------------------------------------------------------------------------

    def column_areas(self, width: int) -> list[QRect]:
        """Left edges and widths of the columns (one column for a list)."""
        if self.wide:
            return [QRect(0, 0, width, 0)]
        gap, count = look().px(14), len(COLUMNS)
        edges = [round((width + gap) * at / count) for at in range(count + 1)]
        return [QRect(edges[at], 0, edges[at + 1] - gap - edges[at], 0) for at in range(count)]

    def _heights(self, width: int) -> int:
        """Pixels needed at this width."""
        areas, gap = self.column_areas(width), look().gap
        if not self.wide:
            return max(sum(one.heightForWidth(area.width()) + gap for one in group)
                       for (_, group), area in zip(self.groups, areas, strict=True))
        return sum(head_height() + 2 * gap + sum(one.heightForWidth(width) + gap for one in group)
                   for _, group in self.groups if group)

    def _place(self) -> None:
        areas, gap = self.column_areas(self.width()), look().gap
        top = 0
        for at, (_, group) in enumerate(self.groups):
            area = areas[0] if self.wide else areas[at]
            if not self.wide:
                top = 0
            elif group:
                top += head_height() + gap
            for one in group:
                high = one.heightForWidth(area.width())
                one.setGeometry(area.x(), top, area.width(), high)
                top += high + gap
            if group:
                top += gap
        self.placed.emit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._heights(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), look().ems(LEAST_EMS))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(LEAST_EMS), look().target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wide:
            return
        painter = QPainter(self)
        for name, group in self.groups:
            if group:
                top = group[0].y() - look().gap - head_height()
                paint_head(painter, QRect(0, top, self.width(), head_height()), name, len(group))


class _Heads(QWidget):
    """The headings above the columns; they stay while the cards scroll."""

    def __init__(self, cards: _Cards) -> None:
        super().__init__()
        self._cards = cards
        self.setFixedHeight(head_height() + look().px(6))
        cards.placed.connect(self._follow)

    def _follow(self) -> None:
        counts = [f"{state_words(name)} {count_words(len(group))}" for name, group in self._cards.groups]
        self.setAccessibleName(" ".join(counts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        areas = self._cards.column_areas(self._cards.width())
        for (name, group), area in zip(self._cards.groups, areas, strict=False):
            paint_head(painter, QRect(area.x(), 0, area.width(), head_height()), name, len(group))


class BoardView(QWidget):
    """`pressed(card)` opens one, `stepped(card)` when the button of its next step is pressed."""

    pressed = Signal(object)
    stepped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Sequence[Card], date] | None = None
        self.cards = _Cards()
        self.cards.pressed.connect(self.pressed)
        self.cards.stepped.connect(self.stepped)
        self.heads = _Heads(self.cards)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, look().px(6))
        inside.addWidget(self.cards)
        inside.addStretch(1)
        self.area = ScrollArea(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        column.addWidget(self.heads)
        column.addWidget(self.area, 1)

    def show_cards(self, cards: Sequence[Card], today: date) -> None:
        """All open errands."""
        self._shown = (cards, today)
        self._arrange()

    def headings(self) -> list[str]:
        """The headings as read out, for those with cards in a list."""
        return [f"{state_words(name)} {count_words(len(group))}" for name, group in self.cards.groups]

    def _arrange(self) -> None:
        if self._shown is None:
            return
        wide = not in_columns(self.width())
        self.heads.setVisible(not wide)
        self.cards.show_cards(*self._shown, wide=wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
