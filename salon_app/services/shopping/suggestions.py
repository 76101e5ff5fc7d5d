"""What is usual for a person, to be tapped instead of typed; and kind words about what is not. Nothing is refused here."""

from __future__ import annotations

from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.values import Request, Suggestion, Warning
from salon_app.store.unit_of_work import UnitOfWork


class SuggestionsService:
    """Queries only."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
        self._consents = consents

    def items(self, person_id: int, *, most: int = 12) -> tuple[Suggestion, ...]:
        """What this person has asked for, the most usual first, in the newest wording."""
        raise NotImplementedError

    def shops(self, person_id: int, *, most: int = 6) -> tuple[str, ...]:
        """Shops of this person's errands, the most usual first, then the salon's others."""
        raise NotImplementedError

    def warnings(self, request: Request, *, expected: int = 0, errand_id: int | None = None) -> tuple[Warning, ...]:
        """What is unusual about a request: an `expected` cost over the limit, more errands in its week than the salon does, a
        second shop, 要確認 goods, somebody who has left, no consent to 買いもの代行 (同意書 is offered), an open errand of
        the same person (重複?). `errand_id`: the errand that is being changed."""
        raise NotImplementedError
