"""A repeat in words: 「毎週 金曜日」「第2・第4 水曜日」「毎月20日」, and the words it is made of."""

from __future__ import annotations

from salon_app.model.repeats import LAST, MONTH, WEEK, Repeat
from salon_app.model.texts import translate


def weekday_words() -> tuple[str, ...]:
    """日 to 土, as the calendar has them."""
    return (translate("Activities", "日"), translate("Activities", "月"), translate("Activities", "火"),
            translate("Activities", "水"), translate("Activities", "木"), translate("Activities", "金"),
            translate("Activities", "土"))


def weekday_name(weekday: int) -> str:
    """`金曜日` for 4 (Monday is 0)."""
    return (translate("Activities", "月曜日"), translate("Activities", "火曜日"), translate("Activities", "水曜日"),
            translate("Activities", "木曜日"), translate("Activities", "金曜日"), translate("Activities", "土曜日"),
            translate("Activities", "日曜日"))[weekday]


def nth_words(nth: int) -> str:
    """`第2`, `最後の`."""
    return translate("Activities", "最後の") if nth == LAST else translate("Activities", "第{nth}").format(nth=nth)


def repeat_words(repeat: Repeat) -> str:
    """「毎週 金曜日」「第2・第4 水曜日」「毎月20日」."""
    if repeat.every == WEEK and repeat.weekday is not None:
        if repeat.interval == 1:
            return translate("Activities", "毎週 {weekday}").format(weekday=weekday_name(repeat.weekday))
        if repeat.interval == 2:
            return translate("Activities", "1週おき {weekday}").format(weekday=weekday_name(repeat.weekday))
        return translate("Activities", "{weeks}週ごと {weekday}").format(
            weeks=repeat.interval, weekday=weekday_name(repeat.weekday))
    if repeat.every == MONTH and repeat.month_day is not None:
        return translate("Activities", "毎月{day}日").format(day=repeat.month_day)
    if repeat.every == MONTH and repeat.weekday is not None:
        nths = translate("Activities", "・").join(nth_words(nth) for nth in repeat.nths)
        return translate("Activities", "毎月 {nths} {weekday}").format(nths=nths, weekday=weekday_name(repeat.weekday))
    return translate("Activities", "くりかえさない")
