"""行事を決める: one 行事 in three steps, with the dates its くり返し gives. Everything typed is kept until it is saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.activity_words import FORMS, KINDS, form_words, kind_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.activities_values import Activity
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.dates_view import DatesView
from salon_app.ui.pages.activities.form import FormParts, InstructorEdit, columns, side_by_side
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, LineEdit, TextEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.repeat_edit import RepeatEdit
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar
from salon_app.ui.widgets.time_edit import TimeEdit

BASIC, REPEAT, DETAIL = range(3)
TEXTS = ("name", "place", "bring", "audience", "publicity", "schedule_note")
NUMBERS = ("starts", "ends", "capacity", "fee", "material_fee")
CHOICES = ("kind", "form", "program_id", "counted", "active")


class ActivityEditPage(Page):
    """Argument: `activity_id`, or nothing for a new one."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._activity = Activity()
        self._filling = False
        self.form = FormParts(self._changed)
        self.repeat = RepeatEdit(self._changed)
        self.dates = DatesView(ctx.salon, self._say)
        self.instructor = InstructorEdit(ctx.salon.people.search, self._changed)
        self.tabs = TabBar([self.tr("名前と時間"), self.tr("くり返しと予定"), self.tr("くわしく")])
        self.tabs.changed.connect(self._open)
        self.stack = QStackedWidget()
        for part in (self._basic(), self._repeat(), self._detail()):
            self.stack.addWidget(ScrollArea(part))
        self.fields |= self.form.fields | {"repeat": self.repeat.field, "instructor": self._instructor_field,
                                           "until": self.dates.field}
        self._step_of = {"repeat": REPEAT, "until": REPEAT, "days": REPEAT} | dict.fromkeys(
            ("instructor", "bring", "audience", "publicity", "schedule_note", "program_id", "form"), DETAIL)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.give_up = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.give_up.clicked.connect(self._give_up)
        self.not_yet = Button(self.tr("予定はまだたてない"), max_lines=2)
        self.not_yet.clicked.connect(lambda: self.guarded(self._save_only)())
        self.set_side_buttons(self.give_up, self.not_yet)
        self._later = later(self, self._keep)

    def _basic(self) -> QWidget:
        part, form = QWidget(), self.form
        left, right = columns(part)
        left.addWidget(form.field("name", self.tr("行事の名前"), LineEdit(placeholder=self.tr("例　折り紙教室"))))
        left.addLayout(side_by_side(
            form.field("starts", self.tr("始まり"), TimeEdit(field="starts", placeholder=self.tr("例　13:30"))),
            form.field("ends", self.tr("終わり"), TimeEdit(field="ends", placeholder=self.tr("例　15:30")))))
        left.addWidget(form.field("place", self.tr("場所"), LineEdit(placeholder=self.tr("例　集会所"))))
        left.addStretch(1)
        right.addWidget(form.field("kind", self.tr("種類"), ChoiceWall([(one, kind_words(one)) for one in KINDS], least_ems=7)))
        right.addLayout(side_by_side(
            form.field("fee", self.tr("参加費"), YenEdit(field="fee"), unit=self.tr("円")),
            form.field("material_fee", self.tr("うち材料費"), YenEdit(field="material_fee"), unit=self.tr("円"))))
        right.addWidget(form.field("capacity", self.tr("定員（決めないときは空のまま）"), CountEdit(field="capacity"),
                                   unit=self.tr("名")))
        right.addStretch(1)
        return part

    def _repeat(self) -> QWidget:
        part = QWidget()
        left, right = columns(part)
        left.addWidget(self.repeat)
        left.addStretch(1)
        right.addWidget(self.dates)
        right.addStretch(1)
        return part

    def _detail(self) -> QWidget:
        part, form = QWidget(), self.form
        left, right = columns(part)
        self._instructor_field = Field(self.tr("講師（名簿の方でも、お名前だけでも）"), self.instructor)
        left.addWidget(self._instructor_field)
        left.addWidget(form.field("bring", self.tr("持ちもの"), LineEdit(placeholder=self.tr("例　はさみ、のり"))))
        left.addWidget(form.field("audience", self.tr("対象"), LineEdit(placeholder=self.tr("例　どなたでも"))))
        left.addWidget(form.field("publicity", self.tr("告知のしかた"), LineEdit(placeholder=self.tr("例　掲示板、回覧"))))
        left.addWidget(form.field("content", self.tr("内容"), TextEdit(rows=3)))
        left.addStretch(1)
        right.addWidget(form.field("form", self.tr("やり方"), ChoiceKeys([(one, form_words(one)) for one in FORMS])))
        right.addWidget(form.field("program_id", self.tr("事業"), ChoiceWall(least_ems=7)))
        right.addWidget(form.field("schedule_note", self.tr("予定のメモ（随時など）"), LineEdit()))
        self.counted = CheckRow(self.tr("報告書の開催回数と人数に入れる"))
        self.active = CheckRow(self.tr("いま使っている行事"), self.tr("はずすと、新しい予定はたてられません。"))
        right.addWidget(form.hold("counted", self.counted))
        right.addWidget(form.hold("active", self.active))
        right.addStretch(1)
        return part

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        activity_id = args.get("activity_id")
        self._activity = salon.activities.get(activity_id) if activity_id else Activity()
        self.clear_errors()
        self._fill()
        kept = salon.drafts.kept(self._form())
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept else "")
        self.set_title(self.tr("行事を直す") if activity_id else self.tr("新しい行事を決める"), self._activity.name)
        self.active.setVisible(bool(activity_id))
        self._open(BASIC)
        self._say()
        if not activity_id:
            self.form.parts["name"].setFocus()

    def _fill(self) -> None:
        self._filling = True
        one = self._activity
        programs = [program for program in self.ctx.salon.products.programs()
                    if program.active or program.id == one.program_id]
        wall = self.form.parts["program_id"]
        assert isinstance(wall, ChoiceWall)
        wall.set_choices([(program.id, program.name) for program in programs])
        self.form.fields["program_id"].setVisible(len(programs) > 1)
        only = programs[0].id if programs else None
        for key in (*TEXTS, *CHOICES, "content"):
            self.form.show(key, getattr(one, key))
        if one.program_id is None and not one.id:
            self.form.show("program_id", only)
        for key in NUMBERS:
            value = getattr(one, key)
            self.form.show(key, None if key in ("fee", "material_fee") and not value else value)
        self.instructor.show_instructor(one.instructor_id, self._instructor_name(one))
        self.repeat.set_value(one.repeat)
        self._filling = False

    def _instructor_name(self, one: Activity) -> str:
        return self.ctx.salon.people.name(one.instructor_id) if one.instructor_id is not None else one.instructor

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem) and problem.field in self.fields:
            self._open(self._step_of.get(problem.field, BASIC))
        super().show_problem(problem)

    def _open(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        for at, tab in enumerate(self.tabs.tabs()):
            tab.setChecked(at == step)
        self._say()

    # --- values ----------------------------------------------------------------------------------

    def activity(self) -> Activity:
        """What is typed. Raises InputProblem beside its field."""
        form = self.form
        values: dict[str, Any] = {key: form.text(key).strip() for key in (*TEXTS, "content")}
        values |= {key: form.number(key) for key in NUMBERS}
        values |= {key: form.chosen(key) for key in CHOICES}
        for key in ("fee", "material_fee"):
            values[key] = values[key] or 0
        return Activity(id=self._activity.id, instructor_id=self.instructor.person_id, instructor=self.instructor.words(),
                        repeat=self.repeat.value(), **values)

    def _say(self) -> None:
        """The dates and the main button as things stand."""
        name = " ".join(self.form.text("name").split())
        self.dates.setVisible(bool(self.repeat.every.value()))
        self.dates.days = ()
        if self.repeat.every.value():
            try:
                self.dates.show_dates(self._for_dates())
            except InputProblem as problem:
                self.dates.words.setText(str(problem))
                self.dates.list.set_rows([])
        count = len(self.dates.days) if self.active.isChecked() else 0
        planning = bool(name and count) and (not self._activity.id or self.stack.currentIndex() == REPEAT)
        self.not_yet.setVisible(planning)
        if not name:
            self.set_main(self.tr("行事の名前を入れてください"), self._save, enabled=False)
        elif planning:
            self.set_main(self.tr("{count}回の予定をたてる").format(count=count), self._save_and_plan)
        elif self._activity.id:
            self.set_main(self.tr("この内容にする"), self._save)
        else:
            self.set_main(self.tr("「{name}」を決める").format(name=name), self._save)

    def _for_dates(self) -> Activity:
        return Activity(id=self._activity.id, name=self.form.text("name"), repeat=self.repeat.value())

    def _saved(self) -> Activity:
        self.clear_errors()
        self.form.take_pending()
        saved = self.ctx.salon.activities.save(self.activity(), by=self.ctx.by())
        self._forget()
        return saved

    def _save(self) -> None:
        new = not self._activity.id
        saved = self._saved()
        if new:
            self.ctx.toast(self.tr("「{name}」を決めました。日にちを選んで、予定をたてます。").format(name=saved.name), undo=True)
            self._activity = Activity()
            self.ctx.back()
            self.ctx.go("session_plan", activity_id=saved.id)
        else:
            words = self.tr("「{name}」の内容を直しました。もうたてた予定は変わりません。")
            self.ctx.toast(words.format(name=saved.name), undo=True)
            self.ctx.back()

    def _save_only(self) -> None:
        saved = self._saved()
        self.ctx.toast(self.tr("「{name}」の内容を残しました。予定はたてていません。").format(name=saved.name), undo=True)
        self.ctx.back()

    def _save_and_plan(self) -> None:
        days = self.dates.days
        saved = self._saved()
        made = self.ctx.salon.activities.plan(saved.id, days, by=self.ctx.by())
        self.ctx.toast(self.tr("「{name}」の予定を {count}回たてました。").format(name=saved.name, count=len(made)), undo=True)
        self.ctx.back_to("activities")

    # --- what is typed ---------------------------------------------------------------------------

    def _form(self) -> str:
        return f"activity/{self._activity.id or 'new'}"

    def state(self) -> Args:
        return {"form": self.form.state(), "repeat": self.repeat.state(), "instructor": self.instructor.edit.text(),
                "instructor_id": self.instructor.person_id, "span": self.dates.span.value()}

    def restore(self, state: Args) -> None:
        self._filling = True
        self.form.restore(state.get("form", {}))
        self.repeat.restore(state.get("repeat", {}))
        self.instructor.show_instructor(state.get("instructor_id"), state.get("instructor", ""))
        self.dates.span.set_value(state.get("span"))
        self._filling = False
        self._say()

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()
            self._say()

    def _keep(self) -> None:
        self._later.stop()
        if not self._activity.id and not self.form.text("name").strip():
            self.ctx.salon.drafts.forget(self._form())
        else:
            self.ctx.salon.drafts.keep(self._form(), self.state())

    def _forget(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._form())

    def _give_up(self) -> None:
        self._forget()
        self.clear_errors()
        self._fill()
        self.give_up.hide()
        self.set_hint("")
        self._say()
