"""The door to everything about dates: 和暦, typed dates, holidays, and the 年度 and month that a date belongs to.

Business dates are `datetime.date`; instants belong to `system.clock`.
"""

from __future__ import annotations

import calendar
from datetime import date

from salon_app.model.date_reading import DateQuestion, YearQuestion, parse_date, parse_month, parse_year
from salon_app.model.eras import (
    ERAS,
    FIRST_DATE,
    LAST_DATE,
    Era,
    both_calendars,
    era_of,
    month_day,
    seireki,
    wareki,
    wareki_month,
    wareki_short,
    wareki_weekday,
    wareki_year,
    wareki_year_month,
    weekday_ja,
)
from salon_app.model.holidays import day_note, holiday_name, is_office_day, is_year_end

__all__ = [
    "ERAS",
    "FIRST_DATE",
    "LAST_DATE",
    "DateQuestion",
    "Era",
    "YearQuestion",
    "add_months",
    "both_calendars",
    "day_note",
    "era_of",
    "fiscal_year",
    "fiscal_year_label",
    "fiscal_year_range",
    "holiday_name",
    "is_office_day",
    "is_year_end",
    "month_day",
    "month_range",
    "parse_date",
    "parse_month",
    "parse_year",
    "seireki",
    "wareki",
    "wareki_month",
    "wareki_short",
    "wareki_weekday",
    "wareki_year",
    "wareki_year_month",
    "weekday_ja",
]


def fiscal_year(day: date, start_month: int = 4) -> int:
    """The 年度 of `day`, named by the 西暦 year it starts in (DOMAIN e-1). `start_month` is the salon's setting."""
    return day.year if day.month >= start_month else day.year - 1


def fiscal_year_range(year: int, start_month: int = 4) -> tuple[date, date]:
    """First and last day of the 年度 that starts in `year`."""
    first = date(year, start_month, 1)
    return first, date.fromordinal(date(year + 1, start_month, 1).toordinal() - 1)


def fiscal_year_label(year: int, start_month: int = 4) -> str:
    """`令和8年度`, in the era of its first day; 2019 from April is 令和元年度 (cabinet decision of 1 April 2019)."""
    first = date(2019, 5, 1) if (year, start_month) == (2019, 4) else date(year, start_month, 1)
    return f"{wareki_year(first)}度"


def month_range(day: date) -> tuple[date, date]:
    """First and last day of the month `day` lies in."""
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day `months` later (or earlier), or that month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
