"""The counter by taps: three taps sell a coffee, nothing typed is lost, corrections say what to hand back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_app.ui.pages.sales.correction_pages import ReturnPage, VoidPage
from salon_app.ui.pages.sales.day_page import SalesDayPage
from salon_app.ui.pages.sales.discount_page import DiscountPage
from salon_app.ui.pages.sales.held_page import HeldPage
from salon_app.ui.pages.sales.other_page import OtherAmountPage
from salon_app.ui.pages.sales.page import SalesPage
from salon_app.ui.pages.sales.pay_page import PayPage
from salon_app.ui.pages.sales.tabs_page import TabsPage
from salon_app.ui.widgets.tile import Tile
from salon_app.ui.window import SalonWindow
from tests.ui.hands import current, enter_text, main_says, opened, press_main, toast


class Counter:
    """The window at the counter, driven as a volunteer does."""

    def __init__(self, window: SalonWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.salon = window, qtbot, window.salon
        window.go("sales", {})

    @property
    def page(self) -> SalesPage:
        return current(self.window, SalesPage)

    def settle(self) -> None:
        self.qtbot.waitUntil(self.window.tasks.idle)

    def tap(self, *names: str) -> None:
        for name in names:
            tiles = self.page.grid.findChildren(Tile)
            next(tile for tile in tiles if tile.words() == name and not tile.isHidden()).click()
        self.settle()

    def key(self, yen: int | None) -> None:
        (self.page.panel.exact if yen is None else self.page.panel.keys[yen]).click()
        self.settle()

    def checkout(self) -> None:
        self.page.panel.main.click()
        self.settle()

    def toast(self) -> str:
        return toast(self.window)

    def till(self) -> int:
        return self.salon.cashbook.balance(self.salon.cashbook.account_id("till"))

    def sales(self) -> list[int]:
        return [sale.total for sale in self.salon.sales.on_day(self.salon.days.status().business_date)]


@pytest.fixture
def counter(window: SalonWindow, qtbot: QtBot) -> Counter:
    return Counter(window, qtbot)


def test_three_taps_sell_a_coffee(counter: Counter) -> None:
    before = counter.till()
    counter.tap("コーヒー")
    assert counter.page.panel.main.words() == "お預りを入れてください"
    counter.key(None)
    assert counter.page.panel.main.words() == "150円ちょうどお預り"
    counter.checkout()
    assert counter.sales()[-1] == 150
    assert counter.till() == before + 150
    assert not counter.page.slip().lines


def test_change_is_said_in_the_button_and_stays_until_the_next_tap(counter: Counter) -> None:
    counter.tap("コーヒー", "コーヒー")
    counter.key(1_000)
    assert counter.page.panel.main.words() == "1,000円お預り、700円お返し"
    counter.checkout()
    assert counter.page.panel.figure.text() == "700円"
    assert "700円をお返しください。" in counter.toast()
    counter.tap("コーヒー")
    assert counter.page.panel.figure.text() == "150円"


def test_keys_add_up_and_too_little_is_said(counter: Counter) -> None:
    counter.tap(*["コーヒー"] * 8)
    counter.key(1_000)
    assert counter.page.panel.main.words() == "お預りが あと200円 足りません"
    assert not counter.page.panel.main.isEnabled()
    counter.key(500)
    assert counter.page.panel.main.words() == "1,500円お預り、300円お返し"


def test_a_tap_is_taken_back_and_a_sale_too(counter: Counter) -> None:
    before = counter.till()
    counter.tap("コーヒー", "コーヒー")
    counter.window.undo()
    counter.settle()
    assert [line.quantity for line in counter.page.slip().lines] == [1]
    counter.key(500)
    counter.checkout()
    counter.window.undo()
    counter.settle()
    assert "150円をお返しください。" in counter.toast()
    assert counter.till() == before
    assert counter.sales()[-2:] == [150, -150]


def test_half_entered_slip_is_there_in_a_new_window(counter: Counter) -> None:
    counter.tap("コーヒー", "コーヒー")
    counter.window.go("today", {})
    assert counter.salon.sales.open_slip().lines[0].quantity == 2
    counter.window.go("sales", {})
    assert counter.page.slip().total == 300


def test_hold_and_recall(counter: Counter) -> None:
    counter.tap("コーヒー")
    counter.page.panel.hold.click()
    counter.settle()
    assert not counter.page.slip().lines
    counter.page.panel.recall.click()
    counter.settle()
    held = current(counter.window, HeldPage)
    held.list.row_pressed.emit(0)
    counter.settle()
    assert counter.page.slip().total == 150
    assert not counter.salon.sales.held()


def test_typed_full_width_amount_and_enter(counter: Counter) -> None:
    counter.tap("コーヒー")
    field = counter.page.panel.tendered
    field.setFocus()
    enter_text(field, "５００")
    assert counter.page.panel.main.words() == "500円お預り、350円お返し"
    QTest.keyClick(field, Qt.Key.Key_Return)
    counter.settle()
    assert counter.sales()[-1] == 150


def test_scanner_digits_anywhere_on_the_page(counter: Counter) -> None:
    coffee = next(one for one in counter.salon.products.all() if one.name == "コーヒー")
    counter.salon.products.save(
        product_id=coffee.id, name=coffee.name, price=coffee.price, category_id=coffee.category_id,
        barcode="4900000000018", favourite=coffee.favourite, icon=coffee.icon, tint=coffee.tint)
    QTest.keyClicks(counter.page, "4900000000018")
    QTest.keyClick(counter.page, Qt.Key.Key_Return)
    counter.settle()
    assert counter.page.slip().total == 150
    counter.page.panel.tendered.setFocus()
    QTest.keyClicks(counter.page.panel.tendered, "4900000000018")
    QTest.keyClick(counter.page.panel.tendered, Qt.Key.Key_Return)
    counter.settle()
    assert counter.page.slip().total == 300
    QTest.keyClicks(counter.page, "4999999999999")
    QTest.keyClick(counter.page, Qt.Key.Key_Return)
    counter.settle()
    assert "登録されていません" in counter.toast()


def test_other_amount_without_a_product(counter: Counter) -> None:
    page = opened(counter.window, "sales_other", OtherAmountPage)
    QTest.keyClicks(page.amount, "12345678")
    QTest.keyClick(page.amount, Qt.Key.Key_Return)
    assert "9,999,999円" in page.fields["price"].error()
    page.amount.clear()
    QTest.keyClicks(page.amount, "320")
    QTest.keyClick(page.amount, Qt.Key.Key_Return)
    counter.settle()
    assert counter.page.slip().total == 320


def test_discount_of_a_line(counter: Counter) -> None:
    counter.tap("コーヒー")
    page = opened(counter.window, "sales_discount", DiscountPage)
    QTest.keyClicks(page.amount, "200")
    press_main(counter.window)
    assert "1円から150円まで" in page.fields["amount"].error()
    page.amount.clear()
    QTest.keyClicks(page.amount, "30")
    press_main(counter.window)
    assert counter.page.slip().total == 120


def test_half_on_the_tab_and_half_in_cash_then_collected(counter: Counter) -> None:
    person = counter.salon.people.save(name="試山 次郎", block="3号棟")
    counter.tap("コーヒー")
    page = opened(counter.window, "sales_pay", PayPage)
    tab = counter.salon.payment_kinds.by_code("tab")
    QTest.keyClicks(page.inputs[tab.id], "50")
    assert main_says(page) == "× どなたの分かを選んでください"
    next(one for one in page.people.buttons() if one.choice.id == person.id).click()
    press_main(counter.window)
    counter.key(None)
    before = counter.till()
    counter.checkout()
    assert counter.till() == before + 100
    assert counter.salon.tabs.of(person.id) == 50
    opened(counter.window, "tabs", TabsPage, person_id=person.id)
    press_main(counter.window)
    assert counter.salon.tabs.of(person.id) == 0
    assert counter.till() == before + 150


def test_void_and_partial_return_from_the_days_slips(counter: Counter) -> None:
    counter.tap("コーヒー", "コーヒー")
    counter.key(None)
    counter.checkout()
    day = opened(counter.window, "sales_day", SalesDayPage)
    day.list.row_pressed.emit(0)
    sale = counter.salon.sales.on_day(counter.salon.days.status().business_date)[-1]
    back = opened(counter.window, "sales_return", ReturnPage, sale_id=sale.id)
    edit = next(iter(back.counts.values()))
    QTest.keyClicks(edit, "1")
    press_main(counter.window, "150円ぶんの返品をうける")
    assert "150円をお返しください。" in counter.toast()
    counter.window.go("sales", {})
    counter.tap("コーヒー")
    counter.key(None)
    counter.checkout()
    sale = counter.salon.sales.on_day(counter.salon.days.status().business_date)[-1]
    opened(counter.window, "sales_void", VoidPage, sale_id=sale.id)
    press_main(counter.window)
    assert counter.salon.sales.get(sale.id).state == "void"


def test_an_earlier_day_must_be_closed_first(counter: Counter, fixed_clock: object) -> None:
    counter.tap("コーヒー")
    counter.key(None)
    fixed_clock.advance(days=1)  # type: ignore[attr-defined]  # the fixture is the tests' own clock
    count = len(counter.sales())
    counter.checkout()
    assert "レジ締めがまだです" in counter.toast()
    assert "締める" in counter.page.panel.main.words()
    assert counter.page.slip().total == 150
    assert len(counter.sales()) == count or not counter.sales()


def test_a_return_that_is_thrown_away_is_the_first_thing_taken_back(counter: Counter) -> None:
    counter.tap("コーヒー", "コーヒー")
    counter.key(None)
    counter.checkout()
    day = counter.salon.days.status().business_date
    sale = counter.salon.sales.on_day(day)[-1]
    before = counter.till()
    page = opened(counter.window, "sales_return", ReturnPage, sale_id=sale.id)
    QTest.keyClicks(next(iter(page.counts.values())), "1")
    page.wasted.setChecked(True)
    press_main(counter.window)
    assert counter.till() == before - 150
    assert [one.quantity for one in counter.salon.products.spoilage(day, day)] == [1]
    counter.window.undo()
    counter.settle()
    assert counter.till() == before
    assert counter.salon.sales.get(sale.id).state == ""
