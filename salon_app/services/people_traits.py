"""What tells people of one name apart, folded for comparing: of an entry of the roster, or of a line of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from salon_app.model.births import Birth
from salon_app.model.kana import place_keys, search_key
from salon_app.model.phones import line_key


@dataclass(frozen=True)
class Traits:
    """Keys, not texts: nothing of this is ever stored or shown. `given` alone is as written."""

    name: str
    reading: str
    given: str
    block: str
    room: str
    phones: frozenset[str]
    birth: Birth
    sex: str
    address: str
    number: str
    body: bool

    @property
    def told(self) -> bool:
        """Whether there is anything beside the name and its reading."""
        return bool(self.block or self.room or self.phones or self.birth.known or self.address or self.number)


@lru_cache(maxsize=1_000)  # an estate has few of them
def block_key(block: str) -> str:
    """号棟 for comparing, however it is written; '' without one."""
    return place_keys(block, "")[0] if block.strip() else ""


@lru_cache(maxsize=10_000)
def room_key(room: str) -> str:
    """号室 for comparing; '' without one."""
    return place_keys("", room)[0] if room.strip() else ""


def traits(row: Mapping[str, Any], birth: Birth) -> Traits:
    """The traits of a row of the book, or of the columns that a file tells."""
    block, room = row.get("block", ""), row.get("room", "")
    return Traits(
        search_key(row["name"]), search_key(row.get("reading", "")), row.get("given", ""), block_key(block), room_key(room),
        frozenset(line_key(one["number"]) for one in row.get("phones", ())), birth, row.get("sex", ""),
        search_key(row.get("address", "")), row.get("own_number", ""), bool(row.get("is_body", False)))
