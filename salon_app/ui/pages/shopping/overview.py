"""One errand at a glance: whose, where it is, what is to be bought and what became of it, and its money."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.errands import BEFORE_SHOPPING, ON_HOLD
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Line
from salon_app.ui.pages.shopping.errand_words import bought, facts, line_about, line_state, line_words, way
from salon_app.ui.pages.shopping.form_state import age_words, passed, wanted_words
from salon_app.ui.pages.shopping.money_panel import MoneyPanel
from salon_app.ui.pages.shopping.state_line import StateLine
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.minute_reveal import MinuteReveal
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked


class PersonHead(Card):
    """Name and 号棟; 電話 and 号室 for a minute when they are asked for. `read()` answers them."""

    def __init__(self, read: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__(padding=look().px(12, 12))
        worn = look()
        self.name = Label(step="name", wrap=True)
        self.block = Label(step="title")
        self.late = Chip("", "warning")
        self.secret = MinuteReveal(self.tr("電話と号室を見る"), self.tr("電話と号室を隠す"),
                                   self.tr("電話も号室も、まだ入っていません。"), read)
        row = QHBoxLayout()
        row.setSpacing(worn.px(14, 14))
        row.addWidget(self.name, 1)
        row.addWidget(self.block, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.secret.button)
        self.column.addLayout(row)
        self.column.addWidget(self.late)
        self.column.addWidget(self.secret)

    def show_errand(self, errand: Errand, today: date) -> None:
        """Whose it is, and whether it waits too long."""
        self.name.setText(errand.name)
        self.block.setText(errand.block)
        gone = passed(errand, today)
        self.late.set_chip(wanted_words(errand, today) if gone else age_words(errand), "warning")
        self.late.setVisible(errand.late or gone)


class Overview(QWidget):
    """Left who and what, right the money; one below the other in large type.

    `helper_wanted` when the 担当 is to be decided, `goods_wanted` when the goods are to be changed or their prices written.
    """

    helper_wanted = Signal()
    goods_wanted = Signal()

    def __init__(self, read: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__()
        worn = look()
        self.narrow = worn.scale >= 150
        self.head = PersonHead(read)
        self.way = StateLine()
        self.lines_head = Label(step="strong-bold", wrap=True)
        self.goods = Button("", "pencil", height=worn.target)
        self.goods.clicked.connect(self.goods_wanted)
        heading = QWidget()
        line = QHBoxLayout(heading)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.lines_head, 1)
        line.addWidget(self.goods)
        self.lines = ListBox()
        self.facts = QWidget()
        self._facts = QVBoxLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(0)
        self.money = MoneyPanel()
        self.money.helper_wanted.connect(self.helper_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        left = [self.head, heading, self.lines, self.facts]
        if self.narrow:
            self.area = ScrollArea(stacked(self.head, self.way, self.money, heading, self.lines, self.facts))
            column.addWidget(self.area)
            return
        column.addWidget(self.way)
        row = QHBoxLayout()
        row.setSpacing(worn.margin)
        self.area = ScrollArea(stacked(*left))
        row.addWidget(self.area, 3)
        right = ScrollArea(stacked(self.money), sentence=False)
        row.addWidget(right, 2)
        column.addLayout(row, 1)

    def show_errand(self, errand: Errand, today: date) -> None:
        """As it stands."""
        self.head.show_errand(errand, today)
        self.way.show_stages(way(errand))
        self.lines_head.setText(self.tr("買うもの {count}品").format(count=len(errand.lines)))
        shopped = errand.state not in (*BEFORE_SHOPPING, ON_HOLD)
        prices = self.tr("代金を直す") if bought(errand) else self.tr("代金を入れる")
        self.goods.set_text(prices if shopped else self.tr("依頼を直す"))
        self.goods.setVisible(errand.open)
        self.lines.set_rows([self._row(line) for line in errand.lines])
        self.money.show_errand(errand)
        emptied(self._facts)
        for label, words in facts(errand, today):
            self._facts.addWidget(DetailLine(label, Label(words, wrap=True)))

    def _row(self, line: Line) -> ListRow:
        right = QWidget()
        parts = QHBoxLayout(right)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(look().gap)
        state = line_state(line)
        if state:
            parts.addWidget(Chip(state))
        if line.price is not None:
            words = self.tr("{amount}円").format(amount=format_yen(line.price))
            parts.addWidget(Label(words, step="strong", right=True))
        return ListRow(line_words(line), line_about(line), right=right, pressable=False, height=look().px(52, 72))

    def to_top(self) -> None:
        """Show the beginning."""
        self.area.view.verticalScrollBar().setValue(0)
