"""Finding and sorting people by the sound of their names."""

from __future__ import annotations

import jaconv
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.kana import (
    INDEX_ROWS,
    OTHER_ROW,
    index_row,
    is_reading,
    number_word,
    phone_key,
    place_keys,
    row_of,
    search_key,
    search_words,
    sort_key,
    to_hiragana,
    whole_number,
    written_keys,
)


@pytest.mark.parametrize(
    "spellings",
    [
        ("みほん はなこ", "ミホン　ハナコ", "ﾐﾎﾝ ﾊﾅｺ", "みほんはなこ"),
        ("オータ", "おおた", "ｵｰﾀ", "オ－タ"),
        ("なかざき", "なかさき", "ナカザキ"),
        ("きょうこ", "きようこ"),
        ("かづこ", "かずこ"),
        ("髙﨑", "高崎", "髙崎"),
        ("渡邉", "渡邊", "渡辺"),
        ("𠮷田", "吉田"),
        ("辻\U000e0100本", "辻本"),
        ("齋藤", "斉藤", "斎藤"),
        ("福\ufa1b", "福福"),
        ("３－５－４０２", "3-5-402", "3‐5−402"),
        ("047-366-0000", "０４７３６６００００"),
        ("Café", "CAFE"),
        ("コーヒー", "こーひー", "ｺｰﾋｰ"),
    ],
)
def test_spellings_of_one_thing_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({search_key(spelling) for spelling in spellings}) == 1


def test_keys_keep_different_things_apart() -> None:
    names = ["高崎", "高橋", "崎高", "みほん", "みほ", "3-5-402", "3-5-401", "山田", "田山"]
    assert len({search_key(name) for name in names}) == len(names)
    assert all(search_key(name) for name in names)


def test_what_is_typed_first_is_contained_in_the_whole() -> None:
    pairs = [("やま", "ヤマダ タロウ"), ("ﾀﾛ", "やまだ たろう"), ("高", "髙﨑 花子"), ("おー", "大田 おおた")]
    for typed, whole in pairs:
        assert search_key(typed) in search_key(whole)
    assert search_words("　やまだ  タロ ") == ("やまた", "たろ")


@given(st.text(alphabet="あいうえおかがきさざはばぱやゃっんー　 山髙3", max_size=12))
def test_the_script_of_kana_does_not_matter(text: str) -> None:
    katakana = jaconv.hira2kata(text)
    assert search_key(katakana) == search_key(jaconv.z2h(katakana, kana=True, digit=True)) == search_key(text)


def test_the_order_is_that_of_a_japanese_list() -> None:
    listed = (
        "1 Abe あへ あべ アベ ヴ うちだ オータ おおた おおたに かっき かつき さとう サトウ ざとう パン わだ ん 山田"
    )
    ordered = listed.split(" ")
    shuffled = ordered[::2] + ordered[1::2]
    assert sorted(shuffled, key=sort_key) == ordered
    assert sort_key("ｱﾍﾞ") == sort_key("アベ")


@given(st.lists(st.text(alphabet="あいうえおかがきさざはばぱやゃんー", min_size=1, max_size=6), max_size=8))
def test_scripts_do_not_tear_the_list_apart(readings: list[str]) -> None:
    katakana = [jaconv.hira2kata(reading) for reading in readings]
    assert [to_hiragana(k) for k in sorted(katakana, key=sort_key)] == sorted(readings, key=sort_key)


def test_index_tabs() -> None:
    readings = ["オータ", "がとう", "ﾂｼﾞ", "ぱん", "ゃ", "ん", "ヴ"]
    assert [index_row(reading) for reading in readings] == list("あかたはやわあ")
    assert {index_row(text) for text in ("山田", "", "Abe", "3")} == {OTHER_ROW}
    assert {index_row(row) for row in INDEX_ROWS} == set(INDEX_ROWS)
    assert [row_of(sort_key(reading)) for reading in readings] == list("あかたはやわあ")


def test_readings_are_kana_only() -> None:
    assert all(map(is_reading, ["みほん はなこ", "ミホン・ハナコ", "ﾐﾎﾝ", "オータ"]))
    assert not any(map(is_reading, ["見本", "", "　", "みほん3", "ー"]))


def test_telephone_numbers_are_found_whatever_their_hyphens() -> None:
    assert phone_key("０４７（３６６）００００") == phone_key("047-366-0000") == "0473660000"


@pytest.mark.parametrize(("block", "room"), [
    ("3号棟", "402"), ("３", "４０２号室"), ("3棟", "402号"), ("", "3-402"), ("３－４０２", ""), ("3号棟402号室", "")])
def test_a_flat_is_found_however_it_is_written(block: str, room: str) -> None:
    key = "\n".join(place_keys(block, room))
    typed = number_word("３ー４０２")
    assert typed == "3-402" == number_word("3の402")
    assert whole_number(typed)(key) and whole_number(search_key("402"))(key) and whole_number("3402")(key)


def test_numbers_are_found_from_their_first_figure() -> None:
    assert whole_number("3号棟")("13号棟402号室\n3号棟") and not whole_number("3号棟")("13号棟402号室")
    assert not whole_number("402")("3-1402") and whole_number("棟3")("a棟3") and not whole_number("3")("")
    assert number_word("オータ") == "" == number_word("3号棟") == number_word("見本-3")
    assert "見本台1-2-3" in written_keys("見本台１丁目２番地３") and number_word("1-2-3") in written_keys("見本台1丁目2番3")[1]
    assert place_keys("見本台一丁目", "") == ("見本台一丁目",) and place_keys("", "") == ()
