"""Draws on a ReportLab canvas: texts in any face, rules of the three weights, hatching, tick boxes.

Writes PDF operators directly, many strings to a text object: a call to the canvas for each cell would be slower
than the whole table. Lengths are points, y counts upwards as in PDF. No layout here.
"""

from __future__ import annotations

from typing import Any

from salon_app.reports.kit.fonts import Face, Shaped, Style
from salon_app.reports.kit.model import Align
from salon_app.reports.kit.typeset import LEADING, Fit, Typesetter

THIN, MEDIUM, HEAVY = 0.4, 0.7, 1.2
HATCH = 5.8  # 2.05 mm between the lines
MM = 72 / 25.4
CENTER_OF_LETTERS = 0.37  # of the size: from the baseline to the middle of a Japanese character


class Pen:
    """One page's strokes and texts; `finish` hands them to the canvas."""

    def __init__(self, canvas: Any, type_setter: Typesetter) -> None:
        self.canvas = canvas
        self.type = type_setter
        self._strokes: dict[float, list[str]] = {THIN: [], MEDIUM: [], HEAVY: []}
        self._fills: list[str] = []
        self._special: list[str] = []
        self._texts: list[str] = []
        self._state: tuple[str, float, float, bool] | None = None
        self._encoded: dict[tuple[Face, str], list[tuple[str, str]]] = {}

    # ---- text

    def text(self, x: float, y: float, text: str, size: float, style: Style = Style.WORDS, *,
             align: Align = Align.LEFT, tracking: float = 0.0, white: bool = False) -> float:
        """One line with its baseline at y; returns its width."""
        shaped = self.type.shape(text, style)
        width = shaped.em * size + tracking * max(len(text) - 1, 0)
        if align is Align.RIGHT:
            x -= width
        elif align is Align.CENTER:
            x -= width / 2
        self.shaped(x, y, shaped, size, tracking=tracking, white=white)
        return width

    def shaped(self, x: float, y: float, shaped: Shaped, size: float, squeeze: float = 1.0, *,
               tracking: float = 0.0, white: bool = False) -> None:
        """Runs already measured, from x."""
        out = self._texts
        for face, text in shaped.runs:
            out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            for name, string in self._encode(face, text):
                state = (name, size, squeeze, white)
                if state != self._state or tracking or face.stroked:
                    out.append(f"{name} {size:.2f} Tf {squeeze * 100:.1f} Tz {1 if white else 0} g")
                    self._state = state
                if tracking:
                    string = f"{tracking:.2f} Tc {string} 0 Tc"
                if face.stroked:
                    string = f"2 Tr {size * 0.03:.2f} w {string} 0 Tr"
                out.append(string)
            if len(shaped.runs) > 1:
                x += sum(map(face.widths.__getitem__, text)) * size * squeeze + tracking * len(text)

    def fitted(self, left: float, right: float, middle: float, fit: Fit, align: Align) -> None:
        """Fitted lines between two edges, their middle at the height `middle`."""
        lines = fit.lines
        size, squeeze = fit.size, fit.squeeze
        y = middle - size * CENTER_OF_LETTERS
        if len(lines) > 1:
            y += (len(lines) - 1) * size * LEADING / 2
        for line in lines:
            x = left
            if align is Align.RIGHT:
                x = right - line.em * size * squeeze
            elif align is Align.CENTER:
                x = (left + right - line.em * size * squeeze) / 2
            self.shaped(x, y, line, size, squeeze)
            y -= size * LEADING

    def _encode(self, face: Face, text: str) -> list[tuple[str, str]]:
        key = (face, text)
        found = self._encoded.get(key)
        if found is None:
            found = self._encoded[key] = self._operators(face, text)
        return found

    def _operators(self, face: Face, text: str) -> list[tuple[str, str]]:
        document = self.canvas._doc
        if not face.embedded:
            name = document.getInternalFontName(face.font.fontName)
            return [(name, f"({face.font.formatForPdf(text)}) Tj")]
        found: list[tuple[str, str]] = []
        escape, at = self.canvas._escape, 0
        narrow = bool(face.narrowed) and any(char in text for char in face.narrowed)
        for subset, codes in face.font.splitString(text, document):
            operator = f"({escape(codes)}) Tj"
            if narrow:
                parts = ""
                for char, code in zip(text[at : at + len(codes)], codes, strict=True):
                    spare = face.narrowed.get(char)
                    parts += escape(bytes((code,))) + (f") {spare * 1000:.0f} (" if spare else "")
                operator = f"[({parts})] TJ"
                at += len(codes)
            found.append((face.font.getSubsetInternalName(subset, document), operator))
        return found

    # ---- lines and areas

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = THIN) -> None:
        self._strokes[weight].append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l")

    def rect(self, x: float, y: float, width: float, height: float, weight: float = MEDIUM) -> None:
        """A frame; x and y are its lower left corner."""
        self._strokes[weight].append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re")

    def fill(self, x: float, y: float, width: float, height: float, *, white: bool = False) -> None:
        """A solid area: black for section bars and short labels, white behind a text on hatching."""
        self._fills.append(f"{1 if white else 0} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def dashed(self, x1: float, y1: float, x2: float, y2: float, pattern: str = "4 3", weight: float = THIN) -> None:
        self._special.append(f"[{pattern}] 0 d {weight} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S [] 0 d")

    def dotted_circle(self, x: float, y: float, radius: float) -> None:
        """Where a stamp may stand; white inside, so that a line below it stops."""
        r, k = radius, radius * 0.5523
        path = (
            f"{x + r:.2f} {y:.2f} m {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h"
        )
        self._special.append(f"1 g [1 1.6] 0 d {MEDIUM} w {path} B [] 0 d 0 g")

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """45° lines, aligned over neighbouring cells by counting from the page's corner."""
        lines: list[str] = []
        first = int((x - (y + height)) // HATCH) + 1
        last = int((x + width - y) // HATCH)
        for number in range(first, last + 1):
            offset = number * HATCH  # the line x - y = offset
            low = max(x, y + offset)
            high = min(x + width, y + height + offset)
            if high > low:
                lines.append(f"{low:.2f} {low - offset:.2f} m {high:.2f} {high - offset:.2f} l")
        if lines:
            self._fills.append(f"{THIN} w {' '.join(lines)} S")

    def tick_box(self, x: float, middle: float, size: float) -> None:
        """A square to tick, its left edge at x."""
        self._special.append(f"0.85 w {x:.2f} {middle - size / 2:.2f} {size:.2f} {size:.2f} re S")

    # ---- page

    def finish(self) -> None:
        """Writes everything to the canvas and begins the next page's lists."""
        code = ["0 G 0 g", *self._fills, "0 g"]
        for weight, lines in self._strokes.items():
            if lines:
                code.append(f"{weight} w {' '.join(lines)} S")
        code += self._special
        if self._texts:
            code.append("BT " + "\n".join(self._texts) + " 0 g 100 Tz ET")
        self.canvas._code.append("q " + "\n".join(code) + " Q")
        self._strokes = {THIN: [], MEDIUM: [], HEAVY: []}
        self._fills, self._special, self._texts = [], [], []
        self._state = None
