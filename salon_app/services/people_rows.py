"""A person between the file's columns and the roster's values, and the keys that are worked out from what is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import String, cast, select

from salon_app.model.births import Birth
from salon_app.model.kana import UNREAD, place_keys, search_key, sort_key, written_keys
from salon_app.model.phones import phones_key
from salon_app.services.people_values import Person, Phone
from salon_app.store.tables import PersonRow
from salon_app.store.types import table_of

PERSON: Any = table_of(PersonRow)

PEOPLE = select(*(cast(PERSON.c.kinds, String) if name == "kinds" else PERSON.c[name] for name in (
    "id", "name", "reading", "block", "kinds", "active", "family", "given", "room", "birth_date", "birth_year_from",
    "birth_year_to", "sex", "is_body", "care_mark", "sort_key", "search_key", "phone_key")))
"""What lists need of people; `people_of` makes values of the rows. Kinds come as text: thousands share a few of them."""

_BETWEEN = "\n"


def keys(row: Mapping[str, Any]) -> dict[str, str]:
    """`search_key`, `sort_key` and `phone_key` of a row, from its name, reading, 号棟, 号室, phones and address.

    The parts of a key stand on lines of their own, so that a word is never found across two of them. Addresses of
    neighbours are not searched: who looks on knows too much already.
    """
    name, reading, is_body = row["name"], row.get("reading", ""), row.get("is_body", False)
    parts = (search_key(name), search_key(reading), *place_keys(row.get("block", ""), row.get("room", "")),
             *(written_keys(row.get("address", "")) if is_body else ()))
    return {
        "search_key": _BETWEEN.join(dict.fromkeys(filter(None, parts))),
        "sort_key": sort_key(reading) if reading else UNREAD + sort_key(name),
        "phone_key": phones_key(phone["number"] for phone in row.get("phones", ()))}


def birth_columns(birth: Birth) -> dict[str, Any]:
    """A birth as columns."""
    return {"birth_date": birth.date, "birth_year_from": birth.year_from, "birth_year_to": birth.year_to}


def birth_of(row: Mapping[str, Any]) -> Birth:
    """The birth in a row."""
    return Birth(row["birth_date"], row["birth_year_from"], row["birth_year_to"])


def phones_of(row: Mapping[str, Any]) -> tuple[Phone, ...]:
    """The phones in a row."""
    return tuple(Phone(one["number"], one.get("label", "")) for one in row["phones"])


def people_of(rows: Iterable[Any]) -> list[Person]:
    """People from rows of PEOPLE, in the order given."""
    kinds_seen: dict[str, frozenset[str]] = {}
    people = []
    for (person_id, name, reading, block, kinds, active, family, given, room, born, year_from, year_to, sex, is_body,
         care_mark, order, found_by, digits) in rows:
        if kinds not in kinds_seen:
            kinds_seen[kinds] = frozenset(json.loads(kinds))
        if not order:  # from a file of an older program
            worked_out = keys({"name": name, "reading": reading, "block": block, "room": room})
            order, found_by = worked_out["sort_key"], worked_out["search_key"]
        year = born.year if born is not None else year_from if year_from == year_to else None
        people.append(Person(person_id, name, reading, block, kinds_seen[kinds], active, family, given, room, year, sex,
                             is_body, care_mark, order, found_by, digits))
    return people
