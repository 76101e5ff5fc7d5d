"""収支決算書: 収入の部 and 支出の部 with 予算額, 決算額, 増減 and 積算; 差引, what the grant comes to, 監査報告.

Of one 助成金 by its 費目, or of the whole salon by 科目. Nobody who paid or gave is named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.auditors import audit_report
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import (
    EXPENSE_ROWS,
    INCOME_ROWS,
    Money,
    about_grant,
    amounts,
    evidence_of,
    expense_lines,
    facts_for,
    frame,
    since_reported,
)
from salon_app.reports.kit.model import (
    Block,
    Box,
    Boxes,
    Calc,
    Column,
    Columns,
    Field,
    Fields,
    Kind,
    Ref,
    ReportModel,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.reckoning import Reckoning
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.grants import FinanceLine, GrantFinance

KEY, TITLE = "grant-finance", "収支決算書"
SEALS = ("会計", "代表")
INCOME, EXPENSES = "income", "expenses"
NOTHING = "この期間に、収入も支出もありません。"
DIFFERENCE = "増減＝決算額－予算額（変更後があるものは変更後）。△は予算額より少ないことを示します。"
OF_SALON = "現金・預金の出入りと未払いによる集計。買いもの代行の代金とお預かりしたお金は含みません。"
OF_A_PART = "対象期間の一部です。助成金の額と返納する額は、対象期間の全体で決まります。"
OF_GRANT = "支出は使用日（なければ領収書の日）、収入は受け取った日で、対象の事業の分だけを数えています。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The statement of the grant asked for, or of the whole salon."""
    paper = Paper(services, options)
    facts = facts_for(services, options)
    finance, money = facts.finance, Money(options, facts)
    reckoning = Reckoning(facts, {one.id: one.code or "" for one in services.cashbook.accounts(with_inactive=True)})
    both = [*_income(finance), *expense_lines(finance)]
    form = _Form(any(line.current or line.revised is not None for line in both), any(line.revised is not None for line in both))
    income = _side(INCOME, "収入の部", _income(finance), form, money, reckoning)
    expenses = _side(EXPENSES, "支出の部", expense_lines(finance), form, money, reckoning)
    made = paper.model(
        key=KEY, **frame(paper, facts, TITLE), unit=money.unit,
        blocks=(*about_grant(facts), *(() if any(line.amount for line in both) else (sentence(NOTHING),)),
                income.build(), expenses.build(), Columns(widths=(178.0,), whole=True, columns=((
                    _rest(facts, money, income, expenses), *_settled(facts, money), audit_report("この決算書")),))),
        basis=(*since_reported(paper, facts), *((DIFFERENCE,) if form.planned else ()), *money.basis(),
               *((OF_A_PART,) if facts.grant and not finance.whole else ()), OF_GRANT if facts.grant else OF_SALON),
        evidence=(*evidence_of(money, INCOME_ROWS, "収入の部の根拠", _income(finance), payees=False),
                  *evidence_of(money, EXPENSE_ROWS, "支出の部の根拠", expense_lines(finance), payees=True)))
    return (replace(made, seals=SEALS if options.seals else ()),)


def _income(finance: GrantFinance) -> list[FinanceLine]:
    """Lines of the 収入の部; for the whole salon what was there before comes first."""
    if finance.grant is not None:
        return list(finance.income)
    entered = [FinanceLine("開始残高・過去分", finance.entered)] if finance.entered else []
    return [FinanceLine("前期繰越金", finance.opening), *entered, *finance.income]


@dataclass(frozen=True)
class _Form:
    """Columns that both sides have: 予算額, and 変更後 where a budget was changed."""

    planned: bool
    changed: bool

    def columns(self, name: str) -> list[Column]:
        """From the left to the right."""
        wide = 22.0 if self.changed else 25.0
        found = [Column("name", name, width=34 if self.changed else 40)]
        if self.planned:
            found.append(Column("budget", "予算額", Kind.YEN, width=wide))
        if self.changed:
            found.append(Column("changed", "変更後", Kind.YEN, width=wide))
        found.append(Column("amount", "決算額", Kind.YEN, width=wide))
        if self.planned:
            found.append(Column("difference", "増減", Kind.YEN, width=wide - 1, adds=("amount",),
                                subtracts=("changed" if self.changed else "budget",)))
        return [*found, Column("words", "摘要（積算）", size=10, wraps=True)]


