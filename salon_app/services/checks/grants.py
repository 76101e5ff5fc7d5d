"""The rules of 助成金: expenses and grant money are in the ledger to the yen, no line is shared out twice, numbers fit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlmodel import Session

from salon_app.model import grants
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import EXPENSE_KIND, GRANT_KIND
from salon_app.services.checks.finding import (
    ACCOUNT,
    EXPENSE,
    EXPENSE_LINE,
    EXPENSE_SHARE,
    GRANT,
    GRANT_LINE,
    GRANT_MONEY,
    GRANT_RECEIPT,
    LEG,
    MOVEMENT,
)

Moved = Mapping[tuple[int, int | None], int]
"""Yen by account and 事業."""


def expenses_are_in_the_ledger(session: Session) -> Iterator[str]:
    """A standing expense moved its lines, its 振込手数料 and what paid for it, no more; one taken back moved nothing."""
    connection = session.connection()
    codes: dict[str, int] = {row.code: row.id for row in connection.execute(
        select(ACCOUNT.code, ACCOUNT.id).where(ACCOUNT.code.in_(("unpaid", "bank_fees"))))}
    lines: dict[int, Counter[tuple[int, int | None]]] = defaultdict(Counter)
    for expense_id, account_id, program_id, amount in connection.execute(select(
            EXPENSE_LINE.expense_id, EXPENSE_LINE.account_id, EXPENSE_LINE.program_id, EXPENSE_LINE.amount)):
        lines[expense_id][account_id, program_id] += amount
    rows = connection.execute(select(
        EXPENSE.id, EXPENSE.movement_id, EXPENSE.paid_movement_id, EXPENSE.place_id, EXPENSE.transfer_fee, EXPENSE.paid_on,
        EXPENSE.method, EXPENSE.taken_back_on).order_by(EXPENSE.id)).all()
    moved = _net(session, [one for row in rows for one in (row.movement_id, row.paid_movement_id) if one is not None])
    for row in rows:
        total = sum(lines[row.id].values())
        programs = {program_id for _, program_id in lines[row.id]}
        payment = Counter({(codes["bank_fees"], programs.pop() if len(programs) == 1 else None): row.transfer_fee})
        payment[row.place_id, None] -= total + row.transfer_fee
        owed = Counter({(codes["unpaid"], None): total})
        booked = lines[row.id] + Counter()
        if row.paid_movement_id is None and row.paid_on is not None:
            booked.update(payment)
        else:
            booked.subtract(owed)
        payment.update(owed)
        stands = row.taken_back_on is None
        if ((stands and row.movement_id is None) or not total
                or not _same(moved.get(row.movement_id, {}), booked if stands else {})
                or not _same(moved.get(row.paid_movement_id, {}), payment if stands and row.paid_movement_id else {})):
            sentence = translate("Checks", "支出 ID {id} の {amount}円と、出納の記録が合いません。")
            yield sentence.format(id=row.id, amount=format_yen(total))


def expenses_are_paid_or_not(session: Session) -> Iterator[str]:
    """Paid out of a place at once, or owed: then a payment and its date go together, and 立替 says whose it was."""
    paid = EXPENSE.paid_on.is_not(None)
    at_once = EXPENSE.method == grants.AT_PLACE
    wrong = or_(
        paid != EXPENSE.place_id.is_not(None), and_(at_once, or_(~paid, EXPENSE.paid_movement_id.is_not(None))),
        and_(~at_once, paid != EXPENSE.paid_movement_id.is_not(None)), and_(~paid, EXPENSE.transfer_fee != 0),
        (EXPENSE.method == grants.BY_HELPER) != EXPENSE.helper_id.is_not(None))
    for expense_id in session.connection().execute(select(EXPENSE.id).where(wrong).order_by(EXPENSE.id)).scalars():
        yield translate("Checks", "支出 ID {id} の支払いの記録が、そろっていません。").format(id=expense_id)


def grant_money_is_in_the_ledger(session: Session) -> Iterator[str]:
    """入金 and 返納 that stand moved as many yen of the 科目 助成金; 繰越, and what was taken back, moved nothing."""
    connection = session.connection()
    account_id = connection.execute(select(ACCOUNT.id).where(ACCOUNT.code == "grants")).scalar_one_or_none()
    rows = connection.execute(select(GRANT_MONEY.id, GRANT_MONEY.kind, GRANT_MONEY.amount, GRANT_MONEY.movement_id,
                                     GRANT_MONEY.taken_back).order_by(GRANT_MONEY.id)).all()
    moved = _net(session, [row.movement_id for row in rows if row.movement_id is not None])
    for row in rows:
        sign = {grants.RECEIVED: 1, grants.RETURNED: -1}.get(row.kind, 0)
        found = sum(-amount for (account, _), amount in moved.get(row.movement_id, {}).items() if account == account_id)
        expected = 0 if row.taken_back else sign * row.amount
        if found != expected or (sign != 0) != (row.movement_id is not None) or row.amount <= 0:
            sentence = translate("Checks", "助成金のお金の記録 ID {id} の {amount}円と、出納の {posted}円が合いません。")
            yield sentence.format(id=row.id, amount=format_yen(expected), posted=format_yen(found))


def movements_belong_to_one(session: Session) -> Iterator[str]:
    """A movement of an expense or a grant belongs to one of them; one that belongs to none any more has been taken back."""
    connection = session.connection()
    linked = Counter[int]()
    for column in (EXPENSE.movement_id, EXPENSE.paid_movement_id, GRANT_MONEY.movement_id):
        linked.update(connection.execute(select(column).where(column.is_not(None))).scalars())
    for movement_id, times in linked.items():
        if times > 1:
            sentence = translate("Checks", "お金の記録 ID {id} が、{count}件の支出か助成金につながっています（1件のはずです）。")
            yield sentence.format(id=movement_id, count=times)
    loose = [one for one in connection.execute(
        select(MOVEMENT.id).where(MOVEMENT.kind.in_((EXPENSE_KIND, GRANT_KIND)), MOVEMENT.reverses_id.is_(None))
        .order_by(MOVEMENT.id)).scalars() if one not in linked]
    for loose_id, moved in _net(session, loose).items():
        if not _same(moved, {}):
            sentence = translate("Checks", "お金の記録 ID {id} は支出か助成金のものですが、その支出か助成金がありません。")
            yield sentence.format(id=loose_id)


def shares_stay_within_lines(session: Session) -> Iterator[str]:
    """Σ of the shares of a line is at most its yen; each goes to a 支出 line of its own grant, or is 対象外."""
    connection = session.connection()
    shared = func.sum(EXPENSE_SHARE.amount)
    for expense_id, line_id, amount, total in connection.execute(
            select(EXPENSE_LINE.expense_id, EXPENSE_LINE.id, EXPENSE_LINE.amount, shared)
            .join(EXPENSE_SHARE, EXPENSE_SHARE.line_id == EXPENSE_LINE.id).group_by(EXPENSE_LINE.id)
            .having(or_(shared > EXPENSE_LINE.amount, func.min(EXPENSE_SHARE.amount) <= 0))).all():
        sentence = translate("Checks", "支出 ID {id} の行（ID {line}）の充当の合計 {total}円が、行の {amount}円と合いません。")
        yield sentence.format(id=expense_id, line=line_id, total=format_yen(int(total)), amount=format_yen(amount))
    right = and_(GRANT_LINE.grant_id == EXPENSE_SHARE.grant_id, GRANT_LINE.side == grants.EXPENSE_SIDE)
    neither = and_(EXPENSE_SHARE.grant_id.is_(None), EXPENSE_SHARE.grant_line_id.is_(None))
    for share_id in connection.execute(
            select(EXPENSE_SHARE.id).join(GRANT_LINE, GRANT_LINE.id == EXPENSE_SHARE.grant_line_id, isouter=True)
            .where(~or_(neither, func.coalesce(right, False))).order_by(EXPENSE_SHARE.id)).scalars():
        yield translate("Checks", "充当 ID {id} の費目が、その助成金のものではありません。").format(id=share_id)


def numbers_belong_to_shares(session: Session) -> Iterator[str]:
    """A 領収書番号 in use stands for an expense of which its 費目 bears something, a 費目 of its grant."""
    bears = (select(EXPENSE_SHARE.id).join(EXPENSE_LINE, EXPENSE_LINE.id == EXPENSE_SHARE.line_id)
             .where(EXPENSE_LINE.expense_id == GRANT_RECEIPT.expense_id,
                    EXPENSE_SHARE.grant_line_id == GRANT_RECEIPT.grant_line_id)
             .exists())
    rows = session.connection().execute(
        select(GRANT_RECEIPT.id, GRANT_LINE.number, GRANT_RECEIPT.serial)
        .join(GRANT_LINE, GRANT_LINE.id == GRANT_RECEIPT.grant_line_id)
        .where(or_(GRANT_LINE.grant_id != GRANT_RECEIPT.grant_id, and_(GRANT_RECEIPT.retired.is_(False), ~bears)))
        .order_by(GRANT_RECEIPT.id)).all()
    for receipt_id, number, serial in rows:
        sentence = translate("Checks", "領収書番号 {number}-{serial}（ID {id}）の支出が、その費目に充てられていません。")
        yield sentence.format(number=number, serial=serial, id=receipt_id)


def grants_are_whole(session: Session) -> Iterator[str]:
    """A 対象期間 ends after it begins, a 補助率 is at most the whole, and a grant is 報告ずみ with its date."""
    wrong = or_(GRANT.ends < GRANT.starts, GRANT.rate_num <= 0, GRANT.rate_num > GRANT.rate_den,
                GRANT.state.not_in((grants.ACTIVE, grants.REPORTED, grants.CLOSED)),
                and_(GRANT.state == grants.REPORTED, GRANT.reported_on.is_(None)))
    for grant_id in session.connection().execute(select(GRANT.id).where(wrong).order_by(GRANT.id)).scalars():
        yield translate("Checks", "助成金 ID {id} の期間・補助率・報告の記録が、そろっていません。").format(id=grant_id)


def _net(session: Session, movement_ids: list[int]) -> dict[int | None, Moved]:
    """What stands of each movement after the mirrors of it, the mirrors of those, and so on."""
    wanted = set(movement_ids)
    chain = (select(MOVEMENT.id, MOVEMENT.id.label("root"))
             .where(MOVEMENT.reverses_id.is_(None), MOVEMENT.id.in_(_candidates())).cte(recursive=True))
    chain = chain.union_all(select(MOVEMENT.id, chain.c.root).join(chain, MOVEMENT.reverses_id == chain.c.id))
    amount: Any = func.sum(LEG.amount)
    query = (select(chain.c.root, LEG.account_id, LEG.program_id, amount).join(LEG, LEG.movement_id == chain.c.id)
             .group_by(chain.c.root, LEG.account_id, LEG.program_id))
    net: dict[int | None, dict[tuple[int, int | None], int]] = {}
    for root, account_id, program_id, yen in session.connection().execute(query):
        if root in wanted:
            net.setdefault(root, {})[account_id, program_id] = int(yen)
    return dict(net)


def _candidates() -> Any:
    """Movements of expenses and grants, and those of 出金 that got their receipt later."""
    adopted = select(EXPENSE.movement_id).where(EXPENSE.movement_id.is_not(None))
    return select(MOVEMENT.id).where(or_(MOVEMENT.kind.in_((EXPENSE_KIND, GRANT_KIND)), MOVEMENT.id.in_(adopted)))


def _same(one: Moved, other: Moved) -> bool:
    return {key: yen for key, yen in one.items() if yen} == {key: yen for key, yen in other.items() if yen}
