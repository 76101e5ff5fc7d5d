"""What the 収支 of a grant is made of: its receipts by share, income of its 事業, its own money. No sums across rows here."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlmodel import Session, col

from salon_app.model.chart_of_accounts import EXPENSE as EXPENSE_ACCOUNT
from salon_app.model.chart_of_accounts import INCOME
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.services.cashbook import EXPENSE_KIND, GRANT_KIND
from salon_app.services.figures.columns import (
    ACCOUNT,
    EXPENSE,
    EXPENSE_LINE,
    GRANT_LINE,
    GRANT_MONEY,
    GRANT_RECEIPT,
    LEG,
    MOVEMENT,
    SHARE,
)
from salon_app.services.grants.rows import EVIDENCE_ON, grants_of, receipt_number
from salon_app.services.grants.values import Grant
from salon_app.services.mirrors import newest
from salon_app.store.tables import (
    AccountRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantLineRow,
    GrantReceiptRow,
    GrantRow,
    LegRow,
    MovementRow,
)


class MoneyRow(NamedTuple):
    """One row behind a figure: `amount` yen at `day`.

    `number`: 領収書番号 in this grant, with 枝番 where the receipt has several shares (「2-3」, 「2-3-1」); '' without one.
    `whole`: yen of the receipt's line that `amount` is a share of. `paid_on` None: 未払い. `entries`: slips or other entries of
    the day that are one row; such rows have no `movement_id`. `money_id`: 入金, 返納 or 繰越 of a grant. `receipt_on`: the day on
    the receipt, of shares.
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
    entries: int = 1
    receipt_on: date | None = None


class LineShare(NamedTuple):
    """A line of a receipt with one of its shares (`amount` None: it has none). Yen."""

    day: date
    expense_id: int
    payee: str
    words: str
    paid_on: date | None
    evidence: str
    receipt_on: date | None
    movement_id: int | None
    line_id: int
    account_id: int
    program_id: int | None
    whole: int
    share_id: int | None
    grant_id: int | None
    grant_line_id: int | None
    amount: int | None

    def row(self, amount: int, number: str = "") -> MoneyRow:
        """Its row behind a figure."""
        return MoneyRow(self.day, amount, self.words, self.payee, self.account_id, self.program_id, number, self.expense_id,
                        self.line_id, self.movement_id, None, self.whole, self.paid_on, self.evidence,
                        receipt_on=self.receipt_on)


def grant(session: Session, grant_id: int) -> Grant:
    """A grant with its 費目. Raises RuleProblem where there is none."""
    found = grants_of(session, col(GrantRow.id) == grant_id)
    if not found:
        raise RuleProblem(translate("Grants", "その助成金は見つかりません。"))
    return found[0]


def within(grant: Grant, start: date, end: date) -> tuple[date, date]:
    """What of a period lies in the grant's 対象期間: nothing else is its. Raises RuleProblem where nothing does."""
    if end < grant.starts or start > grant.ends:
        raise RuleProblem(translate("Grants", "その期間は、「{name}」の対象期間の外です。期間を選び直してください。").format(
            name=grant.title))
    return max(start, grant.starts), min(end, grant.ends)


def line_shares(session: Session, start: date, end: date, *, grant_id: int,
                program_ids: Collection[int]) -> tuple[LineShare, ...]:
    """Receipts of a period with all their shares, by date: those with a share in the grant, or of its 事業 (all without any).

    What was taken back is not among them.
    """
    in_grant = select(SHARE.line_id).where(SHARE.grant_id == grant_id)
    wanted: list[Any] = [start <= EVIDENCE_ON, end >= EVIDENCE_ON, EXPENSE.taken_back_on.is_(None)]
    if program_ids:
        wanted.append(or_(EXPENSE_LINE.program_id.in_(program_ids), EXPENSE_LINE.id.in_(in_grant)))
    rows = session.connection().execute(
        select(EVIDENCE_ON, EXPENSE.id, EXPENSE.payee, EXPENSE_LINE.description, EXPENSE.description, EXPENSE.paid_on,
               EXPENSE.evidence, EXPENSE.receipt_on, EXPENSE.movement_id, EXPENSE_LINE.id, EXPENSE_LINE.account_id,
               EXPENSE_LINE.program_id, EXPENSE_LINE.amount, SHARE.id, SHARE.grant_id, SHARE.grant_line_id, SHARE.amount)
        .select_from(ExpenseRow).join(ExpenseLineRow, EXPENSE_LINE.expense_id == EXPENSE.id)
        .outerjoin(ExpenseShareRow, SHARE.line_id == EXPENSE_LINE.id)
        .where(*wanted).order_by(EVIDENCE_ON, EXPENSE.id, EXPENSE_LINE.sort, EXPENSE_LINE.id, SHARE.id)).all()
    return tuple(LineShare._make((_day(row[0]), row[1], row[2], row[3] or row[4], *row[5:])) for row in rows)


