"""レシート: what a shop charged, with a photo, split over the lines of one or several errands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from salon_app.services.business_day import BusinessDay
from salon_app.services.pictures import PicturesService
from salon_app.services.shopping.values import ShopReceipt
from salon_app.store.unit_of_work import UnitOfWork


class ShopReceiptsService:
    """Commands and queries. A receipt that does not agree with its lines is kept all the same: `difference` says it."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, pictures: PicturesService) -> None:
        self._uow = uow
        self._day = day
        self._pictures = pictures

    def get(self, receipt_id: int) -> ShopReceipt:
        """One receipt. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def of(self, errand_id: int) -> tuple[ShopReceipt, ...]:
        """Receipts that lines of an errand point at."""
        raise NotImplementedError

    def recent(self, shop: str = "", *, days: int = 7) -> tuple[ShopReceipt, ...]:
        """Receipts of the last days (of a shop), newest first: one receipt may hold several people's goods."""
        raise NotImplementedError

    def save(self, *, receipt_id: int | None = None, shop: str = "", on: date | None = None, total: int, others: int = 0,
             photo: Path | None = None, note: str = "", line_ids: Sequence[int] = (), by: int | None = None) -> int:
        """Add or change a receipt of `total` yen, `others` of them for no errand, and point lines at it; returns its id.

        Raises InputProblem (field: total, others, date, picture).
        """
        raise NotImplementedError
