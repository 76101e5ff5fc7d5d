"""Versions of 連絡網 and how one is built: what is refused says why, what should be mended is said, nothing is lost."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from salon_app.model.people_words import PHONE_TREE
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.tree_simulation import Odds
from salon_app.salon import Salon
from salon_app.store.engine import connect
from tests.conftest import FixedClock
from tests.services.callers import SHAPE, callers
from tests.services.test_checks import damaged


def codes(salon: Salon, tree_id: int) -> list[str]:
    return [warning.code for warning in salon.phone_trees.warnings(tree_id)]


def test_a_tree_is_built_without_dragging(salon: Salon) -> None:
    of = callers(salon, publish=False)
    trees = salon.phone_trees
    assert of.outline() == "A(B(D(F)E)C(G))"
    assert [(place.number, place.depth, place.group) for place in of.tree().places] == [
        (1, 0, 0), (2, 1, 1), (3, 2, 1), (4, 3, 1), (5, 2, 1), (6, 1, 2), (7, 2, 2)]
    trees.move(of.nodes["D"], below=of.nodes["C"])
    assert of.outline() == "A(B(E)C(GD(F)))"
    trees.shift(of.nodes["D"], by_places=-1)
    trees.shift(of.nodes["D"], by_places=-1)
    assert of.outline() == "A(B(E)C(D(F)G))", "at the end nothing happens"
    trees.swap(of.nodes["B"], of.nodes["F"])
    assert of.outline() == "A(F(E)C(D(B)G))", "the branches stay where they are"
    trees.remove(of.nodes["C"])
    assert of.outline() == "A(F(E)D(B)G)", "those below are rung by who rang this one"
    trees.swap(of.nodes["A"], of.nodes["G"])
    assert of.outline() == "G(F(E)D(B)A)", "the 発信元 is changed by changing places"
    trees.take_suggestion(of.tree_id)
    assert of.outline() == "G(F(E)DBA)", "nobody rings more than four, and nobody further down than need be"
    assert salon.checks.run().problems == ()


def test_what_cannot_be_is_refused_with_a_sentence(salon: Salon) -> None:
    of = callers(salon, publish=False)
    trees, nodes = salon.phone_trees, of.nodes
    body = salon.people.save(name="見本町内会", is_body=True).id
    for refused, sentence in (
            (lambda: trees.move(nodes["B"], below=nodes["F"]), "連絡がぐるぐる回ります"),
            (lambda: trees.move(nodes["A"], below=nodes["C"]), "連絡がぐるぐる回ります"),
            (lambda: trees.move(nodes["B"], below=nodes["B"]), "ご本人の下には入れられません"),
            (lambda: trees.add(of.tree_id, of.people["G"], below=nodes["A"]), "もう連絡網に入っています"),
            (lambda: trees.add(of.tree_id, of.person("X"), below=None), "発信元は、もう決まっています"),
            (lambda: trees.add(of.tree_id, of.person("X"), below=777), "もうこの連絡網にいません"),
            (lambda: trees.add(of.tree_id, body, below=nodes["A"]), "どなたを入れるか、選んでください"),
            (lambda: trees.add(of.tree_id, 777, below=nodes["A"]), "どなたを入れるか、選んでください"),
            (lambda: trees.remove(nodes["A"]), "発信元は、下の方がいるあいだは外せません"),
            (lambda: trees.set_most_calls(of.tree_id, 0), "1名から20名まで"),
            (lambda: trees.set_place(nodes["B"], away_until=date(2026, 11, 21)), "今日か、先の日に"),
            (lambda: trees.get(777), "その連絡網は見つかりません")):
        with pytest.raises((InputProblem, RuleProblem), match=sentence):
            refused()
    assert of.outline() == "A(B(D(F)E)C(G))"
    trees.remove(nodes["G"])
    with pytest.raises(RuleProblem, match="それは、もうありません"):
        trees.remove(nodes["G"])


def test_a_published_version_is_changed_by_the_next_one(salon: Salon) -> None:
    trees = salon.phone_trees
    with pytest.raises(RuleProblem, match="発信元のほかに1名は必要です"):
        trees.publish(trees.begin_draft())
    of = callers(salon)
    trees.set_place(of.nodes["F"], reports_back=True)
    with pytest.raises(RuleProblem, match="使っている版は直せません"):
        trees.swap(of.nodes["A"], of.nodes["B"])
    draft = trees.begin_draft()
    assert trees.begin_draft() == draft
    assert [(one.number, one.state) for one in trees.all()] == [(2, "draft"), (1, "current")]
    copied = {place.name[-1]: place for place in trees.get(draft).places}
    assert copied["F"].reports_back and [place.name for place in of.tree().places] == [
        place.name for place in trees.get(draft).places]
    until = salon.clock.today() + timedelta(days=3)
    trees.set_place(of.nodes["B"], away_until=until)
    assert {place.name for place in trees.get(draft).places if place.away} == {"見本 B"}, "away in the draft as well"
    trees.set_place(copied["B"].id, reports_back=True)
    assert of.tree().place(of.nodes["B"]).away_until == until, "what is not said stays as it is"
    trees.remove(copied["B"].id)
    trees.add(draft, of.people["B"], below=copied["A"].id)
    assert {place.name for place in trees.get(draft).places if place.away} == {"見本 B"}
    with pytest.raises(InputProblem, match="いまの版より前の日付") as problem:
        trees.publish(draft, valid_from=date(2026, 11, 21))
    assert problem.value.field == "valid_from"
    trees.publish(draft, valid_from=date(2026, 12, 1))
    assert [(one.number, one.state, one.valid_from) for one in trees.all()] == [
        (2, "current", date(2026, 12, 1)), (1, "past", date(2026, 11, 22))]
    trees.publish(trees.begin_draft())
    assert trees.all()[0].valid_from == date(2026, 12, 1), "today is before the version that was in force"
    assert [salon.audit.undo().words for _ in range(2)] == ["連絡網 第3版", "連絡網の変更"]
    with pytest.raises(RuleProblem, match="前の版は直せません"):
        trees.set_place(of.nodes["B"], away_until=None)
    assert salon.audit.undo().words == "連絡網 第2版"
    assert [(one.number, one.state) for one in trees.all()] == [(2, "draft"), (1, "current")]
    assert salon.checks.run().problems == ()


def test_what_should_be_mended_is_said(salon: Salon, fixed_clock: FixedClock) -> None:
    trees = salon.phone_trees
    assert codes(salon, trees.begin_draft()) == ["no_root"]
    of = callers(salon, {"A": None}, publish=False)
    assert codes(salon, of.tree_id) == ["no_consent", "alone"]
    for letter, below in list(SHAPE.items())[1:]:
        of.add(letter, below)
    for letter in SHAPE:
        salon.consents.record(of.people[letter], PHONE_TREE, given_on=salon.clock.today())
    assert codes(salon, of.tree_id) == ["nobody_reports"]
    trees.set_place(of.nodes["B"], reports_back=True)
    assert codes(salon, of.tree_id) == ["nobody_reports"], "B is not the last of anybody"
    trees.set_place(of.nodes["G"], reports_back=True)
    assert codes(salon, of.tree_id) == []
    trees.set_most_calls(of.tree_id, 1)
    trees.set_place(of.nodes["D"], away_until=salon.clock.today())
    salon.people.save(person_id=of.people["E"], phones=[])
    salon.people.save(person_id=of.people["F"], active=False)
    consent = salon.consents.of(of.people["C"])[0]
    salon.consents.withdraw(consent.id, on=salon.clock.today())
    assert [(warning.code, of.letters([warning.node_id])) for warning in trees.warnings(of.tree_id)] == [
        ("too_many", "A"), ("too_many", "B"), ("caller_away", "D"), ("left", "F"), ("no_phone", "E"), ("no_consent", "C")]
    left = trees.warnings(of.tree_id)[3]
    assert left.text == "見本 Fさんは、来なくなった方になっています。", "leaving the salon is said here, not refused"
    phones = {place.name[-1]: place.phone for place in of.tree().places}
    assert (phones["A"], phones["C"], phones["E"]) == ("000-000-0065", "", ""), "no number without consent"
    fixed_clock.advance(days=1)
    assert "caller_away" not in codes(salon, of.tree_id), "休止 ends by itself"


def test_two_entries_that_became_one_stand_twice(salon: Salon) -> None:
    of = callers(salon)
    salon.people_merging.merge(of.people["C"], of.people["D"])
    assert [place.name[-1] for place in of.tree().places] == list("ABCFECG")
    assert codes(salon, of.tree_id).count("twice") == 2
    held = of.begin()
    of.ring(held, "C", "family")
    assert of.round(held).progress.told(of.nodes["D"]), "the same person knows in both places"
    assert of.offered(held) == {"A": "B", "C": "G", "D": "F"}
    with pytest.raises(RuleProblem, match="見本 Cさんには、もう伝わっています（13:50）"):
        of.ring(held, "D")
    assert of.round(held).told == 2
    draft = salon.phone_trees.begin_draft()
    twice = [place for place in salon.phone_trees.get(draft).places if place.name == "見本 C"]
    salon.phone_trees.remove(twice[0].id)
    assert "twice" not in codes(salon, draft)
    assert salon.checks.run().problems == ()


def test_a_suggested_tree_keeps_neighbours_together(salon: Salon) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTU"
    of = callers(salon, {letter: None if letter == "A" else chr(ord(letter) - 1) for letter in letters}, publish=False)
    for at, letter in enumerate(letters):
        salon.people.save(person_id=of.people[letter], block=f"{at % 4 + 9}号棟")
        salon.consents.record(of.people[letter], PHONE_TREE, given_on=salon.clock.today())
    salon.phone_trees.set_place(of.nodes["E"], away_until=salon.clock.today())
    assert max(place.depth for place in of.tree().places) == 20, "everybody rings one"
    rehearsed = salon.phone_trees.simulate(of.tree_id, Odds(answered=100, minutes=3))
    assert (rehearsed.present.people, rehearsed.present.everybody, rehearsed.balanced.everybody) == (19, 57, 24)
    assert rehearsed == salon.phone_trees.simulate(of.tree_id, Odds(answered=100, minutes=3), random=Random(1))
    with pytest.raises(InputProblem, match="1から100まで"):
        salon.phone_trees.simulate(of.tree_id, Odds(answered=0))
    salon.phone_trees.take_suggestion(of.tree_id)
    places = of.tree().places
    assert (len(places), places[0].name, max(place.depth for place in places)) == (21, "見本 A", 2)
    assert [len(of.tree().tree.children(one.id)) for one in places if one.depth < 2] == [4, 4, 4, 4, 4]
    groups = [{place.block for place in places if place.group == group} for group in (1, 2, 3, 4)]
    assert groups == [{"9号棟"}, {"10号棟"}, {"11号棟"}, {"12号棟"}]
    away = of.tree().place(of.nodes["E"])
    assert away.depth == 2, "who is away rings nobody"
    assert [place.number for place in places if place.reports_back] == [6, 11, 16, 21]
    assert "nobody_reports" not in codes(salon, of.tree_id)
    salon.audit.undo()
    assert max(place.depth for place in of.tree().places) == 20


def test_a_draft_is_given_up_and_the_version_in_force_stays(salon: Salon) -> None:
    of = callers(salon)
    trees = salon.phone_trees
    draft = trees.begin_draft()
    trees.remove(next(place.id for place in trees.get(draft).places if place.name == "見本 F"))
    held = trees.draft()
    trees.give_up(draft)
    assert trees.draft() is None and of.outline() == "A(B(D(F)E)C(G))" and salon.checks.run().problems == ()
    salon.audit.undo()
    assert trees.draft() == held
    with pytest.raises(RuleProblem, match="使っている版は直せません"):
        trees.give_up(of.tree_id)
    trees.give_up(draft)
    assert trees.get(trees.begin_draft()).number == 2


def test_two_computers_build_one_draft(salon: Salon, tmp_path: Path, fixed_clock: FixedClock) -> None:
    with Salon.open(tmp_path / "data", clock=fixed_clock) as other:
        of = callers(salon, publish=False)
        assert other.phone_trees.begin_draft() == of.tree_id
        other.phone_trees.remove(of.nodes["G"])
        with pytest.raises(RuleProblem, match="もうこの連絡網にいません"):
            salon.phone_trees.add(of.tree_id, of.person("X"), below=of.nodes["G"])
        other.phone_trees.publish(of.tree_id)
        with pytest.raises(RuleProblem, match="使っている版は直せません"):
            salon.phone_trees.move(of.nodes["E"], below=of.nodes["C"])


BREAKS = (
    ("UPDATE tree_node SET parent_id = NULL WHERE id = 2", "第1版の発信元が、2名です"),
    ("UPDATE tree_node SET parent_id = 6 WHERE id = 2", "第1版で、連絡がぐるぐる回ります（ID 2、6、4）"),
    ("UPDATE tree_node SET parent_id = 9 WHERE id = 3", "第1版の ID 3 に電話する方（ID 9）が、この版にいません"),
    ("UPDATE phone_tree SET state = 'current'", "使っている連絡網の版が、2つあります"),
    ("UPDATE phone_tree SET state = 'draft'", "連絡網の下書きが、2つあります"),
    ("UPDATE tree_round SET ended_at = NULL", "終わっていない連絡が、2つあります（ID 1、2"),
    ("UPDATE tree_round SET tree_id = 2 WHERE id = 1", "連絡 ID 1 の電話（ID 1）が、その連絡網の版にいない方のものです"),
    ("UPDATE tree_call SET caller_id = 9", "連絡 ID 1 の電話（ID 1）が、その連絡網の版にいない方のものです"),
)


def test_each_break_is_named(salon: Salon, tmp_path: Path) -> None:
    of = callers(salon)
    held = of.begin()
    of.ring(held, "B")
    salon.tree_rounds.end(held)
    of.begin()
    salon.phone_trees.begin_draft()
    assert salon.checks.run().problems == ()
    with closing(connect(salon.folder / Salon.FILE)) as books, closing(connect(tmp_path / "whole.db")) as whole:
        books.backup(whole)
        for statement, sentence in BREAKS:
            assert sentence in damaged(salon, statement), statement
            whole.backup(books)
    assert salon.checks.run().problems == ()
