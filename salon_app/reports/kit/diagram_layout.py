"""Free drawings on paper: frames, strokes, labels and circles for stamps (連絡網図, places for receipts and seals)."""

from __future__ import annotations

from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Circle, Diagram, Frame, Label, Stroke
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, MM, Pen


def draw(block: Diagram, pen: Pen, x: float, top: float) -> None:
    """The drawing with its top left corner at (x, top), in points."""
    for shape in block.shapes:
        if isinstance(shape, Frame):
            low = top - (shape.y + shape.height) * MM
            if shape.black:
                pen.fill(x + shape.x * MM, low, shape.width * MM, shape.height * MM)
            pen.rect(x + shape.x * MM, low, shape.width * MM, shape.height * MM, shape.weight)
        elif isinstance(shape, Stroke):
            for (x1, y1), (x2, y2) in zip(shape.points, shape.points[1:], strict=False):
                ends = (x + x1 * MM, top - y1 * MM, x + x2 * MM, top - y2 * MM)
                if shape.dotted:
                    pen.dashed(*ends, pattern="0.6 2.2", weight=shape.weight)
                else:
                    pen.line(*ends, shape.weight)
        elif isinstance(shape, Circle):
            middle = top - shape.y * MM
            pen.dotted_circle(x + shape.x * MM, middle, shape.radius * MM)
            pen.text(x + shape.x * MM, middle - 9 * CENTER_OF_LETTERS, shape.label, 9, align=Align.CENTER)
        else:
            _label(shape, pen, x, top)


def _label(shape: Label, pen: Pen, x: float, top: float) -> None:
    style = Style.WORDS_BOLD if shape.bold else Style.WORDS
    at, base = x + shape.x * MM, top - shape.y * MM
    if not shape.width:
        pen.text(at, base, shape.text, shape.size, style, align=shape.align, white=shape.white)
        return
    fit = pen.type.fit(shape.text, shape.width * MM, shape.size, style)
    line = fit.lines[0]
    width = line.em * fit.size * fit.squeeze
    at -= width if shape.align is Align.RIGHT else width / 2 if shape.align is Align.CENTER else 0
    for line in fit.lines:
        pen.shaped(at, base, line, fit.size, fit.squeeze, white=shape.white)
        base -= fit.size * 1.28
