"""A small 連絡網 for tests of its pages: 発信元, two who ring, four below them; all invented."""

from __future__ import annotations

from salon_app.model.people_words import PHONE_TREE
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.phone_tree.values import PhoneTree

NAMES = ("架空 いち", "架空 に", "架空 さん", "仮名 よん", "仮名 ご", "仮名 ろく", "仮名 なな")
"""発信元; 2 and 3 are rung by it; 4 and 5 by 2; 6 and 7 by 3."""


def people(salon: Salon) -> list[int]:
    """Their ids in the roster, with numbers and consent."""
    found = []
    for at, name in enumerate(NAMES, start=1):
        person = salon.people.save(name=name, block=f"{at}号棟", phones=[Phone(f"000-0000-00{at:02d}")]).id
        salon.consents.record(person, PHONE_TREE, given_on=salon.clock.today())
        found.append(person)
    return found


def planted(salon: Salon) -> PhoneTree:
    """The version in force."""
    trees = salon.phone_trees
    tree_id = trees.begin_draft()
    nodes: list[int] = []
    for at, person in enumerate(people(salon)):
        nodes.append(trees.add(tree_id, person, below=None if at == 0 else nodes[(at - 1) // 2]))
    trees.set_place(nodes[-1], reports_back=True)
    trees.publish(tree_id)
    found = trees.current()
    assert found is not None
    return found


def node(tree: PhoneTree, name: str) -> int:
    """The node where somebody stands."""
    return next(place.id for place in tree.places if place.name == name)


def by_name(tree: PhoneTree) -> dict[str, str]:
    """Who is rung by whom."""
    names = {place.id: place.name for place in tree.places}
    return {place.name: names[place.parent_id] for place in tree.places if place.parent_id is not None}


