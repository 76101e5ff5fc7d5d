"""出席: the wall of names, roles, walk-ins, heads without a name, numbers from paper, 人数確定 and corrections after it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from salon_app.model.operations import Op
from salon_app.model.people_words import HELPER
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, ActivitySession, Counts, NumbersRead
from salon_app.services.attendance import SameName
from salon_app.store.engine import connect
from tests.conftest import FixedClock
from tests.services.test_checks import damaged

TODAY = date(2026, 11, 22)
BEFORE, LATER = TODAY - timedelta(days=7), TODAY + timedelta(days=7)


@dataclass
class Origami:
    """An activity with a session a week ago, today and in a week, and four neighbours."""

    salon: Salon
    activity: Activity
    before: ActivitySession
    today: ActivitySession
    later: ActivitySession
    hanako: int
    ichiro: int
    sakura: int
    taro: int

    def names(self, session: ActivitySession | None = None) -> list[str]:
        """The wall, those present marked by their role."""
        wall = self.salon.attendance.wall((session or self.today).id)
        return [f"{one.name} {one.role}".strip() for one in wall.people]

    def print_sheet(self, *people: int | None) -> str:
        """A 受付名簿 of today with these rows from 1 on; its number."""
        return self.salon.sheets.issue("attendance-sheet", self.today.id, start=TODAY, end=TODAY,
                                       rows=[(number, person) for number, person in enumerate(people, 1)]).code


@pytest.fixture
def origami(salon: Salon) -> Origami:
    people = [salon.people.save(name=name, reading=reading, block=block).id for name, reading, block in (
        ("見本 花子", "みほん はなこ", "3号棟"), ("例田 一郎", "れいだ いちろう", ""), ("架空 桜", "かくう さくら", ""),
        ("試山 太郎", "ためやま たろう", ""))]
    activity = salon.activities.save(Activity(name="折り紙教室", starts=13 * 60, ends=15 * 60, fee=100))
    before, today, later = salon.activities.plan(activity.id, [BEFORE, TODAY, LATER])
    return Origami(salon, activity, before, today, later, *people)


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


# 番号で入力


def test_numbers_of_the_sheet_are_typed_back(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    with pytest.raises(InputProblem, match="まだ印刷していません"):
        salon.attendance.read_numbers(session, "1")
    code = origami.print_sheet(origami.sakura, origami.taro, origami.hanako, origami.ichiro, None, None)
    salon.attendance.mark(session, origami.hanako, role="helper")
    read = salon.attendance.read_numbers(session, f"{code.lower()}　１、3-5　3 99")
    assert read == NumbersRead(code, (origami.sakura, origami.ichiro), (origami.hanako,), (5,), (99,), (3,))
    with pytest.raises(InputProblem, match="99番は、この用紙にありません。用紙の番号は1番から6番まで"):
        salon.attendance.enter_numbers(session, "1 99")
    assert salon.attendance.counts(session) == Counts(helpers=1)
    salon.attendance.enter_numbers(session, "1 3-5")
    assert salon.attendance.counts(session) == Counts(participants=2, helpers=1), "a role marked before stays"
    assert salon.audit.undo().words == "番号で入力 2名"
    assert salon.attendance.counts(session) == Counts(helpers=1)


def test_the_wrong_sheet_is_named(origami: Origami) -> None:
    salon, attendance = origami.salon, origami.salon.attendance
    code = origami.print_sheet(origami.hanako)
    with pytest.raises(InputProblem, match=f"用紙 {code} は、11月22日（日）の折り紙教室の受付名簿です"):
        attendance.read_numbers(origami.before.id, f"{code} 1")
    tea = salon.activities.save(Activity(name="お茶会"))
    last_year = salon.activities.add_session(tea.id, date(2025, 11, 20))
    old = salon.sheets.issue("attendance-sheet", last_year.id, start=last_year.day, end=last_year.day, rows=[(1, None)])
    with pytest.raises(InputProblem, match="令和7年11月20日（木）のお茶会"):
        attendance.read_numbers(origami.today.id, f"{old.code} 1")
    month = salon.sheets.issue("attendance-grid", tea.id, start=date(2026, 11, 1), end=date(2026, 11, 30), rows=[(1, None)])
    with pytest.raises(InputProblem, match="お茶会の出席簿（11月1日（日）から11月30日（月）まで）"):
        attendance.read_numbers(origami.today.id, f"{month.code} 1")
    calls = salon.sheets.issue("call-sheet", 1, start=TODAY, end=TODAY, rows=[(1, None)])
    with pytest.raises(InputProblem, match="この行事の受付名簿ではありません"):
        attendance.read_numbers(origami.today.id, f"{calls.code} 1")
    gone = salon.sheets.issue("attendance-sheet", 999, start=TODAY, end=TODAY, rows=[(1, None)])
    with pytest.raises(InputProblem, match="この行事の受付名簿ではありません"):
        attendance.read_numbers(origami.today.id, f"{gone.code} 1")


def test_the_grid_of_a_month_serves_each_of_its_sessions(origami: Origami) -> None:
    salon = origami.salon
    grid = salon.sheets.issue("attendance-grid", origami.activity.id, start=date(2026, 11, 1), end=date(2026, 11, 30),
                              rows=[(1, origami.hanako), (2, origami.ichiro)])
    for session in (origami.before, origami.today):
        assert salon.attendance.enter_numbers(session.id, "2").present == (origami.ichiro,)
    salon.attendance.confirm(origami.before.id)
    assert salon.sheets.find(grid.code).open
    salon.activities.cancel(origami.later.id, reason="講師の都合")
    salon.attendance.confirm(origami.today.id)
    assert not salon.sheets.find(grid.code).open, "all its sessions are fixed"


def test_two_prints_with_other_rows_are_told_apart_by_their_number(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    first = origami.print_sheet(origami.hanako, origami.ichiro)
    second = origami.print_sheet(origami.hanako, origami.sakura, origami.ichiro)
    assert salon.attendance.read_numbers(session, "1").present == (origami.hanako,), "the same on both"
    with pytest.raises(InputProblem, match=f"番号のちがうものが2枚あります.*{second} 1 3"):
        salon.attendance.read_numbers(session, "1 2")
    assert salon.attendance.read_numbers(session, f"{first} 2").present == (origami.ichiro,)
    assert salon.attendance.read_numbers(session, f"{second} 2").present == (origami.sakura,)
    salon.sheets.close(salon.sheets.find(first).id)
    assert salon.attendance.read_numbers(session, "2").present == (origami.sakura,)


def test_rows_follow_their_people(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    wrong = salon.people.save(name="書きまちがい").id
    code = origami.print_sheet(wrong, origami.hanako, origami.taro)
    salon.audit.undo()  # the entry of the roster is taken back; the paper is printed
    salon.people_merging.merge(origami.ichiro, origami.hanako)
    read = salon.attendance.read_numbers(session, f"{code} 1-3")
    assert (read.present, read.blank) == ((origami.ichiro, origami.taro), (1,))
    assert salon.checks.run().problems == ()


def test_the_instructor_of_the_session_is_marked_as_such(origami: Origami) -> None:
    salon, session = origami.salon, origami.today.id
    salon.activities.change_session(session, instructor_id=origami.taro)
    origami.print_sheet(origami.taro, origami.hanako)
    salon.attendance.enter_numbers(session, "1-2")
    assert salon.attendance.counts(session) == Counts(participants=1, instructors=1)


# 人数確定


def test_after_confirming_each_change_is_a_correction_with_a_reason(origami: Origami, fixed_clock: FixedClock) -> None:
    salon, session = origami.salon, origami.today.id
    code = origami.print_sheet(origami.hanako, origami.ichiro, origami.sakura)
    salon.attendance.enter_numbers(session, f"{code} 1")
    salon.attendance.count_unnamed(session, men=1, women=1, children=0)
    assert salon.attendance.confirm(session, by=origami.taro) == Counts(1, unnamed_men=1, unnamed_women=1)
    held = salon.activities.session(session)
    assert held.fixed and held.confirmed_by == origami.taro and not salon.sheets.find(code).open
    assert salon.audit.last() is not None and salon.audit.last().words == "「折り紙教室」3名の確定"  # type: ignore[union-attr]
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
    assert salon.audit.undo().words == "「折り紙教室」0名の確定"
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


# 記録の点検


BREAKS = (
    ("UPDATE attendance SET role = 'helper' WHERE id = 1", "確定した3名と訂正から2名のはずですが、2名です"),
    ("DELETE FROM attendance WHERE id = 1", "訂正から2名のはずですが、1名です"),
    ("UPDATE activity_session SET unnamed_men = 9 WHERE id = 2", "2名のはずですが、11名です"),
    ("UPDATE activity_session SET confirmed_counts = '{}' WHERE id = 2", "確定した0名"),
    ("DELETE FROM session_correction", "確定した3名と訂正から3名のはずですが、2名です"),
    ("UPDATE activity_session SET state = 'cancelled' WHERE id = 2",
     "中止のR8.11.22 の折り紙教室（開催 ID 2）に、出席2名と参加費3件"),
    ("UPDATE person SET merged_into_id = 2 WHERE id = 1", "出席 ID 1 が、ほかの方といっしょにした名簿 ID 1 のままです"),
    ("UPDATE person SET merged_into_id = 2 WHERE id = 1", "参加費 ID 3 が、ほかの方といっしょにした名簿 ID 1 のまま"),
    ("UPDATE session_fee SET amount = 150 WHERE id = 1", "参加費 ID 1 の 150円と、出納の 100円が合いません"),
    ("UPDATE session_fee SET taken_back = 1 WHERE id = 1", "参加費が、0件の開催につながっています"),
    ("UPDATE session_fee SET taken_back = 0 WHERE id = 4", "参加費 ID 4 の 500円と、出納の 0円が合いません"),
    ("UPDATE session_fee SET movement_id = 1 WHERE id = 2", "2件の開催につながっています"),
    ("UPDATE session_fee SET count = 0 WHERE id = 2", "（0名分）と、内訳 1名が合いません"),
    ("UPDATE session_fee SET amount = 90 WHERE id = 3", "（2名分）と、内訳 1名が合いません"),
    ("UPDATE session_fee SET taken_back = 1 WHERE id = 2", "（2名分）と、内訳 1名が合いません"),
    ("UPDATE printed_sheet SET code = 'VYXS'", "番号「VYXS」が、用紙番号ではありません"),
    ("UPDATE printed_sheet SET rows = '[[1,1],[1,2]]'", "行に、同じ番号か、名簿にいない方"),
    ("UPDATE printed_sheet SET rows = '[[1,777]]'", "行に、同じ番号か、名簿にいない方"),
)


def test_each_break_is_named(origami: Origami, tmp_path: Path) -> None:
    salon, session = origami.salon, origami.today.id
    fees = salon.session_fees
    salon.attendance.mark(session, origami.hanako)
    salon.attendance.mark(session, origami.ichiro)
    salon.attendance.count_unnamed(session, men=0, women=1, children=0)
    fees.receive(session, origami.ichiro)
    fees.receive_sum(session, count=2)
    fees.receive(session, origami.hanako)
    fees.receive(session, origami.sakura, amount=500)
    fees.take_back(session, origami.sakura, reason="まちがい")
    salon.attendance.confirm(session)
    salon.attendance.count_unnamed(session, men=0, women=0, children=0, reason="数えまちがい")
    origami.print_sheet(origami.hanako, None)
    assert salon.checks.run().problems == ()
    with closing(connect(salon.folder / Salon.FILE)) as books, closing(connect(tmp_path / "whole.db")) as whole:
        books.backup(whole)
        for statement, sentence in BREAKS:
            assert sentence in damaged(salon, statement), statement
            whole.backup(books)
    assert salon.checks.run().problems == ()


def test_a_month_lived_on_paper(origami: Origami) -> None:
    """Sheets printed before, numbers and fees typed after, confirmed: what every refusal leaves behind is nothing."""
    salon = origami.salon
    before = salon.cashbook.balances()
    code = origami.print_sheet(origami.sakura, origami.taro, origami.hanako, origami.ichiro, None)
    wrong = ("", "VYXT", f"{code}", f"{code} 9", f"{code} 2-1", "1 x", "BCBX 1" if code != "BCBX" else "HLKZ 1")
    for text in wrong:
        with pytest.raises(Problem):
            salon.attendance.enter_numbers(origami.today.id, text)
    assert salon.attendance.counts(origami.today.id) == Counts() and salon.cashbook.balances() == before
    salon.attendance.enter_numbers(origami.today.id, f"{code} 1 3 4")
    salon.attendance.walk_in(origami.today.id, name="新例 梅")
    salon.session_fees.receive_sum(origami.today.id, count=4)
    assert salon.attendance.confirm(origami.today.id) == Counts(participants=4)
    wall = salon.attendance.wall(origami.today.id)
    assert (wall.fee_received, wall.fee_unnamed, wall.counts) == (400, 4, Counts(participants=4))
