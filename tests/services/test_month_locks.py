"""月締め: what agrees and what does not, what a locked month refuses, and how later fixes are dated today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from salon_app.model import grants
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.grants.values import ExpenseLine, NewExpense
from tests.conftest import FixedClock
from tests.services.test_checks import damaged

OCTOBER, LAST = date(2026, 10, 1), date(2026, 10, 31)


def spent(salon: Salon, on: date, amount: int = 2_000) -> int:
    """An 出金 out of the safe."""
    return salon.cashbook.cash_out(place_id=salon.cashbook.account_id("safe"), account_id=salon.cashbook.account_id("supplies"),
                                   amount=amount, summary="紙コップ", on=on)


def codes(salon: Salon, *, agrees: bool) -> set[str]:
    return {one.code for one in salon.month_locks.state(OCTOBER).findings if one.agrees is agrees}


def test_a_month_is_locked_once_it_agrees(salon: Salon, tmp_path: Path) -> None:
    bank = salon.cashbook.account_id("bank")
    salon.cashbook.set_opening(place_id=bank, amount=50_000, on=date(2026, 10, 1))
    salon.cashbook.set_opening(place_id=salon.cashbook.account_id("safe"), amount=30_000, on=date(2026, 10, 1))
    expense = salon.expenses.record(NewExpense(
        "架空文具店", (ExpenseLine(0, salon.cashbook.account_id("supplies"), 1_200),), "画用紙", receipt_on=date(2026, 10, 5),
        paid_on=date(2026, 10, 5), place_id=salon.cashbook.account_id("safe")))
    assert codes(salon, agrees=False) == {"passbook", "receipts"}
    with pytest.raises(InputProblem) as asked:
        salon.month_locks.lock(OCTOBER)
    assert asked.value.field == "note" and salon.month_locks.all() == ()

    salon.cashbook.match_passbook(account_id=bank, balance=50_000, on=date(2026, 11, 2))
    paper = tmp_path / "receipt.pdf"
    sheet = Canvas(str(paper))
    sheet.drawString(100, 700, "1,200")
    sheet.save()
    salon.attachments.add(paper, expense_id=expense)
    assert codes(salon, agrees=False) == set()
    salon.month_locks.lock(OCTOBER)
    (lock,) = salon.month_locks.all()
    assert lock.month == OCTOBER and lock.findings == {
        "balances": {"金庫": 28_800, "普通預金": 50_000}, "last_movement": 3, "open": []}
    assert salon.month_locks.locked_until() == LAST
    with pytest.raises(RuleProblem, match="もう月締め"):
        salon.month_locks.lock(date(2026, 9, 30))


def test_a_locked_month_takes_no_more_entries_and_later_fixes_are_dated_today(salon: Salon, fixed_clock: FixedClock) -> None:
    salon.cashbook.set_opening(place_id=salon.cashbook.account_id("safe"), amount=30_000, on=date(2026, 9, 1))
    movement = spent(salon, date(2026, 10, 20))
    assert movement == 2
    salon.month_locks.lock(OCTOBER, note="見本なので")
    before = salon.cashbook.balance(salon.cashbook.account_id("safe"), until=LAST)
    for day in (date(2026, 9, 3), LAST):
        with pytest.raises(RuleProblem, match="月締めがすんでいます"):
            spent(salon, day)
    invoice = salon.expenses.get(salon.expenses.record(NewExpense(
        "架空文具店", (ExpenseLine(0, salon.cashbook.account_id("supplies"), 500),), "のり", receipt_on=LAST,
        method=grants.UNPAID)))
    assert (invoice.receipt_on, invoice.booked_on) == (LAST, salon.clock.today()), "an invoice that comes late is booked today"
    with pytest.raises(RuleProblem, match="月締め"):
        salon.cashbook.set_opening(place_id=salon.cashbook.account_id("bank"), amount=1, on=LAST)
    mirror = salon.cashbook.movement(salon.cashbook.reverse(movement, reason="二重に書いた"))
    assert mirror.business_date == salon.days.status().business_date
    assert salon.cashbook.balance(salon.cashbook.account_id("safe"), until=LAST) == before
    assert spent(salon, date(2026, 11, 1)) and salon.checks.run().ok
    sentence = "出納 ID {} は、令和8年10月の月締めのあとで、その月までに入っています。".format
    assert sentence(3) in damaged(
        salon, "UPDATE movement SET business_date = '2026-09-03' WHERE id = 3")


def test_what_blocks_a_lock_is_said(salon: Salon, fixed_clock: FixedClock) -> None:
    with pytest.raises(RuleProblem, match="まだ終わっていない月"):
        salon.month_locks.lock(salon.days.status().business_date)
    fixed_clock.set(2026, 10, 31, 13)
    salon.days.open_day()
    fixed_clock.set(2026, 11, 22, 13)
    with pytest.raises(RuleProblem, match=r"10月31日.*のレジが、まだ締めてありません"):
        salon.month_locks.lock(OCTOBER, note="見本なので")
    salon.days.close_uncounted()
    assert codes(salon, agrees=False) == {"till"}, "it may be locked now, with a reason"
    salon.month_locks.lock(OCTOBER, note="数えるのを忘れた")


def test_money_out_without_a_receipt_is_looked_at_but_not_what_never_has_one(salon: Salon) -> None:
    code = salon.cashbook.account_id
    salon.cashbook.set_opening(place_id=code("safe"), amount=30_000, on=date(2026, 9, 1))
    first = spent(salon, date(2026, 10, 20))
    spent(salon, date(2026, 10, 21), 540)
    spent(salon, date(2026, 11, 2))  # another month's
    salon.cashbook.reverse(spent(salon, date(2026, 10, 22), 99), reason="二重に書いた")
    salon.cashbook.cash_out(place_id=code("safe"), account_id=code("bank_fees"), amount=220, summary="振込手数料", on=LAST)
    salon.cashbook.transfer(from_id=code("safe"), to_id=code("bank"), amount=5_000, on=LAST)
    (found,) = (one for one in salon.month_locks.state(OCTOBER).findings if one.code == "bare")
    assert (found.sentence, found.agrees, found.blocking) == ("領収書のない出金が2件あります（2,540円）。", False, False)
    assert (found.page, dict(found.args)) == ("expenses", {"view": "bare", "month": "2026-10-01"})
    salon.expenses.adopt(first, replace(salon.expenses.proposed(first), payee="架空文具店"))
    assert [one.spent for one in salon.expenses.without_receipt(OCTOBER, LAST)] == [540]
    assert "領収書のない出金が1件あります（540円）。" in [one.sentence for one in salon.month_locks.state(OCTOBER).findings]


def test_only_the_newest_lock_is_taken_back_and_with_a_reason(salon: Salon) -> None:
    salon.month_locks.lock(date(2026, 9, 1))
    salon.month_locks.lock(OCTOBER)
    with pytest.raises(InputProblem):
        salon.month_locks.unlock(OCTOBER, reason=" ")
    with pytest.raises(RuleProblem, match="いちばん新しい"):
        salon.month_locks.unlock(date(2026, 9, 1), reason="まちがい")
    salon.month_locks.unlock(OCTOBER, reason="領収書が見つかった")
    assert salon.month_locks.locked_until() == date(2026, 9, 30)
    said = salon.audit.last()
    assert said is not None and said.subject["reason"] == "領収書が見つかった"
    salon.audit.undo()
    assert salon.month_locks.locked_until() == LAST
