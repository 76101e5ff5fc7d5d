"""Telephone numbers are text (DOMAIN e-31): stored as written, looked at only to refuse what cannot be rung."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

LEAST_DIGITS, MOST_DIGITS = 5, 15
LONGEST = 60
"""Letters of one number with all that is written beside it."""

_BETWEEN = "\n"
_WORDS = "内線|呼び?出し?|よびだし|呼|代表|代|直通|自宅|携帯|夜間|昼間|転送"
_IN_BRACKETS = re.compile(r"[(\[〔【][^0-9A-Za-z()]*[)\]〕】]")
_BESIDE = re.compile(rf"[^\s0-9A-Za-z()]{{1,8}}方|(?:{_WORDS})")
_EXTENSION = re.compile(r"(?:内線|#)")
_RINGABLE = re.compile(r"[0-9()\[\]+*#.,:;/\s〜~ー‐‑‒–—―−ｰ・-]*")
_ABROAD = re.compile(r"\+\s*81")


def check_phone(text: str, *, field: str = "") -> str:
    """The number as written, without blanks around it. 「（呼出）」, 「例田方」 and 「内線12」 may stand beside
    the digits.

    Raises InputProblem for letters, for fewer than 5 or more than 15 digits, and for two numbers in one.
    """
    number = text.strip()
    plain = _BESIDE.sub(" ", _IN_BRACKETS.sub(" ", unicodedata.normalize("NFKC", number)))
    if len(number) > LONGEST or not _RINGABLE.fullmatch(plain):
        sentence = translate("People", "「{text}」は電話番号として読めません。数字とハイフンで入れてください。")
        raise InputProblem(sentence.format(text=excerpt(number)), field=field)
    digits = len(_digits(_EXTENSION.split(unicodedata.normalize("NFKC", number))[0]))
    if digits < LEAST_DIGITS:
        sentence = translate("People", "「{text}」は電話番号として短すぎます。数字をお確かめください。")
        raise InputProblem(sentence.format(text=excerpt(number)), field=field)
    if digits > MOST_DIGITS:
        sentence = translate("People", "「{text}」は電話番号として長すぎます。番号が2つあるときは、1つずつ入れてください。")
        raise InputProblem(sentence.format(text=excerpt(number)), field=field)
    return number


def phones_key(numbers: Iterable[str]) -> str:
    """The digits of all numbers, kept apart: no run of digits that is searched for lies in two of them."""
    return _BETWEEN.join(part for number in numbers for part in _parts(number))


def line_key(number: str) -> str:
    """The digits of the line that is rung, without an extension; numbers with the same one are the same line."""
    return next(iter(_parts(number)), "")


def is_number(text: str) -> bool:
    """Whether what was typed to search can only be a number: digits with signs and blanks between them."""
    plain = unicodedata.normalize("NFKC", text)
    return bool(_digits(plain)) and bool(_RINGABLE.fullmatch(plain))


def _parts(number: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", number)
    if _ABROAD.match(plain):
        plain = "0" + _ABROAD.sub("", plain, count=1).lstrip(" -(0")
    return [digits for part in _EXTENSION.split(plain) if (digits := _digits(part))]


def _digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))
