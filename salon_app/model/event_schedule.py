"""The cells of an event's dates and times together: on which dates and when it is held, and what could not be understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from salon_app.model.event_dates import DatesRead, Group, Span, TimesRead, count_in_name, read_dates, read_times
from salon_app.model.event_remarks import OtherTime
from salon_app.model.event_years import YearRule
from salon_app.model.repeats import Repeat
from salon_app.model.table_values import Cell
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

MINUTES_OF_DAY = 24 * 60


@dataclass(frozen=True, order=True)
class Occurrence:
    """Once on a date, from and to in minutes since midnight; `label` where several are told apart (午前の部)."""

    day: date
    starts: int | None = None
    ends: int | None = None
    label: str = ""


@dataclass(frozen=True)
class Schedule:
    """What was understood, and the reasons why something was not.

    `needs_year`: with a year there would be more. `by_rule`: a year was filled in.
    """

    occurrences: tuple[Occurrence, ...] = ()
    repeat: Repeat | None = None
    starts: int | None = None
    ends: int | None = None
    reasons: tuple[str, ...] = ()
    needs_year: bool = False
    by_rule: bool = False


def read_schedule(when: Cell, starts: Cell, ends: Cell, *, rule: YearRule | None, name: str = "") -> Schedule:
    """Read the date's cell with those of the times. A time that is not understood leaves its dates without one."""
    dates = _dates(when, rule)
    begin, finish = _times(starts, ends=False), _times(ends, ends=True)
    if dates.months:
        dates = read_dates(str(starts), rule, months=dates.months)
        begin = TimesRead()
        if any(not group.spans for group in dates.groups):
            return Schedule(reasons=(translate("Events", "時刻の書かれていない日があります（「{text}」）。").format(
                text=excerpt(str(starts))),))
    if dates.problem:
        return Schedule(reasons=(dates.problem,), needs_year=dates.needs_year)
    if dates.repeat is not None:
        return _repeated(dates, begin, finish)
    reasons = [one for one in (begin.problem, finish.problem) if one]
    if dates.bracketed:
        sentence = translate("Events", "かっこの中の日付は入れていません（「{text}」）。")
        reasons.append(sentence.format(text=excerpt(dates.bracketed)))
    spans, problem = _spans(begin, finish)
    if problem:
        reasons.append(problem)
    wrong = _count_problem(dates, spans, name)
    if wrong:
        return Schedule(reasons=(wrong,), by_rule=dates.by_rule)
    found, problem = _occurrences(dates.groups, spans, begin.others, finish.others)
    if problem:
        reasons.append(problem)
    if any(_backwards(one) for one in found):
        reasons.append(translate("Events", "終わりの時刻が、始まりより後になっていません。"))
        found = [replace(one, ends=None) if _backwards(one) else one for one in found]
    return Schedule(tuple(sorted(found, key=_order)), reasons=tuple(reasons), by_rule=dates.by_rule)


def _dates(when: Cell, rule: YearRule | None) -> DatesRead:
    if isinstance(when, datetime):
        at = when.time()
        spans = (Span(at.hour * 60 + at.minute),) if at != time() else ()
        return _real_date(when.date(), spans)
    if isinstance(when, date):
        return _real_date(when, ())
    return read_dates(str(when), rule)


def _real_date(day: date, spans: tuple[Span, ...]) -> DatesRead:
    return DatesRead((Group((day,), spans=spans),))


def _times(cell: Cell, *, ends: bool) -> TimesRead:
    if isinstance(cell, datetime):
        cell = cell.time()
    if isinstance(cell, time):
        return TimesRead((Span(cell.hour * 60 + cell.minute),))
    if isinstance(cell, float) and 0 <= cell < 1:  # a time that Excel shows with another format
        return TimesRead((Span(round(cell * MINUTES_OF_DAY) % MINUTES_OF_DAY),))
    return read_times(str(cell), ends=ends)


