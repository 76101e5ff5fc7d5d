"""One 買いもの票 while it is typed: its rows, what each errand's money comes to, who went, and how it was delivered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from salon_app.model import errands, row_prices
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.shopping.sheet_values import SHEET, ErrandSheet, TypedRow
from salon_app.services.shopping.values import Paid
from salon_app.ui.context import PageContext
from salon_app.ui.pages.shopping_sheets.ending_part import Ending, EndingPart
from salon_app.ui.pages.shopping_sheets.purse_part import PursePart
from salon_app.ui.pages.shopping_sheets.sheet_rows import SheetRows
from salon_app.ui.pages.shopping_sheets.typing_state import Totals, heading, said_back, totals
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.sheet_codes import row_words


class SheetForm(QWidget):
    """`changed` after each change by a person, `quick_wanted` when the pairs are to be read, `left` for another sheet,
    `finished` on Enter in the last row where nothing more is asked."""

    changed = Signal()
    quick_wanted = Signal()
    left = Signal()
    finished = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self._sheet: ErrandSheet | None = None
        self.purses: list[PursePart] = []
        self.head = Label(step="strong-bold", wrap=True)
        self.other = Button(self.tr("ほかの用紙"), "paper", height=worn.target, max_lines=2)
        self.other.clicked.connect(self.left)
        self.again = Label(self.tr("この用紙は、一度入れてあります。直したところだけが変わります。"), tone="warning", wrap=True)
        self.quick = LineEdit(placeholder=self.tr("例　1 436 2 178 4 なし"))
        self.quick.submitted.connect(self.quick_wanted)
        self.quick_field = Field(self.tr("番号と代金を続けて入れる"), self.quick)
        self.apply = Button(self.tr("表に入れる"), height=worn.field)
        self.apply.clicked.connect(self.quick_wanted)
        self.quick_field.add_beside(self.apply)
        self.rows = SheetRows()
        self.rows.finished.connect(self._after_rows)
        self.total = FigureLabel(step="figure", unit=self.tr("円"))
        self._purse_column = QVBoxLayout()
        self._purse_column.setSpacing(worn.px(14, 10))
        self.helper = HelperWall(ctx)
        self.helper_field = Field(self.tr("買いものに行った方（担当）"), self.helper)
        self.ending = EndingPart(lambda: ctx.salon.days.status().business_date)
        self.fields = {"prices": self.quick_field, "helper": self.helper_field, **self.ending.fields}
        self.rows.changed.connect(self._told)
        self.helper.chosen.connect(lambda _value: self._told())
        self.ending.changed.connect(self._told)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 4))
        top = QHBoxLayout()
        top.setSpacing(worn.gap)
        top.addWidget(self.head, 1)
        top.addWidget(self.other)
        column.addLayout(top)
        sum_line = QHBoxLayout()
        sum_line.addWidget(Label(self.tr("代金の合計"), step="strong-bold"), 1, Qt.AlignmentFlag.AlignVCenter)
        sum_line.addWidget(self.total)
        left = _column(self.again, self.quick_field, self.rows)
        right = _column(self._purse_column, self.helper_field, self.ending)
        if worn.scale > 100:
            column.addLayout(sum_line)
            inner = QWidget()
            both = QVBoxLayout(inner)
            both.setContentsMargins(0, 0, 0, 0)
            both.addWidget(left)
            both.addWidget(right)
            both.addStretch(1)
            column.addWidget(ScrollArea(inner), 1)
            return
        money = QWidget()
        money.setFixedWidth(worn.px(390))
        beside = QVBoxLayout(money)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addLayout(sum_line)
        beside.addWidget(ScrollArea(right), 1)
        row = QHBoxLayout()
        row.setSpacing(worn.margin)
        row.addWidget(ScrollArea(left), 1)
        row.addWidget(money)
        column.addLayout(row, 1)

    # --- which sheet -------------------------------------------------------------------------------

    def show_sheet(self, sheet: ErrandSheet) -> None:
        """A sheet as the books have it, nothing typed."""
        own, custody = sheet.kind == SHEET, self._ctx.salon.custody
        self._sheet = sheet
        self.quick.clear()
        self.head.setText(heading(sheet, short=look().scale >= 150))
        self.again.setVisible(sheet.typed)
        self.other.setVisible(look().scale < 150)  # 戻る does the same
        self.rows.set_sheet(sheet)
        emptied(self._purse_column)
        self.purses = [PursePart(errand, custody.spendable(errand.id), custody.paid(errand.id), named=not own)
                       for errand in sheet.errands]
        for purse in self.purses:
            self._purse_column.addWidget(purse)
            purse.begin(self._totals(purse))
            purse.changed.connect(self._told)
        self.helper.offer(None, "")
        self.helper.set_value(None)
        self.ending.setVisible(own)
        if own:
            self.ending.begin(sheet.errands[0])
        else:
            self.ending.restore({})
        self.show_totals()

    def begin(self) -> None:
        """The keyboard goes to the first row that is not done."""
        self.rows.begin()

    # --- what is typed -------------------------------------------------------------------------------

    def typed(self) -> dict[str, Any]:
        """All of it as plain values, numbers as they were typed."""
        return {"rows": self.rows.typed(), "paid": {str(one.errand.id): one.state() for one in self.purses},
                "helper": self.helper.value(), "ending": self.ending.state()}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Show again what `typed` gave."""
        self.quick_field.set_hint("")
        self.rows.retype(typed.get("rows", {}))
        self.show_totals()
        for purse in self.purses:
            if str(purse.errand.id) in typed.get("paid", {}):
                purse.restore(typed["paid"][str(purse.errand.id)])
        self.helper.set_value(typed.get("helper"))
        self.ending.restore(typed.get("ending", {}))
        self.show_totals()

    def apply_quick(self) -> None:
        """番号と代金 into their rows, said back below the field. Raises InputProblem (field: prices)."""
        assert self._sheet is not None
        commit_preedit(self.quick)
        self.quick_field.set_error("")
        read = row_prices.read(self.quick.text())
        if read.code not in ("", self._sheet.code):
            sentence = self.tr("用紙 {other} の番号です。いまは用紙 {code} を入れています。")
            raise InputProblem(sentence.format(other=read.code, code=self._sheet.code), field="prices")
        strange = [row.number for row in read.rows if row.number not in self.rows.rows]
        if strange:
            sentence = self.tr("{numbers}は、この用紙にありません。")
            raise InputProblem(sentence.format(numbers=row_words(strange)), field="prices")
        for row in read.rows:
            self.rows.rows[row.number].put(row.price)
        self.quick.clear()
        self.quick_field.set_hint(self.tr("{rows}を表に入れました。").format(rows=said_back(read)))
        self._told()
        unfinished = next((row for row in self.rows.rows.values() if row.missing()), None)
        if unfinished is not None:
            unfinished.take_focus()

    def _told(self) -> None:
        self.show_totals()
        self.changed.emit()

    def _after_rows(self) -> None:
        if self.helper_field.isVisibleTo(self):
            self.helper.setFocus()
        elif self.ending.isVisibleTo(self):
            self.ending.what.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    # --- figures ---------------------------------------------------------------------------------------

    def show_totals(self) -> None:
        """Everything that follows from what is typed."""
        for purse in self.purses:
            purse.show_totals(self._totals(purse))
        self.total.set_figure(format_yen(self.yen()))
        self.helper_field.setVisible(self.needs_helper())

    def yen(self) -> int:
        """Yen of all rows."""
        return sum(row.amount() for row in self.rows.rows.values())

    def _totals(self, purse: PursePart) -> Totals:
        rows = self.rows.rows.values()
        typed = {row.row.line.id: row.amount() for row in rows if row.row.line is not None}
        written = sum(row.amount() for row in rows if row.row.line is None and row.errand_id() == purse.errand.id)
        return totals(purse.errand, typed, written, purse.spendable)

    def needs_helper(self) -> bool:
        """Whether it has to be said who went, for an errand nobody was the 担当 of."""
        if self._sheet is None:
            return False
        without = {one.id for one in self._sheet.errands if one.helper_id is None and one.state in errands.BEFORE_SHOPPING}
        return bool(without and self.ending.what.value()) or any(
            row.errand_id() in without and row.outcome.value() is not None for row in self.rows.rows.values())

    # --- what comes of it --------------------------------------------------------------------------------

    def missing(self) -> str:
        """What has to be entered or chosen before the sheet can be taken over, '' for nothing."""
        rows = self.rows.missing()
        if rows:
            return rows
        if any(one.paid() is None for one in self.purses):
            return self.tr("足りない分の払い方を選んでください")
        if self.needs_helper() and self.helper.value() is None:
            return self.tr("買いものに行った方を選んでください")
        return self.ending.missing()

    def values(self) -> list[TypedRow]:
        """The rows as the service takes them. Raises InputProblem (field: price)."""
        return [row.value() for row in self.rows.rows.values() if not row.blank()]

    def paid(self) -> dict[int, Paid]:
        """Who pays what is missing, by errand."""
        return {one.errand.id: how for one in self.purses if (how := one.paid()) is not None}

    def from_till(self) -> int:
        """Yen that have to be taken out of the till now (negative: put back)."""
        return sum(how.till for how in self.paid().values()) - sum(one.before.till for one in self.purses)

    def ended(self) -> Ending:
        """What is ticked below the rows. Raises InputProblem (field: date, time, again_on)."""
        return self.ending.value()


def _column(*parts: QWidget | QLayout) -> QWidget:
    worn = look()
    side = QWidget()
    inside = QVBoxLayout(side)
    inside.setContentsMargins(0, 0, worn.px(8), worn.px(10))
    inside.setSpacing(worn.px(12, 10))
    for part in parts:
        if isinstance(part, QLayout):
            inside.addLayout(part)
        else:
            inside.addWidget(part)
    if worn.scale == 100:
        inside.addStretch(1)
    return side
