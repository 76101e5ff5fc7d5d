"""The salon's choices: what can't be is refused wherever it was typed."""

from __future__ import annotations

from typing import Any

import pytest

from salon_app.model.problems import InputProblem
from salon_app.salon import Salon


@pytest.mark.parametrize(("choice", "wrong"), [
    ("name", "　"), ("fiscal_start_month", 0), ("fiscal_start_month", 13), ("day_changes_at_hour", 24), ("till_float", -1),
    ("till_float", 10_000_000), ("second_person_over", -1), ("registration_number", "T123")])
def test_choices_that_cannot_be(salon: Salon, choice: str, wrong: object) -> None:
    before = salon.settings.get()
    values: dict[str, Any] = {choice: wrong}
    with pytest.raises(InputProblem) as found:
        salon.settings.change(**values)
    assert found.value.field == choice and salon.settings.get() == before


def test_a_registration_number_may_be_typed_in_wide_letters(salon: Salon) -> None:
    salon.settings.change(registration_number="ｔ１２３４５６７８９０１２３ ")
    assert salon.settings.get().registration_number == "T1234567890123"
