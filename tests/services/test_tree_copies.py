"""配布番号: who holds a copy of the 連絡網図, and which came back."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.services.callers import callers


def test_copies_are_given_and_come_back(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon, publish=False)
    copies = salon.tree_copies
    with pytest.raises(RuleProblem, match="いま使っている版の図だけです"):
        copies.give(of.tree_id, person_id=of.people["B"])
    salon.phone_trees.publish(of.tree_id)
    first = copies.give(of.tree_id, person_id=of.people["B"])
    second = copies.give(of.tree_id, given_to=" 見本会館 管理室 ")
    assert (first.id, first.given_to, second.given_to, second.given_on) == (1, "見本 B", "見本会館 管理室", date(2026, 11, 22))
    salon.people_merging.merge(of.people["C"], of.people["B"])
    assert copies.give(of.tree_id, person_id=of.people["B"]).person_id == of.people["C"]
    fixed_clock.advance(days=3)
    copies.take_back(first.id)
    copies.take_back(second.id, on=date(2026, 11, 24))
    assert [(one.id, one.given_to, one.returned_on) for one in copies.all()] == [
        (3, "見本 C", None), (2, "見本会館 管理室", date(2026, 11, 24)), (1, "見本 C", date(2026, 11, 25))]
    assert [one.id for one in copies.all(only_out=True)] == [3]
    assert [one.words for one in (salon.audit.undo(), salon.audit.undo())] == ["連絡網図が戻った", "連絡網図が戻った"]
    assert [one.id for one in copies.all(only_out=True)] == [3, 2, 1]
    assert salon.checks.run().problems == ()


def test_what_can_be_wrong_with_a_copy(salon: Salon) -> None:
    of = callers(salon)
    copies = salon.tree_copies
    for wrong in ("", "  ", "あ" * 200, "見本\n太郎"):
        with pytest.raises(InputProblem) as problem:
            copies.give(of.tree_id, given_to=wrong)
        assert problem.value.field == "person"
    with pytest.raises(RuleProblem):
        copies.give(777, given_to="見本 太郎")
    copy = copies.give(of.tree_id, given_to="見本 太郎")
    for day, sentence in ((date(2026, 11, 21), "渡した日より前"), (date(2026, 11, 23), "先の日付")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            copies.take_back(copy.id, on=day)
        assert problem.value.field == "date"
    copies.take_back(copy.id)
    with pytest.raises(RuleProblem, match="もう戻っています"):
        copies.take_back(copy.id)
    with pytest.raises(RuleProblem, match="もうありません"):
        copies.take_back(777)
