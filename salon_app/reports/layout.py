"""About how tall blocks are on paper, so that a sheet meant for one page sends whole tables on, not halves of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from salon_app.reports.kit.model import Block, Chart, Columns, Kind, Lines, RowStyle, Table, Text, Value

ROW, LINE, HEAD, TITLE, NOTE, GAP = 5.35, 4.2, 6.6, 6.0, 4.3, 4.4  # mm; rows at their tightest


def height(block: Block, width: float = 102.0) -> float:
    """About the height of a block `width` mm wide, in mm, with its heading and notes."""
    found = TITLE if getattr(block, "title", "") else 0.0
    for note in getattr(block, "notes", ()):
        found += NOTE * (1 + int(len(note) * 3.2 / width))
    match block:
        case Table():
            tall = any("\n" in column.title for column in block.columns)
            found += (HEAD + (3.4 if tall else 0.0) if block.head else 0.0) + _rows(block, width)
        case Text():
            found += 6.0 * sum(1 + int(len(words) * 3.8 / width) for words in block.paragraphs)
        case Columns():
            found += max(stack(column, one) for column, one in zip(block.columns, block.widths, strict=True))
        case Chart():
            found += block.height
        case Lines():
            found += block.count * block.pitch
        case _:
            raise TypeError(block)
    return found


def _rows(table: Table, width: float) -> float:
    """All rows at their tightest, those with long words by as many lines as they will need."""
    fixed = sum(column.width or 0.0 for column in table.columns)
    shares = sum(column.grow for column in table.columns if column.width is None) or 1.0
    rooms = [(at, (column.width or (width - fixed) * column.grow / shares) - 3.2, (column.size or table.size) * 0.353 * 0.82)
             for at, column in enumerate(table.columns) if column.kind is Kind.TEXT]
    found = 0.0
    for row in table.rows:
        lines = max((1 + int(_length(row.cells[at]) * letter / max(room, letter)) for at, room, letter in rooms), default=1)
        found += max(ROW + (lines - 1) * LINE, row.height or 0.0, table.row_height or 0.0)
    return found


def _length(value: Value) -> float:
    """Full-width letters a text takes."""
    if not isinstance(value, str):
        return 0.0
    return sum(1.0 if ord(letter) > 0x2E7F else 0.7 for letter in value)


def labels_up_to(table: Table, column: str) -> Table:
    """`table`, the labels of rows below the total that have nothing before `column` running up to it."""
    end = next(at for at, one in enumerate(table.columns) if one.key == column)
    rows = tuple(
        row._replace(label_to=end)
        if row.style is RowStyle.COMPARISON and row.label and not any(cell is not None for cell in row.cells[:end])
        else row for row in table.rows)
    return replace(table, rows=rows)


def stack(blocks: Sequence[Block], width: float = 102.0) -> float:
    """About the height of blocks one below the other, in mm."""
    return sum(height(block, width) for block in blocks) + GAP * max(len(blocks) - 1, 0)
