"""What holds for every test: no network, no unexpected warning, Japan's clock standing still, an own data folder.

A test says which log lines it expects with `@pytest.mark.expects_log("pattern")`; unexpected Qt messages are caught by
pytest-qt (`qt_log_level_fail`), Python warnings by `filterwarnings`, both set in pyproject.toml.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import offline

if TYPE_CHECKING:
    from salon_app.salon import Salon

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Asia/Tokyo"
if hasattr(time, "tzset"):
    time.tzset()
offline.enforce()

# No time limits; on the build machine the same examples each time, elsewhere new ones.
settings.register_profile("salon", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("salon")

JAPAN = timezone(timedelta(hours=9), "JST")
NOW = datetime(2026, 11, 22, 13, 50, tzinfo=JAPAN)


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return self._instant

    def today(self) -> date:
        """The calendar day in Japan."""
        return self.local(self._instant).date()

    def local(self, instant: datetime) -> datetime:
        """`instant` (aware) as wall time in Japan."""
        return instant.astimezone(JAPAN)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move by a time span; negative values set the clock back."""
        self._instant += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)

    def set(self, year: int, month: int, day: int, hour: int = 10, minute: int = 0) -> None:
        """Set the wall time in Japan."""
        self._instant = datetime(year, month, day, hour, minute, tzinfo=JAPAN).astimezone(UTC)


def pytest_collection_finish() -> None:
    """What is loaded by now stays: it need not be gone through again and again for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_real_salon(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The folder a salon has when none is named is not the developer's own."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data-home"))


@pytest.fixture
def fixed_clock() -> FixedClock:
    """Sunday 2026-11-22, 13:50 in Japan."""
    return FixedClock(NOW)


@pytest.fixture
def salon(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[Salon]:
    """A new, empty salon in the test's own folder."""
    from tests.kept import opened

    with opened(tmp_path / "data", fixed_clock) as empty:
        yield empty


class _LogCatcher(logging.Handler):
    """Keeps records of level WARNING and above, from every thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test if a warning was logged that it did not expect, or an expected one never came."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    catcher = _LogCatcher()
    loggers = [logging.getLogger(), logging.getLogger("salon_app")]
    for logger in loggers:
        logger.addHandler(catcher)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(catcher)
    unique = {id(record): record for record in catcher.records}
    lines = [f"{record.name}: {record.getMessage()}" for record in unique.values()]
    unexpected = [line for line in lines if not any(re.search(pattern, line) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in lines)]
    assert not unexpected, f"unexpected log lines: {unexpected}"
    assert not missing, f"expected log lines that never came: {missing}"
