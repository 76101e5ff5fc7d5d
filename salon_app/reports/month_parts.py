"""The second page of the month's report: products, 仕入 and 廃棄, corrections, what is no 売上, and the chart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from salon_app.reports.day_goods import category_names
from salon_app.reports.kit.model import Align, Block, Chart, Column, Fill, Kind, Series, Table
from salon_app.reports.kit.tables import TableBuilder, percent
from salon_app.reports.layout import TITLE
from salon_app.reports.month_days import Compared, Group
from salon_app.reports.paper import Paper, sentence
from salon_app.services.figures import GoodsFigures, ReductionFigures, SlipFigures, SupplyFigures, TabFigures

MOST_PRODUCTS = 12
REDUCTIONS = {"おつとめ品 値引き": ("markdown",), "値引き": ("discount", "overall"), "無料": ("free",)}


def products_table(sold: GoodsFigures, loose: str) -> Table:
    """The twelve products with the most yen, the others in one row, reductions in another; adds up to 売上合計.

    `loose` says which part of it stands on no 日計表.
    """
    table = TableBuilder("products", (
        Column("rank", "順位", Kind.NUMBER, width=10, align=Align.CENTER),
        Column("item", "商品"),
        Column("price", "単価", Kind.NUMBER, width=13),
        Column("quantity", "数量", Kind.COUNT, width=15),
        Column("amount", "金額", Kind.YEN, width=21),
        Column("share", "構成比%", Kind.PERCENT, width=14, share_of="amount"),
    ), title="商品別の売上（金額順）", remark=f"上位{MOST_PRODUCTS}品" if len(sold.products) > MOST_PRODUCTS else "",
        notes=(*_price_note(sold), *((loose,) if loose else ())))
    for rank, one in enumerate(sold.products[:MOST_PRODUCTS], 1):
        table.row(rank=rank, item=one.name, price=one.price, quantity=one.quantity, amount=one.amount)
    rest = sold.products[MOST_PRODUCTS:]
    if rest:
        table.row(item=f"その他 {len(rest)}品", quantity=sum(one.quantity for one in rest),
                  amount=sum(one.amount for one in rest))
    reduced = sum(one.amount for one in sold.reductions)
    if reduced:
        table.row(item="値引き・おつとめ品・無料", amount=reduced)
    table.total()
    return table.build()


def _price_note(sold: GoodsFigures) -> tuple[str, ...]:
    changed = any(one.price is None for one in sold.products[:MOST_PRODUCTS])
    return ("単価が空いている商品は、期間の中でねだんが変わりました。",) if changed else ()


def supply_table(paper: Paper, rows: tuple[SupplyFigures, ...]) -> Block:
    """仕入 and 廃棄 by category."""
    title = "仕入と廃棄"
    if not rows:
        return sentence("ありません。", title=title)
    names = category_names(paper)
    table = TableBuilder("supply", (
        Column("group", "分類"),
        Column("bought", "仕入", Kind.YEN, width=21),
        Column("wasted", "廃棄", Kind.YEN, width=18),
    ), title=title, notes=("廃棄は売値で数えた金額。",) if any(one.wasted for one in rows) else ())
    for one in rows:
        table.row(group=names.get(one.category_id, ""), bought=one.bought, wasted=one.wasted)
    table.total()
    return table.build()


def corrections_table(slips: SlipFigures, reductions: Mapping[str, ReductionFigures]) -> Table:
    """取消, 返品, おつとめ品, 値引き and 無料: 件数 and yen, all of them already taken off 売上."""
    table = TableBuilder("corrections", (
        Column("kind", "区分"),
        Column("count", "件数", Kind.COUNT, width=13),
        Column("amount", "金額", Kind.YEN, width=21),
    ), title="取消・返品・値引き")
    table.row(kind="取消", count=slips.voids.count, amount=slips.voids.amount)
    table.row(kind="返品", count=slips.returns.count, amount=slips.returns.amount)
    none = ReductionFigures("", 0, 0)
    for words, kinds in REDUCTIONS.items():
        found = [reductions.get(kind, none) for kind in kinds]
        if any(one.count or one.amount for one in found) or words != "無料":
            table.row(kind=words, count=sum(one.count for one in found), amount=sum(one.amount for one in found))
    return table.build()


def outside_table(sold: GoodsFigures, slips: SlipFigures, tab: TabFigures) -> tuple[Block, ...]:
    """Money that came over the counter without being 売上 of the month; nothing where there was none."""
    rows = (("回数券の販売（前受金）", sold.advance_count, sold.advance), ("つけの入金", tab.paid_count, tab.paid),
            ("お釣りの寄付", slips.donated.count, slips.donated.amount))
    if not any(amount or count for _, count, amount in rows):
        return ()
    table = TableBuilder("outside", (
        Column("text", "区分"),
        Column("count", "件数", Kind.COUNT, width=13),
        Column("amount", "金額", Kind.YEN, width=21),
    ), title="売上に入らないお金")
    for words, count, amount in rows:
        if count or amount:
            table.row(text=words, count=count, amount=amount)
    return (table.build(),)


def chart(paper: Paper, start: date, sold: GoodsFigures, compared: tuple[Compared, ...], columns: tuple[Group, ...],
          room: float) -> Chart:
    """Categories of this month beside last month and the same month last year, at most `room` mm tall."""
    now = sold.categories
    known = {one.words: one for one in compared if one.figures.recorded}
    series = [Series(f"{words} {paper.month_short(known[words].start)}",
                     tuple(column.of(known[words].figures.categories) for column in columns), fill)
              for words, fill in (("前年同月", Fill.WHITE), ("先月", Fill.HATCHED)) if words in known]
    series.append(Series(f"今月 {paper.month_short(start)}", tuple(column.of(now) for column in columns), Fill.BLACK))
    captions = tuple(tuple(
        f"{words}比 {_ratio(column.of(now), column.of(known[name].figures.categories))}"
        for words, name in (("先月", "先月"), ("前年", "前年同月")) if name in known) for column in columns)
    largest = max((abs(int(value)) for one in series for value in one.values if value is not None), default=0)
    thousands = largest >= 5_000
    words = "・".join(name for name in ("先月", "前年同月") if name in known)
    return Chart(
        title=f"{words}とのくらべ" if words else "分類別の売上",
        remark=f"分類別の売上（{'千円' if thousands else '円'}）", categories=tuple(one.name for one in columns),
        series=tuple(series), captions=captions if known else (), scale=1000 if thousands else 1,
        decimals=1 if thousands else 0,
        height=min(max(room - TITLE, 46.0), 88.0))


def _ratio(now: int, before: int) -> str:
    found = percent(now, before)
    return "－" if found is None or before < 0 else f"{found:.0f}%"
