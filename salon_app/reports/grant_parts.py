"""What the documents to a funder have in common: their frame, 円 or 千円, and the rows behind their figures (根拠)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from salon_app.model import grants as rules
from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.reports.attendance_parts import mark
from salon_app.reports.grant_facts import ExpenseFacts, GrantFacts, expense_facts, grant_facts
from salon_app.reports.kit.model import Block, Calc, Column, Kind, Letter, Ref, Table, Text
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions
from salon_app.services import Services
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.figures.grants import FinanceLine, GrantExpenses
from salon_app.services.grants.handing_in import COUNTS, comes_to, differences, with_spending
from salon_app.services.grants.values import Receipt

INCOME_ROWS, EXPENSE_ROWS = "evidence-income", "evidence-expense"
THOUSANDS = "単位は千円。千円未満は切り捨て、合計が合うように端数の大きいものから千円を配っています。"
LAST = ((10**9, ""),)
HONORED = ("御中", "様", "殿", "宛")
_WORDS_AND_DIGITS = re.compile(r"(\d+)")


def facts_for(services: Services, options: ReportOptions) -> GrantFacts:
    """The facts a document is asked for."""
    return grant_facts(services, options.grant_id, options.start, options.end)


def expenses_for(services: Services, options: ReportOptions) -> ExpenseFacts:
    """The facts of a document that only lists what was spent."""
    return expense_facts(services, options.grant_id, options.start, options.end)


def number_of(facts: ExpenseFacts) -> str:
    """`助成番号　R8-0123`, or funder and programme of a grant without a number; '' for the whole salon."""
    grant = facts.grant
    if grant is None:
        return ""
    return f"助成番号　{grant.number}" if grant.number else grant.title


def document_of(facts: ExpenseFacts, title: str, period: str) -> str:
    """The footer's left."""
    grant = facts.grant
    return "　".join(filter(None, (facts.settings.name, title, grant.number or grant.name if grant else period)))


def letter_of(paper: Paper, facts: ExpenseFacts) -> Letter | None:
    """To the funder, from the body; None for the whole salon."""
    grant, settings = facts.grant, facts.settings
    if grant is None:
        return None
    addressee = grant.addressee or grant.funder
    honorific = "" if addressee.endswith(HONORED) else "様" if addressee.endswith("長") else "御中"
    sender = (("団体名", settings.name), ("所在地", settings.address), ("代表者", settings.leader), ("連絡先", settings.phone))
    return Letter(day=paper.date(grant.reported_on or paper.made_at.date()), addressee=addressee,
                  honorific=honorific, number="文書番号",
                  sender=tuple((label, words) for label, words in sender if words or label != "所在地"))


def period_of(paper: Paper, facts: ExpenseFacts) -> str:
    """The period in words: 令和8年度 where it is one, else as every document says it."""
    year = fiscal_year(facts.start, facts.settings.fiscal_start_month)
    if facts.grant is None and fiscal_year_range(year, facts.settings.fiscal_start_month) == (facts.start, facts.end):
        return paper.fiscal_year(year)
    return paper.span(facts.start, facts.end)


def period_detail(paper: Paper, facts: ExpenseFacts) -> str:
    """What stands small behind the period: its dates where it is a 年度, and whether it is the grant's whole 対象期間."""
    if facts.grant is not None:
        return "（対象期間）" if facts.finance.whole else "（対象期間の一部）"
    span = paper.span(facts.start, facts.end)
    return f"（{span}）" if span != period_of(paper, facts) else ""


def expense_lines(finance: GrantExpenses) -> list[FinanceLine]:
    """対象経費 by 費目, then what the grant does not bear, where there is any."""
    return [*finance.expenses, *(one for one in (finance.own, finance.excluded) if one.amount or one.current)]


def receipts_behind(services: Services, facts: ExpenseFacts, *, with_bearers: bool = False) -> dict[int, Receipt]:
    """The receipts that rows of the 支出の部 belong to, by id, without those taken back."""
    ids = {row.expense_id for line in expense_lines(facts.finance) for row in line.rows if row.expense_id is not None}
    return services.expenses.receipts(sorted(ids), with_bearers=with_bearers)


def words_of(row: MoneyRow, receipt: Receipt | None) -> str:
    """What a row was for: the receipt's 但し書き where the row's line is the whole receipt, else the words of the line."""
    if receipt is not None and row.whole == receipt.amount:
        return receipt.description or row.summary
    return row.summary or (receipt.description if receipt is not None else "")


def mark_of(paper: Paper, facts: ExpenseFacts) -> str:
    """途中, while the period is not over and nothing was reported."""
    reported = facts.grant is not None and facts.grant.state != rules.ACTIVE
    return "" if reported else mark(paper, facts.end)


