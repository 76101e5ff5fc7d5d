"""What figures of 買いもの代行 are counted from: the errands a period has to do with, their steps, lines and money. No sums here.

An errand has to do with a period when it was received, delivered, ended or settled in it, when its 預り金 moved, or when it
was still waiting when the period ended. Four queries, whatever the period.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Date, Integer, and_, bindparam, case, func, or_, select
from sqlmodel import Session

from salon_app.model import errands
from salon_app.services.figures.columns import ERRAND, ERRAND_LINE, ERRAND_MONEY, ERRAND_STEP, LEG, SHOP
from salon_app.services.people_rows import PERSON
from salon_app.store.hints import mostly
from salon_app.store.tables import ErrandLineRow, ErrandMoneyRow, ErrandRow, ErrandStepRow, LegRow, ShopRow

GONE = (errands.CANCELLED, errands.REFERRED, errands.DUPLICATE)
"""Ends without goods."""
_START, _END = bindparam("start", type_=Date), bindparam("end", type_=Date)
_IDS: Any = select(ERRAND.id).where(or_(ERRAND.received_on.between(_START, _END),
                                        ERRAND.id.in_(bindparam("others", expanding=True))))
"""Statements are built once: building them takes longer than asking."""
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
ACCOUNTS = frozenset(code for code, _ in _FIELDS)
"""Codes of the accounts that figures of errands are made of."""


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


def _chosen() -> Any:
    moved = (select(ERRAND_MONEY.errand_id).select_from(LegRow)
             .join(ErrandMoneyRow, ERRAND_MONEY.movement_id == LEG.movement_id)
             .where(LEG.account_id == bindparam("custody"), LEG.business_date.between(_START, _END)))
    ended = select(ERRAND_STEP.errand_id).where(ERRAND_STEP.state.in_(GONE), ERRAND_STEP.business_date >= _START)
    before = mostly(ERRAND.received_on < _START)
    touched = select(ERRAND.id).where(or_(
        ERRAND.received_on.between(_START, _END), ERRAND.delivered_on.between(_START, _END),
        ERRAND.settled_on.between(_START, _END), ERRAND.id.in_(moved), and_(before, ERRAND.state.in_(errands.OPEN)),
        and_(before, ERRAND.settled_on > _END), and_(before, ERRAND.state.in_(GONE), ERRAND.id.in_(ended))))
    return (
        select(ERRAND.id, _KEPT.c.id.label("person_id"), _KEPT.c.name, _KEPT.c.block, ERRAND.state, ERRAND.received_on,
               ERRAND.delivered_on, ERRAND.settled_on, ERRAND.shop_id, func.coalesce(SHOP.name, "").label("shop"),
               _KEPT_HELPER.c.id.label("helper_id"), func.coalesce(_KEPT_HELPER.c.name, "").label("helper"))
        .select_from(ErrandRow).join(PERSON, PERSON.c.id == ERRAND.person_id)
        .join(_KEPT, _KEPT.c.id == func.coalesce(PERSON.c.merged_into_id, PERSON.c.id))
        .outerjoin(ShopRow, SHOP.id == ERRAND.shop_id).outerjoin(_HELPER, _HELPER.c.id == ERRAND.helper_id)
        .outerjoin(_KEPT_HELPER, _KEPT_HELPER.c.id == func.coalesce(_HELPER.c.merged_into_id, _HELPER.c.id))
        .where(ERRAND.id.in_(touched)).order_by(ERRAND.id))


def _steps() -> Any:
    told = or_(ERRAND_STEP.back, ERRAND_STEP.state.in_((errands.NOT_HOME, errands.UNWANTED)),
               ERRAND.settled_on.is_(None), ERRAND.settled_on > _END)
    return (
        select(ERRAND_STEP.errand_id, ERRAND_STEP.came_from, ERRAND_STEP.state, ERRAND_STEP.business_date,
               ERRAND_STEP.time, ERRAND_STEP.reason, ERRAND_STEP.back)
        .select_from(ErrandStepRow).join(ErrandRow, ERRAND.id == ERRAND_STEP.errand_id)
        .where(ERRAND_STEP.errand_id.in_(_IDS), told).order_by(ERRAND_STEP.errand_id, ERRAND_STEP.id))


def _items() -> Any:
    outcome = ERRAND_LINE.outcome

    def count(condition: Any) -> Any:
        return func.sum(case((condition, 1), else_=0), type_=Integer)

    return (
        select(ERRAND_LINE.errand_id, func.count(), count(outcome.in_((errands.BOUGHT, errands.SUBSTITUTED))),
               count(outcome == errands.SUBSTITUTED), count(outcome == errands.UNAVAILABLE), count(ERRAND_LINE.unwanted != ""))
        .select_from(ErrandLineRow).where(ERRAND_LINE.errand_id.in_(_IDS)).group_by(ERRAND_LINE.errand_id))


def _moves() -> Any:
    account = LEG.account_id + 0  # legs are found by their movement, never by the account's index: it is much longer
    return (
        select(ERRAND_MONEY.errand_id, ERRAND_MONEY.kind, LEG.account_id, LEG.business_date, LEG.amount, ERRAND_MONEY.amount,
               ERRAND_MONEY.movement_id)
        .select_from(ErrandMoneyRow).join(LegRow, LEG.movement_id == ERRAND_MONEY.movement_id)
        .where(ERRAND_MONEY.errand_id.in_(_IDS), LEG.business_date <= _END,
               or_(account.in_(bindparam("accounts", expanding=True)),
                   and_(account == bindparam("till"), ERRAND_MONEY.kind == errands.PAID)))
        .order_by(ERRAND_MONEY.id))


_CHOSEN, _STEPS, _ITEMS, _MOVES = _chosen(), _steps(), _items(), _moves()


@dataclass(frozen=True)
class Chosen:
    """The errands that have to do with a period, in order of their numbers: `rows` with the names they are told by."""

    start: date
    end: date
    rows: Sequence[Any]

    @property
    def ids(self) -> dict[str, Any]:
        """What the other queries are asked with: errands of the period by their date, the others by number."""
        return {"start": self.start, "end": self.end,
                "others": [row.id for row in self.rows if not self.start <= row.received_on <= self.end]}


def chosen(session: Session, start: date, end: date, custody_id: int) -> Chosen:
    """The errands that have to do with a period."""
    rows = session.connection().execute(_CHOSEN, {"start": start, "end": end, "custody": custody_id}).all()
    return Chosen(start, end, rows)


def steps(session: Session, asked: Chosen) -> dict[int, list[Step]]:
    """Steps by errand in their order: all of errands that were not settled when the period ended, of the others those of
    不在 and 不要 and those back."""
    found: dict[int, list[Step]] = {}
    for row in session.connection().execute(_STEPS, asked.ids).all():
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


def items(session: Session, asked: Chosen) -> dict[int, Items]:
    """Lines by errand."""
    return {errand_id: Items(*counts) for errand_id, *counts in session.connection().execute(_ITEMS, asked.ids).all()}


def moves(session: Session, asked: Chosen, accounts: Mapping[str, int]) -> dict[int, list[Moved]]:
    """Money by errand up to the end of the period, oldest entry first; of the till only what it advanced for goods.
    `accounts`: ids of the accounts in ACCOUNTS by code."""
    known = {(accounts[code], kind): value for (code, kind), value in _FIELDS.items()}
    found: dict[int, list[Moved]] = {}
    rows = session.connection().execute(_MOVES, {
        **asked.ids, "accounts": [account_id for code, account_id in accounts.items() if code != "till"],
        "till": accounts["till"]}).all()
    for errand_id, kind, account_id, day, amount, of_entry, movement_id in rows:
        value = known.get((account_id, kind))
        if value is not None:
            figure, sign = value
            found.setdefault(errand_id, []).append(Moved(day, figure, sign * amount, 1 if of_entry > 0 else -1, movement_id))
    return found
