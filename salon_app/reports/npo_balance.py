"""収入と支出のバランス: income by kind as NPOs report it, and spending by 事業, each as a picture with its shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from salon_app.model.npo_groups import DONATIONS, DUES, GRANTS, OTHER
from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import Block, Chart, Columns, Fill, Series
from salon_app.reports.kit.tables import percent
from salon_app.reports.paper import Paper
from salon_app.services.figures.statement import Statement

WIDTHS = (133.0, 129.0)
HEIGHT = 58.0
_KINDS = {DUES: "会費", DONATIONS: "寄付", GRANTS: "助成金", OTHER: "その他"}
_ORDER = ("会費", "寄付", "助成金", "委託", "指定管理", "事業収入", "その他")
MOST_PROGRAMS = 5


def balance_charts(paper: Paper, found: Statement) -> tuple[Block, ...]:
    """Both pictures side by side; nothing where nothing came in or went out."""
    charts = [chart for side, parts in (("収入", _income(paper, found)), ("支出", _spending(paper, found)))
              if (chart := _chart(side, parts)) is not None]
    if not charts:
        return ()
    return (Columns(columns=tuple((chart,) for chart in charts), widths=WIDTHS[:len(charts)], whole=True),)


def _income(paper: Paper, found: Statement) -> list[tuple[str, int]]:
    """Yen by kind; 委託 and 指定管理 are no 助成金, and not what the salon earns by itself."""
    code = paper.services.cashbook.account_id
    apart = {code("contracts"): "委託", code("designated"): "指定管理"}
    sums: dict[str, int] = {}
    for group in found.income:
        for line in group.lines:
            kind = _KINDS.get(group.key) or apart.get(line.account_id, "事業収入")
            sums[kind] = sums.get(kind, 0) + line.amount
    return [(kind, sums[kind]) for kind in _ORDER if sums.get(kind)]


def _spending(paper: Paper, found: Statement) -> list[tuple[str, int]]:
    """事業費 by 事業 (the largest by themselves), then 管理費."""
    names: Mapping[int, str] = {one.id: one.name for one in paper.services.products.programs()}
    sums: dict[str, int] = {}
    for group in found.programme:
        name = names.get(group.program_id or 0, "")
        sums[name] = sums.get(name, 0) + group.total
    largest = sorted(sums.items(), key=lambda one: -one[1])
    parts = largest[:MOST_PROGRAMS]
    rest = sum(amount for _, amount in largest[MOST_PROGRAMS:])
    parts += [("ほかの事業", rest)] if rest else []
    return [*parts, *([("管理費", found.management_total)] if found.management_total else [])]


def _chart(side: str, parts: Sequence[tuple[str, int]]) -> Chart | None:
    whole = sum(amount for _, amount in parts)
    if not parts or whole <= 0:
        return None
    return Chart(
        title=f"{side}のバランス", remark="棒の上は千円", categories=tuple(name for name, _ in parts),
        series=(Series(side, tuple(amount for _, amount in parts), Fill.BLACK),),
        captions=tuple((f"{format_yen(amount)}円", f"{percent(amount, whole)}%") for _, amount in parts), scale=1_000,
        height=HEIGHT)
