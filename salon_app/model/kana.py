"""Names and readings as search keys and in 五十音 order (DOMAIN e-25 to e-31).

Keys only: a stored name is never normalised, since 髙﨑 is not 高崎 to the person who bears it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import jaconv

OTHER_ROW = "他"
UNREAD = OTHER_ROW
"""Stands before the sort key of a name whose reading isn't known: after all kana."""
INDEX_ROWS = ("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ")

_ROWS = {
    "あ": "あいうえお",
    "か": "かきくけこ",
    "さ": "さしすせそ",
    "た": "たちつてと",
    "な": "なにぬねの",
    "は": "はひふへほ",
    "ま": "まみむめも",
    "や": "や ゆ よ",
    "ら": "らりるれろ",
    "わ": "わゐ ゑを",
}
_VOWEL_OF = {
    kana: vowel for row in _ROWS.values() for kana, vowel in zip(row, "あいうえお", strict=True) if kana != " "
}
_ROW_OF = {kana: name for name, row in _ROWS.items() for kana in row if kana != " "} | {"ん": "わ"}
_SMALL = dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ", strict=True))
_SOUND_ALIKE = str.maketrans("ゐゑをぢづヂヅヰヱヲ", "いえおじずジズイエオ")
_MARKS = {"\u3099": "1", "\u309a": "2"}
_DASHES = "-−‐‑‒–—―~〜～ｰ"
_DASH_AFTER_KANA = re.compile(rf"(?<=[ぁ-ゖァ-ヺー\u3099\u309a])[{re.escape(_DASHES)}]")
_NUMBERED = re.compile(r"[0-9a-z](?:[0-9a-z-]*[0-9a-z])?")
_BLOCK_WORDS = re.compile("(?:号棟|棟|号館|号)$")
_ROOM_WORDS = re.compile("(?:号室|室|号)$")
_BLOCK_AND_ROOM = re.compile("([0-9a-z-]+)号?棟([0-9a-z-]+)(?:号?室|号)?")
_DIGITS_WITH_DASH = re.compile("[0-9]-[0-9]")
_BETWEEN_NUMBERS = re.compile(rf"[{re.escape(_DASHES)}ー]|(?<=[0-9])(?:丁目|番地?|の)(?=[0-9])")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_IGNORED = re.compile(rf"[\s・･,.、。()「」'/{re.escape(_DASHES)}]")
_VARIANT_PAIRS = (
    "髙高 﨑崎 嵜崎 碕崎 濵浜 濱浜 邉辺 邊辺 𠮷吉 齋斉 齊斉 斎斉 澤沢 廣広 國国 嶋島 嶌島 冨富 桒桑 栁柳 "
    "槗橋 德徳 惠恵 眞真 瀨瀬 櫻桜 龍竜 瀧滝 渕淵 渊淵 薮藪 鷗鴎 曾曽 恆恒 黑黒 靑青 淸清 靜静 峯峰 嶽岳 "
    "條条 淺浅 兒児 圓円 壽寿 實実 寬寛 將将 應応 戶戸 敎教 晉晋 曉暁 會会 榮栄 樂楽 橫横 步歩 每毎 溫温 "
    "禮礼 穗穂 稻稲 緣縁 綠緑 總総 繩縄 與与 萬万 藏蔵 藝芸 鐵鉄 關関 閒間 龜亀 鹽塩 埜野 舘館 彌弥 舩船 "
    "塲場 厩廐 澁渋 淨浄 濟済 獨独 祕秘 籠篭 聰聡 莊荘 蘆芦 蠣蛎 豐豊 賴頼 辨弁 遙遥 髮髪 鄕郷 鄰隣"
)
_VARIANTS = {ord(pair[0]): pair[1] for pair in re.findall("[^ ]{2}", _VARIANT_PAIRS)}


def search_key(text: str) -> str:
    """What `text` is found by: カタカナ, half-width, small, voiced and long kana, variants of kanji, widths folded.

    A search matches where the key of what was typed is contained in the key of what is stored.
    """
    plain = _decomposed(text).translate(_VARIANTS)
    voiced = unicodedata.normalize("NFC", plain).translate(_SOUND_ALIKE)
    kana = jaconv.kata2hira(unicodedata.normalize("NFD", voiced))
    letters: list[str] = []
    for letter in kana:
        if unicodedata.combining(letter):
            continue
        letters.append(_without_dash(_SMALL.get(letter, letter), letters))
    return _IGNORED.sub("", "".join(letters)).casefold()


