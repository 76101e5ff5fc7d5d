"""The remarks behind hand-typed dates and times: 「※平日のみ」「※10日（月）以外」「（24日のみ14:00）」「（全3回）」.

A remark that is not understood whole is told as such: half of it may change what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from salon_app.model.event_tokens import WEEKDAYS, minutes, tokens
from salon_app.model.holidays import holiday_name

_W = f"[{WEEKDAYS}]"
_DAYS = rf"(?:{_W}(?:曜日?)?|祝日?|休日)"
_SEVERAL = rf"(?P<who>{_DAYS}(?:(?:[、,・]|及び|および|と)?{_DAYS})*)"
_LEFT_OUT = r"(?:は|を)?(?:除く|除き|以外|のぞく|お?休み|休館日?|休室日?|定休日?)"
_ONLY = re.compile(rf"(?:の)?(?:毎週)?(?:{_SEVERAL}|(?P<office>平日))(?:のみ|だけ)?(?:に?開催)?")
_EXCEPT_ON = re.compile(rf"(?:毎週)?{_SEVERAL}{_LEFT_OUT}")
_EXCEPT_DATES = re.compile(rf"(?P<dates>.*[0-9].*?){_LEFT_OUT}")
_TIME_ON = re.compile(
    rf"(?:毎週)?(?:{_SEVERAL}|(?P<days>[0-9]{{1,2}}日(?:[、,・]?[0-9]{{1,2}}日)*))(?:のみ|だけ|は)*(?P<time>[^まで、]+)(?:まで)?")
_COUNT = re.compile(r"(?:全部で|全|計)?(?P<count>[0-9]{1,3})(?:回|日間)(?:分|シリーズ|開催)?")
_HARMLESS = re.compile(
    r"予定|(?:最終)?(?:受付|入場|入館)(?:時刻|時間)?(?:は|:)?[0-9:時分半午前後]+(?:まで)?|(?:雨天|小雨)(?:決行|時?中止|順延)|"
    r"[0-9]+分前(?:開場|受付開始)")
_RANGE_OF_DATES = frozenset({"date", "day", "range", "between"})


@dataclass(frozen=True)
class OtherTime:
    """On some days a time is another one, in minutes since midnight."""

    applies: Callable[[date], bool]
    minutes: int


@dataclass(frozen=True)
class Filter:
    """Which dates of a range are meant. `dates` is text whose dates are left out."""

    keeps: Callable[[date], bool] | None = None
    dates: str = ""


def count_in(text: str) -> int | None:
    """How many times something is held, as `全3回` or `5日間` say it; None for other remarks."""
    found = _COUNT.fullmatch(text)
    return int(found["count"]) if found else None


def is_harmless(text: str) -> bool:
    """What changes neither dates nor times: 予定, 最終受付15:30, 雨天決行."""
    return bool(_HARMLESS.fullmatch(text))


def filter_in(text: str) -> Filter | None:
    """Which dates a remark leaves out or keeps; None where it is none of that."""
    if found := _EXCEPT_ON.fullmatch(text):
        left_out = _days_test(found["who"])
        return Filter(keeps=lambda day: not left_out(day))
    if found := _ONLY.fullmatch(text):
        if found["office"]:
            return Filter(keeps=lambda day: day.weekday() < 5 and holiday_name(day) is None)
        return Filter(keeps=_days_test(found["who"]))
    if (found := _EXCEPT_DATES.fullmatch(text)) and all(one.kind in _RANGE_OF_DATES for one in tokens(found["dates"])):
        return Filter(dates=found["dates"])
    return None


def other_time_in(text: str) -> OtherTime | None:
    """`金、土曜日19:00まで`, `24日のみ14:00`; None where it is none of that."""
    found = _TIME_ON.fullmatch(text)
    at = minutes(found["time"]) if found else None
    if found is None or at is None:
        return None
    if found["days"]:
        numbers = frozenset(int(number) for number in re.findall("[0-9]+", found["days"]))
        return OtherTime(lambda day: day.day in numbers, at)
    return OtherTime(_days_test(found["who"]), at)


def _days_test(who: str) -> Callable[[date], bool]:
    """`金、土曜日`, `日曜及び休日`, `土日祝` as a test of a date."""
    holidays = "祝" in who or "休" in who
    letters = re.sub("祝日?|休日|曜日?|及び|および|と|[、,・]", "", who)
    weekdays = frozenset(WEEKDAYS.index(letter) for letter in letters)
    return lambda day: day.weekday() in weekdays or (holidays and holiday_name(day) is not None)
