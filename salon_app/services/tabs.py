"""あと払い（つけ）: who owes what, and later payments. Balances come from the ledger's receivable account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlmodel import col

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService, Leg
from salon_app.store.tables import LegRow, PersonRow
from salon_app.store.unit_of_work import UnitOfWork


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
        account = self._cashbook.account_id("tab")
        with self._uow.read() as session:
            query = (
                select(col(LegRow.person_id), col(PersonRow.name), col(PersonRow.block), func.sum(col(LegRow.amount)),
                       func.min(col(LegRow.business_date)))
                .join(PersonRow, col(PersonRow.id) == LegRow.person_id).where(col(LegRow.account_id) == account)
                .group_by(col(LegRow.person_id), col(PersonRow.name), col(PersonRow.block))
                .having(func.sum(col(LegRow.amount)) != 0))
            if until is not None:
                query = query.where(col(LegRow.business_date) <= until)
            rows = session.connection().execute(query).all()
        found = [TabBalance(int(person_id or 0), name, block, int(amount), since)
                 for person_id, name, block, amount, since in rows]
        return tuple(sorted(found, key=lambda one: (one.since, one.person_id)))

    def of(self, person_id: int) -> int:
        """What one person owes now, in yen."""
        return next((one.amount for one in self.balances() if one.person_id == person_id), 0)

    def pay(self, person_id: int, amount: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """つけの入金 of `amount` yen into the till (or another place); never 売上. Returns the movement.

        Raises InputProblem when more is paid than owed.
        """
        owed = self.of(person_id)
        if not 0 < amount <= owed:
            raise InputProblem(translate("Sales", "つけの残りは{owed}円です。1円からその額までを入れてください。"
                                         ).format(owed=f"{owed:,}"), field="amount")
        place = place_id or self._cashbook.account_id("till")
        with self._uow.operation(Op.TAB_PAID, by=by, amount=amount) as operation:
            legs = (Leg(place, amount), Leg(self._cashbook.account_id("tab"), -amount, person_id=person_id))
            return self._cashbook.post(
                operation, on=self._day.today(), kind="tab_payment", legs=legs, person_id=by,
                period_id=self._day.period_id(operation.session, place), summary=translate("Sales", "つけの入金"))
