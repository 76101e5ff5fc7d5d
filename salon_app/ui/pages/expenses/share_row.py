"""One bearer of a shared line: the grant with its 費目, or 対象外; yen or percent, and what that comes to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Grant, Share
from salon_app.ui.pages.expenses.form_state import EXCLUDED, Bearer, items_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label


class ShareRow(QWidget):
    """`changed` when it is typed into, or another 費目 is chosen."""

    changed = Signal()

    def __init__(self, bearer: Bearer, grant: Grant | None, *, percent: bool) -> None:
        super().__init__()
        worn = look()
        self._bearer, self._percent = bearer, percent
        self._items = items_of(grant) if grant is not None else ()
        name = grant.title if grant is not None else self.tr("対象外")
        self.edit: CountEdit | YenEdit = (CountEdit(bearer.value, field="shares", maximum=100) if percent
                                          else YenEdit(bearer.value, field="shares"))
        self.edit.setFixedWidth(worn.ems(5.4))
        self.edit.changed.connect(self._typed)
        self.edit.submitted.connect(lambda: self.edit.focusNextPrevChild(True))
        self.field = Field(name, self.edit, unit=self.tr("％") if percent else self.tr("円"))
        self.edit.setAccessibleName(name)
        self.yen = Label(tone="muted")
        self.field.add_beside(self.yen)
        self.yen.setVisible(percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 6))
        column.addWidget(self.field)
        self.item_button = Button("", "list", height=worn.target, padding=worn.px(10, 8), max_lines=2)
        self.item_button.clicked.connect(self._ask_item)
        self.field.add_beside(self.item_button)
        self.wall = ChoiceWall([(one.id, one.name) for one in self._items], bearer.item, least_ems=8)
        self.wall.chosen.connect(self._item_chosen)
        self.wall.setAccessibleName(self.tr("助成金の費目"))
        self.wall.hide()
        column.addWidget(self.wall)
        self._show_item()

    def bearer(self) -> Bearer:
        """As it stands here, what can't be read left out."""
        return self._bearer

    def bears(self, share: Share) -> bool:
        """Is it this one's share?"""
        key = share.grant_id or EXCLUDED
        return (key, share.grant_line_id) == (self._bearer.key, self._bearer.item)

    def unreadable(self) -> bool:
        """Is something typed that is no number?"""
        try:
            self.edit.value()
        except InputProblem:
            return True
        return False

    def show_yen(self, amount: int | None) -> None:
        """What a percentage comes to; None while nobody can say."""
        self.yen.setText(self.tr("{amount}円").format(amount=format_yen(amount)) if amount is not None else "")

    def _typed(self) -> None:
        value = self.edit.so_far()
        self._bearer = replace(self._bearer, value=value)
        self._show_item()
        self.changed.emit()

    def _show_item(self) -> None:
        """費目: said and changeable once something is borne; chosen at once where nobody can know it."""
        chosen = next((one.name for one in self._items if one.id == self._bearer.item), "")
        asked = bool(self._bearer.value) and bool(self._items)
        self.item_button.setVisible(asked and bool(chosen))
        self.item_button.set_text(self.tr("費目　{name}").format(name=chosen))
        if asked and not chosen:
            self.wall.show()
        elif not asked:
            self.wall.hide()

    def _ask_item(self) -> None:
        self.wall.setVisible(self.wall.isHidden())
        if not self.wall.isHidden():
            self.wall.setFocus(Qt.FocusReason.OtherFocusReason)

    def _item_chosen(self, value: object) -> None:
        assert isinstance(value, int)
        self._bearer = replace(self._bearer, item=value)
        self.wall.hide()
        self._show_item()
        self.item_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
