"""助成金の収支: what a grant's 費目 were budgeted, what was spent and received of it, and the rows behind each figure.

Yen are integers. An expense counts by the date that decides (使用日, else 領収書の日, else 計上日: `Expense.evidence_on`), income
by its business date, money of the grant by the day it moved (DOMAIN e-2, e-14, e-49).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from salon_app.model import grants as rules
from salon_app.services.grants.values import Grant


@dataclass(frozen=True)
class MoneyRow:
    """One row behind a figure: `amount` yen at `day`.

    `number`: 領収書番号 in this grant, with 枝番 where the receipt has several shares (「2-3」, 「2-3-1」); '' without one.
    `whole`: yen of the receipt's line that `amount` is a share of. `paid_on` None: 未払い. `count`: slips or other entries of
    the day that are one row; such rows have no `movement_id`. `money_id`: 入金, 返納 or 繰越 of a grant.
    """

    day: date
    amount: int
    summary: str = ""
    payee: str = ""
    account_id: int | None = None
    program_id: int | None = None
    number: str = ""
    expense_id: int | None = None
    line_id: int | None = None
    movement_id: int | None = None
    money_id: int | None = None
    whole: int | None = None
    paid_on: date | None = None
    evidence: str = ""
    count: int = 1


@dataclass(frozen=True)
class FinanceLine:
    """One line of the 収入の部 or 支出の部 in yen. `amount` 決算額, `unpaid` of it not paid yet.

    `line_id`: its 費目 of the grant's budget; None: outside the budget, then `account_id` is its 科目. `number`: its place in
    the funder's order (0 outside the budget). `source` (model.grants.FROM_…): of income, where it comes from. The rows of
    自己負担 as income are none: it is what the others leave.
    """

    name: str
    amount: int
    rows: tuple[MoneyRow, ...] = ()
    line_id: int | None = None
    account_id: int | None = None
    number: int = 0
    source: str = rules.FROM_ACCOUNTS
    budget: int = 0
    revised: int | None = None
    unpaid: int = 0
    note: str = ""

    @property
    def current(self) -> int:
        """予算額 in force: 変更後 where there is one."""
        return self.budget if self.revised is None else self.revised

    @property
    def left(self) -> int:
        """予算残: negative when more was spent."""
        return self.current - self.amount

    @property
    def difference(self) -> int:
        """増減: 決算額 − 予算額 in force; △ when less."""
        return self.amount - self.current


@dataclass(frozen=True)
class GrantFinance:
    """収支 of a grant in a period, or of the whole salon (`grant` None, by 科目, all by the ledger's business dates).

    Of a grant: `expenses` the shares by 費目 (対象経費), in the funder's order; `own` what no share bears (自己負担) of the
    receipts of its 事業, `excluded` 対象外 of them. `received`, `returned`, `carried_in`, `carried_out`: of its money, with the
    rows in `money`; when the period holds the whole 対象期間, also what moved after it (精算払い). `granted`: what the
    grant comes to for the 対象経費 (model.grants.granted, never over the award).

    Of the salon: `opening` and `closing` 正味財産 before and after the period; both 0 of a grant.
    """

    grant: Grant | None
    start: date
    end: date
    income: tuple[FinanceLine, ...]
    expenses: tuple[FinanceLine, ...]
    own: FinanceLine
    excluded: FinanceLine
    granted: int = 0
    received: int = 0
    returned: int = 0
    carried_in: int = 0
    carried_out: int = 0
    money: tuple[MoneyRow, ...] = ()
    opening: int = 0
    closing: int = 0

    @property
    def eligible(self) -> int:
        """対象経費: Σ of the 費目."""
        return sum(line.amount for line in self.expenses)

    @property
    def budget(self) -> int:
        """Σ of the 費目's budget in force."""
        return sum(line.current for line in self.expenses)

    @property
    def unpaid(self) -> int:
        """Of the 対象経費, what is not paid yet."""
        return sum(line.unpaid for line in self.expenses)

    @property
    def spent(self) -> int:
        """事業総額: 対象経費, 自己負担 and 対象外."""
        return self.eligible + self.own.amount + self.excluded.amount

    @property
    def income_total(self) -> int:
        """収入合計."""
        return sum(line.amount for line in self.income)

    @property
    def balance(self) -> int:
        """差引: 収入合計 − 事業総額."""
        return self.income_total - self.spent

    @property
    def to_return(self) -> int:
        """返納 still to come in yen: 概算払い received beyond what the grant comes to, less what was returned or carried on."""
        if self.grant is None or self.grant.paid != rules.ADVANCE:
            return 0
        return max(0, self.received + self.carried_in - self.carried_out - self.returned - self.granted)
