"""番号で入力: the 通話票 that came back, typed caller by caller. Kept on the disk until they are entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model import row_numbers
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.phone_tree.rounds import STILL_TYPED
from salon_app.services.phone_tree.slips import CallerSlip
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.phone_tree.form_state import SLIPS
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.pages.phone_tree.slip_rows import SlipRows
from salon_app.ui.pages.phone_tree.typing_state import (
    Typed,
    calls_of,
    count,
    missing,
    reach,
    round_words,
    slip_words,
    written,
)
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

FORM = "tree_typing/"
CODE, ROWS, NONE = 0, 1, 2


class TreeTypingPage(Page):
    """Optional arguments: `round_id` (else the one under way or just ended), `code`."""

    tables = frozenset({"tree_round", "tree_call", "phone_tree", "tree_node", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.round_id: int | None = None
        self.held: TreeRound | None = None
        self.slips: tuple[CallerSlip, ...] = ()
        self.caller_id: int | None = None
        self.typed: Typed = {}
        self._later = later(self, self._keep)
        self.about = Label(step="strong-bold", wrap=True)
        self.code = LineEdit(placeholder=self.tr("例　ZTSY"), step="strong")
        self.code.setMaximumWidth(look().ems(26))
        self.code.textEdited.connect(lambda _text: self._code_typed())
        self.code.submitted.connect(self.guarded(self._code_entered))
        self.code_field = Field(self.tr("用紙番号（通話票の右上の英字）"), self.code, hint=self.tr(
            "伝わった方の番号を続けて入れることもできます。例　ZTSY 1 3 4 8-12"))
        self.issued = ListBox()
        self.issued.row_pressed.connect(lambda _at: self.guarded(self._open_issued)())
        self.quick = LineEdit(placeholder=self.tr("例　1 3 4 8-12"))
        self.quick.submitted.connect(self.guarded(self._apply_quick))
        self.quick_field = Field(self.tr("伝わった方の番号"), self.quick)
        self.callers = ListBox()
        self.callers.row_pressed.connect(lambda at: self._open_caller(self.slips[at].caller_id))
        self.rows = SlipRows()
        self.rows.changed.connect(self._changed)
        self.rows.finished.connect(self._next_caller)
        self.pick = Label(self.tr("どなたの通話票ですか。お名前を押してください。"), wrap=True)
        self.none = EmptyState(self.tr("いま入れられる連絡はありません。通話票は、連絡を終えてから1日のあいだ入れられます。"),
                               icon="paper", action=self.tr("これまでの記録を見る"), action_icon="clock",
                               callback=lambda: ctx.go("tree_rounds"))
        self.fields = {"numbers": self.code_field}
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        first = stacked(self.about, self.code_field, self.issued)
        left = stacked(self.quick_field, self.callers)
        self.sides = Sides(ScrollArea(left), self.pick, self.rows, width=16, list_fixed=True)
        self.views = QStackedWidget()
        for part in (ScrollArea(first), self.sides, self.none):
            self.views.addWidget(part)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 4))
        outer.addWidget(self.views)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self.code.clear()
        self.round_id = args.get("round_id")
        self._read_round()
        self._to_codes()
        if args.get("code") and self.held is not None:
            self.open_code(args["code"])

    def refresh(self) -> None:
        self._read_round()
        if self.held is None:
            self.slips = ()
            self.views.setCurrentIndex(NONE)
        elif not self.slips:
            self.views.setCurrentIndex(CODE)
            self.about.setText(round_words(self.held))
            code = self._issued_code()
            words = self.tr("通話票　用紙 {code}").format(code=code) if code else self.tr("通話票を印刷する")
            self.issued.set_rows([ListRow(words, icon="paper" if code else "print", arrow=True, bold=True)])
        else:
            self._show_callers()
        self._say()

    def _read_round(self) -> None:
        rounds, today = self.ctx.salon.tree_rounds, self.ctx.today()
        found: Sequence[TreeRound] = ()
        if self.round_id is not None:
            try:
                found = [rounds.get(self.round_id)]
            except Problem:  # its start was taken back
                self.round_id = None
        else:
            running = rounds.running()
            found = [running] if running is not None else rounds.between(today - STILL_TYPED, today)
        now = self.ctx.salon.clock.now()
        self.held = next((one for one in found if one.ended_at is None or now - one.ended_at <= STILL_TYPED), None)

    def _issued_code(self) -> str:
        slips = self.ctx.salon.tree_slips.slips(self.held.tree.id) if self.held is not None else ()
        return slips[0].code if slips else ""

    def _open_issued(self) -> None:
        code = self._issued_code()
        if code:
            self.open_code(code)
        else:
            self.ctx.go("reports", key=SLIPS)

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.slips and self.sides.narrow and self.caller_id is not None:
            self._close_caller()
            return True
        if self.slips:
            self._to_codes()
            self.refresh()
            return True
        return False

    def state(self) -> Args:
        return {"round_id": self.round_id, "code": self.slips[0].code if self.slips else "", "caller_id": self.caller_id,
                "number": self.code.text(), "quick": self.quick.text(), "typed": self._now()}

    def restore(self, state: Args) -> None:
        self.round_id = state["round_id"]
        self._read_round()
        if state["code"] and self.held is not None:
            self.open_code(state["code"])
            self.typed = state["typed"]
            if state["caller_id"] is not None:
                self._open_caller(state["caller_id"])
        self.code.setText(state["number"])
        self.quick.setText(state["quick"])
        self.refresh()

    # --- which slips -----------------------------------------------------------------------------

    def _code_typed(self) -> None:
        self.code_field.set_error("")
        self._say()

    def _code_entered(self) -> None:
        commit_preedit(self.code)
        self.clear_errors()
        code, rest = row_numbers.code_and_rest(self.code.text(), field="numbers")
        if not code:
            raise InputProblem(self.tr("通話票の右上にある、英字4つの番号を入れてください。"), field="numbers")
        self.open_code(code)
        if rest.strip():
            self.quick.setText(rest.strip())
            self._apply_quick()

    def open_code(self, code: str) -> None:
        """The slips of this number with what was typed before. Raises InputProblem (field: numbers)."""
        assert self.held is not None
        slips = self.ctx.salon.tree_slips.find(code)
        if slips[0].tree_id != self.held.tree.id:
            raise InputProblem(self.tr("用紙 {code} は、別の版の通話票です。").format(code=code), field="numbers")
        self.slips, self.caller_id = slips, None
        self.typed = {number: list(calls) for number, calls in self.ctx.salon.drafts.kept(self._form()).items()}
        self.fields = {"numbers": self.quick_field}
        self.views.setCurrentIndex(ROWS)
        self.sides.show_home()
        self._show_callers()
        self._say()
        self.quick.setFocus()

    def _form(self) -> str:
        assert self.held is not None
        return f"{FORM}{self.held.id}/{self.slips[0].code}"

    def _to_codes(self) -> None:
        if self._later.isActive():
            self._keep()
        self.slips, self.caller_id, self.typed = (), None, {}
        self.clear_undo()
        self.quick.clear()
        self.fields = {"numbers": self.code_field}
        self.views.setCurrentIndex(CODE if self.held is not None else NONE)
        self.code.setFocus()

    # --- whose slip ------------------------------------------------------------------------------

    def _show_callers(self) -> None:
        assert self.held is not None
        typed, rows = self._now(), []
        for slip in self.slips:
            name, numbers = slip_words(slip, self.held)
            done = count(typed, [row.number for row in slip.rows])
            chip = Chip(self.tr("{count}名分").format(count=done), "ok") if done else None
            rows.append(ListRow(name, numbers, bold=True, right=chip, arrow=self.sides.narrow, height=look().px(56, 84)))
        self.callers.set_rows(rows)
        at = next((at for at, slip in enumerate(self.slips) if slip.caller_id == self.caller_id), None)
        self.callers.set_current(at)

    def _open_caller(self, caller_id: int) -> None:
        assert self.held is not None
        self.typed = self._now()
        self.caller_id = caller_id
        slip = next(one for one in self.slips if one.caller_id == caller_id)
        self.rows.show_slip(slip, self.held, self.typed)
        self.sides.show_panel(self.rows)
        self._show_callers()
        self.rows.begin()
        self._say()

    def _close_caller(self) -> None:
        self.typed = self._now()
        self.caller_id = None
        self.sides.show_home()
        self._show_callers()
        self._say()

    def _next_caller(self) -> None:
        """Enter in the last row: the next caller's slip, or in large type the list of them."""
        at = next(at for at, slip in enumerate(self.slips) if slip.caller_id == self.caller_id) + 1
        if self.sides.narrow or at == len(self.slips):
            self._close_caller()
        else:
            self._open_caller(self.slips[at].caller_id)

    # --- what is typed ---------------------------------------------------------------------------

    def _now(self) -> Typed:
        """All that is typed, with the rows in view; rows without anything are left out."""
        both = self.typed | (self.rows.typed() if self.caller_id is not None else {})
        return {number: calls for number, calls in both.items() if written(calls)}

    def _changed(self) -> None:
        self._later.start()
        self._say()

    def _keep(self) -> None:
        self._later.stop()
        if self.slips:
            self.ctx.salon.drafts.keep(self._form(), self._now())

    def _apply_quick(self) -> None:
        """Ticks 伝わった by row number, in whoever's slip they are."""
        commit_preedit(self.quick)
        self.quick_field.set_error("")
        read = row_numbers.read(self.quick.text())
        code = self.slips[0].code
        if read.code not in ("", code):
            sentence = self.tr("用紙 {other} の番号です。いまは用紙 {code} を入れています。")
            raise InputProblem(sentence.format(other=read.code, code=code), field="numbers")
        there = {row.number for slip in self.slips for row in slip.rows}
        strange = tuple(number for number in read.numbers if number not in there)
        if strange:
            sentence = self.tr("{numbers}番は、この用紙にありません。")
            raise InputProblem(sentence.format(numbers=row_numbers.in_words(strange)), field="numbers")
        before = self._now()
        self._put(reach(before, read.numbers))
        self.quick.clear()
        self.quick_field.set_hint(self.tr("{numbers}番を、伝わったにしました。").format(
            numbers=row_numbers.in_words(read.numbers)))
        self.push_undo(self.tr("続けて入れた番号"), lambda: self._put(before))

    def _put(self, typed: Typed) -> None:
        self.typed = typed
        caller, self.caller_id = self.caller_id, None
        if caller is not None:
            self._open_caller(caller)
        self._show_callers()
        self._changed()

    # --- the main button -------------------------------------------------------------------------

    def _say(self) -> None:
        if self.held is None:
            self.set_main(self.tr("入れられる連絡はありません"), enabled=False)
        elif not self.slips:
            ready = bool(self.code.text().strip())
            words = self.tr("この通話票を開く") if ready else self.tr("用紙番号を入れてください")
            self.set_main(words, self._code_entered, enabled=ready)
        else:
            typed = self._now()
            wrong = missing(typed) if typed else self.tr("結果を入れてください")
            words = self.tr("{count}名分の結果を入れる").format(count=len(typed))
            self.set_main(wrong or words, self._enter, enabled=not wrong)

    def _enter(self) -> None:
        assert self.held is not None
        self.clear_errors()
        code, form = self.slips[0].code, self._form()
        calls = calls_of(self._now())
        added = self.ctx.salon.tree_slips.enter(self.held.id, code, calls, by=self.ctx.by())
        self._later.stop()
        self.ctx.salon.drafts.forget(form)
        words = self.tr("用紙 {code} から{count}件を入れました。") if added else self.tr(
            "用紙 {code} の分は、もう入っていました。")
        if 0 < added < len(calls):
            words += self.tr("{there}件は、もう入っていました。")
        self.ctx.toast(words.format(code=code, count=added, there=len(calls) - added), undo=added > 0)
        self.code.clear()
        self._to_codes()
        self.refresh()

