"""買いもの代行の集計: 依頼, 延べ and 実, お届け, 不在, money by what it was; each figure can list the rows behind it.

The money of errands is not the salon's (DOMAIN e-12): 代金 and 預り金 are never 売上, only the 手数料 is income. Everything
counts on its own date: a request on its 受付日, a delivery on its お届け日, 不在, 取消, 他へ紹介 and 重複 on the date of the
step, yen on the date of the movement, corrections on the date they were made. So months add up to a year, but for 実.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model import errands
from salon_app.services.figures import shopping_rows
from salon_app.services.figures.attendance import Heads
from salon_app.services.figures.columns import ERRAND_MONEY, LEG
from salon_app.services.figures.shopping_rows import Items, Moved, Step
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import ErrandMoneyRow, LegRow

K = TypeVar("K")
REQUESTED, DELIVERED, UNWANTED, SETTLED = "requested", "delivered", "unwanted", "settled"
_COUNTS = {errands.NOT_HOME: "not_home", UNWANTED: "unwanted", errands.CANCELLED: "cancelled", errands.REFERRED: "referred",
           errands.DUPLICATE: "duplicates", SETTLED: "settled"}
"""What is counted by number alone, with its field of `ErrandPart`."""
_TENTH = Decimal("0.1")
_NOBODY = Heads()


class ErrandMoney(NamedTuple):
    """Yen that moved, less what was taken back.

    `paid` 代金 at the shops, `bought_back` of them taken over by the salon (仕入); `fee` 手数料 out of the money held,
    `ticket_yen` by 利用券 (`tickets` of them). `accepted`: differences let go (＋: the salon bore them). `payouts`: 謝礼
    earned. `helper_advance`, `till_advance`, `shop_credit`: how much of `paid` was 担当の立替, レジから立替, 店に後払い.
    """

    deposited: int = 0
    added: int = 0
    paid: int = 0
    bought_back: int = 0
    refunded: int = 0
    fee: int = 0
    tickets: int = 0
    ticket_yen: int = 0
    accepted: int = 0
    payouts: int = 0
    helper_advance: int = 0
    till_advance: int = 0
    shop_credit: int = 0

    @property
    def received(self) -> int:
        """預り + 追加."""
        return self.deposited + self.added

    @property
    def spent(self) -> int:
        """代金 that people bear: 代金 less what the salon bought back."""
        return self.paid - self.bought_back

    @property
    def income(self) -> int:
        """手数料 in yen and by 利用券: the only income."""
        return self.fee + self.ticket_yen

    @property
    def held(self) -> int:
        """By how much the money held grew (negative: shrank)."""
        return self.received - self.spent - self.fee - self.refunded + self.accepted


_NOTHING = ErrandMoney()


class NotHome(NamedTuple):
    """不在: one try to deliver, with the note that was made. `brought_on`: when the goods were delivered after all."""

    errand_id: int
    day: date
    time: int | None
    note: str
    brought_on: date | None


class ToldErrand(NamedTuple):
    """One errand as a period tells it. `state` and `held` (yen of 預り金, negative: 不足) are those of its last day, `before`
    yen held before its first. `delivered_on` is the date of お届け, unless all goods were 不要 (since `unwanted_on`);
    `ended_on` that of 取消, 他へ紹介 or 重複. `person_id`, `helper_id`: the entries kept where two were made one."""

    id: int
    person_id: int
    name: str
    block: str
    shop_id: int | None
    shop: str
    helper_id: int | None
    helper: str
    received_on: date
    delivered_on: date | None
    unwanted_on: date | None
    ended_on: date | None
    settled_on: date | None
    state: str
    items: Items
    before: int
    money: ErrandMoney
    not_home: tuple[NotHome, ...]
    moves: tuple[Moved, ...]

    @property
    def number(self) -> str:
        """買-0412."""
        return errands.errand_number(self.id)

    @property
    def held(self) -> int:
        """Yen held when the period ended."""
        return self.before + self.money.held

    @property
    def open(self) -> bool:
        """Whether somebody still had to do something when the period ended."""
        return self.state in errands.OPEN


@dataclass(frozen=True)
class ErrandPart:
    """Errands counted together. `requests` 依頼 by 受付日 (重複 is none), `delivered` お届け by お届け日: 延べ and 実 (different
    people). `not_home`: how often nobody was there. `days`: Σ from 受付 to お届け over the deliveries."""

    requests: Heads = _NOBODY
    delivered: Heads = _NOBODY
    not_home: int = 0
    unwanted: int = 0
    cancelled: int = 0
    referred: int = 0
    duplicates: int = 0
    settled: int = 0
    days: int = 0
    money: ErrandMoney = _NOTHING

    @property
    def average_days(self) -> Decimal | None:
        """From 受付 to お届け: days ÷ お届け件数, half up to one decimal; None without a delivery."""
        count = self.delivered.total
        return (Decimal(self.days) / count).quantize(_TENTH, ROUND_HALF_UP) if count else None


@dataclass(frozen=True)
class ErrandFigures:
    """A period's figures. `months` by first day, `shops` by shop id (None: none said), `helpers` by 担当 (None: none yet).
    `payouts_paid`: 謝礼 handed out in the period, yen by volunteer."""

    start: date
    end: date
    errands: tuple[ToldErrand, ...]
    total: ErrandPart
    months: Mapping[date, ErrandPart]
    shops: Mapping[int | None, ErrandPart]
    helpers: Mapping[int | None, ErrandPart]
    payouts_paid: Mapping[int, int]

    @property
    def waiting(self) -> tuple[ToldErrand, ...]:
        """Errands that somebody still had to do something about when the period ended."""
        return tuple(one for one in self.errands if one.open)

    @property
    def before(self) -> int:
        """預り金 in yen when the period began; what the ledger's account says."""
        return sum(one.before for one in self.errands)

    def rows(self, what: str, *, month: date | None = None, shop_id: int | str | None = "all",
             helper_id: int | str | None = "all") -> tuple[int, ...]:
        """Ids of the errands behind a count: requested, delivered, unwanted, settled, cancelled, referred, duplicate, or
        not_home (an errand as often as nobody was there)."""
        found = []
        for one in self.errands:
            if shop_id in ("all", one.shop_id) and helper_id in ("all", one.helper_id):
                found += [one.id for counts, day in _counted(one)
                          if counts == what and self.start <= day <= self.end and month in (None, day.replace(day=1))]
        return tuple(found)

    def movements(self, *figures: str) -> tuple[int, ...]:
        """Ids of the movements behind yen of `ErrandMoney`, by the names of its fields, oldest entry of each errand first."""
        return tuple(move.movement_id for one in self.errands for move in one.moves
                     if move.figure in figures and self.start <= move.day)


