"""連絡網 as the services hand it out: plain values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from salon_app.model.phone_trees import Progress, Tree
from salon_app.model.tree_simulation import Spread


@dataclass(frozen=True)
class TreePlace:
    """A person's place. `phone` is '' where consent to 連絡網 is missing or withdrawn (番号は発信元へ) or there is none.

    `number` 1, 2, 3 … from the top down, as printed. `group`: 班 (the branch below the 発信元), 0 the 発信元 itself.
    """

    id: int
    person_id: int
    name: str
    reading: str
    block: str
    phone: str
    agreed: bool
    parent_id: int | None
    sort: int
    number: int
    depth: int
    group: int
    away_until: date | None
    away: bool
    reports_back: bool


@dataclass(frozen=True)
class TreeWarning:
    """Something to mend. `code`: twice, no_phone, no_consent, left, too_many, caller_away, nobody_reports, no_root, alone."""

    code: str
    text: str
    node_id: int | None = None


@dataclass(frozen=True)
class PhoneTree:
    """第`number`版 with its places from the top down."""

    id: int
    number: int
    state: str
    valid_from: date | None
    most_calls: int
    note: str
    places: tuple[TreePlace, ...]
    tree: Tree

    def place(self, node_id: int) -> TreePlace:
        """The place of a node (KeyError if it isn't here)."""
        return next(one for one in self.places if one.id == node_id)


@dataclass(frozen=True)
class TreeCall:
    """A call of a round. `report`: a last one rang the 発信元 back."""

    id: int
    node_id: int
    caller_id: int | None
    result: str
    report: bool
    time: datetime
    by: int | None
    source: str


@dataclass(frozen=True)
class TreeRound:
    """A message on its way. `minutes` since it began (until it ended)."""

    id: int
    tree: PhoneTree
    kind: str
    message: str
    business_date: date
    started_at: datetime
    ended_at: datetime | None
    calls: tuple[TreeCall, ...]
    progress: Progress
    minutes: int
    note: str = ""

    @property
    def told(self) -> int:
        """伝わった方 (the 発信元 not counted)."""
        return len(self.tree.places) - 1 - len(self.progress.not_told)

    @property
    def reports_missing(self) -> tuple[int, ...]:
        """Last ones who were told and have not reported back yet."""
        back = {call.node_id for call in self.calls if call.report}
        return tuple(one.id for one in self.tree.places
                     if one.reports_back and self.progress.told(one.id) and one.id not in back)


@dataclass(frozen=True)
class Rehearsal:
    """How a message would spread through a version, and through the same people as `suggest_balanced` has them."""

    present: Spread
    balanced: Spread


@dataclass(frozen=True)
class TreeCopy:
    """連絡網図 with 配布番号 `id`: who has it since when, and when it came back."""

    id: int
    tree_number: int
    person_id: int | None
    given_to: str
    given_on: date
    returned_on: date | None
