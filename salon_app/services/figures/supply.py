"""仕入 and 廃棄 by category, and what つけ did: figures of a range of business dates that are not slips."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.services.figures.columns import LEG, MOVEMENT, SPOILAGE
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import LegRow, MovementRow


@dataclass(frozen=True)
class SupplyFigures:
    """Of one category: `bought` yen of 仕入 (paid or owed), `wasted` yen of 廃棄 at the selling price."""

    category_id: int | None
    bought: int
    wasted: int
    wasted_count: int


@dataclass(frozen=True)
class TabFigures:
    """つけ between two business dates in yen: newly owed, and paid later (with how often)."""

    owed: int
    paid: int
    paid_count: int


def supply(session: Session, start: date, end: date, *, purchases_id: int) -> tuple[SupplyFigures, ...]:
    """仕入 and 廃棄 of the business dates by category, those without a category last."""
    bought = session.connection().execute(
        select(MOVEMENT.category_id, func.sum(LEG.amount))
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(LEG.account_id == purchases_id, LEG.business_date >= start, LEG.business_date <= end)
        .group_by(MOVEMENT.category_id)).all()
    wasted = session.connection().execute(
        select(SPOILAGE.category_id, func.sum(SPOILAGE.amount), func.count())
        .where(SPOILAGE.business_date >= start, SPOILAGE.business_date <= end)
        .group_by(SPOILAGE.category_id)).all()
    cost = {category_id: int(amount) for category_id, amount in bought}
    waste = {category_id: (int(amount), int(count)) for category_id, amount, count in wasted}
    ids = sorted(cost.keys() | waste.keys(), key=lambda one: (one is None, one or 0))
    return tuple(SupplyFigures(one, cost.get(one, 0), *waste.get(one, (0, 0))) for one in ids)


def by_month(session: Session, start: date, end: date, *, purchases_id: int) -> dict[date, tuple[int, int]]:
    """仕入 and 廃棄 in yen by first day of the month."""
    bought = session.connection().execute(
        select(LEG.business_date, func.sum(LEG.amount))
        .where(LEG.account_id == purchases_id, LEG.business_date >= start, LEG.business_date <= end)
        .group_by(LEG.business_date)).all()
    wasted = session.connection().execute(
        select(SPOILAGE.business_date, func.sum(SPOILAGE.amount))
        .where(SPOILAGE.business_date >= start, SPOILAGE.business_date <= end)
        .group_by(SPOILAGE.business_date)).all()
    months: dict[date, tuple[int, int]] = {}
    for at, rows in enumerate((bought, wasted)):
        for day, amount in rows:
            both = list(months.get(day.replace(day=1), (0, 0)))
            both[at] += int(amount)
            months[day.replace(day=1)] = (both[0], both[1])
    return months


def oldest_unpaid(session: Session, until: date, *, tab_id: int) -> dict[int, date]:
    """By person: the business date of the oldest つけ that is still unpaid at the end of `until`; payments cover the
    oldest first. Of people who were made one it is the entry kept."""
    rows = session.connection().execute(
        select(KEPT_ID, LEG.business_date, LEG.amount).select_from(LegRow).join(PERSON, PERSON.c.id == LEG.person_id)
        .where(LEG.account_id == tab_id, LEG.business_date <= until, LEG.person_id.is_not(None))
        .order_by(LEG.business_date, LEG.id)).all()
    paid: dict[int, int] = {}
    for person_id, _, amount in rows:
        paid[person_id] = paid.get(person_id, 0) - min(amount, 0)
    found: dict[int, date] = {}
    for person_id, day, amount in rows:
        if amount > 0 and person_id not in found:
            paid[person_id] -= amount
            if paid[person_id] < 0:
                found[person_id] = day
    return found


def tab(session: Session, start: date, end: date, *, tab_id: int) -> TabFigures:
    """What was put on つけ (less what was taken back) and what was paid later, between two business dates."""
    rows = session.connection().execute(
        select(MOVEMENT.kind == "tab_payment", MOVEMENT.reverses_id.is_not(None), func.sum(LEG.amount),
               func.count(func.distinct(LEG.movement_id)))
        .join(MovementRow, MOVEMENT.id == LEG.movement_id)
        .where(LEG.account_id == tab_id, LEG.business_date >= start, LEG.business_date <= end)
        .group_by(MOVEMENT.kind == "tab_payment", MOVEMENT.reverses_id.is_not(None))).all()
    owed = paid = count = 0
    for is_payment, taken_back, amount, movements in rows:
        if is_payment:
            paid -= int(amount)
            count += -movements if taken_back else movements
        else:
            owed += int(amount)
    return TabFigures(owed, paid, count)
