"""What the counter and the books offer beyond the core: backups, receipts, imports, checks, figures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.core import Core

if TYPE_CHECKING:
    from salon_app.services.backup import BackupService
    from salon_app.services.checks import ChecksService
    from salon_app.services.figures import FiguresService
    from salon_app.services.paper_days import PaperDaysService
    from salon_app.services.pictures import PicturesService
    from salon_app.services.print_queue import PrintQueueService
    from salon_app.services.receipts import ReceiptsService
    from salon_app.services.sales_import import SalesImportService
    from salon_app.services.sheets import SheetsService


class CounterOffers(Core):
    """What the counter and the books offer beyond the core: backups, receipts, imports, checks, figures."""

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

        return FiguresService(self.uow, self.day, self.cashbook, self.days, self.audit, self.settings)

    @cached_property
    def sheets(self) -> SheetsService:
        """用紙番号."""
        from salon_app.services.sheets import SheetsService

        return SheetsService(self.uow, self.day)
