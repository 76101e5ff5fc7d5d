"""はじめての設定: the rows every books start with, and the months from before the program (導入前・手入力)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from salon_app.model.chart_of_accounts import ACCOUNTS, CATEGORIES, PAYMENT_KINDS, PROGRAMS
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.store.tables import AccountRow, CategoryRow, EarlierMonthRow, PaymentKindRow, ProgramRow
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class EarlierMonth:
    """Totals of a month from before the program; None: not known. `sales` in yen. Always shown as 導入前・手入力."""

    month: date
    sessions: int | None = None
    attendances: int | None = None
    unique_people: int | None = None
    sales: int | None = None


class FoundingService:
    """Lays the first rows, and keeps what was before."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def lay_foundation(self) -> None:
        """Accounts, kinds of payment, categories and a 事業, once in the life of a data folder."""
        with self._uow.read() as session:
            if session.exec(select(AccountRow.id).limit(1)).first() is not None:
                return
        with self._uow.operation(Op.SALON_FOUNDED) as operation:
            ids = {}
            for sort, seed in enumerate(ACCOUNTS, start=1):
                ids[seed.code] = operation.insert(
                    AccountRow, code=seed.code, name=seed.name, kind=seed.kind, is_bank=seed.is_bank,
                    counted=seed.counted, two_people=seed.two_people, sort=sort, active=True)
            for sort, kind in enumerate(PAYMENT_KINDS, start=1):
                operation.insert(
                    PaymentKindRow, code=kind.code, name=kind.name, account_id=ids[kind.account],
                    enters_drawer=kind.enters_drawer, income_now=kind.income_now, unit_value=kind.unit_value,
                    needs_person=kind.needs_person, sort=sort, active=True)
            programs = [operation.insert(ProgramRow, name=name, sort=sort, active=True)
                        for sort, name in enumerate(PROGRAMS, start=1)]
            for sort, name in enumerate(CATEGORIES, start=1):
                operation.insert(CategoryRow, name=name, sort=sort, program_id=programs[0], active=True)

    def save_earlier_month(self, value: EarlierMonth, *, by: int | None = None) -> None:
        """Enter or replace a month's totals. Raises InputProblem for figures that cannot be."""
        figures = (value.sessions, value.attendances, value.unique_people, value.sales)
        if any(figure is not None and not 0 <= figure <= 99_999_999 for figure in figures):
            raise InputProblem(translate("Founding", "数は0から99,999,999までです。"), field="figures")
        if (value.unique_people or 0) > (value.attendances if value.attendances is not None else 99_999_999):
            raise InputProblem(translate("Founding", "実人数が延べ人数より多くなっています。"), field="unique_people")
        month = value.month.replace(day=1)
        fields = {"sessions": value.sessions, "attendances": value.attendances,
                  "unique_people": value.unique_people, "sales": value.sales}
        with self._uow.operation(Op.EARLIER_MONTH_SAVED, by=by, month=month.isoformat()) as operation:
            row = operation.session.exec(select(EarlierMonthRow).where(EarlierMonthRow.month == month)).first()
            if row is None:
                operation.insert(EarlierMonthRow, month=month, **fields)
            elif row.id is not None:
                operation.update(EarlierMonthRow, row.id, **fields)

    def earlier_months(self, start: date, end: date) -> tuple[EarlierMonth, ...]:
        """The entered months between two dates, in order."""
        with self._uow.read() as session:
            rows = session.exec(
                select(EarlierMonthRow).where(EarlierMonthRow.month >= start.replace(day=1),
                                              EarlierMonthRow.month <= end).order_by(col(EarlierMonthRow.month))).all()
            return tuple(EarlierMonth(row.month, row.sessions, row.attendances, row.unique_people, row.sales)
                         for row in rows)
