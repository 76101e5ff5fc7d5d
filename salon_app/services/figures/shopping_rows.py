"""What figures of 買いもの代行 are counted from: the errands a period has to do with, their steps, lines and money. No sums here.

An errand has to do with a period when it was received, delivered, ended or settled in it, when its 預り金 moved, or when it
was still waiting when the period ended. Four queries, whatever the period.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Integer, and_, case, func, or_, select
from sqlmodel import Session

from salon_app.model import errands
from salon_app.services.figures.columns import (
    ACCOUNT,
    ERRAND,
    ERRAND_LINE,
    ERRAND_MONEY,
    ERRAND_STEP,
    LEG,
    SHOP,
)
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import AccountRow, ErrandLineRow, ErrandMoneyRow, ErrandRow, ErrandStepRow, LegRow, ShopRow

GONE = (errands.CANCELLED, errands.REFERRED, errands.DUPLICATE)
"""Ends without goods."""
_HELPER: Any = PERSON.alias("helper")
_KEPT: Any = PERSON.alias("kept")
_KEPT_HELPER: Any = PERSON.alias("kept_helper")
_FIELDS: dict[tuple[str, str], tuple[str, int]] = {
    ("custody", errands.DEPOSIT): ("deposited", -1), ("custody", errands.ADDED): ("added", -1),
    ("custody", errands.PAID): ("paid", 1), ("custody", errands.BOUGHT_BACK): ("bought_back", -1),
    ("custody", errands.REFUND): ("refunded", 1), ("custody", errands.FEE): ("fee", 1),
    ("custody", errands.ACCEPTED): ("accepted", -1), ("errand_tickets", errands.FEE): ("ticket_yen", 1),
    ("errand_payouts", errands.PAYOUT): ("payouts", 1), ("helper_advance", errands.PAID): ("helper_advance", -1),
    ("till", errands.PAID): ("till_advance", -1), ("shop_credit", errands.PAID): ("shop_credit", -1),
}
"""Which figure a leg belongs to, by account and kind of entry, and the sign with which it counts."""


class Step(NamedTuple):
    """A change of state as figures need it."""

    errand_id: int
    came_from: str
    state: str
    day: date
    time: int | None
    reason: str
    back: bool


class Moved(NamedTuple):
    """Yen of an errand's entry in one figure; mirrors are negative. `times`: 1, or -1 for a mirror."""

    day: date
    figure: str
    yen: int
    times: int
    movement_id: int


class Items(NamedTuple):
    """An errand's lines counted: all, bought (substitutes too), substitutes, not to be had, 不要."""

    all: int = 0
    got: int = 0
    substituted: int = 0
    unavailable: int = 0
    unwanted: int = 0


def chosen(session: Session, start: date, end: date, custody_id: int) -> Sequence[Any]:
    """Rows of the errands that have to do with a period, in order of their numbers, with the names they are told by."""
    return session.connection().execute(
        select(ERRAND.id, _KEPT.c.id.label("person_id"), _KEPT.c.name, _KEPT.c.block, ERRAND.state, ERRAND.received_on,
               ERRAND.delivered_on, ERRAND.settled_on, ERRAND.shop_id, func.coalesce(SHOP.name, "").label("shop"),
               _KEPT_HELPER.c.id.label("helper_id"), func.coalesce(_KEPT_HELPER.c.name, "").label("helper"))
        .select_from(ErrandRow).join(PERSON, PERSON.c.id == ERRAND.person_id)
        .join(_KEPT, _KEPT.c.id == func.coalesce(PERSON.c.merged_into_id, PERSON.c.id))
        .outerjoin(ShopRow, SHOP.id == ERRAND.shop_id).outerjoin(_HELPER, _HELPER.c.id == ERRAND.helper_id)
        .outerjoin(_KEPT_HELPER, _KEPT_HELPER.c.id == func.coalesce(_HELPER.c.merged_into_id, _HELPER.c.id))
        .where(ERRAND.id.in_(select(ERRAND.id).where(_touched(start, end, custody_id)))).order_by(ERRAND.id)).all()


