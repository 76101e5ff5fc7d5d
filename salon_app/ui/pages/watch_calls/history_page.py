"""これまでの記録: calls, visits and cases of one person; a result that was entered wrongly is put
right, or taken back, with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.watch_calls.values import Case, WatchAttempt
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_calls.case_records import attempt_words
from salon_app.ui.pages.watch_calls.case_words import case_row
from salon_app.ui.pages.watch_calls.correct_part import CorrectPart
from salon_app.ui.pages.watch_calls.form_state import moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

SHOWN_AT_FIRST, MOST_SHOWN = 30, 520
"""Rows drawn before 前の記録も見る is pressed, and after it (ten years of weekly calls)."""


class HistoryPage(Page):
    """Argument: `person_id`."""

    tables = frozenset({"watch_attempt", "watch_case", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.person_id = 0
        self.most = SHOWN_AT_FIRST
        self.attempts: Sequence[WatchAttempt] = ()
        self.cases: Sequence[Case] = ()
        self.in_hand: WatchAttempt | None = None
        self.name = Label(step="name", wrap=True)
        self.none = Label(self.tr("まだ記録はありません。"), wrap=True)
        self.cases_head = Label(self.tr("対応"), step="strong-bold")
        self.case_list = ListBox()
        self.case_list.row_pressed.connect(lambda at: ctx.go("watch_case", case_id=self.cases[at].id))
        self.calls_head = Label(self.tr("電話と訪問"), step="strong-bold")
        self.list = ListBox()
        self.list.row_pressed.connect(self._pressed)
        self.correct = CorrectPart(ctx)
        self.correct.changed.connect(self._say)
        self.correct.left.connect(self._close)
        self.fields |= self.correct.fields
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        self.left = ScrollArea(stacked(self.name, self.none, self.cases_head, self.case_list, self.calls_head, self.list))
        self.right = ScrollArea(stacked(self.correct))
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)

    def shown(self, args: Args) -> None:
        if args["person_id"] != self.person_id:
            self.person_id, self.most = args["person_id"], SHOWN_AT_FIRST
            self.left.view.verticalScrollBar().setValue(0)
        self.in_hand = None

    def refresh(self) -> None:
        salon, now = self.ctx.salon, moment(self.ctx.salon.clock)
        current = salon.people.current_id(self.person_id)
        self.name.setText(self.tr("{name} 様").format(name=salon.people.name(current)))
        found = salon.watch_calls.history(current, most=self.most + 1)
        self.attempts = found[:self.most]
        ids = dict.fromkeys(one.case_id for one in found if one.case_id is not None)
        open_ones = [case for case in salon.watch_cases.open_cases() if salon.people.current_id(case.person_id) == current]
        self.cases = [*open_ones, *(salon.watch_cases.get(one) for one in ids if one not in {case.id for case in open_ones})]
        rows = [ListRow(attempt_words(one), self._about(one), icon="phone" if one.kind == watch.CALL else "person", arrow=True,
                        bold=True, height=look().px(56, 78)) for one in self.attempts]
        if len(found) > self.most:
            rows.append(ListRow(self.tr("前の記録も見る"), icon="chevron-down"))
        self.list.set_rows(rows)
        self.case_list.set_rows([case_row(case, now) for case in self.cases])
        self.none.setVisible(not self.attempts and not self.cases)
        self.cases_head.setVisible(bool(self.cases))
        self.calls_head.setVisible(bool(self.attempts))
        self._arrange()

    def _about(self, one: WatchAttempt) -> str:
        when = short_day(one.business_date, self.ctx.today()) + ("" if one.time is None else " " + clock_words(one.time))
        return "\n".join(filter(None, ("　".join(filter(None, (when, one.caller))), one.note)))

    def step_back(self) -> bool:
        if self.in_hand is not None:
            self._close()
            return True
        return False

    def state(self) -> Args:
        return {"person_id": self.person_id, "most": self.most} if self.person_id else {}

    def restore(self, state: Args) -> None:
        self.shown({"person_id": state["person_id"]})
        self.most = state["most"]
        self.refresh()

    # --- putting right ---------------------------------------------------------------------------

    def _pressed(self, at: int) -> None:
        if at >= len(self.attempts):
            self.most = MOST_SHOWN
            self.refresh()
            return
        self.in_hand = self.attempts[at]
        self.clear_errors()
        in_case = any(case.open and case.id == self.in_hand.case_id for case in self.cases)
        self.correct.show_attempt(self.in_hand, self._about(self.in_hand), in_case=in_case)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def _close(self) -> None:
        self.in_hand = None
        self.refresh()

    def _arrange(self) -> None:
        asking = self.in_hand is not None
        self.right.setVisible(asking)
        self.left.setVisible(not (asking and self.narrow))
        ids = [one.id for one in self.attempts]
        self.list.set_current(ids.index(self.in_hand.id) if self.in_hand is not None and self.in_hand.id in ids else None)
        self._say()

    def _say(self) -> None:
        if self.in_hand is None:
            self.set_hint(self.tr("まちがいを直すときや取り消すときは、その記録を押してください。"))
            plan = self.ctx.salon.watch_plans.of(self.person_id)
            if plan is not None:
                self.set_main(self.tr("電話をかける"), lambda: self.ctx.go("watch_call", plan_id=plan.id), icon="phone")
            else:
                self.set_main(self.tr("戻る"), self.ctx.back, icon="back")
            return
        self.set_hint("")
        missing = self.correct.missing()
        self.set_main(missing or self.correct.main_words(), self._run, enabled=not missing, icon="")

    def _run(self) -> None:
        assert self.in_hand is not None
        self.clear_errors()
        calls, back = self.ctx.salon.watch_calls, self.correct.takes_back()
        try:
            if back:
                calls.take_back(self.in_hand.id, reason=self.correct.back_reason.value(), by=self.ctx.by())
            else:
                one = self.correct.answer()
                calls.correct(self.in_hand.id, result=one.result, time=one.time, note=one.note, reason=one.reason,
                              by=self.ctx.by())
        except InputProblem:
            raise
        except Problem as problem:
            self._close()
            self.show_problem(problem)
            return
        self.ctx.toast(self.tr("記録を取り消しました。") if back else self.tr("記録を直しました。"), undo=True)
        self._close()
