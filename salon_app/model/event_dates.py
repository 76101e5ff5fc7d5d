"""When something is held, as people type it: dates, ranges with exceptions, several times a day. Unread is told, not guessed.

Each text is understood whole or not at all: what is left over may change what the rest means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from salon_app.model import event_remarks as remarks
from salon_app.model.dates import seireki, weekday_ja
from salon_app.model.event_remarks import OtherTime
from salon_app.model.event_tokens import WEEKDAYS, Token, folded, tokens, without_remarks
from salon_app.model.event_years import YearRule
from salon_app.model.problems import InputProblem
from salon_app.model.repeats import LAST, MONTH, WEEK, Repeat, check
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

FIRST_YEAR, LAST_YEAR = 1950, 2150
LONGEST_RANGE = 366
_HALF_YEAR = 6
_UNDECIDED = re.compile(r"随時|未定|要問|問い?合わ?せ|調整|相談|公開中|通年|ホームページ")
_MONTHS = re.compile(r"(?P<months>(?:[0-9]{1,2}月[・,、と]?)+)の?(?:試合|開催|行事|実施)?(?:日程|予定)表?")
_COUNTED = re.compile(r"(?:全|計)[0-9]{1,3}回")
_NTH = r"第?(?:[1-5]|最終)"
_REPEAT = re.compile(
    rf"毎週(?P<weekly>[{WEEKDAYS}])曜日?|(?:毎月)?(?:第(?P<nths>[1-5](?:[・、,と]第?[1-5])*)|(?P<last>最終))"
    rf"(?P<weekday>[{WEEKDAYS}])曜日?|毎月(?P<day>[0-9]{{1,2}})日")
_OFFICE_DAYS = re.compile(r"の(平日(?:のみ|だけ)?|毎週.+)$")


@dataclass(frozen=True)
class Span:
    """A time of day in minutes; `number` is its ①, `label` its 【…】."""

    starts: int
    ends: int | None = None
    number: int | None = None
    label: str = ""


@dataclass(frozen=True)
class Group:
    """Dates that were written together, with the times written beside them. `ranged`: the days were not named one by one."""

    days: tuple[date, ...]
    number: int | None = None
    label: str = ""
    spans: tuple[Span, ...] = ()
    ranged: bool = False


@dataclass(frozen=True)
class DatesRead:
    """What a text says of dates. `problem` is why it says nothing; then the rest is empty.

    `months`: the dates stand elsewhere (「10月・11月の試合日程」). `bracketed`: dates in brackets, which may mean anything.
    `count`: how many times, as it says itself. `needs_year`: the problem is only the year. `by_rule`: a year was filled in.
    """

    groups: tuple[Group, ...] = ()
    months: tuple[int, ...] = ()
    repeat: Repeat | None = None
    spans: tuple[Span, ...] = ()
    bracketed: str = ""
    count: int | None = None
    problem: str = ""
    needs_year: bool = False
    by_rule: bool = False


@dataclass(frozen=True)
class TimesRead:
    """What a text says of times of day; `others` hold on some days instead. `problem` is why it says nothing."""

    spans: tuple[Span, ...] = ()
    others: tuple[OtherTime, ...] = ()
    problem: str = ""


def read_dates(text: str, rule: YearRule | None, *, months: Sequence[int] = ()) -> DatesRead:
    """The dates in `text`, with times where they stand beside them. `months`: which ones days alone belong to."""
    whole = folded(text)
    if not whole.strip("-"):
        return DatesRead(problem=translate("Events", "日付がありません。"))
    try:
        return _read_dates(whole, rule, months)
    except _Unread as unread:
        if _UNDECIDED.search(whole):
            sentence = translate("Events", "日が決まっていません（「{text}」）。")
            return DatesRead(problem=sentence.format(text=excerpt(text)))
        return DatesRead(problem=unread.reason.format(text=excerpt(text)), needs_year=unread.needs_year)


def read_times(text: str, *, ends: bool = False) -> TimesRead:
    """The times in `text`; `ends`: they say until when. No text, or a dash, says nothing."""
    whole = folded(text)
    if not whole.strip("-"):
        return TimesRead()
    main, found = without_remarks(whole)
    reader = _Reader(None, (), ends=ends, times_only=True)
    others = []
    try:
        reader.read(main)
        for remark in found:
            other = remarks.other_time_in(remark)
            if other is not None:
                others.append(other)
            elif not remarks.is_harmless(remark):
                raise _unread()
    except _Unread:
        sentence = translate("Events", "「{text}」は時刻として読めません。")
        return TimesRead(problem=sentence.format(text=excerpt(text)))
    return TimesRead(tuple(reader.spans), tuple(others))


def count_in_name(name: str) -> int | None:
    """`（全3回）` in the name of an event."""
    found = re.findall(r"全([0-9]{1,3})回", folded(name))
    return int(found[0]) if len(found) == 1 else None


class _Unread(Exception):
    """A text that is not understood; `reason` is a sentence with the text left open."""

    def __init__(self, reason: str, *, needs_year: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.needs_year = needs_year


def _unread() -> _Unread:
    return _Unread(translate("Events", "「{text}」は日付として読めません。"))


def _read_dates(whole: str, rule: YearRule | None, months: Sequence[int]) -> DatesRead:
    main, found = without_remarks(whole)
    if (head := _MONTHS.fullmatch(main)) and not found:
        return DatesRead(months=tuple(int(number) for number in re.findall("[0-9]+", head["months"])))
    if repeated := _REPEAT.match(main):
        reader = _Reader(None, (), ends=False, times_only=True)
        reader.read(main[repeated.end():])
        if found:
            raise _unread()
        try:
            return DatesRead(repeat=check(_repeat(repeated)), spans=tuple(reader.spans))
        except InputProblem:
            raise _unread() from None
    lines, extra = [], list(found)
    for line in main.split("\n"):
        extra += _COUNTED.findall(line)
        rest = _COUNTED.sub("", line)
        if (tail := _OFFICE_DAYS.search(rest)) and remarks.filter_in(tail[1]):
            extra.append(tail[1])
            rest = rest[:tail.start()]
        if remarks.is_harmless(rest) or remarks.filter_in(rest) or remarks.count_in(rest) is not None:
            extra.append(rest)
        elif rest:
            lines.append(rest)
    reader = _Reader(rule, months, ends=False, times_only=False)
    reader.read("\n".join(lines))
    return _remarked(reader, extra)


def _remarked(reader: _Reader, extra: Sequence[str]) -> DatesRead:
    groups = [Group(tuple(one.days), one.number, one.label, tuple(one.spans), one.ranged) for one in reader.groups]
    count, bracketed = None, []
    for remark in extra:
        if remarks.count_in(remark) is not None:
            count = remarks.count_in(remark)
        elif (chosen := remarks.filter_in(remark)) is not None:
            groups = _kept(groups, chosen, reader)
        elif all(token.kind in ("date", "day", "range", "between", "number") for token in tokens(remark)):
            bracketed.append(remark)
        elif not remarks.is_harmless(remark):
            raise _unread()
    if not any(group.days for group in groups):
        raise _unread()
    return DatesRead(tuple(groups), bracketed="、".join(one.strip("、,・") for one in bracketed), count=count,
                     by_rule=reader.by_rule)


def _kept(groups: list[Group], chosen: remarks.Filter, reader: _Reader) -> list[Group]:
    """The groups without the days that a remark leaves out; it must name days that are there."""
    days = {day for group in groups for day in group.days}
    if chosen.keeps is not None:
        keeps = chosen.keeps
        return [replace(group, days=tuple(day for day in group.days if keeps(day))) for group in groups]
    other = _Reader(reader.rule, (), ends=False, times_only=False, last=min(days, default=None))
    other.read(chosen.dates)
    left_out = {day for group in other.groups for day in group.days}
    if not left_out <= days:
        raise _Unread(translate("Events", "除く日が、期間の中にありません（「{text}」）。"))
    return [replace(group, days=tuple(day for day in group.days if day not in left_out)) for group in groups]


def _repeat(found: re.Match[str]) -> Repeat:
    if found["weekly"]:
        return Repeat(WEEK, weekday=WEEKDAYS.index(found["weekly"]))
    if found["day"]:
        return Repeat(MONTH, month_day=int(found["day"]))
    nths = tuple(int(number) for number in re.findall("[1-5]", found["nths"] or "")) or (LAST,)
    return Repeat(MONTH, weekday=WEEKDAYS.index(found["weekday"]), nth=nths[0], more_nths=nths[1:])


@dataclass
class _Open:
    """A date or range while its text is read."""

    days: list[date]
    number: int | None
    label: str
    spans: list[Span] = field(default_factory=list)
    ranged: bool = False


class _Reader:
    """Reads tokens in order; raises _Unread at the first that does not fit."""

    def __init__(self, rule: YearRule | None, months: Sequence[int], *, ends: bool, times_only: bool,
                 last: date | None = None) -> None:
        self.rule = rule
        self.groups: list[_Open] = []
        self.spans: list[Span] = []
        self.by_rule = False
        self._told = last is not None  # a year was written, and holds for what follows
        self._months = tuple(months)
        self._ends = ends
        self._times_only = times_only
        self._last = last
        self._before = ""  # the kind of the token before, breaks aside
        self._number: int | None = None
        self._label = ""
        self._range_from = ""
        self._half = ""
        self._newest: list[_Open] | None = None  # the groups whose times are being read; None while dates are

    def read(self, text: str) -> None:
        """Take in a folded text without its remarks."""
        for token in tokens(text):
            if token.kind == "between":
                continue
            self._take(token)
            self._before = token.kind
        if self._range_from == "date":
            raise _Unread(translate("Events", "いつまでか書かれていません（「{text}」）。"))
        if self._range_from == "clock" and self._ends:
            raise _unread()

    def _take(self, token: Token) -> None:
        if token.kind in ("date", "day") and not self._times_only:
            self._take_date(token)
        elif token.kind == "clock":
            self._take_clock(token)
        elif token.kind == "number":
            self._number = token.value
        elif token.kind == "label":
            self._label, self._number = token.name, None
        elif token.kind == "range" and not self._range_from:
            self._take_range()
        elif token.kind == "until":
            self._take_until()
        elif token.kind == "all" and not self._times_only:
            for group in self.groups:
                for day in group.days:
                    _check_weekday(day, token.on)
        else:
            raise _unread()

    def _take_range(self) -> None:
        if self._before in ("date", "day"):
            self._range_from = "date"
        elif self._before == "clock":
            self._range_from = "clock"
        elif not self._ends:
            raise _Unread(translate("Events", "いつからか書かれていません（「{text}」）。"))

    def _take_until(self) -> None:
        in_range = bool(self.groups) and self.groups[-1].ranged
        if self._before in ("date", "day") and not in_range:
            raise _Unread(translate("Events", "いつからか書かれていません（「{text}」）。"))
        if self._before == "clock" and not self._ends and not self._newest_spans()[-1][-1].ends:
            raise _unread()

    def _take_date(self, token: Token) -> None:
        day = self._date(token)
        if self._range_from == "clock":
            raise _unread()
        if self._range_from:
            self._extend(day, token)
            return
        _check_weekday(day, token.on)
        self.groups.append(_Open([day], self._number, self._label))
        self._last, self._newest = day, None

    def _extend(self, end: date, token: Token) -> None:
        group = self.groups[-1]
        start = group.days[-1]
        if end <= start and token.year is None and token.kind == "date":
            end = _real(end.year + 1, end.month, end.day)
        _check_weekday(end, token.on)
        length = (end - start).days
        if length <= 0 or length > LONGEST_RANGE:
            raise _Unread(translate("Events", "期間の始まりと終わりを確かめてください（「{text}」）。"))
        group.days += [start + timedelta(days=step) for step in range(1, length + 1)]
        group.ranged, self._range_from, self._last = True, "", end

    def _take_clock(self, token: Token) -> None:
        if self._range_from == "date":
            raise _unread()
        if self._range_from:
            for spans in self._newest_spans():
                spans[-1] = replace(spans[-1], ends=self._end(token, spans[-1].starts))
            self._range_from = ""
            return
        self._half = token.name
        span = Span(token.value, None, self._number, self._label)
        if self._times_only:
            self.spans.append(span)
            return
        if self._newest is None:
            self._newest = [group for group in self.groups if not group.spans]
            if not self._newest or (len(self._newest) > 1 and any(group.number is not None for group in self._newest)):
                raise _unread()
        for group in self._newest:
            group.spans.append(span)

    def _end(self, token: Token, starts: int) -> int:
        """Until when: in 「午後1時～3時」 the 午後 holds for both."""
        carried = self._half == "午後" and not token.name and token.value <= starts
        return token.value + 12 * 60 if carried and token.value <= 12 * 60 else token.value

    def _newest_spans(self) -> list[list[Span]]:
        """Where the last time was put."""
        return [self.spans] if self._times_only else [group.spans for group in self._newest or ()]

    def _date(self, token: Token) -> date:
        if token.kind == "date":
            month = token.month
        elif self._last is not None:
            month = self._last.month
        elif len(self._months) == 1:
            month = self._months[0]
        else:
            raise _unread()
        self._told |= token.year is not None
        return _real(token.year or self._year(month), month, token.value)

    def _year(self, month: int) -> int:
        """The year of a date without: by the rule, after the date before it where a year turns in between."""
        last = self._last
        if last is not None and month - last.month < -_HALF_YEAR:
            return last.year + 1
        if last is not None and (self._told or month == last.month or self.rule is None):
            return last.year
        if self.rule is None:
            raise _Unread(translate("Events", "何年か分かりません（「{text}」）。"), needs_year=True)
        self.by_rule = True
        return self.rule.year_for(month)


def _real(year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise _Unread(translate("Events", "ない日付です（「{text}」）。")) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _Unread(translate("Events", "年が遠すぎます（「{text}」）。"))
    return found


def _check_weekday(day: date, on: int | None) -> None:
    if on is not None and day.weekday() != on:
        sentence = translate("Events", "{day}は{right}曜日です（「{text}」）。")
        raise _Unread(sentence.format(day=seireki(day), right=weekday_ja(day), text="{text}"))
