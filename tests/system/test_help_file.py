"""The file for whoever helps holds logs and crash files, and nothing of the books."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from salon_app.model.problems import EnvironmentProblem
from salon_app.system.crash import write_crash_file
from salon_app.system.help_file import write_help_file
from salon_app.system.paths import log_dir


def test_logs_and_crashes_go_in_and_the_books_stay_out(tmp_path: Path) -> None:
    data = tmp_path / "salon"
    (data / "backups").mkdir(parents=True)
    (data / "salon.sqlite3").write_bytes(b"the books")
    write_crash_file(log_dir(data), ValueError("見本 花子"), datetime(2026, 11, 22, tzinfo=UTC))
    (log_dir(data) / "salon.log").write_text("line\n", encoding="utf-8")
    target = tmp_path / "help.zip"
    assert write_help_file(data, target) == 2
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        assert "salon.log" in names and "about.txt" in names
        assert not [name for name in names if "sqlite" in name]
        assert all("見本 花子" not in archive.read(name).decode() for name in names)


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        write_help_file(tmp_path, tmp_path / "gone" / "help.zip")
