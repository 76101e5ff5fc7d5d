"""What every other service stands on, and what the window needs before it answers."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Core:
    """One field a capability."""

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
