"""預り金残高一覧: whose money is held at the end of a period, how old it is and where it lies; what is owed for it; that it
agrees with the ledger; and what moved, with the numbers of the 預り証. The one paper with names of 預り金, for the treasurer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from salon_app.model.errands import ACCEPTED, ADDED, BOUGHT_BACK, DEPOSIT, custody_number, errand_number
from salon_app.model.stored_words import ERRAND_MONEY
from salon_app.model.texts import translate
from salon_app.reports.errands import KEPT_SAFE, NO_SHOP
from salon_app.reports.kit.model import Align, Block, Calc, Column, Columns, Kind, Kpi, Ref, ReportModel, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures import CustodyEntry
from salon_app.services.shopping.values import Holding, InHand

KEY, TITLE, OWED = "custody", "預り金残高一覧", "立替・後払い・謝礼"
INWARD = frozenset({DEPOSIT, ADDED, BOUGHT_BACK, ACCEPTED})
"""What makes more held; taken back it is a negative お預り."""
LATE = "●"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list as it stood at the end of the period (today, where that is still to come)."""
    paper = Paper(services, options)
    until = min(options.end, max(paper.made_at.date(), options.start))
    holdings, lying = services.holdings.by_person(until=until), services.holdings.now(until=until)
    moved = services.figures.custody(options.start, options.end)
    owed = _owed(paper, until)
    period = f"{paper.date(until)} 現在"
    if not holdings and not moved and owed is None:
        words = sentence(f"{paper.date(until)}の時点で、お預かりしているお金はありません。")
        return (paper.model(key=KEY, title=TITLE, period=period, blocks=(words,)),)
    by_person = _by_person(paper, holdings)
    return (paper.model(
        key=KEY, title=TITLE, subtitle="買いもの代行", period=period, kpis=_kpis(by_person, lying),
        period_detail=f"（期間 {paper.date(options.start)}～{paper.date(options.end)}）",
        blocks=(
            by_person.build() if by_person else sentence("お預かりしているお金はありません。", title="おひとりずつ"),
            Columns(columns=((_agreement(paper, by_person, lying, until),),
                             (owed or sentence("ありません。", title=OWED),)), widths=(92.0, 81.0)),
            _book(paper, moved, options.start)),
        basis=(
            "お預かりしたお金は、売上にも収入にも入りません。日数は、残っているお金でいちばん古い日から数えます。",
            "△は不足（これから、その方にいただくお金）。袋と持ち出し中の出し入れは、現金出納帳にあります。", KEPT_SAFE)),)


def _by_person(paper: Paper, holdings: Iterable[Holding]) -> TableBuilder | None:
    """The oldest first; what is held longer than the salon wants is marked."""
    found = tuple(holdings)
    if not found:
        return None
    warn = paper.settings.custody_warn_days
    table = TableBuilder("people", (
        Column("block", "号棟", width=16),
        Column("name", "お名前"),
        Column("errands", "受付番号", width=22, wraps=True),
        Column("since", "いつから", width=18, align=Align.CENTER),
        Column("days", "日数", Kind.NUMBER, width=13),
        Column("late", "", width=7, align=Align.CENTER),
        Column("amount", "お預り", Kind.YEN, width=20),
        Column("bag", "うち袋", Kind.YEN, width=18),
        Column("carried", "うち\n持ち出し中", Kind.YEN, width=20),
        Column("helper", "持っている人", width=25),
    ), title="おひとりずつ", remark=f"{len(found)}名", row_height=8.0,
        notes=(f"{LATE}は、{warn}日以上お預かりしているもの。" if warn > 1 else f"{LATE}は、日をこえてお預かりしているもの。",))
    for one in found:
        table.row(block=one.block, name=one.name, errands="、".join(errand_number(errand) for errand in one.errands),
                  since=paper.day_short(one.since), days=one.days, late=LATE if one.late else "", amount=one.amount,
                  bag=one.bag, carried=one.carried, helper="・".join(one.carried_by))
    table.total("合計（お預り－不足）" if any(one.amount < 0 for one in found) else "合計")
    return table


def _kpis(people: TableBuilder | None, lying: InHand) -> tuple[Kpi, ...]:
    found = [Kpi("お預かりしているお金", lying.held, "円", details=(f"{lying.people}名分",))]
    found.append(Kpi("袋の中", people.link("total", "bag") if people else 0, "円"))
    found.append(Kpi("持ち出し中", people.link("total", "carried") if people else 0, "円"))
    if lying.oldest is not None:
        found.append(Kpi("いちばん古いもの", lying.oldest_days, "日"))
    return tuple(found)


