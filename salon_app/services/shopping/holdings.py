"""預り金残高: whose money is held, where it lies, how old it is, and whether everything agrees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from salon_app.model import errands
from salon_app.model.errands import Account
from salon_app.services.business_day import BusinessDay
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.rows import ERRAND, accounts_of, names_of, slip_of, standing_of, taken_back_of
from salon_app.services.shopping.values import Holding, InHand, Money, Slip
from salon_app.store.tables import AccountRow, CustodySlipRow, ErrandMoneyRow, LegRow, MovementRow, PersonRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

IN, OUT = (errands.DEPOSIT, errands.ADDED, errands.BOUGHT_BACK), (errands.PAID, errands.FEE)
"""Kinds of entries that bring money to the person's account, and that take it."""


@dataclass(frozen=True)
class _Open:
    """An errand with money at a moment. `since`: the oldest date of what is held (or still to be given)."""

    id: int
    person_id: int
    account: Account
    carried_by: Mapping[int, int]  # yen by volunteer
    since: date


class HoldingsService:
    """Queries only. Yen; ages in days counted from the business date the money came."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings

    def now(self, *, until: date | None = None) -> InHand:
        """Where the money of errands that are not settled yet lies at this moment (or at the end of `until`), and what is
        owed for it.

        held − short = bag + carried − helper_advance − till_advance − shop_credit.
        """
        with self._uow.read() as session:
            found = _with_money(session, until)
            names = names_of(session, {one for errand in found for one in errand.carried_by})
        accounts = [errand.account for errand in found]
        carried: dict[int, int] = defaultdict(int)
        for errand in found:
            for helper, amount in errand.carried_by.items():
                carried[helper] += amount
        holding = [errand for errand in found if errand.account.held > 0]
        oldest = min((errand.since for errand in holding), default=None)
        return InHand(
            bag=sum(one.bag for one in accounts), carried=sum(one.carried for one in accounts),
            carried_by=tuple((helper, names[helper][0], amount) for helper, amount in sorted(carried.items()) if amount),
            held=sum(max(0, one.held) for one in accounts), short=sum(max(0, -one.held) for one in accounts),
            helper_advance=sum(one.helper_advance for one in accounts),
            till_advance=sum(one.till_advance for one in accounts), shop_credit=sum(one.shop_credit for one in accounts),
            people=len({errand.person_id for errand in holding}), oldest=oldest,
            oldest_days=0 if oldest is None else ((until or self._day.today()) - oldest).days,
            errands=tuple(errand.id for errand in found))

    def by_person(self, *, until: date | None = None) -> tuple[Holding, ...]:
        """預り金残高一覧 at the end of `until` (or now): everyone for whom money is held or who still has to give some
        (negative), the oldest first. Whoever's errands are balanced while cash of theirs lies somewhere is in it too."""
        day = until or self._day.today()
        warn = self._settings.get().custody_warn_days
        by_person: dict[int, list[_Open]] = defaultdict(list)
        with self._uow.read() as session:
            for errand in _with_money(session, until):
                if errand.account.held or errand.account.in_hand:
                    by_person[errand.person_id].append(errand)
            names = names_of(session, {*by_person, *(one for some in by_person.values() for errand in some
                                                   for one in errand.carried_by)})
        found = [_holding(person_id, some, names, day, warn) for person_id, some in by_person.items()]
        return tuple(sorted(found, key=lambda one: (one.since, one.person_id)))

    def entries(self, errand_id: int) -> tuple[Money, ...]:
        """All entries of an errand's money with their mirrors, oldest first."""
        who = aliased(PersonRow)
        query = (select(ErrandMoneyRow, MovementRow, col(who.name))
                 .join(MovementRow, col(MovementRow.id) == col(ErrandMoneyRow.movement_id))
                 .outerjoin(who, col(who.id) == col(MovementRow.person_id))
                 .where(col(ErrandMoneyRow.errand_id) == errand_id).order_by(col(ErrandMoneyRow.id)))
        with self._uow.read() as session:
            rows = session.execute(query).all()
            gone = taken_back_of([row for row, *_ in rows])
            return tuple(
                Money(known(row.id), errand_id, row.kind, row.amount, moved.business_date, moved.at, moved.person_id,
                      name or "", row.movement_id, moved.reason, row.id in gone, row.reverses_id)
                for row, moved, name in rows)

    def slips(self, errand_id: int) -> tuple[Slip, ...]:
        """預り証 of an errand, oldest first; void ones are marked."""
        with self._uow.read() as session:
            gone = taken_back_of(_money(session, (errand_id,))[errand_id])
            rows = session.execute(select(CustodySlipRow).where(col(CustodySlipRow.errand_id) == errand_id)
                                   .order_by(col(CustodySlipRow.id))).scalars()
            return tuple(slip_of(row, row.money_id in gone) for row in rows)