def _repeated(dates: DatesRead, begin: TimesRead, finish: TimesRead) -> Schedule:
    """`毎週火曜日`: a rhythm without a period; its dates are planned later."""
    spans, problem = _spans(begin, finish)
    spans = dates.spans or spans
    reasons = [one for one in (begin.problem, finish.problem, problem) if one]
    if len(spans) > 1:
        reasons.append(translate("Events", "くり返しに時刻がいくつもあります。"))
    only = spans[0] if len(spans) == 1 else Span(0)
    timed = len(spans) == 1
    ends = only.ends if timed and (only.ends is None or only.ends > only.starts) else None
    if timed and ends != only.ends:
        reasons.append(translate("Events", "終わりの時刻が、始まりより後になっていません。"))
    return Schedule((), dates.repeat, only.starts if timed else None, ends, tuple(reasons))


def _spans(begin: TimesRead, finish: TimesRead) -> tuple[tuple[Span, ...], str]:
    """From when to when; the ends belong to the starts by their numbers and labels, else by their order."""
    if not begin.spans or not finish.spans:
        ends_alone = bool(finish.spans) and not begin.problem
        return begin.spans, translate("Events", "始まりの時刻がありません。") if ends_alone else ""
    marks = [(one.number, one.label) for one in begin.spans]
    if marks != [(one.number, one.label) for one in finish.spans] or any(one.ends for one in begin.spans):
        return tuple(_start(one) for one in begin.spans), translate("Events", "始まりと終わりの時刻の数が合いません。")
    paired = tuple(Span(one.starts, other.starts, one.number, one.label)
                   for one, other in zip(begin.spans, finish.spans, strict=True))
    return paired, ""


def _start(span: Span) -> Span:
    return Span(span.starts, None, span.number, span.label)


def _count_problem(dates: DatesRead, spans: Sequence[Span], name: str) -> str:
    """A range of another length than it says itself: some of its days are not meant."""
    said = dates.count if dates.count is not None else count_in_name(name)
    days = sum(len(group.days) for group in dates.groups)
    if said is None or not any(group.ranged for group in dates.groups) or said in (days, days * len(spans)):
        return ""
    sentence = translate("Events", "{said}回とありますが、日付は{days}日あります。どの日か分かりません。")
    return sentence.format(said=said, days=days)


def _occurrences(groups: Sequence[Group], spans: Sequence[Span], later: Sequence[OtherTime],
                 until: Sequence[OtherTime]) -> tuple[list[Occurrence], str]:
    numbers = [group.number for group in groups]
    numbered = len(spans) > 1 and None not in numbers and [span.number for span in spans] == numbers
    days = sum(len(group.days) for group in groups)
    unclear = not numbered and len(spans) > 1 and days > 1 and (
        None not in numbers or (len(spans) == days and spans[0].number is None and not spans[0].label))
    found = []
    for group in groups:
        if group.spans and spans:
            unclear = True
        mine = [span for span in spans if not numbered or span.number == group.number]
        for day in group.days:
            chosen = group.spans or (() if unclear else mine) or (None,)
            found += [_occurrence(day, span, group.label, later, until) for span in chosen]
    return found, translate("Events", "どの日がどの時刻か分かりません。") if unclear else ""


def _occurrence(day: date, span: Span | None, label: str, later: Sequence[OtherTime],
                until: Sequence[OtherTime]) -> Occurrence:
    if span is None:
        return Occurrence(day, label=label)
    starts = next((one.minutes for one in later if one.applies(day)), span.starts)
    ends = next((one.minutes for one in until if one.applies(day)), span.ends) if span.ends is not None else None
    return Occurrence(day, starts, ends, label or span.label)


def _backwards(one: Occurrence) -> bool:
    return one.starts is not None and one.ends is not None and one.ends <= one.starts


def _order(one: Occurrence) -> tuple[date, int, str]:
    return one.day, -1 if one.starts is None else one.starts, one.label
