"""The list of a whole roster, however long: ふりがな above the name, 号棟 at the right. Only rows in view are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from salon_app.services.people_values import Person
from salon_app.ui.text import lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label

PERSON = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_SINGLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PersonListModel(QAbstractListModel):
    """The people shown, as values."""

    def __init__(self) -> None:
        super().__init__()
        self.people: tuple[Person, ...] = ()

    def show(self, people: Sequence[Person]) -> None:
        """These instead."""
        self.beginResetModel()
        self.people = tuple(people)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self.people[index.row()]
        if role == PERSON:
            return person
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (person.reading, person.name, person.block)))
        return person.name if role == Qt.ItemDataRole.DisplayRole else None


class PersonDelegate(QStyledItemDelegate):
    """Draws one row. A name that finds no room on its line takes both rather than being cut."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        worn = look()
        self._line = QFontMetricsF(worn.font("bold")).height() * 1.06
        self._height = max(worn.px(60, 84), round(2 * self._line) + worn.px(8))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(look().ems(8), self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        person = index.data(PERSON)
        assert isinstance(person, Person)
        worn = look()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, worn.color("selection" if chosen else "hover"))
        if chosen:
            painter.fillRect(area.x(), area.y(), worn.px(5), area.height(), worn.color("primary"))
        painter.fillRect(area.x(), area.bottom() + 1 - worn.line, area.width(), worn.line, worn.color("line"))
        self._words(painter, area.adjusted(worn.px(16, 12), 0, -worn.px(14, 8), -worn.line), person, chosen)
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, person: Person, chosen: bool) -> None:
        worn = look()
        strong, plain = worn.font("bold" if chosen else "base"), worn.font()
        ink = worn.color("on_selection" if chosen else "text")
        muted = worn.color("on_selection" if chosen else "muted")
        right = person.block if person.active else self.tr("来ていない")
        painter.setFont(plain)
        painter.setPen(ink if person.active else muted)
        painter.drawText(QRectF(area), _SINGLE | Qt.AlignmentFlag.AlignRight, right)
        room = area.width() - (width_of(right, plain) + worn.gap if right else 0)
        rows = [person.name] if width_of(person.name, strong) <= room else lines(person.name, strong, room)
        above = person.reading if len(rows) == 1 else ""
        if above and width_of(above, plain) > room:
            above = QFontMetricsF(plain).elidedText(above, Qt.TextElideMode.ElideRight, room)
        if len(rows) > 2:
            rest = "".join(rows[1:])
            rows = [rows[0], QFontMetricsF(strong).elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        count = len(rows) + bool(above)
        top = area.y() + (area.height() - count * self._line) / 2
        if above:
            painter.setPen(muted)
            painter.drawText(QRectF(area.x(), top, room, self._line), _SINGLE, above)
            top += self._line
        painter.setFont(strong)
        painter.setPen(ink)
        for row in rows:
            painter.drawText(QRectF(area.x(), top, room + 2, self._line), _SINGLE, row)
            top += self._line


class _View(QListView):
    """Enter and the arrows as everywhere; no selection of several, no editing."""

    entered_on = Signal(int)
    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.entered_on.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


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
        self.model = PersonListModel()
        self.view = view = _View()
        view.setAccessibleName(self.tr("お名前の一覧"))
        view.setModel(self.model)
        view.setItemDelegate(PersonDelegate(view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.verticalScrollBar().setSingleStep(worn.target)
        view.setMinimumHeight(2 * view.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height())
        QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._sentence = Label(tone="muted", wrap=True)
        self._count = ""
        self._silent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 2))
        column.addWidget(view, 1)
        column.addWidget(self._sentence)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._say)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._later.start(0))
        bar.rangeChanged.connect(lambda _least, _most: self._later.start(0))
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.clicked.connect(lambda index: self.taken.emit(self.model.people[index.row()]))
        view.entered_on.connect(lambda row: self.taken.emit(self.model.people[row]))
        view.left_upwards.connect(self.left_upwards)
        self.setFocusProxy(view)

    def set_people(self, people: Sequence[Person], sentence: str, *, chosen: int | None = None) -> None:
        """Show these; `sentence` says how many, `chosen` is the id of the one in hand (kept without telling)."""
        self._count = sentence
        self._silent = True
        same = tuple(people) == self.model.people
        if not same:
            self.model.show(people)
        self.set_chosen(chosen)
        if not same and chosen is None:
            self.view.scrollToTop()
        self._silent = False
        self._later.start(0)
        self._say()

    def set_chosen(self, person_id: int | None) -> None:
        """Mark the one in hand, or nobody."""
        silent, self._silent = self._silent, True
        at = next((row for row, one in enumerate(self.model.people) if one.id == person_id), -1)
        if at != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(at) if at >= 0 else QModelIndex())
            if at < 0:
                self.view.clearSelection()
        self._silent = silent

    def people(self) -> tuple[Person, ...]:
        """Who is listed."""
        return self.model.people

    def press(self, row: int) -> None:
        """As if the row was pressed."""
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.clicked.emit(index)

    def enter(self) -> None:
        """The keyboard goes into the list, to the one in hand or the first."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid() and self.model.people:
            self.view.setCurrentIndex(self.model.index(0))

    def sentence(self) -> str:
        """What stands below: how many, and whether there are more below."""
        return self._sentence.text()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self.model.people[current.row()])

    def _say(self) -> None:
        bar = self.view.verticalScrollBar()
        more = self.tr("下に続きがあります。") if bar.value() < bar.maximum() - look().px(12) else ""
        self._sentence.setText(self._count + more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start(0)
