"""A round through the 連絡網: started, led from call to call, ended with what is left said."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.phone_trees import kind_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.reports import REPORTS
from salon_app.services.phone_tree.rounds import STILL_TYPED
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.phone_tree.call_part import CallPart
from salon_app.ui.pages.phone_tree.ending_part import EndingPart
from salon_app.ui.pages.phone_tree.records_part import RecordsPart
from salon_app.ui.pages.phone_tree.round_state import instant_of, title, turns
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.pages.phone_tree.start_part import FORM, StartPart
from salon_app.ui.pages.phone_tree.turns_part import CountsStrip, TurnList, TurnsPart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

LOOK_AGAIN_MS = 30_000
RECORD = "phone-tree-round"
_WIDE_DIGITS = str.maketrans("１２３４５６", "123456")


class TreeRoundPage(Page):
    """Optional argument: `round_id`; without it the round under way, or the start of one."""

    tables = frozenset({"tree_round", "tree_call", "phone_tree", "tree_node", "person", "consent"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.round_id: int | None = None
        self.held: TreeRound | None = None
        self.caller_id: int | None = None
        self.node_id: int | None = None
        self.ending = self.looking_back = False
        self._shown: tuple[TreeRound, int | None] | None = None
        self.narrow = look().scale >= 150
        self.calling = not self.narrow  # in large type the call in hand stands in place of the list
        self.strip, self.turn_list = CountsStrip(), TurnList()
        self.turn_list.pressed.connect(self._take)
        self.start = StartPart(ctx)
        self.start.changed.connect(self._say)
        self.typing = Button(self.tr("番号で入力"), "pencil", max_lines=2)
        self.typing.clicked.connect(lambda: ctx.go("tree_typing", round_id=self.round_id))
        self.finish = Button(self.tr("連絡を終える"), "check", max_lines=2)
        self.finish.clicked.connect(self._turn_ending)
        self.on = Button(self.tr("まだ終えない"), "phone", max_lines=2)
        self.on.clicked.connect(self._turn_ending)
        self.late = Button(self.tr("番号で入力"), "pencil", max_lines=2)
        self.late.clicked.connect(lambda: ctx.go("tree_typing", round_id=self.round_id))
        self.records = RecordsPart()
        self.records.chosen.connect(self._say)
        self.to_records, self.late_records, self.from_records = (Button(words, icon, max_lines=2) for words, icon in (
            (self.tr("記録を取り消す"), "undo"), (self.tr("記録を取り消す"), "undo"), (self.tr("取り消さない"), "close")))
        for button in (self.to_records, self.late_records, self.from_records):
            button.clicked.connect(self._turn_back)
        self.turns = (TurnsPart(None, self.typing, self.to_records, self.finish) if self.narrow
                      else TurnsPart(self.turn_list, self.to_records))
        self.turns.caller_pressed.connect(self._take_caller)
        self.turns.reported.connect(lambda node_id: self.guarded(lambda: self._report(node_id))())
        self.call = CallPart(ctx, self.turn_list if self.narrow else None)
        self.call.changed.connect(self._say)
        self.call.time.submitted.connect(self._press_main)
        self.idle = Label(wrap=True)
        self.end_part, self.over = EndingPart(over=False), EndingPart(over=True)
        self.none = EmptyState(self.tr("使っている連絡網がないので、始められません。先に連絡網を作ります。"), icon="people",
                               action=self.tr("連絡網を開く"), action_icon="chevron-right", callback=lambda: ctx.go("phone_tree"))
        self.fields = {"message": self.start.field, "time": self.call.time_field}
        self.set_side_buttons(*(() if self.narrow else (self.typing, self.finish)), self.late_records, self.late, self.on,
                              self.from_records)
        self.clock = QTimer(self)
        self.clock.setInterval(LOOK_AGAIN_MS)
        self.clock.timeout.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        self.sides = Sides(self.turns, self.idle, self.call, self.end_part, width=17.5, list_fixed=True)
        self.run = QWidget()
        column = QVBoxLayout(self.run)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 4))
        column.addWidget(self.strip)
        column.addWidget(self.sides, 1)
        self.views = QStackedWidget()
        for part in (ScrollArea(stacked(self.start)), self.run, ScrollArea(stacked(self.over)), self.none,
                     ScrollArea(stacked(self.records))):
            self.views.addWidget(part)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.round_id = args.get("round_id")
        self.caller_id = self.node_id = None
        self.ending, self.looking_back, self.calling = False, False, not self.narrow
        self.records.choose(None)
        self.call.put_down()
        self.clock.start()
        tree = self.ctx.salon.phone_trees.current()
        if tree is not None:
            self.start.begin(tree)

    def refresh(self) -> None:
        rounds = self.ctx.salon.tree_rounds
        running = rounds.running()
        if self.round_id is None and running is not None:
            self.round_id = running.id
        before, self.held = self.held, None
        if self.round_id is not None:
            self.held = running if running is not None and running.id == self.round_id else self._read(self.round_id)
        if self.held is None:
            there = self.ctx.salon.phone_trees.current() is not None
            self.views.setCurrentIndex(0 if there else 3)
            self.set_title(self.tr("訓練・本番を始める"))
        elif self.looking_back and self._changes(self.held):
            self.views.setCurrentIndex(4)
            self.records.show_round(self.held)
            self.set_title(self.tr("記録を取り消す"))
        elif self.held.ended_at is not None:
            self.views.setCurrentIndex(2)
            self.over.show_round(self.held)
            self.set_title(title(self.held))
        else:
            self.views.setCurrentIndex(1)
            self.set_title(title(self.held))
            self._take_undone(before, self.held)
            self._show_run(self.held)
        self._say()

    def _read(self, round_id: int) -> TreeRound | None:
        try:
            return self.ctx.salon.tree_rounds.get(round_id)
        except Problem:  # its start was taken back
            self.round_id = None
            return None

    def leaving(self) -> None:
        self.clock.stop()
        if self.start.later.isActive():
            self.start.keep()

    def step_back(self) -> bool:
        if self.looking_back:
            self._turn_back()
            return True
        if self.ending:
            self._turn_ending()
            return True
        if self.narrow and self.calling and self.held is not None and self.held.ended_at is None:
            self.calling = False
            self.refresh()
            return True
        return False

    def state(self) -> Args:
        return {"round_id": self.round_id, "caller_id": self.caller_id, "node_id": self.node_id, "ending": self.ending,
                "calling": self.calling, "start": self.start.typed(), "result": self.call.keys.value(),
                "note": self.end_part.note.text()}

    def restore(self, state: Args) -> None:
        self.start.kind.set_value(state["start"]["kind"])
        self.start.message.setPlainText(state["start"]["message"])
        self.round_id, self.caller_id, self.node_id = state["round_id"], state["caller_id"], state["node_id"]
        self.ending, self.calling = state["ending"], state["calling"] or not self.narrow
        self.end_part.note.setText(state["note"])
        self.refresh()
        self.call.keys.set_value(state["result"])
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text().translate(_WIDE_DIGITS)
        if digit and self.call.isVisible() and self.call.turn is not None and self.call.keys.press_number(digit):
            button = self.main_button()
            if button is not None:
                button.setFocus()
            return
        super().keyPressEvent(event)

    # --- what is in view -------------------------------------------------------------------------

    def _take_undone(self, before: TreeRound | None, held: TreeRound) -> None:
        """A call that was taken back is in hand again, to be put right."""
        there = {call.id for call in held.calls}
        gone = [call for call in before.calls if call.id not in there] if before is not None and before.id == held.id else []
        if gone and not gone[-1].report and not self.call.begun():
            self.caller_id, self.node_id = gone[-1].caller_id, gone[-1].node_id

    def _show_run(self, held: TreeRound) -> None:
        callers = held.progress.callers()
        begun, before = self.call.begun(), self.node_id
        if self.caller_id not in callers:
            self.caller_id, self.node_id = (callers[0] if callers else None), None
        mine = turns(held, self.caller_id) if self.caller_id is not None else ()
        turn = next((one for one in mine if one.node_id == self.node_id), mine[0] if mine else None)
        self.node_id = turn.node_id if turn is not None else None
        if begun and before is not None and before != self.node_id:
            self.ctx.toast(self.tr("さきほど、ほかの方が記録しました。次の方に進みました。"), warning=True)
        if self.call.turn == turn and self._shown == (held, self.caller_id):
            self._open_panel()
            return
        self._shown = (held, self.caller_id)
        self.strip.show_counts(held)
        self.turns.show_round(held, self.caller_id)
        if turn is not None and self.caller_id is not None:
            self.turn_list.show_turns(mine, self.node_id)
            if self.call.turn is None or self.call.turn.node_id != turn.node_id:
                self.sides.to_top(self.call)  # the next number is in view, and the figures 1 to 6 act on the page
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.call.show_turn(held, self.caller_id, turn)
        else:
            self.turn_list.show_turns((), None)
            self.call.put_down()
        self.idle.setText(self.tr("全員に伝わりました。折り返しがそろったら、終えてください。") if not held.progress.not_told else
                          self.tr("いまかける方はいません。まだの方は、休止の方です。"))
        self.end_part.show_round(held)
        self._open_panel()

    def _open_panel(self) -> None:
        if self.ending:
            self.sides.show_panel(self.end_part)
        elif self.call.turn is not None and self.calling:
            self.sides.show_panel(self.call)
        else:
            self.sides.show_home()

    def _say(self) -> None:
        held = self.held
        running = held is not None and held.ended_at is None
        self.set_hint(self.tr("電話は、電話機からかけてください。") if running and not self.narrow else "")
        back = held is not None and self.looking_back and self._changes(held)
        over = held is not None and not running and not back and self._changes(held)
        for part in (self.typing, self.finish):
            part.setVisible(running and not self.ending and not back)
        self.to_records.setVisible(running and held is not None and bool(held.calls))
        self.on.setVisible(running and self.ending and not back)
        self.from_records.setVisible(back)
        self.late.setVisible(over)
        self.late_records.setVisible(over and held is not None and bool(held.calls))
        if held is None:
            self._say_start()
        elif back:
            chosen = self.records.call is not None
            words = self.tr("この記録を取り消す") if chosen else self.tr("記録を1つ押してください")
            self.set_main(words, self._take_back, enabled=chosen)
        elif held.ended_at is not None:
            if RECORD in {spec.key for spec in REPORTS}:
                self.set_main(self.tr("通話記録を印刷する"), self._print, icon="print")
            else:
                self.set_main(self.tr("連絡網へもどる"), lambda: self.ctx.go("phone_tree"))
        elif self.ending:
            left = len(held.progress.not_told)
            words = self.tr("まだ{count}名のまま、終える") if left else self.tr("全員に伝わったので、終える")
            self.set_main(words.format(count=left), self._end)
        else:
            self._say_call(held)

    def _say_start(self) -> None:
        if self.ctx.salon.phone_trees.current() is None:
            self.set_main(self.tr("連絡網がありません"), enabled=False)
            return
        kind = kind_words(self.start.kind.value())
        ready = bool(self.start.message.toPlainText().strip())
        words = self.tr("{kind}を始める").format(kind=kind) if ready else self.tr("伝える内容を書いてください")
        self.set_main(words, self._start, enabled=ready, icon="phone")

    def _say_call(self, held: TreeRound) -> None:
        if not self.calling and self.call.turn is not None:
            self.set_main(self.tr("次の電話をかける"), lambda: self._take(None), icon="phone")
        elif self.call.turn is None:
            self.set_main(self.tr("いまかける方はいません"), enabled=False)
        else:
            words = self.call.words()
            said = self.tr("{words} と残す") if not self.narrow else self.tr("{words}\nと残す")
            said = said.format(words=words) if words else self.tr("結果を1つ押してください")
            self.set_main(said, self._record, enabled=bool(words))

    def _changes(self, held: TreeRound) -> bool:
        """Is it under way, or over so lately that what comes back on paper, or was a mistake, still changes it?"""
        return held.ended_at is None or self.ctx.salon.clock.now() - held.ended_at <= STILL_TYPED

    # --- what is pressed -------------------------------------------------------------------------

    def _take_caller(self, node_id: int) -> None:
        self.caller_id, self.node_id = node_id, None
        self._take(None)

    def _take(self, node_id: int | None) -> None:
        """Put a call in hand; what was chosen for another one is given up."""
        self.call.put_down()
        self.node_id, self.calling, self.ending = node_id, True, False
        self.refresh()

    def _turn_ending(self) -> None:
        self.ending = not self.ending
        self.refresh()

    def _turn_back(self) -> None:
        self.looking_back = not self.looking_back
        self.records.choose(None)
        self.refresh()

    def _take_back(self) -> None:
        """Who was rung is in hand again, where the round goes on."""
        held, call = self.held, self.records.call
        assert held is not None and call is not None
        self.looking_back, self.ending = False, False
        try:
            self.ctx.salon.tree_rounds.take_back(held.id, call.id, by=self.ctx.by())
        except Problem as problem:
            self.refresh()
            self.show_problem(problem)
            return
        self.ctx.toast(self.tr("記録を取り消しました。") if held.ended_at is not None else
                       self.tr("記録を取り消しました。正しい結果を残してください。"), undo=True)
        self.refresh()

    def _press_main(self) -> None:
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.click()

    def _start(self) -> None:
        self.clear_errors()
        typed = self.start.typed()
        self.round_id = self.ctx.salon.tree_rounds.start(typed["kind"], typed["message"], by=self.ctx.by())
        self.start.later.stop()
        self.ctx.salon.drafts.forget(FORM)
        self.calling = True
        self.ctx.toast(self.tr("連絡を始めました。"), undo=True)
        self.refresh()

    def _record(self) -> None:
        """Keep the result; two who record the same call at once are told of one another."""
        held, turn = self.held, self.call.turn
        assert held is not None and turn is not None
        self.clear_errors()
        minute = self.call.minute()
        time = None if minute is None else instant_of(minute, held, self.ctx.salon.clock)
        words = self.call.words()
        try:
            self.ctx.salon.tree_rounds.call(held.id, turn.node_id, self.call.keys.value(), caller_id=self.caller_id, time=time,
                                            seen=len(held.calls), by=self.ctx.by())
        except InputProblem:
            raise
        except Problem as problem:
            self.call.put_down()
            self.refresh()
            self.show_problem(problem)
            return
        self.call.put_down()
        self.node_id = None
        self.ctx.toast(self.tr("{words} と残しました。").format(words=words), undo=True)
        self.refresh()

    def _report(self, node_id: int) -> None:
        assert self.held is not None
        self.ctx.salon.tree_rounds.report_back(self.held.id, node_id, by=self.ctx.by())
        self.ctx.toast(self.tr("折り返しを残しました。"), undo=True)

    def _end(self) -> None:
        assert self.held is not None
        self.ctx.salon.tree_rounds.end(self.held.id, note=self.end_part.note.text(), by=self.ctx.by())
        self.end_part.note.clear()
        self.ending = False
        self.ctx.toast(self.tr("連絡を終えました。"), undo=True)

    def _print(self) -> None:
        assert self.held is not None
        self.ctx.go("reports", key=RECORD, round_id=self.held.id)

