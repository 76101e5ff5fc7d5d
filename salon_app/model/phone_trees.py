"""連絡網 as a value: who rings whom, what a round has reached, and whom to ring next. No reading and no writing here.

伝わった and 家族に伝えた count as reached; a message left, 不在, 話し中 and 番号違い do not. Whoever is not reached is passed by:
their caller rings on to their branch, so that one silent line never cuts off those below (DOMAIN: tree run).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from salon_app.model.texts import translate

REACHED, FAMILY, MESSAGE, ABSENT, BUSY, WRONG_NUMBER = "reached", "family", "message", "absent", "busy", "wrong_number"
TOLD: tuple[str, ...] = (REACHED, FAMILY)
NOT_TOLD: tuple[str, ...] = (MESSAGE, ABSENT, BUSY, WRONG_NUMBER)
RESULTS: tuple[str, ...] = (*TOLD, *NOT_TOLD)
DRILL, REAL = "drill", "real"
DRAFT, CURRENT, PAST = "draft", "current", "past"


@dataclass(frozen=True)
class Node:
    """A place in the tree. `away`: not rung and rings nobody for now."""

    id: int
    parent_id: int | None
    sort: int = 0
    away: bool = False


@dataclass(frozen=True)
class Tree:
    """Nodes with one root; the order of siblings is theirs by `sort`."""

    nodes: tuple[Node, ...]

    @cached_property
    def by_id(self) -> dict[int, Node]:
        """Nodes by id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def below(self) -> dict[int | None, tuple[Node, ...]]:
        """Those whom each node rings, in order; under None the 発信元."""
        found: dict[int | None, list[Node]] = {}
        for node in sorted(self.nodes, key=lambda one: (one.sort, one.id)):
            found.setdefault(node.parent_id, []).append(node)
        return {parent: tuple(nodes) for parent, nodes in found.items()}

    @property
    def root(self) -> Node | None:
        """発信元."""
        roots = self.below.get(None, ())
        return roots[0] if roots else None

    def children(self, node_id: int) -> tuple[Node, ...]:
        """Those whom a node rings."""
        return self.below.get(node_id, ())

    def walk(self) -> Iterator[tuple[Node, int]]:
        """All nodes from the root down, each before those below it, with its depth (0 the root)."""
        yield from self._down(self.below.get(None, ()), 0)

    def branch(self, node_id: int) -> tuple[Node, ...]:
        """Everybody below a node, from the top down."""
        return tuple(node for node, _ in self._down(self.children(node_id), 1))

    def _down(self, nodes: Sequence[Node], depth: int) -> Iterator[tuple[Node, int]]:
        stack = [(node, depth) for node in reversed(nodes)]
        while stack:
            node, at = stack.pop()
            yield node, at
            stack += [(child, at + 1) for child in reversed(self.children(node.id))]


@dataclass(frozen=True)
class Progress:
    """How far a round has come: the newest result of each node that was rung (the 発信元 knows from the start)."""

    tree: Tree
    results: Mapping[int, str] = field(default_factory=dict)

    def told(self, node_id: int) -> bool:
        """Whether somebody there knows."""
        root = self.tree.root
        return (root is not None and node_id == root.id) or self.results.get(node_id) in TOLD

    def caller_of(self, node_id: int) -> int | None:
        """Who rings a node now: the nearest one above who was told and is not away; None for the 発信元 itself.

        While the one above has not been rung yet, that one is waited for: None too, unless passed by.
        """
        above = self.tree.by_id[node_id].parent_id
        while above is not None:
            node = self.tree.by_id[above]
            if self.told(above) and not (node.away and node.parent_id is not None):
                return above
            if not self.told(above) and above not in self.results and not node.away:
                return None
            above = node.parent_id
        return None

    def to_ring(self, caller_id: int) -> tuple[int, ...]:
        """Whom a caller rings now, in the order of the slips: their own people, then those below the ones not reached; last
        those not reached once more. Nobody who was told or is away."""
        return self._offers.get(caller_id, ())

    def callers(self) -> tuple[int, ...]:
        """Everybody who has somebody to ring now, from the top down."""
        return tuple(node.id for node, _ in self.tree.walk() if node.id in self._offers)

    @cached_property
    def _offers(self) -> dict[int, tuple[int, ...]]:
        found: dict[int, list[Node]] = {}
        for node, _ in self.tree.walk():
            caller = None if node.away or self.told(node.id) else self.caller_of(node.id)
            if caller is not None:
                found.setdefault(caller, []).append(node)
        return {caller: self._in_order(caller, nodes) for caller, nodes in found.items()}

    def _in_order(self, caller_id: int, nodes: Sequence[Node]) -> tuple[int, ...]:
        ordered = sorted(nodes, key=lambda node: (node.id in self.results, node.parent_id != caller_id))
        return tuple(node.id for node in ordered)

    @property
    def not_told(self) -> tuple[int, ...]:
        """まだ伝わっていない方, from the top down (those away among them)."""
        return tuple(node.id for node, _ in self.tree.walk() if not self.told(node.id))


def cycle_in(parents: Mapping[int, int | None]) -> Sequence[int]:
    """Nodes of a circle in who-rings-whom, or nothing."""
    for start in parents:
        seen: list[int] = []
        at: int | None = start
        while at is not None:
            if at in seen:
                return seen[seen.index(at):]
            seen.append(at)
            at = parents.get(at)
    return ()


def result_words(result: str) -> str:
    """What a call brought."""
    return {
        REACHED: lambda: translate("PhoneTree", "伝わった"), FAMILY: lambda: translate("PhoneTree", "家族に伝えた"),
        MESSAGE: lambda: translate("PhoneTree", "留守電に入れた"), ABSENT: lambda: translate("PhoneTree", "不在"),
        BUSY: lambda: translate("PhoneTree", "話し中"), WRONG_NUMBER: lambda: translate("PhoneTree", "番号違い"),
    }[result]()


def kind_words(kind: str) -> str:
    """訓練 or 本番."""
    return translate("PhoneTree", "訓練") if kind == DRILL else translate("PhoneTree", "本番")
