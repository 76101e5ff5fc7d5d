"""決算書類 of a year: 事業報告書, 活動計算書 with 注記, 貸借対照表, 財産目録 of an NPO法人; other bodies have a 収支決算書 in the
place of the second and third. Everything from the ledger; nobody is named.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from salon_app.model.texts import translate
from salon_app.reports import grant_finance
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import EXPENSE_ROWS, INCOME_ROWS, Money, evidence_of, facts_for
from salon_app.reports.kit.model import Page, ReportModel, Text
from salon_app.reports.npo_activities import outcome, programmes_table
from salon_app.reports.npo_balance import balance_charts
from salon_app.reports.npo_tables import activities_statement, balance_sheet, inventory, programme_costs, restricted_table
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.statement import Statement

KEY, NPO = "npo-statement", "npo"
SEALS = ("会計", "代表")
RESTRICTED = "使途等が制約された寄付等の内訳"
NOT_KEPT = "備品などの固定資産と在庫は、この帳簿では扱っていません。あるときは書き足してください。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The documents of the period, one after the other."""
    whole = replace(options, grant_id=None, thousands=False)
    paper = Paper(services, whole)
    found = services.figures.statement(whole.start, whole.end)
    facts = facts_for(services, whole)
    if paper.settings.body_kind != NPO:
        return (_activities(paper, found, facts), *grant_finance.collect(services, whole), _inventory(paper, found))
    return (_activities(paper, found, facts), _statement(paper, found, facts), _balance(paper, found), _inventory(paper, found))


def _head(paper: Paper, found: Statement, title: str, *, at_end: bool = False) -> dict[str, Any]:
    """What each document has in its head: from when to when, or as of when; 途中 before the period is over."""
    period = (f"{paper.date(found.end)}　現在" if at_end
              else f"{paper.date(found.start)}から　{paper.date(found.end)}まで")
    return {"key": KEY, "title": title, "period": period, "document": f"{paper.settings.name}　{title}　{period}",
            "mark": "途中" if found.end >= paper.made_at.date() else "", "seals": False, "numbered": False}


def _activities(paper: Paper, found: Statement, facts: GrantFacts) -> ReportModel:
    return paper.model(
        **_head(paper, found, "事業報告書"), page=Page.A4_LANDSCAPE, unit="",
        blocks=(outcome(facts.sessions), programmes_table(paper, found, facts.attendance, facts.sessions),
                *balance_charts(paper, found)),
        basis=("参加者の延べは、同じ方が2回来れば2名。従事者は担い手と講師。来店者は人数計による延べ人数。",
               "支出額は事業のついた支出。千円未満は切り捨て、合計が合うように端数の大きいものから千円を配っています。"))


def _statement(paper: Paper, found: Statement, facts: GrantFacts) -> ReportModel:
    programs = {one.id: one.name for one in paper.services.products.programs()}
    money = Money(paper.options, facts)
    notes = Text(title="計算書類の注記", paragraphs=(
        "1　この計算書類は、NPO法人会計基準の様式にならって作成しています。消費税等は税込方式です。",
        "2　買いもの代行の代金とお預かりしたお金は、収益にも費用にも入れていません。"))
    made = paper.model(
        **_head(paper, found, "活動計算書"),
        blocks=(activities_statement(found), notes, *programme_costs(found, programs),
                *restricted_table(found, title=RESTRICTED)),
        basis=("事業のついた収入と支出を帳簿の日付で集計。事業のない支出は管理費。委託費と指定管理料は事業収益。",),
        evidence=(*evidence_of(money, INCOME_ROWS, "経常収益の根拠", facts.finance.income, payees=False),
                  *evidence_of(money, EXPENSE_ROWS, "経常費用の根拠", facts.finance.expenses, payees=True)))
    return _sealed(paper, made)


def _balance(paper: Paper, found: Statement) -> ReportModel:
    return _sealed(paper, paper.model(
        **_head(paper, found, "貸借対照表", at_end=True), blocks=(balance_sheet(found),),
        basis=("資産合計は、負債と正味財産の合計に等しい。", NOT_KEPT)))


def _inventory(paper: Paper, found: Statement) -> ReportModel:
    npo = paper.settings.body_kind == NPO
    return _sealed(paper, paper.model(
        **_head(paper, found, "財産目録", at_end=True),
        blocks=(inventory(found), *(() if npo else restricted_table(found, title="助成金の残り"))),
        basis=("帳簿の残高。方の数は、残りのある方の人数。", NOT_KEPT)))


def _sealed(paper: Paper, made: ReportModel) -> ReportModel:
    return replace(made, seals=SEALS if paper.options.seals else ())


SPEC = ReportSpec(KEY, lambda: translate("Reports", "決算書類（活動計算書など）"), Span.YEAR,
                  frozenset({"seals", "western_dates"}), collect)
