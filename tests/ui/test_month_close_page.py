"""月締め・監査 in the window: a month that does not agree is locked with a reason, and the lock is taken back with one."""

from __future__ import annotations

from datetime import date

from salon_app.ui.pages.cashbook.bank_pages import MoneyPassbookPage
from salon_app.ui.pages.expenses.page import ExpensesPage
from salon_app.ui.pages.month_close.page import MonthClosePage
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.window import SalonWindow
from tests.ui.hands import current, main_says, opened, place, press, press_main, rows, settle, toast, type_into


def test_a_month_is_locked_and_taken_back(window: SalonWindow) -> None:
    salon = window.salon
    salon.cashbook.set_opening(place_id=place(salon, "bank"), amount=50_000, on=date(2026, 10, 1))
    salon.cashbook.cash_out(place_id=place(salon, "bank"), account_id=place(salon, "supplies"), amount=540, summary="紙コップ",
                            on=date(2026, 10, 20))
    page = opened(window, "month_close", MonthClosePage)
    press(page.findings, "領収書のない出金が1件あります（540円）。")
    settle(window)
    assert rows(current(window, ExpensesPage).list) == ["紙コップ 10月20日"]
    window.back()
    settle(window)
    press_main(window, "令和8年10月を締める")
    assert page.fields["note"].error() == "合わないところがあります。このまま締めるわけを、ひとこと書いてください。"
    press(page.findings, "普通預金の残高を、通帳とまだ照合していません。")
    assert isinstance(window.current_page(), MoneyPassbookPage)
    window.back()
    settle(window)
    type_into(page.note, "記帳がまだのため")
    press_main(window, "令和8年10月を締める")
    assert toast(window).startswith("令和8年10月を締めました。")
    assert [lock.note for lock in salon.month_locks.all()] == ["記帳がまだのため"]
    assert main_says(page) == "× 令和8年10月は締めてあります"

    press(page, "仕訳帳")
    assert isinstance(window.current_page(), ReportsPage)
    window.back()
    settle(window)
    press(page, "月締めを取りやめる")
    type_into(page.reason, "領収書が見つかった")
    press_main(window, "令和8年10月の月締めを取りやめる")
    assert salon.month_locks.all() == ()
