"""Texts of cells: plain, in runs of different letters, with phonetic readings beside; and `{{…}}` inside them."""

from __future__ import annotations

import re
from collections.abc import Callable

from salon_app.system.xlsx_form.markup import Markup, Node, escaped

PLACEHOLDER = re.compile(r"[{｛]\s*[{｛]\s*([^{}｛｝]{1,80}?)\s*[}｝]\s*[}｝]")
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def runs_of(holder: Node) -> list[Node]:
    """The `t` elements of an `si` or `is` whose text is shown, without those of the readings."""
    found = [one for one in holder.children if one.name == "t"]
    for run in holder.all("r"):
        found.extend(run.all("t"))
    return found


def text_of(markup: Markup, holder: Node) -> str:
    """The text that is shown of an `si` or `is`."""
    return _CODED.sub(lambda one: chr(int(one[1], 16)), "".join(markup.text(one) for one in runs_of(holder)))


def text_element(text: str, prefix: str = "") -> bytes:
    """`t` with this text, as Excel writes it."""
    kept = ' xml:space="preserve"' if text != text.strip() or "\n" in text or "  " in text else ""
    coded = _CODED.sub(lambda one: "_x005F" + one[0], text)
    return f"<{prefix}t{kept}>{escaped(coded)}</{prefix}t>".encode()


def filled_texts(texts: list[str], value_of: Callable[[str], str | None]) -> list[str]:
    """Texts that follow each other, with each `{{name}}` replaced, also one across several of them.

    What replaces it stands where it begins, so that it wears those letters. None leaves the place as it is.
    """
    whole = "".join(texts)
    starts = [sum(len(one) for one in texts[:number]) for number in range(len(texts))]
    filled = list(texts)
    for found in reversed(list(PLACEHOLDER.finditer(whole))):
        value = value_of(found[1])
        if value is None:
            continue
        first = True
        for number, start in enumerate(starts):
            left, right = max(found.start() - start, 0), min(found.end() - start, len(texts[number]))
            if left < right and found.start() < start + len(texts[number]) and found.end() > start:
                filled[number] = filled[number][:left] + (value if first else "") + filled[number][right:]
                first = False
    return filled


def filled_holder(markup: Markup, holder: Node, value_of: Callable[[str], str | None]) -> bytes:
    """The inside of an `si` or `is` with its placeholders replaced; readings of the letters replaced are left out."""
    runs = runs_of(holder)
    texts = [markup.text(one) for one in runs]
    filled = filled_texts(texts, value_of)
    own = Markup(_standing_alone(markup, holder))
    prefix = own.prefix(own.root)
    for node, before, after in zip(runs_of(own.root), texts, filled, strict=True):
        if before != after:
            own.replace(node.start, node.end, text_element(after, prefix))
    kept = _kept_stretches("".join(texts), value_of)
    for reading in own.root.all("rPh"):
        start, end = int(own.attribute(reading, "sb") or 0), int(own.attribute(reading, "eb") or 0)
        move = next((by for left, right, by in kept if left <= start and end <= right), None)
        if move is None:
            own.remove(reading)
        elif move:
            own.set_attribute(reading, "sb", str(start + move))
            own.set_attribute(reading, "eb", str(end + move))
    whole = own.result()
    inside = Markup(whole)
    return whole[inside.root.open_end:inside.root.close_start]


def _kept_stretches(text: str, value_of: Callable[[str], str | None]) -> list[tuple[int, int, int]]:
    """Stretches of letters that stay, and by how many letters they move."""
    kept: list[tuple[int, int, int]] = []
    position = move = 0
    for found in PLACEHOLDER.finditer(text):
        value = value_of(found[1])
        if value is not None:
            kept.append((position, found.start(), move))
            position, move = found.end(), move + len(value) - len(found[0])
    return [*kept, (position, len(text), move)]


def _standing_alone(markup: Markup, holder: Node) -> bytes:
    """The element's bytes with the namespaces that its part declares further up."""
    source = markup.source(holder)
    root = markup.data[markup.root.start:markup.root.open_end]
    spaces = re.findall(rb"\sxmlns(?::[^\s=]+)?\s*=\s*(?:\"[^\"]*\"|'[^']*')", root)
    cut = re.match(rb"<[^\s/>]+", source)
    assert cut is not None
    return source[:cut.end()] + b"".join(spaces) + source[cut.end():]
