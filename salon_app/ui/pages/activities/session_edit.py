"""One session's own values, and why it is cancelled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from salon_app.model import stored_words
from salon_app.model.activity_words import FORMS, form_words
from salon_app.services.activities_values import ActivitySession
from salon_app.services.people_values import Person
from salon_app.ui.pages.activities.form import FormParts, InstructorEdit, columns, side_by_side
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, DateEdit, LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.time_edit import TimeEdit

TEXTS, NUMBERS = ("title", "place", "bring"), ("starts", "ends", "capacity", "fee", "material_fee")


class SessionEditView(QWidget):
    """Date, times, place, 講師, fee … of one session. Times and date stay where the count is fixed."""

    def __init__(self, find: Callable[[str], Sequence[Person]], changed: Callable[[], None]) -> None:
        super().__init__()
        self.held: ActivitySession | None = None
        self._filling = False
        self._told = changed
        form = self.form = FormParts(self._changed)
        left, right = columns(self)
        self.note = Label(wrap=True)
        left.addWidget(self.note)
        self.day = DateEdit(today=self._today, field="day")
        left.addWidget(form.field("day", self.tr("日にち"), self.day))
        left.addLayout(side_by_side(
            form.field("starts", self.tr("始まり"), TimeEdit(field="starts", placeholder=self.tr("例　13:30"))),
            form.field("ends", self.tr("終わり"), TimeEdit(field="ends", placeholder=self.tr("例　15:30")))))
        left.addWidget(form.field("place", self.tr("場所"), LineEdit()))
        left.addWidget(form.field("form", self.tr("やり方"), ChoiceKeys([(one, form_words(one)) for one in FORMS])))
        self.counted = CheckRow(self.tr("報告書の開催回数と人数に入れる"))
        left.addWidget(form.hold("counted", self.counted))
        left.addStretch(1)
        right.addWidget(form.field("title", self.tr("この回の題（なければ空のまま）"), LineEdit()))
        self.instructor = InstructorEdit(find, self._changed)
        self._instructor_field = Field(self.tr("講師"), self.instructor)
        right.addWidget(self._instructor_field)
        right.addLayout(side_by_side(
            form.field("fee", self.tr("参加費"), YenEdit(field="fee"), unit=self.tr("円")),
            form.field("material_fee", self.tr("うち材料費"), YenEdit(field="material_fee"), unit=self.tr("円"))))
        right.addWidget(form.field("capacity", self.tr("定員（決めないときは空のまま）"), CountEdit(field="capacity"),
                                   unit=self.tr("名")))
        right.addWidget(form.field("bring", self.tr("持ちもの"), LineEdit()))
        right.addStretch(1)
        self.fields = {**form.fields, "instructor": self._instructor_field}

    def show_session(self, held: ActivitySession, activity_name: str) -> None:
        """As it is saved."""
        self._filling = True
        self.held = held
        self.note.setText(self.tr("中止（{reason}）になっています。").format(reason=held.cancel_reason) if held.cancelled else
                          self.tr("人数を確定したあとなので、日時とやり方は変えられません。") if held.fixed else "")
        self.note.setVisible(bool(self.note.text()))
        self.form.show("title", "" if held.title == activity_name else held.title)
        for key in ("day", "place", "bring", "starts", "ends", "capacity", "form", "counted"):
            self.form.show(key, getattr(held, key))
        for key in ("fee", "material_fee"):
            self.form.show(key, getattr(held, key) or None)
        self.instructor.show_instructor(held.instructor_id, held.instructor_name)
        for key, part in self.form.parts.items():
            part.setEnabled(not held.cancelled and not (held.fixed and key in ("day", "starts", "ends", "form", "counted")))
        self.instructor.setEnabled(not held.cancelled)
        self._filling = False

    def values(self) -> dict[str, Any]:
        """What to save. Raises InputProblem beside its field."""
        form = self.form
        form.take_pending()
        found: dict[str, Any] = {key: form.text(key).strip() for key in TEXTS}
        found |= {key: form.number(key) for key in NUMBERS}
        found |= {"fee": found["fee"] or 0, "material_fee": found["material_fee"] or 0, "day": self.day.required(),
                  "form": form.chosen("form"), "counted": form.chosen("counted"),
                  "instructor_id": self.instructor.person_id, "instructor": self.instructor.words()}
        return found

    def state(self) -> dict[str, Any]:
        """What is typed, as plain values."""
        return {"form": self.form.state(), "instructor": self.instructor.edit.text(),
                "instructor_id": self.instructor.person_id}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self._filling = True
        self.form.restore(state.get("form", {}))
        self.instructor.show_instructor(state.get("instructor_id"), state.get("instructor", ""))
        self._filling = False

    def _today(self) -> Any:
        assert self.held is not None
        return self.held.day  # 「12/5」 is read near the date it stands on now

    def _changed(self) -> None:
        if not self._filling:
            self._told()


class CancelView(QWidget):
    """中止 and its reason."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        left, _right = columns(self)
        left.addWidget(Label(self.tr("この回を中止にします。開催0回と数えます。"), step="strong-bold", wrap=True))
        reasons = (*stored_words.CANCELLING_REASONS, stored_words.OTHER)
        self.choice = ChoiceWall([(one, stored_words.shown(one)) for one in reasons], least_ems=7)
        self.choice.chosen.connect(lambda _value: self._chosen(changed))
        self.fields = {"reason": Field(self.tr("中止のわけ"), self.choice)}
        left.addWidget(self.fields["reason"])
        self.other = LineEdit(placeholder=self.tr("わけをひとこと"))
        self.other.setAccessibleName(self.tr("わけをひとこと"))
        self.other.textEdited.connect(lambda _text: changed())
        left.addWidget(self.other)
        left.addStretch(1)
        self.begin()

    def begin(self) -> None:
        """Nothing chosen yet."""
        self.choice.set_value(None)
        self.other.clear()
        self.other.hide()

    def reason(self) -> str:
        """The reason chosen or typed; '' while there is none."""
        commit_preedit(self.other)
        value = str(self.choice.value() or "")
        return self.other.text().strip() if value == stored_words.OTHER else value

    def _chosen(self, changed: Callable[[], None]) -> None:
        self.other.setVisible(self.choice.value() == stored_words.OTHER)
        if not self.other.isHidden():
            self.other.setFocus()
        changed()
