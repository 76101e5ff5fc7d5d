"""今日: what waits, and the one button that fits the state of the till."""

from __future__ import annotations

from salon_app.services.days import PlaceCount
from salon_app.ui.page import Page
from salon_app.ui.pages.today.form_state import read_lists
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.hands import click, current, main_says, settle


def _rows(window: SalonWindow) -> list[str]:
    page = current(window, Page)
    return [row.label.text() for row in page.findChildren(ListRow) if row.isVisible()]


def test_an_open_till_offers_the_close(window: SalonWindow) -> None:
    assert main_says(window) == "レジ締めを始める"
    assert "今日の会計" in _rows(window)
    window._press_main()
    assert window.current_key() == "close_day"


def test_a_closed_till_offers_opening_again(window: SalonWindow) -> None:
    salon = window.salon
    till = salon.cashbook.account_id("till")
    salon.days.close([PlaceCount(till, 250)], float_left=250)
    settle(window)
    assert main_says(window) == "もう一度開店する"


def test_yesterdays_open_till_comes_first(window: SalonWindow, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    window.home()
    page = current(window, Page)
    page.refresh()
    assert main_says(window) == "昨日の分を締める"


def test_lines_lead_to_their_places(window: SalonWindow) -> None:
    page = current(window, Page)
    row = next(row for row in page.findChildren(ListRow) if row.label.text() == "今日の会計")
    click(row)
    assert window.current_key() == "sales_day"


def test_names_of_those_who_owe_are_not_on_the_page(window: SalonWindow) -> None:
    from salon_app.model.slip import Payment, Slip

    salon = window.salon
    debtor = salon.people.save(name="想田 かり", reading="そうだ かり")
    coffee = salon.products.all()[0]
    kind = salon.payment_kinds.by_code("tab")
    slip = Slip(payments=(Payment(kind.id, 150),), customer_id=debtor.id).added(salon.products.line(coffee))
    salon.sales.record(slip)
    settle(window)
    assert "つけ" in _rows(window)
    assert "想田" not in repr(read_lists(salon, window.page_keys()))


def test_a_document_that_could_not_be_printed_waits(window: SalonWindow) -> None:
    window.salon.print_queue.add("日計表", b"%PDF-1.4")
    settle(window)
    assert "印刷待ち" in _rows(window)


def test_newest_note_first(window: SalonWindow, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(minutes=1)
    window.salon.notes.write("いちばん新しいこと。")
    settle(window)
    assert read_lists(window.salon, window.page_keys()).notes[0].text == "いちばん新しいこと。"
