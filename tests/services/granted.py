"""A salon with two grants of different period, rate and rounding, for the tests of 助成金."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from salon_app.model import grants
from salon_app.salon import Salon
from salon_app.services.grants.values import Expense, ExpenseLine, Grant, GrantLine, NewExpense, Share

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Granted:
    """The salon, its two grants (見本財団 of the year, 例社協 of the autumn), and a volunteer who pays ahead."""

    salon: Salon
    year: int
    autumn: int
    helper: int

    def account(self, code: str) -> int:
        """The id of one of the program's accounts."""
        return self.salon.cashbook.account_id(code)

    def book(self, code: str) -> int:
        """What is on one of the program's accounts, in yen."""
        return self.salon.cashbook.balance(self.account(code))

    def to(self, grant_id: int, number: int, amount: int) -> Share:
        """Yen borne by the 費目 of a number."""
        lines = self.salon.grants.get(grant_id).side(grants.EXPENSE_SIDE)
        return Share(amount, grant_id, next(line.id for line in lines if line.number == number))

    def line(self, amount: int, *shares: Share, code: str = "supplies", words: str = "折り紙",
             program_id: int | None = None) -> ExpenseLine:
        """A line of a receipt."""
        return ExpenseLine(0, self.account(code), amount, words, program_id, shares)

    def bought(self, *lines: ExpenseLine) -> NewExpense:
        """A receipt of today, paid out of the bank."""
        return NewExpense("例の文具店", lines or (self.line(1_000),), "折り紙 50枚", receipt_on=TODAY,
                          place_id=self.account("bank"))

    def unpaid(self, *lines: ExpenseLine) -> NewExpense:
        """An invoice of today."""
        return replace(self.bought(*lines), method=grants.UNPAID, place_id=None, evidence=grants.INVOICE)

    def outlay(self, *lines: ExpenseLine) -> NewExpense:
        """立替 of the volunteer, today."""
        return replace(self.bought(*lines), method=grants.BY_HELPER, place_id=None, helper_id=self.helper)

    def record(self, new: NewExpense) -> Expense:
        """Book an expense."""
        return self.salon.expenses.get(self.salon.expenses.record(new))

    def sound(self) -> None:
        """The checks find nothing."""
        assert self.salon.checks.run().problems == ()


def granted(salon: Salon) -> Granted:
    """Make both grants."""
    supplies, honoraria, rent = (salon.cashbook.account_id(code) for code in ("supplies", "honoraria", "rent"))
    year = salon.grants.save(Grant(
        0, "見本財団", "ふれあい助成", date(2026, 4, 1), date(2027, 3, 31), decided_on=date(2026, 4, 20), amount=300_000,
        rate=Fraction(3, 4), rounding=1_000, lines=(
            GrantLine(0, 1, "消耗品費", 200_000, account_ids=(supplies,)),
            GrantLine(0, 2, "謝金", 150_000, account_ids=(honoraria,)),
            GrantLine(0, 1, "助成金", 300_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT))))
    autumn = salon.grants.save(Grant(
        0, "例社協", "地域のつどい", date(2026, 9, 1), date(2026, 12, 31), amount=50_000, paid=grants.ACTUALS, rounding=10_000,
        unit=1_000, lines=(GrantLine(0, 1, "会場費", 30_000, account_ids=(rent,)), GrantLine(0, 2, "消耗品費", 20_000))))
    return Granted(salon, year, autumn, salon.people.save(name="見本 太郎", kinds=["helper"]).id)
