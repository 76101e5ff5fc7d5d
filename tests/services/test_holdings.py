"""預り金残高: whose money, where, since when; now and at the end of an earlier date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salon_app.salon import Salon
from salon_app.services.shopping.values import InHand, Paid
from tests.conftest import FixedClock
from tests.services.neighbours import Neighbours, neighbours

TODAY = date(2026, 11, 22)


@pytest.fixture
def people(salon: Salon) -> Neighbours:
    return neighbours(salon)


def test_nothing_is_held_in_a_new_salon(salon: Salon) -> None:
    assert salon.holdings.now() == InHand(0, 0, (), 0, 0, 0, 0, 0, 0, None, 0)
    assert salon.holdings.by_person() == salon.holdings.by_person(until=TODAY) == ()


def test_where_the_money_lies_and_what_is_owed(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    inside = people.ready(2_000)
    fixed_clock.advance(days=1)
    outside = people.out(3_000, person=people.taro)
    short = people.bought(900, 578, deposit=1_000, paid=Paid(helper=200, till=178, shop=100))
    now = salon.holdings.now()
    assert (now.bag, now.carried, now.held, now.short, now.people) == (2_000, 3_000, 5_000, 478, 2)
    assert now.carried_by == ((people.ichiro, "例田 一郎", 3_000),)
    assert (now.helper_advance, now.till_advance, now.shop_credit) == (200, 178, 100)
    assert (now.oldest, now.oldest_days, now.errands) == (TODAY, 1, (inside, outside, short))
    first, second = salon.holdings.by_person()
    assert (first.name, first.block, first.amount, first.bag, first.carried, first.errands) == (
        "見本 花子", "3号棟", 1_522, 2_000, 0, (inside, short))
    assert (first.since, first.days, first.late) == (TODAY, 1, True)
    assert (second.name, second.amount, second.carried_by, second.days, second.late) == (
        "試山 太郎", 3_000, ("例田 一郎",), 0, False)
    salon.settings.change(custody_warn_days=2)
    assert not salon.holdings.by_person()[0].late
    salon.people_merging.merge(people.taro, people.hanako)
    salon.people_merging.merge(people.sakura, people.ichiro)
    assert [(one.name, one.amount, one.carried_by) for one in salon.holdings.by_person()] == [
        ("試山 太郎", 4_522, ("架空 桜",))]
    assert salon.holdings.now().carried_by == ((people.sakura, "架空 桜", 3_000),)


def test_the_list_of_an_earlier_date(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon, errand = people.salon, people.out(1_000)
    fixed_clock.advance(days=1)
    people.buy(errand, 900, 578, paid=Paid(till=478))
    fixed_clock.advance(days=1)
    salon.custody.deliver(errand)
    salon.custody.receive(errand, 578)
    salon.custody.bring_back([errand])
    fixed_clock.advance(days=1)
    salon.settlements.settle(errand)

    def held(day: int) -> list[tuple[int, int, int, date, int, bool]]:
        return [(one.amount, one.bag, one.carried, one.since, one.days, one.late)
                for one in salon.holdings.by_person(until=TODAY + timedelta(days=day))]

    assert held(-1) == []
    assert held(0) == [(1_000, 0, 1_000, TODAY, 0, False)]
    assert held(1) == [(-478, 0, 0, TODAY + timedelta(days=1), 0, False)]  # since the goods were paid
    assert held(2) == [(100, 578, 0, TODAY + timedelta(days=2), 0, False)]
    assert held(3) == []
    assert salon.holdings.by_person() == ()


def test_what_is_oldest_was_spent_first(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon, errand = people.salon, people.out(1_000)
    fixed_clock.advance(days=3)
    salon.custody.receive(errand, 2_000)
    assert salon.holdings.by_person()[0].days == 3
    people.buy(errand, 800, 200)
    assert salon.holdings.by_person()[0].days == 0
    salon.audit.undo()
    salon.audit.undo()
    assert (salon.holdings.by_person()[0].amount, salon.holdings.by_person()[0].days) == (1_000, 3)
