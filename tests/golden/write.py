"""Writes the kept texts anew: `python -m tests.golden.write`. What changed is to be read before it is committed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import FixedClock
from tests.golden.documents import DOCUMENTS, EXPECTED, as_text
from tests.reports.small_salon import filled


def main() -> None:
    """Every document of the small salon."""
    EXPECTED.mkdir(exist_ok=True)
    for name, collect in DOCUMENTS.items():
        with TemporaryDirectory() as folder:
            with filled(Path(folder) / "salon", FixedClock(datetime(2026, 1, 1, tzinfo=UTC))) as small:
                (EXPECTED / f"{name}.txt").write_text(as_text(collect(small)), encoding="utf-8")


if __name__ == "__main__":
    main()
