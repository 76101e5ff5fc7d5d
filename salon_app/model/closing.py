"""Counting a 置き場所 by 金種, and kind hints at where a difference may come from. Nothing is posted here.

A difference belongs to the till, never to a person: no sentence here asks who.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY, format_yen

NOTES = (10_000, 5_000, 2_000, 1_000)
COINS = (500, 100, 50, 10, 5, 1)
DENOMINATIONS = NOTES + COINS
RARE_DENOMINATIONS = frozenset({2_000})
"""Shown only where the salon asks for it."""
ROLL_SIZE = 50
"""Coins in one 棒金."""
MAX_PIECES = 9_999
_MAX_HINTS = 4
_MAX_TIMES = 3


@dataclass(frozen=True)
class CashMove:
    """Money that went in (positive yen) or out (negative) of the counted place today, with words people know it by."""

    amount: int
    label: str


def denomination_name(denomination: int) -> str:
    """`1,000円札`, `100円玉`."""
    text = translate("Closing", "{yen}円札") if denomination in NOTES else translate("Closing", "{yen}円玉")
    return text.format(yen=format_yen(denomination))


def check_counts(counts: Mapping[int, int], rolls: Mapping[int, int] | None = None) -> None:
    """Raises InputProblem, `field` being the denomination, for unknown 金種 and counts outside 0 … 9,999."""
    for denomination, pieces in [*counts.items(), *(rolls or {}).items()]:
        if denomination not in DENOMINATIONS:
            sentence = translate("Closing", "{yen}円という金種はありません。")
            raise InputProblem(sentence.format(yen=format_yen(denomination)), field=str(denomination))
        if not 0 <= pieces <= MAX_PIECES:
            sentence = translate("Closing", "{name}の枚数は0から{limit}までで入れてください。")
            filled = sentence.format(name=denomination_name(denomination), limit=format_yen(MAX_PIECES))
            raise InputProblem(filled, field=str(denomination))
    for denomination, pieces in (rolls or {}).items():
        if pieces and denomination not in COINS:
            sentence = translate("Closing", "棒金は硬貨だけです。{name}は枚数で入れてください。")
            raise InputProblem(sentence.format(name=denomination_name(denomination)), field=str(denomination))


def count_total(counts: Mapping[int, int], rolls: Mapping[int, int] | None = None) -> int:
    """Yen of the pieces counted by denomination and of rolls of 50 coins. Raises InputProblem as `check_counts`,
    and where the total is more than one entry may be.
    """
    check_counts(counts, rolls)
    total = sum(denomination * pieces for denomination, pieces in counts.items())
    total += sum(denomination * pieces * ROLL_SIZE for denomination, pieces in (rolls or {}).items())
    if total > MAX_ENTRY:
        sentence = translate("Closing", "合計が{total}円になっています。枚数の桁をお確かめください。")
        raise InputProblem(sentence.format(total=format_yen(total)))
    return total


def difference_sentence(difference: int) -> str:
    """`difference` is counted minus expected yen: 「150円足りません」「50円多くあります」「ぴったり合いました」."""
    if difference == 0:
        return translate("Closing", "ぴったり合いました。")
    if difference < 0:
        return translate("Closing", "{yen}円足りません。").format(yen=format_yen(-difference))
    return translate("Closing", "{yen}円多くあります。").format(yen=format_yen(difference))


def explain_difference(
    difference: int, prices: Mapping[str, int], day_cash_moves: Sequence[CashMove] = ()
) -> tuple[str, ...]:
    """Where a difference (counted minus expected, yen) may come from, likeliest first, at most four sentences.

    `prices` are today's products by name; `day_cash_moves` what went through the counted place today, sales apart.
    """
    if difference == 0:
        return ()
    hints = [
        *_recorded_moves(difference, day_cash_moves),
        *_wrong_side(difference, day_cash_moves),
        *_products(difference, prices),
        *_single_piece(difference),
        *_swapped_digits(difference),
    ]
    return tuple(dict.fromkeys(hints))[:_MAX_HINTS]


def _recorded_moves(difference: int, moves: Sequence[CashMove]) -> list[str]:
    hints = []
    for move in moves:
        if move.amount == -difference:
            text = translate(
                "Closing",
                "{yen}円は「{label}」と同じ金額です。二度書かれていないか、お金がまだ動いていないかを見てみましょう。",
            )
        elif move.amount == difference:
            text = translate(
                "Closing",
                "{yen}円は「{label}」と同じ金額です。同じものがもう一度あって、書かれていないのかもしれません。",
            )
        else:
            continue
        hints.append(text.format(yen=format_yen(abs(difference)), label=move.label))
    return hints[:1]


def _wrong_side(difference: int, moves: Sequence[CashMove]) -> list[str]:
    for move in moves:
        if move.amount * -2 != difference:
            continue
        if move.amount > 0:
            text = translate(
                "Closing",
                "半分の{half}円は「{label}」と同じ金額です。出金が入金として書かれていないかを見てみましょう。",
            )
        else:
            text = translate(
                "Closing",
                "半分の{half}円は「{label}」と同じ金額です。入金が出金として書かれていないかを見てみましょう。",
            )
        return [text.format(half=format_yen(abs(move.amount)), label=move.label)]
    return []


def _products(difference: int, prices: Mapping[str, int]) -> list[str]:
    size = abs(difference)
    for times in range(1, _MAX_TIMES + 1):
        names = [name for name, price in prices.items() if price > 0 and price * times == size]
        if not names:
            continue
        quoted = translate("Closing", "か").join(f"「{name}」" for name in names[:3])
        if difference < 0:
            text = translate(
                "Closing",
                "{yen}円は{names}の{times}つぶんです。二度打った会計や、あと払いになった会計がないかを見てみましょう。",
            )
        else:
            text = translate(
                "Closing", "{yen}円は{names}の{times}つぶんです。打っていない会計がないかを見てみましょう。"
            )
        return [text.format(yen=format_yen(size), names=quoted, times=times)]
    return []


def _single_piece(difference: int) -> list[str]:
    if abs(difference) not in DENOMINATIONS or abs(difference) in RARE_DENOMINATIONS:
        return []
    text = translate(
        "Closing", "{name} 1枚ぶんです。お釣りや、数えた枚数をもう一度見てみましょう。"
    )
    return [text.format(name=denomination_name(abs(difference)))]


def _swapped_digits(difference: int) -> list[str]:
    if difference % 9:
        return []
    text = translate(
        "Closing", "9で割り切れる金額です。540円と450円のように、数字の順が入れかわった会計がないかを見てみましょう。"
    )
    return [text]
