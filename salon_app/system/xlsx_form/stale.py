"""Formulas whose kept result is no longer true: what reads a filled cell, and what reads that, over all sheets."""

from __future__ import annotations

from collections.abc import Mapping

from salon_app.system.xlsx_form.book import WORKBOOK, Book
from salon_app.system.xlsx_form.formulas import formulas_of
from salon_app.system.xlsx_form.markup import Markup
from salon_app.system.xlsx_form.references import Area, Cell, mentioned
from salon_app.system.xlsx_form.sheet import Sheet


def without_stale(book: Book, changed: Mapping[str, bytes], filled: Mapping[str, set[Cell]],
                  grown: set[str]) -> dict[str, bytes]:
    """The parts in which results were dropped, and the workbook told to calculate when it is opened.

    `filled`: sheet name → cells written. `grown`: sheets that got rows, all of whose formulas count as changed. Excel and
    LibreOffice work out a formula without a result when they open the file.
    """
    sheets = {one.name: Sheet(book, one, changed.get(one.part)) for one in book.sheets}
    reads: dict[tuple[str, Cell], tuple[list[tuple[str, Area]], bool]] = {}
    for name, sheet in sheets.items():
        for one in formulas_of(sheet):
            reads[name, one.place] = mentioned(one.text, name)
    stale = _dependent(reads, filled, grown)
    if not stale:
        return {}
    found: dict[str, bytes] = {}
    for name, sheet in sheets.items():
        for place in (place for where, place in stale if where == name):
            sheet.drop_value(place)
        if sheet.markup.changed:
            found[sheet.part] = sheet.markup.result()
    workbook = calculated_on_load(Markup(changed.get(WORKBOOK) or book.package.part(WORKBOOK)))
    if workbook.changed:
        found[WORKBOOK] = workbook.result()
    return found


def calculated_on_load(workbook: Markup) -> Markup:
    """Ask for a full calculation at the next opening."""
    root = workbook.root
    found = root.child("calcPr")
    if found is not None:
        if workbook.attribute(found, "fullCalcOnLoad") not in ("1", "true"):
            workbook.set_attribute(found, "fullCalcOnLoad", "1")
        return workbook
    before = [one for one in root.children if one.name in (
        "sheets", "functionGroups", "externalReferences", "definedNames")]
    at = before[-1].end if before else root.close_start
    workbook.replace(at, at, f'<{workbook.prefix(root)}calcPr fullCalcOnLoad="1"/>'.encode())
    return workbook


def _dependent(reads: Mapping[tuple[str, Cell], tuple[list[tuple[str, Area]], bool]], filled: Mapping[str, set[Cell]],
               grown: set[str]) -> set[tuple[str, Cell]]:
    """Formulas that read what was filled, step by step; one that can't be told counts as one that does."""
    changed = {(name.casefold(), place) for name, places in filled.items() for place in places}
    stale: set[tuple[str, Cell]] = {key for key, (_, unclear) in reads.items() if (unclear and changed) or key[0] in grown}
    news = changed | {(name.casefold(), place) for name, place in stale}
    while news:
        by_sheet: dict[str, list[Cell]] = {}
        for name, place in news:
            by_sheet.setdefault(name, []).append(place)
        found = {key for key, (areas, _) in reads.items() if key not in stale and any(
            area.holds(place) for name, area in areas for place in by_sheet.get(name.casefold(), ()))}
        stale |= found
        news = {(name.casefold(), place) for name, place in found}
    return stale
