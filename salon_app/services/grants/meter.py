"""条件メーター: how many sessions and how many people a grant still asks for, and whether they can still come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from salon_app.model import grants as rules
from salon_app.model.grant_words import tenths_words
from salon_app.model.texts import translate
from salon_app.services.figures.attendance import MEETING, AttendanceFigures, Standing
from salon_app.services.grants.values import Grant


@dataclass(frozen=True)
class Meter:
    """回数 and 平均 of a grant. Averages are in tenths of a person, as the grant divides (model.grants.BY_…).

    `wanted` sessions and `wanted_average` are None where the grant has no such condition. `planned`: sessions of its 事業 still
    to come in the 対象期間. `missing`: sessions still needed. `needed`: tenths of people each remaining session (the planned, at
    least those missing) has to bring for the average; 0 when it is met anyway, None when no session is left or no condition.
    `words`: 「あと3回、平均あと1.2人」, '' when everything is met. `possible`: whether it can still be met.
    """

    held: int
    planned: int
    wanted: int | None
    missing: int
    average: int
    wanted_average: int | None
    needed: int | None
    possible: bool
    met: bool
    words: str


def counted_people(grant: Grant, figures: AttendanceFigures) -> int:
    """延べ that the grant's average counts: 参加者, with 担い手 where it says so; 電話・訪問 never."""
    return figures.total.total + (figures.total.helpers.total if grant.counts_helpers else 0)


def divided_by(grant: Grant, figures: AttendanceFigures, ahead: Sequence[date] = (), more: int = 0) -> int:
    """What the grant's average divides by in the period of the figures; as it will be with `more` sessions, those on the
    dates `ahead` among them."""
    months = {day.replace(day=1) for day in (*figures.months, *ahead)}
    return rules.average_divisor(grant.average_by, sessions=figures.total.sessions + more,
                                 months_held=max(len(months), min(more, 1)), start=figures.start, end=figures.end)


def meter(grant: Grant, figures: AttendanceFigures, *, on: date) -> Meter:
    """The conditions at a date, from the figures of the grant's 事業 in its 対象期間."""
    planned = [one.session.day for one in figures.by_standing(Standing.PLANNED) if one.session.form == MEETING]
    held, people = figures.total.sessions, counted_people(grant, figures)
    days_left = max(0, (grant.ends - max(on, grant.starts)).days + 1)
    missing = max(0, (grant.min_sessions or 0) - held)
    now = divided_by(grant, figures)
    average = rules.average_tenths(people, now)
    short, needed = 0, None
    enough = True
    if grant.min_average is not None:
        enough = bool(now) and people >= grant.min_average * now
        short = 0 if enough else max(1, grant.min_average * 10 - average)
        rest = max(len(planned), min(missing, days_left))
        if rest:
            end = divided_by(grant, figures, planned, rest)
            needed = max(0, -(-(grant.min_average * end - people) * 10 // rest))
    return Meter(
        held, len(planned), grant.min_sessions, missing, average,
        None if grant.min_average is None else grant.min_average * 10, needed, met=not missing and enough,
        possible=missing <= days_left and (enough or days_left > 0), words=_words(missing, short))


def _words(missing: int, short: int) -> str:
    parts = []
    if missing:
        parts.append(translate("Grants", "あと{count}回").format(count=missing))
    if short:
        parts.append(translate("Grants", "平均あと{people}人").format(people=tenths_words(short)))
    return translate("Grants", "、").join(parts)
