"""レシート: what a shop charged, with a photo, split over the lines of one or several errands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.business_day import BusinessDay
from salon_app.services.pictures import PicturesService
from salon_app.services.shopping.shops import shop_id_of, shop_named
from salon_app.services.shopping.values import ShopReceipt
from salon_app.store.tables import ErrandLineRow, ShopReceiptRow, ShopRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

LONGEST_SIDE = 2_000
"""Pixels of a photo: the figures on a long receipt can be read."""
LONGEST_NOTE = 200


class ShopReceiptsService:
    """Commands and queries. A receipt that does not agree with its lines is kept all the same: `difference` says it."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, pictures: PicturesService) -> None:
        self._uow = uow
        self._day = day
        self._pictures = pictures

    # queries

    def get(self, receipt_id: int) -> ShopReceipt:
        """One receipt. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = _receipts(session, col(ShopReceiptRow.id) == receipt_id)
        if not found:
            raise RuleProblem(translate("Errands", "そのレシートは見つかりません。"))
        return found[0]

    def of(self, errand_id: int) -> tuple[ShopReceipt, ...]:
        """Receipts that lines of an errand point at, oldest first."""
        pointed = select(col(ErrandLineRow.receipt_id)).where(col(ErrandLineRow.errand_id) == errand_id)
        with self._uow.read() as session:
            return _receipts(session, col(ShopReceiptRow.id).in_(pointed))[::-1]

    def recent(self, shop: str = "", *, days: int = 7) -> tuple[ShopReceipt, ...]:
        """Receipts of the last days (of a shop), newest first: one receipt may hold several people's goods."""
        conditions: list[Any] = [col(ShopReceiptRow.business_date) > self._day.today() - timedelta(days=days)]
        with self._uow.read() as session:
            if shop.strip():
                conditions.append(col(ShopReceiptRow.shop_id) == shop_id_of(session, shop))
            return _receipts(session, *conditions)

    # commands

    def save(self, *, receipt_id: int | None = None, shop: str = "", on: date | None = None, total: int, others: int = 0,
             photo: Path | None = None, note: str = "", line_ids: Sequence[int] = (), by: int | None = None) -> int:
        """Add or change a receipt of `total` yen, `others` of them for no errand, and point lines at it; returns its id.

        Of the errands named by `line_ids` just these lines point at it from now on; other errands' lines stay. Without
        `photo` a receipt keeps the one it has. Raises InputProblem (field: total, others, date, note, picture).
        """
        day = on or self._day.today()
        self._check(day, total, others, note)
        picture = "" if photo is None else self._pictures.add(photo, size=LONGEST_SIDE)
        with self._uow.operation(Op.ERRAND_BOUGHT, by=by) as operation:
            values: dict[str, Any] = {
                "shop_id": shop_named(operation, shop), "business_date": day, "total": total, "others": others,
                "note": note.strip()}
            if picture:
                values["photo"] = picture
            if receipt_id is None:
                receipt_id = operation.insert(ShopReceiptRow, **values)
            else:
                operation.update(ShopReceiptRow, receipt_id, **values)
            _point(operation, receipt_id, line_ids)
            return receipt_id

    def _check(self, day: date, total: int, others: int, note: str) -> None:
        self._day.check_date(day)
        if not 0 < total <= MAX_ENTRY:
            sentence = translate("Errands", "レシートの合計は1円から{most}円までです。")
            raise InputProblem(sentence.format(most=f"{MAX_ENTRY:,}"), field="total")
        if not 0 <= others <= total:
            raise InputProblem(translate("Errands", "ほかの買いものの分は、レシートの合計までです。"), field="others")
        if len(note.strip()) > LONGEST_NOTE:
            raise InputProblem(translate("Errands", "メモは{most}字までです。").format(most=LONGEST_NOTE), field="note")


def _point(operation: Operation, receipt_id: int, line_ids: Sequence[int]) -> None:
    """Lines of the errands concerned point at the receipt, or (where they are not named) no longer do."""
    errand_ids = {operation.row(ErrandLineRow, line_id)["errand_id"] for line_id in line_ids}
    pointing = operation.session.execute(select(col(ErrandLineRow.id)).where(
        col(ErrandLineRow.errand_id).in_(errand_ids), col(ErrandLineRow.receipt_id) == receipt_id)).scalars().all()
    for line_id in sorted({known(one) for one in pointing} - set(line_ids)):
        operation.update(ErrandLineRow, line_id, receipt_id=None)
    for line_id in line_ids:
        operation.update(ErrandLineRow, line_id, receipt_id=receipt_id)


def _receipts(session: Session, *conditions: Any) -> tuple[ShopReceipt, ...]:
    """Receipts, newest first, each with the yen of the lines that point at it."""
    priced = (select(func.coalesce(func.sum(col(ErrandLineRow.price)), 0))
              .where(col(ErrandLineRow.receipt_id) == col(ShopReceiptRow.id)).correlate(ShopReceiptRow).scalar_subquery())
    rows = session.execute(
        select(ShopReceiptRow, func.coalesce(col(ShopRow.name), ""), priced)
        .outerjoin(ShopRow, col(ShopRow.id) == col(ShopReceiptRow.shop_id)).where(*conditions)
        .order_by(col(ShopReceiptRow.business_date).desc(), col(ShopReceiptRow.id).desc())).all()
    return tuple(ShopReceipt(known(row.id), shop, row.business_date, row.total, row.others, int(lines), row.photo, row.note)
                 for row, shop, lines in rows)
