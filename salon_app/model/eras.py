"""和暦: eras, their first days, and dates written in them (DOMAIN e-3). Reading typed dates is in `date_reading.py`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Era:
    """An era with its first day. `letter` and `sign` are its short spellings (S, 昭)."""

    name: str
    letter: str
    sign: str
    first: date

    def gregorian_year(self, year: int) -> int:
        """The 西暦 year of this era's `year`, also beyond the era's end (平成33 is 2021)."""
        return self.first.year + year - 1

    def year_of(self, day: date) -> int:
        """Which year of this era `day` falls in, as if the era had not ended."""
        return day.year - self.first.year + 1


ERAS = (
    Era("令和", "R", "令", date(2019, 5, 1)),
    Era("平成", "H", "平", date(1989, 1, 8)),
    Era("昭和", "S", "昭", date(1926, 12, 25)),
    Era("大正", "T", "大", date(1912, 7, 30)),
    Era("明治", "M", "明", date(1868, 1, 25)),
)
"""Newest first."""

FIRST_DATE = ERAS[-1].first
LAST_DATE = date(2200, 12, 31)


def era_of(day: date) -> Era | None:
    """The era `day` lies in; None before 明治."""
    for era in ERAS:
        if day >= era.first:
            return era
    return None


def era_last_day(era: Era) -> date | None:
    """The day before the next era began; None for the present one."""
    position = ERAS.index(era)
    return date.fromordinal(ERAS[position - 1].first.toordinal() - 1) if position else None


def wareki_year(day: date) -> str:
    """`令和8年`, `平成元年`; 西暦 before 明治."""
    era = era_of(day)
    return f"{era.name}{year_text(era.year_of(day))}年" if era else f"{day.year}年"


def wareki(day: date) -> str:
    """`令和8年11月22日`."""
    return f"{wareki_year(day)}{day.month}月{day.day}日"


def wareki_weekday(day: date) -> str:
    """`令和8年11月22日（日）`."""
    return f"{wareki(day)}（{weekday_ja(day)}）"


def wareki_short(day: date) -> str:
    """`R8.11.22`, as narrow columns print it."""
    era = era_of(day)
    year = f"{era.letter}{era.year_of(day)}" if era else str(day.year)
    return f"{year}.{day.month}.{day.day}"


def wareki_year_month(day: date) -> str:
    """`令和8年10月`."""
    return f"{wareki_year(day)}{day.month}月"


def wareki_month(day: date) -> str:
    """`令和8年10月分`, the title of a month's report."""
    return f"{wareki_year_month(day)}分"


def seireki(day: date) -> str:
    """`2026年11月22日`."""
    return f"{day.year}年{day.month}月{day.day}日"


def both_calendars(day: date) -> str:
    """`令和8年（2026年）11月22日`, where a reader may know only one of the two."""
    return f"{wareki_year(day)}（{day.year}年）{day.month}月{day.day}日" if era_of(day) else seireki(day)


def month_day(day: date) -> str:
    """`11月22日（日）`, where the year is plain."""
    return f"{day.month}月{day.day}日（{weekday_ja(day)}）"


def weekday_ja(day: date) -> str:
    """月 … 日."""
    return "月火水木金土日"[day.weekday()]


def year_text(year: int) -> str:
    """元 for the first year of an era, else the number."""
    return "元" if year == 1 else str(year)
