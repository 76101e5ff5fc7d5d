"""When somebody was born: told exactly, as a year, as an age; read back as it is written, asked about when in doubt."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.births import Birth, BirthQuestion, age_words, birth_words, check_birth, parse_birth
from salon_app.model.problems import InputProblem

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("typed", "birth"), [
    ("S13.5.1", Birth(date(1938, 5, 1))), ("昭和13年5月1日", Birth(date(1938, 5, 1))),
    ("１９３８/５/１", Birth(date(1938, 5, 1))),
    ("昭和13年5月1日生まれ", Birth(date(1938, 5, 1))), ("19380501", Birth(date(1938, 5, 1))),
    ("㍼13.5.1", Birth(date(1938, 5, 1))), ("昭和13年", Birth(None, 1938, 1938)), ("ｓ１３", Birth(None, 1938, 1938)),
    ("1938", Birth(None, 1938, 1938)), ("昭和64年", Birth(None, 1989, 1989)), ("大正元年生まれ", Birth(None, 1912, 1912)),
    ("72歳", Birth(None, 1953, 1954)), ("満７２才", Birth(None, 1953, 1954)), ("70代", Birth(None, 1946, 1956)),
    ("70歳代前半", Birth(None, 1951, 1956)), ("65歳から74歳", Birth(None, 1951, 1961)), ("80歳以上", Birth(None, None, 1946)),
    ("昭和10年代", Birth(None, 1935, 1944)), ("昭和60年代", Birth(None, 1985, 1989)), ("昭和ひとけた", Birth(None, 1926, 1934)),
    ("1930年代", Birth(None, 1930, 1939)), ("大正生まれ", Birth(None, 1912, 1926)),
    ("昭和10年〜15年", Birth(None, 1935, 1940)), ("S10-S15", Birth(None, 1935, 1940)), ("1938～1940", Birth(None, 1938, 1940)),
    ("昭和63年〜平成2年", Birth(None, 1988, 1990)), ("平成元年〜5年", Birth(None, 1989, 1993)),
    ("昭和15年まで", Birth(None, None, 1940)), ("昭和15年以降", Birth(None, 1940, None)), ("　", Birth()),
])
def test_what_people_say_of_a_birth_is_read(typed: str, birth: Birth) -> None:
    assert parse_birth(typed, today=TODAY) == birth


@pytest.mark.parametrize(("typed", "sentence", "offered"), [
    ("昭和70年", "昭和は64年まで", [Birth(None, 1995, 1995)]),
    ("昭和70年5月1日", "昭和64年1月7日まで", [Birth(date(1995, 5, 1))]),
    ("昭和70年〜平成8年", "昭和は64年まで", [Birth(None, 1995, 1995)]),
    ("13.5.1", "どれか分かりません", [Birth(date(year, 5, 1)) for year in (2013, 2001, 1938, 1924)]),
])
def test_what_can_be_meant_otherwise_is_asked_about(typed: str, sentence: str, offered: list[Birth]) -> None:
    with pytest.raises(BirthQuestion, match=sentence) as asked:
        parse_birth(typed, today=TODAY, field="birth")
    assert list(asked.value.suggestions) == offered and asked.value.field == "birth"


@pytest.mark.parametrize(("typed", "sentence"), [
    ("令和1年2月30日", "28日まで"), ("令和8年11月23日", "これから先"), ("令和33年", "範囲の外"),
    ("平成99年5月1日", "年までです|日までです"),
    ("昭和0年", "昭和元年"), ("1850", "範囲の外"), ("明治2年5月1日", "年をお確かめ"), ("200歳", "範囲の外"),
    ("昭和200年", "64年まで"),
    ("昭和15年〜昭和10年", "逆"), ("5/1", "生まれた年も"), ("昭和13年5月", "日も"), ("S13-5", "読めません"),
    ("72", "読めません"), ("不明", "読めません"), ("abc", "読めません"), ("昭和13年ごろ", "読めません"),
])
def test_what_cannot_be_is_a_sentence_and_no_guess(typed: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as refused:
        parse_birth(typed, today=TODAY, field="birth")
    assert refused.value.field == "birth" and not getattr(refused.value, "suggestions", ())


_YEARS = st.integers(1902, TODAY.year)
_BIRTHS = st.one_of(
    st.just(Birth()), st.dates(date(1902, 1, 1), TODAY).map(Birth), _YEARS.map(lambda year: Birth(None, None, year)),
    _YEARS.map(lambda year: Birth(None, year)),
    st.tuples(_YEARS, _YEARS).map(lambda pair: Birth(None, min(pair), max(pair))))


@given(_BIRTHS)
def test_what_is_shown_can_be_typed(birth: Birth) -> None:
    assert parse_birth(birth_words(birth), today=TODAY) == birth == check_birth(birth, today=TODAY)


@given(_BIRTHS, st.dates(date(1902, 1, 1), date(2026, 12, 31)), st.dates(date(2000, 1, 1), date(2060, 12, 31)))
def test_ages_hold_whoever_it_was(birth: Birth, born: date, on: date) -> None:
    """Each birth that a range allows has an age within what is said of the range, and both ends can happen."""
    exact, (first, last) = Birth(born), birth.years
    if not birth.may_be(exact) or born > on:
        return
    (age, _), ages = exact.ages(on) or (0, 0), birth.ages(on)
    if ages is not None:
        assert ages[0] <= age <= ages[1]
        assert (birth.band(on) is None) or birth.band(on) == age // 10 * 10
    for least, most in ((65, None), (None, 17), (65, 74)):
        if birth.within(least, most, on):
            assert (least is None or least <= age) and (most is None or age <= most)
    if ages is not None and birth.date is None and first is not None and last is not None and last < on.year:
        assert ages == (Birth(date(last, 12, 31)).ages(on) or (0,))[:1] + (Birth(date(first, 1, 1)).ages(on) or (0,))[:1]


@given(st.integers(0, 110), st.dates(date(2000, 1, 1), date(2026, 12, 31)), st.dates(date(1880, 1, 1), date(2026, 12, 31)))
def test_an_age_leaves_every_birth_open_that_has_it(age: int, today: date, born: date) -> None:
    if Birth(born).ages(today) == (age, age):
        assert parse_birth(f"{age}歳", today=today).may_be(Birth(born))


def test_a_birthday_is_reached_on_its_day() -> None:
    assert Birth(date(1956, 11, 22)).ages(TODAY) == (70, 70) and Birth(date(1956, 11, 23)).ages(TODAY) == (69, 69)
    leap = Birth(date(1940, 2, 29))
    assert leap.ages(date(2025, 2, 28)) == (84, 84) and leap.ages(date(2025, 3, 1)) == (85, 85)
    assert Birth(None, 1956, 1956).ages(date(2026, 12, 31)) == (70, 70)
    assert Birth(None, None, 1950).within(65, None, TODAY) and not Birth(None, None, 1962).within(65, None, TODAY)
    assert not Birth().within(None, 17, TODAY)


def test_words() -> None:
    births = [Birth(date(1938, 5, 1)), Birth(None, 1938, 1938), Birth(None, 1989, 1989), Birth(None, 1935, 1944), Birth()]
    assert [birth_words(one) for one in births] == ["昭和13年5月1日", "昭和13年", "1989年", "昭和10年〜昭和19年", ""]
    assert [age_words(one, TODAY) for one in births] == ["88歳", "87〜88歳", "36〜37歳", "81〜91歳", ""]
