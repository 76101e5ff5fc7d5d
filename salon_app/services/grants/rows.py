"""Grants and expenses between the file's rows and the values of the services."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.services.grants.values import (
    Attachment,
    Expense,
    ExpenseLine,
    Grant,
    GrantLine,
    GrantMoney,
    HandedIn,
    Receipt,
    Share,
)
from salon_app.store.tables import (
    AttachmentRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantLineRow,
    GrantMoneyRow,
    GrantReceiptRow,
    GrantRow,
)
from salon_app.store.types import known, table_of

EVIDENCE_ON: Any = func.coalesce(col(ExpenseRow.used_on), col(ExpenseRow.receipt_on), col(ExpenseRow.booked_on))
"""`Expense.evidence_on` as a column."""


def grants_of(session: Session, *conditions: Any) -> tuple[Grant, ...]:
    """Grants with their lines, the newest 対象期間 first."""
    rows = session.connection().execute(
        _columns(GrantRow).where(*conditions).order_by(col(GrantRow.starts).desc(), col(GrantRow.id))).all()
    line = table_of(GrantLineRow).c
    lines: dict[int, list[GrantLine]] = defaultdict(list)
    for row in session.connection().execute(
            _columns(GrantLineRow).where(line.grant_id.in_([one.id for one in rows])).order_by(line.side, line.number)).all():
        lines[row.grant_id].append(GrantLine(row.id, row.number, row.name, row.budget, row.revised, row.side, row.source,
                                             tuple(row.account_ids), row.note, row.active))
    return tuple(_grant(row, tuple(lines[row.id])) for row in rows)


def _grant(row: Any, lines: tuple[GrantLine, ...]) -> Grant:
    return Grant(
        row.id, row.funder, row.name, row.starts, row.ends, row.number, row.addressee, tuple(row.program_ids),
        row.decided_on, row.amount, row.paid, Fraction(row.rate_num, row.rate_den), row.cap, row.rounding, row.unit,
        row.min_sessions, row.min_average, row.average_by, row.counts_helpers, row.publicity, row.keep_years,
        row.report_due, row.contact, row.contact_phone, row.notes, row.state, row.reported_on, lines,
        HandedIn(**row.handed_in) if row.handed_in else None)


def grant_columns(grant: Grant) -> dict[str, Any]:
    """Column values of a grant without what `report` and `reopen` decide."""
    values = {key: getattr(grant, key) for key in (
        "funder", "name", "starts", "ends", "number", "addressee", "decided_on", "amount", "paid", "cap", "rounding", "unit",
        "min_sessions", "min_average", "average_by", "counts_helpers", "publicity", "keep_years", "report_due", "contact",
        "contact_phone", "notes")}
    return {**values, "program_ids": list(grant.program_ids), "rate_num": grant.rate.numerator,
            "rate_den": grant.rate.denominator}


def line_columns(line: GrantLine) -> dict[str, Any]:
    """Column values of a 費目."""
    return {"side": line.side, "source": line.source, "number": line.number, "name": line.name,
            "account_ids": list(line.account_ids), "budget": line.budget, "revised": line.revised, "note": line.note,
            "active": line.active}


def money_of(session: Session, grant_id: int) -> tuple[GrantMoney, ...]:
    """入金, 返納 and 繰越 of a grant by date, also those taken back."""
    rows = session.scalars(select(GrantMoneyRow).where(col(GrantMoneyRow.grant_id) == grant_id)
                           .order_by(col(GrantMoneyRow.business_date), col(GrantMoneyRow.id)))
    return tuple(GrantMoney(known(row.id), row.grant_id, row.kind, row.amount, row.business_date, row.movement_id, row.note,
                            row.taken_back) for row in rows)


def expenses_of(session: Session, *conditions: Any, newest_first: bool = False,
                limit: int | None = None) -> tuple[Expense, ...]:
    """Expenses by the date of their evidence, with lines, shares, numbers and files."""
    connection, order = session.connection(), (EVIDENCE_ON, col(ExpenseRow.id))
    query = _columns(ExpenseRow).where(*conditions).order_by(*(one.desc() for one in order) if newest_first else order)
    rows = connection.execute(query if limit is None else query.limit(limit)).all()
    chosen: Any = (select(col(ExpenseRow.id)).where(*conditions) if limit is None else [row.id for row in rows])
    shares: dict[int, list[Share]] = defaultdict(list)
    for line_id, amount, grant_id, grant_line_id in connection.execute(
            select(col(ExpenseShareRow.line_id), col(ExpenseShareRow.amount), col(ExpenseShareRow.grant_id),
                   col(ExpenseShareRow.grant_line_id))
            .join(ExpenseLineRow, col(ExpenseLineRow.id) == col(ExpenseShareRow.line_id))
            .where(col(ExpenseLineRow.expense_id).in_(chosen)).order_by(col(ExpenseShareRow.id))).all():
        shares[line_id].append(Share(amount, grant_id, grant_line_id))
    lines: dict[int, list[ExpenseLine]] = defaultdict(list)
    for line in connection.execute(
            _columns(ExpenseLineRow).where(col(ExpenseLineRow.expense_id).in_(chosen))
            .order_by(col(ExpenseLineRow.sort), col(ExpenseLineRow.id))).all():
        lines[line.expense_id].append(ExpenseLine(line.id, line.account_id, line.amount, line.description, line.program_id,
                                                  tuple(shares[line.id])))
    files, numbers = _files(session, chosen), _numbers(session, chosen)
    return tuple(_expense(row, tuple(lines[row.id]), numbers.get(row.id, {}), tuple(files.get(row.id, ()))) for row in rows)


def receipts_of(session: Session, ids: Sequence[int], *, with_bearers: bool) -> dict[int, Receipt]:
    """Expenses that were not taken back, by id, without their lines; who bears them only where that is asked for."""
    expense, line = table_of(ExpenseRow).c, table_of(ExpenseLineRow).c
    amount = select(func.sum(line.amount)).where(line.expense_id == expense.id).scalar_subquery()
    found: dict[int, Receipt] = {}
    for at in range(0, len(ids), 500):
        some = ids[at:at + 500]
        files, numbers = _files(session, some), _numbers(session, some)
        borne = _borne(session, some) if with_bearers else {}
        rows = session.connection().execute(
            select(expense.id, expense.payee, expense.description, expense.addressee, expense.evidence, expense.receipt_on,
                    expense.used_on, expense.booked_on, expense.paid_on, expense.method, expense.transfer_fee, expense.note,
                    amount)
            .where(expense.id.in_(some), expense.taken_back_on.is_(None))).all()
        for one, payee, words, addressee, evidence, receipt_on, used_on, booked_on, paid_on, method, fee, note, total in rows:
            found[one] = Receipt(one, payee, words, addressee, evidence, receipt_on, used_on or receipt_on or booked_on, paid_on,
                                 method, fee, note, int(total or 0), numbers.get(one, {}), tuple(files.get(one, ())),
                                 borne.get(one, {}))
    return found


def _borne(session: Session, chosen: Sequence[int]) -> dict[int, dict[int | None, int]]:
    """Yen of expenses by grant, 対象外 by None."""
    line, share = table_of(ExpenseLineRow).c, table_of(ExpenseShareRow).c
    found: dict[int, dict[int | None, int]] = defaultdict(dict)
    for expense_id, grant_id, amount in session.connection().execute(
            select(line.expense_id, share.grant_id, func.sum(share.amount)).where(
                share.line_id == line.id, line.expense_id.in_(chosen)).group_by(line.expense_id, share.grant_id)).all():
        found[expense_id][grant_id] = int(amount)
    return found


def _files(session: Session, chosen: Any) -> dict[int, list[Attachment]]:
    file, found = table_of(AttachmentRow).c, defaultdict(list)
    for file_id, expense_id, name, title in session.connection().execute(
            select(file.id, file.expense_id, file.file, file.title).where(file.expense_id.in_(chosen)).order_by(file.id)).all():
        found[expense_id].append(Attachment(file_id, name, title))
    return found


def _columns(table: Any) -> Any:
    """All columns of a table, without the objects of the ORM: a year has thousands of rows."""
    return select(*table_of(table).c)


def _numbers(session: Session, chosen: Any) -> dict[int, dict[int, str]]:
    found: dict[int, dict[int, str]] = defaultdict(dict)
    query = (select(col(GrantReceiptRow.expense_id), col(GrantReceiptRow.grant_id), col(GrantLineRow.number),
                    col(GrantReceiptRow.serial))
             .join(GrantLineRow, col(GrantLineRow.id) == GrantReceiptRow.grant_line_id)
             .where(col(GrantReceiptRow.expense_id).in_(chosen), col(GrantReceiptRow.retired).is_(False)))
    for expense_id, grant_id, number, serial in session.connection().execute(query).all():
        found[expense_id][grant_id] = receipt_number(number, serial)
    return found


def receipt_number(line_number: int, serial: int) -> str:
    """領収書番号: 費目番号 and serial, 「2-3」."""
    return f"{line_number}-{serial}"


def _expense(row: Any, lines: tuple[ExpenseLine, ...], numbers: Mapping[int, str],
             files: tuple[Attachment, ...]) -> Expense:
    return Expense(
        row.id, row.payee, row.description, row.addressee, row.evidence, row.receipt_on, row.used_on, row.booked_on,
        row.paid_on, row.method, row.place_id, row.helper_id, row.transfer_fee, row.movement_id, row.paid_movement_id,
        row.note, row.at, row.by, row.taken_back_on, row.taken_back_reason, lines, dict(numbers), files)