def shopping(session: Session, start: date, end: date, accounts: Mapping[str, int], due_id: int) -> ErrandFigures:
    """Figures of the errands that have to do with the dates from `start` to `end`. `accounts`: ids of
    `shopping_rows.ACCOUNTS` by code; `due_id`: 謝礼の未払い."""
    chosen = shopping_rows.chosen(session, start, end, accounts["custody"])
    paid = _payouts_paid(session, start, end, due_id)
    if not chosen.rows:
        return ErrandFigures(start, end, (), ErrandPart(), {}, {}, {}, paid)
    steps, items = shopping_rows.steps(session, chosen), shopping_rows.items(session, chosen)
    moves = shopping_rows.moves(session, chosen, accounts)
    told = tuple(_told(row, start, end, steps.get(row.id, ()), items.get(row.id, Items()), moves.get(row.id, ()))
                 for row in chosen.rows)
    months: dict[date, _Tally] = {}
    shops: dict[int | None, _Tally] = {}
    helpers: dict[int | None, _Tally] = {}
    several = start.replace(day=1) != end.replace(day=1)
    for one in told:
        tallies = (shops.setdefault(one.shop_id, _Tally()), helpers.setdefault(one.helper_id, _Tally()))
        for what, day in _counted(one):
            if start <= day <= end:
                for tally in (*tallies, months.setdefault(day.replace(day=1), _Tally())) if several else tallies:
                    tally.count(one, what, day)
        for move in one.moves:
            if move.day >= start:
                for tally in (*tallies, months.setdefault(move.day.replace(day=1), _Tally())) if several else tallies:
                    tally.pay(move)
    total = _Tally.together(shops.values())
    by_month = {month: months[month] for month in sorted(months)} if several else {start.replace(day=1): total}
    return ErrandFigures(start, end, told, total.part(), _parts(by_month), _parts(shops), _parts(helpers), paid)


