"""Tax inside prices, once per receipt and rate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.problems import InputProblem
from salon_app.model.tax import RateTotal, check_rate, included_tax, rate_name, tax_by_rate

rates = st.sampled_from([10, 8, None])


def test_three_coffees_hold_forty_yen_of_tax_not_three_times_thirteen() -> None:
    assert tax_by_rate([(150, 10)] * 3) == (RateTotal(10, 450, 40),)
    assert 3 * included_tax(150, 10) == 39


def test_three_vegetables_at_the_reduced_rate_hold_twenty_eight_yen() -> None:
    assert tax_by_rate([(98, 8), (128, 8), (158, 8)]) == (RateTotal(8, 384, 28),)


def test_rates_are_listed_from_the_highest_and_untaxed_last() -> None:
    totals = tax_by_rate([(300, None), (108, 8), (110, 10), (110, 10)])
    assert totals == (RateTotal(10, 220, 20), RateTotal(8, 108, 8), RateTotal(None, 300, 0))


@given(st.lists(st.tuples(st.integers(-99_999, 99_999), rates), max_size=12))
def test_nothing_is_lost_between_lines_and_totals_and_a_return_mirrors_its_sale(
    lines: list[tuple[int, int | None]],
) -> None:
    totals = tax_by_rate(lines)
    assert sum(total.amount for total in totals) == sum(amount for amount, _ in lines)
    mirrored = tax_by_rate([(-amount, rate) for amount, rate in lines])
    assert [(-total.amount, -total.tax) for total in mirrored] == [(total.amount, total.tax) for total in totals]


@given(st.integers(0, 9_999_999), st.sampled_from([10, 8]))
def test_the_tax_is_the_largest_whole_amount_that_fits(amount: int, rate: int) -> None:
    tax = included_tax(amount, rate)
    assert tax * (100 + rate) <= amount * rate < (tax + 1) * (100 + rate)


def test_unknown_rates_are_refused_and_known_ones_have_names() -> None:
    assert [check_rate(rate) for rate in (10, 8, None)] == [10, 8, None]
    with pytest.raises(InputProblem, match="10%・8%・なし"):
        check_rate(5)
    assert [rate_name(rate) for rate in (10, 8, None)] == ["10%", "8%（軽減税率）", "税なし"]
