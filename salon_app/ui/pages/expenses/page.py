"""支出・領収書: month by month, what is still to be paid, by grant, and money that went out without a receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.dates import add_months, month_range
from salon_app.model.yen import format_yen
from salon_app.salon import Salon
from salon_app.services.cashbook import Movement
from salon_app.services.grants.values import Expense, Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_month, short_day
from salon_app.ui.page import Page
from salon_app.ui.pages.expenses.expense_table import ExpenseTable
from salon_app.ui.pages.expenses.form_state import short_titles
from salon_app.ui.pages.expenses.views import Names, names_of, row_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

MONTH, UNPAID, GRANT, BARE = "month", "unpaid", "grant", "bare"
VIEWS = (MONTH, UNPAID, GRANT, BARE)
LIST = "receipts-list"
"""The document of all receipts of a period."""


@dataclass(frozen=True)
class _Found:
    """What a view shows."""

    expenses: tuple[Expense, ...]
    names: Names
    bare: tuple[Movement, ...] = ()
    owed: Mapping[int, Sequence[Expense]] = field(default_factory=dict)


class ExpensesPage(Page):
    """Arguments: `view` (month, unpaid, grant, bare), `month` (a date of it, ISO), `grant_id`."""

    tables = frozenset({"expense", "expense_line", "expense_share", "grant_receipt", "grant_award", "movement", "account",
                        "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._view, self._month, self._grant_id = MONTH, None, None  # type: str, date | None, int | None
        self._in_hand: int | None = None
        self._asked = 0
        self._grants: tuple[Grant, ...] = ()
        self._rows_lead: list[tuple[str, Args]] = []
        self.views = TabBar([self.tr("月ごと"), self.tr("未払い・立替"), self.tr("助成金ごと"), self.tr("領収書のない出金")])
        self.views.changed.connect(self._choose_view)
        self.before = Button(self.tr("前の月"), "chevron-left", height=worn.target, padding=worn.px(12, 8))
        self.after = Button(self.tr("次の月"), "chevron-right", height=worn.target, padding=worn.px(12, 8))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.month = Label(step="strong-bold", wrap=True)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.turning = QWidget()
        turn = QHBoxLayout(self.turning)
        turn.setContentsMargins(0, 0, 0, 0)
        turn.setSpacing(worn.gap)
        turn.addWidget(self.before)
        turn.addWidget(self.month, 1)
        turn.addWidget(self.after)
        self.grant_keys = ChoiceWall(least_ems=14)
        self.grant_keys.chosen.connect(self._choose_grant)
        self.table = ExpenseTable(narrow=worn.scale >= 150)
        self.table.opened.connect(self._open)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go(self._rows_lead[at][0], **self._rows_lead[at][1]))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inside.addWidget(self.list)
        inside.addStretch(1)
        self.empty = EmptyState("", icon="receipt")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(ScrollArea(inner))
        self.stack.addWidget(self.empty)
        self.sum = Label(step="bold", wrap=True)
        self.number = Button("", "check", height=worn.target, max_lines=2)
        self.number.clicked.connect(self.guarded(self._number_all))
        foot = QHBoxLayout()
        foot.setSpacing(worn.gap)
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.number)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        for part in (self.views, self.turning, self.grant_keys):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        if self._prints():
            paper = Button(self.tr("領収書一覧を印刷する"), "print", max_lines=2)
            paper.clicked.connect(self._print)
            self.set_side_buttons(paper)

    # --- where we are ----------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if args.get("grant_id") is not None:
            self._view, self._grant_id = GRANT, args["grant_id"]
        elif "view" in args:
            self._view = args["view"]
        if "month" in args:
            self._month = date.fromisoformat(args["month"])

    def state(self) -> Args:
        return {"view": self._view, "month": self._month, "grant": self._grant_id}

    def restore(self, state: Args) -> None:
        self._view, self._month, self._grant_id = state["view"], state["month"], state["grant"]
        self.refresh()

    # --- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        salon = self.ctx.salon
        self._asked += 1
        today = salon.days.status().business_date
        if self._month is None:
            self._month = today.replace(day=1)
        self._grants = salon.grants.all(with_closed=True)
        if self._grant_id not in {one.id for one in self._grants}:
            self._grant_id = self._grants[0].id if self._grants else None
        asked, view, month, grant_id = self._asked, self._view, self._month, self._grant_id

        def done(found: _Found) -> None:
            if asked == self._asked:  # an answer to an earlier question comes too late to be shown
                self._show(found, today)

        self.short(lambda: _read(salon, view, month, grant_id), done)

    def _show(self, found: _Found, today: date) -> None:
        assert self._month is not None
        for at, tab in enumerate(self.views.tabs()):
            tab.setChecked(VIEWS[at] == self._view)
        self.turning.setVisible(self._view in (MONTH, BARE))
        self.month.setText(long_month(self._month))
        self.after.setEnabled(self._month < today.replace(day=1))
        self.grant_keys.setVisible(self._view == GRANT and bool(self._grants))
        self.grant_keys.set_choices(list(short_titles(self._grants).items()), self._grant_id)
        self.set_main(self.tr("領収書を入れる"), self._new, icon="plus")
        if self._view in (MONTH, GRANT):
            grant_id = self._grant_id if self._view == GRANT else None
            rows = tuple(row_of(one, found.names, grant_id=grant_id) for one in found.expenses)
            self.table.set_rows(rows, today, shares=self._view == GRANT, in_hand=self._in_hand)
            total = sum((row.share or 0) if self._view == GRANT else row.amount
                        for row, one in zip(rows, found.expenses, strict=True) if one.taken_back_on is None)
        elif self._view == UNPAID:
            total = self._show_unpaid(found, today)
        else:
            total = self._show_bare(found.bare, today)
        count = len(found.expenses) or len(found.bare)
        self.stack.setCurrentIndex(2 if not count else 0 if self._view in (MONTH, GRANT) else 1)
        self.empty.set_sentence(self._nothing())
        self.sum.setVisible(bool(count))
        bare = sum(self._grant_id not in one.numbers for one in found.expenses) if self._view == GRANT else 0
        self.number.setVisible(bare > 0)
        self.number.set_text(self.tr("番号のない {count}件に番号をつける").format(count=bare))
        words = (self.tr("{count}件　助成金の分 {amount}円") if self._view == GRANT else
                 self.tr("{count}件　合わせて {amount}円"))
        standing = count - sum(one.taken_back_on is not None for one in found.expenses)  # 取消ずみ is listed, not counted
        self.sum.setText(words.format(count=standing, amount=format_yen(total)))

    def _nothing(self) -> str:
        if self._view == GRANT and not self._grants:
            return self.tr("助成金を登録すると、ここでその支出を見られます。")
        return {MONTH: self.tr("この月の支出は、まだありません。領収書を見ながら「領収書を入れる」から入れます。"),
                UNPAID: self.tr("未払いと、返していない立替はありません。"),
                GRANT: self.tr("この助成金に充てた支出は、まだありません。"),
                BARE: self.tr("この月の出金は、どれにも領収書がついています。")}[self._view]

    def _show_unpaid(self, found: _Found, today: date) -> int:
        """立替 together for each volunteer, then what is owed to shops."""
        rows, leads = [], []
        for helper_id, theirs in found.owed.items():
            oldest = short_day(min(one.booked_on for one in theirs), today)
            about = self.tr("{count}件　いちばん古いのは {day}").format(count=len(theirs), day=oldest)
            rows.append(self._row(self.tr("立替　{name}さん").format(name=found.names.person(helper_id)), about,
                                  sum(one.amount for one in theirs)))
            leads.append(("expense_pay", {"helper_id": helper_id}))
        for one in found.expenses:
            if one.helper_id is None:
                about = "　".join(filter(None, (one.description, short_day(one.booked_on, today))))
                rows.append(self._row(self.tr("未払い　{payee}").format(payee=one.payee), about, one.amount))
                leads.append(("expense", {"expense_id": one.id}))
        self._rows_lead = leads
        self.list.set_rows(rows)
        return sum(one.amount for one in found.expenses)

    def _show_bare(self, bare: Sequence[Movement], today: date) -> int:
        rows, total = [], 0
        for one in bare:
            total += one.spent
            rows.append(self._row(one.summary, "　".join(filter(None, (short_day(one.business_date, today), one.counterpart))),
                                  one.spent))
        self._rows_lead = [("expense_new", {"movement_id": one.id}) for one in bare]
        self.list.set_rows(rows)
        return total

    def _row(self, label: str, about: str, amount: int) -> ListRow:
        yen = Label(self.tr("{amount}円").format(amount=format_yen(amount)), step="title", right=True)
        return ListRow(label, about, right=yen, arrow=True, bold=True, height=look().px(64, 96))

    # --- what is pressed ---------------------------------------------------------------------------

    def _choose_view(self, at: int) -> None:
        self._view = VIEWS[at]
        self.refresh()

    def _choose_grant(self, grant_id: object) -> None:
        assert isinstance(grant_id, int)
        self._grant_id = grant_id
        self.refresh()

    def _number_all(self) -> None:
        """The next numbers in the order of dates, for what has none yet."""
        assert self._grant_id is not None
        count = self.ctx.salon.expenses.number_all(self._grant_id, by=self.ctx.by())
        self.ctx.toast(self.tr("{count}件に番号をつけました。領収書にも書いてください。").format(count=count), undo=True)

    def _turn(self, step: int) -> None:
        assert self._month is not None
        self._month = add_months(self._month, step)
        self.refresh()

    def _open(self, expense_id: int) -> None:
        self._in_hand = expense_id
        self.ctx.go("expense", expense_id=expense_id)

    def _new(self) -> None:
        if self._view == GRANT and self._grant_id is not None:
            self.ctx.go("expense_new", grant_id=self._grant_id)
        else:
            self.ctx.go("expense_new")

    def _prints(self) -> bool:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        return "reports" in self.ctx.shell.page_keys() and any(spec.key == LIST for spec in REPORTS)

    def _print(self) -> None:
        if self._view == GRANT and self._grant_id is not None:
            self.ctx.go("reports", key=LIST, grant_id=self._grant_id)
        else:
            self.ctx.go("reports", key=LIST)


def _read(salon: Salon, view: str, month: date, grant_id: int | None) -> _Found:
    start, end = month_range(month)
    if view == BARE:
        return _Found((), names_of(salon, ()), salon.expenses.without_receipt(start, end))
    if view == UNPAID:
        found = salon.expenses.unpaid()
        return _Found(found, names_of(salon, found), owed=salon.expenses.owed_to_helpers())
    elif view == GRANT:
        found = salon.expenses.between(date.min, date.max, grant_id=grant_id) if grant_id is not None else ()
    else:
        found = salon.expenses.between(start, end, with_taken_back=True)
    return _Found(found, names_of(salon, found))
