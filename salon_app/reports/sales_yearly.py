"""売上年報: a 年度 by month and category. Months from before the program stand apart, marked 導入前・手入力."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from salon_app.model.dates import add_months, fiscal_year, fiscal_year_range, month_range
from salon_app.model.texts import translate
from salon_app.reports.attendance_parts import groups_table, months_of, typed_months
from salon_app.reports.day_goods import tax_table
from salon_app.reports.errand_parts import HEADS, NOT_SALES, has_any
from salon_app.reports.errand_parts import months_table as errands_by_month
from salon_app.reports.kit.model import (
    Block,
    Chart,
    Column,
    Columns,
    Continuation,
    Fill,
    Kind,
    Kpi,
    PageBreak,
    ReportModel,
    RowStyle,
    Series,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.layout import labels_up_to
from salon_app.reports.month_days import Group, groups
from salon_app.reports.month_parts import corrections_table, products_table, supply_table
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.payments import payments_table
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_parts import COUNTED, NOT_SAFE
from salon_app.reports.watch_parts import months_table as watch_by_month
from salon_app.services import Services
from salon_app.services.figures import Scope, ShortFigures

KEY, TITLE, BEFORE = "sales-yearly", "売上年報", "導入前・手入力"


@dataclass(frozen=True)
class _Month(ShortFigures):
    """One month of the year; `entered` yen were typed by hand, None where they were not. `day` is its first."""

    day: date
    entered: int | None


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for each 年度 that the period touches."""
    paper = Paper(services, options)
    first_month = paper.settings.fiscal_start_month
    years = range(fiscal_year(options.start, first_month), fiscal_year(options.end, first_month) + 1)
    return tuple(_year(paper, year) for year in years)


def _year(paper: Paper, year: int) -> ReportModel:
    start, end = fiscal_year_range(year, paper.settings.fiscal_start_month)
    months = _months(paper, start, end)
    number = f"文書番号　年報 {paper.month_short(start).partition('.')[0]}"
    head: dict[str, Any] = {"key": KEY, "title": TITLE, "number": number,
            "document": f"{paper.settings.name}　{TITLE}　{paper.fiscal_year(year)}", "period": paper.fiscal_year(year)}
    if not any(one.recorded or one.entered is not None for one in months):
        return paper.model(blocks=(sentence(f"{paper.fiscal_year(year)}の売上の記録はありません。"),), **head)
    before = _months(paper, *fiscal_year_range(year - 1, paper.settings.fiscal_start_month)) if (
        paper.options.compare) else ()
    figures, scope = paper.services.figures, Scope(start, end)
    sums: dict[int | None, int] = {}
    for one in months:
        for category_id, amount in one.categories.items():
            sums[category_id] = sums.get(category_id, 0) + amount
    columns = groups(paper, sums, ())
    table = _months_table(paper, months, before, columns)
    sold, slips = figures.goods(scope), figures.slips(scope)
    left: list[Block] = [products_table(sold, "")]
    right: list[Block] = [
        payments_table(paper, scope, slips.count, sold, narrow=True).build(),
        supply_table(paper, figures.supply(start, end)),
        corrections_table(slips, figures.reductions(scope)), *tax_table(paper, scope, sold)]
    open_days = sum(one.open_days for one in months)
    return paper.model(
        **head, period_detail=f"（{paper.date(start)}～{paper.date(end)}　開店 {open_days}日）",
        continuation=Continuation.TITLE, mark="途中" if end >= paper.made_at.date() else "",
        kpis=_kpis(table, months, sold.total, open_days),
        blocks=(labels_up_to(table.build(), "total"), _supply_by_month(paper, months), PageBreak(),
                Columns(columns=(tuple(left), tuple(right)), widths=(109.0, 64.0)), _chart(paper, months, before),
                *_events(paper, start, end), *_errands(paper, start, end), *_watch(paper, start, end)),
        basis=(
            f"売上は値引き・返品・取消を差し引いた後の金額。{paper.tax_basis(taxed=sold.taxed)}",
            "来店者数は人数計による延べ人数。月平均は売上の記録がある月で割った金額（1円未満切り捨て）。",
            *((f"「{BEFORE}」は、このプログラムを使う前の月の売上を手で入れたもので、合計とは別に示します。",)
              if any(one.entered is not None for one in (*months, *before)) else ())))


