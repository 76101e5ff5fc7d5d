"""お金の置き場所: which of them the salon uses, and what lay in each on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer

from salon_app.model.problems import InputProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.founding import FoundingService
from salon_app.ui.first_start.amount_row import AmountRow
from salon_app.ui.first_start.form_state import (
    ALWAYS_USED,
    OTHER_DAY,
    TODAY,
    YEAR_START,
    FirstStartForm,
    PlaceLine,
    opening_date,
    place_field,
    total,
    year_start,
)
from salon_app.ui.first_start.question import Question
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.tile_grid import TileGrid


class PlacesQuestion(Question):
    """Nothing here has to be known today: an empty field is no 残高."""

    def __init__(self, form: FirstStartForm, accounts: Sequence[Account], today: date,
                 founding: FoundingService) -> None:
        super().__init__("places", form, self.tr("お金はどこに置いていますか"),
                         self.tr("使う置き場所に印をつけ、わかる残高だけを入れます。レジは、はじめての開店で数えます。"))
        self._today, self._founding = today, founding
        self._accounts = tuple(accounts)
        self.rows = [self._row(one, form.place(one)) for one in accounts]
        grid = TileGrid(21, gap=look().px(10, 8), most=2)
        grid.set_tiles(list(self.rows))
        start = year_start(form, today)
        self.day = ChoiceWall([
            (TODAY, self.tr("今日の残高")),
            (YEAR_START, self.tr("年度はじめ（{day}）").format(day=spoken_day(start))),
            (OTHER_DAY, self.tr("別の日"))], form.opening, least_ems=13, most=3)
        self.day.chosen.connect(lambda _day: self._chose_day())
        self.date = DateEdit(today=lambda: today, field="opening_date", placeholder=self.tr("例　{month}/1").format(
            month=today.month))
        self.date.setText(form.opening_typed)
        self.date.textChanged.connect(lambda _text: self._touched())
        self.date.submitted.connect(self.press_main)
        self._date = Field(self.tr("残高の日付"), self.date)
        self.fields["opening_date"] = self._date
        self.column.addWidget(grid)
        self.column.addWidget(Label(self.tr("いつの残高ですか")))
        self.column.addWidget(self.day)
        self.column.addWidget(self._date)
        self.finish()
        self._form = form
        self._say()

    def _row(self, account: Account, line: PlaceLine) -> AmountRow:
        row = AmountRow(
            account.name, self.tr("{place}の残高").format(place=account.name),
            None if account.code in ALWAYS_USED else line.used, line.typed, field=place_field(account.id),
            placeholder=self.tr("開店で数える") if account.code == "till" else "")
        row.changed.connect(self._touched)
        row.amount.submitted.connect(lambda: self._next_from(row))
        self.fields[place_field(account.id)] = row
        return row

    def read(self, form: FirstStartForm) -> FirstStartForm:
        places = {account.id: PlaceLine(row.taken(), row.amount.text())
                  for account, row in zip(self._accounts, self.rows, strict=True)}
        return replace(form, opening=self.day.value(), opening_typed=self.date.text(), places=places)

    def check(self) -> None:
        for row in self.rows:
            if row.taken():
                row.amount.value()
        if total(self.read(self._form), self._accounts):
            self._founding.check_opening_date(opening_date(self.read(self._form), self._today))

    def _next_from(self, row: AmountRow) -> None:
        """Enter goes to the next amount, from the last one on to the next question."""
        rest = [one for one in self.rows[self.rows.index(row) + 1:] if one.amount.isEnabled()]
        if rest:
            rest[0].amount.setFocus()
        else:
            self.press_main()

    def _chose_day(self) -> None:
        self._touched()
        if self.day.value() == OTHER_DAY:
            QTimer.singleShot(0, self.date, self.date.setFocus)  # once it has its place, which is then scrolled to

    def _touched(self) -> None:
        self.say("")
        self.fields["opening_date"].set_error("")
        self._say()
        self.touched()

    def _say(self) -> None:
        form = self.read(self._form)
        self._date.setVisible(self.day.value() == OTHER_DAY)
        try:
            sum_of = total(form, self._accounts)
        except InputProblem:
            sum_of = 0
        self.set_main(self.tr("合わせて{total}円で、次へ").format(total=format_yen(sum_of)) if sum_of
                      else self.tr("残高なしで、次へ"))
