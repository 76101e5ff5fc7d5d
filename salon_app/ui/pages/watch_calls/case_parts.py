"""What is asked for in a case: something that was done, who does what next, how it ended, why it goes on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem
from salon_app.model.watch import outcome_words, step_words
from salon_app.services.watch_calls.values import Case, WatchPlan
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_calls.form_state import day_words, moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import DateEdit, LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.time_edit import TimeEdit

TODAY, TOMORROW, OTHER_DAY = 0, 1, -1


class CasePart(QWidget):
    """`changed` when something is chosen or typed. `fields` by the names the services use. Derive and answer the rest."""

    changed = Signal()
    title = ""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().px(10, 8))

    def add(self, name: str, words: str, edit: QWidget, *more: QWidget, hint: str = "") -> None:
        """A field below the ones before."""
        self.fields[name] = Field(words, edit, hint=hint)
        self.column.addWidget(self.fields[name])
        for one in more:
            self.column.addWidget(one)

    def line(self, placeholder: str) -> LineEdit:
        """A line whose Enter leads on."""
        edit = LineEdit(placeholder=placeholder)
        edit.textEdited.connect(lambda _text: self.changed.emit())
        edit.submitted.connect(lambda: edit.focusNextPrevChild(True))
        return edit

    def begin(self, case: Case, plan: WatchPlan | None, kind: str) -> None:
        """Nothing is answered yet; `kind` is the step chosen beforehand."""
        raise NotImplementedError

    def missing(self) -> str:
        """What the main button asks for, '' when everything is there."""
        raise NotImplementedError

    def main_words(self) -> str:
        """What the main button does."""
        raise NotImplementedError

    def run(self, case: Case) -> str:
        """Do it and say so. Raises InputProblem where something can't be read."""
        raise NotImplementedError


