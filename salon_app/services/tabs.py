"""あと払い（つけ）: who owes what, and later payments. Balances come from the ledger's receivable account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService, Leg
from salon_app.services.merged_people import KEPT_ID, entries_of
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import LegRow
from salon_app.store.unit_of_work import UnitOfWork

LOOK_BACK = 20
"""Legs of one person read at a time."""


@dataclass(frozen=True)
class TabBalance:
    """What a person still owes in yen, and since which business date."""

    person_id: int
    name: str
    block: str
    amount: int
    since: date


class TabsService:
    """未収一覧 and つけの入金."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook

    def balances(self, *, until: date | None = None) -> tuple[TabBalance, ...]:
        """未収一覧 at the end of `until` (or now): everyone who owes something, the oldest first."""
        tab_legs = select(col(LegRow.person_id), col(LegRow.business_date), col(LegRow.amount)).where(
            col(LegRow.account_id) == self._cashbook.account_id("tab"), col(LegRow.person_id).is_not(None))
        if until is not None:
            tab_legs = tab_legs.where(col(LegRow.business_date) <= until)
        with self._uow.read() as session:
            owed = {int(person_id): int(amount)
                    for person_id, amount in session.connection().execute(_owed(tab_legs)).all()}
            since = {person_id: _since(session, tab_legs.where(col(LegRow.person_id).in_(entries_of(person_id))), amount)
                     for person_id, amount in owed.items()}
            people = session.connection().execute(
                select(PERSON.c.id, PERSON.c.name, PERSON.c.block).where(PERSON.c.id.in_(owed))).all()
        found = [TabBalance(person_id, name, block, owed[person_id], since[person_id]) for person_id, name, block in people]
        return tuple(sorted(found, key=lambda one: (one.since, one.person_id)))

    def how_many(self) -> int:
        """How many people owe something now."""
        owing = _owed(select(col(LegRow.person_id), col(LegRow.amount)).where(
            col(LegRow.account_id) == self._cashbook.account_id("tab"), col(LegRow.person_id).is_not(None))).subquery()
        with self._uow.read() as session:
            return int(session.connection().execute(
                select(func.count()).select_from(owing).where(owing.c.amount > 0)).scalar_one())

    def of(self, person_id: int) -> int:
        """What one person owes now, in yen."""
        entry = self._entry(person_id)
        return next((one.amount for one in self.balances() if one.person_id == entry), 0)

    def pay(self, person_id: int, amount: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """つけの入金 of `amount` yen into the till (or another place); never 売上. Returns the movement.

        Where a slip was taken back after it had been paid, the salon owes: a negative `amount` is handed back.
        Raises InputProblem when more is paid than owed.
        """
        place = place_id or self._cashbook.account_id("till")
        with self._uow.operation(Op.TAB_PAID, by=by, amount=amount) as operation:
            entry = self._entry(person_id)
            owed = self.of(entry)
            if not (0 < amount <= owed or owed <= amount < 0):
                sentence = (translate("Sales", "つけの残りは{owed}円です。1円からその額までを入れてください。") if owed >= 0 else
                            translate("Sales", "お返しするお金は{owed}円です。1円からその額までを入れてください。"))
                raise InputProblem(sentence.format(owed=f"{abs(owed):,}"), field="amount")
            legs = (Leg(place, amount), Leg(self._cashbook.account_id("tab"), -amount, person_id=entry))
            return self._cashbook.post(
                operation, on=self._day.today(), kind="tab_payment", legs=legs, person_id=by,
                period_id=self._day.period_id(operation.session, place), summary="つけの入金")

    def _entry(self, person_id: int) -> int:
        """The entry kept, where two were made one."""
        with self._uow.read() as session:
            kept = session.connection().execute(select(KEPT_ID).where(PERSON.c.id == person_id)).scalar_one_or_none()
        return person_id if kept is None else int(kept)


def _owed(legs: Any) -> Any:
    """Yen owed by person from legs of the receivable, those who owe nothing left out."""
    by_entry = legs.subquery()
    sums = select(by_entry.c.person_id, func.sum(by_entry.c.amount).label("amount")).group_by(
        by_entry.c.person_id).subquery()
    total = func.sum(sums.c.amount)
    return (select(KEPT_ID.label("person_id"), total.label("amount")).select_from(sums)
            .join(PERSON, PERSON.c.id == sums.c.person_id).group_by(KEPT_ID).having(total != 0))


def _since(session: Session, legs: Any, owed: int) -> date:
    """The date of the oldest つけ that is still unpaid; payments cover the oldest first. Looks back no further."""
    newest_first = legs.order_by(col(LegRow.business_date).desc(), col(LegRow.id).desc()).limit(LOOK_BACK)
    since: date | None = None
    left, passed = owed, 0
    while True:
        some = session.connection().execute(newest_first.offset(passed)).all()
        for _, day, amount in some:
            if since is None or amount > 0:
                since, left = day, left - max(amount, 0)
            if left <= 0:
                return since
        if len(some) < LOOK_BACK:
            assert since is not None  # whoever owes has legs
            return since
        passed += LOOK_BACK
