"""Lines of a file as slips: what a receipt's total adds is shared out to the yen, and returns never exceed sales."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.past_lines import PastLine, rounded
from salon_app.model.past_slips import PastSlip, Returnable, link, slips_of

DAY = date(2026, 9, 1)


def line(number: int, *, receipt: str = "1", quantity: int = 1, amount: int = 100, total: int | None = None,
         refund: str = "", original: str = "", name: str = "コーヒー") -> PastLine:
    """A line as it is read."""
    return PastLine(number, DAY, None, receipt, original, refund, name, name, "", "", "", quantity, amount, 0, 0,
                    Decimal(amount), None if total is None else Decimal(total))


def slips(*lines: PastLine, use_totals: bool = False) -> list[PastSlip]:
    """The slips of these lines."""
    return slips_of(lines, totals_repeat=True, use_totals=use_totals, paid_names=(), unit=Decimal(1))


def test_rounding_is_half_up_by_size() -> None:
    assert [rounded(Decimal(text)) for text in ("2.5", "-2.5", "2.4", "0.5")] == [3, -3, 2, 1]


@given(st.lists(st.integers(0, 5_000), min_size=1, max_size=8), st.integers(0, 50_000))
def test_a_receipt_s_total_is_shared_out_without_losing_a_yen(amounts: list[int], total: int) -> None:
    (slip,) = slips(*(line(at, amount=amount, total=total) for at, amount in enumerate(amounts)), use_totals=True)
    assert slip.total == total == sum(one.amount for one in slip.lines)
    assert sum(one.tax for one in slip.lines) == total - sum(amounts)


@given(st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 5)), max_size=6),
       st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 5)), max_size=8))
def test_never_more_is_given_back_than_was_sold(sold: list[tuple[str, int]], back: list[tuple[str, int]]) -> None:
    sale = [line(at, quantity=pieces, amount=pieces * 100, name=name) for at, (name, pieces) in enumerate(sold)]
    refunds = [line(100 + at, receipt=f"r{at}", quantity=-pieces, amount=-pieces * 100, refund="return", original="1",
                    name=name) for at, (name, pieces) in enumerate(back)]
    found = slips(*sale, *refunds)
    link(found)
    left = {at: pieces for at, (_, pieces) in enumerate(sold)}
    for slip in found:
        if slip.original is not None:
            for one, at in zip(slip.lines, slip.matches, strict=True):
                left[at] += one.quantity
    assert all(pieces >= 0 for pieces in left.values())


def test_a_receipt_that_sells_and_takes_back_is_two_slips() -> None:
    sale, back = slips(line(1, name="紅茶"), line(2, quantity=2, amount=300), line(3, quantity=-1, amount=-150))
    assert (sale.kind, sale.total, back.kind, back.total) == ("sale", 400, "return", -150)
    assert link([sale, back]) == []
    assert (back.original, back.matches) == (sale, [1])


def test_a_whole_cancellation_is_a_void_and_a_partial_one_a_return() -> None:
    whole = slips(line(1, quantity=2, amount=300), line(2, receipt="C", quantity=-2, amount=-300, refund="void",
                                                         original="1"))
    part = slips(line(1, quantity=2, amount=300), line(2, receipt="C", quantity=-1, amount=-150, refund="void",
                                                        original="1"))
    for found in (whole, part):
        link(found)
    assert (whole[1].kind, part[1].kind) == ("void", "return")


def test_numbers_that_begin_anew_each_day_are_not_guessed_at() -> None:
    first, second, back = (line(1), line(2), line(3, quantity=-1, amount=-100, refund="return"))
    second.day, back.day = date(2026, 9, 2), date(2026, 9, 3)
    found = slips(first, second, back)
    assert link(found) == [found[2]]


def test_a_line_that_reduces_is_the_discount_of_the_line_before() -> None:
    (slip,) = slips(line(1, amount=300), line(2, amount=-50, name="値引き"))
    assert (slip.kind, slip.total, [(one.amount, one.discount) for one in slip.lines]) == ("sale", 250, [(250, -50)])
    (slip,) = slips(line(1, amount=300), line(2, amount=-50, name="空き瓶"))
    assert (slip.kind, slip.total, len(slip.lines)) == ("sale", 250, 2)


def test_what_is_left_to_give_back() -> None:
    left = Returnable.of([("A", 0, 2), ("A", 1, 1)], 300)
    assert left.take([("A", 2), ("A", 1)], 300) == [0, 1]
    assert left.take([("A", 1)], 0) is None
