"""集計: plain figures for documents and screens. Reads only, and only the dates asked about (and those compared with).

What is a 売上, a 会計件数 or a 取消 is decided here once; how figures are arranged on paper is the reports' affair.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.tax import RateTotal
from salon_app.services.audit import AuditService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.days import DaysService, Period
from salon_app.services.figures import (
    attendance,
    attendance_rows,
    contacts,
    corrections,
    counted,
    custody,
    drawer,
    goods,
    grant_rows,
    grant_sums,
    grants,
    journal,
    ledger,
    looked_after,
    shopping,
    shopping_rows,
    slips,
    statement,
    supply,
    tickets,
    watch,
)
from salon_app.services.figures.attendance import AttendanceFigures
from salon_app.services.figures.contacts import Contact
from salon_app.services.figures.corrections import (
    MovementCorrection,
    OriginalSlip,
    PriceChange,
    SlipCorrection,
    UncountedClose,
)
from salon_app.services.figures.counted import LastCount
from salon_app.services.figures.custody import CustodyEntry, HeldFigures
from salon_app.services.figures.drawer import DrawerFigures, pieces
from salon_app.services.figures.goods import GoodsFigures, ProductSales, Reduction
from salon_app.services.figures.grants import FinanceLine, GrantExpenses, GrantFinance
from salon_app.services.figures.journal import JournalEntry
from salon_app.services.figures.ledger import LedgerEntry, PassbookMatch
from salon_app.services.figures.looked_after import LookedAfter
from salon_app.services.figures.scope import REDUCTION_KINDS, Scope
from salon_app.services.figures.shopping import ErrandFigures
from salon_app.services.figures.slips import PaymentFigures, ReductionFigures, SlipFigures, Tally
from salon_app.services.figures.statement import Statement
from salon_app.services.figures.supply import SupplyFigures, TabFigures
from salon_app.services.figures.tickets import TicketFigures
from salon_app.services.figures.watch import WatchFigures
from salon_app.services.grants.values import Grant
from salon_app.services.settings import SettingsService
from salon_app.store.unit_of_work import UnitOfWork

__all__ = [
    "REDUCTION_KINDS", "AttendanceFigures", "Contact", "CustodyEntry", "DrawerFigures", "ErrandFigures", "FiguresService",
    "FinanceLine", "GoodsFigures", "GrantExpenses", "GrantFinance", "HeldFigures", "LedgerEntry", "LookedAfter",
    "MovementCorrection", "OriginalSlip", "PassbookMatch", "PaymentFigures", "PriceChange", "ProductSales", "Reduction",
    "ReductionFigures", "Scope", "ShortFigures", "SlipCorrection", "SlipFigures", "Statement", "SupplyFigures", "TabFigures",
    "Tally", "TicketFigures", "UncountedClose", "WatchFigures", "pieces",
]


@dataclass(frozen=True)
class ShortFigures:
    """A range of dates in a line: 売上 by category in yen, 会計件数, 来店者数 (延べ), 過不足 in yen, 開店日数.

    `recorded` False: the books hold nothing of these dates. `visitors` None: never counted.
    """

    categories: Mapping[int | None, int]
    slips: int
    visitors: int | None
    difference: int | None
    open_days: int

    @property
    def total(self) -> int:
        """売上."""
        return sum(self.categories.values())

    @property
    def recorded(self) -> bool:
        """Whether the books hold anything of these dates."""
        return bool(self.categories or self.slips or self.open_days or self.visitors)


class FiguresService:
    """Queries. Yen are integers; ranges of business dates include both ends."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService, days: DaysService,
                 audit: AuditService, settings: SettingsService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._days = days
        self._audit = audit
        self._settings = settings

    # what was sold

    def goods(self, scope: Scope) -> GoodsFigures:
        """売上 by day, category and product."""
        with self._uow.read() as session:
            return goods.goods(session, scope)

    def by_day_and_category(self, start: date, end: date) -> dict[date, dict[int | None, int]]:
        """売上 in yen by business date and category."""
        with self._uow.read() as session:
            return goods.by_day_and_category(session, start, end)

    def slips(self, scope: Scope) -> SlipFigures:
        """会計件数, 取消, 返品, お釣りの寄付."""
        with self._uow.read() as session:
            return slips.slips(session, scope)

    def payments(self, scope: Scope) -> dict[int, PaymentFigures]:
        """Payments by kind id."""
        with self._uow.read() as session:
            return {one.kind_id: one for one in slips.payments(session, scope)}

    def reductions(self, scope: Scope) -> dict[str, ReductionFigures]:
        """値引き, おつとめ品 and 無料 by kind; kinds that did not occur are absent."""
        with self._uow.read() as session:
            return slips.reductions(session, scope)

    def tax(self, scope: Scope) -> tuple[RateTotal, ...]:
        """Tax by rate, per slip and rate; of use where something was sold with a rate (`GoodsFigures.taxed`)."""
        with self._uow.read() as session:
            return slips.tax(session, scope)

    def short(self, start: date, end: date) -> ShortFigures:
        """A range of dates in a line, for comparisons."""
        with self._uow.read() as session:
            visitors = self._days.visitors_between(start, end)
            differences = self._days.differences(start, end)
            return ShortFigures(
                goods.by_category(session, start, end), slips.slips(session, Scope(start, end)).count,
                sum(one.total for one in visitors.values()) if visitors else None,
                sum(differences.values()) if differences else None,
                len({one.business_date for one in self._days.periods(start, end)}))

    # what is not a slip

    def supply(self, start: date, end: date) -> tuple[SupplyFigures, ...]:
        """仕入 and 廃棄 by category."""
        with self._uow.read() as session:
            return supply.supply(session, start, end, purchases_id=self._cashbook.account_id("purchases"))

    def supply_by_month(self, start: date, end: date) -> dict[date, tuple[int, int]]:
        """仕入 and 廃棄 in yen by first day of the month."""
        with self._uow.read() as session:
            return supply.by_month(session, start, end, purchases_id=self._cashbook.account_id("purchases"))

    def tab(self, start: date, end: date) -> TabFigures:
        """つけ: newly owed and paid later."""
        with self._uow.read() as session:
            return supply.tab(session, start, end, tab_id=self._cashbook.account_id("tab"))

    def oldest_unpaid(self, until: date) -> dict[int, date]:
        """By person id: since when they owe what they owe at the end of `until`."""
        with self._uow.read() as session:
            return supply.oldest_unpaid(session, until, tab_id=self._cashbook.account_id("tab"))

    # money

    def drawer(self, period: Period) -> DrawerFigures:
        """The till's calculation of one period."""
        with self._uow.read() as session:
            return drawer.drawer(session, period, days=self._days, till_id=self._cashbook.account_id("till"))

    def places_after(self, periods: Sequence[Period]) -> dict[int, dict[int, int]]:
        """Yen in each 置き場所 after each period's close, by period id."""
        with self._uow.read() as session:
            return drawer.places_after(session, periods, cashbook=self._cashbook)

    def ledger(self, place_id: int, start: date, end: date) -> tuple[LedgerEntry, ...]:
        """What moved in a place, oldest first; slips are one line a day."""
        with self._uow.read() as session:
            return ledger.entries(session, place_id, start, end)

    def journal(self, start: date, end: date) -> tuple[JournalEntry, ...]:
        """仕訳: all that moved, a debit and a credit a line; slips are summed up by day."""
        with self._uow.read() as session:
            return journal.journal(session, start, end)

    def last_counts(self, end: date) -> dict[int, LastCount]:
        """By 置き場所: its newest count, or match with the passbook, on or before a business date."""
        with self._uow.read() as session:
            return counted.last_counts(session, end)

    def passbook_matches(self, place_id: int, start: date, end: date) -> tuple[PassbookMatch, ...]:
        """残高照合 of a bank place."""
        with self._uow.read() as session:
            return ledger.passbook_matches(session, place_id, start, end)

    # 助成金 and the year's statement

    def grant_finance(self, grant_id: int | None, start: date | None = None, end: date | None = None) -> GrantFinance:
        """収支 of a grant in its 対象期間, or in what lies in it from `start` to `end`; without a grant that of the whole salon,
        which needs dates.

        Raises RuleProblem where there is no such grant, or nothing of the period lies in its 対象期間.
        """
        sales_id = self._cashbook.account_id("sales")
        with self._uow.read() as session:
            if grant_id is not None:
                grant = grant_rows.grant(session, grant_id)
                start, end = grant_rows.within(grant, start or grant.starts, end or grant.ends)
                return grants.of_grant(session, grant, start, end, sales_id=sales_id)
            if start is None or end is None:
                raise ValueError("the whole salon needs a period")
            opening, closing = (sum(one.values()) for one in statement.balances(session, start, end))
            return grants.of_salon(session, start, end, sales_id=sales_id, opening=opening, closing=closing)

    def grant_expenses(self, grant_id: int | None, start: date, end: date) -> GrantExpenses:
        """支出 of a grant or of the whole salon in a period: the same lines as in `grant_finance`. Raises as that."""
        with self._uow.read() as session:
            if grant_id is None:
                return grants.expenses_of_salon(session, start, end)
            grant = grant_rows.grant(session, grant_id)
            return grants.expenses_of_grant(session, grant, *grant_rows.within(grant, start, end))

    def grant_sums(self, found: Sequence[Grant]) -> dict[int, GrantFinance]:
        """支出の部 and money of grants by id, each in its whole 対象期間, as sums alone: for lists."""
        with self._uow.read() as session:
            return grant_sums.sums_of(session, found)

    def statement(self, start: date, end: date) -> Statement:
        """活動計算書, 貸借対照表 and 財産目録 of a period."""
        with self._uow.read() as session:
            return statement.statement(session, start, end)

    # who came

    def attendance(self, start: date, end: date, *, activity_ids: Collection[int] | None = None,
                   program_ids: Collection[int] | None = None, session_id: int | None = None) -> AttendanceFigures:
        """Sessions and people of a period, of all or some activities, 事業 or one session; ages as `age_at` says."""
        settings = self._settings.get()
        first_month = settings.fiscal_start_month

        def age_day(day: date) -> date:
            if settings.age_at == "event":
                return day
            return fiscal_year_range(fiscal_year(day, first_month), first_month)[1]

        with self._uow.read() as session:
            return attendance.attendance(session, start, end, today=self._day.calendar_day(), age_day=age_day,
                                         residents=settings.residents, activity_ids=activity_ids, program_ids=program_ids,
                                         session_id=session_id)

    def photographed(self, start: date, end: date) -> frozenset[int]:
        """Ids of the sessions of a period that have photos."""
        with self._uow.read() as session:
            return attendance_rows.photographed(session, start, end)

    def contacts(self, person_ids: Iterable[int]) -> dict[int, Contact]:
        """Telephones and addresses by person id."""
        with self._uow.read() as session:
            return contacts.contacts(session, person_ids)

    # 買いもの代行

    def errands(self, start: date, end: date) -> ErrandFigures:
        """Requests, deliveries and the money of errands in a period: no 売上, only the 手数料 is income."""
        accounts = {code: self._cashbook.account_id(code) for code in shopping_rows.ACCOUNTS}
        with self._uow.read() as session:
            return shopping.shopping(session, start, end, accounts, self._cashbook.account_id("payouts_due"))

    def tickets(self, start: date, end: date) -> TicketFigures:
        """利用券 of 買いもの代行: sold, used and unused, by 年度 of sale."""
        with self._uow.read() as session:
            return tickets.tickets(session, start, end, account_id=self._cashbook.account_id("errand_tickets"),
                                   first_month=self._settings.get().fiscal_start_month)

    def custody(self, start: date, end: date) -> tuple[CustodyEntry, ...]:
        """The account 預り金, movement by movement, oldest first."""
        with self._uow.read() as session:
            return custody.entries(session, start, end, self._cashbook.account_id("custody"))

    def held_after(self, periods: Sequence[Period]) -> dict[int, HeldFigures]:
        """預り金 after each period's close, by period id; no names."""
        codes = {self._cashbook.account_id(code): code for code in ("custody", "custody_bag", "carried")}
        with self._uow.read() as session:
            return custody.held_after(session, periods, codes)

    # 見守り電話

    def watch(self, start: date, end: date) -> WatchFigures:
        """Calls, answers, visits and cases of a period, without a name."""
        with self._uow.read() as session:
            return watch.watch_calls(session, start, end)

    def looked_after(self, on: date) -> tuple[LookedAfter, ...]:
        """Everybody to be looked after on a date, consented or not, by 号棟."""
        with self._uow.read() as session:
            return looked_after.looked_after(session, on)

    # corrections

    def slip_corrections(self, scope: Scope) -> tuple[SlipCorrection, ...]:
        """取消 and 返品, one by one."""
        with self._uow.read() as session:
            return corrections.slip_corrections(session, scope)

    def movement_corrections(self, start: date, end: date) -> tuple[MovementCorrection, ...]:
        """Movements taken back, one by one."""
        with self._uow.read() as session:
            return corrections.movement_corrections(session, start, end)

    def uncounted_closes(self, start: date, end: date) -> tuple[UncountedClose, ...]:
        """Till periods closed without counting (未計数)."""
        with self._uow.read() as session:
            return corrections.uncounted_closes(session, start, end)

    def price_changes(self, start: date, end: date) -> tuple[PriceChange, ...]:
        """Changes of price or tax rate made on the calendar days from `start` to `end`."""
        with self._uow.read() as session:
            return corrections.price_changes(session, self._midnight(start), self._midnight(end + timedelta(days=1)),
                                             self._audit)

    def _midnight(self, day: date) -> datetime:
        """The instant at which a calendar day begins where the salon is."""
        zone = self._day.clock.local(self._day.clock.now()).tzinfo
        return datetime(day.year, day.month, day.day, tzinfo=zone)
