"""代金 and its レシート entered together: one step of the correction log, taken back as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from salon_app.model.operations import Op
from salon_app.services.shopping.custody import CustodyService
from salon_app.services.shopping.shop_receipts import ShopReceiptsService
from salon_app.services.shopping.values import Got, Paid
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ReceiptEntry:
    """A receipt as typed with a purchase: yen in all, yen of `others`, the lines it lists; None is a new one."""

    total: int
    others: int = 0
    receipt_id: int | None = None
    shop: str = ""
    on: date | None = None
    photo: Path | None = None
    line_ids: tuple[int, ...] = ()


class PurchasesService:
    """One command. What it is made of is in custody.py and shop_receipts.py."""

    def __init__(self, uow: UnitOfWork, custody: CustodyService, receipts: ShopReceiptsService) -> None:
        self._uow = uow
        self._custody = custody
        self._receipts = receipts

    def enter(self, errand_id: int, results: Sequence[Got], *, paid: Paid | None = None, receipt: ReceiptEntry | None = None,
              on: date | None = None, by: int | None = None) -> None:
        """The goods as `CustodyService.buy`, after the receipt as `ShopReceiptsService.save`; both or neither.

        Raises InputProblem and RuleProblem as they do.
        """
        with self._uow.operation(Op.ERRAND_BOUGHT, by=by, errand_id=errand_id):
            if receipt is not None:
                self._receipts.save(
                    receipt_id=receipt.receipt_id, shop=receipt.shop, on=receipt.on or on, total=receipt.total,
                    others=receipt.others, photo=receipt.photo, line_ids=receipt.line_ids, by=by)
            self._custody.buy(errand_id, results, paid=paid, on=on, by=by)
