"""紙で続けるセット: blank sheets for a day without the PC, to be typed in afterwards (まとめて入力)."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from salon_app.model.closing import DENOMINATIONS, NOTES, RARE_DENOMINATIONS
from salon_app.model.texts import translate
from salon_app.reports.kit.model import (
    Box,
    Boxes,
    Column,
    Field,
    Fields,
    Kind,
    ReportModel,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "paper-set", "紙で続けるセット"
HOW = "書きかた"
WRITTEN_ROW = 9.0  # mm
BLANK_GOODS, SLIPS = 4, 20
DAY = "　　　　年　　　月　　　日（　　）"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """正の字表 with everything on sale, a sheet to count the till, a sheet of slips."""
    paper = Paper(services, options)
    return (_tally(paper), _count(paper), _slips(paper))


def _tally(paper: Paper) -> ReportModel:
    names = {one.id: one.name for one in paper.services.products.categories(with_inactive=True)}
    order = list(names)
    products = sorted(paper.services.products.all(on_sale_only=True), key=lambda one: order.index(one.category_id))
    table = TableBuilder("tally", (
        Column("group", "分類", width=24, once=True),
        Column("item", "商品", width=48),
        Column("price", "ねだん", Kind.NUMBER, width=17),
        Column("marks", "売れた数（正の字）"),
        Column("count", "計", width=15),
        Column("amount", "金額", width=22),
    ), title="売れた数", row_height=WRITTEN_ROW, rule_every=5)
    for category_id, group in groupby(products, key=lambda one: one.category_id):
        for product in group:
            table.row(group=names[category_id], item=product.name, price=product.price)
    for _ in range(BLANK_GOODS):
        table.row()
    table.row(item="合計")
    return paper.model(
        key=KEY, title="正の字表", document=f"{paper.settings.name}　正の字表", subtitle=TITLE, period=DAY, seals=False,
        numbered=False, blocks=(
            table.build(),
            Boxes(title="来店者数（正の字、さいごに合計）", boxes=(Box("男", None, "名"), Box("女", None, "名"),
                                                   Box("子ども", None, "名"), Box("合計", None, "名")), height=16),
            Boxes(title="支払いの合計", boxes=(Box("つけ", None, "円"), Box("回数券", None, "枚"),
                                         Box("無料", None, "円"), Box("現金", None, "円")), height=16)),
        basis_title=HOW,
        basis=(
            "1つ売れるたびに、その商品の行に「正」の字を1画ずつ書きます。まちがいは二重線で消し、書き直します。",
            "つけは、お名前を会計の紙に書きます。PCが使えるようになったら「まとめて入力」で入れます。"))


def _count(paper: Paper) -> ReportModel:
    table = TableBuilder("count", (
        Column("face", "金種", width=34),
        Column("rolls", "棒金（50枚）の本数", width=42),
        Column("pieces", "枚数", width=42),
        Column("amount", "金額"),
    ), title="レジの現金", row_height=10.0, size=12)
    for face in DENOMINATIONS:
        if face in RARE_DENOMINATIONS and not paper.settings.use_2000_note:
            continue
        word = "札" if face in NOTES else "玉"
        table.row(face=f"{face:,}円{word}", rolls="－" if face in NOTES else None)
    table.row(face="合計")
    return paper.model(
        key=KEY, title="お金を数える紙", document=f"{paper.settings.name}　お金を数える紙", subtitle=TITLE, period=DAY,
        seals=False, numbered=False,
        blocks=(
            Fields(rows=((Field("数えた方", None), Field("立ち会い", None)),
                         (Field("開店のつり銭", "円"), Field("数えた時刻", "　　　時　　　分"))), row_height=11.0),
            table.build(),
            Boxes(title="あとで計算するところ", boxes=(
                Box("数えた合計", None, "円"), Box("計算上の残高", None, "円", sign="－"),
                Box("過不足", None, "円", sign="＝")), height=16)),
        basis_title=HOW,
        basis=("2人で数えます。まちがいは二重線で消し、書き直します。合わなくても、数えたとおりに書きます。",))


def _slips(paper: Paper) -> ReportModel:
    kinds = [one.name.partition("（")[0] for one in paper.services.payment_kinds.all()]
    table = TableBuilder("slips", (
        Column("number", "番号", Kind.NUMBER, width=12, bold=True),
        Column("time", "時刻", width=16),
        Column("items", "商品と数"),
        Column("total", "合計", width=20),
        *(Column(f"kind{at}", words, width=15) for at, words in enumerate(kinds)),
        Column("name", "つけの方", width=26),
    ), title="会計の控え", row_height=9.8, rule_every=5)
    for number in range(1, SLIPS + 1):
        ticks: dict[str, Any] = {f"kind{at}": Tick(size=4.6) for at in range(len(kinds))}
        table.row(number=number, **ticks)
    return paper.model(
        key=KEY, title="会計の紙", document=f"{paper.settings.name}　会計の紙", subtitle=TITLE, period=DAY, seals=False,
        numbered=False, blocks=(table.build(),),
        basis_title=HOW,
        basis=(
            "つけ・回数券・無料・返品など、正の字だけでは足りない会計を1行に1件書きます。支払いの四角に✓を入れます。",
            "つけの方のお名前が載るので、入力が終わったらほかの紙と分けてしまいます。まちがいは二重線で消します。"))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "紙で続けるセット"), Span.NOW,
                  frozenset({"western_dates"}), collect)