def _touched(start: date, end: date, custody_id: int) -> Any:
    moved = (select(ERRAND_MONEY.errand_id).select_from(LegRow)
             .join(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
             .where(LEG.account_id == custody_id, LEG.business_date >= start, LEG.business_date <= end))
    ended = select(ERRAND_STEP.errand_id).where(ERRAND_STEP.state.in_(GONE), ERRAND_STEP.business_date >= start)
    before = func.likely(ERRAND.received_on < start)  # nearly all: the index of the other condition is the one to use
    return or_(
        ERRAND.received_on.between(start, end), ERRAND.delivered_on.between(start, end),
        ERRAND.settled_on.between(start, end), ERRAND.id.in_(moved), and_(before, ERRAND.state.in_(errands.OPEN)),
        and_(before, ERRAND.settled_on > end), and_(before, ERRAND.state.in_(GONE), ERRAND.id.in_(ended)))


def of_chosen(rows: Iterable[Any], start: date, end: date) -> Any:
    """The ids of chosen errands as a subquery: those of the period by their date, the others by number."""
    others = [row.id for row in rows if not start <= row.received_on <= end]
    return select(ERRAND.id).where(or_(ERRAND.received_on.between(start, end), ERRAND.id.in_(others)))


def steps(session: Session, ids: Any, end: date) -> dict[int, list[Step]]:
    """Steps by errand in their order: all of errands that were not settled when the period ended, of the others those of
    不在 and 不要 and those back."""
    told = or_(ERRAND_STEP.back, ERRAND_STEP.state.in_((errands.NOT_HOME, errands.UNWANTED)),
               ERRAND.settled_on.is_(None), ERRAND.settled_on > end)
    found: dict[int, list[Step]] = {}
    for row in session.connection().execute(
            select(ERRAND_STEP.errand_id, ERRAND_STEP.came_from, ERRAND_STEP.state, ERRAND_STEP.business_date,
                   ERRAND_STEP.time, ERRAND_STEP.reason, ERRAND_STEP.back)
            .select_from(ErrandStepRow).join(ErrandRow, ERRAND.id == ERRAND_STEP.errand_id)
            .where(ERRAND_STEP.errand_id.in_(ids), told).order_by(ERRAND_STEP.errand_id, ERRAND_STEP.id)):
        found.setdefault(row[0], []).append(Step(*row))
    return found


def standing(taken: Iterable[Step]) -> list[Step]:
    """The steps of an errand that were not taken back (戻す), in their order; the last one is where it is."""
    found: list[Step] = []
    for step in taken:
        if not step.back:
            found.append(step)
            continue
        last = next((at for at in reversed(range(len(found))) if found[at].state == step.came_from), None)
        if last is not None:
            del found[last:]
        if not found or found[-1].state != step.state:  # money had come or gone meanwhile: back to another state
            found.append(step)
    return found


def items(session: Session, ids: Any) -> dict[int, Items]:
    """Lines by errand."""
    outcome = ERRAND_LINE.outcome

    def count(condition: Any) -> Any:
        return func.sum(case((condition, 1), else_=0), type_=Integer)

    rows = session.connection().execute(
        select(ERRAND_LINE.errand_id, func.count(), count(outcome.in_((errands.BOUGHT, errands.SUBSTITUTED))),
               count(outcome == errands.SUBSTITUTED), count(outcome == errands.UNAVAILABLE), count(ERRAND_LINE.unwanted != ""))
        .select_from(ErrandLineRow).where(ERRAND_LINE.errand_id.in_(ids)).group_by(ERRAND_LINE.errand_id))
    return {row[0]: Items(*row[1:]) for row in rows}


def moves(session: Session, ids: Any, end: date, codes: dict[int, str]) -> dict[int, list[Moved]]:
    """Money by errand up to the end of a period, oldest entry first. `codes`: the accounts of interest by id, the till's
    too (only what was advanced from it for goods counts)."""
    tills = [account_id for account_id, code in codes.items() if code == "till"]
    others = [account_id for account_id, code in codes.items() if code != "till"]
    found: dict[int, list[Moved]] = {}
    account = LEG.account_id + 0  # legs are found by their movement, never by the account's index: it is much longer
    rows = session.connection().execute(
        select(ERRAND_MONEY.errand_id, ERRAND_MONEY.kind, LEG.account_id, LEG.business_date, LEG.amount, ERRAND_MONEY.amount,
               ERRAND_MONEY.movement_id)
        .select_from(ErrandMoneyRow).join(LegRow, LEG.movement_id == ERRAND_MONEY.movement_id)
        .where(ERRAND_MONEY.errand_id.in_(ids), LEG.business_date <= end,
               or_(account.in_(others), and_(account.in_(tills), ERRAND_MONEY.kind == errands.PAID)))
        .order_by(ERRAND_MONEY.id))
    for errand_id, kind, account_id, day, amount, of_entry, movement_id in rows:
        known = _FIELDS.get((codes[account_id], kind))
        if known is not None:
            figure, sign = known
            found.setdefault(errand_id, []).append(Moved(day, figure, sign * amount, 1 if of_entry > 0 else -1, movement_id))
    return found


def accounts(session: Session) -> dict[int, str]:
    """The accounts that figures of errands are made of: code by id."""
    wanted = {code for code, _ in _FIELDS}
    found: dict[int, str] = dict(session.connection().execute(
        select(ACCOUNT.id, ACCOUNT.code).select_from(AccountRow).where(ACCOUNT.code.in_(wanted))).all())
    return found
