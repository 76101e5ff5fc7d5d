"""見守り電話: who is rung when, the ladder from call to visit, what is never safe, and who may not be lost on the way."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from salon_app.model import watch
from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import Slot
from tests.conftest import FixedClock
from tests.services.watched import FRIDAY, SATURDAY, SUNDAY, Watched, watched


@pytest.fixture
def week(salon: Salon, fixed_clock: FixedClock) -> Watched:
    return watched(salon, fixed_clock)


def test_the_round_goes_by_time_and_says_what_the_call_before_brought(week: Watched) -> None:
    salon = week.salon
    lines = salon.watch_calls.round()
    assert [(line.plan.name, line.time, line.state, line.last_on, line.last_result, line.plan.caller) for line in lines] == [
        ("見本 花子", 570, "waiting", date(2026, 11, 13), "ok", "例田 一郎"),
        ("試山 太郎", 600, "waiting", date(2026, 11, 13), "ok", "例田 一郎"),
        ("例田 松子", 840, "waiting", date(2026, 11, 13), "ok", "架空 桜")]
    assert lines[0].plan.phone == "000-0000-0001" and salon.watch_calls.waiting() == (3, 0, 0)
    week.at(FRIDAY, 9, 40)
    assert week.state(week.hanako) == "due"
    kept = week.rings(week.hanako, "ok", note=" 元気なお声 ")
    assert (kept.time, kept.slot_on, kept.note, kept.by, kept.caller, kept.source) == (
        580, FRIDAY, "元気なお声", week.ichiro, "例田 一郎", "window")
    assert (week.state(week.hanako), week.state(week.taro)) == ("done", "waiting")
    assert salon.watch_calls.waiting() == (2, 0, 0) and salon.audit.last().words == "9:40 異常なし"  # type: ignore[union-attr]
    week.at(SATURDAY, 9)
    assert [(line.plan.id, line.state, line.slot_on) for line in salon.watch_calls.round()] == [
        (week.taro, "due", FRIDAY), (week.matsuko, "due", FRIDAY)], "a call nobody made is not forgotten overnight"
    assert week.state(week.hanako, FRIDAY) == "done", "the round of a day gone by stands as it ended"
    assert salon.watch_calls.round(date(2026, 11, 12)) == ()
    assert [line.plan.id for line in salon.watch_calls.round(date(2026, 11, 27))] == [week.hanako, week.taro, week.matsuko]
    assert (later := salon.watch_calls.line(week.hanako)).slot_on == date(2026, 11, 27) and later.state == "waiting"


@pytest.mark.parametrize("result", watch.NOT_REACHED)
def test_only_the_persons_own_answer_ends_the_silence(week: Watched, result: str) -> None:
    """留守電, a relative, 話し中 … : again after an hour, twice; the next day; from day two a visit, whatever was left out."""
    plan = week.hanako
    for hour in (10, 11):
        week.at(FRIDAY, hour)
        week.rings(plan, result)
        assert week.due(plan) == ("call", FRIDAY, (hour + 1) * 60, 0) and week.state(plan) == "again"
    week.at(FRIDAY, 12)
    week.rings(plan, result)
    assert week.due(plan) == ("call", SATURDAY, 570, 1), "enough for today"
    week.at(SATURDAY, 9)
    assert week.due(plan) == ("call", SATURDAY, 570, 1) and week.salon.watch_calls.waiting() == (3, 0, 0)
    week.at(SATURDAY, 10)
    week.rings(plan, result)
    week.at(SUNDAY, 8)
    assert week.due(plan) == ("visit", SUNDAY, 570, 2) and week.state(plan) == "visit"
    assert (line := week.line(plan)) is not None and line.silent_days == 2 and line.plan.neighbour == "架空 桜"
    week.rings(plan, result, kind="visit")
    (case,) = week.salon.watch_cases.open_cases()
    assert (case.cause, case.name, week.state(plan)) == ("silent", "見本 花子", "case")
    assert week.salon.watch_calls.waiting() == (2, 0, 1)
    week.at(SUNDAY, 9)
    week.rings(plan, "ok", kind="visit")
    assert week.state(plan) == "done" and week.salon.watch_cases.open_cases() == (case,), "a case is ended by a person"
    assert week.salon.checks.run().problems == ()


def test_a_visit_needs_a_name(week: Watched) -> None:
    salon, hanako = week.salon, week.people["見本 花子"]
    week.rings(week.hanako, "no_answer")
    week.at(SUNDAY, 10)
    assert week.rings(week.hanako, "no_answer", kind="visit").caller == "架空 桜", "the neighbour went, 一郎 wrote it down"
    salon.audit.undo()
    salon.watch_plans.save(plan_id=week.hanako, person_id=hanako, slots=[Slot(4, 570)])
    with pytest.raises(InputProblem, match="どなたが訪ねたか") as refused:
        week.rings(week.hanako, "no_answer", kind="visit")
    assert refused.value.field == "caller" and salon.watch_cases.open_cases() == ()
    assert week.rings(week.hanako, "no_answer", kind="visit", caller_id=week.ichiro).caller == "例田 一郎"
    salon.audit.undo()
    salon.watch_plans.save(plan_id=week.hanako, person_id=hanako, slots=[Slot(4, 570)], neighbour="仮名 梅")
    kept = week.rings(week.hanako, "relative", kind="visit", note="娘さんに会えた")
    assert (kept.caller, kept.note) == ("", "仮名 梅さんが訪問　娘さんに会えた")


def test_a_visit_comes_due_by_calendar_days_also_where_nobody_rang_in_between(week: Watched) -> None:
    week.at(FRIDAY, 10)
    week.rings(week.hanako, "no_answer")
    week.at(date(2026, 11, 25), 9)
    assert week.due(week.hanako) == ("visit", SUNDAY, 570, 5)
    assert week.due(week.taro) == ("call", FRIDAY, 600, 5), "whom nobody rang is rung first"
    week.rings(week.hanako, "busy")
    assert week.due(week.hanako) == ("visit", SUNDAY, 570, 5), "another call does not put the visit off"
    week.salon.watch_plans.save(plan_id=week.hanako, person_id=week.people["見本 花子"], slots=[Slot(0, 600)],
                                rule=watch.Rule(0, 30, 7))
    assert week.due(week.hanako) == ("call", date(2026, 11, 26), 600, 6), "a longer rule holds at once, the silence is the same"


def test_unwell_and_contact_open_a_case_and_undo_takes_both_back(week: Watched) -> None:
    salon = week.salon
    for plan, answer in ((week.hanako, "unwell"), (week.taro, "contact")):
        kept = week.rings(plan, answer)
        case = salon.watch_cases.get(kept.case_id or 0)
        assert (case.cause, case.opened_on, case.opened_time, [one.id for one in case.attempts]) == (
            answer, FRIDAY, 540, [kept.id])
        assert week.state(plan) == "done", "they spoke; the case is what is open"
    assert len(salon.watch_cases.open_cases()) == 2 == salon.watch_calls.waiting()[2]
    again = week.rings(week.hanako, "contact")
    assert again.case_id == salon.watch_calls.history(week.people["見本 花子"])[1].case_id, "one open case a person"
    for _ in range(3):
        salon.audit.undo()
    assert salon.watch_cases.open_cases() == () and week.state(week.hanako) == "waiting"


def test_a_result_is_put_right_or_taken_back_and_the_clock_runs_from_what_is_true(week: Watched) -> None:
    calls = week.salon.watch_calls
    kept = week.rings(week.hanako, "ok")
    with pytest.raises(InputProblem) as refused:
        calls.correct(kept.id, result="no_answer", reason=" ")
    assert refused.value.field == "reason"
    calls.correct(kept.id, result="voicemail", time=530, reason="押しまちがい")
    assert week.due(week.hanako) == ("call", FRIDAY, 590, 0)
    calls.correct(kept.id, result="unwell", reason="聞きまちがい")
    (case,) = week.salon.watch_cases.open_cases()
    calls.correct(kept.id, result="ok", reason="別の方だった")
    assert [step.note for step in week.salon.watch_cases.get(case.id).steps] == ["別の方だった"], "the case stays until ended"
    week.salon.watch_cases.end(case.id, "fine")
    calls.correct(kept.id, note="声が小さい", reason="書きたし")
    assert week.salon.watch_cases.open_cases() == ()
    wrong = week.rings(week.taro, "ok")
    calls.take_back(wrong.id, reason="花子さんと取りちがえた")
    assert week.state(week.taro) == "waiting" and week.salon.audit.last().words == "電話の記録の直し"  # type: ignore[union-attr]
    week.salon.audit.undo()
    assert week.state(week.taro) == "done" and week.salon.checks.run().problems == ()


def test_two_salons_that_record_the_same_call_hear_of_one_another(week: Watched, tmp_path: Path) -> None:
    shown = week.line(week.hanako)
    assert shown is not None and shown.attempts == ()
    with Salon.open(tmp_path / "data", clock=week.clock) as other:
        other.watch_calls.record(week.hanako, "no_answer", seen=0, by=week.sakura)
        with pytest.raises(RuleProblem, match="さきほど架空 桜さんが「不在」と記録しました"):
            week.rings(week.hanako, "ok", seen=0)
        newest = week.line(week.hanako)
        assert newest is not None and len(newest.attempts) == 1, "nothing of the second was kept"
        week.rings(week.hanako, "ok", seen=newest.attempts[0].id)
        with pytest.raises(RuleProblem, match="さきほど例田 一郎さんが「異常なし」と記録しました"):
            other.watch_calls.record(week.hanako, "unwell", seen=newest.attempts[0].id)
        week.rings(week.taro, "ok")
        with pytest.raises(RuleProblem, match="異常なし"):
            other.watch_calls.record(week.taro, "ok", seen=0)


def test_a_pause_begins_and_ends_by_itself_and_never_hides_a_silence(week: Watched) -> None:
    salon, plans = week.salon, week.salon.watch_plans
    plans.pause(week.hanako, start=FRIDAY, end=SUNDAY, why="hospital")
    plans.pause(week.taro, start=SATURDAY, end=None, why="journey", note="娘さんの家")
    assert (week.state(week.hanako), salon.watch_calls.waiting()) == ("paused", (2, 0, 0)), "paused is not done"
    week.rings(week.taro, "no_answer")
    week.at(SUNDAY, 9)
    assert week.state(week.taro) == "visit", "a journey that began after the silence does not explain it"
    assert week.state(week.hanako) == ""
    week.at(date(2026, 11, 27), 9)
    assert week.state(week.hanako) == "waiting", "rung again by itself; what lay in the pause is explained"
    week.salon.watch_calls.record(week.taro, "relative", kind="visit")
    salon.watch_cases.end(salon.watch_cases.open_cases()[0].id, "fine", note="娘さんの家で会えた")
    assert week.state(week.taro) == "paused"
    plans.resume(week.taro)
    assert week.state(week.taro) == "done" and salon.watch_calls.line(week.taro).slot_on == FRIDAY
    week.at(date(2026, 12, 4), 9)
    assert week.state(week.taro) == "waiting" and salon.checks.run().problems == ()


def test_who_is_to_be_rung_or_visited_while_the_salon_is_closed(week: Watched) -> None:
    week.rings(week.hanako, "ok")
    week.rings(week.taro, "no_answer")
    week.salon.watch_plans.pause(week.matsuko, start=date(2026, 11, 27), end=None, why="hospital")
    closed = week.salon.watch_calls.over_closing(SATURDAY, date(2026, 11, 28))
    assert [(line.plan.name, line.state, line.slot_on, line.next and line.next.kind) for line in closed] == [
        ("試山 太郎", "again", FRIDAY, "call"), ("見本 花子", "waiting", date(2026, 11, 27), "call"),
        ("例田 松子", "paused", date(2026, 11, 27), None)]
    later = week.salon.watch_calls.over_closing(SUNDAY, date(2026, 11, 24))
    assert [(line.plan.name, line.state) for line in later] == [("試山 太郎", "visit")]


def test_checks_of_the_day(week: Watched) -> None:
    calls = week.salon.watch_calls
    for _ in range(2):
        calls.check("morning", by=week.sakura)
    calls.check("evening", on=date(2026, 11, 19))
    assert calls.checks() == {"morning": (week.sakura, 540)} and list(calls.checks(date(2026, 11, 19))) == ["evening"]
    with pytest.raises(InputProblem):
        calls.check("noon", on=SATURDAY)
    week.clock.set(2026, 11, 21, 1)
    calls.check("noon")  # days are the calendar's, also before the business date changes


def test_what_cannot_be_recorded_is_a_sentence_and_nothing_is_kept(week: Watched) -> None:
    calls = week.salon.watch_calls
    for field, more in (
            ("date", {"on": SATURDAY}), ("date", {"on": date(2026, 11, 1)}), ("date", {"on": date(1900, 1, 1)}),
            ("date", {"on": date(2026, 11, 19), "slot_on": FRIDAY}), ("time", {"time": 541}), ("time", {"time": 1440}),
            ("time", {"time": -1}), ("note", {"note": "あ" * 3_000})):
        with pytest.raises(InputProblem) as refused:
            calls.record(week.hanako, "ok", **more)
        assert refused.value.field == field, more
    for bad in (("fine", "call"), ("ok", "letter")):
        with pytest.raises(InputProblem):
            calls.record(week.hanako, bad[0], kind=bad[1])
    with pytest.raises(RuleProblem):
        calls.record(99, "ok")
    assert calls.history(week.people["見本 花子"])[0].business_date == date(2026, 11, 13)
    assert calls.record(week.hanako, "no_answer", on=date(2026, 11, 19), time=None).time is None, "the paper did not say"


def test_a_plan_is_somebody_with_a_telephone_a_time_and_a_rule(week: Watched) -> None:
    salon, plans = week.salon, week.salon.watch_plans
    mute, left, body = (salon.people.save(name=name, **more).id for name, more in (
        ("雛形 梅", {}), ("雛形 竹", {"active": False, "phones": [Phone("000-0000-0009")]}), ("見本会", {"is_body": True})))
    ume = salon.people.save(name="図例 梅", phones=[Phone("000-0000-0010")]).id
    friday = [Slot(4, 600)]
    for field, person, more in (
            ("person", mute, {}), ("person", left, {}), ("person", body, {}), ("person", 99, {}),
            ("person", week.people["見本 花子"], {}), ("person", ume, {"plan_id": week.hanako}), ("slots", ume, {"slots": []}),
            ("slots", ume, {"slots": [Slot(4, 600), Slot(4, 700)]}), ("time", ume, {"slots": [Slot(4, 1440)]}),
            ("rule", ume, {"rule": watch.Rule(days=0)}), ("rule", ume, {"rule": watch.Rule(retries=10)}),
            ("caller", ume, {"caller_id": ume}), ("neighbour", ume, {"neighbour_id": ume}),
            ("neighbour", ume, {"neighbour": "近" * 200}), ("phone", ume, {"doctor_phone": "かかりつけ"}),
            ("since", ume, {"since": date(2028, 1, 1)}), ("since", ume, {"since": date(1900, 1, 1)})):
        with pytest.raises(InputProblem) as refused:
            plans.save(**{"person_id": person, "slots": friday, **more})  # type: ignore[arg-type]
        assert refused.value.field == field, (person, more)
    salon.consents.record(ume, WATCH_SHARE, given_on=FRIDAY)
    plan = plans.save(person_id=ume, slots=[Slot(4, 600), Slot(0, 900)], neighbour=" 裏の方 ", neighbour_phone="000-0000-0011",
                      doctor="例田医院", key_note="管理人室", since=date(2026, 11, 21))
    kept = plans.get(plan)
    assert (kept.agreed, kept.neighbour, kept.slots, kept.caller) == (True, "裏の方", (Slot(0, 900), Slot(4, 600)), "")
    assert week.state(plan) == "" and week.state(plan, date(2026, 11, 23)) == "waiting", "from its first Monday on"
    with pytest.raises(InputProblem) as refused:
        plans.pause(plan, start=SUNDAY, end=SATURDAY, why="other")
    assert refused.value.field == "end"
    plans.pause(plan, start=SATURDAY, end=SUNDAY, why="other")
    for start, end in ((SUNDAY, None), (FRIDAY, SATURDAY), (FRIDAY, SUNDAY + timedelta(days=400))):
        with pytest.raises(InputProblem):
            plans.pause(plan, start=start, end=end, why="other")
    with pytest.raises(RuleProblem):
        plans.resume(plan)


def test_another_weekday_holds_from_now_on_and_drops_no_open_call(week: Watched) -> None:
    def on(plan: int, *weekdays: int) -> None:
        held = plans.get(plan)
        plans.save(plan_id=plan, person_id=held.person_id, caller_id=held.caller_id, neighbour_id=held.neighbour_id,
                   slots=[Slot(one, 570) for one in weekdays])

    plans, monday, tuesday = week.salon.watch_plans, date(2026, 11, 23), date(2026, 11, 24)
    week.at(date(2026, 11, 18), 9)
    on(week.hanako, 1)
    on(week.taro, 0, 4)
    assert (week.state(week.hanako), week.state(week.taro)) == ("", ""), "nobody is late for a day that was not planned"
    week.at(SATURDAY, 9)
    assert week.due(week.taro) == ("call", FRIDAY, 570, 1) and week.line(week.hanako) is None
    on(week.taro, 1)
    on(week.matsuko, 1, 2)
    assert week.due(week.taro) == ("call", FRIDAY, 570, 1) == week.due(week.matsuko), "what is open keeps its date"
    on(week.taro, 1)
    week.rings(week.taro, "no_answer")
    on(week.taro, 0)
    assert week.due(week.taro) == ("call", SATURDAY, 600, 1)
    week.rings(week.taro, "ok")
    week.at(monday, 9)
    assert (week.due(week.taro), week.state(week.hanako)) == (("call", monday, 570, 0), "")
    week.at(tuesday, 10)
    week.rings(week.hanako, "no_answer")
    assert week.line(week.hanako).silent_days == 0  # type: ignore[union-attr]
    assert week.due(week.matsuko) == ("call", FRIDAY, 570, 4) and week.salon.checks.run().problems == ()
    week.rings(week.taro, "ok")
    week.at(date(2027, 6, 1), 9)
    week.rings(week.taro, "ok")
    on(week.taro, 3)
    week.at(date(2026, 11, 26), 9)
    assert week.state(week.taro) == "waiting", "a clock that was ahead for a while keeps nobody from being rung"


def test_who_is_rung_or_rings_does_not_leave_unnoticed(week: Watched) -> None:
    salon = week.salon
    hanako = week.people["見本 花子"]
    for who, words in ((hanako, "見守り電話の予定があります"), (week.ichiro, "2名の見守り電話"), (week.sakura, "3名の見守り")):
        with pytest.raises(RuleProblem, match=words):
            salon.people.save(person_id=who, active=False)
        with pytest.raises(RuleProblem, match=words):
            salon.people.save(person_id=who, left_on=FRIDAY)
    week.rings(week.hanako, "no_answer")
    with pytest.raises(RuleProblem, match="つながっていません"):
        salon.watch_plans.end(week.hanako, reason="引っ越し")
    week.rings(week.hanako, "contact")
    with pytest.raises(RuleProblem, match="対応中のことがあります"):
        salon.watch_plans.end(week.hanako, reason="引っ越し")
    salon.watch_cases.end(salon.watch_cases.open_cases()[0].id, "handed_on")
    with pytest.raises(InputProblem):
        salon.watch_plans.end(week.hanako, reason="")
    with pytest.raises(InputProblem):
        salon.watch_plans.end(week.hanako, on=date(2026, 11, 1), reason="引っ越し")
    salon.watch_plans.end(week.hanako, on=date(2026, 11, 19), reason="引っ越し")
    assert salon.watch_plans.of(hanako) is None and salon.watch_plans.get(week.hanako).notes == "引っ越し"
    case = salon.watch_cases.open(hanako, "other")
    with pytest.raises(RuleProblem, match="対応中のことがあります"):
        salon.people.save(person_id=hanako, active=False)
    salon.watch_cases.end(case, "fine")
    assert not salon.people.save(person_id=hanako, left_on=FRIDAY).active and salon.checks.run().problems == ()


def test_a_silence_outlives_the_plans_end(week: Watched) -> None:
    week.salon.watch_plans.end(week.hanako, on=FRIDAY, reason="来週引っ越し")
    week.rings(week.hanako, "no_answer")
    week.at(SUNDAY, 9)
    assert week.state(week.hanako) == "visit" and week.salon.watch_plans.all()[0].id != week.hanako
    week.rings(week.hanako, "ok", kind="visit")
    week.at(date(2026, 11, 27), 9)
    assert week.state(week.hanako) == ""


def test_two_entries_of_one_person_are_one_with_all_their_calls(week: Watched) -> None:
    salon, hanako = week.salon, week.people["見本 花子"]
    with pytest.raises(RuleProblem, match="お二人とも見守り電話"):
        salon.people_merging.merge(hanako, week.people["試山 太郎"])
    with pytest.raises(RuleProblem, match="ご近所見守り"):
        salon.people_merging.merge(week.sakura, hanako)
    with pytest.raises(RuleProblem, match="かける人になっています"):
        salon.people_merging.merge(hanako, week.ichiro)
    twin = salon.people.save(name="見本 はなこ").id
    for person in (hanako, twin):
        salon.watch_cases.open(person, "other")
    with pytest.raises(RuleProblem, match="お二人とも対応中"):
        salon.people_merging.merge(twin, hanako)
    salon.watch_cases.end(salon.watch_cases.open(twin, "other"), "fine")
    week.at(FRIDAY, 10)
    salon.people_merging.merge(twin, hanako)
    assert week.state(week.hanako) == "case" and salon.watch_plans.of(twin) == salon.watch_plans.of(hanako)
    assert len(salon.watch_calls.history(twin)) == 1 == len(salon.watch_cases.open_cases())
    assert salon.watch_cases.open(hanako, "other") == salon.watch_cases.open_cases()[0].id
    with pytest.raises(Problem):
        salon.people.save(person_id=twin, active=False)
    assert salon.checks.run().problems == ()
