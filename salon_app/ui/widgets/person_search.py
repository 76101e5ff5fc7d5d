"""Finding somebody by typing, and adding them at once with name and 号棟 when they are missing. The page does the saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_list import PersonList
from salon_app.ui.widgets.reading_draft import ReadingDraft


class SearchEdit(LineEdit):
    """A line with the sign of searching in front. ↓ leads to what was found: `down`."""

    down = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder)
        worn = look()
        self.setAccessibleName(placeholder)
        self._sign = Label(parent=self)
        self._sign.setPixmap(icon_pixmap("search", worn.icon, worn.palette.text, self.devicePixelRatioF()))
        self._sign.setFixedSize(worn.icon, worn.icon)
        self.setTextMargins(worn.icon + worn.px(8, 6), 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.move(look().px(12, 10), (self.height() - self._sign.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.pending:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class QuickAdd(QWidget):
    """「〇〇」を名簿に加える: ふりがな (drafted from how the name was typed) and 号棟, and one button.

    `name` is the line the name is typed into, usually the search. `wanted(name, reading, block)` when the button is
    pressed; the page saves, and shows what is wrong in `fields` (name, reading, block).
    """

    wanted = Signal(str, str, str)

    def __init__(self, name: LineEdit) -> None:
        super().__init__()
        worn = look()
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        self._head = Label(wrap=True)
        column.addWidget(self._head)
        self.reading, self.block = LineEdit(), LineEdit(placeholder=self.tr("例　3号棟"))
        self.draft = ReadingDraft([name], self.reading)
        self.fields = {"reading": Field(self.tr("ふりがな"), self.reading, beside=5),
                       "block": Field(self.tr("号棟"), self.block, beside=5)}
        for edit, field in zip((self.reading, self.block), self.fields.values(), strict=True):
            edit.submitted.connect(self._press)
            column.addWidget(field)
        self.button = Button(self.tr("この方を加える"), "plus")
        self.button.clicked.connect(self._press)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        name.textChanged.connect(lambda _text: self._say())
        self._say()

    def clear(self) -> None:
        """Ready for the next one."""
        self.block.clear()
        self.reading.clear()
        self.draft.begin()
        for field in self.fields.values():
            field.set_error("")

    def _say(self) -> None:
        self._head.setText(self.tr("「{name}」さんを名簿に加えます。").format(name=self._name.text().strip()))

    def _press(self) -> None:
        for edit in (self._name, self.reading, self.block):
            commit_preedit(edit)
        self.wanted.emit(self._name.text().strip(), self.reading.text(), self.block.text())


class PersonSearch(QWidget):
    """A search line, who is found, and (with `adding`) the way to add who isn't.

    `find(text)` answers the people for what is typed ('' too). `picked(person)` when one is chosen.
    """

    picked = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Person]], *, label: str, adding: bool = True) -> None:
        super().__init__()
        worn = look()
        self._find = find
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        self.edit = SearchEdit(self.tr("お名前・ふりがな・号棟でさがす"))
        self.edit.textChanged.connect(lambda _text: self.refresh())
        self.edit.submitted.connect(self._take_only)
        self.edit.down.connect(self._down)
        self.field = Field(label, self.edit)
        column.addWidget(self.field)
        self.list = PersonList()
        self.list.taken.connect(self.picked)
        self.list.left_upwards.connect(lambda: self.edit.setFocus(Qt.FocusReason.TabFocusReason))
        column.addWidget(self.list, 1)
        self.add = QuickAdd(self.edit) if adding else None
        self.other = Button(self.tr("この中にいないので、新しく加える"), "plus", max_lines=2)
        self.other.clicked.connect(lambda: self._offer_adding(True))
        if self.add is not None:
            column.addWidget(self.other)
            column.addWidget(self.add)
        column.addStretch()  # takes the room while the list is hidden
        self.setFocusProxy(self.edit)

    def refresh(self) -> None:
        """Who is found for what stands in the line."""
        text = self.edit.text().strip()
        found = self._find(text)
        words = (self.tr("{count}名が見つかりました。").format(count=len(found)) if found else
                 self.tr("見つかりません。") if text else self.tr("名簿にはまだどなたもいません。"))
        self.list.set_people(found, words)
        self.list.setVisible(bool(found) or not text)
        self._offer_adding(bool(text) and not found)

    def clear(self) -> None:
        """Ready for the next search."""
        self.edit.clear()
        if self.add is not None:
            self.add.clear()
        self.refresh()

    def _offer_adding(self, adding: bool) -> None:
        """The fields for somebody new; beside namesakes only after a press."""
        if self.add is not None:
            self.add.setVisible(adding)
            self.other.setVisible(not adding and bool(self.edit.text().strip()))

    def _take_only(self) -> None:
        if len(self.list.people()) == 1:
            self.picked.emit(self.list.people()[0])
        elif self.list.people():
            self.list.enter()

    def _down(self) -> None:
        if self.list.people():
            self.list.enter()
