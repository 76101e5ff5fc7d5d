"""お金 in the real window: moved, counted, matched, taken back; places, accounts and what was thrown away."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.services.activities_values import Activity
from salon_app.ui.pages.cashbook.accounts_page import AccountsPage
from salon_app.ui.pages.cashbook.bank_pages import MoneyOpeningPage, MoneyPassbookPage
from salon_app.ui.pages.cashbook.box_page import MoneyBoxPage
from salon_app.ui.pages.cashbook.entry_pages import MoneyEntryPage, MoneyReversePage
from salon_app.ui.pages.cashbook.form import MoneyForm
from salon_app.ui.pages.cashbook.in_out_pages import MoneyOutPage
from salon_app.ui.pages.cashbook.move_pages import MoneyExchangePage, MoneyMovePage
from salon_app.ui.pages.cashbook.page import MoneyPage
from salon_app.ui.pages.cashbook.spoilage_page import SpoilagePage
from salon_app.ui.widgets.button import Button
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import click, current, main_says, opened, place, press, press_main, settle, toast, type_into


def test_moving_says_what_it_is_called_at_a_bank(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "money_move", MoneyMovePage, place_id=place(salon, "till"))
    type_into(page.parts["amount"], "200")
    press(page.parts["to"], "レジ")
    assert main_says(page) == "× 移す先は、別の置き場所を選んでください"
    press(page.parts["to"], "普通預金")
    press_main(window, "レジの 200円を普通預金に預ける")
    assert salon.cashbook.balance(place(salon, "bank")) == 200
    assert salon.cashbook.balance(place(salon, "till")) == 50
    page = opened(window, "money_move", MoneyMovePage, place_id=place(salon, "bank"))
    type_into(page.parts["amount"], "200")
    press(page.parts["to"], "金庫")
    press_main(window, "普通預金から 200円を引き出して金庫に入れる")
    assert salon.cashbook.balance(place(salon, "safe")) == 200


def test_exchange_changes_no_balance_but_stands_in_the_book(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "money_exchange", MoneyExchangePage, place_id=place(salon, "till"))
    type_into(page.parts["amount"], "10000")
    press_main(window, "レジの 10,000円を両替したと残す")
    assert salon.cashbook.balance(place(salon, "till")) == 250
    book = opened(window, "money", MoneyPage, place_id=place(salon, "till"))
    assert [(line.title, line.about) for line in book.table.lines()][2] == ("両替", "10,000円")


def test_the_donation_box_takes_two_people(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "money_box", MoneyBoxPage, place_id=place(salon, "donation_box"))
    assert 2_000 not in page.counts
    type_into(page.counts[1_000], "3")
    QTest.keyClick(page.counts[1_000], Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.counts[500]
    type_into(page.counts[10], "11")
    assert page.total.text() == "3,110円"
    assert main_says(page) == "× 一緒に見た方を選んでください"
    press(page.parts["witness"], "見本 花子")
    assert main_says(page) == "× 一緒に見た方は、別の方を選んでください"
    press(page.parts["witness"], "例田 一郎")
    press_main(window, "寄付 3,110円を金庫に移す")
    assert salon.cashbook.balance(place(salon, "safe")) == 3_110


def test_the_passbook_is_compared_and_a_difference_explained(window: SalonWindow) -> None:
    salon = window.salon
    bank = place(salon, "bank")
    salon.cashbook.set_opening(place_id=bank, amount=10_000, on=date(2026, 11, 1))
    page = opened(window, "money_passbook", MoneyPassbookPage, place_id=bank)
    type_into(page.parts["amount"], "9670")
    assert page.answer.text() == "通帳のほうが 330円 少ない"
    assert main_says(page) == "× 合わないわけを書いてください"
    type_into(page.parts["note"], "振込手数料がまだ")
    press_main(window, "330円のちがいを、わけと一緒に残す")
    today = date(2026, 11, 22)
    match, = salon.figures.passbook_matches(bank, today, today)
    assert (match.passbook, match.book, match.note) == (9_670, 10_000, "振込手数料がまだ")
    page = opened(window, "money_passbook", MoneyPassbookPage, place_id=bank)
    type_into(page.parts["amount"], "10,000")
    assert page.answer.text() == "ぴったり合っています" and not page.fields["note"].isVisible()
    press_main(window, "普通預金は通帳と合っていると残す")


def test_opening_balance_again_corrects_it(window: SalonWindow) -> None:
    salon = window.salon
    safe = place(salon, "safe")
    for amount, words in (("20000", "20,000"), ("18000", "18,000")):
        page = opened(window, "money_opening", MoneyOpeningPage, place_id=safe)
        type_into(page.parts["amount"], amount)
        click(page.parts["date"].keys.buttons()[2])
        type_into(page.parts["date"].edit, "R8.4.1")
        press_main(window, f"4月1日の分として、金庫の開始残高を {words}円にする")
    assert salon.cashbook.balance(safe, until=date(2026, 4, 1)) == 18_000


def test_an_entry_is_taken_back_with_a_reason_and_both_stay_linked(window: SalonWindow) -> None:
    salon = window.salon
    till = place(salon, "till")
    wrong = salon.cashbook.cash_out(place_id=till, account_id=place(salon, "supplies"), amount=90, summary="紙")
    opened(window, "money", MoneyPage)
    opened(window, "money_entry", MoneyEntryPage, movement_id=wrong, place_id=till)
    page = opened(window, "money_reverse", MoneyReversePage, movement_id=wrong, place_id=till)
    assert "レジの残高が 90円 増えます" in page.effect.text()
    page.reasons.set_value("その他")
    page.reasons.chosen.emit("その他")
    assert main_says(page) == "× 理由を書いてください"
    type_into(page.other, "別の店だった")
    press_main(window, "この 90円を取り消す")
    assert window.current_key() == "money_entry"
    assert toast(window) == "取り消しました。レジに 90円を戻してください。"
    entry = current(window, MoneyEntryPage)
    assert entry.entry is not None and entry.entry.reversed_by is not None
    texts = [label.text() for label in entry.findChildren(type(page.about)) if label.isVisible()]
    assert {"レジから出金", "これを取り消した記録", "「レジから出金」の取消", "別の店だった"} <= set(texts)
    assert not [button for button in entry.findChildren(Button)
                if button.isVisible() and button.words() == "この記録を取り消す"]
    book = opened(window, "money", MoneyPage, place_id=till)
    assert [line.mark for line in book.table.lines()] == ["", "", "reversed", "reversal", ""]
    assert salon.cashbook.balance(till) == 250


def test_a_fee_is_taken_back_at_its_session_and_has_a_receipt(window: SalonWindow) -> None:
    salon = window.salon
    activity = salon.activities.save(Activity(name="折り紙教室", fee=100))
    (session,) = salon.activities.plan(activity.id, [salon.clock.today()])
    salon.session_fees.receive(session.id, salon.people.save(name="見本 松子").id)
    bag = place(salon, "fee_bag")
    (fee,) = salon.cashbook.movements(salon.clock.today(), salon.clock.today(), account_id=bag)
    page = opened(window, "money_entry", MoneyEntryPage, movement_id=fee.id, place_id=bag)
    offered = {button.words() for button in page.findChildren(Button) if button.isVisible()}
    assert "領収書を出す" in offered and "この記録を取り消す" not in offered


def test_what_was_taken_back_is_written_anew_from_what_it_said(window: SalonWindow) -> None:
    salon = window.salon
    fresh = next(one for one in salon.products.categories() if one.name == "生鮮食品")
    wrong = salon.cashbook.cash_out(
        place_id=place(salon, "safe"), account_id=place(salon, "purchases"), amount=3_200, summary="キャベツ",
        counterpart="見本青果店", category_id=fresh.id)
    salon.cashbook.reverse(wrong, reason="金額のまちがい")
    page = opened(window, "money_entry", MoneyEntryPage, movement_id=wrong)
    anew = next(one for one in page.findChildren(Button) if one.isVisible() and one.words() == "正しく書きなおす")
    click(anew)
    form = current(window, MoneyOutPage)
    assert form.parts["counterpart"].text() == "見本青果店"
    type_into(form.parts["amount"], "2300")
    press_main(window, "金庫から 2,300円を仕入に出す")
    assert salon.cashbook.balance(place(salon, "safe")) == -2_300


def test_accounts_are_added_renamed_and_put_away(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "accounts", AccountsPage)
    type_into(page.name, "花見の袋")
    press_main(window, "「花見の袋」を加える")
    bag = next(one for one in salon.cashbook.places() if one.name == "花見の袋")
    type_into(page.name, "お花見の袋")
    press_main(window, "「花見の袋」の内容を直す")
    salon.cashbook.set_opening(place_id=bag.id, amount=500, on=date(2026, 11, 1))
    click(page.away)
    assert "残高があるので" in toast(window)
    salon.cashbook.set_opening(place_id=bag.id, amount=0, on=date(2026, 11, 1))
    click(page.away)
    assert all(one.id != bag.id for one in salon.cashbook.places())
    assert page.away.words() == "また使う"
    window.undo()
    assert any(one.name == "お花見の袋" for one in salon.cashbook.places())


def test_the_till_is_never_put_away(window: SalonWindow) -> None:
    page = opened(window, "accounts", AccountsPage)
    click(page.list.rows()[0])
    assert page.head.text() == "レジ" and not page.away.isVisible()


def test_where_an_account_stands_in_the_statement_of_an_npo(window: SalonWindow) -> None:
    salon = window.salon
    salon.settings.change(body_kind="npo")
    page = opened(window, "accounts", AccountsPage)
    assert not page.npo_group.isVisible()
    page.tabs.choose(1)
    grants = [one.name for one in salon.cashbook.accounts("income")].index("助成金")
    settle(window)
    click(page.list.rows()[grants])
    assert page.npo_group.value() == "grants" and main_says(page).endswith("直すところはありません")
    press(page.npo_group, "事業収益")
    press_main(window, "「助成金」の内容を直す")
    group = next(one.npo_group for one in salon.cashbook.accounts("income") if one.code == "grants")
    assert group == "business"
    press(page.npo_group, "受取助成金等")  # the usual place: nothing special is kept
    press_main(window, "「助成金」の内容を直す")
    assert all(not one.npo_group for one in salon.cashbook.accounts("income"))


def test_spoilage_is_noted_and_listed(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "spoilage", SpoilagePage)
    assert main_says(page) == "× 商品を選んでください"
    press(page.product, "キャベツ")
    click(page.quantity.more)
    press(page.reason, "期限切れ")
    press_main(window, "キャベツ 2点を廃棄メモに書く")
    note, = salon.products.spoilage(date(2026, 11, 1), date(2026, 11, 30))
    assert (note.name, note.quantity, note.amount, note.reason) == ("キャベツ", 2, 360, "期限切れ")
    assert len(page.list.rows()) == 2  # the note and the sum
    window.undo()
    assert salon.products.spoilage(date(2026, 11, 1), date(2026, 11, 30)) == ()


def test_at_large_type_places_and_book_come_one_after_the_other(make_window: MakeWindow) -> None:
    window = make_window(scale=200)
    page = opened(window, "money", MoneyPage)
    assert page.places_side.isVisible() and not page.book_side.isVisible()
    click(page.list.rows()[0])
    assert page.book_side.isVisible() and not page.places_side.isVisible()
    window.back()
    settle(window)
    assert window.current_key() == "money" and page.places_side.isVisible()


@pytest.mark.parametrize(("key", "field"), [("money_in", "amount"), ("money_out", "amount"), ("money_move", "amount")])
def test_forms_are_ready_to_type_the_amount(window: SalonWindow, key: str, field: str) -> None:
    page = opened(window, key, MoneyForm, place_id=place(window.salon, "till"))
    assert QApplication.focusWidget() is page.parts[field]
