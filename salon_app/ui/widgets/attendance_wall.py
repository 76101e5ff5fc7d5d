"""A wall of names under あかさたな tabs, however long the list: only the buttons in view exist, and they change in place.

A page of names is shown at a time (上へ / 下へ, the wheel, Page Up and Down): nothing scrolls under the finger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.kana import OTHER_ROW
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.kana_index import KanaIndex
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, NameButton

LEAST_EMS = 12.0
_NOTCH = 120  # one step of a mouse wheel, as Qt counts it


@dataclass(frozen=True)
class WallName:
    """One name: `note` (号棟) stands below it, `word` (出席) behind that once it is `chosen`; `row` is its あかさたな tab."""

    id: int
    name: str
    note: str
    row: str
    chosen: bool
    word: str = ""


class WallButton(NameButton):
    """A place on the wall; who stands on it changes. The page decides what a press means."""

    def __init__(self) -> None:
        super().__init__(Choice(0, "", ""))
        self._height = look().px(66, 98)
        self.person_id = 0

    def nextCheckState(self) -> None:
        """Ticked when it has been saved, not before."""

    def minimumSizeHint(self) -> QSize:
        return QSize(look().target, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # the wall knows who stands above and below
        else:
            super().keyPressEvent(event)


_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class _Places(QWidget):
    """The buttons in view, in as many columns and rows as there is room for. `wanted` is how many names there are."""

    turned = Signal(int)
    fits_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[WallButton] = []
        self.columns = self.rows = 1
        self._gap = look().px(8, 6)
        self._high = look().px(66, 98)
        self._wheel = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(LEAST_EMS), self._high + 2 * look().px(2))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def per_page(self) -> int:
        """How many names fit."""
        return self.columns * self.rows

    def rows_in(self, height: int) -> int:
        """How many rows fit into so many pixels."""
        return max(1, (height - 2 * look().px(2) + self._gap) // (self._high + self._gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = look().px(2)
        wide = self.width() - 2 * edge
        columns = max(1, (wide + self._gap) // (look().ems(LEAST_EMS) + self._gap))
        rows = self.rows_in(self.height())
        changed = (columns, rows) != (self.columns, self.rows)
        self.columns, self.rows = columns, rows
        cell = (wide - self._gap * (columns - 1)) / columns
        for at in range(max(len(self.buttons), self.per_page())):
            if at >= len(self.buttons):
                button = WallButton()
                button.setParent(self)
                button.hide()
                self.buttons.append(button)
                changed = True
            row, column = divmod(at, columns)
            self.buttons[at].setGeometry(QRect(
                edge + round(column * (cell + self._gap)), edge + row * (self._high + self._gap), round(cell), self._high))
        if changed:
            self.fits_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= _NOTCH:
            step = 1 if self._wheel > 0 else -1
            self._wheel -= step * _NOTCH
            self.turned.emit(-step)
        event.accept()


class AttendanceWall(QWidget):
    """`pressed(person_id)`. Names keep their order; the tab and the page in view stay when names are shown anew."""

    pressed = Signal(int)

    def __init__(self, *, empty: str = "") -> None:
        super().__init__()
        worn = look()
        self._names: tuple[WallName, ...] = ()
        self._shown: tuple[WallName, ...] = ()
        self._first = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        self.index = KanaIndex()
        self.index.row_chosen.connect(lambda _row: self._choose_row())
        column.addWidget(self.index)
        self.places = _Places()
        self.places.turned.connect(self.turn)
        self.places.fits_changed.connect(self._fill)
        column.addWidget(self.places, 1)
        self._empty = EmptyState(empty, icon="people")
        self._empty.hide()
        column.addWidget(self._empty, 1)
        self._nobody = Label(self.tr("この行のお名前はありません。"), tone="muted", wrap=True)
        self._nobody.hide()
        column.addWidget(self._nobody)
        self.pager = QWidget()
        self.pager_row = QHBoxLayout(self.pager)
        self.pager_row.setContentsMargins(0, 0, 0, 0)
        self.pager_row.setSpacing(worn.px(10, 8))
        self.up = Button(self.tr("上へ"), "chevron-up", height=worn.target)
        self.down = Button(self.tr("下へ"), "chevron-down", height=worn.target)
        self.up.clicked.connect(lambda: self.turn(-1))
        self.down.clicked.connect(lambda: self.turn(1))
        self.where = Label(tone="muted")
        self.pager_row.addWidget(self.up)
        self.pager_row.addWidget(self.down)
        self.pager_row.addWidget(self.where, 1)
        self._always_pager = False
        column.addWidget(self.pager)

    # --- what is shown ---------------------------------------------------------------------------

    def set_names(self, names: Sequence[WallName], *, empty: str | None = None) -> None:
        """Show these. Buttons whose name has not changed are not touched."""
        self._names = tuple(names)
        if empty is not None:
            self._empty.set_sentence(empty)
        self.index.offer_other(any(one.row == OTHER_ROW for one in self._names))
        self._empty.setVisible(not self._names)
        self.index.setVisible(bool(self._names))
        self.places.setVisible(bool(self._names))
        self._fill()

    def names(self) -> tuple[WallName, ...]:
        """Everybody on the wall, also under other tabs."""
        return self._names

    def buttons(self) -> list[WallButton]:
        """The buttons in view, in order."""
        return [button for button in self.places.buttons if not button.isHidden()]

    def reveal(self, person_id: int) -> None:
        """Turn to the page that shows somebody, under the tab chosen if they stand there, else under 全員."""
        if not any(one.id == person_id for one in self._under()):
            self.index.show_row("")
        under = self._under()
        at = next((at for at, one in enumerate(under) if one.id == person_id), None)
        if at is not None:
            self._first = at - at % self.places.per_page()
            self._fill()

    def stand_beside_pager(self, *widgets: QWidget) -> None:
        """The row of 上へ and 下へ stands there always, with these in place of the words about the page in view."""
        self._always_pager = True
        self.where.hide()
        self.pager_row.addStretch(1)
        for widget in widgets:
            self.pager_row.addWidget(widget)
        self._fill()

    def offer_pager(self, offered: bool) -> None:
        """Whether the row with these other things is of use now."""
        self._always_pager = offered
        self._fill()

    # --- turning ----------------------------------------------------------------------------------

    def turn(self, step: int) -> None:
        """One page on (1) or back (−1)."""
        per_page = self.places.per_page()
        target = self._first + step * per_page
        if 0 <= target < len(self._under()):
            self._first = target
            self._fill()

    def _choose_row(self) -> None:
        self._first = 0
        self._fill()

    def _under(self) -> tuple[WallName, ...]:
        row = self.index.row()
        return tuple(one for one in self._names if one.row == row) if row else self._names

    def _fill(self) -> None:
        under, per_page = self._under(), self.places.per_page()
        self._first = min(self._first - self._first % per_page, max(0, (len(under) - 1) // per_page * per_page))
        shown = under[self._first : self._first + per_page]
        for at, button in enumerate(self.places.buttons):
            if at >= len(shown):
                button.hide()
                continue
            one = shown[at]
            if not button.person_id:
                button.clicked.connect(lambda _checked=False, held=button: self.pressed.emit(held.person_id))
            button.person_id = one.id
            button.show_choice(Choice(one.id, one.name, one.note), one.word, one.chosen)
            button.show()
        self._shown = shown
        self._nobody.setVisible(bool(self._names) and not under)
        many = len(under) > self._most()
        last = self._first + len(shown)
        self.up.setEnabled(self._first > 0)
        self.down.setEnabled(last < len(under))
        for turn in (self.up, self.down):
            turn.setVisible(many or self._always_pager)
        words = self.tr("{count}名のうち {first}～{last}人目")
        self.where.setText(words.format(count=len(under), first=self._first + 1, last=last)
                           if many and not self._always_pager else "")
        self.pager.setVisible(many or self._always_pager)

    def _most(self) -> int:
        """How many names fit where the row of 上へ and 下へ takes no room, unless it stands there anyway."""
        height = self.places.height()
        if not self.pager.isHidden() and not self._always_pager:
            height += self.pager.height() + look().px(10, 6)
        return self.places.columns * self.places.rows_in(height)

    # --- the keyboard's way ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        buttons = self.buttons()
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
            self._focus(here or 0)
        elif here is not None and key in _ARROWS:
            right, down = _ARROWS[key]
            self._step(here, right + down * self.places.columns)
        else:
            super().keyPressEvent(event)

    def _step(self, here: int, by: int) -> None:
        at = self._first + here + by
        if not 0 <= at < len(self._under()):
            if at < 0 and by < -1:
                self.index.tabs()[max(self.index.current(), 0)].setFocus(Qt.FocusReason.BacktabFocusReason)
            return
        per_page = self.places.per_page()
        if not self._first <= at < self._first + per_page:
            self._first = at - at % per_page
            self._fill()
        self._focus(at - self._first)

    def _focus(self, at: int) -> None:
        buttons = self.buttons()
        if buttons:
            buttons[max(0, min(at, len(buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
