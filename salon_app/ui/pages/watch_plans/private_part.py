"""かかりつけ医, 鍵の所在, notes and 緊急連絡先: behind one deliberate press, hidden again a minute after the last touch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.phones import check_phone
from salon_app.services.people_values import EmergencyContact
from salon_app.services.watch_calls.values import WatchPlan
from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

KEYS = ("neighbour_phone", "doctor", "doctor_phone", "key_note", "notes")


class PrivatePart(QWidget):
    """`changed` while typing, `contacts_wanted` for 緊急連絡先. What is typed stays while it is hidden."""

    changed = Signal()
    contacts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.button = Button("", "eye", max_lines=2)
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda on=False: self.reveal() if on else self.conceal())
        self.edits: dict[str, LineEdit] = {key: LineEdit() for key in KEYS[:-1]}
        self.notes = TextEdit(rows=3)
        self.edits["key_note"].setPlaceholderText(self.tr("例　長女が持っている"))
        labels = {"neighbour_phone": self.tr("ご近所見守りの方の電話"), "doctor": self.tr("かかりつけ医"),
                  "doctor_phone": self.tr("かかりつけ医の電話"), "key_note": self.tr("鍵の所在")}
        self.fields = {key: Field(labels[key], edit) for key, edit in self.edits.items()}
        self.fields["notes"] = Field(self.tr("メモ"), self.notes)
        self.contacts = Label(wrap=True)
        self.to_contacts = Button(self.tr("緊急連絡先を直す"), "pencil", height=worn.target, max_lines=2)
        self.to_contacts.clicked.connect(lambda: self.contacts_wanted.emit())
        self.details = QWidget()
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(worn.px(10, 8))
        for key in KEYS:
            inside.addWidget(self.fields[key])
        inside.addWidget(Label(self.tr("緊急連絡先（この順で電話します）")))
        inside.addWidget(self.contacts)
        inside.addWidget(self.to_contacts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        column.addWidget(self.button)
        column.addWidget(self.details)
        for edit in self.edits.values():
            edit.textEdited.connect(lambda _text: self._touched())
            edit.submitted.connect(lambda part=edit: part.focusNextPrevChild(True))
        self.notes.textChanged.connect(self._touched)
        self.hide_timer = later(self, self.conceal, HIDE_AFTER_MS)
        self.conceal()

    # --- for a minute ------------------------------------------------------------------------------

    def reveal(self) -> None:
        """Show it, for a minute."""
        self.details.show()
        self.hide_timer.start()
        self._say()

    def conceal(self) -> None:
        """Nothing of it stays on the screen."""
        self.hide_timer.stop()
        self.details.hide()
        self._say()

    def _say(self) -> None:
        shown = not self.details.isHidden()
        self.button.setChecked(shown)
        self.button.set_text(self.tr("かかりつけ医・鍵・緊急連絡先をかくす") if shown
                             else self.tr("かかりつけ医・鍵・緊急連絡先を見る"))

    def _touched(self) -> None:
        if not self.details.isHidden():
            self.hide_timer.start()
        self.changed.emit()

    # --- values ------------------------------------------------------------------------------------

    def put(self, plan: WatchPlan | None) -> None:
        """Show what a plan says; of somebody in the roster the telephone stands there."""
        written = plan is not None and plan.neighbour_id is None
        values = dict.fromkeys(KEYS, "") if plan is None else {
            "neighbour_phone": plan.neighbour_phone if written else "", "doctor": plan.doctor,
            "doctor_phone": plan.doctor_phone, "key_note": plan.key_note, "notes": plan.notes}
        self.restore(values)

    def show_contacts(self, contacts: Sequence[EmergencyContact]) -> None:
        """緊急連絡先 as 名簿 has them."""
        lines = [self.tr("　").join(filter(None, (
            f"{at} {one.name}", one.relation, one.phone, self.tr("鍵を持っている") if one.key_holder else "")))
            for at, one in enumerate(contacts, start=1)]
        self.contacts.setText("\n".join(lines) or self.tr("まだ入っていません。"))

    def values(self) -> dict[str, str]:
        """What is typed, by the names the service has for them. Raises InputProblem for a telephone that can't be read."""
        for edit in (*self.edits.values(), self.notes):
            commit_preedit(edit)
        for key in ("neighbour_phone", "doctor_phone"):
            if self.edits[key].text().strip() and not self.fields[key].isHidden():
                check_phone(self.edits[key].text(), field=key)
        return self.state()

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {**{key: edit.text() for key, edit in self.edits.items()}, "notes": self.notes.toPlainText()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        for key, edit in self.edits.items():
            edit.setText(str(state.get(key, "")))
        self.notes.setPlainText(str(state.get("notes", "")))
