"""番号で入力: a 買いもの票 that came back, typed row by row. Kept on the disk after every step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model import errands, row_numbers
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.services.shopping.sheet_values import ErrandSheet
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping_sheets.sheet_form import SheetForm
from salon_app.ui.pages.shopping_sheets.typing_state import numbers, taken_over, waiting
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import commit_preedit
from salon_app.ui.widgets.sheet_codes import SheetCodes

FORM = "errand_typing/"
CODE, ROWS = 0, 1


class ErrandTypingPage(Page):
    """First which sheet, then what is written on it. Optional argument: `code`."""

    tables = frozenset({"errand", "errand_line", "errand_money", "printed_sheet", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.sheet: ErrandSheet | None = None
        self._blank: dict[str, Any] = {}
        self._later = later(self, self._keep)
        self.codes = SheetCodes(
            nothing=self.tr("印刷して、まだ入れていない買いもの票はありません。"), print_words=self.tr("買いもの票を印刷する"),
            hint=self.tr("番号と代金を続けて入れることもできます。例　ZTSY 1 436 2 178 4 なし"))
        self.codes.entered.connect(self.guarded(self._code_entered))
        self.codes.pressed.connect(lambda code: self.guarded(lambda: self.open_sheet(code))())
        self.codes.printing.connect(lambda: self.ctx.go("errand_sheets"))
        self.codes.changed.connect(self._say)
        self.form = SheetForm(ctx)
        self.form.changed.connect(self._changed)
        self.form.quick_wanted.connect(self.guarded(self._apply_quick))
        self.form.left.connect(self._to_codes)
        self.form.finished.connect(self._to_main)
        self.fields = {"numbers": self.codes.field, **self.form.fields}
        self.views = QStackedWidget()
        self.views.addWidget(self.codes)
        self.views.addWidget(self.form)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self.codes.edit.clear()
        if args.get("code"):
            self.open_sheet(args["code"])
        else:
            self._to_codes()

    def refresh(self) -> None:
        salon = self.ctx.salon
        if self.sheet is None:
            sheets = salon.errand_sheets.out()
            self.codes.show_sheets([waiting(one) for one in sheets],
                                   [one.code for one in sheets if salon.drafts.kept(FORM + one.code)])
        else:
            self._read_again(self.sheet)
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.sheet is None:
            return False
        self._to_codes()
        return True

    def state(self) -> Args:
        if self.sheet is None:
            return {"number": self.codes.edit.text()}
        return {"code": self.sheet.code, "typed": self.form.typed(), "quick": self.form.quick.text()}

    def restore(self, state: Args) -> None:
        if "code" not in state:
            self.codes.edit.setText(state["number"])
            self._say()
            return
        self.open_sheet(state["code"])
        self.form.retype(state["typed"])
        self.form.quick.setText(state["quick"])
        self._changed()

    def show_problem(self, problem: Problem) -> None:
        field = self.fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None and not field.isVisibleTo(self):
            self.ctx.toast(str(problem), warning=True)
            return
        super().show_problem(problem)

    # --- which sheet -------------------------------------------------------------------------------

    def _code_entered(self) -> None:
        commit_preedit(self.codes.edit)
        self.clear_errors()
        code, rest = row_numbers.code_and_rest(self.codes.edit.text(), field="numbers")
        if not code:
            raise InputProblem(self.tr("用紙の右上にある、英字4つの番号を入れてください。"), field="numbers")
        self.open_sheet(code)
        if rest.strip():
            self.form.quick.setText(rest.strip())
            self._apply_quick()

    def open_sheet(self, code: str) -> None:
        """Show a sheet with what was typed for it before. Raises InputProblem (field: numbers)."""
        found = self.ctx.salon.errand_sheets.find(code)
        self._show(found)
        self.form.retype(self.ctx.salon.drafts.kept(FORM + found.code) or self._blank)
        self.codes.edit.clear()
        self.views.setCurrentIndex(ROWS)
        self._say()
        self.form.begin()

    def _show(self, sheet: ErrandSheet) -> None:
        self.sheet = sheet
        self.clear_errors()
        self.clear_undo()
        self.form.show_sheet(sheet)
        self._blank = self.form.typed()

    def _read_again(self, shown: ErrandSheet) -> None:
        """The books have changed: what is typed stays."""
        try:
            found = self.ctx.salon.errand_sheets.find(shown.code)
        except RuleProblem as problem:  # its errand was taken back
            self._to_codes()
            self.ctx.toast(str(problem), warning=True)
            return
        if found != shown:
            typed = self.form.typed()
            self._show(found)
            self.form.retype(typed)

    def _to_codes(self) -> None:
        if self._later.isActive():
            self._keep()
        self.sheet = None
        self.clear_undo()
        self.views.setCurrentIndex(CODE)
        self.refresh()
        self.codes.edit.setFocus()

    # --- what is typed ---------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._later.start()
        self._say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _keep(self) -> None:
        self._later.stop()
        if self.sheet is not None:
            typed = self.form.typed()
            self.ctx.salon.drafts.keep(FORM + self.sheet.code, typed if typed != self._blank else {})

    def _apply_quick(self) -> None:
        before = self.form.typed()
        self.form.apply_quick()
        self.push_undo(self.tr("続けて入れた代金"), lambda: self._put_back(before))

    def _put_back(self, before: dict[str, Any]) -> None:
        self.form.retype(before)
        self.form.quick_field.set_hint("")
        self._changed()

    # --- the main button --------------------------------------------------------------------------------

    def _to_main(self) -> None:
        button = self.main_button()
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        self.set_hint("")
        if self.sheet is None:
            ready = bool(self.codes.edit.text().strip())
            words = self.tr("この用紙を開く") if ready else self.tr("用紙番号を入れてください")
            self.set_main(words, self._code_entered, enabled=ready)
            return
        waiting = self.form.rows.open_numbers()
        if waiting and look().scale < 150:
            self.set_hint(self.tr("{numbers}がまだです。").format(numbers=numbers(waiting)))
        missing = self.tr("代金を入れてください") if self.form.typed() == self._blank else self.form.missing()
        self.set_main(missing or self._words(), self._enter, enabled=not missing)

    def _words(self) -> str:
        words = {
            errands.DELIVERED: self.tr("{yen}の買いものを入れて、お届け済にする"),
            errands.NOT_HOME: self.tr("{yen}の買いものを入れて、持ち帰りにする"),
            errands.UNWANTED: self.tr("{yen}の買いものを入れて、不要にする")}
        return words.get(self.form.ending.what.value(), self.tr("{yen}の買いものを入れる")).format(yen=self.form.total.text())

    def _enter(self) -> None:
        assert self.sheet is not None
        self.clear_errors()
        code, rows, paid, ended = self.sheet.code, self.form.values(), self.form.paid(), self.form.ended()
        said = taken_over(code, self.form.yen(), self.form.from_till(), ended.delivered, ended.bearer)
        self.ctx.salon.errand_sheets.enter(
            code, rows, paid=paid, delivered=ended.delivered, on=ended.on, time=ended.time, kept_at=ended.kept_at,
            again_on=ended.again_on, note=ended.note, bearer=ended.bearer, helper_id=self.form.helper.value(),
            by=self.ctx.by())
        self._later.stop()
        self.ctx.salon.drafts.forget(FORM + code)
        self.ctx.toast(said, undo=True)
        self._to_codes()
