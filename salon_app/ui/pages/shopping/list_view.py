"""一覧: all errands of a period, ended ones too, found by name or number."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.dates import fiscal_year, fiscal_year_range, month_range
from salon_app.model.problems import RuleProblem
from salon_app.services.shopping.values import Card
from salon_app.ui.context import Args
from salon_app.ui.pages.shopping.table import ErrandTable
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import SearchEdit

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.page import Page

MONTH, BEFORE, YEAR, EVER = "month", "before", "year", "ever"
ALL, OPEN, SETTLED, GIVEN_UP = "all", "open", "settled", "given_up"
_STATES: dict[str, tuple[str, ...]] = {
    ALL: (), OPEN: errands.OPEN, SETTLED: (errands.SETTLED,),
    GIVEN_UP: (errands.CANCELLED, errands.REFERRED, errands.DUPLICATE)}
MOST_SHOWN, MOST_PEOPLE = 300, 12


def span(period: str, today: date, start_month: int) -> tuple[date, date]:
    """The dates of a period's key, both included. A request may be for tomorrow's date of nobody: none is later."""
    first, last = month_range(today)
    if period == BEFORE:
        return month_range(first - timedelta(days=1))
    if period == YEAR:
        return fiscal_year_range(fiscal_year(today, start_month), start_month)
    return (date.min, date.max) if period == EVER else (first, last)


def find(salon: Salon, text: str, period: str, states: str, today: date) -> tuple[tuple[Card, ...], bool]:
    """Errands as asked for, newest first, and whether there are more than are shown.

    A name is looked for among everybody of the roster, a number (買-0412, 412) among all errands.
    """
    start, end = span(period, today, salon.settings.get().fiscal_start_month)
    wanted = _STATES[states]
    if not text:
        found = salon.errands.between(start, end, states=wanted, most=MOST_SHOWN + 1)
        return found[:MOST_SHOWN], len(found) > MOST_SHOWN
    cards = {one.id: one for one in _numbered(salon, text)}
    people = salon.people.search(text, with_inactive=True)
    for person in people[:MOST_PEOPLE]:
        for card in salon.errands.between(start, end, states=wanted, person_id=person.id, most=MOST_SHOWN):
            cards[card.id] = card
    newest = sorted(cards.values(), key=lambda one: (one.received_on, one.id), reverse=True)
    return tuple(newest[:MOST_SHOWN]), len(newest) > MOST_SHOWN or len(people) > MOST_PEOPLE


def _numbered(salon: Salon, text: str) -> tuple[Card, ...]:
    number = errands.read_errand_number(text)
    try:
        return () if number is None else (salon.errands.get(number),)
    except RuleProblem:  # there is none of this number
        return ()


class ListView(QWidget):
    """`pressed(card)`. In large type what is looked for is chosen on a sheet of its own."""

    pressed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        worn = look()
        self._page = page
        self.narrow = worn.scale >= 125
        self._asked = 0
        self.search = SearchEdit(self.tr("お名前・受付番号"))
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.down.connect(self._enter)
        self.search.submitted.connect(self._enter)
        self.period = ChoiceKeys([(MONTH, self.tr("今月")), (BEFORE, self.tr("先月")), (YEAR, self.tr("今年度")),
                                  (EVER, self.tr("全部"))], MONTH, sign=False)
        self.states = ChoiceKeys([(ALL, self.tr("すべて")), (OPEN, self.tr("進行中")), (SETTLED, self.tr("精算済")),
                                  (GIVEN_UP, self.tr("取りやめ"))], ALL, sign=False)
        for keys in (self.period, self.states):
            keys.chosen.connect(lambda _value: self.refresh())
        self.table = ErrandTable(narrow=self.narrow)
        self.table.opened.connect(self.pressed)
        self.none = EmptyState("", icon="search")
        self.count = Label(tone="muted", wrap=True)
        self.stack = QStackedWidget()
        for part in (self.table, self.none):
            self.stack.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(worn.px(16, 8))
        head.addWidget(self.search, 1)
        self.filters = QWidget()
        self.choose = Button("", "chevron-down", height=worn.field)
        self.choose.clicked.connect(lambda: self._choosing(self.stack.currentWidget() is not self.filters))
        if self.narrow:
            head.addWidget(self.choose)
            self._lay_out_filters()
            self.stack.addWidget(self.filters)
        else:
            head.addWidget(self.period)
            head.addWidget(self.states)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.count)

    def _lay_out_filters(self) -> None:
        column = QVBoxLayout(self.filters)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        for words, keys in ((self.tr("いつ受けた依頼"), self.period), (self.tr("いまどうなっているか"), self.states)):
            column.addWidget(Label(words))
            column.addWidget(keys)
        column.addStretch(1)

    # --- what is found ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """What is asked for now; it may be thousands, so it is read beside the window."""
        self._asked += 1
        asked, salon, today = self._asked, self._page.ctx.salon, self._page.ctx.today()
        text, period, states = self.search.text().strip(), str(self.period.value()), str(self.states.value())
        if self.narrow:
            self.choose.set_text(self.tr("{period}・{states}").format(
                period=_chosen_words(self.period), states=_chosen_words(self.states)))

        def done(found: tuple[tuple[Card, ...], bool]) -> None:
            if asked == self._asked:  # an answer to an earlier question comes too late to be shown
                self._show(*found, today)

        self._page.short(lambda: find(salon, text, period, states, today), done)

    def _show(self, cards: tuple[Card, ...], more: bool, today: date) -> None:
        self.table.set_cards(cards, today)
        text = self.search.text().strip()
        missing = self.tr("「{text}」の依頼は見つかりません。期間を「全部」にすると、前の依頼も探せます。")
        self.none.set_sentence(missing.format(text=text) if text else self.tr("この期間に受けた依頼は、ありません。"))
        if self.stack.currentWidget() is not self.filters:
            self.stack.setCurrentWidget(self.table if cards else self.none)
        said = self.tr("{count}件です。").format(count=len(cards)) if cards else ""
        if more:
            said = self.tr("新しいほうから{count}件です。期間をせばめるか、お名前で探してください。").format(count=len(cards))
        self.count.setText(said)

    def _choosing(self, shown: bool) -> None:
        """The sheet with period and state, or back to the table."""
        self.choose.set_icon("chevron-up" if shown else "chevron-down")
        self.stack.setCurrentWidget(self.filters if shown else self.table if self.table.errands.cards else self.none)

    def _enter(self) -> None:
        if self.table.errands.cards:
            self._choosing(False)
            self.table.selectRow(0)
            self.table.setFocus()

    # --- hooks of the page -----------------------------------------------------------------------

    def step_back(self) -> bool:
        """Back from the sheet to the table."""
        if self.stack.currentWidget() is self.filters and self.narrow:
            self._choosing(False)
            return True
        return False

    def state(self) -> Args:
        """What is looked for."""
        return {"text": self.search.text(), "period": self.period.value(), "states": self.states.value()}

    def restore(self, state: Args) -> None:
        """Look for it again."""
        self.period.set_value(state["period"])
        self.states.set_value(state["states"])
        self.search.setText(state["text"])


def _chosen_words(keys: ChoiceKeys) -> str:
    return next((button.words() for button in keys.buttons() if button.isChecked()), "")
