"""Tables of 買いもの代行 that several documents share; no person stands on any of them.

実 is never added up: each total row carries the 実 of the whole period. The money of errands is never 売上.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from salon_app.model.dates import add_months
from salon_app.reports.kit.model import Block, Column, Kind, Kpi, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.figures import ErrandFigures
from salon_app.services.figures.shopping import ErrandPart

NOT_SALES = "代金とお預かりしたお金は、売上にも収入にも入りません。収入は手数料だけです（利用券は使ったときの収入）。"
COUNTED = "依頼は受付日、お届けはお届け日、不在・不要・取消はその日、お金は動いた日で数えます。重複は依頼に入れません。"
HEADS = "延べは件数、実は期間の中の違う方の人数（月の実の合計とは合いません）。平均日数＝受付からお届けまでの日数÷お届け件数。"


def has_any(figures: ErrandFigures) -> bool:
    """Whether the period has anything to tell."""
    return bool(figures.errands or figures.payouts_paid)


def kpis(figures: ErrandFigures) -> tuple[Kpi, ...]:
    """依頼, お届け, 代金, 手数料."""
    total = figures.total
    average = total.average_days
    return (
        Kpi("依頼（延べ）", total.requests.total, "件", details=(f"依頼した方 実 {total.requests.unique}名",)),
        Kpi("お届け（延べ）", total.delivered.total, "件", details=(
            f"届けた方 実 {total.delivered.unique}名",
            *((f"受付から平均 {average}日（÷{total.delivered.total}件）",) if average is not None else ()))),
        Kpi("代金（売上ではありません）", total.money.spent, "円"),
        Kpi("手数料（収入）", total.money.income, "円",
            details=(f"うち利用券 {total.money.tickets}枚",) if total.money.tickets else ()))


def months_of(figures: ErrandFigures) -> list[tuple[date, ErrandPart]]:
    """Months from the first to the last in which something happened; those between are 0."""
    if not figures.months:
        return []
    found, month = [], min(figures.months)
    while month <= max(figures.months):
        found.append((month, figures.months.get(month, ErrandPart())))
        month = add_months(month, 1)
    return found


def months_table(paper: Paper, figures: ErrandFigures, *, title: str = "買いもの代行", notes: Iterable[str] = ()) -> Table:
    """A row a month, with the whole period's 実 and 平均日数 in the total row."""
    table = TableBuilder("errand_months", (
        Column("name", "月"),
        Column("requests", "依頼\n延べ", Kind.COUNT, width=14),
        Column("people", "依頼した方\n実", Kind.COUNT, width=19),
        Column("delivered", "お届け\n延べ", Kind.COUNT, width=14),
        Column("reached", "届けた方\n実", Kind.COUNT, width=16),
        Column("not_home", "不在", Kind.COUNT, width=12),
        Column("average", "平均\n日数", Kind.NUMBER, width=13),
        Column("spent", "代金", Kind.YEN, width=22),
        Column("fee", "手数料", Kind.YEN, width=18),
        Column("payouts", "謝礼", Kind.YEN, width=18),
    ), title=title, notes=tuple(notes))
    for month, part in months_of(figures):
        table.row(name=paper.month(month), **_not_added(part), **_added(part))
    table.total(**_not_added(figures.total))
    return table.build()


def _added(part: ErrandPart) -> dict[str, Any]:
    return {"requests": part.requests.total, "delivered": part.delivered.total, "not_home": part.not_home,
            "spent": part.money.spent, "fee": part.money.income, "payouts": part.money.payouts}


def _not_added(part: ErrandPart) -> dict[str, Any]:
    return {"people": part.requests.unique, "reached": part.delivered.unique, "average": part.average_days}


def short_table(figures: ErrandFigures) -> tuple[Block, ...]:
    """買いもの代行 in a few lines for 売上月報; nothing where there was none."""
    if not has_any(figures):
        return ()
    total = figures.total
    table = TableBuilder("errands", (
        Column("name", "数えたもの"),
        Column("count", "数", Kind.NUMBER, width=20),
    ), title="買いもの代行", notes=("売上に入りません。手数料だけが収入。",))
    rows: list[tuple[str, int]] = [
        ("依頼 延べ（件）", total.requests.total), ("依頼した方 実（名）", total.requests.unique),
        ("お届け 延べ（件）", total.delivered.total), ("不在（回）", total.not_home), ("代金（円）", total.money.spent),
        ("手数料（円）", total.money.income)]
    if total.money.payouts:
        rows.append(("謝礼（円）", total.money.payouts))
    rows.append(("おわりの預り金（円）", figures.before + total.money.held))
    for name, count in rows:
        table.row(name=name, count=count)
    return (table.build(),)
