"""費目 as they are typed: whatever is done to the list, its numbers stay apart and nothing that was saved goes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import GrantLine
from salon_app.ui.pages.grants.form_state import (
    TypedLine,
    first_lines,
    from_json,
    grant_lines,
    moved,
    new_line,
    sums_words,
    taking_of_name,
    to_json,
    with_line,
    without_line,
)

SAVED = with_line(first_lines(), None, TypedLine(grants.EXPENSE_SIDE, 5, 7, "会場費", 30_000))


@given(st.lists(st.tuples(st.sampled_from(["add", "drop", "up", "down"]), st.integers(0, 20))))
def test_numbers_stay_apart_and_saved_lines_stay(steps: list[tuple[str, int]]) -> None:
    lines = SAVED
    for what, where in steps:
        side = grants.EXPENSE_SIDE if where % 2 else grants.INCOME_SIDE
        if what == "add":
            lines = with_line(lines, None, new_line(lines, side))
        elif lines:
            at = where % len(lines)
            lines = without_line(lines, at) if what == "drop" else moved(lines, at, -1 if what == "up" else 1)[0]
        found = grant_lines(lines, 0)
        assert len({(one.side, one.number) for one in found}) == len(found), "the file refuses a number twice"
        assert [one.side for one in found] == sorted((one.side for one in found), reverse=True), "as the service counts them"
        assert 7 in [one.id for one in found]
    assert from_json(to_json(lines)) == lines


def test_the_awards_own_line_takes_its_amount_and_both_sides_are_compared() -> None:
    lines = with_line(first_lines(), None, new_line(first_lines(), grants.EXPENSE_SIDE))
    assert grant_lines(lines, 50_000)[0] == GrantLine(0, 1, "助成金", 50_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT)
    spent = with_line(first_lines(), None, SAVED[-1])
    assert sums_words(spent, 30_000) == ("予算は、収入 30,000円、支出 30,000円です。", "")
    assert "20,000円ちがいます" in sums_words(spent, 50_000)[1]


def test_a_line_called_as_an_account_takes_it_unless_something_is_chosen() -> None:
    rent, paper = (Account(at, None, name, EXPENSE, False, False, False, True) for at, name in ((3, "会場費"), (4, "消耗品費")))
    named = TypedLine(grants.EXPENSE_SIDE, 1, name=" 会場費 ")
    assert taking_of_name(named, (paper, rent)).account_ids == (3,)
    assert taking_of_name(replace(named, name="会場の費用"), (paper, rent)).account_ids == ()
    assert taking_of_name(replace(named, account_ids=(4,)), (paper, rent)).account_ids == (4,)


def test_own_money_takes_what_the_award_leaves_until_somebody_says_otherwise() -> None:
    spent = with_line(first_lines(), None, SAVED[-1])
    assert [one.budget for one in grant_lines(spent, 20_000)] == [20_000, 10_000, 30_000]
    assert sums_words(spent, 20_000) == ("予算は、収入 30,000円、支出 30,000円です。", "")
    told = with_line(spent, 1, replace(spent[1], budget=4_000))
    assert "6,000円ちがいます" in sums_words(told, 20_000)[1]
