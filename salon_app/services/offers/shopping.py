"""買いもの代行."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.activities import ActivitiesOffers

if TYPE_CHECKING:
    from salon_app.services.shopping.custody import CustodyService
    from salon_app.services.shopping.errands import ErrandsService
    from salon_app.services.shopping.holdings import HoldingsService
    from salon_app.services.shopping.payouts import PayoutsService
    from salon_app.services.shopping.purchases import PurchasesService
    from salon_app.services.shopping.purse import Purse
    from salon_app.services.shopping.settlements import SettlementsService
    from salon_app.services.shopping.sheets import ErrandSheetsService
    from salon_app.services.shopping.shop_receipts import ShopReceiptsService
    from salon_app.services.shopping.shops import ShopsService
    from salon_app.services.shopping.suggestions import SuggestionsService
    from salon_app.services.shopping.templates import ErrandTemplatesService


class ShoppingOffers(ActivitiesOffers):
    """買いもの代行."""

    @cached_property
    def shops(self) -> ShopsService:
        """店."""
        from salon_app.services.shopping.shops import ShopsService

        return ShopsService(self.uow)

    @cached_property
    def errands(self) -> ErrandsService:
        """買いもの代行: 依頼."""
        from salon_app.services.shopping.errands import ErrandsService

        return ErrandsService(self.uow, self.day, self.settings, self.people)

    @cached_property
    def errand_suggestions(self) -> SuggestionsService:
        """買いもの代行: what is usual for a person, and what is not."""
        from salon_app.services.shopping.suggestions import SuggestionsService

        return SuggestionsService(self.uow, self.day, self.settings, self.people, self.consents)

    @cached_property
    def errand_templates(self) -> ErrandTemplatesService:
        """いつもの依頼."""
        from salon_app.services.shopping.templates import ErrandTemplatesService

        return ErrandTemplatesService(self.uow, self.day, self.errands, self.people)

    @cached_property
    def errand_purse(self) -> Purse:
        """The hand that moves an errand's money."""
        from salon_app.services.shopping.purse import Purse

        return Purse(self.day, self.cashbook)

    @cached_property
    def custody(self) -> CustodyService:
        """預り金."""
        from salon_app.services.shopping.custody import CustodyService

        return CustodyService(self.uow, self.day, self.errand_purse)

    @cached_property
    def settlements(self) -> SettlementsService:
        """買いもの精算."""
        from salon_app.services.shopping.settlements import SettlementsService

        return SettlementsService(self.uow, self.day, self.errand_purse)

    @cached_property
    def holdings(self) -> HoldingsService:
        """預り金残高: where the money held lies, whose it is, and how old."""
        from salon_app.services.shopping.holdings import HoldingsService

        return HoldingsService(self.uow, self.day, self.settings)

    @cached_property
    def shop_receipts(self) -> ShopReceiptsService:
        """レシート of shops."""
        from salon_app.services.shopping.shop_receipts import ShopReceiptsService

        return ShopReceiptsService(self.uow, self.day, self.pictures)

    @cached_property
    def purchases(self) -> PurchasesService:
        """代金 with its レシート."""
        from salon_app.services.shopping.purchases import PurchasesService

        return PurchasesService(self.uow, self.custody, self.shop_receipts)

    @cached_property
    def payouts(self) -> PayoutsService:
        """利用券, 謝礼, 立替の返金 and 店への支払い."""
        from salon_app.services.shopping.payouts import PayoutsService

        return PayoutsService(self.uow, self.day, self.settings, self.cashbook, self.people, self.errand_purse)

    @cached_property
    def errand_sheets(self) -> ErrandSheetsService:
        """買いもの票: what is printed with row numbers, and typed back."""
        from salon_app.services.shopping.sheets import ErrandSheetsService

        return ErrandSheetsService(self.uow, self.day, self.sheets, self.errands, self.custody)