def _with_money(session: Session, until: date | None) -> list[_Open]:
    """Errands with money, or something owed, now or at the end of `until`, in order of their numbers.

    Only an errand that is open can have some now (checks: a settled one has none). One without any now that has not moved
    after `until` had none then.
    """
    asked: Any = ERRAND.c.state.in_(errands.OPEN)
    if until is not None:
        moved = (select(col(ErrandMoneyRow.errand_id))
                 .join(MovementRow, col(MovementRow.id) == col(ErrandMoneyRow.movement_id))
                 .where(col(MovementRow.business_date) > until))
        asked = or_(asked, ERRAND.c.id.in_(moved))
    rows = session.connection().execute(
        select(ERRAND.c.id, ERRAND.c.received_on, KEPT_ID.label("person_id"))
        .join(PERSON, PERSON.c.id == ERRAND.c.person_id).where(asked).order_by(ERRAND.c.id)).all()
    accounts = accounts_of(session, [row.id for row in rows], until=until)
    some = [row for row in rows if _anything(accounts[row.id])]
    ids = [row.id for row in some]
    dated, carried = _dated(session, ids, until), _carried(session, ids, until)
    return [_Open(row.id, row.person_id, accounts[row.id], carried[row.id],
                  held_since(dated[row.id], accounts[row.id].held) or row.received_on) for row in some]


def _anything(account: Account) -> bool:
    return any((account.held, account.bag, account.carried, account.helper_advance, account.till_advance,
                account.shop_credit))


def _money(session: Session, errand_ids: Sequence[int]) -> dict[int, list[ErrandMoneyRow]]:
    """All entries by errand, oldest first."""
    found: dict[int, list[ErrandMoneyRow]] = {one: [] for one in errand_ids}
    for row in session.execute(select(ErrandMoneyRow).where(col(ErrandMoneyRow.errand_id).in_(errand_ids))
                               .order_by(col(ErrandMoneyRow.id))).scalars():
        found[row.errand_id].append(row)
    return found


def _dated(session: Session, errand_ids: Sequence[int], until: date | None) -> dict[int, list[tuple[ErrandMoneyRow, date]]]:
    """Entries that stood at the end of `until` with their business dates, by errand, oldest date first."""
    dates = {row.id: row.business_date for row in session.connection().execute(
        select(col(MovementRow.id), col(MovementRow.business_date))
        .join(ErrandMoneyRow, col(ErrandMoneyRow.movement_id) == col(MovementRow.id))
        .where(col(ErrandMoneyRow.errand_id).in_(errand_ids)))}
    found = {}
    for errand_id, rows in _money(session, errand_ids).items():
        known_then = [row for row in rows if until is None or dates[row.movement_id] <= until]
        found[errand_id] = sorted(((row, dates[row.movement_id]) for row in standing_of(known_then)),
                                  key=lambda one: (one[1], one[0].id))
    return found


def held_since(entries: Sequence[tuple[ErrandMoneyRow, date]], held: int) -> date | None:
    """The oldest date of what is still held (negative: to be given); what went out came from the oldest first."""
    kinds, left = IN if held >= 0 else OUT, abs(held)
    since = None
    for row, day in reversed(entries):
        if row.kind in kinds:
            since, left = day, left - row.amount
            if left <= 0:
                break
    return since


def _carried(session: Session, errand_ids: Sequence[int], until: date | None) -> dict[int, dict[int, int]]:
    """持ち出し中 by errand and volunteer, in yen."""
    amount = func.sum(col(LegRow.amount))
    query = (select(col(ErrandMoneyRow.errand_id), KEPT_ID, col(AccountRow.code), amount)
             .join(LegRow, col(LegRow.movement_id) == col(ErrandMoneyRow.movement_id))
             .join(AccountRow, col(AccountRow.id) == col(LegRow.account_id))
             .join(PERSON, PERSON.c.id == col(LegRow.person_id))
             .where(col(ErrandMoneyRow.errand_id).in_(errand_ids))
             .group_by(col(ErrandMoneyRow.errand_id), KEPT_ID, col(AccountRow.code)).having(amount != 0))
    if until is not None:
        query = query.where(col(LegRow.business_date) <= until)
    found: dict[int, dict[int, int]] = {one: {} for one in errand_ids}
    for errand_id, helper, code, yen in session.connection().execute(query):
        if code == "carried":  # asked for in the query, all that was ever carried would be read
            found[errand_id][helper] = int(yen)
    return found


def _holding(person_id: int, some: Sequence[_Open], names: Mapping[int, tuple[str, str]], day: date, warn: int) -> Holding:
    since = min(errand.since for errand in some)
    days = (day - since).days
    amount, cash = sum(errand.account.held for errand in some), sum(errand.account.in_hand for errand in some)
    helpers = dict.fromkeys(names[one][0] for errand in some for one in errand.carried_by)
    return Holding(
        person_id, *names[person_id], amount=amount, bag=sum(errand.account.bag for errand in some),
        carried=sum(errand.account.carried for errand in some), carried_by=tuple(helpers), since=since, days=days,
        errands=tuple(errand.id for errand in some), late=days >= warn and (amount > 0 or cash > 0))
