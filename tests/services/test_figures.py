"""Figures against books that were added up by hand: see tests/reports/small_salon.py for what was sold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from salon_app.model.slip import MARKDOWN, Slip
from salon_app.model.tax import RateTotal
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.services.figures import OriginalSlip, Scope, TabFigures
from tests.conftest import FixedClock
from tests.kept import opened
from tests.reports.small_salon import OCTOBER, SmallSalon, filled, found

MONTH = Scope(*OCTOBER)
CAFE, FRESH, DAILY, OTHER = 1, 2, 3, 4


@pytest.fixture
def small(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SmallSalon]:
    with filled(tmp_path / "small", fixed_clock) as small:
        yield small


@pytest.fixture
def taxed(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SmallSalon]:
    """A salon that pays consumption tax, on an open day without slips."""
    with opened(tmp_path / "taxed", fixed_clock) as salon:
        salon.settings.change(pays_consumption_tax=True)
        small = found(salon, fixed_clock)
        small.open(date(2026, 10, 1))
        yield small


def test_sales_by_day_and_category(small: SmallSalon) -> None:
    sold = small.salon.figures.goods(MONTH)
    assert {day: sum(amounts.values()) for day, amounts in sold.days.items()} == {
        date(2026, 10, 1): 14 * 150 + 2 * 300 + 350,
        date(2026, 10, 2): 11 * 150 + 4 * 150 + 5 * 200,
        date(2026, 10, 5): 6 * 300 + 150 + 300 + 0 + (420 - 60) + (280 - 30) + (750 - 250) + 300,
        date(2026, 10, 6): 300 - 600,  # what was taken back of the closed 1st counts today
        date(2026, 10, 7): 3 * 160,
    }
    assert sold.total == 10_140
    assert sold.categories == {CAFE: 8_080, FRESH: 1_160, DAILY: 600, OTHER: 300}
    assert (sold.advance, sold.advance_count) == (1_500, 1)


def test_products_and_reductions_add_up_to_sales(small: SmallSalon) -> None:
    sold = small.salon.figures.goods(MONTH)
    assert [(one.name, one.quantity, one.amount, one.price) for one in sold.products[:3]] == [
        ("コーヒー", 14 + 11 + 12 + 1 + 2 + 3, 40 * 150 + 3 * 160, None),  # the price changed on the 7th
        ("菓子セット", 5, 1_000, 200), ("紅茶", 5, 750, 150)]
    assert {(one.category_id, one.kind): one.amount for one in sold.reductions} == {
        (CAFE, "free"): -150, (FRESH, MARKDOWN): -60, (DAILY, "overall"): -30}
    assert sum(one.amount for one in sold.products) + sum(one.amount for one in sold.reductions) == sold.total


def test_slips_and_corrections_are_counted(small: SmallSalon) -> None:
    slips = small.salon.figures.slips(MONTH)
    assert slips.by_day == {date(2026, 10, 1): 3, date(2026, 10, 2): 3, date(2026, 10, 5): 14, date(2026, 10, 6): 0,
                            date(2026, 10, 7): 1}
    assert (slips.voids.count, slips.voids.amount) == (2, -900)
    assert (slips.returns.count, slips.returns.amount) == (1, -250)
    assert (slips.donated.count, slips.donated.amount) == (1, 200)
    assert slips.loose == {}
    reductions = small.salon.figures.reductions(MONTH)
    assert {kind: (one.count, one.amount) for kind, one in reductions.items()} == {
        "markdown": (1, -60), "overall": (1, -30), "free": (1, -150)}


def test_payments_add_up_to_sales_and_what_was_received_ahead(small: SmallSalon) -> None:
    kinds = {kind.id: kind.code for kind in small.salon.payment_kinds.all()}
    paid = {kinds[kind_id]: one for kind_id, one in small.salon.figures.payments(MONTH).items()}
    assert {code: (one.count, one.amount) for code, one in paid.items()} == {
        "cash": (19, 11_290), "tab": (1, 50), "ticket": (1, 300), "free": (1, 0)}
    assert (paid["ticket"].tickets, paid["free"].face) == (2, 150)
    assert sum(one.amount for one in paid.values()) == 10_140 + 1_500


def test_one_period_has_only_its_own_slips(small: SmallSalon) -> None:
    (busy,) = small.salon.days.periods(date(2026, 10, 5), date(2026, 10, 5))
    scope = Scope(busy.business_date, busy.business_date, busy.id)
    assert small.salon.figures.goods(scope).total == 3_660
    assert small.salon.figures.slips(scope).count == 14
    assert len(small.salon.figures.slip_corrections(scope)) == 2


def test_till_of_a_period_is_explained_to_the_yen(small: SmallSalon) -> None:
    (busy,) = small.salon.days.periods(date(2026, 10, 5), date(2026, 10, 5))
    drawer = small.salon.figures.drawer(busy)
    assert (drawer.opening, drawer.cash_sales, drawer.donated, drawer.other) == (20_000, 4_810, 200, 0)
    assert sum(move.amount for move in drawer.moves) == -3_200 - 330 + 50 + 1_000 - 1_000
    assert (drawer.expected, drawer.counted, drawer.difference) == (21_530, 21_380, -150)
    places = small.salon.figures.places_after([busy])[busy.id]
    assert places[small.salon.cashbook.account_id("till")] == 20_000
    assert places[small.salon.cashbook.account_id("safe")] == 100_000 + 12_600 + 10_260 + 3_050 + 3_100 + 1_380


def test_what_an_uncounted_period_should_hold_is_known(small: SmallSalon) -> None:
    (last,) = small.salon.days.periods(date(2026, 10, 7), date(2026, 10, 7))
    drawer = small.salon.figures.drawer(last)
    assert (drawer.opening, drawer.cash_sales, drawer.expected) == (19_700, 480, 20_180)
    assert drawer.counted is None and drawer.difference is None


def test_a_difference_at_opening_is_part_of_the_float(small: SmallSalon) -> None:
    small.clock.set(2026, 10, 8, 9, 50)
    till = small.salon.cashbook.account_id("till")
    period = small.salon.days.open_day(till=PlaceCount(till, 20_100, note="前の日の数えちがい"), by=small.hanako)
    small.sell(紅茶=1)
    drawer = small.salon.figures.drawer(period)
    assert (drawer.opening, drawer.opening_difference, drawer.moves, drawer.expected) == (20_100, -80, (), 20_250)


def test_places_after_a_close_leave_out_the_second_period_of_the_day(small: SmallSalon) -> None:
    small.clock.set(2026, 10, 6, 16, 30)
    before = small.salon.days.periods(date(2026, 10, 5), date(2026, 10, 6))
    after = small.salon.figures.places_after(before)
    small.clock.set(2026, 10, 7, 18, 0)
    small.sell(紅茶=2)  # 締め 第13号－2 opens by itself
    first, second = small.salon.days.periods(date(2026, 10, 7), date(2026, 10, 7))
    till = small.salon.cashbook.account_id("till")
    places = small.salon.figures.places_after([*before, first, second])
    assert (places[first.id][till], places[second.id][till]) == (20_180, 20_480)
    assert {one.id: places[one.id] for one in before} == after


def test_supply_and_tabs(small: SmallSalon) -> None:
    (vegetables,) = small.salon.figures.supply(*OCTOBER)
    assert (vegetables.category_id, vegetables.bought, vegetables.wasted, vegetables.wasted_count) == (FRESH, 3_200, 300, 1)
    assert small.salon.figures.supply_by_month(date(2026, 4, 1), date(2027, 3, 31)) == {date(2026, 10, 1): (3_200, 300)}
    assert small.salon.figures.tab(*OCTOBER) == TabFigures(owed=50, paid=50, paid_count=1)


def test_payments_cover_the_oldest_tab_first(small: SmallSalon) -> None:
    small.open(date(2026, 10, 8))
    small.owe(紅茶=1)
    small.close()
    small.open(date(2026, 10, 9))
    small.owe(紅茶=2)
    assert small.salon.figures.oldest_unpaid(date(2026, 10, 9)) == {small.neighbour: date(2026, 10, 8)}
    small.salon.tabs.pay(small.neighbour, 150, by=small.hanako)
    assert small.salon.figures.oldest_unpaid(date(2026, 10, 9)) == {small.neighbour: date(2026, 10, 9)}
    assert small.salon.figures.oldest_unpaid(date(2026, 10, 8)) == {small.neighbour: date(2026, 10, 8)}


def test_corrections_name_their_originals(small: SmallSalon) -> None:
    same_day, returned, late = small.salon.figures.slip_corrections(MONTH)
    assert (same_day.kind, same_day.amount, same_day.original, same_day.after_close) == (
        "void", -300, OriginalSlip(date(2026, 10, 5), 7, 300, small.hanako), False)
    assert (returned.kind, returned.items, returned.person_id) == ("return", "たまご 10個 1つ", small.ichiro)
    assert late.original is not None and late.original.day == date(2026, 10, 1)
    assert (late.day, late.after_close, late.reason) == (date(2026, 10, 6), True, "数のまちがい")
    (moved,) = small.salon.figures.movement_corrections(*OCTOBER)
    assert (moved.amount, moved.reason, moved.person_id, moved.original_person_id) == (
        1_000, "二重に入れた", small.hanako, small.ichiro)
    (uncounted,) = small.salon.figures.uncounted_closes(*OCTOBER)
    assert (uncounted.day, uncounted.person_id) == (date(2026, 10, 7), small.ichiro)
    (price,) = small.salon.figures.price_changes(*OCTOBER)
    assert (price.name, price.price_before, price.price, price.person_id) == ("コーヒー", 150, 160, small.hanako)


def test_a_month_in_a_line(small: SmallSalon) -> None:
    month = small.salon.figures.short(*OCTOBER)
    assert (month.total, month.slips, month.visitors, month.difference, month.open_days) == (10_140, 21, 84, -300, 5)
    assert not small.salon.figures.short(date(2020, 1, 1), date(2020, 1, 31)).recorded


def test_ledger_of_the_till_ends_where_its_balance_is(small: SmallSalon) -> None:
    book = small.salon.cashbook
    for code in ("till", "safe", "bank"):
        place = book.account_id(code)
        entries = small.salon.figures.ledger(place, *OCTOBER)
        opening = book.balance(place, until=date(2026, 9, 30))
        assert opening + sum(entry.amount for entry in entries) == book.balance(place), code
    (match,) = small.salon.figures.passbook_matches(book.account_id("bank"), *OCTOBER)
    assert (match.passbook, match.book) == (330_000, 330_000)


def test_an_exempt_salon_has_no_tax(small: SmallSalon) -> None:
    assert not small.salon.figures.goods(MONTH).taxed


def test_tax_is_cut_once_per_slip_and_rate(taxed: SmallSalon) -> None:
    # Three coffees on one slip: 450 × 10/110 = 40.9 → 40, not 3 × 13 (DOMAIN e-9); alone 150 → 13.
    taxed.sell(コーヒー=3)
    taxed.sell(コーヒー=1)
    # Cabbage 150 and radish 120 at 8%: 270 × 8/108 = 20.0; tea on the same slip 150 at 10%: 13.
    taxed.sell(Slip(lines=taxed.lines(**{"キャベツ 1玉": 1, "だいこん 1本": 1, "紅茶": 1})))
    scope = Scope(date(2026, 10, 1), date(2026, 10, 1))
    assert taxed.salon.figures.tax(scope) == (RateTotal(10, 750, 40 + 13 + 13), RateTotal(8, 270, 20))


def test_a_void_takes_back_the_tax_its_slip_took(taxed: SmallSalon) -> None:
    wrong = taxed.sell(コーヒー=1)
    taxed.salon.sales.void(wrong, reason="打ちまちがい")
    scope = Scope(date(2026, 10, 1), date(2026, 10, 1))
    assert taxed.salon.figures.tax(scope) == (RateTotal(10, 0, 0),)  # 13 and △13: both cut toward zero


def test_tickets_sold_carry_no_tax_and_are_no_sales(taxed: SmallSalon) -> None:
    taxed.sell(コーヒー回数券=1)
    scope = Scope(date(2026, 10, 1), date(2026, 10, 1))
    assert taxed.salon.figures.tax(scope) == ()
    assert taxed.salon.figures.goods(scope).total == 0


def test_a_past_day_names_its_goods_as_they_were_called_then(salon: Salon, fixed_clock: FixedClock) -> None:
    category = salon.products.categories()[0].id
    coffee = salon.products.save(name="コーヒー", price=150, category_id=category)
    salon.sales.record(Slip().added(salon.products.line(coffee)))
    day = salon.days.status().business_date
    salon.days.close_uncounted()
    fixed_clock.advance(days=1)
    salon.products.save(product_id=coffee.id, name="ブレンド", price=150, category_id=category)
    salon.sales.record(Slip().added(salon.products.line(salon.products.get(coffee.id))))
    assert [one.name for one in salon.figures.goods(Scope(day, day)).products] == ["コーヒー"]
    both = salon.figures.goods(Scope(day, salon.days.status().business_date)).products
    assert [(one.name, one.quantity) for one in both] == [("ブレンド", 2)]
