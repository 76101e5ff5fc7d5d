"""休止 and 終わりにする: why, from when, until when (or not known yet), and the reason for an end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salon_app.model.dates import month_day
from salon_app.model.problems import InputProblem
from salon_app.model.stored_words import WATCH_END_REASONS
from salon_app.model.watch import PAUSES, pause_words
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import DateEdit, LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.shop_edit import Around
from salon_app.ui.widgets.stacked import one_column

DAY, OPEN = "day", "open"


class UntilEdit(Around):
    """Until a date, or まだ分からない."""

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        self.keys = ChoiceKeys([(DAY, self.tr("日を決める")), (OPEN, self.tr("まだ分からない"))], DAY)
        self.edit = DateEdit(today=today, field="end", placeholder=self.tr("例　12/3"))
        super().__init__(self.keys, self.edit)
        self.keys.chosen.connect(self._chosen)
        self.edit.changed.connect(self.changed)
        self.edit.sentence_changed.connect(self.sentence_changed)

    def value(self) -> date | None:
        """The last day, None while it is not known. Raises InputProblem (field: end)."""
        return self.edit.required() if self.keys.value() == DAY else None

    def said(self) -> bool:
        """Is it said?"""
        return self.keys.value() == OPEN or bool(self.edit.text().strip())

    def put(self, how: str, typed: str) -> None:
        """Show a choice and what was typed."""
        self.keys.set_value(how)
        self.edit.setText(typed)
        self.edit.setVisible(how == DAY)

    def _chosen(self, how: object) -> None:
        self.edit.setVisible(how == DAY)
        self.sentence_changed.emit("")
        if how == DAY:
            self.edit.setFocus()
        self.changed.emit()


class PauseView(QWidget):
    """A 休止 while it is said. `changed` after each change by a person."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._silent_since: date | None = None
        self.head = Label(step="strong-bold", wrap=True)
        self.silent = Notice(self.tr("休止をその日からにする"), "calendar", self._from_silence)
        self.why = ChoiceKeys([(one, pause_words(one)) for one in PAUSES])
        self.start = DateChoice(today, field="start")
        self.until = UntilEdit(today)
        self.note = LineEdit(placeholder=self.tr("例　見本病院に入院"))
        self.fields = {
            "why": Field(self.tr("わけ"), self.why), "start": Field(self.tr("いつから（この日からかけません）"), self.start),
            "end": Field(self.tr("いつまで（この日までかけません）"), self.until),
            "note": Field(self.tr("ひとこと（あれば）"), self.note)}
        about = Label(self.tr("終わりの次の日から、ひとりでにまた電話の番に入ります。休止のあいだは「無事」とは数えません。"),
                      tone="muted", wrap=True)
        one_column(self, self.head, self.silent, *self.fields.values(), about)
        self.why.chosen.connect(lambda _value: self.changed.emit())
        self.start.changed.connect(self._started)
        self.until.changed.connect(self.changed)
        self.note.textEdited.connect(lambda _text: self.changed.emit())
        self.begin()

    def begin(self) -> None:
        """Nothing is said."""
        self.restore({})

    def propose(self, why: str, start: date) -> None:
        """Why and from when, as it is known already; until when has to be said."""
        self.why.set_value(why)
        self.start.set_value(start)

    def warn(self, silent_since: date | None) -> None:
        """Since when calls were not answered, None for not at all: a 休止 that begins later does not explain these."""
        self._silent_since = silent_since
        self._say_silence()

    def _started(self) -> None:
        self._say_silence()
        self.changed.emit()

    def _from_silence(self) -> None:
        assert self._silent_since is not None
        self.start.set_value(self._silent_since)
        self.start.setFocus()
        self._started()

    def _say_silence(self) -> None:
        since, said = self._silent_since, ""
        try:
            explained = since is None or self.start.value() <= since
        except InputProblem:  # said beside the date
            explained = False
        if since is not None and not explained:
            said = self.tr("{day}から、お話しできていません。あとの日からの休止では、かけ直しや訪問の番に残ります。")
            said = said.format(day=month_day(since))
        self.silent.say(said)

    def missing(self) -> str:
        """What has to be said first, '' for nothing."""
        if self.why.value() is None:
            return self.tr("わけを選んでください")
        return "" if self.until.said() else self.tr("いつまでかを決めてください")

    def values(self) -> dict[str, Any]:
        """As the service takes it. Raises InputProblem (field: start, end)."""
        commit_preedit(self.note)
        return {"why": self.why.value(), "start": self.start.value(), "end": self.until.value(), "note": self.note.text()}

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"why": self.why.value(), "start": self.start.state(), "until": self.until.keys.value(),
                "end": self.until.edit.text(), "note": self.note.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self.why.set_value(state.get("why"))
        self.start.restore(state.get("start", {}))
        self.until.put(state.get("until", DAY), state.get("end", ""))
        self.note.setText(state.get("note", ""))


class EndView(QWidget):
    """The calls end for good. `changed` after each change by a person."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.head = Label(step="strong-bold", wrap=True)
        self.reason = ReasonChoice(WATCH_END_REASONS)
        self.on = DateChoice(today, field="date")
        self.fields = {"reason": Field(self.tr("わけ"), self.reason), "date": Field(self.tr("電話をした最後の日"), self.on)}
        about = Label(self.tr("いままでの電話の記録は残ります。また始めるときは、予定をもう一度作ります。"), tone="muted",
                      wrap=True)
        one_column(self, self.head, *self.fields.values(), about)
        self.reason.changed.connect(self.changed)
        self.on.changed.connect(self.changed)

    def begin(self) -> None:
        """Nothing is said."""
        self.reason.offer(WATCH_END_REASONS)
        self.on.restore({})
