"""Amounts and counts as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.problems import InputProblem
from salon_app.model.yen import MAX_ENTRY, format_signed, format_yen, parse_count, parse_yen

amounts = st.integers(-MAX_ENTRY, MAX_ENTRY)
WIDE = str.maketrans("0123456789,", "０１２３４５６７８９，")


@pytest.mark.parametrize(
    ("typed", "yen"),
    [
        ("150", 150),
        ("１５０　円", 150),
        (" 1,500円", 1500),
        ("１，５００", 1500),
        ("¥150", 150),
        ("￥１５０", 150),
        ("\\150", 150),
        ("1,500-", 1500),
        ("+20", 20),
        ("0", 0),
        ("000150", 150),
        ("9,999,999", 9_999_999),
        ("１、０００", 1000),
    ],
)
def test_amounts_are_read_however_they_are_typed(typed: str, yen: int) -> None:
    assert parse_yen(typed) == yen


@pytest.mark.parametrize(
    "typed", ["△150", "▲150", "-150", "−150", "ー１５０", "－150", "¥-150", "-¥150", "マイナス150"]
)
def test_negative_amounts_are_read_only_where_they_make_sense(typed: str) -> None:
    assert parse_yen(typed, allow_negative=True) == -150
    with pytest.raises(InputProblem, match="マイナス"):
        parse_yen(typed)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "金額を入れて"),
        ("　 ", "金額を入れて"),
        ("abc", "「abc」は金額として読めません"),
        ("百五十円", "読めません"),
        ("15 0 a", "読めません"),
        ("1,50", "読めません"),
        ("١٥٠", "読めません"),
        ("²", "読めません"),
        ("--5", "読めません"),
        ("150.5", "1円より小さい"),
        ("１５０．００", "1円より小さい"),
        ("10,000,000", "9,999,999円をこえる"),
        ("9" * 5000, "9,999,999円をこえる"),
        ("円", "読めません"),
    ],
)
def test_what_is_no_amount_gets_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as caught:
        parse_yen(typed, field="price")
    assert caught.value.field == "price"
    assert len(str(caught.value)) < 120


def test_some_amounts_may_be_larger() -> None:
    assert parse_yen("12,000,000", maximum=999_999_999) == 12_000_000
    with pytest.raises(InputProblem, match="999,999,999円をこえる"):
        parse_yen("1,000,000,000", maximum=999_999_999)


@given(amounts)
def test_a_written_amount_is_read_back(amount: int) -> None:
    assert parse_yen(format_yen(amount), allow_negative=True) == amount
    assert parse_yen(format_signed(amount), allow_negative=True) == amount
    assert parse_yen(format_yen(amount).translate(WIDE) + "円", allow_negative=True) == amount


@given(st.text(max_size=30))
def test_any_text_is_an_amount_within_the_limit_or_an_input_problem(typed: str) -> None:
    try:
        assert 0 <= parse_yen(typed) <= MAX_ENTRY
    except InputProblem as problem:
        assert str(problem)


def test_signs_on_paper() -> None:
    assert [format_yen(n) for n in (0, 1000, -1000)] == ["0", "1,000", "△1,000"]
    assert [format_signed(n) for n in (0, 50, -150)] == ["0", "+50", "△150"]


@pytest.mark.parametrize(
    ("typed", "count"), [("3", 3), ("３個", 3), ("12人", 12), ("0", 0), ("5 つ", 5), ("1,000枚", 1000)]
)
def test_counts(typed: str, count: int) -> None:
    assert parse_count(typed) == count


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "数を入れて"),
        ("2.5", "小数点のない"),
        ("-1", "マイナスの数"),
        ("多い", "数として読めません"),
        ("10000", "0から9,999まで"),
        ("個", "数として読めません"),
    ],
)
def test_what_is_no_count_gets_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence):
        parse_count(typed)


def test_a_count_may_have_a_lowest_value() -> None:
    with pytest.raises(InputProblem, match="1から20まで"):
        parse_count("0", minimum=1, maximum=20)
