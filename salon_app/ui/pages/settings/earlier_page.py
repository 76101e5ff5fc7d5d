"""導入前の数字: a month's totals from before the program, typed by hand; always marked so in the reports."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.dates import add_months, parse_month, wareki_year_month
from salon_app.model.yen import format_yen
from salon_app.services.founding import EarlierMonth
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import CountEdit, LineEdit, YenEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class EarlierMonthsPage(Page):
    """The form above, the entered months below."""

    tables = frozenset({"earlier_month"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._months: tuple[EarlierMonth, ...] = ()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 6))
        column.addWidget(Label(self.tr("このプログラムを使う前の月の合計を入れます。わからない欄は空けておきます。"), wrap=True))
        self.month = LineEdit(placeholder=self.tr("例　令和7年10月"))
        self.sales = YenEdit(field="figures")
        self.sessions, self.attendances = CountEdit(field="figures"), CountEdit(maximum=99_999, field="figures")
        self.unique = CountEdit(maximum=99_999, field="unique_people")
        for key, words, edit, unit in (
                ("month", self.tr("月"), self.month, ""), ("sales", self.tr("売上"), self.sales, self.tr("円")),
                ("sessions", self.tr("開催回数"), self.sessions, self.tr("回")),
                ("figures", self.tr("延べ参加者数"), self.attendances, self.tr("名")),
                ("unique_people", self.tr("実参加者数"), self.unique, self.tr("名"))):
            edit.setMaximumWidth(worn.ems(12))
            self.fields[key] = Field(words, edit, unit=unit, beside=9)
            column.addWidget(self.fields[key])
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._begin(self._months[at]))
        self._empty = EmptyState(
            self.tr("まだ入れていません。入れた月は、年報に「導入前・手入力」として出ます。"), icon="calendar")
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        self.set_main(self.tr("この月の数字を入れる"), self._save)

    def refresh(self) -> None:
        today = self.ctx.today()
        self._months = tuple(reversed(self.ctx.salon.founding.earlier_months(add_months(today, -1200), today)))
        self.list.set_rows([ListRow(wareki_year_month(one.month), self._words(one),
                                    label_width=0 if look().scale >= 150 else 10) for one in self._months])
        self._empty.setVisible(not self._months)

    def _words(self, one: EarlierMonth) -> str:
        parts = []
        if one.sales is not None:
            parts.append(self.tr("売上 {amount}円").format(amount=format_yen(one.sales)))
        if one.sessions is not None:
            parts.append(self.tr("{count}回").format(count=one.sessions))
        if one.attendances is not None:
            parts.append(self.tr("延べ {count}名").format(count=one.attendances))
        if one.unique_people is not None:
            parts.append(self.tr("実 {count}名").format(count=one.unique_people))
        return self.tr("、").join(parts)

    def _begin(self, one: EarlierMonth) -> None:
        self.month.setText(wareki_year_month(one.month))
        self.sales.set_value(one.sales)
        self.sessions.set_value(one.sessions)
        self.attendances.set_value(one.attendances)
        self.unique.set_value(one.unique_people)

    def _save(self) -> None:
        self.clear_errors()
        self.month.take_pending()
        month = parse_month(self.month.text(), today=self.ctx.today(), field="month")
        value = EarlierMonth(month, self.sessions.value(), self.attendances.value(), self.unique.value(),
                             self.sales.value())
        self.ctx.salon.founding.save_earlier_month(value, by=self.ctx.by())
        self.ctx.toast(self.tr("{month}の数字を入れました。").format(month=wareki_year_month(month)), undo=True)
        for edit in (self.month, self.sales, self.sessions, self.attendances, self.unique):
            edit.setText("")
        self.month.setFocus()
        self.refresh()
