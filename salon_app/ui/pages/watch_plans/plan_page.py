"""電話の予定を決める: one person's weekly call in one form, 休止 and its end, 終わりにする. Everything typed outlasts leaving."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.model.stored_words import WATCH_ENDED_BY_DEATH
from salon_app.model.watch import HOSPITAL
from salon_app.services.people_values import Person
from salon_app.services.watch_calls.values import Pause, WatchPlan
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_plans.form_state import pause_line, pauses_to_come
from salon_app.ui.pages.watch_plans.pause_view import EndView, PauseView
from salon_app.ui.pages.watch_plans.plan_form import PlanForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.widgets.scroll_area import ScrollArea


class WatchPlanPage(Page):
    """Arguments: `plan_id` to change one, `person_id` for somebody's, or nothing (who is asked first). `in_hospital`: since
    which date; 休止 from it on is asked for first, and leads back when it is said."""

    tables = frozenset({"watch_plan", "watch_pause", "person", "consent", "emergency_contact"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._key = ""
        self._plan: WatchPlan | None = None
        self._pauses: tuple[Pause, ...] = ()
        self._begun: Args = {}
        self._filling = False
        self._led = False  # here for the 休止 only
        self.who = PersonSearch(self._find, label=self.tr("どなたへの電話ですか"), adding=False)
        self.who.picked.connect(self._pick)
        self.form = PlanForm(ctx)
        self.pause_head = Label(self.tr("休止"), step="strong-bold")
        self.pauses = ListBox()
        self.pauses.row_pressed.connect(lambda at: self.guarded(lambda: self._take_back(at))())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        column.addWidget(self.pause_head)
        column.addWidget(self.pauses)
        column.addWidget(self.form)
        self._area = ScrollArea(inner)
        self.pausing, self.ending = PauseView(ctx.today), EndView(ctx.today)
        self._pause_area, self._end_area = ScrollArea(self.pausing), ScrollArea(self.ending)
        self.fields = {**self.form.fields, **self.form.private.fields, **self.pausing.fields, **self.ending.fields,
                       "person": self.who.field}
        self.stack = QStackedWidget()
        for view in (self.who, self._area, self._pause_area, self._end_area):
            self.stack.addWidget(view)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._make_buttons()
        self._connect()

    def _make_buttons(self) -> None:
        self.give_up = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.give_up.clicked.connect(self._give_up)
        self.to_pause = Button(self.tr("休止にする"), "pause", max_lines=2)
        self.to_pause.clicked.connect(self._begin_pause)
        self.to_end = Button(self.tr("終わりにする"), "close", max_lines=2)
        self.to_end.clicked.connect(self._begin_end)
        self.set_side_buttons(self.give_up, self.to_end, self.to_pause)

    def _connect(self) -> None:
        self._later = later(self, self._keep)
        self.form.changed.connect(self._changed)
        self.pausing.changed.connect(self._changed)
        self.ending.changed.connect(self._say)
        self.form.consent_wanted.connect(lambda: self._on_to("person_consent", {"kind": WATCH_SHARE}))
        self.form.paper_wanted.connect(lambda: self._on_to("reports", {"key": "consent-form"}))
        self.form.contacts_wanted.connect(lambda: self._on_to("person_edit"))
        self.form.history_wanted.connect(lambda: self._on_to("watch_history"))
        self.form.other_wanted.connect(self._ask_who)
        self.form.neighbour_wanted.connect(self._ask_neighbour)

    def _find(self, text: str) -> Sequence[Person]:
        people = self.ctx.salon.people
        return [one for one in (people.search(text, with_inactive=True) if text else people.all()) if not one.is_body]

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon, plan_id, person_id = self.ctx.salon, args.get("plan_id"), args.get("person_id")
        if plan_id is not None:
            self._plan = salon.watch_plans.get(plan_id)
        else:
            self._plan = salon.watch_plans.of(person_id) if person_id is not None else None
        if self._plan is not None:
            person_id, self._key = self._plan.person_id, f"watch_plan/{self._plan.id}"
        else:
            self._key = f"watch_plan/person/{person_id}" if person_id is not None else "watch_plan/new"
        self.clear_errors()
        self.form.private.conceal()
        self._fill(person_id)
        kept = salon.drafts.kept(self._key)
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept and look().scale < 150 else "")
        self._led = "in_hospital" in args and self._plan is not None
        if self._led:
            self.pausing.propose(HOSPITAL, args["in_hospital"])
            self._begin_pause()

    def _fill(self, person_id: int | None) -> None:
        self._filling = True
        self.form.put(self._plan)
        self.pausing.begin()
        self.ending.begin()
        self._show_person(person_id)
        self._begun = self.state()
        self._filling = False

    def refresh(self) -> None:
        if self._plan is not None:
            with suppress(RuleProblem):  # it was taken back: what is typed stays
                self._plan = self.ctx.salon.watch_plans.get(self._plan.id)
        if self.form.person is not None:
            self._show_person(self.form.person.id, stay=True)
        else:
            self.who.refresh()
        self._show_pauses()
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()
        self.form.private.conceal()

    def step_back(self) -> bool:
        here = self.stack.currentWidget()
        if here is not self._area and self.form.person is not None and not self._led:
            self._show_form()
            return True
        return False

    def clear_errors(self) -> None:
        super().clear_errors()
        self.form.clear_errors()

    def show_problem(self, problem: Problem) -> None:
        field = problem.field if isinstance(problem, InputProblem) else ""
        if field == "time":  # stands beside its day already
            return
        if field in self.form.private.fields:
            self.form.private.reveal()
        elif field == "person" and self.stack.currentWidget() is not self.who:
            self.form.phone.say(str(problem))
            return
        super().show_problem(problem)

    # --- who -------------------------------------------------------------------------------------

    def _show_person(self, person_id: int | None, *, stay: bool = False) -> None:
        salon = self.ctx.salon
        person = salon.people.get(salon.people.current_id(person_id)) if person_id is not None else None
        if person is None:
            self.form.person = None
            self._ask_who()
            return
        agreed = person.id in salon.consents.standing(WATCH_SHARE, [person.id], on=self.ctx.today()).agreed
        self.form.set_person(salon.people.card(person.id), agreed=agreed, can_change=self._plan is None)
        if not stay:
            self._show_form()

    def _ask_who(self) -> None:
        self.who.clear()
        self.stack.setCurrentWidget(self.who)
        self.who.edit.setFocus()
        self._say()

    def _ask_neighbour(self) -> None:
        self.form.neighbour.keys.buttons()[0].setFocus()
        QTimer.singleShot(0, self, lambda: self._area.view.ensureWidgetVisible(self.form.fields["neighbour"]))

    def _pick(self, person: Person) -> None:
        """Somebody who is rung already has a plan: that one opens."""
        if self.ctx.salon.watch_plans.of(person.id) is not None:
            self.ctx.toast(self.tr("この方の予定は、もうあります。"))
            self.shown({"person_id": person.id})
            self.refresh()
            return
        self._show_person(person.id)
        self._changed()
        self.form.slots.setFocus()

    # --- what is shown -----------------------------------------------------------------------------

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self._area)
        self._say()

    def _show_pauses(self) -> None:
        self._pauses = pauses_to_come(self._plan, self.ctx.today()) if self._plan is not None else ()
        self.pause_head.setVisible(bool(self._pauses))
        today = self.ctx.today()
        self.pauses.set_rows([ListRow(
            pause_line(one), icon="pause", height=look().target,
            right=Label(self.tr("押すと、今日から再開") if one.start <= today else self.tr("押すと、取りやめ"), tone="muted"))
            for one in self._pauses])

    def _say(self) -> None:
        here, plan = self.stack.currentWidget(), self._plan
        form = here is self._area and plan is not None and plan.until is None
        self.to_pause.setVisible(form)
        self.to_end.setVisible(form)
        if here is self._pause_area:
            missing = self.pausing.missing()
            self.set_main(missing or self.tr("この方の電話を休止にする"), self._pause, enabled=not missing)
        elif here is self._end_area:
            ready = bool(self.ending.reason.value())
            words = self.tr("見守り電話を終わりにする") if ready else self.tr("わけを選んでください")
            self.set_main(words, self._end, enabled=ready)
        elif here is self.who or self.form.person is None:
            self.set_main(self.tr("お名前を選んでください"), enabled=False)
        elif not self.form.slots.ready():
            self.set_main(self.tr("曜日と時刻を決めてください"), enabled=False)
        else:
            self.set_main(self.tr("この内容にする") if plan is not None else self.tr("この予定で電話を始める"), self._save)

    # --- saving ----------------------------------------------------------------------------------

    def _save(self) -> None:
        self.clear_errors()
        assert self.form.person is not None
        plan_id = self._plan.id if self._plan is not None else None
        self.ctx.salon.watch_plans.save(
            plan_id=plan_id, person_id=self.form.person.id, by=self.ctx.by(), **self.form.values())
        self._forget()
        words = self.tr("予定を直しました。") if plan_id is not None else self.tr("見守り電話の予定を加えました。")
        self.ctx.toast(words, undo=True)
        self.ctx.back()

    def _begin_pause(self) -> None:
        assert self._plan is not None
        line = self.ctx.salon.watch_calls.line(self._plan.id)
        silent = line.next is not None and line.attempts and line.case_id is None
        self.pausing.warn(line.slot_on if silent else None)
        self._to_view(self._pause_area, self.pausing.head, self.tr("{name}さんへの電話を、しばらく休みます"))
        self.pausing.why.buttons()[0].setFocus()

    def _begin_end(self) -> None:
        self._to_view(self._end_area, self.ending.head, self.tr("{name}さんへの見守り電話を、終わりにします"))
        self.ending.reason.wall.setFocus()

    def _to_view(self, area: QWidget, head: Label, words: str) -> None:
        self.clear_errors()
        self.form.private.conceal()
        head.setText(words.format(name=self.form.person.name if self.form.person is not None else ""))
        self.stack.setCurrentWidget(area)
        self._say()

    def _pause(self) -> None:
        self.clear_errors()
        assert self._plan is not None
        values = self.pausing.values()
        self.ctx.salon.watch_plans.pause(self._plan.id, by=self.ctx.by(), **values)
        self.pausing.begin()
        self._keep()
        end = values["end"]
        words = self.tr("休止にしました。再開するときに押してください。")
        if end is not None:
            words = self.tr("{day}まで休止にしました。次の日から、またかけます。").format(day=plain_day(end))
        self.ctx.toast(words, undo=True)
        if self._led:
            self.ctx.back()
            return
        self._show_form()
        self.to_pause.setFocus()
        QTimer.singleShot(0, self, lambda: self._area.view.verticalScrollBar().setValue(0))  # the 休止 stands at the top

    def _take_back(self, at: int) -> None:
        """再開 of the one in force; one that has not begun is taken away."""
        assert self._plan is not None
        pause, today = self._pauses[at], self.ctx.today()
        self.ctx.salon.watch_plans.resume(self._plan.id, on=max(pause.start, today), by=self.ctx.by())
        begun = pause.start <= today
        self.ctx.toast(self.tr("今日から再開します。") if begun else self.tr("休止を取りやめました。"), undo=True)

    def _end(self) -> None:
        self.clear_errors()
        assert self._plan is not None
        reason, on = self.ending.reason.value(), self.ending.on.value()
        if reason == WATCH_ENDED_BY_DEATH:
            self.ctx.salon.watch_cases.died(self._plan.id, on=on, by=self.ctx.by())
        else:
            self.ctx.salon.watch_plans.end(self._plan.id, on=on, reason=reason, by=self.ctx.by())
        self._forget()
        self.ctx.toast(self.tr("見守り電話を終わりにしました。"), undo=True)
        self.stack.setCurrentWidget(self._area)  # so that 戻る leads to the page before, not to what has ended
        self.ctx.back()

    def _on_to(self, key: str, args: Args | None = None) -> None:
        """A page about the person; 戻る leads back to what is typed."""
        if self.form.person is not None:
            self._keep()
            self.ctx.shell.go(key, {"person_id": self.form.person.id, **(args or {})})

    # --- what is typed ---------------------------------------------------------------------------

    def state(self) -> Args:
        return {**self.form.state(), "pause": self.pausing.state()}

    def restore(self, state: Args) -> None:
        self._filling = True
        self.form.restore(state)
        self.pausing.restore(state.get("pause", {}))
        self._show_person(state.get("person"))
        self._filling = False
        self._say()

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()
            self._say()

    def _keep(self) -> None:
        self._later.stop()
        state = self.state()
        if state == self._begun:
            self.ctx.salon.drafts.forget(self._key)
        else:
            self.ctx.salon.drafts.keep(self._key, state)

    def _forget(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._key)

    def _give_up(self) -> None:
        self._forget()
        self._fill(self._begun["person"])
        self.clear_errors()
        self.give_up.hide()
        self.set_hint("")
        self._say()
