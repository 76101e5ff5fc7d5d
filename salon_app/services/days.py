"""The till's day: 開店, 途中で数える（点検）, レジ締め, 当番 and 来店者数. Money it moves is posted through cashbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.day_rows import count_values, difference_legs, period_values, to_safe_legs
from salon_app.services.day_values import (
    CountResult,
    DayStatus,
    DutyPerson,
    Period,
    PlaceCount,
    PreviousDayOpen,
    Visitors,
)
from salon_app.services.settings import SettingsService
from salon_app.store.tables import DutyRow, MoneyCountRow, PersonRow, TillPeriodRow, VisitorsRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

__all__ = ["CountResult", "DayStatus", "DaysService", "DutyPerson", "Period", "PlaceCount", "PreviousDayOpen", "Visitors"]

MANY_VISITORS = 9999
_HALF_COUNTED = "count/"
_SLIP_OF_THE_FINGER = timedelta(minutes=3)


class DaysService:
    """Commands and queries of the till's day."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService,
                 settings: SettingsService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._settings = settings

    # queries

    def status(self) -> DayStatus:
        """The state of the till and the people on duty at this moment."""
        with self._uow.read() as session:
            calendar = self._day.calendar_day()
            row = self._day.open_period(session)
            period = _period(row) if row is not None else None
            last = session.exec(select(TillPeriodRow).where(col(TillPeriodRow.closed_at).is_not(None))
                                .order_by(col(TillPeriodRow.id).desc()).limit(1)).first()
            unclosed = period if period is not None and period.business_date < calendar else None
            today = calendar if unclosed is not None or period is None else period.business_date
            warning = ""
            newest = max((one.business_date for one in (row, last) if one is not None), default=None)
            if newest is not None and calendar < newest:
                warning = translate(
                    "Days", "パソコンの日付（{now}）が、前の記録（{last}）より前になっています。日付を直してください。"
                ).format(now=f"{calendar.month}月{calendar.day}日", last=f"{newest.month}月{newest.day}日")
            return DayStatus(
                business_date=today, period=None if unclosed is not None else period, unclosed=unclosed,
                closed_today=_period(last) if last is not None and last.business_date == today else None,
                duty=self.duty(today), visitors=self.visitors(today), clock_warning=warning)

    def period(self, period_id: int) -> Period:
        """One period. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(TillPeriodRow, period_id)
            if row is None:
                raise RuleProblem(translate("Days", "そのレジ締めは見つかりません。"))
            return _period(row)

    def periods(self, start: date, end: date) -> tuple[Period, ...]:
        """Periods of the business dates from `start` to `end`, in order."""
        with self._uow.read() as session:
            rows = session.exec(
                select(TillPeriodRow).where(TillPeriodRow.business_date >= start, TillPeriodRow.business_date <= end)
                .order_by(col(TillPeriodRow.serial), col(TillPeriodRow.branch))).all()
            return tuple(_period(row) for row in rows)

    def counts(self, period_id: int, *kinds: str) -> tuple[CountResult, ...]:
        """Counts of a period (opening, inspection, closing), in order."""
        with self._uow.read() as session:
            query = select(MoneyCountRow).where(MoneyCountRow.period_id == period_id).order_by(col(MoneyCountRow.id))
            if kinds:
                query = query.where(col(MoneyCountRow.kind).in_(kinds))
            return tuple(
                CountResult(row.account_id, row.counted, row.expected, row.denominations, row.note, row.kind, row.at,
                            row.person_id, row.witness_id) for row in session.exec(query).all())

    def differences(self, start: date, end: date) -> dict[date, int]:
        """過不足 in yen by business date, from the closes (and openings) of the dates."""
        with self._uow.read() as session:
            rows = session.exec(
                select(col(MoneyCountRow.business_date), func.sum(MoneyCountRow.counted - MoneyCountRow.expected))
                .where(MoneyCountRow.business_date >= start, MoneyCountRow.business_date <= end,
                       col(MoneyCountRow.kind).in_(("opening", "closing")))
                .group_by(col(MoneyCountRow.business_date))).all()
            return {day: int(total) for day, total in rows}

    def expected(self, account_ids: Sequence[int]) -> dict[int, int]:
        """What the book says lies in each place now, in yen."""
        return {account_id: self._cashbook.balance(account_id) for account_id in account_ids}

    def duty(self, day: date) -> tuple[DutyPerson, ...]:
        """People on duty on a date, in order of coming."""
        with self._uow.read() as session:
            rows = session.exec(select(DutyRow, PersonRow.name).join(PersonRow, col(PersonRow.id) == DutyRow.person_id)
                                .where(DutyRow.business_date == day).order_by(col(DutyRow.id))).all()
            return tuple(DutyPerson(known(row.id), row.person_id, name, row.came_at, row.left_at) for row, name in rows)

    def visitors(self, day: date) -> Visitors:
        """来店者数 of a date; zeros when not counted."""
        return self.visitors_between(day, day).get(day, Visitors())

    def visitors_between(self, start: date, end: date) -> dict[date, Visitors]:
        """来店者数 by date; dates without a count are absent."""
        with self._uow.read() as session:
            rows = session.exec(select(VisitorsRow).where(
                VisitorsRow.business_date >= start, VisitorsRow.business_date <= end)).all()
            return {row.business_date: Visitors(row.men, row.women, row.children) for row in rows}

    # commands

    def open_day(self, *, till: PlaceCount | None = None, duty: Sequence[int] = (), by: int | None = None) -> Period:
        """開店 with the つり銭 counted against the last close (None: as the book says) and the 当番.

        A difference is posted to 現金過不足 with its note. Raises PreviousDayOpen, RuleProblem when already open.
        """
        with self._uow.operation(Op.DAY_OPENED, by=by) as operation:
            status = self.status()
            if status.unclosed is not None:
                raise PreviousDayOpen(status.unclosed.business_date)
            if status.period is not None:
                raise RuleProblem(translate("Days", "もう開店しています。"))
            if status.clock_warning:
                raise RuleProblem(status.clock_warning)
            period_id = self._open(operation, self._day.calendar_day(), by=by, count=till)
            operation.forget_draft(_HALF_COUNTED + "opening")
            for person_id in duty:
                if all(person.person_id != person_id or person.left_at for person in status.duty):
                    self.come(person_id, by=by)
            return self.period(period_id)

    def require_period(self, operation: Operation) -> TillPeriodRow:
        """The period a slip belongs to; after a close (or without 開店) one opens by itself, so no sale is refused.

        Raises PreviousDayOpen when an earlier date is still open.
        """
        row = self._day.open_period(operation.session)
        calendar = self._day.calendar_day()
        if row is None:
            last = operation.session.exec(select(func.max(TillPeriodRow.business_date))).one()
            on = max(calendar, last) if last is not None else calendar
            return operation.session.get_one(TillPeriodRow, self._open(operation, on, by=None, count=None))
        if row.business_date < calendar:
            raise PreviousDayOpen(row.business_date)
        return row

    def inspect(self, counts: Sequence[PlaceCount], *, by: int | None = None) -> tuple[CountResult, ...]:
        """途中で数える（点検）: recorded beside the book, any number of times, posts nothing."""
        with self._uow.operation(Op.TILL_INSPECTED, by=by) as operation:
            row = self._day.open_period(operation.session)
            if row is None:
                raise RuleProblem(translate("Days", "開店していないので、点検はできません。"))
            for count in counts:
                self._count(operation, row, count, "inspection", by, None)
            operation.forget_draft(_HALF_COUNTED + "inspection")
            operation.subject["difference"] = sum(
                count.amount - self._cashbook.balance(count.account_id) for count in counts)
        return self.counts(known(row.id), "inspection")[-len(counts):]

    def close(self, counts: Sequence[PlaceCount], *, float_left: int, note: str = "",
              visitors: Visitors | None = None, by: int | None = None, witness: int | None = None) -> Period:
        """レジ締め of the open period: counts, differences to 現金過不足, 売上金 to the safe, visitors, all at once.

        `float_left` yen stay in the till. The note explains a difference; it never blocks the close.
        Raises RuleProblem when nothing is open, InputProblem when the float is more than was counted.
        """
        with self._uow.operation(Op.DAY_CLOSED, by=by) as operation:
            row = self._day.open_period(operation.session)
            if row is None:
                raise RuleProblem(translate("Days", "開店していないので、レジ締めはできません。"))
            till_id = self._cashbook.account_id("till")
            till = next((count for count in counts if count.account_id == till_id), None)
            if till is None:
                raise InputProblem(translate("Days", "レジのお金を数えてください。"), field="till")
            if not 0 <= float_left <= till.amount:
                raise InputProblem(translate("Days", "残すつり銭は、数えた{most}円までです。").format(most=f"{till.amount:,}"),
                                   field="float_left")
            on, period_id = row.business_date, known(row.id)
            difference = 0
            for count in counts:
                found = self._count(operation, row, count, "closing", by, witness)
                difference += found
                self._post_difference(operation, row, count, found, by)
            to_safe = till.amount - float_left
            if to_safe:
                self._cashbook.post(
                    operation, on=on, kind="to_safe", person_id=by, witness_id=witness, period_id=period_id,
                    legs=to_safe_legs(self._cashbook.account_id, to_safe),
                    summary="売上金を金庫へ")
            operation.update(TillPeriodRow, period_id, closed_at=self._day.clock.now(), closed_by=by,
                             witness_id=witness, counted=True, to_safe=to_safe, note=note)
            if visitors is not None:
                self._save_visitors(operation, on, visitors, "counter")
            self._everybody_leaves(operation, on)
            operation.forget_draft(_HALF_COUNTED + "closing")
            operation.subject.update(serial=row.serial, branch=row.branch, difference=difference)
        return self.period(period_id)

    def close_uncounted(self, *, by: int | None = None) -> Period:
        """「数えずに締める」: the open period ends with the book's figures and is marked 未計数."""
        with self._uow.operation(Op.DAY_CLOSED, by=by, uncounted=True) as operation:
            row = self._day.open_period(operation.session)
            if row is None:
                raise RuleProblem(translate("Days", "開店していないので、レジ締めはできません。"))
            operation.update(TillPeriodRow, known(row.id), closed_at=self._day.clock.now(), closed_by=by, counted=False)
            self._everybody_leaves(operation, row.business_date)
            operation.forget_draft(_HALF_COUNTED + "closing")
            operation.subject.update(serial=row.serial, branch=row.branch)
        return self.period(known(row.id))

    def come(self, person_id: int, *, by: int | None = None) -> None:
        """来た: a person comes on duty today. Already here: nothing happens."""
        day = self.status().business_date
        if any(person.person_id == person_id and person.left_at is None for person in self.duty(day)):
            return
        with self._uow.operation(Op.DUTY_CHANGED, by=by, person_id=person_id, came=True) as operation:
            operation.insert(DutyRow, business_date=day, person_id=person_id, came_at=self._day.clock.now(),
                             left_at=None)

    def leave(self, person_id: int, *, by: int | None = None) -> None:
        """帰った: a person leaves. Not here: nothing happens.

        Within three minutes of coming it was the wrong name: the coming itself is taken away, so that no paper names
        somebody who was never there.
        """
        day, now = self.status().business_date, self._day.clock.now()
        here = [person for person in self.duty(day) if person.person_id == person_id and person.left_at is None]
        if here:
            with self._uow.operation(Op.DUTY_CHANGED, by=by, person_id=person_id, came=False) as operation:
                if timedelta() <= now - here[0].came_at < _SLIP_OF_THE_FINGER:
                    operation.remove(DutyRow, here[0].id)
                else:
                    operation.update(DutyRow, here[0].id, left_at=now)

    def set_visitors(self, day: date, visitors: Visitors, *, source: str = "counter", by: int | None = None) -> None:
        """来店者数 of a date (replaces an earlier figure, which stays in the correction log)."""
        self._day.check_date(day)
        if not all(0 <= count <= MANY_VISITORS for count in (visitors.men, visitors.women, visitors.children)):
            raise InputProblem(translate("Days", "人数は0から9,999までです。"), field="visitors")
        with self._uow.operation(Op.VISITORS_COUNTED, by=by, total=visitors.total) as operation:
            self._save_visitors(operation, day, visitors, source)

    # half-counted money, kept over a power cut

    def keep_count(self, kind: str, value: Mapping[str, Any] | None) -> None:
        """Keep what has been counted so far for a `kind` (opening, inspection, closing); None forgets it.

        The count itself forgets it when it is recorded.
        """
        self._uow.put_draft(_HALF_COUNTED + kind, value)

    def kept_count(self, kind: str) -> dict[str, Any] | None:
        """What `keep_count` kept, or None."""
        return self._uow.draft(_HALF_COUNTED + kind)

    # parts

    def _open(self, operation: Operation, on: date, *, by: int | None, count: PlaceCount | None) -> int:
        session = operation.session
        same_day = session.exec(select(TillPeriodRow).where(TillPeriodRow.business_date == on)
                                .order_by(col(TillPeriodRow.branch).desc()).limit(1)).first()
        if same_day is not None:
            serial, branch = same_day.serial, same_day.branch + 1
        else:
            serial, branch = (session.exec(select(func.max(TillPeriodRow.serial))).one() or 0) + 1, 1
        till_id = self._cashbook.account_id("till")
        expected = self._cashbook.balance(till_id)
        if count is not None and count.amount and serial == branch == 1 and expected == 0:
            # the very first count: what lies in the till is its 開始残高, not a surplus of the day
            self._cashbook.set_opening(place_id=till_id, amount=count.amount, on=on, by=by)
        period_id = operation.insert(TillPeriodRow, **period_values(
            on=on, serial=serial, branch=branch, at=self._day.clock.now(), by=by,
            float_amount=count.amount if count else expected))
        if count is not None:
            row = session.get_one(TillPeriodRow, period_id)
            self._post_difference(operation, row, count, self._count(operation, row, count, "opening", by, None), by)
        operation.subject.update(serial=serial, branch=branch)
        return period_id

    def _count(self, operation: Operation, row: TillPeriodRow, count: PlaceCount, kind: str, by: int | None,
               witness: int | None) -> int:
        if not 0 <= count.amount <= 999_999_999:
            raise InputProblem(translate("Days", "数えた金額を確かめてください。"), field="till")
        expected = self._cashbook.balance(count.account_id)
        operation.insert(MoneyCountRow, **count_values(
            count, on=row.business_date, period_id=known(row.id), at=self._day.clock.now(), kind=kind,
            expected=expected, by=by, witness=witness))
        return count.amount - expected

    def _post_difference(self, operation: Operation, row: TillPeriodRow, count: PlaceCount, difference: int,
                         by: int | None) -> None:
        if difference:
            self._cashbook.post(
                operation, on=row.business_date, kind="difference", person_id=by, period_id=known(row.id),
                reason=count.note, summary="現金過不足",
                legs=difference_legs(self._cashbook.account_id, count.account_id, difference))

    def _save_visitors(self, operation: Operation, day: date, visitors: Visitors, source: str) -> None:
        values = {"men": visitors.men, "women": visitors.women, "children": visitors.children, "source": source}
        row_id = operation.session.exec(select(VisitorsRow.id).where(VisitorsRow.business_date == day)).first()
        if row_id is None:
            operation.insert(VisitorsRow, business_date=day, **values)
        else:
            operation.update(VisitorsRow, row_id, **values)

    def _everybody_leaves(self, operation: Operation, day: date) -> None:
        rows = operation.session.exec(
            select(DutyRow.id).where(DutyRow.business_date == day, col(DutyRow.left_at).is_(None))).all()
        for row_id in rows:
            operation.update(DutyRow, known(row_id), left_at=self._day.clock.now())


def days_between(start: date, end: date) -> tuple[date, ...]:
    """Each date from `start` to `end`, both included."""
    return tuple(start + timedelta(days=step) for step in range((end - start).days + 1))


def _period(row: TillPeriodRow) -> Period:
    return Period(known(row.id), row.business_date, row.serial, row.branch, row.opened_at, row.opened_by,
                  row.float_amount, row.closed_at, row.closed_by, row.witness_id, row.counted, row.to_safe, row.note)

