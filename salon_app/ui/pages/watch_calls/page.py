"""電話: today's round of 見守り電話 with the call in hand beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.services.watch_calls.values import RoundLine
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.watch_calls.call_head import visits
from salon_app.ui.pages.watch_calls.calling_page import CallingPage
from salon_app.ui.pages.watch_calls.form_state import due_now, moment, slot_words, upcoming
from salon_app.ui.pages.watch_calls.idle_view import IdleView
from salon_app.ui.pages.watch_calls.round_view import COLUMN, RoundView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.phone_tabs import WATCH, PhoneTabs


class RoundPage(CallingPage):
    """Argument: `plan_id` (a call to put in hand). In large type a call opens on a page of its own.

    Nothing is in hand until somebody presses a line or the main button: a name and a number are shown on purpose only.
    """

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self._opening = False  # the list has still to be scrolled to who is due
        self.lines: tuple[RoundLine, ...] = ()
        self.tabs = PhoneTabs(ctx, WATCH)
        self.idle = IdleView([way for way in self._ways() if way[3] in ctx.shell.page_keys()])
        self.idle.way_pressed.connect(ctx.go)
        self.idle.case_pressed.connect(lambda case_id: ctx.go("watch_case", case_id=case_id))
        self.cases = Button("", "warning", height=worn.target)
        self.cases.clicked.connect(lambda: ctx.go("watch_cases"))
        self.round = RoundView((self.idle,) if self.narrow else ())
        self.round.pressed.connect(self._pressed)
        self.round.checked.connect(lambda part: self.guarded(lambda: self._check(part))())
        self.empty = EmptyState(
            self.tr("見守り電話を受ける方は、まだいません。曜日と時刻を決めると、ここに並びます。"), icon="phone",
            action=self.tr("電話の予定を作る"), callback=lambda: ctx.go("watch_plans"))
        self._lay_out()

    def _ways(self) -> list[tuple[str, str, str, str]]:
        """Words, what for, sign, page."""
        return [
            (self.tr("電話の予定"), self.tr("だれに、いつかけるかを決めます。休止もここです。"), "calendar", "watch_plans"),
            (self.tr("電話かけ表"), self.tr("今日の電話を紙に印刷します。"), "print", "watch_sheets"),
            (self.tr("番号で入力"), self.tr("電話かけ表に書いた答えを、番号で入れます。"), "pencil", "watch_typing"),
            (self.tr("気になる方"), self.tr("しばらく来ていない方、連絡のつかない方です。"), "heart", "concerns")]

    def _lay_out(self) -> None:
        worn = look()
        head = QHBoxLayout()
        head.setSpacing(worn.px(8, 8))
        head.addWidget(self.tabs, 1)
        head.addWidget(self.cases)
        self.beside = QStackedWidget()
        self.work = QStackedWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addLayout(head)
        if self.narrow:
            self.work.addWidget(self.round)
        else:
            self.beside.addWidget(self.idle)
            self.beside.addWidget(self.desk)
            self.round.setFixedWidth(max(worn.ems(COLUMN), self.round.least))
            both = QWidget()
            row = QHBoxLayout(both)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(worn.margin)
            row.addWidget(self.round)
            row.addWidget(self.beside, 1)
            self.work.addWidget(both)
        self.work.addWidget(self.empty)
        column.addWidget(self.work, 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clock.start()
        self.desk.put_down()
        self._opening = True
        if "plan_id" in args and not self.narrow:
            self.desk.take(self.ctx.salon.watch_calls.line(args["plan_id"]))

    def refresh(self) -> None:
        salon, now = self.ctx.salon, moment(self.ctx.salon.clock)
        self.lines = salon.watch_calls.round()
        cases = salon.watch_cases.open_cases()
        self.take_anew()
        line = self.desk.line
        self.round.show_round(self.lines, now, line.plan.id if line is not None else None)
        if self._opening and line is None:
            due = due_now(self.lines, now) or upcoming(self.lines, now)
            self.round.look_at(due.plan.id if due is not None else None)
        self._opening = False
        self.round.show_checks(salon.watch_calls.checks())
        self.cases.set_text(self.tr("対応中 {count}件").format(count=len(cases)))
        self.cases.set_icon("warning" if cases else "list")
        self.idle.show_state(*self._coming(), cases, now)
        self.beside.setCurrentIndex(int(line is not None))
        planned = bool(self.lines or cases or salon.watch_plans.all())
        self.work.setCurrentIndex(0 if planned else self.work.indexOf(self.empty))
        self.say()

    def _coming(self) -> tuple[str, str]:
        """What the idle view says: the next call, and how it is opened."""
        now = moment(self.ctx.salon.clock)
        due, later = due_now(self.lines, now), upcoming(self.lines, now)
        how = self.tr("ほかの電話は、左の一覧から押してください。") if not self.narrow else ""
        if due is not None:
            words = (self.tr("{time} の訪問の番です。").format(time=clock_words(due.time)) if visits(due) else
                     self.tr("{time} の電話の番です。").format(time=slot_words(due, now.today)))
            return words, self.tr("右下のボタンで、お名前と電話番号が出ます。") + how
        if later is not None and later.next is not None and later.next.time is not None:
            return self.tr("次は {time} です。").format(time=clock_words(later.next.time)), how
        if any(line.next is not None for line in self.lines):
            return self.tr("いまかける電話はありません。"), how
        return self.tr("今日の電話は、みな済みました。"), ""

    def leaving(self) -> None:
        super().leaving()
        self.round.names.conceal()

    def step_back(self) -> bool:
        if self.desk.line is None:
            return False
        self.next_in_hand(None)
        return True

    def state(self) -> Args:
        line = self.desk.line
        return {"plan_id": line.plan.id, "desk": self.desk.state()} if line is not None else {}

    def restore(self, state: Args) -> None:
        if not self.narrow:
            self.desk.take(self.ctx.salon.watch_calls.line(state["plan_id"]))
            self.desk.restore(state["desk"])
        self.refresh()

    # --- what is pressed -------------------------------------------------------------------------

    def say(self) -> None:
        if self.desk.line is not None:
            super().say()
            return
        now = moment(self.ctx.salon.clock)
        line = due_now(self.lines, now) or upcoming(self.lines, now)
        if line is None:
            self.set_main(self.tr("いまかける電話はありません"), lambda: None, enabled=False)
            return
        words = (self.tr("{time} の訪問を開く").format(time=clock_words(line.time)) if visits(line) else
                 self.tr("{time} の電話をかける").format(time=slot_words(line, now.today)))
        self.set_main(words, lambda: self._pressed(line),
                      icon="person" if visits(line) else "phone")

    def next_in_hand(self, line: RoundLine | None) -> None:
        self.desk.put_down()
        if line is not None:
            self.desk.take(line)
        self.refresh()

    def _pressed(self, line: RoundLine) -> None:
        if self.narrow:
            self.ctx.go("watch_call", plan_id=line.plan.id)
        else:
            self.next_in_hand(line)

    def _check(self, part: str) -> None:
        self.ctx.salon.watch_calls.check(part, by=self.ctx.by())
        self.ctx.toast(self.tr("本日の確認を残しました。"), undo=True)
