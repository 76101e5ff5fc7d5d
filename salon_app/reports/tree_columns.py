"""連絡網図 as columns: which 班 stands in which column, in which row and at which depth. Rows and columns only, no millimetres.

What is too tall or too deep for a column goes on in another one under its caller's own head (つづき). Where the tree is deep,
somebody who rings only one stands above that one instead of beside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from salon_app.services.phone_tree.values import PhoneTree, TreePlace

WIDEST = 3  # levels that stand side by side below a head


@dataclass(frozen=True)
class Spot:
    """Where somebody stands in a column: `level` 0 right below the head, `row` the middle in rows from the top.

    `parent` is the index of the caller's spot, None for those below the head; `under`: it stands under the caller, not beside.
    `goes_on`: whom this one rings stands in another column.
    """

    place: TreePlace
    level: int
    row: float
    parent: int | None
    under: bool
    goes_on: bool


@dataclass(frozen=True)
class TreeColumn:
    """A 班, or a part of it: `again` where its head stands in an earlier column too. `rows` it needs."""

    head: TreePlace
    again: bool
    spots: tuple[Spot, ...]
    rows: int


@dataclass(frozen=True)
class Shape:
    """How a tree is drawn: `levels` side by side in a column, and whether chains run downwards."""

    levels: int
    chains: bool


@dataclass(frozen=True)
class _Branch:
    """A place with those below it; `goes_on`: they stand elsewhere."""

    place: TreePlace
    below: tuple[_Branch, ...] = ()
    goes_on: bool = False


def shape_of(tree: PhoneTree) -> Shape:
    """The shape for a tree."""
    branches = _groups(tree)
    levels = max((_levels(one, chains=False) for one in branches), default=1)
    if levels <= WIDEST:
        return Shape(max(levels, 2), chains=False)
    return Shape(min(max(2, *(_levels(one, chains=True) for one in branches)), WIDEST), chains=True)


def columns(tree: PhoneTree, shape: Shape, capacity: int) -> tuple[TreeColumn, ...]:
    """All 班 as columns of at most `capacity` rows."""
    waiting = [(one, False) for one in _groups(tree)]
    found: list[TreeColumn] = []
    while waiting:
        head, again = waiting.pop(0)
        deeper: list[_Branch] = []
        held: list[_Branch] = []
        for one in head.below:
            part = _within(one, shape, capacity, deeper)
            if held and sum(_rows(other, shape) for other in (*held, part)) > capacity:
                found.append(_column(head.place, again, held, shape))
                held, again = [], True
            held.append(part)
        found.append(_column(head.place, again, held, shape))
        waiting = [*((one, True) for one in deeper), *waiting]
    return tuple(found)


def pages(found: Sequence[TreeColumn], across: int) -> list[Sequence[TreeColumn]]:
    """The columns of each page, at most `across`, evenly."""
    count = max(1, -(-len(found) // across))
    each = max(1, -(-len(found) // count))
    return [found[at:at + each] for at in range(0, max(len(found), 1), each)]


def outline(tree: PhoneTree) -> Iterator[tuple[TreePlace, TreePlace | None]]:
    """Everybody from the top down with who rings them, as Excel and CSV hold it."""
    by_id = {place.id: place for place in tree.places}
    for place in tree.places:
        yield place, by_id.get(place.parent_id or 0)


def _groups(tree: PhoneTree) -> tuple[_Branch, ...]:
    by_id = {place.id: place for place in tree.places}
    below: dict[int, tuple[_Branch, ...]] = {}
    for node, _ in reversed(list(tree.tree.walk())):
        below[node.id] = tuple(_Branch(by_id[child.id], below[child.id]) for child in tree.tree.children(node.id))
    root = tree.tree.root
    return below[root.id] if root is not None else ()


def _under(branch: _Branch, *, chains: bool) -> bool:
    """Whether the one below stands under the caller."""
    return chains and len(branch.below) == 1


def _levels(branch: _Branch, *, chains: bool) -> int:
    """Levels below a head that stand side by side."""
    most, stack = 0, [(one, 1) for one in branch.below]
    while stack:
        one, level = stack.pop()
        most = max(most, level)
        stack += [(child, level if _under(one, chains=chains) else level + 1) for child in one.below]
    return most


def _rows(branch: _Branch, shape: Shape) -> int:
    needed, stack = 0, [branch]
    while stack:
        one = stack.pop()
        needed += int(not one.below or _under(one, chains=shape.chains))
        stack += one.below
    return needed


def _within(branch: _Branch, shape: Shape, capacity: int, deeper: list[_Branch]) -> _Branch:
    """The branch as it fits into a column; whoever's people don't is put into `deeper`."""
    chain = [branch]
    while len(chain) < capacity and _under(chain[-1], chains=shape.chains):
        chain.append(chain[-1].below[0])
    last = chain[-1]
    cut: list[_Branch] = []
    found = _shallow(last, shape.levels, shape, cut)
    if found.below and len(chain) - 1 + _rows(found, shape) > capacity:
        cut = [last]
        found = _Branch(last.place, goes_on=True)
    deeper += cut
    for one in reversed(chain[:-1]):
        found = replace(one, below=(found,))
    return found


def _shallow(branch: _Branch, room: int, shape: Shape, cut: list[_Branch]) -> _Branch:
    """The branch without what is deeper than `room` levels; chains within it run on only to their end."""
    if not branch.below:
        return branch
    if room == 1:
        cut.append(branch)
        return _Branch(branch.place, goes_on=True)
    if _under(branch, chains=shape.chains):
        chain = [branch]
        while _under(chain[-1], chains=True):
            chain.append(chain[-1].below[0])
        found = _shallow(chain[-1], room, shape, cut)
        for one in reversed(chain[:-1]):
            found = replace(one, below=(found,))
        return found
    return replace(branch, below=tuple(_shallow(one, room - 1, shape, cut) for one in branch.below))


def _column(head: TreePlace, again: bool, below: Sequence[_Branch], shape: Shape) -> TreeColumn:
    spots: list[Spot] = []
    row = 0
    for one in below:
        row = _place(one, 0, row, None, shape, spots)
    return TreeColumn(head, again, tuple(spots), row)


def _place(branch: _Branch, level: int, row: int, parent: int | None, shape: Shape, spots: list[Spot]) -> int:
    """Puts a branch from `row` on; returns the first row below it."""
    under = False
    while _under(branch, chains=shape.chains):
        spots.append(Spot(branch.place, level, row + 0.5, parent, under, branch.goes_on))
        parent, under, row, branch = len(spots) - 1, True, row + 1, branch.below[0]
    here = len(spots)
    spots.append(Spot(branch.place, level, row + 0.5, parent, under, branch.goes_on))
    end = row
    for one in branch.below:
        end = _place(one, level + 1, end, here, shape, spots)
    if branch.below and not under:
        children = [spot.row for spot in spots[here + 1:] if spot.parent == here]
        spots[here] = replace(spots[here], row=(children[0] + children[-1]) / 2)
    return max(end, row + 1)
