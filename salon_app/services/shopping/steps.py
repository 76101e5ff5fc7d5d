"""The way of an errand: what may follow what, and the line each step leaves. The only place that changes a state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlmodel import col, select

from salon_app.model import errands
from salon_app.model.errands import state_words
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.store.tables import ErrandRow, ErrandStepRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation


def errand_row(operation: Operation, errand_id: int) -> Mapping[str, Any]:
    """An errand's row as it is now. Raises RuleProblem when it has gone."""
    return operation.row(ErrandRow, errand_id)


def require(row: Mapping[str, Any], *states: str) -> None:
    """Raises RuleProblem unless the errand is in one of the states; the sentence says where it is."""
    if row["state"] in states:
        return
    if row["state"] == errands.SETTLED:
        raise RuleProblem(translate("Errands", "この依頼は、もう精算してあります。直すときは、先に精算を戻してください。"))
    sentence = translate("Errands", "この依頼はいま「{state}」です。その操作はできません。画面を開き直してください。")
    raise RuleProblem(sentence.format(state=state_words(row["state"])))


def move(operation: Operation, day: BusinessDay, row: Mapping[str, Any], to: str, *, on: date | None = None,
         time: int | None = None, reason: str = "", back: bool = False, by: int | None = None, **changes: Any) -> int:
    """Bring an errand to a state and note it; returns the step. `changes` are further columns of the errand.

    Without a date it is today's, for an errand taken down while the day before is still open the day of its request.
    Raises RuleProblem for a state that can't follow, InputProblem (field: date) for a date before the request or to come.
    """
    if not back and to not in errands.FOLLOWING.get(row["state"], ()):
        require(row, *(state for state, following in errands.FOLLOWING.items() if to in following))
    when = on or max(day.today(), row["received_on"])
    day.check_date(when)
    if when < row["received_on"]:
        raise InputProblem(translate("Errands", "依頼を受けた日より前の日付です。日付を確かめてください。"), field="date")
    operation.update(ErrandRow, row["id"], state=to, **changes)
    return operation.insert(
        ErrandStepRow, errand_id=row["id"], came_from=row["state"], state=to, business_date=when, time=time,
        at=day.clock.now(), by=by, reason=reason.strip(), back=back)


def came_from(operation: Operation, row: Mapping[str, Any]) -> tuple[int, str]:
    """The step that led to the present state, and the state before it. Raises RuleProblem at the first one."""
    way = way_of(operation.session.exec(
        select(ErrandStepRow).where(ErrandStepRow.errand_id == row["id"]).order_by(col(ErrandStepRow.id))).all())
    if len(way) < 2:
        raise RuleProblem(translate("Errands", "いちばん初めの段なので、これより前には戻せません。"))
    return way[-1][0], way[-2][1]


def way_of(steps: Iterable[ErrandStepRow]) -> list[tuple[int, str]]:
    """Of all steps of an errand in order those that led here, with the states: none that was stepped back from.

    保留 interrupts the way and is gone after it. 担当決定 and 預り金受領 are one place: money comes and goes. Each 不在持帰り
    is a place of its own.
    """
    way: list[tuple[int, str]] = []
    for step in steps:
        if way and (step.back or step.came_from == errands.ON_HOLD):
            way.pop()
        once_more = not step.back and step.state == errands.NOT_HOME
        if way and not once_more and _place(way[-1][1]) == _place(step.state):
            way[-1] = (way[-1][0], step.state)
        else:
            way.append((known(step.id), step.state))
    return way


def _place(state: str) -> str:
    return errands.ASSIGNED if state == errands.FUNDED else state


def needs_reason(reason: str) -> str:
    """The reason without blanks around it. Raises InputProblem (field: reason) for none."""
    if not reason.strip():
        raise InputProblem(translate("Errands", "わけを、ひとこと入れてください。"), field="reason")
    return reason.strip()
