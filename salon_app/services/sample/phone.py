"""The sample salon's 見守り電話 and 連絡網: who is rung each week, what it brought, a tree with a drill behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from salon_app.model import phone_trees, watch
from salon_app.model.people_words import PHONE_TREE
from salon_app.services import Services
from salon_app.services.sample.seasons import WallClock
from salon_app.services.watch_calls.values import Slot
from salon_app.store.tables import (
    PhoneTreeRow,
    TreeCallRow,
    TreeNodeRow,
    TreeRoundRow,
    WatchAttemptRow,
    WatchCaseRow,
    WatchStepRow,
)
from salon_app.store.unit_of_work import Operation

TODAYS, OTHERS = 6, 8
"""People rung on the weekday of today, and on other days."""
FIRST_CALL, BETWEEN = 13 * 60, 15
GROUPS, CALLS, BELOW = 4, 3, 2
"""The tree: 班, those whom a 班's first one rings, and those whom each of these rings."""


@dataclass
class Phone:
    """Makes plans, years of calls, and the tree, in the sample's own operation."""

    services: Services
    operation: Operation
    wall: WallClock
    rng: Random
    helpers: tuple[int, ...]
    neighbours: tuple[int, ...]
    start: date
    today: date
    attempts: list[dict[str, Any]] = field(default_factory=list)

    def make(self) -> None:
        """Everything up to yesterday; what is due today is still to be rung."""
        people = self.neighbours[-(TODAYS + OTHERS):]
        for at, person in enumerate(people):
            todays = at < TODAYS
            weekday = self.today.weekday() if todays else (self.today.weekday() + 1 + at % 6) % 7
            self._watch(person, weekday, FIRST_CALL + BETWEEN * (at if todays else at - TODAYS), self.helpers[at % 4],
                        silent=at == TODAYS + 5)
        self.operation.insert_many(WatchAttemptRow, self.attempts)
        self._tree()

    # 見守り電話

    def _watch(self, person: int, weekday: int, time: int, caller: int, *, silent: bool) -> None:
        since = self.start + timedelta(days=self.rng.randint(10, 60))
        if since >= self.today:
            since = self.start
        plan = self.services.watch_plans.save(
            person_id=person, slots=(Slot(weekday, time),), caller_id=caller, neighbour_id=self.helpers[5 + person % 4],
            doctor="例田医院", doctor_phone="000-000-0000", since=since)
        day = since + timedelta(days=(weekday - since.weekday()) % 7)
        while day < self.today:
            last = day + timedelta(days=7) >= self.today
            if silent and last:
                self._silent(plan, person, caller, day, time)
            else:
                self._week(plan, person, caller, day, time)
            day += timedelta(days=7)

    def _week(self, plan: int, person: int, caller: int, day: date, time: int) -> None:
        """A week's call, and where nobody answered the one after it."""
        chance = self.rng.random()
        if chance < 0.1:
            self._attempt(plan, person, caller, day, day, time, self.rng.choice((watch.NO_ANSWER, watch.BUSY, watch.VOICEMAIL)))
            time += 60
        result = watch.OK
        if chance > 0.985:
            result = watch.UNWELL if chance > 0.99 else watch.CONTACT
        case = self._case(person, caller, day, time, result) if result != watch.OK else None
        self._attempt(plan, person, caller, day, day, time + self.rng.randint(0, 6), result, case)

    def _silent(self, plan: int, person: int, caller: int, day: date, time: int) -> None:
        """Nobody answers: three tries on the day."""
        for step, result in enumerate((watch.NO_ANSWER, watch.VOICEMAIL, watch.NO_ANSWER)):
            self._attempt(plan, person, caller, day, day, time + 60 * step, result)

    def _attempt(self, plan: int, person: int, caller: int, slot: date, day: date, time: int, result: str,
                 case: int | None = None) -> None:
        self.attempts.append({
            "plan_id": plan, "person_id": person, "kind": watch.CALL, "slot_on": slot, "business_date": day, "time": time,
            "at": self.wall.instant(day, time + 1), "by": caller, "caller_id": caller, "result": result, "case_id": case,
            "source": "sample"})

    def _case(self, person: int, caller: int, day: date, time: int, cause: str) -> int:
        """A case of days gone by: rung back, visited where unwell, ended the same day."""
        at = self.wall.instant(day, time + 90)
        case = self.operation.insert(
            WatchCaseRow, person_id=person, cause=cause, opened_on=day, opened_time=time,
            opened_at=self.wall.instant(day, time + 1), opened_by=caller, ended_on=day, ended_at=at, ended_by=caller,
            outcome=watch.TREATED if cause == watch.UNWELL else watch.FINE)
        kinds = (watch.CALL_BACK, watch.VISIT, watch.FAMILY) if cause == watch.UNWELL else (watch.CALL_BACK,)
        for step, kind in enumerate(kinds):
            self.operation.insert(WatchStepRow, case_id=case, kind=kind, business_date=day, time=time + 20 + 20 * step, at=at,
                                  by=caller)
        return case

    # 連絡網

    def _tree(self) -> None:
        everybody = [*self.helpers, *self.neighbours]
        people = everybody[:1 + GROUPS * (1 + CALLS * (1 + BELOW))]
        for at, person in enumerate(people):
            if at not in (14, 27):
                self.services.consents.record(person, PHONE_TREE, given_on=max(self.start, self.today - timedelta(days=300)))
        since = max(self.start, self.today - timedelta(days=52))
        tree = self.operation.insert(PhoneTreeRow, number=3, state=phone_trees.CURRENT, valid_from=since, most_calls=GROUPS)
        waiting = iter(people)
        root = self._node(tree, next(waiting), None, 1)
        nodes, parents = [root], {root: root}
        for group in range(GROUPS):
            first = self._node(tree, next(waiting), root, group + 1)
            nodes.append(first)
            for call in range(CALLS):
                second = self._node(tree, next(waiting), first, call + 1)
                nodes.append(second)
                parents[second] = first
                for below in range(BELOW):
                    last = call == CALLS - 1 and below == BELOW - 1
                    third = self._node(tree, next(waiting), second, below + 1, reports_back=last)
                    nodes.append(third)
                    parents[third] = second
        self._drill(tree, root, nodes, parents)
        self._draft(everybody[len(people):])

    def _draft(self, others: list[int]) -> None:
        """The next version, begun: somebody who has not agreed yet is to be rung by the last one of the first 班."""
        trees = self.services.phone_trees
        draft = trees.begin_draft(by=self.helpers[0])
        last = next(place for place in reversed(trees.get(draft).places) if place.group == 1)
        for person in others[:1]:
            trees.add(draft, person, below=last.id, by=self.helpers[0])

    def _node(self, tree: int, person: int, parent: int | None, sort: int, *, reports_back: bool = False) -> int:
        return self.operation.insert(TreeNodeRow, tree_id=tree, person_id=person, parent_id=parent, sort=sort,
                                     reports_back=reports_back)

    def _drill(self, tree: int, root: int, nodes: list[int], parents: dict[int, int]) -> None:
        """The drill of some weeks ago: three were not reached."""
        day = max(self.start, self.today - timedelta(days=24))
        began = self.wall.instant(day, 10 * 60)
        drill = self.operation.insert(
            TreeRoundRow, tree_id=tree, kind=phone_trees.DRILL, business_date=day, started_at=began, started_by=self.helpers[0],
            message="訓練です。例田公園に集まります。", ended_at=began + timedelta(minutes=64), ended_by=self.helpers[0])
        for step, node in enumerate(nodes[1:], start=1):
            result = phone_trees.REACHED if step % 13 else phone_trees.ABSENT
            self.operation.insert(
                TreeCallRow, round_id=drill, node_id=node, caller_id=parents.get(node, root), result=result,
                time=began + timedelta(minutes=1 + step * 1.5), at=began + timedelta(minutes=2 + step * 1.5),
                by=self.helpers[0], source="sample")


def ring_today(services: Services, phone: Phone) -> None:
    """Today's calls as far as the clock has come: most are well, one is not."""
    by = phone.helpers[0]
    now = services.clock.local(services.clock.now())
    minute = now.hour * 60 + now.minute
    for at, line in enumerate(line for line in services.watch_calls.round() if line.slot_on == phone.today):
        if line.time + 20 <= minute and at < TODAYS - 2:
            services.watch_calls.record(line.plan.id, watch.UNWELL if at == 2 else watch.OK, time=line.time + 4, by=by)