def since_reported(paper: Paper, facts: ExpenseFacts, *, counts: bool = False) -> tuple[str, ...]:
    """For 集計の基準: which figures of the whole 対象期間 are not those handed in any more, of people (`counts`) or of money; of
    a list of what was spent, only these.
    """
    grant = facts.grant
    if grant is None or grant.handed_in is None or grant.reported_on is None or not facts.finance.whole:
        return ()
    now = (comes_to(facts.finance, facts.attendance) if isinstance(facts, GrantFacts) else
           with_spending(grant.handed_in, facts.finance))
    found = [one for one in differences(grant, now) if (one.figure in COUNTS) is counts]
    if not found:
        return ()
    return (f"{paper.date(grant.reported_on)}に報告したものとちがいます。{''.join(one.sentence for one in found)}",)


def frame(paper: Paper, facts: ExpenseFacts, title: str) -> dict[str, Any]:
    """What a document about money has in its head and foot: the grant, the period, its name."""
    period = period_of(paper, facts)
    return {"title": title, "number": number_of(facts), "period": period,
            "period_detail": period_detail(paper, facts), "document": document_of(facts, title, period), "seals": False,
            "numbered": False, "mark": mark_of(paper, facts)}


def about_grant(facts: ExpenseFacts) -> tuple[Block, ...]:
    """Funder and programme on a line of their own: they may be long. Nothing of the whole salon."""
    return (Text(paragraphs=(facts.grant.title,), size=10.5),) if facts.grant is not None else ()


class Money:
    """Yen as a document writes them: as they are, or in 千円 that add up."""

    def __init__(self, options: ReportOptions, facts: ExpenseFacts) -> None:
        asked = options.thousands
        self.thousands = asked if asked is not None else facts.grant is not None and facts.grant.unit == 1_000
        self.unit = "単位：千円" if self.thousands else "単位：円"

    def column(self, amounts: Sequence[int]) -> list[int]:
        """The amounts of one column that is added up."""
        return list(rules.in_thousands(amounts)) if self.thousands else list(amounts)

    def lines(self, lines: Sequence[FinanceLine], figure: str = "amount") -> list[int]:
        """A figure of the lines of one side; those of the budget add up by themselves (対象経費), and all together."""
        found = [getattr(line, figure) for line in lines]
        parts = [[at for at, line in enumerate(lines) if (line.line_id is not None) is of_budget] for of_budget in (True, False)]
        if not self.thousands or not all(parts):
            return self.column(found)
        for part, whole in zip(parts, self.column([sum(found[at] for at in part) for part in parts]), strict=True):
            for at, amount in zip(part, rules.in_thousands([found[at] for at in part], whole), strict=True):
                found[at] = amount
        return found

    def basis(self) -> tuple[str, ...]:
        """How 千円 are made."""
        return (THOUSANDS,) if self.thousands else ()


def amounts(money: Money, table: str, lines: Sequence[FinanceLine]) -> list[int | Calc]:
    """決算額 of lines; in Excel a formula over the rows on the sheet 根拠, where they are the whole of it."""
    found: list[int | Calc] = []
    for at, (line, written) in enumerate(zip(lines, money.lines(lines), strict=True)):
        whole = line.rows and sum(row.amount for row in line.rows) == line.amount
        found.append(Calc(line.amount, (Ref(f"line{at}", "amount", table),)) if whole and not money.thousands else written)
    return found


def evidence_of(money: Money, key: str, title: str, lines: Sequence[FinanceLine], *, payees: bool) -> tuple[Table, ...]:
    """The rows behind 収入 or 支出, line by line in the order of `lines`; nothing where no line has any.

    `payees`: with 支払先. Income has none: names of those who paid or gave are on no paper that leaves the house.
    """
    if not any(line.rows for line in lines):
        return ()
    table = TableBuilder(key, (
        Column("line", "科目", width=34, once=True),
        Column("day", "日付", Kind.DATE, width=32),
        Column("number", "番号", Kind.CODE, width=15),
        *((Column("payee", "支払先", width=30),) if payees else ()),
        Column("summary", "内容", wraps=True),
        Column("amount", "金額", Kind.YEN, width=24),
        *((Column("whole", "明細の全額", Kind.NUMBER, width=22),) if payees else ()),
    ), title=title, size=9.5, notes=("金額は円。",) if money.thousands else ())
    for at, line in enumerate(lines):
        for row in line.rows:
            more: dict[str, Any] = {"payee": row.payee, "whole": row.whole} if payees else {}
            words = row.summary + (f"（{row.entries}件）" if row.entries > 1 else "")
            table.row(line=line.name, day=row.day, number=row.number, summary=words, amount=row.amount, **more)
        if line.rows:
            table.subtotal(f"{line.name}　計", key=f"line{at}")
    if sum(row.amount for line in lines for row in line.rows) == sum(line.amount for line in lines):
        table.total()
    return (table.build(),)


def in_order(number: str) -> tuple[tuple[int, str], ...]:
    """Sorts 「2-3」 before 「2-10」, and what has no number last."""
    if not number:
        return LAST
    return tuple((int(part), "") if part.isdigit() else (0, part) for part in _WORDS_AND_DIGITS.split(number) if part)


def short_date(paper: Paper, day: date) -> str:
    """`8.11.1`, as 支払明細書 writes dates: the year of the era without its name."""
    return paper.short(day).lstrip("MTSHR")
