"""Rounds through 連絡網: who is rung next, what counts as told, and what two people record at the same time."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.services.callers import callers


def test_a_silent_line_cuts_nobody_off(salon: Salon, fixed_clock: FixedClock) -> None:
    of = callers(salon)
    salon.phone_trees.set_place(of.nodes["F"], reports_back=True)
    salon.phone_trees.set_place(of.nodes["G"], reports_back=True)
    held = of.begin("real")
    assert of.offered(held) == {"A": "BC"}
    fixed_clock.advance(minutes=2)
    of.ring(held, "B", "message")
    assert of.offered(held) == {"A": "CDEB"}, "a message left is not told: A rings on to those below, B last once more"
    fixed_clock.advance(minutes=3)
    of.ring(held, "D", "wrong_number")
    of.ring(held, "C", "family")
    assert of.offered(held) == {"A": "FEBD", "C": "G"}
    salon.phone_trees.set_place(of.nodes["C"], away_until=salon.clock.today())
    assert of.offered(held) == {"A": "FEGBD"}, "who is away rings nobody"
    salon.phone_trees.set_place(of.nodes["C"], away_until=None)
    of.ring(held, "B")
    assert of.offered(held) == {"B": "EFD", "C": "G"}, "B knows now, and rings"
    of.ring(held, "G")
    salon.tree_rounds.report_back(held, of.nodes["G"])
    found = of.round(held)
    assert (found.told, of.letters(found.progress.not_told), found.minutes, found.reports_missing) == (3, "DFE", 5, ())
    salon.tree_rounds.report_back(held, of.nodes["F"])
    assert of.round(held).progress.told(of.nodes["F"]), "who reports back knows"
    with pytest.raises(RuleProblem, match="折り返しは、もう記録してあります"):
        salon.tree_rounds.report_back(held, of.nodes["F"])
    of.ring(held, "E", "busy")
    fixed_clock.advance(minutes=20)
    salon.tree_rounds.end(held, note=" 午後は留守が多い ")
    fixed_clock.advance(minutes=20)
    found = of.round(held)
    assert (of.letters(found.progress.not_told), found.minutes, found.note) == ("DE", 25, "午後は留守が多い")
    assert [of.letters([call.caller_id]) for call in found.calls] == ["A", "A", "A", "A", "C", "G", "F", "B"]
    assert salon.tree_rounds.running() is None
    assert salon.tree_rounds.between(date(2026, 11, 22), date(2026, 11, 22)) == (found,)
    assert salon.checks.run().problems == ()


def test_what_is_recorded_is_undone_step_by_step(salon: Salon) -> None:
    of = callers(salon)
    held = of.begin()
    of.ring(held, "B", "absent")
    salon.tree_rounds.end(held)
    words = [salon.audit.undo().words for _ in range(3)]
    assert words == ["連絡網を終えた", "連絡網の 不在", "連絡網を始めた"]
    assert salon.tree_rounds.running() is None
    with pytest.raises(RuleProblem, match="その連絡の記録は見つかりません"):
        of.round(held)


def test_a_record_of_long_ago_is_taken_back_by_itself(salon: Salon, fixed_clock: FixedClock) -> None:
    of, rounds = callers(salon), salon.tree_rounds
    held = of.begin()
    of.ring(held, "B", "reached")
    of.ring(held, "C", "absent")
    wrong = rounds.get(held).calls[0]
    assert rounds.get(held).told == 1
    rounds.take_back(held, wrong.id)
    assert rounds.get(held).told == 0 and wrong.node_id in rounds.get(held).progress.not_told
    assert [call.result for call in rounds.get(held).calls] == ["absent"], "what was recorded after it stays"
    assert salon.audit.undo().words == "連絡網の記録の取り消し" and rounds.get(held).told == 1
    with pytest.raises(RuleProblem, match="もうありません"):
        rounds.take_back(held, 999)
    rounds.end(held)
    fixed_clock.advance(hours=24)
    rounds.take_back(held, wrong.id)
    fixed_clock.advance(hours=1)
    with pytest.raises(RuleProblem, match="1日を過ぎた"):
        rounds.take_back(held, rounds.get(held).calls[0].id)
    assert rounds.get(held).told == 0 and salon.checks.run().problems == ()


def test_what_cannot_be_recorded_is_said(salon: Salon, fixed_clock: FixedClock) -> None:
    rounds = salon.tree_rounds
    with pytest.raises(RuleProblem, match="使っている連絡網がありません"):
        rounds.start("drill", "訓練です。")
    of = callers(salon)
    for message, sentence in ((" ", "伝える内容を書いてください"), ("あ" * 201, "200字まで")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            rounds.start("drill", message)
        assert problem.value.field == "message"
    held = of.begin()
    with pytest.raises(RuleProblem, match="いま別の連絡を回しているところです"):
        of.begin()
    with pytest.raises(RuleProblem, match="いま連絡を回しているところです"):
        salon.phone_trees.publish(salon.phone_trees.begin_draft())
    now = fixed_clock.now()
    for minutes, sentence in ((1, "まだ来ていない時刻です"), (-2, "始める前の時刻です")):
        with pytest.raises(InputProblem, match=sentence) as problem:
            rounds.call(held, of.nodes["B"], "reached", time=now + timedelta(minutes=minutes))
        assert problem.value.field == "time"
    with pytest.raises(InputProblem, match="どうなったかを1つ選んで"):
        of.ring(held, "B", "sleeping")
    b = of.nodes["B"]
    for round_id, node_id, caller_id, sentence in (
            (held, of.nodes["A"], None, "見本 Aさんは発信元です"), (held, 777, None, "この連絡網にいません"),
            (held, b, b, "電話を受けた方が同じです"), (held, b, 777, "この連絡網にいません"),
            (777, b, None, "その連絡の記録は見つかりません")):
        with pytest.raises(RuleProblem, match=sentence):
            rounds.call(round_id, node_id, "reached", caller_id=caller_id)
    assert of.round(held).calls == ()
    rounds.call(held, of.nodes["F"], "reached", caller_id=of.nodes["A"], time=now - timedelta(seconds=50))
    assert of.round(held).progress.told(of.nodes["F"]), "whoever was told out of turn is told"
    fixed_clock.advance(hours=-2)
    of.ring(held, "B")
    assert (of.round(held).told, of.round(held).minutes) == (2, 0), "a clock that was set back loses nothing"
    rounds.end(held)
    with pytest.raises(RuleProblem, match="この連絡は、もう終わっています"):
        of.ring(held, "C")
    with pytest.raises(RuleProblem, match="この連絡は、もう終わっています"):
        rounds.report_back(held, of.nodes["F"])
    with pytest.raises(RuleProblem, match="この連絡は、もう終わっています"):
        rounds.end(held)


def test_two_computers_record_the_same_call(salon: Salon, tmp_path: Path, fixed_clock: FixedClock) -> None:
    with Salon.open(tmp_path / "data", clock=fixed_clock) as other:
        of = callers(salon)
        held = of.begin()
        with pytest.raises(RuleProblem, match="いま別の連絡を回している"):
            other.tree_rounds.start("real", "本番です。")
        shown = len(of.round(held).calls)
        other.tree_rounds.call(held, of.nodes["C"], "absent", seen=shown)
        salon.tree_rounds.call(held, of.nodes["B"], "reached", seen=shown)
        with pytest.raises(RuleProblem, match="さきほど、ほかの方が記録しました"):
            salon.tree_rounds.call(held, of.nodes["C"], "absent", seen=shown)
        with pytest.raises(RuleProblem, match="見本 Bさんには、もう伝わっています（13:50）"):
            other.tree_rounds.call(held, of.nodes["B"], "absent", seen=shown)
        shown = len(of.round(held).calls)
        other.tree_rounds.call(held, of.nodes["D"], "busy", seen=shown)
        salon.tree_rounds.call(held, of.nodes["C"], "reached", seen=shown)
        assert [of.letters([call.node_id]) for call in of.round(held).calls] == list("CBDC")
        other.tree_rounds.end(held)
        with pytest.raises(RuleProblem, match="もう終わっています"):
            salon.tree_rounds.call(held, of.nodes["E"], "reached")
