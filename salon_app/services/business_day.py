"""営業日: which business date an instant belongs to, and which till period is open. Shared by sales, days and cashbook."""

from __future__ import annotations

from datetime import date, timedelta

from sqlmodel import Session, col, select

from salon_app.model.dates import month_range, wareki_year_month
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.settings import SettingsService
from salon_app.store.remembered import Remembered
from salon_app.store.tables import AccountRow, MonthLockRow, TillPeriodRow
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.clock import TimeSource

FIRST_DATE, LAST_DATE = date(1950, 1, 1), date(2150, 12, 31)


class BusinessDay:
    """Answers what today is for the books. The day changes at an hour the salon sets (4 in the morning)."""

    def __init__(self, uow: UnitOfWork, clock: TimeSource, settings: SettingsService) -> None:
        self.clock = clock
        self._uow = uow
        self._settings = settings
        self._locked = Remembered(uow, self._load_locked, "month_lock")

    def today(self) -> date:
        """The present business date: an open period's own date, else the calendar's after the cutover hour."""
        with self._uow.read() as session:
            period = self.open_period(session)
        return period.business_date if period is not None else self.calendar_day()

    def calendar_day(self) -> date:
        """The business date by the clock alone."""
        before_cutover = self.clock.local(self.clock.now()).hour < self.changes_at_hour()
        return self.clock.today() - timedelta(days=1) if before_cutover else self.clock.today()

    def changes_at_hour(self) -> int:
        """The hour at which the business date changes."""
        return self._settings.get().day_changes_at_hour

    def open_period(self, session: Session) -> TillPeriodRow | None:
        """The till period that is open, if any."""
        return session.exec(
            select(TillPeriodRow).where(col(TillPeriodRow.closed_at).is_(None))
            .order_by(col(TillPeriodRow.id).desc())).first()

    def period_id(self, session: Session, *account_ids: int) -> int | None:
        """The open period if one of the accounts is counted at its close, else None."""
        period = self.open_period(session)
        if period is None:
            return None
        counted = session.exec(
            select(AccountRow.id).where(col(AccountRow.id).in_(account_ids), col(AccountRow.counted)).limit(1)).first()
        return period.id if counted is not None else None

    def check_date(self, day: date) -> None:
        """Raises InputProblem for a date that no fiscal year of a salon holds, or that lies in the future."""
        if not FIRST_DATE <= day <= LAST_DATE:
            raise InputProblem(translate("Days", "日付は昭和25年から先の、ふつうの日付にしてください。"), field="date")
        if day > max(self.clock.today(), self.today()):  # after midnight the calendar is ahead of the business date
            raise InputProblem(translate("Days", "先の日付では記録できません。"), field="date")

    def locked_until(self) -> date | None:
        """The last date of the newest locked month (月締め); None where none is."""
        return self._locked.get()

    def check_open(self, day: date) -> None:
        """Raises RuleProblem for a date in a locked month: its books take no more entries (DOMAIN e-39)."""
        until = self.locked_until()
        if until is not None and day <= until:
            raise RuleProblem(translate("Days", "{month}は月締めがすんでいます。今日の日付で入れてください。").format(
                month=wareki_year_month(day)))

    def _load_locked(self) -> date | None:
        with self._uow.read() as session:
            newest = session.exec(select(col(MonthLockRow.month)).order_by(col(MonthLockRow.month).desc()).limit(1)).first()
        return None if newest is None else month_range(newest)[1]
