"""買いもの代行記録: what was asked for, delivered and paid in a period, errand by errand, by shop and by 担当.

For the salon's own folder it names people; for funders (`names` off) nobody, not even the 担当.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from salon_app.model.errands import state_words
from salon_app.model.texts import translate
from salon_app.reports.errand_parts import COUNTED, HEADS, NOT_SALES, has_any, kpis, months_table
from salon_app.reports.kit.model import Align, Block, Column, Columns, Continuation, Kind, Page, ReportModel, Value
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import clock
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures import ErrandFigures, TicketFigures
from salon_app.services.figures.shopping import ErrandPart

KEY, TITLE = "errands", "買いもの代行記録"
NO_SHOP, NO_HELPER = "（店の指定なし）", "（担当なし）"
HALVES = (131.0, 131.0)
MOST_SHOPS, ROW = 4, 5.5
"""Shops that find room on the first page, whose rows are so many mm tall."""
KEPT_SAFE = "お名前が載っています。人目にふれない所にしまい、要らなくなったら細かく切って捨ててください。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for the period."""
    paper, start, end = Paper(services, options), options.start, options.end
    figures, tickets = services.figures.errands(start, end), services.figures.tickets(start, end)
    period = paper.span(start, end)
    if not has_any(figures) and not tickets.sold:
        words = sentence("この期間に、買いもの代行の記録はありません。")
        return (paper.model(key=KEY, title=TITLE, period=period, blocks=(words,)),)
    names = options.names
    return (paper.model(
        key=KEY, title=TITLE, period=period, page=Page.A4_LANDSCAPE, kpis=kpis(figures), unit="単位：円、件、名",
        document=f"{paper.settings.name}　{TITLE}　{period}", continuation=Continuation.RUNNING_HEAD,
        mark="途中" if end >= paper.made_at.date() else "",
        blocks=(
            *_summary(figures),
            *((months_table(paper, figures, title="月ごと"),) if len(figures.months) > 1 else ()),
            *((_helpers(paper, figures),) if names else ()), *_tickets(paper, tickets),
            _errands(paper, figures, names=names), *_not_home(paper, figures, names=names)),
        basis=(NOT_SALES, COUNTED, HEADS, f"状態と残りは{paper.date(min(end, paper.made_at.date()))}のもの。"
               f"{KEPT_SAFE if names else ''}")),)


def _summary(figures: ErrandFigures) -> tuple[Block, ...]:
    """The first page: what was counted beside the money; shops below the counts, unless they are many."""
    left, right = (_counts(figures),), (_money(figures), _beside(figures))
    if len(figures.shops) <= MOST_SHOPS:
        return (Columns(columns=((*left, _shops(figures)), right), widths=HALVES),)
    return (Columns(columns=(left, right), widths=HALVES), _shops(figures))


def _counts(figures: ErrandFigures) -> Block:
    total = figures.total
    table = TableBuilder("counts", (
        Column("name", "数えたもの"),
        Column("count", "延べ", Kind.NUMBER, width=20),
        Column("people", "実", Kind.NUMBER, width=20),
    ), title="件数と人数", row_height=ROW)
    table.row(name="依頼（受付日が期間の中）", count=total.requests.total, people=total.requests.unique)
    table.row(name="お届け（お届け日が期間の中）", count=total.delivered.total, people=total.delivered.unique)
    for name, count in (
            ("不在で持ち帰った回数", total.not_home), ("不要になった依頼", total.unwanted), ("取消", total.cancelled),
            ("他へ紹介", total.referred), ("重複（依頼に入れない）", total.duplicates),
            ("買いもの精算の済んだ依頼", total.settled), ("期間のおわりに残っている依頼", len(figures.waiting))):
        table.row(name=name, count=count)
    return table.build()


def _money(figures: ErrandFigures) -> Block:
    """預り金 from the beginning of the period to its end."""
    money = figures.total.money
    table = TableBuilder("money", (Column("text", ""), Column("amount", "", Kind.YEN, width=30)), title="預り金の出入り",
                         head=False, frame=1.2, row_height=ROW, notes=("おわりの預り金は、帳簿の「預り金」と同じ額になります。",))
    table.row(key="before", text="はじめの預り金", amount=figures.before)
    parts = [("received", "＋ お預り", money.deposited), ("added", "＋ 追加のお預り", money.added),
             ("spent", "－ 代金（店に払った額）", money.paid), ("fee", "－ 手数料", money.fee),
             ("refunded", "－ 返金（お釣り）", money.refunded)]
    if money.bought_back:
        parts.insert(3, ("bought_back", "＋ サロンが買い取った代金（仕入）", money.bought_back))
    if money.accepted:
        parts.append(("accepted", "＋ 差額の了承", money.accepted))
    for key, text, amount in parts:
        table.row(key=key, text=text, amount=amount)
    table.result("おわりの預り金", "amount", plus=("before", *(key for key, text, _ in parts if text.startswith("＋"))),
                 minus=tuple(key for key, text, _ in parts if text.startswith("－")), key="after")
    return table.build()


