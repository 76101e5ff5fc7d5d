"""The ledger's rules: every movement sums to zero, and money that isn't ours is never income or expense."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, or_
from sqlmodel import Session, select

from salon_app.model.chart_of_accounts import ACCOUNTS, EXPENSE, INCOME
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.checks.finding import ACCOUNT, LEG, MOVEMENT

PASSING = ("tab_payment", "transfer", "exchange", "to_safe", "opening")
"""Kinds of movement that are never income or expense."""


def movements_sum_to_zero(session: Session) -> Iterator[str]:
    """Σ of a movement's legs is 0, it has two at least, and they bear its date."""
    rows = session.exec(
        select(MOVEMENT.id, func.count(LEG.id), func.coalesce(func.sum(LEG.amount), 0))
        .join(LEG, LEG.movement_id == MOVEMENT.id, isouter=True).group_by(MOVEMENT.id)
        .having(or_(func.coalesce(func.sum(LEG.amount), 0) != 0, func.count(LEG.id) < 2))).all()
    for movement_id, legs, total in rows:
        sentence = translate("Checks", "お金の記録 ID {id} の出入りが釣り合いません（{legs}本、差 {total}円）。")
        yield sentence.format(id=movement_id, legs=legs, total=format_yen(int(total)))
    for movement_id in session.exec(
            select(LEG.movement_id).join(MOVEMENT, MOVEMENT.id == LEG.movement_id)
            .where(LEG.business_date != MOVEMENT.business_date).distinct()).all():
        yield translate("Checks", "お金の記録 ID {id} の日付が、内訳の日付と違います。").format(id=movement_id)
    for movement_id, count in session.exec(
            select(MOVEMENT.reverses_id, func.count()).where(MOVEMENT.reverses_id.is_not(None))
            .group_by(MOVEMENT.reverses_id).having(func.count() > 1)).all():
        sentence = translate("Checks", "お金の記録 ID {id} が{count}回取り消されています。")
        yield sentence.format(id=movement_id, count=count)


def accounts_keep_their_kind(session: Session) -> Iterator[str]:
    """預り金, 前受金, 売掛金, 立替金, 未払金 are no income or expense, and what merely passes through isn't either."""
    kinds = {seed.code: seed.kind for seed in ACCOUNTS}
    present = set()
    for account_id, code, name, kind in session.exec(
            select(ACCOUNT.id, ACCOUNT.code, ACCOUNT.name, ACCOUNT.kind)
            .where(ACCOUNT.code.is_not(None))).all():
        present.add(code)
        if kinds.get(str(code), kind) != kind:
            sentence = translate("Checks", "科目「{name}」（ID {id}）の種類が変わっています（{kind}）。")
            yield sentence.format(name=name, id=account_id, kind=kind)
    for seed in ACCOUNTS:
        if seed.code not in present:
            yield translate("Checks", "科目「{name}」がありません。").format(name=seed.name)
    for movement_id, kind in session.exec(
            select(MOVEMENT.id, MOVEMENT.kind).join(LEG, LEG.movement_id == MOVEMENT.id)
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id)
            .where(MOVEMENT.kind.in_(PASSING), ACCOUNT.kind.in_((INCOME, EXPENSE))).distinct()).all():
        sentence = translate("Checks", "お金の記録 ID {id}（{kind}）が、収入か支出に入っています。")
        yield sentence.format(id=movement_id, kind=kind)
