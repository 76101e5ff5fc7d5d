"""Amounts of yen and counts: read what people type, write what they read. Yen are `int`, never float (DOMAIN e-7).

No tax here (`tax.py`) and no till counting (`closing.py`).
"""

from __future__ import annotations

import re
from typing import NoReturn

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

MAX_ENTRY = 9_999_999
"""The largest amount, in yen, that one entry may have (either sign)."""

MAX_COUNT = 9_999
"""The largest count (pieces, coins, visitors) that one entry may have."""

_MINUS = "-△▲−‐‑‒–—ー－"
_WIDE_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord("、"): ord(","),
    ord("。"): ord("."),
    ord("￥"): ord("¥"),
    ord("\\"): ord("¥"),
    ord("＼"): ord("¥"),
}
_COUNTERS = "個コ人名枚本点回つ杯袋束パック冊件箱匹台組玉丁缶食部"
_NUMBER = re.compile(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+")
_DECIMAL = re.compile(r"[0-9,]*\.[0-9]+")


def ascii_digits(text: str) -> str:
    """`text` with full-width ASCII made narrow and every kind of blank removed. For numbers only, never for names."""
    return "".join(text.translate(_WIDE_TO_ASCII).split())


def excerpt(text: str, length: int = 20) -> str:
    """What was typed, short enough to be quoted in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length] + "…"


def parse_yen(text: str, *, field: str = "", allow_negative: bool = False, maximum: int = MAX_ENTRY) -> int:
    """The amount in yen. Reads 「１５０」「1,500円」「¥150」「△150」; raises InputProblem for anything doubtful, and beyond
    `maximum` yen."""
    cleaned = ascii_digits(text).replace("マイナス", "-")
    if not cleaned:
        raise InputProblem(translate("Numbers", "金額を入れてください。"), field=field)
    body, negative = _split_sign(cleaned.removeprefix("¥"))
    body = body.removeprefix("¥")
    for unit in ("円", "えん", "yen"):
        body = body.removesuffix(unit)
    body = body.removesuffix("-") if body.endswith("-") and len(body) > 1 else body  # 「1,500-」 as on price tags
    if _DECIMAL.fullmatch(body):
        sentence = translate("Numbers", "1円より小さい金額は入れられません。小数点のない数字で入れてください。")
        raise InputProblem(sentence, field=field)
    if not _NUMBER.fullmatch(body):
        sentence = translate("Numbers", "「{text}」は金額として読めません。150 のように数字で入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    digits = body.replace(",", "").lstrip("0")
    if len(digits) > len(str(maximum)) or int(digits or "0") > maximum:
        sentence = translate("Numbers", "{limit}円をこえる金額は入れられません。桁をお確かめください。")
        raise InputProblem(sentence.format(limit=format_yen(maximum)), field=field)
    amount = int(digits or "0")
    if negative and amount and not allow_negative:
        sentence = translate(
            "Numbers", "マイナスの金額は入れられません。返すお金は「取消」や「返品」で入れてください。"
        )
        raise InputProblem(sentence, field=field)
    return -amount if negative else amount


def parse_count(text: str, *, field: str = "", minimum: int = 0, maximum: int = MAX_COUNT) -> int:
    """A whole number of things or people. Reads 「３」「3個」「12人」; raises InputProblem otherwise."""
    cleaned = ascii_digits(text)
    if not cleaned:
        raise InputProblem(translate("Numbers", "数を入れてください。"), field=field)
    body, negative = _split_sign(cleaned)
    body = body.rstrip(_COUNTERS)
    if _DECIMAL.fullmatch(body):
        sentence = translate("Numbers", "数は小数点のない数字で入れてください。")
        raise InputProblem(sentence, field=field)
    if not _NUMBER.fullmatch(body):
        sentence = translate("Numbers", "「{text}」は数として読めません。3 のように数字で入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    digits = body.replace(",", "").lstrip("0") or "0"
    if negative and digits != "0":
        raise InputProblem(translate("Numbers", "マイナスの数は入れられません。"), field=field)
    if len(digits) > len(str(maximum)) or int(digits) > maximum:
        _out_of_bounds(minimum, maximum, field)
    if int(digits) < minimum:
        _out_of_bounds(minimum, maximum, field)
    return int(digits)


def format_yen(amount: int) -> str:
    """`1,000`; negatives as official Japanese forms print them, `△150` (DOMAIN e-17). Without 円."""
    return f"△{-amount:,}" if amount < 0 else f"{amount:,}"


def format_signed(amount: int) -> str:
    """A difference, with its sign always shown: `+150`, `△150`, `0`."""
    return f"+{amount:,}" if amount > 0 else format_yen(amount)


def _split_sign(text: str) -> tuple[str, bool]:
    if text.startswith("+"):
        return text[1:], False
    if text and text[0] in _MINUS:
        return text[1:], True
    return text, False


def _out_of_bounds(minimum: int, maximum: int, field: str) -> NoReturn:
    sentence = translate("Numbers", "{minimum}から{maximum}までの数を入れてください。")
    raise InputProblem(sentence.format(minimum=format_yen(minimum), maximum=format_yen(maximum)), field=field)
