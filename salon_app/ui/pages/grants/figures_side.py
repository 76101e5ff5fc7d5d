"""The figures of a grant: warnings, the conditions in a sentence, 支出 and 収入 by line. Each line leads to its rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.services.grants.lens import GrantLens
from salon_app.ui.pages.grants.figure_table import FigureTable
from salon_app.ui.pages.grants.lens_state import (
    SESSIONS,
    expense_rows,
    income_rows,
    meter_about,
    meter_words,
)
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.notice import Notice


class FiguresSide(QWidget):
    """`asked(arguments)` of the page of rows when a figure is pressed."""

    asked = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.returning = Notice(tone="warning")
        self.meter = ListBox()
        self.meter.row_pressed.connect(lambda _at: self.asked.emit({"part": SESSIONS}))
        self.spent = FigureTable(self.tr("支出"), (self.tr("予算"), self.tr("使った"), self.tr("のこり")))
        self.came = FigureTable(self.tr("収入"), (self.tr("予算"), self.tr("決算"), self.tr("増減")))
        for table in (self.spent, self.came):
            table.pressed.connect(lambda row: self.asked.emit(dict(row.asks)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 10))
        for part in (self.returning, self.meter, self.spent, self.came,
                     Label(self.tr("金額の行を押すと、その明細が出ます。"), tone="muted", wrap=True)):
            column.addWidget(part)
        column.addStretch(1)

    def show_lens(self, lens: GrantLens) -> None:
        """Show a grant as it stands."""
        grant = lens.finance.grant
        assert grant is not None
        self.returning.say(lens.return_warning)
        sentence = meter_words(lens.meter)
        failing = not (lens.meter.possible or lens.meter.met) and grant.state == grants.ACTIVE
        self.meter.set_rows([ListRow(sentence, meter_about(lens.meter), icon="warning" if failing else "people", warning=failing,
                                     arrow=True, bold=True)])
        self.spent.set_rows(expense_rows(lens.finance))
        self.came.set_rows(income_rows(lens.finance))