def _agreement(paper: Paper, people: TableBuilder | None, lying: InHand, until: date) -> Table:
    """Where the money lies less what is owed for it, beside the list and the ledger's account."""
    cashbook = paper.services.cashbook

    def booked(code: str) -> int:
        return cashbook.balance(cashbook.account_id(code), until=until)

    table = TableBuilder("agreement", (Column("text", ""), Column("amount", "", Kind.YEN, width=24)), head=False, frame=1.2,
                         title="帳簿との照らし合わせ", notes=("「ちがい」が0でないときは、記録の点検を開いてください。",))
    table.row(key="bag", text="預り金の袋（帳簿）", amount=booked("custody_bag"))
    table.row(key="carried", text="＋ 持ち出し中（帳簿）", amount=booked("carried"))
    table.row(key="helper", text="－ 担当の立替", amount=lying.helper_advance)
    table.row(key="till", text="－ レジから立替", amount=lying.till_advance)
    table.row(key="shop", text="－ 店に後払い（精算前の依頼）", amount=lying.shop_credit)
    table.result("お金のあり場所から", "amount", plus=("bag", "carried"), minus=("helper", "till", "shop"), key="lies")
    table.row(key="listed", text="お預り（上の一覧の合計）", amount=people.link("total", "amount") if people else 0)
    table.row(key="booked", text="帳簿の「預り金」", amount=-booked("custody"))
    table.result("ちがい（あり場所－一覧）", "amount", plus=("lies",), minus=("listed",), key="off")
    table.result("ちがい（帳簿－一覧）", "amount", plus=("booked",), minus=("listed",), key="off_book")
    return table.build()


def _owed(paper: Paper, until: date) -> Block | None:
    """What the salon owes to volunteers and shops, or None where nothing."""
    payouts = paper.services.payouts
    table = TableBuilder("owed", (
        Column("what", "区分", width=22, once=True),
        Column("name", "相手"),
        Column("since", "いつから", width=18, align=Align.CENTER),
        Column("amount", "金額", Kind.YEN, width=18),
    ), title=OWED, remark="まだの分")
    count = 0
    for what, rows in (("担当の立替", payouts.advanced(until=until)), ("店に後払い", payouts.shop_owed(until=until)),
                       ("謝礼", payouts.due(until=until))):
        for one in rows:
            count += 1
            table.row(what=what, name=one.name or NO_SHOP, since=paper.day_short(one.since), amount=one.amount)
    if not count:
        return None
    table.total()
    return table.build()


def _book(paper: Paper, moved: tuple[CustodyEntry, ...], start: date) -> Block:
    """The account 預り金 as a book: what came, what went, and what was held after each."""
    cashbook = paper.services.cashbook
    before = -cashbook.balance(cashbook.account_id("custody"), until=date.fromordinal(start.toordinal() - 1))
    table = TableBuilder("moves", (
        Column("day", "月日", width=13, align=Align.CENTER),
        Column("number", "受付番号", Kind.CODE, width=18.5),
        Column("name", "お名前", width=28),
        Column("text", "内容", wraps=True, size=10),
        Column("slip", "預り証", Kind.CODE, width=18.5),
        Column("money_in", "お預り", Kind.YEN, width=17),
        Column("money_out", "使った・返した", Kind.YEN, width=19),
        Column("balance", "残り", Kind.YEN, width=19, adds=("money_in",), subtracts=("money_out",), running=True),
    ), title="期間の出入り", remark="持ち出し・持ち帰りのほか", rule_every=5, sheet="期間の出入り")
    table.row(key="carried", day=paper.day_short(start), text="前日までの残り", balance=before)
    last = 0
    for one in moved:
        inward = one.kind in INWARD or (not one.kind and one.amount > 0)
        words = ERRAND_MONEY.get(one.kind, "そのほか") + ("　取消" if one.back else "")
        last = table.row(day=paper.day_short(one.day), number=errand_number(one.errand_id) if one.errand_id else "",
                  name=one.name, text=f"{words}（{one.reason}）" if one.reason else words,
                  slip=custody_number(one.slip_id) if one.slip_id else "", money_in=one.amount if inward else None,
                  money_out=None if inward else -one.amount)
    if not moved:
        return sentence(f"ありません。前日までの残りは {before:,}円のままです。", title="期間の出入り")
    table.total(balance=Calc(before + sum(one.amount for one in moved), (Ref(last, "balance"),)))
    return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "預り金残高一覧"), Span.MONTH,
                  frozenset({"seals", "western_dates"}), collect)
