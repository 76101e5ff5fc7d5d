"""領収書: issuing for any income, with a number that is never used twice. The paper itself is a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func
from sqlmodel import col, select

from salon_app.model.dates import era_of, fiscal_year
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.business_day import BusinessDay
from salon_app.services.settings import SettingsService
from salon_app.store.tables import ReceiptRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork


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

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings

    def issue(self, *, addressee: str, description: str, amount: int, cash: int | None = None, honorific: str = "様",
              sale_id: int | None = None, movement_id: int | None = None, by: int | None = None) -> Receipt:
        """Give out a new number, e.g. R8-0147 by 年度. Raises InputProblem (宛名, 但し書き, 金額), RuleProblem (second one).

        One slip has one 領収書: the same again is a 再発行 (`reissue`).
        """
        if not addressee.strip():
            raise InputProblem(translate("Receipts", "宛名を入れてください。"), field="addressee")
        if description.strip() in ("", "品代", "お品代"):
            raise InputProblem(translate("Receipts", "但し書きは「コーヒー代」のように、何の代金かを書いてください。"),
                               field="description")
        if not 0 < amount <= MAX_ENTRY:
            raise InputProblem(translate("Receipts", "金額は1円から9,999,999円までです。"), field="amount")
        if sale_id is not None and self.for_sale(sale_id) is not None:
            raise RuleProblem(translate("Receipts", "この会計の領収書は、もう出してあります。再発行を選んでください。"))
        with self._uow.operation(Op.RECEIPT_ISSUED, by=by) as operation:
            on = self._day.today()
            year = fiscal_year(on, self._settings.get().fiscal_start_month)
            seq = int(operation.session.exec(
                select(func.coalesce(func.max(ReceiptRow.seq), 0)).where(ReceiptRow.fiscal_year == year)).one()) + 1
            in_cash = amount if cash is None else cash
            receipt_id = operation.insert(
                ReceiptRow, fiscal_year=year, seq=seq, issued_on=on, at=self._day.clock.now(),
                addressee=addressee.strip(), honorific=honorific, description=description.strip(), amount=amount,
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
        """One receipt."""
        with self._uow.read() as session:
            return _receipt(session.get_one(ReceiptRow, receipt_id))

    def for_sale(self, sale_id: int) -> Receipt | None:
        """The 領収書 of a slip, if one was given out."""
        with self._uow.read() as session:
            row = session.exec(select(ReceiptRow).where(ReceiptRow.sale_id == sale_id)).first()
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
