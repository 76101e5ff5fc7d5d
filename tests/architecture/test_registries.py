"""What exists is listed where the program looks for it: pages, reports, services, tables, icons."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import PACKAGE, ROOT, name, program, tree

PAGES = PACKAGE / "ui" / "pages"
REPORTS = PACKAGE / "reports"
SERVICES = PACKAGE / "services"
TABLES = PACKAGE / "store" / "tables"


def test_every_page_is_listed() -> None:
    classes = [node for path in _below(PAGES) for node in _classes(path)]
    shared = {base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}
    pages = {node.name for node in classes if node.name.endswith("Page")} - shared
    assert pages - {_text(call.args[4]).partition(":")[2] for call in _page_specs()} == set()


def test_every_listed_page_is_there_and_every_folder_is_listed() -> None:
    from salon_app.ui.pages import PAGES as LISTED

    named = {_text(call.args[0]): _text(call.args[4]) for call in _page_specs()}
    assert {spec.key: spec.page for spec in LISTED} == named
    for page in named.values():
        module, _, wanted = page.partition(":")
        path = PAGES / (module.replace(".", "/") + ".py")
        assert wanted in {node.name for node in _classes(path)}, page


def test_page_keys_are_given_once() -> None:
    keys = [_text(call.args[0]) for call in _page_specs()]
    assert keys and sorted(set(keys)) == sorted(keys)


def test_every_report_is_listed() -> None:
    modules = {path.stem for path in REPORTS.glob("*.py") for _ in _calls(path, "ReportSpec")} - {"__init__"}
    listed = {
        node.module.rpartition(".")[2]
        for node in ast.walk(tree(REPORTS / "__init__.py"))
        if isinstance(node, ast.ImportFrom) and node.module
    } | _imported(REPORTS / "__init__.py")
    assert modules - listed == set()


def test_report_keys_are_given_once_and_can_be_typed() -> None:
    from salon_app import reports

    keys = [spec.key for spec in reports.REPORTS]
    assert sorted(set(keys)) == sorted(keys)
    assert [key for key in keys if not key.replace("-", "").isascii() or key != key.lower()] == []


def test_every_service_is_offered() -> None:
    services = {node.name for path in _below(SERVICES) for node in _classes(path) if node.name.endswith("Service")}
    offers = [offer for path in _below(SERVICES / "offers") for offer in _classes(path)]
    offered = {node.id for offer in offers for node in ast.walk(offer) if isinstance(node, ast.Name)}
    assert services and services - offered == set()


def test_every_table_is_registered() -> None:
    tables = {
        node.name
        for path in _below(TABLES)
        for node in _classes(path)
        if any(keyword.arg == "table" and getattr(keyword.value, "value", False) for keyword in node.keywords)
    }
    assert tables and tables - _imported(TABLES / "__init__.py") == set()


def test_every_icon_of_a_page_is_there() -> None:
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    named = {_text(call.args[3]) for call in _page_specs()}
    assert named and named - icons == set()


def _page_specs() -> Iterator[ast.Call]:
    """All lines of PAGES, in whichever folder they stand."""
    return (call for path in sorted(PAGES.glob("*/specs.py")) for call in _calls(path, "PageSpec"))


def _below(folder: Path) -> Iterator[Path]:
    """The modules in a folder and its folders, without the list itself."""
    return (path for path in program() if path.is_relative_to(folder) and path != folder / "__init__.py")


def _classes(path: Path) -> Iterator[ast.ClassDef]:
    """The public classes of a module."""
    return (node for node in tree(path).body if isinstance(node, ast.ClassDef) and not node.name.startswith("_"))


def _calls(path: Path, called: str) -> Iterator[ast.Call]:
    return (
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == called
    )


def _imported(path: Path) -> set[str]:
    return {
        alias.asname or alias.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant) and isinstance(node.value, str), f"{name(PAGES)}: a plain string is needed"
    return node.value
