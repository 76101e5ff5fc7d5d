"""The check of the books: silent on whole books, and each kind of break is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from salon_app.model.slip import Slip
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.store.engine import connect


@pytest.fixture
def busy(salon: Salon) -> Iterator[Salon]:
    """Books with a day in them: two slips, a partial return, a void, a close that is 150 yen short."""
    category = salon.products.categories()[0]
    coffee = salon.products.save(name="コーヒー", price=150, category_id=category.id)
    till = salon.cashbook.account_id("till")
    salon.days.open_day(till=PlaceCount(till, 10_000))
    slip = Slip().added(salon.products.line(coffee, quantity=2))
    first, second = salon.sales.record(slip), salon.sales.record(slip)
    salon.sales.give_back(first.id, {first.lines[0].id: 1}, reason="飲まなかった")
    salon.sales.void(second.id, reason="打ちまちがい")
    salon.days.close([PlaceCount(till, 10_000)], float_left=10_000, note="1杯分足りない")
    yield salon


def damaged(salon: Salon, *statements: str) -> str:
    """What the check says of books that somebody changed behind the program's back."""
    connection = connect(salon.folder / Salon.FILE)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()
    result = salon.checks.run()
    assert not result.ok
    return "\n".join(result.problems)


def test_whole_books_have_no_problems(busy: Salon) -> None:
    result = busy.checks.run()
    assert (result.ok, result.problems) == (True, ())
    assert (result.counts["sale"], result.counts["till_period"]) == (4, 1)


def test_empty_books_are_whole(salon: Salon) -> None:
    assert salon.checks.run().ok


@pytest.mark.parametrize(("statement", "sentence"), [
    ("UPDATE leg SET amount = amount + 1 WHERE id = 1", "釣り合いません"),
    ("UPDATE leg SET business_date = '2020-01-01' WHERE id = 1", "日付が、内訳の日付と違います"),
    ("UPDATE sale_line SET amount = amount + 10 WHERE id = 1", "明細の合計 310円が、会計の 300円と合いません"),
    ("UPDATE sale_payment SET amount = amount - 10 WHERE id = 1", "支払いの合計 290円が、会計の 300円と合いません"),
    ("UPDATE sale SET movement_id = NULL WHERE id = 1", "お金の記録がないか"),
    ("UPDATE sale_line SET kind = 'advance' WHERE id = 1", "出納の売上"),
    ("UPDATE sale SET original_id = NULL WHERE kind = 'void'", "元の会計と合いません"),
    ("UPDATE sale_line SET quantity = -5 WHERE sale_id = 3", "より多い5点が返品"),
    ("UPDATE money_count SET counted = counted - 1 WHERE kind = 'closing'", "過不足"),
    ("UPDATE till_period SET to_safe = 500", "金庫への移動"),
    ("UPDATE account SET kind = 'income' WHERE code = 'custody'", "種類が変わっています"),
    ("UPDATE sale SET business_date = '1066-10-14' WHERE id = 1", "ありえない日"),
    ("UPDATE sale SET number = 9 WHERE id = 1", "会計番号が飛んでいます"),
    ("UPDATE sale SET reason = 'あとから' WHERE id = 1", "書きかえられています"),
    ("DELETE FROM sale_payment WHERE id = 1", "行がありません"),
    ("UPDATE sale SET movement_id = 9999 WHERE id = 1", "foreign key"),
])
def test_each_break_is_named(busy: Salon, statement: str, sentence: str) -> None:
    assert sentence in damaged(busy, statement)


def test_a_row_that_no_operation_wrote_is_named(busy: Salon) -> None:
    found = damaged(busy, "INSERT INTO leg (movement_id, business_date, account_id, amount) VALUES (1, '2026-11-22', 1, 0)")
    assert "訂正記録にない行" in found


def test_income_of_a_tab_payment_is_named(busy: Salon) -> None:
    found = damaged(busy, "UPDATE movement SET kind = 'tab_payment' WHERE kind = 'sale'")
    assert "収入か支出に入っています" in found