def receipt_numbers(session: Session, grant_id: int) -> dict[int, str]:
    """領収書番号 of a grant by expense: 費目番号 and serial, 「2-3」."""
    return {expense_id: receipt_number(number, serial) for expense_id, number, serial in session.connection().execute(
        select(GRANT_RECEIPT.expense_id, GRANT_LINE.number, GRANT_RECEIPT.serial).select_from(GrantReceiptRow)
        .join(GrantLineRow, GRANT_LINE.id == GRANT_RECEIPT.grant_line_id)
        .where(GRANT_RECEIPT.grant_id == grant_id, GRANT_RECEIPT.retired.is_(False)))}


def eligible_until(session: Session, grant: Grant, until: date, *, as_booked: bool) -> int:
    """対象経費 of a grant in yen from the beginning of its 対象期間 up to a date in it, without what was taken back; `as_booked`:
    with what was taken back after that date, as the books of that date have it.
    """
    stands = EXPENSE.taken_back_on.is_(None)
    return int(session.connection().execute(
        select(func.coalesce(func.sum(SHARE.amount), 0)).select_from(ExpenseShareRow)
        .join(ExpenseLineRow, EXPENSE_LINE.id == SHARE.line_id).join(ExpenseRow, EXPENSE.id == EXPENSE_LINE.expense_id)
        .where(SHARE.grant_id == grant.id, or_(stands, EXPENSE.taken_back_on > until) if as_booked else stands,
               grant.starts <= EVIDENCE_ON, min(until, grant.ends) >= EVIDENCE_ON)).scalar_one())


def shares_outside(session: Session, grant_id: int, start: date, end: date) -> tuple[int, ...]:
    """Ids of expenses with a share in the grant whose date lies outside a period, in order of date."""
    return tuple(session.connection().execute(
        select(EXPENSE.id).select_from(ExpenseShareRow)
        .join(ExpenseLineRow, EXPENSE_LINE.id == SHARE.line_id).join(ExpenseRow, EXPENSE.id == EXPENSE_LINE.expense_id)
        .where(SHARE.grant_id == grant_id, EXPENSE.taken_back_on.is_(None), or_(start > EVIDENCE_ON, end < EVIDENCE_ON))
        .group_by(EXPENSE.id).order_by(EVIDENCE_ON, EXPENSE.id)).scalars())


def grant_money(session: Session, grant_id: int, start: date | None, end: date | None) -> tuple[tuple[str, MoneyRow], ...]:
    """入金, 返納 and 繰越 of a grant between two dates (None: all of it) that are not taken back, with their kind."""
    wanted: list[Any] = [GRANT_MONEY.grant_id == grant_id, GRANT_MONEY.taken_back.is_(False)]
    if start is not None and end is not None:
        wanted += [GRANT_MONEY.business_date >= start, GRANT_MONEY.business_date <= end]
    return tuple(
        (kind, MoneyRow(day, amount, note, movement_id=movement_id, money_id=money_id, paid_on=day))
        for money_id, kind, day, amount, note, movement_id in session.connection().execute(
            select(GRANT_MONEY.id, GRANT_MONEY.kind, GRANT_MONEY.business_date, GRANT_MONEY.amount, GRANT_MONEY.note,
                   GRANT_MONEY.movement_id).where(*wanted).order_by(GRANT_MONEY.business_date, GRANT_MONEY.id)))


def money_taken_back_after(session: Session, grant_id: int, until: date) -> Iterator[tuple[str, MoneyRow]]:
    """入金 and 返納 up to a date that a mirror took back later: the books of that date have them."""
    for kind, day, amount, movement_id in session.connection().execute(
            select(GRANT_MONEY.kind, GRANT_MONEY.business_date, GRANT_MONEY.amount, GRANT_MONEY.movement_id).where(
                GRANT_MONEY.grant_id == grant_id, GRANT_MONEY.taken_back, GRANT_MONEY.business_date <= until,
                GRANT_MONEY.movement_id.is_not(None))).all():
        if session.get_one(MovementRow, newest(session, movement_id)).business_date > until:
            yield kind, MoneyRow(day, amount, movement_id=movement_id, paid_on=day)


def income(session: Session, start: date, end: date, *, program_ids: Collection[int] = (), sales_id: int,
           with_grants: bool) -> Iterator[MoneyRow]:
    """Income of a period by business date, of all or some 事業; 売上 is one row a day and 事業, everything else by itself.

    `with_grants` False: without the money of grants that is 入金 or 返納 of one.
    """
    wanted: list[Any] = [LEG.business_date >= start, LEG.business_date <= end]
    if program_ids:
        wanted.append(LEG.program_id.in_(program_ids))
    for day, program_id, amount, count in session.connection().execute(
            select(LEG.business_date, LEG.program_id, func.sum(LEG.amount), func.count()).select_from(LegRow)
            .where(LEG.account_id == sales_id, *wanted).group_by(LEG.business_date, LEG.program_id)
            .order_by(LEG.business_date, LEG.program_id)).all():
        yield MoneyRow(day, -int(amount), account_id=sales_id, program_id=program_id, paid_on=day, entries=int(count))
    if not with_grants:
        wanted.append(MOVEMENT.kind != GRANT_KIND)
    kept = select(ACCOUNT.id).select_from(AccountRow).where(ACCOUNT.kind == INCOME, ACCOUNT.id != sales_id)
    yield from _moved(session, kept, wanted, sign=-1)


