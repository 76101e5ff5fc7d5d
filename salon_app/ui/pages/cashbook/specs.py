"""The pages of お金 and 廃棄メモ, as PAGES lists them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _an_entry(salon: Salon) -> Args | None:
    """The newest movement of this month that is no slip, for the gallery."""
    today: date = salon.days.status().business_date
    for place in salon.cashbook.places():
        found = [entry.movement_id for entry in salon.figures.ledger(place.id, today.replace(day=1), today)
                 if entry.movement_id is not None and entry.kind in ("cash_in", "cash_out", "transfer", "opening")]
        if found:
            return {"movement_id": found[-1], "place_id": place.id}
    return None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "money", "office", QT_TRANSLATE_NOOP("Pages", "お金"), "wallet", "cashbook.page:MoneyPage",
        about=QT_TRANSLATE_NOOP("Pages", "置き場所ごとの残高と出入りを見て、入金・出金・移動を書きます。"),
    ),
    PageSpec(
        "money_out", "office", QT_TRANSLATE_NOOP("Pages", "出金"), "minus", "cashbook.in_out_pages:MoneyOutPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "仕入や消耗品など、払ったお金を書きます。"),
    ),
    PageSpec(
        "money_in", "office", QT_TRANSLATE_NOOP("Pages", "入金"), "plus", "cashbook.in_out_pages:MoneyInPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "参加費や寄付など、売上でないお金を受け取ったときに書きます。"),
    ),
    PageSpec(
        "money_move", "office", QT_TRANSLATE_NOOP("Pages", "移動"), "arrows", "cashbook.move_pages:MoneyMovePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "お金を別の置き場所に移します。預け入れと引き出しもここです。"),
    ),
    PageSpec(
        "money_exchange", "office", QT_TRANSLATE_NOOP("Pages", "両替"), "coins", "cashbook.move_pages:MoneyExchangePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "両替したことを残します。残高は変わりません。"),
    ),
    PageSpec(
        "money_box", "office", QT_TRANSLATE_NOOP("Pages", "寄付箱を開ける"), "gift", "cashbook.box_page:MoneyBoxPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "寄付箱のお金を2人で数えて、別の置き場所に移します。"),
    ),
    PageSpec(
        "money_passbook", "office", QT_TRANSLATE_NOOP("Pages", "残高照合"), "bank", "cashbook.bank_pages:MoneyPassbookPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "通帳の残高と帳簿の残高をくらべます。"),
    ),
    PageSpec(
        "money_opening", "office", QT_TRANSLATE_NOOP("Pages", "開始残高"), "book", "cashbook.bank_pages:MoneyOpeningPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "帳簿をつけ始めた日に、置き場所に入っていたお金を書きます。"),
    ),
    PageSpec(
        "money_entry", "office", QT_TRANSLATE_NOOP("Pages", "お金の記録"), "ledger", "cashbook.entry_pages:MoneyEntryPage",
        menu=False, opens_plain=False, states=(("last", _an_entry),),
        about=QT_TRANSLATE_NOOP("Pages", "入金や出金ひとつの中身を見ます。まちがいはここから取り消します。"),
    ),
    PageSpec(
        "money_reverse", "office", QT_TRANSLATE_NOOP("Pages", "記録の取消"), "close", "cashbook.entry_pages:MoneyReversePage",
        menu=False, opens_plain=False, states=(("last", _an_entry),),
        about=QT_TRANSLATE_NOOP("Pages", "まちがえた入金や出金を、理由をつけて取り消します。もとの記録は残ります。"),
    ),
    PageSpec(
        "accounts", "office", QT_TRANSLATE_NOOP("Pages", "置き場所と科目"), "safe", "cashbook.accounts_page:AccountsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "お金の置き場所と科目を加えたり、名前を変えたりします。"),
    ),
)

SPOILAGE: tuple[PageSpec, ...] = (
    PageSpec(
        "spoilage", "office", QT_TRANSLATE_NOOP("Pages", "廃棄メモ"), "trash", "cashbook.spoilage_page:SpoilagePage",
        about=QT_TRANSLATE_NOOP("Pages", "売れなくなった商品と数とわけを書きます。"),
    ),
)
