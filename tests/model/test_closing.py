"""Counting by 金種, and hints about a difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.closing import (
    COINS,
    DENOMINATIONS,
    CashMove,
    count_total,
    denomination_name,
    difference_sentence,
    explain_difference,
)
from salon_app.model.problems import InputProblem

PRICES = {"コーヒー": 150, "紅茶": 150, "キャベツ": 120, "おまけ": 0}


def test_pieces_and_rolls_add_up() -> None:
    assert count_total({10_000: 1, 1_000: 3, 100: 7, 1: 4}, {10: 1, 500: 2}) == 13_704 + 500 + 50_000
    assert count_total({}) == 0


@given(
    st.dictionaries(st.sampled_from(DENOMINATIONS), st.integers(0, 50)),
    st.dictionaries(st.sampled_from(COINS), st.integers(0, 3)),
)
def test_a_roll_is_worth_fifty_coins(counts: dict[int, int], rolls: dict[int, int]) -> None:
    loose = {coin: counts.get(coin, 0) + 50 * rolls.get(coin, 0) for coin in DENOMINATIONS}
    assert count_total(counts, rolls) == count_total(loose)


@pytest.mark.parametrize(
    ("counts", "rolls", "sentence", "field"),
    [
        ({100: -1}, {}, "100円玉の枚数は0から9,999まで", "100"),
        ({1_000: 10_000}, {}, "1,000円札の枚数", "1000"),
        ({300: 1}, {}, "300円という金種", "300"),
        ({}, {1_000: 1}, "棒金は硬貨だけ", "1000"),
        ({10_000: 1_000}, {}, "枚数の桁", ""),
    ],
)
def test_impossible_counts_name_their_line(
    counts: dict[int, int], rolls: dict[int, int], sentence: str, field: str
) -> None:
    with pytest.raises(InputProblem, match=sentence) as caught:
        count_total(counts, rolls)
    assert caught.value.field == field


def test_a_missing_coffee_is_recognised() -> None:
    (hint,) = explain_difference(-150, PRICES)
    assert hint.startswith("150円は「コーヒー」か「紅茶」の1つぶんです。")
    assert "2つぶん" in explain_difference(-240, PRICES)[0]
    assert "打っていない会計" in explain_difference(360, PRICES)[0]


def test_a_multiple_of_nine_points_to_swapped_digits() -> None:
    assert any("9で割り切れる" in hint for hint in explain_difference(90, {}))
    assert explain_difference(91, {}) == ()


def test_half_the_difference_points_to_the_wrong_side() -> None:
    moves = [CashMove(-700, "13:05 出金 消耗品"), CashMove(1_000, "11:20 入金 参加費")]
    assert "出金が入金として" in explain_difference(-2_000, {}, moves)[0]
    assert "入金が出金として" in explain_difference(1_400, {}, moves)[0]


def test_a_recorded_movement_of_the_same_amount_is_named() -> None:
    moves = [CashMove(1_000, "11:20 入金 参加費")]
    assert "「11:20 入金 参加費」" in explain_difference(-1_000, {}, moves)[0]
    assert "もう一度あって" in explain_difference(1_000, {}, moves)[0]


def test_a_single_note_points_to_the_change() -> None:
    assert any(hint.startswith("5,000円札 1枚ぶん") for hint in explain_difference(-5_000, {}))
    assert denomination_name(500) == "500円玉"


@given(st.integers(-20_000, 20_000), st.lists(st.integers(-5_000, 5_000), max_size=5))
def test_hints_are_few_and_accuse_nobody(difference: int, amounts: list[int]) -> None:
    hints = explain_difference(difference, PRICES, [CashMove(amount, "入出金") for amount in amounts])
    assert len(hints) <= 4 and len(set(hints)) == len(hints)
    assert not hints or difference != 0
    for hint in hints:
        assert not any(word in hint for word in ("誰", "盗", "不正", "ミス", "間違え", "責任", "あなた"))


def test_the_difference_itself_is_said_plainly() -> None:
    said = [difference_sentence(difference) for difference in (0, -150, 50)]
    assert said == ["ぴったり合いました。", "150円足りません。", "50円多くあります。"]
