"""「1 436 2 178 4 なし」: row numbers of a 買いもの票 and what was paid, as people type them after shopping."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from salon_app.model.kana import to_hiragana
from salon_app.model.problems import InputProblem
from salon_app.model.row_numbers import LAST_ROW, code_and_rest
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt, parse_yen

_FIELD = "prices"
_NOTHING = "なし"
_NONE = re.compile("なかった|なし|ない|無し|無い|無|売り?切れ?|品切れ?|欠品|ばつ|ぺけ|[×✕✖❌╳X]")
_UNITS = re.compile("番目|番|号|#|№|円|えん|¥")
_PAIRED = re.compile(r"(?<=[0-9])\s*[=:→]+\s*")
_BETWEEN = re.compile(r"[\s、。;/・や]+|,(?=[^0-9]|$)")
_NUMBER_AND_PRICE = re.compile("(?P<row>[0-9]{1,3}),(?P<price>[0-9]{3})")
_THOUSANDS = re.compile("[0-9]{1,3}(?:,[0-9]{3})+")


@dataclass(frozen=True)
class RowPrice:
    """A row and what its thing cost in yen; None: 買えなかった."""

    number: int
    price: int | None


@dataclass(frozen=True)
class TypedPrices:
    """`code` is the 用紙番号 ('' where none was typed); `rows` in the order typed, each number once."""

    code: str
    rows: tuple[RowPrice, ...]


def read(text: str) -> TypedPrices:
    """Read what was typed. Raises InputProblem (field "prices") for anything doubtful: it is other people's money."""
    code, rest = code_and_rest(text, field=_FIELD)
    tokens = _tokens(rest)
    rows = tuple(RowPrice(_row(number), _price(price)) for number, price in _pairs(tokens))
    if not rows:
        raise _wrong(translate("Sheets", "番号と代金を入れてください。1 436 2 178 4 なし のように、続けて入れられます。"))
    for one, other in pairwise(sorted(row.number for row in rows)):
        if one == other:
            raise _wrong(translate("Sheets", "{number}番が2回あります。どちらか1つにしてください。").format(number=one))
    return TypedPrices(code, rows)


def means_nothing(text: str) -> bool:
    """Whether a price field says 買えなかった: なし, ×, 売り切れ …"""
    return _NONE.fullmatch(to_hiragana(text).strip().upper()) is not None


def _tokens(text: str) -> list[str]:
    """Numbers and 「なし」, one after another; a comma that no price can have stands between two of them."""
    spread = _NONE.sub(f" {_NOTHING} ", _PAIRED.sub(" ", _UNITS.sub(" ", text)))
    tokens: list[str] = []
    for token in _BETWEEN.split(spread):
        if "," in token and not _THOUSANDS.fullmatch(token):
            tokens += [part for part in token.split(",") if part]
        elif token:
            tokens.append(token)
    return tokens


def _pairs(tokens: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    rest = list(tokens)
    while rest:
        token = rest.pop(0)
        joined = _NUMBER_AND_PRICE.fullmatch(token)
        if joined:  # 「1,436」 where a row number is due: a number of a row has no comma
            found.append((joined["row"], joined["price"]))
            continue
        if not re.fullmatch("[0-9]+", token):
            sentence = translate("Sheets", "「{text}」が読めません。番号と代金を、1 436 2 178 のように入れてください。")
            raise _wrong(sentence.format(text=excerpt(token)))
        if not rest:
            sentence = translate(
                "Sheets", "「{text}」の代金がありません。番号と代金のあいだを空けて、1 436 のように入れてください。")
            raise _wrong(sentence.format(text=excerpt(token)))
        found.append((token, rest.pop(0)))
    return found


def _row(digits: str) -> int:
    number = int(digits) if len(digits.lstrip("0")) <= len(str(LAST_ROW)) else LAST_ROW + 1
    if not 1 <= number <= LAST_ROW:
        sentence = translate("Sheets", "「{text}」は、用紙の番号ではありません。番号、代金の順に入れてください。")
        raise _wrong(sentence.format(text=excerpt(digits)))
    return number


def _price(token: str) -> int | None:
    return None if token == _NOTHING else parse_yen(token, field=_FIELD)


def _wrong(sentence: str) -> InputProblem:
    return InputProblem(sentence, field=_FIELD)
