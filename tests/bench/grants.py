"""助成金 with 20 grants and 6,000 expenses on file: each document beside SQL written by hand, a form of 900 merged cells, the
pages, and the memory of all of it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from salon_app.model.dates import fiscal_year_range
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.services.grants.values import Grant
from salon_app.store.engine import DATABASE_NAME, connect
from salon_app.system.xlsx_form.values import ListAt
from salon_app.ui.app import application, collect_garbage
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.window import SalonWindow
from tests.bench.data import TODAY, BenchClock, copy_of
from tests.bench.funded import funded_folder
from tests.bench.grant_queries import OF_GRANT, OF_SALON
from tests.bench.measure import Measure, seconds, side_by_side

ROOT = Path(__file__).resolve().parents[2]
ROWS, ACROSS, SESSIONS = 60, 15, 12
DAY = len("2026-11-20")
NAMES = ("団体名", "助成事業名", "交付決定額", "開催回数", "延べ参加者数", "実参加者数", "支出合計", "実施期間", "事業の内容",
         "事業の成果")


def measures(quick: bool) -> list[Measure]:
    """Milliseconds, seconds for the form, megabytes."""
    folder = funded_folder(quick)
    copy = copy_of(folder, "grants")
    with Salon.open(folder, clock=BenchClock()) as salon:
        found = [*_documents(salon, last_ended(salon), quick), *_of_salon(salon, quick)]
    with Salon.open(copy, clock=BenchClock()) as salon:
        found += [_form(salon, keep_form(salon), last_ended(salon), quick), *_pages(salon, last_ended(salon), quick)]
    return [*found, _memory(copy)]


def last_ended(salon: Salon) -> Grant:
    """The bench's own grant whose 対象期間 ended last."""
    return max((one for one in salon.grants.all() if one.ends < TODAY and one.funder.startswith("見本財団")),
               key=lambda one: (one.ends, one.id))


def year_asked() -> ReportOptions:
    """The last whole 年度."""
    return ReportOptions(*fiscal_year_range(TODAY.year - 1))


def _documents(salon: Salon, grant: Grant, quick: bool) -> list[Measure]:
    options = ReportOptions(grant.starts, grant.ends, grant_id=grant.id)
    return [_beside(salon, key, options, OF_GRANT[key], grant, quick) for key in OF_GRANT]


def _of_salon(salon: Salon, quick: bool) -> list[Measure]:
    return [_beside(salon, key, year_asked(), OF_SALON[key], None, quick) for key in OF_SALON]


def _beside(salon: Salon, key: str, options: ReportOptions, queries: tuple[str, ...], grant: Grant | None,
            quick: bool) -> Measure:
    covered = ", ".join(map(str, grant.program_ids)) if grant is not None else "0"
    asked = [one.format(covered=covered, and_covered=f"AND l.program_id IN ({covered})" if grant is not None else "")
             for one in queries]
    given = {"start": options.start, "end": options.end, "grant": options.grant_id,
             "before": options.start.fromordinal(options.start.toordinal() - 1)}
    connection = connect(salon.folder / DATABASE_NAME)

    def plain() -> None:
        connection.execute("BEGIN")
        for query in asked:
            laid_out(connection.execute(query, given).fetchall())
        connection.execute("COMMIT")

    try:
        value, baseline = side_by_side(lambda: salon.report(key, options), plain, rounds=3 if quick else 5)
    finally:
        connection.close()
    return Measure(f"collect {key} of {'a grant' if grant else 'the salon'}", value * 1000, baseline * 1000, 3, "ms")


def laid_out(rows: list[tuple[Any, ...]]) -> list[list[Any]]:
    """Rows as cells, dates as dates: lists print them one by one, as 和暦."""
    return [[date.fromisoformat(one) if isinstance(one, str) and len(one) == DAY and one[4] == one[7] == "-" else one
             for one in row] for row in rows]


def keep_form(salon: Salon) -> int:
    """A funder's form of 900 merged cells, a hundred of them to be filled, and a list of sessions; its id."""
    path = salon.folder / "form.xlsx"
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "報告書"
    for row in range(1, ROWS + 1):
        for at in range(ACROSS):
            sheet.merge_cells(start_row=row, end_row=row, start_column=3 * at + 1, end_column=3 * at + 3)
            sheet.cell(row, 3 * at + 1).value = f"見出し{row}-{at}" if (row + at) % 9 else f"{{{{{NAMES[row % len(NAMES)]}}}}}"
    book.save(path)
    template_id = salon.forms.keep(path, funder="見本財団")
    columns = {"A": "開催日", "D": "行事名"}
    salon.forms.save(template_id, (), (ListAt(sheet.title, ROWS - SESSIONS + 1, SESSIONS, "開催一覧", columns),))
    return template_id


def _form(salon: Salon, template_id: int, grant: Grant, quick: bool) -> Measure:
    options = ReportOptions(grant.starts, grant.ends, grant_id=grant.id)
    times = [seconds(lambda: salon.fill_form(template_id, options)) for _ in range(2 if quick else 5)]
    return Measure(f"form of {ROWS * ACROSS} merged cells filled", statistics.median(times), None, 2, "s")


def _pages(salon: Salon, grant: Grant, quick: bool) -> list[Measure]:
    app = application()
    window = SalonWindow(salon, PAGES, AREAS)
    window.show()
    rounds = 2 if quick else 7
    found = [Measure(f"page {key} until painted", _opened(app, window, key, args, rounds) * 1000, None, 150, "ms")
             for key, args in (("grants", {}), ("grant", {"grant_id": grant.id}), ("expenses", {}))]
    window.close()
    return found


def _opened(app: QApplication, window: SalonWindow, key: str, args: dict[str, Any], rounds: int) -> float:
    """Median seconds, the page being built already."""
    times = []
    for at in range(rounds + 1):
        _settled(app, window, "today", {})
        taken = seconds(lambda: _settled(app, window, key, args))
        if at:
            times.append(taken)
    collect_garbage()
    return statistics.median(times)


def _settled(app: QApplication, window: SalonWindow, key: str, args: dict[str, Any]) -> None:
    """Goes there and waits as the window does: asleep between events, so that the work beside has the interpreter."""
    pulse = QTimer()
    pulse.start(5)
    window.go(key, args)
    app.processEvents()
    while not window.tasks.idle():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    pulse.stop()
    app.processEvents()


def _memory(folder: Path) -> Measure:
    answer = subprocess.run([sys.executable, "-m", "tests.bench.grants_child", str(folder)], cwd=ROOT, check=False,
                            capture_output=True, text=True)
    if answer.returncode:
        raise RuntimeError(f"the documents could not be made: {answer.stderr}")
    return Measure("memory of all these documents and the form", float(answer.stdout.split()[-1]), None, 300, "MB")
