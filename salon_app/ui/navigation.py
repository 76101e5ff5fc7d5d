"""The left side of the shell: one large button an area, 会計・管理 at the foot under a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.page_spec import AreaSpec
from salon_app.ui.text import glued
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button


class NavButton(Button):
    """An area. Selected it joins the page: raised ground, bar at the left, bold."""

    def __init__(self, area: AreaSpec) -> None:
        worn = look()
        super().__init__(area.words(), area.icon, kind="flat", height=worn.px(64, 72))
        self.setCheckable(True)
        self.setFixedHeight(worn.px(64, 72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(196, 284), look().px(64, 72))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """The shell decides what is selected."""

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        p = worn.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        colour = worn.color("text")
        if chosen:
            ground = p.text if p.inverted_selection else p.raised
            painter.fillRect(self.rect(), worn.color("text" if p.inverted_selection else "raised"))
            colour = worn.color("window" if p.inverted_selection else "on_selection")
            if not p.inverted_selection:
                painter.fillRect(0, 0, self.width(), worn.line, worn.color("line"))
                painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))
            painter.fillRect(0, 0, worn.px(5) if ground != p.text else 8, self.height(), worn.color("primary"))
        else:
            ground = "pressed" if self.isDown() else "hover" if self._hover else "window"
            painter.fillRect(self.rect(), worn.color(ground))
            painter.fillRect(self.width() - worn.line, 0, worn.line, self.height(), worn.color("line"))
        side = worn.px(28, 36)
        left = worn.px(25, 12)
        paint_icon(painter, self.icon_name, QRectF(left, (self.height() - side) / 2, side, side), colour)
        painter.setFont(self.label_font())
        painter.setPen(colour)
        start = left + side + worn.px(12, 8)
        painter.drawText(QRectF(start, 0, self.width() - start, self.height()),
                         Qt.AlignmentFlag.AlignVCenter, glued(self.words()))


class Navigation(QWidget):
    """Emits the key of the area that was pressed; Alt+1 … Alt+7 press them by keyboard."""

    area_pressed = Signal(str)

    def __init__(self, areas: Sequence[AreaSpec]) -> None:
        super().__init__()
        worn = look()
        self._buttons: dict[str, NavButton] = {}
        self.setFixedWidth(worn.px(196, 284))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(12, 6), 0, worn.px(12, 4))
        column.setSpacing(worn.px(4, 0))
        for number, area in enumerate(areas, 1):
            button = NavButton(area)
            button.clicked.connect(lambda _checked=False, key=area.key: self.area_pressed.emit(key))
            QShortcut(f"Alt+{number}", self, button.click)
            if area.key == "office":
                column.addStretch(1)
                column.addSpacing(worn.px(12, 4))
            column.addWidget(button)
            self._buttons[area.key] = button
        if "office" not in self._buttons:
            column.addStretch(1)

    def select(self, key: str) -> None:
        """Mark the area that the page belongs to."""
        for area, button in self._buttons.items():
            button.setChecked(area == key)

    def buttons(self) -> dict[str, NavButton]:
        """The buttons by area."""
        return dict(self._buttons)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("window"))
        painter.fillRect(self.width() - worn.line, 0, worn.line, self.height(), worn.color("line"))
        office = self._buttons.get("office")
        if office is not None:
            inset = worn.px(20, 12)
            painter.fillRect(inset, office.y() - worn.px(13, 6), self.width() - 2 * inset, worn.line,
                             worn.color("line"))
