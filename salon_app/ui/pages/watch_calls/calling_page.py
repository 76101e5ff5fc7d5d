"""What the round and the single call share: keeping an answer, the keys 1 2 3, 緊急時の手順, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.watch_calls.values import RoundLine, WatchAttempt
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_calls.call_desk import CallDesk
from salon_app.ui.pages.watch_calls.form_state import due_now, moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button

LOOK_AGAIN_MS = 30_000
_WIDE_DIGITS = str.maketrans("１２３", "123")


class CallingPage(Page):
    """Derive and say `next_in_hand()`. The desk's call is read anew whenever something was recorded anywhere."""

    tables = frozenset({"watch_plan", "watch_pause", "watch_attempt", "watch_case", "watch_check", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.desk = CallDesk(ctx)
        self.desk.changed.connect(self.say)
        self.fields |= self.desk.fields
        self.desk.note.submitted.connect(self._press_main)
        self.steps_button = Button(self.tr("緊急時の手順"), "warning", max_lines=2)
        self.steps_button.clicked.connect(lambda: ctx.go("emergency_steps"))
        self.set_side_buttons(self.steps_button)
        self.set_hint(self._foot_words())
        self.clock = QTimer(self)
        self.clock.setInterval(LOOK_AGAIN_MS)
        self.clock.timeout.connect(self.refresh)

    def _foot_words(self) -> str:
        if look().scale >= 150:
            return self.tr("命にかかわるときは、先に 119番 です。")
        return "\n".join((self.tr("電話はご自分でおかけください。このパソコンからはかかりません。"),
                          self.tr("命にかかわるときは、先に 119番 です。")))

    # --- hooks -----------------------------------------------------------------------------------

    def leaving(self) -> None:
        self.clock.stop()
        self.desk.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text().translate(_WIDE_DIGITS)
        desk = self.desk
        if desk.isVisible() and desk.open() and digit and desk.answers.press_number(digit):
            button = self.main_button()
            if button is not None:
                button.setFocus()
            return
        super().keyPressEvent(event)

    # --- for the pages ---------------------------------------------------------------------------

    def next_in_hand(self, line: RoundLine | None) -> None:
        """An answer was kept without more to do: this is due next."""
        raise NotImplementedError

    def take_anew(self) -> None:
        """Read the call in hand again, as it stands now."""
        if self.desk.line is not None:
            self.desk.show_line(self.ctx.salon.watch_calls.line(self.desk.line.plan.id))

    def say(self) -> None:
        """The main button of a call in hand."""
        if self.desk.open():
            missing = self.desk.missing()
            self.set_main(missing or self.desk.main_words(), self.record, enabled=not missing)
        else:
            self.set_main(self.tr("次の電話へ"), self._go_on)

    def record(self) -> None:
        """Keep the answer. Two who record the same call are told of one another."""
        self.clear_errors()
        line = self.desk.line
        assert line is not None
        calls = self.ctx.salon.watch_calls
        answered = self.desk.answered()
        try:
            kept = calls.record(line.plan.id, answered.result, kind=answered.kind, time=answered.time, note=answered.note,
                                caller_id=answered.caller_id, seen=self.desk.seen(), by=self.ctx.by())
        except InputProblem:
            raise
        except Problem as problem:
            self.refresh()
            self.show_problem(problem)
            return
        answer = self.desk.answers.words()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the main button rests now; the next call is seen from its top
        self.desk.forget()
        self._told(kept, answer, new_case=line.case_id is None)

    def _told(self, kept: WatchAttempt, answer: str, *, new_case: bool) -> None:
        time = clock_words(kept.time) + " " if kept.time is not None else ""
        words = self.tr("{time}{answer} と残しました。").format(time=time, answer=answer)
        if kept.case_id is None:
            self.ctx.toast(words, undo=True)
            self._go_on()
            return
        self.ctx.toast(words + (self.tr("対応を始めました。") if new_case else ""), undo=True)
        self.ctx.go("watch_case", case_id=kept.case_id)

    def _go_on(self) -> None:
        self.next_in_hand(due_now(self.ctx.salon.watch_calls.round(), moment(self.ctx.salon.clock)))

    def _press_main(self) -> None:
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.click()
