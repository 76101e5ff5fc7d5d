"""助成金の収支: what a grant's 費目 were budgeted, what was spent and received of it, and the rows behind each figure.

Yen are integers. An expense counts by the date that decides (使用日, else 領収書の日, else 計上日: `Expense.evidence_on`), income
by its business date, money of the grant by the day it moved (DOMAIN e-2, e-14, e-49).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from sqlmodel import Session

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.services.figures import grant_rows
from salon_app.services.figures.grant_rows import LineShare, MoneyRow
from salon_app.services.grants.values import Grant, GrantLine


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
    def budgeted(self) -> bool:
        """Whether it has a 予算額: it is a line of the budget, or the award itself."""
        return self.line_id is not None or self.current != 0

    @property
    def left(self) -> int:
        """予算残: negative when more was spent."""
        return self.current - self.amount

    @property
    def difference(self) -> int:
        """増減: 決算額 − 予算額 in force; △ when less."""
        return self.amount - self.current


@dataclass(frozen=True)
class GrantExpenses:
    """支出 of a grant in a period, or of the whole salon (`grant` None, by 科目, all by the ledger's business dates).

    Of a grant: `expenses` the shares by 費目 (対象経費), in the funder's order; `own` what no share bears (自己負担) of the
    receipts of its 事業, their 振込手数料 and the 支出 of these without a receipt, `excluded` 対象外 of them.
    """

    grant: Grant | None
    start: date
    end: date
    expenses: tuple[FinanceLine, ...]
    own: FinanceLine
    excluded: FinanceLine

    @property
    def whole(self) -> bool:
        """Whether it is a grant's in its whole 対象期間: only then it is known what the grant comes to."""
        return self.grant is not None and (self.start, self.end) == (self.grant.starts, self.grant.ends)

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


@dataclass(frozen=True)
class GrantFinance(GrantExpenses):
    """収支 of a grant in a period, or of the whole salon.

    Of a grant: `received`, `returned`, `carried_in` and `carried_out`: of its money, with the rows in `money`; when the period
    is the whole 対象期間, also what moved after it (精算払い). `granted`: what the grant comes to for the 対象経費
    (`comes_to`). The income of a part of the 対象期間 begins with what the grant had left before.

    Of the salon: `opening` + `balance` + `entered` = `closing`, 正味財産 before and after the period; `entered`: 開始残高 and
    過去分 taken over in it. All 0 of a grant.
    """

    income: tuple[FinanceLine, ...]
    granted: int = 0
    received: int = 0
    returned: int = 0
    carried_in: int = 0
    carried_out: int = 0
    money: tuple[MoneyRow, ...] = ()
    opening: int = 0
    entered: int = 0
    closing: int = 0

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
        """返納 still to come in yen: 概算払い received beyond what the grant comes to, less what was returned or carried on.
        0 of a part of the 対象期間."""
        if self.grant is None or not self.whole or self.grant.paid != rules.ADVANCE:
            return 0
        return max(0, self.received + self.carried_in - self.carried_out - self.returned - self.granted)


class Kept(NamedTuple):
    """Of a grant up to a date in yen: what is left of what came, what came or was carried in, what went back or on."""

    left: int
    came: int
    went: int


def comes_to(grant: Grant, eligible: int, carried_in: int = 0) -> int:
    """Yen the grant comes to for `eligible` yen of 対象経費: by its rate, cap and rounding, never over what was awarded with what
    was carried in from the 対象期間 before.
    """
    limits = [limit + carried_in for limit in (grant.cap, grant.amount or None) if limit is not None]
    return rules.granted(eligible, rate=grant.rate, cap=min(limits, default=None), rounding=grant.rounding)


def kept_at(session: Session, grant: Grant, until: date, *, as_booked: bool = False) -> Kept:
    """What there is of a grant at the end of a date. What was spent before it came is no debt of the grant's.

    `as_booked`: as the books of that date have it, where mirrors of later take entries back; else without these.
    """
    moved = grant_rows.grant_money(session, grant.id, date.min, until)
    sums = _sums((*moved, *grant_rows.money_taken_back_after(session, grant.id, until)) if as_booked else moved)
    came, went = sums[rules.RECEIVED] + sums[rules.CARRIED_IN], sums[rules.RETURNED] + sums[rules.CARRIED_OUT]
    eligible = grant_rows.eligible_until(session, grant, until, as_booked=as_booked)
    return Kept(max(0, came - went - comes_to(grant, eligible, sums[rules.CARRIED_IN])), came, went)


def expenses_of_grant(session: Session, grant: Grant, start: date, end: date) -> GrantExpenses:
    """支出 of a grant from `start` to `end`."""
    shares = grant_rows.line_shares(session, start, end, grant_id=grant.id, program_ids=grant.program_ids)
    own = _line(translate("Grants", "自己負担"), (
        *_own_rows(shares), *grant_rows.transfer_fees(session, start, end, grant.program_ids),
        *grant_rows.spending_without_receipt(session, start, end, grant.program_ids)), source=rules.FROM_OWN)
    excluded = _line(translate("Grants", "対象外経費"), tuple(
        one.row(one.amount or 0) for one in shares if one.share_id is not None and one.grant_id is None))
    return GrantExpenses(grant, start, end, _expense_lines(grant, _numbered(session, grant, shares)), own, excluded)


def of_grant(session: Session, grant: Grant, start: date, end: date, *, sales_id: int) -> GrantFinance:
    """収支 of a grant from `start` to `end`, both in its 対象期間."""
    whole = (start, end) == (grant.starts, grant.ends)
    moved = grant_rows.grant_money(session, grant.id, None if whole else start, None if whole else end)
    sums, spent = _sums(moved), expenses_of_grant(session, grant, start, end)
    found = GrantFinance(
        grant, start, end, spent.expenses, spent.own, spent.excluded, (),
        comes_to(grant, spent.eligible, sums[rules.CARRIED_IN]), sums[rules.RECEIVED], sums[rules.RETURNED],
        sums[rules.CARRIED_IN], sums[rules.CARRIED_OUT], tuple(row for _, row in moved))
    rows = tuple(grant_rows.income(session, start, end, program_ids=grant.program_ids, sales_id=sales_id, with_grants=False))
    return replace(found, income=_income_lines(
        found, _of_award(session, grant, found, moved), rows, grant_rows.account_names(session)))


def _sums(moved: Iterable[tuple[str, MoneyRow]]) -> Counter[str]:
    """Yen by kind of 入金, 返納 and 繰越."""
    sums: Counter[str] = Counter()
    for kind, row in moved:
        sums[kind] += row.amount
    return sums


def expenses_of_salon(session: Session, start: date, end: date) -> GrantExpenses:
    """支出 of the whole salon by 科目 and business date."""
    none = FinanceLine("", 0)
    expenses = _by_account(grant_rows.account_names(session), grant_rows.spending(session, start, end))
    return GrantExpenses(None, start, end, expenses, none, none)


def of_salon(session: Session, start: date, end: date, *, sales_id: int, opening: int, closing: int) -> GrantFinance:
    """収支 of the whole salon by 科目 and business date, between its 正味財産 before and after."""
    income = _by_account(grant_rows.account_names(session),
                         grant_rows.income(session, start, end, sales_id=sales_id, with_grants=True))
    spent = expenses_of_salon(session, start, end)
    found = GrantFinance(None, start, end, spent.expenses, spent.own, spent.excluded, income, opening=opening, closing=closing)
    return replace(found, entered=closing - opening - found.balance)


def _numbered(session: Session, grant: Grant, shares: Sequence[LineShare]) -> dict[int | None, list[MoneyRow]]:
    """The grant's own shares as rows with their 領収書番号 and 枝番, by 費目."""
    numbers = grant_rows.receipt_numbers(session, grant.id)
    mine = [one for one in shares if one.grant_id == grant.id]
    several = Counter(one.expense_id for one in mine)
    found: dict[int | None, list[MoneyRow]] = {}
    given: dict[int, int] = {}
    for one in mine:
        number = numbers.get(one.expense_id, "")
        if number and several[one.expense_id] > 1:
            given[one.expense_id] = given.get(one.expense_id, 0) + 1
            number = f"{number}-{given[one.expense_id]}"
        found.setdefault(one.grant_line_id, []).append(one.row(one.amount or 0, number))
    return found


def _own_rows(shares: Sequence[LineShare]) -> Iterable[MoneyRow]:
    """Of each line what no share bears."""
    borne: dict[int, int] = {}
    for one in shares:
        borne[one.line_id] = borne.get(one.line_id, 0) + (one.amount or 0)
    for line_id, one in {one.line_id: one for one in shares}.items():
        if one.whole != borne[line_id]:
            yield one.row(one.whole - borne[line_id])


def _line(name: str, rows: Iterable[MoneyRow], *, source: str = rules.FROM_ACCOUNTS,
          account_id: int | None = None) -> FinanceLine:
    kept = tuple(rows)
    return FinanceLine(name, sum(row.amount for row in kept), kept, account_id=account_id, source=source, unpaid=_unpaid(kept))


def _unpaid(rows: Sequence[MoneyRow]) -> int:
    return sum(row.amount for row in rows if row.paid_on is None)


def _budgeted(line: GrantLine, amount: int, rows: Sequence[MoneyRow]) -> FinanceLine:
    return FinanceLine(line.name, amount, tuple(rows), line.id, None, line.number, line.source, line.budget, line.revised,
                       _unpaid(rows), line.note)


def _expense_lines(grant: Grant, rows: Mapping[int | None, Sequence[MoneyRow]]) -> tuple[FinanceLine, ...]:
    """費目 in the funder's order; those put away only where something was spent."""
    lines = [line for line in grant.side(rules.EXPENSE_SIDE) if line.active or line.id in rows]
    found = [_budgeted(line, sum(row.amount for row in rows.get(line.id, ())), rows.get(line.id, ())) for line in lines]
    loose = [row for line_id, some in rows.items() if line_id not in {line.id for line in lines} for row in some]
    if loose:
        found.append(_line(translate("Grants", "費目がまだのもの"), loose))
    return tuple(found)


def _income_lines(finance: GrantFinance, of_award: Sequence[FinanceLine], rows: Sequence[MoneyRow],
                  names: Mapping[int, str]) -> tuple[FinanceLine, ...]:
    """The budget's own lines, then 科目 that none of them names; the award always, 自己負担 as what is left."""
    assert finance.grant is not None
    lines = [line for line in finance.grant.side(rules.INCOME_SIDE) if line.active]
    home = {account_id: line.id for line in reversed(lines) for account_id in line.account_ids}
    *before, award = of_award
    found = list(before)
    for line in lines:
        if line.source == rules.FROM_ACCOUNTS:
            own = [row for row in rows if home.get(row.account_id or 0) == line.id]
            found.append(_budgeted(line, sum(row.amount for row in own), own))
        elif line.source == rules.FROM_GRANT and all(one.line_id is None for one in found if one.source == line.source):
            found.append(_budgeted(line, award.amount, award.rows))
        else:
            found.append(_budgeted(line, 0, ()))
    if all(line.source != rules.FROM_GRANT for line in lines):
        found.insert(len(before), award)
    found += _by_account(names, (row for row in rows if row.account_id not in home))
    rest = max(0, finance.spent - sum(line.amount for line in found))
    at = next((at for at, line in enumerate(found) if line.source == rules.FROM_OWN), None)
    if at is not None:
        found[at] = replace(found[at], amount=rest)
    elif rest:
        found.append(FinanceLine(finance.own.name, rest, source=rules.FROM_OWN))
    return tuple(found)


def _of_award(session: Session, grant: Grant, finance: GrantFinance,
              moved: Sequence[tuple[str, MoneyRow]]) -> tuple[FinanceLine, ...]:
    """The award as income: what came and stayed, or before anything came what it comes to. Of a part of the 対象期間 what was
    left before it stands first, where there was any.
    """
    name = translate("Grants", "助成金")
    if not moved and not grant_rows.grant_money(session, grant.id, None, None):
        return (FinanceLine(name, finance.granted, source=rules.FROM_GRANT, budget=grant.amount),)
    rows = tuple(row if kind in (rules.RECEIVED, rules.CARRIED_IN) else row._replace(amount=-row.amount) for kind, row in moved)
    award = FinanceLine(name, sum(row.amount for row in rows), rows, source=rules.FROM_GRANT, budget=grant.amount)
    left = 0 if finance.whole else kept_at(session, grant, finance.start - timedelta(days=1)).left
    before = FinanceLine(translate("Grants", "助成金の残り（前から）"), left, source=rules.FROM_GRANT)
    return (before, award) if left else (award,)


def _by_account(names: Mapping[int, str], rows: Iterable[MoneyRow]) -> tuple[FinanceLine, ...]:
    """Rows by 科目, in the order of `names`."""
    found: dict[int | None, list[MoneyRow]] = {}
    for row in rows:
        found.setdefault(row.account_id, []).append(row)
    return tuple(_line(name, found[account_id], account_id=account_id) for account_id, name in names.items()
                 if account_id in found)
