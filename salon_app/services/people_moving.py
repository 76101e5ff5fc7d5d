"""名寄せ: what hangs on one entry of the roster is hung on the other, inside the operation that makes them one.

Each column of the file that refers to a person is found in the tables themselves, so that none is forgotten; what can
stand only once is put together first. Rows of money stay as they were booked (`merged_people` finds them).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Table, or_, select

from salon_app.model.kana import search_key
from salon_app.model.phones import line_key
from salon_app.services import people_saving
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import (
    ActivityMemberRow,
    DifferentPeopleRow,
    DutyRow,
    EmergencyContactRow,
    PersonClassificationRow,
    PersonRow,
    PhotoRow,
    ReservationRow,
    metadata,
)
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import APPEND_ONLY, Operation, Rows

_RANKS = {"reserved": 0, "offered": 1, "waiting": 2}
"""States of a 予約 in which somebody is expected, the surest first."""


def move_everything(operation: Operation, *, keep_id: int, other_id: int) -> None:
    """Everything but attendance and fees (their service moves these) now hangs on `keep`."""
    for put_together in (_members, _classifications, _reservations, _duty, _contacts, _different, _photos):
        put_together(operation, keep_id, other_id)
    _household(operation, keep_id, other_id)
    for table, column in references():
        for row_id in operation.connection.execute(select(table.c.id).where(column == other_id)).scalars().all():
            operation.update(table, row_id, **{column.name: keep_id})
    _not_their_own_contact(operation, keep_id)


def references() -> Iterator[tuple[Table, Column[Any]]]:
    """Every column that refers to a person, in every table whose rows may change."""
    for table in metadata.sorted_tables:
        if table.name not in APPEND_ONLY:
            for key in table.foreign_keys:
                if key.column.table is PERSON:
                    yield table, key.parent


def _rows(operation: Operation, table: Rows, *conditions: Any) -> list[dict[str, Any]]:
    core = table if isinstance(table, Table) else table_of(table)
    return [dict(row) for row in operation.connection.execute(
        select(core).where(*conditions).order_by(core.c.id)).mappings()]


def _of(operation: Operation, row: type[Any], person_id: int) -> list[dict[str, Any]]:
    return _rows(operation, row, row.person_id == person_id)


def _members(operation: Operation, keep_id: int, other_id: int) -> None:
    """いつもの方 of one activity by both names: from the earlier beginning to the later end."""
    kept = {row["activity_id"]: row for row in _of(operation, ActivityMemberRow, keep_id)}
    for row in _of(operation, ActivityMemberRow, other_id):
        same = kept.get(row["activity_id"])
        if same is not None:
            operation.remove(ActivityMemberRow, row["id"])
            operation.update(ActivityMemberRow, same["id"], since=_outer(min, same["since"], row["since"]),
                             until=_outer(max, same["until"], row["until"]))


def _outer(choose: Any, one: Any, other: Any) -> Any:
    """The outer of two ends; an open one (None) lies beyond all."""
    return None if one is None or other is None else choose(one, other)


def _classifications(operation: Operation, keep_id: int, other_id: int) -> None:
    """A 区分 that both hold between the same dates is held once."""
    def period(row: Mapping[str, Any]) -> tuple[Any, ...]:
        return row["classification_id"], row["since"], row["until"]

    kept = {period(row) for row in _of(operation, PersonClassificationRow, keep_id)}
    for row in _of(operation, PersonClassificationRow, other_id):
        if period(row) in kept:
            operation.remove(PersonClassificationRow, row["id"])


def _reservations(operation: Operation, keep_id: int, other_id: int) -> None:
    """Two 予約 of one person for a session are one, the surer of the two; who held two places keeps the companions of both."""
    kept = {row["session_id"]: row for row in _of(operation, ReservationRow, keep_id) if row["state"] in _RANKS}
    for row in _of(operation, ReservationRow, other_id):
        same = kept.get(row["session_id"])
        if row["state"] not in _RANKS or same is None:
            continue
        stays, goes = sorted((same, row), key=lambda one: (_RANKS[one["state"]], one["place_in_line"], one["id"]))
        both_hold = goes["state"] != "waiting"
        operation.update(ReservationRow, goes["id"], state="cancelled")
        operation.update(
            ReservationRow, stays["id"], phone=stays["phone"] or goes["phone"],
            companions=stays["companions"] + (goes["companions"] if both_hold else 0),
            note="\n".join(dict.fromkeys(filter(None, (stays["note"], goes["note"])))))


def _duty(operation: Operation, keep_id: int, other_id: int) -> None:
    """当番 by both names at the same time is one 当番 from the first coming to the last leaving."""
    for row in _of(operation, DutyRow, other_id):
        at_once = [one for one in _rows(operation, DutyRow, DutyRow.person_id == keep_id,
                                        DutyRow.business_date == row["business_date"])
                   if (one["left_at"] is None or row["came_at"] <= one["left_at"])
                   and (row["left_at"] is None or one["came_at"] <= row["left_at"])]
        if at_once:
            operation.remove(DutyRow, row["id"])
            operation.update(DutyRow, at_once[0]["id"], came_at=min(at_once[0]["came_at"], row["came_at"]),
                             left_at=_outer(max, at_once[0]["left_at"], row["left_at"]))


def _contacts(operation: Operation, keep_id: int, other_id: int) -> None:
    """緊急連絡先 of the other follow those of the one; who is in both lists is in it once, with the key if either says so."""
    def who(row: Mapping[str, Any]) -> tuple[str, str]:
        return search_key(row["name"]), line_key(row["phone"])

    kept = {who(row): row for row in _of(operation, EmergencyContactRow, keep_id)}
    last = max((row["sort"] for row in kept.values()), default=0)
    for row in sorted(_of(operation, EmergencyContactRow, other_id), key=lambda one: (one["sort"], one["id"])):
        same = kept.get(who(row))
        if same is None:
            last += 1
            operation.update(EmergencyContactRow, row["id"], sort=last)
        else:
            operation.remove(EmergencyContactRow, row["id"])
            operation.update(EmergencyContactRow, same["id"], relation=same["relation"] or row["relation"],
                             contact_id=same["contact_id"] or row["contact_id"],
                             key_holder=same["key_holder"] or row["key_holder"])


def _not_their_own_contact(operation: Operation, keep_id: int) -> None:
    for row in _of(operation, EmergencyContactRow, keep_id):
        if row["contact_id"] == keep_id:
            operation.update(EmergencyContactRow, row["id"], contact_id=None)


def _different(operation: Operation, keep_id: int, other_id: int) -> None:
    """Whom the other was said to differ from, the one differs from now; from each other they don't any more."""
    pair = DifferentPeopleRow
    known = {(row["first_id"], row["second_id"]) for row in _rows(operation, pair)}
    for row in _rows(operation, pair, or_(pair.first_id == other_id, pair.second_id == other_id)):  # type: ignore[arg-type]
        third = row["second_id"] if row["first_id"] == other_id else row["first_id"]
        ids = (min(keep_id, third), max(keep_id, third))
        if third == keep_id or ids in known:
            operation.remove(pair, row["id"])
        else:
            operation.update(pair, row["id"], first_id=ids[0], second_id=ids[1])


def _photos(operation: Operation, keep_id: int, other_id: int) -> None:
    """Who is to be recognised in a picture stands there in a list of ids."""
    for row in _rows(operation, PhotoRow):
        if other_id in row["shown"]:
            shown = list(dict.fromkeys(keep_id if one == other_id else one for one in row["shown"]))
            operation.update(PhotoRow, row["id"], shown=shown)


def _household(operation: Operation, keep_id: int, other_id: int) -> None:
    """The other leaves its household; the one takes its place there, unless it lives with others already."""
    theirs = operation.row(PersonRow, other_id)["household_id"]
    if theirs is not None and operation.row(PersonRow, keep_id)["household_id"] is None:
        operation.update(PersonRow, keep_id, household_id=theirs)
    people_saving.leave_household(operation, other_id)
