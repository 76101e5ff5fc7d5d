"""An XML part as bytes with the places of its elements, so that a change touches only what it is about.

Nothing is ever serialised anew: an edit replaces a stretch of bytes, and all other bytes stay as the form's author left
them (line ends, order of attributes, prefixes, comments, unknown extensions). Only UTF-8, as every office program writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from xml.parsers import expat

_START_TAG = re.compile(rb"<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_ATTRIBUTE = re.compile(rb"\s([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class BrokenMarkup(Exception):
    """The part is no XML, or none that an office program writes."""


class Node:
    """An element: where its tags stand in the bytes. `space` is its namespace, `name` its name without prefix."""

    __slots__ = ("children", "close_start", "end", "name", "open_end", "space", "start")

    def __init__(self, space: str, name: str, start: int, open_end: int) -> None:
        self.space = space
        self.name = name
        self.start = start
        self.open_end = open_end
        self.close_start = open_end
        self.end = open_end
        self.children: list[Node] = []

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def child(self, name: str) -> Node | None:
        """The first child of this name."""
        return next((one for one in self.children if one.name == name), None)

    def all(self, name: str) -> Iterator[Node]:
        """The children of this name."""
        return (one for one in self.children if one.name == name)


class Markup:
    """One part. Collect edits with the methods below; `result()` is the part with all of them."""

    def __init__(self, data: bytes) -> None:
        """Raises BrokenMarkup."""
        self.data = data
        self._edits: list[tuple[int, int, int, bytes]] = []
        self.root = _parse(data)

    # reading

    def attributes(self, node: Node) -> dict[str, str]:
        """Name as written (with its prefix) → value."""
        tag = self.data[node.start:node.open_end]
        return {found[1].decode(): unescape(_value(found).decode()) for found in _ATTRIBUTE.finditer(tag)}

    def attribute(self, node: Node, name: str) -> str | None:
        """One attribute's value."""
        return self.attributes(node).get(name)

    def text(self, node: Node) -> str:
        """The characters directly inside an element without children."""
        raw = self.data[node.open_end:node.close_start].decode()
        if "&" not in raw and "<" not in raw:
            return raw
        parts = _CDATA.split(_COMMENT.sub("", raw))
        return "".join(part if number % 2 else unescape(part) for number, part in enumerate(parts))

    def source(self, node: Node) -> bytes:
        """The element as it stands in the file."""
        return self.data[node.start:node.end]

    def prefix(self, node: Node) -> str:
        """The prefix of the element's name with its colon; '' for most files."""
        written = re.match(rb"<([^\s/>]+)", self.data[node.start:node.open_end])
        name = written[1].decode() if written else ""
        return name[:name.index(":") + 1] if ":" in name else ""

    # editing

    def replace(self, start: int, end: int, by: bytes) -> None:
        """These bytes instead of those from `start` up to `end`; an insertion where both are the same."""
        self._edits.append((start, end, len(self._edits), by))

    def set_attribute(self, node: Node, name: str, value: str) -> None:
        """Change an attribute, or add it at the end of the tag."""
        tag = self.data[node.start:node.open_end]
        wanted = name.encode()
        for found in _ATTRIBUTE.finditer(tag):
            if found[1] == wanted:
                group = 2 if found[2] is not None else 3
                self.replace(node.start + found.start(group), node.start + found.end(group), quoted(value).encode())
                return
        at = node.open_end - (2 if tag.endswith(b"/>") else 1)
        self.replace(at, at, f' {name}="{quoted(value)}"'.encode())

    def set_text(self, node: Node, text: str) -> None:
        """Other characters inside an element that has a closing tag and no children."""
        self.replace(node.open_end, node.close_start, escaped(text).encode())

    def remove(self, node: Node) -> None:
        """Take the element out."""
        self.replace(node.start, node.end, b"")

    @property
    def changed(self) -> bool:
        """Whether there are edits."""
        return bool(self._edits)

    def result(self) -> bytes:
        """The part with all edits. Edits that overlap are a bug (AssertionError)."""
        parts: list[bytes] = []
        position = 0
        for start, end, _, by in sorted(self._edits):
            assert start >= position, f"edits overlap at {start}"
            parts += (self.data[position:start], by)
            position = end
        parts.append(self.data[position:])
        return b"".join(parts)


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """A start tag with another value of an attribute it has; as it is where it has none."""
    for found in _ATTRIBUTE.finditer(tag):
        if found[1] == name.encode():
            group = 2 if found[2] is not None else 3
            return tag[:found.start(group)] + quoted(value).encode() + tag[found.end(group):]
    return tag


def escaped(text: str) -> str:
    """Characters as they stand between tags; those that XML does not know are left out."""
    return _ILLEGAL.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Characters as they stand in an attribute."""
    return escaped(text).replace('"', "&quot;").replace("'", "&apos;")


def _value(found: re.Match[bytes]) -> bytes:
    return found[2] if found[2] is not None else found[3]


def _parse(data: bytes) -> Node:
    parser = expat.ParserCreate(namespace_separator=" ")
    top = Node("", "", 0, 0)
    open_nodes = [top]

    def started(name: str, _: dict[str, str]) -> None:
        start = parser.CurrentByteIndex
        tag = _START_TAG.match(data, start)
        if tag is None:
            raise BrokenMarkup
        space, _gap, local = name.rpartition(" ")
        node = Node(_interned(space), _interned(local), start, tag.end())
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def ended(_: str) -> None:
        node = open_nodes.pop()
        if data[node.open_end - 2:node.open_end] != b"/>":
            node.close_start = parser.CurrentByteIndex
            node.end = data.index(b">", node.close_start) + 1

    def refuse(*_: object) -> None:
        raise BrokenMarkup

    kept: dict[str, str] = {}

    def _interned(text: str) -> str:
        return kept.setdefault(text, text)

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.StartDoctypeDeclHandler = refuse  # no office program writes one; entities could blow up
    try:
        if not data.lstrip(b"\xef\xbb\xbf").startswith(b"<"):
            raise BrokenMarkup
        parser.Parse(data, True)
    except (expat.ExpatError, UnicodeDecodeError, ValueError) as error:
        raise BrokenMarkup from error
    return top.children[0]
