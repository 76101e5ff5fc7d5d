"""通話票 and their way back: numbers through all slips, calls typed into a round, all of them or none."""

from __future__ import annotations

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.phone_tree.slips import TypedTreeCall
from tests.conftest import FixedClock
from tests.services.callers import Callers, callers
from tests.services.test_checks import damaged

REACHED, FAMILY, MESSAGE, ABSENT = "reached", "family", "message", "absent"


def shown(of: Callers) -> dict[str, list[tuple[int, str, bool]]]:
    return {of.letters([slip.caller_id]): [(row.number, of.letters([row.node_id]), row.below) for row in slip.rows]
            for slip in of.salon.tree_slips.slips(of.tree_id)}


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


def test_numbers_run_through_all_slips_and_stay(salon: Salon) -> None:
    of = callers(salon, publish=False)
    with pytest.raises(RuleProblem, match="下書きの通話票は印刷できません"):
        salon.tree_slips.issue(of.tree_id)
    assert shown(of) == {
        "A": [(1, "B", False), (2, "C", False), (3, "D", True), (4, "F", True), (5, "E", True), (6, "G", True)],
        "B": [(7, "D", False), (8, "E", False), (9, "F", True)], "D": [(10, "F", False)], "C": [(11, "G", False)]}
    assert {slip.code for slip in salon.tree_slips.slips(of.tree_id)} == {""}
    salon.phone_trees.publish(of.tree_id)
    issued = salon.tree_slips.issue(of.tree_id)
    assert salon.tree_slips.issue(of.tree_id) == issued
    assert salon.tree_slips.find(issued.code.lower()) == salon.tree_slips.slips(of.tree_id)
    assert {slip.code for slip in salon.tree_slips.slips(of.tree_id)} == {issued.code}
    salon.phone_trees.set_place(of.nodes["B"], away_until=salon.clock.today())
    assert salon.tree_slips.issue(of.tree_id) == issued, "who is away is no change of the tree"
    later = salon.phone_trees.begin_draft()
    salon.phone_trees.publish(later)
    with pytest.raises(RuleProblem, match="もう使っていない版です"):
        salon.tree_slips.issue(of.tree_id)
    assert salon.tree_slips.issue(later).code != issued.code
    assert salon.checks.run().problems == ()
    assert "連絡網にいない方" in damaged(salon, "UPDATE printed_sheet SET rows = '[[1,777]]' WHERE id = 1")


def test_what_came_back_is_typed_with_its_times(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon)
    code = salon.tree_slips.issue(of.tree_id).code
    held = of.begin()
    fixed_clock.advance(minutes=60)
    before = salon.audit.last()
    assert salon.tree_slips.enter(held, code, [
        TypedTreeCall(1, ABSENT, at(13, 50)), TypedTreeCall(2, FAMILY, at(13, 53)), TypedTreeCall(3, REACHED, at(14, 1)),
        TypedTreeCall(1, MESSAGE, at(14, 5)), TypedTreeCall(5, ABSENT)]) == 5
    found = of.round(held)
    assert [(of.letters([call.caller_id]), of.letters([call.node_id]), call.result,
             f"{fixed_clock.local(call.time):%H:%M}", call.source) for call in found.calls] == [
        ("A", "B", ABSENT, "13:50", "sheet"), ("A", "C", FAMILY, "13:53", "sheet"), ("A", "D", REACHED, "14:01", "sheet"),
        ("A", "B", MESSAGE, "14:05", "sheet"), ("A", "E", ABSENT, "14:50", "sheet")]
    assert of.offered(held) == {"A": "BE", "D": "F", "C": "G"}
    last = salon.audit.last()
    assert last is not None and before is not None and last.words == "通話票の入力 4名" and "見本" not in str(last.subject)
    assert salon.checks.run().problems == ()
    salon.audit.undo()
    assert of.round(held).calls == () and salon.audit.last() == before


def test_a_call_recorded_meanwhile_is_not_doubled(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon)
    code = salon.tree_slips.issue(of.tree_id).code
    held = of.begin()
    fixed_clock.advance(minutes=10)
    of.ring(held, "B", ABSENT)
    of.ring(held, "C")
    fixed_clock.advance(minutes=10)
    typed = [TypedTreeCall(1, ABSENT, at(14, 1)), TypedTreeCall(2, REACHED, at(13, 59)), TypedTreeCall(11, REACHED, at(14, 6))]
    assert salon.tree_slips.enter(held, code, typed) == 1, "14:00 不在 and C are there already, G is new"
    before = salon.audit.last()
    assert salon.tree_slips.enter(held, code, [*typed, TypedTreeCall(1, ABSENT), TypedTreeCall(11, ABSENT, at(14, 8))]) == 0
    assert salon.audit.last() == before, "nothing was added, nothing stands in the log"
    assert salon.tree_slips.enter(held, code, [TypedTreeCall(1, ABSENT, at(14, 7)), TypedTreeCall(2, ABSENT, at(13, 55))]) == 2, (
        "a second try, and one before C was told")
    assert of.round(held).progress.told(of.nodes["C"]), "who was told stays told"
    assert salon.tree_slips.enter(held, code, [TypedTreeCall(1, REACHED, at(14, 3))]) == 1
    assert of.round(held).progress.told(of.nodes["B"]), "told at 14:03, though a note of 14:07 says otherwise"


