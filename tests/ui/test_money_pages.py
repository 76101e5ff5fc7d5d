"""お金 in the real window: what lies where, in and out; nothing typed is lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.ui.page import Page
from salon_app.ui.pages.cashbook.in_out_pages import MoneyInPage, MoneyOutPage
from salon_app.ui.pages.cashbook.page import MoneyPage
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import click, current, main_says, opened, place, press, press_main, settle, toast, type_into


def test_the_office_lists_money_first(window: SalonWindow) -> None:
    window.go("office", {})
    page = current(window, Page)
    rows = [row.label.text() for row in page.findChildren(ListRow)]
    assert rows[:3] == ["お金", "まとめて入力", "廃棄メモ"]


def test_balances_and_entries_in_plain_words(window: SalonWindow) -> None:
    salon = window.salon
    salon.cashbook.cash_out(place_id=place(salon, "till"), account_id=place(salon, "supplies"), amount=108,
                            summary="紙コップ", counterpart="見本商店")
    page = opened(window, "money", MoneyPage)
    names = [row.label.text() for row in page.list.rows() if isinstance(row, ListRow)]
    assert names == ["レジ", "金庫", "預り金の袋", "参加費の袋", "寄付箱", "普通預金", "ゆうちょ", "持ち出し中の預り金"]
    lines = page.table.lines()
    assert [(line.title, line.money_in, line.money_out, line.balance) for line in lines] == [
        ("前の月からの繰越", None, None, 0), ("売上", 250, None, 250), ("紙コップ", None, 108, 142),
        ("この月の合計", 250, 108, 142)]
    assert lines[2].about == "消耗品費　見本商店"
    for word in ("借方", "貸方", "仕訳"):
        assert word not in str(lines)
    assert main_says(page) == "レジからお金を出す"


def test_a_line_is_opened_by_one_press_and_by_enter(window: SalonWindow) -> None:
    salon = window.salon
    salon.cashbook.set_opening(place_id=place(salon, "safe"), amount=5_000, on=date(2026, 11, 1))
    page = opened(window, "money", MoneyPage, place_id=place(salon, "safe"))
    cell = page.table.visualRect(page.table.book.index(1, 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert window.current_key() == "money_entry"
    window.back()
    settle(window)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)  # the row that was opened is still the one in hand
    assert window.current_key() == "money_entry"


def test_the_newest_line_is_in_hand_for_the_keyboard(window: SalonWindow) -> None:
    page = opened(window, "money", MoneyPage)
    assert not page.table.selectionModel().hasSelection()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.table.currentIndex().row() == 1
    QTest.keyClick(page.table, Qt.Key.Key_Up)  # what was brought forward opens nothing
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.current_key() == "money"


def test_the_day_of_the_slips_opens_from_its_line(window: SalonWindow) -> None:
    page = opened(window, "money", MoneyPage)
    page.table.opened.emit(page.table.lines()[1])
    assert window.current_key() == "sales_day"


def test_months_turn(window: SalonWindow) -> None:
    salon = window.salon
    salon.cashbook.set_opening(place_id=place(salon, "safe"), amount=5_000, on=date(2026, 10, 3))
    page = opened(window, "money", MoneyPage, place_id=place(salon, "safe"))
    assert [line.title for line in page.table.lines()] == ["前の月からの繰越"]
    assert page.table.lines()[0].balance == 5_000 and page.quiet.isVisible()
    click(page.before)
    assert page.month.text() == "金庫　令和8年10月"
    assert [line.money_in for line in page.table.lines()] == [None, 5_000, 5_000]
    assert page.after.isEnabled()


@pytest.mark.parametrize(("code", "words"), [
    ("till", ["入金", "移動", "両替", "開始残高"]), ("bank", ["入金", "出金", "移動", "開始残高"]),
    ("donation_box", ["移動", "開始残高"])])
def test_each_place_offers_what_can_be_done_there(window: SalonWindow, code: str, words: list[str]) -> None:
    page = opened(window, "money", MoneyPage, place_id=place(window.salon, code))
    assert [button.words() for button in page.tasks.findChildren(Button) if button.isVisible()] == words


def test_money_out_for_a_purchase(window: SalonWindow) -> None:
    salon = window.salon
    till = place(salon, "till")
    opened(window, "money", MoneyPage)
    page = opened(window, "money_out", MoneyOutPage, place_id=till)
    assert main_says(page) == "× 金額を入れてください"
    type_into(page.parts["amount"], "３２００")
    assert main_says(page) == "× 何に使うかを選んでください"
    press(page.account, "仕入")
    type_into(page.parts["summary"], "キャベツとたまご")
    assert main_says(page) == "× 仕入れた物の分類を選んでください"
    press(page.category, "生鮮食品")
    press_main(window, "レジから 3,200円を仕入に出す")
    assert window.current_key() == "money" and toast(window) == "レジから 3,200円を仕入に出しました。"
    assert salon.cashbook.balance(till) == 250 - 3_200
    today = date(2026, 11, 22)
    fresh = next(one.id for one in salon.products.categories() if one.name == "生鮮食品")
    assert [(one.category_id, one.bought) for one in salon.figures.supply(today, today) if one.bought] == [
        (fresh, 3_200)]
    window.undo()
    assert salon.cashbook.balance(till) == 250


def test_other_accounts_stand_behind_one_key(window: SalonWindow) -> None:
    page = opened(window, "money_out", MoneyOutPage, place_id=place(window.salon, "till"))
    first = [one.words() for one in page.account.buttons()]
    assert len(first) == 9 and first[-1] == "ほかの科目" and "売上" not in first
    press(page.account, "ほかの科目")
    every = [one.words() for one in page.account.buttons()]
    assert {"雑費", "立替金", "未払金"} <= set(every) and not {"現金過不足", "預り金", "担当の立替"} & set(every)
    press(page.account, "雑費")
    assert page.chosen_account() is not None


def test_money_in_of_another_day(window: SalonWindow) -> None:
    salon = window.salon
    bag = place(salon, "fee_bag")
    page = opened(window, "money_in", MoneyInPage, place_id=bag)
    type_into(page.parts["amount"], "3000")
    press(page.account, "参加費")
    type_into(page.parts["summary"], "お茶会")
    click(page.parts["date"].keys.buttons()[2])
    assert main_says(page) == "× 日付を入れてください"
    type_into(page.parts["date"].edit, "11/5")
    press_main(window, "11月5日の分として、参加費 3,000円を参加費の袋に入れる")
    assert salon.cashbook.balance(bag, until=date(2026, 11, 5)) == 3_000


def test_a_closed_till_is_told_beside_the_date(window: SalonWindow) -> None:
    salon = window.salon
    salon.days.close_uncounted()
    page = opened(window, "money_out", MoneyOutPage, place_id=place(salon, "till"))
    type_into(page.parts["amount"], "100")
    press(page.account, "消耗品費")
    type_into(page.parts["summary"], "紙")
    click(page.parts["date"].keys.buttons()[1])
    press_main(window, "昨日の分として、レジから 100円を消耗品費に出す")
    assert window.current_key() == "money_out"
    assert "もう締めてあります" in page.fields["date"].error()
    assert page.parts["summary"].text() == "紙"


def test_a_wrong_amount_is_told_beside_it_and_kept(window: SalonWindow) -> None:
    page = opened(window, "money_in", MoneyInPage, place_id=place(window.salon, "till"))
    type_into(page.parts["amount"], "とても多い")
    page.parts["summary"].setFocus()
    assert "金額として読めません" in page.fields["amount"].error()
    assert page.parts["amount"].text() == "とても多い"


def test_half_typed_forms_survive_a_kill(window: SalonWindow, make_window: MakeWindow) -> None:
    page = opened(window, "money_out", MoneyOutPage, place_id=place(window.salon, "till"))
    type_into(page.parts["amount"], "540")
    type_into(page.parts["summary"], "切手")
    press(page.account, "通信運搬費")
    while page.keeping():  # the draft is written shortly after the last key
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    again = make_window()
    back = opened(again, "money_out", MoneyOutPage, place_id=place(again.salon, "till"))
    assert (back.parts["amount"].text(), back.parts["summary"].text()) == ("540", "切手")
    assert main_says(back) == "レジから 540円を通信運搬費に出す"
    clear = next(one for one in back.findChildren(Button) if one.words() == "書きかけを消す")
    click(clear)
    assert main_says(back) == "× 金額を入れてください"
    assert again.salon.drafts.kept("money_out") == {}


def test_a_change_of_size_keeps_what_was_typed(window: SalonWindow) -> None:
    page = opened(window, "money_in", MoneyInPage, place_id=place(window.salon, "safe"))
    type_into(page.parts["amount"], "777")
    press(page.account, "寄付")
    window.change_look(scale=150)
    QApplication.processEvents()
    settle(window)
    rebuilt = current(window, MoneyInPage)
    assert rebuilt is not page
    assert rebuilt.parts["amount"].text() == "777" and rebuilt.chosen_account() is not None
