"""番号で入力: a 電話かけ表 that came back, typed row by row with the paper's times. Kept on the disk after every step."""

from __future__ import annotations

import re

from salon_app.model.problems import InputProblem, Problem
from salon_app.services.watch_calls.sheet_values import WatchSheet
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_plans.opened_view import OpenedView
from salon_app.ui.pages.watch_plans.sheet_words import taken_over, waiting
from salon_app.ui.pages.watch_plans.typing_view import TypingView
from salon_app.ui.theme import look
from salon_app.ui.typing_page import ROWS, TypingPage
from salon_app.ui.widgets.sheet_codes import SheetCodes, row_words

OPENED = 2
_NUMBER = re.compile(r"\d+")


class WatchTypingPage(TypingPage[WatchSheet]):
    """What is ticked, row by row, then which 対応 came of it."""

    tables = frozenset({"watch_attempt", "watch_plan", "watch_pause", "watch_case", "printed_sheet", "person"})
    drafts = "watch_typing/"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.codes = SheetCodes(nothing=self.tr("印刷して、まだ入れていない電話かけ表はありません。"),
                                print_words=self.tr("電話かけ表を印刷する"))
        self.codes.pressed.connect(lambda code: self.guarded(lambda: self.open_sheet(code))())
        self.codes.printing.connect(lambda: self.ctx.go("watch_sheets"))
        self.codes.changed.connect(self.say)
        self.form = TypingView(ctx)
        self.form.changed.connect(self.changed)
        self.opened = OpenedView()
        self.opened.pressed.connect(lambda case_id: self.ctx.go("watch_case", case_id=case_id))
        self.fields = {"numbers": self.codes.field}
        self.add_views(self.codes.edit, self.form, (self.codes, self.form, self.opened))

    # --- hooks -----------------------------------------------------------------------------------

    def leaving(self) -> None:
        super().leaving()
        self.form.names.conceal()

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

    def find_sheet(self, code: str) -> WatchSheet:
        return self.ctx.salon.watch_sheets.find(code)

    def show_codes(self) -> None:
        salon, sheets = self.ctx.salon, self.ctx.salon.watch_sheets.out()
        self.codes.show_sheets([waiting(one, salon.people.name(one.caller_id)) for one in sheets],
                               [one.code for one in sheets if salon.drafts.kept(self.draft(one.code))])

    # --- the main button --------------------------------------------------------------------------------

    def say_rows(self) -> None:
        if self.views.currentIndex() == OPENED:
            self.set_hint(self.tr("命にかかわるときは、先に 119番 です。"))
            self.set_main(self.tr("次の用紙を入れる"), self.to_codes)
            return
        waiting = self.form.open_numbers()
        if waiting and look().scale < 150:
            self.set_hint(self.tr("{numbers}がまだです。").format(numbers=row_words(waiting)))
        missing = self.form.missing() or (self.tr("答えを1つ押してください") if not self.form.count() else "")
        self.set_main(missing or self.tr("{count}名分の結果を入れる").format(count=self.form.count()), self._enter,
                      enabled=not missing)

    def _enter(self) -> None:
        assert self.sheet is not None
        self.clear_errors()
        salon, code, calls = self.ctx.salon, self.sheet.code, self.form.values()
        before = {one.id for one in salon.watch_cases.open_cases()}
        people = salon.watch_sheets.enter(code, calls, caller_id=self.form.caller.value(), by=self.ctx.by())
        rows = [row for row in salon.watch_sheets.find(code).rows
                if row.line.case_id is not None and row.line.case_id not in before]
        self.taken_over(code, taken_over(code, people, [row.number for row in rows]))
        if not rows:
            self.to_codes()
            return
        self.sheet = None
        self.opened.show_rows(code, rows)
        self.views.setCurrentIndex(OPENED)
        self.say()
