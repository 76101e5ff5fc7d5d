"""用紙番号: four letters at the top right of a sheet that people type back, one wrong letter or a swap of two never fits.

The alphabet has no vowels and no N, so an IME that was left on makes no syllables of it and its letters can be folded
back. 19 letters is a prime: with weights 4 3 2 1 every single wrong letter and every swap of two different ones breaks
the check. 18³ = 5,832 numbers of four letters, then 18⁴ = 104,976 of five.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

import jaconv

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

ALPHABET = "BCDFGHJKLMPRSTVWXYZ"
LENGTHS = (4, 5)
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
_STEPS = {4: 1661, 5: 29897}
"""How far the next number lies in the alphabetical list: coprime to its length, and two that follow one another have at
most one letter in the same place."""

# An IME in かな入力 gives one kana a key; in ローマ字入力 Z before H J K L becomes an arrow.
_LETTER_KEYS = dict(zip("こそしはきくまのりもせすとかひてさんつ", ALPHABET, strict=True))
_OTHER_KEYS = dict(zip("ぬふあうえおやゆよわほねるめ", "1234567890-,./", strict=True))
_ARROW_KEYS = {"←": "ZH", "↓": "ZJ", "↑": "ZK", "→": "ZL"}
_IN_KANA = str.maketrans(_LETTER_KEYS)
_ALL_IN_KANA = str.maketrans(_LETTER_KEYS | _OTHER_KEYS)
_ARROWS = str.maketrans(_ARROW_KEYS)
_BETWEEN = re.compile(r"[\s\-‐‑‒–—―−ー_]")
_RANGE_DOTS = re.compile("[…‥]")


def fits(code: str) -> bool:
    """Whether `code` (capitals) is a 用紙番号: its letters, no two equal neighbours, and the last one as the check."""
    if len(code) not in LENGTHS or any(letter not in _VALUE for letter in code):
        return False
    if any(first == second for first, second in pairwise(code)):
        return False
    return sum(weight * _VALUE[letter] for weight, letter in zip(range(len(code), 0, -1), code, strict=True)) % 19 == 0


@cache
def in_order(length: int) -> tuple[str, ...]:
    """All numbers of so many letters in the order they are taken in; after the last comes the first again."""
    heads = [""]
    for _ in range(length - 1):
        heads = [head + letter for head in heads for letter in ALPHABET if not head.endswith(letter)]
    alphabetical = [head + check for head in heads if (check := _check(head)) != head[-1]]
    return tuple(alphabetical[at * _STEPS[length] % len(alphabetical)] for at in range(len(alphabetical)))


def keys_typed(text: str) -> str:
    """What was typed as the keys that were pressed: narrow capitals and digits, whatever the IME made of them.

    Kana are folded only where all of them are such keys and no Latin letter stands beside them: before the first digit
    those of letters, without any digit those of digits and signs too. ①② are numbers of their own.
    """
    apart = "".join(f" {sign} " if unicodedata.category(sign) == "No" else sign for sign in _RANGE_DOTS.sub("-", text))
    plain = jaconv.kata2hira(unicodedata.normalize("NFKC", apart)).upper()
    digit = re.search("[0-9]", plain)
    head, rest = (plain[:digit.start()], plain[digit.start():]) if digit else (plain, "")
    if not re.search("[A-Z]", plain):
        pressed = head.translate(_IN_KANA if digit else _ALL_IN_KANA)
        head = head if re.search("[ぁ-ゖ]", pressed) else pressed
    return head.translate(_ARROWS) + rest


def read(text: str, *, field: str = "numbers") -> str:
    """The number in `text`, whatever its case, width, blanks and hyphens. Raises InputProblem."""
    letters = _BETWEEN.sub("", keys_typed(text))
    if len(letters) not in LENGTHS or not letters.isascii() or not letters.isalpha():
        sentence = translate("Sheets", "「{text}」は用紙番号ではありません。用紙の右上にある、英字4つの番号を入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    if not fits(letters):
        sentence = translate("Sheets", "用紙番号「{code}」には、ちがう文字があるようです。用紙の右上をもう一度見てください。")
        raise InputProblem(sentence.format(code=letters), field=field)
    return letters


def _check(head: str) -> str:
    """The last letter after the others."""
    weighed = sum(weight * _VALUE[letter] for weight, letter in zip(range(len(head) + 1, 1, -1), head, strict=True))
    return ALPHABET[-weighed % 19]
