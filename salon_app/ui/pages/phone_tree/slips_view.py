"""The 通話票 of a tree while they are typed: whose slip, its rows, and rows ticked by their numbers in one go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import row_numbers
from salon_app.model.problems import InputProblem
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.pages.phone_tree.slip_rows import SlipRows
from salon_app.ui.pages.phone_tree.typing_state import TreeSlips, Typed, count, reach, slip_words, written
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked


class SlipsView(QWidget):
    """`changed` after each change by a person, `quick_wanted` when the numbers are to be read."""

    changed = Signal()
    quick_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet: TreeSlips | None = None
        self._typed: Typed = {}
        self.caller_id: int | None = None
        self.quick = LineEdit(placeholder=self.tr("例　1 3 4 8-12"))
        self.quick.submitted.connect(self.quick_wanted)
        self.quick_field = Field(self.tr("伝わった方の番号"), self.quick)
        self.callers = ListBox()
        self.callers.row_pressed.connect(lambda at: self.open_caller(self.sheet.slips[at].caller_id))
        self.rows = SlipRows()
        self.rows.changed.connect(self.changed)
        self.rows.finished.connect(self._next_caller)
        pick = Label(self.tr("どなたの通話票ですか。お名前を押してください。"), wrap=True)
        left = stacked(self.quick_field, self.callers)
        self.sides = Sides(ScrollArea(left), pick, self.rows, width=16, list_fixed=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)

    @property
    def sheet(self) -> TreeSlips:
        """The slips in hand."""
        assert self._sheet is not None
        return self._sheet

    # --- which slips -----------------------------------------------------------------------------

    def show_sheet(self, sheet: TreeSlips) -> None:
        """All slips of this number, nothing typed."""
        self._sheet, self._typed, self.caller_id = sheet, {}, None
        self.quick.clear()
        self.quick_field.set_error("")
        self.sides.show_home()
        self.show_callers()

    def begin(self) -> None:
        """The keyboard goes to the numbers."""
        self.quick.setFocus()

    # --- whose slip ------------------------------------------------------------------------------

    def show_callers(self) -> None:
        """The callers, and how much of each is typed."""
        typed, rows = self.typed(), []
        for slip in self.sheet.slips:
            name, numbers = slip_words(slip, self.sheet.tree)
            done = count(typed, [row.number for row in slip.rows])
            chip = Chip(self.tr("{count}名分").format(count=done), "ok") if done else None
            rows.append(ListRow(name, numbers, bold=True, right=chip, arrow=self.sides.narrow, height=look().px(56, 84)))
        self.callers.set_rows(rows)
        self.callers.set_current(next(
            (at for at, slip in enumerate(self.sheet.slips) if slip.caller_id == self.caller_id), None))

    def open_caller(self, caller_id: int) -> None:
        """This caller's slip into view; what is typed in another one stays."""
        self._typed = self.typed()
        self.caller_id = caller_id
        slip = next(one for one in self.sheet.slips if one.caller_id == caller_id)
        self.rows.show_slip(slip, self.sheet.tree, self._typed)
        self.sides.show_panel(self.rows)
        self.show_callers()
        self.rows.begin()

    def close_caller(self) -> None:
        """Nobody's slip in hand."""
        self._typed = self.typed()
        self.caller_id = None
        self.sides.show_home()
        self.show_callers()

    def _next_caller(self) -> None:
        """Enter in the last row: the next caller's slip, or in large type the list of them."""
        slips = self.sheet.slips
        at = next(at for at, slip in enumerate(slips) if slip.caller_id == self.caller_id) + 1
        if self.sides.narrow or at == len(slips):
            self.close_caller()
        else:
            self.open_caller(slips[at].caller_id)

    # --- what is typed ---------------------------------------------------------------------------

    def typed(self) -> Typed:
        """All that is typed, with the rows in view; rows without anything are left out."""
        both = self._typed | (self.rows.typed() if self.caller_id is not None else {})
        return {number: calls for number, calls in both.items() if written(calls)}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Show again what `typed` gave."""
        self.quick_field.set_hint("")
        self._put({number: list(calls) for number, calls in typed.items()})

    def apply_quick(self) -> None:
        """Ticks 伝わった by row number, in whoever's slip they are. Raises InputProblem (field: numbers)."""
        commit_preedit(self.quick)
        self.quick_field.set_error("")
        read = row_numbers.read(self.quick.text())
        if read.code not in ("", self.sheet.code):
            sentence = self.tr("用紙 {other} の番号です。いまは用紙 {code} を入れています。")
            raise InputProblem(sentence.format(other=read.code, code=self.sheet.code), field="numbers")
        there = {row.number for slip in self.sheet.slips for row in slip.rows}
        strange = tuple(number for number in read.numbers if number not in there)
        if strange:
            sentence = self.tr("{numbers}番は、この用紙にありません。")
            raise InputProblem(sentence.format(numbers=row_numbers.in_words(strange)), field="numbers")
        self._put(reach(self.typed(), read.numbers))
        self.quick.clear()
        self.quick_field.set_hint(self.tr("{numbers}番を、伝わったにしました。").format(
            numbers=row_numbers.in_words(read.numbers)))
        self.changed.emit()

    def _put(self, typed: Typed) -> None:
        caller, self.caller_id, self._typed = self.caller_id, None, typed
        if caller is not None:
            self.open_caller(caller)
        self.show_callers()
