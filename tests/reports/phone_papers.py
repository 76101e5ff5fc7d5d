"""A salon on Friday 20 November 2026 with 見守り電話 and a 連絡網: hard names, somebody on 休止, a silent one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from salon_app.model import phone_trees, watch
from salon_app.model.people_words import PHONE_TREE, WATCH_SHARE
from salon_app.reports import ReportOptions
from salon_app.reports.kit.model import ReportModel
from salon_app.salon import Salon
from salon_app.services.people_values import EmergencyContact, Phone
from salon_app.services.watch_calls.values import Slot
from tests.conftest import FixedClock

DAY = date(2026, 11, 20)
HARD = ("髙橋 見本", "﨑山 見本", "𠮷田 見本", "辻󠄀 見本", "\ufa19 見本")
UME, KIKU, MATSU, SABU = "見本 梅子", "例田 菊", "見本 松子", "例田 三郎"
HANA, GORO = "例田 花子", "例田 五郎"
SECRETS = ("4029", "見本医院", "管理人室", "入院", "持病", "0909")
"""What no 電話かけ表 says: 号室, doctor, key, why somebody is paused, notes, the doctor's number."""
RUNG = 9
FRIDAY = 4


@dataclass
class PhonePapers:
    """The salon; 例田 花子 rings, 例田 五郎 is the neighbour. `people` and `plans` by name, `nodes` of the tree by name."""

    salon: Salon
    clock: FixedClock
    people: dict[str, int] = field(default_factory=dict)
    plans: dict[str, int] = field(default_factory=dict)
    nodes: dict[str, int] = field(default_factory=dict)

    def report(self, key: str, start: date = DAY, end: date | None = None, **options: Any) -> tuple[ReportModel, ...]:
        """A document of that day or period."""
        return self.salon.report(key, ReportOptions(start, end or start, **options))

    @property
    def tree_id(self) -> int:
        """The tree in force."""
        tree = self.salon.phone_trees.current()
        assert tree is not None
        return tree.id

    def ring(self, name: str, result: str, on: date, time: int, **more: Any) -> None:
        """A call."""
        self.salon.watch_calls.record(self.plans[name], result, on=on, time=time, by=self.people[HANA], **more)


@contextmanager
def phone_papers(folder: Path, clock: FixedClock) -> Iterator[PhonePapers]:
    """The salon in a folder of its own, on 20 November 2026 at 9:10; written once and copied."""
    books, people, plans, nodes = _books()
    folder.mkdir(parents=True)
    (folder / "salon.db").write_bytes(books)
    clock.set(2026, 11, 20, 9, 10)
    with Salon.open(folder, clock=clock) as salon:
        yield PhonePapers(salon, clock, dict(people), dict(plans), dict(nodes))


@cache
def _books() -> tuple[bytes, dict[str, int], dict[str, int], dict[str, int]]:
    clock = FixedClock(datetime(2026, 11, 20, tzinfo=UTC))
    clock.set(2026, 11, 20, 9, 0)
    with TemporaryDirectory() as folder:
        with Salon.open(Path(folder), clock=clock) as salon:
            salon.settings.change(name="ふれあいサロン見本", leader="見本 太郎", phone="000-000-0000", address="見本市例田1-2-3")
            made = PhonePapers(salon, clock)
            _people(made)
            _plans(made)
            _calls(made)
            _tree(made)
        return (Path(folder) / "salon.db").read_bytes(), made.people, made.plans, made.nodes


def _people(made: PhonePapers) -> None:
    for number, name in enumerate((HANA, GORO, UME, KIKU, MATSU, SABU, *HARD), 1):
        made.people[name] = made.salon.people.save(
            name=name, reading="みほん" if number > 6 else "", block=f"{number % 3 + 1}号棟", room="4029", helper=number < 3,
            phones=[Phone(f"000-0000-{number:04d}", "自宅")], lives_alone=name in (UME, KIKU), notes="持病あり",
            contacts=[EmergencyContact("例田 六郎", "長男", "000-6666-0006", key_holder=True)] if name == UME else []).id
    for name in (UME, SABU):
        made.salon.consents.record(made.people[name], WATCH_SHARE, given_on=date(2026, 4, 1))


