"""The columns that figures are asked of, as SQL expressions. Names only."""

from __future__ import annotations

from typing import Any

from salon_app.store.tables import (
    AccountRow,
    ActivityRow,
    AttendanceRow,
    ClassificationRow,
    CustodySlipRow,
    ErrandLineRow,
    ErrandMoneyRow,
    ErrandRow,
    ErrandStepRow,
    ErrandTicketRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantLineRow,
    GrantMoneyRow,
    GrantReceiptRow,
    GrantRow,
    LegRow,
    MoneyCountRow,
    MovementRow,
    PersonClassificationRow,
    PersonRow,
    ProductRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
    SessionFeeRow,
    SessionRow,
    ShopRow,
    SpoilageRow,
)
from salon_app.store.types import table_of


def _columns(table: Any) -> Any:
    return table_of(table).c


ACCOUNT = _columns(AccountRow)
ACTIVITY = _columns(ActivityRow)
ATTENDANCE = _columns(AttendanceRow)
CLASSIFICATION = _columns(ClassificationRow)
COUNT = _columns(MoneyCountRow)
CUSTODY_SLIP = _columns(CustodySlipRow)
ERRAND = _columns(ErrandRow)
ERRAND_LINE = _columns(ErrandLineRow)
ERRAND_MONEY = _columns(ErrandMoneyRow)
ERRAND_STEP = _columns(ErrandStepRow)
ERRAND_TICKET = _columns(ErrandTicketRow)
EXPENSE = _columns(ExpenseRow)
EXPENSE_LINE = _columns(ExpenseLineRow)
FEE = _columns(SessionFeeRow)
GIVEN = _columns(PersonClassificationRow)
GRANT = _columns(GrantRow)
GRANT_LINE = _columns(GrantLineRow)
GRANT_MONEY = _columns(GrantMoneyRow)
GRANT_RECEIPT = _columns(GrantReceiptRow)
LEG = _columns(LegRow)
LINE = _columns(SaleLineRow)
MOVEMENT = _columns(MovementRow)
PAYMENT = _columns(SalePaymentRow)
PERSON = _columns(PersonRow)
PRODUCT = _columns(ProductRow)
SALE = _columns(SaleRow)
SESSION = _columns(SessionRow)
SHARE = _columns(ExpenseShareRow)
SHOP = _columns(ShopRow)
SPOILAGE = _columns(SpoilageRow)
