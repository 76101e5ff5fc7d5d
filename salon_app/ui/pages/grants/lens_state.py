"""What is shown of a grant's money and conditions: figures in rows, sentences, and where each leads. No Qt. Amounts are yen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from salon_app.model import grants
from salon_app.model.grant_words import rate_words, rounding_words, tenths_words
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.figures.grants import FinanceLine, GrantFinance
from salon_app.services.grants.lens import GrantOutline, Meter
from salon_app.services.grants.values import Grant

EXPENSES, EXPENSE, OWN, EXCLUDED, INCOMES, INCOME, MONEY, SESSIONS = (
    "expenses", "expense", "own", "excluded", "incomes", "income", "money", "sessions")
"""The parts of a grant's figures, as the page of their rows is asked for them."""
BEHIND = {"income": INCOMES, "others": INCOMES, "eligible": EXPENSES, "own": OWN, "excluded": EXCLUDED, "granted": EXPENSES,
          "back": MONEY, "sessions": SESSIONS, "visits": SESSIONS, "people": SESSIONS, "helpers": SESSIONS}
"""The rows behind each figure that was handed in."""
SOON_DAYS = 30
"""A report that is due within so many days is said loudly."""
RETURN_DAYS = 60
"""So near the end of the 対象期間, money that would go back is said loudly; before, most of it is simply not spent yet."""


@dataclass(frozen=True)
class FigureRow:
    """One line of a table: budget, what came to it, what is left (or the difference). None: no figure stands there.

    `asks`: arguments of the page of its rows; empty where there are none.
    """

    name: str
    figures: tuple[int | None, int | None, int | None]
    about: str = ""
    warning: bool = False
    bold: bool = False
    asks: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Sum:
    """A sum with its label. `warning`: look here."""

    label: str
    yen: int
    warning: bool = False


@dataclass(frozen=True)
class Rows:
    """The rows behind a figure, with the sums they come to and how they are counted."""

    title: str
    sums: tuple[Sum, ...]
    rows: tuple[MoneyRow, ...]
    basis: str


@dataclass(frozen=True)
class Summary:
    """A grant in the list. `budget` is the award where it has no 費目 yet. `days`: until the report is due, None where
    nothing is waited for. `meter` is empty without conditions."""

    grant: Grant
    budget: int
    spent: int
    days: int | None
    meter: str
    warning: str

    @property
    def left(self) -> int:
        """Yen still to spend."""
        return self.budget - self.spent


def summary(lens: GrantOutline, today: date) -> Summary:
    """A grant as the list shows it."""
    finance = lens.finance
    grant = finance.grant
    assert grant is not None
    meter = lens.meter
    conditions = meter.wanted is not None or meter.wanted_average is not None
    over = any(line.left < 0 for line in finance.expenses if line.line_id is not None)
    warning = translate("Grants", "予算をこえた費目があります。") if over else ""
    if return_is_near(finance, today):
        warning = translate("Grants", "{yen}円を返すことになります。").format(yen=format_yen(finance.to_return))
    return Summary(grant, budget_of(finance), finance.eligible, days_to_report(grant, today),
                   meter_words(meter) if conditions else "", warning)


def budget_of(finance: GrantFinance) -> int:
    """Yen that may be spent: the 費目's budget, the award itself where there is none."""
    return finance.budget or (finance.grant.amount if finance.grant is not None else 0)


def return_is_near(finance: GrantFinance, today: date) -> bool:
    """Would money go back, with little time left to spend it?"""
    return bool(finance.to_return) and (finance.end - today).days <= RETURN_DAYS


def days_to_report(grant: Grant, today: date) -> int | None:
    """Days until the report is due, negative when it is late; None when it was handed in or no date is known."""
    if grant.report_due is None or grant.state != grants.ACTIVE:
        return None
    return (grant.report_due - today).days


def days_words(days: int) -> str:
    """「あと12日」, 「今日まで」, 「3日すぎています」."""
    if days < 0:
        return translate("Grants", "{days}日すぎています").format(days=-days)
    return translate("Grants", "あと{days}日").format(days=days) if days else translate("Grants", "今日まで")


# --- conditions --------------------------------------------------------------------------------------


