"""What is understood of the things somebody asks for, as they are typed. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from salon_app.model.errands import SAME_KIND, SUBSTITUTES
from salon_app.model.kana import search_key
from salon_app.model.yen import ascii_digits, excerpt
from salon_app.services.shopping.values import WantedLine

LONGEST_ON_KEY = 16
_COUNT = re.compile(r"([0-9]+)([^0-9/／.．,，~～-]*)")


def counted(quantity: str) -> int | None:
    """The number of a quantity that is a plain count (2, 2本, ３); None for any other (1/2本, 少し)."""
    found = _COUNT.fullmatch(ascii_digits(quantity).strip())
    return int(found[1]) if found is not None and len(found[1]) <= 3 else None


def with_count(quantity: str, number: int) -> str:
    """Another number with the same unit: 3 in 2本 is 3本; what is no plain count is replaced."""
    found = _COUNT.fullmatch(ascii_digits(quantity).strip())
    return f"{number}{found[2]}" if found is not None else str(number)


def blank(line: WantedLine) -> bool:
    """Nothing is written on it."""
    return not (line.item.strip() or line.quantity.strip() or line.detail.strip())


def same_item(one: str, other: str) -> bool:
    """The same thing, in whatever kana and width it is written."""
    return search_key(one) == search_key(other)


def as_plain(lines: Sequence[WantedLine]) -> list[dict[str, Any]]:
    """Lines as a draft keeps them."""
    return [asdict(line) for line in lines]


def from_plain(kept: Iterable[Mapping[str, Any]]) -> list[WantedLine]:
    """What `as_plain` gave."""
    return [WantedLine(item=str(one.get("item", "")), quantity=str(one.get("quantity", "")), detail=str(one.get("detail", "")),
                       substitute=one["substitute"] if one.get("substitute") in SUBSTITUTES else SAME_KIND,
                       id=one.get("id")) for one in kept]


def key_words(text: str) -> str:
    """A text as a key has room for it."""
    return excerpt(text, LONGEST_ON_KEY)
