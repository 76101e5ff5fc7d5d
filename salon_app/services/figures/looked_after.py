"""Everybody to be looked after when there is no telephone and no computer: with 見守り電話, living alone, or as elderly
couples.

Whether somebody may stand on a paper is asked elsewhere. Three queries, however many people.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session

from salon_app.services.people_rows import PERSON
from salon_app.services.people_values import EmergencyContact
from salon_app.services.watch_calls.rows import PAUSE, PLAN
from salon_app.store.tables import EmergencyContactRow
from salon_app.store.types import table_of

_CONTACT: Any = table_of(EmergencyContactRow)
_NEAR: Any = PERSON.alias("near")


@dataclass(frozen=True)
class LookedAfter:
    """One person. `watched`: rung each week; `contacts` in their order. `paused_until`: 休止, date.max while no end is said."""

    person_id: int
    name: str
    reading: str
    block: str
    room: str
    phones: tuple[str, ...]
    lives_alone: bool
    elderly_couple: bool
    watched: bool = False
    neighbour: str = ""
    neighbour_phone: str = ""
    key_note: str = ""
    paused_until: date | None = None
    contacts: tuple[EmergencyContact, ...] = ()


def looked_after(session: Session, on: date) -> tuple[LookedAfter, ...]:
    """All of a date, by 号棟 (as numbers count, none last), 号室 and reading."""
    in_force = (PLAN.c.since <= on) & or_(PLAN.c.until.is_(None), PLAN.c.until >= on)
    rows = session.connection().execute(
        select(PERSON.c.id, PERSON.c.name, PERSON.c.reading, PERSON.c.block, PERSON.c.room, PERSON.c.phones, PERSON.c.sort_key,
               PERSON.c.lives_alone, PERSON.c.elderly_couple, PLAN.c.id.label("plan_id"), PLAN.c.neighbour,
               PLAN.c.neighbour_phone, PLAN.c.key_note, _NEAR.c.name.label("near"), _NEAR.c.phones.label("near_phones"))
        .outerjoin(PLAN, (PLAN.c.person_id == PERSON.c.id) & in_force)
        .outerjoin(_NEAR, _NEAR.c.id == PLAN.c.neighbour_id)
        .where(PERSON.c.active, PERSON.c.merged_into_id.is_(None), ~PERSON.c.is_body,
               or_(PERSON.c.lives_alone, PERSON.c.elderly_couple, PLAN.c.id.is_not(None)))).all()
    paused = {row.plan_id: row.end or date.max for row in session.connection().execute(
        select(PAUSE.c.plan_id, PAUSE.c.end).where(PAUSE.c.start <= on, or_(PAUSE.c.end.is_(None), PAUSE.c.end >= on)))}
    contacts: dict[int, list[EmergencyContact]] = {}
    for row in session.connection().execute(select(_CONTACT).order_by(_CONTACT.c.sort, _CONTACT.c.id)):
        contacts.setdefault(row.person_id, []).append(
            EmergencyContact(row.name, row.relation, row.phone, row.key_holder, row.contact_id, row.id))
    ordered = sorted(rows, key=lambda row: (not row.block, len(row.block), row.block, len(row.room), row.room, row.sort_key))
    return tuple(LookedAfter(
        row.id, row.name, row.reading, row.block, row.room, tuple(str(one["number"]) for one in row.phones), row.lives_alone,
        row.elderly_couple, row.plan_id is not None, row.near or row.neighbour or "",
        row.neighbour_phone or (str(row.near_phones[0]["number"]) if row.near_phones else ""), row.key_note or "",
        paused.get(row.plan_id), tuple(contacts.get(row.id, ()))) for row in ordered)
