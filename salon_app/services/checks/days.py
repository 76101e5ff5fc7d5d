"""The days' rules: closes are posted, numbers have no gaps, dates can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, or_
from sqlmodel import Session, select

from salon_app.model.dates import month_range, wareki_year_month
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.business_day import FIRST_DATE
from salon_app.services.checks.finding import ACCOUNT, COUNT, LEG, MONTH_LOCK, MOVEMENT, PERIOD, RECEIPT, SALE, VISITORS

AHEAD = timedelta(days=366)
"""A computer's clock may have been wrong for a while; a date further ahead than this can't be."""


def differences_are_posted(session: Session) -> Iterator[str]:
    """What was counted at opening and close less what was expected is what 現金過不足 took up, by period and place."""
    counted = {
        (period_id, account_id): int(difference) for period_id, account_id, difference in session.exec(
            select(COUNT.period_id, COUNT.account_id,
                   func.sum(COUNT.counted - COUNT.expected))
            .where(COUNT.kind.in_(("opening", "closing")))
            .group_by(COUNT.period_id, COUNT.account_id)).all()}
    over_short = select(ACCOUNT.id).where(ACCOUNT.code == "over_short")
    posted = {
        (period_id, account_id): int(amount) for period_id, account_id, amount in session.exec(
            select(MOVEMENT.period_id, LEG.account_id, func.sum(LEG.amount))
            .join(LEG, LEG.movement_id == MOVEMENT.id)
            .where(MOVEMENT.kind == "difference", LEG.account_id.not_in(over_short))
            .group_by(MOVEMENT.period_id, LEG.account_id)).all()}
    for key in sorted(counted.keys() | posted.keys(), key=str):
        if counted.get(key, 0) != posted.get(key, 0):
            sentence = translate(
                "Checks",
                "締め ID {period}・置き場所 ID {place} の数えた差 {counted}円と、過不足 {posted}円が合いません。")
            yield sentence.format(period=key[0], place=key[1], counted=format_yen(counted.get(key, 0)),
                                  posted=format_yen(posted.get(key, 0)))


def money_to_the_safe_is_posted(session: Session) -> Iterator[str]:
    """売上金 of a close is what went to the safe; a period that is closed says when; at most one is open."""
    safe = select(ACCOUNT.id).where(ACCOUNT.code == "safe")
    posted = dict(session.exec(
        select(MOVEMENT.period_id, func.sum(LEG.amount)).join(LEG, LEG.movement_id == MOVEMENT.id)
        .where(MOVEMENT.kind == "to_safe", LEG.account_id.in_(safe))
        .group_by(MOVEMENT.period_id)).all())
    for period_id, to_safe in session.exec(select(PERIOD.id, PERIOD.to_safe)).all():
        if to_safe != int(posted.get(period_id, 0)):
            sentence = translate(
                "Checks", "締め ID {period} の売上金 {to_safe}円と、金庫への移動 {posted}円が合いません。")
            yield sentence.format(period=period_id, to_safe=format_yen(to_safe),
                                  posted=format_yen(int(posted.get(period_id, 0))))
    still_open = session.exec(select(PERIOD.id).where(PERIOD.closed_at.is_(None))).all()
    if len(still_open) > 1:
        yield translate("Checks", "締めていないレジが{count}つあります（締め ID {ids}）。").format(
            count=len(still_open), ids="、".join(str(one) for one in still_open))


def numbers_have_no_gaps(session: Session) -> Iterator[str]:
    """会計番号 of a date, 領収書 of a 年度, and 締め numbers run from 1 without a gap."""
    for day, count, last, first in session.exec(
            select(SALE.business_date, func.count(), func.max(SALE.number), func.min(SALE.number))
            .group_by(SALE.business_date)).all():
        if count != last or first != 1:
            yield translate("Checks", "{day} の会計番号が飛んでいます（{count}件で{last}番まで）。").format(
                day=day.isoformat(), count=count, last=last)
    for year, count, last, first in session.exec(
            select(RECEIPT.fiscal_year, func.count(), func.max(RECEIPT.seq), func.min(RECEIPT.seq))
            .group_by(RECEIPT.fiscal_year)).all():
        if count != last or first != 1:
            yield translate("Checks", "{year}年度の領収書番号が飛んでいます（{count}枚で{last}番まで）。").format(
                year=year, count=count, last=last)
    serials = sorted(set(session.exec(select(PERIOD.serial)).all()))
    if serials and serials != list(range(1, len(serials) + 1)):
        yield translate("Checks", "レジ締めの通し番号が飛んでいます（{count}日で第{last}号まで）。").format(
            count=len(serials), last=serials[-1])


def dates_are_sane(session: Session, today: date) -> Iterator[str]:
    """Business dates lie between 1950 and a year from now."""
    for table, sentence in (
            (SALE, translate("Checks", "会計 ID {id} の日付 {day} が、ありえない日です。")),
            (MOVEMENT, translate("Checks", "お金の記録 ID {id} の日付 {day} が、ありえない日です。")),
            (PERIOD, translate("Checks", "締め ID {id} の日付 {day} が、ありえない日です。")),
            (VISITORS, translate("Checks", "来店者数 ID {id} の日付 {day} が、ありえない日です。"))):
        for row_id, day in session.exec(select(table.id, table.business_date).where(
                or_(table.business_date < FIRST_DATE, table.business_date > today + AHEAD))).all():
            yield sentence.format(id=row_id, day=day.isoformat())


def locked_months_stay_as_they_were(session: Session) -> Iterator[str]:
    """No movement came into a locked month after its lock."""
    for month, findings in session.exec(select(MONTH_LOCK.month, MONTH_LOCK.findings).order_by(MONTH_LOCK.month)).all():
        last, end = findings.get("last_movement"), month_range(month)[1]
        if last is None:  # locked by a version that did not keep it
            continue
        later = select(MOVEMENT.id).where(MOVEMENT.id > last, MOVEMENT.business_date <= end).order_by(MOVEMENT.id)
        for movement_id in session.exec(later).all():
            yield translate("Checks", "出納 ID {id} は、{month}の月締めのあとで、その月までに入っています。").format(
                id=movement_id, month=wareki_year_month(month))