def test_slips_come_back_after_the_round_has_ended(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon)
    code = salon.tree_slips.issue(of.tree_id).code
    fixed_clock.set(2026, 11, 22, 23, 30)
    held = of.begin()
    fixed_clock.set(2026, 11, 23, 0, 40)
    salon.tree_rounds.end(held)
    fixed_clock.set(2026, 11, 23, 9, 0)
    for minute, sentence in ((at(9, 30), "1番の時刻は、連絡を始める前です"), (at(8, 0), "1番の時刻は、連絡を始める前です"),
                             (at(23, 20), "1番の時刻は、連絡を始める前です"), (1441, "1日の中にありません")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            salon.tree_slips.enter(held, code, [TypedTreeCall(2, REACHED), TypedTreeCall(1, REACHED, minute)])
        assert problem.value.field == "time"
    assert of.round(held).calls == (), "all or nothing"
    assert salon.tree_slips.enter(held, code, [
        TypedTreeCall(1, REACHED, at(23, 31)), TypedTreeCall(2, ABSENT, at(0, 20)), TypedTreeCall(7, REACHED)]) == 3
    found = of.round(held)
    assert [f"{fixed_clock.local(call.time):%d %H:%M}" for call in found.calls] == ["22 23:31", "23 00:20", "23 00:40"]
    assert (found.told, found.minutes) == (2, 70)
    fixed_clock.advance(hours=24)
    with pytest.raises(RuleProblem, match="1日を過ぎた連絡"):
        salon.tree_slips.enter(held, code, [TypedTreeCall(8, REACHED)])


def test_what_can_be_wrong_on_a_slip(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon)
    slips = salon.tree_slips
    code = slips.issue(of.tree_id).code
    held = of.begin()
    fixed_clock.advance(minutes=5)
    for typed, field, sentence in (
            ([], "numbers", "結果を、1つは入れてください"),
            ([TypedTreeCall(12, REACHED)], "numbers", "12番は、この用紙にありません"),
            ([TypedTreeCall(1, "")], "result", "1番は、どうなりましたか"),
            ([TypedTreeCall(1, REACHED, at(14, 30))], "time", "1番の時刻は、まだ来ていません"),
            ([TypedTreeCall(1, REACHED, at(13, 40))], "time", "連絡を始める前です")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            slips.enter(held, code, typed)
        assert problem.value.field == field
    errand = salon.sheets.issue("errand-sheet", 1, start=salon.clock.today(), end=salon.clock.today(), rows=[(1, None)])
    roster = salon.sheets.issue("attendance-sheet", 1, start=salon.clock.today(), end=salon.clock.today(), rows=[(1, None)])
    for other, sentence in ((errand.code, "買いもの票です。「買いもの代行」の「番号で入力」で"),
                            (roster.code, "11月22日（日）の受付名簿です"), ("BCDF", "ちがう文字があるようです")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            slips.enter(held, other, [TypedTreeCall(1, REACHED)])
        assert problem.value.field == "numbers"
    salon.tree_rounds.end(held)
    salon.phone_trees.publish(salon.phone_trees.begin_draft())
    with pytest.raises(InputProblem, match="第1版の通話票です。この連絡は、第2版です"):
        slips.enter(of.begin(), code, [TypedTreeCall(1, REACHED)])
    assert slips.enter(held, code, [TypedTreeCall(1, REACHED)]) == 1, "the round of the day it was printed for"


def test_a_tree_that_was_changed_after_the_print(salon: Salon) -> None:
    of = callers(salon, {"A": None, "B": "A", "C": "A"}, publish=False)
    salon.phone_trees.publish(of.tree_id)
    code = salon.tree_slips.issue(of.tree_id).code
    salon.audit.undo()
    salon.phone_trees.shift(of.nodes["C"], by_places=-1)
    salon.phone_trees.publish(of.tree_id)
    with pytest.raises(InputProblem, match="連絡網を直す前の通話票です"):
        salon.tree_slips.find(code)
    assert salon.tree_slips.issue(of.tree_id).code != code
