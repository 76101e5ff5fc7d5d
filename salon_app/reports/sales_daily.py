"""日計表: one sheet a till period, from 開店 to レジ締め. Numbers of つけ only, never the names behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from salon_app.model.texts import translate
from salon_app.reports.day_goods import MOST_PRODUCTS, GoodsTables, goods_tables, tax_table
from salon_app.reports.day_till import calculation, cash_counted, moves_details, moves_table, places_table
from salon_app.reports.kit.model import Align, Block, Column, Columns, Kind, Kpi, PageBreak, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.kit.values import clock_text
from salon_app.reports.layout import GAP, height
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.payments import payments_table
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.days import Period
from salon_app.services.figures import DrawerFigures, HeldFigures, Scope, SlipCorrection

TITLE = "日計表"
ROOM = 209.0  # mm between the band of large figures and the footer
FULL = 178.0  # mm, the body
KINDS = {"void": "取消", "return": "返品", "return_void": "返品の取消"}


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One sheet for each till period of the dates; a sheet that says so where the till was never open."""
    paper = Paper(services, options)
    if options.period_id is not None:
        periods: tuple[Period, ...] = (services.days.period(options.period_id),)
    else:
        periods = services.days.periods(options.start, options.end)
    if not periods:
        words = sentence("この期間に開店した日はありません。")
        return (paper.model(key="sales-daily", title=TITLE, subtitle="レジ締め", blocks=(words,),
                            period=paper.span(options.start, options.end)),)
    balances, held = services.figures.places_after(periods), services.figures.held_after(periods)
    return tuple(_sheet(paper, period, balances[period.id], held.get(period.id, HeldFigures())) for period in periods)


def _sheet(paper: Paper, period: Period, balances: Mapping[int, int], held: HeldFigures) -> ReportModel:
    figures, scope = paper.services.figures, Scope(period.business_date, period.business_date, period.id)
    sold, slips, drawer = figures.goods(scope), figures.slips(scope), figures.drawer(period)
    moves, counted = moves_table(drawer), cash_counted(paper, period, drawer)
    asked = calculation(drawer, moves, counted, period, with_tickets=bool(sold.advance))
    parts = _Parts(
        below=(payments_table(paper, scope, slips.count, sold).build(), *tax_table(paper, scope, sold)),
        right=(*_built(counted, "レジの現金（金種）", _uncounted(period)), asked.build(),
               places_table(paper, period, balances, held)),
        moves=_built(moves, "レジの入出金（売上以外）")[0], details=moves_details(drawer),
        corrections=_corrections(paper, figures.slip_corrections(scope)))
    notes = () if parts.corrections else ("取消・返品はありません。",)
    goods = goods_tables(paper, sold, len(sold.products), notes)
    blocks = parts.on_one_page(goods)
    if blocks is None:
        goods = goods_tables(paper, sold, MOST_PRODUCTS, notes)
        blocks = parts.on_one_page(goods) or parts.on_two_pages(goods)
    marks = ["途中"] if period.closed_at is None else [] if period.counted else ["未計数"]
    return paper.model(
        key="sales-daily", title=TITLE, subtitle="レジ締め", number=f"締め番号　第{period.serial}号－{period.branch}",
        document=f"{paper.settings.name}　{TITLE}　第{period.serial}号－{period.branch}",
        period=paper.date_weekday(period.business_date), period_detail=_detail(paper, period), mark="・".join(marks),
        kpis=_kpis(paper, period, drawer, goods.page, asked, slips.count), blocks=blocks,
        basis=(
            f"売上は、取消と返品を差し引いた後の金額。{paper.tax_basis(taxed=sold.taxed)}",
            "回数券は使った日の売上。会計件数は取消を除く。来店者数は人数計による（会計件数とは別に数えます）。"))


def _built(table: TableBuilder | None, title: str, words: str = "ありません。") -> tuple[Block, ...]:
    return (table.build(),) if table is not None else (sentence(words, title=title),)


