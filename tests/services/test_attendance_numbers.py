"""番号で入力: the rows ticked on paper, the sheet they stand on, and every sheet that is the wrong one."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem, Problem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, Counts, NumbersRead
from tests.services.origami import TODAY, Origami, furnish


@pytest.fixture
def origami(salon: Salon) -> Origami:
    return furnish(salon)


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
    for kind, sentence in (("errand-sheet", "買いもの票です。「買いもの代行」の「番号で入力」で入れてください。"),
                           ("watch-sheet", "電話かけ表です。「見守り電話」の「番号で入力」で入れてください。"),
                           ("phone-tree-slips", "連絡網の通話票です。「連絡網」の「番号で入力」で入れてください。")):
        other = salon.sheets.issue(kind, 1, start=TODAY, end=TODAY, rows=[(1, None)])
        with pytest.raises(InputProblem, match=sentence) as refused:
            attendance.read_numbers(origami.today.id, f"{other.code} 1")
        assert refused.value.field == "numbers" and other.code in str(refused.value)
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
