"""PAGES: every page there is, one entry each, in the order of the navigation. Only what is built stands here.

To add a page: write `pages/<capability>/page.py`, a factory here that imports it, and one PageSpec.
Keys other pages count on: today, notes, duty, office, help, sales, tabs, open_day, close_day, money, reports,
backup, settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, AreaSpec, PageSpec
from salon_app.ui.pages.backup.specs import BACKUP_PAGES
from salon_app.ui.pages.cashbook.specs import MONEY_PAGES, SPOILAGE_PAGES
from salon_app.ui.pages.paper_days.specs import PAPER_PAGES
from salon_app.ui.pages.practice.specs import PRACTICE_PAGES

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args, PageContext
    from salon_app.ui.page import Page


def _today(ctx: PageContext) -> Page:
    from salon_app.ui.pages.today.page import TodayPage

    return TodayPage(ctx)


def _notes(ctx: PageContext) -> Page:
    from salon_app.ui.pages.notes.page import NotesPage

    return NotesPage(ctx)


def _duty(ctx: PageContext) -> Page:
    from salon_app.ui.pages.duty.page import DutyPage

    return DutyPage(ctx)


def _open_day(ctx: PageContext) -> Page:
    from salon_app.ui.pages.days.open_page import OpenDayPage

    return OpenDayPage(ctx)


def _close_day(ctx: PageContext) -> Page:
    from salon_app.ui.pages.days.close_page import CloseDayPage

    return CloseDayPage(ctx)


def _inspect(ctx: PageContext) -> Page:
    from salon_app.ui.pages.days.inspect_page import InspectPage

    return InspectPage(ctx)


def _visitors(ctx: PageContext) -> Page:
    from salon_app.ui.pages.days.visitors_page import VisitorsPage

    return VisitorsPage(ctx)


def _sales(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.page import SalesPage

    return SalesPage(ctx)


def _sales_other(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.other_page import OtherAmountPage

    return OtherAmountPage(ctx)


def _sales_discount(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.discount_page import DiscountPage

    return DiscountPage(ctx)


def _sales_pay(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.pay_page import PayPage

    return PayPage(ctx)


def _sales_held(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.held_page import HeldPage

    return HeldPage(ctx)


def _sales_more(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.more_page import MorePage

    return MorePage(ctx)


def _sales_day(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.day_page import SalesDayPage

    return SalesDayPage(ctx)


def _sales_void(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.correction_pages import VoidPage

    return VoidPage(ctx)


def _sales_return(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.correction_pages import ReturnPage

    return ReturnPage(ctx)


def _tabs(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales.tabs_page import TabsPage

    return TabsPage(ctx)


def _receipt(ctx: PageContext) -> Page:
    from salon_app.ui.pages.receipts.page import ReceiptPage

    return ReceiptPage(ctx)


def _reports(ctx: PageContext) -> Page:
    from salon_app.ui.pages.reports.page import ReportsPage

    return ReportsPage(ctx)


def _print_queue(ctx: PageContext) -> Page:
    from salon_app.ui.pages.reports.queue_page import PrintQueuePage

    return PrintQueuePage(ctx)


def _settings(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.page import SettingsPage

    return SettingsPage(ctx)


def _setting(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.setting_page import SettingPage

    return SettingPage(ctx)


def _products(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.products_page import ProductsPage

    return ProductsPage(ctx)


def _product(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.product_page import ProductPage

    return ProductPage(ctx)


def _categories(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.categories_page import CategoriesPage

    return CategoriesPage(ctx)


def _payment_kinds(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.payment_kinds_page import PaymentKindsPage

    return PaymentKindsPage(ctx)


def _people(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.people_page import PeoplePage

    return PeoplePage(ctx)


def _earlier_months(ctx: PageContext) -> Page:
    from salon_app.ui.pages.settings.earlier_page import EarlierMonthsPage

    return EarlierMonthsPage(ctx)


def _import_sales(ctx: PageContext) -> Page:
    from salon_app.ui.pages.sales_import.page import ImportSalesPage

    return ImportSalesPage(ctx)


def _office(ctx: PageContext) -> Page:
    from salon_app.ui.pages.office.page import OfficePage

    return OfficePage(ctx, PAGES)


def _help(ctx: PageContext) -> Page:
    from salon_app.ui.pages.help.page import HelpPage

    return HelpPage(ctx, PAGES)


def _setting_name(_salon: Salon) -> Args | None:
    return {"name": "name"}


def _setting_theme(_salon: Salon) -> Args | None:
    return {"name": "theme"}


def _first_product(salon: Salon) -> Args | None:
    products = salon.products.all()
    return {"product_id": products[0].id} if products else None


def _last_sale(salon: Salon) -> Args | None:
    """Arguments that open the newest sale of today, for the gallery."""
    sales = [sale for sale in salon.sales.on_day(salon.days.status().business_date) if sale.kind == "sale"]
    return {"sale_id": sales[-1].id} if sales else None


AREAS: tuple[AreaSpec, ...] = (
    AreaSpec("today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar"),
    AreaSpec("sales", QT_TRANSLATE_NOOP("Pages", "売上"), "receipt"),
    AreaSpec("shopping", QT_TRANSLATE_NOOP("Pages", "買いもの代行"), "bag"),
    AreaSpec("activities", QT_TRANSLATE_NOOP("Pages", "行事と出席"), "checklist"),
    AreaSpec("phone", QT_TRANSLATE_NOOP("Pages", "電話"), "phone"),
    AreaSpec("people", QT_TRANSLATE_NOOP("Pages", "名簿"), "person"),
    AreaSpec("office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger"),
)

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "today", "today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar", _today,
        about=QT_TRANSLATE_NOOP("Pages", "いま待っていることと申し送りを見て、開店とレジ締めをします。"),
    ),
    PageSpec(
        "notes", "today", QT_TRANSLATE_NOOP("Pages", "申し送り"), "note", _notes, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "つぎの当番に伝えることを書き、済んだものを片付けます。"),
    ),
    PageSpec(
        "duty", "today", QT_TRANSLATE_NOOP("Pages", "当番"), "person", _duty, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "来た方と帰った方のお名前を押します。"),
    ),
    PageSpec(
        "open_day", "today", QT_TRANSLATE_NOOP("Pages", "開店"), "door", _open_day, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "当番を選び、つり銭を数えて、お店を開けます。"),
    ),
    PageSpec(
        "inspect", "today", QT_TRANSLATE_NOOP("Pages", "途中で数える（点検）"), "eye", _inspect, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "レジのお金を数えて、合っているかを見ます。記録は変わりません。"),
    ),
    PageSpec(
        "visitors", "today", QT_TRANSLATE_NOOP("Pages", "来店者数"), "people", _visitors, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "来た方の人数を、1人来るごとに押して数えます。"),
    ),
    PageSpec(
        "close_day", "today", QT_TRANSLATE_NOOP("Pages", "レジ締め"), "register", _close_day, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "お金を数え、つり銭を残して、売上金を金庫へ移します。"),
    ),
    PageSpec(
        "sales", "sales", QT_TRANSLATE_NOOP("Pages", "売上"), "receipt", _sales,
        about=QT_TRANSLATE_NOOP("Pages", "品物を選んで会計します。コーヒーは3回押すだけです。"),
    ),
    PageSpec(
        "sales_other", "sales", QT_TRANSLATE_NOOP("Pages", "その他の金額"), "yen", _sales_other, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "一覧にない品物を、金額だけで伝票に入れます。"),
    ),
    PageSpec(
        "sales_discount", "sales", QT_TRANSLATE_NOOP("Pages", "値引き"), "discount", _sales_discount, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "おつとめ品や金額の値引きをします。"),
    ),
    PageSpec(
        "sales_pay", "sales", QT_TRANSLATE_NOOP("Pages", "ほかの支払い"), "ticket", _sales_pay, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "回数券・つけ・無料など、現金でない支払いを入れます。"),
    ),
    PageSpec(
        "sales_held", "sales", QT_TRANSLATE_NOOP("Pages", "保留の伝票"), "box", _sales_held, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "途中でとめた伝票の続きをします。"),
    ),
    PageSpec(
        "sales_more", "sales", QT_TRANSLATE_NOOP("Pages", "ほかの操作"), "list", _sales_more, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "その他の金額、値引き、今日の会計を選びます。"),
    ),
    PageSpec(
        "sales_day", "sales", QT_TRANSLATE_NOOP("Pages", "今日の会計"), "list", _sales_day, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "その日の会計を見て、取消・返品・領収書の手続きをします。"),
    ),
    PageSpec(
        "sales_void", "sales", QT_TRANSLATE_NOOP("Pages", "会計の取消"), "close", _sales_void, menu=False,
        opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "会計をまるごと取り消します。もとの記録は残ります。"),
    ),
    PageSpec(
        "sales_return", "sales", QT_TRANSLATE_NOOP("Pages", "返品"), "return", _sales_return, menu=False,
        opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "品物の一部または全部の返品をうけます。"),
    ),
    PageSpec(
        "tabs", "sales", QT_TRANSLATE_NOOP("Pages", "つけ"), "wallet", _tabs, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "あと払い（つけ）の残りを見て、お金をうけとります。"),
    ),
    PageSpec(
        "receipt", "sales", QT_TRANSLATE_NOOP("Pages", "領収書"), "receipt", _receipt, menu=False,
        opens_plain=False, states=(("last", _last_sale),),
        about=QT_TRANSLATE_NOOP("Pages", "番号のついた領収書を出します。2度目からは再発行になります。"),
    ),
    PageSpec(
        "office", "office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger", _office,
        about=QT_TRANSLATE_NOOP("Pages", "お金、報告書、設定などを選びます。"),
    ),
    *MONEY_PAGES,
    *PAPER_PAGES,
    *SPOILAGE_PAGES,
    PageSpec(
        "reports", "office", QT_TRANSLATE_NOOP("Pages", "報告書"), "print", _reports,
        about=QT_TRANSLATE_NOOP("Pages", "日計表や月報などを見て、印刷したりファイルに残したりします。"),
    ),
    PageSpec(
        "print_queue", "office", QT_TRANSLATE_NOOP("Pages", "印刷待ち"), "print", _print_queue,
        about=QT_TRANSLATE_NOOP("Pages", "印刷できなかった書類を、あとで印刷したりUSBにコピーしたりします。"),
    ),
    PageSpec(
        "import_sales", "office", QT_TRANSLATE_NOOP("Pages", "前の売上を取りこむ"), "upload", _import_sales, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "ほかのレジやExcelの売上ファイルを、中身を確かめてから取りこみます。"),
    ),
    *BACKUP_PAGES,
    PageSpec(
        "settings", "office", QT_TRANSLATE_NOOP("Pages", "設定"), "gear", _settings,
        about=QT_TRANSLATE_NOOP("Pages", "文字の大きさ、団体のこと、商品、支払方法などを決めます。"),
    ),
    PageSpec(
        "setting", "office", QT_TRANSLATE_NOOP("Pages", "設定"), "gear", _setting, menu=False,
        opens_plain=False, states=(("text", _setting_name), ("choice", _setting_theme)),
        about=QT_TRANSLATE_NOOP("Pages", "1つの質問に答えて決めます。"),
    ),
    PageSpec(
        "products", "office", QT_TRANSLATE_NOOP("Pages", "商品とねだん"), "coffee", _products, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "売上の画面にならぶ商品を、加えたり直したりします。"),
    ),
    PageSpec(
        "product", "office", QT_TRANSLATE_NOOP("Pages", "商品"), "coffee", _product, menu=False,
        states=(("first", _first_product),),
        about=QT_TRANSLATE_NOOP("Pages", "商品の名前・ねだん・見え方を決めます。"),
    ),
    PageSpec(
        "categories", "office", QT_TRANSLATE_NOOP("Pages", "分類と事業"), "list", _categories, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "商品の分類と、その売上がどの事業のものかを決めます。"),
    ),
    PageSpec(
        "payment_kinds", "office", QT_TRANSLATE_NOOP("Pages", "支払方法"), "ticket", _payment_kinds, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "うけとる支払いの種類を決めます。"),
    ),
    PageSpec(
        "people", "office", QT_TRANSLATE_NOOP("Pages", "お名前"), "people", _people, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "当番をする方と、つけをする方のお名前を登録します。"),
    ),
    PageSpec(
        "earlier_months", "office", QT_TRANSLATE_NOOP("Pages", "導入前の数字"), "calendar", _earlier_months, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "このプログラムを使う前の月の合計を入れます。"),
    ),
    *PRACTICE_PAGES,
    PageSpec(
        "help", "today", QT_TRANSLATE_NOOP("Pages", "ヘルプ"), "help", _help, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "困ったときの連絡先と、それぞれの画面の使い方です。"),
    ),
)
