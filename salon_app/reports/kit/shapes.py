"""What a free drawing is made of: frames, cards of people, strokes, labels, circles. Millimetres from its top left corner.

Documents import them from kit.model. Nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.reports.kit.cells import Align


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of a diagram; x and y of its top left corner in mm from the diagram's top left."""

    x: float
    y: float
    width: float
    height: float
    weight: float = 0.7
    black: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points (mm from the diagram's top left)."""

    points: tuple[tuple[float, float], ...]
    weight: float = 0.7
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text of a diagram; y is its baseline. `width` limits it (0: no limit); `white` on a black frame."""

    x: float
    y: float
    text: str
    size: float = 10.5
    bold: bool = False
    align: Align = Align.LEFT
    width: float = 0.0
    white: bool = False


@dataclass(frozen=True, slots=True)
class Circle:
    """A dotted circle where a stamp may stand, round (x, y), with a small word in it."""

    x: float
    y: float
    radius: float = 6.5
    label: str = "印"


@dataclass(frozen=True, slots=True)
class Card:
    """A framed person of a diagram: row number and name in bold, a line below, `mark` at the right edge of the name's line.

    x and y of the top left corner in mm; `tag` white on black at the left (発信元, 1班), then the frame is heavier. `size`
    of the name in points. A long name takes two lines, nothing is cut.
    """

    x: float
    y: float
    width: float
    height: float
    number: int
    name: str
    below: str = ""
    mark: str = ""
    tag: str = ""
    size: float = 11.0
