"""The faces on paper: which are used, how wide a text is, and for every character a face that has it.

No page, no layout. A face is loaded once per process; later documents share it. Characters outside the main face
come from spare faces; name variants (IVS) by cmap format 14. What no face has is reported, never guessed.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from salon_app.reports.kit import font_files
from salon_app.reports.kit.clusters import clusters
from salon_app.reports.kit.font_files import FontFile

MISSING = "〓"
"""Printers' mark for a character that isn't in the case; the document notes which one it stands for."""

_NARROW = 0.30  # em that comma and point take among figures
_VARIANT_PLANE = 0xF0000  # private codes under which variant glyphs are embedded


class Style(IntEnum):
    """Words in the proportional face; figures that stand in columns in the one with digits of one width."""

    WORDS = 0
    WORDS_BOLD = 1
    FIGURES = 2
    FIGURES_BOLD = 3


class EmbeddedFont(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """ReportLab's TrueType font, taught to name variants and characters beyond U+FFFF when text is copied out."""

    def __init__(self, name: str, file: FontFile) -> None:
        super().__init__(name, str(file.path), subfontIndex=file.index, asciiReadable=False)
        self.copied: dict[int, str] = {}  # private code → what it stands for

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # ReportLab's name
        """Called by ReportLab when the document is saved."""
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if str(name).startswith("toUnicodeCMap:"):
                stream = doc.idToObject[name]
                stream.content = re.sub(r"<([0-9A-F]{5,6})>\n", self._utf16, stream.content)

    def _utf16(self, match: re.Match[str]) -> str:
        code = int(match[1], 16)
        return f"<{self.copied.get(code, chr(code)).encode('utf-16-be').hex().upper()}>\n"


@dataclass(eq=False, slots=True)
class Face:
    """One face: `widths` in em by character, `narrowed` how much less a character takes among figures."""

    name: str
    css: str
    font: Any
    widths: dict[str, float]
    narrowed: dict[str, float] = field(default_factory=dict)
    stroked: bool = False  # no bold face on this computer: bold is drawn with an outline
    _variants: dict[tuple[int, int], int] | None = None

    @property
    def embedded(self) -> bool:
        return isinstance(self.font, EmbeddedFont)

    def variant(self, base: str, selector: str) -> str | None:
        """The text that prints `base` in the form `selector` asks for, or None if this face doesn't know it."""
        if not self.embedded or base not in self.widths:
            return None
        if self._variants is None:
            ttf = self.font.face
            tables = {"cmap": (ttf.table["cmap"]["offset"], ttf.table["cmap"]["length"])}
            self._variants = font_files.variant_glyphs(ttf._ttf_data, tables)
        glyph = self._variants.get((ord(base), ord(selector)))
        if glyph is None:
            return None
        if glyph == 0:
            return base
        code = _VARIANT_PLANE + glyph
        ttf = self.font.face
        if code not in ttf.charToGlyph:
            (measured,) = struct.unpack_from(">H", ttf._ttf_data, ttf.table["hhea"]["offset"] + 34)
            # ReportLab keeps the last width scaled for the glyphs that share it, the others unscaled.
            advance = ttf.hmetrics[glyph][0]
            width = ttf._pdfScale(advance) if glyph < measured else advance
            ttf.charToGlyph[code] = glyph
            ttf.charWidths[code] = width
        self.widths[chr(code)] = ttf.charWidths[code] / 1000
        self.font.copied[code] = base + selector
        return chr(code)


@dataclass(frozen=True, slots=True)
class Shaped:
    """A text cut into runs of one face; `em` is its width at size 1. `missing` characters print as 〓, `plain` ones
    without the variant they ask for."""

    runs: tuple[tuple[Face, str], ...]
    em: float
    missing: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()


class FontSet:
    """The faces in use, by style, and the spare ones for rare characters."""

    def __init__(self, main: tuple[Face, Face, Face, Face], notice: str = "") -> None:
        self.main = main
        self.notice = notice
        self._backup: list[Face] = []
        self._waiting = _spare_files(main)
        self._exhausted = False
        self._bolder: dict[str, Face] = {}
        self._cache: dict[tuple[str, Style], Shaped] = {}

    def shape(self, text: str, style: Style) -> Shaped:
        """The runs and the width of a text; quick for text that the main face has."""
        found = self._cache.get((text, style))
        if found is None:
            face = self.main[style]
            try:
                found = Shaped(((face, text),) if text else (), sum(map(face.widths.__getitem__, text)))
            except KeyError:
                found = self._pick(text, style)
            if len(self._cache) > 60_000:
                self._cache.clear()
            self._cache[text, style] = found
        return found

    def _pick(self, text: str, style: Style) -> Shaped:
        runs: list[tuple[Face, str]] = []
        missing: list[str] = []
        plain: list[str] = []
        for base, selector in clusters(text):
            face, out = self._variant(base, selector, style) if selector else (None, "")
            if face is None:
                face, out = self._character(base, style)
                if out == MISSING and base != MISSING:
                    missing.append(base)
                elif selector:
                    plain.append(base + selector)
            face = self._weighted(face, style)
            if runs and runs[-1][0] is face:
                runs[-1] = (face, runs[-1][1] + out)
            else:
                runs.append((face, out))
        em = sum(face.widths[c] for face, out in runs for c in out)
        return Shaped(tuple(runs), em, tuple(missing), tuple(plain))

    def _weighted(self, face: Face, style: Style) -> Face:
        """A spare face has no bold: among bold words its characters are drawn with an outline."""
        if style not in (Style.WORDS_BOLD, Style.FIGURES_BOLD) or face in self.main:
            return face
        found = self._bolder.get(face.name)
        if found is None:
            found = self._bolder[face.name] = replace(face, stroked=True)
        return found

    def _character(self, base: str, style: Style) -> tuple[Face, str]:
        for face in (self.main[style], *self._backup):
            if base in face.widths:
                return face, base
        while (spare := self._another()) is not None:
            if base in spare.widths:
                return spare, base
        return self.main[style], MISSING

    def _variant(self, base: str, selector: str, style: Style) -> tuple[Face | None, str]:
        for face in (self.main[style], *self._backup):
            out = face.variant(base, selector)
            if out is not None:
                return face, out
        while (spare := self._another()) is not None:
            out = spare.variant(base, selector)
            if out is not None:
                return spare, out
        return None, ""

    def _another(self) -> Face | None:
        """Loads the next spare face; reads every font of the computer only when the likely ones didn't help."""
        if not self._waiting and not self._exhausted:
            self._exhausted = True
            known = {face.css for face in (*self.main, *self._backup)}
            self._waiting = [f for f in font_files.every() if not f.bold and f.family not in known]
        while self._waiting:
            face = _face(self._waiting.pop(0))
            if face is not None:
                self._backup.append(face)
                return face
        return None


