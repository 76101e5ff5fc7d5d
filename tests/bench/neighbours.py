"""A salon that rings 1,300 people every week for ten years, made once into `.bench/`; and a phone tree of 300."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

from salon_app.model import phone_trees, watch
from salon_app.model.operations import Op
from salon_app.model.people_words import PHONE_TREE, WATCH_SHARE
from salon_app.salon import Salon
from salon_app.store.tables import (
    ConsentRow,
    PersonRow,
    PhoneTreeRow,
    TreeCopyRow,
    TreeNodeRow,
    WatchAttemptRow,
    WatchPlanRow,
)
from tests.bench.crowd import person_row
from tests.bench.data import TODAY, made_once

PEOPLE, YEARS, IN_TREE, RINGS = 1_300, 10, 300, 4
QUICK_PEOPLE, QUICK_YEARS = 300, 1


def neighbours_folder(quick: bool) -> Path:
    """The folder of the cached salon; nobody writes there."""
    people, years = (QUICK_PEOPLE, QUICK_YEARS) if quick else (PEOPLE, YEARS)
    return made_once(f"neighbours-{people}", f"weekly calls to {people} people", lambda salon: _fill(salon, people, years),
                     Path(__file__))


def _fill(salon: Salon, people: int, years: int) -> None:
    rng = Random(1)
    start = TODAY - timedelta(days=365 * years)
    with salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        ids = list(operation.insert_many(PersonRow, [person_row(at, rng) for at in range(people)]))
        operation.insert_many(ConsentRow, [{"person_id": one, "kind": kind, "agreed": True, "given_on": start}
                                           for one in ids for kind in (WATCH_SHARE, PHONE_TREE)])
        weekdays = {one: at % 7 for at, one in enumerate(ids)}
        last = {one: TODAY - timedelta(days=(TODAY.weekday() - weekdays[one] - 1) % 7 + 1) for one in ids}
        plans = dict(zip(ids, operation.insert_many(WatchPlanRow, [
            {"person_id": one, "slots": [{"weekday": weekdays[one], "time": 540 + at % 400}], "caller_id": ids[at % 40],
             "since": start} for at, one in enumerate(ids)]), strict=True))
        now = salon.clock.now()
        for one in ids:
            operation.insert_many(WatchAttemptRow, [
                {"plan_id": plans[one], "person_id": one, "slot_on": day, "business_date": day, "time": 600, "at": now,
                 "result": watch.OK, "source": "sample"}
                for day in (last[one] - timedelta(days=7 * week) for week in range(52 * years))])
        tree = operation.insert(PhoneTreeRow, number=1, state=phone_trees.CURRENT, valid_from=start, most_calls=RINGS)
        nodes: list[int] = []
        for at, one in enumerate(ids[:IN_TREE]):
            parent = nodes[(at - 1) // RINGS] if at else None
            nodes.append(operation.insert(TreeNodeRow, tree_id=tree, person_id=one, parent_id=parent, sort=at,
                                          reports_back=at > IN_TREE - RINGS))
        operation.insert(TreeCopyRow, tree_id=tree, person_id=ids[0], given_on=TODAY)
