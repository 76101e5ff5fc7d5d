"""The dates a repeat gives until some day, those left out with their reason: seen before anything is planned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.ui.date_words import plain_day
from salon_app.ui.pages.activities.form_state import (
    HALF_YEAR,
    THREE_MONTHS,
    YEAR_END,
    date_note,
    dates_to_plan,
    span_end,
)
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

MOST_SHOWN = 60


class DatesView(QWidget):
    """Until when, and which dates. `days` are those that would be planned."""

    def __init__(self, salon: Salon, changed: Callable[[], None]) -> None:
        super().__init__()
        self._salon = salon
        self.days: tuple[date, ...] = ()
        self.span = ChoiceKeys([(THREE_MONTHS, self.tr("3か月")), (HALF_YEAR, self.tr("半年")),
                                (YEAR_END, self.tr("年度の終わり"))], THREE_MONTHS)
        self.span.chosen.connect(lambda _value: changed())
        self.words = Label(tone="muted", wrap=True)
        self.list = ListBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10, 8))
        self.field = Field(self.tr("いつまでの予定をたてますか"), self.span)
        for part in (self.field, self.words, self.list):
            column.addWidget(part)

    def show_dates(self, activity: Activity) -> None:
        """What its repeat gives; a repeat that isn't complete says what is missing."""
        salon = self._salon
        today = salon.clock.today()
        end = span_end(str(self.span.value()), today, salon.settings.get().fiscal_start_month)
        self.days = ()
        try:
            given = salon.activities.dates(activity, today, end)
        except InputProblem as problem:
            self.words.setText(str(problem))
            self.list.set_rows([])
            return
        taken = {one.day for one in salon.activities.sessions(today, end, activity_id=activity.id)} if activity.id else set()
        self.days = dates_to_plan(given, taken)
        left_out = sum(1 for _day, why in given if why)
        if not given:
            words = self.tr("くり返しを選ぶと、ここに日にちが出ます。")
        elif left_out:
            words = self.tr("{count}回の予定です。{out}回は休みます。").format(count=len(self.days), out=left_out)
        else:
            words = self.tr("{count}回の予定です。").format(count=len(self.days))
        self.words.setText(words)
        rows = []
        for day, why in given[:MOST_SHOWN]:
            rows.append(ListRow(plain_day(day), date_note(why, day in taken), pressable=False, label_width=8,
                                height=look().px(44, 64)))
        self.list.set_rows(rows)
