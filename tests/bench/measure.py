"""A measured value beside its baseline and limit, and how times are taken. No subject here."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Measure:
    """`value` and `baseline` in `unit`; `limit` bounds their ratio, or the value itself where there is no baseline."""

    name: str
    value: float
    baseline: float | None
    limit: float
    unit: str

    @property
    def ratio(self) -> float | None:
        """How many times the baseline."""
        return None if self.baseline is None else self.value / self.baseline

    @property
    def reached(self) -> bool:
        """Whether it stays within the limit."""
        return (self.value if self.ratio is None else self.ratio) <= self.limit

    def line(self) -> str:
        """For people."""
        beside = "" if self.ratio is None else f"  {self.baseline:10.3f} {self.unit:2} plain  {self.ratio:6.2f} ×"
        unit = "×" if self.ratio is not None else self.unit
        verdict = "ok" if self.reached else "TOO SLOW"
        return f"{self.name:44} {self.value:10.3f} {self.unit:2}{beside:34} limit {self.limit:g} {unit}  {verdict}"

    def as_json(self) -> str:
        """For machines, on one line."""
        return json.dumps({**asdict(self), "ratio": self.ratio, "reached": self.reached}, ensure_ascii=False)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes once, with the garbage of before cleared away."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def side_by_side(ours: Callable[[], object], plain: Callable[[], object], *, rounds: int) -> tuple[float, float]:
    """Median seconds of both, taken in turns so that a busy machine slows both; each once before to warm up."""
    ours()
    plain()
    times: tuple[list[float], list[float]] = ([], [])
    for at in range(rounds):
        for which in (0, 1) if at % 2 == 0 else (1, 0):
            times[which].append(seconds(plain if which else ours))
    return statistics.median(times[0]), statistics.median(times[1])


def percentile(values: list[float], part: float) -> float:
    """The value that `part` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
