"""月締め: the treasurer looks whether passbooks, receipts and money held agree, and locks a month.

The books up to the end of a locked month take no more entries (`BusinessDay.check_open`); later fixes are dated today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from salon_app.model import grants
from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.dates import month_day, month_range, wareki_year_month
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import Account, CashbookService
from salon_app.services.grants.expenses import ExpensesService
from salon_app.services.grants.values import MonthLock
from salon_app.store.tables import (
    AttachmentRow,
    ExpenseRow,
    LegRow,
    MoneyCountRow,
    MonthLockRow,
    MovementRow,
    SessionRow,
    TillPeriodRow,
)
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class MonthFinding:
    """One thing that was looked at. `blocking`: the month can't be locked before; else it is locked with a reason.

    `page`, `args`: where it is put right.
    """

    code: str
    agrees: bool
    sentence: str
    blocking: bool = False
    page: str = ""
    args: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class MonthState:
    """A month as the treasurer sees it: `balances` in yen of each 置き場所 at its end, what agrees and what does not."""

    start: date
    end: date
    lock: MonthLock | None
    balances: tuple[tuple[Account, int], ...]
    findings: tuple[MonthFinding, ...]

    @property
    def blocked(self) -> MonthFinding | None:
        """Why it can't be locked, if so."""
        return next((one for one in self.findings if one.blocking and not one.agrees), None)

    @property
    def differs(self) -> bool:
        """Whether something does not agree, so that a reason is asked for."""
        return any(not one.agrees for one in self.findings)


