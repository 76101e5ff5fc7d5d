"""The pages of 領収書, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _last_sale(salon: Salon) -> Args | None:
    """Arguments that open the newest sale of today, for the gallery."""
    sales = [sale for sale in salon.sales.on_day(salon.days.status().business_date) if sale.kind == "sale"]
    return {"sale_id": sales[-1].id} if sales else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "receipt", "sales", QT_TRANSLATE_NOOP("Pages", "領収書"), "receipt", "receipts.page:ReceiptPage",
        menu=False, opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "番号のついた領収書を出します。2度目からは再発行になります。"),
    ),
)
