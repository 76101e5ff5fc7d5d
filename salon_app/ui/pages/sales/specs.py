"""The pages of the counter, as PAGES lists them."""

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
        "sales", "sales", QT_TRANSLATE_NOOP("Pages", "売上"), "receipt", "sales.page:SalesPage",
        about=QT_TRANSLATE_NOOP("Pages", "品物を選んで会計します。コーヒーは3回押すだけです。"),
    ),
    PageSpec(
        "sales_other", "sales", QT_TRANSLATE_NOOP("Pages", "その他の金額"), "yen", "sales.other_page:OtherAmountPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "一覧にない品物を、金額だけで伝票に入れます。"),
    ),
    PageSpec(
        "sales_discount", "sales", QT_TRANSLATE_NOOP("Pages", "値引き"), "discount", "sales.discount_page:DiscountPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "おつとめ品や金額の値引きをします。"),
    ),
    PageSpec(
        "sales_pay", "sales", QT_TRANSLATE_NOOP("Pages", "ほかの支払い"), "ticket", "sales.pay_page:PayPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "回数券・つけ・無料など、現金でない支払いを入れます。"),
    ),
    PageSpec(
        "sales_held", "sales", QT_TRANSLATE_NOOP("Pages", "保留の伝票"), "box", "sales.held_page:HeldPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "途中でとめた伝票の続きをします。"),
    ),
    PageSpec(
        "sales_more", "sales", QT_TRANSLATE_NOOP("Pages", "ほかの操作"), "list", "sales.more_page:MorePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "その他の金額、値引き、今日の会計を選びます。"),
    ),
    PageSpec(
        "sales_day", "sales", QT_TRANSLATE_NOOP("Pages", "今日の会計"), "list", "sales.day_page:SalesDayPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "その日の会計を見て、取消・返品・領収書の手続きをします。"),
    ),
    PageSpec(
        "sales_void", "sales", QT_TRANSLATE_NOOP("Pages", "会計の取消"), "close", "sales.correction_pages:VoidPage",
        menu=False, opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "会計をまるごと取り消します。もとの記録は残ります。"),
    ),
    PageSpec(
        "sales_return", "sales", QT_TRANSLATE_NOOP("Pages", "返品"), "return", "sales.correction_pages:ReturnPage",
        menu=False, opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "品物の一部または全部の返品をうけます。"),
    ),
    PageSpec(
        "tabs", "sales", QT_TRANSLATE_NOOP("Pages", "つけ"), "wallet", "sales.tabs_page:TabsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "あと払い（つけ）の残りを見て、お金をうけとります。"),
    ),
)
