"""見守り電話: the fixed answers of the あんしん電話 and what follows from them. No date is read from a clock here.

1 異常なし, 2 体調不良, 3 要連絡 are the person's own answers, word for word. 留守電, a relative, 話し中 and 休止 are never
"safe" (DOMAIN e-42). Days count as calendar days. The program rings nobody and never replaces 119 / 110 (e-43, e-44).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model.texts import translate

OK, UNWELL, CONTACT = "ok", "unwell", "contact"
NO_ANSWER, BUSY, VOICEMAIL, CUT_OFF, WRONG_NUMBER, RELATIVE = (
    "no_answer", "busy", "voicemail", "cut_off", "wrong_number", "relative")
ANSWERS: tuple[str, ...] = (OK, UNWELL, CONTACT)
"""The person spoke: contact was made."""
NOT_REACHED: tuple[str, ...] = (NO_ANSWER, BUSY, VOICEMAIL, CUT_OFF, WRONG_NUMBER, RELATIVE)
"""Nobody knows how the person is; the clock goes on."""
RESULTS: tuple[str, ...] = (*ANSWERS, *NOT_REACHED)
CALL, VISIT = "call", "visit"
HOSPITAL, JOURNEY, OTHER = "hospital", "journey", "other"
PAUSES = (HOSPITAL, JOURNEY, OTHER)
SILENT = "silent"
CAUSES = (UNWELL, CONTACT, SILENT, OTHER)
CALL_BACK, FAMILY, CENTRE, COMMISSIONER, EMERGENCY, POLICE, NOTED = (
    "call_back", "family", "centre", "commissioner", "emergency", "police", "noted")
STEPS = (CALL_BACK, VISIT, FAMILY, CENTRE, COMMISSIONER, EMERGENCY, POLICE, NOTED)
FINE, TREATED, IN_HOSPITAL, HANDED_ON, DIED = "fine", "treated", "in_hospital", "handed_on", "died"
OUTCOMES = (FINE, TREATED, IN_HOSPITAL, HANDED_ON, DIED, OTHER)
MET = (FINE, TREATED, IN_HOSPITAL, HANDED_ON, DIED)
"""Outcomes after which nobody is silent any more."""
MORNING, NOON, EVENING = "morning", "noon", "evening"
PARTS = (MORNING, NOON, EVENING)
NOON_FROM, EVENING_FROM = 12 * 60, 16 * 60
LAST_MINUTE = 24 * 60 - 1


@dataclass(frozen=True)
class Attempt:
    """As much of an attempt as the ladder needs. `time` minutes since midnight, None where the paper did not say."""

    on: date
    time: int | None
    result: str
    kind: str = CALL


@dataclass(frozen=True)
class Rule:
    """How a person's silence is followed up: `retries` more tries on a day, `minutes` apart; visit after `days`."""

    retries: int = 2
    minutes: int = 60
    days: int = 2


@dataclass(frozen=True)
class Next:
    """What is due: a call or a visit, from a date and time on. `day` of the silence: 0 on its first date, then 1, 2 …"""

    kind: str
    on: date
    time: int | None
    day: int


def next_step(slot: date, time: int, attempts: tuple[Attempt, ...], rule: Rule, today: date) -> Next | None:
    """What is due for a planned call of date `slot` at `time`, after these attempts (in order); None: the person spoke.

    No attempt: the call itself, however late. Not reached: again on the same day after `minutes`, at most `retries` times;
    then at `time` on the next date; from `slot` + `days` on a visit, whatever was left out in between. A visit that met
    nobody stays due: a case takes over.
    """
    if any(attempt.result in ANSWERS for attempt in attempts):
        return None
    silent = (today - slot).days
    if not attempts:
        return Next(CALL, slot, time, max(0, silent))
    last, visit_on = attempts[-1], slot + timedelta(days=rule.days)
    if last.kind == VISIT or max(last.on, today) >= visit_on:
        return Next(VISIT, min(visit_on, max(last.on, today)), time, max((last.on - slot).days, silent))
    tries = sum(attempt.on == last.on for attempt in attempts)
    if last.on >= today and tries <= rule.retries:
        again = None if last.time is None else min(last.time + rule.minutes, 24 * 60 - 1)
        return Next(CALL, last.on, again, (last.on - slot).days)
    on = max(last.on + timedelta(days=1), today)
    return Next(VISIT if on >= visit_on else CALL, on, time, (on - slot).days)


def result_words(result: str) -> str:
    """An answer or what came instead, as the salon says it."""
    return {
        OK: lambda: translate("Watch", "異常なし"), UNWELL: lambda: translate("Watch", "体調不良"),
        CONTACT: lambda: translate("Watch", "要連絡"), NO_ANSWER: lambda: translate("Watch", "不在"),
        BUSY: lambda: translate("Watch", "話し中"), VOICEMAIL: lambda: translate("Watch", "留守電"),
        CUT_OFF: lambda: translate("Watch", "途中で切れた"), WRONG_NUMBER: lambda: translate("Watch", "番号違い"),
        RELATIVE: lambda: translate("Watch", "家族が出た"),
    }[result]()


def pause_words(why: str) -> str:
    """Why somebody is not rung for a while."""
    return {
        HOSPITAL: lambda: translate("Watch", "入院"), JOURNEY: lambda: translate("Watch", "旅行・外出"),
        OTHER: lambda: translate("Watch", "そのほか"),
    }[why]()


def cause_words(cause: str) -> str:
    """Why a case was opened."""
    return {
        UNWELL: lambda: translate("Watch", "体調不良"), CONTACT: lambda: translate("Watch", "要連絡"),
        SILENT: lambda: translate("Watch", "連絡がつかない"), OTHER: lambda: translate("Watch", "そのほか"),
    }[cause]()


def step_words(kind: str) -> str:
    """What was done."""
    return {
        CALL_BACK: lambda: translate("Watch", "折返しの電話"), VISIT: lambda: translate("Watch", "訪問"),
        FAMILY: lambda: translate("Watch", "家族へ連絡"), CENTRE: lambda: translate("Watch", "地域包括支援センターへ"),
        COMMISSIONER: lambda: translate("Watch", "民生委員へ"), EMERGENCY: lambda: translate("Watch", "119番"),
        POLICE: lambda: translate("Watch", "110番"), NOTED: lambda: translate("Watch", "メモ"),
    }[kind]()


def outcome_words(outcome: str) -> str:
    """How a case ended."""
    return {
        FINE: lambda: translate("Watch", "無事でした"), TREATED: lambda: translate("Watch", "受診しました"),
        IN_HOSPITAL: lambda: translate("Watch", "入院しました"), HANDED_ON: lambda: translate("Watch", "ほかへ引きつぎました"),
        DIED: lambda: translate("Watch", "亡くなりました"), OTHER: lambda: translate("Watch", "そのほか"),
    }[outcome]()


def part_of(time: int) -> str:
    """In which part of the day a time lies: 朝 until noon, 昼 until four, then 夕."""
    return MORNING if time < NOON_FROM else NOON if time < EVENING_FROM else EVENING


def part_words(part: str) -> str:
    """朝・昼・夕."""
    return {
        MORNING: lambda: translate("Watch", "朝"), NOON: lambda: translate("Watch", "昼"),
        EVENING: lambda: translate("Watch", "夕"),
    }[part]()
