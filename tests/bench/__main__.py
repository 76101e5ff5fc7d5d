"""Runs the benchmarks: `python -m tests.bench [--json] [--only NAME] [--quick]`. One line here for each subject."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from tests.bench import collecting, counter, drawing, errands, grants, importing, names, phone, recording, sampling, starting
from tests.bench.measure import Measure

MEASURES: dict[str, Callable[[bool], list[Measure]]] = {
    "start": starting.measures,
    "record": recording.measures,
    "counter": counter.measures,
    "collect": collecting.measures,
    "draw": drawing.measures,
    "import": importing.measures,
    "names": names.measures,
    "errands": errands.measures,
    "phone": phone.measures,
    "grants": grants.measures,
    "sample": sampling.measures,
}


def main() -> int:
    """Measure and print; 0 also where a limit is not reached: machines differ, people judge."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one line of JSON for each measure")
    parser.add_argument("--only", action="append", choices=MEASURES, help="only this subject; may be repeated")
    parser.add_argument("--quick", action="store_true", help="on one year of data, with fewer rounds")
    arguments = parser.parse_args()
    for name in arguments.only or MEASURES:
        for measure in MEASURES[name](arguments.quick):
            print(measure.as_json() if arguments.json else measure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
