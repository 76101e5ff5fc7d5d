"""What the round and the call in hand say: signs and words of a line, the sentence of the clock, who is due next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.texts import translate
from salon_app.model.watch import Attempt, Next, next_step, result_words
from salon_app.services.watch_calls.calls import AGAIN, DONE, DUE, IN_CASE, PAUSED, VISIT
from salon_app.services.watch_calls.values import RoundLine, WatchAttempt
from salon_app.ui.date_words import plain_day, short_day

if TYPE_CHECKING:
    from salon_app.system.clock import TimeSource


@dataclass(frozen=True)
class Moment:
    """Now: the date, and minutes since midnight."""

    today: date
    minute: int


@dataclass(frozen=True)
class LineWords:
    """A line of the round: a sign, a word, and what stands at its right."""

    icon: str
    words: str
    extra: str = ""
    warning: bool = False


@dataclass(frozen=True)
class ClockWords:
    """The clock of silence: 「1日目」 and its sentence."""

    day: str
    sentence: str
    warning: bool


def moment(clock: TimeSource) -> Moment:
    """Now, on the salon's wall."""
    now = clock.local(clock.now())
    return Moment(now.date(), now.hour * 60 + now.minute)


# --- days and times ------------------------------------------------------------------------------


def day_words(day: date, today: date) -> str:
    """今日, 昨日, 明日, or the date."""
    if (day - today).days == 1:
        return translate("WatchCalls", "明日")
    return short_day(day, today) if day <= today else plain_day(day)


def time_words(minute: int) -> str:
    """`10時` as it is said, `10:30` where there are minutes."""
    hour, rest = divmod(minute, 60)
    return clock_words(minute) if rest else translate("WatchCalls", "{hour}時").format(hour=hour)


def when_words(day: date, time: int | None, today: date) -> str:
    """`明日10時`, `今日`."""
    return day_words(day, today) + (time_words(time) if time is not None else "")


def slot_words(line: RoundLine, today: date) -> str:
    """The agreed time, with its date (`昨日 14:00`) where nobody has spoken since an earlier one."""
    time = clock_words(line.time)
    return time if line.slot_on == today else f"{day_words(line.slot_on, today)} {time}"


def days_silent(line: RoundLine) -> str:
    """`1日目` of silence, '' on its first date."""
    count = line.silent_days
    return translate("WatchCalls", "{count}日目").format(count=count) if count else ""


# --- the round -----------------------------------------------------------------------------------


def answer_of(line: RoundLine) -> WatchAttempt | None:
    """What the person said, once they did."""
    return next((one for one in reversed(line.attempts) if one.result in watch.ANSWERS), None)


def line_words(line: RoundLine, now: Moment) -> LineWords:
    """How a line stands."""
    late = days_silent(line)
    if line.case_id is not None:
        last = answer_of(line) or (line.attempts[-1] if line.attempts else None)
        words = result_words(last.result) if last is not None else translate("WatchCalls", "まだ")
        return LineWords("warning", words, translate("WatchCalls", "対応中"), warning=True)
    if line.state == DONE:
        answer = answer_of(line)
        if answer is None:
            return LineWords("check", translate("WatchCalls", "済み"))
        fine = answer.result == watch.OK
        return LineWords("check" if fine else "warning", result_words(answer.result), warning=not fine)
    if line.state == PAUSED:
        return LineWords("pause", translate("WatchCalls", "休止"))
    if line.state == VISIT:
        words = translate("WatchCalls", "訪問")
        if line.next is not None and line.next.on > now.today:
            words = translate("WatchCalls", "{day}訪問").format(day=day_words(line.next.on, now.today))
        return LineWords("warning", words, late, warning=True)
    if line.state == AGAIN and line.next is not None:
        return LineWords("refresh", translate("WatchCalls", "かけ直し"), late or _again_words(line.next, now))
    words = translate("WatchCalls", "かける番") if line.state == DUE else translate("WatchCalls", "まだ")
    return LineWords("phone" if line.state == DUE else "clock", words, late)


def _again_words(due: Next, now: Moment) -> str:
    if due.on > now.today:
        return day_words(due.on, now.today)
    return "" if due.time is None else clock_words(due.time)


def counts(lines: Sequence[RoundLine]) -> tuple[int, int]:
    """How many are rung today (without 休止), and with how many of them somebody spoke."""
    rung = [line for line in lines if line.state != PAUSED]
    return len(rung), sum(answer_of(line) is not None for line in rung)


def _begins(line: RoundLine) -> tuple[date, int]:
    assert line.next is not None
    return line.next.on, line.next.time or 0


def due_now(lines: Sequence[RoundLine], now: Moment) -> RoundLine | None:
    """The call whose time has come, the longest due first; then the visit that is due. A case has taken over its line."""
    waiting = sorted((line for line in lines if line.next is not None and line.state not in (IN_CASE, PAUSED)
                      and _begins(line) <= (now.today, now.minute)), key=_begins)
    calls = [line for line in waiting if line.state != VISIT]
    return next(iter(calls or waiting), None)


