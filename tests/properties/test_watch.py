"""Random weeks of 見守り電話: nothing open leaves the screen, whatever volunteers, restarts and a wrong clock do.

The machine keeps its own list of what was said when, never from the books. Two salons are open on one folder and take turns.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from salon_app.model import watch
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.watch import Attempt, Rule, next_step
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import RoundLine, Slot
from tests.conftest import JAPAN, FixedClock

START = datetime(2026, 11, 20, 9, 0, tzinfo=JAPAN)
SINCE = date(2026, 11, 9)
PEOPLE = ("見本 花子", "試山 太郎")
_template: list[Path] = []


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 1439) | st.none(), st.sampled_from(watch.NOT_REACHED),
                          st.sampled_from((watch.CALL, watch.CALL, watch.VISIT))), max_size=9),
       st.builds(Rule, st.integers(0, 3), st.integers(5, 120), st.integers(1, 5)), st.integers(0, 15))
def test_the_ladder_never_skips_the_visit(
        made: list[tuple[int, int | None, str, str]], rule: Rule, today: int) -> None:
    slot = date(2026, 11, 20)
    attempts = tuple(Attempt(slot + timedelta(days=day), time, result, kind)
                     for day, time, result, kind in sorted(made, key=lambda one: one[0]) if day <= today)
    due = next_step(slot, 570, attempts, rule, slot + timedelta(days=today))
    assert due is not None, "only an answer ends it"
    if attempts and today >= rule.days:
        assert due.kind == watch.VISIT and due.on <= slot + timedelta(days=today)
    if attempts and attempts[-1].kind == watch.CALL and due.kind == watch.CALL:
        assert due.on <= slot + timedelta(days=min(rule.days, today + 1)), "it is never put off past the day of the visit"
    for answer in watch.ANSWERS:
        assert next_step(slot, 570, (*attempts, Attempt(slot, 600, answer)), rule, slot) is None


@pytest.fixture(scope="module", autouse=True)
def furnished(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("watch") / "template"
    with Salon.open(folder, clock=FixedClock(START)) as salon:
        for at, name in enumerate(PEOPLE):
            person = salon.people.save(name=name, phones=[Phone(f"000-0000-000{at}")]).id
            salon.watch_plans.save(person_id=person, slots=[Slot(4, 570)], neighbour="架空 桜", since=SINCE)
    _template[:] = [folder]


@dataclass
class Said:
    """An attempt as it was told: of which plan, dated when, with what result, and the case it led to."""

    plan: int
    on: date
    result: str
    case: int | None


@dataclass
class Believed:
    """What the machine knows. `cases`: whose, and (once ended) the date if they were met, else None; open ones apart."""

    said: dict[int, Said] = field(default_factory=dict)
    open: dict[int, int] = field(default_factory=dict)
    ended: dict[int, tuple[int, date | None]] = field(default_factory=dict)

    def unanswered(self, plan: int, today: date, paused: Callable[[date], bool]) -> list[date]:
        """Dates of calls and visits that brought nobody, and after which the person was not heard nor met."""
        answers = [(number, one.on) for number, one in self.said.items() if one.plan == plan and one.result in watch.ANSWERS]
        met = {case: on for case, (whose, on) in self.ended.items() if whose == plan and on is not None}
        heard = [on for on in (*(on for _, on in answers), *met.values()) if on <= today]
        return [one.on for number, one in self.said.items()
                if one.plan == plan and one.result in watch.NOT_REACHED and not paused(one.on) and (
                    all(on < one.on for on in heard) if one.on <= today else
                    all(answered < number for answered, _ in answers) and one.case not in met)]


class Weeks(RuleBasedStateMachine):
    """Plans are named by their ids, which are those of their people."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(_template[0], self.folder / "data")
        self.clock = FixedClock(START)
        self.salons = [Salon.open(self.folder / "data", clock=self.clock) for _ in range(2)]
        self.turn = 0
        self.believed = Believed()
        self.before: list[Believed] = []

    def teardown(self) -> None:
        for salon in self.salons:
            salon.close()
        shutil.rmtree(self.folder)

    @property
    def salon(self) -> Salon:
        self.turn += 1
        return self.salons[self.turn % 2]

    def kept(self, act: Callable[[], None]) -> None:
        """A step, and how it was before, if it left a line in the log."""
        before, last = deepcopy(self.believed), self.salon.audit.last()
        act()
        if self.salon.audit.last() != last:
            self.before.append(before)

    def line(self, plan: int) -> RoundLine | None:
        return next((one for one in self.salon.watch_calls.round() if one.plan.id == plan), None)

    # what volunteers do

    @rule(plan=st.sampled_from((1, 2)), result=st.sampled_from((*watch.RESULTS, *watch.NOT_REACHED)),
          kind=st.sampled_from((watch.CALL, watch.CALL, watch.VISIT)), ago=st.sampled_from((0, 0, 0, 1, 3)))
    def record(self, plan: int, result: str, kind: str, ago: int) -> None:
        def act() -> None:
            line = self.line(plan)
            seen = max((one.id for one in line.attempts), default=0) if line is not None and not ago else None
            on = None if not ago else self.clock.today() - timedelta(days=ago)
            if on is not None and on < min(SINCE, self.clock.today()):
                with pytest.raises(InputProblem):
                    self.salon.watch_calls.record(plan, result, kind=kind, on=on)
                return
            one = self.salon.watch_calls.record(plan, result, kind=kind, on=on, seen=seen)
            self.believed.said[one.id] = Said(plan, one.business_date, result, one.case_id)
            needs = result in (watch.UNWELL, watch.CONTACT) or (kind == watch.VISIT and result in watch.NOT_REACHED)
            assert (one.case_id is not None) == needs
            if one.case_id is not None:
                assert plan not in self.believed.open.values() or self.believed.open[one.case_id] == plan
                self.believed.open[one.case_id] = plan
        self.kept(act)
        if self.line(plan) is not None and self.line(plan).attempts and not ago:  # type: ignore[union-attr]
            with pytest.raises(RuleProblem):
                self.salon.watch_calls.record(plan, watch.OK, seen=10_000)

    @rule(plan=st.sampled_from((1, 2)), result=st.sampled_from((watch.OK, watch.UNWELL, watch.NO_ANSWER, None)))
    def put_right(self, plan: int, result: str | None) -> None:
        newest = max((number for number, one in self.believed.said.items() if one.plan == plan), default=None)
        if newest is None:
            return

        def act() -> None:
            if result is None:
                self.salon.watch_calls.take_back(newest, reason="別の方")
                del self.believed.said[newest]
                return
            self.salon.watch_calls.correct(newest, result=result, reason="まちがい")
            one = next(one for one in self.salon.watch_calls.history(plan) if one.id == newest)
            self.believed.said[newest] = Said(plan, one.business_date, result, one.case_id)
            if result == watch.UNWELL:
                assert one.case_id is not None
            if one.case_id is not None and one.case_id not in self.believed.ended:
                self.believed.open[one.case_id] = plan
        self.kept(act)

    @rule(plan=st.sampled_from((1, 2)))
    def open_case(self, plan: int) -> None:
        def act() -> None:
            case = self.salon.watch_cases.open(plan, watch.OTHER)
            assert case in self.believed.open or plan not in self.believed.open.values()
            self.believed.open[case] = plan
        self.kept(act)

    @rule(outcome=st.sampled_from((watch.FINE, watch.IN_HOSPITAL, watch.DIED, watch.OTHER)), steps=st.booleans())
    def end_case(self, outcome: str, steps: bool) -> None:
        if not self.believed.open:
            return
        case = min(self.believed.open)
        if steps:
            self.kept(lambda: self.salon.watch_cases.plan_next(case, watch.VISIT, who="例田", on=self.clock.today()))
            self.kept(lambda: self.salon.watch_cases.step(case, watch.VISIT))

        def act() -> None:
            self.salon.watch_cases.end(case, outcome, note="済み")
            whose = self.believed.open.pop(case)
            self.believed.ended[case] = whose, self.clock.today() if outcome in watch.MET else None
        self.kept(act)

    @rule()
    def reopen_case(self) -> None:
        if not self.believed.ended:
            return
        case = max(self.believed.ended)
        whose = self.believed.ended[case][0]
        if whose in self.believed.open.values():
            with pytest.raises(RuleProblem):
                self.salon.watch_cases.reopen(case, reason="まだ")
            return

        def act() -> None:
            self.salon.watch_cases.reopen(case, reason="まだ")
            self.believed.open[case] = self.believed.ended.pop(case)[0]
        self.kept(act)

    @rule(plan=st.sampled_from((1, 2)), start=st.integers(-2, 3), days=st.integers(0, 5) | st.none())
    def pause(self, plan: int, start: int, days: int | None) -> None:
        def act() -> None:
            first = self.clock.today() + timedelta(days=start)
            end = None if days is None else first + timedelta(days=days)
            try:
                self.salon.watch_plans.pause(plan, start=first, end=end, why=watch.JOURNEY)
            except InputProblem:
                self.salon.watch_plans.resume(plan) if self.paused(plan, self.clock.today()) else None
        self.kept(act)

    @rule(plan=st.sampled_from((1, 2)), weekday=st.integers(0, 6), days=st.integers(1, 3))
    def change(self, plan: int, weekday: int, days: int) -> None:
        def act() -> None:
            self.salon.watch_plans.save(plan_id=plan, person_id=plan, slots=[Slot(weekday, 600)], rule=Rule(1, 30, days),
                                        neighbour="架空 桜")
        self.kept(act)

    @rule(plan=st.sampled_from((1, 2)))
    def end_plan(self, plan: int) -> None:
        unanswered = self.believed.unanswered(plan, self.clock.today(), lambda day: self.paused(plan, day))
        if self.clock.today() < SINCE:
            with pytest.raises(InputProblem):
                self.salon.watch_plans.end(plan, reason="引っ越し")
        elif unanswered or plan in self.believed.open.values():
            with pytest.raises(RuleProblem):
                self.salon.watch_plans.end(plan, reason="引っ越し")
        else:
            self.kept(lambda: self.salon.watch_plans.end(plan, reason="引っ越し"))

    @rule()
    def undo(self) -> None:
        if self.before:
            self.salon.audit.undo()
            self.believed = self.before.pop()

    # what happens to the computer

    @rule(hours=st.sampled_from((1, 5, 24, 24, 48, 72, -24, -100, 24 * 200, -24 * 200)))
    def time_passes(self, hours: int) -> None:
        self.clock.advance(hours=hours)

    @rule(plan=st.sampled_from((1, 2)), result=st.sampled_from((watch.OK, watch.CONTACT, watch.NO_ANSWER)),
          kind=st.sampled_from((watch.CALL, watch.VISIT)), days=st.sampled_from((-3, 2, 200)))
    def a_call_is_recorded_by_a_wrong_clock(self, plan: int, result: str, kind: str, days: int) -> None:
        self.clock.advance(days=days)
        self.record(plan, result, kind, 0)
        self.clock.advance(days=-days)

    @rule()
    def restart(self) -> None:
        self.salons[0].close()
        self.salons[0] = Salon.open(self.folder / "data", clock=self.clock)

    # what must hold

    def paused(self, plan: int, day: date) -> bool:
        return any(one.covers(day) for one in self.salons[0].watch_plans.get(plan).pauses)

    @invariant()
    def every_open_case_is_seen(self) -> None:
        shown = self.salon.watch_cases.open_cases()
        assert {case.id: case.person_id for case in shown} == self.believed.open
        assert self.salon.watch_calls.waiting()[2] == len(self.believed.open)

    @invariant()
    def every_unanswered_call_is_in_the_round(self) -> None:
        today = self.clock.today()
        lines = {line.plan.id: line for line in self.salon.watch_calls.round()}
        for plan in (1, 2):
            unanswered = self.believed.unanswered(plan, today, lambda day, plan=plan: self.paused(plan, day))  # type: ignore[misc]
            line = lines.get(plan)
            assert bool(unanswered) == (line is not None and line.next is not None and bool(line.attempts))
            if unanswered and line is not None and line.next is not None:
                assert line.case_id == next((case for case, whose in self.believed.open.items() if whose == plan), None)
                assert line.state == ("case" if line.case_id else "visit" if line.next.kind == watch.VISIT else "again")
                assert line.slot_on <= min(today, *unanswered), "the clock does not begin anew"
                if (today - min(today, *unanswered)).days >= line.plan.rule.days:
                    assert line.next.kind == watch.VISIT

    @rule()
    def look_through(self) -> None:
        assert self.salon.checks.run().problems == ()


Weeks.TestCase.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])
TestWeeks = Weeks.TestCase
