"""When somebody was born, as exactly as is known, and how old that makes them on a date (DOMAIN e-20).

`parse_birth` reads what people type: 「S13.5.1」, only a year, an age, a range. What can be meant in several ways is asked
about, never guessed: `BirthQuestion` carries the possible answers.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from salon_app.model.date_reading import DateQuestion, YearQuestion, parse_date, parse_year
from salon_app.model.eras import ERAS, Era, era_last_day, wareki, wareki_year
from salon_app.model.problems import InputProblem
from salon_app.model.texts import speaks_japanese, translate
from salon_app.model.yen import ascii_digits, excerpt

OLDEST = 125
"""Years; nobody has lived longer."""

_DASHES = "〜~ー−‐‑‒–—-"
_AGE = r"([0-9]{1,3})"
_AGES = re.compile(rf"{_AGE}(?:[歳才])?(?:[{_DASHES}]|から){_AGE}[歳才](?:まで)?")
_ONE_AGE = re.compile(rf"(?:満)?{_AGE}[歳才](以上|以下|まで)?")
_DECADE_OF_LIFE = re.compile(r"([0-9]{1,2}0)[歳才]?代(前半|後半)?")
_YEAR_TEXT = r"[^\W\d]*(?:[0-9]{1,4}|元)年?"
_DECADE = re.compile(r"([^\W\d]*[0-9]{1,3}0)年代(?:生まれ|生)?")
_FIRST_NINE = re.compile(r"(\D{1,2})(?:[1一]桁|ひとけた|一けた)(?:生まれ|生)?")
_SPAN = re.compile(rf"({_YEAR_TEXT})(?:[{_DASHES}]|から)({_YEAR_TEXT})(?:まで)?(?:生まれ|生)?")
_WITHOUT_ERA = re.compile(r"(?:[0-9]{1,2}|元)年?")
_UNTIL = re.compile(rf"({_YEAR_TEXT})(?:まで|以前)(?:の?生まれ)?|[{_DASHES}]({_YEAR_TEXT})")
_SINCE = re.compile(rf"({_YEAR_TEXT})(?:から|以降|以後)(?:の?生まれ)?|({_YEAR_TEXT})[{_DASHES}]")
_YEAR = re.compile(rf"{_YEAR_TEXT}(?:生まれ|生)?")
_YEAR_AND_MONTH = re.compile(r".*(?:[0-9]|元)年[0-9]{1,2}月(?:生まれ|生)?")
_BORN = re.compile(r"(?:生まれ|生)$")
_LIKE_A_DATE = re.compile(r".*[0-9元]\D+[0-9]{1,2}\D+[0-9]{1,2}\D*|[0-9]{8}|[0-9]{1,2}\D[0-9]{1,2}\D?")


@dataclass(frozen=True)
class Birth:
    """An exact `date`, or a range of years, both included (one year: both the same); nothing known: all None."""

    date: dt.date | None = None
    year_from: int | None = None
    year_to: int | None = None

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return self.date is not None or self.year_from is not None or self.year_to is not None

    @property
    def year(self) -> int | None:
        """The year of birth where it is certain."""
        if self.date is not None:
            return self.date.year
        return self.year_from if self.year_from == self.year_to else None

    @property
    def years(self) -> tuple[int | None, int | None]:
        """The first and last possible year; None where that end is open."""
        return (self.date.year, self.date.year) if self.date is not None else (self.year_from, self.year_to)

    def ages(self, on: dt.date) -> tuple[int, int] | None:
        """Youngest and oldest possible age in full years on a date; None where one end is open or nothing is known.

        A birthday is reached on the day itself; one on 29 February is reached on 1 March of other years.
        """
        youngest, oldest = self._youngest(on), self._oldest(on)
        return (youngest, oldest) if youngest is not None and oldest is not None else None

    def band(self, on: dt.date, width: int = 10) -> int | None:
        """The beginning of the age band (70 for 70代) on a date; None where it isn't certain."""
        ages = self.ages(on)
        if ages is None or ages[0] // width != ages[1] // width:
            return None
        return ages[0] // width * width

    def within(self, least: int | None, most: int | None, on: dt.date) -> bool:
        """Whether the age on a date is certainly from `least` to `most` years, both included; None: no such bound."""
        youngest, oldest = self._youngest(on), self._oldest(on)
        return (self.known and (least is None or (youngest is not None and youngest >= least))
                and (most is None or (oldest is not None and oldest <= most)))

    def may_be(self, other: Birth) -> bool:
        """Whether both can be the birth of one person. Nothing known agrees with everything."""
        if self.date is not None and other.date is not None:
            return self.date == other.date
        (first, last), (from_, to) = self.years, other.years
        return (last is None or from_ is None or from_ <= last) and (first is None or to is None or first <= to)

    def _youngest(self, on: dt.date) -> int | None:
        if self.date is not None:
            return _age(self.date, on)
        return None if self.year_to is None else max(_age(dt.date(self.year_to, 12, 31), on), 0)

    def _oldest(self, on: dt.date) -> int | None:
        if self.date is not None:
            return _age(self.date, on)
        return None if self.year_from is None else _age(dt.date(self.year_from, 1, 1), on)


