"""The workshop runs before anything is installed, tells its commands, and knows what a computer lacks."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from build_spec import dev_system, dev_venv
from tests.architecture.sources import ROOT, name, tree

WORKSHOP = (ROOT / "dev.py", *sorted((ROOT / "build_spec").glob("dev_*.py")))


def test_the_workshop_needs_the_standard_library_only() -> None:
    found = []
    for path in WORKSHOP:
        for node in ast.walk(tree(path)):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            tops = {module.split(".")[0] for module in modules}
            found += [f"{name(path)}: {top}" for top in tops - set(sys.stdlib_module_names) - {"build_spec"}]
    assert found == []


def test_alone_it_lists_its_commands_with_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:]] == [*dev.COMMANDS]
    assert {"setup", "run", "demo", "test", "check", "i18n", "shots", "bench"} <= set(dev.COMMANDS)
    assert all(len(line.split()) > 3 for line in lines[1:])


def test_an_unknown_command_is_not_taken_for_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    assert "test" in capsys.readouterr().out


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    assert dev.main(["run"]) == 2
    assert "99.0" in capsys.readouterr().out


def test_readme_names_the_two_commands_first() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 dev.py run\npython3 dev.py test\n" in readme[:600]


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian that lacks one library, one font and the venv module."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev_system, "_known_libraries", lambda: set(dev_system.LIBRARIES) - {"libEGL.so.1"})
    monkeypatch.setattr(dev_system, "_known_fonts", lambda: set(dev_system.FONTS) - {"ipamjm.ttf"})
    monkeypatch.setattr(importlib.util, "find_spec", lambda module: None)


@pytest.mark.usefixtures("bare_debian")
def test_only_what_is_missing_is_asked_for() -> None:
    venv = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert dev_system.missing_packages() == ["libegl1", "fonts-ipamj-mincho", venv]


@pytest.mark.usefixtures("bare_debian")
@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_left_alone(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert dev_system.missing_packages() == []


@pytest.mark.usefixtures("bare_debian")
def test_where_nothing_can_be_installed_the_packages_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    dev_system.prepare()
    (line,) = capsys.readouterr().out.splitlines()
    assert "libegl1 fonts-ipamj-mincho" in line


@pytest.mark.usefixtures("bare_debian")
@pytest.mark.parametrize("known", ["at once", "after update", "all but one"])
def test_apt_is_asked_to_update_only_if_it_does_not_know_a_package(
    known: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def apt(command: list[str]) -> int:
        words = command[command.index("apt-get") + 3 :]
        asked.append(words[0])
        if words[0] == "update" or known == "at once":
            return 0
        if known == "after update":
            return 0 if "update" in asked else 1
        return 1 if "libegl1" in words else 0

    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(shutil, "which", lambda program: program)
    monkeypatch.setattr(dev_system, "_quiet", apt)
    dev_system.prepare()
    output = capsys.readouterr().out
    assert ("update" in asked) == (known != "at once")
    assert output.endswith(": libegl1\n") == (known == "all but one")


def test_a_fresh_environment_is_filled_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[str] = []
    monkeypatch.setattr(dev_venv, "VENV", tmp_path)
    monkeypatch.setattr(dev_venv, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(dev_venv, "_create", lambda: ran.append("create"))
    monkeypatch.setattr(dev_venv, "_pip", lambda *words: ran.append(Path(words[-1]).name))

    dev_venv.ensure(dev=False)
    assert ran == ["create", "requirements.txt", ROOT.name]
    dev_venv.ensure(dev=False)
    assert len(ran) == 3
    dev_venv.ensure(dev=True)
    assert ran[3:] == ["requirements-dev.txt"]
    dev_venv.ensure(dev=True)
    dev_venv.ensure(dev=False)
    assert len(ran) == 4


def test_a_changed_lock_fills_it_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[str] = []
    lock = tmp_path / "requirements.txt"
    lock.write_text("a==1\n", encoding="utf-8")
    monkeypatch.setattr(dev_venv, "RUN_LOCK", lock)
    monkeypatch.setattr(dev_venv, "VENV", tmp_path)
    monkeypatch.setattr(dev_venv, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(dev_venv, "_usable", lambda: True)
    monkeypatch.setattr(dev_venv, "_pip", lambda *words: ran.append(Path(words[-1]).name))

    dev_venv.ensure(dev=True)
    lock.write_text("a==2\n", encoding="utf-8")
    dev_venv.ensure(dev=True)
    assert ran == ["requirements-dev.txt", ROOT.name] * 2


def test_the_check_of_a_clean_checkout_runs_the_tests_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "exec python3 dev.py test </dev/null"
    assert subprocess.run(["bash", "-n", ".ci/run"], cwd=ROOT, check=False).returncode == 0
