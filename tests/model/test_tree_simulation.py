"""A rehearsed round: minutes that can be counted by hand, and what silence does to them."""

from __future__ import annotations

from random import Random

import pytest

from salon_app.model.phone_trees import Node, Tree
from salon_app.model.problems import InputProblem
from salon_app.model.tree_simulation import Odds, Spread, checked, spread


def tree(count: int, most: int, away: frozenset[int] = frozenset()) -> Tree:
    """Node 0 rings the next `most`, and so on down."""
    return Tree(tuple(Node(at, (at - 1) // most if at else None, at, at in away) for at in range(count)))


def minutes(of: Tree, odds: Odds) -> Spread:
    return spread(of, odds, random=Random(7), runs=60)


def test_where_everybody_answers_the_minutes_can_be_counted() -> None:
    odds = Odds(answered=100, minutes=3)
    assert minutes(tree(7, 2), odds) == Spread(6, 6, 12, 12, 0.0), "3, 6; 6, 9; 9, 12"
    assert minutes(tree(5, 1), odds) == Spread(4, 6, 12, 12, 0.0), "each rings the next"
    assert minutes(tree(5, 4), odds) == Spread(4, 6, 12, 12, 0.0), "one rings all"
    assert minutes(tree(1, 4), odds) == Spread(0, 0, 0, 0, 0.0)


def test_a_silent_line_costs_minutes_and_cuts_nobody_off() -> None:
    odds = Odds(answered=100, minutes=3)
    assert minutes(tree(7, 2, frozenset({1})), odds) == Spread(5, 6, 9, 9, 0.0), (
        "0 rings 2, then 3 and 4 in the place of 1 (3, 6, 9), 2 rings 5 and 6 (6, 9); who is away is not counted")
    nobody_at_first = Odds(answered=1, again=100, minutes=3, ringing=1, pause=10, retries=1)
    found = minutes(tree(3, 2), nobody_at_first)
    assert (found.half, found.everybody, found.never) == (14, 17, 0.0), "two tries of a minute, from the eleventh one again"
    given_up = minutes(tree(40, 3), Odds(answered=50, again=0, retries=0))
    assert given_up.most is None and given_up.everybody is None and 0.4 < given_up.never < 0.6


def test_a_tree_is_faster_than_a_chain_and_the_same_luck_gives_the_same_answer() -> None:
    chain, four = minutes(tree(60, 1), Odds()), minutes(tree(60, 4), Odds())
    assert chain.half is not None and four.half is not None and four.half * 3 < chain.half
    assert minutes(tree(60, 4), Odds()) == four


def test_figures_that_cannot_be_are_refused() -> None:
    for odds, field in ((Odds(answered=0), "answered"), (Odds(again=101), "again"), (Odds(minutes=0), "minutes"),
                        (Odds(retries=10), "retries")):
        with pytest.raises(InputProblem) as problem:
            checked(odds)
        assert problem.value.field == field
