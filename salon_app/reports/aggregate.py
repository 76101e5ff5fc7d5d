"""集計（名前なし）: a salon's figures of a period in a fixed form that `salon-app combine` adds up with those of others."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.aggregate_items import ITEMS, aggregate_values
from salon_app.reports.kit.model import Align, Column, Kind, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "aggregate", "集計（名前なし）"
SALON, START, END, NUMBER, LABEL, UNIT, AMOUNT = "団体名", "はじめの日", "終わりの日", "番号", "項目", "単位", "数"
"""Heads of the columns, by which the file is read back (combined.py)."""
ADDED, APART = "足せます", "足しません"
BASIS = ("延べは同じ方が2回来れば2名。実は期間の中の違う方の人数で、団体をこえて足しません（同じ方がいるかもしれないため）。",
         "お名前・住所・電話番号は入っていません。空欄は記録のない項目です。")


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One table with every item."""
    paper = Paper(services, options)
    values = aggregate_values(services, options.start, options.end)
    table = TableBuilder(KEY, (
        Column("salon", SALON, data_only=True), Column("start", START, Kind.DATE, data_only=True),
        Column("end", END, Kind.DATE, data_only=True), Column("group", "分類", width=34, once=True),
        Column("number", NUMBER, Kind.CODE, width=16), Column("label", LABEL),
        Column("unit", UNIT, width=16, align=Align.CENTER), Column("amount", AMOUNT, Kind.NUMBER, width=30),
        Column("adds", "ほかの団体と", width=28, align=Align.CENTER)))
    for one in ITEMS:
        table.row(salon=paper.settings.name, start=options.start, end=options.end, group=one.group, number=one.number,
                  label=one.label, unit=one.unit, amount=values[one.number], adds=ADDED if one.adds else APART)
    return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), blocks=(table.build(),), unit="",
                        period_detail="" if any(values.values()) else "この期間の記録はありません。", seals=False, numbered=False,
                        basis=BASIS),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "集計（名前なし）"), Span.YEAR, frozenset({"western_dates"}), collect)
