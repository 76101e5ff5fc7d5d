"""A row of a 電話かけ表 on the screen: number, planned time, and for each of the two tries its result and the time beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem
from salon_app.model.watch import result_words
from salon_app.services.watch_calls.sheet_values import TypedCall, WatchSheetRow
from salon_app.services.watch_calls.values import WatchAttempt
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.time_edit import TimeEdit

PRINTED = (watch.OK, watch.UNWELL, watch.CONTACT, watch.NO_ANSWER, watch.BUSY, watch.VOICEMAIL)
"""The boxes of the paper, in its order."""


class ResultKeys(ChoiceWall):
    """The six boxes; a second press takes the tick away. `1` `2` `3` on the keyboard are the person's answers."""

    _held: Any = None

    def __init__(self) -> None:
        numbered = {one: f"{at} {result_words(one)}" for at, one in enumerate(watch.ANSWERS, start=1)}
        super().__init__([(one, numbered.get(one, result_words(one))) for one in PRINTED], least_ems=5.4,
                         most=3 if look().scale >= 150 else 6, sign=False)

    def _press(self, value: Any) -> None:
        super()._press(None if value == self._held else value)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._held = value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text().translate(str.maketrans("１２３", "123"))
        ends = {Qt.Key.Key_Left: 0, Qt.Key.Key_Up: 0, Qt.Key.Key_Right: len(PRINTED) - 1, Qt.Key.Key_Down: len(PRINTED) - 1}
        end = ends.get(Qt.Key(event.key()))
        if digit and digit in "123":
            self.set_value(None)
            self._press(watch.ANSWERS[int(digit) - 1])
        elif end is None or not self.buttons()[end].hasFocus():  # beyond the last key there is nothing to choose
            super().keyPressEvent(event)


class TryEdit(QWidget):
    """One try. `changed` after each change by a person, `done` when its result was chosen."""

    changed = Signal()
    done = Signal()

    def __init__(self, number: int, attempt: int) -> None:
        super().__init__()
        worn = look()
        self.time = TimeEdit(field="time", placeholder=self.tr("時刻"))
        self.time.setFixedWidth(worn.ems(4.6))
        self.result = ResultKeys()
        said = self.tr("{number}番 {attempt}回目").format(number=number, attempt=attempt)
        self.time.setAccessibleName(self.tr("{row}の時刻").format(row=said))
        for key in self.result.buttons():
            key.setAccessibleName(f"{said} {key.words()}")
        row: QBoxLayout = QVBoxLayout(self) if worn.scale >= 150 else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(8, 6))
        head = QHBoxLayout()
        head.setSpacing(worn.px(8, 8))
        tried = Label(self.tr("{attempt}回目").format(attempt=attempt), tone="muted")
        head.addWidget(tried)
        head.addWidget(self.time)
        if worn.scale >= 150:
            head.addStretch(1)
        row.addLayout(head)
        row.addWidget(self.result, 1)
        self.time.changed.connect(self.changed)
        self.time.submitted.connect(self._time_entered)
        self.result.chosen.connect(lambda _value: self._chosen())

    def blank(self) -> bool:
        """Nothing is ticked or written."""
        return self.result.value() is None and not self.time.text().strip()

    def put(self, made: WatchAttempt | None) -> None:
        """Show a try as the books have it."""
        self.result.set_value(made.result if made is not None else None)
        self.time.set_value(made.time if made is not None else None)

    def typed(self) -> dict[str, Any]:
        """As plain values."""
        return {"result": self.result.value(), "time": self.time.text()}

    def retype(self, values: Mapping[str, Any]) -> None:
        """Show again what `typed` gave."""
        self.result.set_value(values.get("result"))
        self.time.setText(values.get("time", ""))

    def _time_entered(self) -> None:
        if self.time.check():
            chosen = next((key for key in self.result.buttons() if key.isChecked()), self.result.buttons()[0])
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self) -> None:
        self.changed.emit()
        if self.result.value() is not None:
            self.done.emit()


