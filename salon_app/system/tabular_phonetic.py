"""The readings that Excel keeps beside a text typed through an IME (`<rPh>`), which openpyxl drops."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from zipfile import ZipFile

_MARK = b"rPh"
_BOOK, _STRINGS = "xl/workbook.xml", "xl/sharedStrings.xml"


def cell_readings(package: ZipFile, sheet: str) -> dict[tuple[int, int], str]:
    """Readings of the cells of `sheet` that have one: (line from 1, column from 0) → as Excel's PHONETIC() tells it.

    What Excel has no reading for (kana, digits, a kanji that was pasted) stands in it as written. Raises KeyError,
    ElementTree.ParseError and the errors of a damaged zip file.
    """
    part = _part_of(package, sheet)
    by_index = _shared(package)
    if part is None or not (by_index or _MARK in package.read(part)):
        return {}
    found: dict[tuple[int, int], str] = {}
    with package.open(part) as stream:
        for line, column, kind, cell in _cells(stream):
            if kind == "s":
                reading = by_index.get(_number(_text_of(cell, "v")), "")
            else:
                inline = next((one for one in cell if _name(one) == "is"), None)
                reading = "" if inline is None else _reading(inline)
            if reading:
                found[line, column] = reading
    return found


def _part_of(package: ZipFile, sheet: str) -> str | None:
    """The file inside the package that holds the sheet of this name."""
    relation = None
    for element in ElementTree.fromstring(package.read(_BOOK)).iter():
        if _name(element) == "sheet" and element.get("name") == sheet:
            relation = next((value for key, value in element.attrib.items() if key.endswith("}id")), None)
    for element in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels")).iter():
        if relation is not None and element.get("Id") == relation:
            return posixpath.normpath(posixpath.join("/xl", element.get("Target", ""))).lstrip("/")
    return None


def _shared(package: ZipFile) -> dict[int, str]:
    """Readings of the shared texts, by their number."""
    if _STRINGS not in package.namelist():
        return {}
    data = package.read(_STRINGS)
    if _MARK not in data:
        return {}
    found: dict[int, str] = {}
    at = 0
    for _, element in ElementTree.iterparse(io.BytesIO(data)):
        if _name(element) == "si":
            reading = _reading(element)
            if reading:
                found[at] = reading
            at += 1
            element.clear()
    return found


def _reading(item: ElementTree.Element) -> str:
    """The text with each stretch that has a reading replaced by it; '' where none has. Positions are UTF-16 units."""
    base, parts = "", []
    for child in item:
        name = _name(child)
        if name == "t":
            base += child.text or ""
        elif name == "r":
            base += _text_of(child, "t")
        elif name == "rPh":
            parts.append((_number(child.get("sb")), _number(child.get("eb")), _text_of(child, "t")))
    units = base.encode("utf-16-le")
    whole, position = b"", 0
    for start, end, kana in sorted(parts):
        if position <= start < end <= len(units) // 2:
            whole += units[2 * position : 2 * start] + kana.encode("utf-16-le")
            position = end
    return (whole + units[2 * position :]).decode("utf-16-le", "ignore").strip() if position else ""


def _cells(stream: IO[bytes]) -> Iterator[tuple[int, int, str, ElementTree.Element]]:
    """Cells that hold texts, with their places; a cell without an address stands beside the one before."""
    line = column = 0
    for event, element in ElementTree.iterparse(stream, events=("start", "end")):
        name = _name(element)
        if event == "start" and name == "row":
            line, column = _number(element.get("r")) or line + 1, 0
        elif event == "end" and name == "c":
            column = _column(element.get("r")) or column + 1
            if element.get("t") in ("s", "inlineStr"):
                yield line, column - 1, str(element.get("t")), element
            element.clear()
        elif event == "end" and name == "row":
            element.clear()


def _column(address: str | None) -> int:
    """3 for C5; 0 without an address."""
    number = 0
    for letter in (address or "").rstrip("0123456789"):
        number = number * 26 + ord(letter) - 64
    return number


def _text_of(element: ElementTree.Element, name: str) -> str:
    return "".join(child.text or "" for child in element if _name(child) == name)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]
