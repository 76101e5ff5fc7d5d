"""出席: the wall of names, the paper sheet's numbers, heads without a name, 確定 and 訂正, roles and fees, as one sees them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model.activity_words import HELPER
from salon_app.services.people_values import Person
from salon_app.ui.pages.activities.session_page import SessionPage
from salon_app.ui.widgets.attendance_wall import WallButton
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.gathering import gather
from tests.ui.hands import click, main_says, opened, settle, toast


def _button(page: SessionPage, person: Person) -> WallButton:
    return next(one for one in page.wall.buttons() if one.person_id == person.id)


def test_one_tap_is_present_and_the_next_takes_it_back(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon)
    page = opened(window, "session", SessionPage, session_id=session.id)
    assert main_says(page) == "× 出席を入れると確定できます"
    buttons = page.wall.buttons()
    click(_button(page, people[3]))
    assert toast(page) == "宮例 秋子さんを出席にしました。"
    assert window.top_bar.undo.words().replace("\n", "") == "「宮例 秋子さん 出席」を元に戻す"
    assert _button(page, people[3]).isChecked() and "出席" in _button(page, people[3]).accessibleName()
    assert (page.side.total.figure.text(), main_says(page)) == ("1名", "1名で確定する")
    assert page.wall.buttons() == buttons  # changed in place, not built anew
    click(_button(page, people[3]))
    assert salon.attendance.counts(session.id).total == 0
    window.undo()
    settle(window)
    assert salon.attendance.counts(session.id).total == 1


def test_numbers_of_the_sheet_are_counted_before_and_names_of_blank_rows_are_asked(window: SalonWindow) -> None:
    salon = window.salon
    session, _people = gather(salon)
    sheet = salon.attendance_sheets.issue(session.id)
    page = opened(window, "session", SessionPage, session_id=session.id)
    numbers = page.side.numbers
    assert sheet.code in numbers.field.label.text()
    numbers.edit.setText("１ ３ 8-10 13 14")
    assert numbers.enter.words() == "7名を入れる"
    click(numbers.enter)
    assert salon.attendance.counts(session.id).participants == 5
    join = page.join.panel
    assert join.isVisible() and join.head.text() == "用紙の 13番の方　あと 1名"
    join.search.edit.setText("新例 もも")
    join.add.block.setText("3号棟")
    click(join.add.button)
    assert join.head.text() == "用紙の 14番の方"
    click(join.skip)
    assert page.wall.isVisible()
    new = next(one for one in salon.people.all() if one.name == "新例 もも")
    marked = next(one for one in salon.attendance.wall(session.id).people if one.person_id == new.id)
    assert (new.block, marked.walk_in, salon.attendance.counts(session.id).total) == ("3号棟", True, 6)


def test_a_number_or_a_sheet_that_cannot_be_is_said_beside_the_field_and_stays(window: SalonWindow) -> None:
    salon = window.salon
    session, _people = gather(salon)
    (other,) = salon.activities.plan(session.activity_id, [session.day - timedelta(days=7)])
    salon.attendance_sheets.issue(session.id)
    wrong = salon.attendance_sheets.issue(other.id)
    page = opened(window, "session", SessionPage, session_id=session.id)
    numbers = page.side.numbers
    for typed, part in (("1 99", "99番は、この用紙にありません"), (f"{wrong.code} 1 2", "折り紙教室の受付名簿です"),
                        ("1 あ", "読めません")):
        numbers.edit.setText(typed)
        assert numbers.enter.words() == "入れる"
        click(numbers.enter)
        assert part in numbers.field.error()
        assert numbers.edit.text() == typed
    assert salon.attendance.counts(session.id).total == 0


def test_what_was_typed_outlasts_the_window(make_window: MakeWindow) -> None:
    window = make_window()
    session, _people = gather(window.salon)
    window.salon.attendance_sheets.issue(session.id)
    opened(window, "session", SessionPage, session_id=session.id).side.numbers.edit.setText("1 3 4")
    window.close()
    again = opened(make_window(), "session", SessionPage, session_id=session.id)
    assert (again.side.numbers.edit.text(), again.side.numbers.enter.words()) == ("1 3 4", "3名を入れる")


def test_heads_are_counted_the_number_is_fixed_and_then_changed_with_a_reason(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon)
    page = opened(window, "session", SessionPage, session_id=session.id)
    for person in people[:2]:
        click(_button(page, person))
    men, women, _children = page.side.unnamed.heads
    men.more.click()
    women.more.click()
    click(women.more)
    assert (page.side.total.words.text(), page.side.total.figure.text()) == ("出席 2名＋無記名 3名", "5名")
    window._press_main()
    settle(window)
    assert salon.activities.session(session.id).fixed
    assert toast(page) == "折り紙教室を5名で確定しました。"
    click(_button(page, people[5]))
    assert "わけ" in page.side.reason.field.error()
    assert salon.attendance.counts(session.id).total == 5
    page.side.reason.choice.buttons()[0].click()
    click(_button(page, people[5]))
    today = salon.clock.today()
    (correction,) = salon.attendance.corrections(today, today)
    assert (correction.reason, correction.person_id, correction.difference) == ("書き忘れ", people[5].id, 1)
    assert "（訂正　書き忘れ）" in toast(page)


def test_fees_one_by_one_and_as_a_sum_and_handed_back(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon)
    for person in people[:4]:
        salon.attendance.mark(session.id, person.id)
    page = opened(window, "session", SessionPage, session_id=session.id, mode="fees")
    assert len(page.wall.names()) == 4
    click(_button(page, people[0]))
    assert toast(page) == "青例 秋子さんの参加費 100円を受け取りました。"
    panel = page.fees.panel
    assert (panel.figure.text(), panel.receive.words()) == ("100円", "300円を受け取る")
    click(panel.receive)
    assert salon.session_fees.received(session.id) == 400
    click(_button(page, people[1]))  # a name fills the sum: no yen twice
    assert salon.session_fees.received(session.id) == 400
    click(_button(page, people[0]))
    panel.take.click()
    assert "わけ" in panel.field.error() and salon.session_fees.received(session.id) == 400
    panel.reason.buttons()[0].click()
    click(panel.take)
    assert toast(page) == "青例 秋子さんの参加費を取り消しました。100円をお返しください。"
    assert salon.session_fees.received(session.id) == 300


def test_a_role_and_times(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon)
    page = opened(window, "session", SessionPage, session_id=session.id, mode="roles")
    click(_button(page, people[2]))
    panel = page.roles.panel
    click(panel.role.buttons()[1])
    assert toast(page) == "想田 秋子さんを担い手にしました。"
    panel.late.setText("午後2時")
    panel.early.setText("13:00")
    click(panel.save)
    assert "来た時刻（14:00）より後" in page.fields["left_early"].error()
    panel.early.setText("15時")
    click(panel.save)
    one = next(one for one in salon.attendance.wall(session.id).people if one.person_id == people[2].id)
    assert (one.role, one.came_late, one.left_early) == (HELPER, 14 * 60, 15 * 60)
    assert page.side.total.words.text() == "出席 1名\nうち担い手 1名"


def test_a_long_wall_has_few_buttons_and_the_keyboard_reaches_everybody(app: QApplication, window: SalonWindow) -> None:
    salon = window.salon
    session, _people = gather(salon, 40)
    page = opened(window, "session", SessionPage, session_id=session.id)
    wall = page.wall
    assert len(wall.names()) == 40 and len(page.findChildren(WallButton)) < 30
    buttons = wall.buttons()
    buttons[0].setFocus()
    seen = {button.person_id for button in buttons}
    for _ in range(39):
        here = app.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Right)
        seen |= {button.person_id for button in wall.buttons()}
    assert seen == {one.id for one in wall.names()}
    last = app.focusWidget()
    assert isinstance(last, WallButton) and last.person_id == wall.names()[-1].id
    QTest.keyClick(last, Qt.Key.Key_Space)
    settle(window)
    assert salon.attendance.counts(session.id).total == 1
    wall.index.choose(7)  # ま
    assert {button.choice.name[:2] for button in wall.buttons()} == {"宮例", "森例"}


def test_somebody_who_is_not_on_the_wall_is_found_in_the_roster(window: SalonWindow) -> None:
    salon = window.salon
    session, _people = gather(salon)
    stranger = salon.people.save(name="髙橋 例子", reading="たかはし れいこ", block="9号棟")
    page = opened(window, "session", SessionPage, session_id=session.id)
    assert stranger.id not in {one.id for one in page.wall.names()}
    page.side.walk_in.click()
    page.join.panel.search.edit.setText("高橋")
    QTest.keyClick(page.join.panel.search.edit, Qt.Key.Key_Return)
    settle(window)
    assert page.wall.isVisible() and _button(page, stranger).isChecked()
    assert next(one for one in salon.attendance.wall(session.id).people if one.person_id == stranger.id).walk_in


def test_before_its_day_it_says_so(window: SalonWindow) -> None:
    session, _people = gather(window.salon, day=window.salon.clock.today() + timedelta(days=7))
    page = opened(window, "session", SessionPage, session_id=session.id)
    assert page.wall.names() == () and not page.right.isVisible()
    assert main_says(page) == "予定を直す"


def test_at_large_type_the_total_and_the_other_ways_stay_in_view(make_window: MakeWindow) -> None:
    window = make_window(scale=200)
    session, people = gather(window.salon)
    page = opened(window, "session", SessionPage, session_id=session.id)
    click(_button(page, people[0]))
    assert page.side.total.isVisible() and main_says(page) == "1名で確定する"
    click(page.ways)
    assert page.side.isVisible() and not page.wall.isVisible()
    window.back()
    settle(window)
    assert page.wall.isVisible() and window.current_key() == "session"
