"""The words of tills and shops for the columns of a sales file, in Japanese and English. Only words; how they are
weighed is in `sales_mapping.py`."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from salon_app.model.texts import translate


class Role(StrEnum):
    """What a column of a sales file means. `--map` uses these names."""

    DATE = "date"
    TIME = "time"
    RECEIPT = "receipt"
    ORIGINAL = "original"
    KIND = "kind"
    ITEM = "item"
    QUANTITY = "quantity"
    PRICE = "price"
    AMOUNT = "amount"
    DISCOUNT = "discount"
    TAX = "tax"
    TOTAL = "total"
    PAID = "paid"
    PAYMENT = "payment"
    BARCODE = "barcode"
    CATEGORY = "category"


NUMERIC = frozenset({Role.QUANTITY, Role.PRICE, Role.AMOUNT, Role.DISCOUNT, Role.TAX, Role.TOTAL, Role.PAID})
SEVERAL = frozenset({Role.TOTAL, Role.PAID})
"""Roles that more than one column may have: their values are added."""

WORDS: dict[Role, tuple[str, ...]] = {
    # The better word first: the first that a header matches wins. Written folded, see `fold`.
    Role.ORIGINAL: (
        r"元(取引|伝票|会計|レシート|注文)(no|番号|id|コード)?", r"返品元.*",
        r"original(transaction|invoice|receipt|order)?(id|no|number)?", r"refundof.*",
    ),
    Role.RECEIPT: (
        r"(取引|伝票|レシート|会計|領収書|注文|売上)(no|番号|id|コード)",
        r"(transaction|receipt|invoice|order|bill|check|sale)(id|no|number|num)?", r"ticket(no|number|id)", r"no",
        r"番号",
    ),
    Role.DATE: (
        r"(取引|売上|営業|会計|販売|購入|決済|精算|計上)日(付)?", r"日付|年月日|月日",
        r"(transaction|sale|sales|invoice|order|business)?date", r"(取引|売上|会計|販売|購入|決済)?日時",
        r"(invoice|order|transaction|sale)?datetime", r".*年月日|.*日付", r"日", r"timestamp|createdat|soldat",
    ),
    Role.TIME: (
        r"(取引|会計|販売|売上|決済|精算)(時間|時刻)", r"時刻|時間", r"(transaction|sale|order|invoice)?time",
        r".*日時", r".*datetime|timestamp",
    ),
    Role.KIND: (
        r"(取引|会計|売上|伝票)(種別|区分|種類)", r"eventtype|(transaction|sale|invoice|receipt)type",
        r"種別|区分|取引|type|kind|status|状態",
    ),
    Role.ITEM: (
        r"(商品|品|品目|メニュー|アイテム)(名|名称)", r"(item|product|menu)(name)?",
        r"商品|品目|品|メニュー|アイテム|品名・摘要", r"(item|product)?description", r".*商品名.*|.*品名.*",
        r".*(coffee|goods|article|sku)name", r"内容|摘要|明細|名称",
    ),
    Role.QUANTITY: (
        r"(商品|販売|購入|売上|数)?(数量|個数|点数)", r"商品数|販売数|注文数", r"qty|quantity|count|units|pcs",
        r"数",
    ),
    Role.PRICE: (
        r"(商品|販売|税込|税抜)?単価(.*)?", r"unitprice|itemprice|priceeach|price|rate", r"(販売)?価格|定価|売価",
    ),
    Role.AMOUNT: (
        r"純売上(高)?|値引後(金額|小計)", r"netsales|netamount", r"(商品|明細|行)(合計|小計)(金額)?",
        r"(売上|販売|商品|明細|税込|税抜|本体)?金額(税込|税抜)?",
        r"linetotal|amount|subtotal|money|grosssales|extendedprice", r"小計|売上(高)?|sales",
        r"合計(金額)?|計|total(price|amount)?",
    ),
    Role.DISCOUNT: (
        r"(個別)?(割引|値引)(き|額|金額)?", r".*割引.*割増.*",
        r"(個別|小計|合計|明細)?(割引|値引き?)(合計)?(額|金額)?", r"discounts?(amount)?", r"reduction",
    ),
    Role.TAX: (
        r"(うち|内)?消費税(額)?(等)?|(内|外)税(額)?|税額", r"(sales)?tax(amount)?|vat",
    ),
    Role.TOTAL: (
        r"(会計|取引|伝票|レシート|お?支払|お?買上|総|税込)(の)?合計(金額|額)?|請求額|総額|会計金額|取引金額",
        r"(order|receipt|invoice|transaction|grand)total|totalcollected",
    ),
    Role.PAYMENT: (
        r"(お)?(支払い?|決済)(方法|種別|手段|区分|種類)?", r"(payment|tender|cash)(type|method|kind)?",
    ),
    Role.BARCODE: (
        r"jan(コード)?|バーコード|ean|upc|gtin|barcode", r"商品(コード|番号|id|no)|品番",
        r"(stock|item|product)(code|no|number|id)|sku|plu", r"コード|code",
    ),
    Role.CATEGORY: (
        r"(商品|大|中)?(分類|カテゴリー?|部門|ジャンル)(名)?", r"(item|product)?category(name)?|department",
    ),
}

PAID_COLUMN = re.compile(
    r"現金.*|クレジット.*|.*カード.*|電子マネー.*|.*(pay|ペイ)|qr.*|.*金券|商品券|ギフト券|ポイント(利用|払)?.*|つけ|掛け?|"
    r"cash|card|othertender|.*giftcard|credit|debit")
NOT_PAID = re.compile(r".*(釣|預り|brand|type|method|番号|no|fee|手数料|note|entry).*")

BEFORE_DISCOUNT = re.compile(r"(商品|明細|行)(合計|小計)(金額)?|grosssales|小計|subtotal|定価.*")
AFTER_DISCOUNT = re.compile(r"純売上(高)?|値引後.*|net.*")
TAX_INSIDE = re.compile(r".*税込.*|.*taxincl.*")
TAX_OUTSIDE = re.compile(r".*(税抜|本体|税別).*|netsales|grosssales")
TAX_COLUMN_INSIDE = re.compile(r"(うち|内).*")
TAX_COLUMN_OUTSIDE = re.compile(r"外税.*|tax|salestax|vat")

RETURN_WORDS = re.compile(r".*(返品|返金|赤伝|refund|return|credit ?note).*")
VOID_WORDS = re.compile(r".*(取消|取り消し|キャンセル|void|cancel).*")
SALE_WORDS = re.compile(r".*(会計|売上|販売|通常|支払|payment|sale|purchase|charge).*")
REDUCTION_WORDS = re.compile(r".*(値引|割引|クーポン|おつとめ|discount|coupon).*")
SUM_WORDS = re.compile(r"(総?合計|小計|総計|計|(grand|sub)?total)(件数|金額)?")


def fold(text: str) -> str:
    """A header for comparing: widths, case, blanks and the usual punctuation apart."""
    return re.sub(r"[\s_\-.:：()（）\[\]【】#]+", "", unicodedata.normalize("NFKC", text)).casefold()


def fold_item(text: str) -> str:
    """A product's name for comparing: widths, case and blanks apart. The name itself is kept as written."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def role_name(role: Role) -> str:
    """The role in the words of the screen."""
    return _NAMES[role]()


_NAMES = {
    Role.DATE: lambda: translate("Import", "日付"),
    Role.TIME: lambda: translate("Import", "時刻"),
    Role.RECEIPT: lambda: translate("Import", "会計番号"),
    Role.ORIGINAL: lambda: translate("Import", "元の会計番号"),
    Role.KIND: lambda: translate("Import", "会計・返品の別"),
    Role.ITEM: lambda: translate("Import", "商品名"),
    Role.QUANTITY: lambda: translate("Import", "数"),
    Role.PRICE: lambda: translate("Import", "単価"),
    Role.AMOUNT: lambda: translate("Import", "金額"),
    Role.DISCOUNT: lambda: translate("Import", "値引き"),
    Role.TAX: lambda: translate("Import", "消費税"),
    Role.TOTAL: lambda: translate("Import", "会計の合計"),
    Role.PAID: lambda: translate("Import", "支払いの金額"),
    Role.PAYMENT: lambda: translate("Import", "支払方法"),
    Role.BARCODE: lambda: translate("Import", "商品コード"),
    Role.CATEGORY: lambda: translate("Import", "分類"),
}
