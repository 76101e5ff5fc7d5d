"""A 置き場所 day by day: what came in, what went out, and why. Slips are one line a day; everything else by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, MONEY, PAYABLE
from salon_app.model.errands import CLEARED
from salon_app.services.cashbook import ERRAND
from salon_app.services.figures.columns import ACCOUNT, COUNT, ERRAND_MONEY, LEG, MOVEMENT, SALE
from salon_app.services.mirrors import taken_back
from salon_app.store.tables import ErrandMoneyRow, MoneyCountRow, MovementRow

SLIP_KINDS = ("sale", "void", "return", "return_void")
INWARD = frozenset({"cash_in", "tab_payment", "box", "opening", "sale", "donation", "fee"})
_TELLING = (INCOME, EXPENSE, CUSTODY, PAYABLE)
"""Of an errand's movement with several sides: the kind of account that says best what it was, first."""


@dataclass(frozen=True)
class LedgerEntry:
    """`amount` yen into (＋) or out of (−) a place. `account`: 科目, or the other place of a transfer.

    `count`: slips behind a line of 現金売上, 0 for a movement of its own (`movement_id`). `reverses_id`: the movement
    this one takes back, `reversed_by`: the one that took it back, at whatever date, where that stands. `errand`: the kind of
    an errand's money, `back`: its entry is a mirror.
    """

    day: date
    movement_id: int | None
    kind: str
    account: str
    account_kind: str
    summary: str
    counterpart: str
    reason: str
    amount: int
    count: int = 0
    person_id: int | None = None
    reverses_id: int | None = None
    reversed_by: int | None = None
    errand: str = ""
    back: bool = False

    @property
    def inward(self) -> bool:
        """Whether it is an 入金 by its nature; what takes one back is a negative 入金 then, not an 出金."""
        if self.kind == ERRAND:
            return (self.amount > 0) is not self.back
        return self.kind in INWARD or (self.amount > 0 and self.kind != "cash_out")


@dataclass(frozen=True)
class PassbookMatch:
    """残高照合: passbook and book in yen at a business date."""

    day: date
    at: datetime
    passbook: int
    book: int
    note: str
    person_id: int | None


def slip_sums(session: Session, place_id: int, start: date, end: date) -> dict[date, tuple[int, int, int]]:
    """Yen that slips brought into a place, by date: 売上 (less 取消 and 返品), number of slips, お釣りの寄付."""
    sums = session.connection().execute(
        select(LEG.business_date, func.sum(LEG.amount), func.count(func.distinct(LEG.movement_id)))
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(LEG.account_id == place_id, LEG.business_date >= start, LEG.business_date <= end,
               MOVEMENT.kind.in_(SLIP_KINDS))
        .group_by(LEG.business_date)).all()
    donations: dict[date, int] = dict(session.connection().execute(
        select(SALE.business_date, func.sum(SALE.donated))
        .where(SALE.business_date >= start, SALE.business_date <= end, SALE.donated != 0,
               SALE.movement_id.in_(select(LEG.movement_id).where(
                   LEG.account_id == place_id, LEG.business_date >= start, LEG.business_date <= end)))
        .group_by(SALE.business_date)).all())
    return {day: (int(amount) - int(donations.get(day, 0)), int(count), int(donations.get(day, 0)))
            for day, amount, count in sums}


def entries(session: Session, place_id: int, start: date, end: date) -> tuple[LedgerEntry, ...]:
    """All that moved in a place between two business dates, oldest first; a day's slips come first, in one line."""
    found = []
    for day, (amount, count, donated) in slip_sums(session, place_id, start, end).items():
        found.append(LedgerEntry(day, None, "sale", "売上", "income", "", "", "", amount, count))
        if donated:
            found.append(LedgerEntry(day, None, "donation", "寄付", "income", "お釣りの寄付", "", "", donated))
    chosen = select(LEG.movement_id).where(
        LEG.account_id == place_id, LEG.business_date >= start, LEG.business_date <= end)
    rows = session.connection().execute(
        select(MOVEMENT.id, MOVEMENT.business_date, MOVEMENT.kind, MOVEMENT.summary, MOVEMENT.counterpart, MOVEMENT.reason,
               MOVEMENT.person_id, MOVEMENT.reverses_id).select_from(MovementRow)
        .where(MOVEMENT.id.in_(chosen), MOVEMENT.kind.not_in(SLIP_KINDS))
        .order_by(MOVEMENT.business_date, MOVEMENT.at, MOVEMENT.id)).all()
    others = other_sides(session, place_id, [(row.id, row.kind, row.reverses_id) for row in rows])
    ids = [row.id for row in rows]
    reversed_by = taken_back(session, MOVEMENT.reverses_id.between(min(ids), max(ids)),
                             MOVEMENT.kind.not_in(SLIP_KINDS)) if ids else {}
    for movement_id, day, kind, summary, counterpart, reason, person_id, reverses_id in rows:
        side = others[movement_id]
        found.append(LedgerEntry(
            day, movement_id, kind, side.account, side.kind, summary, counterpart, reason, side.amount, 0, person_id, reverses_id,
            reversed_by.get(movement_id), side.errand, side.back))
    return tuple(sorted(found, key=lambda one: (one.day, one.movement_id is not None)))


