"""店ごとの買いもの票: what is to be bought at one shop for several people, in one round; typed back by its row numbers.

It is read in a shop: names and 号棟 are on it so that the bags are not mixed up, no 号室 and no phone of the people, only
those of the volunteer and the salon. The 用紙番号 is given before by services/shopping/sheets.py; without one it is a
preview (未発行).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from salon_app.model import errands
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.errand_sheet_parts import deposit, helper_words, price_cell, substitute, thing
from salon_app.reports.kit.model import (
    Align,
    Box,
    Boxes,
    Column,
    Continuation,
    Field,
    Fields,
    Kind,
    Numeral,
    ReportModel,
    Table,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.shopping.sheet_values import SHOP_LIST, ErrandSheet, ErrandSheetRow
from salon_app.services.shopping.values import Errand

KEY, TITLE = SHOP_LIST, "店ごとの買いもの票"
HOW = ("買えた品は四角に✓と代金。なかった品は「なし」、代わりの品は品名の下に。まちがいは二重線。",
       "レシートは方ごとに分けます。戻ったら、用紙番号と行の番号と代金を入力します。コピー・撮影はしません。")


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list of the shop asked for, or of each shop where something is to be bought."""
    paper = Paper(services, options)
    sheets = [one for one in services.errand_sheets.printed_by(KEY, shop_id=options.shop_id) if one.rows]
    if sheets:
        return tuple(_list(paper, sheet) for sheet in sheets)
    return (paper.model(key=KEY, title=TITLE, seals=False, unit="", blocks=(sentence("いま、買うものはありません。"),)),)


def _list(paper: Paper, sheet: ErrandSheet) -> ReportModel:
    shop = sheet.title
    given = [yen for yen in map(deposit, sheet.errands) if yen is not None]
    return paper.model(
        key=KEY, title=TITLE, seals=False, unit="", numbered=False, made_word="印刷", sheet_code=sheet.code,
        mark="" if sheet.code else UNISSUED, continuation=Continuation.TITLE, period=shop,
        period_detail=paper.date_weekday(paper.made_at.date()), document=f"{TITLE}　{shop}",
        blocks=(
            _who_goes(paper, sheet), _table(sheet),
            Boxes(height=15.0, boxes=(
                Box("お預かりの合計", sum(given) if given else None, "円"), Box("代金の合計", None, "円", "－"),
                Box("残り", None, "円", "＝"), Box("レシート", None, "枚", width=30.0)))),
        basis_title="使い方", basis=HOW)


def _who_goes(paper: Paper, sheet: ErrandSheet) -> Fields:
    shop = next((one for one in paper.services.shops.all(with_inactive=True) if one.id == sheet.subject_id), None)
    helpers = dict.fromkeys(filter(None, (errand.helper_id for errand in sheet.errands)))
    names = "\n".join(helper_words(paper.services, one) for one in helpers)
    return Fields(rows=(
        (Field("担当", names, width=80.0), Field("店の電話", shop.phone if shop is not None else "", Kind.CODE)),
        (Field("困ったとき", f"サロン　{paper.settings.phone}", width=80.0, bold=True),
         Field("頼んだ方", f"{len(sheet.errands)}名　{sheet.filled}品")),
    ), label_width=24.0, row_height=8.0)


def _table(sheet: ErrandSheet) -> Table:
    table = TableBuilder("lines", (
        Column("person", "頼んだ方", width=38.0, once=True, size=12.0),
        Column("number", "番号", Kind.NUMBER, width=11.0, align=Align.CENTER),
        Column("done", "✓", width=11.0, align=Align.CENTER, data_title="買えた"),
        Column("item", "品名"),
        Column("detail", "くわしく", data_only=True),
        Column("quantity", "数", width=20.0, align=Align.CENTER, size=12.0),
        Column("substitute", "代わり", width=20.0, align=Align.CENTER),
        Column("price", "代金（円）", Kind.YEN, width=25.0),
    ), row_height=13.0, least_height=10.0, frame=1.2)
    for errand, rows in groupby(sheet.rows, key=lambda row: row.errand):
        if errand is None:
            for row in rows:
                table.row(person="どなたの分か", number=Numeral(row.number), done=Tick())
        else:
            _of_person(table, errand, rows)
    return table.build()


def _of_person(table: TableBuilder, errand: Errand, rows: Iterable[ErrandSheetRow]) -> None:
    """A person's rows, with what they gave and room for what all of it cost."""
    who = "\n".join(filter(None, (f"{errand.name} 様", "　".join(filter(None, (errand.block, errand.number))))))
    for row in rows:
        line = row.line
        assert line is not None  # rows to write on belong to nobody
        wanted = thing(line)
        table.row(person=who, number=Numeral(row.number), done=Tick(), item=wanted, detail=wanted.detail or None,
                  quantity=line.quantity, substitute=substitute(line), price=price_cell(line))
    table.subtotal(f"{_given(errand)}　　この方の代金の合計", price=None)


def _given(errand: Errand) -> str:
    if errand.funding not in ("", errands.DEPOSIT) and not errand.account.received:
        return errands.funding_words(errand.funding)
    yen = deposit(errand)
    return f"お預かり {format_yen(yen)}円" if yen is not None else "お預かり　　　　　　円"


SPEC = ReportSpec(KEY, lambda: translate("Reports", "店ごとの買いもの票"), Span.NOW, frozenset({"shop_id"}), collect)
