"""番号で入力: a 電話かけ表 that came back, typed row by row with the paper's times. Kept on the disk after every step."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model import row_numbers
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.watch_calls.sheet_values import WatchSheet
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_plans.opened_view import OpenedView
from salon_app.ui.pages.watch_plans.sheet_words import numbers, taken_over, waiting
from salon_app.ui.pages.watch_plans.typing_view import TypingView
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import commit_preedit
from salon_app.ui.widgets.sheet_codes import SheetCodes

FORM = "watch_typing/"
CODE, ROWS, OPENED = 0, 1, 2
_NUMBER = re.compile(r"\d+")


class WatchTypingPage(Page):
    """First which sheet, then what is ticked on it, then which 対応 came of it. Optional argument: `code`."""

    tables = frozenset({"watch_attempt", "watch_plan", "watch_pause", "watch_case", "printed_sheet", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.sheet: WatchSheet | None = None
        self._blank: dict[str, Any] = {}
        self._later = later(self, self._keep)
        self.codes = SheetCodes(nothing=self.tr("印刷して、まだ入れていない電話かけ表はありません。"),
                                print_words=self.tr("電話かけ表を印刷する"))
        self.codes.entered.connect(self.guarded(self._code_entered))
        self.codes.pressed.connect(lambda code: self.guarded(lambda: self.open_sheet(code))())
        self.codes.printing.connect(lambda: self.ctx.go("watch_sheets"))
        self.codes.changed.connect(self._say)
        self.form = TypingView(ctx)
        self.form.changed.connect(self._changed)
        self.opened = OpenedView()
        self.opened.pressed.connect(lambda case_id: self.ctx.go("watch_case", case_id=case_id))
        self.fields = {"numbers": self.codes.field}
        self.views = QStackedWidget()
        for view in (self.codes, self.form, self.opened):
            self.views.addWidget(view)
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
        if self.sheet is not None and self.views.currentIndex() == ROWS:
            found = salon.watch_sheets.find(self.sheet.code)
            if found != self.sheet:  # somebody has recorded meanwhile: what is typed stays
                typed = self.form.typed()
                self._show(found)
                self.form.retype(typed)
        elif self.views.currentIndex() == CODE:
            sheets = salon.watch_sheets.out()
            self.codes.show_sheets([waiting(one, salon.people.name(one.caller_id)) for one in sheets],
                                   [one.code for one in sheets if salon.drafts.kept(FORM + one.code)])
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()
        self.form.names.conceal()

    def step_back(self) -> bool:
        if self.views.currentIndex() == CODE:
            return False
        self._to_codes()
        return True

    def state(self) -> Args:
        if self.sheet is None:
            return {"number": self.codes.edit.text()}
        return {"code": self.sheet.code, "typed": self.form.typed()}

    def restore(self, state: Args) -> None:
        if "code" not in state:
            self.codes.edit.setText(state["number"])
            self._say()
            return
        self.open_sheet(state["code"])
        self.form.retype(state["typed"])
        self._changed()

    def clear_errors(self) -> None:
        super().clear_errors()
        self.form.clear_errors()

    def show_problem(self, problem: Problem) -> None:
        if self.views.currentIndex() != ROWS or not isinstance(problem, InputProblem):
            super().show_problem(problem)
        elif any(row.error() for row in self.form.rows.values()):
            return  # said at its row already
        else:
            number = _NUMBER.match(problem.sentence)
            if number is None or not self.form.show_error(int(number.group()), str(problem)):
                self.ctx.toast(str(problem), warning=True)

    # --- which sheet -------------------------------------------------------------------------------

    def _code_entered(self) -> None:
        commit_preedit(self.codes.edit)
        self.clear_errors()
        code, rest = row_numbers.code_and_rest(self.codes.edit.text(), field="numbers")
        if not code or rest.strip():
            raise InputProblem(self.tr("用紙の右上にある、英字4つの番号を入れてください。"), field="numbers")
        self.open_sheet(code)

    def open_sheet(self, code: str) -> None:
        """Show a sheet with what was typed for it before. Raises InputProblem (field: numbers)."""
        found = self.ctx.salon.watch_sheets.find(code)
        self._show(found)
        self.form.retype(self.ctx.salon.drafts.kept(FORM + found.code) or self._blank)
        self.codes.edit.clear()
        self.views.setCurrentIndex(ROWS)
        self._say()
        self.form.begin()

    def _show(self, sheet: WatchSheet) -> None:
        self.sheet = sheet
        self.clear_errors()
        self.form.show_sheet(sheet)
        self._blank = self.form.typed()

    def _to_codes(self) -> None:
        if self._later.isActive():
            self._keep()
        self.sheet = None
        self.form.names.conceal()
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

    # --- the main button --------------------------------------------------------------------------------

    def _say(self) -> None:
        self.set_hint("")
        view = self.views.currentIndex()
        if view == CODE:
            ready = bool(self.codes.edit.text().strip())
            words = self.tr("この用紙を開く") if ready else self.tr("用紙番号を入れてください")
            self.set_main(words, self._code_entered, enabled=ready)
            return
        if view == OPENED:
            self.set_hint(self.tr("命にかかわるときは、先に 119番 です。"))
            self.set_main(self.tr("次の用紙を入れる"), self._to_codes)
            return
        waiting_numbers = self.form.open_numbers()
        if waiting_numbers and look().scale < 150:
            self.set_hint(self.tr("{numbers}がまだです。").format(numbers=numbers(waiting_numbers)))
        missing = self.form.missing() or (self.tr("答えを1つ押してください") if not self.form.count() else "")
        self.set_main(missing or self.tr("{count}名分の結果を入れる").format(count=self.form.count()), self._enter,
                      enabled=not missing)

    def _enter(self) -> None:
        assert self.sheet is not None
        self.clear_errors()
        salon, code, calls = self.ctx.salon, self.sheet.code, self.form.values()
        before = {one.id for one in salon.watch_cases.open_cases()}
        people = salon.watch_sheets.enter(code, calls, caller_id=self.form.caller.value(), by=self.ctx.by())
        self._later.stop()
        salon.drafts.forget(FORM + code)
        rows = [row for row in salon.watch_sheets.find(code).rows
                if row.line.case_id is not None and row.line.case_id not in before]
        self.ctx.toast(taken_over(code, people, [row.number for row in rows]), undo=True)
        if not rows:
            self._to_codes()
            return
        self.sheet = None
        self.opened.show_rows(code, rows)
        self.views.setCurrentIndex(OPENED)
        self._say()
