"""The six answers together, each leading back to its question; and the one press that saves them all."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.services.cashbook import Account
from salon_app.ui.first_start.bars import Bars
from salon_app.ui.first_start.form_state import QUESTIONS, FirstStartForm, short_names, summary
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.theme import look
from salon_app.ui.widgets.list_box import ListBox, ListRow


class SummaryScreen(StepScreen):
    """Nothing is saved before the main button."""

    start = Signal()
    back = Signal()
    change = Signal(str)

    def __init__(self, form: FirstStartForm, accounts: tuple[Account, ...]) -> None:
        names = short_names()
        done = [index for index, one in enumerate(QUESTIONS) if one in form.decided]
        super().__init__(self.tr("この内容でよいですか"), self.tr("直したいところは、押すとその質問に戻ります。"),
                         above=Bars(names, done, None))
        self.list = ListBox()
        width = 0 if look().scale >= 150 else 10
        self.list.set_rows([
            ListRow(name, words, arrow=True, label_width=width, bold=True, height=look().px(54, 84))
            for name, words in zip(names, summary(form, accounts), strict=True)])
        self.list.row_pressed.connect(lambda at: self.change.emit(QUESTIONS[at]))
        self.column.addWidget(self.list)
        self.finish()
        self.set_left(self.tr("前の質問"), self.back.emit)
        self.set_main(self.tr("この内容ではじめる"), self.start.emit, icon="check")
