"""The ledger's rules: every movement sums to zero, and money that isn't ours is never income or expense."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from salon_app.model.chart_of_accounts import ACCOUNTS, EXPENSE, INCOME
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.store.tables import AccountRow, LegRow, MovementRow

PASSING = ("tab_payment", "transfer", "exchange", "to_safe", "opening")
"""Kinds of movement that are never income or expense."""


def movements_sum_to_zero(session: Session) -> Iterator[str]:
    """Σ of a movement's legs is 0, it has two at least, and they bear its date."""
    rows = session.exec(
        select(MovementRow.id, func.count(col(LegRow.id)), func.coalesce(func.sum(LegRow.amount), 0))
        .join(LegRow, col(LegRow.movement_id) == MovementRow.id, isouter=True).group_by(col(MovementRow.id))
        .having(or_(func.coalesce(func.sum(LegRow.amount), 0) != 0, func.count(col(LegRow.id)) < 2))).all()
    for movement_id, legs, total in rows:
        sentence = translate("Checks", "お金の記録 ID {id} の出入りが釣り合いません（{legs}本、差 {total}円）。")
        yield sentence.format(id=movement_id, legs=legs, total=format_yen(int(total)))
    for movement_id in session.exec(
            select(LegRow.movement_id).join(MovementRow, col(MovementRow.id) == LegRow.movement_id)
            .where(LegRow.business_date != MovementRow.business_date).distinct()).all():
        yield translate("Checks", "お金の記録 ID {id} の日付が、内訳の日付と違います。").format(id=movement_id)
    for movement_id, count in session.exec(
            select(MovementRow.reverses_id, func.count()).where(col(MovementRow.reverses_id).is_not(None))
            .group_by(col(MovementRow.reverses_id)).having(func.count() > 1)).all():
        yield translate("Checks", "お金の記録 ID {id} が{count}回取り消されています。").format(id=movement_id, count=count)


def accounts_keep_their_kind(session: Session) -> Iterator[str]:
    """預り金, 前受金, 売掛金, 立替金, 未払金 are no income or expense, and what merely passes through isn't either."""
    kinds = {seed.code: seed.kind for seed in ACCOUNTS}
    present = set()
    for account_id, code, name, kind in session.exec(
            select(AccountRow.id, AccountRow.code, AccountRow.name, AccountRow.kind)
            .where(col(AccountRow.code).is_not(None))).all():
        present.add(code)
        if kinds.get(str(code), kind) != kind:
            sentence = translate("Checks", "科目「{name}」（ID {id}）の種類が変わっています（{kind}）。")
            yield sentence.format(name=name, id=account_id, kind=kind)
    for seed in ACCOUNTS:
        if seed.code not in present:
            yield translate("Checks", "科目「{name}」がありません。").format(name=seed.name)
    for movement_id, kind in session.exec(
            select(MovementRow.id, MovementRow.kind).join(LegRow, col(LegRow.movement_id) == MovementRow.id)
            .join(AccountRow, col(AccountRow.id) == LegRow.account_id)
            .where(col(MovementRow.kind).in_(PASSING), col(AccountRow.kind).in_((INCOME, EXPENSE))).distinct()).all():
        sentence = translate("Checks", "お金の記録 ID {id}（{kind}）が、収入か支出に入っています。")
        yield sentence.format(id=movement_id, kind=kind)
