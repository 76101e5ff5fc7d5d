"""Which numbers of a combined report would tell of somebody: those under five, and those by which one could reckon them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from salon_app.reports.aggregate_items import BY_NUMBER, ITEMS

FEWEST = 5
"""Numbers of people from here on are shown."""
WHOLE = -1
"""The column of the totals, beside those of the salons from 0."""
Cell = tuple[str, int]
"""An item's number and a column."""


def masked(values: Mapping[Cell, int]) -> frozenset[Cell]:
    """Cells not to be shown. `values`: what is told, with the totals where an item is added up.

    A line is what adds up to something that is told: an item over the salons, and the parts of an item in one column. One
    hidden number in a line could be reckoned, so a second one, the smallest, is hidden with it, until no line has just one.
    """
    hidden = {cell for cell, value in values.items() if BY_NUMBER[cell[0]].personal and 0 < value < FEWEST}
    lines = [line for line in _lines(values) if len(line) > 1]
    while True:
        more = {_second(line, hidden, values) for line in lines if sum(cell in hidden for cell in line) == 1}
        if not more:
            return frozenset(hidden)
        hidden |= more


def _second(line: Sequence[Cell], hidden: Iterable[Cell], values: Mapping[Cell, int]) -> Cell:
    """The cell of a line that goes with the hidden one: the smallest that is not 0."""
    rest = [cell for cell in line if cell not in hidden]
    return min(rest, key=lambda cell: (values[cell] == 0, values[cell]))


def _lines(values: Mapping[Cell, int]) -> Iterable[tuple[Cell, ...]]:
    columns = sorted({column for _, column in values})
    for one in ITEMS:
        if one.personal and (one.number, WHOLE) in values:
            yield tuple((one.number, column) for column in columns if (one.number, column) in values)
    for whole in dict.fromkeys(one.of for one in ITEMS if one.of):
        for kind in dict.fromkeys(one.number[:2] for one in ITEMS if one.of == whole):
            parts = [one.number for one in ITEMS if one.of == whole and one.number[:2] == kind]
            for column in columns:
                yield tuple((number, column) for number in (*parts, whole) if (number, column) in values)
