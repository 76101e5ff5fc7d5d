"""All tables, one file a capability. Importing this package registers them in `metadata`."""

from sqlmodel import SQLModel

from salon_app.store.tables.cashbook import AccountRow, LegRow, MovementRow
from salon_app.store.tables.days import DutyRow, MoneyCountRow, TillPeriodRow, VisitorsRow
from salon_app.store.tables.log import DraftRow, LogEntryRow
from salon_app.store.tables.people import PersonRow
from salon_app.store.tables.printing import PrintJobRow
from salon_app.store.tables.products import CategoryRow, ProductRow, ProductVersionRow, SpoilageRow
from salon_app.store.tables.sales import (
    ImportBatchRow,
    PaymentKindRow,
    ReceiptRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
)
from salon_app.store.tables.settings import EarlierMonthRow, NoteRow, ProgramRow, SettingRow

metadata = SQLModel.metadata

__all__ = [
    "AccountRow", "CategoryRow", "DraftRow", "DutyRow", "EarlierMonthRow", "ImportBatchRow", "LegRow",
    "LogEntryRow", "MoneyCountRow", "MovementRow", "NoteRow", "PaymentKindRow", "PersonRow", "PrintJobRow",
    "ProductRow", "ProductVersionRow", "ProgramRow", "ReceiptRow", "SaleLineRow", "SalePaymentRow", "SaleRow",
    "SettingRow", "SpoilageRow", "TillPeriodRow", "VisitorsRow", "metadata",
]
