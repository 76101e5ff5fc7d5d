"""対応: one case, what was heard and done, who does what next, and 119 beside it until it is ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.watch import step_words
from salon_app.services.watch_calls.values import Case, WatchPlan
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_calls.case_head import CaseHead, secret_rows
from salon_app.ui.pages.watch_calls.case_parts import (
    CasePart,
    EndPart,
    NextPart,
    ReopenPart,
    StepPart,
    paused,
    show_state,
    state_of,
)
from salon_app.ui.pages.watch_calls.case_records import record_rows
from salon_app.ui.pages.watch_calls.emergency_parts import EmergencyPanel
from salon_app.ui.pages.watch_calls.form_state import moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

STEP, NEXT, END, REOPEN = "step", "next", "end", "reopen"
PAUSE, PLAN, PEOPLE, CALL, HISTORY = "pause", "watch_plan", "people", "watch_call", "watch_history"
"""What can be asked for here, and where a way leads."""


class CasePage(Page):
    """Argument: `case_id`. What is asked for takes the main button until it is done or given up."""

    tables = frozenset({"watch_case", "watch_step", "watch_attempt", "watch_plan", "watch_pause", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.case_id = 0
        self.case: Case | None = None
        self.plan: WatchPlan | None = None
        self.asked = ""
        self.step, self.next, self.end, self.reopen = StepPart(ctx), NextPart(ctx), EndPart(ctx), ReopenPart(ctx)
        self.parts: dict[str, CasePart] = {STEP: self.step, NEXT: self.next, END: self.end, REOPEN: self.reopen}
        self.head = CaseHead(self._secret)
        self.after = Notice()
        self.died = Label(self.tr("もう電話の番に入りません。名簿は、そのままです。名簿で「来なくなった」にすると、"
                                  "ほかの一覧にも出なくなります。"), wrap=True)
        self.ways = ListBox()
        self.ways.row_pressed.connect(lambda at: self._way(self._keys[at]))
        self._keys: list[str] = []
        self.records_head = Label(self.tr("記録"), step="strong-bold")
        self.records = ListBox()
        self.emergency = EmergencyPanel()
        self.panel = Card()
        self.panel_title = Label(step="strong-bold", wrap=True)
        self.give_up = Button(self.tr("やめる"), "close", height=worn.target)
        self.give_up.clicked.connect(self._close)
        self.panel.column.addWidget(self.panel_title)
        for part in self.parts.values():
            part.changed.connect(self._say)
            self.panel.column.addWidget(part)
        self.panel.column.addWidget(self.give_up)
        self.steps = Button(self.tr("緊急時の手順"), "warning", max_lines=2)
        self.steps.clicked.connect(lambda: self.ctx.go("emergency_steps"))
        self.set_side_buttons(self.steps)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().margin)
        left: list[QWidget] = [self.head, self.after, self.died, self.ways, self.records_head, self.records]
        self.left = ScrollArea(stacked(*left, *([self.emergency] if self.narrow else [])))
        self.right = ScrollArea(stacked(self.panel, *([] if self.narrow else [self.emergency])))
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.case_id = args["case_id"]
        self.asked = ""
        self.left.view.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        salon = self.ctx.salon
        try:
            self.case = salon.watch_cases.get(self.case_id)
        except Problem:  # what began it was taken back
            self.case = None
            self.set_main(self.tr("対応の一覧へ"), lambda: self.ctx.go("watch_cases"))
            self.left.hide()
            self.right.hide()
            self.steps.hide()
            self.set_hint(self.tr("この対応は、取り消されました。"))
            return
        self.left.show()
        self.plan = salon.watch_plans.of(self.case.person_id)
        now = moment(salon.clock)
        self.set_title(self.tr("対応中") if self.case.open else self.tr("終わった対応"))
        self.head.show_case(self.case, now)
        self.records.set_rows(record_rows(self.case, now))
        self.records_head.setVisible(bool(self.records.rows()))
        self._show_ways(self.case)
        self._say_after(self.case)
        self.set_hint("" if self.narrow else self.tr("終わるまで、今日の画面に出ています。") if self.case.open else "")
        self._arrange()

    def leaving(self) -> None:
        self.head.secret.conceal()

    def step_back(self) -> bool:
        if self.asked:
            self._close()
            return True
        return False

    def state(self) -> Args:
        found: Args = {}
        if self.asked:
            found = {"case_id": self.case_id, "asked": self.asked, "typed": state_of(self.parts[self.asked])}
        return found

    def restore(self, state: Args) -> None:
        self.shown({"case_id": state["case_id"]})
        self.refresh()
        self._ask(state["asked"])
        show_state(self.parts[state["asked"]], state["typed"])
        self._say()

    # --- ways ------------------------------------------------------------------------------------

    def _show_ways(self, case: Case) -> None:
        ways: list[tuple[str, str, str]] = []
        if case.open:
            ways = [(STEP, self.tr("したことを記録する"), "pencil"), (NEXT, self.tr("次にすることを決める"), "clock"),
                    (END, self.tr("対応を終える"), "check")]
            if self.plan is not None:
                ways.append((CALL, self.tr("電話をかける"), "phone"))
        else:
            ways = self._ways_after(case)
        ways.append((HISTORY, self.tr("この方の、これまでの記録"), "list"))
        self._keys = [key for key, _, _ in ways]
        self.ways.set_rows([ListRow(words, icon=icon, arrow=True, height=look().px(50, 76)) for _, words, icon in ways])
        if self.asked in self._keys:
            self.ways.set_current(self._keys.index(self.asked))

    def _ways_after(self, case: Case) -> list[tuple[str, str, str]]:
        """Of one that has ended: it may go on; the calls are paused or ended in the plan, the person's entry in 名簿."""
        ways = [(REOPEN, self.tr("対応を再開する"), "undo")]
        if self._to_pause(case):
            ways.insert(0, (PAUSE, self.tr("入院のあいだ、電話を休止にする"), "pause"))
        elif self.plan is not None:
            ways.append((PLAN, self.tr("電話の予定（休止・終わりにする）"), "calendar"))
        if case.outcome == watch.DIED:
            ways.insert(0, (PEOPLE, self.tr("名簿を開く"), "person"))
        return ways

    def _to_pause(self, case: Case) -> bool:
        """Would they be rung in hospital? Not where they have spoken since."""
        plan = self.plan
        if plan is None or case.ended_on is None or case.outcome != watch.IN_HOSPITAL:
            return False
        return not paused(plan, self.ctx.today()) and (plan.heard_on is None or plan.heard_on <= case.ended_on)

    def _say_after(self, case: Case) -> None:
        """What became of the calls, where that is not plain."""
        said = ""
        self.died.setVisible(case.outcome == watch.DIED and self.plan is None)
        if case.outcome == watch.DIED and self.plan is not None:
            said = self.tr("見守り電話の予定が、まだあります。終わりにしてください。")
        elif self._to_pause(case):
            said = self.tr("入院のあいだも、電話の番が来ます。")
        self.after.say(said)

    def _way(self, key: str) -> None:
        assert self.case is not None
        if key in self.parts:
            self._ask(key)
        elif key == PAUSE and self.plan is not None:
            self.ctx.go(PLAN, plan_id=self.plan.id, in_hospital=self.case.ended_on or self.ctx.today())
        elif key in (CALL, PLAN) and self.plan is not None:
            self.ctx.go(key, plan_id=self.plan.id)
        else:
            self.ctx.go(key, person_id=self.case.person_id)

    def _secret(self) -> list[tuple[str, str]]:
        assert self.case is not None
        people = self.ctx.salon.people
        return secret_rows(people.card(people.current_id(self.case.person_id)), self.plan)

    # --- what is asked ---------------------------------------------------------------------------

    def _ask(self, key: str, kind: str = "") -> None:
        assert self.case is not None
        self.asked = key
        part = self.parts[key]
        self.fields = part.fields
        self.clear_errors()
        part.begin(self.case, self.plan, kind)
        self.panel_title.setText(part.title)
        self.right.view.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def _close(self) -> None:
        self.asked = ""
        self.refresh()

    def _arrange(self) -> None:
        assert self.case is not None
        for key, part in self.parts.items():
            part.setVisible(key == self.asked)
        asking = bool(self.asked)
        self.panel.setVisible(asking)
        self.emergency.setVisible(self.case.open and not (asking and not self.narrow))
        self.left.setVisible(not (self.narrow and asking))
        self.right.setVisible(asking or (self.case.open and not self.narrow))
        self.ways.set_current(self._keys.index(self.asked) if self.asked in self._keys else None)
        self.steps.setVisible(self.case.open)
        self._say()

    def _say(self) -> None:
        """The main button: what is asked, else what comes next."""
        case = self.case
        if case is None:
            return
        if self.asked:
            part = self.parts[self.asked]
            missing = part.missing()
            self.set_main(missing or part.main_words(), self._run, enabled=not missing, icon="")
        elif not case.open and self._to_pause(case):
            self.set_main(self.tr("入院のあいだ、電話を休止にする"), lambda: self._way(PAUSE), icon="pause")
        elif case.outcome == watch.DIED and self.plan is not None:
            self.set_main(self.tr("電話の予定を開く"), lambda: self._way(PLAN), icon="calendar")
        elif case.outcome == watch.DIED:
            self.set_main(self.tr("名簿を開く"), lambda: self._way(PEOPLE), icon="person")
        elif not case.open:
            self.set_main(self.tr("対応の一覧へ"), lambda: self.ctx.go("watch_cases"), icon="")
        elif case.next_step and case.next_step != watch.NOTED:
            words = self.tr("{step} をしたと残す").format(step=step_words(case.next_step))
            self.set_main(words, lambda: self._ask(STEP, case.next_step), icon="")
        else:
            self.set_main(self.tr("次を決める"), lambda: self._ask(NEXT), icon="")

    def _run(self) -> None:
        """Do it. What was typed stays where it can't be."""
        assert self.case is not None
        self.clear_errors()
        try:
            said = self.parts[self.asked].run(self.case)
        except InputProblem:
            raise
        except Problem as problem:
            self._close()
            self.show_problem(problem)
            return
        self.ctx.toast(said, undo=True)
        self._close()
