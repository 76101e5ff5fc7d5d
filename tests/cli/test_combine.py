"""report aggregate in several salons, and combine over their files: with no salon of one's own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from salon_app.__main__ import main
from salon_app.salon import Salon
from tests.kept import lay, leave_empty

NOW = datetime.now(UTC)  # the commands look at the computer's own clock


def test_salons_are_added_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = []
    for name, suffix in (("見本の会", "xlsx"), ("例田の会", "csv")):
        folder = lay(tmp_path / name, leave_empty, NOW)
        with Salon.open(folder) as salon:
            salon.settings.change(name=name)
        files.append(str(tmp_path / f"{name}.{suffix}"))
        assert main(["--data", str(folder), "report", "aggregate", "--from", "2026-04-01", "--to", "2027-03-31",
                     "-o", files[-1]]) == 0
    capsys.readouterr()
    for out in ("all.xlsx", "all.pdf", "all.csv"):
        assert main(["combine", *files, "-o", str(tmp_path / out), "--mask", "--name", "見本支援センター", "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer["salons"] == ["見本の会", "例田の会"] and (tmp_path / out).stat().st_size == answer["bytes"]
    assert "見本支援センター" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    kept = (tmp_path / "all.csv").read_bytes()
    for arguments, code, words in (
            ([*files, files[0], "-o", str(tmp_path / "all.csv")], 1, "どちらも「見本の会」"),
            ([*files, str(tmp_path / "all.csv"), "-o", str(tmp_path / "all.csv")], 1, "「all.csv」は、集計（名前なし）の"),
            ([*files, str(tmp_path / "none.xlsx"), "-o", str(tmp_path / "all.csv")], 1, "none.xlsx"),
            ([*files, "-o", str(tmp_path / "all.docx")], 2, ".xlsx"), (files, 2, "-o"), (["-o", "x.xlsx"], 2, "FILE")):
        assert main(["combine", *arguments]) == code
        assert words in capsys.readouterr().err
    assert (tmp_path / "all.csv").read_bytes() == kept
