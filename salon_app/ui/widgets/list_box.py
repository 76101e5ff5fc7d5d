"""Rows in a frame: a list whose lines are pressed, and the row in hand unmistakable. For a few dozen rows;
longer lists use a table model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


def paint_sheet(painter: QPainter, area: QRect) -> None:
    """The raised ground of a list with a thin line around it."""
    worn = look()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = worn.line / 2
    path = QPainterPath()
    path.addRoundedRect(QRectF(area).adjusted(half, half, -half, -half), worn.radius, worn.radius)
    painter.fillPath(path, worn.color("raised"))
    painter.setPen(QPen(worn.color("line"), worn.line))
    painter.drawPath(path)


class Card(QFrame):
    """A raised sheet with a thin line around it. `edge=True` when it can be pressed."""

    def __init__(self, *, padding: int | None = None, edge: bool = False) -> None:
        super().__init__()
        self._edge = edge
        self._warning = False
        space = look().px(16, 12) if padding is None else padding
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(look().px(8, 4))

    def set_warning(self, warning: bool) -> None:
        """A vermilion edge: look here."""
        self._warning = warning
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "warning" if self._warning else "edge" if self._edge else "line"
        painter.setPen(QPen(worn.color(role), worn.line))
        painter.setBrush(worn.color("raised"))
        half = worn.line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), worn.radius, worn.radius)


class ListRow(QAbstractButton):
    """One line of a list: icon, label, middle words, a widget at the right, and ＞ when it leads somewhere."""

    def __init__(
        self, label: str, middle: str = "", *, icon: str = "", right: QWidget | None = None, arrow: bool = False,
        pressable: bool = True, warning: bool = False, label_width: float = 0.0, height: int | None = None,
        above: str = "", bold: bool = False,
    ) -> None:
        super().__init__()
        worn = look()
        self._first = self._last = False
        self._hover = False
        self._pressable = pressable
        self.setCheckable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(" ".join(filter(None, (above, label, middle))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(16, 12), worn.px(4, 2), worn.px(14, 8), worn.px(4, 2))
        row.setSpacing(worn.px(14, 10))
        self._arrow: Label | None = None
        self._icon: Label | None = None
        if icon:
            side = worn.px(28, 40)
            colour = worn.palette.warning if warning else worn.palette.text
            self._icon = Label()
            self._icon.setPixmap(icon_pixmap(icon, side, colour, self.devicePixelRatioF()))
            self._icon.setFixedWidth(side)
            row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.above = Label(above, tone="muted", wrap=True)
        if not above:  # shown without a parent it would be a window of its own for a moment
            self.above.hide()
        self.label = Label(label, step="bold" if bold or label_width else "base", wrap=not label_width)
        words.addStretch(1)
        if above:
            words.addWidget(self.above)
        words.addWidget(self.label)
        words.addStretch(1)
        if label_width:
            self.label.setMinimumWidth(worn.ems(label_width))
        stacked = bool(middle) and not label_width
        row.addLayout(words, 0 if middle and not stacked else 1)
        self.middle = Label(middle, wrap=True)
        if not middle:
            self.middle.hide()
        if stacked:
            words.insertWidget(words.count() - 1, self.middle)
        else:
            row.addWidget(self.middle, 1)
        self.right = right
        if right is not None:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if arrow:
            self._arrow = Label()
            side = worn.px(24, 34)
            self._arrow.setPixmap(icon_pixmap("chevron-right", side, worn.palette.text, self.devicePixelRatioF()))
            row.addWidget(self._arrow)
        self._least = height or worn.px(60, 84)
        self.setMinimumHeight(self._least)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), self._least))

    def minimumSizeHint(self) -> QSize:
        hint = self._row.totalMinimumSize()
        return QSize(hint.width(), max(hint.height(), self._least))

    def hasHeightForWidth(self) -> bool:
        return self._row.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), self._least)

    def set_current(self, current: bool) -> None:
        """The row in hand: selection ground, bar at the left, bold."""
        self.setCheckable(True)
        self.setChecked(current)
        self.label.set_step("bold" if current else "base")
        for label in (self.label, self.middle, self.above):
            label.set_tone("on_selection" if current else "muted" if label is self.above else "text")

    def nextCheckState(self) -> None:
        """The list decides which row is in hand."""

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        ground: QColor | None = None
        if self.isChecked():
            ground = worn.color("selection")
        elif self._pressable and self.isDown():
            ground = worn.color("pressed")
        elif self._pressable and self._hover:
            ground = worn.color("hover")
        if ground is not None:
            painter.fillRect(self.rect(), ground)
        if self.isChecked():
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
        if not self._last:
            painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


class ListBox(QWidget):
    """A framed column of `ListRow`s (or other widgets). `pressed(index)` tells which one; arrows move between them."""

    row_pressed = Signal(int)

    def __init__(self, *, framed: bool = True) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self._framed = framed
        self._column = QVBoxLayout(self)
        edge = look().line if framed else 0
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these instead of the former ones."""
        focused = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = list(rows)
        for index, row in enumerate(self._rows):
            self._column.addWidget(row)
            if isinstance(row, ListRow):
                row._last = index == len(self._rows) - 1
                row.clicked.connect(lambda _checked=False, at=index: self.row_pressed.emit(at))
        if not self._rows:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def rows(self) -> list[QWidget]:
        """The rows now shown."""
        return list(self._rows)

    def set_current(self, index: int | None) -> None:
        """Mark the row in hand, or none."""
        for at, row in enumerate(self._rows):
            if isinstance(row, ListRow):
                row.set_current(at == index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self._rows[max(0, min(len(self._rows) - 1, here + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._framed or not self._rows:
            return
        worn = look()
        painter = QPainter(self)
        paint_sheet(painter, self.rect())
        for row in self._rows[:-1]:  # rows that are not pressed draw no line of their own
            if not isinstance(row, ListRow):
                painter.fillRect(0, row.geometry().bottom() + 1 - worn.line, self.width(), worn.line,
                                 worn.color("line"))
