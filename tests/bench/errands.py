"""買いもの代行 with 20,000 errands on file: the board, 前回と同じ, and the month's record beside SQL written by hand."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from salon_app.model.dates import add_months, month_range
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.store.engine import DATABASE_NAME, connect
from salon_app.ui.app import application, collect_garbage
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.window import SalonWindow
from tests.bench.data import TODAY, BenchClock, copy_of, sample_folder
from tests.bench.measure import Measure, percentile, side_by_side

OPEN = "('received', 'heard', 'assigned', 'funded', 'shopping', 'delivered', 'not_home', 'unwanted', 'on_hold')"
TOUCHED = ("SELECT id FROM errand WHERE received_on BETWEEN :start AND :end OR delivered_on BETWEEN :start AND :end"
           f" OR settled_on BETWEEN :start AND :end OR likely(received_on < :start) AND state IN {OPEN}"
           " OR likely(received_on < :start) AND settled_on > :end")
MOVED = (" FROM errand e JOIN errand_money m ON m.errand_id = e.id CROSS JOIN leg l ON l.movement_id = m.movement_id"
         f" WHERE e.id IN ({TOUCHED}) AND +l.account_id IN (SELECT id FROM account WHERE code IN"
         " ('custody', 'errand_payouts', 'errand_tickets', 'helper_advance', 'shop_credit'))")
IN_PERIOD = "AND l.business_date BETWEEN :start AND :end"
QUERIES = (
    "SELECT e.id, e.received_on, e.state, e.delivered_on, e.settled_on, e.fee_kind, e.fee, k.name, k.block, s.name, h.name"
    " FROM errand e JOIN person p ON p.id = e.person_id JOIN person k ON k.id = coalesce(p.merged_into_id, p.id)"
    f" LEFT JOIN shop s ON s.id = e.shop_id LEFT JOIN person h ON h.id = e.helper_id WHERE e.id IN ({TOUCHED}) ORDER BY e.id",
    "SELECT errand_id, count(*), sum(outcome IN ('bought', 'substituted')), sum(outcome = 'substituted'),"
    f" sum(outcome = 'unavailable'), sum(unwanted <> '') FROM errand_line WHERE errand_id IN ({TOUCHED}) GROUP BY errand_id",
    "SELECT e.id, m.kind, l.account_id, sum(l.amount) FILTER (WHERE l.business_date < :start),"
    f" sum(l.amount) FILTER (WHERE l.business_date BETWEEN :start AND :end){MOVED} GROUP BY e.id, m.kind, l.account_id",
    "SELECT count(*), count(DISTINCT person_id) FROM errand WHERE received_on BETWEEN :start AND :end AND state <> 'duplicate'",
    "SELECT count(*), count(DISTINCT person_id), sum(julianday(delivered_on) - julianday(received_on)) FROM errand"
    " WHERE delivered_on BETWEEN :start AND :end",
    "SELECT count(*) FROM errand WHERE settled_on BETWEEN :start AND :end",
    "SELECT state, back, count(*) FROM errand_step WHERE state IN ('not_home', 'unwanted', 'cancelled', 'referred',"
    " 'duplicate') AND business_date BETWEEN :start AND :end GROUP BY state, back",
    "SELECT errand_id, business_date, time, reason FROM errand_step WHERE state = 'not_home'"
    " AND business_date BETWEEN :start AND :end",
    f"SELECT errand_id, state, business_date, back, came_from FROM errand_step WHERE errand_id IN ({TOUCHED})"
    " AND (back OR errand_id IN (SELECT id FROM errand WHERE settled_on IS NULL OR settled_on > :end))",
    "SELECT shop_id, count(*) FROM errand WHERE received_on BETWEEN :start AND :end GROUP BY shop_id",
    "SELECT shop_id, count(*) FROM errand WHERE delivered_on BETWEEN :start AND :end GROUP BY shop_id",
    f"SELECT e.shop_id, m.kind, l.account_id, sum(l.amount){MOVED} {IN_PERIOD} GROUP BY e.shop_id, m.kind, l.account_id",
    "SELECT helper_id, count(*) FROM errand WHERE received_on BETWEEN :start AND :end GROUP BY helper_id",
    "SELECT helper_id, count(*) FROM errand WHERE delivered_on BETWEEN :start AND :end GROUP BY helper_id",
    f"SELECT e.helper_id, m.kind, l.account_id, sum(l.amount){MOVED} {IN_PERIOD} GROUP BY e.helper_id, m.kind, l.account_id",
    "SELECT l.person_id, sum(l.amount) FROM leg l LEFT JOIN errand_money m ON m.movement_id = l.movement_id"
    f" WHERE l.account_id = (SELECT id FROM account WHERE code = 'payouts_due') {IN_PERIOD} AND m.id IS NULL"
    " GROUP BY l.person_id",
    "SELECT count(*), sum(amount) FROM leg WHERE account_id = (SELECT id FROM account WHERE code = 'errand_tickets')"
    " AND business_date <= :end",
)
"""The figures of 買いもの代行記録 in SQL written by hand, each with the index that serves it best."""


def measures(quick: bool) -> list[Measure]:
    """Milliseconds."""
    folder = sample_folder(quick)
    app = application()
    with Salon.open(copy_of(folder, "errands"), clock=BenchClock()) as salon:
        window = SalonWindow(salon, PAGES, AREAS)
        window.show()
        board = _board(app, window)
        window.close()
        people = [card.person_id for card in salon.errands.board()]
        last = [_seconds(lambda person=person: (  # type: ignore[misc] # each call its own person
            salon.errands.same_as_last(person), salon.errand_suggestions.items(person), salon.errand_suggestions.shops(person)))
            for person in people for _ in range(3)]
        months = [_month(salon, add_months(TODAY.replace(day=1), -ago)) for ago in ((1,) if quick else (1, 60))]
    return [Measure("board of errands until painted", statistics.median(board) * 1000, None, 150, "ms"),
            Measure("前回と同じ with what is usual, p95", percentile(last, 0.95) * 1000, None, 100, "ms"), *months]


def _board(app: QApplication, window: SalonWindow) -> list[float]:
    _shown(app, window, "errands")  # builds the page
    found = []
    for _ in range(7):
        _shown(app, window, "today")
        found.append(_seconds(lambda: _painted(app, window)))
    return found


def _painted(app: QApplication, window: SalonWindow) -> None:
    window.go("errands", {})
    app.processEvents()
    app.processEvents()


def _shown(app: QApplication, window: SalonWindow, key: str) -> None:
    window.go(key, {})
    app.processEvents()
    while not window.tasks.idle():
        app.processEvents()
    collect_garbage()


def _month(salon: Salon, first: date) -> Measure:
    start, end = month_range(first)
    connection = connect(salon.folder / DATABASE_NAME)

    def plain() -> None:
        connection.execute("BEGIN")
        for query in QUERIES:
            connection.execute(query, {"start": start, "end": end}).fetchall()
        connection.execute("COMMIT")

    options = ReportOptions(start, end)
    try:
        value, baseline = side_by_side(lambda: salon.report("errands", options), plain, rounds=11)
    finally:
        connection.close()
    return Measure(f"collect 買いもの代行記録 {start:%Y-%m}", value * 1000, baseline * 1000, 3, "ms")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
