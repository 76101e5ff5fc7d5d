"""緊急連絡先: whom to ring, in this order, and who has a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.people_values import EmergencyContact, Person, PersonCard
from salon_app.ui.pages.people.form_state import called, told_apart
from salon_app.ui.pages.people.section import Section
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.form_section import side_by_side
from salon_app.ui.widgets.list_box import Card

SameName = Callable[[str], Sequence[Person]]


class ContactRow(Card):
    """One contact. Where the name is in the roster, it can be said that this is the same person."""

    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, number: int, same_name: SameName) -> None:
        super().__init__()
        worn = look()
        self._id = 0
        self._same_name = same_name
        self._neighbour: Person | None = None
        narrow = worn.scale >= 150
        self.name, self.relation, self.phone = LineEdit(), LineEdit(placeholder=self.tr("例　長女、民生委員")), LineEdit()
        for edit in (self.name, self.relation, self.phone):
            edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.submitted.connect(lambda part=edit: part.focusNextPrevChild(True))
        self.name.editingFinished.connect(self._look_up)
        fields = (Field(self.tr("{number}番めの方").format(number=number), self.name),
                  Field(self.tr("ご関係"), self.relation), Field(self.tr("電話"), self.phone))
        self.column.addLayout(side_by_side(*fields, narrow=narrow))
        self.key_holder = CheckRow(self.tr("鍵を持っている"))
        self.neighbour = CheckRow("")
        for row in (self.key_holder, self.neighbour):
            row.clicked.connect(lambda _on=False: self.changed.emit())
        away = SquareButton("trash", self.tr("この連絡先を消す"))
        away.clicked.connect(self.remove_wanted)
        below = QHBoxLayout()
        below.addWidget(self.key_holder)
        below.addWidget(self.neighbour, 1)
        below.addWidget(away)
        self.neighbour.hide()
        self.column.addLayout(below)

    def fill(self, contact: EmergencyContact) -> None:
        """Show a contact."""
        self._id = contact.id
        self.name.setText(contact.name)
        self.relation.setText(contact.relation)
        self.phone.setText(contact.phone)
        self.key_holder.setChecked(contact.key_holder)
        self._offer(contact.contact_id)
        self.neighbour.setChecked(self._neighbour is not None and contact.contact_id == self._neighbour.id)

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for edit in (self.name, self.relation, self.phone):
            commit_preedit(edit)

    def value(self) -> EmergencyContact:
        """What is typed."""
        linked = self._neighbour is not None and self.neighbour.isChecked()
        return EmergencyContact(self.name.text().strip(), self.relation.text().strip(), self.phone.text().strip(),
                                self.key_holder.isChecked(),
                                self._neighbour.id if linked and self._neighbour is not None else None, self._id)

    def _look_up(self) -> None:
        before = self._neighbour
        self._offer(before.id if before is not None else None)
        if self._neighbour != before:
            self.neighbour.setChecked(False)

    def _offer(self, wanted: int | None) -> None:
        """The one of this name in the roster, if there is one and only one, or the one it was said to be."""
        name = self.name.text().strip()
        found = list(self._same_name(name)) if name else []
        self._neighbour = next((one for one in found if one.id == wanted), found[0] if len(found) == 1 else None)
        self.neighbour.setVisible(self._neighbour is not None)
        if self._neighbour is not None:
            self.neighbour.set_text(self.tr("名簿の{name}（{apart}）のこと").format(
                name=called(self._neighbour), apart=told_apart(self._neighbour)))


class EmergencySection(Section):
    """As many as are typed; empty ones are left out."""

    columns = 1

    def __init__(self, today: Callable[[], date], same_name: SameName) -> None:
        super().__init__(today)
        self._same_name = same_name
        self.rows: list[ContactRow] = []
        holder = QWidget()
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(look().px(10, 8))
        self.fields["contacts"] = Field(self.tr("急なときに、この順で電話します"), holder)
        self.sides[0].addWidget(self.fields["contacts"])
        self.add_button = Button(self.tr("連絡先を加える"), "plus")
        self.add_button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.sides[0].addLayout(row)
        self.sides[0].addStretch(1)

    def _show(self, contacts: Sequence[EmergencyContact]) -> None:
        emptied(self._lines)
        self.rows = []
        for contact in contacts or [EmergencyContact("")]:
            self._line(contact)

    def _line(self, contact: EmergencyContact) -> None:
        row = ContactRow(len(self.rows) + 1, self._same_name)
        row.fill(contact)
        row.changed.connect(self.changed)
        row.remove_wanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)

    def _add(self) -> None:
        self._line(EmergencyContact(""))
        self.rows[-1].name.setFocus()
        self.changed.emit()

    def _remove(self, row: ContactRow) -> None:
        self._show([one.value() for one in self.rows if one is not row])
        self.changed.emit()

    def fill(self, card: PersonCard | None) -> None:
        self._show(card.contacts if card else ())

    def take_pending(self) -> None:
        for row in self.rows:
            row.take_pending()

    def values(self) -> dict[str, Any]:
        return {"contacts": [one.value() for one in self.rows]}

    def state(self) -> dict[str, Any]:
        return {"contacts": [[one.name, one.relation, one.phone, one.key_holder, one.contact_id, one.id]
                             for one in (row.value() for row in self.rows)]}

    def restore(self, state: Mapping[str, Any]) -> None:
        self._show([EmergencyContact(*one) for one in state.get("contacts", [])])
