"""Random trees and rounds: no silent line cuts off those below, nobody is rung by two, and building never loses anybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_app.model.phone_trees import NOT_TOLD, RESULTS, TOLD, Node, Progress, Tree, cycle_in
from salon_app.model.problems import Problem
from salon_app.salon import Salon
from tests.conftest import NOW, FixedClock
from tests.kept import opened

PEOPLE, AT_FIRST = 9, 6


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Up to 25 nodes in any shape, some of them away (also the 発信元)."""
    count = draw(st.integers(1, 25))
    parents = [None, *(draw(st.integers(1, above)) for above in range(1, count))]
    away = draw(st.sets(st.integers(1, count), max_size=5))
    sorts = draw(st.permutations(range(count)))
    return Tree(tuple(Node(at, parent, sorts[at - 1], at in away) for at, parent in enumerate(parents, start=1)))


def above(tree: Tree, node: Node) -> list[Node]:
    """Everybody between a node and the 発信元, which comes last."""
    found = []
    while node.parent_id is not None:
        node = tree.by_id[node.parent_id]
        found.append(node)
    return found


def check_offers(progress: Progress) -> None:
    """What holds at every moment of a round."""
    tree, root = progress.tree, progress.tree.root
    assert root is not None
    offered = {caller: progress.to_ring(caller) for caller in progress.callers()}
    times = Counter(node for nodes in offered.values() for node in nodes)
    assert all(count == 1 for count in times.values()), "nobody is offered to two callers"
    for caller, nodes in offered.items():
        assert nodes, "a caller has somebody to ring"
        assert progress.told(caller) and (caller == root.id or not tree.by_id[caller].away), "who rings knows, and is there"
        assert all(caller in (one.id for one in above(tree, tree.by_id[node])) for node in nodes), "only those below"
    for node in tree.nodes:
        if progress.told(node.id) or node.away:
            assert node.id not in times, "who was told, or is away, is offered to nobody"
        else:
            way = [one.id for one in above(tree, node)]
            waited_for = [one for one in way if one in times and one not in progress.results]
            assert node.id in times or waited_for, "a line that is silent cuts nobody off"
    assert set(progress.not_told) == {node.id for node in tree.nodes if not progress.told(node.id)}


@given(trees(), st.data())
def test_whatever_was_recorded_nobody_is_cut_off_and_nobody_rung_by_two(tree: Tree, data: st.DataObject) -> None:
    ids = [node.id for node in tree.nodes]
    check_offers(Progress(tree, data.draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(RESULTS)))))


@given(trees(), st.data())
def test_a_round_goes_on_until_everybody_was_rung(tree: Tree, data: st.DataObject) -> None:
    progress = Progress(tree)
    while True:
        check_offers(progress)
        untried = [one for caller in progress.callers() for one in progress.to_ring(caller) if one not in progress.results]
        if not untried:
            break
        rung = data.draw(st.sampled_from(untried))
        progress = Progress(tree, {**progress.results, rung: data.draw(st.sampled_from(RESULTS))})
    silent = {node for node, result in progress.results.items() if result in NOT_TOLD}
    away = {node.id for node in tree.nodes if node.away} - {tree.root.id if tree.root else 0}
    assert set(progress.not_told) == silent | away, "all were rung, whoever was silent"
    again = {one for caller in progress.callers() for one in progress.to_ring(caller)}
    assert again == silent, "and those are offered once more"


@given(trees())
def test_where_everybody_answers_all_are_told(tree: Tree) -> None:
    progress = Progress(tree)
    for at, _ in enumerate(tree.nodes):
        for caller in progress.callers()[-1:]:
            progress = Progress(tree, {**progress.results, progress.to_ring(caller)[0]: TOLD[at % len(TOLD)]})
    assert all(node.away and node.parent_id is not None for node in tree.nodes if not progress.told(node.id))
    assert progress.callers() == ()


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Salon]:
    """A salon with a draft of six (1 rings 2 and 3, and so on) and three more people. Each example takes itself back."""
    with opened(tmp_path_factory.mktemp("tree"), FixedClock(NOW)) as salon:
        people = [salon.people.save(name=f"見本 {at}", block=f"{at % 2}").id for at in range(PEOPLE)]
        tree = salon.phone_trees.begin_draft()
        nodes: list[int] = []
        for at, person in enumerate(people[:AT_FIRST]):
            nodes.append(salon.phone_trees.add(tree, person, below=nodes[(at - 1) // 2] if at else None))
        salon.phone_trees.set_most_calls(tree, 2)
        yield salon


STEPS = st.lists(st.tuples(st.sampled_from(("add", "move", "shift", "swap", "remove", "away", "balance")),
                           st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=8)


@settings(max_examples=15)
@given(STEPS)
def test_building_keeps_one_tree_and_everybody_in_it(building: Salon, steps: list[tuple[str, int, int]]) -> None:
    trees = building.phone_trees
    draft = trees.draft()
    assert draft is not None
    shapes = [draft.places]
    for step, first, second in steps:
        before = shapes[-1]
        try:
            came, went = build(building, draft.id, step, first, second)
        except Problem:
            assert trees.get(draft.id).places == before, "what is refused changes nothing"
            continue
        after = trees.get(draft.id)
        if after.places != before:
            shapes.append(after.places)
        parents = {node.id: node.parent_id for node in after.tree.nodes}
        assert not cycle_in(parents) and list(parents.values()).count(None) == 1 and len(after.places) == len(parents)
        expected = ({place.person_id for place in before} | came) - went
        assert sorted(place.person_id for place in after.places) == sorted(expected), "nobody is lost, nobody stands twice"
        assert [place.number for place in after.places] == list(range(1, len(after.places) + 1))
    for shape in shapes[:0:-1]:
        assert trees.get(draft.id).places == shape
        building.audit.undo()
    assert trees.get(draft.id).places == shapes[0], "元に戻す, step by step, restores the tree"


def test_the_check_finds_nothing_after_all_this(building: Salon) -> None:
    assert building.checks.run().problems == ()


def build(salon: Salon, tree_id: int, step: str, first: int, second: int) -> tuple[set[int], set[int]]:
    """One step of building; who came in and who was taken out."""
    trees, places = salon.phone_trees, salon.phone_trees.get(tree_id).places
    one, other = places[first % len(places)], places[second % len(places)]
    if step == "add":
        person = first % PEOPLE + 1
        trees.add(tree_id, person, below=other.id)
        return {person}, set()
    if step == "remove":
        trees.remove(one.id)
        return set(), {one.person_id}
    if step == "move":
        trees.move(one.id, below=other.id)
    elif step == "shift":
        trees.shift(one.id, by_places=second % 7 - 3)
    elif step == "swap":
        trees.swap(one.id, other.id)
    elif step == "away":
        trees.set_place(one.id, away_until=salon.clock.today() if second % 2 else None)
    else:
        trees.take_suggestion(tree_id)
        assert all(len(trees.get(tree_id).tree.children(place.id)) <= 2 for place in places)
    return set(), set()
