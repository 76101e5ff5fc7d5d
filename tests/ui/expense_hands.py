"""A salon with two grants and money in the bank, for tests of 支出・領収書."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from salon_app.model import grants
from salon_app.services.grants.values import ExpenseLine, Grant, GrantLine, NewExpense, Share
from salon_app.ui.pages.expenses.edit_page import ExpenseEditPage
from tests.ui.hands import place, type_into

if TYPE_CHECKING:
    from salon_app.salon import Salon

NOVEMBER = date(2026, 11, 5)


def foundation(salon: Salon) -> int:
    """居場所づくり助成 of the year, with 消耗品費 and 印刷費; returns its id."""
    if salon.cashbook.balance(place(salon, "bank")) == 0:
        salon.cashbook.set_opening(place_id=place(salon, "bank"), amount=100_000, on=date(2026, 4, 1))
    return salon.grants.save(Grant(
        0, "見本財団", "居場所づくり助成", date(2026, 4, 1), date(2027, 3, 31), amount=300_000, report_due=date(2026, 12, 10),
        lines=(GrantLine(0, 1, "消耗品費", 100_000, account_ids=(place(salon, "supplies"),)),
               GrantLine(0, 2, "印刷費", 80_000, account_ids=(place(salon, "printing"),)))))


def city(salon: Salon) -> int:
    """ふれあい補助金 from July on, with one 費目."""
    return salon.grants.save(Grant(
        0, "例田市", "ふれあい補助金", date(2026, 7, 1), date(2027, 2, 28), amount=60_000,
        lines=(GrantLine(0, 1, "需用費", 60_000, account_ids=(place(salon, "supplies"), place(salon, "food"))),)))


def item(salon: Salon, grant_id: int, name: str) -> int:
    """A 費目 by its name."""
    return next(one.id for one in salon.grants.get(grant_id).lines if one.name == name)


def spent(salon: Salon, amount: int, *, payee: str = "見本文具店", code: str = "supplies", shares: tuple[Share, ...] = (),
          **more: object) -> int:
    """A receipt of 5 November, paid out of the bank unless said otherwise."""
    paid: dict[str, object] = {"paid_on": NOVEMBER, "place_id": place(salon, "bank")} if "method" not in more else {}
    given = {"description": "色紙 30冊", "receipt_on": NOVEMBER, **paid, **more}
    line = ExpenseLine(0, place(salon, code), amount, "", salon.products.programs()[0].id, shares)
    return salon.expenses.record(NewExpense(payee, (line,), **given))  # type: ignore[arg-type]


def advanced(salon: Salon, amount: int, name: str = "例田 一郎", payee: str = "見本文具店") -> int:
    """A 立替 that has not been given back."""
    helper = next(one.id for one in salon.people.helpers() if one.name == name)
    return spent(salon, amount, method=grants.BY_HELPER, helper_id=helper, evidence=grants.SLIP, payee=payee)


def write_receipt(page: ExpenseEditPage, *, payee: str = "見本文具店", amount: str = "4620", day: str = "11/5",
                  words: str = "折り紙教室の色紙 30冊") -> None:
    """The first step as a person fills it in."""
    type_into(page.receipt.payee, payee)
    type_into(page.receipt.amount, amount)
    type_into(page.receipt.description, words)
    type_into(page.receipt.receipt_on, day)
