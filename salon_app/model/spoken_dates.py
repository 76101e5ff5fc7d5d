"""Months, days and 年度 inside sentences, in the language in use: 和暦 words in Japanese, western ones otherwise.

Whole dates of the window are in `ui/date_words.py`; what is printed is always Japanese and uses `dates`.
"""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import fiscal_year_label, wareki
from salon_app.model.texts import speaks_japanese

# Not from `calendar` or strftime: those follow the computer's locale, not the window's language.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)


def spoken_month(month: int) -> str:
    """`4月`; `April`."""
    return f"{month}月" if speaks_japanese() else _MONTHS[month - 1]


def short_month(month: int) -> str:
    """`4月`; `Apr`, for a key of a wall of months."""
    return spoken_month(month) if speaks_japanese() else spoken_month(month)[:3]


def spoken_day(day: date) -> str:
    """`11月20日`; `20 November`."""
    return f"{day.month}月{day.day}日" if speaks_japanese() else f"{day.day} {_MONTHS[day.month - 1]}"


def spoken_date(day: date) -> str:
    """`令和8年11月20日`; `20 November 2026`."""
    return wareki(day) if speaks_japanese() else f"{spoken_day(day)} {day.year}"


def spoken_fiscal_year(year: int, start_month: int = 4) -> str:
    """`令和8年度`; `fiscal 2026`. `year` is the western year the 年度 starts in."""
    return fiscal_year_label(year, start_month) if speaks_japanese() else f"fiscal {year}"
