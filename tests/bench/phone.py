"""見守り電話 and 連絡網: today's round and 気になる方 behind ten years of weekly calls, and the diagram of 300 people."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from salon_app.reports.output import render
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from tests.bench.data import TODAY, BenchClock
from tests.bench.measure import Measure
from tests.bench.neighbours import IN_TREE, neighbours_folder


def measures(quick: bool) -> list[Measure]:
    """Milliseconds, and seconds for the diagram."""
    rounds = 3 if quick else 9
    with Salon.open(neighbours_folder(quick), clock=BenchClock()) as salon:
        called = [_seconds(lambda: salon.watch_calls.round()) for _ in range(rounds)]
        listed = [_seconds(lambda: salon.concerns.list()) for _ in range(rounds)]
        drawn = [_seconds(lambda: _draw(salon)) for _ in range(max(2, rounds // 3))]
    return [Measure("today's round of watch calls", statistics.median(called) * 1000, None, 150, "ms"),
            Measure("気になる方", statistics.median(listed) * 1000, None, 500, "ms"),
            Measure(f"連絡網図 of {IN_TREE} people as PDF", statistics.median(drawn), None, 2, "s")]


def _draw(salon: Salon) -> None:
    render(salon.report("phone-tree", ReportOptions(TODAY, TODAY, copy_id=salon.tree_copies.all()[0].id)), "pdf")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
