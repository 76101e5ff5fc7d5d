"""Beside the sheet while a cell of a list is in hand: which column stands there, how many rows, whether they may grow."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from salon_app.reports.form_values import FormList
from salon_app.system.xlsx_form.references import letters
from salon_app.system.xlsx_form.values import ListAt
from salon_app.ui.pages.funder_forms.form_state import said, with_column
from salon_app.ui.pages.funder_forms.side import SidePart
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.stepper import Stepper

MOST_ROWS = 500


class ListPart(SidePart):
    """`changed(ListAt)`: the list as it is wanted; `dropped`: it is taken away."""

    changed = Signal(object)
    dropped = Signal()

    def show_list(self, at: ListAt, column: int, known: FormList | None) -> None:
        """The list with the column that is in hand."""
        self.begin()
        last = at.row + at.rows - 1
        self.add(Label(self.tr("{list}　{first}行目から{last}行目").format(list=at.list, first=at.row, last=last),
                        step="strong-bold", wrap=True))
        if known is not None:
            items = known.rows.items
            self.add(Label(self.tr("{about}。いまは{count}件です。").format(about=known.about, count=len(items)), wrap=True))
            self.add(Label(self.tr("{letter}列に入れるもの").format(letter=letters(column)), step="bold", wrap=True))
            first = items[0] if items else {}
            self.columns = ChoiceRows([("", self.tr("入れない")), *(
                (name, name, said(first.get(name))) for name in known.rows.columns)], at.columns.get(letters(column), ""))
            self.columns.chosen.connect(lambda name: self.changed.emit(with_column(at, column, name)))
            self.add(self.columns)
        self.rows = Stepper(self.tr("行"), at.rows // at.step, minimum=1, maximum=MOST_ROWS)
        self.add(Field(self.tr("様式にある行の数"), self.rows))
        take = Button(self.tr("この行の数にする"), "check", max_lines=2)
        take.clicked.connect(lambda: self._rows_typed(at))
        self.rows.submitted.connect(lambda: self._rows_typed(at))
        self.add(take)
        self.grow = CheckRow(self.tr("足りないときは、様式に行をふやす"))
        self.grow.setChecked(at.grow)
        self.grow.clicked.connect(lambda _checked=False: self.changed.emit(replace(at, grow=self.grow.isChecked())))
        self.add(self.grow)
        self.add(Label(self.tr("ふやさないときは、残りを続きの用紙（同じ様式）に入れます。"), tone="muted", wrap=True))
        drop = Button(self.tr("この一覧をやめる"), "close", max_lines=2)
        drop.clicked.connect(self.dropped)
        self.add(drop)

    def _rows_typed(self, at: ListAt) -> None:
        count = self.rows.now()
        if count:
            self.changed.emit(replace(at, rows=count * at.step))
