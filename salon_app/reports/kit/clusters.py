"""Characters as people see them: a base with the selector that asks for its variant form (辻󠄀)."""

from __future__ import annotations

import unicodedata


def is_selector(char: str) -> bool:
    """A variation selector, which never prints as itself."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def clusters(text: str, *, keep_controls: bool = False) -> list[tuple[str, str]]:
    """(character, its selector or ""). Tabs become blanks, other control characters and joiners vanish,
    unless `keep_controls`."""
    found: list[tuple[str, str]] = []
    for char in text:
        if is_selector(char):
            if found and not found[-1][1]:
                found[-1] = (found[-1][0], char)
        elif keep_controls:
            found.append((char, ""))
        elif char in "\t\u00a0":
            found.append((" ", ""))
        elif unicodedata.category(char) not in ("Cc", "Cf"):
            found.append((char, ""))
    return found
