"""What may be asked of a document, and the periods offered for it by its natural span, those of 助成金 among them. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model.dates import add_months, fiscal_year, fiscal_year_range, month_range
from salon_app.model.spoken_dates import spoken_fiscal_year, spoken_month
from salon_app.model.texts import translate
from salon_app.reports.spec import Span
from salon_app.services.grants.values import Grant
from salon_app.ui.date_words import full_day

OWN = "own"
"""日にちで選ぶ."""
FIXED = ("period_id", "receipt_id", "place_id", "session_id", "activity_id", "person_id", "questionnaire_id", "errand_id",
         "slip_id", "shop_id", "caller_id", "part", "tree_id", "copy_id", "round_id", "grant_id", "expense_id")
"""What another page may ask a document for."""
OF_ONE = frozenset({"receipt_id", "errand_id", "expense_id"})
"""Documents of one thing, which are asked for where it is shown and not in the list."""
OF_A_PERSON = ("watch-history",)
"""Documents of one person, which are asked for where that person is shown."""
TIMELESS = ("consent-form", "questionnaire-sheet", "errand-shop-list", "disaster-list", "emergency-steps", "phone-tree",
            "phone-tree-slips", "outlay-slip")
"""Blank forms, and what stands now: no period is asked."""


@dataclass(frozen=True)
class PeriodChoice:
    """A period by name; both dates included."""

    key: str
    words: str
    start: date
    end: date


def grant_periods(grants: Iterable[Grant], *, named: bool) -> tuple[PeriodChoice, ...]:
    """対象期間 of grants; `named`: with whose it is."""
    found = []
    for one in grants:
        words = (translate("Reports", "対象期間　{grant}（{start}～{end}）") if named
                 else translate("Reports", "対象期間（{start}～{end}）"))
        said = words.format(grant=one.name, start=full_day(one.starts), end=full_day(one.ends))
        found.append(PeriodChoice(f"grant{one.id}", said, one.starts, one.ends))
    return tuple(found)


def periods(span: Span, today: date, start_month: int, grants: Iterable[Grant] = (),
            grant: Grant | None = None) -> tuple[PeriodChoice, ...]:
    """What is offered for a document of this span; the first is the usual one.

    Documents of what is past offer the 対象期間 of `grants` last; a document about one `grant` offers its own first, and of the
    others those that hold some of it.
    """
    usual = _usual(span, today, start_month)
    if grant is not None:
        some = (one for one in usual if one.start <= grant.ends and grant.starts <= one.end)
        return (*grant_periods((grant,), named=False), *some)
    return (*usual, *(grant_periods(grants, named=True) if span in (Span.MONTH, Span.YEAR) else ()))


def _usual(span: Span, today: date, start_month: int) -> tuple[PeriodChoice, ...]:
    """Days, months and 年度."""
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
