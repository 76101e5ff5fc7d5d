"""預り金, 謝礼・立替・利用券, and the cash book's side of them, in the real window."""

from __future__ import annotations

from datetime import timedelta

import pytest

from salon_app.salon import Salon
from salon_app.services.shopping.values import Got, Paid, Request, WantedLine
from salon_app.ui.pages.cashbook.page import MoneyPage
from salon_app.ui.pages.shopping_custody.custody_page import CustodyPage
from salon_app.ui.pages.shopping_custody.payouts_page import PayoutsPage
from salon_app.ui.window import SalonWindow
from tests.ui.hands import main_says, opened, place, press_main, toast, type_into


@pytest.fixture
def errands(furnished: Salon) -> dict[str, int]:
    """Two errands with money in hand: one out with its 担当 since yesterday, one paid for with 立替 and 後払い."""
    salon = furnished
    salon.settings.change(errand_payout=200)
    helper = salon.people.save(name="例田 はな", reading="れいだ はな", helper=True).id
    ids = {}
    for name, reading in (("見本 トシ", "みほん とし"), ("見本 キヨ", "みほん きよ")):
        person = salon.people.save(name=name, reading=reading, block="3号棟").id
        yesterday = salon.days.status().business_date - timedelta(days=1)
        errand = ids[name] = salon.errands.request(
            Request(person, (WantedLine("牛乳"),), shop="スーパーみほん", received_on=yesterday))
        salon.errands.assign(errand, helper)
        salon.custody.receive(errand, 1_000, on=yesterday)
        salon.custody.set_out(errand)
    line = salon.errands.get(ids["見本 キヨ"]).lines[0]
    salon.custody.buy(ids["見本 キヨ"], [Got(line.id, price=1_900)], paid=Paid(helper=400, shop=500))
    return ids


def test_money_in_hand_is_seen_and_put_back(errands: dict[str, int], window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "custody", CustodyPage)
    said = [row.accessibleName() for row in page.list.rows()]
    assert len(said) == 2 and "昨日から" in said[0] and "見本 トシ" in said[0] and "見本 キヨ" in said[1]
    press_main(window, "例田 はなさんの1,000円を袋に戻した")
    assert "1,000円を袋に入れてください" in toast(window)
    assert salon.cashbook.balance(place(salon, "custody_bag")) == 1_000
    assert main_says(page) == "買いもの代行へ"
    salon.audit.undo()
    assert salon.cashbook.balance(place(salon, "carried")) == 1_000
    book = opened(window, "money", MoneyPage, place_id=place(salon, "carried"))
    assert main_says(book) == "預り金の画面へ" and not book.tasks.findChildren(type(book.before))


def test_what_is_owed_is_paid_and_tickets_are_sold(errands: dict[str, int], window: SalonWindow) -> None:
    salon = window.salon
    till = salon.cashbook.balance(place(salon, "till"))
    page = opened(window, "errand_payouts", PayoutsPage, part="advanced")
    press_main(window, "例田 はなさんに立替 400円を返す")
    assert "400円をレジからお返しください" in toast(window)
    page.tabs.choose(2)
    press_main(window, "スーパーみほんに 500円を払う")
    assert salon.cashbook.balance(place(salon, "till")) == till - 900
    page.tabs.choose(0)
    assert main_says(page) == "× 払うものはありません"
    page.tabs.choose(3)
    page.search.edit.setText("見本 トシ")
    page.search.edit.submitted.emit()
    type_into(page.count, "11")
    press_main(window, "11枚を売り、1,100円をレジに入れる")
    assert salon.payouts.tickets()[0].left == 11
    assert salon.cashbook.balance(place(salon, "till")) == till + 200