class _Tally:
    """Counts and yen of some errands on their way to an `ErrandPart`."""

    __slots__ = ("_days", "_people", "_yen")

    def __init__(self) -> None:
        self._people: dict[str, list[int]] = {}
        self._yen: dict[str, int] = {}
        self._days = 0

    @classmethod
    def together(cls, tallies: Iterable[_Tally]) -> _Tally:
        found = cls()
        for tally in tallies:
            for what, people in tally._people.items():
                found._people.setdefault(what, []).extend(people)
            for figure, yen in tally._yen.items():
                found._yen[figure] = found._yen.get(figure, 0) + yen
            found._days += tally._days
        return found

    def count(self, one: ToldErrand, what: str, day: date) -> None:
        self._people.setdefault(what, []).append(one.person_id)
        if what == DELIVERED:
            self._days += (day - one.received_on).days

    def pay(self, move: Moved) -> None:
        _add(self._yen, move)

    def part(self) -> ErrandPart:
        none: list[int] = []
        requested, delivered = (self._people.get(what, none) for what in (REQUESTED, DELIVERED))
        return ErrandPart(
            Heads(len(requested), len(set(requested))), Heads(len(delivered), len(set(delivered))), days=self._days,
            money=ErrandMoney(**self._yen),
            **{name: len(self._people.get(what, none)) for what, name in _COUNTS.items()})


def _parts(tallies: Mapping[K, _Tally]) -> dict[K, ErrandPart]:
    return {key: tally.part() for key, tally in tallies.items()}


def _add(yen: dict[str, int], move: Moved) -> None:
    yen[move.figure] = yen.get(move.figure, 0) + move.yen
    if move.figure == "ticket_yen":
        yen["tickets"] = yen.get("tickets", 0) + move.times


def _told(row: Any, start: date, end: date, taken: Sequence[Step], items: Items, moves: Sequence[Moved]) -> ToldErrand:
    stood = shopping_rows.standing(taken)
    unwanted = next((step.day for step in reversed(stood) if step.state == errands.UNWANTED), None) if stood else None
    delivered = row.delivered_on if row.delivered_on is not None and row.delivered_on <= end else None
    settled = row.settled_on if row.settled_on is not None and row.settled_on <= end else None
    ended = (next((step.day for step in reversed(stood) if step.state == row.state), None)
             if row.state in shopping_rows.GONE else None)
    before: dict[str, int] = {}
    now: dict[str, int] = {}
    for move in moves:
        _add(now if move.day >= start else before, move)
    return ToldErrand(
        row.id, row.person_id, row.name, row.block, row.shop_id, row.shop, row.helper_id, row.helper, row.received_on,
        delivered if unwanted is None else None, unwanted if unwanted is not None and unwanted <= end else None,
        ended if ended is not None and ended <= end else None, settled,
        errands.SETTLED if settled else _state(row, stood, end), items, ErrandMoney(**before).held if before else 0,
        ErrandMoney(**now), tuple(_not_home(row, stood, start, end)) if stood else (), tuple(moves))


def _not_home(row: Any, stood: Iterable[Step], start: date, end: date) -> Iterator[NotHome]:
    for step in stood:
        if step.state == errands.NOT_HOME and not step.back and start <= step.day <= end:
            yield NotHome(row.id, step.day, step.time, step.reason, row.delivered_on)


def _state(row: Any, stood: Sequence[Step], end: date) -> str:
    """Where an errand was when the period ended. 重複 is one from the beginning: it was never a request."""
    if row.state == errands.DUPLICATE:
        return errands.DUPLICATE
    return next((step.state for step in reversed(stood) if step.day <= end), errands.RECEIVED)


def _counted(one: ToldErrand) -> Iterator[tuple[str, date]]:
    """As what an errand counts, and on which date."""
    if one.state != errands.DUPLICATE:
        yield REQUESTED, one.received_on
    if one.delivered_on is not None:
        yield DELIVERED, one.delivered_on
    if one.settled_on is not None:
        yield SETTLED, one.settled_on
    if one.unwanted_on is not None:
        yield UNWANTED, one.unwanted_on
    if one.ended_on is not None:
        yield one.state, one.ended_on
    for missed in one.not_home:
        yield errands.NOT_HOME, missed.day


def _payouts_paid(session: Session, start: date, end: date, due_id: int) -> dict[int, int]:
    """謝礼 handed out: what left 謝礼の未払い without being an errand's own entry, by volunteer."""
    yen = func.sum(LEG.amount)
    rows = session.connection().execute(
        select(KEPT_ID, yen).select_from(LegRow).join(PERSON, PERSON.c.id == LEG.person_id)
        .outerjoin(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
        .where(LEG.account_id == due_id, LEG.business_date >= start, LEG.business_date <= end, ERRAND_MONEY.id.is_(None))
        .group_by(KEPT_ID).having(yen != 0))
    return {person_id: int(amount) for person_id, amount in rows}
