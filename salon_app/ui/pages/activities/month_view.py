"""A month as the wall calendar shows it: weeks as rows, holidays named, what is held as buttons. A list at large type."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.model.repeat_words import weekday_words
from salon_app.services.activities_values import ActivitySession
from salon_app.ui.icons import paint_icon
from salon_app.ui.pages.activities.form_state import DayCell, standing
from salon_app.ui.text import lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button

DAYS = 7
MOST_LINES = 3


class SessionButton(Button):
    """One session in its day: time, name, and how it stands."""

    def __init__(self, session: ActivitySession, said: str, sign: str, *, parent: QWidget) -> None:
        time = clock_words(session.starts) if session.starts is not None else ""
        super().__init__(" ".join(filter(None, (time, session.title))), height=look().target, parent=parent)
        self.session_id = session.id
        self._time, self._title, self._said, self._sign = time, session.title, said, sign
        self.setAccessibleName(" ".join(filter(None, (time, session.title, said))))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().target, look().target)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def rows(self, width: int) -> list[str]:
        """The lines of its words at this width; the time stands before the name."""
        room = width - 2 * look().px(7)
        head = "  ".join(filter(None, (self._time, self._said)))
        return ([head] if head else []) + lines(self._title, look().font(), room)[:MOST_LINES]

    def height_for(self, width: int) -> int:
        """How high it has to be so that nothing is cut."""
        return max(look().target, round(len(self.rows(width)) * self._pitch()) + look().px(5))

    def _pitch(self) -> float:
        return QFontMetricsF(look().font()).height() * 1.02

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.paint_ground(painter, worn.px(4))
        rows, pitch = self.rows(self.width()), self._pitch()
        top = (self.height() - len(rows) * pitch) / 2
        painter.setFont(worn.font())
        for at, row in enumerate(rows):
            area = QRectF(worn.px(7), top + at * pitch, self.width(), pitch)
            head = at == 0 and bool(self._time or self._said)
            role = "warning" if self._sign == "warning" and head else ""
            painter.setPen(worn.color(role) if role else colour)
            side = worn.px(18)
            if head and self._sign and width_of(row, worn.font()) + side + worn.px(14) <= self.width():
                paint_icon(painter, "check" if self._sign == "ok" else "warning",
                           QRectF(self.width() - side - worn.px(5), area.y() + (pitch - side) / 2, side, side),
                           worn.color("ok" if self._sign == "ok" else "warning"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, row)


class MonthView(QWidget):
    """`pressed(session_id)`. As high as its weeks need; it stands in a scroll area."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._weeks: Sequence[Sequence[DayCell]] = ()
        self._buttons: list[list[list[SessionButton]]] = []
        self._least = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_weeks(self, weeks: Sequence[Sequence[DayCell]], today: date) -> None:
        """Another month, or the same with other sessions."""
        focused = next((one.session_id for one in self.buttons() if one.hasFocus()), None)
        for old in self.buttons():
            old.hide()
            old.deleteLater()
        self._weeks, self._buttons = weeks, []
        for week in weeks:
            self._buttons.append([[self._button(one, today) for one in cell.sessions] for cell in week])
        self._place()
        for button in self.buttons():
            button.show()
            if button.session_id == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
        self.update()

    def buttons(self) -> list[SessionButton]:
        """All sessions shown, in order."""
        return [button for week in self._buttons for day in week for button in day]

    def _button(self, session: ActivitySession, today: date) -> SessionButton:
        button = SessionButton(session, *standing(session, today), parent=self)
        button.clicked.connect(lambda _checked=False, held=session.id: self.pressed.emit(held))
        return button

    # --- place -----------------------------------------------------------------------------------

    def _head(self) -> int:
        return round(QFontMetricsF(look().font()).height() + look().px(8))

    def _number(self) -> int:
        return round(QFontMetricsF(look().font()).height() + look().px(7))

    def _heights(self, width: int) -> list[int]:
        cell = width // DAYS - 2 * look().px(3)
        gap = look().px(6)
        found = []
        for week in self._buttons:
            tallest = max((sum(one.height_for(cell) + gap for one in day) for day in week), default=0)
            found.append(self._number() + max(tallest, look().px(26)))
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._head() + sum(self._heights(width)) + look().line

    def sizeHint(self) -> QSize:
        return QSize(look().ems(30), self.heightForWidth(max(self.width(), look().ems(30))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _cells(self) -> list[list[QRect]]:
        """The rectangles of the days; what is left of the height is shared by the weeks."""
        heights = self._heights(self.width())
        spare = max(0, self.height() - self._head() - sum(heights) - look().line)
        edges = [round(self.width() * column / DAYS) for column in range(DAYS + 1)]
        cells, top = [], self._head()
        for at, high in enumerate(heights):
            high += spare * (at + 1) // len(heights) - spare * at // len(heights)
            cells.append([QRect(edges[column], top, edges[column + 1] - edges[column], high) for column in range(DAYS)])
            top += high
        return cells

    def _place(self) -> None:
        gap, edge = look().px(6), look().px(3)
        for week, row in zip(self._buttons, self._cells(), strict=True):
            for day, area in zip(week, row, strict=True):
                top = area.y() + self._number()
                for button in day:
                    wide = area.width() - 2 * edge
                    high = button.height_for(wide)
                    button.setGeometry(area.x() + edge, top, wide, high)
                    top += high + gap

    # --- drawing ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        single = Qt.TextFlag.TextSingleLine
        painter.setFont(worn.font())
        painter.setPen(worn.color("muted"))
        for column, word in enumerate(weekday_words()):
            area = QRectF(self.width() * column / DAYS, 0, self.width() / DAYS, self._head())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | single, word)
        for week, row in zip(self._weeks, self._cells(), strict=True):
            for cell, square in zip(week, row, strict=True):
                self._paint_day(painter, cell, square)
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))

    def _paint_day(self, painter: QPainter, cell: DayCell, area: QRect) -> None:
        worn = look()
        if cell.today:
            painter.fillRect(area, worn.color("selection"))
            painter.fillRect(area.x(), area.y(), area.width(), worn.px(4), worn.color("primary"))
        elif cell.inside and not cell.note:
            painter.fillRect(area, worn.color("raised"))
        painter.fillRect(area.x(), area.y(), area.width(), worn.line, worn.color("line"))
        painter.fillRect(area.x(), area.y(), worn.line, area.height(), worn.color("line"))
        if area.right() >= self.width() - 2:
            painter.fillRect(self.width() - worn.line, area.y(), worn.line, area.height(), worn.color("line"))
        if not cell.inside and not cell.sessions:
            return
        painter.setFont(worn.font("bold" if cell.today else "base"))
        painter.setPen(worn.color("on_selection" if cell.today else "text"))
        words = QRectF(area.x() + worn.px(7), area.y() + worn.px(3), area.width() - worn.px(10), self._number())
        number = str(cell.day.day)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(words, align, number)
        if cell.today or cell.note:
            metrics = QFontMetricsF(painter.font())
            left = metrics.horizontalAdvance(number) + worn.px(7)
            said = self.tr("今日") if cell.today else cell.note
            painter.setPen(worn.color("on_selection" if cell.today else "muted"))
            room = words.width() - left
            font = painter.font()
            wide = metrics.horizontalAdvance(said)
            if wide > room:
                font.setStretch(max(60, int(100 * room / wide)))
                painter.setFont(font)
            painter.drawText(words.adjusted(left, 0, worn.px(4), 0), align, said)
