"""What volunteers do: one file a capability. Commands and queries that take and return plain values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.services.audit import AuditService
from salon_app.services.backup import BackupService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.checks import ChecksService
from salon_app.services.days import DaysService
from salon_app.services.drafts import DraftsService
from salon_app.services.figures import FiguresService
from salon_app.services.founding import FoundingService
from salon_app.services.notes import NotesService
from salon_app.services.paper_days import PaperDaysService
from salon_app.services.payment_kinds import PaymentKindsService
from salon_app.services.people import PeopleService
from salon_app.services.print_queue import PrintQueueService
from salon_app.services.products import ProductsService
from salon_app.services.receipts import ReceiptsService
from salon_app.services.sales import SalesService
from salon_app.services.sales_import import SalesImportService
from salon_app.services.settings import SettingsService
from salon_app.services.tabs import TabsService
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.clock import TimeSource


@dataclass(frozen=True)
class Services:
    """One field a capability."""

    settings: SettingsService
    people: PeopleService
    products: ProductsService
    payment_kinds: PaymentKindsService
    cashbook: CashbookService
    days: DaysService
    sales: SalesService
    sales_import: SalesImportService
    paper_days: PaperDaysService
    tabs: TabsService
    receipts: ReceiptsService
    notes: NotesService
    drafts: DraftsService
    founding: FoundingService
    audit: AuditService
    backup: BackupService
    checks: ChecksService
    figures: FiguresService
    print_queue: PrintQueueService
    uow: UnitOfWork
    clock: TimeSource


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
        sales_import=SalesImportService(uow, day, settings, sales),
        paper_days=PaperDaysService(uow, day, days, cashbook, products, sales), tabs=TabsService(uow, day, cashbook),
        receipts=ReceiptsService(uow, day, settings), notes=NotesService(uow, day), drafts=DraftsService(uow),
        founding=FoundingService(uow, day, settings, people, products, cashbook),
        audit=audit, backup=BackupService(uow, clock, settings), checks=ChecksService(uow, day),
        figures=FiguresService(uow, day, settings, cashbook, days, sales, audit),
        print_queue=PrintQueueService(uow, clock, uow.database.folder), uow=uow, clock=clock)
