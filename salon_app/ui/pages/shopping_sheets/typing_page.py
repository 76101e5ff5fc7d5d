"""番号で入力: a 買いもの票 that came back, typed row by row. Kept on the disk after every step."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_app.model import errands
from salon_app.services.shopping.sheet_values import ErrandSheet
from salon_app.ui.context import PageContext
from salon_app.ui.pages.shopping_sheets.sheet_form import SheetForm
from salon_app.ui.pages.shopping_sheets.typing_state import taken_over, waiting
from salon_app.ui.theme import look
from salon_app.ui.typing_page import TypingPage
from salon_app.ui.widgets.sheet_codes import SheetCodes, row_words


class ErrandTypingPage(TypingPage[ErrandSheet]):
    """Prices row by row, and how it was delivered."""

    tables = frozenset({"errand", "errand_line", "errand_money", "printed_sheet", "person"})
    drafts = "errand_typing/"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.codes = SheetCodes(
            nothing=self.tr("印刷して、まだ入れていない買いもの票はありません。"), print_words=self.tr("買いもの票を印刷する"),
            hint=self.tr("番号と代金を続けて入れることもできます。例　ZTSY 1 436 2 178 4 なし"))
        self.codes.pressed.connect(lambda code: self.guarded(lambda: self.open_sheet(code))())
        self.codes.printing.connect(lambda: self.ctx.go("errand_sheets"))
        self.codes.changed.connect(self.say)
        self.form = SheetForm(ctx)
        self.form.changed.connect(self.changed)
        self.form.quick_wanted.connect(self.guarded(self.apply_quick))
        self.form.left.connect(self.to_codes)
        self.form.finished.connect(self._to_main)
        self.fields = {"numbers": self.codes.field, **self.form.fields}
        self.add_views(self.codes.edit, self.form, (self.codes, self.form), self.form.quick)

    # --- which sheet -------------------------------------------------------------------------------

    def find_sheet(self, code: str) -> ErrandSheet:
        return self.ctx.salon.errand_sheets.find(code)

    def show_codes(self) -> None:
        salon, sheets = self.ctx.salon, self.ctx.salon.errand_sheets.out()
        self.codes.show_sheets([waiting(one) for one in sheets],
                               [one.code for one in sheets if salon.drafts.kept(self.draft(one.code))])

    def apply_quick(self) -> None:
        self.in_one_go(self.form.apply_quick, self.tr("続けて入れた代金"))

    # --- the main button --------------------------------------------------------------------------------

    def _to_main(self) -> None:
        button = self.main_button()
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def say_rows(self) -> None:
        waiting = self.form.rows.open_numbers()
        if waiting and look().scale < 150:
            self.set_hint(self.tr("{numbers}がまだです。").format(numbers=row_words(waiting)))
        missing = self.tr("代金を入れてください") if self.form.typed() == self.blank else self.form.missing()
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
        self.taken_over(code, said)
        self.to_codes()
