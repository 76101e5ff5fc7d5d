"""つけ: who owes how much and since when; what was paid in between starts the time anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from salon_app.model.problems import InputProblem
from salon_app.model.slip import Payment, Slip
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from tests.conftest import FixedClock


def test_the_oldest_unpaid_slip_says_since_when(salon: Salon, fixed_clock: FixedClock) -> None:
    hanako = salon.people.save(name="見本 花子").id
    coffee = salon.products.save(name="コーヒー", price=150, category_id=salon.products.categories()[0].id)
    tab, till = salon.payment_kinds.by_code("tab").id, salon.cashbook.account_id("till")

    def owe(day: int, quantity: int) -> None:
        fixed_clock.set(2026, 11, day, 10)
        salon.days.open_day()
        slip = Slip().added(salon.products.line(coffee, quantity=quantity))
        salon.sales.record(replace(slip, payments=(Payment(tab, slip.total),), customer_id=hanako))
        fixed_clock.set(2026, 11, day, 16)

    def close() -> None:
        salon.days.close([PlaceCount(till, salon.cashbook.balance(till))], float_left=0)

    owe(2, 2)
    salon.tabs.pay(hanako, 300)
    assert salon.tabs.balances() == ()
    assert salon.tabs.how_many() == 0
    close()
    owe(4, 2)
    close()
    owe(6, 1)
    assert [(one.amount, one.since) for one in salon.tabs.balances()] == [(450, date(2026, 11, 4))]
    assert salon.tabs.how_many() == 1
    salon.tabs.pay(hanako, 300)
    assert [(one.amount, one.since) for one in salon.tabs.balances()] == [(150, date(2026, 11, 6))]
    assert [(one.amount, one.since) for one in salon.tabs.balances(until=date(2026, 11, 5))] == [
        (300, date(2026, 11, 4))]
    with pytest.raises(InputProblem, match="150円"):
        salon.tabs.pay(hanako, 151)


def test_what_was_paid_for_a_slip_that_is_taken_back_is_handed_back(salon: Salon) -> None:
    hanako = salon.people.save(name="見本 花子").id
    coffee = salon.products.save(name="コーヒー", price=150, category_id=salon.products.categories()[0].id)
    tab, till = salon.payment_kinds.by_code("tab").id, salon.cashbook.account_id("till")
    salon.days.open_day()
    slip = Slip().added(salon.products.line(coffee))
    sale = salon.sales.record(replace(slip, payments=(Payment(tab, 150),), customer_id=hanako))
    salon.tabs.pay(hanako, 150)
    salon.sales.void(sale.id, reason="打ちまちがい")
    assert salon.tabs.of(hanako) == -150
    for wrong in (150, -151, 0):
        with pytest.raises(InputProblem, match="お返しするお金は150円"):
            salon.tabs.pay(hanako, wrong)
    salon.tabs.pay(hanako, -150)
    assert salon.tabs.balances() == () and salon.cashbook.balance(till) == 0
    assert salon.checks.run().problems == ()


def test_names_are_found_by_words_in_any_order(salon: Salon) -> None:
    hanako = salon.people.save(name="見本 花子", reading="みほん はなこ", block="3号棟")
    assert salon.people.search("３号棟 ハナコ") == (hanako,)
    assert salon.people.search("4号棟 はなこ") == ()
