"""名寄せ: what one entry takes over from the other. The entry that is kept has the last word; what it lacks is filled.

Works on rows as plain columns; nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from salon_app.model.births import Birth
from salon_app.model.kana import place_keys, search_key, written_keys
from salon_app.model.people_words import FEMALE, MALE
from salon_app.model.phones import phones_key
from salon_app.services.people_rows import birth_columns, birth_of, keys

FORMER_NAME = "（名寄せ前のお名前：{name}）"
"""Stands in the notes, in Japanese like all that is printed: who looks for the former name shall understand."""

_NOT_TAKEN = frozenset({"id", "name", "is_body", "household_id", "merged_into_id", "search_key", "sort_key", "phone_key"})
_EMPTY: tuple[object, ...] = ("", None, False, [], {})


def taken_over(keep: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Columns of `keep` as they are after `other` has become part of it. Households are not looked at."""
    changes = {column: value for column, value in other.items()
               if column not in _NOT_TAKEN and keep[column] in _EMPTY and value not in _EMPTY}
    for column in _not_fitting(keep, other):
        changes.pop(column, None)
    changes |= _name(keep, other)
    changes |= birth_columns(_narrower(birth_of(keep), birth_of(other)))
    if other["sex"] in (MALE, FEMALE) and keep["sex"] not in (MALE, FEMALE):
        changes["sex"] = other["sex"]
    changes["phones"] = _phones(keep["phones"], other["phones"])
    changes["kinds"] = sorted({*keep["kinds"], *other["kinds"]})
    changes["active"] = keep["active"] or other["active"]
    changes["left_on"] = None if changes["active"] else keep["left_on"] or other["left_on"]
    changes["notes"] = _notes(keep, other)
    return changes | keys({**keep, **changes})


def _not_fitting(keep: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[str]:
    """Columns that mean nothing beside what `keep` says: the 号室 of another 号棟, the post code of another address."""
    if keep["block"] and other["block"] and place_keys(keep["block"], "") != place_keys(other["block"], ""):
        yield "room"
    if keep["room"] and other["room"] and place_keys("", keep["room"]) != place_keys("", other["room"]):
        yield "block"
    if keep["address"] and other["address"] and written_keys(keep["address"]) != written_keys(other["address"]):
        yield "postcode"
    if keep["lives_alone"] or keep["elderly_couple"]:
        yield from ("lives_alone", "elderly_couple")


def _name(keep: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """A name that isn't divided yet is divided as the other entry has it, where the letters are the same."""
    changes = {column: keep[column] for column in ("family", "given")}
    undivided = not (keep["family"] or keep["given"]) and not keep["is_body"]
    if undivided and "".join(keep["name"].split()) == "".join(other["name"].split()):
        changes = {column: other[column] for column in ("name", "family", "given")}
    return changes


def _narrower(keep: Birth, other: Birth) -> Birth:
    """What both allow; where they contradict, what `keep` says."""
    if keep.date is not None or not keep.may_be(other):
        return keep
    if other.date is not None:
        return other
    firsts = [one for one in (keep.year_from, other.year_from) if one is not None]
    lasts = [one for one in (keep.year_to, other.year_to) if one is not None]
    return Birth(None, max(firsts, default=None), min(lasts, default=None))


def _phones(keep: list[Any], other: list[Any]) -> list[Any]:
    present = {phones_key([one["number"]]) for one in keep}
    return [*keep, *(one for one in other if phones_key([one["number"]]) not in present)]


def _notes(keep: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    lines = [keep["notes"]]
    if search_key(keep["name"]) != search_key(other["name"]):
        lines.append(FORMER_NAME.format(name=other["name"]))
    if other["notes"] not in keep["notes"]:
        lines.append(other["notes"])
    return "\n".join(filter(None, lines))