class TypingRow(QWidget):
    """`changed` after each change by a person. The second try is asked for where the first did not reach the person."""

    changed = Signal()

    def __init__(self, row: WatchSheetRow) -> None:
        super().__init__()
        worn = look()
        self.row = row
        self.tries = (TryEdit(row.number, 1), TryEdit(row.number, 2))
        self._number = Label(str(row.number), step="strong-bold", right=True)
        self._number.setFixedWidth(worn.ems(1.8))
        self.time = Label(clock_words(row.line.time))
        self.name = Label(step="bold", wrap=True)
        self.name.hide()
        self.said = Label(tone="warning", wrap=True)
        self.said.hide()
        self.known = Label(tone="muted", wrap=True)
        self.known.hide()
        who = QHBoxLayout()
        who.setSpacing(worn.px(10, 10))
        who.addWidget(self._number)
        who.addWidget(self.time)
        who.addWidget(self.name, 1)
        who.addStretch()
        tries = QVBoxLayout()
        tries.setSpacing(worn.px(6, 8))
        if row.paused:
            tries.addWidget(Label(self.tr("休止（かけません）"), tone="muted"))
        else:
            for one in self.tries:
                tries.addWidget(one)
                one.changed.connect(self._told)
        tries.addWidget(self.known)
        tries.addWidget(self.said)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(worn.px(8, 6), worn.px(6, 6), worn.px(8, 6), worn.px(6, 6) + worn.line)
        outer.setSpacing(worn.px(4, 6))
        if worn.scale >= 150:
            outer.addLayout(who)
            outer.addLayout(tries)
            self._side = None
        else:
            self._side = QWidget()
            self._side.setLayout(who)
            who.setContentsMargins(0, 0, 0, 0)
            self._side.setFixedWidth(worn.ems(6))
            line = QHBoxLayout()
            line.setSpacing(worn.px(8))
            self._side.setFixedHeight(worn.px(50))  # on the line of the first try's keys
            line.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(tries, 1)
            outer.addWidget(self.name)
            outer.addLayout(line)
        self._follow()

    def show_name(self, shown: bool) -> None:
        """Whose row it is, or only its number."""
        plan = self.row.line.plan
        self.name.setText(" ".join(filter(None, (plan.name, plan.block))) if shown else "")
        self.name.setVisible(shown)

    # --- what is typed -----------------------------------------------------------------------------

    def show_books(self, on: date) -> None:
        """Show the tries typed from this sheet, and say what else is recorded for its date."""
        made = [one for one in self.row.line.attempts if one.business_date == on]
        typed = [one for one in made if one.source == "sheet"]
        for at, one in enumerate(self.tries):
            one.put(typed[at] if at < len(typed) else None)
        others = [" ".join(filter(None, (clock_words(one.time) if one.time is not None else "", result_words(one.result))))
                  for one in made if one.source != "sheet"]
        self.known.setText(self.tr("もう入っています：{calls}").format(calls=self.tr("、").join(others)))
        self.known.setVisible(bool(others))
        self._follow()

    def typed(self) -> list[dict[str, Any]]:
        """Both tries as plain values."""
        return [one.typed() for one in self.tries]

    def retype(self, values: Sequence[Mapping[str, Any]]) -> None:
        """Show again what `typed` gave."""
        for one, held in zip(self.tries, values, strict=False):
            one.retype(held)
        self._follow()

    def blank(self) -> bool:
        """Nothing is ticked or written."""
        return all(one.blank() for one in self.tries)

    def open(self) -> bool:
        """Nothing is ticked, and nothing stands in the books."""
        return self.blank() and self.known.isHidden()

    def missing(self) -> str:
        """What has to be ticked first, '' for nothing."""
        for one in self.tries:
            if one.result.value() is None and one.time.text().strip():
                return self.tr("{number}番の答えを押してください").format(number=self.row.number)
        if self.tries[0].blank() and not self.tries[1].blank():
            return self.tr("{number}番の1回目を押してください").format(number=self.row.number)
        return ""

    def values(self) -> list[TypedCall]:
        """As the service takes them. Raises InputProblem (field: time, said at the row)."""
        found = []
        for attempt, one in enumerate(self.tries, start=1):
            if one.result.value() is None:
                continue
            try:
                time = one.time.value()
            except InputProblem as problem:
                self.set_error(str(problem))
                one.time.setFocus()
                raise
            found.append(TypedCall(self.row.number, one.result.value(), time, attempt))
        return found

    def set_error(self, sentence: str) -> None:
        """What is wrong with this row."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def error(self) -> str:
        """What is said to be wrong now."""
        return self.said.text() if not self.said.isHidden() else ""

    def _told(self) -> None:
        self.set_error("")
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        first, second = self.tries
        second.setVisible(not second.blank() or first.result.value() in watch.NOT_REACHED)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("selection" if not self.blank() else "raised"))
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))
