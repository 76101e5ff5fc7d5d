"""The hand that books what grants and expenses move, and takes it back by mirrors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import Account, CashbookService, Leg
from salon_app.store.unit_of_work import Operation


class Booking:
    """Posts movements of grants and expenses. Inside an open operation only.

    A movement that was taken back and stands again has a chain of mirrors; the next mirror goes to its end, so that no
    movement has two.
    """

    def __init__(self, day: BusinessDay, cashbook: CashbookService) -> None:
        self._day = day
        self._cashbook = cashbook

    def today(self) -> date:
        """The present business date: of mirrors."""
        return self._day.today()

    def open_date(self, day: date | None) -> date:
        """A date as the books may take it: today where none is given, or its month is locked."""
        locked = self._day.locked_until()
        return self.today() if day is None or (locked is not None and day <= locked) else day

    def place(self, place_id: int | None, field: str = "place") -> Account:
        """置き場所 that people pay out of. Raises InputProblem (`field`) where none is chosen, or one of
        errands.
        """
        found = next((place for place in self._cashbook.hand_places() if place.id == place_id), None)
        if found is None:
            raise InputProblem(translate("Grants", "お金の置き場所を選んでください。"), field=field)
        return found

    def post(self, operation: Operation, kind: str, *, on: date, legs: Sequence[Leg], summary: str, counterpart: str,
             by: int | None, field: str = "date") -> int:
        """One movement of a kind (`cashbook.EXPENSE_KIND`, `GRANT_KIND`); legs of 0 yen are dropped.

        Raises InputProblem (`field`) for a date no book has, RuleProblem where the till of that date is closed.
        """
        moved = tuple(leg for leg in legs if leg.amount)
        self.check_date(on, field)
        if on != self._day.today() and self._cashbook.closed_till(operation, moved, on):
            raise RuleProblem(translate("Grants", "その日のレジはもう締めてあります。今日の日付で入れてください。"))
        return self._cashbook.post(
            operation, on=on, kind=kind, legs=moved, summary=summary, counterpart=counterpart, person_id=by,
            period_id=self._day.period_id(operation.session, *(leg.account_id for leg in moved)))

    def check_date(self, on: date, field: str) -> None:
        """Raises InputProblem (`field`) for a date that no book has, or one still to come."""
        try:
            self._day.check_date(on)
        except InputProblem as problem:
            raise InputProblem(problem.sentence, field=field) from problem

    def mirror(self, operation: Operation, movement_id: int, *, reason: str, by: int | None) -> int:
        """Take back what stands of a movement, dated today; returns the yen it had brought into the till."""
        mirrored = self._cashbook.post_mirror(operation, self._cashbook.movement(movement_id), reason=reason, by=by)
        till = self._cashbook.account_id("till")
        return -sum(leg.amount for leg in self._cashbook.movement(mirrored).legs if leg.account_id == till)
