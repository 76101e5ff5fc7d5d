"""Each document against its kept text. When a change is meant: `python -m tests.golden.write`, then read the difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from salon_app.reports import REPORTS
from tests.conftest import FixedClock
from tests.golden.documents import EXPECTED, NAMES, text_of


@pytest.mark.parametrize("name", NAMES)
def test_document_reads_as_kept(name: str, tmp_path: Path, fixed_clock: FixedClock) -> None:
    found = text_of(name, tmp_path / "salon", fixed_clock)
    assert found.splitlines() == (EXPECTED / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_every_document_is_kept() -> None:
    assert {spec.key for spec in REPORTS} <= set(NAMES)
    assert {path.stem for path in EXPECTED.glob("*.txt")} == set(NAMES)