class MonthLocksService:
    """Commands and queries of locked months. A month is named by any of its dates."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService, expenses: ExpensesService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._expenses = expenses

    def all(self) -> tuple[MonthLock, ...]:
        """The locked months, the newest first."""
        with self._uow.read() as session:
            rows = session.exec(select(MonthLockRow).order_by(col(MonthLockRow.month).desc())).all()
            return tuple(MonthLock(row.month, row.at, row.by, row.note, dict(row.findings)) for row in rows)

    def locked_until(self) -> date | None:
        """The last business date that takes no more entries; None where no month is locked."""
        return self._day.locked_until()

    def state(self, month: date) -> MonthState:
        """What agrees in a month and what does not."""
        start, end = month_range(month)
        with self._uow.read() as session:
            lock = next((one for one in self.all() if one.month == start), None)
            places = self._cashbook.accounts(MONEY, with_inactive=True)
            sums = self._cashbook.balances(MONEY, until=end)
            moved = self._cashbook.moved(start, end)
            used = [place for place in places if sums[place.id] or place.id in moved]
            findings = (self._over(end), self._closed(session, start, end),
                        *(self._passbook(session, place, end) for place in used if place.is_bank),
                        *self._held(session, used, start, end), *self._receipts(session, start, end),
                        self._bare(start, end), self._sessions(session, start, end))
            return MonthState(start, end, lock, tuple((place, sums[place.id]) for place in used),
                              tuple(one for one in findings if one is not None))

    def lock(self, month: date, *, note: str = "", by: int | None = None) -> None:
        """Lock a month, and with it all before. Raises RuleProblem where it can't be, InputProblem (field: note) where
        something does not agree and no reason is given."""
        with self._uow.operation(Op.MONTH_LOCKED, by=by, month=wareki_year_month(month.replace(day=1))) as operation:
            state = self.state(month)
            if (until := self.locked_until()) is not None and state.end <= until:
                raise RuleProblem(translate("MonthLocks", "{month}は、もう月締めがすんでいます。").format(
                    month=wareki_year_month(state.start)))
            if state.blocked is not None:
                raise RuleProblem(state.blocked.sentence)
            if state.differs and not note.strip():
                raise InputProblem(translate(
                    "MonthLocks", "合わないところがあります。このまま締めるわけを、ひとこと書いてください。"), field="note")
            operation.insert(MonthLockRow, month=state.start, at=self._day.clock.now(), by=by, note=note.strip(), findings={
                "balances": {place.name: amount for place, amount in state.balances},
                "last_movement": operation.session.exec(select(func.coalesce(func.max(col(MovementRow.id)), 0))).one(),
                "open": [one.sentence for one in state.findings if not one.agrees]})

    def unlock(self, month: date, *, reason: str, by: int | None = None) -> None:
        """Take the newest lock back, with a reason that stays in the log. Raises RuleProblem / InputProblem."""
        if not reason.strip():
            raise InputProblem(translate("MonthLocks", "取りやめるわけを、ひとこと書いてください。"), field="reason")
        start = month.replace(day=1)
        with self._uow.operation(Op.MONTH_UNLOCKED, by=by, month=wareki_year_month(start), reason=reason.strip()) as operation:
            rows = operation.session.exec(select(MonthLockRow).order_by(col(MonthLockRow.month).desc())).all()
            if not rows or rows[0].month != start:
                raise RuleProblem(translate("MonthLocks", "取りやめられるのは、いちばん新しい月締めだけです。"))
            operation.remove(MonthLockRow, known(rows[0].id))

    # what is looked at

    def _over(self, end: date) -> MonthFinding:
        over = end < self._day.calendar_day()
        words = (translate("MonthLocks", "月が終わっています。") if over else
                 translate("MonthLocks", "まだ終わっていない月です。月が変わってから締めてください。"))
        return MonthFinding("over", over, words, blocking=True)

    def _closed(self, session: Session, start: date, end: date) -> MonthFinding:
        periods = session.exec(select(TillPeriodRow).where(
            TillPeriodRow.business_date <= end,
            or_(col(TillPeriodRow.business_date) >= start, col(TillPeriodRow.closed_at).is_(None)))
            .order_by(col(TillPeriodRow.business_date))).all()
        still = [row for row in periods if row.closed_at is None]
        if still:
            words = translate("MonthLocks", "{day}のレジが、まだ締めてありません。").format(
                day=month_day(still[0].business_date))
            return MonthFinding("till", False, words, blocking=True, page="today")
        uncounted = [row for row in periods if not row.counted]
        if uncounted:
            words = translate("MonthLocks", "数えずに締めた日（未計数）が{count}日あります。").format(count=len(uncounted))
            return MonthFinding("till", False, words, page="reports", args=(("key", "corrections"),))
        return MonthFinding("till", True, translate("MonthLocks", "レジはすべて締めてあります（{count}回）。").format(
            count=len(periods)))

    def _passbook(self, session: Session, place: Account, end: date) -> MonthFinding:
        """Whether the place was matched with its passbook after its last entry of the month, and agreed."""
        matches = session.exec(select(MoneyCountRow).where(
            MoneyCountRow.account_id == place.id, MoneyCountRow.kind == "passbook").order_by(
                col(MoneyCountRow.business_date).desc(), col(MoneyCountRow.id).desc())).all()
        last = session.exec(select(func.max(LegRow.business_date)).where(
            LegRow.account_id == place.id, LegRow.business_date <= end)).one()
        found = next((row for row in matches if last is None or row.business_date >= last), None)

        def finding(words: str) -> MonthFinding:
            return MonthFinding("passbook", False, words, page="money_passbook", args=(("place_id", place.id),))

        if found is None:
            words = translate("MonthLocks", "{place}の残高を、通帳とまだ照合していません。").format(place=place.name)
            return finding(words)
        book = self._cashbook.balance(place.id, until=found.business_date)
        if found.counted != book:
            words = translate("MonthLocks", "{place}は、{day}の通帳{passbook}円と帳簿{book}円が合いません。")
            return finding(words.format(place=place.name, day=month_day(found.business_date),
                                        passbook=format_yen(found.counted), book=format_yen(book)))
        words = translate("MonthLocks", "{place}は、{day}の通帳と合っています（{amount}円）。")
        return MonthFinding("passbook", True, words.format(
            place=place.name, day=month_day(found.business_date), amount=format_yen(book)))

    def _held(self, session: Session, used: list[Account], start: date, end: date) -> tuple[MonthFinding, ...]:
        """預り金の袋, where it was used: its last count of the month agreed."""
        bag = next((place for place in used if place.code == "custody_bag"), None)
        if bag is None:
            return ()
        count = session.exec(select(MoneyCountRow).where(
            MoneyCountRow.account_id == bag.id, MoneyCountRow.business_date >= start, MoneyCountRow.business_date <= end)
            .order_by(col(MoneyCountRow.id).desc())).first()
        if count is None:
            words = translate("MonthLocks", "預り金の袋を、この月は数えていません。")
            return (MonthFinding("custody", False, words, page="custody"),)
        if count.counted != count.expected:
            words = translate("MonthLocks", "預り金の袋は、{day}に数えて{counted}円、帳簿は{book}円でした。").format(
                day=month_day(count.business_date), counted=format_yen(count.counted), book=format_yen(count.expected))
            return (MonthFinding("custody", False, words, page="custody"),)
        words = translate("MonthLocks", "預り金の袋は、{day}に数えて合っています（{amount}円）。")
        return (MonthFinding("custody", True, words.format(
            day=month_day(count.business_date), amount=format_yen(count.counted))),)

    def _receipts(self, session: Session, start: date, end: date) -> tuple[MonthFinding, ...]:
        standing = (ExpenseRow.booked_on >= start, ExpenseRow.booked_on <= end, col(ExpenseRow.taken_back_on).is_(None))
        booked = session.exec(select(func.count()).select_from(ExpenseRow).where(*standing)).one()
        unpaid = session.exec(select(func.count()).select_from(ExpenseRow).where(
            *standing, or_(col(ExpenseRow.paid_on).is_(None), col(ExpenseRow.paid_on) > end))).one()
        shown = select(AttachmentRow.expense_id).where(col(AttachmentRow.expense_id).is_not(None))
        bare = session.exec(select(func.count()).select_from(ExpenseRow).where(
            *standing, or_(col(ExpenseRow.evidence) == grants.NO_EVIDENCE, col(ExpenseRow.id).not_in(shown)))).one()
        found = []
        if bare:
            words = translate("MonthLocks", "領収書の写真のない支出が{count}件あります。")
            found.append(MonthFinding("receipts", False, words.format(count=bare), page="expenses"))
        elif booked:
            words = translate("MonthLocks", "支出{count}件に、領収書がそろっています。")
            found.append(MonthFinding("receipts", True, words.format(count=booked)))
        if unpaid:
            words = translate("MonthLocks", "月末に支払っていなかった支出が{count}件あります（未払金）。")
            found.append(MonthFinding("unpaid", True, words.format(count=unpaid), page="expenses"))
        return tuple(found)

    def _bare(self, start: date, end: date) -> MonthFinding | None:
        """出金 of the cash book that nobody has put a receipt to."""
        found = self._expenses.without_receipt(start, end)
        if not found:
            return None
        words = translate("MonthLocks", "領収書のない出金が{count}件あります（{amount}円）。").format(
            count=len(found), amount=format_yen(sum(one.spent for one in found)))
        return MonthFinding("bare", False, words, page="expenses", args=(("view", "bare"), ("month", start.isoformat())))

    def _sessions(self, session: Session, start: date, end: date) -> MonthFinding | None:
        waiting = session.exec(select(func.count()).select_from(SessionRow).where(
            SessionRow.day >= start, SessionRow.day <= min(end, self._day.calendar_day() - timedelta(days=1)),
            SessionRow.state == "planned")).one()
        if not waiting:
            return None
        words = translate("MonthLocks", "人数が確定していない行事が{count}回あります。")
        return MonthFinding("sessions", False, words.format(count=waiting), page="activities")
