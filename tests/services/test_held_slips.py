"""保留 and 呼び出す: slips put aside are never lost, nor is the one being entered."""

from __future__ import annotations

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Slip, SlipLine
from salon_app.salon import Salon


def slip(name: str) -> Slip:
    return Slip(lines=(SlipLine(name, 150),))


def names(salon: Salon) -> tuple[list[str], list[str]]:
    """What is being entered, and what is held."""
    return [line.name for line in salon.sales.open_slip().lines], [one.lines[0].name for _, _, one in salon.sales.held()]


def test_a_held_slip_comes_back(salon: Salon) -> None:
    salon.sales.keep_open_slip(slip("コーヒー"))
    key = salon.sales.hold(slip("コーヒー"))
    assert names(salon) == ([], ["コーヒー"])
    salon.sales.recall(key)
    assert names(salon) == (["コーヒー"], [])
    with pytest.raises(RuleProblem, match="もう呼び出されて"):
        salon.sales.recall(key)


def test_calling_one_back_holds_the_one_being_entered(salon: Salon) -> None:
    key = salon.sales.hold(slip("コーヒー"))
    salon.sales.keep_open_slip(slip("お茶"))
    salon.sales.recall(key)
    assert names(salon) == (["コーヒー"], ["お茶"])


def test_nothing_is_not_held(salon: Salon) -> None:
    with pytest.raises(InputProblem):
        salon.sales.hold(Slip())
    assert salon.sales.held() == ()