def _side(key: str, title: str, lines: list[FinanceLine], form: _Form, money: Money, reckoning: Reckoning) -> TableBuilder:
    """収入の部 or 支出の部; without a budget only what it came to."""
    table = TableBuilder(key, form.columns("費目" if key == EXPENSES and any(line.line_id for line in lines) else "科目"),
                         title=title)
    budgets, currents = money.lines(lines, "budget"), money.lines(lines, "current")
    evidence = INCOME_ROWS if key == INCOME else EXPENSE_ROWS
    inside = sum(1 for line in lines if line.line_id is not None)
    for at, (line, amount) in enumerate(zip(lines, amounts(money, evidence, lines), strict=True)):
        cells: dict[str, Any] = {"budget": budgets[at]} if form.planned and line.budgeted else {}
        cells |= {"changed": currents[at]} if form.changed and line.budgeted else {}
        table.row(name=line.name, amount=amount, words=reckoning.words(line), **cells)
        if key == EXPENSES and at + 1 == inside < len(lines):
            table.subtotal("対象経費　計", key="eligible")
    table.total("収入合計" if key == INCOME else "支出合計")
    return table


def _rest(facts: GrantFacts, money: Money, income: TableBuilder, expenses: TableBuilder) -> Boxes:
    """差引: 収入合計 − 支出合計."""
    left = income.value("total", "amount") - expenses.value("total", "amount")
    rest = Calc(left, (Ref("total", "amount", INCOME),), (Ref("total", "amount", EXPENSES),))
    unit = "千円" if money.thousands else "円"
    return Boxes(boxes=(
        Box("収入合計", income.link("total", "amount"), unit), Box("支出合計", expenses.link("total", "amount"), unit, "－"),
        Box("差引残高" if facts.grant else "差引　次期繰越金", rest, unit, "＝", width=70.0)))


def _settled(facts: GrantFacts, money: Money) -> tuple[Block, ...]:
    """What the grant comes to, what was received, and 返納; only of a grant's whole 対象期間. Always in 円: it is paid in 円."""
    grant, finance = facts.grant, facts.finance
    if grant is None or not finance.whole:
        return ()
    rows = [
        [Field("交付決定額", f"{format_yen(grant.amount)}円", width=56.0),
         Field("助成金の額", f"{format_yen(finance.granted)}円", bold=True)],
        [Field("受け取った額", f"{format_yen(finance.received)}円", width=56.0),
         Field("返納した額", f"{format_yen(finance.returned)}円")]]
    if finance.carried_in or finance.carried_out:
        rows.append([Field("前期からの繰越", f"{format_yen(finance.carried_in)}円", width=56.0),
                     Field("次期への繰越", f"{format_yen(finance.carried_out)}円")])
    rows.append([Field("返納する額", f"{format_yen(finance.to_return)}円", bold=True)] if grant.paid == rules.ADVANCE else
                [Field("これから受け取る額", f"{format_yen(max(0, finance.granted - finance.received))}円", bold=True)])
    return (Fields(title="助成金の精算", remark="円で書いています" if money.thousands else "", rows=tuple(map(tuple, rows)),
                   label_width=33.0, row_height=6.6, frame=0.7, notes=(_how(facts),)),)


def _how(facts: GrantFacts) -> str:
    """How the amount of the grant comes about."""
    grant, finance = facts.grant, facts.finance
    assert grant is not None
    parts = [f"助成金の額＝対象経費 {format_yen(finance.eligible)}円"]
    if grant.rate != 1:
        parts.append(f"×{grant.rate.numerator}/{grant.rate.denominator}")
    words = "".join(parts)
    cut = {100: "百円", 1_000: "千円", 10_000: "万円"}.get(grant.rounding)
    limits = [f"{cut}未満切捨て"] if cut else []
    limits += [f"上限 {format_yen(grant.cap)}円"] if grant.cap is not None else []
    if grant.amount:
        limits.append("交付決定額と前期からの繰越まで" if finance.carried_in else "交付決定額まで")
    return f"{words}（{'、'.join(limits)}）。" if limits else f"{words}。"


SPEC = ReportSpec(KEY, lambda: translate("Reports", "収支決算書"), Span.YEAR,
                  frozenset({"grant_id", "thousands", "seals", "western_dates"}), collect)
