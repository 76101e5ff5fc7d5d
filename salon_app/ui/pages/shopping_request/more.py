"""What is asked last: where it is brought, notes, the day it was received, 手数料, 次にいる日, and whether it is every week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from salon_app.model.errands import FEE_KINDS, NONE, fee_words
from salon_app.model.problems import InputProblem
from salon_app.model.repeats import WEEK, Repeat
from salon_app.ui.pages.shopping_request.form_state import weekdays_offered, weeks_offered
from salon_app.ui.pages.shopping_request.wanted import DayKeys
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, TextEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.stacked import form_side


class MoreSection(QObject):
    """`changed` after each change by a person. In two columns, `left` and `right`, which the form places."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.place = LineEdit(placeholder=self.tr("ご自宅ではないとき"))
        self.notes = TextEdit(rows=3)
        self.received = DateChoice(today, field="date")
        self.fee_kind = ChoiceKeys([(one, fee_words(one)) for one in FEE_KINDS])
        self.fee = YenEdit(field="fee")
        self.next = DayKeys(today, field="next_on", placeholder=self.tr("ほかの日　例　12/5"))
        self.weekly = CheckRow(self.tr("毎週のいつもの依頼にする"), self.tr("次の週から、いつもの依頼の一覧に出ます。"))
        self.weekday = ChoiceKeys(weekdays_offered(), sign=False)
        self.fields = {
            "place": Field(self.tr("お届け先"), self.place), "notes": Field(self.tr("連絡・メモ"), self.notes),
            "date": Field(self.tr("受付の日"), self.received), "fee_kind": Field(self.tr("手数料"), self.fee_kind),
            "fee": Field(self.tr("手数料の額"), self.fee, unit=self.tr("円"), beside=6),
            "next_on": Field(self.tr("次にいる日（わかれば）"), self.next),
            "repeat": Field(self.tr("毎週の何曜日にお届けしますか"), self.weekday)}
        self.left = form_side(*(self.fields[key] for key in ("place", "notes", "date")))
        self.right = form_side(*(self.fields[key] for key in ("fee_kind", "fee", "next_on")), self.weekly, self.fields["repeat"])
        self._connect()
        self._follow()

    def _connect(self) -> None:
        for edit in (self.place, self.fee):
            edit.textEdited.connect(lambda _text: self.changed.emit())
        for edit in (self.place, self.fee, self.next.edit, self.received.edit):
            edit.submitted.connect(lambda part=edit: part.focusNextPrevChild(True))
        self.notes.textChanged.connect(self.changed)
        self.received.changed.connect(self.changed)
        self.next.changed.connect(self.changed)
        self.fee_kind.chosen.connect(lambda _kind: self._told())
        self.weekly.clicked.connect(lambda _on=False: self._told())
        self.weekday.chosen.connect(lambda _day: self._told())

    # --- values ------------------------------------------------------------------------------------

    def offer(self, start: date) -> None:
        """次にいる日 counted from the day of this errand; `start` is that day, or today."""
        self.next.offer(weeks_offered(start))

    def suggest_weekday(self, day: date | None) -> None:
        """The day wanted says the weekday, until somebody chooses another."""
        if day is not None and not self.weekly.isChecked():
            self.weekday.set_value(day.weekday())

    def put(self, *, place: str, notes: str, received: date, fee_kind: str, fee: int, next_on: date | None) -> None:
        """Show what an errand says."""
        self.place.setText(place)
        self.notes.setPlainText(notes)
        self.received.set_value(received)
        self.fee_kind.set_value(fee_kind)
        self.fee.set_value(fee)
        self.next.edit.set_value(next_on)
        self.next.show_key()
        self.weekly.setChecked(False)
        self.weekday.set_value(None)
        self._follow()

    def set_changing(self, changing: bool) -> None:
        """An errand that exists keeps its 受付の日, and is made weekly on a page of its own."""
        self.fields["date"].setVisible(not changing)
        self.weekly.setVisible(not changing)
        self._follow()

    def received_on(self) -> date | None:
        """The day of the request as far as it can be read now."""
        with suppress(InputProblem):
            return self.received.value()
        return None

    def fee_yen(self) -> int | None:
        """Yen of the 手数料, None as the salon has set. Raises InputProblem."""
        return 0 if self.fee_kind.value() == NONE else self.fee.value()

    def repeat(self) -> Repeat | None:
        """Each week on the day chosen, None for this once. Raises InputProblem (repeat) for no day."""
        if not self.weekly.isChecked():
            return None
        if self.weekday.value() is None:
            raise InputProblem(self.tr("曜日を選んでください。"), field="repeat")
        return Repeat(WEEK, weekday=int(self.weekday.value()), skip_holidays=False, skip_year_end=False)

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for edit in (self.place, self.notes, self.fee, self.next.edit, self.received.edit):
            commit_preedit(edit)

    def state(self) -> dict[str, Any]:
        """All of it as plain values, numbers as they were typed."""
        return {"place": self.place.text(), "notes": self.notes.toPlainText(), "received": self.received.state(),
                "fee_kind": self.fee_kind.value(), "fee": self.fee.text(), "next": self.next.edit.text(),
                "weekly": self.weekly.isChecked(), "weekday": self.weekday.value()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self.place.setText(state.get("place", ""))
        self.notes.setPlainText(state.get("notes", ""))
        self.received.restore(state.get("received", {}))
        self.fee_kind.set_value(state.get("fee_kind"))
        self.fee.setText(state.get("fee", ""))
        self.next.set_text(state.get("next", ""))
        self.weekly.setChecked(bool(state.get("weekly")))
        self.weekday.set_value(state.get("weekday"))
        self._follow()

    # --- parts -------------------------------------------------------------------------------------

    def _told(self) -> None:
        self.fields["repeat"].set_error("")
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        self.fields["fee"].setVisible(self.fee_kind.value() != NONE)
        self.fields["repeat"].setVisible(self.weekly.isChecked() and not self.weekly.isHidden())
