"""Every text a user reads can be translated, and is: plain strings in tr() and translate(), a complete catalogue."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build_spec import dev_i18n
from salon_app.ui.palette import TINTS
from tests.architecture.sources import PACKAGE, ROOT, name, program, tree

JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠々]")
WRAPPERS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Japanese in the window's code that is not a text to translate, and why.
NOT_TEXTS = {
    "salon_app/ui/date_words.py": "dates as Japanese are written; English ones are formatted beside them",
    "salon_app/ui/fonts.py": "names of font families",
    "salon_app/ui/palette.py": "names under which the colours of tiles are stored",
    "salon_app/ui/text.py": "where a Japanese line may break",
    "salon_app/ui/theme.py": "a character that shows how wide a Japanese one is",
}

# Words of whatever module that stay as they are, beside the colours.
NOT_TRANSLATED = {
    "日本語": "a language is named in itself",
    "様": "stored and printed behind a name",
    "御中": "stored and printed behind a body's name",
}

# They pass any text on to the translator.
DOORS = {"salon_app/model/texts.py", "salon_app/ui/language.py"}

PLACES = re.compile(r"\{[^{}]*\}")


def test_texts_are_plain_strings_that_the_catalogue_tool_can_read() -> None:
    texts = [_Texts(path) for path in program()]
    assert [problem for module in texts for problem in module.problems] == []
    # A text translated where it is shown must have been marked where it is written.
    assert {context for module in texts for context in module.looked_up - {c for t in texts for c in t.marked}} == set()


def test_no_japanese_text_of_the_window_or_the_command_line_stays_untranslatable() -> None:
    found = []
    for path in program():
        if path.relative_to(PACKAGE).parts[0] in ("ui", "cli") and name(path) not in NOT_TEXTS:
            found += [
                f"{name(path)}:{node.lineno}: {node.value!r}"
                for node in _bare_strings(path)
                if node.value not in (*TINTS, *NOT_TRANSLATED)
            ]
    assert found == []


def test_every_text_of_the_code_is_in_the_catalogue_and_nothing_else() -> None:
    in_code = {text for path in program() for text in _Texts(path).found}
    in_catalogue = {(context, source) for context, source, _ in _messages(dev_i18n.CATALOGUE)}
    assert (sorted(in_code - in_catalogue), sorted(in_catalogue - in_code)) == ([], []), "run: python3 dev.py i18n"


def test_the_catalogue_is_what_the_tool_writes(tmp_path: Path) -> None:
    again = tmp_path / "salon_en.ts"
    again.write_bytes(dev_i18n.CATALOGUE.read_bytes())
    dev_i18n.update(again)
    assert again.read_bytes() == dev_i18n.CATALOGUE.read_bytes(), "run: python3 dev.py i18n"


def test_the_compiled_catalogue_is_fresh(tmp_path: Path) -> None:
    dev_i18n.release(compiled=tmp_path / "salon_en.qm")
    compiled = dev_i18n.CATALOGUE.with_suffix(".qm")
    assert (tmp_path / "salon_en.qm").read_bytes() == compiled.read_bytes(), "run: python3 dev.py i18n"


def test_every_text_has_english() -> None:
    assert dev_i18n.unfinished() == []


def test_english_texts_keep_the_places_that_are_filled_in() -> None:
    wrong = [
        (context, source, english)
        for context, source, english in _messages(dev_i18n.CATALOGUE)
        if english and sorted(PLACES.findall(source)) != sorted(PLACES.findall(english))
    ]
    assert wrong == []


class _Texts(ast.NodeVisitor):
    """The texts of one module, with the context the catalogue tool gives them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: set[tuple[str, str]] = set()
        self.problems: list[str] = []
        self.marked: set[str] = set()  # contexts of texts that are marked in one place and translated in another
        self.looked_up: set[str] = set()  # contexts of texts that are translated where they are shown
        self._classes: list[str] = []
        if name(path) not in DOORS:
            self.visit(tree(path))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if any(alias.name in ("translate", "QT_TRANSLATE_NOOP") and alias.asname for alias in node.names):
            self._problem(node, "under another name its texts are not found")

    def visit_Call(self, node: ast.Call) -> None:
        called = _called(node)
        if called == "tr":
            self._tr(node)
        elif called == "QT_TRANSLATE_NOOP" or (called == "translate" and not _is_other_translate(node)):
            self._translate(node, called)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        texts = _plain_strings(node)
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._problem(node, "tr() must be called on self, which gives it its context")
        elif len(texts) != 1 or len(node.args) != 1:
            self._problem(node, "tr() takes one plain string")
        else:
            self.found.add((self._classes[-1], texts[0]))

    def _translate(self, node: ast.Call, called: str) -> None:
        texts = _plain_strings(node)
        if len(texts) == len(node.args) == 2:
            self.found.add((texts[0], texts[1]))
            if called == "QT_TRANSLATE_NOOP":
                self.marked.add(texts[0])
        elif called == "translate" and len(texts) == 1 and isinstance(node.args[1], ast.Attribute):
            self.looked_up.add(texts[0])
        else:
            self._problem(node, f"{called}() takes two plain strings: context and text")

    def _problem(self, node: ast.AST, sentence: str) -> None:
        self.problems.append(f"{name(self.path)}:{getattr(node, 'lineno', 0)}: {sentence}")


def _bare_strings(path: Path) -> list[ast.Constant]:
    """The Japanese strings of a module that are neither docstrings nor inside a call that translates them."""
    spared: set[int] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Expr):
            spared.add(id(node.value))
        if isinstance(node, ast.Call) and _called(node) in WRAPPERS:
            spared.update(id(argument) for argument in node.args)
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in spared
        and JAPANESE.search(node.value)
    ]


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _plain_strings(node: ast.Call) -> list[str]:
    constants = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
    return [text for text in constants if isinstance(text, str) and text]


def _is_other_translate(node: ast.Call) -> bool:
    """str.translate takes a table, QPainter.translate two numbers: neither is meant here."""
    if not isinstance(node.func, ast.Attribute):
        return False
    owner = node.func.value
    return not (isinstance(owner, ast.Name) and owner.id in ("texts", "QApplication", "QCoreApplication"))


def _messages(catalogue: Path) -> list[tuple[str, str, str]]:
    """Context, Japanese and English of each message."""
    root = ElementTree.parse(catalogue).getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("translation") or "")
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def test_the_catalogue_lies_where_the_program_looks() -> None:
    from salon_app.system.paths import resources

    assert dev_i18n.CATALOGUE.parent == resources() / "i18n"
    assert resources() == ROOT / "resources"
