"""売上月報: a month on two pages, the treasurer's and the funders' main paper. Numbers of つけ only, never names."""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import month_range
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.attendance_parts import short_table
from salon_app.reports.day_goods import tax_table
from salon_app.reports.errand_parts import short_table as errand_table
from salon_app.reports.kit.model import Block, Columns, Continuation, Kpi, Lines, PageBreak, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.layout import GAP, height, labels_up_to, stack
from salon_app.reports.month_days import compared_months, days_table, groups
from salon_app.reports.month_parts import chart, corrections_table, outside_table, products_table, supply_table
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.payments import payments_table
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_parts import short_table as watch_table
from salon_app.services import Services
from salon_app.services.figures import GoodsFigures, Scope, SlipFigures

KEY, TITLE = "sales-monthly", "売上月報"
WIDTHS = (109.0, 64.0)
ROOM = 229.0  # mm between the title and the footer of page 2
LEANING = 6.0  # mm by which the narrow column may become taller
SOURCES = {"counter": "日計表のない会計", "paper": "紙から", "import": "取りこみ"}


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for each month that the period touches."""
    paper = Paper(services, options)
    months = []
    start = options.start.replace(day=1)
    while start <= options.end:
        months.append(_month(paper, *month_range(start)))
        start = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    return tuple(months)


def _month(paper: Paper, start: date, end: date) -> ReportModel:
    figures, scope = paper.services.figures, Scope(start, end)
    sold, slips = figures.goods(scope), figures.slips(scope)
    compared = compared_months(paper, start)
    columns = groups(paper, sold.categories, compared)
    days = days_table(paper, start, end, sold, slips, columns, compared)
    open_days = len({one.business_date for one in paper.services.days.periods(start, end)})
    exempt = "" if sold.taxed or paper.settings.pays_consumption_tax else "免税事業者。"
    if not sold.days and not slips.by_day and not open_days:
        return _empty(paper, start, end)
    parts = _second_page(paper, scope, sold, slips)
    notes = Lines(title="気づいたこと", remark="会計が記入", count=2)
    drawn = chart(paper, start, sold, compared, columns, ROOM - height(parts) - height(notes) - 2 * GAP)
    return paper.model(
        key=KEY, title=TITLE, number=f"文書番号　月報 {paper.month_short(start).replace('.', '-')}",
        document=f"{paper.settings.name}　{TITLE}　{paper.month(start)}分", period=f"{paper.month(start)}分",
        period_detail=f"（{start.month}月{start.day}日～{end.month}月{end.day}日　開店 {open_days}日）",
        continuation=Continuation.TITLE, mark="途中" if end >= paper.made_at.date() else "",
        kpis=_kpis(days, sold, open_days, counted=bool(paper.services.days.visitors_between(start, end))),
        blocks=(labels_up_to(days.build(), "total"), PageBreak(), parts, drawn, notes),
        basis=(
            f"売上は{'日計表（締め）' if open_days else '会計'}の集計。税込み、値引き・返品・取消を差し引いた後の金額。{exempt}",
            "買いもの代行の代金・手数料とお預かりしたお金は、売上に含みません。来店者数は人数計による延べ人数。",
            "構成比は四捨五入のため合計が100にならないことがあります。1日平均は1円未満切り捨て。"))


def _second_page(paper: Paper, scope: Scope, sold: GoodsFigures, slips: SlipFigures) -> Columns:
    """Products beside 支払い; each further table goes where there is more room."""
    figures = paper.services.figures
    left: list[Block] = [products_table(sold, _loose(slips))]
    right: list[Block] = [payments_table(paper, scope, slips.count, sold, narrow=True).build()]
    tables = (supply_table(paper, figures.supply(scope.start, scope.end)),
              corrections_table(slips, figures.reductions(scope)),
              *outside_table(sold, slips, figures.tab(scope.start, scope.end)), *tax_table(paper, scope, sold),
              *short_table(figures.attendance(scope.start, scope.end)), *errand_table(figures.errands(scope.start, scope.end)),
              *watch_table(figures.watch(scope.start, scope.end)))
    for table in tables:
        fits_right = stack([*right, table], WIDTHS[1]) <= stack([*left, table], WIDTHS[0]) + LEANING
        (right if fits_right else left).append(table)
    return Columns(columns=(tuple(left), tuple(right)), widths=WIDTHS)


def _kpis(days: TableBuilder, sold: GoodsFigures, open_days: int, *,
          counted: bool) -> tuple[Kpi, ...]:
    found = [Kpi("売上合計", days.link("total", "total"), "円")]
    selling_days = sum(1 for amounts in sold.days.values() if amounts)
    if open_days >= selling_days:
        found.append(Kpi("1日平均（開店日）", sold.total // open_days, "円"))
    elif selling_days:
        found.append(Kpi(f"1日平均（売上のあった{selling_days}日）", sold.total // selling_days, "円"))
    found.append(Kpi("会計件数", days.link("total", "slips"), "件"))
    if counted:
        found.append(Kpi("来店者数（延べ）", days.link("total", "visitors"), "名"))
    return tuple(found)


def _loose(slips: SlipFigures) -> str:
    """Which part of 売上 stands on no 日計表, and how slips from paper are counted."""
    loose = "・".join(
        f"{SOURCES[source]} {format_yen(amount)}円" for source, amount in sorted(slips.loose.items()) if amount)
    words = f"日計表のない売上（{loose}）を含みます。" if loose else ""
    return words + ("「紙から」は入力した1枚を会計1件と数えます。" if "paper" in slips.sources else "")


def _empty(paper: Paper, start: date, end: date) -> ReportModel:
    entered = paper.services.founding.earlier_months(start, end)
    words = [f"{paper.month(start)}の売上の記録はありません。"]
    if entered and entered[0].sales is not None:
        words.append(f"導入前・手入力の売上は {entered[0].sales:,}円です（年報に載ります）。")
    return paper.model(key=KEY, title=TITLE, period=f"{paper.month(start)}分", blocks=(sentence("".join(words)),),
                       number=f"文書番号　月報 {paper.month_short(start).replace('.', '-')}")


SPEC = ReportSpec(KEY, lambda: translate("Reports", "売上月報"), Span.MONTH,
                  frozenset({"compare", "seals", "western_dates"}), collect)
