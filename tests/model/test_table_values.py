"""Cells of other people's tables: numbers with any sign, dates in any order."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from salon_app.model.problems import InputProblem
from salon_app.model.table_values import DateOrder, date_order, is_day, read_day, read_number, read_time

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("cell", "number"), [
    ("$30.00", "30.00"), ("-$3.00", "-3.00"), ("$-3.00", "-3.00"), ("1,200", "1200"), ("１，２００円", "1200"),
    ("(150)", "-150"), ("△150", "-150"), ("▲1,500", "-1500"), ("−3", "-3"), ("1.234,50", "1234.50"), ("12,50", "12.50"),
    ("¥1,500", "1500"), ("150-", "-150"), ("3個", "3"), (" 7 ", "7"), (2.55, "2.55"), (3, "3"), ("0.1", "0.1"),
])
def test_numbers(cell: str | float, number: str) -> None:
    assert read_number(cell) == Decimal(number)


@pytest.mark.parametrize("cell", ["", " ", "-", "—"])
def test_an_empty_cell_or_a_dash_is_no_number(cell: str) -> None:
    assert read_number(cell) is None


@pytest.mark.parametrize("cell", ["abc", "1,2,3", "12.3.4", "1e5", "3/4", "000120260906100000001", True, date(2026, 1, 1)])
def test_what_is_no_number_is_said(cell: str | bool | date) -> None:
    with pytest.raises(InputProblem, match="数字として読めません"):
        read_number(cell)


@pytest.mark.parametrize(("cell", "day"), [
    ("2010-12-01 08:26:00", date(2010, 12, 1)), ("2026/09/06", date(2026, 9, 6)), ("令和8年9月6日", date(2026, 9, 6)),
    ("R8.9.6", date(2026, 9, 6)), ("20260906", date(2026, 9, 6)), ("2026/9/6(日)", date(2026, 9, 6)),
    ("2026-09-06T10:00:00+09:00", date(2026, 9, 6)), (datetime.fromisoformat("2026-09-06T12:00"), date(2026, 9, 6)),
    (date(2026, 9, 6), date(2026, 9, 6)),
])
def test_dates(cell: str | date, day: date) -> None:
    assert read_day(cell, today=TODAY, order=None) == day
    assert is_day(cell, today=TODAY)


@pytest.mark.parametrize("cell", ["Irish whiskey", "2026-02-30", "13/13/2026", "平成33年4月1日", ""])
def test_what_is_no_date_is_said(cell: str) -> None:
    with pytest.raises(InputProblem):
        read_day(cell, today=TODAY, order=DateOrder.MONTH_FIRST)


def test_the_order_of_day_and_month_is_read_from_the_column() -> None:
    assert date_order(["2/8/2025", "2/16/2025"]) == (DateOrder.MONTH_FIRST, True)
    assert date_order(["8/2/2025", "16/2/2025 14:00"]) == (DateOrder.DAY_FIRST, True)
    assert date_order(["2025-02-08", "令和7年2月8日", ""]) == (None, True)
    assert read_day("2/8/2025 14:26", today=TODAY, order=DateOrder.MONTH_FIRST) == date(2025, 2, 8)
    assert read_day("2/8/2025", today=TODAY, order=DateOrder.DAY_FIRST) == date(2025, 8, 2)


def test_where_both_orders_are_possible_the_closer_dates_win_and_it_is_no_certainty() -> None:
    assert date_order(["2/8/2025", "2/9/2025", "2/10/2025"]) == (DateOrder.MONTH_FIRST, False)
    assert date_order(["8/2/2025", "9/2/2025", "10/2/2025"]) == (DateOrder.DAY_FIRST, False)


@pytest.mark.parametrize(("cell", "at"), [
    ("09:58:11", time(9, 58, 11)), ("9:58", time(9, 58)), ("午後2時30分", time(14, 30)), ("2:30 PM", time(14, 30)),
    ("12:05 AM", time(0, 5)), ("2/8/2025 14:26", time(14, 26)), ("2026-09-06T10:00:00+09:00", time(10)),
    (time(8), time(8)), ("朝", None), ("25:00", None), (7, None),
])
def test_times(cell: str | time | int, at: time | None) -> None:
    assert read_time(cell) == at
