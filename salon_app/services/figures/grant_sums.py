"""What lists of grants show of their money: sums by 費目 and of what moved, of many grants in a few questions. No rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import case, func, select
from sqlmodel import Session

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.services.figures.columns import EXPENSE, EXPENSE_LINE, GRANT, GRANT_MONEY, SHARE
from salon_app.services.figures.grants import FinanceLine, GrantFinance, comes_to
from salon_app.services.grants.rows import EVIDENCE_ON
from salon_app.services.grants.values import Grant
from salon_app.store.tables import ExpenseLineRow, ExpenseRow, ExpenseShareRow, GrantRow


def sums_of(session: Session, grants: Sequence[Grant]) -> dict[int, GrantFinance]:
    """支出の部 and money of grants, each in its whole 対象期間, by id: as in `grants.of_grant`, but without rows, income and
    what the grant does not bear.
    """
    spent, moved = _spent(session), _moved(session)
    none = FinanceLine("", 0)
    found = {}
    for one in grants:
        lines = _lines(one, {line_id: sums for (grant_id, line_id), sums in spent.items() if grant_id == one.id})
        received, returned, carried_in, carried_out = (moved.get((one.id, kind), 0) for kind in (
            rules.RECEIVED, rules.RETURNED, rules.CARRIED_IN, rules.CARRIED_OUT))
        found[one.id] = GrantFinance(
            one, one.starts, one.ends, lines, none, none, (), comes_to(one, sum(line.amount for line in lines), carried_in),
            received, returned, carried_in, carried_out)
    return found


def _spent(session: Session) -> dict[tuple[int, int | None], tuple[int, int]]:
    """By grant and 費目: yen, and yen of it not paid yet, of receipts inside the 対象期間."""
    open_yen = case((EXPENSE.paid_on.is_(None), SHARE.amount), else_=0)
    rows = session.connection().execute(
        select(SHARE.grant_id, SHARE.grant_line_id, func.sum(SHARE.amount), func.sum(open_yen)).select_from(ExpenseShareRow)
        .join(ExpenseLineRow, EXPENSE_LINE.id == SHARE.line_id).join(ExpenseRow, EXPENSE.id == EXPENSE_LINE.expense_id)
        .join(GrantRow, GRANT.id == SHARE.grant_id)
        .where(EXPENSE.taken_back_on.is_(None), GRANT.starts <= EVIDENCE_ON, GRANT.ends >= EVIDENCE_ON)
        .group_by(SHARE.grant_id, SHARE.grant_line_id)).all()
    return {(grant_id, line_id): (int(amount), int(unpaid)) for grant_id, line_id, amount, unpaid in rows}


def _moved(session: Session) -> dict[tuple[int, str], int]:
    rows = session.connection().execute(
        select(GRANT_MONEY.grant_id, GRANT_MONEY.kind, func.sum(GRANT_MONEY.amount))
        .where(GRANT_MONEY.taken_back.is_(False)).group_by(GRANT_MONEY.grant_id, GRANT_MONEY.kind)).all()
    return {(grant_id, kind): int(amount) for grant_id, kind, amount in rows}


def _lines(grant: Grant, spent: dict[int | None, tuple[int, int]]) -> tuple[FinanceLine, ...]:
    """費目 in the funder's order, those put away only where something was spent, then what has none."""
    lines = [line for line in grant.side(rules.EXPENSE_SIDE) if line.active or line.id in spent]
    found = []
    for line in lines:
        amount, unpaid = spent.get(line.id, (0, 0))
        found.append(FinanceLine(line.name, amount, (), line.id, None, line.number, line.source, line.budget, line.revised,
                                 unpaid, line.note))
    loose = [sums for line_id, sums in spent.items() if line_id not in {line.id for line in lines}]
    if loose:
        found.append(FinanceLine(translate("Grants", "費目がまだのもの"), sum(amount for amount, _ in loose),
                                 unpaid=sum(unpaid for _, unpaid in loose)))
    return tuple(found)