@dataclass(frozen=True)
class _Parts:
    """What stands on the sheet beside the goods: below them, in the narrow column, and where there is room."""

    below: tuple[Block, ...]
    right: tuple[Block, ...]
    moves: Block
    details: tuple[Block, ...]
    corrections: tuple[Block, ...]

    def on_one_page(self, goods: GoodsTables) -> tuple[Block, ...] | None:
        """All of it but what page 2 is for (`goods.more`, details of 入出金), or None where that doesn't fit."""
        for page in self._pages(goods):
            if height(page) + sum(GAP + height(one, FULL) for one in self.corrections) <= ROOM:
                more = (*goods.more, *self.details)
                return (page, *self.corrections, *((PageBreak(), *more) if more else ()))
        return None

    def on_two_pages(self, goods: GoodsTables) -> tuple[Block, ...]:
        """取消・返品 go to page 2, and 入出金 too where they must: whole tables, not halves of them."""
        rest = (*self.corrections, *goods.more, *self.details)
        for page in self._pages(goods):
            if height(page) <= ROOM:
                return (page, *((PageBreak(), *rest) if rest else ()))
        page = Columns(columns=((goods.page.build(), *self.below), self.right))
        return (page, PageBreak(), self.moves, *rest)

    def _pages(self, goods: GoodsTables) -> tuple[Columns, Columns]:
        left = (goods.page.build(), *self.below)
        return Columns(columns=((*left, self.moves), self.right)), Columns(columns=(left, (*self.right, self.moves)))


def _uncounted(period: Period) -> str:
    return "まだ締めていません。" if period.closed_at is None else "数えずに締めました（未計数）。"


def _detail(paper: Paper, period: Period) -> str:
    opened = f"開店 {clock_text(paper.local(period.opened_at))}"
    closed = f"閉店 {clock_text(paper.local(period.closed_at))}" if period.closed_at else "まだ閉店していません"
    people = dict.fromkeys(  # who came after the close belongs to the next sheet
        person.name for person in paper.services.days.duty(period.business_date)
        if period.closed_at is None or person.came_at <= period.closed_at)
    return f"{opened}　{closed}" + (f"　　当番 {'・'.join(people)}" if people else "")


def _kpis(paper: Paper, period: Period, drawer: DrawerFigures, goods: TableBuilder, asked: TableBuilder,
          count: int) -> tuple[Kpi, ...]:
    present = paper.services.days.visitors_between(period.business_date, period.business_date)
    visitors = present.get(period.business_date)
    found = [Kpi("売上合計", goods.link("total", "amount"), "円"), Kpi("会計件数", count, "件", width=34)]
    if visitors is not None:  # 0 would say that somebody counted and nobody came
        found.append(Kpi("来店者数", visitors.total, "名", details=(
            f"男 {visitors.men}　女 {visitors.women}", f"子ども {visitors.children}")))
    if drawer.difference is not None:
        found.append(Kpi("現金過不足", asked.link("over", "amount"), "円", width=34))
    return tuple(found)


def _corrections(paper: Paper, rows: tuple[SlipCorrection, ...]) -> tuple[Block, ...]:
    if not rows:
        return ()
    counted = [(words, sum(row.kind == kind for row in rows)) for kind, words in KINDS.items()]
    remark = "　".join(f"{words} {count}件" for words, count in counted if count)
    table = TableBuilder("corrections", (
        Column("time", "時刻", Kind.TIME, width=15),
        Column("slip", "会計番号", Kind.CODE, width=17),
        Column("kind", "区分", width=21, align=Align.CENTER),
        Column("text", "内容"),
        Column("amount", "金額", Kind.YEN, width=20),
        Column("reason", "理由", width=34),
        Column("who", "担当", width=24, align=Align.CENTER),
    ), title="取消・返品", remark=remark)
    for row in rows:
        was = row.original
        other_day = f"（{was.day.month}月{was.day.day}日の会計）" if was and was.day != row.day else ""
        table.row(time=paper.local(row.at), slip=f"{was.number:04d}" if was else "", kind=KINDS[row.kind],
                  text=row.items + other_day, amount=row.amount, reason=row.reason, who=paper.name(row.person_id))
    return (table.build(),)


SPEC = ReportSpec(
    "sales-daily", lambda: translate("Reports", "日計表"), Span.DAY, frozenset({"period_id", "seals", "western_dates"}),
    collect)
