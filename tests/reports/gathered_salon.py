"""A salon whose attendance can be counted by hand: two months of 折り紙教室 and お茶会 with everything that happens there.

What comes of it (5回, 4日, 延べ 25 with 8 without a name, 実 9 …) is written out in tests/services/test_attendance_figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from salon_app.model.answer_words import COMMENT_QUESTION, SATISFACTION_OPTIONS, SATISFACTION_QUESTION
from salon_app.model.kana import search_key, sort_key
from salon_app.model.operations import Op
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.questionnaires_values import Question, Questionnaire
from salon_app.store.tables import (
    AttendanceRow,
    ClassificationRow,
    ConsentRow,
    PersonClassificationRow,
    PersonRow,
    ReservationRow,
    SessionFeeRow,
    SessionRow,
)
from tests.conftest import FixedClock

PERIOD = (date(2026, 10, 1), date(2026, 11, 30))
PEOPLE: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    ("見本 一郎", "みほん いちろう", "2号棟", "male", {"birth_date": date(1946, 10, 20)}),
    ("見本 梅子", "みほん うめこ", "5号棟", "female", {"birth_date": date(1940, 1, 2)}),
    ("見本 桜", "みほん さくら", "1号棟", "female", {"birth_date": date(1951, 3, 31), "care_mark": True}),
    ("髙橋 見本", "たかはし みほん", "3号棟", "female", {"birth_year_from": 1945, "birth_year_to": 1954}),
    ("﨑山 見本", "さきやま みほん", "3号棟", "male", {}),
    ("𠮷田 見本", "よしだ みほん", "4号棟", "male", {"birth_date": date(1935, 6, 1), "sex": "unanswered"}),
    ("辻󠄀 見本", "つじ みほん", "1号棟", "", {"birth_date": date(1988, 2, 29)}),
    ("\ufa19 見本", "じん みほん", "2号棟", "female", {"birth_date": date(2018, 5, 5)}),
    ("例田 花子", "れいだ はなこ", "", "female", {"birth_date": date(1958, 7, 7), "kinds": ["helper"]}),
    ("例田 菊", "れいだ きく", "5号棟", "female", {"birth_date": date(1942, 9, 9)}),
    ("架空 外男", "かくう そとお", "6号棟", "male", {"birth_date": date(1930, 12, 1)}),
)


@dataclass
class GatheredSalon:
    """A salon with its activities; `ids` of people by name, `sessions` by (activity name, date)."""

    salon: Salon
    clock: FixedClock
    ids: dict[str, int] = field(default_factory=dict)
    origami: int = 0
    tea: int = 0
    visits: int = 0
    sessions: dict[tuple[str, date], int] = field(default_factory=dict)

    def insert(self, table: Any, **values: Any) -> int:
        """A row of a table."""
        with self.salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
            return operation.insert(table, **values)

    def came(self, session_id: int, *names: str, role: str = "participant", **more: Any) -> None:
        """People with a name at a session."""
        for name in names:
            self.insert(AttendanceRow, session_id=session_id, person_id=self.ids[name], role=role, **more)

    def session(self, activity_id: int, day: date, **values: Any) -> int:
        """A session with the activity's values."""
        (planned,) = self.salon.activities.plan(activity_id, [day])
        with self.salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
            operation.update(SessionRow, planned.id, **values)
        self.sessions[planned.title, day] = planned.id
        return planned.id


@contextmanager
def gathered(folder: Path, clock: FixedClock) -> Iterator[GatheredSalon]:
    """The salon in a folder of its own, on 30 November 2026 at 15:20; the books are written once and copied."""
    books, made = _books()
    folder.mkdir(parents=True)
    (folder / "salon.db").write_bytes(books)
    clock.set(2026, 11, 30, 15, 20)
    with Salon.open(folder, clock=clock) as salon:
        yield replace(made, salon=salon, clock=clock)


@cache
def _books() -> tuple[bytes, GatheredSalon]:
    clock = FixedClock(datetime(2026, 9, 1, tzinfo=UTC))
    with TemporaryDirectory() as folder:
        with Salon.open(Path(folder), clock=clock) as salon:
            made = GatheredSalon(salon, clock)
            salon.settings.change(name="ふれあいサロン見本", leader="見本 花子", residents=1_297)
            _people(made)
            _activities(made)
            _october(made)
            _november(made)
            clock.set(2026, 11, 30, 9, 0)
            _answers(made)
        return (Path(folder) / "salon.db").read_bytes(), made


def _people(made: GatheredSalon) -> None:
    for name, reading, block, sex, more in PEOPLE:
        family, given = name.split()
        values = {"name": name, "family": family, "given": given, "reading": reading, "block": block, "sex": sex,
                  "kinds": ["participant"], "search_key": search_key(f"{name} {reading} {block}"),
                  "sort_key": sort_key(reading), **more}
        made.ids[name] = made.insert(PersonRow, **values)
    merged = made.insert(PersonRow, name="例田 キク", reading="れいだ きく", kinds=["participant"], sex="female",
                         merged_into_id=made.ids["例田 菊"], sort_key=sort_key("れいだ きく"))
    made.ids["例田 キク"] = merged
    made.insert(ConsentRow, person_id=made.ids["架空 外男"], kind="roster", agreed=False, given_on=date(2026, 9, 1))
    care = made.insert(ClassificationRow, name="要支援者等", sort=1)
    made.insert(ClassificationRow, name="65歳以上", least_age=65, sort=2)
    made.insert(PersonClassificationRow, person_id=made.ids["見本 梅子"], classification_id=care, since=date(2026, 11, 1))
    made.insert(PersonClassificationRow, person_id=made.ids["見本 一郎"], classification_id=care)


