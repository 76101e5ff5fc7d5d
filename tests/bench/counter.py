"""Taps on the counter with 200 products until they are painted, alone and while long work runs beside the window."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.model.dates import add_months, fiscal_year, fiscal_year_range
from salon_app.model.progress import Progress
from salon_app.reports.output import render
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.ui.app import application, collect_garbage
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.pages.sales.page import SalesPage
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.tile import Tile
from salon_app.ui.window import SalonWindow
from tests.bench.data import TODAY, BenchClock, copy_of, sample_folder
from tests.bench.measure import Measure, percentile

PRODUCTS, TAPS, MOST_TAPS = 200, 600, 6_000


def measures(quick: bool) -> list[Measure]:
    """Milliseconds from the press to the end of painting, 99th percentile."""
    app = application()
    with Salon.open(copy_of(sample_folder(quick), "counter"), clock=BenchClock()) as salon:
        _fill(salon)
        window = SalonWindow(salon, PAGES, AREAS)
        window.show()
        window.go("sales", {})
        _until(app, window.tasks.idle)
        collect_garbage()
        counter = _Counter(app, window)
        counter.taps(50)
        alone = counter.taps(TAPS // 3 if quick else TAPS)
        _start_long_work(window, salon)
        beside = counter.taps(MOST_TAPS, while_=window.tasks.busy)
        _until(app, window.tasks.idle)
        window.close()
    return [Measure("tap until painted, 200 products, p99", percentile(alone, 0.99) * 1000, None, 50, "ms"),
            Measure(f"… while report, backup, check run ({len(beside)} taps)", percentile(beside, 0.99) * 1000, None,
                    100, "ms")]


class _Counter:
    """Sells as a busy helper would: goods from different tabs, another piece, the exact money, 会計."""

    def __init__(self, app: QApplication, window: SalonWindow) -> None:
        self._app = app
        self._page = next(page for page in window.findChildren(SalesPage))
        self._rng = Random(1)

    def taps(self, count: int, *, while_: Callable[[], bool] = lambda: True) -> list[float]:
        """Seconds of each tap."""
        found: list[float] = []
        for step in self._steps():
            if len(found) >= count or not while_():
                return found
            found.append(step())
        return found

    def _steps(self) -> Iterator[Callable[[], float]]:
        for number in cycle(range(7)):
            if number < 4:
                yield lambda: self._tap(self._rng.choice(self._visible(Tile)))
            elif number == 4:
                yield lambda: self._tap(self._rng.choice(
                    [one for one in self._visible(Button) if one.icon_name == "plus"]))
            elif number == 5:
                yield lambda: self._tap(self._page.panel.exact)
            else:
                yield lambda: self._tap(self._page.panel.main, until=lambda: not self._page.slip().lines)

    def _tap(self, widget: QWidget, until: Callable[[], bool] = lambda: True) -> float:
        begun = time.perf_counter()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._app.processEvents()
        while not until():
            self._app.processEvents()
        self._app.processEvents()
        return time.perf_counter() - begun

    def _visible(self, kind: type[Button]) -> list[Button]:
        return [one for one in self._page.findChildren(kind) if one.isVisible() and one.isEnabled()
                and not one.visibleRegion().isEmpty()]


def _fill(salon: Salon) -> None:
    """Up to 200 products on sale, all among いつもの."""
    products = salon.products.all(on_sale_only=True)
    categories = salon.products.categories()
    for number in range(PRODUCTS - len(products)):
        salon.products.save(name=f"見本の品 {number + 1}", price=100 + 10 * (number % 40), favourite=True,
                            category_id=categories[number % len(categories)].id)


def _start_long_work(window: SalonWindow, salon: Salon) -> None:
    year = fiscal_year_range(fiscal_year(add_months(TODAY, -12)))

    def report(progress: Progress) -> None:
        render(salon.report("sales-yearly", ReportOptions(*year)), "pdf", progress=progress)

    def backup(progress: Progress) -> None:
        salon.backup.after_close()

    def check(progress: Progress) -> None:
        salon.services.checks.run(progress=progress)

    for title, work in (("report", report), ("backup", backup), ("check", check)):
        window.tasks.long(title, work)


def _until(app: QApplication, condition: Callable[[], bool]) -> None:
    while not condition():
        app.processEvents()
        time.sleep(0.002)
