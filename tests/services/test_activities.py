"""行事: planned with a repeat, moved, cancelled, recorded; what cannot be is said, and everything can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, ActivitySession, Repeat
from salon_app.store.tables import AttendanceRow, SessionFeeRow, SessionRow
from tests.conftest import FixedClock

ORIGAMI = Activity(name="折り紙教室", place="集会室", starts=600, ends=690, fee=200, material_fee=100, capacity=12,
                   instructor="例田 千代", repeat=Repeat("month", weekday=0, nth=2, more_nths=(4,)))


def _put(salon: Salon, session_id: int, **values: Any) -> None:
    """Marks of another capability, as its service leaves them in the file."""
    from salon_app.model.operations import Op

    with salon.services.uow.operation(Op.ATTENDANCE_MARKED) as operation:
        if "state" in values or "unnamed_men" in values:
            operation.update(SessionRow, session_id, **values)
        elif "amount" in values:
            operation.insert(SessionFeeRow, session_id=session_id, **values)
        else:
            operation.insert(AttendanceRow, session_id=session_id, **values)


def _days(sessions: tuple[ActivitySession, ...]) -> list[str]:
    return [f"{one.day:%m-%d}" for one in sessions]


def test_a_winter_is_planned_from_the_repeat_once(salon: Salon) -> None:
    activities = salon.activities
    program = salon.products.programs()[0].id
    origami = activities.save(replace(ORIGAMI, program_id=program))
    offered = activities.dates(origami, date(2026, 11, 1), date(2026, 12, 31))
    assert [(f"{day:%m-%d}", why) for day, why in offered] == [
        ("11-09", ""), ("11-23", "勤労感謝の日"), ("12-14", ""), ("12-28", "")]
    first = activities.plan_until(origami.id, date(2027, 1, 31))
    assert _days(first) == ["12-14", "12-28", "01-25"]  # 11-23 and 01-11 are 祝日
    assert first[0] == replace(
        first[0], title="折り紙教室", starts=600, ends=690, place="集会室", fee=200, material_fee=100, capacity=12,
        program_id=program, instructor_name="例田 千代", state="planned", source="repeat")
    last = salon.audit.last()
    assert last is not None
    assert last.words == "折り紙教室の予定 3回"

    assert _days(activities.plan_until(origami.id, date(2027, 2, 10))) == ["02-08"]
    moved = activities.change_session(first[0].id, day=date(2026, 12, 15))
    assert moved.moved_from == date(2026, 12, 14)
    assert activities.plan_until(origami.id, date(2027, 2, 10)) == ()
    assert dict(activities.dates(origami, date(2026, 12, 14), date(2026, 12, 14))) == {
        date(2026, 12, 14): "12月15日（火）に移しました"}
    assert activities.change_session(first[0].id, day=date(2026, 12, 14)).moved_from is None

    salon.audit.undo()
    salon.audit.undo()
    assert activities.session(first[0].id) == first[0]
    for _ in range(3):
        salon.audit.undo()
    assert (activities.sessions(date(2026, 1, 1), date(2027, 12, 31)), activities.all()) == ((), ())


def test_dates_that_have_a_session_are_left_alone_and_a_second_one_needs_its_own_time(salon: Salon) -> None:
    activities = salon.activities
    tea = activities.save(Activity(name="お茶会", starts=600))
    day = date(2026, 12, 1)
    morning = activities.plan(tea.id, [day, day])[0]
    assert activities.plan(tea.id, [day]) == ()
    with pytest.raises(InputProblem, match="同じ時刻"):
        activities.add_session(tea.id, day)
    afternoon = activities.add_session(tea.id, day, starts=840, ends=900)
    assert activities.sessions(day, day) == (morning, afternoon)
    with pytest.raises(InputProblem, match="同じ時刻"):
        activities.change_session(afternoon.id, starts=600)
    activities.save(replace(tea, active=False))
    with pytest.raises(RuleProblem, match="使っていない"):
        activities.plan(tea.id, [date(2026, 12, 8)])
    with pytest.raises(RuleProblem, match="見つかりません"):
        activities.session(999)
    with pytest.raises(RuleProblem, match="見つかりません"):
        activities.get(999)


@pytest.mark.parametrize(("wrong", "field", "words"), [
    ({"name": " 　"}, "name", "名前"), ({"name": "長" * 201}, "name", "200文字"), ({"starts": 690, "ends": 690}, "ends", "後"),
    ({"starts": 700, "ends": 650}, "ends", "後"), ({"starts": None, "ends": 650}, "starts", "始まる"),
    ({"starts": -1}, "starts", "時刻"), ({"ends": 1441}, "ends", "時刻"), ({"capacity": 0}, "capacity", "1名から"),
    ({"capacity": -3}, "capacity", "1名から"), ({"fee": -1}, "fee", "0円から"), ({"fee": 10_000_000}, "fee", "0円から"),
    ({"material_fee": 201}, "material_fee", "201円"), ({"repeat": Repeat("week", weekday=7)}, "repeat", "曜日")])
def test_an_activity_that_cannot_be(salon: Salon, wrong: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(InputProblem, match=words) as problem:
        salon.activities.save(replace(ORIGAMI, **wrong))
    assert problem.value.field == field
    assert salon.activities.all() == ()


def test_a_name_is_taken_only_among_activities_in_use(salon: Salon) -> None:
    first = salon.activities.save(ORIGAMI)
    with pytest.raises(InputProblem, match="もうあります"):
        salon.activities.save(replace(ORIGAMI, name=" 折り紙教室 "))
    salon.activities.save(replace(first, active=False))
    second = salon.activities.save(ORIGAMI)
    with pytest.raises(InputProblem, match="もうあります"):
        salon.activities.save(replace(first, active=True))
    assert [one.id for one in salon.activities.all()] == [second.id]
    salon.activities.reorder([second.id, first.id])
    assert [one.id for one in salon.activities.all(with_inactive=True)] == [second.id, first.id]


@pytest.mark.parametrize("day", [date(1949, 12, 31), date(2151, 1, 1)])
def test_dates_far_away_are_not_planned(salon: Salon, day: date) -> None:
    origami = salon.activities.save(ORIGAMI)
    with pytest.raises(InputProblem, match="年の日付は使えません") as problem:
        salon.activities.plan(origami.id, [date(2026, 12, 1), day])
    assert problem.value.field == "days"
    session = salon.activities.plan(origami.id, [date(2026, 12, 1)])[0]
    with pytest.raises(InputProblem, match="年の日付は使えません"):
        salon.activities.change_session(session.id, day=day)
    with pytest.raises(InputProblem, match="3年先"):
        salon.activities.plan_until(origami.id, date(2040, 1, 1))
    with pytest.raises(InputProblem, match="くり返しを決めて"):
        salon.activities.plan_until(salon.activities.save(Activity(name="お茶会")).id, date(2026, 12, 31))


def test_each_second_week_goes_on_from_the_latest_session(salon: Salon, fixed_clock: FixedClock) -> None:
    choir = salon.activities.save(Activity(name="合唱", repeat=Repeat("week", interval=2, weekday=1)))
    assert _days(salon.activities.plan_until(choir.id, date(2026, 12, 22))) == ["11-24", "12-08", "12-22"]
    fixed_clock.set(2026, 12, 15)
    changed = salon.activities.save(replace(choir, repeat=Repeat("week", interval=2, weekday=3)))
    assert _days(salon.activities.plan_until(changed.id, date(2027, 1, 31))) == ["12-24", "01-07", "01-21"]


def test_a_cancelled_session_counts_nothing_and_can_take_place_after_all(salon: Salon) -> None:
    activities = salon.activities
    origami = activities.save(ORIGAMI)
    day = date(2026, 11, 20)
    session = activities.plan(origami.id, [day])[0]
    with pytest.raises(InputProblem, match="理由") as problem:
        activities.cancel(session.id, reason=" ")
    assert problem.value.field == "reason"
    cancelled = activities.cancel(session.id, reason="台風")
    assert (cancelled.cancelled, cancelled.cancel_reason) == (True, "台風")
    assert activities.sessions(day, day, with_cancelled=False) == ()
    with pytest.raises(RuleProblem, match="中止を取り消して"):
        activities.change_session(session.id, place="中庭")
    assert activities.hold_after_all(session.id) == session

    somebody = salon.people.save(name="見本 太郎").id
    _put(salon, session.id, person_id=somebody)
    with pytest.raises(RuleProblem, match="1名分"):
        activities.cancel(session.id, reason="台風")
    with pytest.raises(InputProblem, match="先の日") as moved:
        activities.change_session(session.id, day=date(2026, 11, 30))
    assert moved.value.field == "day"
    assert activities.change_session(session.id, day=date(2026, 11, 19)).day == date(2026, 11, 19)
    salon.audit.undo()
    salon.audit.undo()
    _put(salon, session.id, amount=200, count=1)
    with pytest.raises(RuleProblem, match="参加費"):
        activities.cancel(session.id, reason="台風")


def test_after_the_count_is_fixed_words_may_change_and_figures_may_not(salon: Salon) -> None:
    activities = salon.activities
    origami = activities.save(ORIGAMI)
    session = activities.plan(origami.id, [date(2026, 11, 20)])[0]
    _put(salon, session.id, state="confirmed", confirmed_at=salon.services.clock.now())
    for changed in ({"day": date(2026, 11, 19)}, {"starts": 610}, {"form": "visit"}, {"counted": False}):
        with pytest.raises(RuleProblem, match="確定したあと"):
            activities.change_session(session.id, **changed)
    with pytest.raises(RuleProblem, match="確定した"):
        activities.cancel(session.id, reason="台風")
    assert activities.change_session(session.id, place="中庭", starts=600).place == "中庭"
    recorded = activities.record(session.id, content=" 鶴を折った \n", outcome="笑顔")
    assert (recorded.content, recorded.outcome, recorded.issues) == ("鶴を折った", "笑顔", "")

    activities.save(replace(origami, name="折り紙の会", place="和室"))
    activities.plan(origami.id, [date(2026, 12, 1)])
    held, planned = activities.sessions(date(2026, 11, 1), date(2026, 12, 31))
    assert (held.title, held.place) == ("折り紙教室", "中庭")  # as the paper that was handed in
    assert (planned.title, planned.place) == ("折り紙の会", "和室")
    assert activities.change_session(planned.id, title="クリスマスの折り紙").title == "クリスマスの折り紙"
    assert activities.change_session(planned.id, title="").title == "折り紙の会"
    salon.audit.undo()
    with pytest.raises(TypeError, match="colour"):
        activities.change_session(planned.id, colour="red")


def test_the_instructor_in_the_roster_goes_before_words(salon: Salon) -> None:
    teacher = salon.people.save(name="例田 千代").id
    origami = salon.activities.save(replace(ORIGAMI, instructor_id=teacher, instructor=""))
    session = salon.activities.plan(origami.id, [date(2026, 12, 1)])[0]
    assert session.instructor_name == "例田 千代"
    salon.people.save(person_id=teacher, name="架空 千代")
    assert salon.activities.session(session.id).instructor_name == "架空 千代"
    changed = salon.activities.change_session(session.id, instructor_id=None, instructor="見本 先生")
    assert changed.instructor_name == "見本 先生"


def test_regulars_come_and_go_with_dates(salon: Salon) -> None:
    activities = salon.activities
    origami = activities.save(ORIGAMI).id
    one, two, three = (salon.people.save(name=f"見本 {given}").id for given in ("太郎", "花子", "次郎"))
    activities.set_members(origami, [one, two], since=date(2026, 4, 1))
    activities.set_members(origami, [two, three], since=date(2026, 10, 1))
    assert activities.members(origami, date(2026, 3, 31)) == ()
    assert activities.members(origami, date(2026, 9, 30)) == (one, two)
    assert activities.members(origami, date(2026, 10, 1)) == (two, three)
    activities.set_members(origami, [two], since=date(2026, 10, 1))  # three never was one
    activities.set_members(origami, [one, two], since=date(2026, 11, 1))
    assert activities.members(origami, date(2026, 10, 1)) == (two,)
    assert activities.members(origami, date(2026, 11, 1)) == (one, two)
    salon.audit.undo()
    salon.audit.undo()
    assert activities.members(origami, date(2026, 10, 1)) == (two, three)
    assert activities.members(origami, date(2026, 9, 30)) == (one, two)
