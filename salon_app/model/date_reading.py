"""Dates as people type them: 「S13.5.1」「令和8年11月22日（日）」「4/1」. Writing dates is in `eras.py`.

What can be read in two ways is asked about, never guessed: `DateQuestion` carries the possible answers.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from salon_app.model.eras import (
    ERAS,
    FIRST_DATE,
    LAST_DATE,
    Era,
    both_calendars,
    era_last_day,
    era_of,
    wareki,
    weekday_ja,
    year_text,
)
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import ascii_digits, excerpt

_ERA_NAMES = {
    spelling: era
    for era, one_sign in zip(ERAS, "㋿㍻㍼㍽㍾", strict=True)
    for spelling in (era.name, era.sign, era.letter, era.letter.lower(), one_sign)
}
_ERA = "|".join(sorted(_ERA_NAMES, key=len, reverse=True))
_MARK = r"./\-,・ー−‐–"
_DAY = rf"(?P<month>[0-9]{{1,2}})[月{_MARK}](?P<day>[0-9]{{1,2}})日?"
_DATE = re.compile(rf"(?P<era>{_ERA})?(?P<year>[0-9]{{1,4}}|元)(?P<separator>[年{_MARK}]){_DAY}")
_MONTH_DAY = re.compile(_DAY)
_COMPACT = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_TIME_OF_DAY = re.compile(r"[\sT][0-9０-９]{1,2}[:：][0-9０-９]{2}\S*$")
_WEEKDAY = re.compile(
    r"(?<=[0-9日])(?:\(([月火水木金土日])(?:曜日?)?(?:・?祝)?\)|([月火水木金土日])曜日?|([火水木金土]))$"
)
_YEAR = re.compile(rf"(?P<era>{_ERA})?(?P<year>[0-9]{{1,4}}|元)年?(?:生まれ|生)?")
_YEAR_MONTH = re.compile(rf"(?P<era>{_ERA})?(?P<year>[0-9]{{1,4}}|元)[年{_MARK}](?P<month>[0-9]{{1,2}})月?分?")
_WORDS = {
    "今日": 0,
    "きょう": 0,
    "本日": 0,
    "昨日": -1,
    "きのう": -1,
    "一昨日": -2,
    "おととい": -2,
    "明日": 1,
    "あした": 1,
}
_OLDEST_PERSON = 125
_OLDEST_PAPER = 40
_NEAR_PAST, _NEAR_FUTURE = timedelta(days=731), timedelta(days=366)
_PLANNED_AHEAD = timedelta(days=92)


class DateQuestion(InputProblem):
    """A date that can be meant in other ways than typed; `suggestions` are the dates to offer."""

    def __init__(self, sentence: str, *, suggestions: tuple[date, ...], field: str = "") -> None:
        super().__init__(sentence, field=field)
        self.suggestions = suggestions


class YearQuestion(InputProblem):
    """A year that an era never had (昭和70年); `suggestion` is the 西暦 year it comes to."""

    def __init__(self, sentence: str, *, suggestion: int, field: str = "") -> None:
        super().__init__(sentence, field=field)
        self.suggestion = suggestion


def parse_date(
    text: str, *, today: date, birthday: bool = False, not_before: date | None = None, field: str = "",
) -> date:
    """The date meant by `text`, typed on `today`. Reads 和暦, 西暦, month and day alone, 「昨日」, full-width digits.

    `birthday`: no dates to come, and never a guessed year. `not_before`: month and day alone mean the first such day from
    then on (the end of something that begins then). Raises InputProblem, or DateQuestion with suggestions.
    """
    cleaned, weekday = _clean(text)
    if not cleaned:
        raise InputProblem(translate("Dates", "日付を入れてください。"), field=field)
    if cleaned in _WORDS and not birthday:
        return today + timedelta(days=_WORDS[cleaned])
    if match := _COMPACT.fullmatch(cleaned):
        day = _valid(int(match["year"]), int(match["month"]), int(match["day"]), field)
    elif match := _DATE.fullmatch(cleaned):
        day = _with_year(match, text, today, birthday, field)
    elif match := _MONTH_DAY.fullmatch(cleaned):
        day = _without_year(int(match["month"]), int(match["day"]), today, birthday, not_before, field)
    else:
        sentence = translate("Dates", "「{text}」は日付として読めません。R8.4.1 や 4/1 のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    if weekday and weekday_ja(day) != weekday:
        sentence = translate("Dates", "{date}は{right}曜日です。日付か曜日のどちらかをお直しください。")
        raise DateQuestion(sentence.format(date=wareki(day), right=weekday_ja(day)), suggestions=(day,), field=field)
    return _believable(day, today, birthday, field)


def parse_year(text: str, *, today: date, field: str = "") -> int:
    """A 西暦 year from 「昭和13年」「S13」「1938」, as a year of birth is told. Raises InputProblem, or YearQuestion."""
    cleaned = ascii_digits(text)
    match = _YEAR.fullmatch(cleaned)
    if not match or not (match["era"] or len(match["year"]) == 4):
        sentence = translate("Dates", "「{text}」は年として読めません。昭和13年 や 1938 のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    year = _number(match["year"])
    if match["era"]:
        era = _ERA_NAMES[match["era"]]
        if year < 1:
            raise _no_year_zero(era, field)
        last = era_last_day(era)
        if last and year > era.year_of(last):
            sentence = translate(
                "Dates", "{era}は{last}年までです。西暦になおすと{year}年ですので、お確かめください。"
            )
            meant = era.gregorian_year(year)
            filled = sentence.format(era=era.name, last=era.year_of(last), year=meant)
            raise YearQuestion(filled, suggestion=meant, field=field)
        year = era.gregorian_year(year)
    if not today.year - _OLDEST_PERSON <= year <= today.year:
        sentence = translate("Dates", "{year}年は範囲の外です。年をお確かめください。")
        raise InputProblem(sentence.format(year=year), field=field)
    return year


def parse_month(text: str, *, today: date, field: str = "") -> date:
    """The first day of the month meant by 「令和8年10月」「R8.10」「2026-10」, or of 「10月」, the latest one begun."""
    cleaned = ascii_digits(text)
    if alone := re.fullmatch(r"([0-9]{1,2})月分?", cleaned):
        month = int(alone[1])
        return _valid(today.year if month <= today.month else today.year - 1, month, 1, field)
    match = _YEAR_MONTH.fullmatch(cleaned)
    if not match or not (match["era"] or len(match["year"]) == 4):
        sentence = translate(
            "Dates", "「{text}」は月として読めません。令和8年10月 や 2026-10 のように入れてください。"
        )
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    if not match["era"]:
        return _valid(_number(match["year"]), int(match["month"]), 1, field)
    era = _ERA_NAMES[match["era"]]
    first = _valid(era.gregorian_year(_number(match["year"])), int(match["month"]), 1, field)
    if not _era_has_month(era, first):
        raise _beyond_era(era, first, field)
    return first


def _clean(text: str) -> tuple[str, str]:
    """Digits made narrow, blanks and a time of day out; a weekday at the end is taken off and returned apart."""
    cleaned = ascii_digits(_TIME_OF_DAY.sub("", text.strip()))
    found = _WEEKDAY.search(cleaned)
    if found:
        return cleaned[: found.start()], found[1] or found[2] or found[3]
    return cleaned, ""


def _with_year(match: re.Match[str], text: str, today: date, birthday: bool, field: str) -> date:
    year, month, day_number = _number(match["year"]), int(match["month"]), int(match["day"])
    if match["era"]:
        return _in_era(_ERA_NAMES[match["era"]], year, month, day_number, field)
    if len(match["year"]) == 4:
        return _valid(year, month, day_number, field)
    if len(match["year"]) == 3 or match["year"] == "元":
        sentence = translate("Dates", "「{text}」は日付として読めません。R8.4.1 や 4/1 のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    return _short_year(year, month, day_number, match["separator"], today, birthday, field)


def _in_era(era: Era, year: int, month: int, day_number: int, field: str) -> date:
    if year < 1:
        raise _no_year_zero(era, field)
    day = _valid(era.gregorian_year(year), month, day_number, field)
    if day < FIRST_DATE:
        raise _out_of_range(field)
    if era_of(day) != era:
        raise _beyond_era(era, day, field)
    return day


def _no_year_zero(era: Era, field: str) -> InputProblem:
    sentence = translate("Dates", "{era}0年はありません。最初の年は{era}元年です。")
    return InputProblem(sentence.format(era=era.name), field=field)


def _beyond_era(era: Era, day: date, field: str) -> DateQuestion:
    """「平成33年4月1日」 is not refused but asked about (DOMAIN e-3), since old files carry such dates."""
    typed = f"{era.name}{year_text(era.year_of(day))}年{day.month}月{day.day}日"
    last = era_last_day(era)
    if last and day > last:
        sentence = translate(
            "Dates",
            "{era}は{edge}までです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。",
        )
        edge = wareki(last)
    else:
        sentence = translate(
            "Dates",
            "{era}は{edge}からです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。",
        )
        edge = wareki(era.first)
    filled = sentence.format(era=era.name, edge=edge, typed=typed, meant=both_calendars(day))
    return DateQuestion(filled, suggestions=(day,), field=field)


def _short_year(
    year: int, month: int, day_number: int, separator: str, today: date, birthday: bool, field: str
) -> date:
    """「27.11.1」 is 平成27 on old forms and could be 2027: taken only where one reading lies close to today."""
    eras = [_possible(era.gregorian_year(year), month, day_number, era) for era in ERAS]
    western = _possible(2000 + year, month, day_number, None)
    present = era_of(today)
    near = [
        day
        for day in (next((day for era, day in zip(ERAS, eras, strict=True) if era == present), None), western)
        if day and today - _NEAR_PAST <= day <= today + _NEAR_FUTURE
    ]
    certain = len(near) == 1 and not (near[0] == western and separator == ".")
    if certain and not birthday:
        return near[0]
    oldest = today.year - (_OLDEST_PERSON if birthday else _OLDEST_PAPER)
    past = {day for day in (*eras, western) if day and day <= today and day.year >= oldest}
    suggestions = tuple(sorted(past | set(near), reverse=True))
    if not suggestions:
        _valid((present or ERAS[0]).gregorian_year(year), month, day_number, field)
        sentence = translate(
            "Dates", "どの年か分かりません。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。"
        )
        raise InputProblem(sentence, field=field)
    typed = f"{year}.{month}.{day_number}"
    sentence = translate(
        "Dates",
        "「{typed}」は次のどれか分かりません：{choices}。"
        "R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。",
    )
    choices = "、".join(both_calendars(day) for day in suggestions)
    raise DateQuestion(sentence.format(typed=typed, choices=choices), suggestions=suggestions, field=field)


def _possible(year: int, month: int, day_number: int, era: Era | None) -> date | None:
    try:
        day = date(year, month, day_number)
    except ValueError:
        return None
    return day if era is None or era_of(day) == era else None


def _without_year(
    month: int, day_number: int, today: date, birthday: bool, not_before: date | None, field: str,
) -> date:
    """The latest such day up to three months ahead: what is typed has mostly happened, or is planned soon."""
    if birthday:
        sentence = translate(
            "Dates", "生まれた年も入れてください。昭和13年5月1日 や S13.5.1 のように入れます。"
        )
        raise InputProblem(sentence, field=field)
    if not_before is not None:
        following = _valid(not_before.year, month, day_number, field)
        return following if following >= not_before else _valid(not_before.year + 1, month, day_number, field)
    for year in (today.year + 1, today.year, today.year - 1):
        day = _possible(year, month, day_number, None)
        if day and day <= today + _PLANNED_AHEAD:
            return day
    return _valid(today.year, month, day_number, field)


def _valid(year: int, month: int, day_number: int, field: str) -> date:
    if not FIRST_DATE.year <= year <= LAST_DATE.year:
        raise _out_of_range(field)
    if not 1 <= month <= 12:
        sentence = translate("Dates", "{month}月という月はありません。日付をお確かめください。")
        raise InputProblem(sentence.format(month=month), field=field)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day_number <= last:
        sentence = translate("Dates", "{year}年{month}月は{last}日までです。{day}日という日はありません。")
        raise InputProblem(sentence.format(year=year, month=month, last=last, day=day_number), field=field)
    return date(year, month, day_number)


def _believable(day: date, today: date, birthday: bool, field: str) -> date:
    if not FIRST_DATE <= day <= LAST_DATE:
        raise _out_of_range(field)
    if birthday and day > today:
        sentence = translate("Dates", "生年月日がこれから先の日になっています。年をお確かめください。")
        raise InputProblem(sentence, field=field)
    if birthday and today.year - day.year > _OLDEST_PERSON:
        sentence = translate("Dates", "{date}生まれの方は{age}歳になります。年をお確かめください。")
        raise InputProblem(sentence.format(date=both_calendars(day), age=today.year - day.year), field=field)
    return day


def _out_of_range(field: str) -> InputProblem:
    sentence = translate(
        "Dates", "明治元年（1868年）より前や2200年より後の日付は入れられません。年をお確かめください。"
    )
    return InputProblem(sentence, field=field)


def _era_has_month(era: Era, first: date) -> bool:
    last = era_last_day(era)
    month_end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return month_end >= era.first and (last is None or first <= last)


def _number(text: str) -> int:
    return 1 if text == "元" else int(text)
