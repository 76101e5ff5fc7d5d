"""The roster's values: a person as lists show them, and everything that is kept of them. No reading or writing here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from salon_app.model.births import Birth
from salon_app.model.kana import row_of
from salon_app.model.people_words import HELPER


class Cleared(Enum):
    """What is said to take a value away, where None leaves it as it is."""

    CLEARED = "cleared"


CLEARED = Cleared.CLEARED


@dataclass(frozen=True)
class Person:
    """A neighbour or a body as lists need it. `name` is as written; `family` and `given` are '' while 未分割.

    `block` is 号棟. `birth_year` tells two of one name apart. `is_body`: 団体・施設, addressed 御中.
    """

    id: int
    name: str
    reading: str
    block: str
    kinds: frozenset[str]
    active: bool
    family: str = ""
    given: str = ""
    room: str = ""
    birth_year: int | None = None
    sex: str = ""
    is_body: bool = False
    care_mark: bool = False
    sort_key: str = field(default="", repr=False)
    search_key: str = field(default="", repr=False)
    phone_key: str = field(default="", repr=False)

    @property
    def helper(self) -> bool:
        """Whether they may be on duty: お手伝い（担い手）."""
        return HELPER in self.kinds

    @property
    def index_row(self) -> str:
        """The あかさたな tab; 他 where the reading isn't known."""
        return row_of(self.sort_key)

    @property
    def addressed(self) -> str:
        """How they are addressed on paper: 様, 御中 for bodies."""
        return f"{self.name} 御中" if self.is_body else f"{self.name} 様"


@dataclass(frozen=True)
class Phone:
    """A number as written, and what it is (自宅, 携帯, 呼出 …)."""

    number: str
    label: str = ""


@dataclass(frozen=True)
class EmergencyContact:
    """緊急連絡先; `contact_id` where they are in the roster too, `key_holder`: they have a key."""

    name: str
    relation: str = ""
    phone: str = ""
    key_holder: bool = False
    contact_id: int | None = None
    id: int = 0


@dataclass(frozen=True)
class Consent:
    """One answer to a 同意書: agreed (or refused) on `given_on`, in force until `withdrawn_on`."""

    id: int
    kind: str
    agreed: bool
    given_on: date
    how: str
    witness: str
    scope: str
    withdrawn_on: date | None
    note: str


@dataclass(frozen=True)
class Classification:
    """区分 of the salon. With ages (years, both included) it follows from the birth, else it is given with dates."""

    id: int
    name: str
    least_age: int | None
    most_age: int | None
    counted: bool
    active: bool


@dataclass(frozen=True)
class GivenClassification:
    """Somebody's 区分 between two dates, both included; None: open."""

    classification_id: int
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class PersonCard:
    """Everything kept of one person. `household` are the others who live with them."""

    person: Person
    phones: tuple[Phone, ...]
    postcode: str
    address: str
    birth: Birth
    household: tuple[Person, ...]
    contacts: tuple[EmergencyContact, ...]
    classifications: tuple[GivenClassification, ...]
    consents: tuple[Consent, ...]
    lives_alone: bool
    elderly_couple: bool
    notes: str
    left_on: date | None
    merged_into: int | None
