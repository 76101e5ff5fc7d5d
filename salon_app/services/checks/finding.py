"""What the checks share: the tables they ask, how a slip is named, and how many findings of one kind are named."""

from __future__ import annotations

from datetime import date
from typing import Any

from salon_app.model.dates import wareki_short
from salon_app.model.texts import translate
from salon_app.store import tables

MOST_NAMED = 50

# The row classes as SQL expressions: what a column compares to is SQL's business, not the type checker's.
ACCOUNT: Any = tables.AccountRow
ACTIVITY: Any = tables.ActivityRow
ATTENDANCE: Any = tables.AttendanceRow
COUNT: Any = tables.MoneyCountRow
CUSTODY_SLIP: Any = tables.CustodySlipRow
ENTRY: Any = tables.LogEntryRow
ERRAND: Any = tables.ErrandRow
ERRAND_LINE: Any = tables.ErrandLineRow
ERRAND_MONEY: Any = tables.ErrandMoneyRow
ERRAND_SETTLEMENT: Any = tables.ErrandSettlementRow
ERRAND_STEP: Any = tables.ErrandStepRow
ERRAND_TICKET: Any = tables.ErrandTicketRow
EXPENSE: Any = tables.ExpenseRow
EXPENSE_LINE: Any = tables.ExpenseLineRow
EXPENSE_SHARE: Any = tables.ExpenseShareRow
FEE: Any = tables.SessionFeeRow
GRANT: Any = tables.GrantRow
GRANT_LINE: Any = tables.GrantLineRow
GRANT_MONEY: Any = tables.GrantMoneyRow
GRANT_RECEIPT: Any = tables.GrantReceiptRow
KIND: Any = tables.PaymentKindRow
LEG: Any = tables.LegRow
LINE: Any = tables.SaleLineRow
MEETING: Any = tables.SessionRow
MONTH_LOCK: Any = tables.MonthLockRow
MOVEMENT: Any = tables.MovementRow
PAYMENT: Any = tables.SalePaymentRow
PERIOD: Any = tables.TillPeriodRow
PERSON: Any = tables.PersonRow
RECEIPT: Any = tables.ReceiptRow
SALE: Any = tables.SaleRow
SESSION_CORRECTION: Any = tables.SessionCorrectionRow
SHEET: Any = tables.PrintedSheetRow
TREE: Any = tables.PhoneTreeRow
TREE_CALL: Any = tables.TreeCallRow
TREE_NODE: Any = tables.TreeNodeRow
TREE_ROUND: Any = tables.TreeRoundRow
VISITORS: Any = tables.VisitorsRow
WATCH_ATTEMPT: Any = tables.WatchAttemptRow
WATCH_CASE: Any = tables.WatchCaseRow
WATCH_PAUSE: Any = tables.WatchPauseRow
WATCH_PLAN: Any = tables.WatchPlanRow


def slip_name(sale_id: int, day: date, number: int) -> str:
    """「R8.11.22 の会計3番（ID 120）」."""
    words = translate("Checks", "{day} の会計{number}番（ID {id}）")
    return words.format(day=wareki_short(day), number=number, id=sale_id)
