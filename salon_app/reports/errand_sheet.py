"""買いもの票 of one 依頼: carried to the shop and to the door, written on, and typed back by its row numbers.

A report only reads: the 用紙番号 is given before by services/shopping/sheets.py. Without one it is a preview (未発行).
号室 and phone are there because it must be delivered; never key, illness, absences or other people's errands.
"""

from __future__ import annotations

from salon_app.model import errands
from salon_app.model.texts import translate
from salon_app.reports.errand_sheet_parts import deposit, errand_paper, how_it_ended, price_cell, substitute, thing
from salon_app.reports.kit.model import (
    Align,
    Block,
    Box,
    Boxes,
    Column,
    Kind,
    Numeral,
    Page,
    ReportModel,
    Table,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.shopping.sheet_values import SHEET, ErrandSheet
from salon_app.services.shopping.values import Errand

KEY, TITLE = SHEET, "買いもの票"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The sheet of the 依頼 asked for, or of all of which something is still to be bought."""
    paper = Paper(services, options)
    sheets = services.errand_sheets.printed_by(KEY, errand_id=options.errand_id)
    if sheets:
        return tuple(_sheet(paper, one) for one in sheets)
    return (paper.model(key=KEY, title=TITLE, page=Page.A5_PORTRAIT, seals=False, unit="",
                        blocks=(sentence("いま、買いものの依頼はありません。"),)),)


def _sheet(paper: Paper, sheet: ErrandSheet) -> ReportModel:
    errand = paper.services.errands.get(sheet.subject_id)
    return errand_paper(paper, errand, (_table(sheet), *_after(paper, errand)), key=KEY, title=TITLE, code=sheet.code,
                        mark="" if sheet.code else UNISSUED)


def _table(sheet: ErrandSheet) -> Table:
    table = TableBuilder("lines", (
        Column("number", "番号", Kind.NUMBER, width=9.5, align=Align.CENTER),
        Column("done", "✓", width=10.0, align=Align.CENTER, data_title="買えた"),
        Column("item", "品名"),
        Column("detail", "くわしく", data_only=True),
        Column("quantity", "数", width=16.5, align=Align.CENTER, size=12.0),
        Column("substitute", "代わり", width=18.5, align=Align.CENTER),
        Column("price", "代金（円）", Kind.YEN, width=20.0),
    ), row_height=13.0, least_height=10.0, frame=1.2)
    for row in sheet.rows:
        line = row.line
        if line is None:
            table.row(number=Numeral(row.number), done=Tick())
            continue
        table.row(number=Numeral(row.number), done=Tick(), item=thing(line), detail=thing(line).detail or None,
                  quantity=line.quantity, substitute=substitute(line), price=price_cell(line))
    return table.build()


def _after(paper: Paper, errand: Errand) -> tuple[Block, ...]:
    """お釣り, how it ended, whom to call."""
    fee = (Box("手数料", "利用券", "", "－") if errand.fee_kind == errands.TICKET and errand.fee
           else Box("手数料", errand.fee if errand.fee_kind == errands.YEN else 0, "円", "－"))
    priced = all(line.outcome for line in errand.lines)
    return (
        Boxes(height=14.0, boxes=(
            Box("お預かり", deposit(errand), "円"),
            Box("代金の合計", errand.account.spent if priced else None, "円", "－"),
            fee,
            Box("お釣り", errand.change if priced else None, "円", "＝"))),
        *how_it_ended(paper))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "買いもの票"), Span.NOW, frozenset({"errand_id"}), collect)
