"""What the sample salon sells: products with the months they are in season and how often they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ALL_YEAR = tuple(range(1, 13))
SUMMER, WINTER = (5, 6, 7, 8, 9), (11, 12, 1, 2, 3)
CAFE, FRESH, DAILY, OTHER = "喫茶", "生鮮食品", "生活必需品", "その他"

COFFEE = "コーヒー"
OLD_COFFEE_PRICE = 140
"""Before the one change of price in the life of the sample."""


@dataclass(frozen=True)
class Goods:
    """A product; `weight` is how often it is taken within its `shelf` (drink, snack, fresh, daily, other, ticket)."""

    name: str
    reading: str
    category: str
    price: int
    tint: str
    icon: str
    shelf: str
    weight: float
    months: tuple[int, ...] = ALL_YEAR
    packaged: bool = False
    favourite: bool = False
    tickets: int = 0

    def in_season(self, day: date) -> bool:
        """Whether it is offered on a day."""
        return day.month in self.months

    @property
    def rate_away(self) -> int:
        """Percent when taken along: food 8, other goods 10 (DOMAIN e-10)."""
        return 10 if self.category in (DAILY, OTHER) else 8

    @property
    def rate_here(self) -> int:
        """Percent when drunk or eaten in the salon: 10; food that nobody eats there stays at 8."""
        return 8 if self.category == FRESH else 10


GOODS: tuple[Goods, ...] = (
    Goods(COFFEE, "こーひー", CAFE, 150, "茶", "coffee", "drink", 66, favourite=True),
    Goods("紅茶", "こうちゃ", CAFE, 150, "茶", "glass", "drink", 6, favourite=True),
    Goods("緑茶", "りょくちゃ", CAFE, 100, "若草", "teapot", "drink", 4, favourite=True),
    Goods("アイスコーヒー", "あいすこーひー", CAFE, 180, "空", "ice", "drink", 34, SUMMER),
    Goods("カフェオレ", "かふぇおれ", CAFE, 180, "茶", "milk", "drink", 3),
    Goods("クリームソーダ", "くりーむそーだ", CAFE, 250, "若草", "bottle", "drink", 3, (7, 8)),
    Goods("菓子セット", "かしせっと", CAFE, 200, "桃", "cake", "snack", 10),
    Goods("クッキー", "くっきー", CAFE, 100, "黄", "cookie", "snack", 7, favourite=True),
    Goods("おにぎり", "おにぎり", CAFE, 120, "灰", "onigiri", "snack", 6, favourite=True),
    Goods("トースト", "とーすと", CAFE, 150, "黄", "toast", "snack", 6, favourite=True),
    Goods("おしるこ", "おしるこ", CAFE, 200, "桃", "bowl", "snack", 6, WINTER, favourite=True),
    Goods("おでん", "おでん", CAFE, 250, "茶", "bowl", "snack", 5, WINTER),
    Goods("そうめん", "そうめん", CAFE, 250, "空", "noodles", "snack", 4, (6, 7, 8)),
    Goods("キャベツ 1玉", "きゃべつ", FRESH, 150, "若草", "cabbage", "fresh", 10, favourite=True),
    Goods("だいこん 1本", "だいこん", FRESH, 120, "若草", "carrot", "fresh", 15, (10, 11, 12, 1, 2, 3)),
    Goods("たまご 10個", "たまご", FRESH, 250, "黄", "egg", "fresh", 11, favourite=True),
    Goods("みかん 1袋", "みかん", FRESH, 300, "黄", "apple", "fresh", 9, (10, 11, 12, 1, 2)),
    Goods("ほうれん草", "ほうれんそう", FRESH, 130, "若草", "flower", "fresh", 6, (10, 11, 12, 1, 2, 3, 4)),
    Goods("きゅうり 3本", "きゅうり", FRESH, 120, "若草", "carrot", "fresh", 10, SUMMER),
    Goods("トマト 1袋", "とまと", FRESH, 250, "桃", "apple", "fresh", 9, (5, 6, 7, 8, 9, 10)),
    Goods("とうもろこし", "とうもろこし", FRESH, 130, "黄", "carrot", "fresh", 7, (7, 8)),
    Goods("にんじん 1袋", "にんじん", FRESH, 140, "黄", "carrot", "fresh", 6),
    Goods("バナナ 1房", "ばなな", FRESH, 160, "黄", "apple", "fresh", 7),
    Goods("とうふ", "とうふ", FRESH, 90, "灰", "box", "fresh", 7, packaged=True),
    Goods("牛乳", "ぎゅうにゅう", FRESH, 220, "空", "milk", "fresh", 6, packaged=True),
    Goods("食パン", "しょくぱん", FRESH, 180, "茶", "bread", "fresh", 7, packaged=True, favourite=True),
    Goods("さけ 切り身", "さけ", FRESH, 280, "桃", "fish", "fresh", 4, (9, 10, 11, 12)),
    Goods("お米 2kg", "おこめ", FRESH, 1_080, "灰", "rice", "fresh", 0.6, packaged=True),
    Goods("ティッシュ 5箱", "てぃっしゅ", DAILY, 350, "空", "tissue", "daily", 9, packaged=True, favourite=True),
    Goods("トイレットペーパー", "といれっとぺーぱー", DAILY, 480, "空", "toilet-paper", "daily", 8, packaged=True),
    Goods("洗剤 詰替", "せんざい つめかえ", DAILY, 280, "藤", "bottle", "daily", 7, packaged=True),
    Goods("石けん 3個", "せっけん", DAILY, 200, "藤", "soap", "daily", 4, packaged=True),
    Goods("ごみ袋 20枚", "ごみぶくろ", DAILY, 180, "灰", "bag", "daily", 5, packaged=True),
    Goods("乾電池 4本", "かんでんち", DAILY, 320, "灰", "box", "daily", 2, packaged=True),
    Goods("手作り小物", "てづくりこもの", OTHER, 100, "桃", "craft", "other", 4),
    Goods("花の苗", "はなのなえ", OTHER, 150, "若草", "flower", "other", 3, (4, 5, 6, 10, 11)),
    Goods("回数券 10枚", "かいすうけん", CAFE, 1_500, "藤", "ticket", "ticket", 1, tickets=10),
)

TICKET_BOOK = GOODS[-1].name


def barcode(serial: int) -> str:
    """A 13-digit code of the range that shops number themselves (20…), with its check digit; no real product's."""
    digits = f"2000000{serial:05d}"
    check = -sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10
    return f"{digits}{check}"
