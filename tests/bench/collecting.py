"""Collecting the 売上月報, beside the same figures in SQL written by hand; for months early, in the middle and late."""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import add_months, month_range
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.store.engine import DATABASE_NAME, connect
from tests.bench.data import ONE_YEAR, TEN_YEARS, TODAY, BenchClock, sample_folder
from tests.bench.measure import Measure, side_by_side

IN_MONTH = "business_date BETWEEN ? AND ?"
QUERIES = {
    "day and category": "SELECT business_date, category_id, sum(amount) FROM sale_line WHERE {month}"
                        " AND kind <> 'advance' GROUP BY business_date, category_id",
    "products": "SELECT product_id, name, min(unit_price), max(unit_price), sum(quantity), sum(amount) FROM sale_line"
                " WHERE {month} AND kind <> 'advance' GROUP BY product_id, name",
    "slips": "SELECT business_date, kind, source, count(*), sum(total), sum(donated) FROM sale WHERE {month}"
             " GROUP BY business_date, kind, source",
    "payments": "SELECT p.payment_kind_id, s.kind, count(*), sum(p.amount), sum(p.count), sum(p.face)"
                " FROM sale_payment p JOIN sale s ON s.id = p.sale_id WHERE p.{month} GROUP BY p.payment_kind_id, s.kind",
    "reductions": "SELECT l.kind, s.kind, count(*), sum(l.amount) FROM sale_line l JOIN sale s ON s.id = l.sale_id"
                  " WHERE l.{month} AND l.kind IN ('discount', 'markdown', 'overall', 'free') GROUP BY l.kind, s.kind",
    "purchases": "SELECT m.category_id, sum(l.amount) FROM leg l JOIN movement m ON m.id = l.movement_id"
                 " WHERE l.account_id = (SELECT id FROM account WHERE code = 'purchases') AND l.{month}"
                 " GROUP BY m.category_id",
    "tabs": "SELECT m.kind, sum(l.amount), count(*) FROM leg l JOIN movement m ON m.id = l.movement_id"
            " WHERE l.account_id = (SELECT id FROM account WHERE code = 'tab') AND l.{month} GROUP BY m.kind",
    "spoilage": "SELECT category_id, sum(amount), count(*) FROM spoilage WHERE {month} GROUP BY category_id",
    "visitors": "SELECT business_date, men, women, children FROM visitors WHERE {month}",
    "differences": "SELECT business_date, sum(counted - expected) FROM money_count WHERE {month}"
                   " AND kind IN ('opening', 'closing') GROUP BY business_date",
    "periods": "SELECT business_date, serial, branch, counted FROM till_period WHERE {month}",
}
COMPARED = ("SELECT category_id, sum(amount) FROM sale_line WHERE {month} AND kind <> 'advance' GROUP BY category_id",
            *(QUERIES[key] for key in ("slips", "visitors", "differences", "periods")))


def measures(quick: bool) -> list[Measure]:
    """Milliseconds."""
    folder = sample_folder(quick)
    years = int((ONE_YEAR if quick else TEN_YEARS)[0])
    found = []
    with Salon.open(folder, clock=BenchClock()) as salon:
        for months_ago in sorted({1, years * 6, max(1, years * 12 - 13)}):
            found.append(_month(salon, add_months(TODAY.replace(day=1), -months_ago)))
    return found


def _month(salon: Salon, first: date) -> Measure:
    start, end = month_range(first)
    connection = connect(salon.folder / DATABASE_NAME)
    def plain() -> None:
        connection.execute("BEGIN")
        for query in QUERIES.values():
            connection.execute(query.format(month=IN_MONTH), (start, end)).fetchall()
        for months in (-1, -12):
            earlier = month_range(add_months(start, months))
            for query in COMPARED:
                connection.execute(query.format(month=IN_MONTH), earlier).fetchall()
        connection.execute("COMMIT")

    options = ReportOptions(start, end)
    try:
        value, baseline = side_by_side(lambda: salon.report("sales-monthly", options), plain, rounds=11)
    finally:
        connection.close()
    return Measure(f"collect 売上月報 {start:%Y-%m}", value * 1000, baseline * 1000, 3, "ms")