def spending(session: Session, start: date, end: date) -> Iterator[MoneyRow]:
    """All 支出 of the ledger in a period by business date, with the receipt where there is one."""
    yield from _moved(session, _spent_on(), [LEG.business_date >= start, LEG.business_date <= end], sign=1)


def spending_without_receipt(session: Session, start: date, end: date, program_ids: Collection[int]) -> Iterator[MoneyRow]:
    """支出 of some 事業 (all without any) by business date that is no `Expense`: 出金, 謝礼, 現金過不足."""
    adopted = (select(MOVEMENT.id).select_from(ExpenseRow).join(MovementRow, MOVEMENT.id == EXPENSE.movement_id)
               .where(MOVEMENT.kind != EXPENSE_KIND).cte(recursive=True))
    mirrors = select(MOVEMENT.id).select_from(MovementRow).join(adopted, MOVEMENT.reverses_id == adopted.c.id)
    chains = adopted.union_all(mirrors)
    wanted: list[Any] = [LEG.business_date >= start, LEG.business_date <= end, MOVEMENT.kind != EXPENSE_KIND,
                         MOVEMENT.id.not_in(select(chains.c.id))]
    if program_ids:
        wanted.append(LEG.program_id.in_(program_ids))
    yield from _moved(session, _spent_on(), wanted, sign=1)


def transfer_fees(session: Session, start: date, end: date, program_ids: Collection[int]) -> Iterator[MoneyRow]:
    """振込手数料 of paying the receipts of a period, of some 事業 (all without any): with the receipt, by its date.

    As it was booked, a fee is of the 事業 that all lines of the receipt have, else of none.
    """
    first, last = func.min(func.coalesce(EXPENSE_LINE.program_id, 0)), func.max(func.coalesce(EXPENSE_LINE.program_id, 0))
    for day, expense_id, payee, paid_on, movement_id, fee, program_id, other in session.connection().execute(
            select(EVIDENCE_ON, EXPENSE.id, EXPENSE.payee, EXPENSE.paid_on,
                   func.coalesce(EXPENSE.paid_movement_id, EXPENSE.movement_id), EXPENSE.transfer_fee, first, last)
            .select_from(ExpenseRow).join(ExpenseLineRow, EXPENSE_LINE.expense_id == EXPENSE.id)
            .where(EXPENSE.transfer_fee > 0, EXPENSE.taken_back_on.is_(None), start <= EVIDENCE_ON, end >= EVIDENCE_ON)
            .group_by(EXPENSE.id).order_by(EVIDENCE_ON, EXPENSE.id)).all():
        only = program_id if program_id and program_id == other else None
        if not program_ids or only in program_ids:
            yield MoneyRow(_day(day), fee, translate("Grants", "振込手数料"), payee, program_id=only, expense_id=expense_id,
                           movement_id=movement_id, paid_on=paid_on)


def _spent_on() -> Any:
    return select(ACCOUNT.id).select_from(AccountRow).where(ACCOUNT.kind == EXPENSE_ACCOUNT)


def _moved(session: Session, accounts: Any, wanted: list[Any], *, sign: int) -> Iterator[MoneyRow]:
    """Legs on some accounts, by date, each with its movement and the expense that it books (none once that was taken back)."""
    for row in session.connection().execute(
            select(LEG.business_date, LEG.amount, MOVEMENT.summary, MOVEMENT.counterpart, LEG.account_id, LEG.program_id,
                   LEG.movement_id, EXPENSE.id, EXPENSE.paid_on, EXPENSE.evidence)
            .select_from(LegRow).join(MovementRow, MOVEMENT.id == LEG.movement_id)
            .outerjoin(ExpenseRow, and_(EXPENSE.movement_id == MOVEMENT.id, EXPENSE.taken_back_on.is_(None)))
            .where(LEG.account_id.in_(accounts), *wanted).order_by(LEG.business_date, LEG.id)).all():
        day, amount, summary, payee, account_id, program_id, movement_id, expense_id, paid_on, evidence = row
        yield MoneyRow(day, sign * amount, summary, payee, account_id, program_id, "", expense_id, None, movement_id, None, None,
                       paid_on if expense_id is not None else day, evidence or "")


def account_names(session: Session) -> dict[int, str]:
    """Names of the 科目 of income and expense, in their order."""
    return dict(session.connection().execute(
        select(ACCOUNT.id, ACCOUNT.name).where(ACCOUNT.kind.in_((INCOME, EXPENSE_ACCOUNT)))
        .order_by(ACCOUNT.sort, ACCOUNT.id)).all())


def _day(value: Any) -> date:
    """SQLite answers a coalesced date as text."""
    return value if isinstance(value, date) else date.fromisoformat(value)


