"""参加費: received one by one or as one sum (人数×額), posted to the ledger once; names typed later fill the sum."""

from __future__ import annotations

from salon_app.services.activities import ActivitiesService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.store.unit_of_work import UnitOfWork


class SessionFeesService:
    """Commands and queries of fees. Money goes to 参加費の袋 unless another place is said; taking back is a reversal."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService, activities: ActivitiesService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._activities = activities

    def receive(self, session_id: int, person_id: int, *, amount: int | None = None, place_id: int | None = None,
                by: int | None = None) -> int:
        """The fee of one person (the session's unless said); fills a sum with an open place first, else posts.

        Returns the yen posted now (0: it was in a sum). Raises RuleProblem when it was received already.
        """
        raise NotImplementedError

    def receive_sum(self, session_id: int, *, count: int, amount_each: int | None = None, place_id: int | None = None,
                    by: int | None = None) -> int:
        """One sum for `count` people; returns the yen posted. Raises InputProblem (field: count, amount)."""
        raise NotImplementedError

    def take_back(self, session_id: int, person_id: int, *, reason: str, by: int | None = None) -> int:
        """Nothing was received from this person after all; returns yen to hand back (0: a place in a sum is open again)."""
        raise NotImplementedError

    def take_back_sum(self, fee_id: int, *, reason: str, by: int | None = None) -> int:
        """A sum was wrong; returns yen to hand back. Names in it are without a fee again."""
        raise NotImplementedError

    def received(self, session_id: int) -> int:
        """Yen received for a session, as the ledger has it."""
        raise NotImplementedError
