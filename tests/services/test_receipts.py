"""領収書: for what was received and not handed back, once a slip or income, with its number."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Slip
from salon_app.reports import ReportOptions
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.reports.small_salon import SmallSalon, found

TODAY = date(2026, 10, 1)


@pytest.fixture
def small(salon: Salon, fixed_clock: FixedClock) -> SmallSalon:
    made = found(salon, fixed_clock)
    made.open(TODAY)
    return made


def test_what_is_owed_is_not_receipted_before_it_is_paid(small: SmallSalon) -> None:
    receipts = small.salon.receipts
    lines = small.lines(コーヒー=1)
    sale = small.sell(Slip(lines=lines, customer_id=small.neighbour,
                           payments=(small.pay("cash", 100), small.pay("tab", 50))))
    assert receipts.received(sale_id=sale) == (100, 100)
    with pytest.raises(InputProblem, match="受け取った100円まで"):
        receipts.issue(addressee="見本 太郎", description="コーヒー代", amount=150, sale_id=sale)
    assert receipts.issue(addressee="見本 太郎", description="コーヒー代", amount=100, sale_id=sale).number == "R8-0001"
    later = small.salon.tabs.pay(small.neighbour, 50)
    paid = receipts.issue(addressee="見本 太郎", description="つけの入金", amount=50, movement_id=later)
    assert (paid.number, paid.cash) == ("R8-0002", 50)


def test_what_came_back_is_not_receipted(small: SmallSalon) -> None:
    receipts, sales = small.salon.receipts, small.salon.sales
    sale = small.sell(コーヒー=3)
    sales.give_back(sale, {sales.get(sale).lines[0].id: 1}, reason="買いすぎた")
    assert receipts.received(sale_id=sale) == (300, 300)
    wrong = small.sell(紅茶=1)
    sales.void(wrong, reason="打ちまちがい")
    with pytest.raises(RuleProblem, match="受け取ったお金がない"):
        receipts.issue(addressee="見本 太郎", description="紅茶代", amount=150, sale_id=wrong)


def test_an_income_of_the_cash_book_has_one_receipt(small: SmallSalon) -> None:
    salon, book = small.salon, small.salon.cashbook
    grant = book.cash_in(place_id=book.account_id("bank"), account_id=book.account_id("grants"), amount=30_000,
                         summary="助成金")
    given = salon.receipts.issue(addressee="見本財団", honorific="御中", description="助成金として", amount=30_000,
                                 movement_id=grant)
    assert (given.cash, given.other, given.description) == (0, 30_000, "助成金")
    assert salon.receipts.given(movement_id=grant) == given
    with pytest.raises(RuleProblem, match="もう出してあります"):
        salon.receipts.issue(addressee="見本財団", description="助成金", amount=30_000, movement_id=grant)
    bought = book.cash_out(place_id=book.account_id("till"), account_id=book.account_id("supplies"), amount=108,
                           summary="紙コップ")
    assert salon.receipts.received(movement_id=bought) == (0, 0)


def test_tickets_are_no_cash_on_a_receipt(small: SmallSalon) -> None:
    sale = small.sell(Slip(lines=small.lines(コーヒー=2), payments=(small.pay("ticket", 150, 1),)))
    receipt = small.salon.receipts.issue(addressee="見本 太郎", description="コーヒー代", amount=300, sale_id=sale)
    assert (receipt.cash, receipt.other) == (150, 150)


def test_tax_stays_on_the_receipts_of_taxed_slips_when_the_salon_becomes_exempt(small: SmallSalon) -> None:
    small.salon.settings.change(pays_consumption_tax=True)
    sale = small.sell(Slip(lines=small.lines(コーヒー=3)))
    receipt = small.salon.receipts.issue(addressee="見本 太郎", description="コーヒー代", amount=450, sale_id=sale)
    small.salon.settings.change(pays_consumption_tax=False)
    options = ReportOptions(TODAY, TODAY, receipt_id=receipt.id)
    assert "10%（税40円）" in str(small.salon.report("receipt", options))
    sheet = str(small.salon.report("sales-daily", ReportOptions(TODAY, TODAY)))
    assert "税率別の内訳" in sheet and "免税" not in sheet


def test_a_receipt_that_is_not_there_is_said(small: SmallSalon) -> None:
    with pytest.raises(RuleProblem, match="見つかりません"):
        small.salon.receipts.get(99)
