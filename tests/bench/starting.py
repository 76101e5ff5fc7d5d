"""From the start of the process to a window that answers, beside a bare PySide6 window that imports the tables."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.data import CACHE, copy_of, sample_folder
from tests.bench.measure import Measure

ROOT = Path(__file__).resolve().parents[2]


def measures(quick: bool) -> list[Measure]:
    """Seconds, and megabytes of memory when the window answers."""
    folder = copy_of(sample_folder(quick), "starting")
    times: dict[str, list[float]] = {"program": [], "bare": []}
    memory = []
    for at in range(3 if quick else 8):
        for which in ("program", "bare") if at % 2 else ("bare", "program"):
            taken, megabytes = _start(which, folder)
            if at:  # the first of each fills the caches of the disk and keeps the byte code, as an installation does
                times[which].append(taken)
                if which == "program":
                    memory.append(megabytes)
    ours, bare = (statistics.median(times[which]) for which in ("program", "bare"))
    return [Measure("process start to a window that answers", ours, bare, 1.5, "s"),
            Measure("memory of that window", statistics.median(memory), None, 250, "MB")]


def _start(which: str, folder: Path) -> tuple[float, float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ,
                   "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(CACHE / "bytecode")}
    began = time.time()
    answer = subprocess.run(
        [sys.executable, "-m", "tests.bench.starting_child", which, str(folder)], cwd=ROOT, check=False, env=environment,
        capture_output=True, text=True)
    if answer.returncode:
        raise RuntimeError(f"the {which} window did not start: {answer.stderr}")
    answered, megabytes = (float(word) for word in answer.stdout.split()[-2:])
    return answered - began, megabytes
