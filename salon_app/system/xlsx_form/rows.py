"""New rows in a sheet: copies of a row of the list, everything below moved down with all that refers to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from salon_app.system.xlsx_form.formulas import Formula, formulas_of
from salon_app.system.xlsx_form.markup import Markup, Node, escaped, with_attribute
from salon_app.system.xlsx_form.references import (
    Area,
    Cell,
    Insertion,
    area_of,
    moved_formula,
    moved_list,
    offset_formula,
)
from salon_app.system.xlsx_form.sheet import CellAt, Sheet

_AREAS = ("ref", "sqref", "activeCell", "topLeftCell")
_FORMULAS = ("formula", "formula1", "formula2", "f")
_IN_DRAWING = "spreadsheetDrawing"
_REPEATED = ("conditionalFormatting", "dataValidation")


@dataclass(frozen=True)
class Block:
    """The rows that are copied: from `top`, `height` of them."""

    top: int
    height: int

    def holds(self, area: Area) -> bool:
        """Whether an area lies in these rows altogether."""
        return self.top <= area.top and area.bottom < self.top + self.height

    def cuts(self, area: Area) -> bool:
        """Whether an area begins or ends in the middle of these rows."""
        bottom = self.top + self.height - 1
        return (area.top <= bottom and area.bottom >= self.top and not self.holds(area)
                and not (area.top < self.top and area.bottom > bottom))


def can_grow(sheet: Sheet, block: Block, insertion: Insertion) -> bool:
    """Whether new rows leave the sheet sound: nothing locked, no table of Excel's own or array formula in the way."""
    if sheet.protected or any(one.kind in ("pivotTable", "queryTable") for one in sheet.book.package.relations(sheet.part)):
        return False
    if any(block.cuts(area) for area in sheet.merged):
        return False
    return not any(one.over is not None and one.over.top < insertion.at <= one.over.bottom for one in formulas_of(sheet))


def with_rows(sheet: Sheet, insertion: Insertion, block: Block) -> bytes:
    """The sheet with `insertion.count` new rows, copies of the block's without their numbers."""
    assert sheet.data is not None
    markup = sheet.markup
    formulas = {one.place: one for one in formulas_of(sheet)}
    for number, row in sheet.rows.items():
        if number >= insertion.at:
            markup.set_attribute(row, "r", str(insertion.row(number)))
    for place, cell in sheet.cells.items():
        if place.row >= insertion.at and "r" in markup.attributes(cell.node):
            markup.set_attribute(cell.node, "r", Cell(insertion.row(place.row), place.column).name)
    move_formulas(sheet, formulas.values(), insertion, all_shared=True, instead=_of_the_last(formulas, insertion, block, sheet))
    following = next((sheet.rows[one] for one in sorted(sheet.rows) if one >= insertion.at), None)
    at = following.start if following is not None else sheet.data.close_start
    markup.replace(at, at, _copies(sheet, insertion, block, formulas))
    move_around(markup, insertion, sheet.name, own=True, block=block)
    return markup.result()


def move_formulas(sheet: Sheet, formulas: Iterable[Formula], insertion: Insertion, *, all_shared: bool = False,
                  instead: Mapping[Cell, str] | None = None) -> None:
    """Write those formulas of a sheet anew whose references move. `instead`: texts that are known already."""
    found = list(formulas)
    own = sheet.name.casefold() == insertion.sheet.casefold()
    moved = {one.place: moved_formula(one.text, insertion, sheet.name) for one in found} | dict(instead or {})
    all_shared = all_shared or any(one.shared and moved[one.place] != one.text for one in found)
    for one in found:
        if one.over is not None:
            if own:
                sheet.markup.set_attribute(one.node, "ref", insertion.area(one.over).name)
            if one.text and moved[one.place] != one.text:
                sheet.markup.set_text(one.node, moved[one.place])
        elif moved[one.place] != one.text or (one.shared and all_shared):
            prefix = sheet.markup.prefix(one.node)
            sheet.markup.replace(one.node.start, one.node.end,
                                 f"<{prefix}f>{escaped(moved[one.place])}</{prefix}f>".encode())


def _of_the_last(formulas: Mapping[Cell, Formula], insertion: Insertion, block: Block, sheet: Sheet) -> dict[Cell, str]:
    """The formulas of the list's last rows, where they are the same as in the rows above: they go on after the new ones."""
    found: dict[Cell, str] = {}
    for place, one in formulas.items():
        above = formulas.get(Cell(place.row - block.height, place.column))
        if not insertion.at <= place.row < insertion.at + block.height or above is None or one.over or above.over:
            continue
        if offset_formula(above.text, block.height) == one.text:
            down = insertion.row(place.row) - above.place.row
            found[place] = offset_formula(moved_formula(above.text, insertion, sheet.name), down)
    return found