class BirthQuestion(InputProblem):
    """A birth that can be meant in other ways than typed; `suggestions` are the births to offer."""

    def __init__(self, sentence: str, *, suggestions: tuple[Birth, ...], field: str = "") -> None:
        super().__init__(sentence, field=field)
        self.suggestions = suggestions


def parse_birth(text: str, *, today: dt.date, field: str = "birth") -> Birth:
    """The birth meant by `text`, typed on `today`; Birth() for an empty text.

    Reads 「S13.5.1」「1938/5/1」, a year 「昭和13年」「1938」, 「昭和10年代」, years from and to, 「72歳」「70代」.
    Raises InputProblem, or BirthQuestion with suggestions.
    """
    cleaned = ascii_digits(unicodedata.normalize("NFKC", text))
    if not cleaned:
        return Birth()
    years = _ages_as_years(cleaned, today, field) or _years(cleaned, today, field)
    if years is not None:
        return check_birth(Birth(None, *years), today=today, field=field)
    if _YEAR_AND_MONTH.fullmatch(cleaned):
        sentence = translate("Births", "日も入れてください。分からないときは、昭和13年 のように年だけを入れます。")
        raise InputProblem(sentence, field=field)
    if not _LIKE_A_DATE.fullmatch(cleaned):
        sentence = translate("Births", "「{text}」は生年月日として読めません。S13.5.1 や 昭和13年、72歳 のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    try:
        return Birth(parse_date(_BORN.sub("", text.strip()), today=today, birthday=True, field=field))
    except DateQuestion as question:
        suggestions = tuple(Birth(day) for day in question.suggestions if _possible(day, today))
        if not suggestions:
            raise InputProblem(question.sentence, field=field) from question
        raise BirthQuestion(question.sentence, suggestions=suggestions, field=field) from question


def check_birth(birth: Birth, *, today: dt.date, field: str = "birth") -> Birth:
    """The birth in its plain form: with an exact date no years beside it.

    Raises InputProblem for what lies in the future, is out of reach, or ends before it begins.
    """
    if birth.date is not None:
        return Birth(parse_date(birth.date.isoformat(), today=today, birthday=True, field=field))
    for year in (birth.year_from, birth.year_to):
        if year is not None and year > today.year:
            raise InputProblem(translate("Births", "生まれた年がこれから先になっています。年をお確かめください。"), field=field)
        if year is not None and year < today.year - OLDEST - 1:
            sentence = translate("Births", "{year}年は範囲の外です。年をお確かめください。")
            raise InputProblem(sentence.format(year=year), field=field)
    if birth.year_from is not None and birth.year_to is not None and birth.year_from > birth.year_to:
        raise InputProblem(translate("Births", "生まれた年の「から」と「まで」が逆になっています。"), field=field)
    return birth


def birth_words(birth: Birth) -> str:
    """`昭和13年5月1日`, `昭和13年`, `昭和10年〜昭和19年`, `昭和15年まで`; '' where nothing is known.

    `parse_birth` reads it back.
    """
    if birth.date is not None:
        return wareki(birth.date) if speaks_japanese() else f"{birth.date.year}/{birth.date.month}/{birth.date.day}"
    first, last = birth.years
    if first is not None and last is not None:
        if first == last:
            return _year_words(first)
        return translate("Births", "{first}〜{last}").format(first=_year_words(first), last=_year_words(last))
    if last is not None:
        return translate("Births", "{last}まで").format(last=_year_words(last))
    return translate("Births", "{first}から").format(first=_year_words(first)) if first is not None else ""


def age_words(birth: Birth, on: dt.date) -> str:
    """`72歳`, `71〜73歳`; '' where it isn't known from both sides."""
    ages = birth.ages(on)
    if ages is None or ages[1] < 0:
        return ""
    if ages[0] == ages[1]:
        return translate("Births", "{age}歳").format(age=ages[0])
    return translate("Births", "{youngest}〜{oldest}歳").format(youngest=ages[0], oldest=ages[1])


def _age(born: dt.date, on: dt.date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _year_words(year: int) -> str:
    """和暦 only where the whole year lies in one era: 1989 is 昭和64 and 平成元."""
    first, last = wareki_year(dt.date(year, 1, 1)), wareki_year(dt.date(year, 12, 31))
    return first if speaks_japanese() and first == last else f"{year}年" if speaks_japanese() else str(year)


def _possible(day: dt.date, today: dt.date) -> bool:
    return day <= today and today.year - day.year <= OLDEST


def _ages_as_years(cleaned: str, today: dt.date, field: str) -> tuple[int | None, int | None] | None:
    """The years of birth that an age, a decade of life or ages from and to leave open; None for another text."""
    bounds: tuple[int | None, int | None]
    if match := _AGES.fullmatch(cleaned):
        bounds = int(match[1]), int(match[2])
    elif match := _ONE_AGE.fullmatch(cleaned):
        age = int(match[1])
        bounds = (age, None) if match[2] == "以上" else (None, age) if match[2] else (age, age)
    elif match := _DECADE_OF_LIFE.fullmatch(cleaned):
        age = int(match[1])
        bounds = (age + 5 if match[2] == "後半" else age), (age + 4 if match[2] == "前半" else age + 9)
    else:
        return None
    youngest, oldest = bounds
    most = max(one for one in bounds if one is not None)
    if most > OLDEST:
        sentence = translate("Births", "{age}歳は範囲の外です。年齢をお確かめください。")
        raise InputProblem(sentence.format(age=most), field=field)
    new_years_eve = (today.month, today.day) == (12, 31)  # every birthday of the year has been reached
    return (None if oldest is None else today.year - oldest - (not new_years_eve),
            None if youngest is None else today.year - youngest)


def _years(cleaned: str, today: dt.date, field: str) -> tuple[int | None, int | None] | None:
    """The first and last year of 「昭和10年代」「昭和ひと桁」「昭和生まれ」「昭和10年〜15年」「1938」; None for another text."""
    def year(text: str) -> int:
        try:
            return parse_year(text, today=today, field=field)
        except YearQuestion as question:
            meant = question.suggestion
            if not today.year - OLDEST <= meant <= today.year:
                raise InputProblem(question.sentence, field=field) from question
            raise BirthQuestion(question.sentence, suggestions=(Birth(None, meant, meant),), field=field) from question

    era = next((one for one in ERAS if cleaned.startswith((one.name, one.sign, one.letter, one.letter.lower()))), None)
    if match := _DECADE.fullmatch(cleaned):
        first = year(f"{match[1]}年")
        return _clipped(first, first + 9, era, today)
    if era is not None and _FIRST_NINE.fullmatch(cleaned):
        return _clipped(era.first.year, era.first.year + 8, era, today)
    if era is not None and cleaned == f"{era.name}生まれ":
        return _clipped(max(era.first.year, today.year - OLDEST), today.year, era, today)
    if (match := _SPAN.fullmatch(cleaned)) and _is_span(match[2]):
        last = f"{era.name}{match[2]}" if era is not None and _WITHOUT_ERA.fullmatch(match[2]) else match[2]
        return year(match[1]), year(last)
    if match := _UNTIL.fullmatch(cleaned):
        return None, year(match[1] or match[2])
    if match := _SINCE.fullmatch(cleaned):
        return year(match[1] or match[2]), None
    if _YEAR.fullmatch(cleaned) and (era is not None or re.match(r"[0-9]{4}(?![0-9])", cleaned)):
        return (year(cleaned),) * 2
    return None


def _is_span(end: str) -> bool:
    """「S13-5」 may be a month: the last year of a range is told by 年, four figures or an era."""
    return not end.isdecimal() or len(end) == 4


def _clipped(first: int, last: int, era: Era | None, today: dt.date) -> tuple[int, int]:
    end = era_last_day(era) if era is not None else None
    return first, min(last, today.year, end.year if end else today.year)
