"""A workbook opened for filling: its sheets, shared texts and styles. Nothing is changed here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from salon_app.system.tabular_kind import broken_package
from salon_app.system.xlsx_form.markup import Markup, Node
from salon_app.system.xlsx_form.package import Package
from salon_app.system.xlsx_form.styles import CellStyle, read_styles

WORKBOOK = "xl/workbook.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@dataclass(frozen=True)
class SheetPart:
    """A sheet of the workbook: its name on the tab and its part in the file."""

    name: str
    part: str
    hidden: bool


class Book:
    """One workbook. Raises InputProblem for what can't be filled (see Package)."""

    def __init__(self, data: bytes, name: str) -> None:
        self.package = Package(data, name)
        self.workbook = self.package.markup(WORKBOOK)
        self.sheets = self._sheets()
        if not any(not one.hidden for one in self.sheets):
            raise broken_package(name)

    def sheet(self, name: str) -> SheetPart | None:
        """The sheet of this name, as Excel compares names."""
        return next((one for one in self.sheets if one.name.casefold() == name.casefold()), None)

    @cached_property
    def shared(self) -> tuple[Markup, list[Node]] | None:
        """The shared texts as elements, None where the file has none."""
        parts = self.package.related(WORKBOOK, "sharedStrings")
        if not parts:
            return None
        markup = self.package.markup(parts[0])
        return markup, list(markup.root.all("si"))

    @cached_property
    def styles(self) -> tuple[CellStyle, ...]:
        """The cell formats."""
        parts = self.package.related(WORKBOOK, "styles")
        return read_styles(self.package.markup(parts[0]) if parts else None)

    @cached_property
    def counts_from_1904(self) -> bool:
        """Whether its dates are days since 1904."""
        found = self.workbook.root.child("workbookPr")
        return found is not None and self.workbook.attribute(found, "date1904") in ("1", "true")

    def _sheets(self) -> tuple[SheetPart, ...]:
        relations = {one.id: one for one in self.package.relations(WORKBOOK)}
        listed = self.workbook.root.child("sheets")
        found: list[SheetPart] = []
        for node in listed.children if listed is not None else ():
            of = self.workbook.attributes(node)
            relation = relations.get(next((value for key, value in of.items() if key.endswith(":id")), ""))
            if relation is not None and relation.kind == "worksheet" and self.package.part(relation.target):
                found.append(SheetPart(of.get("name", ""), relation.target, of.get("state", "visible") != "visible"))
        return tuple(found)
