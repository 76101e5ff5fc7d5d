"""Writes the kept texts anew: `python -m tests.golden.write [NAME…]`. What changed is to be read before it is committed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import FixedClock
from tests.golden.documents import EXPECTED, NAMES, text_of


def main() -> None:
    """Every document of the small salons, or those named."""
    EXPECTED.mkdir(exist_ok=True)
    for name in sys.argv[1:] or NAMES:
        with TemporaryDirectory() as folder:
            text = text_of(name, Path(folder) / "salon", FixedClock(datetime(2026, 1, 1, tzinfo=UTC)))
            (EXPECTED / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
