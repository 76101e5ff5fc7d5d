"""同意 as data: 名簿掲載, 写真, 見守り情報の共有先. Every list and export asks here and says how many were left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.people_values import Consent
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Standing:
    """How people stand to one kind of consent on a date: `agreed`, `refused` (or withdrawn), `not_asked` ids."""

    agreed: frozenset[int]
    refused: frozenset[int]
    not_asked: frozenset[int]


class ConsentsService:
    """Commands and queries of consents."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def of(self, person_id: int) -> tuple[Consent, ...]:
        """All answers of one person, newest first."""
        raise NotImplementedError

    def record(self, person_id: int, kind: str, *, agreed: bool = True, given_on: date, how: str = "written",
               witness: str = "", scope: str = "", note: str = "", by: int | None = None) -> Consent:
        """An answer; a newer one replaces an older of its kind. Raises InputProblem (given_on, witness where 代筆)."""
        raise NotImplementedError

    def withdraw(self, consent_id: int, *, on: date, note: str = "", by: int | None = None) -> Consent:
        """撤回 from a date on. Raises InputProblem (on), RuleProblem when it is withdrawn already."""
        raise NotImplementedError

    def standing(self, kind: str, person_ids: Iterable[int], *, on: date) -> Standing:
        """How these people stand to `kind` on a date."""
        raise NotImplementedError
