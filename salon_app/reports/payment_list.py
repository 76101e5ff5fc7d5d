"""支払明細書: every payment by 科目 with its short date, at the end what the grant does not bear; its total is 収支決算書's."""

from __future__ import annotations

from functools import cache

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.grant_facts import ExpenseFacts
from salon_app.reports.grant_parts import (
    about_grant,
    expense_lines,
    expenses_for,
    frame,
    in_order,
    receipts_behind,
    short_date,
    since_reported,
    words_of,
)
from salon_app.reports.kit.model import Align, Column, Kind, ReportModel, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.grants.values import Receipt

KEY, TITLE = "payment-list", "支払明細書"
NOTHING = "この期間に、支払いはありません。"
PAID = "年月日は支払った日、まだのものは使用日か領収書の日。"
METHODS = {rules.BY_HELPER: "立替精算", rules.UNPAID: "あと払い"}


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list of the grant asked for, or of the whole salon."""
    paper = Paper(services, options)
    facts = expenses_for(services, options)
    any_row = any(line.rows for line in expense_lines(facts.finance))
    return (paper.model(
        key=KEY, **frame(paper, facts, TITLE),
        blocks=(*about_grant(facts), _list(paper, facts) if any_row else sentence(NOTHING)),
        basis=(*since_reported(paper, facts), PAID if options.western_dates else f"{PAID}元号の年・月・日です。",
               "合計は、収支決算書の支出合計と同じです。備考の「全」は、明細の全額です。")),)


def _list(paper: Paper, facts: ExpenseFacts) -> Table:
    there = receipts_behind(paper.services, facts)
    table = TableBuilder("payments", (
        Column("line", "科目", width=25, once=True, size=10),
        Column("number", "番号", Kind.CODE, width=15),
        Column("day", "年月日", width=19, align=Align.CENTER),
        Column("words", "内容・摘要", size=10, wraps=True),
        Column("payee", "支払先", width=32, size=10, wraps=True),
        Column("amount", "金額", Kind.YEN, width=23),
        Column("note", "備考", width=24, size=9, wraps=True),
    ))
    short = cache(lambda day: short_date(paper, day))
    for line in expense_lines(facts.finance):
        rows = [(row, there.get(row.expense_id or 0)) for row in
                sorted(line.rows, key=lambda one: (in_order(one.number), one.day, one.expense_id or 0))]
        table.rows((line.name, row.number, short(row.paid_on or row.day), words_of(row, receipt), row.payee, row.amount,
                    _note(row, receipt)) for row, receipt in rows)
        if rows:
            table.subtotal(f"{line.name}　計")
    table.total()
    return table.build()


def _note(row: MoneyRow, expense: Receipt | None) -> str:
    """Which part of the receipt it is, and how it is paid."""
    if expense is None and row.whole is None:
        return ""
    parts = [f"全{format_yen(row.whole)}円"] if row.whole is not None and row.whole != row.amount else []
    if expense is not None:
        parts += ["未払い"] if expense.paid_on is None else []
        parts += [METHODS[expense.method]] if expense.method in METHODS and expense.paid_on is not None else []
    return "、".join(parts)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "支払明細書"), Span.YEAR, frozenset({"grant_id", "western_dates"}), collect)
