"""用紙番号 and the row numbers behind it: how they are made, and how they are read however they were typed."""

from __future__ import annotations

from itertools import combinations, pairwise, product

import pytest

from salon_app.model import row_numbers, sheet_codes
from salon_app.model.problems import InputProblem
from salon_app.model.sheet_codes import ALPHABET


def test_there_are_so_many_numbers_and_no_others_fit() -> None:
    four, five = (sheet_codes.in_order(length) for length in sheet_codes.LENGTHS)
    assert (len(four), len(five)) == (18 ** 3, 18 ** 4)
    assert {code for code in map("".join, product(ALPHABET, repeat=4)) if sheet_codes.fits(code)} == set(four)
    assert len(set(five)) == len(five) and all(sheet_codes.fits(code) for code in five[::101])


@pytest.mark.parametrize(("length", "each"), [(4, 1), (5, 101)])
def test_every_wrong_letter_and_every_swap_is_caught(length: int, each: int) -> None:
    codes = sheet_codes.in_order(length)
    right = frozenset(codes)
    for code in codes[::each]:
        wrong = {code[:at] + letter + code[at + 1:] for at in range(length) for letter in ALPHABET if letter != code[at]}
        for first, second in combinations(range(length), 2):
            letters = list(code)
            letters[first], letters[second] = letters[second], letters[first]
            wrong.add("".join(letters))
        assert wrong & right <= {code}, "a swap of two equal letters is no mistake"


@pytest.mark.parametrize("length", sheet_codes.LENGTHS)
def test_sheets_printed_one_after_another_are_told_apart(length: int) -> None:
    codes = sheet_codes.in_order(length)
    assert not any(first == second for code in codes for first, second in pairwise(code))
    assert max(sum(a == b for a, b in zip(first, second, strict=True)) for first, second in pairwise(codes)) == 1


ROWS = (1, 3, 4, 8, 9, 10, 11, 12)


@pytest.mark.parametrize("typed", [
    "VYXT 1 3 4 8-12", "vyxt1 3,4 8-12", "ｖｙｘｔ　１　３　４　８ー１２", "V-Y-X-T：1、3、4、8〜12", "VYXT－1・3・4・8～12",
    "vy xt 1番と3番、4番、8番から12番まで", "VYXT 1.3.4.8..12", "VYXT ①③④⑧－⑫", "VYXT 12 1 3 4 8 9 10 11", "VYXT 01/03/04/08-12",
    "ひんさか ぬ あ う ゆほぬふ", "ﾋﾝｻｶ 1 3 4 8-12", "用紙 VYXT　1　3　4　8―12", "VYXT\n1\n3\n4\n8…12", "VYXT 1 3 4 8→12",
])
def test_one_field_takes_the_sheet_and_its_rows(typed: str) -> None:
    assert row_numbers.read(typed) == row_numbers.TypedRows("VYXT", ROWS)


def test_rows_alone_and_rows_typed_twice() -> None:
    assert row_numbers.read("7") == row_numbers.TypedRows("", (7,))
    assert row_numbers.read("3 1 3 1-2 9999") == row_numbers.TypedRows("", (1, 2, 3, 9_999), twice=(1, 3))
    assert row_numbers.in_words(ROWS) == "1、3、4、8～12"


def test_an_arrow_of_the_ime_is_the_two_letters_that_made_it() -> None:
    for typed, code in (("←bz", "ZHBZ"), ("↓BZ", "ZJBZ"), ("b↑z", "BZKZ"), ("BC→", "BCZL")):
        assert sheet_codes.keys_typed(typed) == code
    code = next(one for one in sheet_codes.in_order(4) if one.startswith("ZH"))
    assert row_numbers.read(f"←{code[2:]} 5") == row_numbers.TypedRows(code, (5,))


@pytest.mark.parametrize(("typed", "sentence"), [
    ("", "番号を入れてください"), ("VYXT", "番号を入れてください"), ("、、 ", "番号を入れてください"),
    ("VYXS 1", "用紙番号「VYXS」には、ちがう文字"), ("YVXT 1", "ちがう文字"), ("VYX 1", "「VYX」は用紙番号ではありません"),
    ("VNXT 1", "ちがう文字"), ("VYXTBC 1", "用紙番号ではありません"), ("Ω 1", "「Ω」が読めません"),
    ("1 三", "「三」が読めません"), ("あいう", "「あいう」が読めません"), ("1-3-5", "「1-3-5」が読めません"),
    ("-5", "「-5」が読めません"), ("3-", "「3-」が読めません"), ("1 VYXT", "「VYXT」が読めません"),
    ("12-8", "「12-8」は、8-12 のことですか"), ("13412", "「13412」は番号が大きすぎます"), ("9" * 5_000, "大きすぎます"),
    ("0", "0番はありません"), ("0-3", "0番はありません"),
    ("1 \x00", "読めません"), ("½", "読めません"),
])
def test_what_is_doubtful_is_asked_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as refused:
        row_numbers.read(typed)
    assert refused.value.field == "numbers"
