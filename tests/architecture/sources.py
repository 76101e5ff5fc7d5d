"""The repository's own files, read once for the tests of this folder."""

from __future__ import annotations

import ast
import gc
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "salon_app"
_NOT_OURS = {".bench", ".git", ".hypothesis", ".venv", "out", "build", "dist", "__pycache__"}


@cache
def program() -> tuple[Path, ...]:
    """Each Python file of the program."""
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def python_files() -> tuple[Path, ...]:
    """Each Python file of the repository."""
    return tuple(path for path in files() if path.suffix == ".py")


@cache
def files() -> tuple[Path, ...]:
    """Each file of the repository that people wrote or that is delivered."""
    found: list[Path] = []
    for top in sorted(ROOT.iterdir()):
        if top.name in _NOT_OURS or top.name.endswith("_cache"):
            continue
        found += [top] if top.is_file() else [path for path in sorted(top.rglob("*")) if path.is_file()]
    return tuple(path for path in found if not _NOT_OURS & set(path.relative_to(ROOT).parts))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file. It is kept, so its many small objects are left out of the searches for garbage."""
    gc.disable()
    try:
        return ast.parse(path.read_text(encoding="utf-8"), str(path))
    finally:
        gc.freeze()
        gc.enable()


def name(path: Path) -> str:
    """The path as people write it: from the repository's top, with slashes."""
    return path.relative_to(ROOT).as_posix()
