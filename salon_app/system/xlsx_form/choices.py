"""What a form allows in a cell: the words of a drop-down, the most letters."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.system.xlsx_form.book import Book
from salon_app.system.xlsx_form.markup import Markup, Node
from salon_app.system.xlsx_form.references import Area, Cell, area_of, mentioned
from salon_app.system.xlsx_form.sheet import Sheet

_MOST_CHOICES = 500


@dataclass(frozen=True)
class Allowed:
    """`words`: the choices of a drop-down, empty for none. `most`: letters, None without a limit."""

    words: tuple[str, ...] = ()
    most: int | None = None


class Validations:
    """The rules for input of one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._rules = [(areas, one) for one in sheet.markup.root.walk() if one.name == "dataValidation"
                       if (areas := _areas(sheet.markup, one))]

    def at(self, place: Cell) -> Allowed:
        """What the cell allows."""
        for areas, rule in self._rules:
            if any(area.holds(place) for area in areas):
                return self._allowed(rule)
        return Allowed()

    def _allowed(self, rule: Node) -> Allowed:
        of = self._sheet.markup.attributes(rule)
        first, second = (_formula(self._sheet.markup, rule, name) for name in ("formula1", "formula2"))
        if of.get("type") == "list":
            return Allowed(words=self._words(first))
        if of.get("type") == "textLength":
            limit = {"lessThanOrEqual": first, "equal": first, "lessThan": first, "between": second}.get(
                of.get("operator", "between"), "")
            if limit.isdecimal():
                return Allowed(most=int(limit) - (of.get("operator") == "lessThan"))
        return Allowed()

    def _words(self, formula: str) -> tuple[str, ...]:
        if formula.startswith('"'):
            return tuple(one.strip() for one in formula.strip('"').split(",") if one.strip())
        named = _named(self._sheet.book, formula)
        areas, _ = mentioned(named or formula, self._sheet.name)
        found: list[str] = []
        for name, area in areas:
            part = self._sheet.book.sheet(name)
            if part is not None:
                sheet = self._sheet if part.part == self._sheet.part else Sheet(self._sheet.book, part)
                found += [text for place in sorted(sheet.cells) if area.holds(place) and (text := sheet.text(place))]
        return tuple(found[:_MOST_CHOICES])


def _areas(markup: Markup, rule: Node) -> list[Area]:
    written = markup.attribute(rule, "sqref")
    inner = next((one for one in rule.children if one.name == "sqref"), None)
    listed = (written or (markup.text(inner) if inner is not None else "")).split()
    found: list[Area] = []
    for one in listed:
        try:
            found.append(area_of(one))
        except ValueError:
            continue
    return found


def _formula(markup: Markup, rule: Node, name: str) -> str:
    node = rule.child(name)
    if node is None:
        return ""
    inner = node.children[0] if node.children else node
    return markup.text(inner).strip()


def _named(book: Book, formula: str) -> str:
    listed = book.workbook.root.child("definedNames")
    for node in listed.children if listed is not None else ():
        if (book.workbook.attribute(node, "name") or "").casefold() == formula.casefold():
            return book.workbook.text(node)
    return ""
