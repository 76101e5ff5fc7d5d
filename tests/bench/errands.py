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

KINDS = " FROM errand_money m JOIN leg l ON l.movement_id = m.movement_id JOIN account a ON a.id = l.account_id"
QUERIES = (
    "SELECT e.id, e.received_on, e.state, e.delivered_on, e.settled_on, e.fee_kind, e.fee, p.name, p.block, s.name, h.name"
    " FROM errand e JOIN person p ON p.id = e.person_id LEFT JOIN shop s ON s.id = e.shop_id"
    " LEFT JOIN person h ON h.id = e.helper_id WHERE e.received_on BETWEEN ? AND ?",
    "SELECT errand_id, count(*), sum(price) FROM errand_line WHERE errand_id IN (SELECT id FROM errand WHERE received_on"
    " BETWEEN ? AND ?) GROUP BY errand_id",
    "SELECT state, count(*), count(DISTINCT person_id) FROM errand WHERE received_on BETWEEN ? AND ? GROUP BY state",
    "SELECT count(*), count(DISTINCT person_id), sum(julianday(delivered_on) - julianday(received_on)) FROM errand"
    " WHERE delivered_on BETWEEN ? AND ?",
    "SELECT state, back, count(*) FROM errand_step WHERE business_date BETWEEN ? AND ? GROUP BY state, back",
    f"SELECT m.errand_id, m.kind, a.code, sum(l.amount){KINDS} WHERE m.errand_id IN (SELECT id FROM errand WHERE received_on"
    " BETWEEN ? AND ?) GROUP BY m.errand_id, m.kind, a.code",
    f"SELECT m.kind, a.code, sum(l.amount), count(*){KINDS} WHERE l.business_date BETWEEN ? AND ? GROUP BY m.kind, a.code",
    "SELECT shop_id, count(*) FROM errand WHERE received_on BETWEEN ? AND ? GROUP BY shop_id",
    "SELECT helper_id, count(*) FROM errand WHERE received_on BETWEEN ? AND ? GROUP BY helper_id",
    "SELECT fee_kind, count(*), sum(fee) FROM errand WHERE settled_on BETWEEN ? AND ? GROUP BY fee_kind",
)
"""The figures of 買いもの代行記録 in SQL written by hand."""


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
            connection.execute(query, (start, end)).fetchall()
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
