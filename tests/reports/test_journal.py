"""仕訳帳: every yen of the ledger once on each side, slips by day and rate; 監査セット holds its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from salon_app.reports import ReportOptions
from salon_app.reports.kit.model import ReportModel, Table
from tests.conftest import FixedClock
from tests.reports.small_salon import OCTOBER, SmallSalon, filled


@pytest.fixture
def small(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SmallSalon]:
    with filled(tmp_path / "small", fixed_clock) as small:
        yield small


def rows_of(model: ReportModel) -> list[dict[str, object]]:
    (table,) = [block for block in model.blocks if isinstance(block, Table)]
    return [{column.key: cell for column, cell in zip(table.columns, row.cells, strict=True)} for row in table.rows[:-1]]


def test_the_journal_is_the_ledger(small: SmallSalon) -> None:
    start, end = OCTOBER
    moved: Counter[int] = Counter()
    for entry in small.salon.figures.journal(start, end):
        assert entry.amount > 0
        moved[entry.debit_id] += entry.amount
        moved[entry.credit_id] -= entry.amount
    booked: Counter[int] = Counter()
    for movement in small.salon.cashbook.movements(start, end):
        for leg in movement.legs:
            booked[leg.account_id] += leg.amount
    assert {key: value for key, value in moved.items() if value} == {key: value for key, value in booked.items() if value}
    assert booked, "the month has entries"


def test_tax_is_told_by_rate_where_the_salon_pays_it(small: SmallSalon) -> None:
    (untaxed,) = small.salon.report("journal", ReportOptions(*OCTOBER))
    assert {row["tax"] for row in rows_of(untaxed)} == {"対象外"}
    small.salon.settings.change(pays_consumption_tax=True)
    (model,) = small.salon.report("journal", ReportOptions(*OCTOBER))
    told = {row["tax"] for row in rows_of(model)}
    assert "対象外" in told and "要確認" in told
    assert [row["number"] for row in rows_of(model)] == list(range(1, len(rows_of(model)) + 1))


def test_the_auditors_set_holds_each_part(small: SmallSalon) -> None:
    small.salon.month_locks.lock(OCTOBER[0], note="見本")
    models = small.salon.report("audit", ReportOptions(*OCTOBER))
    titles = [model.title for model in models]
    assert titles[:2] == ["監査セット", "現金実査表"]
    assert set(titles[2:]) == {"現金出納帳", "預金出納帳", "領収書一覧表", "訂正記録"}
