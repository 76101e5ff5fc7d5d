"""The till's side of the day's sheet: what came in and went out, what was counted, what is missing, what lies where."""

from __future__ import annotations

from collections.abc import Mapping

from salon_app.model import errands
from salon_app.model.chart_of_accounts import CUSTODY, PAYABLE, RECEIVABLE
from salon_app.model.closing import DENOMINATIONS, RARE_DENOMINATIONS
from salon_app.model.stored_words import PAYOUT_PAID, TICKETS_SOLD
from salon_app.reports.kit.model import Block, Calc, Column, Kind, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.cashbook import ERRAND
from salon_app.services.days import Period
from salon_app.services.figures import DrawerFigures, HeldFigures, pieces

MOST_MOVES = 8
NAMELESS = frozenset({RECEIVABLE, CUSTODY, PAYABLE})
"""Accounts behind which people stand: they are counted, never described."""
ERRANDS = "買いもの代行"
ERRAND_MOVES = {
    errands.FEE: "手数料", errands.PAID: "代金の立替", errands.BOUGHT_BACK: "買い取り（仕入）",
    errands.CLEARED: "買いもの精算の残り", errands.REPAID: "担当の立替を返金", errands.SHOP_PAID: "店への支払い"}
"""What an errand's money did to the till, by its kind; never whose it was."""
OTHER_ERRAND_MOVES = {TICKETS_SOLD: "利用券の販売", PAYOUT_PAID: "担当への謝礼"}
"""The same of money that is no single errand's, by its summary."""
HELD_PLACES, HELD_MARK = ("custody_bag", "carried"), "※"


def moves_table(drawer: DrawerFigures) -> TableBuilder | None:
    """入金 and 出金 of the till apart from slips, or None where there were none; by 科目 where they are many."""
    rows = _lines(drawer)
    if not rows:
        return None
    many = len(rows) > MOST_MOVES
    notes = ("くわしくは2ページ。",) if many else ()
    table = _moves("moves", "レジの入出金（売上以外）", notes)
    for account, text, money_in, money_out in _by_account(rows) if many else rows:
        table.row(account=account, text=text, money_in=money_in, money_out=money_out)
    table.total()
    return table


def moves_details(drawer: DrawerFigures) -> tuple[Block, ...]:
    """All movements for page 2, where page 1 only sums them up."""
    rows = _lines(drawer)
    if len(rows) <= MOST_MOVES:
        return ()
    table = _moves("more_moves", "レジの入出金（売上以外）　つづき")
    for account, text, money_in, money_out in rows:
        table.row(account=account, text=text, money_in=money_in, money_out=money_out)
    table.total()
    return (table.build(),)


def cash_counted(paper: Paper, period: Period, drawer: DrawerFigures) -> TableBuilder | None:
    """The counted till by 金種, or None where nobody counted."""
    if drawer.count is None:
        return None
    found = pieces(drawer.count.denominations)
    words = [f"{label}　{name}" for label, name in (
        ("数えた方", paper.name(drawer.count.person_id)), ("立ち会い", paper.name(drawer.count.witness_id))) if name]
    table = TableBuilder("cash", (
        Column("face", "金種", Kind.NUMBER, width=17),
        Column("rolls", "棒金\n（50枚）", Kind.NUMBER, width=15),
        Column("pieces", "枚数", Kind.NUMBER, width=17),
        Column("amount", "金額", Kind.YEN),
    ), title="レジの現金（金種）", notes=("　　".join(words),) if words else ())
    for face in DENOMINATIONS if found else ():
        loose, rolls = found.get(face, (0, 0))
        if face in RARE_DENOMINATIONS and not loose and not paper.settings.use_2000_note:
            continue
        table.row(face=face, rolls=rolls or None, pieces=loose, amount=face * (loose + 50 * rolls))
    rest = drawer.count.counted - sum(face * (loose + 50 * rolls) for face, (loose, rolls) in found.items())
    if rest:
        table.row(amount=rest)
    table.total("実査合計")
    return table


def _moved(moves: TableBuilder | None, column: str) -> Calc | int:
    """The sum of a column of the movements, 0 where nothing stands in it."""
    try:
        return moves.link("total", column) if moves is not None else 0
    except KeyError:
        return 0


def calculation(drawer: DrawerFigures, moves: TableBuilder | None, counted: TableBuilder | None, period: Period, *,
                with_tickets: bool) -> TableBuilder:
    """What should lie in the till, what was counted, and the difference."""
    reasons = dict.fromkeys((drawer.count.note if drawer.count else "", period.note))
    notes = [f"原因：{note}" for note in reasons if note]
    if drawer.opening_difference:
        words = "多く" if drawer.opening_difference > 0 else "少なく"
        notes.append(f"開店のとき帳簿より{abs(drawer.opening_difference):,}円{words}、現金過不足に入れました。")
    table = TableBuilder("calculation", (Column("text", ""), Column("amount", "", Kind.YEN, width=22)),
                         title="現金過不足", head=False, frame=1.2, notes=tuple(notes))
    table.row(key="float", text="開店時のつり銭準備金", amount=drawer.opening)
    table.row(key="cash", text="＋ 現金売上・回数券の販売" if with_tickets else "＋ 現金売上", amount=drawer.cash_sales)
    table.row(key="in", text="＋ 入金", amount=_moved(moves, "money_in"))
    table.row(key="out", text="－ 出金", amount=_moved(moves, "money_out"))
    plus = ["float", "cash", "in"]
    if drawer.other:
        table.row(key="other", text="＋ ほかの日の分（紙から・訂正）", amount=drawer.other)
        plus.append("other")
    table.result("計算上の残高", "amount", plus=plus, minus=("out",), key="expected")
    if counted is not None:
        table.row(key="counted", text="実査合計", amount=counted.link("total", "amount"))
        table.result("現金過不足（実査－計算）", "amount", plus=("counted",), minus=("expected",), key="over")
    return table


