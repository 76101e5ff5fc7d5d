"""Writes the kept texts anew: `python -m tests.golden.write`. What changed is to be read before it is committed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import FixedClock
from tests.golden.documents import DOCUMENTS, ERRANDS, EXPECTED, GATHERED, PHONE, WEEK, text_of


def main() -> None:
    """Every document of the two small salons."""
    EXPECTED.mkdir(exist_ok=True)
    for name in (*DOCUMENTS, *GATHERED, *ERRANDS, *PHONE, *WEEK):
        with TemporaryDirectory() as folder:
            text = text_of(name, Path(folder) / "salon", FixedClock(datetime(2026, 1, 1, tzinfo=UTC)))
            (EXPECTED / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
