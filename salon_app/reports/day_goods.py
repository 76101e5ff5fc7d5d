"""The day's sales by category and product. Beyond twelve products: page 2, summed up on page 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from salon_app.model.tax import rate_name, rounding_note
from salon_app.reports.kit.model import Block, Column, Kind
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.figures import GoodsFigures, ProductSales, Scope

MOST_PRODUCTS = 12
REDUCTIONS = {
    "markdown": "おつとめ品 値引き", "discount": "値引き", "overall": "値引き（会計全体）",
    "free": "無料で差し上げた分",
}
NO_CATEGORY = "分類なし"


@dataclass(frozen=True)
class GoodsTables:
    """The table of page 1, and what it sums up for page 2."""

    page: TableBuilder
    more: tuple[Block, ...]


def category_names(paper: Paper) -> dict[int | None, str]:
    """Names of all categories in their order, the one for lines without a category last."""
    names: dict[int | None, str] = {one.id: one.name for one in paper.services.products.categories(with_inactive=True)}
    names[None] = NO_CATEGORY
    return names


def goods_tables(paper: Paper, sold: GoodsFigures, most: int, notes: tuple[str, ...] = ()) -> GoodsTables:
    """Products grouped by category in the order of their tiles, with reductions, subtotals and 売上合計.

    Only the `most` with the most yen stand in the first table.
    """
    names = category_names(paper)
    tiles = {product.id: at for at, product in enumerate(paper.services.products.all())}
    kept = set(sold.products[:most])
    order = [one for one in names if one in sold.categories]
    page = _table("goods", "売上（分類・商品別）", notes)
    more = _table("more_goods", "売上（分類・商品別）　つづき")
    for category_id in order:
        products = sorted((one for one in sold.products if one.category_id == category_id),
                          key=lambda one: (tiles.get(one.product_id or 0, len(tiles)), one.name))
        rest = [one for one in products if one not in kept]
        if rest:
            _rows(more, names[category_id], rest)
            more.subtotal(key=f"rest{category_id}")
        _rows(page, names[category_id], [one for one in products if one in kept])
        if rest:
            key = f"rest{category_id}"
            page.row(group=names[category_id], item=f"ほか {len(rest)}品（2ページ）",
                     quantity=more.link(key, "quantity"), amount=more.link(key, "amount"))
        for kind, words in REDUCTIONS.items():
            amount = sum(one.amount for one in sold.reductions if (one.category_id, one.kind) == (category_id, kind))
            if amount:
                page.row(group=names[category_id], item=words, amount=amount)
        page.subtotal()
    page.total("売上合計")
    return GoodsTables(page, (more.build(),) if len(sold.products) > most else ())


def tax_table(paper: Paper, scope: Scope, sold: GoodsFigures) -> tuple[Block, ...]:
    """Tax by rate where what was sold has one; nothing for an exempt salon."""
    if not sold.taxed:
        return ()
    table = TableBuilder("tax", (
        Column("rate", "税率"),
        Column("amount", "税込金額", Kind.YEN, width=24),
        Column("tax", "うち消費税", Kind.YEN, width=22),
    ), title="税率別の内訳", notes=(rounding_note(),))
    for one in paper.services.figures.tax(scope):
        table.row(rate=rate_name(one.rate), amount=one.amount, tax=one.tax)
    table.total()
    return (table.build(),)


def _table(key: str, title: str, notes: tuple[str, ...] = ()) -> TableBuilder:
    return TableBuilder(key, (
        Column("group", "分類", width=22, once=True),
        Column("item", "商品"),
        Column("price", "単価", Kind.NUMBER, width=13),
        Column("quantity", "数量", Kind.COUNT, width=13),
        Column("amount", "金額", Kind.YEN, width=19),
    ), title=title, notes=notes)


def _rows(table: TableBuilder, group: str, products: Sequence[ProductSales]) -> None:
    for one in products:
        table.row(group=group, item=one.name, price=one.price, quantity=one.quantity, amount=one.amount)