def places_table(paper: Paper, period: Period, balances: Mapping[int, int], held: HeldFigures) -> Table:
    """What lies in each 置き場所 but the banks after the close; 預り金 is marked as not the salon's own, without a name."""
    counted = {one.account_id: one for one in paper.services.days.counts(period.id, "closing")}
    table: list[tuple[str, int]] = []
    for place in paper.services.cashbook.accounts("money", with_inactive=True):
        balance = balances.get(place.id, 0)
        if place.is_bank or not (balance or place.id in counted or place.code in ("till", "safe")):
            continue
        words = place.name
        if place.code == "till":
            words = f"{place.name}（翌日のつり銭）" if period.closed_at else place.name
        elif place.code == "safe" and period.to_safe:
            words = f"{place.name}（{period.to_safe:,}円を移動後）"
        elif place.code in HELD_PLACES:
            people = held.bag_people if place.code == "custody_bag" else held.carried_people
            words = f"{place.name}（{people}名分）{HELD_MARK}" if people else f"{place.name}{HELD_MARK}"
        if place.id in counted and place.code != "till" and counted[place.id].difference:
            words += f"　過不足 {counted[place.id].difference:,}円".replace("-", "△")
        table.append((words, balance))
    notes = _held_notes(period, held, marked=any(HELD_MARK in words for words, _ in table))
    found = TableBuilder("places", (Column("text", ""), Column("amount", "", Kind.YEN, width=22)), title="置き場所の残高",
                         remark="閉店後" if period.closed_at else "いま", head=False, notes=notes)
    for words, balance in table:
        found.row(text=words, amount=balance)
    return found.build()


def _held_notes(period: Period, held: HeldFigures, *, marked: bool) -> tuple[str, ...]:
    """What ※ means, for how many people how much is held since when, and what is still to be asked for."""
    notes = [f"{HELD_MARK}お預かりしているお金。売上に含みません。"] if marked or held.people else []
    if held.people and held.oldest is not None:
        days = (period.business_date - held.oldest).days
        age = f"いちばん古いものは{days}日前から" if days else "すべて今日から"
        notes.append(f"　お預りは{held.people}名分 {held.held:,}円。{age}。")
    if held.short_people:
        notes.append(f"　不足（あとでいただくお金）は{held.short_people}名分 {held.short:,}円。")
    return tuple(notes)


Line = tuple[str, str, int | None, int | None]


def _lines(drawer: DrawerFigures) -> list[Line]:
    """科目, words, yen in, yen out; つけ, 預り金 and the like as numbers only."""
    rows: list[Line] = []
    if drawer.donated:
        rows.append(("寄付", "お釣りの寄付", drawer.donated, None))
    nameless: dict[tuple[str, str, bool], list[int]] = {}
    for move in drawer.moves:
        if move.kind == ERRAND:
            words = ERRAND_MOVES.get(move.errand) or OTHER_ERRAND_MOVES.get(move.summary, move.account)
            nameless.setdefault((ERRANDS, words, move.inward), []).append(move.amount)
            continue
        if move.account_kind in NAMELESS:
            words = "つけの入金" if move.kind == "tab_payment" else move.account
            nameless.setdefault((move.account, words, move.inward), []).append(move.amount)
            continue
        words = f"{move.summary}（{move.counterpart}）" if move.counterpart else move.summary
        words += "　取消" if move.reason and move.inward != (move.amount > 0) else ""
        rows.append((move.account, words, *_sides(move.amount, move.inward)))
    for (account, words, inward), amounts in nameless.items():
        count = sum(1 if (amount > 0) is inward else -1 for amount in amounts)  # less what was taken back
        rows.append((account.partition("（")[0], f"{words} {count}件", *_sides(sum(amounts), inward)))
    return rows


def _by_account(rows: list[Line]) -> list[Line]:
    sums: dict[tuple[str, bool], tuple[int, int]] = {}
    for account, _, money_in, money_out in rows:
        key = (account, money_in is not None)
        count, amount = sums.get(key, (0, 0))
        sums[key] = (count + 1, amount + (money_in or 0) + (money_out or 0))
    return [(account, f"{count}件", amount if inward else None, None if inward else amount)
            for (account, inward), (count, amount) in sums.items()]


def _sides(amount: int, inward: bool) -> tuple[int | None, int | None]:
    return (amount, None) if inward else (None, -amount)


def _moves(key: str, title: str, notes: tuple[str, ...] = ()) -> TableBuilder:
    return TableBuilder(key, (
        Column("account", "科目", width=22),
        Column("text", "内容"),
        Column("money_in", "入金", Kind.YEN, width=16),
        Column("money_out", "出金", Kind.YEN, width=16),
    ), title=title, notes=notes)