def upcoming(lines: Sequence[RoundLine], now: Moment) -> RoundLine | None:
    """The next call or visit later today."""
    later = [line for line in lines if line.next is not None and line.state not in (IN_CASE, PAUSED)
             and line.next.on == now.today and _begins(line) > (now.today, now.minute)]
    return min(later, key=_begins, default=None)


# --- the clock -----------------------------------------------------------------------------------


def clock_sentence(line: RoundLine, now: Moment) -> ClockWords | None:
    """What happened, and what follows if nobody answers again; None where there is nothing to say."""
    if line.next is None or line.state == PAUSED:
        return None
    day = days_silent(line)
    if line.next.kind == watch.VISIT:
        return ClockWords(day, _visit_sentence(line, line.next, now), True)
    if not line.attempts and not day:
        return None
    return ClockWords(day, _past(line, now) + _follows(line, line.next, now), bool(day))


def visitor_words(line: RoundLine, now: Moment) -> str:
    """That a visit is due, or is next, and nobody is named for it; '' where there is no such need."""
    if line.plan.neighbour or line.next is None or line.state == PAUSED:
        return ""
    due = line.next.kind == watch.VISIT
    if due or ((line.attempts or line.silent_days) and _after(line, now, whole_day=True).kind == watch.VISIT):
        return translate("WatchCalls", "訪問する方が、まだ決まっていません。")
    return ""


def _past(line: RoundLine, now: Moment) -> str:
    if not line.attempts:
        return translate("WatchCalls", "{day}の電話が、まだです。").format(day=short_day(line.slot_on, now.today))
    last = line.attempts[-1]
    words = {
        watch.NO_ANSWER: translate("WatchCalls", "{when}は不在でした。"),
        watch.BUSY: translate("WatchCalls", "{when}は話し中でした。"),
        watch.VOICEMAIL: translate("WatchCalls", "{when}は留守電でした。"),
        watch.CUT_OFF: translate("WatchCalls", "{when}は途中で切れました。"),
        watch.WRONG_NUMBER: translate("WatchCalls", "{when}は番号違いでした。"),
        watch.RELATIVE: translate("WatchCalls", "{when}はご家族が出ました。"),
    }[last.result]
    when = short_day(last.business_date, now.today)
    if last.business_date == now.today and last.time is not None:
        when = clock_words(last.time)
    return words.format(when=when)


def _follows(line: RoundLine, due: Next, now: Moment) -> str:
    """When the next call is, or (once it is due) what comes if this one, or this whole day, brings nothing."""
    again = bool(line.attempts) and line.attempts[-1].business_date == now.today
    if again and _begins(line) > (now.today, now.minute):
        return translate("WatchCalls", "次は{when}にかけます。").format(when=_soon(due, now))
    after = _after(line, now, whole_day=not again)
    if after.kind == watch.CALL:
        words = (translate("WatchCalls", "つながらなければ、{when}にもう一度かけます。") if again
                 else translate("WatchCalls", "今日も不在なら、{when}にもう一度かけます。"))
        return words.format(when=_soon(after, now))
    when = when_words(after.on, after.time, now.today)
    if not line.plan.neighbour:
        return translate("WatchCalls", "今日も不在なら、{when}に訪問です。").format(when=when)
    return translate("WatchCalls", "今日も不在なら、{when}に{name}さんが訪問します。").format(
        when=when, name=line.plan.neighbour)


def _after(line: RoundLine, now: Moment, *, whole_day: bool) -> Next:
    """What is due if nobody answers now (`whole_day`: at any of today's tries)."""
    tried = [Attempt(one.business_date, one.time, one.result, one.kind) for one in line.attempts]
    while True:
        tried.append(Attempt(now.today, now.minute, watch.NO_ANSWER))
        after = next_step(line.slot_on, line.time, tuple(tried), line.plan.rule, now.today)
        assert after is not None, "nobody answered"
        if not whole_day or after.on > now.today or after.kind == watch.VISIT:
            return after


def _soon(due: Next, now: Moment) -> str:
    if due.on == now.today and due.time is not None:
        return clock_words(due.time)
    return when_words(due.on, due.time, now.today)


def _visit_sentence(line: RoundLine, due: Next, now: Moment) -> str:
    since = translate("WatchCalls", "{day}から話せていません。").format(day=short_day(line.slot_on, now.today))
    name = line.plan.neighbour
    if not name:
        return since
    if (due.on, due.time or 0) > (now.today, now.minute):
        return since + translate("WatchCalls", "{when}に{name}さんが訪問します。").format(
            when=when_words(due.on, due.time, now.today), name=name)
    return since + translate("WatchCalls", "{name}さんに、訪ねてもらってください。").format(name=name)
