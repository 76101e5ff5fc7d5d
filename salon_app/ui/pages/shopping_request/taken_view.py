"""What was taken down, and the ways on from there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.services.people_values import Person
from salon_app.services.shopping.values import Errand
from salon_app.ui.date_words import plain_day
from salon_app.ui.pages.shopping_request.form_state import called
from salon_app.ui.theme import look
from salon_app.ui.widgets.big_choice import BigChoice
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class TakenView(QWidget):
    """`money_wanted` for 預り金, `next_wanted` for somebody else's errand."""

    money_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(4, 2), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 10))
        self.head = Label(step="title", wrap=True)
        self.rows = ListBox()
        self.money = BigChoice(self.tr("預り金を受け取る"), self.tr("いまお金をお預りするときに。預り証を印刷できます。"),
                               "wallet")
        self.again = BigChoice(self.tr("続けて別の方の依頼を受ける"), self.tr("いまの依頼は、もう書きとめてあります。"), "plus")
        self.money.clicked.connect(lambda: self.money_wanted.emit())
        self.again.clicked.connect(lambda: self.next_wanted.emit())
        for widget in (self.head, self.rows, self.money, self.again):
            column.addWidget(widget)
        column.addStretch(1)

    def show_errand(self, errand: Errand, person: Person | None) -> None:
        """This one was taken down."""
        self.head.setText(self.tr("{count}品の依頼を受けました").format(count=errand.items))
        name = " ".join(filter(None, (called(person), person.block))) if person is not None else ""
        lines = ((self.tr("受付"), (errand.number, name)), (self.tr("お届け"), (self._when(errand), errand.shop)))
        self.rows.set_rows([ListRow(label, "　".join(filter(None, words)), label_width=4.5, pressable=False,
                                    height=look().target) for label, words in lines if any(words)])

    def _when(self, errand: Errand) -> str:
        day = plain_day(errand.needed_on) if errand.needed_on is not None else self.tr("日は決めていません")
        time = clock_words(errand.needed_time) if errand.needed_time is not None else ""
        return " ".join(filter(None, (day, time)))
