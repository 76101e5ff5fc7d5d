"""Row numbers with prices as people type them after shopping: everything plain is read, everything doubtful is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model import row_prices, sheet_codes
from salon_app.model.problems import InputProblem
from salon_app.model.row_prices import RowPrice, TypedPrices

CODE = sheet_codes.in_order(4)[0]
THREE = ((1, 436), (2, 178), (4, 98))


def rows(text: str) -> tuple[tuple[int, int | None], ...]:
    return tuple((one.number, one.price) for one in row_prices.read(text).rows)


@pytest.mark.parametrize("text", [
    "1 436 2 178 4 98", "　１　４３６　２　１７８　４　９８", "1=436 2=178 4=98", "１：４３６、２：１７８、４：９８",
    "1 436、2 178、4 98",
    "1番436円 2番178円 4番98円", "①436 ②178 ④98", "1,436 2,178 4,98", "1,436,2,178,4,98", "1→436\n2→178\n4→98",
    "1 ¥436 / 2 ￥178 / 4 98えん", "01 436 002 178 4 098", "1　436円，2　178円，4　98円", "#1 436 #2 178 #4 98",
])
def test_every_plain_way_of_writing_pairs(text: str) -> None:
    assert rows(text) == THREE


@pytest.mark.parametrize("none", ["なし", "ナシ", "無し", "なかった", "×", "x", "Ｘ", "✕", "バツ", "売り切れ", "品切れ"])
def test_what_was_not_there(none: str) -> None:
    assert rows(f"1 436 2 {none} 4 98") == rows(f"1=436 2={none} 4=98") == ((1, 436), (2, None), (4, 98))
    assert rows(f"2{none}") == ((2, None),)
    assert row_prices.means_nothing(f" {none} ") and not row_prices.means_nothing("436")


def test_the_number_of_the_sheet_may_stand_before() -> None:
    expected = TypedPrices(CODE, (RowPrice(1, 436), RowPrice(2, None)))
    for text in (f"{CODE} 1 436 2 ×", f" {CODE.lower()}　1=436 2 x", f"{CODE[:2]}-{CODE[2:]} 1 436 2なし"):
        assert row_prices.read(text) == expected
    assert row_prices.read("3 1,280").code == ""


def test_large_prices_and_free_things() -> None:
    assert rows("1 1,280 2 12,345円 3 0") == ((1, 1_280), (2, 12_345), (3, 0))
    assert rows("10 9,999,999") == ((10, 9_999_999),)


@pytest.mark.parametrize(("text", "sentence"), [
    ("", "番号と代金を入れてください"), ("　", "番号と代金を入れてください"), (CODE, "番号と代金を入れてください"),
    ("1 436 2", "「2」の代金がありません"), ("1436", "「1436」の代金がありません"), ("8-12", "「8-12」が読めません"),
    ("1 436 なし", "「なし」が読めません"), ("牛乳 436", "が読めません"), ("1 436 1 178", "1番が2回あります"),
    ("1 436 1 436", "1番が2回"),
    ("0 436", "用紙の番号ではありません"), ("99999 436", "用紙の番号ではありません"), ("436 1 178 2 178 9", "178番が2回"),
    ("1 -436", "マイナス"), ("1 △436", "マイナス"), ("1 43.6", "1円より小さい"), ("1 99,999,999", "こえる金額"),
    ("1 四百", "読めません"), ("VYXX 1 436", "用紙番号"), ("ABC 1 436", "用紙番号"),
])
def test_whatever_is_doubtful_is_asked(text: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as caught:
        row_prices.read(text)
    assert caught.value.field == "prices"


@given(st.dictionaries(st.integers(1, 200), st.one_of(st.none(), st.integers(0, 99_999)), min_size=1, max_size=20),
       st.sampled_from([" ", "　", "、", "\n"]), st.sampled_from([" ", "=", "："]))
def test_what_is_written_is_read_back(prices: dict[int, int | None], between: str, pair: str) -> None:
    text = between.join(f"{number}{pair}{'なし' if price is None else price}" for number, price in prices.items())
    assert rows(text) == tuple(prices.items())


@given(st.text(max_size=30))
def test_nothing_typed_breaks_it(text: str) -> None:
    try:
        row_prices.means_nothing(text)
        found = row_prices.read(text)
    except InputProblem:
        return
    assert all(row.price is None or row.price >= 0 for row in found.rows)
