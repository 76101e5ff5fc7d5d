"""One sheet's cells: where they stand, what they show, and what is written into them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from salon_app.system.xlsx_form.book import Book, SheetPart
from salon_app.system.xlsx_form.markup import Markup, Node
from salon_app.system.xlsx_form.references import Area, Cell, area_of, cell_of
from salon_app.system.xlsx_form.styles import PLAIN, CellStyle
from salon_app.system.xlsx_form.texts import filled_holder, text_element, text_of

Value = str | int | float | date
MOST_LETTERS = 32_767
"""Of one cell, as Excel has it."""
_FIRST_DAY, _FIRST_DAY_1904 = date(1899, 12, 30), date(1904, 1, 1)


@dataclass(frozen=True)
class CellAt:
    """A cell element: where it is, its attributes, its children."""

    place: Cell
    node: Node
    of: dict[str, str]

    @property
    def formula(self) -> Node | None:
        """Its formula."""
        return self.node.child("f")


class Sheet:
    """A sheet read for filling. `write…` collect edits; `result()` is the sheet with them."""

    def __init__(self, book: Book, part: SheetPart, data: bytes | None = None) -> None:
        """`data`: the sheet as changed so far, else as in the file."""
        self.book = book
        self.name = part.name
        self.part = part.part
        self.markup = Markup(data) if data is not None else book.package.markup(part.part)
        self.data = self.markup.root.child("sheetData")
        self.cells: dict[Cell, CellAt] = {}
        self.rows: dict[int, Node] = {}
        self._in_row: dict[int, list[CellAt]] = {}
        self._read()
        self.merged = list(self._merged())
        self._anchors = {Cell(row, column): area for area in self.merged for row in range(area.top, area.bottom + 1)
                         for column in range(area.left, area.right + 1)}
        self._added: dict[int, dict[Cell, bytes]] = {}

    # reading

    @property
    def protected(self) -> bool:
        """Whether the sheet lets only unlocked cells be typed into."""
        found = self.markup.root.child("sheetProtection")
        return found is not None and self.markup.attribute(found, "sheet") in ("1", "true")

    def area(self, place: Cell) -> Area:
        """The merged area a cell belongs to, or the cell alone."""
        return self._anchors.get(place, Area(place.row, place.column, place.row, place.column))

    def anchor(self, place: Cell) -> Cell:
        """The cell that shows the content where `place` lies: the top left of a merged area."""
        area = self.area(place)
        return Cell(area.top, area.left)

    def style_number(self, place: Cell) -> int | None:
        """The number of the cell's format: its own, its row's, or its column's."""
        found = self.cells.get(place)
        if found is not None:
            return int(found.of["s"]) if "s" in found.of else None
        row = self.rows.get(place.row)
        if row is not None and self.markup.attribute(row, "s"):
            return int(self.markup.attribute(row, "s") or 0)
        return next((style for first, last, style in self._column_styles if first <= place.column <= last), None)

    def style(self, place: Cell) -> CellStyle:
        """The cell's format."""
        number = self.style_number(place) or 0
        return self.book.styles[number] if number < len(self.book.styles) else PLAIN

    def text(self, place: Cell) -> str:
        """What the cell shows as text; a number as it is kept; '' for nothing."""
        found = self.cells.get(place)
        if found is None:
            return ""
        holder = self._holder(found)
        if holder is not None:
            return text_of(*holder)
        value = found.node.child("v")
        return self.markup.text(value) if value is not None else ""

    def texts(self) -> Iterator[tuple[Cell, str]]:
        """The cells that show a text."""
        for place, found in self.cells.items():
            if found.of.get("t") in ("s", "inlineStr", "str") and (text := self.text(place)):
                yield place, text

    def in_row(self, number: int) -> list[CellAt]:
        """The cells of a row, in the order of the file."""
        return self._in_row.get(number, [])

    # writing

    def write(self, place: Cell, value: Value | None) -> None:
        """Put a value into a cell, keeping its format; None empties it."""
        found = self.cells.get(place)
        prefix = self.markup.prefix(self.data) if self.data is not None else ""
        inside, kind = self._content(value, prefix)
        if found is None:
            style = self.style_number(place)
            styled = f' s="{style}"' if style is not None else ""
            self._add(place, f'<{prefix}c r="{place.name}"{styled}{kind}>'.encode() + inside + f"</{prefix}c>".encode())
            return
        kept = "".join(f' {name}="{value}"' for name, value in found.of.items() if name not in ("t", "vm", "cm"))
        self.markup.replace(found.node.start, found.node.end,
                            f"<{prefix}c{kept}{kind}>".encode() + inside + f"</{prefix}c>".encode())

    def fill_text(self, place: Cell, value_of: Callable[[str], str | None]) -> None:
        """Replace the placeholders in a cell's text, keeping its runs and readings."""
        found = self.cells[place]
        holder = self._holder(found)
        assert holder is not None
        prefix = self.markup.prefix(found.node)
        inside = filled_holder(*holder, value_of)
        kept = "".join(f' {name}="{value}"' for name, value in found.of.items() if name != "t")
        self.markup.replace(found.node.start, found.node.end, b"".join((
            f'<{prefix}c{kept} t="inlineStr"><{prefix}is>'.encode(), inside, f"</{prefix}is></{prefix}c>".encode())))

    def drop_value(self, place: Cell) -> None:
        """Take away what a formula came to before."""
        found = self.cells[place]
        value = found.node.child("v")
        if value is None:
            return
        self.markup.remove(value)
        if found.of.get("t") in ("str", "e", "b"):
            tag = self.markup.data[found.node.start:found.node.open_end]
            start = tag.index(f' t="{found.of["t"]}"'.encode()) if f' t="{found.of["t"]}"'.encode() in tag else -1
            if start >= 0:
                at = found.node.start + start
                self.markup.replace(at, at + len(f' t="{found.of["t"]}"'), b"")

    def set_height(self, row: int, points: float) -> bool:
        """Give a row a height by hand; whether there is such a row."""
        node = self.rows.get(row)
        if node is not None:
            self.markup.set_attribute(node, "ht", f"{points:g}")
            self.markup.set_attribute(node, "customHeight", "1")
        return node is not None

    def result(self) -> bytes:
        """The sheet with everything written."""
        self._put_added()
        self._added = {}
        return self.markup.result()

    # inside

    def _read(self) -> None:
        number = 0
        for row in self.data.all("row") if self.data is not None else ():
            number = int(self.markup.attribute(row, "r") or number + 1)
            self.rows[number] = row
            column = 0
            for node in row.all("c"):
                of = self.markup.attributes(node)
                column = cell_of(of["r"]).column if "r" in of else column + 1
                of.setdefault("r", Cell(number, column).name)
                found = CellAt(Cell(number, column), node, of)
                self.cells[found.place] = found
                self._in_row.setdefault(number, []).append(found)

    def _merged(self) -> Iterator[Area]:
        listed = self.markup.root.child("mergeCells")
        for node in listed.children if listed is not None else ():
            yield area_of(self.markup.attribute(node, "ref") or "A1")

    @property
    def _column_styles(self) -> list[tuple[int, int, int]]:
        columns = self.markup.root.child("cols")
        listed = [self.markup.attributes(one) for one in (columns.children if columns is not None else ())]
        return [(int(one["min"]), int(one["max"]), int(one["style"])) for one in listed if "style" in one]

    def _holder(self, found: CellAt) -> tuple[Markup, Node] | None:
        kind = found.of.get("t")
        if kind == "inlineStr":
            inline = found.node.child("is")
            return (self.markup, inline) if inline is not None else None
        value = found.node.child("v")
        if kind != "s" or value is None or self.book.shared is None:
            return None
        markup, listed = self.book.shared
        number = self.markup.text(value).strip()
        return (markup, listed[int(number)]) if number.isdecimal() and int(number) < len(listed) else None

    def _content(self, value: Value | None, prefix: str) -> tuple[bytes, str]:
        """What stands inside the cell, and its type as an attribute."""
        if value is None:
            return b"", ""
        if isinstance(value, str):
            inline = text_element(value[:MOST_LETTERS], prefix)
            return f"<{prefix}is>".encode() + inline + f"</{prefix}is>".encode(), ' t="inlineStr"'
        if isinstance(value, date):
            start = _FIRST_DAY_1904 if self.book.counts_from_1904 else _FIRST_DAY
            value = (value - start).days
        return f"<{prefix}v>{value}</{prefix}v>".encode(), ""

    def _add(self, place: Cell, cell: bytes) -> None:
        self._added.setdefault(place.row, {})[place] = cell

    def _put_added(self) -> None:
        if self.data is None or not self._added:
            return
        prefix = self.markup.prefix(self.data)
        new: dict[int, bytes] = {}
        for number, cells in sorted(self._added.items()):
            if number in self.rows:
                self._put_into_row(self.rows[number], number, cells)
            else:
                inside = b"".join(cells[place] for place in sorted(cells))
                new[number] = f'<{prefix}row r="{number}">'.encode() + inside + f"</{prefix}row>".encode()
        if self.data.open_end == self.data.end and new:  # <sheetData/>
            name = f"{prefix}{self.data.name}"
            self.markup.replace(self.data.end - 2, self.data.end, b">" + b"".join(new.values()) + f"</{name}>".encode())
            return
        for number, row in new.items():
            following = next((self.rows[one] for one in sorted(self.rows) if one > number), None)
            at = following.start if following is not None else self.data.close_start
            self.markup.replace(at, at, row)

    def _put_into_row(self, row: Node, number: int, cells: dict[Cell, bytes]) -> None:
        if row.open_end == row.end:  # <row … />
            inside = b"".join(cells[place] for place in sorted(cells))
            name = f"{self.markup.prefix(row)}row"
            self.markup.replace(row.end - 2, row.end, b">" + inside + f"</{name}>".encode())
            return
        there = self.in_row(number)
        for place in sorted(cells):
            at = next((one.node.start for one in there if one.place.column > place.column), row.close_start)
            self.markup.replace(at, at, cells[place])
