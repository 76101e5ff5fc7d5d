"""A record that was entered wrongly: what it should say, or that it is none of this person's; and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from salon_app.model import watch
from salon_app.model.stored_words import WATCH_BACK_REASONS
from salon_app.model.watch import result_words
from salon_app.services.watch_calls.values import WatchAttempt
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_calls.case_records import attempt_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.time_edit import TimeEdit

CORRECT, TAKE_BACK = "correct", "take_back"


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
        self._in_case = False
        self.title = Label(step="strong-bold", wrap=True)
        self.about = Label(tone="muted", wrap=True)
        self.mode = ChoiceKeys([(CORRECT, self.tr("答えを直す")), (TAKE_BACK, self.tr("取り消す"))], CORRECT)
        self.mode.chosen.connect(lambda _value: self._turn())
        self.about_back = Label(self.tr("別の方のところに入れたときや、かけていないときに、この記録を取り消します。"), wrap=True)
        self.case = Notice()
        self.back_reason = ReasonChoice(WATCH_BACK_REASONS)
        self.back_reason.changed.connect(self.changed)
        self.wall = ChoiceWall([(one, result_words(one)) for one in watch.RESULTS], least_ems=7)
        self.wall.chosen.connect(lambda _value: self.changed.emit())
        self.time = TimeEdit(field="time")
        self.note, self.reason = LineEdit(), LineEdit(placeholder=self.tr("例　押しまちがい"))
        for edit in (self.note, self.reason):
            edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
        self.fields = {
            "result": Field(self.tr("正しい答え"), self.wall), "reason": Field(self.tr("直すわけ"), self.reason),
            "time": Field(self.tr("時刻"), self.time), "note": Field(self.tr("メモ"), self.note),
            "back_reason": Field(self.tr("取り消すわけ"), self.back_reason)}
        self.give_up = Button(self.tr("やめる"), "close", height=look().target)
        self.give_up.clicked.connect(self.left)
        for part in (self.title, self.about, self.mode, self.about_back, self.case, *self.fields.values(), self.give_up):
            self.column.addWidget(part)

    def show_attempt(self, one: WatchAttempt, about: str, *, in_case: bool) -> None:
        """As it was entered; `in_case`: it belongs to a case that is open."""
        self.title.setText(self.tr("「{words}」を直す").format(words=attempt_words(one)))
        self._in_case = in_case
        self.back_reason.offer(WATCH_BACK_REASONS)
        self.mode.set_value(CORRECT)
        self._show_mode()
        self.about.setText(about)
        self.wall.set_value(one.result)
        self.time.set_value(one.time)
        self.note.setText(one.note)
        self.reason.clear()

    def takes_back(self) -> bool:
        """Is the record to be taken back, not corrected?"""
        return bool(self.mode.value() == TAKE_BACK)

    def _turn(self) -> None:
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        back = self.takes_back()
        self.about_back.setVisible(back)
        for name, field in self.fields.items():
            field.setVisible((name == "back_reason") == back)
        self.case.say(self.tr("この記録のあった対応は、そのまま続きます。まちがいなら、対応の画面で終えてください。")
                      if back and self._in_case else "")

    def result(self) -> str:
        """The answer chosen."""
        return str(self.wall.value())

    def missing(self) -> str:
        """What the main button asks for, '' when everything is there."""
        if self.takes_back():
            return "" if self.back_reason.value() else self.tr("取り消すわけを選んでください")
        return "" if self.reason.text().strip() else self.tr("直すわけを書いてください")

    def main_words(self) -> str:
        """What the main button does."""
        if self.takes_back():
            return self.tr("この記録を取り消す")
        return self.tr("「{answer}」に直す").format(answer=result_words(self.result()))

    def answer(self) -> Corrected:
        """What is chosen and typed. Raises InputProblem (field: time)."""
        commit_preedit(self.note)
        commit_preedit(self.reason)
        return Corrected(self.result(), self.time.value(), self.note.text(), self.reason.text())