def _errands(paper: Paper, figures: ErrandFigures, *, names: bool) -> Block:
    """A row an errand, by 受付番号: はじめの残り + 預り − 代金 − 手数料 − 返金 = おわりの残り."""
    if not figures.errands:
        return sentence("ありません。", title="依頼の記録")
    moneys = [one.money for one in figures.errands]
    used = {"before": any(one.before for one in figures.errands), "accepted": any(one.accepted for one in moneys),
            "tickets": any(one.tickets for one in moneys)}
    named = (Column("block", "号棟", width=14), Column("name", "お名前", grow=1.3))
    columns = (
        Column("number", "受付番号", Kind.CODE, width=18.5), Column("received", "受付", width=13, align=Align.CENTER),
        Column("delivered", "お届け", width=13, align=Align.CENTER), *(named if names else ()), Column("shop", "店"),
        *((Column("helper", "担当"),) if names else ()), Column("items", "品数", Kind.COUNT, width=10.5),
        Column("before", "はじめの\n残り", Kind.YEN, width=16), Column("received_yen", "預り・\n追加", Kind.YEN, width=17),
        Column("spent", "代金", Kind.YEN, width=17), Column("fee", "手数料", Kind.YEN, width=13.5),
        Column("tickets", "利用券\n（枚）", Kind.COUNT, width=13), Column("refunded", "返金\n（お釣り）", Kind.YEN, width=17),
        Column("accepted", "差額の\n了承", Kind.YEN, width=14),
        Column("held", "おわりの\n残り", Kind.YEN, width=16, adds=("before", "received_yen", "accepted"),
               subtracts=("spent", "fee", "refunded")),
        Column("state", "状態", width=20, align=Align.CENTER))
    shown = [column for column in columns if used.get(column.key, True)]
    keys = [column.key for column in shown]
    states = {state: state_words(state) for state in {one.state for one in figures.errands}}
    rows: list[list[Value]] = []
    table = TableBuilder("errands", [_narrowed(column, keys) for column in shown], title="依頼の記録",
                         remark=_remark(figures), rule_every=5, sheet="依頼の記録",
                         notes=("金額は期間の中で動いた分。期間の前に受けた依頼も、続いていれば載せています。",))
    for one in figures.errands:
        delivered = paper.day_short(one.delivered_on) if one.delivered_on else "不要" if one.unwanted_on else ""
        cells: dict[str, Any] = {
            "number": one.number, "received": paper.day_short(one.received_on), "delivered": delivered,
            "block": one.block, "name": one.name, "shop": one.shop, "helper": one.helper, "items": one.items.all,
            "before": one.before, "received_yen": one.money.received, "spent": one.money.spent, "fee": one.money.fee,
            "tickets": one.money.tickets, "refunded": one.money.refunded, "accepted": one.money.accepted,
            "state": states[one.state]}
        rows.append([cells.get(key) for key in keys])
    table.rows(rows)
    table.total()
    return table.build()


def _narrowed(column: Column, keys: list[str]) -> Column:
    """A column whose formula leaves out those that are not shown."""
    return replace(column, adds=tuple(key for key in column.adds if key in keys),
                   subtracts=tuple(key for key in column.subtracts if key in keys))


def _remark(figures: ErrandFigures) -> str:
    earlier = sum(1 for one in figures.errands if one.received_on < figures.start)
    return f"{len(figures.errands)}件" + (f"（うち前から続くもの {earlier}件）" if earlier else "")


def _shops(figures: ErrandFigures) -> Block:
    table = TableBuilder("shops", (
        Column("name", "店"), Column("requests", "依頼", Kind.COUNT, width=15),
        Column("delivered", "お届け", Kind.COUNT, width=15), Column("paid", "店に払った額", Kind.YEN, width=26),
        Column("credit", "うち後払い", Kind.YEN, width=22),
    ), title="店ごと", row_height=ROW)
    called = {one.shop_id: one.shop or NO_SHOP for one in figures.errands}
    for shop_id in sorted(figures.shops, key=lambda one: (one is None, one or 0)):
        part = figures.shops[shop_id]
        table.row(name=called[shop_id], requests=part.requests.total, delivered=part.delivered.total, paid=part.money.paid,
                  credit=part.money.shop_credit)
    table.total()
    return table.build()