class StepPart(CasePart):
    """したこと: what, when, with whom, a note."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.title = self.tr("したことを記録する")
        self.kind = ChoiceWall([(one, step_words(one)) for one in watch.STEPS], least_ems=8.4)
        self.kind.chosen.connect(lambda _value: self.changed.emit())
        self.day = DateChoice(ctx.today, field="date")
        self.day.changed.connect(self._day_changed)
        self.time = TimeEdit(field="time")
        self.time.changed.connect(self.changed)
        self.who = self.line(self.tr("例　例田 一郎、長女"))
        self.note = self.line(self.tr("例　夕方に受診するとのこと"))
        self.add("kind", self.tr("何をしましたか"), self.kind)
        self.add("who", self.tr("相手や、した人（書かなくてもかまいません）"), self.who)
        self.add("note", self.tr("聞いたこと"), self.note)
        self.add("date", self.tr("いつ"), self.day)
        self.add("time", self.tr("時刻"), self.time)

    def begin(self, case: Case, plan: WatchPlan | None, kind: str) -> None:
        self.kind.set_value(kind or None)
        self.day.set_value(self.ctx.today())
        self.time.set_value(moment(self.ctx.salon.clock).minute)
        self.who.setText(case.next_who if kind else "")
        self.note.clear()

    def _day_changed(self) -> None:
        self.time.set_value(moment(self.ctx.salon.clock).minute if self.day.is_today() else None)
        self.changed.emit()

    def missing(self) -> str:
        return "" if self.kind.value() else self.tr("何をしたかを選んでください")

    def main_words(self) -> str:
        try:
            time = self.time.value()
        except InputProblem:
            time = None
        words = "" if time is None or not self.day.is_today() else clock_words(time) + " "
        return self.tr("{time}{step} と残す").format(time=words, step=step_words(str(self.kind.value())))

    def run(self, case: Case) -> str:
        commit_preedit(self.note)
        commit_preedit(self.who)
        kind = str(self.kind.value())
        self.ctx.salon.watch_cases.step(case.id, kind, on=None if self.day.is_today() else self.day.value(),
                                        time=self.time.value(), who=self.who.text(), note=self.note.text(), by=self.ctx.by())
        return self.tr("{step} と残しました。").format(step=step_words(kind))


class NextPart(CasePart):
    """次にすること: what, who by name, which day, at what time."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.title = self.tr("次にすることを決める")
        self.kind = ChoiceWall([(one, step_words(one)) for one in watch.STEPS if one != watch.NOTED], least_ems=8.4)
        self.people = HelperWall(ctx)
        self.other = self.line(self.tr("名簿にない方は、ここにお名前"))
        self.other.setAccessibleName(self.tr("名簿にない方は、ここにお名前"))
        self.days = ChoiceWall([(TODAY, self.tr("今日")), (TOMORROW, self.tr("明日")), (OTHER_DAY, self.tr("別の日"))],
                               least_ems=5)
        self.day = DateEdit(today=ctx.today, field="date", placeholder=self.tr("例　12/3"))
        self.day.setAccessibleName(self.tr("別の日"))
        self.time = TimeEdit(field="time", placeholder=self.tr("例　15:00"))
        self.kind.chosen.connect(lambda _value: self.changed.emit())
        self.people.chosen.connect(lambda value: self._person(value))
        self.days.chosen.connect(self._day)
        self.day.changed.connect(self.changed)
        self.time.changed.connect(self.changed)
        self.add("kind", self.tr("何をしますか"), self.kind)
        self.add("who", self.tr("だれがしますか"), self.people, self.other)
        self.add("date", self.tr("いつまでに"), self.days, self.day)
        self.add("time", self.tr("何時までに"), self.time)

    def begin(self, case: Case, plan: WatchPlan | None, kind: str) -> None:
        self.kind.set_value(case.next_step or None)
        self.people.offer(plan.neighbour_id if plan else None, plan.neighbour if plan else "")
        self.people.set_value(case.next_person_id)
        typed = case.next_who if case.next_person_id is None else ""
        outside = plan.neighbour if plan is not None and plan.neighbour_id is None and not case.next_step else ""
        self.other.setText(typed or outside)
        self.days.set_value(TODAY)
        self.day.set_value(None)
        if case.next_on is not None and case.next_on > self.ctx.today():
            self.days.set_value(OTHER_DAY)
            self.day.set_value(case.next_on)
        self.day.setVisible(self.days.value() == OTHER_DAY)
        self.time.set_value(case.next_time)

    def _person(self, value: object) -> None:
        if value:
            self.other.clear()
        self.changed.emit()

    def _day(self, value: object) -> None:
        self.day.setVisible(value == OTHER_DAY)
        if value == OTHER_DAY:
            self.day.setFocus()
        self.changed.emit()

    def missing(self) -> str:
        if not self.kind.value():
            return self.tr("何をするかを選んでください")
        if self.people.value() is None and not self.other.text().strip():
            return self.tr("だれがするかを決めてください")
        if self.days.value() == OTHER_DAY and not self.day.text().strip():
            return self.tr("日にちを入れてください")
        return ""

    def _on(self) -> date:
        chosen = self.days.value()
        return self.day.required() if chosen == OTHER_DAY else self.ctx.today() + timedelta(days=int(chosen))

    def main_words(self) -> str:
        try:
            time = self.time.value()
            when = day_words(self._on(), self.ctx.today()) + ("" if time is None else " " + clock_words(time))
        except InputProblem:
            when = ""
        return self.tr("{when} {step} と決める").format(when=when, step=step_words(str(self.kind.value()))).strip()

    def run(self, case: Case) -> str:
        commit_preedit(self.other)
        typed = self.other.text().strip()
        self.ctx.salon.watch_cases.plan_next(
            case.id, str(self.kind.value()), person_id=None if typed else self.people.value(), who=typed, on=self._on(),
            time=self.time.value(), by=self.ctx.by())
        return self.tr("次にすることを決めました。")


