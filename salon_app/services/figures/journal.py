"""仕訳帳: the ledger as an accountant reads it, one debit and one credit a line. A day's slips are summed up; all else stands
by itself.

A movement of several legs becomes lines that balance one by one, so that no 諸口 is needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.slip import ADVANCE
from salon_app.services.figures.columns import ACCOUNT, LEG, LINE, MOVEMENT
from salon_app.services.figures.ledger import SLIP_KINDS
from salon_app.store.tables import LegRow, MovementRow

EXCHANGE = "exchange"
NOT_TAXED, TO_BE_JUDGED = "none", "open"
"""税区分 of a line beside the rates of 売上: nothing to tax, or a 科目 whose tax an accountant has to judge."""
_JUDGED = (INCOME, EXPENSE)


@dataclass(frozen=True)
class JournalEntry:
    """One line: `amount` yen from the credit to the debit side. `tax`: 10 or 8 (% of 売上), NOT_TAXED or TO_BE_JUDGED.

    `movement_id` None: the slips of a day, `slips` of them (取消 and 返品 included). `back`: it takes another line back.
    """

    day: date
    movement_id: int | None
    debit_id: int
    debit_program: int | None
    credit_id: int
    credit_program: int | None
    amount: int
    tax: int | str
    summary: str = ""
    counterpart: str = ""
    reason: str = ""
    slips: int = 0
    back: bool = False


class _Side(NamedTuple):
    account_id: int
    kind: str
    program_id: int | None
    amount: int
    rate: int | None = None


def journal(session: Session, start: date, end: date) -> tuple[JournalEntry, ...]:
    """All that moved between two business dates, oldest first; a day's slips come first. 両替 moves nothing."""
    kinds: dict[int, str] = dict(session.connection().execute(select(ACCOUNT.id, ACCOUNT.kind)).all())
    found = [*_slips(session, kinds, start, end), *_others(session, kinds, start, end)]
    return tuple(sorted(found, key=lambda one: (one.day, one.movement_id is not None)))


def _slips(session: Session, kinds: dict[int, str], start: date, end: date) -> Iterator[JournalEntry]:
    connection = session.connection()
    counts: dict[date, int] = dict(connection.execute(
        select(MOVEMENT.business_date, func.count()).where(
            MOVEMENT.business_date.between(start, end), MOVEMENT.kind.in_(SLIP_KINDS)).group_by(MOVEMENT.business_date)).all())
    sides: dict[date, list[_Side]] = defaultdict(list)
    sales_id = connection.execute(select(ACCOUNT.id).where(ACCOUNT.code == "sales")).scalar_one()
    sums = connection.execute(
        select(LEG.business_date, LEG.account_id, LEG.program_id, func.sum(LEG.amount))
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(MOVEMENT.business_date.between(start, end), MOVEMENT.kind.in_(SLIP_KINDS))
        .group_by(LEG.business_date, LEG.account_id, LEG.program_id))
    for day, account_id, program_id, amount in sums:
        if account_id != sales_id:
            sides[day].append(_Side(account_id, kinds[account_id], program_id, amount))
    rated = connection.execute(
        select(LINE.business_date, LINE.program_id, LINE.rate, func.sum(LINE.amount))
        .where(LINE.business_date.between(start, end), LINE.kind != ADVANCE)
        .group_by(LINE.business_date, LINE.program_id, LINE.rate))
    for day, program_id, rate, amount in rated:
        sides[day].append(_Side(sales_id, INCOME, program_id, -amount, rate))
    for day, found in sides.items():
        rest = -sum(side.amount for side in found)  # a kind of payment that the salon books to 売上 itself
        if rest:
            found.append(_Side(sales_id, INCOME, None, rest))
        for debit, credit, amount in _paired(found):
            yield JournalEntry(day, None, debit.account_id, debit.program_id, credit.account_id, credit.program_id, amount,
                               _tax(debit, credit), slips=counts[day])


def _others(session: Session, kinds: dict[int, str], start: date, end: date) -> Iterator[JournalEntry]:
    rows = session.connection().execute(
        select(MOVEMENT.id, MOVEMENT.business_date, MOVEMENT.summary, MOVEMENT.counterpart, MOVEMENT.reason,
               MOVEMENT.reverses_id, LEG.account_id, LEG.program_id, LEG.amount).select_from(MovementRow)
        .join(LegRow, LEG.movement_id == MOVEMENT.id)
        .where(MOVEMENT.business_date.between(start, end), MOVEMENT.kind.not_in((*SLIP_KINDS, EXCHANGE)))
        .order_by(MOVEMENT.business_date, MOVEMENT.at, MOVEMENT.id, LEG.id))
    for (movement_id, day, summary, counterpart, reason, reverses_id), legs in groupby(rows.all(), itemgetter(0, 1, 2, 3, 4, 5)):
        sides = [_Side(account_id, kinds[account_id], program_id, amount) for *_, account_id, program_id, amount in legs]
        for debit, credit, amount in _paired(sides):
            yield JournalEntry(day, movement_id, debit.account_id, debit.program_id, credit.account_id, credit.program_id,
                               amount, _tax(debit, credit), summary, counterpart, reason, 0, reverses_id is not None)


def _paired(sides: Sequence[_Side]) -> Iterable[tuple[_Side, _Side, int]]:
    """Debit, credit and yen of lines that together are the sides: each takes what the next on the other side still has."""
    if len(sides) == 2 and sides[0].amount and sides[0].amount == -sides[1].amount:
        debit, credit = sides if sides[0].amount > 0 else sides[::-1]
        return ((debit, credit, debit.amount),)
    return _split(sides)


def _split(sides: Sequence[_Side]) -> Iterator[tuple[_Side, _Side, int]]:
    debits: list[list[Any]] = [[one, one.amount] for one in sides if one.amount > 0]
    credits: list[list[Any]] = [[one, -one.amount] for one in sides if one.amount < 0]
    while debits and credits:
        amount = min(debits[0][1], credits[0][1])
        yield debits[0][0], credits[0][0], amount
        for queue in (debits, credits):
            queue[0][1] -= amount
            if not queue[0][1]:
                queue.pop(0)


def _tax(debit: _Side, credit: _Side) -> int | str:
    if debit.rate is not None:
        return debit.rate
    if credit.rate is not None:
        return credit.rate
    return TO_BE_JUDGED if debit.kind in _JUDGED or credit.kind in _JUDGED else NOT_TAXED