def meter_words(meter: Meter) -> str:
    """Where the conditions stand, in a sentence."""
    if meter.wanted is None and meter.wanted_average is None:
        return translate("Grants", "これまでに {held}回、平均 {average}人です。").format(
            held=meter.held, average=tenths_words(meter.average))
    if meter.met:
        return translate("Grants", "回数と人数の条件を満たしています。")
    if meter.possible:
        return translate("Grants", "{words}で、条件に届きます。").format(words=meter.words)
    return translate("Grants", "このままでは条件に届きません。早めに提出先に相談してください。")


def meter_about(meter: Meter) -> str:
    """What the sentence stands on: held and wanted, average and wanted, what is still planned."""
    held = translate("Grants", "{held}回").format(held=meter.held)
    if meter.wanted is not None:
        held = translate("Grants", "{held}回（条件 {wanted}回）").format(held=meter.held, wanted=meter.wanted)
    average = translate("Grants", "平均 {average}人").format(average=tenths_words(meter.average))
    if meter.wanted_average is not None:
        average = translate("Grants", "平均 {average}人（条件 {wanted}人）").format(
            average=tenths_words(meter.average), wanted=tenths_words(meter.wanted_average))
    planned = translate("Grants", "予定 {count}回").format(count=meter.planned)
    return translate("Grants", "　").join((held, average, planned))


# --- tables ------------------------------------------------------------------------------------------


def expense_rows(finance: GrantFinance) -> tuple[FigureRow, ...]:
    """支出: 予算, 使った, のこり by 費目, their sum, and what the grant does not bear."""
    found = [FigureRow(line.name, (line.current, line.amount, line.left), _about(line), line.left < 0, asks=_asks(EXPENSE, line))
             for line in finance.expenses]
    whole = budget_of(finance)
    found.append(FigureRow(translate("Grants", "助成の対象 合計"), (whole, finance.eligible, whole - finance.eligible), bold=True,
                           asks={"part": EXPENSES}))
    for words, about, part, line in (
            (translate("Grants", "自己負担"), translate("Grants", "助成金の外の支出"), OWN, finance.own),
            (translate("Grants", "対象外"), translate("Grants", "数えられない支出"), EXCLUDED, finance.excluded)):
        if line.amount or line.rows:
            found.append(FigureRow(words, (None, line.amount, None), about, asks={"part": part}))
    return tuple(found)


def _about(line: FinanceLine) -> str:
    parts = []
    if line.line_id is None:
        parts.append(translate("Grants", "予算にない費目です"))
    elif line.left < 0:
        parts.append(translate("Grants", "予算を {yen}円こえています").format(yen=format_yen(-line.left)))
    if line.unpaid:
        parts.append(translate("Grants", "うち未払い {yen}円").format(yen=format_yen(line.unpaid)))
    return translate("Grants", "　").join(parts)


def income_rows(finance: GrantFinance) -> tuple[FigureRow, ...]:
    """収入: 予算, 決算, 差 by line, and their sum."""
    found = []
    for line in finance.income:
        own = line.source == grants.FROM_OWN
        about = translate("Grants", "足りない分です") if own else ""
        found.append(FigureRow(line.name, (line.current, line.amount, line.difference), about,
                               asks={} if own else _asks(INCOME, line)))
    budget = sum(line.current for line in finance.income)
    figures = (budget, finance.income_total, finance.income_total - budget)
    found.append(FigureRow(translate("Grants", "収入 合計"), figures, bold=True, asks={"part": INCOMES}))
    return tuple(found)


def _asks(part: str, line: FinanceLine) -> dict[str, Any]:
    return {"part": part, "line_id": line.line_id, "account_id": line.account_id if line.line_id is None else None}


def money_sums(finance: GrantFinance, today: date) -> tuple[Sum, ...]:
    """交付決定額, what it comes to now, and how the money has moved; what is 0 and not asked for is left out."""
    grant = finance.grant
    assert grant is not None
    found = [Sum(translate("Grants", "交付決定額"), grant.amount),
             Sum(translate("Grants", "いまの支出での助成額"), finance.granted),
             Sum(translate("Grants", "入金"), finance.received)]
    others = ((translate("Grants", "前の期間からの繰越"), finance.carried_in), (translate("Grants", "返納"), finance.returned),
              (translate("Grants", "次の期間への繰越"), finance.carried_out))
    found += [Sum(words, yen) for words, yen in others if yen]
    if finance.to_return:
        words = (translate("Grants", "返すことになる額") if return_is_near(finance, today) else
                 translate("Grants", "いま終われば返す額"))
        found.append(Sum(words, finance.to_return, return_is_near(finance, today)))
    return tuple(found)