class EndPart(CasePart):
    """対応終了: how it turned out, and what becomes of the calls then."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.title = self.tr("対応を終える")
        self.outcome = ChoiceWall([(one, outcome_words(one)) for one in watch.OUTCOMES], least_ems=8.4)
        self.outcome.chosen.connect(lambda _value: self._chosen())
        self.after = Notice()
        self._rung = self._paused = False
        self.note = self.line("")
        self.add("outcome", self.tr("どうなりましたか"), self.outcome, self.after)
        self.add("note", self.tr("ひとこと"), self.note)

    def begin(self, case: Case, plan: WatchPlan | None, kind: str) -> None:
        self.outcome.set_value(None)
        self.note.clear()
        self._say_example()
        self._rung = plan is not None
        self._paused = plan is not None and paused(plan, self.ctx.today())
        self.after.say("")

    def _chosen(self) -> None:
        said = ""
        if self._rung and self.outcome.value() == watch.DIED:
            said = self.tr("見守り電話も終わりにします。もう電話の番に入りません。名簿は、そのままです。")
        elif self._rung and not self._paused and self.outcome.value() == watch.IN_HOSPITAL:
            said = self.tr("対応を終えたあとで、入院のあいだの電話を休止にできます。")
        self.after.say(said)
        self._say_example()
        self.changed.emit()

    def _say_example(self) -> None:
        example = {watch.DIED: self.tr("例　ご長男から連絡がありました"), watch.IN_HOSPITAL: self.tr("例　見本病院に入院")}
        self.note.setPlaceholderText(example.get(self.outcome.value(), self.tr("例　薬をもらって休んでいます")))

    def missing(self) -> str:
        if not self.outcome.value():
            return self.tr("どうなったかを選んでください")
        if self.outcome.value() == watch.OTHER and not self.note.text().strip():
            return self.tr("どうなったかを、ひとこと書いてください")
        return ""

    def main_words(self) -> str:
        words = self.tr("「{outcome}」として対応を終える")
        if self._rung and self.outcome.value() == watch.DIED:
            words = self.tr("「{outcome}」として、対応と電話を終える")
        return words.format(outcome=outcome_words(str(self.outcome.value())))

    def run(self, case: Case) -> str:
        commit_preedit(self.note)
        self.ctx.salon.watch_cases.end(case.id, str(self.outcome.value()), note=self.note.text(), by=self.ctx.by())
        if self._rung and self.outcome.value() == watch.DIED:
            return self.tr("対応を終え、見守り電話も終わりにしました。")
        return self.tr("対応を終えました。")


class ReopenPart(CasePart):
    """再開: it was not over."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.title = self.tr("対応を再開する")
        self.reason = self.line(self.tr("例　また具合が悪いとのこと"))
        self.again = Notice()
        self.add("reason", self.tr("わけ"), self.reason, self.again)

    def begin(self, case: Case, plan: WatchPlan | None, kind: str) -> None:
        self.reason.clear()
        goes_on = self.ctx.salon.watch_cases.plan_ended_with(case) is not None
        self.again.say(self.tr("終わりにした見守り電話も、元の予定でまた始まります。") if goes_on else "")

    def missing(self) -> str:
        return "" if self.reason.text().strip() else self.tr("わけを書いてください")

    def main_words(self) -> str:
        return self.tr("対応を再開する")

    def run(self, case: Case) -> str:
        commit_preedit(self.reason)
        self.ctx.salon.watch_cases.reopen(case.id, reason=self.reason.text(), by=self.ctx.by())
        return self.tr("対応を再開しました。")


def paused(plan: WatchPlan, today: date) -> bool:
    """Is 休止 said already, for now or later?"""
    return any(one.end is None or one.end >= today for one in plan.pauses)


def state_of(part: CasePart) -> dict[str, Any]:
    """What is typed in a part's lines, by their field."""
    return {name: field.edit.text() for name, field in part.fields.items() if isinstance(field.edit, LineEdit)}


def show_state(part: CasePart, state: dict[str, Any]) -> None:
    """Show again what `state_of` gave."""
    for name, field in part.fields.items():
        if isinstance(field.edit, LineEdit) and name in state:
            field.edit.setText(state[name])
