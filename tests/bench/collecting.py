"""Collecting 売上月報 and 活動報告書 beside the same figures in SQL written by hand; early, in the middle and late."""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import add_months, fiscal_year_range, month_range
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.store.engine import DATABASE_NAME, connect
from tests.bench.crowd import crowd_folder
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


HELD = "s.day BETWEEN ? AND ? AND s.state IN ('confirmed', 'reported') AND s.form = 'meeting' AND s.counted"
THERE = " FROM activity_session s JOIN attendance a ON a.session_id = s.id"
PERSON = f"{THERE} JOIN person p ON p.id = coalesce((SELECT merged_into_id FROM person WHERE id = a.person_id), a.person_id)"
CAME = "a.role = 'participant'"
AGE = "(CAST(strftime('%Y%m%d', s.day) AS INTEGER) - CAST(strftime('%Y%m%d', p.birth_date) AS INTEGER)) / 100000 * 10"
ATTENDANCE = (
    "SELECT s.id, s.day, s.starts, s.ends, s.title, s.state, s.cancel_reason, s.unnamed_men, s.unnamed_women,"
    " s.unnamed_children, s.unnamed_others FROM activity_session s WHERE s.day BETWEEN ? AND ? ORDER BY s.day, s.starts",
    f"SELECT s.id, a.role, count(*), sum(a.walk_in){THERE} WHERE s.day BETWEEN ? AND ? GROUP BY s.id, a.role",
    f"SELECT a.role, count(*), count(DISTINCT p.id){PERSON} WHERE {HELD} GROUP BY a.role",
    f"SELECT substr(s.day, 1, 7), a.role, count(*), count(DISTINCT p.id){PERSON} WHERE {HELD} GROUP BY 1, a.role",
    f"SELECT s.activity_id, a.role, count(*), count(DISTINCT p.id){PERSON} WHERE {HELD} GROUP BY 1, a.role",
    f"SELECT s.program_id, a.role, count(*), count(DISTINCT p.id){PERSON} WHERE {HELD} GROUP BY 1, a.role",
    f"SELECT p.sex, count(*), count(DISTINCT p.id){PERSON} WHERE {HELD} AND {CAME} GROUP BY p.sex",
    f"SELECT {AGE}, count(*){PERSON} WHERE {HELD} AND {CAME} GROUP BY 1",
    f"SELECT band, count(*) FROM (SELECT p.id, {AGE} AS band, min(s.day){PERSON} WHERE {HELD} AND {CAME} GROUP BY p.id)"
    " GROUP BY band",
    f"SELECT c.id, count(*), count(DISTINCT p.id){PERSON} JOIN person_classification g ON g.person_id = p.id"
    f" JOIN classification c ON c.id = g.classification_id WHERE {HELD} AND {CAME}"
    " AND (g.since IS NULL OR g.since <= s.day) AND (g.until IS NULL OR s.day <= g.until) GROUP BY c.id",
    "SELECT count(*), count(DISTINCT s.day), sum(s.ends - s.starts), sum(s.unnamed_men), sum(s.unnamed_women)"
    f" FROM activity_session s WHERE {HELD}",
    "SELECT f.session_id, sum(f.amount) FROM activity_session s JOIN session_fee f ON f.session_id = s.id"
    " WHERE s.day BETWEEN ? AND ? AND f.of_sum_id IS NULL AND NOT f.taken_back GROUP BY f.session_id",
    "SELECT s.id, s.content, s.outcome, s.issues FROM activity_session s WHERE s.day BETWEEN ? AND ?",
    "SELECT s.id, p.file FROM activity_session s JOIN photo p ON p.session_id = s.id WHERE s.day BETWEEN ? AND ?",
    "SELECT c.* FROM session_correction c JOIN activity_session s ON s.id = c.session_id WHERE s.day BETWEEN ? AND ?",
    "SELECT s.id, count(*) FROM activity_session s JOIN answer_sheet a ON a.session_id = s.id WHERE s.day BETWEEN ? AND ?"
    " GROUP BY s.id",
)
"""The figures of 活動報告書 in SQL written by hand: sessions, roles, sexes, ages, 区分, months, activities, 事業, fees."""


def measures(quick: bool) -> list[Measure]:
    """Milliseconds."""
    return [*_months(quick), *_years(quick)]


def _years(quick: bool) -> list[Measure]:
    """活動報告書 of years in a salon of 10,000 people and ten years: the figures, and the whole document."""
    folder = crowd_folder(quick)
    with Salon.open(folder, clock=BenchClock()) as salon:
        return [one for year in ((TODAY.year - 1,) if quick else (2019, TODAY.year - 2)) for one in _year(salon, year)]


def _year(salon: Salon, year: int) -> list[Measure]:
    start, end = fiscal_year_range(year)
    connection = connect(salon.folder / DATABASE_NAME)

    def plain() -> None:
        connection.execute("BEGIN")
        for query in ATTENDANCE:
            connection.execute(query, (start, end)).fetchall()
        connection.execute("COMMIT")

    options = ReportOptions(start, end)
    try:
        figures = side_by_side(lambda: salon.figures.attendance(start, end), plain, rounds=11)
        document = side_by_side(lambda: salon.report("activity", options), plain, rounds=11)
    finally:
        connection.close()
    return [Measure(f"figures of attendance, fiscal {year}", figures[0] * 1000, figures[1] * 1000, 3, "ms"),
            Measure(f"collect 活動報告書, fiscal {year}", document[0] * 1000, document[1] * 1000, 3, "ms")]


def _months(quick: bool) -> list[Measure]:
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
