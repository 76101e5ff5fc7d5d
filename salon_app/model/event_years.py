"""Which year a month and day without a year belong to, told by a title, a file's name or dates beside it; never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from salon_app.model.eras import ERAS
from salon_app.model.texts import translate

_FIRST_YEAR, _LAST_YEAR = 1950, 2150
_HALF_YEAR = 6
_ALMOST_A_YEAR = 360
_FISCAL_START = 4
_ERAS = {spelling: era for era in ERAS for spelling in (era.name, era.letter)}
_MONTH = r"(?:[年./_-]?(?P<month{0}>1[0-2]|0?[1-9])(?![0-9]))?"
_WRITTEN = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20|21)[0-9]{2})(?:(?P<fiscal>年度)|" + _MONTH.format("") + r")"
    r"|(?:(?P<era>令和|平成|昭和)|(?<![A-Za-z])(?P<letter>[RHS]))(?P<era_year>[0-9]{1,2}|元)(?![0-9])"
    r"(?:(?P<era_fiscal>年?度)|" + _MONTH.format("_era") + r")")


@dataclass(frozen=True)
class YearRule:
    """How a missing year is filled. With a `month`, dates lie within half a year of it; `fiscal`: April to March."""

    year: int
    month: int | None = None
    fiscal: bool = False

    def year_for(self, month: int) -> int:
        """The year a date in `month` belongs to."""
        if self.month is not None:
            behind = (month - self.month + _HALF_YEAR) % 12 - _HALF_YEAR
            return self.year + (self.month - 1 + behind) // 12
        return self.year + 1 if self.fiscal and month < _FISCAL_START else self.year

    def agrees(self, other: YearRule) -> bool:
        """Whether both put the months that they speak of into the same years."""
        months = {one.month for one in (self, other) if one.month is not None}
        if not months:
            return self.year == other.year
        return all(self.year_for(month) == other.year_for(month) for month in months)

    @property
    def words(self) -> str:
        """`2025年10月ごろ`, `2025年度`, `2025年`."""
        if self.month is not None:
            return translate("Events", "{year}年{month}月ごろ").format(year=self.year, month=self.month)
        words = translate("Events", "{year}年度") if self.fiscal else translate("Events", "{year}年")
        return words.format(year=self.year)


def find_year(text: str) -> YearRule | None:
    """What a title or a file's name says: `2025-10`, `令和7年度`, `R7.10`, `令和7年4月～令和8年3月`.

    None without a year, or with several that are no period of a year at most.
    """
    plain = "".join(normalize("NFKC", text).split())
    found = {_rule(match) for match in _WRITTEN.finditer(plain)}
    found = {one for one in found if _FIRST_YEAR <= one.year <= _LAST_YEAR}
    if len(found) == 1:
        return found.pop()
    months = [date(one.year, one.month, 1) for one in found if one.month is not None]
    return year_of_dates(months) if found and len(months) == len(found) else None


def year_of_dates(days: Iterable[date]) -> YearRule | None:
    """What dates with a year say of those without: near the middle. None where they spread over a year or more."""
    found = sorted(set(days))
    if not found or (found[-1] - found[0]).days > _ALMOST_A_YEAR:
        return None
    middle = (_index(found[0]) + _index(found[-1]) + 1) // 2
    return YearRule(middle // 12, middle % 12 + 1)


def _index(day: date) -> int:
    return day.year * 12 + day.month - 1


def _rule(match: re.Match[str]) -> YearRule:
    if match["year"]:
        month = match["month"]
        return YearRule(int(match["year"]), int(month) if month else None, bool(match["fiscal"]))
    year = _ERAS[match["era"] or match["letter"]].gregorian_year(1 if match["era_year"] == "元" else int(match["era_year"]))
    month = match["month_era"]
    return YearRule(year, int(month) if month else None, bool(match["era_fiscal"]))
