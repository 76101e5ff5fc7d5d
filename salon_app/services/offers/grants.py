"""助成金: awards, expenses with their receipts, locked months, the funders' own forms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.phone import PhoneOffers

if TYPE_CHECKING:
    from salon_app.services.documents import DocumentsService
    from salon_app.services.forms.templates import FormsService
    from salon_app.services.grants.attachments import AttachmentsService
    from salon_app.services.grants.awards import GrantsService
    from salon_app.services.grants.booking import Booking
    from salon_app.services.grants.expenses import ExpensesService
    from salon_app.services.grants.lens import GrantLensService
    from salon_app.services.month_locks import MonthLocksService


class GrantsOffers(PhoneOffers):
    """助成金: awards, expenses with their receipts, locked months, the funders' own forms."""

    @cached_property
    def grant_booking(self) -> Booking:
        """The hand that books what grants and expenses move."""
        from salon_app.services.grants.booking import Booking

        return Booking(self.day, self.cashbook)

    @cached_property
    def grants(self) -> GrantsService:
        """助成金."""
        from salon_app.services.grants.awards import GrantsService

        return GrantsService(self.uow, self.day, self.cashbook, self.grant_booking, lambda: self.figures)

    @cached_property
    def expenses(self) -> ExpensesService:
        """支出 with their 領収書."""
        from salon_app.services.grants.expenses import ExpensesService

        return ExpensesService(self.uow, self.day, self.settings, self.people, self.cashbook, self.grant_booking)

    @cached_property
    def documents(self) -> DocumentsService:
        """Papers that came as files."""
        from salon_app.services.documents import DocumentsService

        return DocumentsService(self.uow.database.folder)

    @cached_property
    def attachments(self) -> AttachmentsService:
        """Pictures and PDFs of receipts and grants."""
        from salon_app.services.grants.attachments import AttachmentsService

        return AttachmentsService(self.uow, self.day, self.pictures, self.documents)

    @cached_property
    def grant_lens(self) -> GrantLensService:
        """What is left of a grant, whether its conditions can be met, what is missing before the report."""
        from salon_app.services.grants.lens import GrantLensService

        return GrantLensService(self.uow, self.day, self.grants, self.figures, self.activities, self.photos)

    @cached_property
    def month_locks(self) -> MonthLocksService:
        """月締め."""
        from salon_app.services.month_locks import MonthLocksService

        return MonthLocksService(self.uow, self.day, self.cashbook, self.expenses)

    @cached_property
    def forms(self) -> FormsService:
        """The funders' own forms (様式)."""
        from salon_app.services.forms.templates import FormsService

        return FormsService(self.uow, self.day, self.documents)
