"""A small 連絡網 for tests: people by one letter each, who rings whom, and rounds through it."""

from __future__ import annotations

from dataclasses import dataclass, field

from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.phone_tree.values import PhoneTree, TreeRound

SHAPE = {"A": None, "B": "A", "C": "A", "D": "B", "E": "B", "F": "D", "G": "C"}
"""A rings B and C, B rings D and E, D rings F, C rings G."""


@dataclass
class Callers:
    """The salon and its people and nodes by their letters."""

    salon: Salon
    tree_id: int = 0
    people: dict[str, int] = field(default_factory=dict)
    nodes: dict[str, int] = field(default_factory=dict)

    def person(self, letter: str) -> int:
        """見本 A and so on, made when first asked for."""
        if letter not in self.people:
            phones = [Phone(f"000-000-{ord(letter):04d}", "")]
            self.people[letter] = self.salon.people.save(name=f"見本 {letter}", phones=phones).id
        return self.people[letter]

    def add(self, letter: str, below: str | None) -> None:
        """Into the draft."""
        above = None if below is None else self.nodes[below]
        self.nodes[letter] = self.salon.phone_trees.add(self.tree_id, self.person(letter), below=above)

    def letters(self, node_ids: object) -> str:
        """Nodes as their letters, in their order."""
        by_id = {node: letter for letter, node in self.nodes.items()}
        return "".join(by_id[one] for one in node_ids)  # type: ignore[attr-defined]

    def tree(self) -> PhoneTree:
        """As it is now."""
        return self.salon.phone_trees.get(self.tree_id)

    def outline(self) -> str:
        """`A(B(D(F)E)C(G))`."""
        return self._below(None)

    def _below(self, node_id: int | None) -> str:
        names = {place.id: place.name[-1] for place in self.tree().places}
        found = ""
        for node in self.tree().tree.below.get(node_id, ()):
            under = self._below(node.id)
            found += names[node.id] + (f"({under})" if under else "")
        return found

    def begin(self, kind: str = "drill") -> int:
        """A round."""
        return self.salon.tree_rounds.start(kind, "訓練です。")

    def round(self, round_id: int) -> TreeRound:
        """How far it has come."""
        return self.salon.tree_rounds.get(round_id)

    def ring(self, round_id: int, letter: str, result: str = "reached") -> None:
        """A call."""
        self.salon.tree_rounds.call(round_id, self.nodes[letter], result)

    def offered(self, round_id: int) -> dict[str, str]:
        """Who is to ring whom now."""
        progress = self.round(round_id).progress
        return {self.letters([one]): self.letters(progress.to_ring(one)) for one in progress.callers()}


def callers(salon: Salon, shape: dict[str, str | None] | None = None, *, publish: bool = True) -> Callers:
    """A tree of this shape (SHAPE), in force unless said otherwise."""
    found = Callers(salon, salon.phone_trees.begin_draft())
    for letter, below in (SHAPE if shape is None else shape).items():
        found.add(letter, below)
    if publish:
        salon.phone_trees.publish(found.tree_id)
    return found
