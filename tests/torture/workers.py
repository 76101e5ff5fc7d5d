"""What a torture victim does until it is killed: `python -m tests.torture.workers WHAT FOLDER [FILE …]`.

Each says on a line what it has finished. It is only ended from outside.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from salon_app.model.slip import Slip
from salon_app.salon import Salon


def sell(folder: Path, *_: Path) -> None:
    """Keep a half-entered slip, sell a coffee; again and again."""
    with Salon.open(folder) as salon:
        coffee = salon.products.line(salon.products.all()[0])
        cookies = salon.products.line(salon.products.all()[1], quantity=3)
        while True:
            salon.sales.keep_open_slip(Slip(lines=(cookies,)))
            print("kept", flush=True)
            salon.sales.record(Slip(lines=(coffee,)), draft_key=None)
            print("sold", flush=True)


def back_up(folder: Path, *_: Path) -> None:
    """Back up, again and again."""
    with Salon.open(folder) as salon:
        while True:
            salon.backup.after_close()
            print("backed up", flush=True)


def restore(folder: Path, *files: Path) -> None:
    """Go to one state of the books and to the other, again and again."""
    with Salon.open(folder) as salon:
        for file in cycle(files):
            salon.restore(file)
            print("restored", flush=True)


def make(folder: Path, *_: Path) -> None:
    """Make new books, and wait."""
    with Salon.open(folder):
        print("made", flush=True)
        sys.stdin.read()


WORK: dict[str, Callable[..., None]] = {"sell": sell, "back_up": back_up, "restore": restore, "make": make}

if __name__ == "__main__":
    WORK[sys.argv[1]](*(Path(argument) for argument in sys.argv[2:]))
