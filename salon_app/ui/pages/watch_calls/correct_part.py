"""A record that was entered wrongly: what it should say, and why it is changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from salon_app.model import watch
from salon_app.model.watch import result_words
from salon_app.services.watch_calls.values import WatchAttempt
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_calls.case_records import attempt_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.time_edit import TimeEdit


@dataclass(frozen=True)
class Corrected:
    """`time` minutes since midnight, None: as it was."""

    result: str
    time: int | None
    note: str
    reason: str


class CorrectPart(Card):
    """`changed` when something is chosen or typed, `left` when it is given up."""

    changed = Signal()
    left = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.title = Label(step="strong-bold", wrap=True)
        self.about = Label(tone="muted", wrap=True)
        self.wall = ChoiceWall([(one, result_words(one)) for one in watch.RESULTS], least_ems=7)
        self.wall.chosen.connect(lambda _value: self.changed.emit())
        self.time = TimeEdit(field="time")
        self.note, self.reason = LineEdit(), LineEdit(placeholder=self.tr("例　押しまちがい"))
        for edit in (self.note, self.reason):
            edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
        self.fields = {
            "result": Field(self.tr("正しい答え"), self.wall), "reason": Field(self.tr("直すわけ"), self.reason),
            "time": Field(self.tr("時刻"), self.time), "note": Field(self.tr("メモ"), self.note)}
        self.give_up = Button(self.tr("やめる"), "close", height=look().target)
        self.give_up.clicked.connect(self.left)
        for part in (self.title, self.about, *self.fields.values(), self.give_up):
            self.column.addWidget(part)

    def show_attempt(self, one: WatchAttempt, about: str) -> None:
        """As it was entered."""
        self.title.setText(self.tr("「{words}」を直す").format(words=attempt_words(one)))
        self.about.setText(about)
        self.wall.set_value(one.result)
        self.time.set_value(one.time)
        self.note.setText(one.note)
        self.reason.clear()

    def result(self) -> str:
        """The answer chosen."""
        return str(self.wall.value())

    def missing(self) -> str:
        """What the main button asks for, '' when everything is there."""
        return "" if self.reason.text().strip() else self.tr("直すわけを書いてください")

    def answer(self) -> Corrected:
        """What is chosen and typed. Raises InputProblem (field: time)."""
        commit_preedit(self.note)
        commit_preedit(self.reason)
        return Corrected(self.result(), self.time.value(), self.note.text(), self.reason.text())