def move_around(markup: Markup, insertion: Insertion, sheet: str, *, own: bool, block: Block | None = None) -> None:
    """Move what stands outside the cells of a sheet: merged areas, drop-downs, conditional formats, breaks, controls."""
    for part in markup.root.children:
        if part.name == "sheetData":
            continue
        for node in part.walk():
            if node.name in _FORMULAS and not node.children and node.close_start > node.open_end:
                before = markup.text(node)
                after = moved_formula(before, insertion, sheet)
                if after != before:
                    markup.set_text(node, after)
            if own:
                _move_node(markup, node, insertion, block)


def _move_node(markup: Markup, node: Node, insertion: Insertion, block: Block | None) -> None:
    of = markup.attributes(node)
    for name in _AREAS:
        if name in of:
            after = moved_list(of[name], insertion)
            if block is not None and node.name in _REPEATED:
                after = " ".join((after, *_repeated(of[name], insertion, block)))
            if after != of[name]:
                markup.set_attribute(node, name, after)
    if node.name == "sqref" and not node.children:
        before = markup.text(node)
        if moved_list(before, insertion) != before:
            markup.set_text(node, moved_list(before, insertion))
    elif node.name == "brk" and int(of.get("id", 0)) >= insertion.at:
        markup.set_attribute(node, "id", str(insertion.row(int(of["id"]))))
    elif node.name == "row" and node.space.endswith(_IN_DRAWING):
        number = int(markup.text(node).strip() or 0)
        if number + 1 >= insertion.at:
            markup.set_text(node, str(number + insertion.count))
    elif node.name == "mergeCells" and block is not None:
        _repeat_merged(markup, node, insertion, block)


def _repeat_merged(markup: Markup, listed: Node, insertion: Insertion, block: Block) -> None:
    prefix = markup.prefix(listed)
    new: list[bytes] = []
    for one in listed.children:
        for name in _repeated(markup.attribute(one, "ref") or "", insertion, block):
            new.append(f'<{prefix}mergeCell ref="{name}"/>'.encode())
    if new:
        markup.set_attribute(listed, "count", str(len(listed.children) + len(new)))
        markup.replace(listed.close_start, listed.close_start, b"".join(new))


def _repeated(written: str, insertion: Insertion, block: Block) -> list[str]:
    """The areas that lie in the copied rows, for each of their copies."""
    found: list[str] = []
    for one in written.split():
        try:
            area = area_of(one)
        except ValueError:
            continue
        if block.holds(area):
            for copy in range(insertion.count // block.height):
                down = insertion.at + copy * block.height - block.top
                found.append(Area(area.top + down, area.left, area.bottom + down, area.right).name)
    return found


def _copies(sheet: Sheet, insertion: Insertion, block: Block, formulas: dict[Cell, Formula]) -> bytes:
    parts: list[bytes] = []
    for number in range(insertion.at, insertion.at + insertion.count):
        source = block.top + (number - insertion.at) % block.height
        row = sheet.rows.get(source)
        if row is not None:
            parts.append(_copied_row(sheet, row, source, number, insertion, formulas))
    return b"".join(parts)


def _copied_row(sheet: Sheet, row: Node, source: int, number: int, insertion: Insertion, formulas: dict[Cell, Formula]) -> bytes:
    data = sheet.markup.data
    tag = with_attribute(data[row.start:row.open_end], "r", str(number))
    if row.open_end == row.end:
        return tag
    cells = [_copied_cell(sheet, one, number, insertion, formulas) for one in sheet.in_row(source)]
    return tag + b"".join(cells) + data[row.close_start:row.end]


def _copied_cell(sheet: Sheet, cell: CellAt, number: int, insertion: Insertion, formulas: dict[Cell, Formula]) -> bytes:
    """The cell with its format, its words and its formula; figures belong to one row only and are left out."""
    markup = sheet.markup
    tag = with_attribute(markup.data[cell.node.start:cell.node.open_end], "r", Cell(number, cell.place.column).name)
    prefix = markup.prefix(cell.node)
    formula = formulas.get(cell.place)
    if formula is not None and formula.over is None:
        moved = offset_formula(moved_formula(formula.text, insertion, sheet.name), number - cell.place.row)
        return _untyped(tag) + f"<{prefix}f>{escaped(moved)}</{prefix}f></{prefix}c>".encode()
    if cell.of.get("t") in ("s", "inlineStr") and cell.node.open_end < cell.node.close_start:
        return tag + markup.data[cell.node.open_end:cell.node.end]
    closed = tag if tag.endswith(b"/>") else tag[:-1] + b"/>"
    return _untyped(closed)


def _untyped(tag: bytes) -> bytes:
    return re.sub(rb"\st=(?:\"[^\"]*\"|'[^']*')", b"", tag, count=1)
