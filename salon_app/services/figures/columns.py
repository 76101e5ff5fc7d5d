"""The columns that figures are asked of, as SQL expressions. Names only."""

from __future__ import annotations

from typing import Any

from salon_app.store.tables import (
    AccountRow,
    LegRow,
    MoneyCountRow,
    MovementRow,
    ProductRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
    SpoilageRow,
)


def _columns(table: Any) -> Any:
    return table.__table__.c


ACCOUNT = _columns(AccountRow)
COUNT = _columns(MoneyCountRow)
LEG = _columns(LegRow)
LINE = _columns(SaleLineRow)
MOVEMENT = _columns(MovementRow)
PAYMENT = _columns(SalePaymentRow)
PRODUCT = _columns(ProductRow)
SALE = _columns(SaleRow)
SPOILAGE = _columns(SpoilageRow)
