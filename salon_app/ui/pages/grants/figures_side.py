"""The figures of a grant: the conditions in a sentence, 支出 and 収入 by line, its money. Each line leads to its rows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.model.yen import format_yen
from salon_app.services.grants.lens import GrantLens
from salon_app.services.grants.values import Grant
from salon_app.ui.pages.grants.figure_table import FigureTable
from salon_app.ui.pages.grants.lens_state import (
    BEHIND,
    MONEY,
    SESSIONS,
    Sum,
    expense_rows,
    income_rows,
    meter_about,
    meter_words,
    money_sums,
    return_is_near,
)
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.notice import Notice


class FiguresSide(QWidget):
    """`asked(arguments)` of the page of rows when a figure is pressed, `money_wanted` to write what came or went back."""

    asked = Signal(dict)
    money_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.differs = Notice(tone="warning")
        self.changed = ListBox()
        self.changed.row_pressed.connect(lambda at: self.asked.emit({"part": self._behind[at]}))
        self._behind: list[str] = []
        self.returning = Notice(tone="warning")
        self.meter = ListBox()
        self.meter.row_pressed.connect(lambda _at: self.asked.emit({"part": SESSIONS}))
        self.spent = FigureTable(self.tr("支出"), (self.tr("予算"), self.tr("使った"), self.tr("のこり")))
        self.came = FigureTable(self.tr("収入"), (self.tr("予算"), self.tr("決算"), self.tr("増減")))
        for table in (self.spent, self.came):
            table.pressed.connect(lambda row: self.asked.emit(dict(row.asks)))
        self.money = ListBox()
        self.money.row_pressed.connect(lambda _at: self.asked.emit({"part": MONEY}))
        write = Button(self.tr("入金・返納を書く"), "pencil", height=worn.target, max_lines=2)
        write.clicked.connect(self.money_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 10))
        for part in (self.differs, self.changed, self.returning, self.meter, self.spent, self.came,
                     Label(self.tr("金額の行を押すと、その明細が出ます。"), tone="muted", wrap=True),
                     Label(self.tr("助成金のお金"), step="strong-bold"), self.money, write):
            column.addWidget(part)
        column.addStretch(1)

    def show_lens(self, lens: GrantLens, today: date) -> None:
        """Show a grant as it stands."""
        finance = lens.finance
        assert finance.grant is not None
        self._show_changed(lens, finance.grant)
        self.returning.say(lens.return_warning if return_is_near(finance, today) else "")
        failing = not (lens.meter.possible or lens.meter.met) and finance.grant.state == grants.ACTIVE
        self.meter.set_rows([ListRow(meter_words(lens.meter), meter_about(lens.meter), arrow=True, bold=True, warning=failing,
                                     icon="warning" if failing else "people")])
        spent, came = expense_rows(finance), income_rows(finance)
        self.spent.set_rows(spent, least=came)
        self.came.set_rows(came, least=spent)
        self.money.set_rows([self._sum(one) for one in money_sums(finance, today)])

    def _show_changed(self, lens: GrantLens, grant: Grant) -> None:
        """Figures that are not those of the report that was handed in, and what can be done about it."""
        self._behind = [BEHIND[one.figure] for one in lens.changed]
        said = (self.tr("報告のあとで、数字が変わりました。提出先に知らせるか、「もう一度直す」で報告をやり直してください。")
                if grant.state == grants.REPORTED else self.tr("報告のあとで、数字が変わりました。"))
        self.differs.say(said if lens.changed else "")
        self.changed.set_rows([ListRow(one.words, one.both, arrow=True, bold=True) for one in lens.changed])
        self.changed.setVisible(bool(lens.changed))

    def _sum(self, one: Sum) -> ListRow:
        yen = Label(self.tr("{yen}円").format(yen=format_yen(one.yen)), right=True,
                    step="strong-bold" if one.warning else "strong", tone="warning" if one.warning else "text")
        return ListRow(one.label, right=yen, arrow=True, height=look().px(52, 76), bold=one.warning)
