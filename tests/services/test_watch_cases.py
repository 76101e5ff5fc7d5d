"""対応: open until somebody ends it with its outcome, with steps, a named next one, and nothing that falls from the screen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.watch_calls.values import Case, Slot
from tests.conftest import FixedClock
from tests.services.watched import FRIDAY, SATURDAY, SUNDAY, Watched, watched


@pytest.fixture
def week(salon: Salon, fixed_clock: FixedClock) -> Watched:
    return watched(salon, fixed_clock)


def the_case(week: Watched) -> Case:
    (case,) = week.salon.watch_cases.open_cases()
    return week.salon.watch_cases.get(case.id)


def test_from_an_answer_to_its_end_by_steps_with_a_named_next_one(week: Watched) -> None:
    cases = week.salon.watch_cases
    week.rings(week.hanako, "unwell", note="めまい")
    case_id = the_case(week).id
    cases.plan_next(case_id, "visit", person_id=week.sakura, on=FRIDAY, time=11 * 60, by=week.ichiro)
    assert (the_case(week).next_step, the_case(week).next_who, the_case(week).late) == ("visit", "架空 桜", False)
    week.at(FRIDAY, 11, 1)
    assert the_case(week).late, "its time has come and nobody said that it was done"
    cases.step(case_id, "call_back", time=9 * 60 + 5, who="ご本人", note="熱はない", by=week.ichiro)
    assert the_case(week).next_step == "visit", "another step is not the one that is waited for"
    cases.step(case_id, "visit", who="架空 桜", by=week.sakura)
    cases.plan_next(case_id, "centre", who="包括の例田さん", on=SATURDAY)
    for kind in ("family", "commissioner", "emergency", "police"):
        cases.step(case_id, kind)
    cases.step(case_id, "noted", note="薬は朝夕")
    case = the_case(week)
    assert [(step.kind, step.time, step.who, step.note, step.by_name) for step in case.steps][:2] == [
        ("call_back", 545, "ご本人", "熱はない", "例田 一郎"), ("visit", None, "架空 桜", "", "架空 桜")]
    assert (case.next_step, case.next_who, case.next_on, case.late, len(case.steps)) == (
        "centre", "包括の例田さん", SATURDAY, False, 7)
    week.at(date(2027, 3, 1), 9)
    assert the_case(week).late and week.salon.watch_calls.waiting()[2] == 1, "months later it is still there"
    cases.end(case_id, "treated", note="通院になった", by=week.sakura)
    assert cases.open_cases() == () and cases.get(case_id).outcome == "treated"
    assert [one.id for one in cases.between(date(2026, 11, 1), date(2026, 11, 30))] == [case_id]
    assert cases.between(date(2027, 3, 2), date(2027, 4, 1)) == ()


def test_the_outcome_says_whether_the_silence_is_over(week: Watched) -> None:
    week.rings(week.hanako, "no_answer")
    week.at(SUNDAY, 10)
    week.rings(week.hanako, "no_answer", kind="visit")
    case_id = the_case(week).id
    week.salon.watch_cases.end(case_id, "other", note="家族に頼んだ")
    assert week.state(week.hanako) == "visit", "nobody has met them yet"
    week.rings(week.hanako, "relative", kind="visit")
    week.salon.watch_cases.end(the_case(week).id, "in_hospital")
    assert week.state(week.hanako) == "done", "met today, by the case's outcome"
    assert week.salon.watch_plans.get(week.hanako).heard_on == SUNDAY
    reopened = week.salon.watch_cases.between(SUNDAY, SUNDAY)[-1].id
    week.salon.watch_cases.reopen(reopened, reason="病院にはいなかった")
    assert week.state(week.hanako) == "case" and the_case(week).steps[-1].note == "病院にはいなかった"
    week.salon.audit.undo()
    week.salon.watch_cases.end(week.salon.watch_cases.open(week.people["例田 松子"], "other"), "handed_on")
    assert week.state(week.matsuko) == "", "her call of Friday, which nobody made, is explained"
    week.at(date(2026, 11, 27), 9)
    week.salon.watch_cases.end(week.salon.watch_cases.open(week.people["例田 松子"], "other"), "handed_on")
    assert week.state(week.matsuko) == "waiting", "that of the day itself is made all the same"
    week.at(SUNDAY, 12)
    assert week.state(week.hanako) == "done" and week.salon.checks.run().problems == ()


def test_after_a_death_nobody_rings_again_unless_it_was_a_mistake(week: Watched) -> None:
    salon, cases, plans = week.salon, week.salon.watch_cases, week.salon.watch_plans
    before = plans.get(week.taro)
    week.rings(week.hanako, "no_answer")
    week.at(SUNDAY, 10)
    week.rings(week.hanako, "no_answer", kind="visit")
    week.at(date(2026, 11, 27), 8)  # a Friday: their call of the day is still to be made
    for plan, person in ((week.hanako, "見本 花子"), (week.taro, "試山 太郎")):
        cases.end(cases.open(week.people[person], "other"), "died", note="ご長男から")
        assert plans.of(week.people[person]) is None and week.state(plan) == ""
        assert plans.get(plan).notes == "亡くなった"
    assert [line.plan.id for line in salon.watch_calls.round(date(2026, 12, 4))] == [week.matsuko]
    assert [line.plan.id for line in salon.watch_calls.over_closing(date(2026, 11, 27), date(2026, 12, 11))] == [week.matsuko]
    hanako = salon.people.get(week.people["見本 花子"])
    assert hanako is not None and hanako.active, "the roster is nobody's but a person's to change"
    assert salon.checks.run().problems == ()
    salon.audit.undo()
    assert plans.get(week.taro) == before and len(cases.open_cases()) == 1, "one operation, taken back as one"
    case = next(one for one in cases.between(SUNDAY, date(2026, 11, 27)) if not one.open)
    ended = cases.plan_ended_with(case)
    assert ended is not None and ended.id == week.hanako
    cases.reopen(case.id, reason="別の方でした")
    assert plans.get(week.hanako).until is None and plans.get(week.hanako).notes == ""
    cases.end(case.id, "died")
    again = plans.save(person_id=week.people["見本 花子"], slots=[Slot(4, 570)])
    cases.reopen(case.id, reason="元気な方でした")
    assert plans.get(week.hanako).until is not None and plans.of(week.people["見本 花子"]) == plans.get(again)
    cases.end(case.id, "died")
    assert plans.of(week.people["見本 花子"]) is None, "begun today, ended before it"
    cases.end(cases.open(salon.people.save(name="例田 五郎").id, "other"), "died")
    assert salon.checks.run().problems == (), "somebody who is not rung at all"


def test_without_a_call_too_and_never_two_at_once(week: Watched) -> None:
    cases, taro = week.salon.watch_cases, week.people["試山 太郎"]
    first = cases.open(taro, "other", time=530, note="新聞がたまっていると隣の方から", by=week.sakura)
    assert cases.open(taro, "unwell") == first and week.rings(week.taro, "contact").case_id == first
    assert [step.note for step in cases.get(first).steps] == ["新聞がたまっていると隣の方から"]
    cases.end(first, "fine")
    second = cases.open(taro, "other")
    assert second != first
    with pytest.raises(RuleProblem, match="別の対応がもう始まっています"):
        cases.reopen(first, reason="つづき")
    with pytest.raises(RuleProblem, match="まだ終わっていません"):
        cases.reopen(second, reason="つづき")
    with pytest.raises(RuleProblem, match="もう終わっています"):
        cases.step(first, "visit")
    with pytest.raises(RuleProblem, match="もう終わっています"):
        cases.end(first, "fine")
    with pytest.raises(RuleProblem, match="もう終わっています"):
        cases.plan_next(first, "visit", who="例田", on=FRIDAY)
    with pytest.raises(RuleProblem):
        cases.get(99)


def test_the_one_without_a_next_step_stands_first(week: Watched) -> None:
    cases = week.salon.watch_cases
    planned, later, bare = (cases.open(person, "other") for person in week.people.values())
    cases.plan_next(planned, "visit", who="例田", on=SATURDAY, time=600)
    cases.plan_next(later, "family", who="例田", on=SUNDAY)
    assert [case.id for case in cases.open_cases()] == [bare, planned, later]


def test_what_cannot_be_noted_is_a_sentence(week: Watched) -> None:
    cases = week.salon.watch_cases
    case = cases.open(week.people["見本 花子"], "other")
    tries: dict[tuple[str, str], dict[str, object]] = {
        ("date", "step"): {"kind": "visit", "on": SATURDAY}, ("date ", "step"): {"kind": "visit", "on": date(2026, 11, 19)},
        ("time", "step"): {"kind": "visit", "time": 541}, ("time ", "step"): {"kind": "visit", "time": 1440},
        ("note", "step"): {"kind": "noted"}, ("who", "step"): {"kind": "visit", "who": "例" * 200},
        ("who", "plan_next"): {"kind": "visit", "on": FRIDAY, "who": " "},
        ("date", "plan_next"): {"kind": "visit", "on": date(2026, 11, 19), "who": "例田"},
        ("date ", "plan_next"): {"kind": "visit", "on": date(2028, 1, 1), "who": "例田"},
        ("time", "plan_next"): {"kind": "visit", "on": FRIDAY, "time": -1, "who": "例田"},
        ("outcome", "end"): {"outcome": ""}, ("note", "end"): {"outcome": "other"},
        ("date", "end"): {"outcome": "fine", "on": SATURDAY}, ("date ", "end"): {"outcome": "fine", "on": date(2026, 11, 19)},
        ("reason", "reopen"): {"reason": ""}}
    for (field, command), more in tries.items():
        with pytest.raises(InputProblem) as refused:
            getattr(cases, command)(case, **more)
        assert refused.value.field == field.strip(), (command, more)
    with pytest.raises(InputProblem):
        cases.open(week.people["見本 花子"], "other", on=SATURDAY)
    assert the_case(week).steps == () and the_case(week).next_step == ""


def test_a_clock_that_was_ahead_locks_nobody_out(week: Watched) -> None:
    week.at(date(2027, 6, 4), 9)
    week.rings(week.hanako, "unwell")
    week.rings(week.taro, "ok")
    week.rings(week.matsuko, "no_answer")
    week.at(FRIDAY, 9, 30)
    assert week.state(week.hanako) == "case" and len(week.salon.watch_cases.open_cases()) == 1
    assert week.state(week.taro) == "waiting", "an answer to come is none"
    assert week.state(week.matsuko) == "again", "a silence is one"
    week.salon.watch_cases.step(the_case(week).id, "visit")
    week.salon.watch_cases.end(the_case(week).id, "fine")
    for plan in (week.hanako, week.taro, week.matsuko):
        assert week.rings(plan, "ok").slot_on == FRIDAY and week.state(plan) == "done"
    assert week.salon.checks.run().problems == ()


def test_whoever_has_died_is_not_rung_for_what_is_still_open(week: Watched) -> None:
    salon, cases, plans = week.salon, week.salon.watch_cases, week.salon.watch_plans
    before = plans.get(week.hanako)
    assert week.state(week.hanako) in ("due", "waiting") and week.state(week.taro) in ("due", "waiting")
    cases.died(week.hanako)
    assert (week.state(week.hanako), plans.get(week.hanako).notes, cases.open_cases()) == ("", "亡くなった", ())
    salon.audit.undo()
    assert plans.get(week.hanako) == before
    week.rings(week.taro, "no_answer")
    cases.died(week.taro, by=week.sakura)
    assert (week.state(week.taro), plans.get(week.taro).until, cases.open_cases()) == ("done", FRIDAY - timedelta(days=1), ())
    (case,) = cases.between(FRIDAY, FRIDAY)
    assert (case.cause, case.outcome) == ("silent", "died")
    week.at(SUNDAY, 12)
    assert week.state(week.taro) == "" and salon.checks.run().problems == ()
    salon.audit.undo()
    assert week.state(week.taro) == "visit" and cases.between(FRIDAY, SUNDAY) == (), "one operation, taken back as one"
    case_id = cases.open(week.people["試山 太郎"], "other")
    with pytest.raises(RuleProblem, match="対応中のことがあります"):
        cases.died(week.taro)
    cases.end(case_id, "fine")
    week.rings(week.matsuko, "ok")
    cases.died(week.matsuko)
    assert plans.get(week.matsuko).until == SUNDAY, "rung today, and well then"
