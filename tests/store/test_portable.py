"""Nothing outside store/ depends on SQLite: the same tables may run on another database one day."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import salon_app

PACKAGE = Path(salon_app.__file__).parent
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if "store" not in path.relative_to(PACKAGE).parts)
FORBIDDEN_MODULES = ("sqlite3", "sqlcipher3", "sqlalchemy.dialects", "alembic")
FORBIDDEN_NAMES = {"exec_driver_sql", "text", "literal_column", "insert", "update", "delete"}
"""Raw SQL, and writes past the operation."""
PLAIN_FUNCTIONS = {"sum", "count", "min", "max", "coalesce", "abs", "lower", "upper", "length", "row_number",
                   "distinct", "nullif"}
SQLITE_WORDS = ("strftime(", "julianday(", "json_extract(", "json_each(", "PRAGMA ", "rowid", "sqlite_master",
                " GLOB ", "group_concat(", "INSERT OR ")


def sqlite_only(source: str) -> list[str]:
    """What in a module's source only SQLite understands, or goes past the unit of work."""
    tree = ast.parse(source)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names if name.name.startswith(FORBIDDEN_MODULES)]
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            if node.module.startswith(FORBIDDEN_MODULES):
                found.append(node.module)
            elif node.module.startswith(("sqlalchemy", "sqlmodel")):
                found += [name.name for name in node.names if name.name in FORBIDDEN_NAMES]
        elif isinstance(node, ast.Attribute):
            if node.attr == "exec_driver_sql":
                found.append(node.attr)
            if isinstance(node.value, ast.Name) and node.value.id == "func" and node.attr not in PLAIN_FUNCTIONS:
                found.append(f"func.{node.attr}")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += [word for word in SQLITE_WORDS if word in node.value and "SELECT" in node.value]
    return found


def test_no_sqlite_outside_the_store() -> None:
    found = {str(path.relative_to(PACKAGE)): sqlite_only(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {path: words for path, words in found.items() if words} == {}


@pytest.mark.parametrize("source", [
    "import sqlite3", "from sqlalchemy.dialects import sqlite", "from sqlalchemy import text", "from sqlmodel import insert",
    "connection.exec_driver_sql('x')", "from sqlalchemy import func\nfunc.strftime('%Y', column)",
    "query = 'SELECT rowid FROM sale'"])
def test_the_search_finds_what_it_looks_for(source: str) -> None:
    assert sqlite_only(source) != []