def _helpers(paper: Paper, figures: ErrandFigures) -> Block:
    """担当 of now; who was only paid out in the period stands there too."""
    table = TableBuilder("helpers", (
        Column("name", "担当"), Column("requests", "依頼", Kind.COUNT, width=22),
        Column("delivered", "お届け", Kind.COUNT, width=22), Column("not_home", "不在", Kind.COUNT, width=22),
        Column("spent", "店に払った額", Kind.YEN, width=32), Column("advanced", "うち担当の立替", Kind.YEN, width=32),
        Column("earned", "謝礼（生じた分）", Kind.YEN, width=32), Column("handed", "謝礼（渡した分）", Kind.YEN, width=32),
    ), title="担当ごと")
    called = {one.helper_id: one.helper or NO_HELPER for one in figures.errands}
    ids = {*figures.helpers, *figures.payouts_paid}
    for helper_id in sorted(ids, key=lambda one: (one is None, one or 0)):
        part = figures.helpers.get(helper_id, ErrandPart())
        table.row(name=called.get(helper_id) or paper.name(helper_id), requests=part.requests.total,
                  delivered=part.delivered.total, not_home=part.not_home, spent=part.money.paid,
                  advanced=part.money.helper_advance, earned=part.money.payouts,
                  handed=figures.payouts_paid.get(helper_id or 0, 0))
    table.total()
    return table.build()


def _beside(figures: ErrandFigures) -> Block:
    """What is the salon's own: 手数料 and 謝礼; and what was paid for goods beside the money held (後払い: 店ごと)."""
    money = figures.total.money
    table = TableBuilder("beside", (Column("name", ""), Column("amount", "", Kind.YEN, width=30)), head=False,
                         title="手数料・謝礼・立替", remark="期間に動いた分", row_height=ROW)
    table.row(name="手数料　お金で（収入）", amount=money.fee)
    if money.ticket_yen:
        table.row(name=f"手数料　利用券で {money.tickets}枚（収入）", amount=money.ticket_yen)
    for name, amount in (
            ("謝礼　生じた分（支出）", money.payouts), ("謝礼　渡した分", sum(figures.payouts_paid.values())),
            ("代金のうち 担当の立替", money.helper_advance), ("代金のうち レジから立替", money.till_advance)):
        table.row(name=name, amount=amount)
    return table.build()


def _tickets(paper: Paper, tickets: TicketFigures) -> tuple[Block, ...]:
    """利用券 by 年度 of sale; nothing where the salon has none."""
    if not tickets.ever:
        return ()
    notes = [f"期間に売った利用券は {tickets.sold}枚 {tickets.sold_yen:,}円。使った分は、その方の古い券からと数えます。",
             f"使っていない利用券の前受金（帳簿の残高）は {tickets.balance:,}円。"]
    if tickets.unmatched:
        notes.append(f"売った記録のない利用券が {tickets.unmatched}枚 使われています。")
    table = TableBuilder("tickets", (
        Column("year", "売った年度"), Column("sold", "売った枚数", Kind.COUNT, width=26),
        Column("sold_yen", "金額", Kind.YEN, width=30), Column("used", "使った枚数", Kind.COUNT, width=26),
        Column("unused", "残りの枚数", Kind.COUNT, width=26, adds=("sold",), subtracts=("used",)),
        Column("unused_yen", "残りの金額", Kind.YEN, width=30),
    ), title="利用券（売った年度ごと）", remark=f"{paper.date(paper.options.end)}まで", notes=tuple(notes))
    for one in tickets.years:
        table.row(year=paper.fiscal_year(one.year), sold=one.sold, sold_yen=one.sold_yen, used=one.used,
                  unused_yen=one.unused_yen)
    table.total()
    return (table.build(),)


def _not_home(paper: Paper, figures: ErrandFigures, *, names: bool) -> tuple[Block, ...]:
    """Each time nobody was there, and when the goods arrived after all: a sign of how somebody is."""
    tries = sorted(((one, try_) for one in figures.errands for try_ in one.not_home),
                   key=lambda found: (found[1].day, found[1].time or 0, found[0].id))
    if not tries:
        return (sentence("ありません。", title="不在の記録"),)
    columns = [Column("day", "日", width=34), Column("time", "時刻", width=18, align=Align.CENTER),
               Column("number", "受付番号", Kind.CODE, width=24)]
    if names:
        columns += [Column("block", "号棟", width=20), Column("name", "お名前"), Column("helper", "担当")]
        columns.append(Column("note", "メモ", grow=1.4, wraps=True))
    columns.append(Column("after", "その後", width=50))
    table = TableBuilder("not_home", columns, title="不在の記録", remark=f"{len(tries)}回")
    for one, try_ in tries:
        more: dict[str, Any] = {"block": one.block, "name": one.name, "helper": one.helper, "note": try_.note} if names else {}
        after = "まだお届けしていません" if try_.brought_on is None else f"{paper.day_short(try_.brought_on)} にお届け"
        table.row(day=paper.day_words(try_.day), time="" if try_.time is None else clock(try_.time), number=one.number,
                  after="不要" if one.unwanted_on else after, **more)
    return (table.build(),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "買いもの代行記録"), Span.MONTH,
                  frozenset({"names", "seals", "western_dates"}), collect)