@lru_cache(maxsize=1)
def load() -> FontSet:
    """The fonts of this computer; never fails: without a Japanese TrueType face the reader's own one is asked for."""
    for among in (font_files.likely, font_files.every):
        for words, figures in font_files.FAMILIES:
            found = _family(words, figures, among())
            if found is not None:
                return FontSet(found)
    notice = "日本語の書体がこのPCにないため、文字の形が変わることがあります。"
    return FontSet(_reader_fonts(), notice)


def _family(words: str, figures: str, among: tuple[FontFile, ...]) -> tuple[Face, Face, Face, Face] | None:
    faces: list[Face] = []
    for family in (words, figures):
        plain = font_files.find(family, among=among)
        regular = _face(plain) if plain else None
        if plain is None or regular is None or "令" not in regular.widths:
            return None
        heavy = font_files.find(family, bold=True, among=among)
        bold = (_face(heavy) if heavy else None) or _face(plain, stroked=True)
        assert bold is not None
        faces += [regular, bold]
    for face in faces[2:]:
        for char in ",.":
            spare = face.widths.get(char, 0) - _NARROW
            if spare > 0.1:
                face.narrowed[char] = spare
                face.widths[char] = _NARROW
    return faces[0], faces[1], faces[2], faces[3]


def _face(file: FontFile, *, stroked: bool = False) -> Face | None:
    font = _embedded(file)
    if font is None:
        return None
    widths = {chr(code): width / 1000 for code, width in font.face.charWidths.items() if code > 31}
    for char in map(chr, (*range(0x7F, 0xA1), 0xAD, *range(0xFE00, 0xFE10))):
        widths.pop(char, None)  # never print as themselves
    return Face(font.fontName, file.family, font, widths, stroked=stroked)


@lru_cache(maxsize=64)
def _embedded(file: FontFile) -> EmbeddedFont | None:
    """ReportLab's font for a file, one only: a second of the same name would not fit into one document."""
    name = re.sub(r"[^A-Za-z0-9]", "", file.family) + ("-Bold" if file.bold else "")
    taken = pdfmetrics.getRegisteredFontNames()
    while name in taken:
        name += "x"
    try:
        font = EmbeddedFont(name, file)
    except (TTFError, OSError, ValueError, KeyError, IndexError, AssertionError):
        return None  # damaged or of a kind ReportLab can't read: the next face is asked
    pdfmetrics.registerFont(font)
    return font


def _spare_files(main: tuple[Face, ...]) -> list[FontFile]:
    known = {face.css for face in main}
    likely = [face for face in font_files.likely() if not face.bold and face.family not in known]
    order = {family: at for at, family in enumerate(font_files.SPARE_FAMILIES)}
    return sorted(likely, key=lambda face: (order.get(face.family, 99), face.family, str(face.path), face.index))


class _ReaderWidths(dict[str, float]):
    """Widths of the built-in Japanese face for the characters of JIS X 0208; others are missing."""

    def __init__(self, font: Any) -> None:
        super().__init__()
        self._font = font

    def __contains__(self, char: object) -> bool:
        try:
            return bool(str(char).encode("cp932"))
        except UnicodeEncodeError:
            return False

    def __missing__(self, char: str) -> float:
        if char not in self:
            raise KeyError(char)
        self[char] = self._font.stringWidth(char, 1)
        return self[char]


def _reader_fonts() -> tuple[Face, Face, Face, Face]:
    font = UnicodeCIDFont("HeiseiKakuGo-W5")
    if "HeiseiKakuGo-W5" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(font)
    faces = [Face("HeiseiKakuGo-W5", "sans-serif", font, _ReaderWidths(font), stroked=bool(i % 2)) for i in range(4)]
    return faces[0], faces[1], faces[2], faces[3]
