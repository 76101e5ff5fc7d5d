"""支出・領収書 in the real window: a receipt written step by step, shared, paid, numbered, put right; nothing typed is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model import grants
from salon_app.services.grants.values import Share
from salon_app.ui.page import Page
from salon_app.ui.pages.cashbook.entry_pages import MoneyEntryPage
from salon_app.ui.pages.cashbook.in_out_pages import MoneyOutPage
from salon_app.ui.pages.expenses.back_page import ExpenseBackPage
from salon_app.ui.pages.expenses.card_page import ExpensePage
from salon_app.ui.pages.expenses.edit_page import ExpenseEditPage
from salon_app.ui.pages.expenses.number_row import NumberRow
from salon_app.ui.pages.expenses.page import ExpensesPage
from salon_app.ui.pages.expenses.pay_page import ExpensePayPage
from salon_app.ui.pages.today.form_state import read_lists
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.expense_hands import advanced, city, foundation, item, spent, write_receipt
from tests.ui.hands import click, current, main_says, opened, place, press, press_main, settle, toast, type_into

TODAY = date(2026, 11, 22)


def _foot(window: SalonWindow) -> list[str]:
    page = current(window, Page)
    return [one.words() for one in page.findChildren(Button) if one.isVisible()]


def _said(window: SalonWindow) -> str:
    page = current(window, Page)
    return "\n".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def test_a_receipt_is_written_shared_by_two_grants_and_paid_by_bank(window: SalonWindow) -> None:
    salon = window.salon
    one, two = foundation(salon), city(salon)
    opened(window, "expenses", ExpensesPage)
    press_main(window, "領収書を入れる")
    page = opened(window, "expense_new", ExpenseEditPage)
    assert main_says(page) == "× 支払先を書いてください"
    write_receipt(page, words="お品代")
    page._keep()
    assert "品代ではなく" in page.receipt.notices["description"].sentence()  # said, and no hindrance
    press_main(window, "次へ　科目と負担")
    assert main_says(page) == "× 科目を選んでください"
    press(page.lines.account, "消耗品費")
    press(page.lines.bearers.wall, "分ける（按分）")
    click(page.lines.bearers.how.buttons()[1])
    rows = {row.field.label.text(): row for row in page.lines.bearers._rows}
    type_into(rows["見本財団　居場所づくり助成"].edit, "６０")
    type_into(rows["例田市　ふれあい補助金"].edit, "50")
    assert "100%をこえています" in page.lines.bearers.shared_field.error() and main_says(page) == "× 分け方をお確かめください"
    type_into(rows["例田市　ふれあい補助金"].edit, "33")
    assert page.lines.bearers.rest.text() == "残りの 323円は自己負担"
    press_main(window, "次へ　支払い")
    assert main_says(page) == "× 払い方を選んでください"
    click(page.payment.method.buttons()[0])
    press(page.payment.place, "普通預金")
    type_into(page.payment.fee, "220")
    press_main(window, "普通預金から 4,840円 払ったと記録する")

    assert window.current_key() == "expense" and toast(window) == "見本文具店への支出 4,620円を記録しました。"
    booked = salon.expenses.between(date(2026, 11, 1), TODAY)[0]
    assert (booked.paid_on, booked.receipt_on, booked.transfer_fee) == (TODAY, date(2026, 11, 5), 220)
    assert set(booked.lines[0].shares) == {
        Share(2_772, one, item(salon, one, "消耗品費")), Share(1_525, two, item(salon, two, "需用費"))}
    assert salon.cashbook.balance(place(salon, "bank")) == 100_000 - 4_840
    window.undo()
    assert salon.cashbook.balance(place(salon, "bank")) == 100_000


def test_what_is_typed_survives_and_is_given_up_only_for_good(make_window: MakeWindow) -> None:
    window = make_window()
    salon = window.salon
    foundation(salon)
    page = opened(window, "expense_new", ExpenseEditPage)
    write_receipt(page, day="らいしゅう")
    page.receipt.files.take(Path("receipt.jpg"))
    assert main_says(page) == "× 日付をお確かめください"
    type_into(page.receipt.amount, "四千くらい")
    assert main_says(page) == "× 領収書の金額を入れてください"
    assert page.keeping()
    window.go("today", {})  # leaving keeps it at once
    again = make_window(scale=200)
    page = opened(again, "expense_new", ExpenseEditPage)
    assert (page.receipt.payee.text(), page.receipt.receipt_on.text()) == ("見本文具店", "らいしゅう")
    assert (page.receipt.amount.text(), page.receipt.files.files()) == ("四千くらい", ("receipt.jpg",))
    type_into(page.receipt.amount, "4620")
    page._keep()
    click(page.clear)
    assert page.receipt.payee.text() == "" and salon.drafts.kept("expense/new") == {}
    again.undo()
    assert page.receipt.payee.text() == "見本文具店" and salon.drafts.kept("expense/new")["total"] == 4_620
    type_into(page.receipt.receipt_on, "11/30")  # a day to come: the service says so, at its field
    press_main(again, "次へ　科目と負担")
    press(page.lines.account, "消耗品費")
    press_main(again, "次へ　支払い")
    click(page.payment.method.buttons()[2])
    press_main(again, "未払い 4,620円を記録する")
    assert page.stack.currentIndex() == 0 and "先の日付" in page.fields["receipt_on"].error()
    assert page.lines.account.value() == place(salon, "supplies")
    type_into(page.receipt.receipt_on, "11/21")
    page._open(2)
    click(page.payment.method.buttons()[0])
    press(page.payment.place, "レジ")
    click(page.payment.paid_on.keys.buttons()[1])
    salon.days.close_uncounted()
    press_main(again, "レジから 4,620円 払ったと記録する")
    assert page.stack.currentIndex() == 2 and "もう締めてあります" in page.fields["paid_on"].error()


def test_lines_take_the_rest_and_an_outlay_is_given_back(window: SalonWindow) -> None:
    salon = window.salon
    two = city(salon)
    page = opened(window, "expense_new", ExpenseEditPage, grant_id=two)
    write_receipt(page, payee="スーパーみほん", amount="2980")
    press_main(window, "次へ　科目と負担")
    press(page.lines.account, "食材料費")
    assert page.form.lines[0].bearer.item == item(salon, two, "需用費")
    click(page.lines.divide)
    assert main_says(page) == "× 1行目の金額を入れてください"
    type_into(page.lines.amount, "3000")
    assert main_says(page) == "× 行の合計が、領収書の金額をこえています"
    type_into(page.lines.amount, "2480")
    press(page.lines.keys, "2行目　500円")
    press(page.lines.bearers.wall, "対象外")
    press_main(window, "次へ　支払い")
    click(page.payment.method.buttons()[1])
    press(page.payment.helper.wall, "例田 一郎")
    press_main(window, "例田 一郎さんの立替 2,980円を記録する")
    booked = salon.expenses.unpaid()[0]
    assert [(line.amount, [share.grant_id for share in line.shares]) for line in booked.lines] == [(2_480, [two]), (500, [None])]

    advanced(salon, 660, payee="見本百円店")
    window.go("expenses", {"view": "unpaid"})
    settle(window)
    held = opened(window, "expenses", ExpensesPage, view="unpaid")
    rows = [row for row in held.list.rows() if isinstance(row, ListRow)]
    assert [row.label.text() for row in rows] == ["立替　例田 一郎さん"] and held.sum.text() == "2件　合わせて 3,640円"
    click(rows[0])
    paying = current(window, ExpensePayPage)
    assert "立替精算書を印刷する" in _foot(window)
    assert main_says(paying) == "× お金の置き場所を選んでください"
    press(paying.place, "普通預金")
    tick = paying._ticks[booked.id]
    click(tick)
    type_into(paying.fee, "110")
    paying._print()
    assert window.current_key() == "reports"
    window.back()
    settle(window)
    assert main_says(paying) == "普通預金から 例田 一郎さんに 660円を返す（手数料 110円）", "what was chosen outlasts the paper"
    type_into(paying.fee, "")
    click(paying._ticks[booked.id])
    press_main(window, "普通預金から 例田 一郎さんに 3,640円を返す")
    assert toast(window) == "3,640円を返しました。" and salon.expenses.unpaid() == ()
    window.undo()
    assert len(salon.expenses.unpaid()) == 2 and salon.cashbook.balance(place(salon, "bank")) == 0


def test_an_outlay_of_a_locked_month_is_booked_today_and_says_so(window: SalonWindow) -> None:
    salon = window.salon
    salon.month_locks.lock(date(2026, 10, 1), note="見本なので")
    page = opened(window, "expense_new", ExpenseEditPage)
    write_receipt(page, payee="スーパーみほん", amount="980", day="10/30")
    press_main(window, "次へ　科目と負担")
    press(page.lines.account, "食材料費")
    press_main(window, "次へ　支払い")
    click(page.payment.method.buttons()[1])
    press(page.payment.helper.wall, "例田 一郎")
    press_main(window, "例田 一郎さんの立替 980円を記録する")
    assert toast(window) == ("スーパーみほんへの支出 980円を記録しました。"
                             "領収書の月は月締めがすんでいるので、今日の日付で帳簿に入れました。")
    assert salon.expenses.unpaid()[0].booked_on == TODAY


def test_an_entry_of_the_cash_book_gets_its_receipt(window: SalonWindow) -> None:
    salon = window.salon
    one = foundation(salon)
    till = place(salon, "till")
    movement = salon.cashbook.cash_out(place_id=till, account_id=place(salon, "printing"), amount=108, summary="ちらしの印刷",
                                       counterpart="見本印刷", program_id=salon.products.programs()[0].id)
    assert [row.label.text() for row in opened(window, "expenses", ExpensesPage, view="bare").list.rows()
            if isinstance(row, ListRow)] == ["ちらしの印刷"]
    entry = opened(window, "money_entry", MoneyEntryPage, movement_id=movement, place_id=till)
    click(next(button for button in entry.findChildren(Button) if button.words() == "領収書をつける"))
    page = current(window, ExpenseEditPage)
    assert not page.receipt.amount.isEnabled()
    assert (page.receipt.payee.text(), page.form.total) == ("見本印刷", 108)
    press_main(window, "次へ　科目と負担")
    press(page.lines.bearers.wall, "居場所づくり助成")
    press_main(window, "この 108円に領収書をつける")
    booked = salon.expenses.of_movement(movement)
    assert booked is not None and booked.lines[0].shares == (Share(108, one, item(salon, one, "印刷費")),)
    assert salon.cashbook.balance(till) == 250 - 108  # nothing was posted twice
    opened(window, "money_entry", MoneyEntryPage, movement_id=movement, place_id=till)
    assert "領収書を見る" in _foot(window) and "この記録を取り消す" not in _foot(window)
    bare = opened(window, "expenses", ExpensesPage, view="bare")
    assert "どれにも領収書がついています" in bare.empty.sentence.text()


def test_the_card_numbers_adds_pictures_and_is_corrected(window: SalonWindow, tmp_path: Path) -> None:
    salon = window.salon
    one = foundation(salon)
    share = Share(4_620, one, item(salon, one, "消耗品費"))
    first = spent(salon, 4_620, shares=(share,), addressee=grants.TO_BLANK)
    second = spent(salon, 4_620, payee="見本百円店", shares=(share,))
    salon.expenses.number(second, one, serial=3)
    page = opened(window, "expense", ExpensePage, expense_id=first)
    assert "宛名が団体名ではありません" in _said(window) and "番号はまだです" in _said(window)
    row = page.findChildren(NumberRow)[0]
    click(row.choose)
    type_into(row.serial, "3")
    click(row.take)
    assert "見本百円店" in row.field.error()  # taken, and by whom
    click(row.next)
    assert toast(window) == "居場所づくり助成の番号は 1-4 です。"
    settle(window)
    held = QApplication.focusWidget()
    assert isinstance(held, Button) and held.words() == "番号を変える", "the hand stays at the row that was numbered"
    assert salon.expenses.get(first).numbers == {one: "1-4"}

    picture, broken = tmp_path / "receipt.png", tmp_path / "broken.pdf"
    Image.new("RGB", (60, 90), "white").save(picture)
    broken.write_bytes(b"%PDF-1.4 cut short")
    page.add_files((picture,))
    settle(window)
    assert len(salon.attachments.of(expense_id=first)) == 1 and page.pictures.view.isVisible()
    page.add_files((broken,))
    assert "broken.pdf" in toast(window) and len(salon.attachments.of(expense_id=first)) == 1

    press_main(window, "内容と負担を直す")
    form = current(window, ExpenseEditPage)
    assert len(form.tabs.tabs()) == 2 and not form.lines.account.isEnabled()
    press(form.receipt.addressee, "団体の名前")
    press_main(window, "次へ　科目と負担")
    press(form.lines.bearers.wall, "自己負担")
    press_main(window, "この内容にする")
    changed = salon.expenses.get(first)
    assert (changed.addressee, changed.lines[0].shares, changed.numbers) == (grants.TO_BODY, (), {})
    window.undo()
    assert salon.expenses.get(first).numbers == {one: "1-4"}


def test_by_grant_numbers_for_all_and_taking_back(window: SalonWindow) -> None:
    salon = window.salon
    one = foundation(salon)
    share = Share(1_000, one, item(salon, one, "消耗品費"))
    till = place(salon, "till")
    wrong = spent(salon, 1_200, shares=(share,), place_id=till, paid_on=TODAY)
    page = opened(window, "expenses", ExpensesPage, grant_id=one)
    assert [(row.title, row.numbers, row.share) for row in page.table.book.rows] == [("見本文具店", "", 1_000)]
    assert page.sum.text() == "1件　助成金の分 1,000円"
    click(page.number)
    assert [row.numbers for row in page.table.book.rows] == ["1-1"] and page.number.isHidden()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.current_key() == "expense"
    back = opened(window, "expense_back", ExpenseBackPage, expense_id=wrong)
    assert main_says(back) == "× 取り消す理由を選んでください" and "レジの残高が 1,200円 増えます" in back.effect.text()
    press(back.reasons.wall, "二重に書いた")
    press_main(window, "この 1,200円の支出を取り消す")
    assert toast(window) == "支出を取り消しました。帳簿だけを直しました。お金は動かしません。"  # nobody adds money of their own
    salon.audit.undo()
    opened(window, "expense_back", ExpenseBackPage, expense_id=wrong)
    press(back.reasons.wall, "その他")
    type_into(back.reasons.other, "店をまちがえた")
    press_main(window, "この 1,200円の支出を取り消す")
    assert toast(window) == "支出を取り消しました。レジに 1,200円を戻してください。"
    assert salon.cashbook.balance(till) == 250
    month = opened(window, "expenses", ExpensesPage, view="month")
    assert [row.mark for row in month.table.book.rows] == ["取消ずみ"] and month.sum.text() == "0件　合わせて 0円"
    assert "取消の理由" in _said_of(window, wrong)


def _said_of(window: SalonWindow, expense_id: int) -> str:
    opened(window, "expense", ExpensePage, expense_id=expense_id)
    return _said(window)


def test_a_known_shop_brings_what_it_was_last_time(window: SalonWindow) -> None:
    salon = window.salon
    one = foundation(salon)
    spent(salon, 800, code="printing", payee="見本印刷", shares=(Share(800, one, item(salon, one, "印刷費")),))
    page = opened(window, "expense_new", ExpenseEditPage)
    press(page.receipt.known, "見本印刷")
    assert page.receipt.payee.text() == "見本印刷" and page.fields["known"].isHidden()
    line = page.form.lines[0]
    assert (line.account_id, line.bearer.key, line.bearer.item) == (place(salon, "printing"), one, item(salon, one, "印刷費"))


def test_today_says_what_is_unpaid_owed_and_due(window: SalonWindow) -> None:
    salon = window.salon
    grant_id = foundation(salon)
    spent(salon, 5_000, method=grants.UNPAID, evidence=grants.INVOICE)
    advanced(salon, 300)
    advanced(salon, 400, name="見本 太郎")
    found = {line.label: line for line in read_lists(salon, [spec.key for spec in window.page_specs()]).waiting}
    assert (found["支出の未払い"].count, found["立替の返金"].count) == ("1件", "2名")
    assert found["立替の返金"].args == {"view": "unpaid"}
    due = found["助成金の報告"]
    assert (due.count, due.page, due.args, due.warning) == ("あと18日", "grant", {"grant_id": grant_id}, False)
    assert "例田" not in str(found) and "400" not in str(found)  # customers see this screen


def test_the_usual_program_is_preselected_and_money_may_belong_to_none(window: SalonWindow) -> None:
    salon = window.salon
    till, supplies, errands = place(salon, "till"), place(salon, "supplies"), salon.products.programs()[1]
    page = opened(window, "money_out", MoneyOutPage, place_id=till)
    assert page.program.value() == salon.products.programs()[0].id
    salon.cashbook.cash_out(place_id=till, account_id=supplies, amount=10, summary="袋", program_id=errands.id)
    press(page.account, "消耗品費")
    assert page.program.value() == errands.id
    press(page.program, "どれでもない（管理費）")
    type_into(page.parts["amount"], "100")
    type_into(page.parts["summary"], "封筒")
    press(page.account, "通信運搬費")
    press_main(window, "レジから 100円を通信運搬費に出す")
    newest = salon.cashbook.movements(TODAY, TODAY, account_id=place(salon, "communication"))[-1]
    assert {leg.program_id for leg in newest.legs} == {None}
