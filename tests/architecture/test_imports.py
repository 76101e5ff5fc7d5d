"""Imports run one way, as the contracts in pyproject.toml say, and work is put on threads in one file only."""

from __future__ import annotations

import ast
import subprocess
import sys

from tests.architecture.sources import PACKAGE, ROOT, name, program, tree

# Each of them starts a thread or a process, or runs code on one.
THREADS = {"Thread", "Timer", "ThreadPoolExecutor", "QThread", "QThreadPool", "QRunnable", "QtConcurrent", "asyncio"}
STARTERS = THREADS | {"ProcessPoolExecutor", "multiprocessing", "start_new_thread", "to_thread"}


def test_the_import_contracts_hold() -> None:
    # In a process of its own: the linter sets up logging for itself and switches off every logger there is.
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_until_the_window_answers_no_capability_but_those_of_the_counter_is_loaded() -> None:
    code = ("import sys, salon_app.salon; before = {*sys.modules}\n"
            "import salon_app.ui.app, salon_app.ui.pages.today.page\n"
            "print(*[one for one in {*sys.modules} - before if one.startswith(('salon_app.services', 'salon_app.reports'))])")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_threads_start_in_one_file_only() -> None:
    found = []
    for path in program():
        if path == PACKAGE / "ui" / "tasks.py":
            continue
        for node in ast.walk(tree(path)):
            names: list[str] = []
            if isinstance(node, ast.Name):
                names = [node.id]
            elif isinstance(node, ast.Attribute):
                names = [node.attr]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or "", *(alias.name for alias in node.names)]
            found += [f"{name(path)}: {used}" for used in names if used in STARTERS]
    assert found == []


def test_of_qt_network_only_the_door_between_two_windows_is_used() -> None:
    used = {
        alias.name
        for path in program()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork"
        for alias in node.names
    }
    assert used <= {"QLocalServer", "QLocalSocket"}


def test_every_folder_of_the_program_is_a_package() -> None:
    # The import contracts don't see a folder without __init__.py.
    folders = {path.parent for path in program() if "versions" not in path.parts}
    assert [name(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []
