"""電話かけ表 and its way back: numbers on paper, ticks typed with the paper's times, all of a sheet or nothing of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.watch_calls.sheets import TypedCall, WatchSheet
from tests.conftest import FixedClock
from tests.services.watched import FRIDAY, SATURDAY, Watched, watched


@pytest.fixture
def week(salon: Salon, fixed_clock: FixedClock) -> Watched:
    return watched(salon, fixed_clock)


def shown(sheet: WatchSheet) -> list[tuple[int, str, bool]]:
    return [(row.number, row.line.plan.name, row.paused) for row in sheet.rows]


def test_a_sheet_keeps_its_numbers_while_nothing_changes(week: Watched) -> None:
    sheets = week.salon.watch_sheets
    week.salon.watch_plans.pause(week.taro, start=FRIDAY, end=SATURDAY, why="hospital")
    planned = sheets.sheet(FRIDAY)
    assert planned.code == "" and shown(planned) == [(1, "見本 花子", False), (2, "試山 太郎", True), (3, "例田 松子", False)]
    assert shown(sheets.sheet(FRIDAY, part="noon")) == [(1, "例田 松子", False)] == shown(
        sheets.sheet(FRIDAY, caller_id=week.sakura))
    issued = sheets.issue(FRIDAY, part="morning", caller_id=week.ichiro)
    assert sheets.issue(FRIDAY, part="morning", caller_id=week.ichiro) == issued
    assert sheets.issue(FRIDAY).code != issued.code
    week.rings(week.hanako, "ok")
    found = sheets.sheet(FRIDAY, part="morning", caller_id=week.ichiro)
    assert (found.code, found.rows[0].line.state) == (issued.code, "done"), "who has answered stays in the row printed"
    again = sheets.find(issued.code)
    assert (again.on, again.part, again.caller_id, again.typed, shown(again)) == (
        FRIDAY, "morning", week.ichiro, False, [(1, "見本 花子", False), (2, "試山 太郎", True)])
    week.at(SATURDAY, 9)
    assert sheets.issue(date(2026, 11, 27)).rows[0] == (1, week.hanako), "next week's, before it comes"
    with pytest.raises(RuleProblem):
        sheets.issue(date(2026, 11, 25), part="evening")


def test_ticks_are_typed_back_and_the_clock_runs_from_the_papers_times(week: Watched) -> None:
    salon, sheets = week.salon, week.salon.watch_sheets
    code = sheets.issue(FRIDAY).code
    week.at(SATURDAY, 8)
    week.salon.watch_calls.record(week.hanako, "ok", on=FRIDAY, time=572)
    assert [one.code for one in sheets.out()] == [code]
    ticks = [TypedCall(1, "ok", 570), TypedCall(2, "no_answer", 601), TypedCall(2, "voicemail", 700, 2, "あす掛ける"),
             TypedCall(3, "contact", 841)]
    assert sheets.enter(code, ticks, by=week.ichiro) == 3
    assert salon.audit.last().words == "電話かけ表の入力 3名"  # type: ignore[union-attr]
    (taro, first, second) = (week.line(week.taro), *week.salon.watch_calls.history(week.people["試山 太郎"])[:2][::-1])
    assert taro is not None and [one.time for one in taro.attempts] == [601, 700] and week.due(week.taro) == (
        "call", SATURDAY, 600, 1)
    assert (first.source, first.caller, second.note, second.by) == ("sheet", "例田 一郎", "あす掛ける", week.ichiro)
    assert len(salon.watch_calls.history(week.people["見本 花子"])) == 2, "the call the window knew is not doubled"
    (case,) = salon.watch_cases.open_cases()
    assert (case.cause, case.opened_on, case.opened_time) == ("contact", FRIDAY, 841)
    assert sheets.out() == () and sheets.find(code).typed
    with pytest.raises(InputProblem, match="同じです"):
        sheets.enter(code, ticks)
    assert sheets.enter(code, [TypedCall(2, "busy", 601)]) == 1
    assert [(one.result, one.time) for one in week.line(week.taro).attempts] == [  # type: ignore[union-attr]
        ("busy", 601), ("voicemail", 700)]
    for _ in range(2):
        salon.audit.undo()
    assert week.state(week.taro) == "due" and salon.watch_cases.open_cases() == () and salon.checks.run().problems == ()


def test_all_or_nothing_with_the_row_named(week: Watched, tmp_path: Path) -> None:
    salon, sheets = week.salon, week.salon.watch_sheets
    salon.watch_plans.pause(week.taro, start=FRIDAY, end=None, why="journey")
    code = sheets.issue(FRIDAY).code
    with pytest.raises(InputProblem, match="まだ来ていない日"):
        sheets.enter(sheets.issue(date(2026, 11, 27)).code, [TypedCall(1, "ok")])
    week.at(FRIDAY, 15)
    good = TypedCall(1, "ok", 570)
    for field, words, bad in (
            ("numbers", "9番はありません", TypedCall(9, "ok")), ("numbers", "2番の方は、この日は休止", TypedCall(2, "ok")),
            ("numbers", "1番の1回目が、2つ", TypedCall(1, "busy")), ("time", "1番の2回目の時刻", TypedCall(1, "busy", 560, 2)),
            ("time", "^3番：まだ来ていない時刻", TypedCall(3, "ok", 901)), ("time", "^3番：時刻は0:00", TypedCall(3, "ok", 1440)),
            ("result", "^3番：答えを", TypedCall(3, "よさそう")), ("note", "^3番：", TypedCall(3, "ok", 841, note="あ" * 3_000))):
        with pytest.raises(InputProblem, match=words) as refused:
            sheets.enter(code, [good, bad])
        assert refused.value.field == field
        assert week.state(week.hanako) == "due" and not sheets.find(code).typed, "nothing of it was kept"
    for nothing in ([], [TypedCall(1, "")]):
        with pytest.raises(InputProblem):
            sheets.enter(code, nothing)
    activity = salon.activities.save(Activity(name="折り紙教室"))
    (held,) = salon.activities.plan(activity.id, [FRIDAY])
    with pytest.raises(InputProblem, match="11月20日（金）の受付名簿です。「行事と出席」の"):
        sheets.find(salon.attendance_sheets.issue(held.id).code)
    for unknown in ("ZZZZ", "ABC", ""):
        with pytest.raises(InputProblem):
            sheets.find(unknown)
    with Salon.open(tmp_path / "data", clock=week.clock) as other:  # two type the same sheet
        assert other.watch_sheets.enter(code, [good]) == 1
        with pytest.raises(InputProblem, match="同じです"):
            sheets.enter(code, [good])
    assert len(salon.watch_calls.history(week.people["見本 花子"])) == 2
