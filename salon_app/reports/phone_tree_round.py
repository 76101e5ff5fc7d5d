"""通話記録 of a round of the 連絡網 (訓練 or 本番): how long it took, who was told by whom and when, who is not, who rang back.

It names people and belongs to the salon; no telephone number stands on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from salon_app.model.phone_trees import TOLD, kind_words, result_words
from salon_app.model.texts import translate
from salon_app.reports.errands import KEPT_SAFE
from salon_app.reports.kit.model import Align, Block, Column, Columns, Field, Fields, Kind, Kpi, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import spoken
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.phone_tree.values import TreePlace, TreeRound

KEY, TITLE = "phone-tree-round", "通話記録"
NOT_YET = "まだ伝わっていない方（未連絡）"
COUNTED = ("伝わった＝ご本人か家族に伝えた方（発信元は数えません）。留守電・不在・話し中・番号違いは、伝わったに数えません。"
           "時間は始めてから終えるまで。")


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A record for each round of the period, oldest first, or of the one asked for."""
    paper = Paper(services, options)
    if options.round_id is not None:
        return (_record(paper, services.tree_rounds.get(options.round_id)),)
    rounds = services.tree_rounds.between(options.start, options.end)
    if rounds:
        return tuple(_record(paper, one) for one in reversed(rounds))
    return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), seals=False, unit="",
                        blocks=(sentence("この期間に、連絡網を回した記録はありません。"),)),)


def _record(paper: Paper, held: TreeRound) -> ReportModel:
    backs = [one for one in held.tree.places if one.reports_back]
    rang_back = {call.node_id for call in held.calls if call.report}
    everybody = len(held.tree.places) - 1
    left = [held.tree.place(one) for one in held.progress.not_told]
    return paper.model(
        key=KEY, title=TITLE, subtitle=f"連絡網　第{held.tree.number}版", seals=False, unit="単位：名、分",
        period=paper.date_weekday(held.business_date), period_detail=kind_words(held.kind),
        mark="途中" if held.ended_at is None else "", kpis=(
            Kpi(f"伝わった（{everybody}名のうち）", held.told, "名"), Kpi("まだ伝わっていない", len(left), "名"),
            Kpi("かかった時間", held.minutes, "分"),
            Kpi(f"折り返し（{len(backs)}名のうち）", sum(one.id in rang_back for one in backs), "名")),
        document=f"{paper.settings.name}　{TITLE}　{paper.date(held.business_date)}　{kind_words(held.kind)}",
        blocks=(_about(paper, held), Columns(columns=((_left(held, left),), (_backs(paper, held, backs),)), widths=(102.0, 71.0)),
                *_calls(paper, held)),
        basis=(COUNTED, KEPT_SAFE))


def _clock(paper: Paper, time: datetime) -> str:
    local = paper.local(time)
    return f"{local.hour}:{local.minute:02d}"


def _about(paper: Paper, held: TreeRound) -> Fields:
    """The message, the times, and when the last one was told."""
    def at(time: datetime | None) -> str:
        return "" if time is None else spoken(paper.local(time).hour * 60 + paper.local(time).minute)

    last = max((call.time for call in held.calls if call.result in TOLD and not call.report), default=None)
    rows: list[tuple[Field, ...]] = [
        (Field("伝えた内容", held.message, wraps=True),),
        (Field("始めた時刻", at(held.started_at), width=32.0),
         Field("終えた時刻", at(held.ended_at) or "（まだ終わっていません）", width=32.0), Field("最後の方に", at(last)))]
    if held.note:
        rows.append((Field("気づいたこと", held.note, wraps=True),))
    return Fields(rows=tuple(rows), label_width=26.0, row_height=7.4)


def _left(held: TreeRound, left: Sequence[TreePlace]) -> Block:
    """Who is not told, and what the last try brought."""
    if not left:
        return sentence("ありません。皆さんに伝わりました。", title=NOT_YET)
    table = TableBuilder("left", (
        Column("number", "番号", Kind.NUMBER, width=14, align=Align.CENTER), Column("group", "班", width=16),
        Column("name", "お名前"), Column("last", "最後の結果", width=34)), title=NOT_YET, remark=f"{len(left)}名")
    for one in left:
        result = held.progress.results.get(one.id)
        words = result_words(result) if result is not None else "休止中" if one.away else "かけていない"
        table.row(number=one.number, group=f"{one.group}班", name=one.name, last=words)
    return table.build()


def _backs(paper: Paper, held: TreeRound, backs: Sequence[TreePlace]) -> Block:
    """▲: who was to ring the 発信元 back, and when they did."""
    if not backs:
        return sentence("折り返す方（▲）は、決まっていません。", title="折り返し")
    times = {call.node_id: _clock(paper, call.time) for call in held.calls if call.report}
    table = TableBuilder("backs", (
        Column("number", "番号", Kind.NUMBER, width=14, align=Align.CENTER), Column("name", "▲の方"),
        Column("time", "折り返し", width=22, align=Align.CENTER)), title="折り返し")
    for one in backs:
        table.row(number=one.number, name=one.name, time=times.get(one.id, "まだ"))
    return table.build()


def _calls(paper: Paper, held: TreeRound) -> tuple[Block, ...]:
    """Every call in order: who told whom and when."""
    calls = [call for call in held.calls if not call.report]
    if not calls:
        return (sentence("まだ、どなたにもかけていません。", title="通話"),)
    places = {one.id: one for one in held.tree.places}
    table = TableBuilder("calls", (
        Column("time", "時刻", Kind.CODE, width=18), Column("minutes", "始めて\nから（分）", Kind.NUMBER, width=18),
        Column("caller", "かけた方", width=52), Column("number", "番号", Kind.NUMBER, width=14, align=Align.CENTER),
        Column("name", "かけた先"), Column("result", "結果", width=34)), title="通話", remark=f"{len(calls)}回", rule_every=5)
    for call in calls:
        caller, place = places.get(call.caller_id or 0), places[call.node_id]
        minutes = max(0, int((call.time - held.started_at).total_seconds() // 60))
        table.row(time=_clock(paper, call.time), minutes=minutes, number=place.number, name=place.name,
                  caller=f"{caller.number} {caller.name}" if caller is not None else "", result=result_words(call.result))
    return (table.build(),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "通話記録"), Span.YEAR, frozenset({"round_id", "western_dates"}), collect)
