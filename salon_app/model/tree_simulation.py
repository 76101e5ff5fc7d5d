"""A round rehearsed on paper: how many minutes a message takes through a tree, when people answer as often as is assumed.

The rules of a round (`phone_trees.Progress`): callers ring one after another and all at the same time, their own people
first, then those below the ones not reached, then those not reached once more after a pause. Nothing is read or written.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import ceil, inf
from random import Random

from salon_app.model.phone_trees import Tree
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

RUNS = 200
HALF, MOST = 0.5, 0.95


@dataclass(frozen=True)
class Odds:
    """What is assumed. `answered`: of 100 first calls those that tell somebody, `again`: of further calls to the same.

    `minutes` a call takes that tells, `ringing` one that does not; not reached are rung `retries` times more, each time
    after `pause` minutes.
    """

    answered: int = 80
    again: int = 60
    minutes: int = 3
    ringing: int = 1
    pause: int = 10
    retries: int = 2


_LIMITS = (("answered", 1, 100), ("again", 0, 100), ("minutes", 1, 60), ("ringing", 1, 60), ("pause", 0, 240), ("retries", 0, 9))


def checked(odds: Odds) -> Odds:
    """The same. Raises InputProblem (field: the name) for a figure beyond what can be."""
    for name, least, most in _LIMITS:
        if not least <= getattr(odds, name) <= most:
            sentence = translate("PhoneTree", "{least}から{most}までの数にしてください。")
            raise InputProblem(sentence.format(least=least, most=most), field=name)
    return odds


@dataclass(frozen=True)
class Spread:
    """Minutes from the first call until so many of those who are rung know, in the middle one of all runs; None where half of
    the runs or more never come so far. `never`: the share (0 to 1) not reached at all. Who is away is not rung and not
    counted."""

    people: int
    half: int | None
    most: int | None
    everybody: int | None
    never: float


@dataclass
class _Caller:
    """Whom one caller has yet to ring; those not reached with the minute from which they are rung again."""

    untried: deque[int] = field(default_factory=deque)
    silent: list[tuple[float, int]] = field(default_factory=list)


def spread(tree: Tree, odds: Odds, *, random: Random, runs: int = RUNS) -> Spread:
    """How a message spreads in `runs` rounds; the same `random` gives the same answer."""
    root = tree.root
    people = sum(not node.away for node in tree.nodes if node is not root)
    if root is None or not people:
        return Spread(0, 0, 0, 0, 0.0)
    found = [_Run(tree, odds, random).told(root.id) for _ in range(runs)]
    return Spread(people, _middle(found, ceil(people * HALF)), _middle(found, ceil(people * MOST)), _middle(found, people),
                  1 - sum(map(len, found)) / (people * runs))


def _middle(found: Sequence[Sequence[float]], count: int) -> int | None:
    """The minute by which `count` people know, in the middle one of the runs."""
    times = sorted(run[count - 1] if len(run) >= count else inf for run in found)
    middle = times[len(times) // 2]
    return None if middle == inf else ceil(middle)


class _Run:
    """One round, call by call in the order of time."""

    def __init__(self, tree: Tree, odds: Odds, random: Random) -> None:
        self._tree = tree
        self._odds = odds
        self._random = random
        self._tries: dict[int, int] = {}
        self._rung_by: dict[int, int] = {}  # whose list somebody is on now
        self._known: set[int] = set()
        self._callers: dict[int, _Caller] = {}
        self._free: list[tuple[float, int]] = []  # when which caller has a free hand
        self._times: list[float] = []

    def told(self, root_id: int) -> list[float]:
        """The minutes at which people were told, rising."""
        self._begins(root_id, 0.0)
        while self._free:
            minute, caller_id = heappop(self._free)
            node_id = self._next(caller_id, minute)
            if node_id is not None:
                self._rings(caller_id, node_id, minute)
        return sorted(self._times)

    def _begins(self, caller_id: int, minute: float) -> None:
        self._callers[caller_id] = _Caller()
        self._takes_over(caller_id, caller_id, minute)
        heappush(self._free, (minute, caller_id))

    def _takes_over(self, caller_id: int, above_id: int, minute: float) -> None:
        """Those below a node are on this caller's list now, as far down as nobody else knows."""
        caller, waiting = self._callers[caller_id], deque([above_id])
        while waiting:
            for node in self._tree.children(waiting.popleft()):
                tries = self._tries.get(node.id, 0)
                if node.id in self._known:
                    continue
                self._rung_by[node.id] = caller_id
                if node.away or tries:
                    waiting.append(node.id)
                if not node.away and not tries:
                    caller.untried.append(node.id)
                elif 0 < tries <= self._odds.retries:
                    caller.silent.append((minute, node.id))

    def _next(self, caller_id: int, minute: float) -> int | None:
        """Whom a caller rings now; None where nobody is left, or not before a pause is over."""
        caller = self._callers[caller_id]
        while caller.untried:
            node_id = caller.untried.popleft()
            if self._rung_by[node_id] == caller_id:
                return node_id
        caller.silent = [one for one in caller.silent if self._rung_by[one[1]] == caller_id and one[1] not in self._known]
        if not caller.silent:
            return None
        first = min(caller.silent)
        if first[0] > minute:
            heappush(self._free, (first[0], caller_id))
            return None
        caller.silent.remove(first)
        return first[1]

    def _rings(self, caller_id: int, node_id: int, minute: float) -> None:
        odds, tries = self._odds, self._tries.get(node_id, 0)
        self._tries[node_id] = tries + 1
        if self._random.random() * 100 < (odds.again if tries else odds.answered):
            minute += odds.minutes
            self._known.add(node_id)
            self._times.append(minute)
            self._begins(node_id, minute)
        else:
            minute += odds.ringing
            if tries < odds.retries:
                self._callers[caller_id].silent.append((minute + odds.pause, node_id))
            if not tries:
                self._takes_over(caller_id, node_id, minute)
        heappush(self._free, (minute, caller_id))
