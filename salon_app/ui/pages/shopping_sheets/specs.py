"""The pages of 買いもの票, いつもの依頼 and 店, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _first_shop(salon: Salon) -> Args | None:
    """A shop to change, for the gallery."""
    shops = salon.shops.all()
    return {"shop_id": shops[0].id} if shops else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "shops", "shopping", QT_TRANSLATE_NOOP("Pages", "店"), "bag", "shopping_sheets.shops_page:ShopsPage",
        menu=False, states=(("first", _first_shop),),
        about=QT_TRANSLATE_NOOP("Pages", "買いものに行く店の名前と電話を、加えたり直したりします。"),
    ),
)
