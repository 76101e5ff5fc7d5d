"""The call in hand: the number, what the person answered or what came instead, the time, a short note.

An answer is chosen first and then kept by the main button, which says time and answer: a wrong touch of a shaking hand
records nothing, and note and time go along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem
from salon_app.model.watch import pause_words, result_words
from salon_app.services.watch_calls.calls import DONE, PAUSED
from salon_app.services.watch_calls.values import RoundLine, WatchAttempt
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import plain_day, short_day
from salon_app.ui.later import later
from salon_app.ui.pages.watch_calls.answer_keys import AnswerKeys
from salon_app.ui.pages.watch_calls.call_head import CallHead, visits
from salon_app.ui.pages.watch_calls.form_state import Moment, moment, visitor_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.time_edit import TimeEdit


@dataclass(frozen=True)
class Answered:
    """What is to be recorded. `time` minutes since midnight."""

    result: str
    kind: str
    time: int | None
    note: str
    caller_id: int | None


class CallDesk(QWidget):
    """`changed` when something is chosen or typed. `line` is the call in hand, `seen` its newest attempt (0: none)."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self.ctx = ctx
        self.line: RoundLine | None = None
        self._again = self._by_phone = self._timed = False
        self._later = later(self, self.keep)
        self.head = CallHead()
        self.caller = Button("", "person", height=worn.field, max_lines=2)
        self.caller.clicked.connect(self._ask_caller)
        self.case = Notice(self.tr("対応を開く"), "chevron-right", self._open_case)
        self.visitor = Notice(self.tr("予定にお名前を入れる"), "pencil", self._to_plan)
        self.callers = HelperWall(ctx)
        self.callers.chosen.connect(lambda value: self._caller_chosen(value))
        self.answers = AnswerKeys()
        self.answers.chosen.connect(self._chosen)
        self.time = TimeEdit(field="time")
        self.time.changed.connect(self._time_typed)
        self.time.editingFinished.connect(self.changed)
        self.note = LineEdit(placeholder=self.tr("例　かぜぎみとのこと"))
        self.note.textEdited.connect(lambda _text: self._later.start())
        beside = 0.0 if worn.scale >= 150 else 2.4
        self.fields = {
            "time": Field(self.tr("時刻"), self.time, beside=beside),
            "note": Field(self.tr("メモ"), self.note, beside=beside),
            "caller": Field(self.tr("どなたですか"), self.callers)}
        self.by_phone = Button(self.tr("電話で話せたとき"), "phone", height=worn.target)
        self.by_phone.clicked.connect(self._turn_kind)
        self.closed = ListBox()
        self.closed.row_pressed.connect(lambda at: self._ways[at][3]())
        self._ways: list[tuple[str, str, str, Any]] = []
        self.closed_words = Label(step="strong-bold", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        typed: QBoxLayout = QHBoxLayout()
        typed.setSpacing(worn.px(16, 10))
        self.time.setFixedWidth(worn.ems(5.5))
        typed.addWidget(self.fields["time"])
        typed.addWidget(self.fields["note"], 1)
        if worn.scale < 150:
            typed.addWidget(self.caller)
        self.open_part = QWidget()
        open_column = self._open_column = QVBoxLayout(self.open_part)
        open_column.setContentsMargins(0, 0, 0, 0)
        open_column.setSpacing(worn.px(8, 8))
        open_column.addWidget(self.answers)
        open_column.addLayout(typed)
        if worn.scale >= 150:
            open_column.addWidget(self.caller)
        open_column.addWidget(self.fields["caller"])
        open_column.addWidget(self.by_phone)
        if worn.scale >= 150:
            words = self.tr("電話はご自分でおかけください。このパソコンからはかかりません。")
            open_column.addWidget(Label(words, tone="muted", wrap=True))
        self.closed_part = QWidget()
        closed_column = QVBoxLayout(self.closed_part)
        closed_column.setContentsMargins(0, 0, 0, 0)
        closed_column.setSpacing(worn.px(10, 8))
        closed_column.addWidget(self.closed_words)
        closed_column.addWidget(self.closed)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), 0)
        inside.setSpacing(worn.px(8, 8))
        inside.addWidget(self.head)
        inside.addWidget(self.case)
        inside.addWidget(self.visitor)
        inside.addWidget(self.open_part)
        inside.addWidget(self.closed_part)
        inside.addStretch(1)
        self.area = ScrollArea(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    # --- what is in hand -------------------------------------------------------------------------

    def take(self, line: RoundLine) -> None:
        """Put a call in hand, with what was typed about it before."""
        self.keep()
        self.line = line
        self._again = self._by_phone = self._timed = False
        self.fields["caller"].hide()
        self.callers.offer(line.plan.caller_id, line.plan.caller)
        self.callers.set_value(line.plan.neighbour_id if visits(line) else line.plan.caller_id)
        self.answers.ask(self.kind())
        self.note.clear()
        self.time.set_value(None)
        self._show_kept(self.ctx.salon.drafts.kept(self._form()))
        self.area.view.verticalScrollBar().setValue(0)
        self.show_line(line)

    def put_down(self) -> None:
        """No call is in hand; what was typed is kept."""
        self.keep()
        self.line = None

    def show_line(self, line: RoundLine) -> None:
        """The same call as it stands now."""
        was = self.kind() if self.line is not None else ""
        self.line = line
        if self.kind() != was:
            self.answers.ask(self.kind())
            self.callers.set_value(line.plan.neighbour_id if self.kind() == watch.VISIT else line.plan.caller_id)
        now = moment(self.ctx.salon.clock)
        visit = self.kind() == watch.VISIT
        self.head.show_line(line, now, visit=visit)
        who = self.tr("訪問する人　{name}") if visit else self.tr("かける人　{name}")
        self.caller.set_text(who.format(name=self._caller() or self.tr("決まっていません")))
        self.case.say(self.tr("この方は、いま対応中です。") if line.case_id is not None else "")
        self.visitor.say(visitor_words(line, now))
        self._ask_visitor()
        self.open_part.setVisible(self.open())
        self.closed_part.setVisible(not self.open())
        self.by_phone.setVisible(visits(line))
        self.by_phone.set_text(self.tr("訪問を記録する") if self._by_phone else self.tr("電話で話せたとき"))
        if not self._timed:
            self.time.set_value(now.minute if self.answers.value() else None)
        self.time.setPlaceholderText(self.tr("いま"))
        self._say_closed(line, now)

    def open(self) -> bool:
        """Is there something to record?"""
        return self.line is not None and (
            self._again or (self.line.state not in (DONE, PAUSED) and not self._spoken()))

    def _spoken(self) -> bool:
        """Somebody spoke today, and a case goes on from there."""
        return self.line is not None and self.line.next is None and bool(self.line.attempts)

    def kind(self) -> str:
        """call or visit."""
        return watch.VISIT if self.line is not None and visits(self.line) and not self._by_phone else watch.CALL

    def seen(self) -> int:
        """The newest attempt shown, 0 for none."""
        return max((one.id for one in self.line.attempts), default=0) if self.line is not None else 0

    # --- who rings -------------------------------------------------------------------------------

    def _caller(self) -> str:
        return self.ctx.salon.people.name(self.callers.value()) or (
            self.line.plan.neighbour if self.line is not None and self.kind() == watch.VISIT else "")

    def _nameless(self) -> bool:
        """Is it a visit, and nobody says who goes?"""
        return self.line is not None and self.kind() == watch.VISIT and not self._caller()

    def _ask_visitor(self) -> None:
        """Who goes is asked for first where nobody is named for a visit; else who rings is asked for below when it is wanted."""
        field, asked = self.fields["caller"], self._nameless()
        words = self.tr("どなたが訪ねますか") if self.kind() == watch.VISIT else self.tr("どなたですか")
        field.label.setText(words)
        self.callers.setAccessibleName(words)
        self._open_column.removeWidget(field)
        self._open_column.insertWidget(0 if asked else self._open_column.indexOf(self.by_phone), field)
        if asked:
            field.show()

    def _to_plan(self) -> None:
        if self.line is not None:
            self.keep()
            self.ctx.go("watch_plan", plan_id=self.line.plan.id)

    def _ask_caller(self) -> None:
        field = self.fields["caller"]
        field.setVisible(field.isHidden())
        if not field.isHidden():
            field.take_focus()
            QTimer.singleShot(0, self, lambda: self.area.view.ensureWidgetVisible(field))

    def _caller_chosen(self, value: object) -> None:
        if value and self.line is not None:
            self.fields["caller"].hide()
            self.show_line(self.line)
            self.caller.setFocus()
            self.changed.emit()

    # --- what is answered ------------------------------------------------------------------------

    def _chosen(self) -> None:
        if not self._timed:
            self.time.set_value(moment(self.ctx.salon.clock).minute)
        self.keep()
        self.changed.emit()

    def _time_typed(self) -> None:
        self._timed = bool(self.time.text().strip())
        self._later.start()

    def _turn_kind(self) -> None:
        assert self.line is not None
        self._by_phone = not self._by_phone
        self.fields["caller"].hide()
        self.answers.ask(self.kind())
        self.callers.set_value(self.line.plan.caller_id if self._by_phone else self.line.plan.neighbour_id)
        self.show_line(self.line)
        self.changed.emit()

    def missing(self) -> str:
        """What has to be said first, '' for nothing."""
        if not self.answers.value():
            return self.tr("答えを1つ押してください")
        return self.tr("訪問した方を選んでください") if self._nameless() else ""

    def main_words(self) -> str:
        """What the main button does; '' while no answer is chosen."""
        result = self.answers.value()
        if not result:
            return ""
        words = self.tr("訪問　{answer} と残す") if self.kind() == watch.VISIT else self.tr("{time} {answer} と残す")
        if result in (watch.UNWELL, watch.CONTACT) or (self.kind() == watch.VISIT and result in watch.NOT_REACHED):
            words = self.tr("{time} {answer} と残して、対応を始める")
        if look().scale >= 150:  # on two lines, the answer whole
            words = words.replace("{answer} ", "{answer}\n")
        return words.format(time=self._time_words(), answer=self.answers.words()).strip()

    def _time_words(self) -> str:
        try:
            value = self.time.value()
        except InputProblem:
            value = None
        return "" if value is None else clock_words(value)

    def answered(self) -> Answered:
        """What is chosen and typed. Raises InputProblem (field: time)."""
        commit_preedit(self.note)
        return Answered(self.answers.value(), self.kind(), self.time.value(), self.note.text().strip(), self.callers.value())

    # --- what is done already --------------------------------------------------------------------

    def _say_closed(self, line: RoundLine, now: Moment) -> None:
        plan = line.plan
        pause = next((one for one in plan.pauses if one.covers(now.today)), None)
        if line.state == PAUSED and pause is not None:
            until = self.tr("{day}まで").format(day=plain_day(pause.end)) if pause.end else self.tr("終わりは決まっていません")
            self.closed_words.setText(self.tr("休止中です（{why}、{until}）。").format(why=pause_words(pause.why), until=until))
        else:
            self.closed_words.setText("\n".join(self._attempt_words(one, now) for one in line.attempts))
        again = self.tr("電話の記録を残す") if line.state == PAUSED else self.tr("もう一度記録する")
        self._ways = [
            (again, self.tr("また電話があったときなどに使います。"), "phone", self._record_again),
            (self.tr("これまでの記録"), self.tr("見たり、まちがいを直したり、取り消したりします。"), "list", self._to_history)]
        self.closed.set_rows([ListRow(words, about, icon=icon, arrow=True, bold=True) for words, about, icon, _ in self._ways])

    def _attempt_words(self, one: WatchAttempt, now: Moment) -> str:
        day = "" if one.business_date == now.today else short_day(one.business_date, now.today)
        time = clock_words(one.time) if one.time is not None else ""
        who = self.tr("（{name}）").format(name=one.caller) if one.caller else ""
        kind = self.tr("訪問") if one.kind == watch.VISIT else ""
        return " ".join(filter(None, (day, time, kind, result_words(one.result) + who, one.note)))

    def _record_again(self) -> None:
        assert self.line is not None
        self._again = True
        self.show_line(self.line)
        self.changed.emit()

    def _to_history(self) -> None:
        if self.line is not None:
            self.ctx.go("watch_history", person_id=self.line.plan.person_id)

    def _open_case(self) -> None:
        if self.line is not None and self.line.case_id is not None:
            self.ctx.go("watch_case", case_id=self.line.case_id)

    # --- half-entered ----------------------------------------------------------------------------

    def _form(self) -> str:
        return f"watch_call/{self.line.plan.id if self.line is not None else 0}"

    def state(self) -> dict[str, Any]:
        """What is chosen and typed, as plain values; empty when there is nothing."""
        found = {"result": self.answers.value(), "note": self.note.text(), "time": self.time.text() if self._timed else ""}
        return {**found, "again": self._again, "phone": self._by_phone} if any(found.values()) else {}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        if not state or self.line is None:
            return
        self._again, self._by_phone = bool(state["again"]), bool(state["phone"])
        self.answers.ask(self.kind())
        self.answers.set_value(state["result"])
        self._show_typed(state["note"], state["time"])
        self.show_line(self.line)

    def _show_typed(self, note: str, time: str) -> None:
        self.note.setText(note)
        self.time.setText(time)
        self._timed = bool(time)

    def _show_kept(self, kept: dict[str, Any]) -> None:
        """Words typed today. An answer is never chosen beforehand: it might be the one of another hour."""
        if kept.get("on") == self._today():
            self._show_typed(kept["note"], kept["time"])

    def keep(self) -> None:
        """What is typed outlasts a power cut."""
        self._later.stop()
        if self.line is None:
            return
        note, time = self.note.text(), self.time.text() if self._timed else ""
        values = {"note": note, "time": time, "on": self._today()} if note or time else {}
        if values != self.ctx.salon.drafts.kept(self._form()):
            self.ctx.salon.drafts.keep(self._form(), values)

    def forget(self) -> None:
        """It is recorded."""
        self.answers.set_value("")
        self._show_typed("", "")
        self._again = False
        self.keep()

    def _today(self) -> str:
        return self.ctx.today().isoformat()
