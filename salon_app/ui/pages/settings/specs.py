"""The pages of 設定, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _setting_name(_salon: Salon) -> Args | None:
    return {"name": "name"}


def _setting_theme(_salon: Salon) -> Args | None:
    return {"name": "theme"}


def _first_product(salon: Salon) -> Args | None:
    products = salon.products.all()
    return {"product_id": products[0].id} if products else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "settings", "office", QT_TRANSLATE_NOOP("Pages", "設定"), "gear", "settings.page:SettingsPage",
        about=QT_TRANSLATE_NOOP("Pages", "文字の大きさ、団体のこと、商品、支払方法などを決めます。"),
    ),
    PageSpec(
        "setting", "office", QT_TRANSLATE_NOOP("Pages", "設定"), "gear", "settings.setting_page:SettingPage",
        menu=False, opens_plain=False, states=(("text", _setting_name), ("choice", _setting_theme)),
        about=QT_TRANSLATE_NOOP("Pages", "1つの質問に答えて決めます。"),
    ),
    PageSpec(
        "products", "office", QT_TRANSLATE_NOOP("Pages", "商品とねだん"), "coffee", "settings.products_page:ProductsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "売上の画面にならぶ商品を、加えたり直したりします。"),
    ),
    PageSpec(
        "product", "office", QT_TRANSLATE_NOOP("Pages", "商品"), "coffee", "settings.product_page:ProductPage",
        menu=False, states=(("first", _first_product),),
        about=QT_TRANSLATE_NOOP("Pages", "商品の名前・ねだん・見え方を決めます。"),
    ),
    PageSpec(
        "categories", "office", QT_TRANSLATE_NOOP("Pages", "分類と事業"), "list", "settings.categories_page:CategoriesPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "商品の分類と、その売上がどの事業のものかを決めます。"),
    ),
    PageSpec(
        "payment_kinds", "office", QT_TRANSLATE_NOOP("Pages", "支払方法"), "ticket",
        "settings.payment_kinds_page:PaymentKindsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "うけとる支払いの種類を決めます。"),
    ),
    PageSpec(
        "classifications", "office", QT_TRANSLATE_NOOP("Pages", "区分"), "list",
        "settings.classifications_page:ClassificationsPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "要支援者等、65歳以上、区内など、人数を分けて数えるための区分を決めます。"),
    ),
    PageSpec(
        "earlier_months", "office", QT_TRANSLATE_NOOP("Pages", "導入前の数字"), "calendar",
        "settings.earlier_page:EarlierMonthsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "このプログラムを使う前の月の合計を入れます。"),
    ),
)
