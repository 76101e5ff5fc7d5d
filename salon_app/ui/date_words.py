"""Dates and times as the window writes them: 和暦 in Japanese, the western calendar in English."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from salon_app.model.dates import month_day, wareki, wareki_weekday, wareki_year, wareki_year_month, weekday_ja
from salon_app.ui.language import language


def _english(day: date, pattern: str) -> str:
    return QLocale("en").toString(QDate(day.year, day.month, day.day), pattern)


def two_lines(day: date) -> str:
    """The date of the top bar: year above, month and day below."""
    if language() == "ja":
        return f"{wareki_year(day)}\n{month_day(day)}"
    return _english(day, "d MMM\nyyyy (ddd)")


def long_day(day: date) -> str:
    """`令和8年11月22日（日）`."""
    return wareki_weekday(day) if language() == "ja" else _english(day, "ddd d MMM yyyy")


def full_day(day: date) -> str:
    """`令和8年4月1日`."""
    return wareki(day) if language() == "ja" else _english(day, "d MMM yyyy")


def plain_day(day: date) -> str:
    """`11月22日（日）`, where the year goes without saying."""
    return month_day(day) if language() == "ja" else _english(day, "ddd d MMM")


def day_in_month(day: date) -> str:
    """`22日（日）`, for a table whose month is said above it."""
    return f"{day.day}日（{weekday_ja(day)}）" if language() == "ja" else _english(day, "d ddd")


def short_day(day: date, today: date) -> str:
    """`今日`, `昨日`, `11月20日`; with the year when it is another one."""
    distance = (today - day).days
    if distance == 0:
        return QCoreApplication.translate("Dates", "今日")
    if distance == 1:
        return QCoreApplication.translate("Dates", "昨日")
    if language() == "ja":
        head = "" if day.year == today.year else wareki_year(day)
        return f"{head}{day.month}月{day.day}日"
    return _english(day, "d MMM" if day.year == today.year else "d MMM yyyy")


def clock_time(instant: datetime) -> str:
    """`10:05` on the computer's own clock; `instant` is aware."""
    return instant.astimezone().strftime("%H:%M")


def long_month(day: date) -> str:
    """`令和8年11月`."""
    return wareki_year_month(day) if language() == "ja" else _english(day, "MMMM yyyy")
