"""予定: dates for a 行事, by its くり返し or picked one by one; and one session that is changed, cancelled or held after all."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.repeat_words import repeat_words
from salon_app.services.activities_values import Activity
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day, plain_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.dates_view import DatesView
from salon_app.ui.pages.activities.form import columns
from salon_app.ui.pages.activities.session_edit import CancelView, SessionEditView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

BY_REPEAT, BY_DATE = "repeat", "date"


class PlanView(QWidget):
    """Which 行事, and on which dates."""

    def __init__(self, page: SessionPlanPage) -> None:
        super().__init__()
        self._page = page
        salon = page.ctx.salon
        self.activity: Activity | None = None
        self.picked: list[date] = []
        left, right = columns(self)
        self.choice = ChoiceWall(least_ems=9)
        self.choice.chosen.connect(lambda value: self.choose(int(value)))
        left.addWidget(Field(self.tr("どの行事ですか"), self.choice))
        self.how = ChoiceKeys([(BY_REPEAT, self.tr("くり返しで")), (BY_DATE, self.tr("日にちを選んで"))])
        self.how.chosen.connect(lambda _value: self.say())
        self.how_field = Field(self.tr("日にちの決め方"), self.how)
        left.addWidget(self.how_field)
        self.rhythm = Label(tone="muted", wrap=True)
        left.addWidget(self.rhythm)
        left.addStretch(1)
        self.dates = DatesView(salon, self.say)
        right.addWidget(self.dates)
        self.day = DateEdit(today=page.ctx.today, field="days", placeholder=self.tr("例　12/5"))
        self.day.submitted.connect(lambda: page.do(self._add))
        self.field = Field(self.tr("日にち"), self.day, hint=self.tr("1日ずつ入れて「加える」を押します。"))
        self.add = Button(self.tr("加える"), "plus", height=look().field)
        self.add.clicked.connect(lambda: page.do(self._add))
        self.field.add_beside(self.add)
        right.addWidget(self.field)
        self.list = ListBox()
        self.list.row_pressed.connect(self._drop)
        right.addWidget(self.list)
        right.addStretch(1)

    def begin(self, activity_id: int | None) -> None:
        """Offer the 行事 in use; with one of them chosen the dates show at once."""
        salon = self._page.ctx.salon
        every = salon.activities.all()
        self.choice.set_choices([(one.id, one.name) for one in every])
        wanted = activity_id if activity_id is not None else (self.activity.id if self.activity else None)
        known = {one.id: one for one in every}
        if wanted not in known and len(every) == 1:
            wanted = every[0].id
        self.choice.set_value(wanted)
        if wanted is None or wanted not in known:
            self.activity = None
        elif self.activity != known[wanted]:
            self.choose(wanted)
        self.say()

    def choose(self, activity_id: int) -> None:
        """This 行事; its くり返し is offered where it has one."""
        self.activity = self._page.ctx.salon.activities.get(activity_id)
        self.picked = []
        self.how.set_value(BY_REPEAT if self.activity.repeat.every else BY_DATE)
        self.say()

    def days(self) -> tuple[date, ...]:
        """The dates that would be planned."""
        return self.dates.days if self.how.value() == BY_REPEAT else tuple(self.picked)

    def say(self) -> None:
        """As things stand."""
        one = self.activity
        by_repeat = one is not None and bool(one.repeat.every) and self.how.value() == BY_REPEAT
        self.how_field.setVisible(one is not None and bool(one.repeat.every))
        self.rhythm.setText(self.tr("くり返しは「{words}」です。").format(words=repeat_words(one.repeat))
                            if one is not None and one.repeat.every else "")
        self.dates.setVisible(by_repeat)
        self.field.setVisible(one is not None and not by_repeat)
        self.list.setVisible(one is not None and not by_repeat and bool(self.picked))
        if one is not None and by_repeat:
            self.dates.show_dates(one)
        self.list.set_rows([ListRow(long_day(day), self.tr("押すとはずれます"), label_width=11, height=look().px(52, 72))
                            for day in self.picked] if one is not None and not by_repeat else [])
        self._page.say_plan(one, len(self.days()))

    def _add(self) -> None:
        day = self.day.required()
        assert self.activity is not None
        if day < self._page.ctx.today():
            words = self.tr("{day}は、もうすぎた日です。そのまま予定にします。").format(day=plain_day(day))
            self._page.ctx.toast(words, warning=True)
        held = self._page.ctx.salon.activities.sessions(day, day, activity_id=self.activity.id)
        if held:
            raise InputProblem(self.tr("{day}には、この行事がもうあります。").format(day=plain_day(day)), field="days")
        if day not in self.picked:
            self.picked = sorted([*self.picked, day])
        self.day.set_value(None)
        self.say()
        self.day.setFocus()

    def _drop(self, at: int) -> None:
        del self.picked[at]
        self.say()


class SessionPlanPage(Page):
    """Arguments: `activity_id` to plan dates of, or `session_id` to change one session."""

    tables = frozenset({"activity", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.session_id: int | None = None
        self._filled: int | None = None
        self.plan = PlanView(self)
        self.edit = SessionEditView(ctx.salon.people.search, self._edited)
        self.cancelling = CancelView(self._say_session)
        self.empty = EmptyState(self.tr("先に行事を決めると、予定をたてられます。"), icon="calendar")
        self.fields |= {"days": self.plan.field, "until": self.plan.dates.field, **self.edit.fields, **self.cancelling.fields}
        self.stack = QStackedWidget()
        views: tuple[QWidget, ...] = (self.plan, self.edit, self.cancelling, self.empty)
        self._areas = {part: ScrollArea(part) for part in views}
        for area in self._areas.values():
            self.stack.addWidget(area)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.cancel_button = Button(self.tr("中止にする"), "close", max_lines=2)
        self.cancel_button.clicked.connect(lambda: self._show(self.cancelling))
        self.set_side_buttons(self.cancel_button)
        self._later = later(self, self._keep)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.session_id = args.get("session_id")
        self._filled = None
        self.clear_errors()
        if self.session_id is None:
            self.set_title(self.tr("行事の予定"))
            some = bool(self.ctx.salon.activities.all())
            self._show(self.plan if some else self.empty)
            self.plan.begin(args.get("activity_id"))
        else:
            self._show(self.edit)

    def refresh(self) -> None:
        if self.session_id is None:
            self.plan.begin(None)
            return
        held = self.ctx.salon.activities.session(self.session_id)
        self.set_title(held.title, plain_day(held.day))
        if self._filled != self.session_id or held != self.edit.held:
            self.edit.show_session(held, self.ctx.salon.activities.get(held.activity_id).name)
            kept = self.ctx.salon.drafts.kept(self._form())
            if kept and self._filled is None:
                self.edit.restore(kept)
            self._filled = self.session_id
        self._say_session()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.stack.currentWidget() is self._areas[self.cancelling]:
            self._show(self.edit)
            return True
        return False

    def state(self) -> Args:
        return {"session_id": self.session_id, "edit": self.edit.state() if self.session_id is not None else {},
                "activity_id": self.plan.activity.id if self.plan.activity else None, "picked": list(self.plan.picked),
                "how": self.plan.how.value(), "typed": self.plan.day.text()}

    def restore(self, state: Args) -> None:
        if state.get("session_id") is not None:
            self.edit.restore(state["edit"])
            return
        if state.get("activity_id") is not None:
            self.plan.begin(state["activity_id"])
        self.plan.picked = list(state.get("picked", []))
        self.plan.how.set_value(state.get("how"))
        self.plan.day.setText(state.get("typed", ""))
        self.plan.say()

    # --- what is seen ----------------------------------------------------------------------------

    def do(self, action: object) -> None:
        """A press whose Problem is a sentence here."""
        assert callable(action)
        self.clear_errors()
        self.guarded(action)()

    def _show(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(self._areas[part])
        if part is self.cancelling:
            self.cancelling.begin()
        self._say_session()

    def say_plan(self, one: Activity | None, count: int) -> None:
        """The main button while dates are chosen."""
        if self.session_id is not None:
            return
        self.cancel_button.hide()
        if self.stack.currentWidget() is self._areas[self.empty]:
            self.set_main(self.tr("行事を決める"), lambda: self.ctx.go("activity_edit"), icon="plus")
        elif one is None:
            self.set_main(self.tr("行事を選んでください"), self._plan, enabled=False)
        elif not count:
            self.set_main(self.tr("日にちを入れると予定をたてられます"), self._plan, enabled=False)
        else:
            self.set_main(self.tr("{count}回の予定をたてる").format(count=count), self._plan)

    def _say_session(self) -> None:
        if self.session_id is None or self.edit.held is None:
            return
        held = self.edit.held
        cancelling = self.stack.currentWidget() is self._areas[self.cancelling]
        self.cancel_button.setVisible(not cancelling and not held.cancelled and not held.fixed)
        if cancelling:
            ready = bool(self.cancelling.reason())
            self.set_main(self.tr("{day}を中止にする").format(day=plain_day(held.day)) if ready
                          else self.tr("中止のわけを選んでください"), self._cancel, enabled=ready)
        elif held.cancelled:
            self.set_main(self.tr("やはり開く（中止を取り消す）"), self._hold)
        else:
            self.set_main(self.tr("この内容にする"), self._save)

    def _edited(self) -> None:
        if self.session_id is not None and self._filled == self.session_id:
            self._later.start()

    # --- what is done ----------------------------------------------------------------------------

    def _plan(self) -> None:
        one = self.plan.activity
        assert one is not None
        made = self.ctx.salon.activities.plan(one.id, self.plan.days(), by=self.ctx.by())
        self.plan.picked = []
        self.ctx.toast(self.tr("「{name}」の予定を {count}回たてました。").format(name=one.name, count=len(made)), undo=True)
        self.ctx.back_to("activities")

    def _save(self) -> None:
        assert self.session_id is not None
        self.clear_errors()
        changed = self.ctx.salon.activities.change_session(self.session_id, by=self.ctx.by(), **self.edit.values())
        self._forget()
        self.ctx.toast(self.tr("{day}の「{title}」を直しました。").format(day=plain_day(changed.day), title=changed.title),
                       undo=True)
        self.ctx.back()

    def _cancel(self) -> None:
        assert self.session_id is not None
        self.clear_errors()
        held = self.ctx.salon.activities.cancel(self.session_id, reason=self.cancelling.reason(), by=self.ctx.by())
        self._forget()
        self.ctx.toast(self.tr("{day}の「{title}」を中止にしました。").format(day=plain_day(held.day), title=held.title),
                       undo=True)
        self._show(self.edit)
        self.ctx.back()

    def _hold(self) -> None:
        assert self.session_id is not None
        held = self.ctx.salon.activities.hold_after_all(self.session_id, by=self.ctx.by())
        self.ctx.toast(self.tr("{day}の「{title}」は、開くことにしました。").format(day=plain_day(held.day), title=held.title),
                       undo=True)

    def _form(self) -> str:
        return f"session_edit/{self.session_id}"

    def _keep(self) -> None:
        self._later.stop()
        if self.session_id is not None:
            self.ctx.salon.drafts.keep(self._form(), self.edit.state())

    def _forget(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._form())
