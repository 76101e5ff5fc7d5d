"""What every document has in common: the salon's name, dates in the calendar asked for, seal boxes, basis of figures.

Words here are Japanese whatever the window's language is: paper goes to neighbours, treasurers and funders.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from salon_app.model.dates import (
    fiscal_year_label,
    month_day,
    month_range,
    seireki,
    wareki,
    wareki_short,
    wareki_year_month,
    weekday_ja,
)
from salon_app.reports.kit.model import Block, Calendar, ReportModel, Text
from salon_app.reports.spec import ReportOptions
from salon_app.services import Services

SEALS = ("担当", "会計", "代表")
EXEMPT = "免税事業者のため消費税の表示はありません。"


class Paper:
    """The frame of one document's making: services, options and how things are written."""

    def __init__(self, services: Services, options: ReportOptions) -> None:
        self.services = services
        self.options = options
        self.settings = services.settings.get()
        self.western = options.western_dates
        self.calendar = Calendar.WESTERN if options.western_dates else Calendar.WAREKI
        self.made_at = services.clock.local(services.clock.now())
        self._names: dict[int, str] = {}

    # who and when

    def name(self, person_id: int | None) -> str:
        """A person's name as stored; '' for nobody."""
        if person_id is None:
            return ""
        if person_id not in self._names:
            self._names[person_id] = self.services.people.name(person_id)
        return self._names[person_id]

    def local(self, instant: dt.datetime) -> dt.datetime:
        """An instant as wall time where the salon is."""
        return self.services.clock.local(instant)

    def date(self, day: dt.date) -> str:
        """`令和8年11月20日`."""
        return seireki(day) if self.western else wareki(day)

    def date_weekday(self, day: dt.date) -> str:
        """`令和8年11月20日（金）`."""
        return f"{self.date(day)}（{weekday_ja(day)}）"

    def month(self, day: dt.date) -> str:
        """`令和8年10月`."""
        return f"{day.year}年{day.month}月" if self.western else wareki_year_month(day)

    def month_short(self, day: dt.date) -> str:
        """`R8.10`, as charts and numbers print it."""
        return f"{day.year}.{day.month}" if self.western else wareki_short(day).rpartition(".")[0]

    def fiscal_year(self, year: int) -> str:
        """`令和8年度`."""
        return f"{year}年度" if self.western else fiscal_year_label(year, self.settings.fiscal_start_month)

    def span(self, start: dt.date, end: dt.date) -> str:
        """`令和8年10月分` for a whole month, a date for one day, else from and to."""
        if start == end:
            return self.date_weekday(start)
        if (start, end) == month_range(start):
            return f"{self.month(start)}分"
        return f"{self.date(start)}～{self.date(end)}"

    def day_short(self, day: dt.date) -> str:
        """`10/6`, or `R8.10.6` where the asked period lies in several years."""
        if self.options.start.year == self.options.end.year == day.year:
            return f"{day.month}/{day.day}"
        return self.short(day)

    def short(self, day: dt.date) -> str:
        """`R8.10.6`."""
        return f"{day.year}.{day.month}.{day.day}" if self.western else wareki_short(day)

    def day_words(self, day: dt.date) -> str:
        """`11月20日（金）`, or with the year where the asked period lies in several years."""
        same_year = self.options.start.year == self.options.end.year == day.year
        return month_day(day) if same_year else self.date(day)

    # the document

    def tax_basis(self, *, taxed: bool) -> str:
        """How tax stands in the figures; `taxed`: it is inside some of them."""
        return "金額は税込み。" if taxed or self.settings.pays_consumption_tax else f"金額は税込み。{EXEMPT}"

    def model(self, *, key: str, title: str, blocks: tuple[Block, ...], seals: bool = True, mark: str = "",
              **more: Any) -> ReportModel:
        """A document of this salon, made now; 練習 is marked on every sheet of a practice salon."""
        marks = [word for word in ("練習" if self.settings.practice else "", mark) if word]
        return ReportModel(
            key=key, title=title, salon=self.settings.name, made_at=self.made_at, blocks=blocks,
            calendar=self.calendar, mark="・".join(marks), seals=SEALS if seals and self.options.seals else (), **more)


def sentence(words: str, *, title: str = "", remark: str = "") -> Text:
    """A block that says in one sentence that there is nothing."""
    return Text(paragraphs=(words,), title=title, remark=remark)