def search_words(query: str) -> tuple[str, ...]:
    """The keys of the words typed; something is found when its key contains them all."""
    keys = (search_key(word) for word in query.split())
    return tuple(key for key in keys if key)


def place_keys(block: str, room: str) -> tuple[str, ...]:
    """What 号棟 and 号室 are found by, however they are written: 「3号棟402号室」「3棟402」「3-402」「3402」."""
    if not room and (both := _BLOCK_AND_ROOM.fullmatch(_dashed(block))):
        block, room = both[1], both[2]
    house, flat = _BLOCK_WORDS.sub("", _dashed(block)), _ROOM_WORDS.sub("", _dashed(room))
    if not all(_NUMBERED.fullmatch(one) for one in (house, flat) if one):
        return tuple(dict.fromkeys((*written_keys(block), *written_keys(room))))
    words = f"{house}号棟" if house else "", f"{flat}号室" if flat else ""
    spellings = ("".join(words), f"{house}棟{flat}" if house else "", "-".join(filter(None, (house, flat))),
                 f"{house}{flat}".replace("-", ""))
    return tuple(dict.fromkeys(filter(None, spellings)))


def written_keys(text: str) -> tuple[str, ...]:
    """What an address is found by: its words, and its numbers with their dashes."""
    return tuple(dict.fromkeys(filter(None, (search_key(text), _dashed(text)))))


def number_word(word: str) -> str:
    """A typed word with a dash between numbers (「3-402」), spelt as the keys of places are; '' for another word."""
    dashed = _dashed(word)
    return dashed if _DIGITS_WITH_DASH.search(dashed) else ""


def whole_number(word: str) -> Callable[[str], object]:
    """Whether a key holds this word from the first figure of a number on: 「3号棟」 is not in 「13号棟」."""
    return re.compile(f"(?<![0-9]){re.escape(word)}").search


def sort_key(reading: str) -> str:
    """五十音 order of readings, after JIS X 4061: first the plain kana, then 清濁, small letters, kind of kana."""
    base: list[str] = []
    marks: list[str] = []
    sizes: list[str] = []
    scripts: list[str] = []
    for letter in _decomposed(reading):
        if letter in _MARKS and base:
            marks[-1] = _MARKS[letter]
            continue
        if unicodedata.combining(letter) or _IGNORED.match(letter):
            continue
        hiragana = jaconv.kata2hira(letter)
        base.append(_without_dash(_SMALL.get(hiragana, hiragana), base).casefold())
        marks.append("0")
        sizes.append("0" if hiragana == "ー" else "1" if hiragana in _SMALL else "2")
        scripts.append("0" if hiragana == letter else "1")
    return "\x01".join("".join(level) for level in (base, marks, sizes, scripts))


def index_row(reading: str) -> str:
    """The index tab of a reading, one of INDEX_ROWS, or OTHER_ROW where it doesn't begin with kana."""
    return row_of(sort_key(reading))


def row_of(key: str) -> str:
    """The index tab of what has this sort key."""
    return _ROW_OF.get(key[:1], OTHER_ROW)


def to_hiragana(text: str) -> str:
    """A reading in ひらがな, blanks as typed, for showing and printing readings alike."""
    return str(jaconv.kata2hira(unicodedata.normalize("NFKC", text)))


def is_reading(text: str) -> bool:
    """Whether `text` could be a reading: kana, ー and blanks only, and at least one kana."""
    return bool(re.fullmatch(r"[ぁ-ゖゝゞーァ-ヺヽヾ・\s]*[ぁ-ゖァ-ヺ][ぁ-ゖゝゞーァ-ヺヽヾ・\s]*", to_hiragana(text)))


def phone_key(text: str) -> str:
    """The digits of a telephone number or post code, whatever the hyphens and widths (DOMAIN e-31)."""
    return "".join(re.findall(r"[0-9]", unicodedata.normalize("NFKC", text)))


def _decomposed(text: str) -> str:
    plain = unicodedata.normalize("NFKC", _SELECTORS.sub("", text))
    return unicodedata.normalize("NFD", _DASH_AFTER_KANA.sub("ー", plain))


def _dashed(text: str) -> str:
    """Widths, blanks and kinds of dashes folded, dashes kept."""
    plain = unicodedata.normalize("NFKC", _SELECTORS.sub("", text)).casefold()
    return _BETWEEN_NUMBERS.sub("-", "".join(plain.split()))


def _without_dash(letter: str, before: list[str]) -> str:
    """ー as the vowel it lengthens: オータ is found with オオタ and stands beside it."""
    return _VOWEL_OF.get(before[-1], letter) if letter == "ー" and before else letter
