"""「VYXT 1 3 4 8-12」: the number of a sheet and the row numbers ticked on it, as people type them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from salon_app.model import sheet_codes
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt

LAST_ROW = 9_999
"""The largest number that a row of a sheet can have."""

_FIELD = "numbers"
_DASHES = "‐‑‒–—―−ー~〜～→-"
_CODE = re.compile(rf"[^0-9A-Z]*(?P<letters>[A-Z](?:[A-Z\s{_DASHES}]*[A-Z])?)[\s{_DASHES}]*")
_COUNTERS = re.compile("まで|番目|番|号|#|№")
_RANGE = re.compile(rf"\s*(?:から|\.{{2,}}|[{_DASHES}])+\s*")
_BETWEEN = re.compile(r"[\s,、。.・/／;；:：+＋*と や]+")


@dataclass(frozen=True)
class TypedRows:
    """`code` is the 用紙番号 ('' where none was typed); `numbers` rise, each once; `twice` are those typed again."""

    code: str
    numbers: tuple[int, ...]
    twice: tuple[int, ...] = ()


def read(text: str) -> TypedRows:
    """Read what was typed. Raises InputProblem (field "numbers") for anything doubtful: counted heads are money."""
    code, rest = code_and_rest(text, field=_FIELD)
    found: list[int] = []
    for token in _BETWEEN.split(_RANGE.sub("-", _COUNTERS.sub(" ", rest)).strip()):
        if token:
            found += _rows(token)
    if not found:
        raise _wrong(translate("Sheets", "来た方の番号を入れてください。1 3 4 8-12 のように、続けて入れられます。"))
    numbers = tuple(sorted(set(found)))
    return TypedRows(code, numbers, tuple(number for number in numbers if found.count(number) > 1))


def code_and_rest(text: str, *, field: str) -> tuple[str, str]:
    """The 用紙番号 at the head of what was typed ('' for none), and the keys typed after it.

    Raises InputProblem for letters that are no 用紙番号.
    """
    typed = sheet_codes.keys_typed(text)
    head = _CODE.match(typed)
    return (sheet_codes.read(head["letters"], field=field), typed[head.end():]) if head else ("", typed)


def in_words(numbers: tuple[int, ...]) -> str:
    """`1、3、8～12`: rising numbers as they are said back."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(f"{run[0]}～{run[-1]}" if len(run) > 2 else "、".join(str(one) for one in run) for run in runs)


def _rows(token: str) -> range:
    if not re.fullmatch("[0-9]+(-[0-9]+)?", token):
        sentence = translate("Sheets", "「{text}」が読めません。1 3 4 8-12 のように、数字で入れてください。")
        raise _wrong(sentence.format(text=excerpt(token)))
    ends = [_row(digits) for digits in token.split("-")]
    if ends[-1] < ends[0]:
        sentence = translate("Sheets", "「{text}」は、{low}-{high} のことですか。小さい番号を先に入れてください。")
        raise _wrong(sentence.format(text=token, low=ends[-1], high=ends[0]))
    return range(ends[0], ends[-1] + 1)


def _row(digits: str) -> int:
    number = int(digits) if len(digits.lstrip("0")) <= len(str(LAST_ROW)) else LAST_ROW + 1
    if number > LAST_ROW:
        sentence = translate("Sheets", "「{text}」は番号が大きすぎます。番号と番号のあいだを空けてください。")
        raise _wrong(sentence.format(text=excerpt(digits)))
    if number == 0:
        raise _wrong(translate("Sheets", "0番はありません。番号は1からです。"))
    return number


def _wrong(sentence: str) -> InputProblem:
    return InputProblem(sentence, field=_FIELD)
