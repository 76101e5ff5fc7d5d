"""Names of fields as people write them into a form, `{{延べ参加者数}}`, and the nearest one there is."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar

T = TypeVar("T")

_BLANKS = re.compile(r"[\s　・･_\-‐－ー()（）「」]+")
_NEAR = 0.5


def folded(name: str) -> str:
    """A name without widths, blanks and brackets: what two ways to write one have in common."""
    return _BLANKS.sub("", unicodedata.normalize("NFKC", name)).casefold()


def split_list(name: str) -> tuple[str, str]:
    """「開催.実施日」 as list and column; ('', name) for a single field."""
    listed, point, column = unicodedata.normalize("NFKC", name).partition(".")
    return (listed.strip(), column.strip()) if point else ("", name)


def found_in(name: str, known: Mapping[str, T]) -> tuple[str, T] | None:
    """The entry of this name, however it is written."""
    if name in known:
        return name, known[name]
    wanted = folded(name)
    return next(((one, value) for one, value in known.items() if folded(one) == wanted), None)


def nearest(name: str, names: Iterable[str]) -> str:
    """The name that looks most like it, '' where none does."""
    by_key = {folded(one): one for one in names}
    close = difflib.get_close_matches(folded(name), by_key, n=1, cutoff=_NEAR)
    return by_key[close[0]] if close else ""
