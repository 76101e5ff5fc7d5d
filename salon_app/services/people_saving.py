"""Writing what hangs on an entry of the roster: 緊急連絡先, 区分 with dates, who lives together. Inside an open operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.people_rows import PERSON
from salon_app.services.people_values import EmergencyContact, GivenClassification
from salon_app.store.tables import (
    ClassificationRow,
    EmergencyContactRow,
    HouseholdRow,
    PersonClassificationRow,
    PersonRow,
)
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import Operation

CONTACT: Any = table_of(EmergencyContactRow)
HELD: Any = table_of(PersonClassificationRow)


def save_contacts(operation: Operation, person_id: int, contacts: Sequence[EmergencyContact]) -> None:
    """Make these (checked) the contacts, in this order; lines keep their row by `id`, those left out are removed.

    A contact from the roster may come without a name: it has the roster's. Raises RuleProblem for a line that has gone.
    """
    present = set(operation.connection.execute(select(CONTACT.c.id).where(CONTACT.c.person_id == person_id)).scalars())
    for gone in sorted(present - {one.id for one in contacts}):
        operation.remove(EmergencyContactRow, gone)
    for sort, one in enumerate(contacts, start=1):
        name, contact_id = one.name, one.contact_id
        if contact_id is not None:
            contact = _current(operation, contact_id)
            if contact["id"] == person_id:
                sentence = translate("People", "ご本人を、ご本人の緊急連絡先にはできません。")
                raise InputProblem(sentence, field="contacts")
            name, contact_id = name or contact["name"], contact["id"]
        values = {"person_id": person_id, "contact_id": contact_id, "name": name, "relation": one.relation,
                  "phone": one.phone, "key_holder": one.key_holder, "sort": sort}
        if one.id == 0:
            operation.insert(EmergencyContactRow, **values)
        elif one.id in present:
            operation.update(EmergencyContactRow, one.id, **values)
        else:
            raise RuleProblem(translate("People", "その緊急連絡先は、もうありません。画面を開き直してください。"))


def save_classifications(operation: Operation, person_id: int, wanted: Sequence[GivenClassification]) -> None:
    """Make these (checked) the given 区分. A 区分 whose dates change keeps its row. Raises InputProblem, RuleProblem."""
    kinds = {row.id: row for row in operation.connection.execute(select(table_of(ClassificationRow)))}
    for one in wanted:
        kind = kinds.get(one.classification_id)
        if kind is None:
            raise RuleProblem(translate("People", "その区分は、もうありません。画面を開き直してください。"))
        if kind.least_age is not None or kind.most_age is not None:
            sentence = translate("People", "「{name}」は年齢から決まるので、付けることはできません。")
            raise InputProblem(sentence.format(name=kind.name), field="classifications")
    present: dict[int, GivenClassification] = {
        row.id: GivenClassification(row.classification_id, row.since, row.until) for row in operation.connection.execute(
            select(HELD.c.id, HELD.c.classification_id, HELD.c.since, HELD.c.until).where(HELD.c.person_id == person_id)
            .order_by(HELD.c.id))}
    new = [one for one in wanted if one not in present.values()]
    for row_id, held in present.items():
        if held in wanted:
            continue
        changed = next((one for one in new if one.classification_id == held.classification_id), None)
        if changed is None:
            operation.remove(PersonClassificationRow, row_id)
        else:
            new.remove(changed)
            operation.update(PersonClassificationRow, row_id, since=changed.since, until=changed.until)
    for one in new:
        operation.insert(PersonClassificationRow, person_id=person_id, classification_id=one.classification_id,
                         since=one.since, until=one.until)


def live_together(operation: Operation, person_id: int, other_id: int) -> None:
    """Join the household of `other`, which begins with both if there is none; neither lives alone any more."""
    other = _current(operation, other_id)
    if other["id"] == person_id:
        raise RuleProblem(translate("People", "ご本人とは別の方をお選びください。"))
    household = other["household_id"]
    if household is not None and household == operation.row(PersonRow, person_id)["household_id"]:
        return
    leave_household(operation, person_id)
    if household is None:
        household = operation.insert(HouseholdRow)
    for one in (person_id, other["id"]):
        operation.update(PersonRow, one, household_id=household, lives_alone=False)


def _current(operation: Operation, person_id: int) -> Mapping[str, Any]:
    """The row of somebody chosen on a screen; of the entry kept, if two have been made one since."""
    row = operation.row(PersonRow, person_id)
    return row if row["merged_into_id"] is None else operation.row(PersonRow, row["merged_into_id"])


def leave_household(operation: Operation, person_id: int) -> None:
    """Live with nobody of the roster; a household that only one is left in is no household."""
    household = operation.row(PersonRow, person_id)["household_id"]
    if household is None:
        return
    operation.update(PersonRow, person_id, household_id=None)
    left = operation.connection.execute(select(PERSON.c.id).where(PERSON.c.household_id == household)).scalars().all()
    if len(left) < 2:
        for one in left:
            operation.update(PersonRow, one, household_id=None)
        operation.remove(HouseholdRow, household)
