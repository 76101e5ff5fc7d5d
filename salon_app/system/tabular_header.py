"""Which of the first lines is the header, if any. Judged by what the cells look like, with a list of usual words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time

from salon_app.model.texts import translate
from salon_app.system.tabular_raw import Cell

_SEARCHED = 20
_SAMPLE = 60
_VALUE = re.compile(
    r"[¥$€△▲+\-]*[0-9][0-9,]*(\.[0-9]+)?%?円?"
    r"|[0-9]{1,4}[/\-.年][0-9]{1,2}([/\-.月][0-9]{1,4}日?)?([ T].*)?"
    r"|[0-9]{1,2}:[0-9]{2}(:[0-9.]+)?"
    r"|[0-9]{2,5}-[0-9]{1,4}-[0-9]{3,4}"
)
_WORDS = re.compile(
    r"日付|年月日|月日|日時|時刻|曜日|氏名|名前|名称|品名|商品|数量|個数|単価|価格|金額|合計|小計|売上|番号|"
    r"住所|所在地|電話|郵便|年齢|性別|備考|摘要|ふりがな|フリガナ|よみ|カナ|区分|種別|会場|場所|時間|内容|ＩＤ|"
    r"号棟|号室|苗字|携帯|会員|誕生|^\s*(姓|名|氏|せい|めい|セイ|メイ|棟|室|部屋|班|組)\s*$|"
    r"\b(date|time|datetime|name|item|product|description|quantity|qty|price|amount|total|receipt|invoice\w*|"
    r"transaction|category|id|no|number|address|phone|tel\w*|note|notes|country|customer\w*)\b",
    re.IGNORECASE,
)


def find_header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The index of the header among the first rows; None where the table has none. `rows` are not empty."""
    width = _usual_width(rows)
    for index, cells in enumerate(rows[:_SEARCHED]):
        filled = [cell for cell in cells if cell != ""]
        if len(filled) * 2 < width or len(filled) < min(2, width):
            continue
        if any(_is_value(cell) for cell in filled):
            if len(filled) >= width - 1:
                return None
            continue
        if _looks_like_header(filled) or _stands_out(cells, rows[index + 1 : index + 1 + _SAMPLE]):
            return index
    return None


def unique_headers(header: Sequence[Cell], width: int) -> tuple[str, ...]:
    """`width` names: blank ones become 「9列目」, repeated ones get a number."""
    names: list[str] = []
    seen: Counter[str] = Counter()
    for position in range(width):
        text = " ".join(str(header[position]).split()) if position < len(header) else ""
        text = text or translate("Import", "{number}列目").format(number=position + 1)
        seen[text] += 1
        names.append(text if seen[text] == 1 else f"{text}（{seen[text]}）")
    return tuple(names)


def fold_header(text: str) -> str:
    """A header for comparing: widths, case and blanks apart."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


def _usual_width(rows: Sequence[Sequence[Cell]]) -> int:
    """How many filled cells the wider quarter of the rows have: titles above a table are short."""
    lengths = sorted((sum(cell != "" for cell in cells) for cells in rows[:_SAMPLE]), reverse=True)
    return lengths[min(len(lengths) - 1, max(1, len(lengths) // 4 - 1))]


def _is_value(cell: Cell) -> bool:
    if isinstance(cell, str):
        return bool(_VALUE.fullmatch(unicodedata.normalize("NFKC", cell).strip()))
    return isinstance(cell, int | float | date | datetime | time)


def _looks_like_header(filled: Sequence[Cell]) -> bool:
    folded = [fold_header(str(cell)) for cell in filled]
    named = sum(bool(_WORDS.search(_split_words(str(cell)))) for cell in filled)
    return named > 0 and named * 4 >= len(filled) and len(set(folded)) * 2 > len(folded)


def _split_words(text: str) -> str:
    """`InvoiceDate` and `coffee_name` as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", text)


def _stands_out(cells: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """Some column holds numbers or dates below, and this row has text there."""
    for position, cell in enumerate(cells):
        under = [row[position] for row in below if position < len(row) and row[position] != ""]
        if cell != "" and under and sum(map(_is_value, under)) * 10 >= len(under) * 8:
            return True
    return False
