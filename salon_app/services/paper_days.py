"""まとめて入力: a paper day (PC dead, busy hour) entered as product × quantity, marked 紙から.

Reports go by the day it happened, the correction log by the day it was typed (DOMAIN e-5); a closed or counted till is
never changed afterwards (DOMAIN e-39). So the cash of the paper goes

- into the till and its open period, when the paper is of the day that is open now;
- into the till, dated that day but in no period, when the till has been neither closed nor counted since: the next
  count finds it;
- against 現金過不足 of that day, when the till has been closed or counted since. The money lay there uncounted-for and
  came out as too much; now it is known what it was, and the two cancel. Frozen balances of the till stay;
- or into the place that is named, when it was put elsewhere (金庫, an envelope).

No till period is made for a day that was never opened: close numbers stay in the order of closing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Payment, Slip
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_COUNT
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.days import DaysService, PreviousDayOpen, Visitors
from salon_app.services.products import Product, ProductsService
from salon_app.services.sales import Sale, SalesService
from salon_app.store.tables import MoneyCountRow, ProductVersionRow, SaleRow, TillPeriodRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork


@dataclass(frozen=True)
class PaperDay:
    """What was entered: one slip of source 紙から; `cash` yen of it went to the account `cash_account_id`."""

    sale: Sale
    cash: int
    cash_account_id: int
    visitors: Visitors | None


class PaperDaysService:
    """Enters paper days and lists them. Taken back like any slip: `sales.void`."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, days: DaysService, cashbook: CashbookService,
                 products: ProductsService, sales: SalesService) -> None:
        self._uow = uow
        self._day = day
        self._days = days
        self._cashbook = cashbook
        self._products = products
        self._sales = sales

    def enter(self, day: date, quantities: Mapping[int, int], *, prices: Mapping[int, int] | None = None,
              other_amount: int = 0, tabs: Mapping[int, int] | None = None, tickets: int = 0, free: int = 0,
              place_id: int | None = None, visitors: Visitors | None = None, by: int | None = None) -> PaperDay:
        """Post one slip of source 'paper' for the business date `day` from `{product id: pieces}`.

        Prices are those of that day; `prices` ({product id: yen}) where the paper says another or there was none.
        `other_amount`: yen of goods that are not in the list. Paid: `tabs` ({person id: yen} of つけ), `tickets`
        (回数券 by count), `free` (yen of 無料), the rest in cash, which lies in `place_id` or else goes as said above.
        `visitors` replace the count of that date. Raises InputProblem; PreviousDayOpen for a day that comes after one
        still open; RuleProblem when the cash should go into a till that has been closed since.
        """
        self._day.check_date(day)
        lines = self._lines(day, quantities, prices or {}, other_amount)
        owed_by = {person_id: yen for person_id, yen in (tabs or {}).items() if yen}
        slip = replace(lines, payments=self._payments(lines, owed_by, tickets, free),
                       customer_id=next(iter(owed_by)) if len(owed_by) == 1 else None)
        with self._uow.operation(Op.PAPER_DAY_ENTERED, by=by, day=day.isoformat()) as operation:
            period_id, account_id = self._where(operation, day)
            if place_id is not None:
                if place_id == self._cashbook.account_id("till") != account_id:
                    raise RuleProblem(translate(
                        "PaperDays", "その日のレジはもう締めてあります。お金のある場所は、レジのほかから選んでください。"))
                account_id = place_id
            sale = self._sales.write(
                operation, slip, on=day, at=self._day.clock.now(), by=by, period_id=period_id, source="paper",
                cash_account_id=account_id, owed_by=owed_by)
            if visitors is not None:
                self._days.set_visitors(day, visitors, source="paper", by=by)
            operation.subject.update(sale_id=sale.id, total=sale.total)
        return PaperDay(sale, sale.cash, account_id, visitors)

    def entered(self, day: date) -> tuple[Sale, ...]:
        """What has been entered from paper for a date, without what was taken back: so that no sheet is typed twice."""
        return tuple(sale for sale in self._sales.on_day(day)
                     if sale.source == "paper" and sale.kind == "sale" and sale.state != "void")

    def days_between(self, start: date, end: date) -> tuple[date, ...]:
        """Business dates that have slips from paper."""
        with self._uow.read() as session:
            rows = session.exec(select(col(SaleRow.business_date)).where(
                SaleRow.business_date >= start, SaleRow.business_date <= end, SaleRow.source == "paper",
                SaleRow.kind == "sale").distinct()).all()
        return tuple(sorted(rows))

    def prices_on(self, day: date) -> dict[int, Product]:
        """The products with the prices and rates that were in force at the end of a business date."""
        next_day = self._start_of(day + timedelta(days=1))
        with self._uow.read() as session:
            versions: dict[int, ProductVersionRow] = {}
            for row in session.exec(select(ProductVersionRow).order_by(col(ProductVersionRow.id))).all():
                if row.valid_from < next_day or row.product_id not in versions:
                    versions[row.product_id] = row
            return {product.id: replace(product, price=versions[product.id].price,
                                        rate_here=versions[product.id].rate_here,
                                        rate_away=versions[product.id].rate_away) for product in self._products.all()}

    # parts

    def _lines(self, day: date, quantities: Mapping[int, int], prices: Mapping[int, int], other_amount: int) -> Slip:
        slip, products = Slip(), self.prices_on(day)
        for product_id, quantity in quantities.items():
            if not 0 <= quantity <= MAX_COUNT:
                raise InputProblem(translate("PaperDays", "数は0から9,999までです。"), field=f"quantity-{product_id}")
            if quantity:
                slip = slip.added(self._products.line(
                    products[product_id], quantity=quantity, price=prices.get(product_id)))
        if other_amount:
            slip = slip.added(self._products.other_line(other_amount))
        if not slip.lines:
            raise InputProblem(translate("PaperDays", "売れた数を入れてください。"), field="quantities")
        return slip

    def _payments(self, slip: Slip, owed_by: Mapping[int, int], tickets: int, free: int) -> tuple[Payment, ...]:
        kinds = self._sales.kinds
        payments = []
        if any(yen < 0 for yen in owed_by.values()) or free < 0 or not 0 <= tickets <= MAX_COUNT:
            raise InputProblem(translate("PaperDays", "支払いの金額や枚数を確かめてください。"), field="payments")
        if owed_by:
            payments.append(Payment(kinds.by_code("tab").id, sum(owed_by.values())))
        if tickets:
            kind = kinds.by_code("ticket")
            payments.append(Payment(kind.id, tickets * (kind.unit_value or 0), tickets))
        if free:
            payments.append(Payment(kinds.by_code("free").id, free))
        paid = sum(payment.amount for payment in payments)
        if paid > slip.total:
            raise InputProblem(translate(
                "PaperDays", "つけ・回数券・無料の合計が、売上の{total}円より多くなっています。"
            ).format(total=f"{slip.total:,}"), field="payments")
        return tuple(payments)

    def _where(self, operation: Operation, day: date) -> tuple[int | None, int]:
        """The period the slip belongs to, and the account that takes its cash."""
        till_id = self._cashbook.account_id("till")
        period = self._day.open_period(operation.session)
        if period is not None and period.business_date == day:
            return known(period.id), till_id
        if period is not None and period.business_date < day:
            raise PreviousDayOpen(period.business_date)
        closed = operation.session.exec(select(TillPeriodRow.id).where(
            TillPeriodRow.business_date >= day, col(TillPeriodRow.closed_at).is_not(None)).limit(1)).first()
        counted = operation.session.exec(select(MoneyCountRow.id).where(
            MoneyCountRow.business_date > day, MoneyCountRow.account_id == till_id,
            MoneyCountRow.kind == "opening").limit(1)).first()
        return None, till_id if closed is None and counted is None else self._cashbook.account_id("over_short")

    def _start_of(self, day: date) -> datetime:
        """The first instant of a business date."""
        guess = datetime.combine(day, time(self._day.changes_at_hour()), tzinfo=UTC)
        return guess - (self._day.clock.local(guess).utcoffset() or timedelta())
