"""Pieces of a page that flow: what fits stays, what doesn't goes to the next page as a whole or split.

A piece knows its height and how it may be split; a section is a piece under its heading with its notes. Points.
"""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Heading
from salon_app.reports.kit.pen import MM, Pen
from salon_app.reports.kit.typeset import Typesetter

GAP = 4.0 * MM
BAR_HEIGHT = 4.6 * MM
HEAD_GAP = 1.4 * MM
NOTE_SIZE = 9.0
NOTE_LINE = NOTE_SIZE * 1.34


class Piece:
    """Something of known height that may be drawn, and perhaps split."""

    height: float = 0.0
    gap: float = GAP  # to what stands above it

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        """What fits into `room` and the rest. `fresh`: the page is empty, so something should fit if at all."""
        return None, self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draws the piece; `top` is its upper edge (y upwards)."""
        raise NotImplementedError


class Break(Piece):
    """The next piece begins a new page."""


class Section(Piece):
    """A heading bar, the block below it, and its notes."""

    def __init__(self, heading: Heading, number: str, inner: Piece, setter: Typesetter, width: float, *,
                 continued: bool = False) -> None:
        self.heading, self.number, self.inner = heading, number, inner
        self.setter, self.width, self.continued = setter, width, continued
        self.notes = [line for note in heading.notes for line in setter.wrap(note, width, NOTE_SIZE, Style.WORDS)]
        self.head = BAR_HEIGHT + HEAD_GAP if heading.title else 0.0
        self.foot = len(self.notes) * NOTE_LINE + 0.6 * MM if self.notes else 0.0
        self.height = self.head + inner.height + self.foot
        self.gap = inner.gap

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        upper, lower = self.inner.split(room - self.head, fresh=fresh)
        if upper is None:
            return None, self
        if lower is None:  # all of it would fit, only the notes wouldn't
            upper, lower = self.inner.split(room - self.head - self.foot, fresh=fresh)
            if upper is None or lower is None:
                return None, self
        bare = Heading(title=self.heading.title, remark=self.heading.remark)
        first = Section(bare, self.number, upper, self.setter, self.width, continued=self.continued)
        rest = Section(self.heading, self.number, lower, self.setter, self.width, continued=True)
        return first, rest

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if self.heading.title:
            pen.fill(x, top - BAR_HEIGHT, 1.6 * MM, BAR_HEIGHT)
            base = top - BAR_HEIGHT / 2 - 11.5 * 0.37
            at = x + 3.2 * MM
            if self.number:
                at += pen.text(at, base, self.number, 11.5, Style.WORDS_BOLD) + 2.4 * MM
            at += pen.text(at, base, self.heading.title, 11.5, Style.WORDS_BOLD) + 3.4 * MM
            remark = "　".join(filter(None, (self.heading.remark, "つづき" if self.continued else "")))
            if remark:
                pen.text(at, base + 0.4, remark, 9)
        self.inner.draw(pen, x, top - self.head)
        y = top - self.head - self.inner.height - 0.6 * MM
        for line in self.notes:
            pen.text(x, y - NOTE_SIZE * 1.06, line, NOTE_SIZE)
            y -= NOTE_LINE


class SideBySide(Piece):
    """Columns of pieces; each flows on its own when the page ends, unless they stay `whole`."""

    def __init__(self, columns: Sequence[Sequence[Piece]], offsets: Sequence[float], *, whole: bool = False) -> None:
        self.whole = whole
        self.columns = [list(column) for column in columns]
        self.offsets = list(offsets)
        self.height = max((stack_height(column) for column in self.columns), default=0.0)
        self.gap = max((column[0].gap for column in self.columns if column), default=GAP)

    def split(self, room: float, *, fresh: bool) -> tuple[Piece | None, Piece | None]:
        if self.whole and not fresh:
            return None, self
        upper, lower = [], []
        for column in self.columns:
            placed, rest = fill(column, room, fresh=fresh)
            upper.append(placed)
            lower.append(rest)
        if not any(upper):
            return None, self
        return SideBySide(upper, self.offsets), SideBySide(lower, self.offsets) if any(lower) else None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for column, offset in zip(self.columns, self.offsets, strict=True):
            draw_stack(column, pen, x + offset, top)


def stack_height(pieces: Sequence[Piece]) -> float:
    """Height of pieces below one another, with the gaps between them."""
    return sum(p.height for p in pieces) + sum(p.gap for p in pieces[1:])


def draw_stack(pieces: Sequence[Piece], pen: Pen, x: float, top: float) -> None:
    """Draws pieces below one another."""
    for index, piece in enumerate(pieces):
        top -= piece.gap if index else 0
        piece.draw(pen, x, top)
        top -= piece.height


def fill(pieces: Sequence[Piece], room: float, *, fresh: bool = True) -> tuple[list[Piece], list[Piece]]:
    """The pieces that fit into `room`, one of them perhaps split, and the rest.

    A piece too tall for an empty page is placed all the same: nothing is lost, and its author sees it.
    """
    placed: list[Piece] = []
    waiting = list(pieces)
    while waiting:
        piece = waiting[0]
        left = room - (piece.gap if placed else 0)
        if piece.height <= left + 0.05:
            placed.append(waiting.pop(0))
            room = left - piece.height
            continue
        upper, lower = piece.split(left, fresh=fresh and not placed)
        if upper is not None:
            placed.append(upper)
            waiting[:1] = [lower] if lower is not None else []
        elif not placed and fresh:
            placed.append(waiting.pop(0))
        return placed, waiting
    return placed, waiting


def segments(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces between page breaks; empty stretches vanish."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        if isinstance(piece, Break):
            found.append([])
        else:
            found[-1].append(piece)
    return [part for part in found if part] or [[]]


def paginate(pieces: Sequence[Piece], first: float, later: float) -> list[list[Piece]]:
    """Pages of pieces; `first` and `later` are the room on the first and on every other page."""
    placed, rest = fill(pieces, first)
    pages = [placed]
    while rest:
        placed, rest = fill(rest, later)
        if placed:
            pages.append(placed)
    return pages
