"""はじめての設定: the rows every books start with, and the months from before the program (導入前・手入力)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from salon_app.model.chart_of_accounts import ACCOUNTS, CATEGORIES, PAYMENT_KINDS, PROGRAMS
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.people import PeopleService
from salon_app.services.products import ProductsService
from salon_app.services.settings import SettingsService, registration_number
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


@dataclass(frozen=True)
class FirstPlace:
    """A 置き場所 of the program's own: whether the salon uses it, and its 開始残高 in yen (None: not told)."""

    account_id: int
    used: bool = True
    opening: int | None = None


@dataclass(frozen=True)
class FirstHelper:
    """Somebody who will be on duty."""

    name: str
    reading: str = ""


@dataclass(frozen=True)
class FirstProduct:
    """A product to begin with; `price` in yen (None: asked at the counter), `category` by name."""

    name: str
    price: int | None
    category: str = ""
    reading: str = ""
    icon: str = "box"
    tint: str = "灰"


@dataclass(frozen=True)
class FoundingAnswers:
    """The answers to はじめての設定; the defaults are what a salon gets that decides later."""

    name: str = ""
    body_kind: str = "voluntary"
    fiscal_start_month: int = 4
    pays_consumption_tax: bool = False
    registration_number: str = ""
    opening_date: date | None = None
    places: tuple[FirstPlace, ...] = ()
    helpers: tuple[FirstHelper, ...] = ()
    products: tuple[FirstProduct, ...] = ()


class FoundingService:
    """Lays the first rows, takes the first answers, and keeps what was before."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 products: ProductsService, cashbook: CashbookService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
        self._products = products
        self._cashbook = cashbook

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
            self._settings.change(errand_program=programs[1])

    def found(self, answers: FoundingAnswers) -> None:
        """Take all answers of はじめての設定 at once, or none of them; the salon is founded then.

        Raises InputProblem (`field`: name, registration_number, opening_date, amount, price …) and RuleProblem when it
        has been founded before.
        """
        self.check_registration_number(answers.registration_number)
        with self._uow.operation(Op.SALON_FOUNDED):
            if self._settings.get().founded:
                raise RuleProblem(translate("Founding", "はじめての設定は、もう済んでいます。「設定」で変えられます。"))
            self._settings.change(
                name=answers.name.strip() or self._settings.get().name, body_kind=answers.body_kind,
                fiscal_start_month=answers.fiscal_start_month, pays_consumption_tax=answers.pays_consumption_tax,
                registration_number=answers.registration_number, founded=True)
            self._enter_places(answers.places, answers.opening_date or self._day.today())
            for helper in answers.helpers:
                self._people.save(name=helper.name, reading=helper.reading, helper=True)
            self._enter_products(answers.products)

    @staticmethod
    def check_registration_number(text: str) -> None:
        """Raises InputProblem for what is no number of an issuer of qualified invoices; empty is none."""
        registration_number(text)

    def check_opening_date(self, day: date) -> None:
        """Raises InputProblem for a date in the future or outside every 年度."""
        try:
            self._day.check_date(day)
        except InputProblem as problem:
            raise InputProblem(str(problem), field="opening_date") from problem

    def _enter_places(self, places: Sequence[FirstPlace], on: date) -> None:
        accounts = {account.id: account for account in self._cashbook.places()}
        if any(place.used and place.opening for place in places):
            self.check_opening_date(on)
        for place in places:
            account = accounts[place.account_id]
            if place.used and place.opening:
                self._cashbook.set_opening(place_id=account.id, amount=place.opening, on=on)
            elif not place.used:
                self._cashbook.save_account(account_id=account.id, name=account.name, is_bank=account.is_bank,
                                            counted=account.counted, active=False)

    def _enter_products(self, products: Sequence[FirstProduct]) -> None:
        categories = self._products.categories()
        ids = {category.name: category.id for category in categories}
        for one in products:
            drinks, produce = one.category == CATEGORIES[0], one.category == CATEGORIES[1]
            self._products.save(
                name=one.name, price=one.price, category_id=ids.get(one.category, categories[-1].id),
                reading=one.reading, icon=one.icon, tint=one.tint, favourite=True,
                rate_here=8 if produce else 10,  # produce is food taken home wherever it is handed over (DOMAIN e-10)
                rate_away=8 if produce or drinks else 10)

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
