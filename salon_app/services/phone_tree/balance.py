"""A better shape for the same people: nobody rings too many, the fewest steps down, neighbours of one 号棟 in one branch."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.services.phone_tree.values import PhoneTree, TreePlace


def balanced(tree: PhoneTree) -> tuple[tuple[int, int | None], ...]:
    """(node, parent) from the top down, each caller's in order. The 発信元 stays; who is away or has no number on paper rings
    others only where nobody else is left."""
    if not tree.places:
        return ()
    root, *others = tree.places
    found: list[tuple[int, int | None]] = [(root.id, None)]
    waiting = [(root.id, tuple(sorted(others, key=lambda place: (len(place.block), place.block, place.number))))]
    while waiting:
        caller, people = waiting.pop(0)
        for part in _parts(people, tree.most_calls):
            first = min(part, key=lambda place: (place.away, not place.phone))
            found.append((first.id, caller))
            waiting.append((first.id, tuple(place for place in part if place is not first)))
    return tuple(found)


def _parts(people: Sequence[TreePlace], most: int) -> list[Sequence[TreePlace]]:
    """At most so many parts of people who stand side by side, as equal as can be, the larger ones first."""
    count = min(most, len(people))
    parts, start = [], 0
    for at in range(count):
        end = start + len(people) // count + (at < len(people) % count)
        parts.append(people[start:end])
        start = end
    return parts
