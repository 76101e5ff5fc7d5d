"""訂正記録 and 元に戻す: what was done by whom, in words; and taking the last thing back.

Money goes back by reversal (the capability's own command), everything else by the log's images.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from salon_app.model import stored_words
from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.services.audit_words import describe
from salon_app.services.cashbook import CashbookService
from salon_app.services.sales import SalesService
from salon_app.store.inverse import invert
from salon_app.store.tables import LogEntryRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from salon_app.services.grants.booking import Booking
    from salon_app.services.session_fees import SessionFeesService
    from salon_app.services.shopping.purse import Purse
    from salon_app.services.shopping.undoing import Undone

BOUNDARIES = frozenset({Op.DAY_OPENED, Op.DAY_CLOSED, Op.DUTY_CHANGED, Op.SALON_FOUNDED, Op.SAMPLE_MADE,
                        Op.SALES_IMPORTED, Op.PAPER_DAY_ENTERED, Op.BOX_OPENED,
                        Op.RECEIPT_ISSUED, Op.BACKUP_RESTORED})
"""元に戻す does not reach past these; what lies before is corrected in its place."""

SKIPPED = frozenset({Op.SALE_VOIDED, Op.MOVEMENT_REVERSED, Op.UNDONE, Op.PRINT_QUEUED, Op.PRINT_DONE,
                     Op.SHEET_PRINTED, Op.SHEET_CLOSED, Op.SETTLEMENT_ISSUED, Op.CUSTODY_SLIP_PRINTED,
                     Op.BACKUP_COPIED, Op.TILL_INSPECTED, Op.PASSBOOK_MATCHED})
"""Corrections themselves, counts that move nothing, paper and copies are not taken back; what was done before them is offered."""

OF_ERRANDS = frozenset({
    Op.ERRAND_ASSIGNED, Op.ERRAND_STEPPED, Op.ERRAND_STEPPED_BACK, Op.ERRAND_ENDED, Op.CUSTODY_RECEIVED,
    Op.CUSTODY_REFUNDED, Op.CUSTODY_TAKEN_BACK, Op.ERRAND_SET_OUT, Op.ERRAND_BOUGHT, Op.ERRAND_DELIVERED,
    Op.ERRAND_NOT_HOME, Op.ERRAND_REFUSED, Op.ERRAND_SETTLED, Op.ERRANDS_TYPED, Op.HELPER_REPAID, Op.SHOP_PAID,
    Op.ERRAND_TICKETS_SOLD, Op.PAYOUT_PAID})
"""Steps of errands, with the money that moved in them."""

OF_GRANTS = frozenset({
    Op.GRANT_MONEY_RECEIVED, Op.GRANT_MONEY_RETURNED, Op.GRANT_MONEY_CARRIED, Op.GRANT_MONEY_TAKEN_BACK, Op.EXPENSE_RECORDED,
    Op.EXPENSE_CHANGED, Op.EXPENSE_PAID, Op.EXPENSE_TAKEN_BACK, Op.EXPENSE_SHARED, Op.RECEIPT_NUMBERED})
"""Money of grants and expenses, their shares and numbers."""

UNDO_REACH, UNDO_STEP = 200, 5


@dataclass(frozen=True)
class LogEntry:
    """One line of the correction log, in words."""

    id: int
    at: datetime
    op: str
    by: int | None
    words: str
    subject: dict[str, Any]
    changes: tuple[Any, ...]


@dataclass(frozen=True)
class UndoResult:
    """What was taken back, and the yen that hands have to move now.

    `hand_back` to hand back (negative: to ask for); `into_bag` from the 担当 into the envelope of 預り金 (negative: out of it
    to the 担当); `bag_to_till` out of the envelope into the till (negative: the other way); `into_till` what the till had lent
    for a purchase (negative: to take out again).
    """

    words: str
    hand_back: int
    into_bag: int = 0
    bag_to_till: int = 0
    into_till: int = 0


class AuditService:
    """Reads the log and takes the last operation back."""

    def __init__(self, uow: UnitOfWork, sales: SalesService, cashbook: CashbookService,
                 fees: Callable[[], SessionFeesService], purse: Callable[[], Purse], booking: Callable[[], Booking]) -> None:
        self._uow = uow
        self._sales = sales
        self._cashbook = cashbook
        self._fees = fees  # loaded when first asked for, as are the next
        self._purse = purse
        self._booking = booking

    def entries(self, start: datetime, end: datetime, *, ops: tuple[Op, ...] = ()) -> tuple[LogEntry, ...]:
        """Log lines from `start` (included) to `end` (excluded), oldest first; only of `ops` if given."""
        with self._uow.read() as session:
            query = (select(LogEntryRow).where(LogEntryRow.at >= start, LogEntryRow.at < end)
                     .order_by(col(LogEntryRow.id)))
            if ops:
                query = query.where(col(LogEntryRow.op).in_([str(op) for op in ops]))
            return tuple(_entry(row) for row in session.exec(query).all())

    def last(self) -> LogEntry | None:
        """What 元に戻す would take back now, or None."""
        undone: set[int | None] = set()
        voided: set[int | None] = set()
        reversed_ids: set[int | None] = set()
        with self._uow.read() as session:
            for row in _newest_first(session):  # what took a line back is newer and has already passed by
                op = Op(row.op)
                if op in BOUNDARIES:
                    return None
                undone.add(row.undoes_id)
                if op is Op.SALE_VOIDED:
                    voided.add(row.subject.get("sale_id"))
                elif op is Op.MOVEMENT_REVERSED:
                    reversed_ids.add(row.subject.get("movement_id"))
                taken_back = (row.id in undone
                              or (op in (Op.SALE_RECORDED, Op.SALE_RETURNED) and _written(row, "sale") in voided)
                              or (op in (Op.MOVEMENT_RECORDED, Op.TAB_PAID)
                                  and _written(row, "movement") in reversed_ids))
                if op not in SKIPPED and not taken_back:
                    return _entry(row)
        return None

    def undo(self, *, by: int | None = None) -> UndoResult:
        """Take back the last operation. Raises RuleProblem with a sentence when there is none or it can't be."""
        entry = self.last()
        if entry is None:
            raise RuleProblem(translate("Audit", "元に戻せるものがありません。前のものは、それぞれの場所で直してください。"))
        reason = stored_words.UNDONE
        handlers: dict[Op, Callable[[], int]] = {
            Op.SALE_RECORDED: lambda: self._void(entry, reason, by),
            Op.SALE_RETURNED: lambda: self._void(entry, reason, by),
            Op.MOVEMENT_RECORDED: lambda: self._reverse(entry, reason, by),
            Op.TAB_PAID: lambda: self._reverse(entry, reason, by),
            Op.FEE_RECORDED: lambda: self._fee_not_received(entry, reason, by),
            Op.FEE_TAKEN_BACK: lambda: self._fee_received_after_all(entry, by),
        }
        handler = handlers.get(Op(entry.op))
        if handler is not None:
            return UndoResult(entry.words, handler())
        if Op(entry.op) in OF_ERRANDS:
            return UndoResult(entry.words, *self._errand_as_before(entry, reason, by))
        if Op(entry.op) in OF_GRANTS:
            return UndoResult(entry.words, self._grant_as_before(entry, reason, by))
        invert(self._uow, entry.id, by=by)
        return UndoResult(entry.words, 0)

    def _void(self, entry: LogEntry, reason: str, by: int | None) -> int:
        sale_id = next(change[1] for change in entry.changes if change[0] == "sale")
        sale = self._sales.void(sale_id, reason=reason, by=by, undoes=entry.id)
        return -(sale.cash + sale.donated)

    def _reverse(self, entry: LogEntry, reason: str, by: int | None) -> int:
        movement_id = next(change[1] for change in entry.changes if change[0] == "movement")
        self._cashbook.reverse(movement_id, reason=reason, by=by, undoes=entry.id)
        till = self._cashbook.account_id("till")
        return sum(leg.amount for leg in self._cashbook.movement(movement_id).legs if leg.account_id == till)

    def _fee_not_received(self, entry: LogEntry, reason: str, by: int | None) -> int:
        with self._uow.operation(Op.UNDONE, by=by, undoes=entry.id) as operation:
            operation.subject.update({"op": entry.op, **entry.subject})
            return self._fees().undo_receiving(operation, entry.subject["fee_id"], reason=reason, by=by)

    def _fee_received_after_all(self, entry: LogEntry, by: int | None) -> int:
        with self._uow.operation(Op.UNDONE, by=by, undoes=entry.id) as operation:
            operation.subject.update({"op": entry.op, **entry.subject})
            taken_back = [change[1] for change in entry.changes if change[0] == "session_fee"]
            return -self._fees().undo_taking_back(operation, taken_back, by=by)

    def _errand_as_before(self, entry: LogEntry, reason: str, by: int | None) -> Undone:
        from salon_app.services.shopping.undoing import undo

        with self._uow.operation(Op.UNDONE, by=by, undoes=entry.id) as operation:
            operation.subject.update({"op": entry.op, **entry.subject})
            return undo(operation, entry.changes, self._purse(), reason=reason, by=by)

    def _grant_as_before(self, entry: LogEntry, reason: str, by: int | None) -> int:
        from salon_app.services.grants.undoing import undo

        with self._uow.operation(Op.UNDONE, by=by, undoes=entry.id) as operation:
            operation.subject.update({"op": entry.op, **entry.subject})
            return undo(operation, entry.changes, self._booking(), reason=reason, by=by)


def _newest_first(session: Session) -> Iterator[LogEntryRow]:
    """The last lines, a few at a time: after a sale the first is the one that is looked for."""
    newest = select(LogEntryRow).order_by(col(LogEntryRow.id).desc())
    for passed in range(0, UNDO_REACH, UNDO_STEP):
        yield from session.exec(newest.offset(passed).limit(UNDO_STEP)).all()


def _written(row: LogEntryRow, table: str) -> int | None:
    return next((change[1] for change in row.changes if change[0] == table), None)


def _entry(row: LogEntryRow) -> LogEntry:
    return LogEntry(known(row.id), row.at, row.op, row.by, describe(Op(row.op), row.subject), row.subject,
                    tuple(row.changes))
