"""費目: the budget of a grant, 支出 and 収入 line by line; one is opened by a press."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import Grant, GrantLine
from salon_app.ui.pages.grants.form_state import (
    Lines,
    TypedLine,
    first_lines,
    from_json,
    grant_lines,
    line_words,
    moved,
    new_line,
    sums_words,
    to_json,
    typed_lines,
    with_line,
    without_line,
)
from salon_app.ui.pages.grants.line_form import LineForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea

LIST, LINE = 0, 1


class LinesStep(QStackedWidget):
    """`changed` after each change by a person, `turned` when a line is opened or closed. `amount`: of the award, in yen."""

    changed = Signal()
    turned = Signal()

    def __init__(self, today: Callable[[], date], amount: Callable[[], int]) -> None:
        super().__init__()
        self._amount = amount
        self._accounts: tuple[Account, ...] = ()
        self.lines: Lines = ()
        self.at: int | None = None
        self.in_hand = False
        self._rows: dict[str, list[int]] = {}
        self.form = LineForm(today)
        self.form.changed.connect(self.changed)
        self.areas = (ScrollArea(self._list_view()), ScrollArea(self.form))
        for area in self.areas:
            self.addWidget(area)

    def _list_view(self) -> QWidget:
        worn = look()
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, worn.px(4, 2), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 8))
        self.sums, self.differing = Label(wrap=True), Notice(tone="warning")
        column.addWidget(self.sums)
        column.addWidget(self.differing)
        self.lists: dict[str, ListBox] = {}
        self.adding: dict[str, Button] = {}
        self.abouts: dict[str, Label] = {}
        for side, heading, add in (
                (grants.EXPENSE_SIDE, self.tr("支出の費目"), self.tr("費目を加える")),
                (grants.INCOME_SIDE, self.tr("収入の区分"), self.tr("収入の区分を加える"))):
            box = self.lists[side] = ListBox()
            box.row_pressed.connect(lambda at, held=side: self.open_line(self._rows[held][at]))
            button = self.adding[side] = Button(add, "plus", height=worn.target, max_lines=2)
            button.clicked.connect(lambda _on=False, held=side: self.open_new(held))
            column.addWidget(Label(heading, step="strong-bold"))
            column.addWidget(self._about(side))
            column.addWidget(box)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return view

    def _about(self, side: str) -> Label:
        """What belongs into a side, while nothing is there."""
        words = (self.tr("予算書にある支出の行です。講師謝金、会場費、消耗品費など、予算書と同じ順に入れます。")
                 if side == grants.EXPENSE_SIDE else self.tr("予算書にある収入の行です。"))
        label = self.abouts[side] = Label(words, tone="muted", wrap=True)
        return label

    # --- values ------------------------------------------------------------------------------------

    def offer_accounts(self, accounts: Sequence[Account]) -> None:
        """科目 in use."""
        self._accounts = tuple(accounts)
        self.form.offer_accounts(accounts)

    def fill(self, grant: Grant | None) -> None:
        """Show a grant's lines, or what a new one begins with."""
        self.lines = typed_lines(grant) if grant is not None else first_lines()
        self.close_line()

    def values(self) -> tuple[GrantLine, ...]:
        """The lines as the service takes them, with the one in hand as it stands."""
        return grant_lines(self._with_form(), self._amount())

    def _with_form(self) -> Lines:
        if not self.in_hand:
            return self.lines
        typed = self.form.typed()
        if self.at is None and typed.blank:
            return self.lines
        return with_line(self.lines, self.at, typed)

    # --- one line ----------------------------------------------------------------------------------

    def open_new(self, side: str) -> None:
        """A blank line of a side."""
        self._open(None, new_line(self.lines, side))

    def open_line(self, at: int) -> None:
        """The line at a place."""
        self._open(at, self.lines[at])

    def _open(self, at: int | None, line: TypedLine) -> None:
        self.at, self.in_hand = at, True
        self.form.show_line(line)
        self._turn(LINE)
        self.form.parts["name"].setFocus()

    def close_line(self) -> None:
        """The whole list again."""
        self.at, self.in_hand = None, False
        self.show_lines()
        self._turn(LIST)

    def _turn(self, view: int) -> None:
        self.setCurrentIndex(view)
        self.areas[view].view.verticalScrollBar().setValue(0)
        self.turned.emit()

    def take_line(self) -> None:
        """The line in hand is done. Raises InputProblem beside its field."""
        self.lines = with_line(self.lines, self.at, self.form.answer())
        self.close_line()
        self.changed.emit()

    def leave_line(self) -> None:
        """Back to the list with the line as it stands; a blank new one is none."""
        self.lines = self._with_form()
        self.close_line()
        self.changed.emit()

    def drop_line(self) -> TypedLine:
        """The line in hand is taken out (one that was saved is put away); what it was."""
        assert self.at is not None
        self.lines = self._with_form()
        gone = self.lines[self.at]
        self.lines = without_line(self.lines, self.at)
        self.close_line()
        self.changed.emit()
        return gone

    def use_again(self) -> None:
        """The line in hand was put away, and is used again."""
        assert self.at is not None
        self.lines = with_line(self.lines, self.at, replace(self.form.typed(), active=True))
        self.close_line()
        self.changed.emit()

    def put_back(self, lines: Lines) -> None:
        """As it was before."""
        self.lines = lines
        self.close_line()
        self.changed.emit()

    def move_line(self, step: int) -> None:
        """Up or down; the form stays open, so that several steps are several presses."""
        assert self.at is not None
        self.lines, self.at = moved(with_line(self.lines, self.at, self.form.typed()), self.at, step)
        self.form.show_line(self.lines[self.at])
        self.changed.emit()

    def can_move(self, step: int) -> bool:
        """Is there a line of the same side in that direction?"""
        return self.at is not None and moved(self.lines, self.at, step)[1] != self.at

    # --- the list ----------------------------------------------------------------------------------

    def show_lines(self) -> None:
        """The list and what it comes to."""
        counted = grant_lines(self.lines, self._amount())
        for side, box in self.lists.items():
            self._rows[side] = [at for at, line in enumerate(self.lines) if line.side == side]
            box.set_rows([self._row(self.lines[at], counted[at].current) for at in self._rows[side]])
            self.abouts[side].setVisible(not self._rows[side])
        words, differing = sums_words(self.lines, self._amount())
        self.sums.setText(words)
        self.differing.say(differing)

    def _row(self, line: TypedLine, current: int) -> ListRow:
        words = self.tr("{yen}円").format(yen=format_yen(current))
        about = line_words(line, self._accounts)
        if line.revised is not None:
            about = self.tr("{about}　はじめは {yen}円").format(about=about, yen=format_yen(line.budget or 0))
        if not line.active:
            about = self.tr("しまいました。押すと、また使えます。")
        return ListRow(f"{line.number}　{line.name}", about, arrow=True, bold=line.active, height=look().px(56, 80),
                       right=Label(words if line.active else "", step="strong", right=True))

    # --- what is typed -----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {"lines": to_json(self.lines), "at": self.at, "in_hand": self.in_hand,
                "side": self.form.typed().side, "form": self.form.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self.lines = from_json(state["lines"])
        self.close_line()
        if state["in_hand"]:
            if state["at"] is None:
                self.open_new(state["side"])
            else:
                self.open_line(state["at"])
            self.form.restore(state["form"])