def _months(paper: Paper, start: date, end: date) -> tuple[_Month, ...]:
    services = paper.services
    days = services.figures.by_day_and_category(start, end)
    slips = services.figures.slips(Scope(start, end)).by_day
    visitors = services.days.visitors_between(start, end)
    opened = {one.business_date for one in services.days.periods(start, end)}
    differences = services.days.differences(start, end)
    entered = {one.month: one.sales for one in services.founding.earlier_months(start, end)}
    found = []
    for at in range(12):
        first, last = month_range(add_months(start, at))
        sums: dict[int | None, int] = {}
        for day, amounts in days.items():
            if first <= day <= last:
                for category_id, amount in amounts.items():
                    sums[category_id] = sums.get(category_id, 0) + amount
        people = [one.total for day, one in visitors.items() if first <= day <= last]
        missing = [amount for day, amount in differences.items() if first <= day <= last]
        found.append(_Month(
            sums, sum(count for day, count in slips.items() if first <= day <= last),
            sum(people) if people else None, sum(missing) if missing else None,
            sum(1 for day in opened if first <= day <= last), first, entered.get(first)))
    return tuple(found)


def _months_table(paper: Paper, months: tuple[_Month, ...], before: tuple[_Month, ...], columns: tuple[Group, ...],
                  ) -> TableBuilder:
    table = TableBuilder("months", (
        Column("month", "月", width=19),
        *(Column(one.key, one.name, Kind.YEN) for one in columns),
        Column("total", "売上合計", Kind.YEN, width=25, adds=tuple(one.key for one in columns)),
        Column("open", "開店\n日数", Kind.COUNT, width=12),
        Column("slips", "会計\n件数", Kind.COUNT, width=15),
        Column("visitors", "来店\n者数", Kind.COUNT, width=15),
    ), title="月別・分類別の売上", notes=("増減＝今年度－前年度。",) if any(one.recorded for one in before) else ())
    for one in months:
        name = f"{one.day.month}月"
        if one.recorded:
            cells: dict[str, Any] = {column.key: column.of(one.categories) for column in columns}
            table.row(month=name, open=one.open_days, slips=one.slips, visitors=one.visitors, **cells)
        elif one.entered is None:
            future = one.day > paper.made_at.date()
            table.row(month=name) if future else table.closed("記録なし", columns[0].key, month=name)
        else:
            table.closed(f"（{BEFORE}　下に別記）", columns[0].key, month=name)
    table.total()
    earlier = [one for one in months if one.entered is not None]
    for one in earlier:
        table.comparison(f"{one.day.month}月　{BEFORE}", key=f"entered{one.day.month}", total=one.entered)
    if earlier:
        table.result(f"{BEFORE}を足した合計", "total", plus=("total", *(f"entered{one.day.month}" for one in earlier)),
                     style=RowStyle.COMPARISON)
    if any(one.recorded for one in before):
        sums: dict[str, Any] = {
            column.key: sum(column.of(one.categories) for one in before) for column in columns}
        people = [one.visitors for one in before if one.visitors is not None]
        table.comparison("前年度", key="before", open=sum(one.open_days for one in before),
                         slips=sum(one.slips for one in before), visitors=sum(people) if people else None, **sums)
        table.difference("増減", "total", "before")
    typed = [one.entered for one in before if one.entered is not None and not one.recorded]
    if typed:
        table.comparison(f"前年度　{BEFORE}", key="before_entered", total=sum(typed))
    return table


