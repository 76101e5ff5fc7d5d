"""Versions of the phone tree and how one is built: add below, move below, up and down, swap, take out. Never by dragging."""

from __future__ import annotations

from datetime import date

from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.phone_tree.values import PhoneTree, TreeWarning
from salon_app.store.unit_of_work import UnitOfWork


class PhoneTreesService:
    """Commands and queries. A published version never changes: changing it begins a draft that starts as its copy."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents

    def current(self) -> PhoneTree | None:
        """The version in force, or None."""
        raise NotImplementedError

    def draft(self) -> PhoneTree | None:
        """The version being made, or None."""
        raise NotImplementedError

    def get(self, tree_id: int) -> PhoneTree:
        """One version. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def all(self) -> tuple[PhoneTree, ...]:
        """All versions, newest first."""
        raise NotImplementedError

    def begin_draft(self, *, by: int | None = None) -> int:
        """A new version as a copy of the current one (empty where there is none); the present draft again if there is one."""
        raise NotImplementedError

    def add(self, tree_id: int, person_id: int, *, below: int | None, by: int | None = None) -> int:
        """Put somebody below a node (None: as 発信元); returns the node. Raises RuleProblem for somebody already there, a
        second 発信元, or a version that is in force; InputProblem (field: person)."""
        raise NotImplementedError

    def move(self, node_id: int, *, below: int, by: int | None = None) -> None:
        """Move a node with everybody under it below another. Raises RuleProblem for its own branch (a circle) or itself."""
        raise NotImplementedError

    def shift(self, node_id: int, *, by_places: int, by: int | None = None) -> None:
        """Earlier (−) or later (+) among those the same caller rings."""
        raise NotImplementedError

    def swap(self, node_id: int, other_id: int, *, by: int | None = None) -> None:
        """Two people change places; the branches stay where they are."""
        raise NotImplementedError

    def remove(self, node_id: int, *, by: int | None = None) -> None:
        """Take somebody out; those below are rung by who rang this one. The 発信元 only while it is alone."""
        raise NotImplementedError

    def set_place(self, node_id: int, *, away_until: date | None = None, reports_back: bool | None = None,
                  by: int | None = None) -> None:
        """休止 until a date (also in the version in force), and whether this last one reports back."""
        raise NotImplementedError

    def set_most_calls(self, tree_id: int, most: int, *, by: int | None = None) -> None:
        """How many one caller should ring at most. Raises InputProblem (field: most)."""
        raise NotImplementedError

    def warnings(self, tree_id: int) -> tuple[TreeWarning, ...]:
        """What should be mended before it is used; nothing is refused."""
        raise NotImplementedError

    def publish(self, tree_id: int, *, valid_from: date | None = None, by: int | None = None) -> None:
        """The draft is in force from a date, the one before is past. Raises RuleProblem for an empty tree or while a round
        is under way."""
        raise NotImplementedError

    def suggest_balanced(self, tree_id: int) -> tuple[tuple[int, int | None], ...]:
        """A rebalanced tree of the same people as (node, parent) from the top down: nobody rings more than `most_calls`,
        depth as small as can be, people of one 号棟 together, the 発信元 the same. Nothing is changed."""
        raise NotImplementedError

    def take_suggestion(self, tree_id: int, *, by: int | None = None) -> None:
        """Make the draft like `suggest_balanced`."""
        raise NotImplementedError
