"""What was corrected, one row each: for the day's sheet and for the auditor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.services.audit import AuditService
from salon_app.services.figures.columns import LINE
from salon_app.services.figures.ledger import SLIP_KINDS
from salon_app.services.figures.scope import Scope
from salon_app.services.sale_values import GOODS_KINDS, summary_of
from salon_app.store.tables import LegRow, MovementRow, ProductRow, ProductVersionRow, SaleRow, TillPeriodRow
from salon_app.store.types import known


@dataclass(frozen=True)
class SlipCorrection:
    """A 取消 or 返品 (`kind` void, return, return_void) with the slip it corrects; `amount` yen, negative: handed back.

    `original` None: 元取引なし, imported without the slip it takes back. `after_close`: the original's till period had
    been closed, so the correction counts on its own date.
    """

    sale_id: int
    day: date
    number: int
    at: datetime
    kind: str
    items: str
    amount: int
    reason: str
    person_id: int | None
    original: OriginalSlip | None
    after_close: bool


@dataclass(frozen=True)
class OriginalSlip:
    """The slip a correction points at."""

    day: date
    number: int
    total: int
    person_id: int | None


@dataclass(frozen=True)
class MovementCorrection:
    """The reversal of a recorded movement; `amount` yen is what was taken back."""

    movement_id: int
    day: date
    at: datetime
    kind: str
    summary: str
    amount: int
    reason: str
    person_id: int | None
    original_id: int
    original_day: date
    original_person_id: int | None


@dataclass(frozen=True)
class UncountedClose:
    """A till period that was closed without counting."""

    day: date
    serial: int
    branch: int
    closed_at: datetime
    person_id: int | None


@dataclass(frozen=True)
class PriceChange:
    """A product's price (yen) and rates (percent) before and after an instant."""

    at: datetime
    name: str
    price_before: int | None
    price: int | None
    rates_before: tuple[int | None, int | None]
    rates: tuple[int | None, int | None]
    person_id: int | None


def slip_corrections(session: Session, scope: Scope) -> tuple[SlipCorrection, ...]:
    """取消 and 返品 whose own date (or till period) lies in the scope, in order of their making."""
    original = aliased(SaleRow)
    rows = session.exec(
        select(SaleRow, original).join(original, col(original.id) == SaleRow.original_id, isouter=True)
        .where(*scope.slips(), SaleRow.kind != "sale").order_by(col(SaleRow.id))).all()
    items = _items(session, [known(row.id) for row, _ in rows])
    return tuple(
        SlipCorrection(
            known(row.id), row.business_date, row.number, row.sold_at, row.kind, summary_of(items[known(row.id)]),
            row.total, row.reason, row.person_id,
            OriginalSlip(was.business_date, was.number, was.total, was.person_id) if was is not None else None,
            was is not None and row.period_id != was.period_id)
        for row, was in rows)


def _items(session: Session, sale_ids: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    """Names and quantities of what was on slips, by slip."""
    found: dict[int, list[tuple[str, int]]] = {one: [] for one in sale_ids}
    for at in range(0, len(sale_ids), 500):
        for sale_id, name, quantity in session.connection().execute(
                select(LINE.sale_id, LINE.name, LINE.quantity)
                .where(LINE.sale_id.in_(sale_ids[at:at + 500]), LINE.kind.in_(GOODS_KINDS)).order_by(LINE.id)):
            found[sale_id].append((name, quantity))
    return found


def movement_corrections(session: Session, start: date, end: date) -> tuple[MovementCorrection, ...]:
    """Reversals of movements between two business dates; those of slips are in `slip_corrections`."""
    original = aliased(MovementRow)
    rows = session.exec(
        select(MovementRow, original).join(original, col(original.id) == MovementRow.reverses_id)
        .where(MovementRow.business_date >= start, MovementRow.business_date <= end,
               col(MovementRow.kind).not_in(SLIP_KINDS)).order_by(col(MovementRow.id))).all()
    amounts: dict[int, int] = {}
    for at in range(0, len(rows), 500):
        chosen = [known(row.id) for row, _ in rows[at:at + 500]]
        for movement_id, amount in session.connection().execute(
                select(col(LegRow.movement_id), col(LegRow.amount)).where(col(LegRow.movement_id).in_(chosen))):
            amounts[movement_id] = max(amounts.get(movement_id, 0), amount)
    return tuple(
        MovementCorrection(known(row.id), row.business_date, row.at, row.kind, row.summary or was.summary,
                           amounts.get(known(row.id), 0), row.reason, row.person_id, known(was.id), was.business_date,
                           was.person_id)
        for row, was in rows)


def uncounted_closes(session: Session, start: date, end: date) -> tuple[UncountedClose, ...]:
    """Till periods of the business dates that were closed without counting."""
    rows = session.exec(
        select(TillPeriodRow).where(
            TillPeriodRow.business_date >= start, TillPeriodRow.business_date <= end,
            col(TillPeriodRow.closed_at).is_not(None), col(TillPeriodRow.counted).is_(False))
        .order_by(col(TillPeriodRow.id))).all()
    return tuple(UncountedClose(row.business_date, row.serial, row.branch, row.closed_at, row.closed_by)
                 for row in rows if row.closed_at is not None)


def price_changes(session: Session, start: datetime, end: datetime, audit: AuditService) -> tuple[PriceChange, ...]:
    """Prices and rates that changed from the instant `start` (included) to `end` (excluded); first prices are none."""
    changed_by = {
        change[1]: entry.by
        for entry in audit.entries(start, end, ops=(Op.PRODUCT_SAVED,))
        for change in entry.changes if change[0] == "product_version"}
    rows = session.exec(
        select(ProductVersionRow, ProductRow.name).join(
            ProductRow, col(ProductRow.id) == ProductVersionRow.product_id)
        .where(ProductVersionRow.valid_from >= start, ProductVersionRow.valid_from < end)
        .order_by(col(ProductVersionRow.id))).all()
    found = []
    for row, name in rows:
        before = session.exec(
            select(ProductVersionRow).where(
                ProductVersionRow.product_id == row.product_id, col(ProductVersionRow.id) < known(row.id))
            .order_by(col(ProductVersionRow.id).desc()).limit(1)).first()
        if before is not None:
            found.append(PriceChange(
                row.valid_from, name, before.price, row.price, (before.rate_here, before.rate_away),
                (row.rate_here, row.rate_away), changed_by.get(known(row.id))))
    return tuple(found)
