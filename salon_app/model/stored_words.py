"""Words the program itself writes into the books: Japanese whatever the window speaks, because they go on paper.

`shown` gives them in the language in use; what a person typed stays as typed.
"""

from __future__ import annotations

from collections.abc import Callable

from salon_app.model.texts import translate

OTHER = "その他"
DISCOUNT, MARKDOWN, DISCOUNT_BACK = "値引き", "おつとめ品", "値引きの戻し"
UNDONE = "元に戻す"
MERGED = "名寄せ"
VOID_REASONS = ("打ちまちがい", "お客さまの都合", "品切れ")
RETURN_REASONS = ("いたんでいた", "ひび割れ・こわれ", "まちがえて買った", "買いすぎた")
SPOILAGE_REASONS = ("いたんだ", "期限切れ", "売れ残り", "こわれた")
ATTENDANCE_REASONS = ("書き忘れ", "番号ちがい", "人ちがい")
CANCELLING_REASONS = ("荒天", "感染症", "講師の都合", "参加者なし")
FEE_REASONS = ("打ちまちがい", "来られなかった", "人ちがい")
MISWRITTEN_REASONS = ("金額のまちがい", "科目や置き場所のまちがい", "二重に書いた")
"""Only the books were wrong: no money is handed back."""
REVERSAL_REASONS = (*MISWRITTEN_REASONS, "取りやめになった")
ERRAND_HOLD_REASONS = ("連絡待ち", "体調のため", "日にちが決まらない")
ERRAND_CANCEL_REASONS = ("ご本人の都合", "ご家族が買った", "店になかった", "まちがえて受けた")
ERRAND_BACK_REASONS = ("押しまちがい", "予定が変わった", "人ちがい")
ERRAND_MONEY_REASONS = ("金額のまちがい", "二重に書いた", "人ちがい")
WATCH_ENDED_BY_DEATH = "亡くなった"
WATCH_END_REASONS = ("ご本人の希望", "引っ越し", "施設に入った", WATCH_ENDED_BY_DEATH)
WATCH_BACK_REASONS = ("人ちがい", "押しまちがい", "二重に書いた")
CONCERN_REASONS = ("お会いした", "電話で話した", "ご家族に聞いた", "入院・通院", "旅行・帰省")
GRANT_REOPEN_REASONS = ("助成元から直しの連絡", "書きまちがい", "押しまちがい")
REFERRED_TO = ("地域包括支援センター", "社会福祉協議会", "ヘルパー", "ご家族", "宅配の店")
PRICE_CORRECTED, WANTED_AFTER_ALL = "代金の直し", "不要でなくなった"
TICKETS_SOLD, PAYOUT_PAID = "買いもの利用券", "買いもの代行の謝礼"
GRANT_MONEY = {"received": "入金", "returned": "返納"}
HELPER_REPAID, DEBT_PAID = "立替精算", "支払い"
ERRAND_MONEY = {
    "deposit": "預り金", "added": "追加の預り金", "out": "持ち出し", "back": "持ち帰り", "bought": "代金",
    "bought_back": "サロンが買い取った代金", "fee": "手数料", "refund": "返金", "repaid": "立替の返金", "accepted": "差額の了承",
    "cleared": "精算の残り", "payout": "謝礼", "shop_paid": "店への支払い",
}
"""What an entry of an errand's money is called, by its kind; with the errand's number it is the movement's summary."""

