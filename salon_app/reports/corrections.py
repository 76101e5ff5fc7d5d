"""訂正記録: for the auditor, everything that was taken back or changed, by whom, when and why, beside its original."""

from __future__ import annotations

from typing import Any

from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import Align, Block, Column, Kind, Page, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sales_daily import KINDS
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.activities_values import SessionCorrection
from salon_app.services.cashbook import ERRAND
from salon_app.services.figures import MovementCorrection, PriceChange, Scope, SlipCorrection, UncountedClose

KEY, TITLE = "corrections", "訂正記録"
NONE = "元取引なし（取りこみ）"
CHANGES = {"added": "出席を足した", "removed": "出席を取り消した", "role": "役わりを変えた", "timing": "遅れ・早退を変えた",
           "unnamed": "無記名の人数を変えた", "merged": "同じ方の記録を1つにした"}


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One list of all corrections that were made in the period."""
    paper, figures = Paper(services, options), services.figures
    start, end = options.start, options.end
    slips = figures.slip_corrections(Scope(start, end))
    movements = figures.movement_corrections(start, end)
    closes = figures.uncounted_closes(start, end)
    prices = figures.price_changes(start, end)
    attendance = services.attendance.corrections(start, end)
    count = len(slips) + len(movements) + len(closes) + len(prices) + len(attendance)
    errands = tuple(one for one in movements if one.kind == ERRAND)
    others = tuple(one for one in movements if one.kind != ERRAND)
    blocks: tuple[Block, ...] = (
        (_slips(paper, slips), _movements(paper, others, "movements", "入金・出金・移動の取消"),
         _movements(paper, errands, "errands", "買いもの代行のお金の取消"), _closes(paper, closes), _prices(paper, prices),
         _attendance(paper, attendance))
        if count else (sentence("この期間に、訂正はありません。"),))
    return (paper.model(
        key=KEY, title=TITLE, period=paper.span(start, end), period_detail=f"全部で {count}件", blocks=blocks,
        page=Page.A4_LANDSCAPE,
        basis=(
            "お金の記録は消さずに、打ち消す記録（取消・返品）を足して直しています。元の記録もそのまま残っています。",
            "「締め後」は、レジ締めのあとに直したもの。直した日の売上・残高に入り、締めた日の日計表は変わりません。")),)


def _slips(paper: Paper, rows: tuple[SlipCorrection, ...]) -> Block:
    title = "会計の取消・返品"
    if not rows:
        return sentence("ありません。", title=title)
    table = TableBuilder("slips", (
        Column("at", "直した日時", width=32),
        Column("kind", "区分", width=22, align=Align.CENTER),
        Column("slip", "会計番号", Kind.CODE, width=17),
        Column("amount", "金額", Kind.YEN, width=20),
        Column("text", "内容"),
        Column("reason", "理由", width=42),
        Column("who", "直した人", width=26),
        Column("original", "元の会計", width=42),
        Column("first", "元の担当", width=26),
    ), title=title, remark=f"{len(rows)}件")
    for row in rows:
        late = "　締め後" if row.after_close else ""
        was = row.original
        words = f"{paper.day_short(was.day)} {was.number:04d}（{format_yen(was.total)}円）{late}" if was else NONE
        table.row(at=_moment(paper, row), kind=KINDS[row.kind], slip=f"{row.number:04d}", text=row.items,
                  amount=row.amount, reason=row.reason, who=paper.name(row.person_id), original=words,
                  first=paper.name(was.person_id) if was else "")
    table.total()
    return table.build()


def _movements(paper: Paper, rows: tuple[MovementCorrection, ...], key: str, title: str) -> Block:
    if not rows:
        return sentence("ありません。", title=title)
    table = TableBuilder(key, (
        Column("at", "直した日時", width=32),
        Column("amount", "金額", Kind.YEN, width=22),
        Column("text", "内容"),
        Column("reason", "理由", width=52),
        Column("who", "直した人", width=28),
        Column("original", "元の記録", width=40),
        Column("first", "元の担当", width=28),
    ), title=title, remark=f"{len(rows)}件")
    for row in rows:
        table.row(at=_moment(paper, row), text=row.summary, amount=row.amount, reason=row.reason,
                  who=paper.name(row.person_id), first=paper.name(row.original_person_id),
                  original=f"{paper.day_short(row.original_day)}　記録番号 {row.original_id}")
    return table.build()


def _closes(paper: Paper, rows: tuple[UncountedClose, ...]) -> Block:
    title = "数えずに締めた日（未計数）"
    if not rows:
        return sentence("ありません。", title=title)
    table = TableBuilder("closes", (
        Column("day", "営業日", width=52),
        Column("number", "締め番号", width=40),
        Column("at", "締めた日時", Kind.MOMENT, width=46),
        Column("who", "締めた人"),
    ), title=title, remark=f"{len(rows)}件")
    for row in rows:
        table.row(day=paper.day_words(row.day), number=f"第{row.serial}号－{row.branch}", at=paper.local(row.closed_at),
                  who=paper.name(row.person_id))
    return table.build()


def _prices(paper: Paper, rows: tuple[PriceChange, ...]) -> Block:
    title = "ねだん・税率の変更"
    if not rows:
        return sentence("ありません。", title=title)
    taxed = paper.settings.pays_consumption_tax
    columns = [
        Column("at", "変えた日時", Kind.MOMENT, width=46),
        Column("name", "商品"),
        Column("before", "前のねだん", width=32, align=Align.RIGHT),
        Column("after", "新しいねだん", width=32, align=Align.RIGHT)]
    if taxed:
        columns.append(Column("rates", "税率（店内・持ち帰り）", width=58))
    columns.append(Column("who", "変えた人", width=44))
    table = TableBuilder("prices", columns, title=title, remark=f"{len(rows)}件")
    for row in rows:
        cells: dict[str, Any] = {"before": _price(row.price_before), "after": _price(row.price)}
        if taxed:
            before, after = _rates(row.rates_before), _rates(row.rates)
            cells["rates"] = after if before == after else f"{before} → {after}"
        table.row(at=paper.local(row.at), name=row.name, who=paper.name(row.person_id), **cells)
    return table.build()


def _attendance(paper: Paper, rows: tuple[SessionCorrection, ...]) -> Block:
    """Changes of a session's numbers after 人数確定; who came is not named."""
    title = "出席の訂正（人数を確定したあと）"
    if not rows:
        return sentence("ありません。", title=title)
    table = TableBuilder("attendance", (
        Column("at", "直した日時", width=32),
        Column("session", "行事", width=62),
        Column("what", "直したこと", width=46),
        Column("before", "前", width=16, align=Align.RIGHT),
        Column("after", "後", width=16, align=Align.RIGHT),
        Column("reason", "理由"),
        Column("who", "直した人", width=28),
    ), title=title, remark=f"{len(rows)}件", notes=("前・後は、来た方ぜんぶ（参加者・担い手・講師・見学・無記名）の人数。",))
    for row in rows:
        at = paper.local(row.at)
        table.row(at=f"{paper.day_short(row.business_date)}　{at.hour}:{at.minute:02d}", what=CHANGES.get(row.what, row.what),
                  session=f"{paper.day_short(row.session_day)} {row.session_title}", before=f"{row.before.total}名",
                  after=f"{row.after.total}名", reason=row.reason, who=paper.name(row.by))
    return table.build()


def _moment(paper: Paper, row: SlipCorrection | MovementCorrection) -> str:
    at = paper.local(row.at)
    return f"{paper.day_short(row.day)}　{at.hour}:{at.minute:02d}"


def _price(price: int | None) -> str:
    return "決めていない" if price is None else f"{format_yen(price)}円"


def _rates(rates: tuple[int | None, int | None]) -> str:
    return "・".join("なし" if rate is None else f"{rate}%" for rate in rates)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "訂正記録"), Span.MONTH,
                  frozenset({"seals", "western_dates"}), collect)
