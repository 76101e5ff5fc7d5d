"""All tables, one file a capability. Importing this package registers them in `metadata`."""

from sqlmodel import SQLModel

from salon_app.store.tables.activities import (
    ActivityMemberRow,
    ActivityRow,
    AttendanceRow,
    PhotoRow,
    ReservationRow,
    SessionCorrectionRow,
    SessionFeeRow,
    SessionRow,
)
from salon_app.store.tables.cashbook import AccountRow, LegRow, MovementRow
from salon_app.store.tables.days import DutyRow, MoneyCountRow, TillPeriodRow, VisitorsRow
from salon_app.store.tables.grants import (
    AttachmentRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    FormTemplateRow,
    GrantLineRow,
    GrantMoneyRow,
    GrantReceiptRow,
    GrantRow,
    MonthLockRow,
)
from salon_app.store.tables.log import DraftRow, LogEntryRow
from salon_app.store.tables.people import (
    ClassificationRow,
    ConsentRow,
    DifferentPeopleRow,
    EmergencyContactRow,
    HouseholdRow,
    PersonClassificationRow,
    PersonRow,
)
from salon_app.store.tables.phone_tree import PhoneTreeRow, TreeCallRow, TreeCopyRow, TreeNodeRow, TreeRoundRow
from salon_app.store.tables.printing import PrintedSheetRow, PrintJobRow
from salon_app.store.tables.products import CategoryRow, ProductRow, ProductVersionRow, SpoilageRow
from salon_app.store.tables.questionnaires import AnswerSheetRow, QuestionnaireRow
from salon_app.store.tables.sales import (
    ImportBatchRow,
    PaymentKindRow,
    ReceiptRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
)
from salon_app.store.tables.settings import EarlierMonthRow, NoteRow, ProgramRow, SettingRow
from salon_app.store.tables.shopping import (
    CustodySlipRow,
    ErrandLineRow,
    ErrandMoneyRow,
    ErrandRow,
    ErrandSettlementRow,
    ErrandStepRow,
    ErrandTemplateRow,
    ErrandTicketRow,
    ShopReceiptRow,
    ShopRow,
)
from salon_app.store.tables.watch import (
    ConcernAsideRow,
    WatchAttemptRow,
    WatchCaseRow,
    WatchCheckRow,
    WatchPauseRow,
    WatchPlanRow,
    WatchStepRow,
)

metadata = SQLModel.metadata

__all__ = [
    "AccountRow", "ActivityMemberRow", "ActivityRow", "AnswerSheetRow", "AttachmentRow", "AttendanceRow", "CategoryRow",
    "ClassificationRow", "ConcernAsideRow", "ConsentRow", "CustodySlipRow", "DifferentPeopleRow", "DraftRow", "DutyRow",
    "EarlierMonthRow", "EmergencyContactRow", "ErrandLineRow", "ErrandMoneyRow", "ErrandRow", "ErrandSettlementRow",
    "ErrandStepRow", "ErrandTemplateRow", "ErrandTicketRow", "ExpenseLineRow", "ExpenseRow", "ExpenseShareRow",
    "FormTemplateRow", "GrantLineRow", "GrantMoneyRow", "GrantReceiptRow", "GrantRow", "HouseholdRow", "ImportBatchRow",
    "LegRow", "LogEntryRow", "MoneyCountRow", "MonthLockRow", "MovementRow", "NoteRow", "PaymentKindRow",
    "PersonClassificationRow", "PersonRow", "PhoneTreeRow", "PhotoRow", "PrintJobRow", "PrintedSheetRow", "ProductRow",
    "ProductVersionRow", "ProgramRow", "QuestionnaireRow", "ReceiptRow", "ReservationRow", "SaleLineRow",
    "SalePaymentRow", "SaleRow", "SessionCorrectionRow", "SessionFeeRow", "SessionRow", "SettingRow", "ShopReceiptRow",
    "ShopRow", "SpoilageRow", "TillPeriodRow", "TreeCallRow", "TreeCopyRow", "TreeNodeRow", "TreeRoundRow",
    "VisitorsRow", "WatchAttemptRow", "WatchCaseRow", "WatchCheckRow", "WatchPauseRow", "WatchPlanRow", "WatchStepRow",
    "metadata",
]
