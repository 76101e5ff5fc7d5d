"""Dates in both calendars, typed and written. Today is Sunday 2026-11-22."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.dates import (
    FIRST_DATE,
    LAST_DATE,
    DateQuestion,
    add_months,
    both_calendars,
    day_note,
    fiscal_year,
    fiscal_year_label,
    fiscal_year_range,
    holiday_name,
    is_office_day,
    month_day,
    month_range,
    parse_date,
    parse_month,
    parse_year,
    seireki,
    wareki,
    wareki_month,
    wareki_short,
    wareki_weekday,
)
from salon_app.model.problems import InputProblem

TODAY = date(2026, 11, 22)
days = st.dates(FIRST_DATE, LAST_DATE)
WIDE = str.maketrans("0123456789./()", "０１２３４５６７８９．／（）")


@given(days)
def test_every_written_date_is_read_back(day: date) -> None:
    for write in (wareki, wareki_weekday, wareki_short, seireki, date.isoformat):
        assert parse_date(write(day), today=TODAY) == day
        assert parse_date(write(day).translate(WIDE), today=TODAY) == day


@given(st.text(alphabet="0123456789./-年月日令平昭RHS元()火 　", max_size=14))
def test_any_text_is_a_date_in_range_or_an_input_problem(typed: str) -> None:
    try:
        assert FIRST_DATE <= parse_date(typed, today=TODAY) <= LAST_DATE
    except InputProblem as problem:
        assert str(problem)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("S13.5.1", date(1938, 5, 1)),
        ("昭和13年5月1日", date(1938, 5, 1)),
        ("昭13/5/1", date(1938, 5, 1)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("h31.4.30", date(2019, 4, 30)),
        ("㍻3年1月8日", date(1991, 1, 8)),
        ("2026/4/1", date(2026, 4, 1)),
        ("20260401", date(2026, 4, 1)),
        ("2026-04-01 10:20:30", date(2026, 4, 1)),
        ("R8.11.22", TODAY),
        ("令和8年11月22日（日）", TODAY),
        ("11/22 日曜", TODAY),
        ("11月23日（月・祝）", date(2026, 11, 23)),
        ("4/1", date(2026, 4, 1)),
        ("４月１日", date(2026, 4, 1)),
        ("1/15", date(2027, 1, 15)),
        ("8.4.1", date(2026, 4, 1)),
        ("26/11/1", date(2026, 11, 1)),
        ("昨日", date(2026, 11, 21)),
        ("きょう", TODAY),
    ],
)
def test_dates_are_read_however_they_are_typed(typed: str, day: date) -> None:
    assert parse_date(typed, today=TODAY) == day


def test_month_and_day_alone_mean_the_last_such_day_around_new_year() -> None:
    assert parse_date("12/28", today=date(2027, 1, 5)) == date(2026, 12, 28)
    assert parse_date("2/29", today=date(2028, 1, 10)) == date(2028, 2, 29)


@given(days, st.integers(1, 12), st.integers(1, 28))
def test_an_end_without_its_year_lies_within_a_year_of_the_beginning(begins: date, month: int, day: int) -> None:
    if begins.year < LAST_DATE.year:
        found = parse_date(f"{month}/{day}", today=TODAY, not_before=begins)
        assert (found.month, found.day) == (month, day) and begins <= found < begins.replace(day=1) + timedelta(days=397)


def test_a_short_year_is_read_by_the_present_era_and_otherwise_asked_about() -> None:
    assert parse_date("27.11.1", today=date(2015, 12, 1)) == date(2015, 11, 1)
    with pytest.raises(DateQuestion, match="平成27年（2015年）11月1日") as caught:
        parse_date("27.11.1", today=TODAY)
    assert date(2015, 11, 1) in caught.value.suggestions
    with pytest.raises(InputProblem, match="どの年か"):
        parse_date("45.1.1", today=TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("平成33年4月1日", date(2021, 4, 1)),
        ("昭和64年1月8日", date(1989, 1, 8)),
        ("令和元年4月30日", date(2019, 4, 30)),
        ("大正15年12月25日", date(1926, 12, 25)),
    ],
)
def test_a_date_beyond_its_era_is_asked_about(typed: str, meant: date) -> None:
    with pytest.raises(DateQuestion) as caught:
        parse_date(typed, today=TODAY)
    assert caught.value.suggestions == (meant,)
    assert both_calendars(meant) in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "日付を入れて"),
        ("あした来る", "読めません"),
        ("2026/2/30", "2月は28日まで"),
        ("2/29", "2月は28日まで"),
        ("13/1", "13月という月"),
        ("R0.1.1", "令和元年"),
        ("1867/12/31", "1868年"),
        ("明治元年1月1日", "1868年"),
        ("2201/1/1", "2200年"),
        ("99999999", "2200年"),
        ("令和8年11月22日（月）", "日曜日です"),
    ],
)
def test_impossible_dates_get_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as caught:
        parse_date(typed, today=TODAY, field="day")
    assert caught.value.field == "day"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("5/1", "生まれた年"),
        ("2026/11/23", "これから先"),
        ("1890/1/1", "136歳"),
        ("昨日", "読めません"),
        ("13.5.1", "昭和13年（1938年）5月1日"),
        ("8.4.1", "令和8年（2026年）4月1日"),
    ],
)
def test_birthdays_are_never_guessed(typed: str, sentence: str) -> None:
    assert parse_date("S13.5.1", today=TODAY, birthday=True) == date(1938, 5, 1)
    with pytest.raises(InputProblem, match=sentence):
        parse_date(typed, today=TODAY, birthday=True)


def test_years_of_birth() -> None:
    typed = ("昭和13年", "S１３", "1938", "昭和元年生まれ")
    assert [parse_year(text, today=TODAY) for text in typed] == [1938, 1938, 1938, 1926]
    for text in ("38", "2027", "1800", "平成40年", "いつか"):
        with pytest.raises(InputProblem):
            parse_year(text, today=TODAY)


def test_months() -> None:
    october = date(2026, 10, 1)
    for text in ("令和8年10月", "令和8年10月分", "R8.10", "2026-10", "2026年10月", "10月"):
        assert parse_month(text, today=TODAY) == october
    assert parse_month("12月", today=TODAY) == date(2025, 12, 1)
    assert parse_month("H31.4", today=TODAY) == date(2019, 4, 1)
    for text in ("H31.5", "2026-13", "10", ""):
        with pytest.raises(InputProblem):
            parse_month(text, today=TODAY)


def test_eras_change_on_their_days() -> None:
    changes = {
        date(1912, 7, 29): "明治45年7月29日",
        date(1912, 7, 30): "大正元年7月30日",
        date(1926, 12, 25): "昭和元年12月25日",
        date(1989, 1, 7): "昭和64年1月7日",
        date(1989, 1, 8): "平成元年1月8日",
        date(2019, 4, 30): "平成31年4月30日",
        date(2019, 5, 1): "令和元年5月1日",
    }
    assert {day: wareki(day) for day in changes} == changes
    assert wareki(date(1850, 1, 2)) == "1850年1月2日"
    assert wareki_month(date(2026, 10, 5)) == "令和8年10月分"
    assert month_day(TODAY) == "11月22日（日）"


@pytest.mark.parametrize(
    ("day", "start", "label"),
    [
        (date(2026, 3, 31), 4, "令和7年度"),
        (date(2026, 4, 1), 4, "令和8年度"),
        (date(2019, 4, 1), 4, "令和元年度"),
        (date(2019, 3, 31), 4, "平成30年度"),
        (date(2026, 2, 28), 3, "令和7年度"),
        (date(2026, 3, 1), 3, "令和8年度"),
        (date(2026, 12, 31), 1, "令和8年度"),
    ],
)
def test_fiscal_years_are_named_by_their_start(day: date, start: int, label: str) -> None:
    assert fiscal_year_label(fiscal_year(day, start), start) == label


@given(days.filter(lambda day: day.year < 2200), st.integers(1, 12))
def test_each_day_lies_in_exactly_one_fiscal_year(day: date, start: int) -> None:
    year = fiscal_year(day, start)
    first, last = fiscal_year_range(year, start)
    assert first <= day <= last
    assert fiscal_year_range(year + 1, start)[0] == last + timedelta(days=1)
    assert first.month == start and first.day == 1


def test_months_have_their_ends() -> None:
    assert month_range(date(2028, 2, 10)) == (date(2028, 2, 1), date(2028, 2, 29))
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 31), -2) == date(2025, 11, 30)


def test_special_days() -> None:
    assert holiday_name(date(2026, 11, 23)) == "勤労感謝の日"
    assert holiday_name(TODAY) is None
    assert holiday_name(date(1930, 1, 1)) is None
    assert day_note(date(2026, 12, 31)) == "年末年始"
    assert day_note(date(2027, 1, 1)) == "元日"
    assert [is_office_day(date(2026, 11, day)) for day in (20, 21, 23, 24)] == [True, False, False, True]
    assert not is_office_day(date(2026, 12, 29))
