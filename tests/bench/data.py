"""The salon the benchmarks look at: ten years, 1.2 million lines, made once into `.bench/` and copied for writing."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from salon_app.store.migrations import HEAD

CACHE = Path(__file__).resolve().parents[2] / ".bench"
JAPAN = timezone(timedelta(hours=9), "JST")
TODAY = date(2026, 11, 20)
TEN_YEARS, ONE_YEAR = (10.0, 8.5), (1.0, 1.0)
"""Years and scale: 1.2 million sale lines; for a quick look 19,000."""


class BenchClock:
    """Friday 2026-11-20, from 14:00 in Japan on: it goes, so that slips have different instants."""

    def __init__(self) -> None:
        self._shift = datetime(2026, 11, 20, 14, 0, tzinfo=JAPAN) - datetime.now(UTC)

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return (datetime.now(UTC) + self._shift).astimezone(UTC)

    def today(self) -> date:
        """The calendar day in Japan."""
        return self.local(self.now()).date()

    def local(self, instant: datetime) -> datetime:
        """`instant` (aware) as wall time in Japan."""
        return instant.astimezone(JAPAN)


def sample_folder(quick: bool) -> Path:
    """The folder of the cached salon; nobody writes there."""
    years, scale = ONE_YEAR if quick else TEN_YEARS

    def make(salon: Salon) -> None:
        make_sample(salon, years=years, scale=scale)

    return made_once(f"salon-{years:g}", f"{years:g} years of data", make)


def made_once(name: str, words: str, make: Callable[[Salon], None], *makers: Path, source: Path | None = None) -> Path:
    """The folder of the cached salon `name`, made where it is not there or made by other `makers`; nobody writes there.

    `words` say what is made; it begins with a copy of `source`.
    """
    folder = CACHE / f"{name}-{version(*makers)}"
    if not (folder / "made").exists():
        for old in CACHE.glob(f"{name}-*"):
            shutil.rmtree(old)
        print(f"making {words} in {folder.relative_to(CACHE.parent)} (once) …", file=sys.stderr)
        if source is not None:
            shutil.copytree(source, folder, ignore=shutil.ignore_patterns("made"))
        with Salon.open(folder, clock=BenchClock()) as salon:
            make(salon)
        (folder / "made").touch()
    return folder


def copy_of(folder: Path, name: str) -> Path:
    """A copy that may be written to, replaced at each call."""
    target = CACHE / "work" / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("made", "*.db-*"))
    return target


def empty_folder(name: str) -> Path:
    """A new folder, the old one removed."""
    target = CACHE / "work" / name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    return target


def version(*makers: Path) -> str:
    """Changes with the tables and with what makes the data, so that old data is not measured."""
    digest = hashlib.sha256(HEAD.encode())
    for maker in makers:
        digest.update(maker.read_bytes())
    for part in ("salon_app/services/sample", "salon_app/store/tables"):
        for file in sorted((CACHE.parent / part).glob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:10]