def granted_words(grant: Grant) -> str:
    """How the award is reckoned: 「対象経費の 3/4、千円未満切捨て、300,000円まで」."""
    parts = [translate("Grants", "助成の対象になる支出の{rate}").format(rate=rate_words(grant.rate))]
    if grant.rounding > 1:
        parts.append(rounding_words(grant.rounding))
    if grant.cap is not None:
        parts.append(translate("Grants", "{yen}円まで").format(yen=format_yen(grant.cap)))
    return translate("Grants", "、").join(parts)


# --- the rows behind a figure ------------------------------------------------------------------------


def rows_of(finance: GrantFinance, part: str, today: date, *, line_id: int | None = None,
            account_id: int | None = None) -> Rows | None:
    """The rows behind one figure; None where it is not there any more."""
    if part in (EXPENSE, INCOME):
        lines = finance.expenses if part == EXPENSE else finance.income
        line = next((one for one in lines if (one.line_id == line_id if line_id is not None else
                                              one.line_id is None and one.account_id == account_id)), None)
        return Rows(line.name, _line_sums(line, part), line.rows, basis_words(part)) if line is not None else None
    return Rows(_part_words(part), _part_sums(finance, part, today), _part_rows(finance, part), basis_words(part))


def basis_words(part: str) -> str:
    """Which date counts for the rows of a part."""
    if part == MONEY:
        return translate("Grants", "お金が動いた日で数えます。")
    if part in (INCOME, INCOMES):
        return translate("Grants", "入った日で数えます。売上は1日ごとにまとめています。")
    return translate("Grants", "使用日で数えます。使用日がなければ領収書の日付、それもなければ帳簿に書いた日です。")


def _part_words(part: str) -> str:
    return {
        EXPENSES: lambda: translate("Grants", "助成の対象になる支出"), INCOMES: lambda: translate("Grants", "収入"),
        MONEY: lambda: translate("Grants", "入金・返納・繰越"),
        OWN: lambda: translate("Grants", "自己負担（どの助成金にも入れていない支出）"),
        EXCLUDED: lambda: translate("Grants", "対象外（助成の対象にならない支出）"),
    }[part]()


def _part_sums(finance: GrantFinance, part: str, today: date) -> tuple[Sum, ...]:
    if part == EXPENSES:
        whole = budget_of(finance)
        return (Sum(translate("Grants", "予算"), whole), Sum(translate("Grants", "使った"), finance.eligible),
                _left(whole - finance.eligible))
    if part == INCOMES:
        return (Sum(translate("Grants", "収入 合計"), finance.income_total),)
    if part == MONEY:
        return money_sums(finance, today)
    return (Sum(translate("Grants", "支出"), (finance.own if part == OWN else finance.excluded).amount),)


def _part_rows(finance: GrantFinance, part: str) -> tuple[MoneyRow, ...]:
    if part == MONEY:
        return finance.money
    if part in (OWN, EXCLUDED):
        return (finance.own if part == OWN else finance.excluded).rows
    lines = finance.expenses if part == EXPENSES else finance.income
    return tuple(sorted((row for line in lines for row in line.rows), key=lambda row: row.day))


def _line_sums(line: FinanceLine, part: str) -> tuple[Sum, ...]:
    if part == INCOME:
        return (Sum(translate("Grants", "予算"), line.current), Sum(translate("Grants", "決算"), line.amount),
                Sum(translate("Grants", "増減"), line.difference))
    found = [Sum(translate("Grants", "予算"), line.current), Sum(translate("Grants", "使った"), line.amount), _left(line.left)]
    if line.unpaid:
        found.append(Sum(translate("Grants", "うち未払い"), line.unpaid))
    return tuple(found)


def _left(yen: int) -> Sum:
    if yen < 0:
        return Sum(translate("Grants", "予算をこえた額"), -yen, warning=True)
    return Sum(translate("Grants", "のこり"), yen)
