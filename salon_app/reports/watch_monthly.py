"""見守り月報: calls and answers, those not reached, visits, 対応 with causes and outcomes, 休止, and the counts of the 民生委員.

No person stands on it: neither those who are rung nor those who ring.
"""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.model.watch import cause_words, outcome_words, step_words
from salon_app.reports.kit.model import Align, Block, Column, Columns, Kind, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_parts import (
    COUNTED,
    LATE,
    NOT_SAFE,
    VISITS,
    answers_table,
    cases_table,
    commissioner_table,
    kpis,
    mark,
    months_table,
)
from salon_app.services import Services
from salon_app.services.figures import WatchFigures

KEY, TITLE = "watch-monthly", "見守り月報"
STILL = "対応中"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for the period."""
    paper, start, end = Paper(services, options), options.start, options.end
    figures = services.figures.watch(start, end)
    period = paper.span(start, end)
    if not figures.any:
        return (paper.model(key=KEY, title=TITLE, period=period, unit="", blocks=(
            sentence("この期間に、見守り電話の記録はありません。"),)),)
    return (paper.model(
        key=KEY, title=TITLE, period=period, unit="単位：回、件、名", kpis=kpis(figures), mark=mark(paper, end),
        document=f"{paper.settings.name}　{TITLE}　{period}", blocks=(
            Columns(columns=((answers_table(figures.total), _people(figures)), (cases_table(figures), *_steps(figures)))),
            *((months_table(paper, figures, title="月ごと"),) if len(figures.months) > 1 else ()),
            *_cases(paper, figures), commissioner_table(figures)),
        basis=(NOT_SAFE, COUNTED, f"{VISITS}{LATE}",
               "お名前は載せていません。この表は119・110の代わりになるものではありません。")),)


def _people(figures: WatchFigures) -> Block:
    """Who is rung, and 休止."""
    table = TableBuilder("people", (Column("name", "見守りの方"), Column("count", "数", Kind.NUMBER, width=20)),
                         title="人数と休止")
    for name, count in (("見守り電話の方 実（名）", figures.planned), ("かけた・訪ねた方 実（名）", figures.total.people),
                        ("休止のあった方 実（名）", figures.paused), ("休止の日数 延べ（日）", figures.paused_days)):
        table.row(name=name, count=count)
    average = figures.total.average_days
    if average is not None:
        table.row(name=f"つながるまでの平均日数（日、÷{figures.total.late}件）", count=average)
    return table.build()


def _steps(figures: WatchFigures) -> tuple[Block, ...]:
    """What was done in 対応, by kind."""
    steps = figures.total.steps
    if not steps:
        return ()
    table = TableBuilder("steps", (Column("name", "したこと"), Column("count", "回数", Kind.COUNT, width=16)),
                         title="対応でしたこと")
    for kind, count in sorted(steps.items(), key=lambda one: (-one[1], one[0])):
        table.row(name=step_words(kind), count=count)
    table.total()
    return (table.build(),)


def _cases(paper: Paper, figures: WatchFigures) -> tuple[Block, ...]:
    """Each 対応, by the day it began; by number, never by name."""
    if not figures.cases:
        return ()
    table = TableBuilder("list", (
        Column("number", "番号", Kind.NUMBER, width=14, align=Align.CENTER), Column("opened", "始まり", width=32),
        Column("cause", "きっかけ", width=32), Column("steps", "したこと", wraps=True, size=10),
        Column("ended", "終わり", width=24), Column("outcome", "どうなったか", width=36),
    ), title="対応の一覧", remark=f"{len(figures.cases)}件")
    for one in figures.cases:
        steps = "、".join(step_words(kind) for kind in dict.fromkeys(one.steps))
        table.row(number=one.id, opened=paper.day_words(one.opened_on), cause=cause_words(one.cause), steps=steps,
                  ended=STILL if one.ended_on is None else paper.day_short(one.ended_on),
                  outcome=outcome_words(one.outcome) if one.outcome else None)
    return (table.build(),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "見守り月報"), Span.MONTH, frozenset({"seals", "western_dates"}), collect)
