"""Partial returns in any order: never more refunded than paid, and when all of it has come back, all of it is refunded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_app.model.problems import InputProblem
from salon_app.model.slip import Payment, Slip, SlipLine
from salon_app.salon import Salon
from tests.conftest import JAPAN, FixedClock
from tests.properties.books import furnish, state_of, wrong_in

START = datetime(2026, 11, 20, 10, 0, tzinfo=JAPAN)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Salon]:
    folder = tmp_path_factory.mktemp("returns")
    furnish(folder / "data", FixedClock(START))
    with Salon.open(folder / "data", clock=FixedClock(START)) as salon:
        salon.days.open_day()
        yield salon
    shutil.rmtree(folder)


@st.composite
def slips(draw: st.DrawFn) -> Slip:
    """One to four lines at odd prices, reductions of lines and of the slip."""
    slip = Slip()
    for at in range(draw(st.integers(1, 4))):
        slip = slip.added(SlipLine(f"品物{at}", draw(st.integers(1, 999)), draw(st.integers(1, 7)),
                                   category_id=draw(st.integers(1, 3))))
    if draw(st.booleans()):
        slip = slip.reduced(0, draw(st.integers(1, slip.lines[0].amount)))
    if draw(st.booleans()) and slip.total:
        slip = slip.reduced_overall(draw(st.integers(1, slip.total)))
    return slip


@settings(max_examples=60)
@given(slip=slips(), data=st.data())
def test_all_of_it_is_refunded_in_whatever_order_it_comes_back(books: Salon, slip: Slip, data: st.DataObject) -> None:
    kinds = {kind.code: kind.id for kind in books.payment_kinds.all()}
    owed = data.draw(st.integers(0, slip.total))
    tickets = data.draw(st.integers(0, (slip.total - owed) // 150))
    payments = (Payment(kinds["tab"], owed), Payment(kinds["ticket"], tickets * 150, tickets))
    before = state_of(books)
    sale = books.sales.record(Slip(lines=slip.lines, customer_id=books.people.all()[0].id,
                                   payments=tuple(one for one in payments if one.amount)))
    refunded = 0
    left = {line.id: line.quantity for line in sale.lines if line.kind == "item"}
    while any(left.values()):
        pieces = {line_id: data.draw(st.integers(0, quantity)) for line_id, quantity in left.items()}
        if not any(pieces.values()):
            pieces = dict(left)
        back = books.sales.give_back(sale.id, pieces, reason="返品")
        left = {line_id: quantity - pieces[line_id] for line_id, quantity in left.items()}
        refunded -= back.total
        assert back.total <= 0 and refunded <= sale.total
        assert wrong_in(books) == []
    assert refunded == sale.total
    assert state_of(books).sales == before.sales
    with pytest.raises(InputProblem):
        books.sales.give_back(sale.id, {next(iter(left)): 1}, reason="返品")
    assert state_of(books).owed == before.owed, "つけ is taken back first"
