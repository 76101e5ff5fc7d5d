"""Where the program finds its resources and puts its data: in a checkout, from a wheel, frozen."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from salon_app.model.problems import EnvironmentProblem
from salon_app.system import paths

ROOT = Path(__file__).resolve().parent.parent.parent


def _content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_checkout_uses_the_folder_beside_the_package() -> None:
    assert paths.resources() == ROOT / "resources"


def test_a_wheel_brings_its_resources_along(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)

    code = "import sys; sys.path.insert(0, sys.argv[1]); from salon_app.system import paths; print(paths.resources())"
    answer = subprocess.run(
        [sys.executable, "-I", "-c", code, str(site)], cwd=tmp_path, check=True, capture_output=True, encoding="utf-8"
    )
    found = Path(answer.stdout.strip())

    assert found.is_relative_to(site)
    assert _content(found) == _content(ROOT / "resources")
    assert not (site / "tests").exists() and not (site / "resources").exists()


def test_a_frozen_program_uses_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_a_broken_installation_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "salon_app")
    with pytest.raises(EnvironmentProblem, match="入れ直して"):
        paths.resources()


def test_data_stays_on_this_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = paths.default_data_dir()
    assert folder.name == "salon-app"
    assert paths.log_dir(folder) == folder / "logs"


def test_the_windows_folder_is_the_local_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs import windows

    monkeypatch.setattr(windows, "get_win_folder", lambda name: name)
    monkeypatch.setattr("platformdirs.PlatformDirs", windows.Windows)
    assert paths.default_data_dir().parts[0] == "CSIDL_LOCAL_APPDATA"