def passbook_matches(session: Session, place_id: int, start: date, end: date) -> tuple[PassbookMatch, ...]:
    """残高照合 of a bank place between two business dates, in order."""
    rows = session.scalars(
        select(MoneyCountRow).where(
            COUNT.business_date >= start, COUNT.business_date <= end,
            COUNT.account_id == place_id, COUNT.kind == "passbook")
        .order_by(COUNT.business_date, COUNT.id)).all()
    return tuple(PassbookMatch(row.business_date, row.at, row.counted, row.expected, row.note, row.person_id)
                 for row in rows)


class Side(NamedTuple):
    """What a movement is to a place: yen into it, name and kind of the account on its other side; of an errand's money its
    kind and whether it takes an entry back."""

    amount: int
    account: str
    kind: str
    errand: str = ""
    back: bool = False


def other_sides(session: Session, place_id: int, moved: Sequence[tuple[int, str, int | None]]) -> dict[int, Side]:
    """By movement (id, kind, the one it takes back): what it is to a place. Movements of errands have many sides: the one that
    tells most is named.
    """
    accounts: dict[int, tuple[str, str]] = {one: (name, kind) for one, name, kind in session.connection().execute(
        select(ACCOUNT.id, ACCOUNT.name, ACCOUNT.kind))}
    amounts: dict[int, int] = {one: 0 for one, _, _ in moved}
    sides: dict[int, dict[int, None]] = {one: {} for one in amounts}
    for ids in _chunks(amounts):
        for movement_id, account_id, amount in session.connection().execute(
                select(LEG.movement_id, LEG.account_id, LEG.amount).where(LEG.movement_id.in_(ids)).order_by(LEG.id)).all():
            if account_id == place_id:
                amounts[movement_id] += amount
            else:
                sides[movement_id][account_id] = None
    of_errands = {one: reverses_id is not None for one, kind, reverses_id in moved if kind == ERRAND}
    entered = _errand_money(session, of_errands)
    found = {}
    for movement_id, amount in amounts.items():
        there = [accounts[one] for one in sides[movement_id]]
        if movement_id in of_errands:
            errand, back = entered.get(movement_id, ("", of_errands[movement_id]))
            found[movement_id] = Side(amount, *_telling(there, errand), errand, back)
            continue
        kind = next((kind for _, kind in there if kind != MONEY), MONEY if there else "")
        found[movement_id] = Side(amount, "・".join(name for name, _ in there), kind)
    return found


def _telling(sides: Sequence[tuple[str, str]], errand: str) -> tuple[str, str]:
    """Name and kind of the account to name; of what was left at a settlement it is the place it came from or went to."""
    order = (MONEY,) if errand == CLEARED else _TELLING
    return min(sides, key=lambda one: order.index(one[1]) if one[1] in order else len(order))


def _errand_money(session: Session, movement_ids: Iterable[int]) -> dict[int, tuple[str, bool]]:
    """Kind of an errand's entry, and whether it takes one back, by movement."""
    return {movement_id: (kind, amount < 0) for ids in _chunks(movement_ids)
            for movement_id, kind, amount in session.connection().execute(
                select(ERRAND_MONEY.movement_id, ERRAND_MONEY.kind, ERRAND_MONEY.amount).select_from(ErrandMoneyRow)
                .where(ERRAND_MONEY.movement_id.in_(ids)))}


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = list(ids)
    for at in range(0, len(ordered), 500):
        yield ordered[at:at + 500]
