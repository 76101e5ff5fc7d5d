"""The counter's rules: what a slip may say, what goes back on a 返品, and what is never changed afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Slip, SlipLine
from salon_app.reports import ReportOptions
from salon_app.reports.kit.pdf import render_pdf
from salon_app.salon import Salon
from salon_app.services.days import Visitors
from salon_app.services.figures import Scope
from tests.conftest import FixedClock
from tests.reports.small_salon import SmallSalon, found

TODAY = date(2026, 10, 1)


@pytest.fixture
def small(salon: Salon, fixed_clock: FixedClock) -> SmallSalon:
    made = found(salon, fixed_clock)
    made.open(TODAY)
    return made


def paid_back(small: SmallSalon, sale_id: int, pieces: int = 1) -> list[tuple[str, int, int]]:
    line = small.salon.sales.get(sale_id).lines[0]
    back = small.salon.sales.give_back(sale_id, {line.id: pieces}, reason="返品")
    return [(payment.name, payment.amount, payment.count) for payment in back.payments]


def test_a_ticket_goes_back_for_what_it_paid(small: SmallSalon) -> None:
    # a radish at 120 yen for a ticket of 150: the ticket comes back, not 120 yen in coins
    one = small.sell(Slip(lines=small.lines(**{"だいこん 1本": 1}), payments=(small.pay("ticket", 120, 1),)))
    assert paid_back(small, one) == [("回数券", -120, -1)]
    two = small.sell(Slip(lines=small.lines(**{"だいこん 1本": 2}), payments=(small.pay("ticket", 240, 2),)))
    assert [paid_back(small, two) for _ in range(2)] == [[("回数券", -120, -1)]] * 2
    assert small.salon.checks.run().problems == ()


def test_one_kind_named_twice_is_one_payment(small: SmallSalon) -> None:
    sale = small.sell(Slip(lines=small.lines(コーヒー=1), customer_id=small.neighbour,
                           payments=(small.pay("tab", 100), small.pay("tab", 50))))
    assert paid_back(small, sale) == [("つけ（あと払い）", -150, 0)]
    assert small.salon.tabs.of(small.neighbour) == 0


def test_nothing_is_tendered_or_donated_where_no_cash_is_due(small: SmallSalon) -> None:
    till = small.salon.cashbook.account_id("till")
    before = small.salon.cashbook.balance(till)
    sale = small.salon.sales.record(Slip(lines=small.lines(コーヒー=1), customer_id=small.neighbour, tendered=1_000,
                                         donate_change=True, payments=(small.pay("tab", 150),)))
    assert (sale.tendered, sale.change, sale.donated) == (0, 0, 0)
    assert small.salon.cashbook.balance(till) == before


@pytest.mark.parametrize("wrong", [
    SlipLine("コーヒー", 150, -1), SlipLine("コーヒー", 150, 0), SlipLine("コーヒー", -150), SlipLine("コーヒー", 150, 10_000),
])
def test_goods_come_back_by_return_only(small: SmallSalon, wrong: SlipLine) -> None:
    slip = Slip(lines=(*small.lines(コーヒー=4), wrong))
    small.salon.sales.keep_open_slip(slip)
    with pytest.raises(InputProblem):
        small.salon.sales.record(slip)
    assert small.salon.sales.open_slip() == slip


def test_records_of_a_count_are_not_taken_back_by_themselves(small: SmallSalon) -> None:
    small.close(difference=-150)
    book = small.salon.cashbook
    for movement in book.movements(TODAY, TODAY):
        if movement.kind in ("difference", "to_safe"):
            with pytest.raises(RuleProblem, match="レジを数えたときの記録"):
                book.reverse(movement.id, reason="まちがい")
    assert small.salon.checks.run().problems == ()


def test_dates_outside_every_fiscal_year_are_refused_everywhere(small: SmallSalon) -> None:
    book = small.salon.cashbook
    bank, box, safe = (book.account_id(code) for code in ("bank", "donation_box", "safe"))
    for day in (date(1800, 1, 1), date(2999, 1, 1)):
        with pytest.raises(InputProblem):
            book.set_opening(place_id=bank, amount=1, on=day)
        with pytest.raises(InputProblem):
            book.match_passbook(account_id=bank, balance=250_000, on=day)
        with pytest.raises(InputProblem):
            book.open_box(box_id=box, to_id=safe, amount=10, denominations={}, by=small.hanako, witness=small.ichiro,
                          on=day)
        with pytest.raises(InputProblem):
            small.salon.report("sales-monthly", ReportOptions(day, day))
    with pytest.raises(InputProblem):
        small.salon.report("cashbook", ReportOptions(date(2026, 10, 2), TODAY))


def test_a_closed_sheet_is_the_same_byte_for_byte_whatever_is_recorded_later(small: SmallSalon) -> None:
    salon, book = small.salon, small.salon.cashbook
    wrong = small.sell(コーヒー=2)
    small.close(difference=-150, visitors=Visitors(3, 5, 1))
    closed = salon.days.periods(TODAY, TODAY)[0].id
    made = small.clock.now()

    def sheet() -> bytes:
        (model,) = salon.report("sales-daily", ReportOptions(TODAY, TODAY, period_id=closed))
        return render_pdf(replace(model, made_at=small.clock.local(made)))

    before = sheet()
    small.clock.advance(minutes=20)
    salon.sales.void(wrong, reason="打ちまちがい")
    salon.days.come(small.neighbour)
    small.sell(紅茶=1)
    safe, supplies = book.account_id("safe"), book.account_id("supplies")
    for day in (TODAY, date(2026, 9, 30)):
        book.cash_out(place_id=safe, account_id=supplies, amount=500, summary="紙コップ", on=day)
        salon.paper_days.enter(day, {small.goods["コーヒー"].id: 2}, place_id=safe)
    assert sheet() == before


def test_a_return_taken_back_is_no_return_on_the_sheet(small: SmallSalon) -> None:
    sale = small.sell(コーヒー=2)
    line = small.salon.sales.get(sale).lines[0]
    back = small.salon.sales.give_back(sale, {line.id: 1}, reason="買いすぎた")
    small.salon.sales.void(back.id, reason="打ちまちがい")
    (model,) = small.salon.report("sales-daily", ReportOptions(TODAY, TODAY))
    assert "返品 1件" in str(model) and "返品の取消 1件" in str(model)


def test_a_closed_sheet_stays_also_when_the_clock_is_set_back(small: SmallSalon) -> None:
    salon, safe = small.salon, small.salon.cashbook.account_id("safe")
    small.sell(コーヒー=2)
    small.close()
    closed = salon.days.periods(TODAY, TODAY)[0]
    before = salon.figures.places_after((closed,))
    small.clock.set(2026, 9, 28)
    small.sell(紅茶=1)
    salon.cashbook.cash_out(place_id=safe, account_id=salon.cashbook.account_id("supplies"), amount=500, summary="紙コップ")
    assert salon.figures.places_after((closed,)) == before


@pytest.mark.parametrize("kind", ["free", "markdown"])
def test_what_was_taken_off_comes_back_under_its_own_name(small: SmallSalon, kind: str) -> None:
    lines = small.lines(コーヒー=2)
    slip = Slip(lines=lines).reduced(0, 200, kind="markdown") if kind == "markdown" else Slip(
        lines=lines, payments=(small.pay("free", 300),))
    sale = small.sell(slip)
    small.salon.sales.give_back(sale, {small.salon.sales.get(sale).lines[0].id: 2}, reason="返品")
    figures = small.salon.figures.reductions(Scope(TODAY, TODAY))
    assert {name: one.amount for name, one in figures.items()} == {kind: 0}
    assert small.salon.sales.get(sale).lines[0].returned == 2
