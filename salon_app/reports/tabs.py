"""未収一覧: who still owes what at the end of a date. The one paper with names of つけ, for the treasurer."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.kit.model import Block, Column, Kind, Kpi, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "tabs", "未収一覧"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list as it stood at the end of the period, oldest first, with what the period added and what was paid."""
    paper = Paper(services, options)
    balances = services.tabs.balances(until=options.end)
    moved = services.figures.tab(options.start, options.end)
    if not balances:
        words = sentence(f"{paper.date(options.end)}の時点で、未収（つけ）はありません。")
        return (paper.model(key=KEY, title=TITLE, subtitle="つけ", period=f"{paper.date(options.end)} 現在",
                            blocks=(words,)),)
    table = TableBuilder("tabs", (
        Column("name", "お名前", width=50),
        Column("block", "号棟", width=24),
        Column("since", "いちばん古いつけ", width=44),
        Column("days", "日数", Kind.NUMBER, width=16),
        Column("amount", "未収の金額", Kind.YEN, width=28),
        Column("note", "メモ"),
    ), title="おひとりずつ", remark=f"{len(balances)}名", row_height=8.0)
    oldest = services.figures.oldest_unpaid(options.end)
    for one in sorted(balances, key=lambda one: (oldest.get(one.person_id, one.since), one.person_id)):
        since = oldest.get(one.person_id, one.since)
        table.row(name=one.name, block=one.block, since=paper.date(since), days=(options.end - since).days,
                  amount=one.amount)
    table.total()
    blocks: tuple[Block, ...] = (table.build(),)
    return (paper.model(
        key=KEY, title=TITLE, subtitle="つけ", period=f"{paper.date(options.end)} 現在", blocks=blocks,
        kpis=(Kpi("未収の合計", table.link("total", "amount"), "円"), Kpi("人数", len(balances), "名"),
              Kpi("期間のつけ", moved.owed, "円"), Kpi("期間の入金", moved.paid, "円")),
        period_detail=f"（期間 {paper.date(options.start)}～{paper.date(options.end)}）",
        basis=("つけは売った日の売上、入金は売上ではありません。入金は古いつけから順に引いています。日数は、残っているつけでいちばん古い日から数えます。",
               "お名前が載っています。人目にふれない所にしまい、要らなくなったら細かく切って捨ててください。")),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "未収一覧"), Span.NOW,
                  frozenset({"seals", "western_dates"}), collect)
