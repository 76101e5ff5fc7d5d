"""A 補助率 as funders and volunteers write it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from salon_app.model.grant_words import parse_rate, rate_words, tenths_words
from salon_app.model.problems import InputProblem


@pytest.mark.parametrize(("text", "rate"), [
    ("3/4", Fraction(3, 4)), ("３／４", Fraction(3, 4)), ("4分の3", Fraction(3, 4)), ("７５％", Fraction(3, 4)),
    ("66.67%", Fraction(6667, 10_000)), ("7割5分", Fraction(3, 4)), ("5割", Fraction(1, 2)), ("全額", Fraction(1)),
    ("10/10", Fraction(1)), ("100%", Fraction(1)),
])
def test_a_rate_is_read_and_said_again(text: str, rate: Fraction) -> None:
    assert parse_rate(text) == rate
    assert parse_rate(rate_words(rate)) == rate


@pytest.mark.parametrize(("text", "said"), [
    ("", "補助率を入れて"), ("たくさん", "読めません"), ("3/0", "読めません"), ("0分の1", "読めません"), ("4/3", "全額まで"),
    ("0%", "0より大きく"), ("120%", "全額まで"), ("3", "読めません"),
])
def test_what_is_no_rate_is_said(text: str, said: str) -> None:
    with pytest.raises(InputProblem, match=said) as caught:
        parse_rate(text)
    assert caught.value.field == "rate"


def test_tenths() -> None:
    assert (tenths_words(12), tenths_words(130), tenths_words(0)) == ("1.2", "13.0", "0.0")
