"""What はじめての設定 offers to sell: goods most salons have, with usual prices. Names are data, kept as they are."""

from __future__ import annotations

from salon_app.model.chart_of_accounts import CATEGORIES
from salon_app.services.founding import FirstProduct

_CAFE, _FRESH, _DAILY, _OTHER = CATEGORIES

READY: tuple[FirstProduct, ...] = (
    FirstProduct("コーヒー", 150, _CAFE, "こーひー", "coffee", "茶"),
    FirstProduct("紅茶", 150, _CAFE, "こうちゃ", "glass", "茶"),
    FirstProduct("緑茶", 100, _CAFE, "りょくちゃ", "teapot", "若草"),
    FirstProduct("クッキー", 100, _CAFE, "くっきー", "cookie", "黄"),
    FirstProduct("アイスコーヒー", 180, _CAFE, "あいすこーひー", "ice", "空"),
    FirstProduct("ジュース", 150, _CAFE, "じゅーす", "bottle", "空"),
    FirstProduct("菓子セット", 200, _CAFE, "かしせっと", "cake", "桃"),
    FirstProduct("トースト", 150, _CAFE, "とーすと", "toast", "黄"),
    FirstProduct("おにぎり", 120, _CAFE, "おにぎり", "onigiri", "灰"),
    FirstProduct("野菜", None, _FRESH, "やさい", "cabbage", "若草"),
    FirstProduct("ティッシュ", 200, _DAILY, "てぃっしゅ", "tissue", "空"),
    FirstProduct("手芸品", None, _OTHER, "しゅげいひん", "craft", "藤"),
)

USUAL = 4
"""So many of them are ticked to begin with."""


def own_product(name: str, price: int | None) -> FirstProduct:
    """A product the salon names itself."""
    return FirstProduct(name, price, _OTHER)
