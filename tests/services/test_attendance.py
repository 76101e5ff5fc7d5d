"""出席: the wall of names, roles, walk-ins, heads without a name, 人数確定 and corrections after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import pairwise

import pytest

from salon_app.model.operations import Op
from salon_app.model.people_words import HELPER
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import ActivitySession, Counts
from salon_app.services.attendance import SameName
from tests.conftest import FixedClock
from tests.services.origami import BEFORE, LATER, TODAY, Origami, furnish


@pytest.fixture
def origami(salon: Salon) -> Origami:
    return furnish(salon)


# the wall of names


def test_the_wall_has_who_is_expected_who_was_there_and_who_is_there(origami: Origami) -> None:
    salon, attendance = origami.salon, origami.salon.attendance
    everybody = ["架空 桜", "試山 太郎", "見本 花子", "例田 一郎"]
    assert origami.names() == everybody, "a first session: all participants, in 五十音 order"
    attendance.mark(origami.today.id, origami.taro)
    assert origami.names() == ["架空 桜", "試山 太郎 participant", "見本 花子", "例田 一郎"], "a mark takes no name away"
    attendance.unmark(origami.today.id, origami.taro)
    attendance.mark(origami.before.id, origami.ichiro)
    salon.activities.set_members(origami.activity.id, [origami.hanako], since=BEFORE)
    salon.reservations.reserve(origami.today.id, person_id=origami.sakura)
    assert origami.names() == ["架空 桜", "見本 花子", "例田 一郎"]
    found = {one.person_id: (one.usual, one.reserved) for one in attendance.wall(origami.today.id).people}
    assert found == {origami.sakura: (False, True), origami.hanako: (True, False), origami.ichiro: (False, False)}
    salon.people.save(person_id=origami.ichiro, active=False)
    attendance.mark(origami.today.id, origami.taro, role="visitor")
    assert origami.names() == ["架空 桜", "試山 太郎 visitor", "見本 花子"], "who has left is not looked for"
    attendance.mark(origami.today.id, origami.ichiro)
    assert origami.names()[-1] == "例田 一郎 participant", "but shown where he came"


# marks


def test_once_a_session_in_one_role(origami: Origami) -> None:
    attendance, session = origami.salon.attendance, origami.today.id
    assert attendance.mark(session, origami.hanako) == Counts(participants=1)
    assert attendance.mark(session, origami.hanako) == Counts(participants=1)
    assert attendance.mark(session, origami.hanako, role="helper") == Counts(helpers=1), "a helper who also has tea"
    attendance.mark(session, origami.ichiro, role="instructor")
    attendance.mark(session, origami.taro, role="visitor")
    attendance.mark(session, origami.sakura)
    counts = attendance.count_unnamed(session, men=2, women=3, children=1)
    assert counts == Counts(1, 1, 1, 1, 2, 3, 1) == attendance.counts(session)
    assert (counts.attendees, counts.named, counts.unnamed, counts.total) == (7, 4, 6, 10)
    assert attendance.unmark(session, origami.taro).visitors == 0
    assert attendance.unmark(session, origami.taro).visitors == 0
    assert attendance.of_person(origami.hanako, BEFORE, LATER) == ((session, TODAY, "折り紙教室", "helper"),)


def test_taking_back_step_by_step_says_what_it_was(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    salon.attendance.mark(session, origami.hanako)
    salon.attendance.mark(session, origami.hanako, role="helper")
    salon.attendance.set_times(session, origami.hanako, came_late=13 * 60 + 30)
    salon.attendance.unmark(session, origami.hanako)
    salon.attendance.count_unnamed(session, men=1, women=0, children=2)
    said = []
    for _ in range(5):
        said.append(salon.audit.undo().words)
        salon.attendance.wall(session)
    assert said == ["お名前のない方 3名", "見本 花子さん 出席の取消", "見本 花子さんの出席の変更", "見本 花子さんの出席の変更",
                    "見本 花子さん 出席"]
    assert salon.attendance.counts(session) == Counts()


def test_late_and_early_stay_within_the_session(origami: Origami) -> None:
    attendance, session = origami.salon.attendance, origami.today.id
    with pytest.raises(RuleProblem, match="見本 花子さんは出席になっていません"):
        attendance.set_times(session, origami.hanako, came_late=13 * 60 + 30)
    attendance.mark(session, origami.hanako)
    attendance.set_times(session, origami.hanako, came_late=13 * 60 + 30, left_early=14 * 60)
    found = next(one for one in attendance.wall(session).people if one.person_id == origami.hanako)
    assert (found.came_late, found.left_early) == (810, 840)
    for field, late, early in (("came_late", 780, None), ("came_late", 900, None), ("came_late", 1440, None),
                               ("left_early", None, 900), ("left_early", 850, 850), ("left_early", None, 700)):
        with pytest.raises(InputProblem) as refused:
            attendance.set_times(session, origami.hanako, came_late=late, left_early=early)
        assert refused.value.field == field
    attendance.mark(session, origami.hanako, role="helper")
    kept = next(one for one in attendance.wall(session).people if one.person_id == origami.hanako)
    assert (kept.role, kept.came_late) == ("helper", 810)


def every_change(origami: Origami, session: ActivitySession) -> list[Callable[[], object]]:
    """Whatever changes the attendance of a session."""
    attendance = origami.salon.attendance
    return [lambda: attendance.mark(session.id, origami.hanako), lambda: attendance.unmark(session.id, origami.hanako),
            lambda: attendance.set_times(session.id, origami.hanako), lambda: attendance.walk_in(session.id, name="新例 梅"),
            lambda: attendance.count_unnamed(session.id, men=1, women=0, children=0),
            lambda: attendance.enter_numbers(session.id, "1")]


def test_nobody_comes_to_what_lies_ahead_or_was_cancelled(origami: Origami, fixed_clock: FixedClock) -> None:
    salon = origami.salon
    assert salon.attendance.wall(origami.later.id).people, "it may be looked at beforehand"
    salon.activities.cancel(origami.before.id, reason="台風")
    for session, sentence in ((origami.later, "11月29日（日）の開催は、まだ先です"), (origami.before, "中止になった開催です")):
        assert sentence in salon.attendance.may_mark(session.id)
        confirm: Callable[[], object] = partial(salon.attendance.confirm, session.id)
        for change in [*every_change(origami, session), confirm]:
            with pytest.raises(RuleProblem, match=sentence):
                change()
    assert len(salon.people.all()) == 4, "a walk-in that is refused leaves nobody in the roster"
    fixed_clock.set(2026, 11, 29, 3, 30)
    assert "まだ先" in salon.attendance.may_mark(origami.later.id), "before 4 in the morning it is yesterday"
    fixed_clock.set(2026, 11, 29, 4, 0)
    assert salon.attendance.may_mark(origami.later.id) == ""
    salon.attendance.mark(origami.later.id, origami.hanako)


def test_bad_cases_are_sentences(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    hall = salon.people.save(name="見本社会福祉協議会", is_body=True).id
    with pytest.raises(RuleProblem, match="団体・施設です"):
        salon.attendance.mark(session, hall)
    with pytest.raises(RuleProblem, match="名簿に見つかりません"):
        salon.attendance.mark(session, 999)
    with pytest.raises(RuleProblem, match="開催は見つかりません"):
        salon.attendance.counts(999)
    for heads in ((-1, 0, 0), (0, 1_000, 0)):
        with pytest.raises(InputProblem, match="0名から999名まで") as refused:
            salon.attendance.count_unnamed(session, men=heads[0], women=heads[1], children=heads[2])
        assert refused.value.field == "unnamed"
    with pytest.raises(ValueError, match="unknown role"):
        salon.attendance.mark(session, origami.hanako, role="guest")
    assert salon.attendance.counts(session) == Counts()


# 当日参加


def test_a_walk_in_is_added_with_only_a_name(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    new = salon.attendance.walk_in(session, name="　髙例　𠮷子 ", block="5号棟")
    assert salon.people.get(new.id) == new and new.name.split() == ["髙例", "𠮷子"] and new.kinds == {"participant"}
    assert [(one.role, one.walk_in) for one in salon.attendance.wall(session).people if one.person_id == new.id] == [
        ("participant", True)]
    helper = salon.attendance.walk_in(session, name="例田 手伝", role="helper")
    assert HELPER in helper.kinds and salon.attendance.counts(session) == Counts(participants=1, helpers=1)
    assert salon.audit.undo().words == "例田 手伝さん 出席"
    assert salon.people.get(helper.id) is None, "元に戻す takes the entry of the roster along"
    with pytest.raises(InputProblem) as refused:
        salon.attendance.walk_in(session, name="　")
    assert refused.value.field == "name"


def test_a_name_of_the_roster_is_asked_about(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    for name, block in (("見本花子", ""), ("見本 花子", "３号棟")):
        with pytest.raises(SameName, match="名簿にいます") as refused:
            salon.attendance.walk_in(session, name=name, block=block)
        assert [one.id for one in refused.value.people] == [origami.hanako]
    assert salon.attendance.walk_in(session, name="見本 花子", block="8号棟").id != origami.hanako, "another 号棟, another person"
    assert salon.attendance.walk_in(session, name="例田 一郎", another=True).id != origami.ichiro
    assert salon.attendance.walk_in(session, name="", person_id=origami.hanako).id == origami.hanako
    assert salon.attendance.counts(session).participants == 3
    assert sum(one.walk_in for one in salon.attendance.wall(session).people) == 3


# 人数確定


def test_after_confirming_each_change_is_a_correction_with_a_reason(origami: Origami, fixed_clock: FixedClock) -> None:
    salon, session = origami.salon, origami.today.id
    code = origami.print_sheet(origami.hanako, origami.ichiro, origami.sakura)
    salon.attendance.enter_numbers(session, f"{code} 1")
    salon.attendance.count_unnamed(session, men=1, women=1, children=0)
    assert salon.attendance.confirm(session, by=origami.taro) == Counts(1, unnamed_men=1, unnamed_women=1)
    held = salon.activities.session(session)
    assert held.fixed and held.confirmed_by == origami.taro and not salon.sheets.find(code).open
    assert salon.audit.last() is not None and salon.audit.last().words == "折り紙教室 3名の確定"  # type: ignore[union-attr]
    assert salon.attendance.confirm(session).total == 3
    for change in every_change(origami, held):
        with pytest.raises(InputProblem, match="変えるわけを") as refused:
            change()
        assert refused.value.field == "reason"
    fixed_clock.advance(days=2)
    salon.attendance.enter_numbers(session, f"{code} 1-3", reason="用紙の見落とし", by=origami.taro)
    salon.attendance.mark(session, origami.ichiro, role="helper", reason="担い手だった")
    salon.attendance.mark(session, origami.ichiro, role="helper", reason="二度押し")
    salon.attendance.set_times(session, origami.ichiro, left_early=14 * 60, reason="途中まで")
    salon.attendance.count_unnamed(session, men=0, women=1, children=0, reason="数えまちがい")
    salon.attendance.unmark(session, origami.hanako, reason="来ていない")
    found = salon.attendance.corrections(TODAY + timedelta(days=2), TODAY + timedelta(days=2))
    assert [(one.what, one.reason, one.person_id, one.difference) for one in found] == [
        ("added", "用紙の見落とし", origami.ichiro, 1), ("added", "用紙の見落とし", origami.sakura, 1),
        ("role", "担い手だった", origami.ichiro, 0), ("timing", "途中まで", origami.ichiro, 0),
        ("unnamed", "数えまちがい", None, -1), ("removed", "来ていない", origami.hanako, -1)]
    assert all(earlier.after == later.before for earlier, later in pairwise(found))
    assert (found[0].before.total, found[-1].after) == (3, salon.attendance.counts(session))
    assert (found[0].by, found[0].session_title, found[0].session_day) == (origami.taro, "折り紙教室", TODAY)
    assert salon.attendance.corrections(TODAY, TODAY) == ()
    assert salon.attendance.corrections(TODAY, TODAY, session_id=session) == found
    assert salon.checks.run().problems == ()


def test_corrections_and_the_confirming_itself_are_taken_back(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    code = origami.print_sheet(origami.hanako)
    salon.attendance.confirm(session)
    salon.attendance.mark(session, origami.hanako, reason="見落とし")
    salon.audit.undo()
    assert salon.attendance.corrections(TODAY, TODAY) == () and salon.attendance.counts(session) == Counts()
    assert salon.audit.undo().words == "折り紙教室 0名の確定"
    assert not salon.activities.session(session).fixed and salon.sheets.find(code).open
    salon.attendance.mark(session, origami.hanako)
    assert salon.attendance.corrections(TODAY, TODAY) == ()


def test_two_entries_of_one_person_become_one_head(origami: Origami) -> None:
    salon, attendance = origami.salon, origami.salon.attendance
    for session in (origami.before, origami.today):
        attendance.mark(session.id, origami.hanako)
    attendance.mark(origami.today.id, origami.ichiro, role="helper")
    salon.session_fees.receive(origami.before.id, origami.hanako)
    attendance.confirm(origami.before.id)
    attendance.confirm(origami.today.id)
    with salon.services.uow.operation(Op.PERSON_MERGED) as operation:
        attendance.move_all(operation, from_id=origami.hanako, to_id=origami.ichiro, reason="同じ方")
    assert attendance.counts(origami.before.id) == Counts(participants=1)
    assert attendance.counts(origami.today.id) == Counts(helpers=1)
    assert [(one.what, one.session_id, one.difference) for one in attendance.corrections(TODAY, TODAY)] == [
        ("merged", origami.today.id, -1)]
    assert salon.session_fees.of(origami.before.id)[0].person_id == origami.ichiro
    assert salon.checks.run().problems == ()
    salon.audit.undo()
    assert attendance.counts(origami.today.id) == Counts(participants=1, helpers=1)
