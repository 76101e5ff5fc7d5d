"""What volunteers do: one file a capability. Commands and queries that take and return plain values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.audit import AuditService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.days import DaysService
from salon_app.services.drafts import DraftsService
from salon_app.services.founding import FoundingService
from salon_app.services.notes import NotesService
from salon_app.services.payment_kinds import PaymentKindsService
from salon_app.services.people import PeopleService
from salon_app.services.products import ProductsService
from salon_app.services.sales import SalesService
from salon_app.services.settings import SettingsService
from salon_app.services.tabs import TabsService
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.clock import TimeSource

if TYPE_CHECKING:
    from salon_app.services.backup import BackupService
    from salon_app.services.checks import ChecksService
    from salon_app.services.figures import FiguresService
    from salon_app.services.paper_days import PaperDaysService
    from salon_app.services.pictures import PicturesService
    from salon_app.services.print_queue import PrintQueueService
    from salon_app.services.receipts import ReceiptsService
    from salon_app.services.sales_import import SalesImportService


@dataclass(frozen=True)
class Services:
    """One field a capability; what the window does not need to answer is loaded when it is first asked for."""

    settings: SettingsService
    people: PeopleService
    products: ProductsService
    payment_kinds: PaymentKindsService
    cashbook: CashbookService
    days: DaysService
    sales: SalesService
    tabs: TabsService
    notes: NotesService
    drafts: DraftsService
    founding: FoundingService
    audit: AuditService
    day: BusinessDay
    uow: UnitOfWork
    clock: TimeSource

    @cached_property
    def backup(self) -> BackupService:
        """控え."""
        from salon_app.services.backup import BackupService

        return BackupService(self.uow, self.clock, self.settings)

    @cached_property
    def paper_days(self) -> PaperDaysService:
        """まとめて入力."""
        from salon_app.services.paper_days import PaperDaysService

        return PaperDaysService(self.uow, self.day, self.days, self.cashbook, self.products, self.sales)

    @cached_property
    def receipts(self) -> ReceiptsService:
        """領収書."""
        from salon_app.services.receipts import ReceiptsService

        return ReceiptsService(self.uow, self.day, self.settings, self.sales, self.cashbook)

    @cached_property
    def print_queue(self) -> PrintQueueService:
        """印刷待ち."""
        from salon_app.services.print_queue import PrintQueueService

        return PrintQueueService(self.uow, self.clock, self.uow.database.folder)

    @cached_property
    def pictures(self) -> PicturesService:
        """写真."""
        from salon_app.services.pictures import PicturesService

        return PicturesService(self.uow.database.folder)

    @cached_property
    def sales_import(self) -> SalesImportService:
        """過去の売上の取りこみ."""
        from salon_app.services.sales_import import SalesImportService

        return SalesImportService(self.uow, self.day, self.settings, self.sales)

    @cached_property
    def checks(self) -> ChecksService:
        """記録の点検."""
        from salon_app.services.checks import ChecksService

        return ChecksService(self.uow, self.day)

    @cached_property
    def figures(self) -> FiguresService:
        """集計."""
        from salon_app.services.figures import FiguresService

        return FiguresService(self.uow, self.day, self.cashbook, self.days, self.sales, self.audit)


def build_services(uow: UnitOfWork, clock: TimeSource) -> Services:
    """Wire the services over one open store."""
    settings = SettingsService(uow)
    day = BusinessDay(uow, clock, settings)
    cashbook = CashbookService(uow, day)
    days = DaysService(uow, day, cashbook, settings)
    kinds = PaymentKindsService(uow)
    products = ProductsService(uow, day, settings)
    people = PeopleService(uow)
    sales = SalesService(uow, day, days, cashbook, kinds)
    audit = AuditService(uow, sales, cashbook)
    return Services(
        settings=settings, people=people, products=products,
        payment_kinds=kinds, cashbook=cashbook, days=days, sales=sales,
        tabs=TabsService(uow, day, cashbook),
        notes=NotesService(uow, day), drafts=DraftsService(uow),
        founding=FoundingService(uow, day, settings, people, products, cashbook),
        audit=audit, day=day, uow=uow, clock=clock)
