"""Finds Japanese TrueType faces on this computer: by well-known file names first, then by reading every font.

Only files and their tables here; what is done with a face is in fonts.py. OpenType/CFF files are passed over,
since ReportLab can't embed them.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from salon_app.model.problems import EnvironmentProblem
from salon_app.system import paths


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face in a file; `index` counts the faces of a collection (.ttc)."""

    path: Path
    index: int
    family: str
    bold: bool


FAMILIES = (
    # words, figures: the second must have digits of one width
    ("BIZ UDPGothic", "BIZ UDGothic"),
    ("IPAexGothic", "IPAexGothic"),
    ("IPAPGothic", "IPAGothic"),
    ("Meiryo", "Meiryo"),
    ("Yu Gothic", "Yu Gothic"),
    ("MS PGothic", "MS Gothic"),
    ("TakaoPGothic", "TakaoGothic"),
    ("VL PGothic", "VL Gothic"),
    ("Noto Sans JP", "Noto Sans JP"),
    ("M PLUS 1p", "M PLUS 1p"),
)
"""In the order of preference (PAPER: BIZ UD first, IPAex next, then any other Japanese TrueType)."""

SPARE_FAMILIES = (
    "IPAmjMincho", "IPAexMincho", "BIZ UDMincho", "MS Mincho", "MS Gothic", "Yu Mincho", "HanaMinA", "HanaMinB",
    "SimSun-ExtB", "MingLiU-ExtB",
)
"""Where rare characters (𠮷, name variants) are usually found."""

_HINTS = (
    "bizud", "biz-ud", "ipa", "meiryo", "yugoth", "yumin", "msgothic", "msmincho", "takao", "vl-", "notosansjp",
    "mplus", "m-plus", "hanamin", "simsunb", "mingliub",
)


def folders() -> list[Path]:
    """Where fonts may lie, the program's own first."""
    home = Path.home()
    found: list[Path] = []
    with suppress(EnvironmentProblem):  # a broken installation says so elsewhere; the system's fonts still print
        found.append(paths.resources() / "fonts")
    if sys.platform == "win32":
        found.append(Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts")
        found.append(Path(os.environ.get("LOCALAPPDATA", str(home))) / "Microsoft" / "Windows" / "Fonts")
    elif sys.platform == "darwin":
        found += [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    else:
        found += [home / ".local/share/fonts", home / ".fonts"]
        found += [Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]
    return found


@lru_cache(maxsize=1)
def likely() -> tuple[FontFile, ...]:
    """The faces in files whose names look like Japanese fonts: quick, even beside hundreds of others."""
    return tuple(face for path in _files() if any(h in path.name.lower() for h in _HINTS) for face in faces_in(path))


@lru_cache(maxsize=1)
def every() -> tuple[FontFile, ...]:
    """All TrueType faces: slow where many fonts are installed, so only asked when `likely` wasn't enough."""
    return tuple(face for path in _files() for face in faces_in(path))


def find(family: str, *, bold: bool = False, among: tuple[FontFile, ...]) -> FontFile | None:
    """The face of that family and weight, if there is one."""
    return next((face for face in among if face.family == family and face.bold == bold), None)


def _files() -> Iterator[Path]:
    seen: set[Path] = set()
    for folder in folders():
        for root, names, files in os.walk(folder, followlinks=False):
            names.sort()
            for name in sorted(files):
                if name.lower().endswith((".ttf", ".ttc")):
                    path = (Path(root) / name).resolve()
                    if path not in seen:
                        seen.add(path)
                        yield path


def faces_in(path: Path) -> list[FontFile]:
    """The TrueType faces in a file; none if it is damaged, not readable or OpenType/CFF."""
    found: list[FontFile] = []
    try:
        with path.open("rb") as file:
            for index, start in enumerate(_starts(file)):
                tables = _tables(file, start)
                if "glyf" in tables and "name" in tables:
                    family, style = _names(file, *tables["name"])
                    bold = "bold" in style.lower()
                    if "italic" not in style.lower() and "oblique" not in style.lower():
                        found.append(FontFile(path, index, family, bold))
    except (OSError, struct.error, UnicodeDecodeError):
        return []
    return found


def _starts(file: BinaryIO) -> list[int]:
    head = file.read(12)
    if head[:4] != b"ttcf":
        return [0]
    (count,) = struct.unpack(">L", head[8:12])
    return list(struct.unpack(f">{count}L", file.read(4 * min(count, 64))))


def _tables(file: BinaryIO, start: int) -> dict[str, tuple[int, int]]:
    file.seek(start)
    _, count = struct.unpack(">LH", file.read(6))
    file.seek(start + 12)
    directory = file.read(16 * count)
    found: dict[str, tuple[int, int]] = {}
    for at in range(0, 16 * count, 16):
        tag, _, offset, length = struct.unpack(">4sLLL", directory[at : at + 16])
        found[tag.decode("latin-1")] = (offset, length)
    return found


def _names(file: BinaryIO, offset: int, length: int) -> tuple[str, str]:
    """English family and style (name ids 1 and 2)."""
    file.seek(offset)
    table = file.read(length)
    _, count, texts = struct.unpack(">HHH", table[:6])
    found: dict[int, str] = {}
    for at in range(6, 6 + 12 * count, 12):
        platform, _, language, name, size, where = struct.unpack(">6H", table[at : at + 12])
        raw = table[texts + where : texts + where + size]
        if name in (1, 2) and platform == 3 and language == 0x409:
            found[name] = raw.decode("utf-16-be")
        elif name in (1, 2) and platform == 1 and language == 0:
            found.setdefault(name, raw.decode("latin-1"))
    return found.get(1, ""), found.get(2, "")


def variant_glyphs(data: bytes, tables: dict[str, tuple[int, int]] | None = None) -> dict[tuple[int, int], int]:
    """cmap format 14: (base character, variation selector) → glyph number; 0 where the base's own glyph is it.

    `data` is the whole font (of a collection: with `tables` as ReportLab read them).
    """
    offset = tables["cmap"][0] if tables else 0
    (count,) = struct.unpack_from(">H", data, offset + 2)
    found: dict[tuple[int, int], int] = {}
    for at in range(count):
        platform, encoding, where = struct.unpack_from(">HHL", data, offset + 4 + 8 * at)
        start = offset + where
        if (platform, encoding) != (0, 5) or struct.unpack_from(">H", data, start)[0] != 14:
            continue
        (selectors,) = struct.unpack_from(">L", data, start + 6)
        for i in range(selectors):
            high, low, plain, other = struct.unpack_from(">BHLL", data, start + 10 + 11 * i)
            _read_variants(data, start, (high << 16) + low, plain, other, found)
    return found


def _read_variants(
    data: bytes, start: int, selector: int, plain: int, other: int, found: dict[tuple[int, int], int]
) -> None:
    if plain:
        (ranges,) = struct.unpack_from(">L", data, start + plain)
        for i in range(ranges):
            high, low, more = struct.unpack_from(">BHB", data, start + plain + 4 + 4 * i)
            first = (high << 16) + low
            for base in range(first, first + more + 1):
                found[base, selector] = 0
    if other:
        (entries,) = struct.unpack_from(">L", data, start + other)
        for i in range(entries):
            high, low, glyph = struct.unpack_from(">BHH", data, start + other + 4 + 5 * i)
            found[(high << 16) + low, selector] = glyph
