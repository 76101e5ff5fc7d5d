"""Counting a text against the limit of somebody else's form, and cutting it where a sentence ends."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_ENDS = "。！？!?\n"


@dataclass(frozen=True)
class TextCount:
    """`letters` without line breaks, `breaks`: how many of these. A web form counts one or the other way."""

    letters: int
    breaks: int

    @property
    def with_breaks(self) -> int:
        """Letters and line breaks, one each: the longer way to count."""
        return self.letters + self.breaks

    def over(self, limit: int) -> int:
        """Letters too many for a form that counts line breaks too; 0 when it fits."""
        return max(0, self.with_breaks - limit)


def text_count(text: str) -> TextCount:
    """The letters of a text; a letter with its variant or accent counts as one, as people count."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return TextCount(sum(_letters(line) for line in lines), len(lines) - 1)


def shortened(text: str, limit: int) -> str:
    """The text up to its last sentence that fits into `limit` letters, else its first letters. Line breaks count one each."""
    kept = text.strip()
    if text_count(kept).over(limit) == 0:
        return kept
    fitting = ""
    for at, letter in enumerate(kept):
        if text_count(kept[:at + 1]).over(limit):
            break
        if letter in _ENDS:
            fitting = kept[:at + 1]
    return fitting.strip() or kept[:max(0, limit)]


def _letters(line: str) -> int:
    return sum(1 for one in line if not unicodedata.combining(one) and not _varies(one))


def _varies(letter: str) -> bool:
    """A selector that only says which shape of the letter before is meant (辻󠄀)."""
    return "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
