"""見守り電話 and 連絡網."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.shopping import ShoppingOffers

if TYPE_CHECKING:
    from salon_app.services.concerns import ConcernsService
    from salon_app.services.phone_tree.copies import TreeCopiesService
    from salon_app.services.phone_tree.rounds import TreeRoundsService
    from salon_app.services.phone_tree.slips import TreeSlipsService
    from salon_app.services.phone_tree.trees import PhoneTreesService
    from salon_app.services.watch_calls.calls import WatchCallsService
    from salon_app.services.watch_calls.cases import WatchCasesService
    from salon_app.services.watch_calls.plans import WatchPlansService
    from salon_app.services.watch_calls.sheets import WatchSheetsService
    from salon_app.services.watch_import import WatchImportService


class PhoneOffers(ShoppingOffers):
    """見守り電話 and 連絡網."""

    @cached_property
    def watch_plans(self) -> WatchPlansService:
        """見守り電話の予定."""
        from salon_app.services.watch_calls.plans import WatchPlansService

        return WatchPlansService(self.uow, self.day, self.people, self.consents)

    @cached_property
    def watch_cases(self) -> WatchCasesService:
        """対応."""
        from salon_app.services.watch_calls.cases import WatchCasesService

        return WatchCasesService(self.uow, self.day, self.people, self.watch_plans)

    @cached_property
    def watch_calls(self) -> WatchCallsService:
        """見守り電話."""
        from salon_app.services.watch_calls.calls import WatchCallsService

        return WatchCallsService(self.uow, self.day, self.people, self.watch_plans, self.watch_cases)

    @cached_property
    def watch_sheets(self) -> WatchSheetsService:
        """電話かけ表."""
        from salon_app.services.watch_calls.sheets import WatchSheetsService

        return WatchSheetsService(self.uow, self.day, self.sheets, self.watch_calls)

    @cached_property
    def watch_import(self) -> WatchImportService:
        """電話の結果の取りこみ."""
        from salon_app.services.watch_import import WatchImportService

        return WatchImportService(self.uow, self.day, self.settings, self.people, self.watch_plans, self.watch_cases)

    @cached_property
    def concerns(self) -> ConcernsService:
        """気になる方."""
        from salon_app.services.concerns import ConcernsService

        return ConcernsService(self.uow, self.day, self.people, self.consents, self.absences, self.errands,
                               self.watch_calls)

    @cached_property
    def phone_trees(self) -> PhoneTreesService:
        """連絡網."""
        from salon_app.services.phone_tree.trees import PhoneTreesService

        return PhoneTreesService(self.uow, self.day, self.people, self.consents)

    @cached_property
    def tree_rounds(self) -> TreeRoundsService:
        """連絡網の訓練と本番."""
        from salon_app.services.phone_tree.rounds import TreeRoundsService

        return TreeRoundsService(self.uow, self.day, self.phone_trees, self.consents)

    @cached_property
    def tree_slips(self) -> TreeSlipsService:
        """通話票."""
        from salon_app.services.phone_tree.slips import TreeSlipsService

        return TreeSlipsService(self.uow, self.day, self.phone_trees, self.tree_rounds, self.sheets)

    @cached_property
    def tree_copies(self) -> TreeCopiesService:
        """連絡網図の配布."""
        from salon_app.services.phone_tree.copies import TreeCopiesService

        return TreeCopiesService(self.uow, self.day, self.people)