_WORDS: dict[str, Callable[[], str]] = {
    "移動": lambda: translate("Stored", "移動"),
    "両替": lambda: translate("Stored", "両替"),
    "開始残高": lambda: translate("Stored", "開始残高"),
    "寄付箱を開けた": lambda: translate("Stored", "寄付箱を開けた"),
    "売上金を金庫へ": lambda: translate("Stored", "売上金を金庫へ"),
    "現金過不足": lambda: translate("Stored", "現金過不足"),
    "つけの入金": lambda: translate("Stored", "つけの入金"),
    OTHER: lambda: translate("Stored", "その他"),
    DISCOUNT: lambda: translate("Stored", "値引き"),
    MARKDOWN: lambda: translate("Stored", "おつとめ品"),
    DISCOUNT_BACK: lambda: translate("Stored", "値引きの戻し"),
    UNDONE: lambda: translate("Stored", "元に戻す"),
    MERGED: lambda: translate("Stored", "名寄せ"),
    "打ちまちがい": lambda: translate("Stored", "打ちまちがい"),
    "お客さまの都合": lambda: translate("Stored", "お客さまの都合"),
    "品切れ": lambda: translate("Stored", "品切れ"),
    "いたんでいた": lambda: translate("Stored", "いたんでいた"),
    "ひび割れ・こわれ": lambda: translate("Stored", "ひび割れ・こわれ"),
    "まちがえて買った": lambda: translate("Stored", "まちがえて買った"),
    "買いすぎた": lambda: translate("Stored", "買いすぎた"),
    "いたんだ": lambda: translate("Stored", "いたんだ"),
    "期限切れ": lambda: translate("Stored", "期限切れ"),
    "売れ残り": lambda: translate("Stored", "売れ残り"),
    "こわれた": lambda: translate("Stored", "こわれた"),
    "金額のまちがい": lambda: translate("Stored", "金額のまちがい"),
    "科目や置き場所のまちがい": lambda: translate("Stored", "科目や置き場所のまちがい"),
    "二重に書いた": lambda: translate("Stored", "二重に書いた"),
    "取りやめになった": lambda: translate("Stored", "取りやめになった"),
    "助成元から直しの連絡": lambda: translate("Stored", "助成元から直しの連絡"),
    "書きまちがい": lambda: translate("Stored", "書きまちがい"),
    "書き忘れ": lambda: translate("Stored", "書き忘れ"),
    "番号ちがい": lambda: translate("Stored", "番号ちがい"),
    "人ちがい": lambda: translate("Stored", "人ちがい"),
    "荒天": lambda: translate("Stored", "荒天"),
    "感染症": lambda: translate("Stored", "感染症"),
    "講師の都合": lambda: translate("Stored", "講師の都合"),
    "参加者なし": lambda: translate("Stored", "参加者なし"),
    "来られなかった": lambda: translate("Stored", "来られなかった"),
    "連絡待ち": lambda: translate("Stored", "連絡待ち"),
    "体調のため": lambda: translate("Stored", "体調のため"),
    "日にちが決まらない": lambda: translate("Stored", "日にちが決まらない"),
    "ご本人の都合": lambda: translate("Stored", "ご本人の都合"),
    "ご家族が買った": lambda: translate("Stored", "ご家族が買った"),
    "店になかった": lambda: translate("Stored", "店になかった"),
    "まちがえて受けた": lambda: translate("Stored", "まちがえて受けた"),
    "押しまちがい": lambda: translate("Stored", "押しまちがい"),
    "予定が変わった": lambda: translate("Stored", "予定が変わった"),
    "ご本人の希望": lambda: translate("Stored", "ご本人の希望"),
    "引っ越し": lambda: translate("Stored", "引っ越し"),
    "施設に入った": lambda: translate("Stored", "施設に入った"),
    "亡くなった": lambda: translate("Stored", "亡くなった"),
    "お会いした": lambda: translate("Stored", "お会いした"),
    "電話で話した": lambda: translate("Stored", "電話で話した"),
    "ご家族に聞いた": lambda: translate("Stored", "ご家族に聞いた"),
    "入院・通院": lambda: translate("Stored", "入院・通院"),
    "旅行・帰省": lambda: translate("Stored", "旅行・帰省"),
    "地域包括支援センター": lambda: translate("Stored", "地域包括支援センター"),
    "社会福祉協議会": lambda: translate("Stored", "社会福祉協議会"),
    "ヘルパー": lambda: translate("Stored", "ヘルパー"),
    "ご家族": lambda: translate("Stored", "ご家族"),
    "宅配の店": lambda: translate("Stored", "宅配の店"),
    PRICE_CORRECTED: lambda: translate("Stored", "代金の直し"),
    WANTED_AFTER_ALL: lambda: translate("Stored", "不要でなくなった"),
    TICKETS_SOLD: lambda: translate("Stored", "買いもの利用券"),
    PAYOUT_PAID: lambda: translate("Stored", "買いもの代行の謝礼"),
    "預り金": lambda: translate("Stored", "預り金"),
    "追加の預り金": lambda: translate("Stored", "追加の預り金"),
    "持ち出し": lambda: translate("Stored", "持ち出し"),
    "持ち帰り": lambda: translate("Stored", "持ち帰り"),
    "代金": lambda: translate("Stored", "代金"),
    "サロンが買い取った代金": lambda: translate("Stored", "サロンが買い取った代金"),
    "手数料": lambda: translate("Stored", "手数料"),
    "返金": lambda: translate("Stored", "返金"),
    "立替の返金": lambda: translate("Stored", "立替の返金"),
    "差額の了承": lambda: translate("Stored", "差額の了承"),
    "精算の残り": lambda: translate("Stored", "精算の残り"),
    "謝礼": lambda: translate("Stored", "謝礼"),
    "店への支払い": lambda: translate("Stored", "店への支払い"),
}


def shown(word: str) -> str:
    """A stored word in the language in use; a number of an errand before it stays."""
    number, _, rest = word.partition(" ")
    if number.startswith("買-") and rest in _WORDS:
        return f"{number} {_WORDS[rest]()}"
    return _WORDS[word]() if word in _WORDS else word
