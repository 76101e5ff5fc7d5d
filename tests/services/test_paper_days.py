"""まとめて入力: a paper day counts on its own day, and no till that was closed or counted changes for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Slip
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount, PreviousDayOpen, Visitors
from tests.conftest import FixedClock

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)


@dataclass(frozen=True)
class Goods:
    """Products and people of the test, and the accounts it looks at."""

    coffee: int
    cabbage: int
    hanako: int
    taro: int
    till: int
    over_short: int
    sales: int


@pytest.fixture
def goods(salon: Salon, fixed_clock: FixedClock) -> Goods:
    """A salon with 20,000 yen in the till, on Friday morning."""
    fixed_clock.set(2026, 11, 20, 9, 30)
    cafe, fresh = salon.products.categories()[:2]
    coffee = salon.products.save(name="コーヒー", price=150, category_id=cafe.id)
    cabbage = salon.products.save(name="キャベツ", price=180, category_id=fresh.id)
    people = [salon.people.save(name=name) for name in ("見本 花子", "見本 太郎")]
    account = salon.cashbook.account_id
    salon.cashbook.set_opening(place_id=account("till"), amount=20_000, on=FRIDAY)
    return Goods(coffee.id, cabbage.id, people[0].id, people[1].id, account("till"), account("over_short"),
                 account("sales"))


def test_a_busy_hour_belongs_to_the_open_period(salon: Salon, goods: Goods) -> None:
    period = salon.days.open_day(till=PlaceCount(goods.till, 20_000))
    entered = salon.paper_days.enter(FRIDAY, {goods.coffee: 10, goods.cabbage: 2}, other_amount=90)
    assert (entered.sale.total, entered.cash, entered.sale.source) == (1_950, 1_950, "paper")
    assert entered.sale.period_id == period.id
    assert salon.cashbook.balance(goods.till) == 21_950
    assert [sale.id for sale in salon.paper_days.entered(FRIDAY)] == [entered.sale.id]


def test_the_cash_of_a_day_never_opened_is_found_by_the_next_count(
        salon: Salon, goods: Goods, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2026, 11, 21, 9, 30)
    entered = salon.paper_days.enter(FRIDAY, {goods.coffee: 40}, visitors=Visitors(10, 20, 1))
    assert (entered.sale.business_date, entered.sale.period_id) == (FRIDAY, None)
    assert salon.days.visitors(FRIDAY) == Visitors(10, 20, 1)
    period = salon.days.open_day(till=PlaceCount(goods.till, 26_000))
    assert (period.business_date, period.float_amount) == (SATURDAY, 26_000)
    assert salon.cashbook.balance(goods.over_short) == 0
    assert salon.paper_days.days_between(FRIDAY, SUNDAY) == (FRIDAY,)


def test_cash_that_a_later_count_already_found_takes_the_surplus_back(
        salon: Salon, goods: Goods, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2026, 11, 21, 9, 30)
    salon.days.open_day(till=PlaceCount(goods.till, 26_000))
    assert salon.cashbook.balance(goods.over_short) == -6_000
    entered = salon.paper_days.enter(FRIDAY, {goods.coffee: 40})
    assert (entered.cash, entered.cash_account_id) == (6_000, goods.over_short)
    assert salon.cashbook.balance(goods.over_short) == 0
    assert salon.cashbook.balance(goods.till, until=FRIDAY) == 20_000
    assert salon.cashbook.balance(goods.till) == 26_000
    assert salon.cashbook.balance(goods.sales, until=FRIDAY) == -6_000


def test_a_closed_day_keeps_the_balance_of_its_till(salon: Salon, goods: Goods, fixed_clock: FixedClock) -> None:
    salon.days.open_day(till=PlaceCount(goods.till, 20_000))
    salon.days.close([PlaceCount(goods.till, 21_500)], float_left=20_000)
    fixed_clock.advance(hours=1)
    salon.paper_days.enter(FRIDAY, {goods.coffee: 10})
    assert salon.cashbook.balance(goods.till) == 20_000
    assert salon.cashbook.balance(goods.over_short) == 0
    with pytest.raises(RuleProblem, match="もう締めて"):
        salon.paper_days.enter(FRIDAY, {goods.coffee: 10}, place_id=goods.till)
    elsewhere = salon.paper_days.enter(FRIDAY, {goods.coffee: 1}, place_id=salon.cashbook.account_id("safe"))
    assert elsewhere.cash_account_id == salon.cashbook.account_id("safe")
    assert salon.cashbook.balance(elsewhere.cash_account_id) == 1_500 + 150


@pytest.mark.parametrize("opened_first", [False, True])
def test_a_void_takes_back_exactly_what_was_entered(
        salon: Salon, goods: Goods, fixed_clock: FixedClock, opened_first: bool) -> None:
    fixed_clock.set(2026, 11, 21, 9, 30)
    if opened_first:
        salon.days.open_day(till=PlaceCount(goods.till, 23_000))
    accounts = {account.id: salon.cashbook.balance(account.id) for account in salon.cashbook.accounts()}
    entered = salon.paper_days.enter(FRIDAY, {goods.coffee: 20}, tabs={goods.hanako: 300, goods.taro: 150}, tickets=2)
    assert entered.cash == 3_000 - 450 - 300
    salon.sales.void(entered.sale.id, reason="打ちまちがい")
    assert {account.id: salon.cashbook.balance(account.id) for account in salon.cashbook.accounts()} == accounts
    assert salon.tabs.balances() == ()
    assert salon.paper_days.entered(FRIDAY) == ()


def test_tabs_are_owed_by_each_and_paid_later(salon: Salon, goods: Goods) -> None:
    salon.days.open_day(till=PlaceCount(goods.till, 20_000))
    entered = salon.paper_days.enter(FRIDAY, {goods.coffee: 5}, tabs={goods.hanako: 300, goods.taro: 150}, free=150)
    assert entered.sale.total == 600 and entered.cash == 150
    assert {one.person_id: one.amount for one in salon.tabs.balances()} == {goods.hanako: 300, goods.taro: 150}
    with pytest.raises(RuleProblem, match="何人かのつけ"):
        salon.sales.give_back(entered.sale.id, {entered.sale.lines[0].id: 1}, reason="買いまちがい")
    salon.tabs.pay(goods.taro, 150)
    assert {one.person_id: one.amount for one in salon.tabs.balances()} == {goods.hanako: 300}


def test_prices_are_those_of_the_day(salon: Salon, goods: Goods, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2026, 11, 21, 9, 0)
    cafe = salon.products.categories()[0]
    salon.products.save(product_id=goods.coffee, name="コーヒー", price=170, category_id=cafe.id)
    fixed_clock.set(2026, 11, 22, 9, 0)
    assert salon.paper_days.enter(FRIDAY, {goods.coffee: 1}).sale.total == 150
    assert salon.paper_days.enter(SATURDAY, {goods.coffee: 1}).sale.total == 170
    assert salon.paper_days.enter(SUNDAY, {goods.coffee: 1}, prices={goods.coffee: 100}).sale.total == 100


def test_what_cannot_be_is_refused_and_nothing_is_kept(
        salon: Salon, goods: Goods, fixed_clock: FixedClock) -> None:
    log = salon.last_log_id()
    for quantities, more in (
            ({}, {}), ({goods.coffee: 0}, {}), ({goods.coffee: -1}, {}), ({goods.coffee: 10_000}, {}),
            ({goods.coffee: 1}, {"tickets": 2}), ({goods.coffee: 1}, {"tabs": {goods.hanako: 200}}),
            ({goods.coffee: 1}, {"free": -10})):
        with pytest.raises(InputProblem):
            salon.paper_days.enter(FRIDAY, quantities, **more)
    with pytest.raises(InputProblem, match="先の日付"):
        salon.paper_days.enter(SATURDAY, {goods.coffee: 1})
    salon.days.open_day(till=PlaceCount(goods.till, 20_000))
    fixed_clock.set(2026, 11, 21, 9, 30)
    opened = salon.last_log_id()
    with pytest.raises(PreviousDayOpen):
        salon.paper_days.enter(SATURDAY, {goods.coffee: 1})
    assert salon.last_log_id() == opened == log + 1


def test_a_product_without_price_needs_one(salon: Salon, goods: Goods) -> None:
    cafe = salon.products.categories()[0]
    special = salon.products.save(name="日替わり", price=None, category_id=cafe.id)
    with pytest.raises(InputProblem, match="ねだんが決まっていません"):
        salon.paper_days.enter(FRIDAY, {special.id: 2})
    assert salon.paper_days.enter(FRIDAY, {special.id: 2}, prices={special.id: 320}).sale.total == 640


def test_paper_counts_once_in_the_day(salon: Salon, goods: Goods) -> None:
    salon.days.open_day(till=PlaceCount(goods.till, 20_000))
    coffee = salon.products.get(goods.coffee)
    salon.sales.record(Slip().added(salon.products.line(coffee)))
    salon.paper_days.enter(FRIDAY, {goods.coffee: 3})
    assert sum(sale.total for sale in salon.sales.on_day(FRIDAY)) == 600
    assert [sale.number for sale in salon.sales.on_day(FRIDAY)] == [1, 2]
