"""`python -m tests.torture [--short] [--seed N]`: one line a trial; the exit code is 1 when something was lost."""

from __future__ import annotations

import argparse
import logging
import random
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

from tests.torture.trials import TRIALS, Lost


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a minute or two instead of a quarter of an hour")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="trials whose name contains this")
    chosen = parser.parse_args()
    logging.disable(logging.CRITICAL)
    lost = tried = 0
    for trial, (long, short) in TRIALS.items():
        for number in range(short if chosen.short else long):
            if chosen.only not in trial.__name__:
                continue
            work = Path(tempfile.mkdtemp(prefix="torture-"))
            tried += 1
            try:
                told = trial(work, random.Random(f"{chosen.seed}/{trial.__name__}/{number}"))
            except Exception as error:
                lost += 1
                told = f"LOST: {type(error).__name__}: {error}"
                if not isinstance(error, Lost):
                    traceback.print_exc()
            shutil.rmtree(work, ignore_errors=True)
            print(f"{trial.__name__.replace('_', ' ')} {number + 1}: {told}", flush=True)
    print(f"{tried} trials, {lost} with a loss")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