def _activities(made: GatheredSalon) -> None:
    salon = made.salon
    program = salon.products.programs()[0].id if salon.products.programs() else None
    made.origami = salon.activities.save(Activity(
        name="折り紙教室", kind="hobby", place="団地集会所", starts=810, ends=930, instructor_id=made.ids["例田 花子"],
        capacity=20, fee=200, material_fee=100, program_id=program, content="季節の折り紙")).id
    made.tea = salon.activities.save(Activity(name="お茶会", kind="tea", place="サロン", starts=600, ends=690)).id
    made.visits = salon.activities.save(Activity(name="電話での声かけ", kind="other", form="phone")).id
    names = ("見本 一郎", "見本 梅子", "見本 桜", "髙橋 見本", "﨑山 見本", "𠮷田 見本", "辻󠄀 見本", "\ufa19 見本", "架空 外男")
    salon.activities.set_members(made.origami, [made.ids[name] for name in names], since=date(2026, 9, 1))


def _october(made: GatheredSalon) -> None:
    first = made.session(made.origami, date(2026, 10, 16), state="confirmed", unnamed_men=1, unnamed_women=2)
    made.came(first, "見本 一郎", "見本 梅子", "見本 桜", "髙橋 見本")
    made.came(first, "例田 花子", role="helper")
    made.insert(SessionFeeRow, session_id=first, person_id=None, count=4, amount=800)
    tea = made.session(made.tea, date(2026, 10, 16), state="confirmed", unnamed_children=2)
    made.came(tea, "見本 一郎", "例田 菊", "﨑山 見本")
    second = made.session(made.origami, date(2026, 10, 30), state="confirmed")
    made.came(second, "見本 一郎", "見本 梅子", "辻󠄀 見本", "\ufa19 見本")
    made.came(second, "𠮷田 見本", walk_in=True)
    made.came(second, "例田 花子", role="instructor")
    made.came(second, "架空 外男", role="visitor")
    made.session(made.origami, date(2026, 10, 23), state="cancelled", cancel_reason="大雨のため")
    calls = made.session(made.visits, date(2026, 10, 20), state="confirmed", form="phone")
    made.came(calls, "見本 梅子", "例田 菊")


def _november(made: GatheredSalon) -> None:
    third = made.session(made.origami, date(2026, 11, 6), state="confirmed", unnamed_others=3,
                         content="紅葉の折り紙を作りました。", outcome="初めての方が2名。", issues="机が足りませんでした。")
    made.came(third, "見本 一郎", "見本 梅子", "例田 キク")
    made.came(third, "見本 桜", left_early=900)
    fourth = made.session(made.tea, date(2026, 11, 13))
    made.came(fourth, "﨑山 見本")
    made.session(made.tea, date(2026, 11, 20))  # past, and nothing recorded
    coming = made.session(made.origami, date(2026, 12, 4))
    made.insert(ReservationRow, session_id=coming, person_id=made.ids["例田 菊"], companions=2, at=made.clock.now())
    made.insert(ReservationRow, session_id=coming, name="仮野 予約", at=made.clock.now())
    made.insert(ReservationRow, session_id=coming, name="仮野 待つ", state="waiting", at=made.clock.now())
    board = made.salon.activities.save(Activity(name="役員会", kind="meeting", counted=False)).id
    meeting = made.session(board, date(2026, 11, 25), counted=False, state="confirmed")
    made.came(meeting, "見本 一郎")


def _answers(made: GatheredSalon) -> None:
    """Ten papers of 6 November, three comments, two of them picked."""
    service = made.salon.questionnaires
    asked = service.save(Questionnaire(title="折り紙教室のアンケート", areas=("団地の中", "団地の外"), questions=(
        Question("satisfaction", SATISFACTION_QUESTION, "choice", SATISFACTION_OPTIONS),
        Question("how", "何で知りましたか", "several", ("掲示板", "お誘い", "会報")),
        Question("say", COMMENT_QUESTION, "text"))))
    session_id = made.sessions["折り紙教室", date(2026, 11, 6)]
    for at in range(10):
        answers: dict[str, Any] = {"satisfaction": (1, 1, 1, 2, 2, 3, 1, 2, 1, 4)[at], "how": (1, 2) if at % 2 else (3,)}
        if at < 3:
            answers["say"] = ("指先を使うので、頭の体操になりました。", "次も来たいです。", "机が低かった。")[at]
        sheet = service.enter(asked.id, session_id, sex="male" if at < 7 else "female", age_band=("70", "80", "")[at % 3],
                              area=("団地の中", "団地の外")[at % 2], answers=answers)
        if at < 2:
            service.pick(sheet.id, "say", picked=True)
