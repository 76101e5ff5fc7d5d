"""Telephones and addresses of many people at once, for lists on paper. Whether somebody may stand on one is asked elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from salon_app.services.figures.columns import PERSON

_CHUNK = 900


@dataclass(frozen=True)
class Contact:
    """How to reach somebody; numbers as written."""

    phones: tuple[str, ...]
    postcode: str
    address: str


def contacts(session: Session, person_ids: Iterable[int]) -> dict[int, Contact]:
    """By person id."""
    ordered = sorted(person_ids)
    found: dict[int, Contact] = {}
    for at in range(0, len(ordered), _CHUNK):
        for row in session.connection().execute(
                select(PERSON.id, PERSON.phones, PERSON.postcode, PERSON.address)
                .where(PERSON.id.in_(ordered[at:at + _CHUNK]))):
            found[row.id] = Contact(tuple(str(one["number"]) for one in row.phones), row.postcode, row.address)
    return found
