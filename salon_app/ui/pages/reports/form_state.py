"""The periods offered for a document, by its natural span. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model.dates import add_months, fiscal_year, fiscal_year_range, month_range
from salon_app.model.spoken_dates import spoken_fiscal_year, spoken_month
from salon_app.model.texts import translate
from salon_app.reports.spec import Span

OWN = "own"
"""日にちで選ぶ."""


@dataclass(frozen=True)
class PeriodChoice:
    """A period by name; both dates included."""

    key: str
    words: str
    start: date
    end: date


def periods(span: Span, today: date, start_month: int) -> tuple[PeriodChoice, ...]:
    """What is offered for a document of this span; the first is the usual one."""
    first, last = month_range(today)
    before_first, before_last = month_range(add_months(first, -1))
    year = fiscal_year(today, start_month)
    this_year = PeriodChoice("year", translate("Reports", "今年度（{label}）").format(
        label=spoken_fiscal_year(year, start_month)), *fiscal_year_range(year, start_month))
    last_year = PeriodChoice("last_year", translate("Reports", "前年度（{label}）").format(
        label=spoken_fiscal_year(year - 1, start_month)), *fiscal_year_range(year - 1, start_month))
    last_month = PeriodChoice("last_month", translate("Reports", "先月（{month}）").format(
        month=spoken_month(before_first.month)), before_first, before_last)
    this_month = PeriodChoice("month", translate("Reports", "今月（{month}）").format(
        month=spoken_month(first.month)), first, last)
    one_day = timedelta(days=1)
    if span is Span.DAY:
        return (PeriodChoice("today", translate("Reports", "今日"), today, today),
                PeriodChoice("yesterday", translate("Reports", "昨日"), today - one_day, today - one_day),
                this_month, last_month)
    next_first, next_last = month_range(add_months(first, 1))
    next_month = PeriodChoice("next_month", translate("Reports", "来月（{month}）").format(
        month=spoken_month(next_first.month)), next_first, next_last)
    if span is Span.DAY_AHEAD:
        return (PeriodChoice("today", translate("Reports", "今日"), today, today),
                PeriodChoice("tomorrow", translate("Reports", "あした"), today + one_day, today + one_day),
                PeriodChoice("week", translate("Reports", "今日から7日"), today, today + 6 * one_day), this_month, next_month)
    if span is Span.MONTH_AHEAD:
        return (this_month, next_month, last_month)
    if span is Span.YEAR:
        return (this_year, last_year)
    if span is Span.NOW:
        return (PeriodChoice("today", translate("Reports", "今日まで"), today, today), last_month)
    return (last_month, this_month, this_year, last_year)
