"""買いもの代行 and its money in the real window: 預り金, out, 代金, お届け, 不在, 不要, 買いもの精算."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model import errands
from salon_app.salon import Salon
from salon_app.services.shopping.values import Got, Paid, Request, WantedLine
from salon_app.ui.pages.shopping_money.delivery_page import DeliveryPage
from salon_app.ui.pages.shopping_money.deposit_page import DepositPage
from salon_app.ui.pages.shopping_money.form import ErrandForm
from salon_app.ui.pages.shopping_money.form_state import moves_toast
from salon_app.ui.pages.shopping_money.purchase_page import PurchasePage
from salon_app.ui.pages.shopping_money.set_out_page import SetOutPage
from salon_app.ui.pages.shopping_money.settlement_page import SettlementPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.errand_hands import now
from tests.ui.fitting import misfits
from tests.ui.hands import click, current, main_says, opened, place, press, press_main, settle, toast, type_into

WANTED = (WantedLine("牛乳", "2本"), WantedLine("食パン", "1袋", substitute="ask"), WantedLine("みかん", "1袋"))


def asked(salon: Salon, name: str = "例田 ふみ", *, assigned: bool = True) -> int:
    """A request, with 例田 一郎 as 担当."""
    person = salon.people.save(name=name, block="8号棟").id
    errand = salon.errands.request(Request(person, WANTED, shop="スーパーみほん"))
    if assigned:
        salon.errands.assign(errand, salon.people.search("例田 一郎")[0].id)
    return errand


def bought(salon: Salon, deposit: int, *prices: int | None, paid: Paid | None = None) -> int:
    """An errand whose goods have been bought (None: なかった)."""
    errand = asked(salon)
    salon.custody.receive(errand, deposit)
    salon.custody.set_out(errand)
    lines = salon.errands.get(errand).lines
    salon.custody.buy(errand, [
        Got(line.id, errands.UNAVAILABLE if price is None else errands.BOUGHT, price)
        for line, price in zip(lines, prices, strict=True)], paid=paid)
    return errand


def test_money_is_taken_with_its_slip_and_nothing_typed_is_lost(window: SalonWindow) -> None:
    salon = window.salon
    errand = asked(salon)
    page = opened(window, "errand_deposit", DepositPage, errand_id=errand)
    assert main_says(page) == "× 金額を入れてください"
    type_into(page.amount, "三千")
    page.amount.check()
    assert "「三千」は金額として読めません" in page.fields["amount"].error() and page.amount.text() == "三千"
    type_into(page.amount, "")
    for key in (1_000, 3_000, 1_000):
        click(page.keys[key])
    assert page.sum.text() == "5,000円" and not page.limit.isVisible()
    click(page.keys[1_000])
    assert page.limit.isVisible()
    type_into(page.amount, "３０００")
    click(page.parts["date"].keys.buttons()[1])
    assert main_says(page) == "昨日の分として、3,000円を預かり、預り証を出す"
    window.go("today", {})  # called away
    assert salon.drafts.kept(f"errand_deposit/{errand}")["amount"] == "3,000"
    page = opened(window, "errand_deposit", DepositPage, errand_id=errand)
    assert page.clear_button.isVisible()
    press_main(window, "昨日の分として、3,000円を預かり、預り証を出す")
    assert page.fields["date"].error() == "依頼を受けた日より前の日付です。日付を確かめてください。"
    click(page.parts["date"].keys.buttons()[0])
    press_main(window, "3,000円を預かり、預り証を出す")
    assert window.current_key() == "reports"
    assert toast(window) == "預り金を受け取りました。預り証（預-0001）をお渡しください。"
    assert not salon.drafts.kept(f"errand_deposit/{errand}")
    assert (now(window.salon, errand).state, now(window.salon, errand).account.bag) == (errands.FUNDED, 3_000)
    window.back()
    assert window.current_key() == "today"  # not the form again, which would take it twice
    page = opened(window, "errand_deposit", DepositPage, errand_id=errand)
    click(page.where.buttons()[1])
    click(page.keys[1_000])
    assert page.together.text() == "いまお預りしている3,000円と合わせて、4,000円になります。"
    press_main(window, "1,000円を追加で預かり、預り証を出す")
    assert now(window.salon, errand).account.carried == 1_000
    window.undo()
    assert toast(window).endswith("1,000円をお返しください。")


def test_out_bought_with_a_receipt_put_right_and_settled(window: SalonWindow, tmp_path: Path) -> None:
    salon = window.salon
    errand = asked(salon)
    salon.custody.receive(errand, 1_000)
    page = opened(window, "errand_set_out", SetOutPage, errand_id=errand)
    assert page.sum.text() == "1,000円"
    press(page.parts["date"].keys, "昨日")
    press_main(window, "昨日の分として、1,000円を持って買いものに出る")
    assert "依頼を受けた日より前" in page.fields["date"].error()
    press(page.parts["date"].keys, "別の日")
    assert main_says(page) == "× 出た日を入れてください"
    press(page.parts["date"].keys, "今日")
    press_main(window, "1,000円を持って買いものに出る")
    assert toast(window) == "買いものに出ました。袋から1,000円を出してください。"
    window.undo()
    assert toast(window).endswith("1,000円を、担当の方から預り金の袋に戻してください。")
    salon.custody.set_out(errand)

    shop = opened(window, "errand_purchase", PurchasePage, errand_id=errand)
    milk, bread, fruit = shop.rows
    type_into(milk.price, "４３６")
    QTest.keyClick(milk.price, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is bread.price and milk.outcome.value() == errands.BOUGHT
    press(bread.outcome, "代わりの品")
    type_into(bread.price, "178")
    assert main_says(shop) == "× 2番の代わりの品を書いてください"
    type_into(bread.got, "食パン 5枚切り")
    type_into(fruit.price, "854円")
    assert shop.figures["total"].text() == "1,468円"
    assert shop.shortage.sentence.text() == "あと468円足りません"
    assert main_says(shop) == "× 足りない分をどうするか、選んでください"
    press(shop.shortage.way, "分けて払う")
    type_into(shop.shortage.amounts["helper"], "268")
    assert shop.shortage.rest.text() == "まだ200円足りません。"
    type_into(shop.shortage.amounts["till"], "200")
    type_into(shop.receipt.total, "1,600")
    assert shop.receipt.question.text().startswith("レシートのほうが132円多くなっています。")
    type_into(shop.receipt.others, "132")
    assert not shop.receipt.question.isVisible()
    photo = tmp_path / "見本.png"
    photo.write_text("写真ではありません", encoding="utf-8")
    shop.receipt.take_photo(photo)
    press_main(window, "1,468円を払った")
    assert "写真として読めません" in shop.fields["picture"].error()
    assert now(window.salon, errand).account.spent == 0 and main_says(shop) == "1,468円を払った"
    Image.new("RGB", (40, 60), "white").save(photo)
    press_main(window, "1,468円を払った")
    assert toast(window) == "代金を入れました。レジから200円を出してください。"
    account = now(window.salon, errand).account
    assert (account.spent, account.in_hand, account.helper_advance, account.till_advance) == (1_468, 0, 268, 200)
    (receipt,) = salon.shop_receipts.of(errand)
    assert (receipt.total, receipt.others, receipt.difference, bool(receipt.photo)) == (1_600, 132, 0, True)
    assert now(window.salon, errand).lines[1].got == "食パン 5枚切り"

    shop = opened(window, "errand_purchase", PurchasePage, errand_id=errand)  # the fruit cost less
    assert main_says(shop) == "× 代金は入っています" and shop.receipt.choice.value() == receipt.id
    press(shop.rows[2].outcome, "なかった")
    assert shop.figures["left"].text() == "386円" and shop.receipt.question.isVisible()
    press_main(window, "614円を払った")
    assert toast(window) == "代金を入れました。レジに200円を戻してください。"
    assert now(window.salon, errand).account.held == 386
    window.undo()
    assert toast(window).endswith("を元に戻しました。レジから200円を出してください。")
    assert now(window.salon, errand).account.held == -468 and salon.shop_receipts.get(receipt.id).difference == 0

    delivery = opened(window, "errand_delivery", DeliveryPage, errand_id=errand, what="delivered")
    assert delivery.money.text() == "568円足りません。このあと「買いもの精算」でいただきます。"
    type_into(delivery.time, "午後１時")
    press_main(window, "13:00のお届けを残す")
    assert (now(window.salon, errand).state, now(window.salon, errand).delivered_time) == (errands.DELIVERED, 13 * 60)

    till = salon.cashbook.balance(place(salon, "till"))
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    assert last.sums.texts() == ["預り金 1,000円", "代金 △1,468円", "手数料 △100円", "不足 568円"]
    assert main_says(last) == "× 足りない568円をどうするか、選んでください"
    click(last.answer.short.buttons()[1])
    press_main(window, "精算しないで、568円は後日いただく")
    assert now(window.salon, errand).state == errands.DELIVERED and toast(window).startswith("精算はまだです。")
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    click(last.answer.short.buttons()[0])
    type_into(last.answer.amount, "1,000")
    press_main(window, "1,000円を追加でいただく")
    assert last.sums.texts()[-1] == "お釣り 432円" and "追加 1,000円" in last.sums.texts()
    assert main_says(last) == "× お返ししたら、2つにしるしをつけてください"
    click(last.given)
    click(last.taken)
    type_into(last.fee.fee, "50")
    last.fee.fee.editingFinished.emit()
    assert main_says(last) == "× お返ししたら、2つにしるしをつけてください"  # what was ticked was another sum
    press(last.sign, "署名")
    click(last.given)
    click(last.taken)
    told = moves_toast(last._moves())
    press_main(window, "482円をお返しして、精算を終える")
    assert toast(window) == "買いもの精算を終えました。" + told
    assert told == "担当の方に268円をお返しください。レジに250円を入れてください。"
    assert salon.cashbook.balance(place(salon, "till")) - till == 250
    assert all(salon.cashbook.balance(place(salon, code)) == 0 for code in ("custody_bag", "carried", "helper_advance"))
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    assert last.sums.texts()[-1] == "お返しした金額 482円" and "受け取った方の確かめ　署名" in last.told.text()
    assert opened(window, "errand_deposit", DepositPage, errand_id=errand).instead.sentence.text() == (
        "この依頼は「精算済」になっています。ここで入れることはありません。")


def test_nobody_home_then_brought_again_then_partly_not_wanted(window: SalonWindow) -> None:
    salon = window.salon
    errand = bought(salon, 3_000, 436, 178, None)
    page = opened(window, "errand_delivery", DeliveryPage, errand_id=errand, what="not_home")
    assert page.away.care.isVisible() and page.card.isVisible()
    assert main_says(page) == "× 品物をどこに置いたか、選んでください"
    press(page.away.place, "ほかの場所")
    type_into(page.away.other_place, "事務所の机")
    press(page.away.again, "別の日")
    type_into(page.away.other_day, "11/1")
    press_main(window, "品物を持ち帰り、2,386円を袋に戻す")
    assert "過ぎた日" in page.fields["again_on"].error() and page.away.other_place.text() == "事務所の机"
    press(page.away.again, "明日")
    press_main(window, "品物を持ち帰り、2,386円を袋に戻す")
    assert toast(window) == "持ち帰ったと残しました。袋に2,386円を戻してください。"
    assert (now(window.salon, errand).kept_at, now(window.salon, errand).account.bag) == ("事務所の机", 2_386)
    opened(window, "errand_set_out", SetOutPage, errand_id=errand)
    press_main(window, "2,386円を持って、またお届けに出る")
    assert now(window.salon, errand).account.carried == 2_386

    page = opened(window, "errand_delivery", DeliveryPage, errand_id=errand, what="unwanted")
    click(page.refused.checks[now(window.salon, errand).lines[0].id])
    assert main_says(page) == "× 代金をどうするか、選んでください"
    click(page.refused.bearer.buttons()[0])
    press_main(window, "178円で買い取り、レジから袋に入れる")
    assert toast(window).endswith("レジから178円を出して、預り金の袋に入れてください。")
    assert now(window.salon, errand).state == errands.NOT_HOME  # the milk is still to be brought
    shop = opened(window, "errand_purchase", PurchasePage, errand_id=errand)
    assert (shop.figures["total"].text(), shop.figures["left"].text()) == ("436円", "2,564円")
    opened(window, "errand_delivery", DeliveryPage, errand_id=errand)
    press_main(window, "13:50のお届けを残す")

    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    assert "サロンの買い取り 178円" in last.sums.texts()
    press(last.fee.kind, "利用券で")
    assert last.sums.texts()[-1] == "お釣り 2,564円"
    click(last.answer.other)
    type_into(last.answer.back, "2,500")
    assert main_says(last) == "× 差額を了承した方を選んでください"
    press(last.answer.who.wall, "ほかの方")
    press(last.answer.who.wall, "見本 太郎")
    type_into(last.answer.why, "お釣りは要らないとのこと")
    window.go("today", {})
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    assert last.answer.why.text() == "お釣りは要らないとのこと"
    click(last.given)
    click(last.taken)
    press_main(window, "2,500円をお返しして、精算を終える")
    settled = salon.settlements.of(errand)
    assert settled is not None and (settled.refund, settled.accepted) == (2_500, -64)
    assert salon.people.name(settled.accepted_by) == "見本 太郎"


def test_each_page_says_what_comes_first(window: SalonWindow) -> None:
    salon = window.salon
    errand = asked(salon, assigned=False)
    assert opened(window, "errand_set_out", SetOutPage, errand_id=errand).instead.sentence.text() == "先に担当を決めてください。"
    assert not opened(window, "errand_deposit", DepositPage, errand_id=errand).where.buttons()[1].isEnabled()
    salon.errands.assign(errand, salon.people.search("例田 一郎")[0].id)
    page = opened(window, "errand_delivery", DeliveryPage, errand_id=errand)
    assert page.instead.isVisible() and not page.sheet.isVisible()
    press_main(window, "買いものに出る")
    out = current(window, SetOutPage)
    assert main_says(out) == "× 代金をどうするか、選んでください"
    click(out.funding.buttons()[1])
    press_main(window, "担当の立替で買いものに出る")
    page = opened(window, "errand_delivery", DeliveryPage, errand_id=errand, what="unwanted")
    press_main(window, "先に代金を入れる")
    shop = current(window, PurchasePage)
    type_into(shop.rows[0].price, "500")
    assert shop.strip.text() == "代金 500円　立替・後払い 500円"
    press_main(window, "500円を払った")  # the 担当 pays, as was said on the way out
    assert now(window.salon, errand).account.helper_advance == 500
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    assert last.prices.text() == "2番・3番の代金がまだです。" and not last.sign.isVisible()
    press_main(window, "先に2番・3番の代金を入れる")
    shop = current(window, PurchasePage)
    for row in shop.rows[1:]:
        press(row.outcome, "なかった")
    press_main(window, "500円を払った")
    opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    press_main(window, "先にお届けを入れる")
    press_main(window, "13:50のお届けを残す")
    last = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    click(last.answer.short.buttons()[2])
    press(last.answer.who.wall, "例田 一郎")
    assert main_says(last) == "× 差額のわけを書いてください"
    type_into(last.answer.why, "お亡くなりになった")
    click(last.taken)
    salon.settlements.set_fee(errand, errands.NONE, 0)  # elsewhere, in the same moment
    settle(window)
    press_main(window, "差額500円を了承して、精算を終える")
    assert now(window.salon, errand).state == errands.SETTLED
    assert toast(window).endswith("担当の方に500円をお返しください。レジから500円を出してください。")


def test_the_settlement_slip_is_numbered_and_shown(window: SalonWindow) -> None:
    errand = bought(window.salon, 1_000, 400, None, None)
    page = opened(window, "errand_settlement", SettlementPage, errand_id=errand)
    click(page.paper)
    issued = window.salon.settlements.of(errand)
    assert issued is not None and issued.settled_at is None
    assert window.current_key() == "reports"


@pytest.mark.parametrize("scale", [100, 200])
def test_all_of_it_fits(make_window: MakeWindow, scale: int) -> None:
    window = make_window(scale=scale)
    salon = window.salon
    fresh, short, full = asked(salon), bought(salon, 500, 436, 178, None, paid=Paid(helper=114)), bought(salon, 900, 436, 178, 9)
    salon.custody.deliver(short)
    found: list[str] = []

    def see(page: ErrandForm) -> None:
        settle(window)
        found.extend(f"{page.form} {words}" for words in misfits(window))

    for key, errand, what in (("errand_deposit", fresh, ""), ("errand_set_out", fresh, ""), ("errand_delivery", full, "not_home"),
                              ("errand_delivery", full, "unwanted"), ("errand_settlement", full, "")):
        page = opened(window, key, ErrandForm, errand_id=errand, what=what)
        see(page)
    shop = opened(window, "errand_purchase", PurchasePage, errand_id=full)
    press(shop.rows[1].outcome, "代わりの品")
    type_into(shop.rows[2].price, "１２３ａ")
    shop.rows[2].price.check()
    type_into(shop.rows[0].price, "10000")
    press(shop.shortage.way, "分けて払う")
    see(shop)
    last = opened(window, "errand_settlement", SettlementPage, errand_id=short)
    for answer in last.answer.short.buttons():
        answer.click()
        see(last)
    assert found == []
