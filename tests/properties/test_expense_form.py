"""按分 as it is typed: shares never come to more than their line, and what is left is 自己負担."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.problems import InputProblem
from salon_app.ui.pages.expenses.form_state import BY_RATE, BY_YEN, EXCLUDED, OWN, Bearer, TypedLine, own_part, shares_of

BEARERS = st.lists(st.tuples(st.sampled_from((OWN, EXCLUDED, 1, 2, 3)), st.none() | st.integers(0, 120)), max_size=4)


@given(st.integers(1, 9_999_999), st.sampled_from((BY_YEN, BY_RATE)), BEARERS)
def test_shares_of_a_line_never_exceed_it(amount: int, split: str, bearers: list[tuple[int, int | None]]) -> None:
    line = TypedLine(split=split, bearers=tuple(Bearer(key, 7, value) for key, value in bearers))
    typed = sum(value or 0 for key, value in bearers if key != OWN)
    if typed > (amount if split == BY_YEN else 100):
        try:
            shares_of(line, amount)
        except InputProblem as problem:
            assert problem.field == "shares"
            return
        raise AssertionError("more than the whole was taken")
    shares = shares_of(line, amount)
    assert sum(share.amount for share in shares) + own_part(line, amount) == amount
    assert all(share.amount > 0 for share in shares)
    if split == BY_RATE and typed == 100:
        assert own_part(line, amount) == 0