def _supply_by_month(paper: Paper, months: tuple[_Month, ...]) -> Block:
    bought = paper.services.figures.supply_by_month(months[0].day, month_range(months[-1].day)[1])
    table = TableBuilder("supply_months", (
        Column("month", "月", width=19),
        Column("bought", "仕入", Kind.YEN, width=40),
        Column("wasted", "廃棄", Kind.YEN, width=40),
        Column("over", "現金過不足", Kind.YEN, width=40),
        Column("note", "備考"),
    ), title="仕入・廃棄・過不足", notes=("廃棄は売値で数えた金額。",))
    for one in months:
        cost, waste = bought.get(one.day, (0, 0))
        known = one.recorded or cost or waste
        table.row(month=f"{one.day.month}月", bought=cost if known else None, wasted=waste if known else None,
                  over=one.difference)
    table.total()
    return table.build()


def _events(paper: Paper, start: date, end: date) -> tuple[Block, ...]:
    """行事と参加者 by month; nothing where none was held or typed."""
    figures, typed = paper.services.figures.attendance(start, end), typed_months(paper, start, end)
    if not figures.total.sessions and not typed:
        return ()
    return (groups_table("events", "行事と参加者", "月", [(paper.month(day), part) for day, part in months_of(figures)],
                         figures.total, earlier=typed),)


def _errands(paper: Paper, start: date, end: date) -> tuple[Block, ...]:
    """買いもの代行 by month; nothing where there was none."""
    figures = paper.services.figures.errands(start, end)
    return (errands_by_month(paper, figures, notes=(NOT_SALES, HEADS)),) if has_any(figures) else ()


def _watch(paper: Paper, start: date, end: date) -> tuple[Block, ...]:
    """見守り電話 by month; nothing where there was none."""
    figures = paper.services.figures.watch(start, end)
    return (watch_by_month(paper, figures, notes=(NOT_SAFE, COUNTED)),) if figures.any else ()


def _kpis(table: TableBuilder, months: tuple[_Month, ...], total: int, open_days: int) -> tuple[Kpi, ...]:
    recorded = [one for one in months if one.recorded]
    found = [Kpi("売上合計", table.link("total", "total") if recorded else 0, "円")]
    if recorded:
        found.append(Kpi(f"月平均（{len(recorded)}か月）", total // len(recorded), "円"))
        found.append(Kpi("会計件数", table.link("total", "slips"), "件"))
    if any(one.visitors is not None for one in recorded):
        found.append(Kpi("来店者数（延べ）", table.link("total", "visitors"), "名"))
    return tuple(found)


def _chart(paper: Paper, months: tuple[_Month, ...], before: tuple[_Month, ...]) -> Chart:
    """売上 of each month beside the year before; ※ marks what was typed by hand."""
    def value(one: _Month) -> int | None:
        return one.total if one.recorded else one.entered

    series = []
    if any(value(one) is not None for one in before):
        series.append(Series("前年度", tuple(value(one) for one in before), Fill.WHITE))
    series.append(Series("今年度", tuple(value(one) for one in months), Fill.BLACK))
    marked = [any(not one.recorded and one.entered is not None for one in pair)
              for pair in zip(months, before or months, strict=True)]
    names = tuple(f"{one.day.month}月{'※' if mark else ''}" for one, mark in zip(months, marked, strict=True))
    largest = max((abs(int(found)) for one in series for found in one.values if found is not None), default=0)
    thousands = largest >= 5_000
    return Chart(
        title="前年度とのくらべ" if len(series) == 2 else "月ごとの売上",
        remark="売上（千円）" if thousands else "売上（円）",
        categories=names, series=tuple(series), scale=1000 if thousands else 1, height=70.0,
        notes=(f"※は「{BEFORE}」の売上を含む月。",) if any(marked) else ())


SPEC = ReportSpec(KEY, lambda: translate("Reports", "売上年報"), Span.YEAR,
                  frozenset({"compare", "seals", "western_dates"}), collect)