def _plans(made: PhonePapers) -> None:
    """Nine are rung on Fridays from 9:30 on; 三郎 is in hospital until the 24th."""
    for at, name in enumerate((UME, KIKU, MATSU, SABU, *HARD)):
        made.plans[name] = made.salon.watch_plans.save(
            person_id=made.people[name], slots=[Slot(FRIDAY, 9 * 60 + 30 + 15 * at)], caller_id=made.people[HANA],
            neighbour_id=made.people[GORO], doctor="見本医院", doctor_phone="000-0909-0000", key_note="管理人室に1本",
            since=date(2026, 10, 24))
    made.salon.watch_plans.pause(made.plans[SABU], start=date(2026, 11, 14), end=date(2026, 11, 24), why=watch.HOSPITAL)


def _calls(made: PhonePapers) -> None:
    """On Fridays in October and November all are well but 菊 (要連絡 on 6 November) and 松子 (nobody since the 13th)."""
    for friday in (date(2026, 10, 30), date(2026, 11, 6), date(2026, 11, 13)):
        for at, name in enumerate(made.plans):
            time = 9 * 60 + 30 + 15 * at
            if name == MATSU and friday == date(2026, 11, 13):
                for step, result in enumerate((watch.NO_ANSWER, watch.VOICEMAIL)):
                    made.ring(name, result, friday, time + 60 * step)
            elif name == UME and friday == date(2026, 10, 30):
                made.ring(name, watch.BUSY, friday, time)
                made.ring(name, watch.OK, friday + timedelta(days=1), time)
            else:
                made.ring(name, watch.CONTACT if (name, friday) == (KIKU, date(2026, 11, 6)) else watch.OK, friday, time)
    case = made.salon.watch_cases.open_cases()[0]
    made.salon.watch_cases.step(case.id, watch.CALL_BACK, on=date(2026, 11, 6), time=600, who=HANA, note="灯油を頼みたい")
    made.salon.watch_cases.step(case.id, watch.FAMILY, on=date(2026, 11, 7), time=600)
    made.salon.watch_cases.end(case.id, watch.FINE, on=date(2026, 11, 8))


def _tree(made: PhonePapers) -> None:
    """花子 rings 梅子 and 五郎; 梅子 rings 菊 (who has not agreed) and 髙橋, 五郎 rings 﨑山, who reports back."""
    trees = made.salon.phone_trees
    draft = trees.begin_draft()
    for name, below in ((HANA, None), (UME, HANA), (KIKU, UME), (HARD[0], UME), (GORO, HANA), (HARD[1], GORO)):
        if name != KIKU:
            made.salon.consents.record(made.people[name], PHONE_TREE, given_on=date(2026, 4, 1))
        made.nodes[name] = trees.add(draft, made.people[name], below=None if below is None else made.nodes[below])
    trees.set_place(made.nodes[HARD[1]], reports_back=True)
    trees.publish(draft)


def drill(made: PhonePapers) -> int:
    """梅子 is not at home, so that 花子 rings on; 﨑山 rings back."""
    rounds = made.salon.tree_rounds
    made.clock.set(2026, 11, 20, 10, 0)
    number = rounds.start(phone_trees.DRILL, "訓練です。例田公園に集まります。", by=made.people[HANA])
    for minute, (name, result) in enumerate((
            (UME, phone_trees.ABSENT), (GORO, phone_trees.REACHED), (HARD[1], phone_trees.FAMILY), (KIKU, phone_trees.MESSAGE),
            (HARD[0], phone_trees.REACHED)), 1):
        made.clock.set(2026, 11, 20, 10, 2 * minute)
        rounds.call(number, made.nodes[name], result)
    rounds.report_back(number, made.nodes[HARD[1]])
    made.clock.set(2026, 11, 20, 10, 25)
    rounds.end(number)
    return number
