"""買いもの代行の集計: 依頼, 延べ and 実, お届け, 不在, money by what it was; each figure can list the rows behind it.

The money of errands is not the salon's (DOMAIN e-12): 代金 and 預り金 are never 売上, only the 手数料 is income. Everything
counts on its own date: a request on its 受付日, a delivery on its お届け日, 不在, 取消, 他へ紹介 and 重複 on the date of the
step, yen on the date of the movement, corrections on the date they were made. So months add up to a year, but for 実.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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
_COUNTED = (REQUESTED, DELIVERED, *_COUNTS)
_TENTH = Decimal("0.1")
_NOBODY = Heads()


@dataclass(frozen=True)
class ErrandMoney:
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


@dataclass(frozen=True)
class NotHome:
    """不在: one try to deliver, with the note that was made. `brought_on`: when the goods were delivered after all."""

    errand_id: int
    day: date
    time: int | None
    note: str
    brought_on: date | None


@dataclass(frozen=True)
class ToldErrand:
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
    moves: tuple[Moved, ...] = field(repr=False)

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
    money: ErrandMoney = ErrandMoney()

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
                found += [one.id for day in _days(one, what)
                          if self.start <= day <= self.end and month in (None, day.replace(day=1))]
        return tuple(found)

    def movements(self, *figures: str) -> tuple[int, ...]:
        """Ids of the movements behind yen of `ErrandMoney`, by the names of its fields, oldest entry of each errand first."""
        return tuple(move.movement_id for one in self.errands for move in one.moves
                     if move.figure in figures and self.start <= move.day)


class _Seen(NamedTuple):
    """Something of an errand in the period: that it counts (`what`), or that its money moved."""

    errand: ToldErrand
    what: str
    day: date
    move: Moved | None = None


def shopping(session: Session, start: date, end: date, *, custody_id: int, due_id: int) -> ErrandFigures:
    """Figures of the errands that have to do with the dates from `start` to `end`."""
    rows = shopping_rows.chosen(session, start, end, custody_id)
    paid = _payouts_paid(session, start, end, due_id)
    if not rows:
        return ErrandFigures(start, end, (), ErrandPart(), {}, {}, {}, paid)
    ids = shopping_rows.of_chosen(rows, start, end)
    steps = shopping_rows.steps(session, ids, end)
    items = shopping_rows.items(session, ids)
    moves = shopping_rows.moves(session, ids, end, shopping_rows.accounts(session))
    told = tuple(_told(row, start, end, steps.get(row.id, ()), items.get(row.id, Items()), moves.get(row.id, ()))
                 for row in rows)
    seen = [_Seen(one, what, day) for one in told for what in _COUNTED for day in _days(one, what) if start <= day <= end]
    seen += [_Seen(one, "", move.day, move) for one in told for move in one.moves if move.day >= start]
    months = _parts(seen, lambda found: found.day.replace(day=1))
    return ErrandFigures(
        start, end, told, _part(seen), {month: months[month] for month in sorted(months)},
        _parts(seen, lambda found: found.errand.shop_id), _parts(seen, lambda found: found.errand.helper_id), paid)


def _told(row: Any, start: date, end: date, taken: Sequence[Step], items: Items, moves: Sequence[Moved]) -> ToldErrand:
    stood = shopping_rows.standing(taken)
    unwanted = next((step.day for step in reversed(stood) if step.state == errands.UNWANTED), None)
    delivered = row.delivered_on if row.delivered_on is not None and row.delivered_on <= end else None
    settled = row.settled_on if row.settled_on is not None and row.settled_on <= end else None
    state = errands.SETTLED if settled else _state(row, stood, end)
    ended = next((step.day for step in reversed(stood) if step.state == row.state), None)
    return ToldErrand(
        row.id, row.person_id, row.name, row.block, row.shop_id, row.shop, row.helper_id, row.helper, row.received_on,
        delivered if unwanted is None else None, unwanted if unwanted is not None and unwanted <= end else None,
        ended if row.state in shopping_rows.GONE and ended is not None and ended <= end else None, settled, state, items,
        _sum(move for move in moves if move.day < start).held, _sum(move for move in moves if move.day >= start),
        tuple(NotHome(row.id, step.day, step.time, step.reason, row.delivered_on) for step in stood
              if step.state == errands.NOT_HOME and not step.back and start <= step.day <= end), tuple(moves))


def _state(row: Any, stood: Sequence[Step], end: date) -> str:
    """Where an errand was when the period ended. 重複 is one from the beginning: it was never a request."""
    if row.state == errands.DUPLICATE:
        return errands.DUPLICATE
    return next((step.state for step in reversed(stood) if step.day <= end), errands.RECEIVED)


def _sum(moves: Iterable[Moved]) -> ErrandMoney:
    yen: dict[str, int] = {}
    for move in moves:
        yen[move.figure] = yen.get(move.figure, 0) + move.yen
        if move.figure == "ticket_yen":
            yen["tickets"] = yen.get("tickets", 0) + move.times
    return ErrandMoney(**yen)


def _days(one: ToldErrand, what: str) -> tuple[date, ...]:
    """On which dates an errand counts."""
    if what == errands.NOT_HOME:
        return tuple(try_.day for try_ in one.not_home)
    if what == REQUESTED:
        return (one.received_on,) if one.state != errands.DUPLICATE else ()
    if what in shopping_rows.GONE:
        return (one.ended_on,) if one.ended_on is not None and one.state == what else ()
    day = {DELIVERED: one.delivered_on, UNWANTED: one.unwanted_on, SETTLED: one.settled_on}[what]
    return () if day is None else (day,)


def _part(seen: Iterable[_Seen]) -> ErrandPart:
    people: dict[str, list[int]] = {what: [] for what in ("", *_COUNTED)}
    days, moved = 0, []
    for one, what, day, move in seen:
        people[what].append(one.person_id)
        if move is not None:
            moved.append(move)
        elif what == DELIVERED:
            days += (day - one.received_on).days
    return ErrandPart(
        _heads(people[REQUESTED]), _heads(people[DELIVERED]), days=days, money=_sum(moved),
        **{field_name: len(people[what]) for what, field_name in _COUNTS.items()})


def _heads(people: Sequence[int]) -> Heads:
    return Heads(len(people), len(set(people)))


def _parts(seen: Iterable[_Seen], key: Callable[[_Seen], K]) -> dict[K, ErrandPart]:
    groups: dict[K, list[_Seen]] = {}
    for found in seen:
        groups.setdefault(key(found), []).append(found)
    return {one: _part(some) for one, some in groups.items()}


def _payouts_paid(session: Session, start: date, end: date, due_id: int) -> dict[int, int]:
    """謝礼 handed out: what left 謝礼の未払い without being an errand's own entry, by volunteer."""
    yen = func.sum(LEG.amount)
    rows = session.connection().execute(
        select(KEPT_ID, yen).select_from(LegRow).join(PERSON, PERSON.c.id == LEG.person_id)
        .outerjoin(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
        .where(LEG.account_id == due_id, LEG.business_date >= start, LEG.business_date <= end, ERRAND_MONEY.id.is_(None))
        .group_by(KEPT_ID).having(yen != 0))
    return {person_id: int(amount) for person_id, amount in rows}
