"""What volunteers do: one file a capability. Commands and queries that take and return plain values, never table rows."""

from __future__ import annotations

from salon_app.services.audit import AuditService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.days import DaysService
from salon_app.services.drafts import DraftsService
from salon_app.services.founding import FoundingService
from salon_app.services.notes import NotesService
from salon_app.services.offers.grants import GrantsOffers
from salon_app.services.payment_kinds import PaymentKindsService
from salon_app.services.people import PeopleService
from salon_app.services.products import ProductsService
from salon_app.services.sales import SalesService
from salon_app.services.settings import SettingsService
from salon_app.services.tabs import TabsService
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.clock import TimeSource


class Services(GrantsOffers):
    """One field a capability; what the window does not need to answer is loaded when it is first asked for (offers/)."""


def build_services(uow: UnitOfWork, clock: TimeSource) -> Services:
    """Wire the services over one open store."""
    settings = SettingsService(uow)
    day = BusinessDay(uow, clock, settings)
    cashbook = CashbookService(uow, day)
    days = DaysService(uow, day, cashbook, settings)
    kinds = PaymentKindsService(uow)
    products = ProductsService(uow, day, settings)
    people = PeopleService(uow, day)
    sales = SalesService(uow, day, days, cashbook, kinds)
    audit = AuditService(uow, sales, cashbook, lambda: services.session_fees, lambda: services.errand_purse,
                         lambda: services.grant_booking)
    services = Services(
        settings=settings, people=people, products=products,
        payment_kinds=kinds, cashbook=cashbook, days=days, sales=sales,
        tabs=TabsService(uow, day, cashbook),
        notes=NotesService(uow, day), drafts=DraftsService(uow),
        founding=FoundingService(uow, day, settings, people, products, cashbook),
        audit=audit, day=day, uow=uow, clock=clock)
    return services
