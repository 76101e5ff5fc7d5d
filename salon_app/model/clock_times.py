"""Times of day as people type and read them: 「13:30」「1330」「午後1時半」, kept as minutes since midnight."""

from __future__ import annotations

import re
import unicodedata

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

DAY_MINUTES = 24 * 60

_HALVES = {"午前": "am", "午後": "pm", "AM": "am", "PM": "pm", "ごぜん": "am", "ごご": "pm", "朝": "am", "夜": "pm"}
_HALF = "|".join(_HALVES)
_COLONS = re.compile("[:;.・]")
_CLOCK = re.compile(
    rf"(?P<before>{_HALF})?(?P<hour>[0-9]{{1,2}})(?::(?P<minute>[0-9]{{1,2}})|時(?:(?P<spoken>[0-9]{{1,2}})分?|(?P<half>半))?)?"
    rf"(?P<after>{_HALF})?")
_DIGITS = re.compile("(?P<hour>[0-9]{1,2})(?P<minute>[0-9]{2})")
_NOON = {"正午": 12 * 60, "お昼": 12 * 60}


def parse_clock(text: str, *, field: str = "") -> int:
    """Minutes since midnight, at most 24:00. Raises InputProblem for anything doubtful."""
    typed = _COLONS.sub(":", "".join(unicodedata.normalize("NFKC", text).upper().split()))
    if not typed:
        raise InputProblem(translate("Times", "時刻を入れてください。"), field=field)
    if typed in _NOON:
        return _NOON[typed]
    found = _DIGITS.fullmatch(typed) if len(typed) > 2 else None
    if found is not None:
        return _valid(int(found["hour"]), int(found["minute"]), "", text, field)
    found = _CLOCK.fullmatch(typed)
    if found is None:
        sentence = translate("Times", "「{text}」は時刻として読めません。13:30 や 午後1時半 のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    minute = 30 if found["half"] else int(found["minute"] or found["spoken"] or 0)
    half = _HALVES.get(found["before"] or found["after"] or "", "")
    return _valid(int(found["hour"]), minute, half, text, field)


def clock_words(minutes: int) -> str:
    """`13:30`."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def span_words(starts: int | None, ends: int | None) -> str:
    """`13:30～15:30`, `13:30から`, '' where no time is set."""
    if starts is None:
        return ""
    if ends is None:
        return translate("Times", "{start}から").format(start=clock_words(starts))
    return translate("Times", "{start}～{end}").format(start=clock_words(starts), end=clock_words(ends))


def _valid(hour: int, minute: int, half: str, text: str, field: str) -> int:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    total = hour * 60 + minute
    if minute > 59 or total > DAY_MINUTES:
        sentence = translate("Times", "「{text}」という時刻はありません。0:00から24:00までで入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    return total
