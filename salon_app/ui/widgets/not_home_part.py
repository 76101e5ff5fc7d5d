"""不在だった: where the goods are kept, when they are brought again, and a kind word about the neighbour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import DateEdit, LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

OTHER = "other"
TOMORROW, AFTER, DAY, LATER = "tomorrow", "after", "day", "later"


class NotHomePart(QWidget):
    """`kept_at` and `again_on` as typed; both tell `changed`."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 10))
        self._places = (self.tr("冷蔵庫"), self.tr("冷凍庫"), self.tr("サロンの棚"), self.tr("担当の家"))
        self.place = ChoiceWall([*((one, one) for one in self._places), (OTHER, self.tr("ほかの場所"))], least_ems=7)
        self.other_place = LineEdit(placeholder=self.tr("例　事務所の机の上"))
        self.other_place.setAccessibleName(self.tr("ほかの場所"))
        self.again = ChoiceWall([(TOMORROW, self.tr("明日")), (AFTER, self.tr("あさって")), (DAY, self.tr("別の日")),
                                 (LATER, self.tr("まだ決めない"))], least_ems=7)
        self.other_day = DateEdit(today=today, field="again_on", placeholder=self.tr("例　8/5"))
        self.other_day.setAccessibleName(self.tr("もう一度お届けする日"))
        self.note = LineEdit(placeholder=self.tr("例　となりの方が、朝は見かけたとのこと"))
        self.fields = {
            "kept_at": Field(self.tr("品物をどこに置きましたか"), self.place),
            "again_on": Field(self.tr("もう一度お届けする日"), self.again),
            "note": Field(self.tr("気づいたこと（書かなくてもかまいません）"), self.note)}
        self.other_day.sentence_changed.connect(self.fields["again_on"].set_error)
        for key, more in (("kept_at", self.other_place), ("again_on", self.other_day), ("note", None)):
            column.addWidget(self.fields[key])
            if more is not None:
                column.addWidget(more)
        self.place.chosen.connect(lambda value: self._chosen(value == OTHER, self.other_place))
        self.again.chosen.connect(lambda value: self._chosen(value == DAY, self.other_day))
        for edit in (self.other_place, self.other_day, self.note):
            edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
        care = self.tr("お留守なのは、具合が悪いからかもしれません。お電話やご近所への声かけで、ようすを確かめてください。")
        self.care = Label(care, step="bold", tone="warning", wrap=True)
        column.addWidget(self.care)

    def begin(self) -> None:
        """Nothing said yet."""
        self.restore({"place": None, "other_place": "", "again": None, "other_day": "", "note": ""})

    def show_kept(self, kept_at: str, again_on: date | None) -> None:
        """As it was said before."""
        known = kept_at in self._places
        self.place.set_value(kept_at if known else OTHER if kept_at else None)
        self.other_place.setText("" if known else kept_at)
        self.again.set_value(LATER if again_on is None else DAY)
        self.other_day.set_value(again_on)
        self._show()

    def kept_at(self) -> str:
        """保管場所; '' while none is said."""
        commit_preedit(self.other_place)
        value = str(self.place.value() or "")
        return self.other_place.text().strip() if value == OTHER else value

    def again_said(self) -> bool:
        """Is the day said (or that it is not known yet)?"""
        value = self.again.value()
        return value is not None and (value != DAY or bool(self.other_day.text().strip()))

    def again_on(self) -> date | None:
        """再配達日, None where it is not known yet. Raises InputProblem (field: again_on)."""
        value = self.again.value()
        if value == DAY:
            return self.other_day.required()
        days = {TOMORROW: 1, AFTER: 2}.get(str(value))
        return None if days is None else self._today() + timedelta(days=days)

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"place": self.place.value(), "other_place": self.other_place.text(), "again": self.again.value(),
                "other_day": self.other_day.text(), "note": self.note.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        self.place.set_value(state["place"])
        self.again.set_value(state["again"])
        self.other_place.setText(state["other_place"])
        self.other_day.setText(state["other_day"])
        self.note.setText(state["note"])
        self._show()

    def _chosen(self, typed: bool, edit: LineEdit) -> None:
        self._show()
        for field in self.fields.values():
            field.set_error("")
        if typed:
            edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self.other_place.setVisible(self.place.value() == OTHER)
        self.other_day.setVisible(self.again.value() == DAY)
