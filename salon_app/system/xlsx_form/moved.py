"""What lies outside a sheet and refers to its rows: drawings, notes, tables, charts, names, the other sheets' formulas."""

from __future__ import annotations

import re
from collections.abc import Mapping

from salon_app.system.xlsx_form.book import WORKBOOK, Book, SheetPart
from salon_app.system.xlsx_form.formulas import formulas_of
from salon_app.system.xlsx_form.markup import Markup, Node
from salon_app.system.xlsx_form.references import Insertion, cell_of, moved_formula, moved_list
from salon_app.system.xlsx_form.rows import move_around, move_formulas
from salon_app.system.xlsx_form.sheet import Sheet

_VML_ROW = re.compile(rb"(<x:Row>\s*)(\d+)(\s*</x:Row>)")
_VML_ANCHOR = re.compile(rb"(<x:Anchor>)([^<]*)(</x:Anchor>)")
_VML_LINK = re.compile(rb"(<x:Fmla(?:Link|Range)>)([^<]*)(</x:Fmla(?:Link|Range)>)")


def moved_parts(book: Book, part: SheetPart, insertion: Insertion, changed: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts, other than the sheet itself, that an insertion of rows changes. `changed`: what was changed before."""
    found: dict[str, bytes] = {}

    def data(name: str) -> bytes:
        return found.get(name) or changed.get(name) or book.package.part(name)

    def keep(name: str, markup: Markup) -> None:
        if markup.changed:
            found[name] = markup.result()

    for one in book.package.relations(part.part):
        if one.kind == "drawing":
            keep(one.target, _drawing(Markup(data(one.target)), insertion))
        elif one.kind == "vmlDrawing" and data(one.target):
            found[one.target] = _vml(data(one.target), insertion)
        elif one.kind in ("comments", "threadedComment", "table") and data(one.target):
            keep(one.target, _areas(Markup(data(one.target)), insertion))
        elif one.kind == "ctrlProp" and data(one.target):
            keep(one.target, _control(Markup(data(one.target)), insertion, part.name))
    for name in book.package.names():
        if name.startswith("xl/charts/chart"):
            keep(name, _texts_of(Markup(data(name)), insertion, ("f",)))
    for other in book.sheets:
        if other.part != part.part:
            sheet = Sheet(book, other, data(other.part))
            move_formulas(sheet, formulas_of(sheet), insertion)
            move_around(sheet.markup, insertion, sheet.name, own=False)
            keep(other.part, sheet.markup)
    workbook = Markup(data(WORKBOOK))
    keep(WORKBOOK, _texts_of(workbook, insertion, ("definedName",)))
    for chain in book.package.related(WORKBOOK, "calcChain"):
        keep(chain, _chain(Markup(data(chain)), insertion, _sheet_id(book, part)))
    return found


def _drawing(markup: Markup, insertion: Insertion) -> Markup:
    """Anchors below go down with their rows; one that spans them grows only where Excel lets it grow."""
    for anchor in markup.root.children:
        start, end = anchor.child("from"), anchor.child("to")
        if start is None or markup.attribute(anchor, "editAs") == "absolute":
            continue
        fixed = markup.attribute(anchor, "editAs") == "oneCell"
        goes = _row(markup, start) + 1 >= insertion.at
        for mark in (start, end):
            if mark is not None and (goes or (mark is end and not fixed)):
                _move_mark(markup, mark, insertion)
    return markup


def _row(markup: Markup, mark: Node) -> int:
    row = mark.child("row")
    return int(markup.text(row).strip()) if row is not None else 0


def _move_mark(markup: Markup, mark: Node, insertion: Insertion) -> None:
    row = mark.child("row")
    number = _row(markup, mark)
    if row is not None and number + 1 >= insertion.at:
        markup.set_text(row, str(number + insertion.count))


def _vml(data: bytes, insertion: Insertion) -> bytes:
    """Notes and older controls; this part is not always sound XML, so it is read by its marks."""
    def number(written: bytes) -> bytes:
        row = int(written)
        return str(row + insertion.count).encode() if row + 1 >= insertion.at else written.strip()

    def anchor(found: re.Match[bytes]) -> bytes:
        numbers = found[2].split(b",")
        readable = len(numbers) == 8 and all(one.strip().isdigit() for one in (numbers[2], numbers[6]))
        if readable and number(numbers[2]) != numbers[2].strip():
            numbers[2], numbers[6] = (b" " + str(int(one) + insertion.count).encode() for one in (numbers[2], numbers[6]))
        return found[1] + b",".join(numbers) + found[3]

    data = _VML_ROW.sub(lambda found: found[1] + number(found[2]) + found[3], data)
    data = _VML_ANCHOR.sub(anchor, data)
    return _VML_LINK.sub(lambda found: found[1] + moved_formula(
        found[2].decode(), insertion, insertion.sheet).encode() + found[3], data)


def _areas(markup: Markup, insertion: Insertion) -> Markup:
    for node in markup.root.walk():
        written = markup.attribute(node, "ref")
        if written and moved_list(written, insertion) != written:
            markup.set_attribute(node, "ref", moved_list(written, insertion))
    return markup


def _control(markup: Markup, insertion: Insertion, sheet: str) -> Markup:
    for name in ("fmlaLink", "fmlaRange"):
        written = markup.attribute(markup.root, name)
        if written and moved_formula(written, insertion, sheet) != written:
            markup.set_attribute(markup.root, name, moved_formula(written, insertion, sheet))
    return markup


def _texts_of(markup: Markup, insertion: Insertion, names: tuple[str, ...]) -> Markup:
    for node in markup.root.walk():
        if node.name in names and not node.children and node.close_start > node.open_end:
            before = markup.text(node)
            after = moved_formula(before, insertion, "")
            if after != before:
                markup.set_text(node, after)
    return markup


def _sheet_id(book: Book, part: SheetPart) -> str:
    listed = book.workbook.root.child("sheets")
    for node in listed.children if listed is not None else ():
        of = book.workbook.attributes(node)
        if of.get("name") == part.name:
            return of.get("sheetId", "")
    return ""


def _chain(markup: Markup, insertion: Insertion, sheet_id: str) -> Markup:
    """Order of calculation: a cell without a sheet's number belongs to the sheet of the one before."""
    current = ""
    for node in markup.root.all("c"):
        of = markup.attributes(node)
        current = of.get("i", current)
        if current == sheet_id and "r" in of:
            place = cell_of(of["r"])
            if place.row >= insertion.at:
                markup.set_attribute(node, "r", place._replace(row=insertion.row(place.row)).name)
    return markup
