"""Books made once in a run and copied: a test begins with them without making them again, which takes its time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from salon_app.salon import Salon
from tests.conftest import FixedClock


def leave_empty(_salon: Salon) -> None:
    """Fill nothing in: books of a new, empty salon."""


@cache
def books(fill: Callable[[Salon], object], at: datetime) -> bytes:
    """The file of a salon made at `at` and filled by `fill`, which may move the salon's clock."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        if fill is not leave_empty:
            lay(folder, leave_empty, at)
        with Salon.open(folder, clock=FixedClock(at)) as salon:
            fill(salon)
        return (folder / Salon.FILE).read_bytes()


def lay(folder: Path, fill: Callable[[Salon], object], at: datetime) -> Path:
    """Lay such books into `folder`, which is made where there is none; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    assert not (folder / Salon.FILE).exists(), f"there are books in {folder}"
    (folder / Salon.FILE).write_bytes(books(fill, at))
    return folder


@contextmanager
def opened(folder: Path, clock: FixedClock, fill: Callable[[Salon], object] = leave_empty) -> Iterator[Salon]:
    """Such books, made at the clock's hour, laid into `folder` and open."""
    with Salon.open(lay(folder, fill, clock.now()), clock=clock) as salon:
        yield salon
