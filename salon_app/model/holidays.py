"""Which days are 祝日 or 年末年始. The table of holidays is jpholiday's; what to do on them isn't decided here."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

_HOLIDAY_LAW = date(1948, 7, 20)


@lru_cache(maxsize=8192)
def holiday_name(day: date) -> str | None:
    """`勤労感謝の日`, or None. Nothing before the holiday law of 1948."""
    if day < _HOLIDAY_LAW:
        return None
    import jpholiday  # only where a calendar is drawn: not needed to open the window

    name = jpholiday.is_holiday_name(day)
    return str(name) if name else None


def is_year_end(day: date) -> bool:
    """年末年始: 29 December to 3 January, when offices and most salons are closed."""
    return (day.month == 12 and day.day >= 29) or (day.month == 1 and day.day <= 3)


def day_note(day: date) -> str:
    """What makes `day` special: the holiday's name, else 年末年始, else an empty text."""
    return holiday_name(day) or ("年末年始" if is_year_end(day) else "")


def is_office_day(day: date) -> bool:
    """A day on which public offices answer: not a weekend, a 祝日 or 年末年始."""
    return day.weekday() < 5 and not is_year_end(day) and holiday_name(day) is None
