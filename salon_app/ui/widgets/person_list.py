"""The list of a whole roster, however long: ふりがな above the name, 号棟 at the right. Only rows in view are touched,
so that ten thousand are there at each key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.later import later
from salon_app.ui.text import lines, width_of
from salon_app.ui.theme import Step, look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import paint_sheet

_SINGLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PersonRows(QAbstractScrollArea):
    """Rows of one height under a scroll bar. In large type a row is one line, else the reading stands above the name.

    `current_changed(row)` when another row is in hand, `pressed(row)` on a press or Enter, `left_upwards` on ↑ at the top.
    """

    current_changed = Signal(int)
    pressed = Signal(int)
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.people: tuple[Person, ...] = ()
        self.current = -1
        self._hover = self._down = -1
        self._one_line = worn.scale >= 150
        self._line = QFontMetricsF(worn.font("bold")).height() * 1.2
        self.row_height = worn.px(60, 72) if self._one_line else max(worn.px(60), round(2 * self._line) + worn.px(8))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(2 * self.row_height)
        self.verticalScrollBar().setSingleStep(worn.target)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    # --- rows --------------------------------------------------------------------------------------

    def show_people(self, people: Sequence[Person], current: int) -> None:
        """These instead, with one of them (or nobody, −1) in hand."""
        self.people = tuple(people)
        self._hover = -1
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.set_current(current)
        self.viewport().update()

    def set_current(self, row: int) -> None:
        """Mark a row (−1: none) and bring it into view."""
        self.current = row if 0 <= row < len(self.people) else -1
        self.setAccessibleDescription(self.words(self.current))
        if self.current >= 0:
            bar, top = self.verticalScrollBar(), self.current * self.row_height
            bottom = top + self.row_height - self.viewport().height()
            bar.setValue(min(top, max(bar.value(), bottom)))
        self.viewport().update()

    def words(self, row: int) -> str:
        """A row as it is read out."""
        if not 0 <= row < len(self.people):
            return ""
        person = self.people[row]
        return " ".join(filter(None, (person.reading, person.name, person.block)))

    def _take(self, row: int) -> None:
        row = max(0, min(row, len(self.people) - 1))
        if row != self.current and self.people:
            self.set_current(row)
            self.current_changed.emit(row)

    def _row_at(self, y: float) -> int:
        row = int(y + self.verticalScrollBar().value()) // self.row_height
        return row if 0 <= row < len(self.people) else -1

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, len(self.people) * self.row_height - self.viewport().height()))

    # --- hands -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screenful = max(1, self.viewport().height() // self.row_height - 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: screenful, Qt.Key.Key_PageUp: -screenful,
                 Qt.Key.Key_Home: -len(self.people), Qt.Key.Key_End: len(self.people)}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.current >= 0:
                self.pressed.emit(self.current)
        elif key == Qt.Key.Key_Up and self.current <= 0:
            self.left_upwards.emit()
        elif key in steps:
            self._take(self.current + steps[key])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if row != self._hover:
            self._hover = row
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = self._row_at(event.position().y()) if event.button() == Qt.MouseButton.LeftButton else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, self._down = self._down, -1
        if row >= 0 and row == self._row_at(event.position().y()):
            self._take(row)
            self.pressed.emit(row)

    # --- drawing -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        first, last = top // self.row_height, (top + self.viewport().height()) // self.row_height
        for row in range(max(first, 0), min(last + 1, len(self.people))):
            area = QRect(0, row * self.row_height - top, self.viewport().width(), self.row_height)
            chosen = row == self.current
            if chosen or row == self._hover:
                painter.fillRect(area, worn.color("selection" if chosen else "hover"))
            if chosen:
                painter.fillRect(area.x(), area.y(), worn.px(5), area.height(), worn.color("primary"))
            painter.fillRect(area.x(), area.bottom() + 1 - worn.line, area.width(), worn.line, worn.color("line"))
            inner = area.adjusted(worn.px(16, 12), 0, -worn.px(14, 8), -worn.line)
            self._words(painter, inner, self.people[row], chosen)

    def _words(self, painter: QPainter, area: QRect, person: Person, chosen: bool) -> None:
        worn = look()
        ink = worn.color("on_selection" if chosen else "text")
        muted = worn.color("on_selection" if chosen else "muted")
        right = person.block if person.active else self.tr("来ていない")
        painter.setFont(worn.font())
        painter.setPen(ink if person.active else muted)
        painter.drawText(QRectF(area), _SINGLE | Qt.AlignmentFlag.AlignRight, right)
        room = area.width() - (width_of(right, worn.font()) + worn.gap if right else 0.0)
        (self._in_one_line if self._one_line else self._in_two_lines)(
            painter, QRectF(area.x(), area.y(), room, area.height()), person, "bold" if chosen else "base", ink, muted)

    def _in_one_line(
        self, painter: QPainter, area: QRectF, person: Person, step: Step, ink: QColor, muted: QColor,
    ) -> None:
        worn = look()
        column = worn.ems(10)
        if person.reading and width_of(person.reading, worn.font()) <= column and (
                width_of(person.name, worn.font(step)) <= area.width() - column):
            painter.setPen(muted)
            painter.drawText(QRectF(area.x(), area.y(), column, area.height()), _SINGLE, person.reading)
            area = area.adjusted(column, 0, 0, 0)
        font = worn.font(step)
        while width_of(person.name, font) > area.width() and font.pointSizeF() > worn.font().pointSizeF() * 0.7:
            font.setPointSizeF(font.pointSizeF() * 0.95)  # smaller rather than cut
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(area, _SINGLE, QFontMetricsF(font).elidedText(
            person.name, Qt.TextElideMode.ElideRight, area.width()))

    def _in_two_lines(
        self, painter: QPainter, area: QRectF, person: Person, step: Step, ink: QColor, muted: QColor,
    ) -> None:
        worn = look()
        room, strong = area.width(), worn.font(step)
        rows = [person.name] if width_of(person.name, strong) <= room else lines(person.name, strong, room)
        above = ""
        if len(rows) == 1:
            above = QFontMetricsF(worn.font()).elidedText(person.reading, Qt.TextElideMode.ElideRight, room)
        elif len(rows) > 2:
            rest = "".join(rows[1:])
            rows = [rows[0], QFontMetricsF(strong).elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        top = area.y() + (area.height() - (len(rows) + bool(above)) * self._line) / 2
        if above:
            painter.setPen(muted)
            painter.drawText(QRectF(area.x(), top, room, self._line), _SINGLE, above)
            top += self._line
        painter.setFont(strong)
        painter.setPen(ink)
        for row in rows:
            painter.drawText(QRectF(area.x(), top, room + 2, self._line), _SINGLE, row)
            top += self._line


class PersonList(QWidget):
    """`chosen(person)` when a row is pressed or reached by the arrows, `taken(person)` on Enter or a press.

    `left_upwards` when ↑ is pressed on the first row: back to the search.
    """

    chosen = Signal(object)
    taken = Signal(object)
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.rows = rows = PersonRows()
        rows.setAccessibleName(self.tr("お名前の一覧"))
        self._frame = _Frame(rows)
        self._sentence = Label(tone="muted", wrap=True)
        self._count = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 2))
        column.addWidget(self._frame, 1)
        column.addWidget(self._sentence)
        self._later = later(self, self._say, 0)
        bar = rows.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._later.start(0))
        bar.rangeChanged.connect(lambda _least, _most: self._later.start(0))
        rows.current_changed.connect(lambda row: self.chosen.emit(rows.people[row]))
        rows.pressed.connect(lambda row: self.taken.emit(rows.people[row]))
        rows.left_upwards.connect(self.left_upwards)
        self.setFocusProxy(rows)

    def set_people(self, people: Sequence[Person], sentence: str, *, chosen: int | None = None) -> None:
        """Show these; `sentence` says how many, `chosen` is the id of the one in hand (kept without telling)."""
        self._count = sentence
        if tuple(people) != self.rows.people:
            self.rows.show_people(people, -1)
        self.set_chosen(chosen)
        self._say()

    def set_chosen(self, person_id: int | None) -> None:
        """Mark the one in hand, or nobody."""
        people = self.rows.people
        row = -1 if person_id is None else next((at for at, one in enumerate(people) if one.id == person_id), -1)
        if row != self.rows.current:
            self.rows.set_current(row)

    def people(self) -> tuple[Person, ...]:
        """Who is listed."""
        return self.rows.people

    def enter(self) -> None:
        """The keyboard goes into the list, to the one in hand or the first."""
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)
        if self.rows.current < 0 and self.rows.people:
            self.rows.set_current(0)
            self.chosen.emit(self.rows.people[0])

    def sentence(self) -> str:
        """What stands below: how many, and whether there are more below."""
        return self._sentence.text()

    def _say(self) -> None:
        bar = self.rows.verticalScrollBar()
        more = self.tr("下に続きがあります。") if bar.value() < bar.maximum() - look().px(12) else ""
        self._sentence.setText(self._count + more)


class _Frame(QWidget):
    """The sheet that the rows lie on."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        edge = max(look().line, 1) + 1
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(inner)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(8), look().target)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sheet(QPainter(self), self.rect())
