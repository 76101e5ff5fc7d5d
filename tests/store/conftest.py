"""Books with a little in them, and a second program on the same folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from salon_app.model.slip import Slip
from salon_app.salon import Salon
from salon_app.store.engine import connect
from tests.conftest import FixedClock
from tests.kept import opened
from tests.properties.books import fill


def coffee(salon: Salon, quantity: int = 1) -> Slip:
    """A slip of so many coffees at 150 yen."""
    return Slip().added(salon.products.line(salon.products.all()[0], quantity=quantity))


def spoil(file: Path) -> None:
    """Overwrite pages that nobody looks at when the books are opened, as a dying disk would."""
    content = bytearray(file.read_bytes())
    connection = connect(file, read_only=True)
    pages = connection.execute("SELECT rootpage - 1 FROM sqlite_master WHERE tbl_name IN ('duty', 'visitors')").fetchall()
    connection.close()
    for (page,) in pages:
        content[page * 4096:page * 4096 + 2048] = b"\xa5" * 2048
    file.write_bytes(content)


@pytest.fixture
def books(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[Salon]:
    """An open salon with people, products and one coffee sold."""
    with opened(tmp_path / "data", fixed_clock, fill) as salon:
        salon.days.open_day()
        salon.sales.record(coffee(salon))
        yield salon


@pytest.fixture
def elsewhere(books: Salon, fixed_clock: FixedClock) -> Iterator[Salon]:
    """The same books opened a second time, as another process would."""
    with Salon.open(books.folder, clock=fixed_clock) as salon:
        yield salon
