"""預り金 as figures: what was held when a till period had been closed, and the account's movements one by one.

Whose money is held at the end of a date stands in services/shopping/holdings.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, or_, select
from sqlmodel import Session

from salon_app.services.days import Period
from salon_app.services.figures.columns import CUSTODY_SLIP, ERRAND, ERRAND_MONEY, LEG, MOVEMENT
from salon_app.services.figures.drawer import is_later, last_movements
from salon_app.services.people_rows import PERSON
from salon_app.services.shopping.holdings import held_since
from salon_app.services.shopping.rows import standing_of
from salon_app.store.tables import CustodySlipRow, ErrandMoneyRow, ErrandRow, LegRow, MovementRow

_KEPT: Any = PERSON.alias("kept")


@dataclass(frozen=True)
class HeldFigures:
    """預り金 at a moment, without a name. `people` for whom `held` yen are held, the oldest of it since `oldest`; of
    `bag_people` some lies in the envelope, of `carried_people` some is 持ち出し中. `short_people` still have to give `short` yen.
    """

    people: int = 0
    held: int = 0
    bag_people: int = 0
    carried_people: int = 0
    short_people: int = 0
    short: int = 0
    oldest: date | None = None


@dataclass(frozen=True)
class CustodyEntry:
    """A movement of the account 預り金: `amount` yen more (＋) or less (−) held for a person. `slip_id`: the 預り証 given for
    it; `back`: it takes another one back, with its `reason`. `kind` '' where it belongs to no errand."""

    day: date
    movement_id: int
    errand_id: int | None
    name: str
    block: str
    kind: str
    amount: int
    slip_id: int | None
    reason: str
    back: bool


class _Entry(NamedTuple):
    """An errand's entry with what it did: yen by account code."""

    money: ErrandMoneyRow
    person_id: int
    day: date
    at: Any
    yen: Mapping[str, int]


def held_after(session: Session, periods: Sequence[Period], accounts: Mapping[int, str]) -> dict[int, HeldFigures]:
    """By period id: what was held when the period had been closed; what was recorded later is left out, so that its sheet
    never changes. `accounts`: ids of 預り金, 預り金の袋 and 持ち出し中 with their codes."""
    if not periods:
        return {}
    by_errand = _entries(session, min(one.business_date for one in periods), max(one.business_date for one in periods),
                         accounts)
    last = last_movements(session, periods) if by_errand else {}
    return {period.id: _held(period, last.get(period.id), by_errand.values()) for period in periods}


def _entries(session: Session, first: date, last: date, accounts: Mapping[int, str]) -> dict[int, list[_Entry]]:
    """Entries by errand, oldest first, of errands that were not settled before `first`: the others hold nothing."""
    chosen = select(ERRAND.id).where(
        ERRAND.received_on <= last, or_(ERRAND.settled_on.is_(None), ERRAND.settled_on >= first))
    rows = session.execute(
        select(ErrandMoneyRow, MOVEMENT.business_date, MOVEMENT.at,
               func.coalesce(PERSON.c.merged_into_id, PERSON.c.id))
        .join(MovementRow, MOVEMENT.id == ERRAND_MONEY.movement_id).join(ErrandRow, ERRAND.id == ERRAND_MONEY.errand_id)
        .join(PERSON, PERSON.c.id == ERRAND.person_id)
        .where(ERRAND_MONEY.errand_id.in_(chosen), MOVEMENT.business_date <= last).order_by(ERRAND_MONEY.id)).all()
    if not rows:
        return {}
    yen: dict[int, dict[str, int]] = {}
    for movement_id, account_id, amount in session.connection().execute(
            select(LEG.movement_id, LEG.account_id, LEG.amount).select_from(LegRow)
            .join(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
            .where(ERRAND_MONEY.errand_id.in_(chosen), LEG.account_id.in_(accounts), LEG.business_date <= last)):
        found = yen.setdefault(movement_id, {})
        found[accounts[account_id]] = found.get(accounts[account_id], 0) + amount
    by_errand: dict[int, list[_Entry]] = {}
    for money, day, at, person_id in rows:
        by_errand.setdefault(money.errand_id, []).append(
            _Entry(money, person_id, day, at, yen.get(money.movement_id, {})))
    return by_errand


def _held(period: Period, last: int | None, errands: Iterable[Sequence[_Entry]]) -> HeldFigures:
    holding: dict[int, int] = {}
    short: dict[int, int] = {}
    in_bag: set[int] = set()
    carried: set[int] = set()
    oldest: list[date] = []
    for some in errands:
        known = [one for one in some if one.day <= period.business_date
                 and not is_later(period, last, one.money.movement_id, one.at)]
        held = -sum(one.yen.get("custody", 0) for one in known)
        for code, people in (("custody_bag", in_bag), ("carried", carried)):
            if sum(one.yen.get(code, 0) for one in known):
                people.add(known[0].person_id)
        if held > 0:
            holding[known[0].person_id] = holding.get(known[0].person_id, 0) + held
            days = {one.money.id: one.day for one in known}
            dated = sorted(((money, days[money.id]) for money in standing_of([one.money for one in known])),
                           key=lambda one: (one[1], one[0].id))
            oldest.append(held_since(dated, held) or known[0].day)
        elif held < 0:
            short[known[0].person_id] = short.get(known[0].person_id, 0) - held
    return HeldFigures(len(holding), sum(holding.values()), len(in_bag), len(carried), len(short), sum(short.values()),
                       min(oldest, default=None))


def entries(session: Session, start: date, end: date, custody_id: int) -> tuple[CustodyEntry, ...]:
    """All that moved on the account 預り金 between two business dates, oldest first."""
    rows = session.connection().execute(
        select(MOVEMENT.business_date, MOVEMENT.id, ERRAND_MONEY.errand_id, func.coalesce(_KEPT.c.name, ""),
               func.coalesce(_KEPT.c.block, ""), func.coalesce(ERRAND_MONEY.kind, ""), -LEG.amount, CUSTODY_SLIP.id,
               MOVEMENT.reason, func.coalesce(MOVEMENT.reverses_id, 0) > 0)
        .select_from(LegRow).join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .outerjoin(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
        .outerjoin(CustodySlipRow, CUSTODY_SLIP.money_id == ERRAND_MONEY.id)
        .outerjoin(PERSON, PERSON.c.id == LEG.person_id)
        .outerjoin(_KEPT, _KEPT.c.id == func.coalesce(PERSON.c.merged_into_id, PERSON.c.id))
        .where(LEG.account_id == custody_id, LEG.business_date >= start, LEG.business_date <= end)
        .order_by(MOVEMENT.business_date, MOVEMENT.id))
    return tuple(CustodyEntry(*row) for row in rows)
