"""充当 and 領収書番号: how much of a line a grant bears, and the number its receipt has there. No money moves here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model import grants
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.services.grants.rows import receipt_number
from salon_app.services.grants.values import Expense, ExpenseLine, Share
from salon_app.store.tables import ExpenseRow, ExpenseShareRow, GrantLineRow, GrantReceiptRow, GrantRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation

MOST_SERIAL = 9_999


def checked(session: Session, line: ExpenseLine, at: int) -> tuple[Share, ...]:
    """The shares of a line, those of one 費目 put together. Raises InputProblem (field: lines.{at}.shares)."""
    field = f"lines.{at}.shares"
    together: dict[tuple[int | None, int | None], int] = defaultdict(int)
    for share in line.shares:
        if share.amount <= 0:
            sentence = translate("Grants", "充当の額は1円からです。充てないときは、その充当を消してください。")
            raise InputProblem(sentence, field=field)
        together[share.grant_id, share.grant_line_id] += share.amount
    total = sum(together.values())
    if total > line.amount:
        sentence = translate("Grants", "充当の合計が{total}円で、この行の{amount}円をこえています。{over}円へらしてください。")
        raise InputProblem(sentence.format(total=f"{total:,}", amount=f"{line.amount:,}", over=f"{total - line.amount:,}"),
                           field=field)
    for grant_id, line_id in together:
        budget = None if line_id is None else session.get(GrantLineRow, line_id)
        if grant_id is None and line_id is None:
            continue
        if budget is None or budget.grant_id != grant_id or budget.side != grants.EXPENSE_SIDE:
            raise InputProblem(translate("Grants", "どの費目に充てるかを選んでください。"), field=field)
    return tuple(Share(amount, *to) for to, amount in together.items())


def write(operation: Operation, line_id: int, before: Sequence[Share], shares: Sequence[Share]) -> None:
    """The shares of a line are these from now on. Raises RuleProblem where it changes what was reported."""
    if _by_target(before) == _by_target(shares):
        return
    changed = {grant_id for grant_id in {share.grant_id for share in (*before, *shares)}
               if _by_target(before, grant_id) != _by_target(shares, grant_id)}
    only_open(operation.session, changed)
    for row in operation.session.exec(select(ExpenseShareRow).where(ExpenseShareRow.line_id == line_id)).all():
        operation.remove(ExpenseShareRow, known(row.id))
    for share in shares:
        operation.insert(ExpenseShareRow, line_id=line_id, grant_id=share.grant_id, grant_line_id=share.grant_line_id,
                         amount=share.amount)


def only_open(session: Session, grant_ids: Collection[int | None]) -> None:
    """Raises RuleProblem where one of the grants is 報告ずみ or put away."""
    rows = session.exec(select(GrantRow).where(col(GrantRow.id).in_([one for one in grant_ids if one is not None]),
                                               GrantRow.state != grants.ACTIVE)).all()
    if rows:
        raise not_open(rows[0].state, f"{rows[0].funder}　{rows[0].name}")


def not_open(state: str, title: str) -> RuleProblem:
    """A grant that is 報告ずみ or put away: what has to be pressed on its page first."""
    if state == grants.REPORTED:
        sentence = translate("Grants", "「{name}」は報告ずみです。先に助成金の画面で「もう一度直す」を押してください。")
    else:
        sentence = translate("Grants", "「{name}」はしまってあります。先に助成金の画面で「もう一度使う」を押してください。")
    return RuleProblem(sentence.format(name=title))


def grants_in(lines: Sequence[ExpenseLine]) -> frozenset[int]:
    """The grants that bear a share of the lines."""
    return frozenset(share.grant_id for line in lines for share in line.shares if share.grant_id is not None)


def number(operation: Operation, expense: Expense, grant_id: int, serial: int | None) -> str:
    """Give the expense its 領収書番号 in a grant (the next one unless typed), at first under the 費目 of its first share.

    Returns it. An expense gets its own earlier number back. Raises InputProblem (field: serial) for one another expense has
    or had, RuleProblem without a share or where the grant is not open.
    """
    borne = _budget_lines(expense.lines, grant_id)
    if not borne or expense.taken_back_on is not None:
        raise RuleProblem(translate("Grants", "この支出は、その助成金に充てられていません。先に充当を入れてください。"))
    only_open(operation.session, (grant_id,))
    present = _receipt(operation.session, grant_id, expense.id)
    line_id = borne[0] if present is None else present.grant_line_id
    if present is not None and serial in (None, present.serial):
        return _text(operation.session, line_id, present.serial)
    own = _own(operation.session, expense.id, line_id, serial)
    given = serial if serial is not None else own.serial if own is not None else _next(operation.session, line_id)
    if own is None:
        _refuse_given(operation.session, line_id, given)
    if present is not None:
        operation.update(GrantReceiptRow, known(present.id), retired=True)
    if own is not None:
        operation.update(GrantReceiptRow, known(own.id), retired=False)
    else:
        operation.insert(GrantReceiptRow, grant_id=grant_id, expense_id=expense.id, grant_line_id=line_id, serial=given)
    return _text(operation.session, line_id, given)


def retire(operation: Operation, expense: Expense, lines: Sequence[ExpenseLine]) -> None:
    """Numbers under a 費目 that bears nothing of the expense any more are laid aside; no other expense gets them."""
    for grant_id in expense.numbers:
        row = _receipt(operation.session, grant_id, expense.id)
        if row is not None and row.grant_line_id not in _budget_lines(lines, grant_id):
            operation.update(GrantReceiptRow, known(row.id), retired=True)


def _budget_lines(lines: Sequence[ExpenseLine], grant_id: int) -> list[int]:
    """費目 of a grant that bear a share, in the order of the lines."""
    return [share.grant_line_id for line in lines for share in line.shares
            if share.grant_id == grant_id and share.grant_line_id is not None]


def _receipt(session: Session, grant_id: int, expense_id: int) -> GrantReceiptRow | None:
    return session.exec(select(GrantReceiptRow).where(
        GrantReceiptRow.grant_id == grant_id, GrantReceiptRow.expense_id == expense_id,
        col(GrantReceiptRow.retired).is_(False))).first()


def _own(session: Session, expense_id: int, line_id: int, serial: int | None) -> GrantReceiptRow | None:
    query = select(GrantReceiptRow).where(GrantReceiptRow.expense_id == expense_id, GrantReceiptRow.grant_line_id == line_id,
                                          col(GrantReceiptRow.retired))
    if serial is not None:
        query = query.where(GrantReceiptRow.serial == serial)
    return session.exec(query.order_by(col(GrantReceiptRow.id).desc())).first()


def _next(session: Session, line_id: int) -> int:
    last = session.exec(select(func.max(GrantReceiptRow.serial)).where(GrantReceiptRow.grant_line_id == line_id)).one()
    return (last or 0) + 1


def _refuse_given(session: Session, line_id: int, serial: int) -> None:
    if not 1 <= serial <= MOST_SERIAL:
        raise InputProblem(translate("Grants", "番号は1から9,999までです。"), field="serial")
    taken = session.exec(
        select(ExpenseRow).join(GrantReceiptRow, col(GrantReceiptRow.expense_id) == col(ExpenseRow.id))
        .where(GrantReceiptRow.grant_line_id == line_id, GrantReceiptRow.serial == serial)).first()
    if taken is not None:
        day = taken.used_on or taken.receipt_on or taken.booked_on
        sentence = translate("Grants", "{number}番は、{day}の{payee}の領収書に使いました。別の番号にしてください。")
        raise InputProblem(sentence.format(number=_text(session, line_id, serial), day=spoken_day(day), payee=taken.payee),
                           field="serial")


def _text(session: Session, line_id: int, serial: int) -> str:
    return receipt_number(session.get_one(GrantLineRow, line_id).number, serial)


def _by_target(shares: Sequence[Share], *only: int | None) -> Mapping[tuple[int | None, int | None], int]:
    return {(share.grant_id, share.grant_line_id): share.amount for share in shares if not only or share.grant_id in only}
