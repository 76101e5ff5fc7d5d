"""What each file keeps to: a docstring, a size that fits a head, no address of this or that computer."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, files, name, python_files, tree

MOST_LINES = 400

# Written apart, so that this file doesn't find itself.
REGISTRIES = ["py" + "pi.", "python" + "hosted.", "ana" + "conda.", "npm" + "js.", "index-" + "url", "find-" + "links"]
HOME_PATHS = [f"{Path.home()}/", f"{ROOT}/", "/tm" + "p/", "/wo" + "rk/"]


def test_each_module_says_what_it_is_for() -> None:
    assert [name(path) for path in python_files() if not ast.get_docstring(tree(path))] == []


def test_each_module_fits_a_head() -> None:
    # A migration is written once from the tables it makes, and is never edited again.
    edited = [path for path in python_files() if path.parent.name != "versions"]
    sizes = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in edited}
    assert {path: lines for path, lines in sizes.items() if lines > MOST_LINES} == {}


def test_no_file_names_a_package_registry_or_a_place_on_one_computer() -> None:
    words = [one.lower() for one in REGISTRIES + HOME_PATHS]
    found = []
    for path in files():
        try:
            text = path.read_text(encoding="utf-8").lower()
        except UnicodeDecodeError:
            continue
        if any(word in text for word in words):
            found += [f"{name(path)}:{number}: {line}" for number, line in enumerate(text.splitlines(), 1)
                      if any(word in line for word in words)]
    assert found == []


@pytest.mark.parametrize("tool", ["ruff check --output-format concise .", "mypy"])
def test_the_checkers_have_nothing_to_say(tool: str) -> None:
    command = [sys.executable, "-m", *tool.split()]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_each_pinned_dependency_is_pinned_once_and_within_the_stated_range() -> None:
    import tomllib

    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    pinned: dict[str, str] = {}
    for lock in ("requirements.txt", "requirements-dev.txt"):
        for line in (ROOT / "build_spec" / lock).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", "-r ")):
                requirement = Requirement(line)
                key = canonicalize_name(requirement.name)
                (only,) = requirement.specifier
                assert only.operator == "==" and key not in pinned and requirement.url is None
                pinned[key] = only.version
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    stated = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
        *project["build-system"]["requires"],
    ]
    for requirement in map(Requirement, stated):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), str(requirement)
