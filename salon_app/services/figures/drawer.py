"""One till period, from opening to close: what should lie in the drawer, what was counted, and where money lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.services.cashbook import CashbookService
from salon_app.services.days import CountResult, DaysService, Period
from salon_app.services.figures.columns import LEG, MOVEMENT, SALE
from salon_app.services.figures.ledger import SLIP_KINDS, LedgerEntry, other_sides
from salon_app.store.tables import MovementRow
from salon_app.store.types import known


@dataclass(frozen=True)
class DrawerFigures:
    """The till's calculation in yen: opening + cash_sales + donated + Σ moves + other = expected.

    `moves` are 入金 and 出金 of the period in the till (the money to the safe at the close is not among them).
    `other`: what reached the till meanwhile without belonging to this period (slips of a paper day).
    `counted`: None where nobody counted. `opening_difference`: found when the float was counted.
    """

    opening: int
    cash_sales: int
    donated: int
    moves: tuple[LedgerEntry, ...]
    other: int
    expected: int
    counted: int | None
    count: CountResult | None
    opening_difference: int

    @property
    def difference(self) -> int | None:
        """現金過不足: counted − expected."""
        return None if self.counted is None else self.counted - self.expected


def drawer(session: Session, period: Period, *, days: DaysService, till_id: int) -> DrawerFigures:
    """The till's calculation of a period, open or closed."""
    slips, donated = _slip_cash(session, period, till_id)
    moves = _moves(session, period.id, till_id)
    counts = days.counts(period.id, "opening", "closing")
    opening = next((one for one in counts if one.kind == "opening" and one.account_id == till_id), None)
    closing = next((one for one in reversed(counts) if one.kind == "closing" and one.account_id == till_id), None)
    known_sum = period.float_amount + slips + sum(move.amount for move in moves)
    if closing is not None:
        expected = closing.expected
    elif period.closed_at is None:
        expected = days.expected((till_id,))[till_id]
    else:
        expected = known_sum
    return DrawerFigures(
        period.float_amount, slips - donated, donated, moves, expected - known_sum, expected,
        closing.counted if closing else None, closing, opening.difference if opening else 0)


def places_after(session: Session, periods: Sequence[Period], *, cashbook: CashbookService) -> dict[int, dict[int, int]]:
    """By period id: yen in each 置き場所 when the period had been closed, so that its sheet never changes any more.

    What was recorded later is left out, for its date and for those before. The years before the first period are summed
    once, however many periods are asked for.
    """
    dates = sorted({period.business_date for period in periods})
    if not dates:
        return {}
    balances = cashbook.balances(until=dates[0] - timedelta(days=1))
    changes = session.connection().execute(
        select(LEG.business_date, LEG.account_id, func.sum(LEG.amount))
        .where(LEG.account_id.in_(balances), LEG.business_date >= dates[0], LEG.business_date <= dates[-1])
        .group_by(LEG.business_date, LEG.account_id).order_by(LEG.business_date)).all()
    at_end: dict[date, dict[int, int]] = {}
    position = 0
    for day in dates:
        while position < len(changes) and changes[position][0] <= day:
            _, account_id, amount = changes[position]
            balances[account_id] += int(amount)
            position += 1
        at_end[day] = dict(balances)
    closed = [period for period in periods if period.closed_at is not None]
    later = _recorded_later(session, closed, list(balances))
    return {period.id: _less(at_end[period.business_date], later.get(period.id, {})) for period in periods}


def pieces(denominations: Mapping[str, Any]) -> dict[int, tuple[int, int]]:
    """A count's loose pieces and rolls by denomination in yen."""
    found = {}
    for face, value in denominations.items():
        loose, rolls = (value.get("loose", 0), value.get("rolls", 0)) if isinstance(value, Mapping) else (value, 0)
        found[int(face)] = (int(loose or 0), int(rolls or 0))
    return found


def _recorded_later(session: Session, periods: Sequence[Period], places: Sequence[int]) -> dict[int, dict[int, int]]:
    """By period id: yen that reached each place by what was recorded after the close, for that date or one before."""
    if not periods:
        return {}
    before = session.connection().execute(  # whatever is recorded after a period has a greater id than all of it
        select(func.coalesce(func.max(MOVEMENT.id), 0)).where(
            MOVEMENT.period_id <= min(one.id for one in periods))).scalar_one()
    rows = session.connection().execute(
        select(MOVEMENT.id, MOVEMENT.business_date, MOVEMENT.at, LEG.account_id, LEG.amount)
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(MOVEMENT.id > before, MOVEMENT.business_date <= max(one.business_date for one in periods),
               LEG.account_id.in_(places))).all()
    last = last_movements(session, periods)
    found: dict[int, dict[int, int]] = {}
    for period in periods:
        later = found.setdefault(period.id, {})
        for movement_id, day, at, account_id, amount in rows:
            if day <= period.business_date and is_later(period, last.get(period.id), movement_id, at):
                later[account_id] = later.get(account_id, 0) + int(amount)
    return found


def last_movements(session: Session, periods: Sequence[Period]) -> dict[int, int]:
    """The newest movement of each period, by period id."""
    found: dict[int, int] = dict(session.connection().execute(
        select(MOVEMENT.period_id, func.max(MOVEMENT.id))
        .where(MOVEMENT.period_id.in_([one.id for one in periods])).group_by(MOVEMENT.period_id)).all())
    return found


def is_later(period: Period, last: int | None, movement_id: int, at: datetime) -> bool:
    """Whether a movement was recorded after the close, also with a clock that had been set back; `last`: the period's
    newest movement.
    """
    if period.closed_at is None or at > period.closed_at:
        return period.closed_at is not None
    return last is not None and movement_id > last and at < period.opened_at


def _less(balances: dict[int, int], later: dict[int, int]) -> dict[int, int]:
    return {account_id: amount - later.get(account_id, 0) for account_id, amount in balances.items()}


def _slip_cash(session: Session, period: Period, till_id: int) -> tuple[int, int]:
    amount = session.connection().execute(
        select(func.coalesce(func.sum(LEG.amount), 0))
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(LEG.account_id == till_id, LEG.business_date == period.business_date, MOVEMENT.period_id == period.id,
               MOVEMENT.kind.in_(SLIP_KINDS))).scalar_one()
    donated = session.connection().execute(
        select(func.coalesce(func.sum(SALE.donated), 0)).where(SALE.period_id == period.id)).scalar_one()
    return int(amount), int(donated)


def _moves(session: Session, period_id: int, till_id: int) -> tuple[LedgerEntry, ...]:
    rows = session.scalars(
        select(MovementRow).where(
            MOVEMENT.period_id == period_id,
            MOVEMENT.kind.not_in((*SLIP_KINDS, "difference", "to_safe", "exchange")))
        .order_by(MOVEMENT.at, MOVEMENT.id)).all()
    sides = other_sides(session, till_id, [(known(row.id), row.kind, row.reverses_id) for row in rows])
    return tuple(
        LedgerEntry(row.business_date, known(row.id), row.kind, side.account, side.kind, row.summary, row.counterpart,
                    row.reason, side.amount, person_id=row.person_id, errand=side.errand, back=side.back)
        for row in rows for side in (sides[known(row.id)],) if side.amount)
