"""番号で入力: the 通話票 that came back, typed caller by caller. Kept on the disk until they are entered."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model.problems import InputProblem, Problem
from salon_app.services.phone_tree.rounds import STILL_TYPED
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.phone_tree.form_state import SLIPS
from salon_app.ui.pages.phone_tree.slips_view import SlipsView
from salon_app.ui.pages.phone_tree.typing_state import TreeSlips, calls_of, missing, round_words
from salon_app.ui.theme import look
from salon_app.ui.typing_page import CODE, TypingPage
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

NONE = 2


class TreeTypingPage(TypingPage[TreeSlips]):
    """Results caller by caller. Optional arguments: `round_id` (else the one under way or just ended), `code`."""

    tables = frozenset({"tree_round", "tree_call", "phone_tree", "tree_node", "person"})
    drafts = "tree_typing/"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.round_id: int | None = None
        self.held: TreeRound | None = None
        self.about = Label(step="strong-bold", wrap=True)
        self.code = LineEdit(placeholder=self.tr("例　ZTSY"), step="strong")
        self.code.setMaximumWidth(look().ems(26))
        self.code.textEdited.connect(lambda _text: self._code_typed())
        self.code_field = Field(self.tr("用紙番号（通話票の右上の英字）"), self.code, hint=self.tr(
            "伝わった方の番号を続けて入れることもできます。例　ZTSY 1 3 4 8-12"))
        self.issued = ListBox()
        self.issued.row_pressed.connect(lambda _at: self.guarded(self._open_issued)())
        self.form = SlipsView()
        self.form.changed.connect(self.changed)
        self.form.quick_wanted.connect(self.guarded(self.apply_quick))
        none = EmptyState(self.tr("いま入れられる連絡はありません。通話票は、連絡を終えてから1日のあいだ入れられます。"),
                          icon="paper", action=self.tr("これまでの記録を見る"), action_icon="clock",
                          callback=lambda: ctx.go("tree_rounds"))
        first = ScrollArea(stacked(self.about, self.code_field, self.issued))
        self.add_views(self.code, self.form, (first, self.form, none), self.form.quick)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.round_id = args.get("round_id")
        self._read_round()
        super().shown(args if self.held is not None else {})

    def refresh(self) -> None:
        self._read_round()
        if self.held is None:
            self.sheet = None
            self.views.setCurrentIndex(NONE)
        elif self.sheet is None:
            self.views.setCurrentIndex(CODE)
        super().refresh()

    def step_back(self) -> bool:
        if self.sheet is not None and self.form.sides.narrow and self.form.caller_id is not None:
            self.form.close_caller()
            return True
        return self.sheet is not None and super().step_back()

    def state(self) -> Args:
        return {**super().state(), "round_id": self.round_id, "caller_id": self.form.caller_id}

    def restore(self, state: Args) -> None:
        self.round_id = state["round_id"]
        self.refresh()
        if self.held is not None:
            super().restore(state)
            if self.sheet is not None and state["caller_id"] is not None:
                self.form.open_caller(state["caller_id"])

    # --- which round -----------------------------------------------------------------------------

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
            self.open_sheet(code)
        else:
            self.ctx.go("reports", key=SLIPS)

    # --- which slips -----------------------------------------------------------------------------

    def show_codes(self) -> None:
        assert self.held is not None
        self.fields = {"numbers": self.code_field}
        self.about.setText(round_words(self.held))
        code = self._issued_code()
        words = self.tr("通話票　用紙 {code}").format(code=code) if code else self.tr("通話票を印刷する")
        self.issued.set_rows([ListRow(words, icon="paper" if code else "print", arrow=True, bold=True)])

    def find_sheet(self, code: str) -> TreeSlips:
        assert self.held is not None
        slips = self.ctx.salon.tree_slips.find(code)
        if slips[0].tree_id != self.held.tree.id:
            raise InputProblem(self.tr("用紙 {code} は、別の版の通話票です。").format(code=code), field="numbers")
        return TreeSlips(slips, self.held.tree)

    def draft(self, code: str) -> str:
        assert self.held is not None
        return f"{self.drafts}{self.held.id}/{code}"

    def code_wanted(self) -> str:
        return self.tr("通話票の右上にある、英字4つの番号を入れてください。")

    def open_words(self) -> str:
        return self.tr("この通話票を開く")

    def _code_typed(self) -> None:
        self.code_field.set_error("")
        self.say()

    def open_sheet(self, code: str) -> None:
        super().open_sheet(code)
        self.fields = {"numbers": self.form.quick_field}

    # --- what is typed ---------------------------------------------------------------------------

    def apply_quick(self) -> None:
        self.in_one_go(self.form.apply_quick, self.tr("続けて入れた番号"))

    # --- the main button -------------------------------------------------------------------------

    def say(self) -> None:
        if self.held is None:
            self.set_main(self.tr("入れられる連絡はありません"), enabled=False)
        else:
            super().say()

    def say_rows(self) -> None:
        typed = self.form.typed()
        wrong = missing(typed) if typed else self.tr("結果を入れてください")
        words = self.tr("{count}名分の結果を入れる").format(count=len(typed))
        self.set_main(wrong or words, self._enter, enabled=not wrong)

    def _enter(self) -> None:
        assert self.held is not None and self.sheet is not None
        self.clear_errors()
        code, calls = self.sheet.code, calls_of(self.form.typed())
        added = self.ctx.salon.tree_slips.enter(self.held.id, code, calls, by=self.ctx.by())
        words = self.tr("用紙 {code} から{count}件を入れました。") if added else self.tr(
            "用紙 {code} の分は、もう入っていました。")
        if 0 < added < len(calls):
            words += self.tr("{there}件は、もう入っていました。")
        self.taken_over(code, words.format(code=code, count=added, there=len(calls) - added), undo=added > 0)
        self.to_codes()

