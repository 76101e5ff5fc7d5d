"""Tables add up by construction, and every computed cell names the cells it comes from."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.reports.kit.model import Calc, Column, Kind, Ref, RowStyle, Share
from salon_app.reports.kit.tables import TableBuilder, amount, percent

YEN = st.integers(-9_999_999, 9_999_999)


def ledger() -> TableBuilder:
    return TableBuilder("ledger", (
        Column("group", "分類", once=True),
        Column("item", "内容"),
        Column("money_in", "入金", Kind.YEN),
        Column("money_out", "出金", Kind.YEN),
        Column("net", "差引", Kind.YEN, adds=("money_in",), subtracts=("money_out",)),
    ))


@given(st.lists(st.lists(st.tuples(YEN, YEN), min_size=1, max_size=6), min_size=1, max_size=5))
def test_total_is_the_sum_of_subtotals_and_of_all_rows(groups: list[list[tuple[int, int]]]) -> None:
    table = ledger()
    for number, rows in enumerate(groups):
        for money_in, money_out in rows:
            table.row(group=f"分類{number}", item="何か", money_in=money_in, money_out=money_out)
        table.subtotal(key=f"sub{number}")
    table.total()
    assert table.value("total", "net") == sum(i - o for rows in groups for i, o in rows)
    assert table.value("total", "money_in") == sum(table.value(f"sub{n}", "money_in") for n in range(len(groups)))


@given(YEN, st.lists(st.tuples(YEN, YEN), max_size=20))
def test_running_balance_carries_on(start: int, moves: list[tuple[int, int]]) -> None:
    table = TableBuilder("book", (
        Column("text", "摘要"), Column("up", "入金", Kind.YEN), Column("down", "出金", Kind.YEN),
        Column("balance", "残高", Kind.YEN, adds=("up",), subtracts=("down",), running=True),
    ))
    table.row(text="繰越", balance=start)
    for up, down in moves:
        table.row(text="何か", up=up, down=down)
    last = table.build().rows[-1].cells[3]
    assert amount(last) == start + sum(up - down for up, down in moves)


def test_computed_cells_name_their_cells() -> None:
    table = ledger()
    table.row(group="喫茶", item="コーヒー", money_in=150, money_out=50)
    table.row(group="喫茶", item="紅茶", money_in=100)
    table.subtotal()
    table.total()
    table.comparison("先月", key="last", money_in=300, money_out=20)
    table.difference("増減", "total", "last")
    rows = table.build().rows
    assert rows[0].cells[4] == Calc(100, (Ref(0, "money_in"),), (Ref(0, "money_out"),))
    assert rows[2].cells[2] == Calc(250, (Ref(0), Ref(1)))
    assert rows[3].cells[2] == Calc(250, (Ref(2),))
    assert rows[5].cells[2] == Calc(-50, (Ref(3),), (Ref(4),))
    assert [row.style for row in rows[2:]] == [
        RowStyle.SUBTOTAL, RowStyle.TOTAL, RowStyle.COMPARISON, RowStyle.COMPARISON]


def test_difference_stays_blank_where_one_side_has_no_number() -> None:
    table = ledger()
    table.row(group="喫茶", item="コーヒー", money_in=150)
    table.total()
    table.comparison("先月", key="last", money_in=100)
    table.difference("増減", "total", "last")
    assert table.build().rows[-1].cells[3] is None


def test_shares_of_a_total_and_of_nothing() -> None:
    columns = (Column("item", "商品"), Column("amount", "金額", Kind.YEN),
               Column("share", "構成比%", Kind.PERCENT, share_of="amount"))
    table = TableBuilder("items", columns)
    table.row(item="コーヒー", amount=1)
    table.row(item="紅茶", amount=2)
    table.total()
    shares = [row.cells[2] for row in table.build().rows]
    assert [share.value for share in shares if isinstance(share, Share)] == [
        Decimal("33.3"), Decimal("66.7"), Decimal("100.0")]
    empty = TableBuilder("items", columns)
    empty.row(item="コーヒー", amount=0)
    empty.total()
    assert [row.cells[2] for row in empty.build().rows] == [None, None]


def test_percent_rounds_half_up() -> None:
    assert percent(1, 2000) == Decimal("0.1")
    assert percent(5, 0) is None


def test_unknown_columns_and_rows_are_refused() -> None:
    with pytest.raises(KeyError):
        ledger().row(nothing=1)
    with pytest.raises(KeyError):
        ledger().value("total", "money_in")
