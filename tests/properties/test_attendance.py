"""Random afternoons: whoever is marked, paid for, corrected or taken back in whatever order, heads and yen stay right.

The machine keeps its own small list of who came and who paid; the salon's must agree after each step, and 元に戻す leads
exactly to where it was before.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from salon_app.model.problems import InputProblem, Problem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, Counts
from salon_app.services.attendance import SameName
from salon_app.services.days import PlaceCount
from tests.conftest import JAPAN, FixedClock

START = datetime(2026, 11, 20, 13, 0, tzinfo=JAPAN)
NAMES = ("見本 花子", "例田 一郎", "架空 桜", "試山 太郎")
FEE = 100
ROLES = ("participant", "helper", "instructor", "visitor")
ACTS = (*["comes"] * 5, "did not come", "comes late", "walks in", "counts heads", "types numbers", "confirms",
        *["pays"] * 4, *["takes a sum"] * 2, "gives back", "gives a sum back", *["undoes"] * 3, "waits", "closes the day")

_template: list[Path] = []


@pytest.fixture(scope="module", autouse=True)
def furnished(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("books") / "template"
    with Salon.open(folder, clock=FixedClock(START)) as salon:
        for name in NAMES:
            salon.people.save(name=name)
        for title in ("折り紙教室", "お茶会"):
            salon.activities.plan(salon.activities.save(Activity(name=title, fee=FEE)).id, [START.date()])
        salon.days.open_day(till=PlaceCount(salon.cashbook.account_id("till"), 10_000))
    _template[:] = [folder]


@dataclass
class Afternoon:
    """What the machine believes of one session."""

    roles: dict[int, str] = field(default_factory=dict)
    unnamed: tuple[int, int, int] = (0, 0, 0)
    paid: dict[int, int] = field(default_factory=dict)  # by person, what they paid by themselves
    sums: dict[int, tuple[int, int, frozenset[int]]] = field(default_factory=dict)  # by id: places, yen each, names
    fixed: bool = False
    corrections: int = 0

    @property
    def counts(self) -> Counts:
        """As the salon counts."""
        participants, helpers, instructors, visitors = (sum(role == one for one in self.roles.values()) for role in ROLES)
        return Counts(participants, helpers, instructors, visitors, *self.unnamed)

    @property
    def yen(self) -> int:
        """All that was received."""
        return sum(self.paid.values()) + sum(count * each for count, each, _ in self.sums.values())

    @property
    def fees(self) -> dict[int, int]:
        """By person, in a sum or not."""
        return self.paid | {one: each for _, each, names in self.sums.values() for one in names}

    @property
    def open_places(self) -> int:
        """Of sums."""
        return sum(count - len(names) for count, _, names in self.sums.values())


class Afternoons(RuleBasedStateMachine):
    """Volunteers at two sessions of one day."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="afternoons-"))
        shutil.copytree(_template[0], self.folder / "data")
        self.clock = FixedClock(START)
        self.salon = Salon.open(self.folder / "data", clock=self.clock)
        self.people = [person.id for person in self.salon.people.all()]
        self.sessions = [one.id for one in self.salon.activities.sessions(START.date(), START.date())]
        self.believed = {session: Afternoon() for session in self.sessions}
        self.before: list[dict[int, Afternoon]] = []  # where each 元に戻す leads, the nearest last
        rows = list(enumerate([*self.people, None, None], 1))
        self.salon.sheets.issue("attendance-sheet", self.sessions[0], start=START.date(), end=START.date(), rows=rows)

    def teardown(self) -> None:
        """The books are sound; taking everything back leads to where the last boundary was."""
        try:
            assert self.salon.checks.run().problems == ()
            while self.before and self.undo_once():
                pass
            self.the_salon_agrees()
            assert self.salon.checks.run().problems == ()
        finally:
            self.salon.close()
            shutil.rmtree(self.folder)

    # helpers

    @contextmanager
    def step(self, session: int) -> Iterator[Afternoon]:
        """Something that succeeds: what the machine makes of it is kept, and where it came from."""
        log, snapshot = self.salon.last_log_id(), deepcopy(self.believed)
        yield self.believed[session]
        if self.salon.last_log_id() != log:
            self.before.append(snapshot)

    def refused(self, action: Callable[[], object], *kinds: type[Problem]) -> None:
        """It must not be possible, and leave no line in the log."""
        log = self.salon.last_log_id()
        with pytest.raises(kinds or (Problem,)) as problem:
            action()
        assert str(problem.value) and self.salon.last_log_id() == log

    def corrected(self, afternoon: Afternoon, count: int = 1) -> None:
        afternoon.corrections += count if afternoon.fixed else 0

    def needs_reason(self, session: int, reason: str, action: Callable[[], object]) -> bool:
        """After 人数確定 nothing is changed without a reason."""
        if not self.believed[session].fixed or reason:
            return False
        self.refused(action, InputProblem)
        return True

    @initialize(there=st.integers(1, len(NAMES)), fixed=st.booleans())
    def the_afternoon_so_far(self, there: int, fixed: bool) -> None:
        for person in self.people[:there]:
            self.mark(self.sessions[0], person, ROLES[0], "")
        if fixed:
            self.confirm(self.sessions[0])

    # One rule: of several, Hypothesis leaves some out in most of its examples, and here each meets the others.

    @rule(act=st.sampled_from(ACTS), where=st.sampled_from([0, 0, 0, 1]), who=st.sampled_from([0, 0, 0, 1, 1, 2, 3]),
          few=st.tuples(*[st.integers(0, 3)] * 3), amount=st.sampled_from([None, None, FEE, 150]))
    def somebody(self, act: str, where: int, who: int, few: tuple[int, int, int], amount: int | None) -> None:
        session, person = self.sessions[where], self.people[who]
        role, reason = ROLES[few[0]], "数えまちがい" if few[1] or few[2] else ""
        does: dict[str, Callable[[], object]] = {
            "comes": lambda: self.mark(session, person, role, reason),
            "did not come": lambda: self.unmark(session, person, reason),
            "comes late": lambda: self.come_late(session, person, 781 + few[0], reason),
            "walks in": lambda: self.walk_in(session, f"新例 {'松竹梅桜'[few[0]]}", reason),
            "counts heads": lambda: self.count_unnamed(session, few, reason),
            "types numbers": lambda: self.enter_numbers([1 + 2 * one for one in few], reason),
            "confirms": lambda: self.confirm(session),
            "pays": lambda: self.receive(session, person, amount),
            "takes a sum": lambda: self.receive_sum(session, 1 + few[0], amount),
            "gives back": lambda: self.take_back(session, person),
            "gives a sum back": lambda: self.take_back_sum(session),
            "undoes": self.undo_once,
            "waits": lambda: self.clock.advance(hours=20 if few[0] == 0 else 1),
            "closes the day": self.close_the_day,
        }
        does[act]()

    # heads

    def mark(self, session: int, person: int, role: str, reason: str) -> None:
        if self.needs_reason(session, reason, lambda: self.salon.attendance.mark(session, person, role=role)):
            return
        with self.step(session) as afternoon:
            counts = self.salon.attendance.mark(session, person, role=role, reason=reason)
            if afternoon.roles.get(person) != role:
                afternoon.roles[person] = role
                self.corrected(afternoon)
            assert counts == afternoon.counts

    def unmark(self, session: int, person: int, reason: str) -> None:
        def action() -> Counts:
            return self.salon.attendance.unmark(session, person, reason=reason)

        if self.needs_reason(session, reason, action):
            return
        if person in self.believed[session].fees and person in self.believed[session].roles:
            self.refused(action)
            return
        with self.step(session) as afternoon:
            action()
            if afternoon.roles.pop(person, ""):
                self.corrected(afternoon)

    def come_late(self, session: int, person: int, late: int, reason: str) -> None:
        def action() -> None:
            self.salon.attendance.set_times(session, person, came_late=late, reason=reason)

        if self.needs_reason(session, reason, action):
            return
        if person not in self.believed[session].roles:
            self.refused(action)
            return
        with self.step(session) as afternoon:
            log = self.salon.last_log_id()
            action()
            self.corrected(afternoon, int(self.salon.last_log_id() != log))

    def walk_in(self, session: int, name: str, reason: str) -> None:
        def action(another: bool = False) -> int:
            return self.salon.attendance.walk_in(session, name=name, another=another, reason=reason).id

        if self.needs_reason(session, reason, action):
            return
        known = any(person.name == name for person in self.salon.people.all())
        if known:
            self.refused(action, SameName)
        with self.step(session) as afternoon:
            afternoon.roles[action(another=known)] = "participant"
            self.corrected(afternoon)

    def count_unnamed(self, session: int, heads: tuple[int, int, int], reason: str) -> None:
        def action() -> Counts:
            return self.salon.attendance.count_unnamed(session, men=heads[0], women=heads[1], children=heads[2], reason=reason)

        if self.needs_reason(session, reason, action):
            return
        with self.step(session) as afternoon:
            action()
            if afternoon.unnamed != heads:
                afternoon.unnamed = heads
                self.corrected(afternoon)

    def enter_numbers(self, numbers: list[int], reason: str) -> None:
        session, text = self.sessions[0], " ".join(str(one) for one in numbers)

        def action() -> object:
            return self.salon.attendance.enter_numbers(session, text, reason=reason)

        if self.needs_reason(session, reason, action):
            return
        if 7 in numbers:
            self.refused(action, InputProblem)
            return
        with self.step(session) as afternoon:
            action()
            new = {self.people[number - 1] for number in numbers if number <= len(NAMES)} - afternoon.roles.keys()
            afternoon.roles |= dict.fromkeys(new, "participant")
            self.corrected(afternoon, len(new))

    def confirm(self, session: int) -> None:
        with self.step(session) as afternoon:
            assert self.salon.attendance.confirm(session) == afternoon.counts
            afternoon.fixed = True

    # yen

    def receive(self, session: int, person: int, amount: int | None) -> None:
        if person in self.believed[session].fees:
            self.refused(lambda: self.salon.session_fees.receive(session, person, amount=amount))
            return
        with self.step(session) as afternoon:
            posted = self.salon.session_fees.receive(session, person, amount=amount)
            fitting = [fee_id for fee_id, (count, each, names) in sorted(afternoon.sums.items())
                       if len(names) < count and amount in (None, each)]
            if fitting:
                count, each, names = afternoon.sums[fitting[0]]
                afternoon.sums[fitting[0]] = (count, each, names | {person})
                assert posted == 0
            else:
                afternoon.paid[person] = amount or FEE
                assert posted == afternoon.paid[person]

    def receive_sum(self, session: int, count: int, each: int | None) -> None:
        with self.step(session) as afternoon:
            assert self.salon.session_fees.receive_sum(session, count=count, amount_each=each) == count * (each or FEE)
            afternoon.sums[max(fee.id for fee in self.salon.session_fees.of(session))] = (count, each or FEE, frozenset())

    def take_back(self, session: int, person: int) -> None:
        if person not in self.believed[session].fees:
            self.refused(lambda: self.salon.session_fees.take_back(session, person, reason="まちがい"))
            return
        with self.step(session) as afternoon:
            back = self.salon.session_fees.take_back(session, person, reason="まちがい")
            assert back == afternoon.paid.pop(person, 0)
            afternoon.sums = {fee_id: (count, each, names - {person})
                              for fee_id, (count, each, names) in afternoon.sums.items()}

    def take_back_sum(self, session: int) -> None:
        for fee_id in sorted(self.believed[session].sums)[:1]:
            with self.step(session) as afternoon:
                count, each, _ = afternoon.sums.pop(fee_id)
                assert self.salon.session_fees.take_back_sum(fee_id, reason="数え直し") == count * each
            self.refused(lambda again=fee_id: self.salon.session_fees.take_back_sum(again, reason="数え直し"))  # type: ignore[misc]

    # time, and back

    def close_the_day(self) -> None:
        till = self.salon.cashbook.account_id("till")
        if self.salon.days.status().period is None and self.salon.days.status().unclosed is None:
            self.salon.days.open_day()
        self.salon.days.close([PlaceCount(till, 10_000)], float_left=10_000)
        self.before.clear()

    def undo_once(self) -> bool:
        """One 元に戻す; False where it is refused: then nothing has changed."""
        log = self.salon.last_log_id()
        try:
            self.salon.audit.undo()
        except Problem:
            assert self.salon.last_log_id() == log
            return False
        self.believed = self.before.pop()
        return True

    # what holds after each step

    @invariant()
    def the_salon_agrees(self) -> None:
        bag, fees = (self.salon.cashbook.account_id(code) for code in ("fee_bag", "fees"))
        yen = sum(afternoon.yen for afternoon in self.believed.values())
        assert (self.salon.cashbook.balance(bag), self.salon.cashbook.balance(fees)) == (yen, -yen)
        for session, afternoon in self.believed.items():
            wall = self.salon.attendance.wall(session)
            assert {one.person_id: one.role for one in wall.people if one.present} == afternoon.roles
            assert wall.counts == afternoon.counts
            assert {one.person_id: one.fee for one in wall.people if one.fee is not None} == afternoon.fees
            assert (wall.fee_received, wall.fee_unnamed) == (afternoon.yen, afternoon.open_places)
            assert self.salon.session_fees.received(session) == afternoon.yen
            assert wall.session.fixed == afternoon.fixed
            if afternoon.fixed:
                corrections = self.salon.attendance.corrections(START.date(), START.date(), session_id=session)
                assert len(corrections) == afternoon.corrections


Afternoons.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])
TestAfternoons = Afternoons.TestCase
