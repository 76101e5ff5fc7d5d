"""領収書: issuing for any income, with a number that is never used twice. The paper itself is a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func
from sqlmodel import col, select

from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.dates import era_of, fiscal_year
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY, format_yen
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.sales import SalesService
from salon_app.services.settings import SettingsService
from salon_app.store.tables import ReceiptRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

INCOMES = frozenset({"cash_in", "tab_payment", "box", "fee"})
"""Kinds of movement that a 領収書 can be given for."""


@dataclass(frozen=True)
class Receipt:
    """An issued 領収書; `cash` + `other` = `amount` yen. `reprints` counts 再発行."""

    id: int
    number: str
    issued_on: date
    addressee: str
    honorific: str
    description: str
    amount: int
    cash: int
    other: int
    sale_id: int | None
    movement_id: int | None
    person_id: int | None
    reprints: int


class ReceiptsService:
    """Issues and lists 領収書."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, sales: SalesService,
                 cashbook: CashbookService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._sales = sales
        self._cashbook = cashbook

    def received(self, *, sale_id: int | None = None, movement_id: int | None = None) -> tuple[int, int]:
        """What a 領収書 for a slip or an income of the cash book may say at most: yen received, and yen of them in cash.

        つけ is receipted when it is paid, and not what has been handed back. (0, 0): there is nothing to receipt.
        """
        if sale_id is not None:
            return self._sales.received(sale_id)
        if movement_id is None:
            return MAX_ENTRY, MAX_ENTRY
        movement = self._cashbook.movement(movement_id)
        if movement.kind not in INCOMES or movement.reversed_by or movement.reverses_id:
            return 0, 0
        places = {one.id: one for one in self._cashbook.accounts(MONEY, with_inactive=True)}
        legs = [leg for leg in movement.legs if leg.account_id in places]
        return (sum(leg.amount for leg in legs),
                sum(leg.amount for leg in legs if not places[leg.account_id].is_bank))

    def issue(self, *, addressee: str, description: str, amount: int, cash: int | None = None, honorific: str = "様",
              sale_id: int | None = None, movement_id: int | None = None, by: int | None = None) -> Receipt:
        """Give out a new number, e.g. R8-0147 by 年度. Raises InputProblem (宛名, 但し書き, 金額), RuleProblem (second one).

        One slip or income has one 領収書: the same again is a 再発行 (`reissue`). `cash` yen of it were paid in cash; None:
        as the books say.
        """
        if not addressee.strip():
            raise InputProblem(translate("Receipts", "宛名を入れてください。"), field="addressee")
        what = description.strip().removesuffix("として").strip()  # printed after it anyway
        if what in ("", "品代", "お品代"):
            raise InputProblem(translate("Receipts", "但し書きは「コーヒー代」のように、何の代金かを書いてください。"),
                               field="description")
        if not 0 < amount <= MAX_ENTRY:
            raise InputProblem(translate("Receipts", "金額は1円から9,999,999円までです。"), field="amount")
        with self._uow.operation(Op.RECEIPT_ISSUED, by=by) as operation:
            if self.given(sale_id=sale_id, movement_id=movement_id) is not None:
                raise RuleProblem(translate("Receipts", "この会計の領収書は、もう出してあります。再発行を選んでください。"))
            most, most_cash = self.received(sale_id=sale_id, movement_id=movement_id)
            if most <= 0:
                raise RuleProblem(translate("Receipts", "受け取ったお金がないので、領収書は出せません。"))
            in_cash = min(amount, most_cash) if cash is None else cash
            if amount > most or not 0 <= in_cash <= amount:
                raise InputProblem(translate("Receipts", "領収書は、受け取った{most}円までです。").format(
                    most=format_yen(most)), field="amount")
            on = self._day.today()
            year = fiscal_year(on, self._settings.get().fiscal_start_month)
            seq = int(operation.session.exec(
                select(func.coalesce(func.max(ReceiptRow.seq), 0)).where(ReceiptRow.fiscal_year == year)).one()) + 1
            receipt_id = operation.insert(
                ReceiptRow, fiscal_year=year, seq=seq, issued_on=on, at=self._day.clock.now(),
                addressee=addressee.strip(), honorific=honorific, description=what, amount=amount,
                cash=in_cash, other=amount - in_cash, sale_id=sale_id, movement_id=movement_id, person_id=by,
                reprints=0)
            operation.subject.update(receipt_id=receipt_id, amount=amount)
        return self.get(receipt_id)

    def reissue(self, receipt_id: int, *, by: int | None = None) -> Receipt:
        """再発行: the same number, marked and counted."""
        with self._uow.operation(Op.RECEIPT_ISSUED, by=by, receipt_id=receipt_id, again=True) as operation:
            operation.update(ReceiptRow, receipt_id, reprints=self.get(receipt_id).reprints + 1)
        return self.get(receipt_id)

    def get(self, receipt_id: int) -> Receipt:
        """One receipt. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(ReceiptRow, receipt_id)
            if row is None:
                raise RuleProblem(translate("Receipts", "その領収書は見つかりません。"))
            return _receipt(row)

    def given(self, *, sale_id: int | None = None, movement_id: int | None = None) -> Receipt | None:
        """The 領収書 of a slip or of an income of the cash book, if one was given out."""
        if sale_id is None and movement_id is None:
            return None
        column, value = (ReceiptRow.sale_id, sale_id) if sale_id is not None else (ReceiptRow.movement_id, movement_id)
        with self._uow.read() as session:
            row = session.exec(select(ReceiptRow).where(column == value)).first()
            return _receipt(row) if row is not None else None

    def between(self, start: date, end: date) -> tuple[Receipt, ...]:
        """Receipts issued on the business dates, in order of their numbers."""
        with self._uow.read() as session:
            rows = session.exec(
                select(ReceiptRow).where(ReceiptRow.issued_on >= start, ReceiptRow.issued_on <= end)
                .order_by(col(ReceiptRow.fiscal_year), col(ReceiptRow.seq))).all()
            return tuple(_receipt(row) for row in rows)


def _receipt(row: ReceiptRow) -> Receipt:
    number = f"{year_code(row.fiscal_year)}-{row.seq:04d}"
    return Receipt(known(row.id), number, row.issued_on, row.addressee, row.honorific, row.description, row.amount,
                   row.cash, row.other, row.sale_id, row.movement_id, row.person_id, row.reprints)


def year_code(year: int) -> str:
    """R8 for the 年度 that starts in 2026; named by the era at its end of April."""
    last = date(year, 12, 31)
    era = era_of(last)
    return f"{era.letter}{era.year_of(last)}" if era is not None else str(year)
