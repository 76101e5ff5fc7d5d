"""The formulas of a sheet: each cell's own text, also where Excel keeps one for a whole stretch (shared formulas)."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.system.xlsx_form.markup import Node
from salon_app.system.xlsx_form.references import Area, Cell, area_of, offset_formula
from salon_app.system.xlsx_form.sheet import Sheet


@dataclass(frozen=True)
class Formula:
    """A cell's formula. `shared`: kept once for several cells. `over`: the cells an array formula fills."""

    place: Cell
    node: Node
    text: str
    shared: bool
    over: Area | None


def formulas_of(sheet: Sheet) -> tuple[Formula, ...]:
    """Every formula of a sheet in the order of its cells."""
    found: list[Formula] = []
    first_of: dict[str, tuple[Cell, str]] = {}
    for place, cell in sheet.cells.items():
        node = cell.formula
        if node is None:
            continue
        of = sheet.markup.attributes(node)
        text = sheet.markup.text(node)
        shared = of.get("t") == "shared"
        if shared and text:
            first_of[of.get("si", "")] = (place, text)
        elif shared and of.get("si", "") in first_of:
            start, kept = first_of[of.get("si", "")]
            text = offset_formula(kept, place.row - start.row, place.column - start.column)
        over = area_of(of["ref"]) if of.get("t") in ("array", "dataTable") and "ref" in of else None
        found.append(Formula(place, node, text, shared, over))
    return tuple(found)
