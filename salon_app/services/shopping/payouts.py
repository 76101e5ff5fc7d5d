"""利用券 sold, 謝礼 paid out, 立替 given back to volunteers, 後払い paid to shops: what is owed beside the errands' own money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.purse import Purse
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Owed:
    """Yen owed to a volunteer (謝礼, 立替) or a shop (店に後払い), over so many errands, since a date."""

    id: int  # person or shop
    name: str
    amount: int
    errands: tuple[int, ...]
    since: date


@dataclass(frozen=True)
class Tickets:
    """利用券: sold and used of a person, in pieces; `left` may be negative where paper came from elsewhere."""

    person_id: int
    name: str
    block: str
    sold: int
    used: int

    @property
    def left(self) -> int:
        """Tickets still with the person."""
        return self.sold - self.used


class PayoutsService:
    """Commands and queries. Money is dated today and comes from the till unless another place is said."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, cashbook: CashbookService,
                 people: PeopleService, purse: Purse) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._cashbook = cashbook
        self._people = people
        self._purse = purse

    def sell_tickets(self, person_id: int, count: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """利用券 sold to a person (前受金, income when used); returns the yen. Raises InputProblem (field: count, person)."""
        raise NotImplementedError

    def tickets(self) -> tuple[Tickets, ...]:
        """Everybody who ever bought or used one, in 五十音 order."""
        raise NotImplementedError

    def tickets_of(self, person_id: int) -> Tickets:
        """One person's."""
        raise NotImplementedError

    def due(self) -> tuple[Owed, ...]:
        """謝礼 not paid out yet, by volunteer."""
        raise NotImplementedError

    def pay_out(self, helper_id: int, amount: int | None = None, *, place_id: int | None = None, by: int | None = None) -> int:
        """謝礼 paid (all that is due unless said); returns the yen. Raises InputProblem (field: amount) for more than due."""
        raise NotImplementedError

    def advanced(self) -> tuple[Owed, ...]:
        """担当の立替 not given back yet, by volunteer."""
        raise NotImplementedError

    def repay(self, helper_id: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """All 立替 of a volunteer given back from the till (the errands then owe it to the till); returns the yen."""
        raise NotImplementedError

    def shop_owed(self) -> tuple[Owed, ...]:
        """店に後払い not paid yet, by shop."""
        raise NotImplementedError

    def pay_shop(self, shop_id: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """All 後払い of a shop paid from the till or another place; returns the yen. Raises RuleProblem where none is owed."""
        raise NotImplementedError
