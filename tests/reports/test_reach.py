"""A month's report must cost the same in its tenth year: no question it asks may walk through the other years."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from salon_app.reports import ReportOptions
from tests.conftest import FixedClock
from tests.reports.small_salon import OCTOBER, filled

GROWING = {"activity_session", "attendance", "session_fee", "sale", "sale_line", "sale_payment", "leg", "movement",
           "money_count", "till_period", "visitors", "spoilage", "duty", "log_entry"}
"""Tables with rows for every day the salon has been open."""


def test_the_months_report_walks_through_no_growing_table(tmp_path: Path, fixed_clock: FixedClock) -> None:
    with filled(tmp_path / "salon", fixed_clock) as small:
        reader = small.salon.services.uow.database.reader
        with asked(reader) as statements:
            small.salon.report("sales-monthly", ReportOptions(*OCTOBER))
        assert len(statements) > 15
        walked = [(step, statement) for statement, parameters in statements
                  for step in plan(reader, statement, parameters) if walks(step)]
    assert walked == []


def test_a_walk_would_be_seen(tmp_path: Path, fixed_clock: FixedClock) -> None:
    with filled(tmp_path / "salon", fixed_clock) as small:
        reader = small.salon.services.uow.database.reader
        assert any(map(walks, plan(reader, "SELECT count(*) FROM sale_line WHERE kind = 'item'", ())))


@contextmanager
def asked(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """The statements that reach the database meanwhile."""
    statements: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.startswith("SELECT"):
            statements.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


def plan(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """What SQLite says it will do."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    return [str(row[3]) for row in rows]


def walks(step: str) -> bool:
    """Whether a step reads a whole table (or a whole index of it) that grows with the years."""
    words = step.split()
    return words[0] == "SCAN" and words[1] in GROWING
